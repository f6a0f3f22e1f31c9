#pragma once

#include "core/smtp/traces.h"

#include <QHostAddress>
#include <QObject>

class QSslSocket;

namespace core::smtp
{

/// A second handle on a connected socket, for what Qt keeps to itself: whether the other side closed or reset
/// the connection, and what came in place of a TLS hello, which OpenSSL swallows. Changes nothing of what the
/// socket does. Where the system has no such thing it knows nothing.
class Tap : public QObject
{
public:
    Tap() = default;
    ~Tap() override;
    Q_DISABLE_COPY_MOVE(Tap)

    /// From the moment of the connection, without a proxy.
    void open(QSslSocket &socket);
    void close(); ///< The connection ends only when this handle is closed too.

    void listen(); ///< Keeps what comes from here on, up to Traces::mostOctets.
    QByteArray heard() const { return m_heard; }

    Traces::Ending ending() const; ///< Of a connection that Qt says is over.

protected:
    bool eventFilter(QObject *notifier, QEvent *event) override;

private:
    int m_descriptor = -1;
    bool m_isListening = false;
    QByteArray m_heard;
};

/// Whether @p octets begin a TLS record, RFC 8446 §5.1.
bool isTlsRecord(QByteArrayView octets);

/// Why this computer knows no way to @p address: "ENETUNREACH", "EHOSTUNREACH", "EACCES"; empty if it knows
/// one. Nothing is sent.
QByteArray routeError(const QHostAddress &address);

} // namespace core::smtp
