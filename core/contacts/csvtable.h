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

/// With quotes where it needs them. A spreadsheet would take a cell that begins with = + - @, their
/// full-width forms, a tab or a line end for a formula and run it (OWASP, CSV injection), and it may have
/// come from anybody: such a cell gets an apostrophe before it, which makes it text there. Telephone numbers
/// ("+49 30") get one, too. So does a cell that has such an apostrophe already.
QString csvCell(const QString &text);
/// What the cell said before csvCell() guarded it, or another program that does the same.
QString withoutGuard(const QString &cell);

} // namespace core::contacts
