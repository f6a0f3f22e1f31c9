#include "core/practice/listener.h"

#include <QDir>
#include <QSslKey>

namespace core::practice
{

namespace
{

std::optional<QSslConfiguration> configured(const Certificate &identity)
{
    const QSslCertificate certificate(identity.certificate);
    const QSslKey key(identity.key, QSsl::Ec);
    if (certificate.isNull() || key.isNull())
        return std::nullopt;
    auto tls = QSslConfiguration::defaultConfiguration();
    tls.setLocalCertificate(certificate);
    tls.setPrivateKey(key);
    tls.setPeerVerifyMode(QSslSocket::VerifyNone);
    tls.setProtocol(QSsl::TlsV1_2OrLater);
    return tls;
}

} // namespace

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
    new Connection(descriptor, m_door, shown(), m_surroundings, this);
}

/// What the scenario says is to be shown. Takes some milliseconds where it is a flawed one.
QSslConfiguration Port::shown() const
{
    const Scenario::Flaw flaw = m_surroundings.director->scenario().flaw;
    if (flaw == Scenario::Flaw::None)
        return m_tls;
    const auto made = flawedCertificate(flaw);
    return made ? configured(*made).value_or(m_tls) : m_tls;
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
    const auto tls = configured(*kept);
    if (!tls)
        return QStringLiteral("this Qt cannot read the certificate");
    m_tls = *tls;

    // Loopback only: nobody else shall be able to put letters here.
    for (Port *port : {&m_tlsPort, &m_startTlsPort}) {
        if (!port->isListening() && !port->listen(QHostAddress::LocalHost))
            return port->errorString();
    }
    return Address{m_tlsPort.serverPort(), m_startTlsPort.serverPort(), kept->certificate};
}

} // namespace core::practice
