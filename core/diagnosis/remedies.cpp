#include "core/diagnosis/remedychest.h"

namespace core::diagnosis
{

namespace
{

using namespace std::chrono_literals;
using Kind = Remedy::Kind;

/// Waiting is over after this time where the server names none.
constexpr auto greylistingPause = 5min;
constexpr auto busyPause = 2min;

/// Which remedies there are against which cause, the likeliest first.
class Choice : public RemedyChest
{
public:
    using RemedyChest::RemedyChest;

    QList<Remedy> make();

private:
    void network();
    void tls();
    void auth();
    void sender();
    void recipient();
    void content();
    void rate();
    void server();
};

void Choice::network()
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
        if (m_means.provider)
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

void Choice::tls()
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

void Choice::auth()
{
    switch (m_verdict.cause) {
    case Cause::AuthAppPasswordRequired:
        addCredentialPage();
        return add(Kind::EnterSecret);
    case Cause::AuthBadCredentials:
        if (m_circumstances.signsInWithToken)
            return addSignIn(), add(Kind::OpenAccountSettings);
        add(Kind::EnterSecret);
        addCredentialPage();
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
        addCredentialPage();
        return add(Kind::EnterSecret);
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

void Choice::sender()
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

void Choice::recipient()
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

void Choice::content()
{
    switch (m_verdict.cause) {
    case Cause::ContentSize:
        add({.kind = Kind::ShrinkAttachments, .limit = m_verdict.parameters.limit});
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

void Choice::rate()
{
    const Parameters &said = m_verdict.parameters;
    switch (m_verdict.cause) {
    case Cause::RateRecipients:
        add({.kind = Kind::SplitRecipients, .limit = said.limit});
        return addRecipients();
    case Cause::RateDaily:
        add({.kind = Kind::WaitForQuota, .after = said.retryAfter, .at = said.retryAt});
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

void Choice::server()
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

QList<Remedy> Choice::make()
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
        addListing();
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
    return remedies();
}

} // namespace

QList<Remedy> remediesFor(const Verdict &verdict, const Circumstances &circumstances, const Means &means)
{
    return Choice(verdict, circumstances, means).make();
}

} // namespace core::diagnosis
