#include "core/oauth/request.h"

#include "core/oauth/answer.h"

#include <QJsonDocument>
#include <QNetworkProxy>
#include <QNetworkReply>
#include <QSet>

#include <algorithm>
#include <utility>

namespace core::oauth
{

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace
{

constexpr auto defaultPatience = 30s;
constexpr qsizetype largestAnswer = 64 * 1024;

QNetworkRequest makeRequest(const QUrl &endpoint)
{
    QNetworkRequest request(endpoint);
    request.setRawHeader("Content-Type", "application/x-www-form-urlencoded");
    request.setRawHeader("Accept", "application/json");
    // Qt would tell the person's languages, and unpack a small answer to a large one.
    request.setRawHeader("Accept-Language", "*");
    request.setRawHeader("Accept-Encoding", "identity");
    request.setRawHeader("User-Agent", "Hongyan");
    // Tokens are asked of the address that was configured, and of no other.
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    request.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    return request;
}

/// A body that can be read once. Qt would say a request again, up to three times, when the server hangs up
/// before it answers; by then the code may be used up or the token rotated, and the second answer be no.
class OnlyOnce : public QIODevice
{
public:
    OnlyOnce(QByteArray body, QObject *parent)
        : QIODevice(parent)
        , m_body(std::move(body))
    {
        open(ReadOnly | Unbuffered);
    }
    ~OnlyOnce() override { m_body.fill('\0'); }

    qint64 size() const override { return m_body.size(); }
    bool reset() override { return pos() == 0; }
    bool seek(qint64 position) override { return position >= pos() && QIODevice::seek(position); }

protected:
    qint64 readData(char *data, qint64 most) override
    {
        const qint64 count = std::min<qint64>(most, m_body.size() - pos());
        std::copy_n(m_body.constData() + pos(), count, data);
        return count;
    }
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    QByteArray m_body;
};

QByteArrayList secretsOf(const Fields &fields)
{
    static const QSet<QByteArray> names{"code", "code_verifier", "refresh_token", "device_code",
                                        "client_secret"};
    QByteArrayList secrets;
    for (const auto &[name, value] : fields) {
        if (names.contains(name) && !value.isEmpty())
            secrets += {value, value.toPercentEncoding()};
    }
    return secrets;
}

QString httpStatus(int status)
{
    return u"HTTP %1"_s.arg(status);
}

} // namespace

Request::Request(QObject *parent)
    : QObject(parent)
{
    m_deadline.setSingleShot(true);
    m_deadline.setInterval(defaultPatience);
    connect(&m_deadline, &QTimer::timeout, this,
            [this] { end(Error::of(Error::Kind::Unreachable, u"no answer in time"_s)); });
}

Request::~Request()
{
    drop();
}

void Request::setPatience(std::chrono::milliseconds patience)
{
    m_deadline.setInterval(patience);
}

void Request::post(const QUrl &endpoint, const Fields &fields, Done done)
{
    abort();
    m_done = std::move(done);
    m_body.clear();
    m_secrets = secretsOf(fields);
    m_deadline.start();
    if (!isTrustworthy(endpoint)) {
        QTimer::singleShot(0, this, [this] {
            end(Error::of(Error::Kind::Malformed, u"the endpoint is not an https address"_s));
        });
        return;
    }
    // A proxy has nothing to do with this computer's own addresses.
    m_network.setProxy(isLoopback(endpoint) ? QNetworkProxy(QNetworkProxy::NoProxy)
                                            : QNetworkProxy(QNetworkProxy::DefaultProxy));
    const auto body = new OnlyOnce(formEncoded(fields), &m_network);
    m_reply = m_network.post(makeRequest(endpoint), body);
    body->setParent(m_reply);
    m_reply->setReadBufferSize(largestAnswer);
    // Queued: whoever hears the end may destroy us, and the reply is our network's.
    connect(m_reply, &QNetworkReply::readyRead, this, &Request::read, Qt::QueuedConnection);
    connect(m_reply, &QNetworkReply::finished, this, &Request::finish, Qt::QueuedConnection);
}

void Request::abort()
{
    m_done = {};
    drop();
}

void Request::read()
{
    if (!m_reply)
        return;
    m_body += m_reply->read(largestAnswer + 1 - m_body.size());
    if (m_body.size() > largestAnswer)
        end(Error::of(Error::Kind::Malformed, u"an answer without end"_s));
}

void Request::finish()
{
    read();
    if (m_reply && m_reply->isFinished())
        end(result());
}

void Request::end(const Result<QJsonObject, Error> &result)
{
    drop();
    if (const Done done = std::exchange(m_done, {}))
        done(result); // May destroy us.
}

void Request::drop()
{
    m_deadline.stop();
    m_body.fill('\0');
    m_body.clear();
    if (QNetworkReply *reply = std::exchange(m_reply, nullptr)) {
        reply->disconnect(this);
        reply->abort();
        reply->deleteLater();
    }
}

Result<QJsonObject, Error> Request::result() const
{
    // Up to 199 it is the network or a proxy; above it is an HTTP status, and the server did answer.
    constexpr int lastNetworkError = 199;
    const int status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    const bool isCutOff = m_reply->error() != QNetworkReply::NoError && m_reply->error() <= lastNetworkError;
    if (isCutOff || status == 0)
        return Error::of(Error::Kind::Unreachable, withoutSecrets(plainLine(m_reply->errorString())));
    return judged(status);
}

Result<QJsonObject, Error> Request::judged(int status) const
{
    if (status >= 300 && status < 400)
        return Error::of(Error::Kind::Malformed, u"a redirect: "_s + httpStatus(status));
    const QJsonDocument document = QJsonDocument::fromJson(m_body);
    const QJsonObject object = document.object();
    if (const QString code = object["error"_L1].toString(); !code.isEmpty()) {
        Error error
            = serverError(withoutSecrets(code), withoutSecrets(object["error_description"_L1].toString()));
        error.detail = httpStatus(status);
        return error;
    }
    if (status >= 400)
        return Error::of(Error::Kind::Refused, httpStatus(status));
    if (!document.isObject())
        return Error::of(Error::Kind::Malformed, u"the answer is not a JSON object"_s);
    return object;
}

QString Request::withoutSecrets(QString text) const
{
    for (const QByteArray &secret : m_secrets)
        text.replace(QString::fromUtf8(secret), u"***"_s);
    return text;
}

} // namespace core::oauth
