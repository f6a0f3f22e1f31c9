#include "core/diagnosis/cause.h"

#include <QHash>
#include <QList>

#include <algorithm>
#include <array>
#include <iterator>

namespace core::diagnosis
{

namespace
{

struct Row {
    Cause cause;
    const char *id;
    Actor actor;
    Retry retry;
};

// In the order of the enumerators.
constexpr Row rows[] = {
    {Cause::NetworkRefused, "network.refused", Actor::You, Retry::AfterFix},
    {Cause::NetworkTimeout, "network.timeout", Actor::You, Retry::Later},
    {Cause::NetworkReset, "network.reset", Actor::You, Retry::Later},
    {Cause::NetworkUnreachable, "network.unreachable", Actor::You, Retry::AfterFix},
    {Cause::NetworkWrongService, "network.wrong-service", Actor::You, Retry::AfterFix},
    {Cause::NetworkRemoteUnreachable, "network.remote-unreachable", Actor::Nobody, Retry::Later},
    {Cause::NetworkCaptivePortal, "network.captive-portal", Actor::You, Retry::AfterFix},
    {Cause::NetworkPortBlocked, "network.port-blocked", Actor::You, Retry::AfterFix},
    {Cause::NetworkProxy, "network.proxy", Actor::You, Retry::AfterFix},
    {Cause::NetworkOutcomeUnknown, "network.outcome-unknown", Actor::You, Retry::AfterFix},
    {Cause::DnsServerNotFound, "dns.server-not-found", Actor::You, Retry::AfterFix},
    {Cause::DnsTempfail, "dns.tempfail", Actor::You, Retry::Later},
    {Cause::DnsRemoteTempfail, "dns.remote-tempfail", Actor::Nobody, Retry::Later},
    {Cause::TlsImplicitOnPlain, "tls.implicit-on-plain", Actor::You, Retry::AfterFix},
    {Cause::TlsStarttlsUnavailable, "tls.starttls-unavailable", Actor::You, Retry::AfterFix},
    {Cause::TlsStarttlsTempfail, "tls.starttls-tempfail", Actor::Nobody, Retry::Later},
    {Cause::TlsRequired, "tls.required", Actor::You, Retry::AfterFix},
    {Cause::TlsCertExpired, "tls.cert-expired", Actor::Provider, Retry::AfterFix},
    {Cause::TlsCertNotYetValid, "tls.cert-not-yet-valid", Actor::You, Retry::AfterFix},
    {Cause::TlsCertHostname, "tls.cert-hostname", Actor::You, Retry::AfterFix},
    {Cause::TlsCertUntrusted, "tls.cert-untrusted", Actor::Provider, Retry::AfterFix},
    {Cause::TlsCertWeak, "tls.cert-weak", Actor::Provider, Retry::AfterFix},
    {Cause::TlsProtocol, "tls.protocol", Actor::Provider, Retry::AfterFix},
    {Cause::TlsHandshakeCut, "tls.handshake-cut", Actor::You, Retry::Later},
    {Cause::TlsRemotePolicy, "tls.remote-policy", Actor::Recipient, Retry::AfterFix},
    {Cause::TlsPlainOnImplicit, "tls.plain-on-implicit", Actor::You, Retry::AfterFix},
    {Cause::TlsIntercepted, "tls.intercepted", Actor::You, Retry::AfterFix},
    {Cause::TlsCertRevoked, "tls.cert-revoked", Actor::Provider, Retry::AfterFix},
    {Cause::TlsInjection, "tls.injection", Actor::You, Retry::AfterFix},
    {Cause::AuthRequired, "auth.required", Actor::You, Retry::AfterFix},
    {Cause::AuthBadCredentials, "auth.bad-credentials", Actor::You, Retry::AfterFix},
    {Cause::AuthAppPasswordRequired, "auth.app-password-required", Actor::You, Retry::AfterFix},
    {Cause::AuthServiceDisabled, "auth.service-disabled", Actor::You, Retry::AfterFix},
    {Cause::AuthOauthRequired, "auth.oauth-required", Actor::You, Retry::AfterFix},
    {Cause::AuthOauthToken, "auth.oauth-token", Actor::You, Retry::AfterFix},
    {Cause::AuthWebLoginRequired, "auth.web-login-required", Actor::You, Retry::AfterFix},
    {Cause::AuthAccountDisabled, "auth.account-disabled", Actor::You, Retry::AfterFix},
    {Cause::AuthTooManyAttempts, "auth.too-many-attempts", Actor::Nobody, Retry::Later},
    {Cause::AuthMechanism, "auth.mechanism", Actor::You, Retry::AfterFix},
    {Cause::AuthEncryptionRequired, "auth.encryption-required", Actor::You, Retry::AfterFix},
    {Cause::AuthTempfail, "auth.tempfail", Actor::Nobody, Retry::Later},
    {Cause::AuthIpNotAllowed, "auth.ip-not-allowed", Actor::You, Retry::AfterFix},
    {Cause::AuthProtocol, "auth.protocol", Actor::Unknown, Retry::AfterFix},
    {Cause::AuthServerNotAuthentic, "auth.server-not-authentic", Actor::You, Retry::AfterFix},
    {Cause::SenderNotOwned, "sender.not-owned", Actor::You, Retry::AfterFix},
    {Cause::SenderUnverified, "sender.unverified", Actor::You, Retry::AfterFix},
    {Cause::SenderRejected, "sender.rejected", Actor::You, Retry::AfterFix},
    {Cause::SenderDomainNotFound, "sender.domain-not-found", Actor::Administrator, Retry::AfterFix},
    {Cause::SenderSyntax, "sender.syntax", Actor::You, Retry::AfterFix},
    {Cause::SenderSpf, "sender.spf", Actor::Administrator, Retry::AfterFix},
    {Cause::SenderDkim, "sender.dkim", Actor::Administrator, Retry::AfterFix},
    {Cause::SenderDmarc, "sender.dmarc", Actor::Administrator, Retry::AfterFix},
    {Cause::SenderUnauthenticated, "sender.unauthenticated", Actor::Administrator, Retry::AfterFix},
    {Cause::SenderPtr, "sender.ptr", Actor::Provider, Retry::AfterFix},
    {Cause::SenderHelo, "sender.helo", Actor::You, Retry::AfterFix},
    {Cause::SenderRelayDenied, "sender.relay-denied", Actor::You, Retry::AfterFix},
    {Cause::SenderAccountSuspended, "sender.account-suspended", Actor::You, Retry::AfterFix},
    {Cause::ReputationIpBlocklist, "reputation.ip-blocklist", Actor::Provider, Retry::AfterFix},
    {Cause::ReputationIp, "reputation.ip", Actor::Provider, Retry::AfterFix},
    {Cause::ReputationDomain, "reputation.domain", Actor::Administrator, Retry::AfterFix},
    {Cause::ReputationDynamicIp, "reputation.dynamic-ip", Actor::You, Retry::AfterFix},
    {Cause::ReputationGeo, "reputation.geo", Actor::Recipient, Retry::AfterFix},
    {Cause::ReputationComplaints, "reputation.complaints", Actor::Nobody, Retry::Later},
    {Cause::RecipientUnknown, "recipient.unknown", Actor::You, Retry::Never},
    {Cause::RecipientDisabled, "recipient.disabled", Actor::Recipient, Retry::Never},
    {Cause::RecipientFull, "recipient.full", Actor::Recipient, Retry::Later},
    {Cause::RecipientSyntax, "recipient.syntax", Actor::You, Retry::AfterFix},
    {Cause::RecipientBadDomain, "recipient.bad-domain", Actor::You, Retry::AfterFix},
    {Cause::RecipientMoved, "recipient.moved", Actor::You, Retry::Never},
    {Cause::RecipientBlockedYou, "recipient.blocked-you", Actor::Recipient, Retry::Never},
    {Cause::RecipientRestricted, "recipient.restricted", Actor::Recipient, Retry::AfterFix},
    {Cause::RecipientPolicy, "recipient.policy", Actor::Recipient, Retry::AfterFix},
    {Cause::ContentSpam, "content.spam", Actor::You, Retry::AfterFix},
    {Cause::ContentVirus, "content.virus", Actor::You, Retry::AfterFix},
    {Cause::ContentAttachment, "content.attachment", Actor::You, Retry::AfterFix},
    {Cause::ContentSize, "content.size", Actor::You, Retry::AfterFix},
    {Cause::ContentHeader, "content.header", Actor::You, Retry::AfterFix},
    {Cause::ContentEncoding, "content.encoding", Actor::Unknown, Retry::AfterFix},
    {Cause::ContentUrl, "content.url", Actor::You, Retry::AfterFix},
    {Cause::ContentPolicy, "content.policy", Actor::You, Retry::AfterFix},
    {Cause::RateDaily, "rate.daily", Actor::Nobody, Retry::Later},
    {Cause::RateBurst, "rate.burst", Actor::Nobody, Retry::Later},
    {Cause::RateConnections, "rate.connections", Actor::Nobody, Retry::Later},
    {Cause::RateRecipients, "rate.recipients", Actor::You, Retry::AfterFix},
    {Cause::RateRecipientInflow, "rate.recipient-inflow", Actor::Nobody, Retry::Later},
    {Cause::RatePlan, "rate.plan", Actor::You, Retry::AfterFix},
    {Cause::ServerBusy, "server.busy", Actor::Nobody, Retry::Later},
    {Cause::ServerGreylist, "server.greylist", Actor::Nobody, Retry::Later},
    {Cause::ServerStorage, "server.storage", Actor::Nobody, Retry::Later},
    {Cause::ServerError, "server.error", Actor::Nobody, Retry::Later},
    {Cause::ServerLoop, "server.loop", Actor::Recipient, Retry::AfterFix},
    {Cause::ServerRejectsAll, "server.rejects-all", Actor::You, Retry::AfterFix},
    {Cause::ServerRouting, "server.routing", Actor::Provider, Retry::AfterFix},
    {Cause::ServerExpired, "server.expired", Actor::You, Retry::AfterFix},
    {Cause::ProtocolSyntax, "protocol.syntax", Actor::Unknown, Retry::AfterFix},
    {Cause::ProtocolSequence, "protocol.sequence", Actor::Unknown, Retry::AfterFix},
    {Cause::ProtocolUnsupported, "protocol.unsupported", Actor::Unknown, Retry::AfterFix},
    {Cause::Unknown, "unknown", Actor::Unknown, Retry::Unknown},
};
static_assert(std::size(rows) == size_t(Cause::Unknown) + 1);

constexpr const char *classIds[] = {
    "network",   "dns",     "tls",  "auth",   "sender",   "reputation",
    "recipient", "content", "rate", "server", "protocol", "unknown",
};

const Row &rowOf(Cause cause)
{
    const Row &row = rows[size_t(cause)];
    Q_ASSERT(row.cause == cause);
    return row;
}

} // namespace

QString causeId(Cause cause)
{
    return QString::fromLatin1(rowOf(cause).id);
}

std::optional<Cause> causeById(QStringView id)
{
    const auto *const row = std::find_if(std::begin(rows), std::end(rows),
                                         [id](const Row &r) { return id == QLatin1String(r.id); });
    return row == std::end(rows) ? std::nullopt : std::optional(row->cause);
}

QString causeClassId(CauseClass causeClass)
{
    return QString::fromLatin1(classIds[size_t(causeClass)]);
}

CauseClass classOf(Cause cause)
{
    // Asked for every rule of every verdict.
    static const auto classes = [] {
        std::array<CauseClass, std::size(rows)> found{};
        for (size_t i = 0; i < std::size(rows); ++i) {
            const QByteArray word = QByteArray(rows[i].id).split('.').first();
            const auto *const id = std::find(std::begin(classIds), std::end(classIds), word);
            found[i] = CauseClass(id - std::begin(classIds));
        }
        return found;
    }();
    return classes[size_t(cause)];
}

QList<Cause> allCauses()
{
    QList<Cause> all;
    for (const Row &row : rows)
        all.append(row.cause);
    return all;
}

Actor usualActor(Cause cause)
{
    return rowOf(cause).actor;
}

Retry usualRetry(Cause cause)
{
    return rowOf(cause).retry;
}

} // namespace core::diagnosis
