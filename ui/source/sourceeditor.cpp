#include "ui/source/sourceeditor.h"

#include "core/html/dom.h"
#include "ui/editor/fieldtext.h"
#include "ui/source/replacing.h"
#include "ui/source/syntax.h"
#include "ui/source/weightlook.h"
#include "ui/wording/sourcewording.h"

#include <QFontDatabase>
#include <QHelpEvent>
#include <QPainter>
#include <QTextBlock>
#include <QToolTip>

#include <algorithm>

namespace ui::source
{

using core::Span;
using core::html::Markup;
using core::html::Problem;

namespace
{

constexpr int mostUnderlined = 300;
const QString level = QStringLiteral("  ");

/// Line numbers, and a sign beside lines that have a problem.
class Margin : public QWidget
{
public:
    explicit Margin(SourceEditor *editor)
        : QWidget(editor)
        , m_editor(editor)
    {
        setObjectName(QStringLiteral("sourceMargin"));
    }

protected:
    void paintEvent(QPaintEvent *event) override { m_editor->paintMargin(event); }

    bool event(QEvent *event) override
    {
        if (event->type() != QEvent::ToolTip)
            return QWidget::event(event);
        const auto *help = static_cast<QHelpEvent *>(event);
        m_editor->showProblemAt(help->pos(), help->globalPos());
        return true;
    }

private:
    SourceEditor *m_editor;
};

QString indentOf(const QString &line)
{
    qsizetype end = 0;
    while (end < line.size() && (line[end] == u' ' || line[end] == u'\t'))
        ++end;
    return line.left(end);
}

} // namespace

SourceEditor::SourceEditor(QWidget *parent)
    : QPlainTextEdit(parent)
    , m_margin(new Margin(this))
    , m_syntax(new Syntax(document(), palette()))
{
    setFrameShape(QFrame::NoFrame);
    setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_ownSize = font().pointSizeF();
    setLayoutDirection(Qt::LeftToRight); // tags read from left to right in every language
    connect(this, &QPlainTextEdit::blockCountChanged, this, &SourceEditor::updateMargin);
    connect(this, &QPlainTextEdit::updateRequest, this, [this](const QRect &rect, int dy) {
        if (dy != 0)
            m_margin->scroll(0, dy);
        else
            m_margin->update(0, rect.y(), m_margin->width(), rect.height());
    });
    connect(this, &QPlainTextEdit::cursorPositionChanged, this, &SourceEditor::updateMarks);
    connect(this, &QPlainTextEdit::cursorPositionChanged, m_margin, [this] { m_margin->update(); });
    connect(document(), &QTextDocument::contentsChange, this, [this](int, int removed, int added) {
        if (removed == 0 && added == 0)
            return;
        // Their places are those of the text before.
        m_pieces.clear();
        m_partners.clear();
        m_found.clear();
    });
    connect(this, &QPlainTextEdit::textChanged, this, &SourceEditor::updateFields);
    zoom(0);
    updateMarks();
}

QString SourceEditor::source() const
{
    QString text = document()->toRawText();
    return text.replace(QChar(QChar::ParagraphSeparator), u'\n');
}

void SourceEditor::replaceSource(const QString &source)
{
    const int position = textCursor().position();
    QTextCursor cursor(document());
    cursor.beginEditBlock();
    cursor.select(QTextCursor::Document);
    cursor.insertText(source);
    cursor.endEditBlock();
    cursor.setPosition(std::min(position, document()->characterCount() - 1));
    setTextCursor(cursor);
}

void SourceEditor::replaceSource(const core::Span &span, const QString &source)
{
    replacePart(*this, span, source);
}

void SourceEditor::setPieces(const QList<Markup> &pieces, const QList<int> &partners)
{
    m_pieces = pieces;
    m_partners = partners;
    updateMarks();
}

void SourceEditor::setProblems(const QList<Problem> &problems)
{
    m_problems = problems;
    m_problemLines.clear();
    for (const Problem &problem : problems) {
        const int line = document()->findBlock(int(problem.span.start)).blockNumber();
        const auto weight = core::html::weightOf(problem.kind);
        const auto known = m_problemLines.constFind(line);
        if (known == m_problemLines.constEnd() || weight < *known)
            m_problemLines.insert(line, weight);
    }
    updateMarks();
    m_margin->update();
}

void SourceEditor::setFound(const QList<Span> &found)
{
    m_found = found;
    updateMarks();
}

void SourceEditor::select(const Span &span)
{
    QTextCursor cursor(document());
    const int last = document()->characterCount() - 1;
    cursor.setPosition(std::min(int(span.start), last));
    cursor.setPosition(std::min(int(span.end()), last), QTextCursor::KeepAnchor);
    setTextCursor(cursor);
    centerCursor();
}

int SourceEditor::pieceAt(int position) const
{
    const auto after
        = std::upper_bound(m_pieces.cbegin(), m_pieces.cend(), position, [](int place, const Markup &piece) {
              return qsizetype(place) < piece.span.start;
          });
    int index = int(after - m_pieces.cbegin()) - 1;
    // At the border of two the tag before counts, too: one has just typed it.
    if (index > 0 && m_partners.value(index, -1) < 0 && m_pieces[index].span.start == position)
        --index;
    return index;
}

void SourceEditor::jumpToPartner()
{
    const int partner = m_partners.value(pieceAt(textCursor().position()), -1);
    if (partner < 0)
        return;
    QTextCursor cursor = textCursor();
    cursor.setPosition(int(m_pieces[partner].span.start) + 1);
    setTextCursor(cursor);
    ensureCursorVisible();
}

void SourceEditor::updateMarks()
{
    QList<QTextEdit::ExtraSelection> marks;
    QTextEdit::ExtraSelection line;
    line.format.setBackground(mixed(palette().color(QPalette::Base), palette().color(QPalette::Text), 0.05));
    line.format.setProperty(QTextFormat::FullWidthSelection, true);
    line.cursor = textCursor();
    line.cursor.clearSelection();
    marks.append(line);
    marks += m_fields;
    const int last = document()->characterCount() - 1;
    const auto mark = [&](const Span &span, const QTextCharFormat &format) {
        QTextEdit::ExtraSelection selection;
        selection.format = format;
        selection.cursor = QTextCursor(document());
        selection.cursor.setPosition(std::min(int(span.start), last));
        selection.cursor.setPosition(std::min(int(span.end()), last), QTextCursor::KeepAnchor);
        marks.append(selection);
    };
    int underlined = 0;
    for (const Problem &problem : std::as_const(m_problems)) {
        if (underlined++ > mostUnderlined)
            break;
        QTextCharFormat wave;
        wave.setUnderlineStyle(QTextCharFormat::WaveUnderline);
        wave.setUnderlineColor(toneColour(toneOf(core::html::weightOf(problem.kind)), palette()));
        mark(problem.span, wave);
    }
    QTextCharFormat found;
    found.setBackground(mixed(palette().color(QPalette::Base), accentColour(palette()), 0.3));
    for (const Span &span : std::as_const(m_found))
        mark(span, found);
    const int piece = pieceAt(textCursor().position());
    if (const int partner = m_partners.value(piece, -1); partner >= 0) {
        QTextCharFormat pair;
        pair.setBackground(mixed(palette().color(QPalette::Base), accentColour(palette()), 0.18));
        mark(m_pieces[piece].span, pair);
        mark(m_pieces[partner].span, pair);
    }
    setExtraSelections(marks);
}

void SourceEditor::updateFields()
{
    const QString text = document()->toRawText();
    if (m_fields.isEmpty() && !text.contains(u"{{"))
        return;
    m_fields = editor::fieldMarks(document(), palette());
    updateMarks();
}

int SourceEditor::marginWidth() const
{
    const int digits = std::max(2, int(QString::number(blockCount()).size()));
    return fontMetrics().horizontalAdvance(u'9') * digits + fontMetrics().height() + 16;
}

void SourceEditor::updateMargin()
{
    setViewportMargins(marginWidth(), 0, 0, 0);
    m_margin->setGeometry(0, 0, marginWidth(), height());
}

void SourceEditor::paintMargin(QPaintEvent *event)
{
    QPainter painter(m_margin);
    painter.fillRect(event->rect(), palette().color(QPalette::Base));
    painter.setFont(font());
    const int lineHeight = fontMetrics().height();
    const int current = textCursor().blockNumber();
    QTextBlock block = firstVisibleBlock();
    qreal top = blockBoundingGeometry(block).translated(contentOffset()).top();
    while (block.isValid() && top <= event->rect().bottom()) {
        const int number = block.blockNumber();
        painter.setPen(number == current ? palette().color(QPalette::Text) : quietTextColour(palette()));
        painter.drawText(QRect(0, int(top), m_margin->width() - 8, lineHeight), Qt::AlignRight,
                         QString::number(number + 1));
        if (const auto found = m_problemLines.constFind(number); found != m_problemLines.constEnd()) {
            const int side = lineHeight - 2;
            icon(signOf(*found), toneColour(toneOf(*found), palette()))
                .paint(&painter, QRect(4, int(top) + 1, side, side));
        }
        top += blockBoundingRect(block).height();
        block = block.next();
    }
}

QString SourceEditor::problemsIn(const QTextBlock &block) const
{
    QStringList sentences;
    for (const Problem &problem : m_problems) {
        if (problem.span.start >= block.position() && problem.span.start < block.position() + block.length()
            && sentences.size() < 8)
            sentences.append(wording::problemSentence(problem).toHtmlEscaped());
    }
    return sentences.join(QStringLiteral("<br>"));
}

void SourceEditor::showProblemAt(const QPoint &inMargin, const QPoint &global)
{
    QToolTip::showText(global, problemsIn(cursorForPosition(QPoint(0, inMargin.y())).block()), this);
}

bool SourceEditor::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QPlainTextEdit::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const int position = cursorForPosition(viewport()->mapFrom(this, help->pos())).position();
    QString text;
    for (const Problem &problem : std::as_const(m_problems)) {
        if (problem.span.holds(position))
            text = wording::problemSentence(problem).toHtmlEscaped();
    }
    QToolTip::showText(help->globalPos(), text, this);
    return true;
}

