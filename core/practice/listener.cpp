#include "core/practice/listener.h"

#include <QDir>
#include <QSslKey>

namespace core::practice
{

Port::Port(Session::Door door, const QSslConfiguration &tls, const Surroundings &surroundings,
           QObject *parent)
    : QTcpServer(parent)
    , m_door(door)
    , m_tls(tls)
    , m_surroundings(surroundings)
{
}

void Port::incomingConnection(qintptr descriptor)
{
    new Connection(descriptor, m_door, m_tls, m_surroundings, this);
}

Listener::Listener(Surroundings surroundings)
    : m_surroundings(std::move(surroundings))
    , m_tlsPort(Session::Door::ImplicitTls, m_tls, m_surroundings, this)
    , m_startTlsPort(Session::Door::StartTls, m_tls, m_surroundings, this)
{
}

Result<Address, QString> Listener::open()
{
    if (!QDir().mkpath(m_surroundings.folder))
        return QStringLiteral("cannot make the folder %1").arg(m_surroundings.folder);
    const auto kept = keptCertificate(m_surroundings.folder + QStringLiteral("/tls"));
    if (!kept)
        return kept.error();
    const QSslCertificate certificate(kept->certificate);
    const QSslKey key(kept->key, QSsl::Ec);
    if (certificate.isNull() || key.isNull())
        return QStringLiteral("this Qt cannot read the certificate");
    m_tls = QSslConfiguration::defaultConfiguration();
    m_tls.setLocalCertificate(certificate);
    m_tls.setPrivateKey(key);
    m_tls.setPeerVerifyMode(QSslSocket::VerifyNone);
    m_tls.setProtocol(QSsl::TlsV1_2OrLater);

    // Loopback only: nobody else shall be able to put letters here.
    for (Port *port : {&m_tlsPort, &m_startTlsPort}) {
        if (!port->isListening() && !port->listen(QHostAddress::LocalHost))
            return port->errorString();
    }
    return Address{m_tlsPort.serverPort(), m_startTlsPort.serverPort(), kept->certificate};
}

} // namespace core::practice
