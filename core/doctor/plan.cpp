#include "core/doctor/plan.h"

#include "core/doctor/evidence.h"

namespace core::doctor
{

using smtp::Error;
using smtp::Security;
using smtp::Stage;

namespace
{

constexpr qsizetype mostAlternatives = 4; // each may cost its whole patience

/// The other of the two ports that RFC 8314 §3 knows, and TLS where the account says none.
QList<Alternative> usualPorts(const smtp::Endpoint &endpoint)
{
    QList<Alternative> list;
    const auto add = [&](quint16 port, Security security) {
        if (port != endpoint.port || security != endpoint.security)
            list.append({endpoint.host, port, security});
    };
    if (endpoint.security == Security::None)
        add(endpoint.port, Security::StartTls);
    if (endpoint.port != 465)
        add(465, Security::ImplicitTls);
    if (endpoint.port != 587)
        add(587, Security::StartTls);
    return list;
}

bool isWorthOthers(const Attempt &own)
{
    if (!own.error)
        return own.security == Security::None; // the password was kept back
    switch (own.error->kind) {
    case Error::Kind::Cancelled:
    case Error::Kind::ProxyFailed:
        return false;
    case Error::Kind::NoMechanism:
        return true;
    default:
        return own.error->stage < Stage::Auth;
    }
}

bool isNameUnknown(const Attempt &own)
{
    return own.error
        && (own.error->kind == Error::Kind::NameNotFound || own.error->kind == Error::Kind::NameLookupFailed);
}

} // namespace

Probe probeAfter(const Attempt &own)
{
    if (!own.error)
        return Probe::None;
    const Error &error = *own.error;
    const bool wasMute = error.kind == Error::Kind::TimedOut || error.kind == Error::Kind::ConnectionLost;
    if (own.security == Security::ImplicitTls)
        return error.stage == Stage::Tls && (wasMute || error.kind == Error::Kind::TlsHandshake)
            ? Probe::Listen
            : Probe::None;
    const bool isBeforeGreeting = error.stage == Stage::Hello && error.verb.isEmpty();
    return isBeforeGreeting && (wasMute || error.kind == Error::Kind::Protocol) ? Probe::Handshake
                                                                                : Probe::None;
}

QList<Alternative> alternativesAfter(const Request &request, const Attempt &own, bool hasGreeted)
{
    const smtp::Endpoint &endpoint = request.endpoint;
    if (!request.triesAlternatives || !isWorthOthers(own))
        return {};
    QList<Alternative> wished;
    if (hasGreeted)
        wished.append({endpoint.host, endpoint.port, Security::StartTls});
    wished += request.alternatives.isEmpty() ? usualPorts(endpoint) : request.alternatives;
    QList<Alternative> list;
    for (const Alternative &one : wished) {
        const bool isOwn = one == Alternative{endpoint.host, endpoint.port, endpoint.security};
        if (!isOwn && !list.contains(one) && !(isNameUnknown(own) && one.host == endpoint.host))
            list.append(one);
    }
    return list.mid(0, mostAlternatives);
}

} // namespace core::doctor
