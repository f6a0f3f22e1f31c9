#include "core/diagnosis/remedies.h"

#include <QUrl>

#include <algorithm>

namespace core::diagnosis
{

namespace
{

using namespace std::chrono_literals;
using account::Credential;
using account::Provider;
using Kind = Remedy::Kind;
using smtp::Security;

/// Waiting is over after this time where the server names none.
constexpr auto greylistingPause = 5min;
constexpr auto busyPause = 2min;

Security securityOf(account::Account::Security security)
{
    return security == account::Account::Security::StartTls ? Security::StartTls : Security::ImplicitTls;
}

bool isWebPage(const QString &url)
{
    const QString scheme = QUrl(url, QUrl::StrictMode).scheme();
    return scheme == u"https" || scheme == u"http";
}

/// A page of a blocklist that everybody knows: a link in a refusal may be anybody's, and is not opened for
/// that.
bool isBlocklistPage(const QString &url)
{
    static const QStringList domains{
        QStringLiteral("spamhaus.org"),
        QStringLiteral("spamcop.net"),
        QStringLiteral("barracudacentral.org"),
        QStringLiteral("abuseat.org"),
        QStringLiteral("sorbs.net"),
        QStringLiteral("uceprotect.net"),
        QStringLiteral("proofpoint.com"),
        QStringLiteral("cloudmark.com"),
        QStringLiteral("spamrl.com"),
        QStringLiteral("mailspike.net"),
        QStringLiteral("junkemailfilter.com"),
        QStringLiteral("surbl.org"),
        QStringLiteral("uribl.com"),
        QStringLiteral("office.com"),
        QStringLiteral("senderscore.org"),
        QStringLiteral("cisco.com"),
        QStringLiteral("talosintelligence.com"),
    };
    const QString host = QUrl(url, QUrl::StrictMode).host().toLower();
    return std::any_of(domains.begin(), domains.end(), [&host](const QString &domain) {
        return host == domain || host.endsWith(u'.' + domain);
    });
}

/// The list of remedies for one verdict, in the making.
class Chest
{
public:
    Chest(const Verdict &verdict, const Circumstances &circumstances, const Means &means)
        : m_verdict(verdict)
        , m_circumstances(circumstances)
        , m_means(means)
    {
    }

    QList<Remedy> fill();

private:
    void network();
    void tls();
    void auth();
    void sender();
    void recipient();
    void content();
    void rate();
    void server();

    void add(Kind kind) { m_remedies.append(Remedy{.kind = kind}); }
    void addPage(Kind kind, const QString &url)
    {
        if (isWebPage(url))
            m_remedies.append(Remedy{.kind = kind, .url = url});
    }
    void addWait(std::chrono::seconds otherwise);
    void addSecret();
    void addSignIn();
    void addProviderPage();
    void addOtherServer();
    void addTls();
    void addFrom();
    void addDomain();
    void addRecipients();

    QString secretPage() const;
    QString domainOfSender() const { return m_circumstances.from.section(u'@', -1).toLower(); }
    bool isOwnDomain() const;
    bool hasProvider() const { return m_means.provider != nullptr; }

