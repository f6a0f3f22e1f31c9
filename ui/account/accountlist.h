#pragma once

#include <QListWidget>

namespace ui::account
{

/// The accounts in the person's order. Dragging a row, or Alt with an arrow key, asks for another order; the
/// rows themselves only follow what the list is filled with.
class AccountList : public QListWidget
{
    Q_OBJECT

public:
    explicit AccountList(QWidget *parent = nullptr);

    QString currentId() const;
    void setCurrentId(const QString &id);

signals:
    void moved(int from, int to); ///< Rows; @p to is where it shall be afterwards.

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
};

} // namespace ui::account
