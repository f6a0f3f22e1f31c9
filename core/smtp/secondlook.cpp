#include "core/smtp/secondlook.h"

#include "core/smtp/socketerrors.h"
#include "core/smtp/tap.h"
#include "core/smtp/waiter.h"

#include <QNetworkProxy>
#include <QSslConfiguration>
#include <QSslSocket>

#include <algorithm>
#include <vector>

namespace core::smtp
{

namespace
{

using Way = SecondLook::Way;
using Saw = SecondLook::Saw;

constexpr quint16 submissionPorts[] = {465, 587}; // RFC 8314 §3

bool isOneOf(Error::Kind kind, std::initializer_list<Error::Kind> kinds)
{
    return std::find(kinds.begin(), kinds.end(), kind) != kinds.end();
}

/// Whether OpenSSL met something that is no TLS, and not a server's no.
bool isAboutForm(const QByteArray &reason)
{
    return reason.contains("wrong version number") || reason.contains("packet length")
        || reason.contains("http request") || reason.contains("record")
        || reason.contains("unexpected message");
}

/// "203.0.113.7:465" without its port.
QHostAddress addressOf(QString peer)
{
    peer.truncate(peer.lastIndexOf(u':'));
    return QHostAddress(peer.remove(u'[').remove(u']'));
}

QHostAddress whereToLook(const Error &error)
{
    if (!error.traces.peer.isEmpty())
        return addressOf(error.traces.peer);
    const QList<AddressAttempt> &attempts = error.traces.attempts;
    const auto silent = std::find_if(attempts.begin(), attempts.end(), [](const AddressAttempt &attempt) {
        return attempt.end == AddressAttempt::End::Silent;
    });
    return silent == attempts.end() ? QHostAddress() : addressOf(silent->address);
}

class Looking
{
public:
    Looking(const Endpoint &endpoint, const QHostAddress &address, const std::stop_token &stop,
            Patience patience)
        : m_endpoint(endpoint)
        , m_address(address)
        , m_deadline(patience.look)
        , m_waiter(stop)
    {
    }

    /// Nothing if it was cancelled.
    std::optional<SecondLook> run(Way way);

private:
    void prepare(QSslSocket &socket);
    bool connects(QSslSocket &socket, quint16 port);
    void listen();
    void shakeHands();
    void tryPorts();
    void wait(const std::function<bool()> &isReady);

