#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace core::contacts
{

/// A row of a table in a text file.
struct CsvRow {
    QStringList cells;
    int line = 0; ///< Where it begins, from 1: a quoted cell may have line ends in it.

    bool operator==(const CsvRow &) const = default;
};

/// The rows of the table, RFC 4180, empty ones left out. The separator is the one of comma, semicolon and tab
/// that the first row has most of outside quotes. A quote that is never closed ends with its line.
QList<CsvRow> csvRows(const QString &text);

QString csvCell(const QString &text); ///< With quotes where it needs them.

} // namespace core::contacts
