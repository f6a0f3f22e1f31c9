#include "core/discovery/fetch.h"

#include "core/discovery/names.h"
#include "core/discovery/xml.h"

namespace core::discovery
{

namespace
{

constexpr int mostRedirects = 3;

QNetworkRequest requestFor(const QUrl &url, const QSslConfiguration &tls)
{
    QNetworkRequest request(url);
    request.setSslConfiguration(tls);
    request.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    request.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    // Qt would tell the person's language, and would unpack what is a thousand times larger than it looks.
    request.setRawHeader("Accept-Language", "*");
    request.setRawHeader("Accept-Encoding", "identity");
    request.setRawHeader("Accept", "text/xml, application/xml");
    request.setRawHeader("User-Agent", "Mozilla/5.0");
    return request;
}

int statusOf(const QNetworkReply &reply)
{
    return reply.attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
}

Problem problemOf(QNetworkReply::NetworkError error)
{
    switch (error) {
    case QNetworkReply::HostNotFoundError:
        return Problem::NameNotFound;
    case QNetworkReply::ConnectionRefusedError:
    case QNetworkReply::UnknownNetworkError:
    case QNetworkReply::NetworkSessionFailedError:
    case QNetworkReply::TemporaryNetworkFailureError:
        return Problem::NotReachable;
    case QNetworkReply::TimeoutError:
        return Problem::TimedOut;
    default:
        return Problem::ConnectionLost;
    }
}

} // namespace

Fetch::Fetch(QNetworkAccessManager &manager, const QUrl &url, const QSslConfiguration &tls, QObject *parent)
    : QObject(parent)
    , m_manager(manager)
    , m_url(url)
    , m_tls(tls)
{
    Q_ASSERT(url.scheme() == u"https");
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, [this] { conclude(Problem::TimedOut); });
}

Fetch::~Fetch()
{
    letGo();
}

void Fetch::start(std::chrono::milliseconds patience)
{
    m_timer.start(patience);
    get();
}

void Fetch::cancel()
{
    m_timer.stop();
    letGo();
}

void Fetch::get()
{
    m_reply = m_manager.get(requestFor(m_url, m_tls));
    connect(m_reply, &QNetworkReply::sslErrors, this, [this] { m_hasBadCertificate = true; });
    connect(m_reply, &QNetworkReply::metaDataChanged, this, &Fetch::judgeHead);
    connect(m_reply, &QNetworkReply::readyRead, this, &Fetch::takeIn);
    connect(m_reply, &QNetworkReply::finished, this, &Fetch::judgeEnd);
}

/// As soon as the head is there: the body of what is not wanted may never end.
void Fetch::judgeHead()
{
    const int status = statusOf(*m_reply);
    const QByteArray location = m_reply->rawHeader("Location");
    if (status >= 300 && status < 400 && !location.isEmpty())
        redirect(m_url.resolved(QUrl::fromEncoded(location, QUrl::StrictMode)));
    else if (status >= 500)
        conclude(Problem::ServerError, QString::number(status));
    else if (status != 0 && status != 200)
        conclude(Problem::NotPublished, QString::number(status));
    else if (m_reply->header(QNetworkRequest::ContentLengthHeader).toLongLong() > largestDocumentBytes)
        conclude(Problem::TooLarge);
}

void Fetch::redirect(const QUrl &target)
{
    const bool isFine = target.isValid() && target.scheme() == u"https" && target.userInfo().isEmpty()
        && askableName(target.host());
    if (!isFine || ++m_redirects > mostRedirects) {
        conclude(Problem::UnsafeRedirect,
                 target.toDisplayString(QUrl::RemoveQuery | QUrl::RemoveUserInfo).left(200));
        return;
    }
    letGo();
    m_url = target;
    m_url.setFragment(QString());
    get();
}

void Fetch::takeIn()
{
    m_body += m_reply->read(largestDocumentBytes + 1 - m_body.size());
    if (m_body.size() > largestDocumentBytes)
        conclude(Problem::TooLarge);
}

void Fetch::judgeEnd()
{
    if (m_reply->error() != QNetworkReply::NoError)
        conclude(m_hasBadCertificate ? Problem::Certificate : problemOf(m_reply->error()),
                 m_reply->errorString());
    else if (statusOf(*m_reply) != 200)
        conclude(Problem::ConnectionLost);
    else
        conclude(Problem::None);
}

void Fetch::letGo()
{
    if (!m_reply)
        return;
    m_reply->disconnect(this);
    m_reply->deleteLater(); // which breaks off what is not finished; abort() would still tell of errors
    m_reply = nullptr;
}

void Fetch::conclude(Problem problem, const QString &detail)
{
    m_timer.stop();
    Document document{problem, detail, {}, false};
    if (problem == Problem::None) {
        document.body = m_body;
        const QString type = m_reply->header(QNetworkRequest::ContentTypeHeader).toString();
        document.isCalledHtml = type.startsWith(u"text/html", Qt::CaseInsensitive);
    }
    letGo();
    emit done(document);
}

} // namespace core::discovery
