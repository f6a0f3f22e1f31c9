#include "ui/editor/autoformat.h"

#include "ui/editor/formatting.h"
#include "ui/editor/markpatterns.h"
#include "ui/editor/structure.h"
#include "ui/editor/textarea.h"

#include <QKeyEvent>
#include <QTextBlock>
#include <QTextDocument>
#include <QTextList>

namespace ui::editor
{

namespace
{

QString before(const QTextCursor &cursor)
{
    return cursor.block().text().left(cursor.positionInBlock());
}

/// Neither code nor a link: their characters mean themselves.
bool isOrdinary(const QTextBlock &block, int start, int end)
{
    if (isPreformatted(block))
        return false;
    for (auto it = block.begin(); !it.atEnd(); ++it) {
        const QTextFragment fragment = it.fragment();
        const int from = fragment.position() - block.position();
        const bool isInside = from < end && from + fragment.length() > start;
        const QTextCharFormat format = fragment.charFormat();
        if (isInside && (format.isAnchor() || format.boolProperty(InlineCode)))
            return false;
    }
    return true;
}

void select(QTextCursor &cursor, const QTextBlock &block, int start, int end)
{
    cursor.setPosition(block.position() + start);
    cursor.setPosition(block.position() + end, QTextCursor::KeepAnchor);
}

QTextCharFormat formatOf(Mark mark)
{
    QTextCharFormat format;
    switch (mark) {
    case Mark::Bold:
        format.setFontWeight(QFont::Bold);
        break;
    case Mark::Italic:
        format.setFontItalic(true);
        break;
    case Mark::Strike:
        format.setFontStrikeOut(true);
        break;
    case Mark::Code:
        format.setProperty(InlineCode, true);
        break;
    }
    return format;
}

void setMarker(const QTextCursor &cursor, QTextBlockFormat::MarkerType marker)
{
    QTextBlockFormat format;
    format.setMarker(marker);
    QTextCursor(cursor.block()).mergeBlockFormat(format);
}

void apply(const QTextCursor &cursor, BlockStart start)
{
    switch (start) {
    case BlockStart::Heading1:
    case BlockStart::Heading2:
    case BlockStart::Heading3:
        setHeading(cursor, 1 + int(start) - int(BlockStart::Heading1));
        break;
    case BlockStart::Bullet:
        toggleList(cursor, QTextListFormat::ListDisc);
        break;
    case BlockStart::Number:
        toggleList(cursor, QTextListFormat::ListDecimal);
        break;
    case BlockStart::Unchecked:
    case BlockStart::Checked:
        if (!cursor.currentList())
            toggleList(cursor, QTextListFormat::ListDisc);
        setMarker(cursor,
                  start == BlockStart::Checked ? QTextBlockFormat::MarkerType::Checked
                                               : QTextBlockFormat::MarkerType::Unchecked);
        break;
    case BlockStart::Quote:
        toggleQuote(cursor);
        break;
    }
}

/// What a block is already decides what it can still become.
bool isPossible(const QTextBlock &block, BlockStart start)
{
    const bool isHeading = start <= BlockStart::Heading3;
    const bool isCheck = start == BlockStart::Checked || start == BlockStart::Unchecked;
    if (block.textList())
        return isCheck && block.blockFormat().marker() == QTextBlockFormat::MarkerType::NoMarker;
    if (block.blockFormat().headingLevel() > 0)
        return isHeading;
    return start != BlockStart::Quote || quoteLevel(block) == 0;
}

} // namespace

Autoformat::Autoformat(TextArea *text)
    : QObject(text)
    , m_text(text)
{
    text->installEventFilter(this);
    connect(text, &TextArea::typed, this, &Autoformat::typed);
}

bool Autoformat::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_text || event->type() != QEvent::KeyPress || m_text->isReadOnly())
        return QObject::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    const bool isEnter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
    const bool isAlone = !(key->modifiers() & ~Qt::KeypadModifier);
    if (isEnter && isAlone)
        return takeEnter();
    return key->key() == Qt::Key_Backspace && isAlone && takeBackspace();
}

bool Autoformat::takeBackspace()
{
    const QTextCursor cursor = m_text->textCursor();
    const bool isRightAfter = Standing::of(*m_text->document()) == m_after && cursor.position() == m_position
        && !cursor.hasSelection();
    m_after = {};
    if (isRightAfter)
        m_text->undo();
    return isRightAfter;
}

bool Autoformat::takeEnter()
{
    const QTextCursor cursor = m_text->textCursor();
    const QTextBlock block = cursor.block();
    if (cursor.hasSelection() || !isOrdinary(block, 0, cursor.positionInBlock()))
        return false;
    if (m_isMarkdown && cursor.atBlockEnd() && !block.textList() && (startCode(block) || drawRule(block)))
        return true;
    linkWord(cursor.positionInBlock());
    return false;
}

