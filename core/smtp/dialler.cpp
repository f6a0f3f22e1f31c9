#include "core/smtp/dialler.h"

#include "core/mail/idn.h"
#include "core/smtp/recorder.h"
#include "core/smtp/socketchannel.h"
#include "core/smtp/socketerrors.h"

#include <QDnsLookup>
#include <QHostInfo>

#include <algorithm>

namespace core::smtp
{

namespace
{

Error makeError(Error::Kind kind, const QString &detail = {})
{
    Error error;
    error.kind = kind;
    error.detail = detail;
    return error;
}

Error nameError(Error::Kind kind, Traces::Name name, const QString &detail)
{
    Error error = makeError(kind, detail);
    error.traces.name = name;
    return error;
}

/// A host name or an address; nothing else may get into a proxy's request or a certificate's check.
bool isHost(const QString &host)
{
    return !host.contains(u'%') && (!QHostAddress(host).isNull() || mail::toAscii(host).has_value());
}

class Dialling
{
public:
    Dialling(const Endpoint &endpoint, std::stop_token stop, Recorder &recorder, Patience patience,
             const Resolver &resolver)
        : m_endpoint(endpoint)
        , m_stop(std::move(stop))
        , m_recorder(recorder)
        , m_patience(patience)
        , m_resolver(resolver)
    {
    }

    Result<std::unique_ptr<Channel>> run();

private:
    using Connected = Result<std::unique_ptr<SocketChannel>>;
    using Found = Result<QList<QHostAddress>>;

    Found addresses();
    Found lookUp();
    Traces::Name whyNotFound(const QString &name);
    Connected connectDirectly(const QList<QHostAddress> &addresses);
    Connected connectThroughProxy();
    static void keep(Traces &traces, const Traces &attempt);
    std::unique_ptr<SocketChannel> makeChannel() const;

