#include "ui/editor/finder.h"

#include <QTextBlock>
#include <QTextCursor>
#include <QTextDocument>

namespace ui::editor
{

namespace
{

bool isIdeograph(QChar c)
{
    switch (c.script()) {
    case QChar::Script_Han:
    case QChar::Script_Hiragana:
    case QChar::Script_Katakana:
        return true;
    default:
        return false;
    }
}

/// True if nothing goes on between the two.
bool isEdge(QChar before, QChar after)
{
    const auto isPartOfWord = [](QChar c) { return (c.isLetterOrNumber() || c == u'_') && !isIdeograph(c); };
    return !isPartOfWord(before) || !isPartOfWord(after);
}

bool isWhole(const QString &text, qsizetype start, qsizetype end)
{
    return (start == 0 || isEdge(text[start - 1], text[start]))
        && (end == text.size() || isEdge(text[end - 1], text[end]));
}

} // namespace

QList<Found> findAll(const QTextDocument &document, const QString &words, FindOptions options)
{
    QList<Found> found;
    const QString wanted = QString(words).replace(QChar(QChar::Nbsp), u' ');
    if (wanted.isEmpty())
        return found;
    const auto sensitivity = options.matchesCase ? Qt::CaseSensitive : Qt::CaseInsensitive;
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        if (block.length() <= wanted.size())
            continue;
        const QString text = block.text().replace(QChar(QChar::Nbsp), u' ');
        for (qsizetype at = text.indexOf(wanted, 0, sensitivity); at >= 0;) {
            const qsizetype end = at + wanted.size();
            const bool isIt = !options.wholeWords || isWhole(text, at, end);
            if (isIt)
                found.append({block.position() + int(at), int(wanted.size())});
            at = text.indexOf(wanted, isIt ? end : at + 1, sensitivity);
        }
    }
    return found;
}

void replaceAll(QTextDocument *document, const QList<Found> &places, const QString &text)
{
    QTextCursor cursor(document);
    cursor.beginEditBlock();
    for (auto place = places.crbegin(); place != places.crend(); ++place) {
        cursor.setPosition(place->position + 1);
        const QTextCharFormat format = cursor.charFormat();
        cursor.setPosition(place->position);
        cursor.setPosition(place->position + place->length, QTextCursor::KeepAnchor);
        cursor.insertText(text, format);
    }
    cursor.endEditBlock();
}

} // namespace ui::editor
