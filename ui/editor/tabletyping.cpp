#include "ui/editor/tabletyping.h"

#include "ui/editor/textarea.h"
#include "ui/editor/typingkeys.h"

#include <QAbstractTextDocumentLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>
#include <QTextDocument>
#include <QTextLayout>
#include <QTextTable>

#include <algorithm>
#include <chrono>
#include <cmath>

namespace ui::editor
{

namespace
{

using namespace std::chrono_literals;

/// Long enough that nobody who only looks for a word is held up by the layout.
constexpr auto pauseBeforeCatchingUp = 1s;

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
    return key.key() == Qt::Key_Backspace || key.key() == Qt::Key_Delete || writesText(key);
}

/// What moves the cursor by the places of lines, or points at a place, needs a layout.
bool needsPlaces(const QEvent &event)
{
    if (event.type() == QEvent::KeyPress) {
        const int key = static_cast<const QKeyEvent &>(event).key();
        const bool isModifier = key == Qt::Key_Shift || key == Qt::Key_Control || key == Qt::Key_Alt
            || key == Qt::Key_Meta || key == Qt::Key_AltGr || key == Qt::Key_CapsLock;
        return !isTyping(event) && !isModifier && key != Qt::Key_Tab && key != Qt::Key_Backtab
            && key != Qt::Key_Left && key != Qt::Key_Right;
    }
    return event.type() == QEvent::FocusOut || event.type() == QEvent::Resize
        || event.type() == QEvent::ContextMenu || event.type() == QEvent::MouseButtonPress
        || event.type() == QEvent::MouseButtonDblClick || event.type() == QEvent::DragEnter;
}

} // namespace

TableTyping::TableTyping(TextArea *text)
    : QObject(text)
    , m_text(text)
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(pauseBeforeCatchingUp);
    connect(&m_pause, &QTimer::timeout, this, &TableTyping::catchUp);
    text->installEventFilter(this);
    text->viewport()->installEventFilter(this);
    text->addOverlay([this](QPainter &painter, const QRectF &) { paintOver(painter); });
    connect(text->document(), &QTextDocument::contentsChange, this, &TableTyping::change);
    connect(text->document(), &QTextDocument::cursorPositionChanged, this, &TableTyping::setAgain);
    connect(text->document(), &QTextDocument::contentsChanged, this, &TableTyping::setAgain);
    connect(text, &QTextEdit::cursorPositionChanged, this, &TableTyping::follow);
}

bool TableTyping::eventFilter(QObject *watched, QEvent *event)
{
    if (needsPlaces(*event))
        catchUp();
    else if (watched != m_text && event->type() == QEvent::Paint && m_isResting)
        makeWhole();
    else if (watched == m_text && isTyping(*event) && !m_text->isReadOnly())
        rest();
    return false;
}

void TableTyping::rest()
{
    const QTextCursor cursor = m_text->textCursor();
    const QTextTable *table = cursor.currentTable();
    if (!table || cursor.hasSelection() || table->rows() * table->columns() < manyCells)
        return catchUp();
    QTextDocument *document = m_text->document();
    if (m_isResting && m_text->areaOf(cursor.block()).isNull())
        catchUp(); // it was not in sight
    if (!m_isResting) {
        if (!document->isLayoutEnabled())
            return; // somebody else's
        document->documentLayout()->frameBoundingRect(document->rootFrame()); // lays out all of it
        m_text->ensureCursorVisible();
        const QHash<int, QRectF> areas = areasInSight();
        if (!areas.contains(cursor.block().fragmentIndex()))
            return;
        m_text->keepAreas(areas);
        document->setLayoutEnabled(false);
        m_isResting = true;
        m_shift = 0;
        m_blocks = document->blockCount();
    }
    if (m_block != cursor.block())
        remember(cursor.block());
    if (m_pause.isActive())
        m_pause.start();
}

void TableTyping::catchUp()
{
    m_block = QTextBlock();
    m_places.clear();
    m_pause.stop();
    if (!m_isResting)
        return;
    m_isResting = false;
    m_isUnset = false;
    // Laid out at once: with less than it had below it the view would jump.
    QScrollBar *bar = m_text->verticalScrollBar();
    const int top = bar->value();
    QTextDocument *document = m_text->document();
    document->setLayoutEnabled(true);
    document->documentLayout()->frameBoundingRect(document->rootFrame());
    bar->setValue(top);
    m_text->keepAreas({});
    if (m_text->hasFocus())
        m_text->ensureCursorVisible();
    m_text->viewport()->update();
}

void TableTyping::follow()
{
    const QTextTable *table = m_text->textCursor().currentTable();
    const bool isLarge = table && table->rows() * table->columns() >= manyCells;
    if (m_isResting && (!isLarge || m_text->areaOf(m_text->textCursor().block()).isNull()))
        catchUp();
}

