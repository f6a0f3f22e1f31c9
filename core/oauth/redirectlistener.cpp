#include "core/oauth/redirectlistener.h"

#include <chrono>
#include <utility>

namespace core::oauth
{

namespace
{

constexpr int attempts = 10;
// More than a browser opens at once. Past it the oldest goes, so that no one can keep the browser out.
constexpr qsizetype mostVisits = 16;
constexpr std::chrono::seconds visitPatience(10); // for one visitor to ask

} // namespace

RedirectListener::RedirectListener(QObject *parent)
    : QObject(parent)
{
    for (QTcpServer *server : {&m_server, &m_server6})
        connect(server, &QTcpServer::newConnection, this, [this, server] { welcome(*server); });
}

RedirectListener::~RedirectListener() = default;

Result<quint16, QString> RedirectListener::listen(const QString &redirectHost)
{
    for (int i = 0; i < attempts; ++i) {
        m_server.close();
        if (!m_server.listen(QHostAddress::LocalHost))
            return m_server.errorString();
        m_expected.port = m_server.serverPort();
        // "localhost" may mean ::1 to the browser; whoever has the port there would get the code.
        if (redirectHost != u"localhost" || m_server6.listen(QHostAddress::LocalHostIPv6, m_expected.port)
            || m_server6.serverError() != QAbstractSocket::AddressInUseError)
            return m_expected.port;
    }
    m_server.close();
    return m_server6.errorString();
}

void RedirectListener::expect(const QByteArray &state, const QString &issuer)
{
    m_expected.state = state;
    m_expected.issuer = issuer;
}

void RedirectListener::answer(const QByteArray &html)
{
    if (m_browser)
        m_browser->answer(200, html);
}

void RedirectListener::close()
{
    m_server.close();
    m_server6.close();
    for (const QPointer<Visit> &visit : std::exchange(m_visits, {})) {
        if (visit && visit != m_browser)
            visit->hangUp();
    }
}

void RedirectListener::welcome(QTcpServer &server)
{
    while (QTcpSocket *socket = server.nextPendingConnection()) {
        m_visits.removeIf([](const QPointer<Visit> &visit) { return visit.isNull(); });
        if (m_visits.size() >= mostVisits) {
            if (const QPointer<Visit> oldest = m_visits.takeFirst())
                oldest->hangUp();
        }
        const QPointer<Visit> visit = new Visit(socket, visitPatience, this);
        m_visits.append(visit);
        // Queued: whoever hears the outcome may destroy us, and the socket with us.
        connect(
            visit, &Visit::asked, this,
            [this, visit](const QByteArray &head) {
                if (visit)
                    judge(visit, head);
            },
            Qt::QueuedConnection);
    }
}

void RedirectListener::judge(Visit *visit, const QByteArray &head)
{
    if (m_browser)
        return visit->answer(400, {});
    const Callback callback = readCallback(head, m_expected);
    m_hasSeenOtherState |= callback.hasOtherState;
    if (!callback.outcome)
        return visit->answer(callback.httpStatus, callback.hasOtherState ? m_refusalPage : QByteArray());
    m_browser = visit;
    close();
    emit answered(*callback.outcome);
}

} // namespace core::oauth
