#include "app/accountcli.h"

#include "app/exitcodes.h"
#include "app/notready.h"
#include "app/smtpurl.h"
#include "app/terminal.h"
#include "core/discovery/finder.h"
#include "core/doctor/examination.h"
#include "ui/wording/discoverywording.h"
#include "ui/wording/oauthwording.h"
#include "ui/wording/secretwording.h"

#include <QFileInfo>

namespace app
{

using core::account::Account;
using core::account::Profiles;
using core::account::Provider;
using core::account::SecretSource;
using core::account::StoreError;
using core::discovery::Candidate;
using core::discovery::Finder;
using core::secrets::Purpose;

namespace
{

Account::Security securityFor(core::smtp::Security security)
{
    switch (security) {
    case core::smtp::Security::ImplicitTls:
        return Account::Security::ImplicitTls;
    case core::smtp::Security::StartTls:
        return Account::Security::StartTls;
    case core::smtp::Security::None:
        return Account::Security::None;
    }
    return Account::Security::ImplicitTls;
}

void takeServer(Account &account, const Provider &provider, const QString &domain)
{
    if (const auto *server = provider.serverFor(domain)) {
        account.host = server->host;
        account.port = server->port;
        account.security = server->security;
    }
    account.providerId = provider.id;
    account.user = provider.userFor(*account.identity().address);
}

} // namespace

void AccountCli::add()
{
    const auto address = core::mail::AddrSpec::parse(m_command.subject);
    if (!address)
        return fail(tr("This is not an address: %1").arg(m_command.subject), Usage);
    m_account.id = core::account::freshId();
    m_account.title = m_command.title.isEmpty() ? address->toString() : m_command.title;
    m_account.identities = {{.id = core::account::freshId(),
                             .name = m_command.name,
                             .address = *address,
                             .colour = QStringLiteral("#3b7cf5")}};
    if (!m_command.certificateFile.isEmpty())
        m_account.trustedCertificatesFile = QFileInfo(m_command.certificateFile).absoluteFilePath();
    if (!m_command.smtpUrl.isEmpty()) {
        const auto url = parseSmtpUrl(m_command.smtpUrl);
        return url ? addAt(url->endpoint, url->user) : fail(url.error().reason, Usage);
    }
    const Provider *provider = m_services.catalogue().forDomain(address->domain());
    if (provider && provider->servers.isEmpty())
        return fail(
            tr("%1 takes no mail from other programs.").arg(provider->name.forLanguage(QLocale().name())),
            Usage);
    if (provider) {
        takeServer(m_account, *provider, address->domain());
        return choosePlace();
    }
    if (m_command.isSearched)
        return addFound(*address);
    fail(tr("Hongyan does not know %1. Use --find to look its settings up, or --smtp to name the server.")
             .arg(address->domain()),
         Usage);
}

void AccountCli::addAt(const core::smtp::Endpoint &server, const QString &user)
{
    m_account.host = server.host;
    m_account.port = server.port;
    m_account.security = securityFor(server.security);
    m_account.user = user;
    if (const Provider *provider = m_services.catalogue().forHost(server.host))
        m_account.providerId = provider->id;
    choosePlace();
}

void AccountCli::addFound(const core::mail::AddrSpec &address)
{
    const core::account::Catalogue &catalogue = m_services.catalogue();
    const auto idOf = [](const Provider *provider) { return provider ? provider->id : QString(); };
    core::discovery::Knowledge knowledge;
    knowledge.providerForMx = [&catalogue, idOf](const QString &host) { return idOf(catalogue.forMx(host)); };
    knowledge.providerForHost
        = [&catalogue, idOf](const QString &host) { return idOf(catalogue.forHost(host)); };
    m_finder = std::make_unique<Finder>(knowledge, core::discovery::Network(), nullptr);
    connect(m_finder.get(), &Finder::finished, this, [this, address](const QList<Candidate> &ranked) {
        if (ranked.isEmpty())
            return fail(tr("Nothing was found for %1. Name the server with --smtp.").arg(address.domain()),
                        NameLookup);
        const Candidate &best = ranked.first();
        const Provider *provider = m_services.catalogue().byId(best.providerId);
        if (!provider && !isTrusted(best, address))
            return;
        if (provider)
            takeServer(m_account, *provider, address.domain());
        if (!best.host.isEmpty()) {
            m_account.host = best.host;
            m_account.port = best.port;
            m_account.security = best.security;
        }
        if (m_account.user.isEmpty())
            m_account.user = best.user;
        m_out << tr("Found: %1:%2 (%3)")
                     .arg(m_account.host)
                     .arg(m_account.port)
                     .arg(ui::wording::candidateSource(best))
              << Qt::endl;
        choosePlace();
    });
    m_finder->find(address, {});
}

/// DNS can be forged, and a password would go there: a server that is not known to belong to the address is
/// for the person to confirm. Fails where it is not.
bool AccountCli::isTrusted(const Candidate &candidate, const core::mail::AddrSpec &address)
{
    if (!candidate.isElsewhere && candidate.takesPassword)
        return true;
    const QString question = ui::wording::elsewhereWarning(candidate, address.domain());
    if (terminal::isInteractive() && candidate.takesPassword) {
        m_err << question << u' ' << tr("Use %1:%2? [y/N] ").arg(candidate.host).arg(candidate.port)
              << Qt::flush;
        if (terminal::isYes(terminal::readAnswer()))
            return true;
    }
    fail(tr("Found %1:%2 (%3), which was not confirmed. If it is right, name it with --smtp.")
             .arg(candidate.host)
             .arg(candidate.port)
             .arg(ui::wording::candidateSource(candidate)),
         Usage);
    return false;
}

/// Where the secret will be kept, before it is asked for: nobody should type it twice.
void AccountCli::choosePlace()
{
    const Provider *provider = m_services.catalogue().byId(m_account.providerId);
    const bool takesOnlySignIn
        = provider && provider->credential().kind == core::account::Credential::Kind::OAuth2;
    if (provider && (m_command.isSignIn || takesOnlySignIn))
        m_account.oauthServer = provider->signInServer;
    if (m_account.user.isEmpty() && (!provider || provider->userForm == Provider::UserForm::None)) {
        m_account.secret = {SecretSource::Kind::None, {}}; // the URL names no user: no login
        return testThenSave();
    }
    if (m_account.user.isEmpty())
        return fail(
            tr("The login needs a user name of its own: use --smtp smtps://USER@%1.").arg(m_account.host),
            Usage);
    const Purpose purpose = m_account.oauthServer.isEmpty() ? Purpose::Password : Purpose::RefreshToken;
    if (m_command.secretPlace.startsWith(u"env:") && purpose == Purpose::RefreshToken)
        return fail(
            tr("A sign-in in the browser cannot be kept in a variable: use --secret keyring or file."),
            Usage);
    if (m_command.secretPlace.startsWith(u"env:")) {
        m_account.secret = {SecretSource::Kind::Environment, m_command.secretPlace.mid(4)};
        return askForSecret();
    }
    if (m_command.secretPlace == u"file") {
        m_account.secret
            = {SecretSource::Kind::File,
               core::secrets::Vault::filePath(m_services.folders().config, m_account.id, purpose)};
        m_err
            << tr("The password is going to be in a file that only you can read, but it is not encrypted: %1")
                   .arg(m_account.secret.name)
            << Qt::endl;
        return askForSecret();
    }
    m_account.secret = {SecretSource::Kind::Keyring, {}};
    m_services.vault().probeKeyring(this, [this](const core::secrets::KeyringState &state) {
        if (state.isAvailable)
            return askForSecret();
        fail(tr("No key store is running here. Say where the password is to be kept: --secret env:NAME or "
                "--secret file."),
             Usage);
    });
}

void AccountCli::askForSecret()
{
    if (!m_account.oauthServer.isEmpty())
        return signIn();
    if (m_account.secret.kind == SecretSource::Kind::Environment) {
        const auto value = m_services.vault().environment().value(m_account.secret.name);
        m_password = value ? QString::fromUtf8(*value) : QString();
        if (m_password.isEmpty() && m_command.isTested)
            return fail(
                tr("%1 is set neither in the environment nor in the .env file.").arg(m_account.secret.name),
                Usage);
        return testThenSave();
    }
    const Provider *provider = m_services.catalogue().byId(m_account.providerId);
    if (provider && m_command.passwordEnvironment.isEmpty())
        m_err << tr("%1 wants this here: %2.")
                     .arg(provider->name.forLanguage(QLocale().name()),
                          provider->credential().label.forLanguage(QLocale().name()))
              << Qt::endl;
    const auto password = readPassword(m_account.user);
    if (!password)
        return finish(Cancelled);
    m_password = password->trimmed();
    if (m_password.isEmpty())
        return fail(tr("There is no password for %1.").arg(m_account.user), Usage);
    testThenSave();
}

void AccountCli::signIn()
{
    SignIns *signIns = &m_services.signIns();
    const auto *server = m_services.catalogue().signInServer(m_account.oauthServer);
    const Provider *provider = m_services.catalogue().byId(m_account.providerId);
    const QString name = provider ? provider->name.forLanguage(QLocale().name()) : m_account.host;
    connect(signIns, &SignIns::codeGiven, this, [this](const core::oauth::DeviceCode &code) {
        m_out << tr("Open %1 in a browser and enter this code: %2").arg(code.page.toString(), code.userCode)
              << Qt::endl;
    });
    connect(signIns, &SignIns::browserNeeded, this, [this](const QUrl &page) {
        m_out << tr("Open this in a browser on this computer:") << Qt::endl
              << QString::fromLatin1(page.toEncoded()) << Qt::endl;
    });
    connect(signIns, &SignIns::signedIn, this, [this] { testThenSave(); });
    connect(signIns, &SignIns::failed, this, [this, name](const core::oauth::Error &error) {
        fail(ui::wording::oauthProblem(error, name), SigningIn);
    });
    const bool hasDevice = server && !server->deviceUrl.isEmpty();
    signIns->start(m_account, hasDevice ? SignIns::Way::DeviceCode : SignIns::Way::Browser);
}

void AccountCli::testThenSave()
{
    if (!m_command.isTested)
        return save();
    const auto endpoint = m_services.endpointFor(m_account);
    if (!endpoint)
        return fail(notReadyText(endpoint.error(), m_account.host), exitCodeFor(endpoint.error()));
    using core::smtp::Credentials;
    Credentials credentials;
    if (const auto *tokens = m_services.signIns().pending(m_account))
        credentials
            = {Credentials::Kind::OAuthToken, m_account.user, QString::fromLatin1(tokens->access), {}};
    else if (!m_password.isEmpty())
        credentials = {Credentials::Kind::Password, m_account.user, m_password, {}};
    examine(m_account, {*endpoint, credentials}, core::smtp::Stage::Sender);
}

void AccountCli::save()
{
    const auto saveProfile = [this] {
        const auto put = [account = m_account, isDefault = m_command.isDefault](Profiles &profiles) {
            profiles.accounts.append(account);
            if (isDefault)
                profiles.defaultId = account.id;
        };
        m_services.profiles().change(put, this, [this](const std::optional<StoreError> &problem) {
            if (problem)
                return fail(tr("The accounts could not be saved: %1").arg(problem->detail), LetterUnusable);
            m_out << tr("Added: %1").arg(m_account.title) << Qt::endl;
            finish(AllAccepted);
        });
    };
    const auto kept = [this, saveProfile](const core::Result<core::Done, core::secrets::Error> &written) {
        if (written)
            saveProfile();
        else
            fail(ui::wording::secretProblem(written.error()), LetterUnusable);
    };
    if (m_services.signIns().pending(m_account))
        return m_services.signIns().keep(m_account, this, kept);
    if (m_password.isEmpty() || m_account.secret.kind == SecretSource::Kind::Environment)
        return saveProfile();
    m_services.keepPassword(m_account, m_password, this, kept);
}

} // namespace app