    const Verdict &m_verdict;
    const Circumstances &m_circumstances;
    const Means &m_means;
    QList<Remedy> m_remedies;
};

/// The page where the provider's code or app password is made; empty where the login password is the secret.
QString Chest::secretPage() const
{
    if (!m_means.provider)
        return {};
    for (const Credential &credential : m_means.provider->credentials) {
        switch (credential.kind) {
        case Credential::Kind::AuthorizationCode:
        case Credential::Kind::AppPassword:
        case Credential::Kind::ApiKey:
        case Credential::Kind::SmtpPassword:
        case Credential::Kind::ServerToken:
            return credential.helpUrl;
        default:
            break;
        }
    }
    return {};
}

/// The From domain is somebody's own, not a public mailbox provider's: its records can be changed.
bool Chest::isOwnDomain() const
{
    const QString domain = domainOfSender();
    return !domain.isEmpty() && !(m_means.provider && m_means.provider->domains.contains(domain));
}

void Chest::addWait(std::chrono::seconds otherwise)
{
    const Parameters &said = m_verdict.parameters;
    Remedy wait{.kind = Kind::WaitAndRetry, .after = said.retryAfter, .at = said.retryAt};
    if (!wait.after && !wait.at.isValid() && otherwise > 0s)
        wait.after = otherwise;
    m_remedies.append(wait);
}

void Chest::addSecret()
{
    addPage(Kind::OpenCredentialPage, secretPage());
    add(Kind::EnterSecret);
}

void Chest::addSignIn()
{
    if (m_means.provider && !m_means.provider->signInServer.isEmpty())
        m_remedies.append(Remedy{.kind = Kind::SignIn, .target = m_means.provider->signInServer});
}

void Chest::addProviderPage()
{
    QString url = m_verdict.advice.page;
    if (url.isEmpty() && m_means.provider)
        url = m_means.provider->credential().helpUrl;
    addPage(Kind::OpenProviderPage, url);
}

void Chest::addOtherServer()
{
    if (const auto other = otherServer(m_circumstances, m_means))
        m_remedies.append(*other);
}

/// The same port with the protection it takes.
void Chest::addTls()
{
    if (m_circumstances.host.isEmpty())
        return;
    const bool isImplicit = m_verdict.cause == Cause::TlsPlainOnImplicit;
    m_remedies.append(Remedy{.kind = Kind::SwitchServer,
                             .host = m_circumstances.host,
                             .port = m_circumstances.port,
                             .security = isImplicit ? Security::ImplicitTls : Security::StartTls});
}

void Chest::addFrom()
{
    // The login is the address that certainly may be used, where it is an address at all.
    const QString &user = m_circumstances.user;
    if (user.contains(u'@') && user.compare(m_circumstances.from, Qt::CaseInsensitive) != 0)
        m_remedies.append(Remedy{.kind = Kind::ChangeFrom, .target = user});
}

void Chest::addDomain()
{
    if (isOwnDomain())
        m_remedies.append(Remedy{.kind = Kind::CheckDomain, .target = domainOfSender()});
}

void Chest::addRecipients()
{
    if (m_means.othersCount > 0)
        add(Kind::SendToOthers);
    const QString &said = m_verdict.parameters.address;
    m_remedies.append(Remedy{
        .kind = Kind::EditRecipients,
        .target = m_circumstances.recipient.isEmpty() ? said : m_circumstances.recipient,
    });
}

void Chest::network()
{
    switch (m_verdict.cause) {
    case Cause::NetworkCaptivePortal:
        // Every portal answers to a page without TLS; this one is made for being asked for that.
        addPage(Kind::OpenNetworkSignIn, QStringLiteral("http://detectportal.firefox.com/"));
        return add(Kind::RetryNow);
    case Cause::NetworkTimeout:
    case Cause::NetworkReset:
        add(Kind::RetryNow);
        addOtherServer();
        break;
    case Cause::NetworkRefused:
    case Cause::NetworkPortBlocked:
    case Cause::NetworkWrongService:
        addOtherServer();
        add(Kind::OpenAccountSettings);
        break;
    case Cause::NetworkUnreachable:
    case Cause::DnsTempfail:
        add(Kind::RetryNow);
        add(Kind::TryOtherNetwork);
        break;
    case Cause::NetworkRemoteUnreachable:
    case Cause::DnsRemoteTempfail:
        return addWait(greylistingPause);
    case Cause::DnsServerNotFound:
        if (hasProvider())
            addOtherServer();
        add(Kind::OpenAccountSettings);
        return add(Kind::RetryNow);
    case Cause::NetworkOutcomeUnknown:
        return add(Kind::LookIntoSentFolder);
    default:
        add(Kind::OpenAccountSettings);
        break;
    }
    add(Kind::TestConnection);
}

void Chest::tls()
{
    switch (m_verdict.cause) {
    case Cause::TlsImplicitOnPlain:
    case Cause::TlsPlainOnImplicit:
    case Cause::TlsRequired:
        addTls();
        addOtherServer();
        break;
    case Cause::TlsStarttlsUnavailable:
    case Cause::TlsProtocol:
        addOtherServer();
        break;
    case Cause::TlsStarttlsTempfail:
        addWait(busyPause);
        addOtherServer();
        break;
    case Cause::TlsHandshakeCut:
        add(Kind::RetryNow);
        addOtherServer();
        break;
    case Cause::TlsCertNotYetValid:
    case Cause::TlsCertExpired:
        add(Kind::SetClock);
        break;
    case Cause::TlsIntercepted:
    case Cause::TlsInjection:
        add(Kind::TryOtherNetwork);
        break;
    case Cause::TlsCertHostname:
    case Cause::TlsCertUntrusted:
        add(Kind::TestConnection);
        add(Kind::OpenAccountSettings);
        return add(Kind::CopyForAdministrator);
    case Cause::TlsRemotePolicy:
        add(Kind::CopyForAdministrator);
        return addWait(0s);
    default:
        break;
    }
    if (m_verdict.actor == Actor::Provider || m_verdict.actor == Actor::Administrator)
        add(Kind::CopyForAdministrator);
    add(Kind::TestConnection);
    add(Kind::OpenAccountSettings);
}

void Chest::auth()
{
    switch (m_verdict.cause) {
    case Cause::AuthAppPasswordRequired:
        return addSecret();
    case Cause::AuthBadCredentials:
        if (m_circumstances.signsInWithToken)
            return addSignIn(), add(Kind::OpenAccountSettings);
        add(Kind::EnterSecret);
        addPage(Kind::OpenCredentialPage, secretPage());
        addSignIn();
        break;
    case Cause::AuthRequired:
        if (!m_circumstances.signsInWithToken)
            add(Kind::EnterSecret);
        add(Kind::OpenAccountSettings);
        break;
    case Cause::AuthOauthRequired:
        addSignIn();
        add(Kind::OpenAccountSettings);
        return add(Kind::CopyForAdministrator);
    case Cause::AuthOauthToken:
        addSignIn();
        add(Kind::OpenAccountSettings);
        break;
    case Cause::AuthServiceDisabled:
    case Cause::AuthWebLoginRequired:
    case Cause::AuthAccountDisabled:
    case Cause::AuthIpNotAllowed:
        addProviderPage();
        if (m_verdict.actor == Actor::Administrator)
            add(Kind::CopyForAdministrator);
        return add(Kind::RetryNow);
    case Cause::AuthTooManyAttempts:
        addWait(15min);
        return addSecret();
    case Cause::AuthTempfail:
        addWait(busyPause);
        break;
    case Cause::AuthMechanism:
    case Cause::AuthEncryptionRequired:
        addOtherServer();
        add(Kind::OpenAccountSettings);
        break;
    case Cause::AuthServerNotAuthentic:
        add(Kind::TryOtherNetwork);
        break;
    default:
        add(Kind::RetryNow);
        break;
    }
    add(Kind::TestConnection);
}

void Chest::sender()
{
    switch (m_verdict.cause) {
    case Cause::SenderNotOwned:
    case Cause::SenderSyntax:
        addFrom();
        addProviderPage();
        return add(Kind::OpenAccountSettings);
    case Cause::SenderUnverified:
        addProviderPage();
        addFrom();
        return add(Kind::RetryNow);
    case Cause::SenderRejected:
        addFrom();
        add(Kind::AskRecipient);
        return add(Kind::CopyForAdministrator);
    case Cause::SenderRelayDenied:
        add(Kind::OpenAccountSettings);
        addFrom();
        return add(Kind::TestConnection);
    case Cause::SenderAccountSuspended:
        addProviderPage();
        return add(Kind::CopyForAdministrator);
    case Cause::SenderHelo:
        add(Kind::OpenAccountSettings);
        return add(Kind::CopyForAdministrator);
    default:
        addDomain();
        addFrom();
        return add(Kind::CopyForAdministrator);
    }
}

void Chest::recipient()
{
    switch (m_verdict.cause) {
    case Cause::RecipientUnknown:
    case Cause::RecipientSyntax:
    case Cause::RecipientBadDomain:
    case Cause::RecipientMoved:
        return addRecipients();
    case Cause::RecipientFull:
        add(Kind::AskRecipient);
        addWait(0s);
        return addRecipients();
    default:
        add(Kind::CopyForAdministrator);
        add(Kind::AskRecipient);
        return addRecipients();
    }
}

void Chest::content()
{
    switch (m_verdict.cause) {
    case Cause::ContentSize:
        m_remedies.append(Remedy{.kind = Kind::ShrinkAttachments, .limit = m_verdict.parameters.limit});
        return add(Kind::RemoveAttachments);
    case Cause::ContentAttachment:
    case Cause::ContentVirus:
        add(Kind::RemoveAttachments);
        break;
    case Cause::ContentHeader:
    case Cause::ContentEncoding:
        break;
    default:
        add(Kind::EditMessage);
        break;
    }
    add(Kind::CopyForAdministrator);
}

void Chest::rate()
{
    const Parameters &said = m_verdict.parameters;
    switch (m_verdict.cause) {
    case Cause::RateRecipients:
        m_remedies.append(Remedy{.kind = Kind::SplitRecipients, .limit = said.limit});
        return addRecipients();
    case Cause::RateDaily:
        m_remedies.append(Remedy{.kind = Kind::WaitForQuota, .after = said.retryAfter, .at = said.retryAt});
        break;
    case Cause::RatePlan:
        addProviderPage();
        break;
    case Cause::RateRecipientInflow:
        return addWait(30min);
    default:
        addWait(10min);
        return;
    }
    add(Kind::RetryNow);
}

void Chest::server()
{
    switch (m_verdict.cause) {
    case Cause::ServerGreylist:
        return addWait(greylistingPause);
    case Cause::ServerBusy:
    case Cause::ServerError:
    case Cause::ServerStorage:
        return addWait(busyPause);
    case Cause::ServerRejectsAll:
        addOtherServer();
        add(Kind::OpenAccountSettings);
        return add(Kind::TestConnection);
    case Cause::ServerExpired:
        return addRecipients();
    default:
        return add(Kind::CopyForAdministrator);
    }
}

QList<Remedy> Chest::fill()
{
    switch (classOf(m_verdict.cause)) {
    case CauseClass::Network:
    case CauseClass::Dns:
        network();
        break;
    case CauseClass::Tls:
        tls();
        break;
    case CauseClass::Auth:
        auth();
        break;
    case CauseClass::Sender:
        sender();
        break;
    case CauseClass::Reputation:
        if (isBlocklistPage(m_verdict.parameters.listingUrl))
            addPage(Kind::LookUpListing, m_verdict.parameters.listingUrl);
        add(Kind::CopyForAdministrator);
        if (m_verdict.cause == Cause::ReputationComplaints)
            addWait(greylistingPause);
        break;
    case CauseClass::Recipient:
        recipient();
        break;
    case CauseClass::Content:
        content();
        break;
    case CauseClass::Rate:
        rate();
        break;
    case CauseClass::Server:
        server();
        break;
    case CauseClass::Protocol:
        add(Kind::RetryNow);
        add(Kind::CopyForAdministrator);
        break;
    case CauseClass::Unknown:
        if (m_verdict.evidence.code / 100 == 4)
            addWait(greylistingPause);
        else
            add(Kind::CopyForAdministrator);
        break;
    }
    return m_remedies;
}

} // namespace

std::optional<Remedy> otherServer(const Circumstances &circumstances, const Means &means)
{
    const auto to = [](const QString &host, quint16 port, Security security) {
        return Remedy{.kind = Kind::SwitchServer, .host = host, .port = port, .security = security};
    };
    const QString domain = circumstances.from.section(u'@', -1).toLower();
    if (means.provider && !means.isProviderGuessed) {
        for (const account::ServerEntry &server : means.provider->servers) {
            const bool isSame = server.host == circumstances.host && server.port == circumstances.port;
            const bool isForOthers = !server.domains.isEmpty() && !server.domains.contains(domain);
            const bool isProtected = server.security != account::Account::Security::None;
            if (!isSame && !isForOthers && isProtected && server.region.isEmpty())
                return to(server.host, server.port, securityOf(server.security));
        }
        return std::nullopt;
    }
    if (circumstances.host.isEmpty())
        return std::nullopt;
    return circumstances.port == 465 ? to(circumstances.host, 587, Security::StartTls)
                                     : to(circumstances.host, 465, Security::ImplicitTls);
}

QList<Remedy> remediesFor(const Verdict &verdict, const Circumstances &circumstances, const Means &means)
{
    return Chest(verdict, circumstances, means).fill();
}

} // namespace core::diagnosis
