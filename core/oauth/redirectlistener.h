#pragma once

#include "core/oauth/callback.h"
#include "core/oauth/visit.h"

#include <QList>
#include <QPointer>
#include <QTcpServer>

#include <chrono>

namespace core::oauth
{

/// Waits on a free port of this computer for the browser to bring the server's answer, RFC 8252 §7.3.
///
/// Requests that are none are answered and forgotten. The first that is one stops the listening and keeps
/// the browser waiting until answer() can tell it the truth.
class RedirectListener : public QObject
{
    Q_OBJECT

public:
    explicit RedirectListener(QObject *parent = nullptr);
    ~RedirectListener() override;

    /// Listens on 127.0.0.1, for "localhost" on ::1 at the same port too, where there is one. The error
    /// is technical.
    Result<quint16, QString> listen(const QString &redirectHost);
    void expect(const QByteArray &state, const QString &issuer);
    void setRefusalPage(const QByteArray &html) { m_refusalPage = html; } ///< For answers of other sign-ins.

    void answer(const QByteArray &html); ///< To the browser that brought the answer.
    void close(); ///< Hangs up on everyone else.
    bool hasSeenOtherState() const { return m_hasSeenOtherState; }

signals:
    void answered(const core::Result<QByteArray, core::oauth::Error> &outcome); ///< Once at most.

private:
    void welcome(QTcpServer &server);
    void judge(Visit *visit, const QByteArray &head);

    QTcpServer m_server;
    QTcpServer m_server6;
    Expected m_expected;
    QByteArray m_refusalPage;
    QList<QPointer<Visit>> m_visits; ///< The oldest first.
    QPointer<Visit> m_browser;
    bool m_hasSeenOtherState = false;
};

} // namespace core::oauth
