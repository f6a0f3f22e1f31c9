#pragma once

#include "core/account/catalogue.h"
#include "core/secrets/types.h"

#include <QWidget>

class QLabel;
class QRadioButton;

namespace ui::account
{

class SecretField;
class SecretPlaceBox;
class SignInBox;

/// How one proves who one is: a secret to type or a sign-in in the browser, and where that is kept. Where a
/// provider takes both the person chooses.
class LoginPart : public QWidget
{
    Q_OBJECT

public:
    enum class Way { Secret, SignIn, None };
    enum class Wanted { Saving, Testing }; ///< A test needs the secret; an account can be saved without.

    explicit LoginPart(QWidget *parent = nullptr);

    /// Of a catalogue's provider, or of a server of one's own.
    void setProvider(const core::account::Provider &provider, const core::account::Catalogue &catalogue);
    void setWay(Way way);
    Way way() const { return m_way; }
    void setKeyring(const core::secrets::KeyringState &keyring);
    void setClients(const QStringList &signInServers);
    void setSource(const core::account::SecretSource &source);
    void setKeepsStored(bool keeps);

    void applyTo(core::account::Account &account) const;
    QString mistake(Wanted wanted, QWidget **where) const;
    QString secret() const; ///< Empty for a sign-in or a variable.
    QString takeSecret();
    void setSecret(const QString &secret);
    void forget(); ///< What was typed, and who signed in.
    QWidget *firstControl() const; ///< Where the secret is typed, or the sign-in begins.
    bool isReady() const; ///< Nothing to do before a test.

    SignInBox *signInBox() const { return m_signIn; }
    /// The two ways as radio buttons, to be put above what explains them; hidden where there is only one.
    QWidget *createChoice(QWidget *parent);
    const core::account::Credential &credential() const; ///< Of the way that is chosen.

signals:
    void changed();
    void wayChanged();
    void returnPressed();

protected:
    void changeEvent(QEvent *event) override;

private:
    void showWay();
    void retranslate();

    core::account::Credential m_typed;
    core::account::Credential m_browser;
    core::account::SignInServer m_server;
    std::optional<QString> m_providerId; ///< Whose way was chosen; nothing: choose anew.
    core::account::LocalText m_providerName;
    QStringList m_clients;
    Way m_way = Way::Secret;
    bool m_hasBoth = false;
    bool m_keepsStored = false;
    QWidget *m_choice = nullptr; ///< Null: the page has a choice of its own.
    QRadioButton *m_useSecret = nullptr;
    QRadioButton *m_useBrowser = nullptr;
    SecretField *m_secret;
    QLabel *m_note;
    SignInBox *m_signIn;
    SecretPlaceBox *m_place;
};

} // namespace ui::account
