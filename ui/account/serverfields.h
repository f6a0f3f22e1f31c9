#pragma once

#include "core/account/account.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;
class QSpinBox;

namespace ui::account
{

class Remark;

/// Host, port, encryption and user name of an account.
class ServerFields : public QWidget
{
    Q_OBJECT

public:
    explicit ServerFields(QWidget *parent = nullptr);

    void setAccount(const core::account::Account &account);
    void applyTo(core::account::Account &account) const;
    /// A server without a login has no user name: the field is hidden, and applyTo() clears it.
    void setAsksForUser(bool asks);
    /// What is wrong, and the field to put right; empty while nothing is.
    QString mistake(QWidget **where) const;

signals:
    void changed();

protected:
    void changeEvent(QEvent *event) override;

private:
    void splitHost();
    void followSecurity(int index);
    void retranslate();
    void warn();

    QLineEdit *m_host;
    QSpinBox *m_port;
    QComboBox *m_security;
    Remark *m_warning;
    QWidget *m_userBox;
    QLineEdit *m_user;
    QLabel *m_hostWord;
    QLabel *m_portWord;
    QLabel *m_securityWord;
    QLabel *m_userWord;
    bool m_asksForUser = true;
};

} // namespace ui::account
