#pragma once

#include "core/diagnosis/facts.h"
#include "core/result.h"

#include <memory>

namespace core::diagnosis
{

/// What is known about the words of servers: data, read from the files of resources/rules, whose README.md
/// tells how to add to them. Immutable, cheap to copy, usable in any thread.
class Rules
{
public:
    Rules(); ///< None: only codes and facts speak.

    /// Reads every *.tsv in @p folder (":/rules" in the program). What is wrong with them is the error, one
    /// line each: "qq.tsv:12: no such cause: auth.badcredentials".
    static Result<Rules, QStringList> read(const QString &folder);

    /// Ids of the catalogue's providers whose servers speak the dialect; empty: none is known.
    QStringList providersOf(const QString &dialect) const;
    bool knows(const QString &dialect) const; ///< There is a rule or a sign of it.

    class Data;
    const Data &data() const { return *m_data; }

private:
    std::shared_ptr<const Data> m_data;
};

} // namespace core::diagnosis
