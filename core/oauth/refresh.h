#pragma once

#include "core/oauth/request.h"

#include <QObject>

namespace core::oauth
{

/// Trades a refresh token for an access token, once, RFC 6749 §6. For an account, use TokenKeeper, which
/// does not let two of these spoil each other.
///
/// Exactly one of finished() and failed() comes after start(). Destroying it drops the request; the
/// server may have rotated the token all the same.
class Refresh : public QObject
{
    Q_OBJECT

public:
    explicit Refresh(QObject *parent = nullptr);
    ~Refresh() override;

    void start(const Server &server, const Client &client, const QByteArray &refreshToken);

signals:
    /// Tokens::refresh is the one to keep: the server's new one, which replaces the old, or the old one.
    void finished(const core::oauth::Tokens &tokens);
    /// Kind::SignInAgain: the refresh token is no longer good.
    void failed(const core::oauth::Error &error);

private:
    void take(const Result<QJsonObject, Error> &answer);

    Request m_request;
    QByteArray m_refreshToken;
};

} // namespace core::oauth
