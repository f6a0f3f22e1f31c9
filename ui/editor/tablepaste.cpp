#include "ui/editor/tablepaste.h"

#include "ui/editor/tablecells.h"
#include "ui/editor/tableedit.h"

#include <QLocale>
#include <QMimeData>
#include <QTextCursor>

#include <algorithm>

namespace ui::editor
{

namespace
{

/// The place after the quote that closes the cell beginning at @p from; -1 if it is only a quote in a word.
qsizetype endOfQuoted(QStringView text, qsizetype from)
{
    for (qsizetype i = from + 1; i < text.size(); ++i) {
        if (text[i] != u'"')
            continue;
        if (i + 1 < text.size() && text[i + 1] == u'"') {
            ++i;
            continue;
        }
        const bool isEnd = i + 1 == text.size() || text[i + 1] == u'\t' || text[i + 1] == u'\n';
        return isEnd ? i + 1 : -1;
    }
    return -1;
}

/// Rows and cells, of whatever lengths they are; empty if there are more than a letter can hold.
Cells split(QString text)
{
    text.replace(QStringLiteral("\r\n"), QStringLiteral("\n")).replace(u'\r', u'\n');
    if (text.endsWith(QChar(u'\0')))
        text.chop(1); // left by programs that copy C strings
    if (text.endsWith(u'\n'))
        text.chop(1);
    Cells rows{{}};
    qsizetype at = 0;
    while (true) {
        qsizetype end = text.size() > at && text[at] == u'"' ? endOfQuoted(text, at) : -1;
        if (end > 0) {
            rows.last().append(
                text.mid(at + 1, end - at - 2).replace(QStringLiteral("\"\""), QStringLiteral("\"")));
        } else {
            end = at;
            while (end < text.size() && text[end] != u'\t' && text[end] != u'\n')
                ++end;
            rows.last().append(text.mid(at, end - at));
        }
        if (end >= text.size())
            return rows;
        if (text[end] == u'\n')
            rows.append(QStringList());
        if (rows.size() > mostTableRows || rows.last().size() >= mostTableColumns)
            return {};
        at = end + 1;
    }
}

bool isEven(const Cells &cells)
{
    return !cells.isEmpty() && std::all_of(cells.cbegin(), cells.cend(), [&](const QStringList &row) {
        return row.size() == cells.first().size();
    });
}

bool isBlank(const QString &cell)
{
    return cell.trimmed().isEmpty();
}

/// Programs name themselves by a format of their own, or in the HTML beside the text.
bool isOfSpreadsheet(const QMimeData &data)
{
    const QStringList formats = data.formats();
    for (const QString &format : formats) {
        for (const char *own : {"XML Spreadsheet", "Biff", "SYLK", "starcalc", "opendocument.spreadsheet",
                                "application/x-sylk", "text/csv"}) {
            if (format.contains(QLatin1String(own), Qt::CaseInsensitive))
                return true;
        }
    }
    // Excel and WPS, LibreOffice Calc, and Google Sheets say who they are near the beginning.
    const QString html = data.html().left(4000);
    for (const char *mark : {"Excel.Sheet", "schemas-microsoft-com:office:excel", "ET.Sheet",
                             "google-sheets-html-origin", "data-sheets-", "sdval=", "sdnum="}) {
        if (html.contains(QLatin1String(mark), Qt::CaseInsensitive))
            return true;
    }
    return html.contains(QStringLiteral("LibreOffice")) && html.contains(QStringLiteral("<table"));
}

bool isNumber(const QString &cell)
{
    return numberIn(cell, QLocale()).has_value();
}

} // namespace

std::optional<Cells> tableOf(const QString &text)
{
    if (!text.contains(u'\t'))
        return {};
    const Cells cells = split(text);
    if (!isEven(cells) || cells.size() < 2 || cells.first().size() < 2)
        return {};
    // Lines of a program begin with tabs, too.
    const bool isIndent = std::all_of(cells.cbegin(), cells.cend(),
                                      [](const QStringList &row) { return isBlank(row.first()); });
    if (isIndent)
        return {};
    return cells;
}

std::optional<Cells> tableOf(const QMimeData &data)
{
    if (!isOfSpreadsheet(data))
        return tableOf(data.text());
    Cells cells = split(data.text());
    size_t most = 0;
    for (const QStringList &row : std::as_const(cells))
        most = std::max(most, size_t(row.size()));
    for (QStringList &row : cells) // some leave out the empty cells at the end of a row
        row.resize(qsizetype(most));
    if (cells.isEmpty() || (cells.size() == 1 && most <= 1))
        return {};
    return cells;
}

Heading headingOf(const Cells &cells)
{
    if (cells.size() < 2)
        return Heading::None;
    const QStringList &first = cells.first();
    const bool isWords = std::none_of(first.cbegin(), first.cend(),
                                      [](const QString &cell) { return isBlank(cell) || isNumber(cell); });
    for (qsizetype column = 0; isWords && column < first.size(); ++column) {
        const bool isOfNumbers
            = std::all_of(cells.cbegin() + 1, cells.cend(), [column](const QStringList &row) {
                  return isBlank(row.value(column)) || isNumber(row.value(column));
              });
        const bool isEmpty = std::all_of(cells.cbegin() + 1, cells.cend(), [column](const QStringList &row) {
            return isBlank(row.value(column));
        });
        if (isOfNumbers && !isEmpty)
            return Heading::FirstRow;
    }
    return Heading::None;
}

void insertCells(QTextCursor &cursor, const Cells &cells, Heading heading)
{
    if (cells.isEmpty() || cells.first().isEmpty())
        return;
    const OneTableStep step(cursor);
    const int rows = int(std::min(cells.size(), qsizetype(mostTableRows)));
    const int columns = int(std::min(cells.first().size(), qsizetype(mostTableColumns)));
    const QTextTable *table = makeTable(cursor, rows, columns, heading == Heading::FirstRow ? 1 : 0);
    for (int row = 0; row < rows; ++row) {
        for (int column = 0; column < columns; ++column) {
            if (const QString &text = cells[row].value(column); !text.isEmpty())
                setText(table->cellAt(row, column), text);
        }
    }
    cursor.setPosition(table->lastPosition() + 1);
}

void fillCells(QTextCursor &cursor, const Cells &cells)
{
    if (cells.isEmpty() || cells.first().isEmpty())
        return;
    const OneTableStep step(cursor);
    QTextTable *table = cursor.currentTable();
    const CellArea area = selectedArea(cursor);
    if (cells.size() == 1 && cells.first().size() == 1) {
        const QList<QTextTableCell> chosen = cellsIn(*table, area);
        for (const QTextTableCell &cell : chosen)
            setText(cell, cells.first().first());
        cursor = chosen.last().lastCursorPosition();
        return;
    }
    const int endRow = int(std::min(area.row + cells.size(), qsizetype(mostTableRows)));
    const int endColumn = int(std::min(area.column + cells.first().size(), qsizetype(mostTableColumns)));
    growTable(*table, std::max(endRow, table->rows()), std::max(endColumn, table->columns()));
    for (int row = area.row; row < endRow; ++row) {
        for (int column = area.column; column < endColumn; ++column) {
            const QTextTableCell cell = table->cellAt(row, column);
            if (cell.row() == row && cell.column() == column)
                setText(cell, cells[row - area.row].value(column - area.column));
        }
    }
    cursor = table->cellAt(endRow - 1, endColumn - 1).lastCursorPosition();
}

} // namespace ui::editor
