#pragma once

#include "core/bounce/bounce.h"

#include <QTreeWidget>

namespace ui::bounce
{

/// The recipients of a bounce, one a row: what became of it, and the address. As high as its rows, up to a
/// few.
class RecipientList : public QTreeWidget
{
    Q_OBJECT

public:
    explicit RecipientList(QWidget *parent = nullptr);

    void setRecipients(const QList<core::bounce::Recipient> &recipients); ///< Selects the first that failed.
    int selected() const; ///< Its place among the recipients; -1: none.

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    void recipientSelected(int index);

protected:
    void changeEvent(QEvent *event) override;

private:
    void fillRows();

    QList<core::bounce::Recipient> m_recipients;
    bool m_isFilling = false;
};

} // namespace ui::bounce
