#include "core/contacts/csvtable.h"

#include <algorithm>

namespace core::contacts
{

namespace
{

QChar separatorOf(const QString &text)
{
    qsizetype commas = 0;
    qsizetype semicolons = 0;
    qsizetype tabs = 0;
    bool isQuoted = false;
    for (qsizetype i = 0; i < text.size() && i < 100'000; ++i) {
        const QChar c = text[i];
        if (c == u'"')
            isQuoted = !isQuoted;
        else if (isQuoted)
            continue;
        else if (c == u'\n' && commas + semicolons + tabs > 0)
            break;
        commas += c == u',';
        semicolons += c == u';';
        tabs += c == u'\t';
    }
    if (tabs >= commas && tabs >= semicolons && tabs > 0)
        return u'\t';
    return semicolons > commas ? u';' : u',';
}

/// After any apostrophes and blanks; most spreadsheets pass over blanks.
bool looksLikeFormula(const QString &text)
{
    static const QString starts = QString::fromUtf8("=+-@\t\r\n＝＋－＠");
    const auto first = std::find_if(
        text.begin(), text.end(), [](QChar c) { return starts.contains(c) || (c != u'\'' && !c.isSpace()); });
    return first != text.end() && starts.contains(*first);
}

/// Behind the quote that closes the one at @p open, and whether there is one.
qsizetype closing(const QString &text, qsizetype open)
{
    for (qsizetype i = open + 1; i < text.size(); ++i) {
        if (text[i] != u'"')
            continue;
        if (i + 1 < text.size() && text[i + 1] == u'"')
            ++i;
        else
            return i;
    }
    return -1;
}

} // namespace

QList<CsvRow> csvRows(const QString &whole)
{
    QString text = whole;
    // Excel says which separator it means in a line of its own.
    QChar separator = separatorOf(text);
    if (text.startsWith(u"sep=", Qt::CaseInsensitive) && text.size() > 5) {
        separator = text[4];
        text = text.mid(5);
    }
    QList<CsvRow> rows;
    CsvRow row;
    QString cell;
    int line = 1;
    row.line = 1;
    qsizetype unclosed = -1; // behind it no quote is ever closed: looking again would take forever
    const auto endRow = [&] {
        row.cells.append(cell.trimmed());
        cell.clear();
        const bool isEmpty = std::all_of(row.cells.cbegin(), row.cells.cend(),
                                         [](const QString &each) { return each.isEmpty(); });
        if (!isEmpty)
            rows.append(row);
        row = {{}, line};
    };
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        if (c == u'"' && cell.trimmed().isEmpty() && unclosed < 0) {
            const qsizetype end = closing(text, i);
            if (end < 0) {
                unclosed = i;
                continue;
            }
            QString inner = text.mid(i + 1, end - i - 1);
            line += int(inner.count(u'\n'));
            cell = inner.replace(QStringLiteral("\"\""), QStringLiteral("\""))
                       .replace(QStringLiteral("\r\n"), QStringLiteral("\n"));
            i = end;
        } else if (c == separator) {
            row.cells.append(cell.trimmed());
            cell.clear();
        } else if (c == u'\n' || (c == u'\r' && (i + 1 >= text.size() || text[i + 1] != u'\n'))) {
            ++line;
            endRow();
        } else if (c != u'\r') {
            cell += c;
        }
    }
    endRow();
    return rows;
}

QString withoutGuard(const QString &cell)
{
    return cell.startsWith(u'\'') && looksLikeFormula(cell) ? cell.mid(1) : cell;
}

QString csvCell(const QString &said)
{
    const QString text = looksLikeFormula(said) ? u'\'' + said : said;
    const bool needsQuotes = std::any_of(text.begin(), text.end(), [](QChar c) {
        return c == u',' || c == u';' || c == u'"' || c == u'\n' || c == u'\r' || c == u'\t';
    });
    if (!needsQuotes)
        return text;
    return u'"' + QString(text).replace(u'"', QStringLiteral("\"\"")) + u'"';
}

} // namespace core::contacts
