#pragma once

#include "core/console/types.h"

namespace core::console
{

/// What may come of a command.
enum class Effect {
    Harmless, ///< Asks, or ends the session.
    ChangesState, ///< Of this session only; nothing leaves the server.
    SendsMail,
};

/// A line as it was typed, taken apart. It may still be one that must not be said: see objectionTo().
struct Command {
    QByteArray line = {}; ///< UTF-8, without blanks around it.
    Verb verb = Verb::Unknown;
    QByteArray word = {}; ///< The first word, upper case.
    QList<QByteArray> arguments = {}; ///< The other words as they are.
    Effect effect = Effect::Harmless;

    bool isEmpty() const { return line.isEmpty(); }
    /// The line as it may be remembered: of AUTH only the mechanism.
    QByteArray withoutSecret() const;
    bool operator==(const Command &) const = default;
};

/// Whatever a server might take for DATA counts as it: in small letters, after blanks, with something glued
/// to it. Rather held back once too often.
Command parse(const QString &typed);

smtp::Stage stageOf(Verb verb);

} // namespace core::console
