#pragma once

#include "tests/smtp/certificates.h"

#include <QMutex>
#include <QRegularExpression>
#include <QSemaphore>
#include <QSslConfiguration>
#include <QSslSocket>
#include <QTcpServer>
#include <QThread>

#include <atomic>

#include <sys/socket.h>

/// A real server on a port of its own that follows a written dialogue, in a thread of its own:
///
///   S:line      sends a line            S!octets  sends exactly these
///   C:pattern   waits for such a line; "C:<message>" for a message up to its dot
///   TLS         the handshake           WAIT n    says nothing for a while
///   CLOSE, RST  the end of the connection; what follows is played on the next one
///
/// What is not in the script but allowed (QUIT, RSET, NOOP, one more RCPT) gets a fitting answer; at the end
/// the server falls silent.
class ScriptedServer : public QThread
{
public:
    struct Seen {
        QByteArray all; ///< Everything the client said.
        QByteArrayList commands;
        QByteArrayList messages; ///< As they came over the wire, without the dot.
        QByteArray deviation;
        int connections = 0;
        int played = 0; ///< Steps.
    };

    explicit ScriptedServer(QByteArrayList script, Identity identity = Identity(),
                            QHostAddress address = QHostAddress::LocalHost)
        : m_script(std::move(script))
        , m_identity(std::move(identity))
        , m_address(std::move(address))
    {
        start();
        m_isListening.acquire();
    }

    ~ScriptedServer() override
    {
        m_isOver = true;
        wait();
    }

    quint16 port() const { return m_port; }
    Seen seen() const
    {
        QMutexLocker lock(&m_mutex);
        return m_seen;
    }
    /// How long one second of WAIT takes.
    std::atomic<int> secondInMs{20};
    std::atomic<bool> isOneOctetAtATime{false};

protected:
    class Listener : public QTcpServer
    {
    public:
        qintptr descriptor = -1;
        void incomingConnection(qintptr handle) override { descriptor = handle; }
    };

    void run() override
    {
        Listener listener;
        if (!listener.listen(m_address))
            qFatal("cannot listen");
        m_port = listener.serverPort();
        m_isListening.release();
        while (!m_isOver) {
            if (m_step == m_script.size() && hasEnded())
                listener.close(); // nobody is at home any more
            if (!listener.isListening()) {
                QThread::msleep(5);
                continue;
            }
            if (!listener.waitForNewConnection(20) && listener.descriptor < 0)
                continue;
            QSslSocket socket;
            socket.setSocketDescriptor(std::exchange(listener.descriptor, -1));
            socket.setSocketOption(QAbstractSocket::LowDelayOption, 1);
            ++m_seenInThread.connections;
            serve(socket);
            publish();
        }
    }

private:
    bool hasEnded() const
    {
        return !m_script.isEmpty() && (m_script.last() == "CLOSE" || m_script.last() == "RST");
    }

    void serve(QSslSocket &socket)
    {
        m_unread.clear();
        m_unanswered = 0;
        while (!m_isOver && m_step < m_script.size()) {
            const QByteArray step = m_script[m_step++];
            ++m_seenInThread.played;
            if (step == "CLOSE" || step == "RST") {
                if (step == "RST")
                    reset(socket);
                else
                    finish(socket);
                return;
            }
            if (!play(socket, step))
                break;
            publish();
        }
        linger(socket);
    }

    bool play(QSslSocket &socket, const QByteArray &step)
    {
        if (step.startsWith("S!")) {
            m_unanswered -= step.contains('\n') && m_unanswered > 0 ? 1 : 0;
            return write(socket, step.mid(2));
        }
        if (step.startsWith("S:")) {
            const bool isLast = step.size() < 6 || step[5] != '-';
            if (m_skipped > 0 && m_unanswered == 0) { // the reply to a command that was never said
                m_skipped -= isLast ? 1 : 0;
                return true;
            }
            m_unanswered -= isLast && m_unanswered > 0 ? 1 : 0;
            return write(socket, step.mid(2) + "\r\n");
        }
        if (step.startsWith("WAIT"))
            return pause(socket, step.mid(4).trimmed().toInt() * secondInMs);
        if (step == "TLS")
            return encrypt(socket);
        if (step == "C:<message>")
            return readMessage(socket);
        if (step.startsWith("C:"))
            return expectCommand(socket, step.mid(2));
        qFatal("unknown step %s", step.constData());
    }

    bool write(QSslSocket &socket, const QByteArray &octets)
    {
        if (socket.state() != QAbstractSocket::ConnectedState)
            return false;
        const qsizetype piece = isOneOctetAtATime ? 1 : std::max<qsizetype>(1, octets.size());
        for (qsizetype at = 0; at < octets.size(); at += piece) {
            socket.write(octets.mid(at, piece));
            socket.flush();
            while (socket.bytesToWrite() + socket.encryptedBytesToWrite() > 0) {
                if (m_isOver || !socket.waitForBytesWritten(2000))
                    return false;
            }
        }
        return true;
    }

