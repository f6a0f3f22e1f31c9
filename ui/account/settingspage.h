#pragma once

#include "core/account/catalogue.h"
#include "core/secrets/types.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QScrollArea;
class QVBoxLayout;

namespace ui
{
class Button;
class InlineBar;
} // namespace ui

namespace ui::account
{

class CertificatesBox;
class GoodToKnow;
class IdentitiesBox;
class Remark;
class ServerFields;
class LoginBox;

/// Everything about one account that can be changed, on one page that scrolls. Nothing changes before Save;
/// mistakes are named beside their field.
class SettingsPage : public QWidget
{
    Q_OBJECT

public:
    explicit SettingsPage(QWidget *parent = nullptr);

    void setAccount(const core::account::Account &account, const core::account::Catalogue &catalogue);
    void setKeyring(const core::secrets::KeyringState &keyring);
    void showMistake(const QString &text); ///< It could not be saved; everything typed stays.
    void showSaved(); ///< What saved() asked for is done: the secret is forgotten here.
    /// The refused secret: its field gets the focus.
    void showSecretMistake(const QString &text);
    void showSecretForgotten();
    /// What came out of a test: another port, another user name, a trusted certificate. Not saved yet.
    void adopt(const core::account::Account &account);
    void forgetSecret(); ///< The typed one, when the page is left.
    bool hasChanges() const;
    /// True where nothing would be lost; else the page asks.
    bool askToLeave();

signals:
    void saved(const core::account::Account &account, const QString &secret); ///< Empty secret: unchanged.
    void abandoned();
    void testRequested(const core::account::Account &account, const QString &secret);
    void signInRequested(const core::account::Account &account, bool withDeviceCode);
    void forgetSecretRequested(const QString &id);
    void helpRequested(const QUrl &page);

protected:
    void changeEvent(QEvent *event) override;

private:
    QWidget *createContent();
    QWidget *createFooter();
    QLabel *addHeading(QVBoxLayout *column);
    void connectParts();
    core::account::Account account() const;
    const core::account::Provider *provider(const core::account::Account &account) const;
    void follow();
    bool check();
    bool isRight();
    void save();
    void leave();
    void abandon();
    void retranslate();

    core::account::Catalogue m_catalogue;
    core::account::Account m_base;
    core::account::Account m_shown; ///< As the fields gave it back before anything was changed.
    QScrollArea *m_scroll = nullptr;
    QLabel *m_heading;
    QLineEdit *m_title;
    QLabel *m_titleWord = nullptr;
    QLabel *m_identitiesHeading = nullptr;
    QLabel *m_identitiesHint;
    IdentitiesBox *m_identities;
    QLabel *m_serverHeading = nullptr;
    ServerFields *m_server;
    Remark *m_serverMistake;
    QLabel *m_signInHeading = nullptr;
    LoginBox *m_signIn;
    QWidget *m_certificatesPart;
    CertificatesBox *m_certificates;
    QLabel *m_certificatesHeading = nullptr;
    GoodToKnow *m_goodToKnow;
    Remark *m_mistake;
    InlineBar *m_discard;
    Button *m_discardButton;
    Button *m_keepButton;
    Button *m_back;
    Button *m_test;
    Button *m_save;
};

} // namespace ui::account
