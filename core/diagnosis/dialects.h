#pragma once

#include "core/diagnosis/facts.h"
#include "core/diagnosis/pattern.h"

namespace core::diagnosis
{

/// A sign by which a provider's words are known.
struct DialectMark {
    enum class In { Account, Host, Words };

    QString provider = {};
    In in = In::Words;
    QString name = {}; ///< Of Account: an id of the catalogue; of Host: a domain the host lies in.
    Pattern pattern = {}; ///< Of Words.
};

/// The marks of one line "provider, in, mark": account ids and hosts are lists. Errors as in rulecells.h.
QList<DialectMark> marksOf(const QStringList &cells, QStringList &errors);

struct Dialect {
    QString provider = {};
    bool isGuessed = false; ///< By the words, not by the account.

    bool operator==(const Dialect &) const = default;
};

/// In whose dialects the words are to be read, the likeliest first: that of marks inside the words (a
/// submission server quotes others), the one that facts name, that of the account or of the host.
QList<Dialect> dialectsOf(const Facts &facts, const QString &text, const QList<DialectMark> &marks);

} // namespace core::diagnosis
