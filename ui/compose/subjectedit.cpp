#include "ui/compose/subjectedit.h"

#include "ui/editor/fieldtext.h"
#include "ui/widgets/icon.h"

#include <QContextMenuEvent>
#include <QInputMethodEvent>
#include <QMenu>
#include <QPainter>
#include <QStyleOptionFrame>
#include <QTextLayout>

namespace ui::compose
{

using core::spelling::Range;

/// A menu or another window is in front for a while.
static bool isAway(const QFocusEvent &event)
{
    const Qt::FocusReason reason = event.reason();
    return reason == Qt::PopupFocusReason || reason == Qt::ActiveWindowFocusReason
        || reason == Qt::MenuBarFocusReason;
}

SubjectEdit::SubjectEdit(QWidget *parent)
    : QLineEdit(parent)
{
    connect(this, &QLineEdit::textChanged, this, [this] {
        setMisspelt({});
        if (!hasFocus() && !isModified()) // keys may be sent to it from elsewhere
            home(false); // nobody writes at its end: what does not fit is better left out there
    });
}

void SubjectEdit::setMisspelt(const QList<Range> &words)
{
    if (words == m_misspelt)
        return;
    m_misspelt = words;
    update();
}

/// QLineEdit has no formats, so its one line is laid out once more, in the same way, and only what lies under
/// and behind its letters is painted. Where the line begins is told by where the cursor is.
void SubjectEdit::paintEvent(QPaintEvent *event)
{
    QLineEdit::paintEvent(event);
    const QList<editor::FieldSpan> fields = editor::fieldSpans(text());
    if (fields.isEmpty() && m_misspelt.isEmpty())
        return;
    QString shown = displayText();
    for (QChar &letter : shown) {
        if (letter < QChar(QChar::Space) || letter == QChar(QChar::LineSeparator)
            || letter == QChar(QChar::ParagraphSeparator)
            || letter == QChar(QChar::ObjectReplacementCharacter))
            letter = QChar(QChar::Space);
    }
    QTextLayout layout(shown, font(), this);
    QTextOption option;
    option.setTextDirection(Qt::LayoutDirectionAuto);
    option.setFlags(QTextOption::IncludeTrailingSpaces);
    layout.setTextOption(option);
    layout.setPreeditArea(cursorPosition(), m_preedit);
    layout.beginLayout();
    const QTextLine line = layout.createLine();
    layout.endLayout();
    const QRect cursor = cursorRect(); // with as much room on either side
    const int cursorX = qRound(line.cursorToX(cursorPosition() + m_preeditCursor));
    const QPointF origin(cursor.left() + cursor.width() / 2 - cursorX, cursor.top());

    QPainter painter(this);
    QStyleOptionFrame frame;
    initStyleOption(&frame);
    painter.setClipRect(style()->subElementRect(QStyle::SE_LineEditContents, &frame, this));
    painter.setPen(Qt::transparent); // the letters are there already
    const auto paint = [&](const QList<QTextLayout::FormatRange> &marks) {
        if (!marks.isEmpty())
            layout.draw(&painter, origin, marks);
    };
    const auto range = [&](qsizetype start, qsizetype length) {
        QTextLayout::FormatRange made;
        const bool isBehindPreedit = start >= cursorPosition();
        made.start = int(start) + (isBehindPreedit ? int(m_preedit.size()) : 0);
        made.length = int(length);
        made.format.setForeground(Qt::transparent);
        return made;
    };
    QList<QTextLayout::FormatRange> grounds;
    for (const editor::FieldSpan &field : fields) {
        grounds += range(field.start, field.length);
        grounds.last().format.setBackground(editor::fieldGround(palette()));
    }
    // Over the paper the ground wins, over the letters the letters do: as if it lay behind them.
    painter.setCompositionMode(isDark(palette()) ? QPainter::CompositionMode_Lighten
                                                 : QPainter::CompositionMode_Darken);
    paint(grounds);
    painter.setCompositionMode(QPainter::CompositionMode_SourceOver);
    QList<QTextLayout::FormatRange> waves;
    for (const Range &word : std::as_const(m_misspelt)) {
        waves += range(word.start, word.length);
        waves.last().format.setUnderlineStyle(QTextCharFormat::SpellCheckUnderline);
        waves.last().format.setUnderlineColor(toneColour(Tone::Negative, palette()));
    }
    paint(waves);
}

void SubjectEdit::inputMethodEvent(QInputMethodEvent *event)
{
    m_preedit = isReadOnly() ? QString() : event->preeditString();
    m_preeditCursor = int(m_preedit.size());
    for (const QInputMethodEvent::Attribute &attribute : event->attributes()) {
        if (attribute.type == QInputMethodEvent::Cursor && !m_preedit.isEmpty())
            m_preeditCursor = attribute.start;
    }
    QLineEdit::inputMethodEvent(event);
}

/// Whoever comes back goes on at the end, but for a click, which says where.
void SubjectEdit::focusInEvent(QFocusEvent *event)
{
    QLineEdit::focusInEvent(event);
    if (!isAway(*event) && event->reason() != Qt::MouseFocusReason && !hasSelectedText())
        end(false);
}

void SubjectEdit::focusOutEvent(QFocusEvent *event)
{
    QLineEdit::focusOutEvent(event);
    m_preedit.clear(); // was committed, or is gone
    m_preeditCursor = 0;
    if (!isAway(*event))
        home(hasSelectedText());
}

void SubjectEdit::contextMenuEvent(QContextMenuEvent *event)
{
    QMenu *menu = createStandardContextMenu();
    if (!menu)
        return;
    menu->setObjectName(QStringLiteral("subjectMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    // QLineEdit gives them no names, as QTextEdit does; where one can write they are the first.
    const QList<QAction *> actions = menu->actions();
    if (!isReadOnly() && actions.size() > 2) {
        actions[0]->setObjectName(QStringLiteral("edit-undo"));
        actions[1]->setObjectName(QStringLiteral("edit-redo"));
    }
    const bool isByKey = event->reason() == QContextMenuEvent::Keyboard;
    emit menuWanted(menu, isByKey ? cursorPosition() : cursorPositionAt(event->pos()));
    menu->popup(isByKey ? mapToGlobal(cursorRect().bottomLeft()) : event->globalPos());
}

} // namespace ui::compose
