#include "core/oauth/visit.h"

namespace core::oauth
{

namespace
{

// Cookies that other programs have set for "localhost" at any port come along.
constexpr qsizetype longestHead = 64 * 1024;

QByteArray reason(int status)
{
    switch (status) {
    case 200:
        return "OK";
    case 404:
        return "Not Found";
    case 405:
        return "Method Not Allowed";
    case 431:
        return "Request Header Fields Too Large";
    }
    return "Bad Request";
}

/// The address of the page holds the code: nothing shall keep it, pass it on, or run beside it.
QByteArray responseHead(int status, qsizetype size)
{
    return "HTTP/1.1 " + QByteArray::number(status) + ' ' + reason(status)
        + "\r\n"
          "Content-Type: text/html; charset=utf-8\r\n"
          "Content-Length: "
        + QByteArray::number(size)
        + "\r\n"
          "Content-Security-Policy: default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; "
          "form-action 'none'; frame-ancestors 'none'\r\n"
          "Cache-Control: no-store\r\n"
          "Referrer-Policy: no-referrer\r\n"
          "X-Content-Type-Options: nosniff\r\n"
        + (status == 405 ? "Allow: GET\r\n" : "") + "Connection: close\r\n\r\n";
}

} // namespace

Visit::Visit(QTcpSocket *socket, std::chrono::milliseconds patience, QObject *parent)
    : QObject(parent)
    , m_socket(socket)
{
    m_socket->setParent(this);
    m_socket->setReadBufferSize(longestHead);
    m_patience.setSingleShot(true);
    connect(&m_patience, &QTimer::timeout, this, &Visit::hangUp);
    connect(m_socket, &QTcpSocket::readyRead, this, &Visit::read);
    connect(m_socket, &QTcpSocket::disconnected, this, &Visit::leave);
    m_patience.start(patience);
    // What came before we listened to the socket, and whether it is still there.
    QTimer::singleShot(0, this, [this] {
        read();
        if (m_socket->state() == QAbstractSocket::UnconnectedState)
            leave();
    });
}

void Visit::answer(int httpStatus, const QByteArray &page)
{
    m_hasAsked = true;
    m_socket->write(responseHead(httpStatus, page.size()) + page);
    m_socket->flush(); // We may be gone before the event loop would do it.
    m_socket->disconnectFromHost();
}

void Visit::hangUp()
{
    m_socket->abort();
    leave();
}

void Visit::read()
{
    if (m_hasAsked) {
        m_socket->skip(m_socket->bytesAvailable());
        return;
    }
    m_received += m_socket->read(longestHead + 1 - m_received.size());
    const qsizetype crlf = m_received.indexOf("\r\n\r\n");
    const qsizetype end = crlf >= 0 ? crlf : m_received.indexOf("\n\n");
    if (end >= 0) {
        m_hasAsked = true;
        m_patience.stop();
        emit asked(m_received.left(end));
    } else if (m_received.size() > longestHead) {
        answer(431, {});
    }
}

void Visit::leave()
{
    m_patience.stop();
    deleteLater();
}

} // namespace core::oauth
