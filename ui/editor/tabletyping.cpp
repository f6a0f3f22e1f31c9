#include "ui/editor/tabletyping.h"

#include "ui/editor/textarea.h"

#include <QAbstractTextDocumentLayout>
#include <QKeyEvent>
#include <QTextDocument>
#include <QTextLayout>
#include <QTextTable>

#include <cmath>

namespace ui::editor
{

namespace
{

/// The layout finds its way by places in the text. Some letters more do no harm, but short paragraphs after
/// the table would be passed over if more than they hold had gone.
constexpr int mostRemoved = 20;

bool isTyping(const QEvent &event)
{
    if (event.type() == QEvent::InputMethod)
        return true;
    if (event.type() != QEvent::KeyPress)
        return false;
    const auto &key = static_cast<const QKeyEvent &>(event);
    if (key.key() == Qt::Key_Backspace || key.key() == Qt::Key_Delete)
        return true;
    const bool isPlain = !(key.modifiers() & ~(Qt::ShiftModifier | Qt::KeypadModifier));
    return isPlain && !key.text().isEmpty() && key.text().at(0).isPrint();
}

} // namespace

TableTyping::TableTyping(TextArea *text)
    : QObject(text)
    , m_text(text)
{
    text->installEventFilter(this);
    text->viewport()->installEventFilter(this);
    connect(text->document(), &QTextDocument::contentsChange, this, &TableTyping::change);
    connect(text->document(), &QTextDocument::cursorPositionChanged, this, &TableTyping::setAgain);
    connect(text->document(), &QTextDocument::contentsChanged, this, &TableTyping::setAgain);
    connect(text, &QTextEdit::cursorPositionChanged, this, &TableTyping::follow);
}

bool TableTyping::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_text) {
        if (event->type() == QEvent::Paint && m_isResting)
            makeWhole();
        return false;
    }
    if (event->type() == QEvent::FocusOut || event->type() == QEvent::Resize)
        catchUp();
    else if (isTyping(*event) && !m_text->isReadOnly())
        rest();
    return false;
}

void TableTyping::rest()
{
    const QTextCursor cursor = m_text->textCursor();
    const QTextTable *table = cursor.currentTable();
    if (!table || cursor.hasSelection() || table->rows() * table->columns() < manyCells)
        return;
    QTextDocument *document = m_text->document();
    if (!m_isResting) {
        if (!document->isLayoutEnabled())
            return; // somebody else's
        document->documentLayout()->frameBoundingRect(document->rootFrame()); // lays out all of it
        document->setLayoutEnabled(false);
        m_isResting = true;
        m_shift = 0;
        m_blocks = document->blockCount();
    }
    if (m_block != cursor.block())
        remember(cursor.block());
}

void TableTyping::catchUp()
{
    m_block = QTextBlock();
    if (!m_isResting)
        return;
    m_isResting = false;
    m_isUnset = false;
    m_text->document()->setLayoutEnabled(true);
}

void TableTyping::follow()
{
    const QTextTable *table = m_text->textCursor().currentTable();
    if (m_isResting && (!table || table->rows() * table->columns() < manyCells))
        catchUp();
}

void TableTyping::remember(const QTextBlock &block)
{
    m_block = block;
    m_lines.clear();
    const QTextLayout *layout = block.layout();
    for (int i = 0; i < layout->lineCount(); ++i) {
        const QTextLine line = layout->lineAt(i);
        m_lines.append({line.position(), line.width(), line.height()});
    }
}

void TableTyping::change(int from, int removed, int added)
{
    if (!m_isResting)
        return;
    m_shift += added - removed;
    const QTextBlock block = m_text->document()->findBlock(from);
    const bool isHere = block == m_block && m_text->document()->blockCount() == m_blocks
        && from + added <= block.position() + block.length() && !m_lines.isEmpty();
    if (!isHere)
        return catchUp();
    m_isUnset = true;
}

/// The resting layout has thrown the lines away, after it was told of the change.
void TableTyping::setAgain()
{
    if (!m_isResting || !m_isUnset)
        return;
    m_isUnset = false;
    // With too few lines the words are set somewhere for now: who asks for the cursor's place gets one.
    if (setLines(m_block) && m_shift > -mostRemoved)
        updateLines(m_block);
    else
        QMetaObject::invokeMethod(this, &TableTyping::catchUp, Qt::QueuedConnection);
}

/// Marks of misspelt words and pictures that arrive make the resting layout throw lines away without a word
/// to anybody. Nothing may be painted without its lines.
void TableTyping::makeWhole()
{
    constexpr int inSight = 400; // paragraphs, more than any window shows
    QTextBlock block = m_text->cursorForPosition({0, 0}).block();
    for (int i = 0; i < inSight && block.isValid(); ++i, block = block.next()) {
        if (block.layout()->lineCount() > 0)
            continue;
        if (block != m_block || m_lines.isEmpty() || !setLines(block))
            return catchUp();
    }
}

void TableTyping::updateLines(const QTextBlock &block)
{
    const QRectF area = m_text->document()->documentLayout()->blockBoundingRect(block);
    const double top = area.top() - m_text->toDocument({0, 0}).y();
    m_text->viewport()->update(0, int(top) - 2, m_text->viewport()->width(), int(area.height()) + 5);
}

bool TableTyping::setLines(const QTextBlock &block)
{
    QTextLayout *layout = block.layout();
    bool fits = true;
    qsizetype count = 0;
    layout->beginLayout();
    for (QTextLine line = layout->createLine(); line.isValid(); line = layout->createLine(), ++count) {
        const bool isKnown = count < m_lines.size();
        const Line &place = isKnown ? m_lines[count] : m_lines.last();
        const double below = isKnown ? 0 : double(count - m_lines.size() + 1) * place.height;
        line.setLeadingIncluded(true);
        line.setLineWidth(place.width);
        line.setPosition(place.position + QPointF(0, below));
        fits = fits && isKnown && std::abs(line.height() - place.height) < 0.5;
    }
    layout->endLayout();
    return fits && count == m_lines.size();
}

} // namespace ui::editor
