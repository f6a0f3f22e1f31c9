#include "core/diagnosis/remedychest.h"

#include <QUrl>

#include <algorithm>

namespace core::diagnosis
{

namespace
{

using account::Credential;
using account::Provider;
using smtp::Security;

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

/// The page where the provider's code or app password is made; empty where the login password is the secret.
QString secretPage(const Provider &provider)
{
    for (const Credential &credential : provider.credentials) {
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

} // namespace

using Kind = Remedy::Kind;

void RemedyChest::addPage(Kind kind, const QString &url)
{
    if (isWebPage(url))
        add({.kind = kind, .url = url});
}

void RemedyChest::addWait(std::chrono::seconds otherwise)
{
    const Parameters &said = m_verdict.parameters;
    Remedy wait{.kind = Kind::WaitAndRetry, .after = said.retryAfter, .at = said.retryAt};
    if (!wait.after && !wait.at.isValid() && otherwise > std::chrono::seconds::zero())
        wait.after = otherwise;
    add(wait);
}

void RemedyChest::addCredentialPage()
{
    if (m_means.provider)
        addPage(Kind::OpenCredentialPage, secretPage(*m_means.provider));
}

void RemedyChest::addSignIn()
{
    if (m_means.provider && !m_means.provider->signInServer.isEmpty())
        add({.kind = Kind::SignIn, .target = m_means.provider->signInServer});
}

void RemedyChest::addProviderPage()
{
    QString url = m_verdict.advice.page;
    if (url.isEmpty() && m_means.provider)
        url = m_means.provider->credential().helpUrl;
    addPage(Kind::OpenProviderPage, url);
}

void RemedyChest::addListing()
{
    const QString &url = m_verdict.parameters.listingUrl;
    if (isBlocklistPage(url))
        addPage(Kind::LookUpListing, url);
}

void RemedyChest::addOtherServer()
{
    if (const auto other = otherServer(m_circumstances, m_means))
        add(*other);
}

void RemedyChest::addTls()
{
    if (m_circumstances.host.isEmpty())
        return;
    const bool isImplicit = m_verdict.cause == Cause::TlsPlainOnImplicit;
    add({.kind = Kind::SwitchServer,
         .host = m_circumstances.host,
         .port = m_circumstances.port,
         .security = isImplicit ? Security::ImplicitTls : Security::StartTls});
}

void RemedyChest::addFrom()
{
    // The login is the address that certainly may be used, where it is an address at all.
    const QString &user = m_circumstances.user;
    if (user.contains(u'@') && user.compare(m_circumstances.from, Qt::CaseInsensitive) != 0)
        add({.kind = Kind::ChangeFrom, .target = user});
}

void RemedyChest::addDomain()
{
    const QString domain = m_circumstances.from.section(u'@', -1).toLower();
    const bool isProviders = m_means.provider && m_means.provider->domains.contains(domain);
    if (!domain.isEmpty() && !isProviders)
        add({.kind = Kind::CheckDomain, .target = domain});
}

void RemedyChest::addRecipients()
{
    if (m_means.othersCount > 0)
        add(Kind::SendToOthers);
    const QString &said = m_verdict.parameters.address;
    add({
        .kind = Kind::EditRecipients,
        .target = m_circumstances.recipient.isEmpty() ? said : m_circumstances.recipient,
    });
}

} // namespace core::diagnosis
