#include "ui/compose/abbreviations.h"

#include "ui/source/sourceeditor.h"

#include <QKeyEvent>
#include <QPlainTextEdit>
#include <QTextBlock>
#include <QTextEdit>

#include <utility>

namespace ui::compose
{

using core::stationery::PaperTitle;

namespace
{

bool isWrittenWithoutBlanks(QChar one)
{
    switch (one.script()) {
    case QChar::Script_Han:
    case QChar::Script_Hiragana:
    case QChar::Script_Katakana:
    case QChar::Script_Thai:
        return true;
    default:
        return one.unicode() >= 0x3000 && one.unicode() <= 0x303f; // their commas and brackets
    }
}

bool beginsAWord(QChar before, QChar first)
{
    return before.isSpace() || before == QChar::ObjectReplacementCharacter
        || (isWrittenWithoutBlanks(before) && !isWrittenWithoutBlanks(first));
}

QTextCursor cursorOf(const QObject *text)
{
    if (const auto *rich = qobject_cast<const QTextEdit *>(text))
        return rich->isReadOnly() ? QTextCursor() : rich->textCursor();
    if (const auto *plain = qobject_cast<const QPlainTextEdit *>(text))
        return plain->isReadOnly() ? QTextCursor() : plain->textCursor();
    return {};
}

} // namespace

const PaperTitle *abbreviationAtEnd(const QString &before, const QList<PaperTitle> &titles)
{
    const PaperTitle *longest = nullptr;
    for (const PaperTitle &title : titles) {
        const QString &typed = title.abbreviation;
        if (title.kind != core::stationery::Paper::Kind::Snippet || typed.isEmpty()
            || !before.endsWith(typed))
            continue;
        const qsizetype start = before.size() - typed.size();
        const bool isWhole = start == 0 || beginsAWord(before[start - 1], typed[0]);
        if (isWhole && (!longest || typed.size() > longest->abbreviation.size()))
            longest = &title;
    }
    return longest;
}

void Abbreviations::watch(QTextEdit *text)
{
    text->installEventFilter(this);
}

void Abbreviations::watch(QPlainTextEdit *text)
{
    text->installEventFilter(this);
}

bool Abbreviations::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QObject::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    if (key->key() != Qt::Key_Tab || key->modifiers() != Qt::NoModifier)
        return QObject::eventFilter(watched, event);
    QTextCursor cursor = cursorOf(watched);
    if (cursor.isNull() || cursor.hasSelection())
        return QObject::eventFilter(watched, event);
    QString before = cursor.block().text().left(cursor.positionInBlock());
    if (qobject_cast<source::SourceEditor *>(watched))
        before.remove(0, before.lastIndexOf(u'>') + 1); // text begins after a tag
    const PaperTitle *found = abbreviationAtEnd(before, m_titles);
    if (!found)
        return QObject::eventFilter(watched, event);
    const int end = cursor.position();
    cursor.setPosition(end - int(found->abbreviation.size()));
    cursor.setPosition(end, QTextCursor::KeepAnchor);
    m_typed = cursor;
    m_text = watched;
    m_wanted = *found;
    emit wanted(m_wanted.id);
    return true;
}

void Abbreviations::select(const QString &id)
{
    const QTextCursor typed = std::exchange(m_typed, QTextCursor());
    if (id != m_wanted.id || typed.isNull() || typed.selectedText() != m_wanted.abbreviation)
        return;
    if (auto *rich = qobject_cast<QTextEdit *>(m_text))
        rich->setTextCursor(typed);
    else if (auto *plain = qobject_cast<QPlainTextEdit *>(m_text))
        plain->setTextCursor(typed);
}

} // namespace ui::compose
