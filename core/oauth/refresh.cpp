#include "core/oauth/refresh.h"

#include "core/oauth/answer.h"

namespace core::oauth
{

Refresh::Refresh(QObject *parent)
    : QObject(parent)
{
}

Refresh::~Refresh()
{
    m_refreshToken.fill('\0');
}

void Refresh::start(const Server &server, const Client &client, const QByteArray &refreshToken)
{
    m_refreshToken = refreshToken;
    if (!client.isCompleteFor(server)) {
        QTimer::singleShot(0, this,
                           [this, id = server.id] { emit failed(Error::of(Error::Kind::NoClient, id)); });
        return;
    }
    // No scope: that means the one that was granted, RFC 6749 §6.
    Fields fields{
        {"grant_type", "refresh_token"}, {"refresh_token", refreshToken}, {"client_id", client.id.toUtf8()}};
    if (!client.secret.isEmpty())
        fields.append({"client_secret", client.secret.toUtf8()});
    m_request.post(server.token, fields, [this](const Result<QJsonObject, Error> &answer) { take(answer); });
}

void Refresh::take(const Result<QJsonObject, Error> &answer)
{
    if (!answer) {
        emit failed(answer.error());
        return;
    }
    auto tokens = tokensFrom(*answer, QDateTime::currentDateTimeUtc());
    if (!tokens) {
        emit failed(tokens.error());
        return;
    }
    if (tokens->refresh.isEmpty())
        tokens->refresh = m_refreshToken;
    emit finished(*tokens);
}

} // namespace core::oauth
