#include "ui/protocol/transcriptview.h"

#include "ui/protocol/lineexplanation.h"
#include "ui/protocol/transcriptdelegate.h"
#include "ui/protocol/transcriptmodel.h"
#include "ui/widgets/icon.h"

#include <QAction>
#include <QClipboard>
#include <QEvent>
#include <QFontDatabase>
#include <QGuiApplication>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>
#include <QTimer>
#include <QToolTip>

#include <algorithm>

namespace ui::protocol
{

TranscriptView::TranscriptView(TranscriptModel *model, QWidget *parent)
    : QListView(parent)
    , m_model(model)
    , m_delegate(new TranscriptDelegate(this))
    , m_copy(new QAction(this))
{
    setObjectName(QStringLiteral("transcriptView"));
    setModel(model);
    setItemDelegate(m_delegate);
    setUniformItemSizes(true);
    setSelectionMode(ExtendedSelection);
    setEditTriggers(NoEditTriggers);
    setFrameShape(NoFrame);
    setHorizontalScrollMode(ScrollPerPixel);
    // By rows, the view keeps one more number for each of a million lines.
    setVerticalScrollMode(ScrollPerPixel);
    useFixedFont();

    m_copy->setShortcut(QKeySequence::Copy);
    m_copy->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(m_copy, &QAction::triggered, this, &TranscriptView::copySelection);
    addAction(m_copy);
    setContextMenuPolicy(Qt::ActionsContextMenu);

    connect(model, &TranscriptModel::aboutToGrow, this, [this] { m_follows = isAtEnd(); });
    connect(model, &TranscriptModel::grown, this, [this] {
        if (m_follows)
            scrollToBottom();
    });
    retranslate();
}

void TranscriptView::useFixedFont()
{
    QFont fixed = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    if (QGuiApplication::font().pointSizeF() > 0)
        fixed.setPointSizeF(QGuiApplication::font().pointSizeF());
    setFont(fixed);
}

bool TranscriptView::isAtEnd() const
{
    return verticalScrollBar()->value() >= verticalScrollBar()->maximum() - 1;
}

QString TranscriptView::selectedText() const
{
    QModelIndexList indexes = selectionModel()->selectedIndexes();
    if (indexes.isEmpty())
        return m_model->whole().toText();
    std::sort(indexes.begin(), indexes.end());
    QList<core::smtp::Entry> entries;
    for (const QModelIndex &index : std::as_const(indexes))
        entries.append(m_model->entry(index));
    return core::smtp::toText(entries);
}

void TranscriptView::setEmptyText(const QString &text)
{
    m_emptyText = text;
    viewport()->update();
}

void TranscriptView::copySelection()
{
    QGuiApplication::clipboard()->setText(selectedText());
}

void TranscriptView::setHighlight(const QString &text)
{
    m_delegate->setHighlight(text);
    viewport()->update();
}

void TranscriptView::keepVisible(int row)
{
    const QPersistentModelIndex index = m_model->index(row);
    QTimer::singleShot(0, this, [this, index] { scrollTo(index); });
}

void TranscriptView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QListView::currentChanged(current, previous);
    emit currentRowChanged(current.row());
}

void TranscriptView::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        emit explanationRequested(currentIndex().row());
        return;
    case Qt::Key_Escape:
        emit escaped();
        return;
    default:
        QListView::keyPressEvent(event);
    }
}

void TranscriptView::mouseReleaseEvent(QMouseEvent *event)
{
    QListView::mouseReleaseEvent(event);
    const QModelIndex index = indexAt(event->position().toPoint());
    // Who marks several lines wants to copy them.
    const bool isOneLine = selectionModel()->selectedIndexes().size() == 1 && index == currentIndex();
    if (event->button() == Qt::LeftButton && index.isValid() && isOneLine)
        emit explanationRequested(index.row());
}

bool TranscriptView::viewportEvent(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QListView::viewportEvent(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const QModelIndex index = indexAt(help->pos());
    if (!index.isValid()) {
        QToolTip::hideText();
        return true;
    }
    const QString text = explainLine(m_model->store(), m_model->lineAt(index.row())).text;
    // As a paragraph it is wrapped; it holds words of the server, which are never markup.
    const QString html = QStringLiteral("<p>%1</p>").arg(text.toHtmlEscaped());
    QToolTip::showText(help->globalPos(), text.isEmpty() ? QString() : html, viewport(), visualRect(index));
    return true;
}

void TranscriptView::retranslate()
{
    setAccessibleName(tr("Transcript"));
    m_copy->setText(tr("Copy (redacted)"));
    viewport()->update();
}

void TranscriptView::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    if (event->type() == QEvent::PaletteChange)
        viewport()->update();
    QListView::changeEvent(event);
}

void TranscriptView::paintEvent(QPaintEvent *event)
{
    QListView::paintEvent(event);
    if (m_model->rowCount() > 0)
        return;
    QPainter painter(viewport());
    painter.setFont(QGuiApplication::font());
    painter.setPen(quietTextColour(palette()));
    const int margin = fontMetrics().height();
    painter.drawText(
        viewport()->rect().adjusted(margin, margin, -margin, -margin), Qt::AlignCenter | Qt::TextWordWrap,
        m_model->isFiltered() && m_model->store().size() > 0
            ? (m_model->isWorking() ? tr("Looking through the lines…") : tr("No line is like this."))
            : !m_emptyText.isEmpty()
            ? m_emptyText
            : tr("What is said to the server and what it answers appears here while a message is sent."));
}

} // namespace ui::protocol
