#pragma once

#include <QMetaType>
#include <QString>

#include <optional>

namespace core::diagnosis
{
Q_NAMESPACE

/// Why a message did not get through: the taxonomy of everything that is said about failures. A name is class
/// and detail; its word for files and the command line is causeId(): "auth.bad-credentials".
enum class Cause {
    NetworkRefused, ///< Server refused the TCP connection
    NetworkTimeout, ///< No answer before the time limit
    NetworkReset, ///< Connection was cut by the other side
    NetworkUnreachable, ///< No route to the server
    NetworkWrongService, ///< Something other than an SMTP server answered
    NetworkRemoteUnreachable, ///< The mail relay could not reach the recipient's server
    NetworkCaptivePortal, ///< A sign-in page of the network answered instead of the server.
    NetworkPortBlocked, ///< No way to this port, while another of the same host answers; port 25 as a rule.
    NetworkProxy, ///< The proxy could not be reached, or it refused.
    NetworkOutcomeUnknown, ///< Lost after the final dot: it may have been accepted.
    DnsServerNotFound, ///< SMTP server name does not exist
    DnsTempfail, ///< Name server did not answer
    DnsRemoteTempfail, ///< Receiver could not look up a name (temporary)
    TlsImplicitOnPlain, ///< TLS was started on a port that speaks plain text
    TlsStarttlsUnavailable, ///< Server does not offer STARTTLS here
    TlsStarttlsTempfail, ///< Server cannot do TLS right now
    TlsRequired, ///< Server demands encryption before going on
    TlsCertExpired, ///< Server certificate has expired
    TlsCertNotYetValid, ///< Server certificate is not valid yet
    TlsCertHostname, ///< Certificate belongs to another host name
    TlsCertUntrusted, ///< Certificate is self-signed or its issuer is unknown
    TlsCertWeak, ///< Certificate key or signature is too weak
    TlsProtocol, ///< No common TLS version or cipher
    TlsHandshakeCut, ///< Connection ended during the TLS handshake
    TlsRemotePolicy, ///< Delivery to the recipient failed its TLS policy
    TlsPlainOnImplicit, ///< Clear text, or STARTTLS, on a port that speaks TLS from the first octet.
    TlsIntercepted, ///< Somebody on the way shows a certificate of their own making.
    TlsCertRevoked,
    TlsInjection, ///< Octets slipped in before encryption began.
    AuthRequired, ///< Server wants you to log in first
    AuthBadCredentials, ///< User name or password was rejected
    AuthAppPasswordRequired, ///< The login password is not allowed.
    AuthServiceDisabled, ///< SMTP access is switched off for this account
    AuthOauthRequired, ///< Password login is disabled: OAuth sign-in is needed
    AuthOauthToken, ///< OAuth token is expired, revoked or lacks permission
    AuthWebLoginRequired, ///< Provider blocked the login as suspicious
    AuthAccountDisabled, ///< Account is locked or disabled
    AuthTooManyAttempts, ///< Too many failed logins
    AuthMechanism, ///< Login method not accepted by the server
    AuthEncryptionRequired, ///< Server refuses logins without encryption
    AuthTempfail, ///< Login service is temporarily out of order
    AuthIpNotAllowed, ///< This IP address is not on the account's allow list
    AuthProtocol, ///< Login exchange was malformed or cancelled
    AuthServerNotAuthentic, ///< SCRAM: the server could not prove that it knows the password.
    SenderNotOwned, ///< From/envelope address does not belong to the logged-in account
    SenderUnverified, ///< Sender identity is not verified at the sending service
    SenderRejected, ///< Receiver does not accept this sender address
    SenderDomainNotFound, ///< Sender domain does not exist or has no MX/A record
    SenderSyntax, ///< Sender address is malformed
    SenderSpf, ///< SPF does not allow this server to send for the domain
    SenderDkim, ///< DKIM signature is missing or wrong
    SenderDmarc, ///< Mail fails the sender domain's DMARC policy
    SenderUnauthenticated, ///< Neither SPF nor DKIM proves the sender
    SenderPtr, ///< Sending IP has no matching reverse DNS
    SenderHelo, ///< HELO/EHLO name not acceptable
    SenderRelayDenied, ///< Server will not relay for you
    SenderAccountSuspended, ///< Sending was suspended for this account
    ReputationIpBlocklist, ///< Sending IP is on a blocklist
    ReputationIp, ///< Sending IP or network has a bad reputation
    ReputationDomain, ///< Sender or link domain has a bad reputation / is blocklisted
    ReputationDynamicIp, ///< Dynamic/home IP may not deliver mail directly
    ReputationGeo, ///< Receiver blocks this country or network
    ReputationComplaints, ///< Deferred because of complaints or unusual volume
    RecipientUnknown, ///< Mailbox does not exist
    RecipientDisabled, ///< Mailbox exists but is inactive or suspended
    RecipientFull, ///< Recipient's mailbox is full
    RecipientSyntax, ///< Recipient address is malformed
    RecipientBadDomain, ///< Recipient's domain does not exist or takes no mail
    RecipientMoved, ///< Recipient has moved to another address
    RecipientBlockedYou, ///< The recipient or their filter blocks you personally
    RecipientRestricted, ///< Mailbox/group accepts mail only from certain senders
    RecipientPolicy, ///< Refused by the recipient organisation's policy (no detail given)
    ContentSpam, ///< Content was judged to be spam
    ContentVirus, ///< Message is considered infected
    ContentAttachment, ///< Attachment type is not allowed
    ContentSize, ///< Message is larger than the server allows
    ContentHeader, ///< A required header is missing, repeated or malformed
    ContentEncoding, ///< Body or address encoding not acceptable
    ContentUrl, ///< A link in the mail is blocklisted
    ContentPolicy, ///< Content refused by policy
    RateDaily, ///< Daily sending quota is used up
    RateBurst, ///< Too many messages in a short time
    RateConnections, ///< Too many connections at once, or too many messages in one connection
    RateRecipients, ///< Too many recipients in one message or session
    RateRecipientInflow, ///< Recipient gets too much mail at present
    RatePlan, ///< Plan, credit or billing limit of the sending service
    ServerBusy, ///< Server is busy or down for the moment
    ServerGreylist, ///< Greylisting: first attempt is put off on purpose
    ServerStorage, ///< Server has no disk space
    ServerError, ///< Internal error of the server
    ServerLoop, ///< Mail goes round in a forwarding loop
    ServerRejectsAll, ///< This host does not take mail / refuses this client at the greeting
    ServerRouting, ///< Server has no route to the destination
    ServerExpired, ///< Relay gave up after its retry time
    ProtocolSyntax, ///< Server did not understand a command
    ProtocolSequence, ///< Command came at the wrong moment
    ProtocolUnsupported, ///< Server lacks a requested feature
    Unknown, ///< The facts do not tell. Nothing is claimed.
};
Q_ENUM_NS(Cause)

/// Whose matter a cause is: the first thing a person wants to know.
enum class CauseClass {
    Network,
    Dns,
    Tls,
    Auth,
    Sender,
    Reputation,
    Recipient,
    Content,
    Rate,
    Server,
    Protocol,
    Unknown,
};
Q_ENUM_NS(CauseClass)

/// Who can change something about it.
enum class Actor {
    Unknown,
    You,
    Recipient, ///< Or the recipient's administrator.
    Provider, ///< Whoever runs the outgoing server.
    Administrator, ///< Of the sender's own organisation or domain.
    Nobody, ///< Waiting is all there is to do.
};
Q_ENUM_NS(Actor)

/// Whether the same message can go through: the true state of affairs, not the first digit of the code.
enum class Retry {
    Unknown,
    Later, ///< Unchanged, after some time.
    AfterFix, ///< Only after something was changed.
    Never, ///< Not to this address again.
};
Q_ENUM_NS(Retry)

QString causeId(Cause cause); ///< "auth.bad-credentials"; "unknown"
std::optional<Cause> causeById(QStringView id);
QString causeClassId(CauseClass causeClass); ///< "auth"
CauseClass classOf(Cause cause);
QList<Cause> allCauses();

/// What holds for a cause unless a rule or the facts say otherwise.
Actor usualActor(Cause cause);
Retry usualRetry(Cause cause);

} // namespace core::diagnosis
