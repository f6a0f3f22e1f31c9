#pragma once

#include "core/smtp/channel.h"
#include "core/smtp/patience.h"
#include "core/smtp/tap.h"
#include "core/smtp/waiter.h"

#include <QHostAddress>
#include <QSslSocket>

namespace core::smtp
{

/// A Channel over TCP and TLS 1.2 or later. Lives, and is used, in one worker thread; only the stop
/// token may be triggered from elsewhere.
class SocketChannel : public Channel
{
public:
    SocketChannel(const Endpoint &endpoint, std::stop_token stop, Patience patience);
    ~SocketChannel() override;

    /// Straight to one address of the host.
    Status connectTo(const QHostAddress &address, QDeadlineTimer deadline);
    /// Through the endpoint's proxy, which also looks up the name: nothing is asked of our own DNS.
    Status connectThroughProxy(QDeadlineTimer deadline);
    /// Security::ImplicitTls.
    Status encrypt();
    QString peer() const; ///< "203.0.113.7:465"

    Status send(QByteArrayView bytes, std::chrono::milliseconds patience) override;
    Result<Reply> readReply(std::chrono::milliseconds patience) override;
    Result<std::optional<Reply>> pendingReply() override;
    Status startTls() override;
    void onStir(std::function<void()> stirred) override;
    qint64 unsentBytes() const override;
    bool isCancelled() const override { return m_waiter.isStopped(); }
    bool isOpen() const override;
    bool isEncrypted() const override { return m_socket.isEncrypted(); }
    TlsDetails tls() const override { return m_tls; }
    QByteArray channelBinding() const override;
    Traces traces() const override;
    void close() override;

private:
    void configure(const Endpoint &endpoint);
    void judge(const QList<QSslError> &problems);
    void takeIn();
    Status connected(QDeadlineTimer deadline);
    Status waitUntil(const std::function<bool()> &isReady, const QDeadlineTimer &deadline);
    bool isDirect() const;
    Error traced(Error error) const;
    Error connectError() const;
    Error lostError();
    Error tlsError();

    Waiter m_waiter; ///< Before the socket: its signals come to it until the end.
    QSslSocket m_socket;
    Tap m_tap;
    const QString m_host;
    const quint16 m_port;
    const Patience m_patience;
    ReplyParser m_parser;
    std::optional<Reply> m_lastReply;
    QByteArray m_greeting; ///< The beginning of what came until the first reply was whole.
    QString m_peer;
    QList<QSslCertificate> m_trusted; ///< The endpoint's own.
    const QByteArray m_tolerated; ///< See Endpoint::toleratedCertificate.
    std::function<void()> m_stirred;
    QStringList m_tlsProblems;
    TlsDetails m_tls;
    bool m_wasConnected = false;
    bool m_isOver = false; ///< An error came; what was read before it may still be taken.
    qint64 m_takenIn = 0; ///< Octets since the last whole reply was taken.
};

} // namespace core::smtp
