#include "ui/protocol/transcriptview.h"

#include "ui/protocol/transcriptdelegate.h"
#include "ui/protocol/transcriptmodel.h"
#include "ui/widgets/icon.h"

#include <QAction>
#include <QClipboard>
#include <QEvent>
#include <QFontDatabase>
#include <QGuiApplication>
#include <QPainter>
#include <QScrollBar>

#include <algorithm>

namespace ui::protocol
{

TranscriptView::TranscriptView(TranscriptModel *model, QWidget *parent)
    : QListView(parent)
    , m_model(model)
    , m_copy(new QAction(this))
{
    setObjectName(QStringLiteral("transcriptView"));
    setModel(model);
    setItemDelegate(new TranscriptDelegate(this));
    setUniformItemSizes(true);
    setSelectionMode(ExtendedSelection);
    setEditTriggers(NoEditTriggers);
    setFrameShape(NoFrame);
    setHorizontalScrollMode(ScrollPerPixel);
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
        return core::smtp::toText(m_model->entries());
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
        m_model->isFiltered() && m_model->entryCount() > 0 ? tr("No line has these words.")
            : !m_emptyText.isEmpty()
            ? m_emptyText
            : tr("What is said to the server and what it answers appears here while a message is sent."));
}

} // namespace ui::protocol