    const Endpoint &m_endpoint;
    const QHostAddress m_address;
    const QDeadlineTimer m_deadline;
    Waiter m_waiter;
    SecondLook m_look;
};

std::optional<SecondLook> Looking::run(Way way)
{
    m_look.way = way;
    switch (way) {
    case Way::None:
        break;
    case Way::Listen:
        listen();
        break;
    case Way::Handshake:
        shakeHands();
        break;
    case Way::OtherPorts:
        tryPorts();
        break;
    }
    return m_waiter.isStopped() ? std::nullopt : std::optional(m_look);
}

void Looking::wait(const std::function<bool()> &isReady)
{
    // How it ended is read off the socket.
    [[maybe_unused]] const auto end = m_waiter.wait(isReady, m_deadline);
}

void Looking::prepare(QSslSocket &socket)
{
    socket.setProxy(QNetworkProxy::NoProxy);
    const auto wakeOn = [&](auto signal) { QObject::connect(&socket, signal, &m_waiter, &Waiter::wake); };
    wakeOn(&QSslSocket::connected);
    wakeOn(&QSslSocket::disconnected);
    wakeOn(&QSslSocket::readyRead);
    wakeOn(&QSslSocket::encrypted);
    wakeOn(&QSslSocket::errorOccurred);
}

bool Looking::connects(QSslSocket &socket, quint16 port)
{
    prepare(socket);
    socket.connectToHost(m_address, port);
    wait([&] {
        return socket.state() == QAbstractSocket::ConnectedState
            || socket.state() == QAbstractSocket::UnconnectedState;
    });
    if (socket.state() != QAbstractSocket::ConnectedState)
        m_look.saw = Saw::NoConnection;
    return socket.state() == QAbstractSocket::ConnectedState;
}

void Looking::listen()
{
    QSslSocket socket;
    if (!connects(socket, m_endpoint.port))
        return;
    QByteArray words;
    wait([&] {
        words += socket.read(Traces::mostOctets - words.size());
        return words.contains('\n') || words.size() >= Traces::mostOctets
            || socket.state() == QAbstractSocket::UnconnectedState;
    });
    m_look.words = words;
    m_look.saw = !words.isEmpty()                             ? Saw::Words
        : socket.state() == QAbstractSocket::UnconnectedState ? Saw::Closed
                                                              : Saw::Nothing;
}

/// Nothing is said after it, so whoever answers need not be trusted.
void Looking::shakeHands()
{
    QSslSocket socket;
    if (!connects(socket, m_endpoint.port))
        return;
    Tap tap;
    tap.open(socket);
    tap.listen();
    socket.setPeerVerifyMode(QSslSocket::VerifyNone);
    socket.setPeerVerifyName(m_endpoint.host);
    socket.startClientEncryption();
    wait([&] { return socket.isEncrypted() || socket.state() == QAbstractSocket::UnconnectedState; });
    const bool isTls = socket.isEncrypted() || !socket.peerCertificate().isNull() || isTlsRecord(tap.heard())
        || tlsReasonOf(socket).contains("alert");
    const bool hasSpoken = !tap.heard().isEmpty() || !tlsReasonOf(socket).isEmpty();
    m_look.words = isTls ? QByteArray() : tap.heard();
    m_look.saw = isTls                                        ? Saw::Tls
        : hasSpoken                                           ? Saw::NoTls
        : socket.state() == QAbstractSocket::UnconnectedState ? Saw::Closed
                                                              : Saw::Nothing;
}

/// Both at once: each of them may stay silent like the first.
void Looking::tryPorts()
{
    std::vector<std::unique_ptr<QSslSocket>> sockets;
    for (const quint16 port : submissionPorts) {
        if (port == m_endpoint.port)
            continue;
        sockets.push_back(std::make_unique<QSslSocket>());
        prepare(*sockets.back());
        sockets.back()->connectToHost(m_address, port);
    }
    const auto isIn = [](QAbstractSocket::SocketState state) {
        return [state](const auto &socket) { return socket->state() == state; };
    };
    const auto open
        = [&] { return std::find_if(sockets.begin(), sockets.end(), isIn(QAbstractSocket::ConnectedState)); };
    wait([&] {
        return open() != sockets.end()
            || std::all_of(sockets.begin(), sockets.end(), isIn(QAbstractSocket::UnconnectedState));
    });
    if (open() == sockets.end())
        return;
    m_look.saw = Saw::OpenPort;
    m_look.port = (*open())->peerPort();
}

} // namespace

Way lookAfter(const Endpoint &endpoint, const Error &error)
{
    using Kind = Error::Kind;
    if (endpoint.proxy.kind != Proxy::Kind::None || whereToLook(error).isNull())
        return Way::None;
    if (error.kind == Kind::Unreachable && error.stage == Stage::Connect)
        return Way::OtherPorts;
    if (endpoint.security == Security::ImplicitTls) {
        const bool isForm = error.kind == Kind::TlsHandshake && isAboutForm(error.traces.tlsReason);
        const bool isOpen = isForm || isOneOf(error.kind, {Kind::TimedOut, Kind::ConnectionLost});
        return error.stage == Stage::Tls && isOpen && error.traces.insteadOfTls.isEmpty() ? Way::Listen
                                                                                          : Way::None;
    }
    const bool isBeforeGreeting
        = error.stage == Stage::Hello && error.verb.isEmpty() && error.traces.greeting.isEmpty();
    return isBeforeGreeting && isOneOf(error.kind, {Kind::TimedOut, Kind::ConnectionLost}) ? Way::Handshake
                                                                                           : Way::None;
}

Looker socketLooker(std::stop_token stop, Patience patience)
{
    return [=](const Endpoint &endpoint, Error &error) {
        const Way way = lookAfter(endpoint, error);
        if (way == Way::None)
            return;
        const auto look = Looking(endpoint, whereToLook(error), stop, patience).run(way);
        if (look)
            error.traces.look = *look;
        else
            error.kind = Error::Kind::Cancelled;
    };
}

} // namespace core::smtp
