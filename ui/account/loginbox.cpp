#include "ui/account/loginbox.h"

#include "ui/account/formparts.h"
#include "ui/account/remark.h"
#include "ui/account/secretfield.h"
#include "ui/account/secretplacebox.h"
#include "ui/widgets/button.h"
#include "ui/widgets/flowarea.h"

#include <QCheckBox>
#include <QEvent>
#include <QLabel>
#include <QLocale>
#include <QVBoxLayout>

namespace ui::account
{

using core::account::Account;
using core::account::Credential;
using core::account::Provider;
using core::account::SecretSource;
using Kind = SecretSource::Kind;

namespace
{

/// Kinds of places where something of ours lies.
bool isPlaceOfOurs(Kind kind)
{
    return kind == Kind::Keyring || kind == Kind::Session || kind == Kind::File;
}

/// What is typed here; a provider's sign-in in the browser is none of these.
Credential typedCredential(const Provider *provider)
{
    if (provider) {
        for (const Credential &credential : provider->credentials) {
            if (credential.kind != Credential::Kind::OAuth2 && credential.kind != Credential::Kind::None)
                return credential;
        }
    }
    return {};
}

} // namespace

LoginBox::LoginBox(QWidget *parent)
    : QWidget(parent)
    , m_noLogin(new QCheckBox(this))
    , m_signedIn(makeSentence(this))
    , m_buttons(new FlowArea(12, this))
    , m_signIn(new Button(Button::Look::Secondary, this))
    , m_otherDevice(new Button(Button::Look::Link, this))
    , m_binding(new Remark(Tone::Warning, this))
    , m_secret(new SecretField(this))
    , m_place(new SecretPlaceBox(this))
    , m_mistake(new Remark(Tone::Negative, this))
    , m_forget(new Button(Button::Look::Secondary, this))
    , m_help(new Button(Button::Look::Link, this))
    , m_forgotten(new Remark(Tone::Neutral, this))
{
    m_noLogin->setObjectName(QStringLiteral("noLogin"));
    m_signIn->setObjectName(QStringLiteral("signInAgain"));
    m_otherDevice->setObjectName(QStringLiteral("signInElsewhere"));
    m_binding->setObjectName(QStringLiteral("binding"));
    m_mistake->setObjectName(QStringLiteral("signInMistake"));
    m_help->setObjectName(QStringLiteral("helpPage"));
    m_forget->setObjectName(QStringLiteral("forgetSecret"));
    m_forgotten->setObjectName(QStringLiteral("forgotten"));

    m_buttons->setFlow({m_signIn, m_otherDevice});
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    for (QWidget *part :
         QList<QWidget *>{m_noLogin, m_signedIn, m_buttons, m_binding, m_secret, m_place, m_mistake})
        column->addWidget(part);
    auto *more = new FlowArea(12, this);
    more->setFlow({m_forget, m_help});
    column->addWidget(more);
    column->addWidget(m_forgotten);

    connect(m_noLogin, &QCheckBox::toggled, this, &LoginBox::changed);
    connect(m_secret, &SecretField::changed, this, &LoginBox::changed);
    connect(m_place, &SecretPlaceBox::changed, this, &LoginBox::changed);
    connect(this, &LoginBox::changed, this, [this] {
        m_mistake->say({});
        showState();
    });
    connect(m_signIn, &QPushButton::clicked, this, [this] { emit signInRequested(false); });
    connect(m_otherDevice, &QPushButton::clicked, this, [this] { emit signInRequested(true); });
    connect(m_help, &QPushButton::clicked, this, &LoginBox::helpRequested);
    connect(m_forget, &QPushButton::clicked, this, &LoginBox::forgetRequested);
    retranslate();
}

void LoginBox::showForgotten()
{
    m_isForgotten = true;
    showState();
}

void LoginBox::focusSecret()
{
    m_secret->setFocus(Qt::OtherFocusReason);
}

void LoginBox::setAccount(const Account &account)
{
    m_base = account;
    m_typed = account;
    m_isForgotten = false;
    m_secret->clear();
    m_place->setPurpose(account.oauthServer.isEmpty() ? core::secrets::Purpose::Password
                                                      : core::secrets::Purpose::RefreshToken);
    m_place->setSource(account.secret);
    const bool hasNone = account.secret.kind == Kind::None && account.user.isEmpty();
    m_noLogin->setChecked(hasNone);
    m_mistake->say({});
    showState();
}

void LoginBox::setKeyring(const core::secrets::KeyringState &keyring)
{
    m_place->setKeyring(keyring);
}

void LoginBox::follow(const Account &typed, const Provider *provider,
                      const core::account::SignInServer *server)
{
    m_typed = typed;
    m_hasHelp = provider && !provider->credential().helpUrl.isEmpty();
    m_secret->setCredential(typedCredential(provider));
    m_server = provider ? provider->name.forLanguage(locale().name()) : m_base.host;
    m_otherDevice->setVisible(server && !server->deviceUrl.isEmpty());
    // Providers say what they ask for; a server of one's own may ask for nothing.
    m_noLogin->setVisible(m_base.oauthServer.isEmpty() && (!provider || m_noLogin->isChecked()));
    showState();
}

bool LoginBox::hasLogin() const
{
    return !m_noLogin->isChecked();
}

SecretSource LoginBox::source() const
{
    return hasLogin() ? m_place->source() : SecretSource();
}

QString LoginBox::secret() const
{
    return hasLogin() && m_base.oauthServer.isEmpty() && source().kind != Kind::Environment
        ? m_secret->secret()
        : QString();
}

void LoginBox::clearSecret()
{
    m_secret->clear();
}

bool LoginBox::isStored() const
{
    return isPlaceOfOurs(m_base.secret.kind) && !m_isForgotten;
}

bool LoginBox::isBound() const
{
    return m_typed.host.compare(m_base.host, Qt::CaseInsensitive) == 0 && m_typed.user == m_base.user;
}

bool LoginBox::needsSecret() const
{
    const bool hasNone = !isPlaceOfOurs(m_base.secret.kind) || (isStored() && !isBound());
    return hasNone && hasLogin() && m_base.oauthServer.isEmpty() && isPlaceOfOurs(source().kind)
        && m_secret->isEmpty();
}

QString LoginBox::word() const
{
    return inSentence(m_secret->word());
}

bool LoginBox::check()
{
    QWidget *where = nullptr;
    QString mistake = hasLogin() ? m_place->mistake(&where) : QString();
    if (!m_base.oauthServer.isEmpty() && !isBound()) {
        where = m_signIn;
        mistake = tr("A sign-in belongs to its server and user. Sign in again, or change them back.");
    } else if (mistake.isEmpty() && needsSecret()) {
        where = m_secret;
        mistake = tr("Enter the %1 for %2.").arg(word(), m_typed.host);
    }
    m_mistake->say(mistake);
    if (where)
        where->setFocus(Qt::OtherFocusReason);
    return mistake.isEmpty();
}

void LoginBox::showState()
{
    const bool isOAuth = !m_base.oauthServer.isEmpty();
    const bool isTyped = !isOAuth && hasLogin();
    m_signedIn->setVisible(isOAuth);
    m_buttons->setVisible(isOAuth);
    m_secret->setVisible(isTyped && source().kind != Kind::Environment);
    m_secret->setKeepsStored(isStored() && isBound());
    m_place->setVisible(hasLogin());
    m_signedIn->setText(tr("Signs in through %1, in the browser. Hongyan keeps no password.").arg(m_server));
    const bool isMisplaced = isTyped && isStored() && !isBound() && isPlaceOfOurs(source().kind);
    m_binding->say(isMisplaced ? tr("The stored %1 belongs to %2 at %3 and is sent nowhere else. Enter the "
                                    "one for the new login.")
                                     .arg(word(), m_base.user, m_base.host)
                               : QString());
    m_forget->setVisible(isPlaceOfOurs(m_base.secret.kind) && hasLogin());
    m_help->setVisible(isTyped && m_hasHelp);
    m_forget->setEnabled(!m_isForgotten);
    m_forget->setText(isOAuth ? tr("Forget the sign-in") : tr("Forget the stored %1").arg(word()));
    m_forgotten->say(m_isForgotten ? tr("It is no longer stored. Hongyan asks for it at the next message.")
                                   : QString());
}

void LoginBox::retranslate()
{
    m_noLogin->setText(tr("The server asks for no login"));
    m_signIn->setText(tr("Sign in again…"));
    m_help->setText(tr("How to get it"));
    m_otherDevice->setText(tr("Sign in on another device…"));
    showState();
}

void LoginBox::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace ui::account
