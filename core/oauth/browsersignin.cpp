#include "core/oauth/browsersignin.h"

#include "core/oauth/answer.h"
#include "core/oauth/redirectlistener.h"
#include "core/oauth/request.h"
#include "core/oauth/secrecy.h"

#include <QTimer>

namespace core::oauth
{

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

struct BrowserSignIn::Work {
    Server server;
    Client client;
    QString loginHint;
    QByteArray verifier;
    QByteArray redirect; ///< Said twice, and must be the same octets.
    QByteArray finishedPage;
    QByteArray failedPage;
    RedirectListener listener;
    Request request;
    QTimer patience;
    bool isOver = false;
};

BrowserSignIn::BrowserSignIn(Server server, Client client, QString loginHint, QObject *parent)
    : QObject(parent)
    , m_work(std::make_unique<Work>())
{
    m_work->server = std::move(server);
    m_work->client = std::move(client);
    m_work->loginHint = std::move(loginHint);
    m_work->patience.setSingleShot(true);
    m_work->patience.setInterval(10min);
    connect(&m_work->patience, &QTimer::timeout, this, &BrowserSignIn::giveUpWaiting);
    connect(&m_work->listener, &RedirectListener::answered, this, &BrowserSignIn::takeAnswer);
}

BrowserSignIn::~BrowserSignIn() = default;

void BrowserSignIn::setPatience(std::chrono::milliseconds patience)
{
    m_work->patience.setInterval(patience);
}

void BrowserSignIn::setFinishedPage(const QByteArray &html)
{
    m_work->finishedPage = html;
}

void BrowserSignIn::setFailedPage(const QByteArray &html)
{
    m_work->failedPage = html;
    m_work->listener.setRefusalPage(html);
}

void BrowserSignIn::start()
{
    Q_ASSERT(m_work->redirect.isEmpty() && !m_work->isOver);
    QTimer::singleShot(0, this, &BrowserSignIn::listen);
}

void BrowserSignIn::cancel()
{
    end(Error::of(Error::Kind::Cancelled));
}

void BrowserSignIn::listen()
{
    if (m_work->isOver)
        return;
    if (!m_work->client.isCompleteFor(m_work->server))
        return end(Error::of(Error::Kind::NoClient, m_work->server.id));
    if (!isTrustworthy(m_work->server.authorize) || !isTrustworthy(m_work->server.token))
        return end(Error::of(Error::Kind::Malformed, u"an endpoint is not an https address"_s));
    const auto port = m_work->listener.listen(m_work->server.redirectHost);
    if (!port)
        return end(Error::of(Error::Kind::CannotListen, port.error()));
    // Without a path, as it is registered with Microsoft: there the port may differ and the path may not.
    m_work->redirect = "http://" + m_work->server.redirectHost.toLatin1() + ':' + QByteArray::number(*port);
    m_work->verifier = freshSecret();
    const QByteArray state = freshSecret();
    m_work->listener.expect(state, m_work->server.issuer);
    m_work->patience.start();
    emit browserNeeded(page(state));
}

QUrl BrowserSignIn::page(const QByteArray &state) const
{
    const Server &server = m_work->server;
    Fields fields{{"response_type", "code"},
                  {"client_id", m_work->client.id.toUtf8()},
                  {"redirect_uri", m_work->redirect},
                  {"scope", server.scope.toUtf8()},
                  {"state", state}};
    if (server.usesPkce)
        fields
            += Fields{{"code_challenge", pkceChallenge(m_work->verifier)}, {"code_challenge_method", "S256"}};
    if (!m_work->loginHint.isEmpty())
        fields.append({"login_hint", m_work->loginHint.toUtf8()});
    for (const auto &[name, value] : server.extra)
        fields.append({name.toUtf8(), value.toUtf8()});

    QUrl page = server.authorize;
    const QString before = page.hasQuery() ? page.query(QUrl::FullyEncoded) + u'&' : QString();
    page.setQuery(before + QString::fromLatin1(formEncoded(fields)), QUrl::StrictMode);
    return page;
}

void BrowserSignIn::giveUpWaiting()
{
    end(Error::of(m_work->listener.hasSeenOtherState() ? Error::Kind::WrongState : Error::Kind::TimedOut));
}

void BrowserSignIn::takeAnswer(const Result<QByteArray, Error> &outcome)
{
    m_work->patience.stop();
    if (outcome)
        exchange(*outcome);
    else
        end(outcome.error());
}

void BrowserSignIn::exchange(const QByteArray &code)
{
    Fields fields{{"grant_type", "authorization_code"},
                  {"code", code},
                  {"redirect_uri", m_work->redirect},
                  {"client_id", m_work->client.id.toUtf8()}};
    if (m_work->server.usesPkce)
        fields.append({"code_verifier", m_work->verifier});
    if (!m_work->client.secret.isEmpty())
        fields.append({"client_secret", m_work->client.secret.toUtf8()});
    m_work->request.post(m_work->server.token, fields,
                         [this](const Result<QJsonObject, Error> &answer) { takeTokens(answer); });
}

void BrowserSignIn::takeTokens(const Result<QJsonObject, Error> &answer)
{
    if (answer)
        end(tokensFrom(*answer, QDateTime::currentDateTimeUtc()));
    else
        end(answer.error());
}

void BrowserSignIn::end(const Result<Tokens, Error> &result)
{
    if (std::exchange(m_work->isOver, true))
        return;
    m_work->patience.stop();
    m_work->request.abort();
    m_work->listener.answer(result ? m_work->finishedPage : m_work->failedPage);
    m_work->listener.close();
    m_work->verifier.fill('\0');
    if (result)
        emit finished(*result);
    else
        emit failed(result.error());
}

} // namespace core::oauth
