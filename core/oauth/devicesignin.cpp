#include "core/oauth/devicesignin.h"

#include <utility>

namespace core::oauth
{

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

DeviceSignIn::DeviceSignIn(Server server, Client client, QObject *parent)
    : QObject(parent)
    , m_server(std::move(server))
    , m_client(std::move(client))
{
    m_pause.setSingleShot(true);
    connect(&m_pause, &QTimer::timeout, this, &DeviceSignIn::poll);
}

DeviceSignIn::~DeviceSignIn() = default;

void DeviceSignIn::start()
{
    Q_ASSERT(m_deviceCode.isEmpty() && !m_isOver);
    QTimer::singleShot(0, this, &DeviceSignIn::askForCode);
}

void DeviceSignIn::cancel()
{
    end(Error::of(Error::Kind::Cancelled));
}

void DeviceSignIn::askForCode()
{
    if (m_isOver)
        return;
    if (!m_client.isCompleteFor(m_server))
        return end(Error::of(Error::Kind::NoClient, m_server.id));
    m_request.post(m_server.device, identified({{"scope", m_server.scope.toUtf8()}}),
                   [this](const Result<QJsonObject, Error> &answer) { takeCode(answer); });
}

void DeviceSignIn::takeCode(const Result<QJsonObject, Error> &answer)
{
    if (!answer)
        return end(answer.error());
    const auto given = deviceAnswerFrom(*answer, QDateTime::currentDateTimeUtc());
    if (!given)
        return end(given.error());
    m_deviceCode = given->deviceCode;
    m_interval = given->interval;
    m_expiresAt = given->shown.expiresAt;
    wait();
    emit codeGiven(given->shown);
}

void DeviceSignIn::wait()
{
    m_pause.start(m_interval.count() * m_second);
}

void DeviceSignIn::poll()
{
    if (QDateTime::currentDateTimeUtc() >= m_expiresAt)
        return end(Error::of(Error::Kind::Expired));
    m_request.post(m_server.token,
                   identified({{"grant_type", "urn:ietf:params:oauth:grant-type:device_code"},
                               {"device_code", m_deviceCode}}),
                   [this](const Result<QJsonObject, Error> &answer) { takePoll(answer); });
}

void DeviceSignIn::takePoll(const Result<QJsonObject, Error> &answer)
{
    if (answer)
        return end(tokensFrom(*answer, QDateTime::currentDateTimeUtc()));
    const Error &error = answer.error();
    const bool isSlower = error.code == u"slow_down";
    if (isSlower)
        m_interval += 5s; // RFC 8628 §3.5: from now on, not only once.
    if (isSlower || error.code == u"authorization_pending" || error.kind == Error::Kind::Unreachable)
        wait();
    else
        end(error);
}

void DeviceSignIn::end(const Result<Tokens, Error> &result)
{
    if (std::exchange(m_isOver, true))
        return;
    m_pause.stop();
    m_request.abort();
    m_deviceCode.fill('\0');
    if (result)
        emit finished(*result);
    else
        emit failed(result.error());
}

Fields DeviceSignIn::identified(Fields fields) const
{
    fields.append({"client_id", m_client.id.toUtf8()});
    if (!m_client.secret.isEmpty())
        fields.append({"client_secret", m_client.secret.toUtf8()});
    return fields;
}

} // namespace core::oauth
