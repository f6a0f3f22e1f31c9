#include "ui/outbox/draftlist.h"

#include "ui/widgets/icon.h"
#include "ui/widgets/rowdelegate.h"
#include "ui/widgets/windowsize.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QLocale>
#include <QPainter>

#include <algorithm>

namespace ui::outbox
{

using core::delivery::SavedDraft;

namespace
{

enum Column { SubjectColumn, RecipientsColumn, TimeColumn, ColumnCount };

/// Whom the draft is for, unfinished addresses too: they may be all there is.
QString recipientsText(const SavedDraft &saved)
{
    QStringList names;
    for (const auto *list : {&saved.draft.to, &saved.draft.cc, &saved.draft.bcc}) {
        for (const core::mail::Mailbox &mailbox : core::mail::mailboxes(*list))
            names << (mailbox.name.isEmpty() ? mailbox.address.toString() : mailbox.name);
    }
    for (const QString &text : {saved.unfinishedTo, saved.unfinishedCc, saved.unfinishedBcc}) {
        if (!text.trimmed().isEmpty())
            names << text.trimmed();
    }
    return names.join(QStringLiteral(", "));
}

} // namespace

DraftList::DraftList(QWidget *parent)
    : QTreeWidget(parent)
{
    setObjectName(QStringLiteral("draftList"));
    setFrameShape(NoFrame);
    setColumnCount(ColumnCount);
    setRootIsDecorated(false);
    setUniformRowHeights(true);
    setAllColumnsShowFocus(true);
    header()->setStretchLastSection(false);
    header()->setSectionResizeMode(SubjectColumn, QHeaderView::Stretch);
    header()->setSectionResizeMode(RecipientsColumn, QHeaderView::Stretch);
    header()->setSectionResizeMode(TimeColumn, QHeaderView::ResizeToContents);
    header()->setMinimumSectionSize(columnsWidth(fontMetrics(), 9));
    setItemDelegate(new RowDelegate(this));
    connect(this, &QTreeWidget::currentItemChanged, this, [this] { emit draftSelected(selectedId()); });
    connect(this, &QTreeWidget::itemActivated, this, [this] { emit openRequested(selectedId()); });
    retranslate();
}

void DraftList::setDrafts(const QList<SavedDraft> &drafts)
{
    m_drafts = drafts;
    std::stable_sort(m_drafts.begin(), m_drafts.end(),
                     [](const SavedDraft &a, const SavedDraft &b) { return a.savedAt > b.savedAt; });
    fill();
}

QString DraftList::selectedId() const
{
    const QTreeWidgetItem *item = currentItem();
    return item ? item->data(0, Qt::UserRole).toString() : QString();
}

void DraftList::fill()
{
    const QString before = selectedId();
    clear();
    for (const SavedDraft &saved : std::as_const(m_drafts)) {
        const QString subject = saved.draft.subject.isEmpty() ? tr("(no subject)") : saved.draft.subject;
        const QString time = QLocale().toString(saved.savedAt.toLocalTime(), QLocale::ShortFormat);
        auto *item = new QTreeWidgetItem(this, {subject, recipientsText(saved), time});
        item->setIcon(SubjectColumn, icon(QStringLiteral("edit")));
        item->setData(0, Qt::UserRole, saved.id);
        if (saved.id == before)
            setCurrentItem(item);
    }
    if (!currentItem() && topLevelItemCount() > 0)
        setCurrentItem(topLevelItem(0));
}

void DraftList::retranslate()
{
    setAccessibleName(tr("Drafts"));
    setHeaderLabels({tr("Subject"), tr("Recipients"), tr("Saved")});
    fill();
}

void DraftList::changeEvent(QEvent *event)
{
    QTreeWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void DraftList::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Delete && currentItem())
        emit removeRequested(selectedId());
    else
        QTreeWidget::keyPressEvent(event);
}

void DraftList::paintEvent(QPaintEvent *event)
{
    QTreeWidget::paintEvent(event);
    if (topLevelItemCount() > 0)
        return;
    QPainter painter(viewport());
    painter.setPen(quietTextColour(palette()));
    painter.drawText(viewport()->rect(), Qt::AlignCenter | Qt::TextWordWrap, tr("There are no drafts."));
}

} // namespace ui::outbox
