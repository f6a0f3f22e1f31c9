#include "core/diagnosis/reading.h"
#include "core/smtp/clues.h"

#include <algorithm>

namespace core::diagnosis
{

using smtp::AddressAttempt;
using smtp::Error;
using smtp::SecondLook;
using smtp::Traces;
using End = AddressAttempt::End;

namespace
{

constexpr quint16 relayPort = 25; // RFC 5321; providers of access hold it up

bool hasEnd(const Error &error, End end)
{
    const QList<AddressAttempt> &attempts = error.traces.attempts;
    return std::any_of(attempts.begin(), attempts.end(),
                       [end](const AddressAttempt &attempt) { return attempt.end == end; });
}

/// A name server that knows nothing of a host everybody knows is itself the trouble, but who can tell.
Reading whyNoName(const Error &error, const Circumstances &circumstances)
{
    switch (error.traces.name) {
    case Traces::Name::NotAName:
        return {Cause::DnsServerNotFound, Certainty::Sure, "not-a-name"};
    case Traces::Name::DoesNotExist:
    case Traces::Name::HasNoAddress:
        return {Cause::DnsServerNotFound,
                // Without an address of the kind that was asked for there may still be one of the other.
                circumstances.isWellKnown || error.traces.name == Traces::Name::HasNoAddress
                    ? Certainty::Likely
                    : Certainty::Sure,
                error.traces.name == Traces::Name::HasNoAddress ? "no-address" : "no-such-name"};
    default:
        return {Cause::DnsServerNotFound, Certainty::Likely, "name-not-found"};
    }
}

Reading whySilent(const Error &error, const Circumstances &circumstances)
{
    const bool isRelayPort = circumstances.port == relayPort;
    if (error.traces.look.saw == SecondLook::Saw::OpenPort)
        return {Cause::NetworkPortBlocked, isRelayPort ? Certainty::Sure : Certainty::Likely, "port-blocked"};
    if (isRelayPort)
        return {Cause::NetworkPortBlocked, Certainty::Likely, "port-25-silent"};
    return {Cause::NetworkTimeout, Certainty::Sure, "connect-timeout"};
}

Reading whyUnreachable(const Error &error, const Circumstances &circumstances)
{
    if (hasEnd(error, End::Silent))
        return whySilent(error, circumstances);
    if (hasEnd(error, End::Forbidden))
        return circumstances.port == relayPort
            ? Reading{Cause::NetworkPortBlocked, Certainty::Likely, "port-25-forbidden"}
            : Reading{Cause::NetworkUnreachable, Certainty::Likely, "forbidden"};
    // Without attempts a proxy said so, or an old journal does.
    return {Cause::NetworkUnreachable, hasEnd(error, End::NoRoute) ? Certainty::Sure : Certainty::Likely,
            "no-route"};
}

/// A network that wants its users to sign in first answers every name with an address of its own.
std::optional<Reading> portal(const Error &error, const Circumstances &circumstances)
{
    if (!circumstances.isWellKnown || !isPrivatePeer(error))
        return std::nullopt;
    return Reading{Cause::NetworkCaptivePortal, Certainty::Likely, "portal-address"};
}

} // namespace

bool isPrivatePeer(const Error &error)
{
    QStringList addresses;
    for (const AddressAttempt &attempt : error.traces.attempts)
        addresses.append(attempt.address);
    if (!error.traces.peer.isEmpty())
        addresses = {error.traces.peer};
    const auto isPrivate = [](QString address) {
        address.truncate(address.lastIndexOf(u':'));
        return smtp::isPrivateAddress(address.remove(u'[').remove(u']'));
    };
    return !addresses.isEmpty() && std::all_of(addresses.begin(), addresses.end(), isPrivate);
}

bool isMailPort(quint16 port)
{
    static constexpr quint16 ports[] = {25, 465, 587, 994, 2525};
    return std::find(std::begin(ports), std::end(ports), port) != std::end(ports);
}

std::optional<Reading> whyNotConnected(const Error &error, const Circumstances &circumstances)
{
    switch (error.kind) {
    case Error::Kind::NameNotFound:
        return whyNoName(error, circumstances);
    case Error::Kind::NameLookupFailed:
        return Reading{Cause::DnsTempfail, Certainty::Sure, "no-dns-answer"};
    case Error::Kind::ProxyFailed:
        return Reading{Cause::NetworkProxy, Certainty::Sure, "proxy"};
    case Error::Kind::Refused:
        if (const auto somebody = portal(error, circumstances))
            return somebody;
        return Reading{Cause::NetworkRefused,
                       hasEnd(error, End::Refused) ? Certainty::Sure : Certainty::Likely, "refused"};
    case Error::Kind::Unreachable:
        if (const auto somebody = portal(error, circumstances))
            return somebody;
        return whyUnreachable(error, circumstances);
    default:
        return std::nullopt;
    }
}

} // namespace core::diagnosis
