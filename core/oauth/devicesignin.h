#pragma once

#include "core/oauth/answer.h"
#include "core/oauth/request.h"

#include <QObject>

namespace core::oauth
{

/// Signs a person in on another machine or in any browser: the device authorization of RFC 8628.
///
/// After start() comes codeGiven(), and in the end exactly one of finished() and failed(), which is the
/// last signal. A network that fails between two questions is asked again until the code expires.
class DeviceSignIn : public QObject
{
    Q_OBJECT

public:
    /// @p server must have a device flow, or it is Kind::Malformed.
    DeviceSignIn(Server server, Client client, QObject *parent = nullptr);
    ~DeviceSignIn() override;

    /// How long a second of the server's interval is; for tests.
    void setPace(std::chrono::milliseconds second) { m_second = second; }
    std::chrono::seconds interval() const { return m_interval; } ///< What the server asked for so far.

    void start();
    void cancel(); ///< Says failed() with Kind::Cancelled at once, if it is not over.

signals:
    void codeGiven(const core::oauth::DeviceCode &code);
    void finished(const core::oauth::Tokens &tokens);
    void failed(const core::oauth::Error &error);

private:
    void askForCode();
    void takeCode(const Result<QJsonObject, Error> &answer);
    void wait();
    void poll();
    void takePoll(const Result<QJsonObject, Error> &answer);
    void end(const Result<Tokens, Error> &result);
    Fields identified(Fields fields) const;

    Server m_server;
    Client m_client;
    Request m_request;
    QTimer m_pause;
    QByteArray m_deviceCode;
    QDateTime m_expiresAt;
    std::chrono::seconds m_interval{5};
    std::chrono::milliseconds m_second{1000};
    bool m_isOver = false;
};

} // namespace core::oauth
