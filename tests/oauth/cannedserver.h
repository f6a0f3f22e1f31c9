#pragma once

#include <QTcpServer>
#include <QTcpSocket>
#include <QUrl>

/// An HTTP server that says the same octets to everyone and hangs up, and keeps what it was told.
class CannedServer : public QTcpServer
{
public:
    explicit CannedServer(QByteArray answer)
        : m_answer(std::move(answer))
    {
        listen(QHostAddress::LocalHost);
        connect(this, &QTcpServer::newConnection, this, [this] {
            while (QTcpSocket *socket = nextPendingConnection())
                connect(socket, &QTcpSocket::readyRead, this, [this, socket] { serve(*socket); });
        });
    }

    static QByteArray http(const QByteArray &status, const QByteArray &body, const QByteArray &headers = {})
    {
        return "HTTP/1.1 " + status + "\r\nContent-Type: application/json\r\nContent-Length: "
            + QByteArray::number(body.size()) + "\r\n" + headers + "\r\n" + body;
    }
    static QByteArray ok(const QByteArray &body) { return http("200 OK", body); }

    QUrl url() const { return QUrl(QStringLiteral("http://127.0.0.1:%1/token").arg(serverPort())); }
    QByteArray received() const { return m_received; }
    int requestCount() const { return m_requestCount; }
    void setAnswer(const QByteArray &answer) { m_answer = answer; }

private:
    void serve(QTcpSocket &socket)
    {
        const QByteArray octets = socket.readAll();
        m_received += octets;
        if (!octets.startsWith("POST ") && !octets.startsWith("GET "))
            return;
        ++m_requestCount;
        if (m_answer.isEmpty())
            return; // Silence.
        socket.write(m_answer);
        socket.disconnectFromHost();
    }

    QByteArray m_answer;
    QByteArray m_received;
    int m_requestCount = 0;
};
