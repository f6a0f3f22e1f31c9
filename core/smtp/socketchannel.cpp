#include "core/smtp/socketchannel.h"

#include "core/mail/idn.h"
#include "core/smtp/socketerrors.h"
#include "core/smtp/tlsfacts.h"

#include <QNetworkProxy>
#include <QSslConfiguration>

#include <algorithm>

namespace core::smtp
{

namespace
{

constexpr qint64 mostUnsent = 128 * 1024; // more of it would only fill memory: 48 MB were "written" at once
constexpr qint64 readBuffer = 64 * 1024;
// Replies that nobody has read yet, while we are writing; enough for thousands of recipients.
constexpr qint64 mostTakenIn = 4 * 1024 * 1024;

Error makeError(Error::Kind kind, const QString &detail = {})
{
    Error error;
    error.kind = kind;
    error.detail = detail;
    return error;
}

QNetworkProxy makeProxy(const Proxy &proxy)
{
    if (proxy.kind == Proxy::Kind::None)
        return QNetworkProxy::NoProxy; // not what the application or the system may have set
    return QNetworkProxy(proxy.kind == Proxy::Kind::Socks5 ? QNetworkProxy::Socks5Proxy
                                                           : QNetworkProxy::HttpProxy,
                         proxy.host, proxy.port, proxy.user, proxy.password);
}

/// Read once: what is added to them while the program runs counts from its next start on.
const QList<QSslCertificate> &systemAuthorities()
{
    static const QList<QSslCertificate> authorities = QSslConfiguration::systemCaCertificates();
    return authorities;
}

QString wireName(const QString &host)
{
    const auto ascii = mail::toAscii(host);
    return ascii ? QString::fromLatin1(*ascii) : host;
}

} // namespace

SocketChannel::SocketChannel(const Endpoint &endpoint, std::stop_token stop, Patience patience)
    : m_waiter(std::move(stop))
    , m_host(wireName(endpoint.host))
    , m_port(endpoint.port)
    , m_patience(patience)
    , m_tolerated(endpoint.toleratedCertificate)
{
    configure(endpoint);
    const auto wakeOn
        = [this](auto signal) { QObject::connect(&m_socket, signal, &m_waiter, &Waiter::wake); };
    wakeOn(&QSslSocket::readyRead);
    wakeOn(&QSslSocket::bytesWritten);
    wakeOn(&QSslSocket::encryptedBytesWritten);
    wakeOn(&QSslSocket::encrypted);
    wakeOn(&QSslSocket::stateChanged);
    QObject::connect(&m_socket, &QSslSocket::connected, &m_waiter, [this] { m_wasConnected = true; });
    QObject::connect(&m_socket, &QSslSocket::errorOccurred, &m_waiter, [this] {
        m_isOver = true;
        m_waiter.wake();
    });
    QObject::connect(&m_socket, &QSslSocket::sslErrors, &m_waiter,
                     [this](const QList<QSslError> &problems) { judge(problems); });
}

SocketChannel::~SocketChannel()
{
    m_socket.disconnect(&m_waiter);
    m_socket.abort();
}

void SocketChannel::configure(const Endpoint &endpoint)
{
    m_trusted = QSslCertificate::fromData(endpoint.trustedCertificates, QSsl::Pem);
    auto tls = QSslConfiguration::defaultConfiguration();
    tls.setProtocol(QSsl::TlsV1_2OrLater); // RFC 8314 §4.1, RFC 8996
    tls.setPeerVerifyMode(QSslSocket::VerifyPeer);
    // Qt finds the system's authorities as they are needed, but no longer looks for them once it was given
    // any, be it none. So they are all read then, which takes 0.2 s.
    if (!m_trusted.isEmpty())
        tls.setCaCertificates(systemAuthorities() + m_trusted);
    m_socket.setSslConfiguration(tls);
    m_socket.setPeerVerifyName(m_host);
    m_socket.setProxy(makeProxy(endpoint.proxy));
    m_socket.setReadBufferSize(readBuffer);
}

/// Forgives nothing but an unknown issuer of exactly the certificate the user chose to trust; then still
/// its dates and names count. OpenSSL itself only trusts issuers, not the server's own certificate.
void SocketChannel::judge(const QList<QSslError> &problems)
{
    m_tls = detailsOf(m_socket);
    const QSslCertificate own = m_socket.peerCertificate();
    const bool isTrusted = !own.isNull() && m_trusted.contains(own);
    QStringList names;
    for (const QSslError &problem : problems) {
        if (!(isTrusted && isAboutTrust(problem.error())))
            names.append(nameOf(problem.error()));
    }
    const auto now = QDateTime::currentDateTimeUtc();
    if (isTrusted && own.expiryDate() < now)
        names.append(nameOf(QSslError::CertificateExpired));
    if (isTrusted && own.effectiveDate() > now)
        names.append(nameOf(QSslError::CertificateNotYetValid));
    names.removeDuplicates();
    if (!m_tolerated.isEmpty() && factsOf(own).sha256 == m_tolerated)
        names.clear();
    m_tlsProblems = names;
    if (names.isEmpty())
        m_socket.ignoreSslErrors(problems);
}

Status SocketChannel::connectTo(const QHostAddress &address, QDeadlineTimer deadline)
{
    m_socket.abort();
    m_isOver = false;
    m_socket.connectToHost(address, m_port);
    const Status status = connected(deadline);
    if (status || status.error().kind == Error::Kind::Cancelled)
        return status;
    Error error = status.error();
    using End = AddressAttempt::End;
    const End end = m_wasConnected ? End::Cut : !m_isOver ? End::Silent : endOfAttempt(m_socket, address);
    if (end == End::NoRoute)
        error.kind = Error::Kind::Unreachable;
    error.traces.attempts.append({withPort(address, m_port), end, systemErrorOf(end, address)});
    error.traces.systemError = error.traces.attempts.last().systemError;
    return error;
}

Status SocketChannel::connectThroughProxy(QDeadlineTimer deadline)
{
    m_socket.connectToHost(m_host, m_port);
    return connected(deadline);
}

Status SocketChannel::connected(QDeadlineTimer deadline)
{
    const auto isSettled = [this] { return m_isOver || m_socket.state() == QAbstractSocket::ConnectedState; };
    switch (m_waiter.wait(isSettled, deadline)) {
    case Waiter::End::Stopped:
        return makeError(Error::Kind::Cancelled);
    case Waiter::End::TimedOut:
        return makeError(isDirect() ? Error::Kind::Unreachable : Error::Kind::ProxyFailed,
                         QStringLiteral("nobody answered in time"));
    case Waiter::End::Ready:
        break;
    }
    if (m_isOver)
        return connectError();
    m_peer = peer();
    if (isDirect())
        m_tap.open(m_socket);
    m_socket.setSocketOption(QAbstractSocket::LowDelayOption, 1); // Nagle would hold back each command
    return Done{};
}

Status SocketChannel::encrypt()
{
    m_tap.listen();
    m_socket.startClientEncryption();
    const auto isSettled = [this] { return m_isOver || m_socket.isEncrypted(); };
    switch (m_waiter.wait(isSettled, QDeadlineTimer(m_patience.handshake))) {
    case Waiter::End::Stopped:
        return makeError(Error::Kind::Cancelled);
    case Waiter::End::TimedOut:
        return traced(makeError(Error::Kind::TimedOut, QStringLiteral("TLS handshake")));
    case Waiter::End::Ready:
        break;
    }
    if (m_isOver || !m_tlsProblems.isEmpty())
        return tlsError();
    m_tls = detailsOf(m_socket);
    return Done{};
}

/// Qt keeps octets that came in the clear readable across the handshake: whoever sits between us could
/// answer our EHLO before TLS begins. A server has nothing to say between its 220 and our EHLO.
Status SocketChannel::startTls()
{
    const auto injected = [this] { return m_socket.bytesAvailable() > 0 || m_parser.isInsideReply(); };
    if (injected())
        return traced(
            makeError(Error::Kind::Injection, QStringLiteral("octets after the reply to STARTTLS")));
    if (const Status status = encrypt(); !status)
        return status;
    if (injected())
        return traced(makeError(Error::Kind::Injection, QStringLiteral("octets from before the handshake")));
    return Done{};
}

void SocketChannel::onStir(std::function<void()> stirred)
{
    if (!m_stirred) {
        const auto tell = [this] { m_stirred(); };
        QObject::connect(&m_socket, &QSslSocket::readyRead, &m_waiter, tell);
        QObject::connect(&m_socket, &QSslSocket::stateChanged, &m_waiter, tell);
    }
    m_stirred = std::move(stirred);
}

Status SocketChannel::send(QByteArrayView bytes, std::chrono::milliseconds patience)
{
    if (m_waiter.isStopped())
        return makeError(Error::Kind::Cancelled);
    if (!isOpen()) {
        takeIn();
        return lostError();
    }
    m_socket.write(bytes.data(), bytes.size());
    m_socket.flush();
    QDeadlineTimer deadline(patience);
    qint64 unsent = unsentBytes();
    // Patience is for a server that takes nothing at all, not for a slow line.
    const auto hasLeft = [&] {
        if (const qint64 now = unsentBytes(); now < unsent) {
            unsent = now;
            deadline = QDeadlineTimer(patience);
        }
        return unsent < mostUnsent;
    };
    return waitUntil(hasLeft, deadline);
}

Result<Reply> SocketChannel::readReply(std::chrono::milliseconds patience)
{
    m_socket.flush();
    Result<std::optional<Reply>> reply = std::optional<Reply>();
    const auto hasReply = [&] {
        reply = m_parser.next();
        return !reply || reply->has_value();
    };
    if (const Status status = waitUntil(hasReply, QDeadlineTimer(patience)); !status)
        return status.error();
    if (!reply)
        return traced(reply.error());
    m_takenIn = 0;
    m_lastReply = **reply;
    return **reply;
}

Result<std::optional<Reply>> SocketChannel::pendingReply()
{
    if (m_waiter.isStopped())
        return makeError(Error::Kind::Cancelled);
    // Lets the socket notice what the network has brought, without waiting for it.
    QEventLoop().processEvents(QEventLoop::ExcludeUserInputEvents);
    takeIn();
    const auto reply = m_parser.next();
    if (!reply || reply->has_value())
        return reply;
    if (!isOpen())
        return lostError();
    return reply;
}

void SocketChannel::takeIn()
{
    while (m_socket.bytesAvailable() > 0 && m_takenIn < mostTakenIn) {
        const QByteArray octets = m_socket.read(readBuffer);
        if (octets.isEmpty())
            break;
        m_takenIn += octets.size();
        if (!m_lastReply)
            m_greeting += octets.first(std::min(octets.size(), Traces::mostOctets - m_greeting.size()));
        m_parser.feed(octets);
    }
}

Status SocketChannel::waitUntil(const std::function<bool()> &isReady, const QDeadlineTimer &deadline)
{
    bool isReadyAtLast = false;
    const auto isSettled = [&] {
        takeIn();
        isReadyAtLast = isReady();
        return isReadyAtLast || !isOpen();
    };
    switch (m_waiter.wait(isSettled, deadline)) {
    case Waiter::End::Stopped:
        return makeError(Error::Kind::Cancelled);
    case Waiter::End::TimedOut:
        return traced(makeError(Error::Kind::TimedOut));
    case Waiter::End::Ready:
        break;
    }
    return isReadyAtLast ? Status(Done{}) : Status(lostError());
}

qint64 SocketChannel::unsentBytes() const
{
    // Without the second term TLS looks as if everything had left at once.
    return m_socket.bytesToWrite() + m_socket.encryptedBytesToWrite();
}

bool SocketChannel::isOpen() const
{
    return !m_isOver && m_socket.state() == QAbstractSocket::ConnectedState;
}

QByteArray SocketChannel::channelBinding() const
{
    return m_socket.isEncrypted() ? serverEndPoint(m_socket.peerCertificate().toDer()) : QByteArray();
}

void SocketChannel::close()
{
    m_socket.flush();
    m_tap.close();
    m_socket.disconnectFromHost();
    m_isOver = true;
}

QString SocketChannel::peer() const
{
    const QHostAddress address = m_socket.peerAddress();
    return address.isNull() ? m_host + u':' + QString::number(m_port) : withPort(address, m_port);
}

bool SocketChannel::isDirect() const
{
    return m_socket.proxy().type() == QNetworkProxy::NoProxy;
}

Traces SocketChannel::traces() const
{
    Traces traces;
    traces.peer = m_peer;
    traces.greeting = m_greeting;
    if (!isTlsRecord(m_tap.heard()))
        traces.insteadOfTls = m_tap.heard();
    if (!m_isOver)
        return traces;
    traces.socketError = socketErrorName(m_socket);
    traces.tlsReason = tlsReasonOf(m_socket);
    if (m_socket.error() == QAbstractSocket::RemoteHostClosedError)
        traces.ending = m_tap.ending();
    if (traces.ending == Traces::Ending::Reset)
        traces.systemError = "ECONNRESET";
    else if (m_socket.error() == QAbstractSocket::SocketTimeoutError)
        traces.systemError = "ETIMEDOUT";
    return traces;
}

Error SocketChannel::traced(Error error) const
{
    error.traces = traces();
    return error;
}

Error SocketChannel::connectError() const
{
    const QString detail = m_socket.errorString();
    if (m_wasConnected) // and reset before we could say a word
        return traced(makeError(Error::Kind::ConnectionLost, detail));
    if (!isDirect() && m_socket.error() == QAbstractSocket::SocketAccessError) // its 403, or its rules
        return traced(makeError(Error::Kind::ProxyFailed, detail));
    switch (m_socket.error()) {
    case QAbstractSocket::ConnectionRefusedError:
        return traced(makeError(Error::Kind::Refused, detail));
    case QAbstractSocket::HostNotFoundError:
        return traced(makeError(Error::Kind::NameNotFound, detail));
    case QAbstractSocket::ProxyAuthenticationRequiredError:
    case QAbstractSocket::ProxyConnectionRefusedError:
    case QAbstractSocket::ProxyConnectionClosedError:
    case QAbstractSocket::ProxyConnectionTimeoutError:
    case QAbstractSocket::ProxyNotFoundError:
    case QAbstractSocket::ProxyProtocolError:
        return traced(makeError(Error::Kind::ProxyFailed, detail));
    default:
        return traced(makeError(Error::Kind::Unreachable, detail));
    }
}

Error SocketChannel::lostError()
{
    Error error = makeError(Error::Kind::ConnectionLost, m_socket.errorString());
    error.tls = m_tls;
    error.reply = m_parser.interrupted();
    return traced(error);
}

Error SocketChannel::tlsError()
{
    if (m_tls.chain.isEmpty())
        m_tls = detailsOf(m_socket);
    const auto kind = !m_tlsProblems.isEmpty()                         ? Error::Kind::Certificate
        : m_socket.error() == QAbstractSocket::SslHandshakeFailedError ? Error::Kind::TlsHandshake
        : m_socket.error() == QAbstractSocket::SslInternalError        ? Error::Kind::TlsHandshake
        : m_socket.error() == QAbstractSocket::SslInvalidUserDataError ? Error::Kind::TlsHandshake
                                                                       : Error::Kind::ConnectionLost;
    Error error = makeError(kind, m_socket.errorString());
    error.tls = m_tls;
    error.tlsProblems = m_tlsProblems;
    return traced(error);
}

} // namespace core::smtp
