#include "ui/wording/phrases.h"
#include "ui/wording/verdictparts.h"

#include <algorithm>

namespace ui::wording
{

using core::diagnosis::Cause;
using core::diagnosis::CauseClass;

namespace
{

constexpr struct {
    Cause cause;
    const char *request;
} requests[] = {
    {Cause::SenderSpf,
     QT_TRANSLATE_NOOP("Wording",
                       "Please add the server that sent the message to the domain's SPF record, or tell me "
                       "through which server I should send.")},
    {Cause::SenderDkim,
     QT_TRANSLATE_NOOP("Wording",
                       "Please switch on DKIM signing for the domain at the sending server, publish the key, "
                       "and check that nothing changes messages after signing.")},
    {Cause::SenderDmarc,
     QT_TRANSLATE_NOOP(
         "Wording",
         "Please set up SPF or DKIM for the domain so that it matches the From address, as DMARC asks.")},
    {Cause::SenderUnauthenticated,
     QT_TRANSLATE_NOOP(
         "Wording",
         "Please set up SPF or DKIM for the domain so that it matches the From address, as DMARC asks.")},
    {Cause::SenderDomainNotFound,
     QT_TRANSLATE_NOOP("Wording",
                       "Please check the DNS of the domain: it needs an MX or A record that can be found "
                       "from everywhere.")},
    {Cause::SenderPtr,
     QT_TRANSLATE_NOOP("Wording",
                       "Please set a reverse DNS entry (PTR) for the sending address that leads to a name, "
                       "and let that name lead back to the address.")},
    {Cause::SenderHelo,
     QT_TRANSLATE_NOOP(
         "Wording",
         "Please tell me which name should be given in EHLO, or correct the one that your server gives.")},
    {Cause::SenderNotOwned,
     QT_TRANSLATE_NOOP("Wording",
                       "Please allow this account to send with the From address above, as an alias or with "
                       "permission to send as it.")},
    {Cause::SenderUnverified,
     QT_TRANSLATE_NOOP("Wording",
                       "Please allow this account to send with the From address above, as an alias or with "
                       "permission to send as it.")},
    {Cause::SenderRelayDenied,
     QT_TRANSLATE_NOOP("Wording",
                       "Please allow this account to send to other domains, or tell me the right server.")},
    {Cause::SenderAccountSuspended,
     QT_TRANSLATE_NOOP(
         "Wording",
         "Please tell me why the account is blocked and what has to be done to have it released.")},
    {Cause::AuthAccountDisabled,
     QT_TRANSLATE_NOOP(
         "Wording",
         "Please tell me why the account is blocked and what has to be done to have it released.")},
    {Cause::AuthServiceDisabled,
     QT_TRANSLATE_NOOP(
         "Wording",
         "Please allow authenticated SMTP for this mailbox, or tell me which way of signing in is allowed.")},
    {Cause::AuthOauthRequired,
     QT_TRANSLATE_NOOP(
         "Wording",
         "Please allow authenticated SMTP for this mailbox, or tell me which way of signing in is allowed.")},
    {Cause::AuthIpNotAllowed, QT_TRANSLATE_NOOP("Wording", "Please allow our address for this account.")},
    {Cause::ReputationIpBlocklist,
     QT_TRANSLATE_NOOP(
         "Wording",
         "Please find out why the sending address was listed, stop the cause, and ask for its removal.")},
    {Cause::ReputationIp,
     QT_TRANSLATE_NOOP("Wording",
                       "Please check the reputation of the sending address and have it repaired, or tell me "
                       "another server to send through.")},
    {Cause::ReputationDynamicIp,
     QT_TRANSLATE_NOOP("Wording",
                       "Please check the reputation of the sending address and have it repaired, or tell me "
                       "another server to send through.")},
    {Cause::ReputationDomain,
     QT_TRANSLATE_NOOP("Wording", "Please look the domain up at the usual blocklists and have it removed.")},
    {Cause::ReputationComplaints,
     QT_TRANSLATE_NOOP(
         "Wording", "Please tell me what led to it, and when messages will be taken at normal speed again.")},
    {Cause::RecipientUnknown, QT_TRANSLATE_NOOP("Wording", "Please tell me the right address.")},
    {Cause::RecipientSyntax, QT_TRANSLATE_NOOP("Wording", "Please tell me the right address.")},
    {Cause::RecipientBadDomain, QT_TRANSLATE_NOOP("Wording", "Please tell me the right address.")},
    {Cause::RecipientMoved, QT_TRANSLATE_NOOP("Wording", "Please tell me the right address.")},
    {Cause::RecipientFull,
     QT_TRANSLATE_NOOP("Wording",
                       "Please tell the recipient, and let me know when the mailbox takes mail again.")},
    {Cause::RecipientDisabled,
     QT_TRANSLATE_NOOP("Wording",
                       "Please tell the recipient, and let me know when the mailbox takes mail again.")},
    {Cause::RecipientBlockedYou,
     QT_TRANSLATE_NOOP("Wording",
                       "Please let messages from this address in, or tell me which rule refused this one.")},
    {Cause::RecipientRestricted,
     QT_TRANSLATE_NOOP("Wording",
                       "Please let messages from this address in, or tell me which rule refused this one.")},
    {Cause::RecipientPolicy,
     QT_TRANSLATE_NOOP("Wording",
                       "Please let messages from this address in, or tell me which rule refused this one.")},
    {Cause::ReputationGeo,
     QT_TRANSLATE_NOOP("Wording",
                       "Please let messages from this address in, or tell me which rule refused this one.")},
    {Cause::SenderRejected,
     QT_TRANSLATE_NOOP("Wording",
                       "Please let messages from this address in, or tell me which rule refused this one.")},
    {Cause::SenderSyntax,
     QT_TRANSLATE_NOOP("Wording",
                       "Please let messages from this address in, or tell me which rule refused this one.")},
    {Cause::TlsCertExpired,
     QT_TRANSLATE_NOOP("Wording",
                       "Please check the server's certificate: it has to be valid, made for the server's "
                       "name, and sent with its intermediate certificates.")},
    {Cause::TlsCertNotYetValid,
     QT_TRANSLATE_NOOP("Wording",
                       "Please check the server's certificate: it has to be valid, made for the server's "
                       "name, and sent with its intermediate certificates.")},
    {Cause::TlsCertHostname,
     QT_TRANSLATE_NOOP("Wording",
                       "Please check the server's certificate: it has to be valid, made for the server's "
                       "name, and sent with its intermediate certificates.")},
    {Cause::TlsCertUntrusted,
     QT_TRANSLATE_NOOP("Wording",
                       "Please check the server's certificate: it has to be valid, made for the server's "
                       "name, and sent with its intermediate certificates.")},
    {Cause::TlsCertWeak,
     QT_TRANSLATE_NOOP("Wording",
                       "Please check the server's certificate: it has to be valid, made for the server's "
                       "name, and sent with its intermediate certificates.")},
    {Cause::TlsCertRevoked,
     QT_TRANSLATE_NOOP("Wording",
                       "Please check the server's certificate: it has to be valid, made for the server's "
                       "name, and sent with its intermediate certificates.")},
    {Cause::TlsIntercepted,
     QT_TRANSLATE_NOOP("Wording",
                       "Please check the server's certificate: it has to be valid, made for the server's "
                       "name, and sent with its intermediate certificates.")},
    {Cause::TlsProtocol, QT_TRANSLATE_NOOP("Wording", "Please let the server offer TLS 1.2 or newer.")},
    {Cause::TlsRemotePolicy,
     QT_TRANSLATE_NOOP(
         "Wording",
         "Please check the certificate, the MTA-STS policy and the TLSA records of your mail server.")},
    {Cause::NetworkRemoteUnreachable,
     QT_TRANSLATE_NOOP("Wording",
                       "Please check whether the recipient's mail server and its DNS records can be reached "
                       "from outside.")},
    {Cause::DnsRemoteTempfail,
     QT_TRANSLATE_NOOP("Wording",
                       "Please check whether the recipient's mail server and its DNS records can be reached "
                       "from outside.")},
    {Cause::ServerLoop,
     QT_TRANSLATE_NOOP("Wording", "Please check the forwarding of this mailbox: it leads back to itself.")},
    {Cause::ServerRouting,
     QT_TRANSLATE_NOOP("Wording", "Please check the route from your server to the recipient's domain.")},
    {Cause::ServerExpired,
     QT_TRANSLATE_NOOP("Wording", "Please check the route from your server to the recipient's domain.")},
};

/// What is asked for where the cause has no request of its own.
const char *requestOf(CauseClass causeClass)
{
    switch (causeClass) {
    case CauseClass::Network:
    case CauseClass::Dns:
        return QT_TRANSLATE_NOOP("Wording",
                                 "Please check whether the server can be reached on ports 465 and 587.");
    case CauseClass::Tls:
        return QT_TRANSLATE_NOOP("Wording",
                                 "Please check TLS and STARTTLS of the server on ports 465 and 587.");
    case CauseClass::Auth:
        return QT_TRANSLATE_NOOP("Wording",
                                 "Please check whether this account may sign in over SMTP, and tell me which "
                                 "way of signing in is meant.");
    case CauseClass::Content:
        return QT_TRANSLATE_NOOP("Wording",
                                 "Please tell me which rule refused the message, and whether messages from "
                                 "this address can be let in.");
    case CauseClass::Rate:
        return QT_TRANSLATE_NOOP(
            "Wording", "Please tell me the limit and when it starts anew, or raise it for this account.");
    case CauseClass::Server:
        return QT_TRANSLATE_NOOP("Wording",
                                 "Please check the server; the message does not seem to be the reason.");
    case CauseClass::Sender:
    case CauseClass::Reputation:
    case CauseClass::Recipient:
    case CauseClass::Protocol:
    case CauseClass::Unknown:
        break;
    }
    return QT_TRANSLATE_NOOP("Wording", "Please tell me what the reply means and what has to be changed.");
}

} // namespace

QString letterRequest(const core::diagnosis::Verdict &verdict)
{
    const bool isKnown = verdict.certainty != core::diagnosis::Certainty::Unknown;
    const Cause cause = isKnown ? verdict.cause : Cause::Unknown;
    const auto *const row = std::find_if(std::begin(requests), std::end(requests),
                                         [cause](const auto &r) { return r.cause == cause; });
    return Phrases::tr(row != std::end(requests) ? row->request : requestOf(classOf(cause)));
}

} // namespace ui::wording
