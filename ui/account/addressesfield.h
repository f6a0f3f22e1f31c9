#pragma once

#include "core/mail/mailbox.h"

#include <QWidget>

class QLabel;

namespace ui
{
class ChipField;
}

namespace ui::account
{

class Remark;

/// Several addresses in a form: a word, chips in the frame of a text field, and a quiet sentence about them.
class AddressesField : public QWidget
{
    Q_OBJECT

public:
    AddressesField(const QString &name, QWidget *parent);

    void setTexts(const QString &title, const QString &hint); ///< @p title without a mnemonic.
    void setAddresses(const QList<core::mail::Mailbox> &addresses);
    QList<core::mail::Mailbox> addresses() const;
    /// Makes chips of what is typed. False, with a sentence and the focus in place, if there is a rest.
    bool commit();
    bool hasRest() const; ///< Text that is no chip yet.

signals:
    void changed();

protected:
    void paintEvent(QPaintEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QLabel *m_word;
    ChipField *m_field;
    QLabel *m_hint;
    Remark *m_mistake;
};

} // namespace ui::account
