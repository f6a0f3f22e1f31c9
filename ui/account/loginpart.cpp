#include "ui/account/loginpart.h"

#include "ui/account/choice.h"
#include "ui/account/credentialwords.h"
#include "ui/account/formparts.h"
#include "ui/account/secretfield.h"
#include "ui/account/secretplacebox.h"
#include "ui/account/signinbox.h"

#include <QEvent>
#include <QLabel>
#include <QLocale>
#include <QRadioButton>
#include <QVBoxLayout>

namespace ui::account
{

using core::account::Account;
using core::account::Catalogue;
using core::account::Credential;
using core::account::Provider;
using core::account::SecretSource;
using core::secrets::Purpose;

LoginPart::LoginPart(QWidget *parent)
    : QWidget(parent)
    , m_secret(new SecretField(this))
    , m_note(makeQuiet(this))
    , m_signIn(new SignInBox(this))
    , m_place(new SecretPlaceBox(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    column->addWidget(m_secret);
    column->addWidget(m_note);
    column->addWidget(m_signIn);
    column->addWidget(m_place);

    connect(m_secret, &SecretField::changed, this, &LoginPart::changed);
    connect(m_secret, &SecretField::returnPressed, this, &LoginPart::returnPressed);
    connect(m_signIn, &SignInBox::changed, this, &LoginPart::changed);
    connect(m_place, &SecretPlaceBox::changed, this, [this] {
        showWay();
        emit changed();
    });
    showWay();
}

QWidget *LoginPart::createChoice(QWidget *parent)
{
    m_choice = new QWidget(parent);
    m_useSecret = new RadioChoice(m_choice);
    m_useBrowser = new RadioChoice(m_choice);
    m_useSecret->setObjectName(QStringLiteral("useSecret"));
    m_useBrowser->setObjectName(QStringLiteral("useBrowser"));
    auto *column = new QVBoxLayout(m_choice);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(m_useSecret);
    column->addWidget(m_useBrowser);
    connect(m_useSecret, &QRadioButton::clicked, this, [this] { setWay(Way::Secret); });
    connect(m_useBrowser, &QRadioButton::clicked, this, [this] { setWay(Way::SignIn); });
    retranslate();
    return m_choice;
}

void LoginPart::setProvider(const Provider &provider, const Catalogue &catalogue)
{
    const Credential *typed = typedCredential(provider);
    const Credential *browser = signInCredential(provider);
    const auto *server = catalogue.signInServer(provider.signInServer);
    m_typed = typed ? *typed : Credential();
    m_browser = browser && server ? *browser : Credential();
    m_server = browser && server ? *server : core::account::SignInServer();
    m_hasBoth = typed && browser && server;
    m_providerName = provider.name;
    m_secret->setCredential(m_typed);
    retranslate();
    if (provider.id == m_providerId)
        return showWay();
    m_providerId = provider.id;
    setWay(typed || provider.id.isEmpty() ? Way::Secret : browser && server ? Way::SignIn : Way::None);
}

void LoginPart::setWay(Way way)
{
    m_way = way;
    m_place->setPurpose(way == Way::SignIn ? Purpose::RefreshToken : Purpose::Password);
    showWay();
    emit wayChanged();
    emit changed();
}

void LoginPart::setKeyring(const core::secrets::KeyringState &keyring)
{
    m_place->setKeyring(keyring);
}

void LoginPart::setClients(const QStringList &signInServers)
{
    m_clients = signInServers;
    showWay();
}

void LoginPart::setSource(const SecretSource &source)
{
    m_place->setSource(source);
    showWay();
}

void LoginPart::setKeepsStored(bool keeps)
{
    m_keepsStored = keeps;
    m_secret->setKeepsStored(keeps);
}

void LoginPart::applyTo(Account &account) const
{
    account.oauthServer = m_way == Way::SignIn ? m_server.id : QString();
    account.secret = m_way == Way::None ? SecretSource() : m_place->source();
}

QString LoginPart::mistake(Wanted wanted, QWidget **where) const
{
    if (m_way == Way::None)
        return {};
    const bool isElsewhere = m_place->source().kind == SecretSource::Kind::Environment;
    if (m_way == Way::SignIn && !m_signIn->isSignedIn() && !m_keepsStored) {
        *where = m_signIn->firstControl();
        return tr("Sign in first.");
    }
    if (m_way == Way::Secret && wanted == Wanted::Testing && !isElsewhere && !m_keepsStored
        && m_secret->isEmpty()) {
        *where = m_secret;
        return tr("The test needs this: %1.").arg(secretWordInSentence(m_typed, locale().name()));
    }
    return m_place->mistake(where);
}

QString LoginPart::secret() const
{
    const bool isTyped = m_way == Way::Secret && m_place->source().kind != SecretSource::Kind::Environment;
    return isTyped ? m_secret->secret() : QString();
}

QString LoginPart::takeSecret()
{
    QString taken = secret();
    m_secret->clear();
    return taken;
}

void LoginPart::setSecret(const QString &secret)
{
    m_secret->setSecret(secret);
}

void LoginPart::forget()
{
    m_secret->clear();
    m_signIn->reset();
    m_providerId.reset();
}

QWidget *LoginPart::firstControl() const
{
    return m_way == Way::SignIn ? m_signIn->firstControl() : m_secret;
}

bool LoginPart::isReady() const
{
    return m_way != Way::SignIn || m_signIn->isSignedIn() || m_keepsStored;
}

const Credential &LoginPart::credential() const
{
    return m_way == Way::SignIn ? m_browser : m_typed;
}

void LoginPart::showWay()
{
    const bool isTyped = m_way == Way::Secret && m_place->source().kind != SecretSource::Kind::Environment;
    if (m_choice) {
        m_choice->setVisible(m_hasBoth);
        m_useSecret->setChecked(m_way == Way::Secret);
        m_useBrowser->setChecked(m_way == Way::SignIn);
    }
    m_secret->setVisible(isTyped);
    m_note->setVisible(isTyped && !m_note->text().isEmpty());
    m_signIn->setVisible(m_way == Way::SignIn);
    m_place->setVisible(m_way != Way::None);
    m_signIn->setHasClient(m_clients.contains(m_server.id));
}

void LoginPart::retranslate()
{
    const QString language = locale().name();
    Provider named;
    named.name = m_providerName;
    if (m_choice) {
        m_useSecret->setText(secretWord(m_typed, language));
        m_useBrowser->setText(m_browser.label.forLanguage(language));
    }
    m_note->setText(m_typed.note.forLanguage(language));
    m_signIn->setServer(m_server, m_browser.label.forLanguage(language), shortName(named, language));
    showWay();
}

void LoginPart::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace ui::account
