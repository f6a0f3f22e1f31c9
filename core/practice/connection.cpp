#include "core/practice/connection.h"

#ifdef Q_OS_UNIX
#include <sys/socket.h>
#endif

namespace core::practice
{

namespace
{

using namespace std::chrono_literals;

constexpr auto patience = 5min; // RFC 5321 §4.5.3.2.7

} // namespace

Connection::Connection(qintptr descriptor, Session::Door door, const QSslConfiguration &tls,
                       const Surroundings &surroundings, QObject *parent)
    : QObject(parent)
    , m_session(surroundings, *this)
{
    m_socket.setSslConfiguration(tls);
    connect(&m_socket, &QSslSocket::readyRead, this, &Connection::read);
    connect(&m_socket, &QSslSocket::encrypted, this, [this] { m_session.encrypted(); });
    connect(&m_socket, &QSslSocket::disconnected, this, &Connection::deleteLater);
    connect(&m_socket, &QSslSocket::errorOccurred, this, &Connection::deleteLater);
    m_patience.setSingleShot(true);
    m_patience.setInterval(patience);
    connect(&m_patience, &QTimer::timeout, this, [this] { m_session.fellIdle(); });
    connect(&m_pacer, &QTimer::timeout, this, &Connection::sayNextOctet);

    if (!m_socket.setSocketDescriptor(descriptor)) {
        deleteLater();
        return;
    }
    m_socket.setSocketOption(QAbstractSocket::LowDelayOption, 1);
    m_patience.start();
    m_session.connected(door);
}

void Connection::read()
{
    m_patience.start();
    m_session.heard(m_socket.readAll());
}

void Connection::say(const QByteArray &octets)
{
    if (!m_isSlow) {
        m_socket.write(octets);
        return;
    }
    m_unsaid += octets;
    if (!m_pacer.isActive())
        m_pacer.start();
}

void Connection::slowDown(std::chrono::milliseconds pause)
{
    m_isSlow = true;
    m_pacer.setInterval(pause);
}

void Connection::sayNextOctet()
{
    m_socket.write(m_unsaid.constData(), 1);
    m_socket.flush();
    m_unsaid.remove(0, 1);
    if (!m_unsaid.isEmpty())
        return;
    m_pacer.stop();
    finishSaying(std::exchange(m_afterwards, Afterwards::Nothing));
}

void Connection::startTls()
{
    finishSaying(Afterwards::StartTls);
}

void Connection::hangUp()
{
    finishSaying(Afterwards::HangUp);
}

void Connection::finishSaying(Afterwards what)
{
    if (!m_unsaid.isEmpty()) {
        m_afterwards = what;
        return;
    }
    switch (what) {
    case Afterwards::Nothing:
        break;
    case Afterwards::StartTls:
        m_socket.readAll(); // Clear text behind STARTTLS, never to be read as if it had been protected.
        m_socket.startServerEncryption();
        break;
    case Afterwards::HangUp:
        m_socket.disconnectFromHost();
        break;
    }
}

void Connection::reset()
{
#ifdef Q_OS_UNIX
    // To linger for no time at all makes close() say RST instead of FIN.
    const linger none{.l_onoff = 1, .l_linger = 0};
    setsockopt(int(m_socket.socketDescriptor()), SOL_SOCKET, SO_LINGER, &none, sizeof none);
#endif
    m_socket.abort();
}

} // namespace core::practice
