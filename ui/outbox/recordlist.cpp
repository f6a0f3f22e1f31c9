#include "ui/outbox/recordlist.h"

#include "ui/outbox/statewords.h"
#include "ui/widgets/rowdelegate.h"
#include "ui/widgets/windowsize.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QLocale>
#include <QPainter>

#include <algorithm>

namespace ui::outbox
{

using core::delivery::Record;

namespace
{

enum Column { StateColumn, SubjectColumn, RecipientsColumn, TimeColumn, ColumnCount };

QString timeText(const QDateTime &utc)
{
    return QLocale().toString(utc.toLocalTime(), QLocale::ShortFormat);
}

} // namespace

RecordList::RecordList(QWidget *parent)
    : QTreeWidget(parent)
{
    setObjectName(QStringLiteral("recordList"));
    setFrameShape(NoFrame);
    setColumnCount(ColumnCount);
    setRootIsDecorated(false);
    setUniformRowHeights(true);
    setAllColumnsShowFocus(true);
    setSelectionMode(ExtendedSelection); // Two of them can be compared.
    header()->setStretchLastSection(false);
    header()->setSectionResizeMode(StateColumn, QHeaderView::ResizeToContents);
    header()->setSectionResizeMode(SubjectColumn, QHeaderView::Stretch);
    header()->setSectionResizeMode(RecipientsColumn, QHeaderView::Stretch);
    header()->setSectionResizeMode(TimeColumn, QHeaderView::ResizeToContents);
    header()->setMinimumSectionSize(columnsWidth(fontMetrics(), 9));
    setItemDelegate(new RowDelegate(this));
    connect(this, &QTreeWidget::currentItemChanged, this, [this] {
        if (!m_isFilling)
            emit recordSelected(selectedId());
    });
    connect(this, &QTreeWidget::itemSelectionChanged, this, [this] {
        if (!m_isFilling)
            emit selectedIdsChanged();
    });
    connect(this, &QTreeWidget::itemActivated, this, [this] { emit openRequested(selectedId()); });
    retranslate();
}

void RecordList::setRecords(const QList<Record> &records)
{
    m_records = records;
    fill();
}

void RecordList::updateRecord(const Record &record)
{
    for (qsizetype i = 0; i < m_records.size(); ++i) {
        if (m_records.at(i).id != record.id)
            continue;
        m_records[i] = record;
        for (int row = 0; row < topLevelItemCount(); ++row) {
            if (topLevelItem(row)->data(0, Qt::UserRole).toString() == record.id)
                fillItem(topLevelItem(row), record);
        }
        return;
    }
    m_records.prepend(record);
    fill();
}

QString RecordList::selectedId() const
{
    const QTreeWidgetItem *item = currentItem();
    return item ? item->data(0, Qt::UserRole).toString() : QString();
}

QStringList RecordList::selectedIds() const
{
    QStringList ids;
    const auto marked = selectedItems();
    for (const QTreeWidgetItem *item : marked)
        ids.append(item->data(0, Qt::UserRole).toString());
    if (const qsizetype shown = ids.indexOf(selectedId()); shown > 0)
        ids.move(shown, 0);
    return ids;
}

const Record *RecordList::record(const QString &id) const
{
    const auto found
        = std::find_if(m_records.begin(), m_records.end(), [&id](const Record &r) { return r.id == id; });
    return found != m_records.end() ? &*found : nullptr;
}

void RecordList::fillItem(QTreeWidgetItem *item, const Record &record) const
{
    item->setData(0, Qt::UserRole, record.id);
    item->setIcon(StateColumn, stateIcon(record.state, palette()));
    item->setText(StateColumn, stateWord(record.state));
    item->setText(SubjectColumn, record.subject.isEmpty() ? tr("(no subject)") : record.subject);
    item->setText(RecipientsColumn, record.recipients.join(QStringLiteral(", ")));
    item->setToolTip(RecipientsColumn, record.recipients.join(u'\n'));
    item->setText(TimeColumn, timeText(record.finishedAt.isValid() ? record.finishedAt : record.queuedAt));
}

void RecordList::fill()
{
    const QString before = selectedId();
    const QStringList markedBefore = selectedIds();
    const int rowBefore = currentItem() ? indexOfTopLevelItem(currentItem()) : 0;
    std::stable_sort(m_records.begin(), m_records.end(),
                     [](const Record &a, const Record &b) { return a.queuedAt > b.queuedAt; });
    m_isFilling = true;
    clear();
    for (const Record &record : std::as_const(m_records)) {
        auto *item = new QTreeWidgetItem(this);
        fillItem(item, record);
        if (record.id == before)
            setCurrentItem(item);
    }
    if (!currentItem() && topLevelItemCount() > 0)
        setCurrentItem(topLevelItem(std::clamp(rowBefore, 0, topLevelItemCount() - 1)));
    for (int row = 0; row < topLevelItemCount(); ++row) {
        if (markedBefore.contains(topLevelItem(row)->data(0, Qt::UserRole).toString()))
            topLevelItem(row)->setSelected(true);
    }
    m_isFilling = false;
    emit selectedIdsChanged();
    if (selectedId() != before)
        emit recordSelected(selectedId());
}

void RecordList::retranslate()
{
    setAccessibleName(tr("Sent messages"));
    setHeaderLabels({tr("State"), tr("Subject"), tr("Recipients"), tr("Time")});
    fill();
}

void RecordList::changeEvent(QEvent *event)
{
    QTreeWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    if (event->type() == QEvent::PaletteChange)
        fill();
}

void RecordList::keyPressEvent(QKeyEvent *event)
{
    if (event->key() != Qt::Key_Delete)
        return QTreeWidget::keyPressEvent(event);
    const QStringList marked = selectedIds();
    for (const QString &id : marked) {
        // What is on its way cannot be taken away under the sender's hands.
        if (record(id)->state != core::delivery::State::Sending)
            emit removeRequested(id);
    }
}

void RecordList::paintEvent(QPaintEvent *event)
{
    QTreeWidget::paintEvent(event);
    if (topLevelItemCount() > 0)
        return;
    QPainter painter(viewport());
    painter.setPen(quietTextColour(palette()));
    painter.drawText(viewport()->rect(), Qt::AlignCenter | Qt::TextWordWrap, tr("Nothing was sent yet."));
}

} // namespace ui::outbox
