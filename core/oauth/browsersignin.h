#pragma once

#include "core/oauth/types.h"
#include "core/result.h"

#include <QJsonObject>
#include <QObject>

#include <chrono>
#include <memory>

namespace core::oauth
{

/// Signs a person in with the system's browser: authorization code, PKCE and a redirect to this computer,
/// RFC 6749 §4.1, RFC 7636, RFC 8252.
///
/// After start() comes browserNeeded(), and in the end exactly one of finished() and failed(), which is
/// the last signal. Destroying it ends everything without a signal. Only the server's answer to this very
/// request ends the wait: other requests to the port, hostile ones too, are refused and the wait goes on.
class BrowserSignIn : public QObject
{
    Q_OBJECT

public:
    /// @p loginHint is the address to preselect; it may be empty.
    BrowserSignIn(Server server, Client client, QString loginHint, QObject *parent = nullptr);
    ~BrowserSignIn() override;

    /// How long to wait for the browser; ten minutes.
    void setPatience(std::chrono::milliseconds patience);
    /// What the browser shows in the end: whole HTML pages that load nothing. Without them, nothing.
    void setFinishedPage(const QByteArray &html);
    void setFailedPage(const QByteArray &html); ///< Also for a browser that comes with another state.

    void start();
    void cancel(); ///< Says failed() with Kind::Cancelled at once, if it is not over.

signals:
    void browserNeeded(const QUrl &page); ///< To be opened in the system's browser, never in a view of ours.
    /// Nothing is kept yet, see TokenKeeper::setTokens().
    void finished(const core::oauth::Tokens &tokens);
    void failed(const core::oauth::Error &error);

private:
    void listen();
    void giveUpWaiting();
    void takeAnswer(const Result<QByteArray, Error> &outcome);
    void exchange(const QByteArray &code);
    void takeTokens(const Result<QJsonObject, Error> &answer);
    void end(const Result<Tokens, Error> &result);
    QUrl page(const QByteArray &state) const;

    struct Work;
    std::unique_ptr<Work> m_work;
};

} // namespace core::oauth
