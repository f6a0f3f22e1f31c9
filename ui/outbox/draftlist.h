#pragma once

#include "core/delivery/types.h"

#include <QTreeWidget>

namespace ui::outbox
{

/// Drafts, newest first: subject, recipients, time of the last change.
class DraftList : public QTreeWidget
{
    Q_OBJECT

public:
    explicit DraftList(QWidget *parent = nullptr);

    void setDrafts(const QList<core::delivery::SavedDraft> &drafts); ///< Keeps the selection.
    QString selectedId() const;

signals:
    void draftSelected(const QString &id); ///< Empty: none.
    void openRequested(const QString &id);
    void removeRequested(const QString &id);

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void fill();
    void retranslate();

    QList<core::delivery::SavedDraft> m_drafts;
};

} // namespace ui::outbox
