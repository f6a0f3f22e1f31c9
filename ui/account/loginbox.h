#pragma once

#include "core/account/catalogue.h"
#include "core/secrets/types.h"

#include <QWidget>

class QCheckBox;
class QLabel;

namespace ui
{
class Button;
class FlowArea;
} // namespace ui

namespace ui::account
{

class Remark;
class SecretField;
class SecretPlaceBox;

/// How an account logs in: its secret and where that is kept, or its sign-in in the browser. A secret belongs
/// to the server and the user it was given for; who changes those is asked for it again.
class LoginBox : public QWidget
{
    Q_OBJECT

public:
    explicit LoginBox(QWidget *parent = nullptr);

    /// The account as it is stored.
    void setAccount(const core::account::Account &account);
    void setKeyring(const core::secrets::KeyringState &keyring);
    /// Who is asked for what, by the server as it is typed now. @p provider may be null.
    void follow(const core::account::Account &typed, const core::account::Provider *provider,
                const core::account::SignInServer *server);

    bool hasLogin() const;
    core::account::SecretSource source() const;
    QString secret() const; ///< Empty: the stored one stays.
    void clearSecret();
    void focusSecret();
    void showForgotten(); ///< What was stored is stored no longer.
    /// Says what is wrong beside its control, which gets the focus. True while nothing is.
    bool check();

signals:
    void changed();
    void signInRequested(bool withDeviceCode);
    void forgetRequested();
    void helpRequested(); ///< How to get the secret.

protected:
    void changeEvent(QEvent *event) override;

private:
    bool isStored() const;
    bool isBound() const;
    bool needsSecret() const;
    QString word() const;
    void showState();
    void retranslate();

    core::account::Account m_base;
    core::account::Account m_typed;
    QString m_server; ///< Of the sign-in, for people.
    bool m_isForgotten = false;
    bool m_hasHelp = false;
    QCheckBox *m_noLogin;
    QLabel *m_signedIn;
    FlowArea *m_buttons;
    Button *m_signIn;
    Button *m_otherDevice;
    Remark *m_binding;
    SecretField *m_secret;
    SecretPlaceBox *m_place;
    Remark *m_mistake;
    Button *m_forget;
    Button *m_help;
    Remark *m_forgotten;
};

} // namespace ui::account
