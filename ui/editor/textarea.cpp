#include "ui/editor/textarea.h"

#include "core/html/html.h"
#include "ui/editor/clipdata.h"
#include "ui/editor/formatting.h"
#include "ui/editor/htmlwriter.h"
#include "ui/editor/letterlayout.h"
#include "ui/editor/structure.h"
#include "ui/editor/typingkeys.h"
#include "ui/widgets/icon.h"

#include <QAbstractTextDocumentLayout>
#include <QAction>
#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QMimeData>
#include <QPainter>
#include <QScrollBar>
#include <QTextBlock>
#include <QTextDocumentFragment>
#include <QTextLayout>
#include <QTextTable>

#include <algorithm>

namespace ui::editor
{

namespace
{

constexpr int columnWidth = 720;
constexpr int padding = 24;

} // namespace

TextArea::TextArea(QWidget *parent)
    : QTextEdit(parent)
{
    const int caret = cursorWidth();
    document()->setDocumentLayout(new LetterLayout(document()));
    setCursorWidth(caret);
    setFrameShape(QFrame::NoFrame);
    setAcceptRichText(true);
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    setMouseTracking(true);
    setTabChangesFocus(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setWordWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    document()->setDocumentMargin(padding);
    document()->setIndentWidth(28);
}

/// Pictures are drawn by Pictures; whatever else a document names stays where it is.
QVariant TextArea::loadResource(int, const QUrl &)
{
    return {};
}

void TextArea::fitColumn()
{
    const int column = qRound((columnWidth + 2 * padding) * m_scale);
    const int sides = std::max(0, (width() - column) / 2);
    setViewportMargins(
        sides, 0, std::max(0, sides - (verticalScrollBar()->isVisible() ? verticalScrollBar()->width() : 0)),
        0);
}

/// QTextEdit tells places in its viewport, which begins where the column does; an input method takes them for
/// places in the widget and would show its words beside the text.
QVariant TextArea::inputMethodQuery(Qt::InputMethodQuery query) const
{
    const QVariant answer = QTextEdit::inputMethodQuery(query);
    if (!m_areas.isEmpty() && (query == Qt::ImCursorRectangle || query == Qt::ImAnchorRectangle))
        return cursorArea(textCursor()).translated(-toDocument({}) + viewport()->pos()).toRect();
    if (query != Qt::ImCursorRectangle && query != Qt::ImAnchorRectangle)
        return answer;
    return answer.toRectF().translated(viewport()->pos()).toRect();
}

void TextArea::setScale(qreal scale)
{
    m_scale = scale;
    fitColumn();
    viewport()->update();
}

void TextArea::resizeEvent(QResizeEvent *event)
{
    fitColumn();
    QTextEdit::resizeEvent(event);
}

bool TextArea::event(QEvent *event)
{
    switch (event->type()) {
    case QEvent::ShortcutOverride: {
        // Some of our keys delete to the end of a line elsewhere (Ctrl+K, Ctrl+U on X11); the bar's win.
        const auto *key = static_cast<QKeyEvent *>(event);
        if (writesText(*key))
            break; // nobody's
        const QKeySequence keys(key->keyCombination());
        const QList<QAction *> actions = parentWidget() ? parentWidget()->actions() : QList<QAction *>();
        const bool isOurs = std::any_of(actions.cbegin(), actions.cend(), [&](const QAction *action) {
            return action->isEnabled() && action->shortcuts().contains(keys);
        });
        if (isOurs) {
            event->ignore();
            return true;
        }
        break;
    }
    case QEvent::MouseButtonPress:
    case QEvent::MouseMove:
    case QEvent::MouseButtonRelease:
    case QEvent::MouseButtonDblClick:
        if (forwardFromMargin(static_cast<QMouseEvent *>(event)))
            return true;
        break;
    case QEvent::Wheel:
        wheelEvent(static_cast<QWheelEvent *>(event));
        return true;
    default:
        break;
    }
    return QTextEdit::event(event);
}

/// The margins beside the column belong to the text: a click there goes to the line beside it.
bool TextArea::forwardFromMargin(QMouseEvent *event)
{
    QPointF position = viewport()->mapFrom(this, event->position().toPoint());
    position.setX(std::clamp(position.x(), 0.0, qreal(viewport()->width() - 1)));
    QMouseEvent moved(event->type(), position, event->globalPosition(), event->button(), event->buttons(),
                      event->modifiers());
    return viewportEvent(&moved);
}

void TextArea::setHint(const QString &hint)
{
    m_hint = hint;
    viewport()->update();
}

void TextArea::paintEvent(QPaintEvent *event)
{
    QTextEdit::paintEvent(event);
    QPainter painter(viewport());
    paintHint(painter);
    painter.translate(-horizontalScrollBar()->value(), -verticalScrollBar()->value());
    const QRectF inDocument(toDocument(event->rect().topLeft()), QSizeF(event->rect().size()));
    for (const Overlay &overlay : std::as_const(m_overlays)) {
        painter.save();
        overlay(painter, inDocument);
        painter.restore();
    }
}

void TextArea::addOverlay(Overlay overlay)
{
    m_overlays.append(std::move(overlay));
}

QPointF TextArea::toDocument(const QPoint &inViewport) const
{
    return {qreal(inViewport.x() + horizontalScrollBar()->value()),
            qreal(inViewport.y() + verticalScrollBar()->value())};
}

QRectF TextArea::areaOf(const QTextBlock &block) const
{
    return m_areas.isEmpty() ? document()->documentLayout()->blockBoundingRect(block)
                             : m_areas.value(block.fragmentIndex());
}

void TextArea::keepAreas(const QHash<int, QRectF> &areas)
{
    if (areas.isEmpty() == m_areas.isEmpty()) {
        m_areas = areas;
        return;
    }
    m_areas = areas;
    // QTextEdit would ask the layout where the cursor is, hear that it is at the top, and go there.
    const char *request = SIGNAL(visibilityRequest(QRectF));
    const char *answer = SLOT(_q_ensureVisible(QRectF));
    const QList<QObject *> parts = children();
    for (QObject *part : parts) {
        if (!part->inherits("QWidgetTextControl"))
            continue;
        if (areas.isEmpty())
            connect(part, request, this, answer);
        else
            disconnect(part, request, this, answer);
    }
}

QRectF TextArea::cursorArea(const QTextCursor &cursor) const
{
    const QTextLayout *layout = cursor.block().layout();
    const QRectF area = areaOf(cursor.block());
    const int at = cursor.positionInBlock() + int(layout->preeditAreaText().size());
    const QTextLine line = layout->lineForTextPosition(at);
    if (!line.isValid())
        return area;
    return {area.left() + line.cursorToX(at), area.top() + line.y(), 1, line.height()};
}

void TextArea::setMarks(const QString &owner, const QList<ExtraSelection> &marks)
{
    m_marks.insert(owner, marks);
    QList<ExtraSelection> all;
    for (const QList<ExtraSelection> &some : std::as_const(m_marks))
        all += some;
    setExtraSelections(all);
}

void TextArea::contextMenuEvent(QContextMenuEvent *event)
{
    const bool isByKey = event->reason() == QContextMenuEvent::Keyboard;
    const QPoint place = isByKey ? cursorRect().bottomLeft() : viewport()->mapFromGlobal(event->globalPos());
    QMenu *menu = createStandardContextMenu(place);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    emit menuWanted(menu, isByKey ? textCursor() : cursorForPosition(place));
    menu->popup(viewport()->mapToGlobal(place));
}

/// Where the first letter will be; Qt's own placeholder does not know our line height and margins.
void TextArea::paintHint(QPainter &painter)
{
    const QTextBlock block = document()->firstBlock();
    const bool isComposing = !block.layout()->preeditAreaText().isEmpty();
    if (isComposing || !document()->isEmpty() || block.textList() || document()->blockCount() > 1)
        return;
    painter.setPen(quietTextColour(palette()));
    QFont larger = font();
    larger.setPointSizeF(larger.pointSizeF() * m_scale);
    painter.setFont(larger);
    const QRect line = cursorRect(QTextCursor(block));
    painter.drawText(QRect(line.left(), line.top(), viewport()->width() - line.left(), line.height() * 2),
                     Qt::AlignTop, m_hint);
}

void TextArea::keyPressEvent(QKeyEvent *event)
{
    if (isReadOnly())
        return QTextEdit::keyPressEvent(event);
    const bool isPlain = !(event->modifiers() & ~(Qt::ShiftModifier | Qt::KeypadModifier));
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if ((event->key() == Qt::Key_Tab || event->key() == Qt::Key_Backtab) && usesTab())
        return handleTab(event);
    if (event->key() == Qt::Key_Backspace && event->modifiers() == Qt::NoModifier && handleBackspace())
        return;
    if (isEnter && isPlain && !(event->modifiers() & Qt::ShiftModifier))
        return breakBlock(event);
    const bool isTyping = writesText(*event);
    if (isTyping)
        endLinkBeforeTyping();
    QTextEdit::keyPressEvent(event);
    if (isTyping)
        emit typed(event->text());
}

void TextArea::inputMethodEvent(QInputMethodEvent *event)
{
    const bool isTyping = !isReadOnly() && !event->commitString().isEmpty();
    if (isTyping)
        endLinkBeforeTyping();
    QTextEdit::inputMethodEvent(event);
    if (isTyping && event->preeditString().isEmpty())
        emit typed(event->commitString());
}

/// Tab changes the level of a list item and goes through a table; elsewhere it leaves the text, so that
/// the keyboard alone gets everywhere.
bool TextArea::usesTab() const
{
    return !isReadOnly() && (textCursor().currentTable() || textCursor().block().textList());
}

bool TextArea::focusNextPrevChild(bool next)
{
    return !usesTab() && QTextEdit::focusNextPrevChild(next);
}

void TextArea::handleTab(QKeyEvent *event)
{
    const bool isBack = event->key() == Qt::Key_Backtab || (event->modifiers() & Qt::ShiftModifier);
    QTextCursor cursor = textCursor();
    QTextTable *table = cursor.currentTable();
    if (!table)
        return indent(cursor, isBack ? Step::Out : Step::In);
    const bool isLast = table->cellAt(cursor) == table->cellAt(table->rows() - 1, table->columns() - 1);
    if (!isBack && isLast)
        table->appendRows(1);
    cursor.movePosition(isBack ? QTextCursor::PreviousCell : QTextCursor::NextCell);
    setTextCursor(cursor);
}

bool TextArea::handleBackspace()
{
    const QTextCursor cursor = textCursor();
    return !cursor.hasSelection() && cursor.atBlockStart() && outOfStructure(cursor);
}

/// Enter in an empty item or quote ends it.
bool TextArea::leaveEmptyItem()
{
    const QTextBlock block = textCursor().block();
    const bool isStructure = block.textList() || quoteLevel(block) > 0 || isPreformatted(block);
    return !textCursor().hasSelection() && block.length() == 1 && isStructure && outOfStructure(textCursor());
}

void TextArea::breakBlock(QKeyEvent *event)
{
    if (leaveEmptyItem())
        return;
    QTextCursor cursor = textCursor();
    const bool isHeadingEnd = cursor.atBlockEnd() && cursor.blockFormat().headingLevel() > 0;
    cursor.beginEditBlock();
    QTextEdit::keyPressEvent(event);
    if (isRule(textCursor().block())) {
        QTextBlockFormat format = textCursor().blockFormat();
        format.clearProperty(QTextFormat::BlockTrailingHorizontalRulerWidth);
        textCursor().setBlockFormat(format);
    }
    if (isHeadingEnd)
        setHeading(textCursor(), 0);
    if (textCursor().blockFormat().marker() == QTextBlockFormat::MarkerType::Checked) {
        // The next thing to do is not done yet.
        QTextBlockFormat format;
        format.setMarker(QTextBlockFormat::MarkerType::Unchecked);
        textCursor().mergeBlockFormat(format);
    }
    cursor.endEditBlock();
}

/// Who types after a link writes the next word, not more of the link.
void TextArea::endLinkBeforeTyping()
{
    const QTextCursor cursor = textCursor();
    if (cursor.hasSelection() || !currentCharFormat().isAnchor())
        return;
    QTextCursor next = cursor;
    const bool goesOn = !cursor.atBlockEnd() && next.movePosition(QTextCursor::NextCharacter)
        && next.charFormat().anchorHref() == currentCharFormat().anchorHref();
    if (goesOn && !cursor.atBlockStart())
        return;
    QTextCharFormat format = currentCharFormat();
    format.clearProperty(QTextFormat::IsAnchor);
    format.clearProperty(QTextFormat::AnchorHref);
    setCurrentCharFormat(format);
}

bool TextArea::canInsertFromMimeData(const QMimeData *source) const
{
    return source->hasUrls() || source->hasImage() || source->hasHtml() || source->hasText();
}

void TextArea::insertFromMimeData(const QMimeData *source)
{
    if (!isReadOnly())
        emit pasted(source);
}

/// The clipboard gets the same clean HTML as a recipient.
QMimeData *TextArea::createMimeDataFromSelection() const
{
    QTextDocument document;
    QTextCursor(&document).insertFragment(textCursor().selection());
    const QString html = toHtmlFragment(document);
    const bool isOneBlock = document.blockCount() == 1;
    auto *mime = new ClipData( // owned by the clipboard
        html,
        isOneBlock ? textCursor().selectedText().replace(QChar(QChar::LineSeparator), u'\n')
                   : core::html::toPlainText(html));
    emit copied(mime);
    return mime;
}

} // namespace ui::editor