void Autoformat::typed(const QString &text)
{
    const QTextCursor cursor = m_text->textCursor();
    if (text.isEmpty() || cursor.hasSelection() || isPreformatted(cursor.block()))
        return;
    if (text == u" ") {
        if (!m_isMarkdown || !startBlock())
            linkWord(cursor.positionInBlock() - 1);
        return;
    }
    if (m_isMarkdown && !endMark())
        endLink();
}

/// A document adds what is typed to the step before only while it is modified; so what is typed, what becomes
/// of it, and what is typed then are three.
void Autoformat::convert(const Change &change)
{
    const QTextCharFormat format = m_text->currentCharFormat();
    QTextCursor cursor = m_text->textCursor();
    m_text->document()->setModified(false);
    cursor.beginEditBlock();
    change(cursor);
    cursor.endEditBlock();
    m_text->document()->setModified(false);
    m_text->setTextCursor(cursor);
    m_text->setCurrentCharFormat(format);
    m_after = Standing::of(*m_text->document());
    m_position = cursor.position();
}

bool Autoformat::startBlock()
{
    const QTextCursor at = m_text->textCursor();
    const QTextBlock block = at.block();
    const QString text = before(at);
    const std::optional<BlockStart> start = blockStart(text);
    if (!start || !isOrdinary(block, 0, int(text.size())) || !isPossible(block, *start))
        return false;
    convert([&](QTextCursor &cursor) {
        select(cursor, block, 0, int(text.size()));
        cursor.removeSelectedText();
        apply(cursor, *start);
    });
    return true;
}

bool Autoformat::endMark()
{
    const QTextCursor at = m_text->textCursor();
    const QTextBlock block = at.block();
    const std::optional<MarkedText> found = markedText(before(at));
    if (!found || !isOrdinary(block, found->start, at.positionInBlock()))
        return false;
    convert([&](QTextCursor &cursor) {
        const int end = at.positionInBlock();
        select(cursor, block, end - found->signs, end);
        cursor.removeSelectedText();
        select(cursor, block, found->start, found->start + found->signs);
        cursor.removeSelectedText();
        const int last = end - 2 * found->signs;
        select(cursor, block, found->start, last);
        cursor.mergeCharFormat(formatOf(found->mark));
        cursor.setPosition(block.position() + last);
    });
    return true;
}

bool Autoformat::endLink()
{
    const QTextCursor at = m_text->textCursor();
    const QTextBlock block = at.block();
    const std::optional<LinkText> found = linkText(before(at));
    if (!found || !isOrdinary(block, found->start, at.positionInBlock()))
        return false;
    const QString address = linkAddress(found->address);
    if (address.isEmpty())
        return false;
    convert([&](QTextCursor &cursor) {
        const int last = found->start + int(found->words.size());
        select(cursor, block, last + 1, at.positionInBlock());
        cursor.removeSelectedText();
        select(cursor, block, found->start, found->start + 1);
        cursor.removeSelectedText();
        select(cursor, block, found->start, last);
        setLink(cursor, cursor.selectedText(), address);
        cursor.setPosition(block.position() + last);
    });
    return true;
}

void Autoformat::linkWord(int end)
{
    const QTextCursor at = m_text->textCursor();
    const QTextBlock block = at.block();
    const std::optional<AddressText> found = addressAtEnd(block.text().left(end));
    if (!found || !isOrdinary(block, found->start, found->end))
        return;
    const QString address = linkAddress(block.text().mid(found->start, found->end - found->start));
    if (address.isEmpty())
        return;
    convert([&](QTextCursor &cursor) {
        select(cursor, block, found->start, found->end);
        setLink(cursor, cursor.selectedText(), address);
        cursor.setPosition(at.position());
    });
}

bool Autoformat::startCode(const QTextBlock &block)
{
    if (!isCodeFence(block.text()))
        return false;
    convert([&](QTextCursor &cursor) {
        select(cursor, block, 0, block.length() - 1);
        cursor.removeSelectedText();
        QTextBlockFormat format = block.blockFormat();
        format.setProperty(Preformatted, true);
        format.setHeadingLevel(0);
        setSpacing(format, false, isInTable(block));
        cursor.setBlockFormat(format);
    });
    return true;
}

bool Autoformat::drawRule(const QTextBlock &block)
{
    if (!isRuleLine(block.text()) || isInTable(block))
        return false;
    convert([&](QTextCursor &cursor) {
        select(cursor, block, 0, block.length() - 1);
        cursor.removeSelectedText();
        const QTextBlockFormat after = block.blockFormat();
        QTextBlockFormat format = after;
        format.setProperty(QTextFormat::BlockTrailingHorizontalRulerWidth,
                           QTextLength(QTextLength::PercentageLength, 100));
        cursor.setBlockFormat(format);
        cursor.insertBlock(after);
    });
    return true;
}

} // namespace ui::editor
