#pragma once

#include <QObject>
#include <QTcpSocket>
#include <QTimer>

#include <chrono>

namespace core::oauth
{

/// One connection to the redirect listener: it may ask once, briefly and soon, and gets one page.
/// Deletes itself when the other side is gone.
class Visit : public QObject
{
    Q_OBJECT

public:
    /// Takes the socket over. Without a whole request within @p patience it is hung up.
    Visit(QTcpSocket *socket, std::chrono::milliseconds patience, QObject *parent);

    /// Answers and hangs up. The page may be anything that a browser shows without loading more.
    void answer(int httpStatus, const QByteArray &page);
    void hangUp();

signals:
    /// The head of a request, to the empty line and without it. Comes once at most.
    void asked(const QByteArray &head);

private:
    void read();
    void leave();

    QTcpSocket *m_socket; ///< Our child.
    QTimer m_patience;
    QByteArray m_received;
    bool m_hasAsked = false;
};

} // namespace core::oauth
