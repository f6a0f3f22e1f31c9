#pragma once

#include "core/console/guard.h"

namespace core::console
{

/// What a line could become.
struct Suggestion {
    QString line = {};
    qsizetype caret = 0; ///< Where typing goes on, such as between "<" and ">".

    bool operator==(const Suggestion &) const = default;
};

/// What the person is likely to say, beside what the server offers.
struct Habits {
    QString sender = {}; ///< The account's address; may be empty.
    QString clientName = {}; ///< For EHLO; empty: a literal that reveals nothing.
};

/// How @p typed can go on, the likeliest first; never more than what EHLO offered, and never DATA as long as
/// the guard would hold it back.
QList<Suggestion> completions(const QString &typed, const Situation &situation, const Habits &habits);

} // namespace core::console
