#pragma once

#include "core/delivery/types.h"

#include <QTreeWidget>

namespace ui::outbox
{

/// What was sent or should have been, newest first: state, subject, recipients, time.
class RecordList : public QTreeWidget
{
    Q_OBJECT

public:
    explicit RecordList(QWidget *parent = nullptr);

    void setRecords(const QList<core::delivery::Record> &records); ///< Keeps the selection.
    void updateRecord(const core::delivery::Record &record); ///< One that changed, or a new one.
    QString selectedId() const; ///< The one whose log is shown.
    QStringList selectedIds() const; ///< All that are marked, that one first.
    const QList<core::delivery::Record> &records() const { return m_records; }
    const core::delivery::Record *record(const QString &id) const;

signals:
    void recordSelected(const QString &id); ///< Empty: none.
    void selectedIdsChanged();
    void removeRequested(const QString &id);
    void openRequested(const QString &id);

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void fill();
    void retranslate();
    void fillItem(QTreeWidgetItem *item, const core::delivery::Record &record) const;

    QList<core::delivery::Record> m_records;
    bool m_isFilling = false;
};

} // namespace ui::outbox