    bool pause(QSslSocket &socket, int milliseconds)
    {
        for (int waited = 0; waited < milliseconds && !m_isOver; waited += 10) {
            socket.waitForReadyRead(1);
            QThread::msleep(9);
            if (socket.state() != QAbstractSocket::ConnectedState)
                return false;
        }
        return true;
    }

    bool encrypt(QSslSocket &socket)
    {
        auto tls = QSslConfiguration::defaultConfiguration();
        tls.setPeerVerifyMode(QSslSocket::VerifyNone);
        tls.setLocalCertificate(m_identity.certificate);
        tls.setPrivateKey(m_identity.key);
        socket.setSslConfiguration(tls);
        m_unanswered = 0;
        socket.startServerEncryption();
        return socket.waitForEncrypted(3000);
    }

    /// A line without its end; null when the connection ended or, with @p patienceMs, nothing came.
    QByteArray readLine(QSslSocket &socket, int patienceMs = -1)
    {
        for (int waited = 0; !m_isOver; waited += 20) {
            const qsizetype end = m_unread.indexOf("\r\n");
            if (end >= 0) {
                const QByteArray line = m_unread.left(end);
                m_unread.remove(0, end + 2);
                return line.isNull() ? QByteArray("") : line;
            }
            if (patienceMs >= 0 && waited > patienceMs)
                return {};
            socket.waitForReadyRead(20);
            const QByteArray octets = socket.readAll();
            m_seenInThread.all += octets;
            m_unread += octets;
            if (octets.isEmpty() && socket.state() != QAbstractSocket::ConnectedState)
                return {};
        }
        return {};
    }

    bool expectCommand(QSslSocket &socket, const QByteArray &pattern)
    {
        const QString glob = QRegularExpression::escape(QString::fromUtf8(pattern));
        const QRegularExpression wanted(QRegularExpression::anchoredPattern(
                                            QString(glob).replace(QLatin1String("\\*"), QLatin1String(".*"))),
                                        QRegularExpression::CaseInsensitiveOption);
        for (;;) {
            const QByteArray line = readLine(socket, m_unanswered > 0 ? 200 : -1);
            if (line.isNull() && m_unanswered > 0 && socket.state() == QAbstractSocket::ConnectedState) {
                ++m_skipped; // the client waits for the replies first, as it may
                return true;
            }
            if (line.isNull())
                return false;
            m_seenInThread.commands.append(line);
            if (wanted.match(QString::fromUtf8(line)).hasMatch()) {
                ++m_unanswered;
                return true;
            }
            if (!answerInPassing(socket, line)) {
                m_seenInThread.deviation = "expected " + pattern + ", got " + line;
                return false;
            }
        }
    }

    bool answerInPassing(QSslSocket &socket, const QByteArray &line)
    {
        if (line == "RSET" || line == "NOOP" || line.startsWith("RCPT TO:"))
            return write(socket, "250 ok\r\n");
        if (line == "QUIT") {
            write(socket, "221 bye\r\n");
            finish(socket);
        }
        return false;
    }

    bool readMessage(QSslSocket &socket)
    {
        QByteArray message;
        for (;;) {
            const QByteArray line = readLine(socket);
            if (line.isNull())
                return false;
            if (line == ".")
                break;
            message += line + "\r\n";
        }
        m_seenInThread.messages.append(message);
        ++m_unanswered;
        return true;
    }

    /// After the script, or when it broke: silent but for a goodbye.
    void linger(QSslSocket &socket)
    {
        while (!m_isOver && socket.state() == QAbstractSocket::ConnectedState) {
            const QByteArray line = readLine(socket, 20);
            publish();
            if (line.isNull())
                continue;
            m_seenInThread.commands.append(line);
            answerInPassing(socket, line);
        }
    }

    static void finish(QSslSocket &socket)
    {
        socket.disconnectFromHost();
        if (socket.state() != QAbstractSocket::UnconnectedState)
            socket.waitForDisconnected(1000);
    }

    /// Closing with octets unread, or after SO_LINGER 0, sends RST.
    static void reset(QSslSocket &socket);

    void publish()
    {
        QMutexLocker lock(&m_mutex);
        m_seen = m_seenInThread;
    }

    const QByteArrayList m_script;
    const Identity m_identity;
    const QHostAddress m_address;
    quint16 m_port = 0;
    QSemaphore m_isListening;
    std::atomic<bool> m_isOver{false};
    mutable QMutex m_mutex;
    Seen m_seen;
    Seen m_seenInThread;
    QByteArray m_unread;
    qsizetype m_step = 0;
    int m_unanswered = 0; ///< Commands that got no reply yet.
    int m_skipped = 0; ///< Commands of the script the client chose not to pipeline.
};

inline void ScriptedServer::reset(QSslSocket &socket)
{
    const struct linger now {
        1, 0
    };
    ::setsockopt(static_cast<int>(socket.socketDescriptor()), SOL_SOCKET, SO_LINGER, &now, sizeof now);
    // Not abort(): that would say goodbye in TLS first.
    ::shutdown(static_cast<int>(socket.socketDescriptor()), SHUT_RD);
    socket.abort();
}
