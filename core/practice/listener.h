#pragma once

#include "core/practice/certificate.h"
#include "core/practice/connection.h"

#include <QTcpServer>

namespace core::practice
{

/// A port with a door of one kind.
class Port final : public QTcpServer
{
    Q_OBJECT

public:
    Port(Session::Door door, const QSslConfiguration &tls, const Surroundings &surroundings, QObject *parent);

private:
    void incomingConnection(qintptr descriptor) override;
    QSslConfiguration shown() const;

    Session::Door m_door;
    const QSslConfiguration &m_tls;
    const Surroundings &m_surroundings;
};

/// What a server is once it listens.
struct Address {
    quint16 tlsPort = 0;
    quint16 startTlsPort = 0;
    QByteArray certificate;
};

/// Both ports and every connection; lives in the server's own thread.
class Listener final : public QObject
{
    Q_OBJECT

public:
    explicit Listener(Surroundings surroundings);

    /// Makes the certificate where there is none, and listens. The error is technical.
    Result<Address, QString> open();

private:
    Surroundings m_surroundings;
    QSslConfiguration m_tls;
    Port m_tlsPort;
    Port m_startTlsPort;
};

} // namespace core::practice
