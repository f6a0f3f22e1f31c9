#pragma once

#include "core/smtp/transcript.h"

#include <array>

namespace ui::protocol
{

/// All stages of one attempt, put together from its events. A value.
class Timeline
{
public:
    enum class State {
        Pending, ///< Not reached.
        Skipped, ///< Left out: a later stage was reached without it, as TLS where there is none.
        Current,
        Done,
        Failed,
    };

    static constexpr int stageCount = static_cast<int>(core::smtp::Stage::Accepted) + 1;
    static core::smtp::Stage stageAt(int index) { return static_cast<core::smtp::Stage>(index); }

    void add(const core::smtp::StageEvent &event);

    State state(core::smtp::Stage stage) const;
    /// The latest event of the stage; null if there is none.
    const core::smtp::StageEvent *event(core::smtp::Stage stage) const;
    /// The time spent in the stage, as often as it was entered (with STARTTLS the greeting is twice).
    std::optional<std::chrono::microseconds> timeSpent(core::smtp::Stage stage) const;
    /// Where the attempt stands or ended; Dns while nothing happened.
    core::smtp::Stage latest() const { return m_latest; }
    bool isEmpty() const { return m_isEmpty; }

private:
    struct Station {
        std::optional<core::smtp::StageEvent> event;
        std::optional<std::chrono::microseconds> begunAt;
        std::optional<std::chrono::microseconds> spent;
    };

    std::array<Station, stageCount> m_stations;
    core::smtp::Stage m_latest = core::smtp::Stage::Dns;
    bool m_isEmpty = true;
};

} // namespace ui::protocol
