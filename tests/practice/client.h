#pragma once

#include "core/practice/server.h"

#include <QElapsedTimer>
#include <QSslConfiguration>
#include <QSslKey>
#include <QSslSocket>

/// A client without manners: says exactly what it is told to, and waits for whole replies.
class Client
{
public:
    explicit Client(const core::practice::Server &server)
    {
        QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
        tls.setCaCertificates({QSslCertificate(server.certificate())});
        m_socket.setSslConfiguration(tls);
    }

    void connectInTheClear(quint16 port)
    {
        m_socket.connectToHost(QStringLiteral("127.0.0.1"), port);
        m_socket.waitForConnected(patience);
    }
    bool connectEncrypted(quint16 port)
    {
        m_socket.connectToHostEncrypted(QStringLiteral("127.0.0.1"), port);
        return m_socket.waitForEncrypted(patience);
    }
    bool encrypt()
    {
        m_socket.startClientEncryption();
        return m_socket.waitForEncrypted(patience);
    }

    void say(const QByteArray &octets)
    {
        m_socket.write(octets);
        m_socket.flush();
    }
    void sayLine(const QByteArray &line) { say(line + "\r\n"); }

    /// The next whole reply, its lines parted by LF; what there is of it when the server hung up or
    /// fell silent.
    QByteArray reply(int milliseconds = patience)
    {
        QByteArray reply;
        QElapsedTimer timer;
        timer.start();
        while (true) {
            while (m_socket.canReadLine()) {
                const QByteArray line = m_socket.readLine();
                reply += line.chopped(line.endsWith("\r\n") ? 2 : 1);
                if (line.size() < 4 || line[3] != '-')
                    return reply;
                reply += '\n';
            }
            const int left = milliseconds - int(timer.elapsed());
            if (left <= 0 || !m_socket.waitForReadyRead(left))
                return reply;
        }
    }

    bool isClosedWithin(int milliseconds)
    {
        return m_socket.state() == QAbstractSocket::UnconnectedState
            || m_socket.waitForDisconnected(milliseconds);
    }
    QSslSocket &socket() { return m_socket; }

    static constexpr int patience = 5000;

private:
    QSslSocket m_socket;
};