QHash<int, QRectF> TableTyping::areasInSight() const
{
    constexpr int most = 2000; // paragraphs
    QHash<int, QRectF> areas;
    const double end = m_text->toDocument({0, m_text->viewport()->height()}).y();
    // From the cursor up and down; beside a table, a place in sight is taken for one before all of its cells.
    const double start = m_text->toDocument({0, 0}).y() - 100;
    QTextBlock block = m_text->textCursor().block();
    for (int i = 0; i < most && block.previous().isValid(); ++i) {
        if (m_text->areaOf(block).bottom() < start)
            break;
        block = block.previous();
    }
    for (int i = 0; i < most && block.isValid(); ++i, block = block.next()) {
        const QRectF area = m_text->areaOf(block);
        if (area.top() > end)
            break;
        areas.insert(block.fragmentIndex(), area);
    }
    return areas;
}

TableTyping::Place *TableTyping::placeOf(const QTextBlock &block)
{
    const auto found = std::find_if(m_places.begin(), m_places.end(),
                                    [&block](const Place &place) { return place.block == block; });
    return found == m_places.end() ? nullptr : &*found;
}

void TableTyping::remember(const QTextBlock &block)
{
    m_block = block;
    if (placeOf(block))
        return;
    m_places.append({block, KeptLines(*block.layout())});
}

void TableTyping::change(int from, int removed, int added)
{
    if (!m_isResting)
        return;
    m_shift += added - removed;
    const QTextBlock block = m_text->document()->findBlock(from);
    const Place *place = placeOf(m_block);
    const bool isHere = block == m_block && m_text->document()->blockCount() == m_blocks
        && from + added <= block.position() + block.length() && place && !place->lines.isEmpty();
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
    Place *place = placeOf(m_block);
    place->fits = place->lines.setAgain(*place->block.layout());
    updateLines(*place);
    showCursor();
    if (m_shift <= -mostRemoved)
        QMetaObject::invokeMethod(this, &TableTyping::catchUp, Qt::QueuedConnection);
    else if (!place->fits)
        m_pause.start();
}

/// What the view does by itself where the layout tells the cursor's place.
void TableTyping::showCursor()
{
    const double end = m_text->toDocument({0, m_text->viewport()->height()}).y();
    const double below = m_text->cursorArea(m_text->textCursor()).bottom() + 8 - end;
    QScrollBar *bar = m_text->verticalScrollBar();
    if (below > 0)
        bar->setValue(bar->value() + int(std::ceil(below)));
}

/// Marks of misspelt words and pictures that arrive make the resting layout throw lines away without a word
/// to anybody. Nothing may be painted without its lines.
void TableTyping::makeWhole()
{
    constexpr int inSight = 400; // paragraphs, more than any window shows
    QTextBlock block = m_text->cursorForPosition({m_text->viewport()->width() / 2, 0}).block();
    for (int i = 0; i < inSight && block.isValid(); ++i, block = block.next()) {
        if (block.layout()->lineCount() > 0)
            continue;
        Place *place = placeOf(block);
        if (!place)
            return catchUp();
        place->fits = place->lines.setAgain(*place->block.layout());
    }
}

void TableTyping::updateLines(const Place &place)
{
    const QRectF area = m_text->areaOf(place.block);
    const QRectF lines = place.block.layout()->boundingRect();
    const double top = area.top() - m_text->toDocument({0, 0}).y();
    const double height = std::max(area.height(), lines.bottom());
    m_text->viewport()->update(0, int(top) - 2, m_text->viewport()->width(), int(height) + 8);
}

/// The lines that are more than there were, on a sheet of their own over the row below.
void TableTyping::paintOver(QPainter &painter) const
{
    for (const Place &place : m_places) {
        const QTextLayout *layout = place.block.layout();
        if (layout->lineCount() <= place.lines.count() || place.lines.isEmpty())
            continue;
        const QPointF origin = m_text->areaOf(place.block).topLeft();
        const QTextLine first = layout->lineAt(int(place.lines.count()));
        const QTextLine last = layout->lineAt(layout->lineCount() - 1);
        const QRectF sheet(origin + first.position(),
                           QSizeF(first.width(), last.y() + last.height() - first.y()));
        const QPalette palette = m_text->palette();
        painter.fillRect(sheet.adjusted(-2, 0, 2, 3), palette.color(QPalette::Base));
        painter.setPen(palette.color(QPalette::Text));
        for (int i = int(place.lines.count()); i < layout->lineCount(); ++i)
            layout->lineAt(i).draw(&painter, origin);
        const QTextCursor cursor = m_text->textCursor();
        const QRectF caret = m_text->cursorArea(cursor);
        if (cursor.block() == place.block && m_text->hasFocus() && sheet.contains(caret.center()))
            painter.fillRect(QRectF(caret.topLeft(), QSizeF(m_text->cursorWidth(), caret.height())),
                             palette.color(QPalette::Text));
    }
}

} // namespace ui::editor