/// The next line begins where this one does, and one level deeper after a tag that was just opened.
void SourceEditor::breakLine()
{
    QTextCursor cursor = textCursor();
    const QString before = cursor.block().text().left(cursor.positionInBlock());
    QString indent = indentOf(before);
    const QList<Markup> pieces = core::html::markupOf(before);
    if (!pieces.isEmpty() && pieces.last().kind == Markup::Kind::StartTag && !pieces.last().isSelfClosing
        && core::html::isBlock(pieces.last().name) && !core::html::isVoid(pieces.last().name))
        indent += level;
    cursor.insertText(u'\n' + indent);
    setTextCursor(cursor);
    ensureCursorVisible();
}

/// "</" becomes the end tag of what is open here.
bool SourceEditor::closeTag()
{
    const QString before = source().left(textCursor().position());
    if (!before.endsWith(u'<') || textCursor().hasSelection())
        return false;
    const QList<Markup> pieces = core::html::markupOf(QStringView(before).chopped(1));
    const QList<int> partners = core::html::partnersOf(pieces);
    if (pieces.isEmpty() || pieces.last().isUnfinished)
        return false;
    for (qsizetype i = pieces.size() - 1; i >= 0; --i) {
        if (pieces[i].kind == Markup::Kind::EndTag && partners[i] >= 0) {
            i = partners[i];
        } else if (pieces[i].kind == Markup::Kind::StartTag && !core::html::isVoid(pieces[i].name)) {
            insertPlainText(QStringLiteral("/%1>").arg(pieces[i].name));
            return true;
        }
    }
    return false;
}

