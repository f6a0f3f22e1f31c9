#include "ui/editor/formatpainter.h"

#include "ui/editor/characters.h"
#include "ui/editor/onestep.h"
#include "ui/editor/structure.h"

#include <QKeyEvent>
#include <QTextBlock>
#include <QTextEdit>
#include <QTextList>

namespace ui::editor
{

namespace
{

constexpr int links[] = {QTextFormat::IsAnchor, QTextFormat::AnchorHref, QTextFormat::AnchorName};

void giveCharacters(QTextCharFormat &to, const QTextCharFormat &from)
{
    QTextCharFormat format = withoutMarks(to);
    QTextCharFormat marks = from;
    for (const int property : links) {
        marks.clearProperty(property);
        if (to.hasProperty(property))
            format.setProperty(property, to.property(property));
    }
    format.merge(marks);
    to = format;
}

void giveParagraph(const QTextBlock &block, const QTextBlockFormat &from)
{
    QTextBlockFormat format = block.blockFormat();
    for (const int property :
         {int(QuoteLevel), int(Preformatted), int(Language), int(QTextFormat::BlockAlignment),
          int(QTextFormat::LayoutDirection), int(QTextFormat::HeadingLevel)}) {
        if (from.hasProperty(property))
            format.setProperty(property, from.property(property));
        else
            format.clearProperty(property);
    }
    if (!block.textList())
        format.setIndent(from.indent());
    setSpacing(format, block.textList() != nullptr, isInTable(block));
    QTextCursor(block).setBlockFormat(format);
}

bool isWhole(const QTextCursor &cursor)
{
    const QList<QTextBlock> blocks = blocksOf(cursor);
    const QTextBlock &block = blocks.first();
    return !cursor.hasSelection() || blocks.size() > 1
        || (cursor.selectionStart() == block.position()
            && cursor.selectionEnd() >= block.position() + block.length() - 1);
}

} // namespace

FormatPainter::FormatPainter(QTextEdit *text, QObject *parent)
    : QObject(parent)
    , m_text(text)
{
}

void FormatPainter::take()
{
    QTextCursor at = m_text->textCursor();
    Format format;
    format.characters = m_text->currentCharFormat();
    if (at.hasSelection()) {
        // What stands behind the cursor decides, and that is the selection's first character.
        at.setPosition(at.selectionStart() + 1);
        format.characters = at.charFormat();
    }
    const QTextBlock block = m_text->document()->findBlock(m_text->textCursor().selectionStart());
    format.paragraph = block.blockFormat();
    if (const QTextList *list = block.textList()) {
        format.list = listKind(block);
        format.level = list->format().indent();
    }
    // A picture has no marks worth giving, and must not be given itself.
    if (format.characters.isImageFormat())
        format.characters = {};
    m_format = format;
}

void FormatPainter::give()
{
    if (!m_format || m_text->isReadOnly())
        return;
    QTextCursor cursor = m_text->textCursor();
    const OneStep step(cursor);
    if (isWhole(cursor)) {
        for (const QTextBlock &block : blocksOf(cursor)) {
            if (m_format->list)
                putIntoList(block, m_format->level, *m_format->list);
            else if (block.textList())
                leaveList(block);
            giveParagraph(block, m_format->paragraph);
        }
    }
    QTextCursor words = cursor;
    if (!words.hasSelection())
        words.select(QTextCursor::WordUnderCursor);
    if (words.hasSelection())
        changeCharacters(words,
                         [this](QTextCharFormat &format) { giveCharacters(format, m_format->characters); });
}

void FormatPainter::start(Times times)
{
    const bool wasActive = isActive();
    if (!wasActive)
        take();
    m_times = times;
    if (wasActive)
        return;
    m_text->installEventFilter(this);
    m_text->viewport()->installEventFilter(this);
    m_text->viewport()->setCursor(Qt::CrossCursor);
    emit activeChanged(true);
}

void FormatPainter::stop()
{
    if (!isActive())
        return;
    m_times.reset();
    m_text->removeEventFilter(this);
    m_text->viewport()->removeEventFilter(this);
    m_text->viewport()->setCursor(Qt::IBeamCursor);
    emit activeChanged(false);
}

bool FormatPainter::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape) {
        stop();
        return true;
    }
    if (event->type() == QEvent::ShortcutOverride
        && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape) {
        event->accept(); // or the window's own Escape would have it
        return true;
    }
    const bool isDone = event->type() == QEvent::MouseButtonRelease && watched == m_text->viewport()
        && static_cast<QMouseEvent *>(event)->button() == Qt::LeftButton;
    if (isDone) {
        // The text area has to see the release first.
        QMetaObject::invokeMethod(
            this,
            [this] {
                give();
                if (m_times == Times::Once)
                    stop();
            },
            Qt::QueuedConnection);
    }
    return QObject::eventFilter(watched, event);
}

} // namespace ui::editor
