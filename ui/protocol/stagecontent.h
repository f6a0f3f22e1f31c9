#pragma once

#include "core/smtp/transcript.h"

namespace ui::protocol
{

/// Everything that is shown about one stage. A value.
struct StageContent {
    struct Line {
        int number = 0; ///< Its place in the conversation.
        core::smtp::Entry entry;

        bool operator==(const Line &) const = default;
    };
    /// What the server said to one recipient.
    struct Answer {
        QString recipient; ///< As in the command, without the brackets.
        Line reply;

        bool operator==(const Answer &) const = default;
    };

    core::smtp::Stage stage = core::smtp::Stage::Dns;
    std::optional<core::smtp::StageEvent> event = {}; ///< The latest; nothing if it was not reached.
    std::optional<std::chrono::microseconds> spent = {};
    bool wasSkipped = false;
    QList<Line> lines = {}; ///< The last ones of the conversation at this stage.
    QList<Answer> answers = {}; ///< Of Recipients, in the order asked.
    bool hasMoreAnswers = false;

    bool operator==(const StageContent &) const = default;
};

} // namespace ui::protocol
