#pragma once

#include <QMutex>
#include <QSemaphore>
#include <QTcpServer>
#include <QTcpSocket>
#include <QThread>

#include <atomic>

/// A proxy that speaks as much SOCKS5 and HTTP CONNECT as a client without a password needs, for one
/// connection; whatever it is asked for, it connects to one port of this machine.
class TinyProxy : public QThread
{
public:
    explicit TinyProxy(quint16 realPort)
        : m_realPort(realPort)
    {
        start();
        m_isListening.acquire();
    }

    ~TinyProxy() override
    {
        m_isOver = true;
        wait();
    }

    quint16 port() const { return m_port; }
    QByteArray target() const ///< "host:port" as the client named it.
    {
        QMutexLocker lock(&m_mutex);
        return m_target;
    }

protected:
    void run() override
    {
        QTcpServer listener;
        listener.listen(QHostAddress::LocalHost);
        m_port = listener.serverPort();
        m_isListening.release();
        while (!m_isOver && !listener.waitForNewConnection(20)) { }
        const std::unique_ptr<QTcpSocket> client(listener.nextPendingConnection());
        if (!client)
            return;
        QTcpSocket server;
        server.connectToHost(QHostAddress(QHostAddress::LocalHost), m_realPort);
        if (!server.waitForConnected(2000) || !greet(*client))
            return;
        while (!m_isOver && client->state() == QAbstractSocket::ConnectedState
               && server.state() == QAbstractSocket::ConnectedState) {
            pass(*client, server);
            pass(server, *client);
        }
    }

private:
    QByteArray take(QTcpSocket &client, qsizetype size)
    {
        while (client.bytesAvailable() < size && client.waitForReadyRead(2000)) { }
        return client.read(size);
    }

    bool greet(QTcpSocket &client)
    {
        const QByteArray first = take(client, 1);
        return first == "\x05" ? greetSocks(client) : greetHttp(client, first);
    }

    bool greetSocks(QTcpSocket &client)
    {
        take(client, take(client, 1).at(0)); // methods
        client.write(QByteArray("\x05\x00", 2));
        const QByteArray head = take(client, 4);
        const QByteArray host = head.at(3) == 3 ? take(client, take(client, 1).at(0)) : "by address";
        const QByteArray port = take(client, 2);
        name(host + ':' + QByteArray::number(static_cast<uchar>(port[0]) << 8 | static_cast<uchar>(port[1])));
        client.write(QByteArray("\x05\x00\x00\x01\x7f\x00\x00\x01\x00\x01", 10));
        return client.waitForBytesWritten(2000);
    }

    bool greetHttp(QTcpSocket &client, QByteArray request)
    {
        while (!request.endsWith("\r\n\r\n")) {
            const QByteArray octet = take(client, 1);
            if (octet.isEmpty())
                return false;
            request += octet;
        }
        name(request.split(' ').value(1));
        client.write("HTTP/1.1 200 Connection established\r\n\r\n");
        return client.waitForBytesWritten(2000);
    }

    static void pass(QTcpSocket &from, QTcpSocket &to)
    {
        from.waitForReadyRead(5);
        if (const QByteArray octets = from.readAll(); !octets.isEmpty()) {
            to.write(octets);
            to.waitForBytesWritten(2000);
        }
    }

    void name(const QByteArray &target)
    {
        QMutexLocker lock(&m_mutex);
        m_target = target;
    }

    const quint16 m_realPort;
    quint16 m_port = 0;
    QSemaphore m_isListening;
    std::atomic<bool> m_isOver{false};
    mutable QMutex m_mutex;
    QByteArray m_target;
};