void SourceEditor::indent(int levels)
{
    QTextCursor cursor = textCursor();
    QTextBlock block = document()->findBlock(cursor.selectionStart());
    const QTextBlock end
        = document()->findBlock(std::max(cursor.selectionStart(), cursor.selectionEnd() - 1)).next();
    cursor.beginEditBlock();
    for (; block.isValid() && block != end; block = block.next()) {
        QTextCursor line(block);
        if (levels > 0) {
            line.insertText(level);
            continue;
        }
        const qsizetype blanks = std::min(indentOf(block.text()).size(), level.size());
        line.movePosition(QTextCursor::Right, QTextCursor::KeepAnchor, int(blanks));
        line.removeSelectedText();
    }
    cursor.endEditBlock();
}

void SourceEditor::keyPressEvent(QKeyEvent *event)
{
    if (isReadOnly())
        return QPlainTextEdit::keyPressEvent(event);
    const bool isPlain = (event->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
    if (isPlain && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter))
        return breakLine();
    if (event->key() == Qt::Key_Backtab)
        return indent(-1);
    if (isPlain && event->key() == Qt::Key_Tab)
        return textCursor().hasSelection() ? indent(1) : insertPlainText(level);
    if (event->text() == QStringLiteral("/") && closeTag())
        return;
    QPlainTextEdit::keyPressEvent(event);
}

void SourceEditor::zoom(int steps)
{
    QFont sized = font();
    sized.setPointSizeF(steps == 0 ? m_ownSize : std::clamp(sized.pointSizeF() + steps, 6.0, 40.0));
    setFont(sized);
    setTabStopDistance(2 * fontMetrics().horizontalAdvance(u' '));
    updateMargin();
}

void SourceEditor::wheelEvent(QWheelEvent *event)
{
    if (event->modifiers() != Qt::ControlModifier)
        return QPlainTextEdit::wheelEvent(event);
    if (event->angleDelta().y() != 0)
        zoom(event->angleDelta().y() > 0 ? 1 : -1);
}

void SourceEditor::resizeEvent(QResizeEvent *event)
{
    QPlainTextEdit::resizeEvent(event);
    updateMargin();
}

void SourceEditor::changeEvent(QEvent *event)
{
    QPlainTextEdit::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_syntax) {
        m_syntax->setPalette(palette());
        m_fields = editor::fieldMarks(document(), palette());
        updateMarks();
    }
}

} // namespace ui::source