    const Endpoint &m_endpoint;
    std::stop_token m_stop;
    Recorder &m_recorder;
    Patience m_patience;
    const Resolver &m_resolver;
    QStringList m_silent; ///< Addresses that did not answer within their patience.
};

Result<std::unique_ptr<Channel>> Dialling::run()
{
    m_recorder.setHost(m_endpoint.host);
    const bool isProxied = m_endpoint.proxy.kind != Proxy::Kind::None;
    QList<QHostAddress> found;
    if (!isProxied) {
        auto looked = addresses();
        if (!looked)
            return looked.error();
        found = *std::move(looked);
    }
    m_recorder.started(Stage::Connect);
    auto channel = isProxied ? connectThroughProxy() : connectDirectly(found);
    if (!channel)
        return channel.error();
    StageEvent details;
    details.addresses = QStringList{(*channel)->peer()};
    details.silentAddresses = m_silent;
    m_recorder.passed(details);
    m_recorder.note(details.addresses.first());
    if (m_endpoint.security == Security::ImplicitTls) {
        m_recorder.started(Stage::Tls);
        if (const Status status = (*channel)->encrypt(); !status)
            return status.error();
        details = {};
        details.tls = (*channel)->tls();
        m_recorder.passed(details);
        m_recorder.setEncrypted(true);
        m_recorder.note(details.tls.protocol + u' ' + details.tls.cipher);
    }
    return std::unique_ptr<Channel>(*std::move(channel));
}

Dialling::Found Dialling::addresses()
{
    m_recorder.started(Stage::Dns);
    auto found = lookUp();
    if (!found)
        return found.error();
    QList<QHostAddress> ordered = byTurns(*found);
    StageEvent details;
    for (const QHostAddress &address : ordered)
        details.addresses.append(address.toString());
    m_recorder.passed(details);
    return ordered;
}

Dialling::Found Dialling::lookUp()
{
    if (!isHost(m_endpoint.host))
        return nameError(Error::Kind::NameNotFound, Traces::Name::NotAName,
                         QStringLiteral("not a host name"));
    if (const QHostAddress literal(m_endpoint.host); !literal.isNull())
        return QList<QHostAddress>{literal};
    if (m_resolver) {
        const QList<QHostAddress> known = m_resolver(m_endpoint.host);
        return known.isEmpty() ? Found(makeError(Error::Kind::NameNotFound)) : Found(known);
    }

    Waiter waiter(m_stop);
    std::optional<QHostInfo> answer;
    const QString name = QString::fromLatin1(*mail::toAscii(m_endpoint.host));
    const int query = QHostInfo::lookupHost(name, &waiter, [&](const QHostInfo &info) {
        answer = info;
        waiter.wake();
    });
    const auto end = waiter.wait([&] { return answer.has_value(); }, QDeadlineTimer(m_patience.lookup));
    if (end != Waiter::End::Ready)
        QHostInfo::abortHostLookup(query);
    if (end == Waiter::End::Stopped)
        return makeError(Error::Kind::Cancelled);
    if (end == Waiter::End::TimedOut)
        return nameError(Error::Kind::NameLookupFailed, Traces::Name::NoAnswer,
                         QStringLiteral("no answer in time"));
    if (!answer->addresses().isEmpty())
        return answer->addresses();
    if (answer->error() == QHostInfo::UnknownError)
        return nameError(Error::Kind::NameLookupFailed, Traces::Name::NoAnswer, answer->errorString());
    return nameError(Error::Kind::NameNotFound, whyNotFound(name), answer->errorString());
}

/// The system's resolver says "not found" of a name that does not exist and of one without an address. Asks
/// DNS itself; of a name that only a hosts file or the like could know it says nothing.
Traces::Name Dialling::whyNotFound(const QString &name)
{
    Waiter waiter(m_stop);
    QDnsLookup lookup(QDnsLookup::A, name);
    QObject::connect(&lookup, &QDnsLookup::finished, &waiter, &Waiter::wake);
    lookup.lookup();
    const auto end = waiter.wait([&] { return lookup.isFinished(); }, QDeadlineTimer(m_patience.look));
    if (end != Waiter::End::Ready)
        return Traces::Name::Unknown;
    switch (lookup.error()) {
    case QDnsLookup::NotFoundError:
        return Traces::Name::DoesNotExist;
    case QDnsLookup::NoError:
    case QDnsLookup::InvalidReplyError: // what Qt makes of a reply without an answer in it
        return Traces::Name::HasNoAddress;
    default:
        return Traces::Name::Unknown;
    }
}

Dialling::Connected Dialling::connectDirectly(const QList<QHostAddress> &addresses)
{
    const QDeadlineTimer overall(m_patience.connect);
    Error worst = makeError(Error::Kind::Unreachable);
    QStringList attempts;
    for (const QHostAddress &address : addresses) {
        auto channel = makeChannel();
        const Patience::Time left(std::min<qint64>(overall.remainingTime(), m_patience.address.count()));
        const QDeadlineTimer deadline(left);
        const Status status = channel->connectTo(address, deadline);
        if (status)
            return channel;
        if (status.error().kind == Error::Kind::Cancelled)
            return status.error();
        keep(worst.traces, status.error().traces);
        attempts.append(withPort(address, m_endpoint.port) + QStringLiteral(": ") + status.error().detail);
        m_recorder.note(attempts.last());
        if (deadline.hasExpired() && left == m_patience.address)
            m_silent.append(withPort(address, m_endpoint.port));
        if (status.error().kind != Error::Kind::Unreachable) // somebody is there: that says more
            worst.kind = status.error().kind;
    }
    worst.detail = attempts.join(QStringLiteral("; "));
    return worst;
}

/// One more attempt; of the whole, what the last one says that was not silent.
void Dialling::keep(Traces &traces, const Traces &attempt)
{
    const bool isSilent = attempt.systemError == "ETIMEDOUT";
    QList<AddressAttempt> attempts = traces.attempts + attempt.attempts;
    if (!isSilent || traces.systemError.isEmpty())
        traces = attempt;
    traces.attempts = std::move(attempts);
}

Dialling::Connected Dialling::connectThroughProxy()
{
    const Proxy &proxy = m_endpoint.proxy;
    if (!isHost(m_endpoint.host) || !isHost(proxy.host))
        return makeError(isHost(proxy.host) ? Error::Kind::NameNotFound : Error::Kind::ProxyFailed,
                         QStringLiteral("not a host name"));
    if (proxy.user.toUtf8().size() > 255 || proxy.password.toUtf8().size() > 255) // RFC 1929 §2
        return makeError(Error::Kind::ProxyFailed, QStringLiteral("user name or password too long"));
    auto channel = makeChannel();
    if (const Status status = channel->connectThroughProxy(QDeadlineTimer(m_patience.connect)); !status)
        return status.error();
    return channel;
}

std::unique_ptr<SocketChannel> Dialling::makeChannel() const
{
    return std::make_unique<SocketChannel>(m_endpoint, m_stop, m_patience);
}

} // namespace

QList<QHostAddress> byTurns(const QList<QHostAddress> &addresses)
{
    QList<QHostAddress> v6;
    QList<QHostAddress> v4;
    for (const QHostAddress &address : addresses)
        (address.protocol() == QAbstractSocket::IPv6Protocol ? v6 : v4).append(address);
    const bool startsWithV6
        = !addresses.isEmpty() && addresses.first().protocol() == QAbstractSocket::IPv6Protocol;
    const auto &first = startsWithV6 ? v6 : v4;
    const auto &second = startsWithV6 ? v4 : v6;
    QList<QHostAddress> ordered;
    for (qsizetype at = 0; at < std::max(first.size(), second.size()); ++at)
        ordered += first.mid(at, 1) + second.mid(at, 1);
    return ordered;
}

Dialler socketDialler(std::stop_token stop, Observer observer, Patience patience, Resolver resolver)
{
    return [=](const Endpoint &endpoint) -> Result<std::unique_ptr<Channel>> {
        Recorder recorder(observer);
        recorder.redactor().keepSecret(endpoint.proxy.password.toUtf8());
        auto channel = Dialling(endpoint, stop, recorder, patience, resolver).run();
        if (!channel)
            return recorder.failed(channel.error());
        return channel;
    };
}

} // namespace core::smtp
