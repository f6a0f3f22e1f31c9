#include "app/smtpurl.h"

#include "app/commandlinetext.h"
#include "core/mail/idn.h"

#include <QHostAddress>
#include <QUrl>
#include <QUrlQuery>

namespace app
{

using core::smtp::Security;

namespace
{

std::optional<Security> securityOf(const QUrl &url)
{
    const QString tls = QUrlQuery(url).queryItemValue(QStringLiteral("tls"));
    if (url.scheme() == u"smtps")
        return tls.isEmpty() || tls == u"implicit" ? std::optional(Security::ImplicitTls) : std::nullopt;
    if (tls.isEmpty() || tls == u"starttls")
        return Security::StartTls;
    if (tls == u"implicit")
        return Security::ImplicitTls;
    return tls == u"none" ? std::optional(Security::None) : std::nullopt;
}

bool isHost(const QString &host)
{
    return !QHostAddress(host).isNull() || core::mail::toAscii(host).has_value();
}

} // namespace

core::Result<SmtpUrl, SmtpUrlError> parseSmtpUrl(const QString &text)
{
    const QUrl url(text, QUrl::StrictMode);
    if (!url.isValid() || (url.scheme() != u"smtp" && url.scheme() != u"smtps"))
        return SmtpUrlError{CommandLineText::tr(
            "The server is written as smtps://user@host:465 or smtp://user@host:587?tls=starttls.")};
    if (!isHost(url.host()))
        return SmtpUrlError{CommandLineText::tr("The server's address has no usable host name.")};
    if (!url.password().isEmpty())
        return SmtpUrlError{
            CommandLineText::tr("A password does not belong in the server's address, where everybody on this "
                                "computer can read it. Use --password-env NAME, or standard input.")};
    const auto security = securityOf(url);
    if (!security)
        return SmtpUrlError{CommandLineText::tr("“tls=” is one of starttls, implicit and none.")};

    SmtpUrl result;
    result.endpoint.host = url.host();
    result.endpoint.security = *security;
    result.endpoint.port = quint16(url.port(*security == Security::ImplicitTls ? 465
                                                : *security == Security::None  ? 25
                                                                               : 587));
    // Whoever writes tls=none has decided that nothing on the way needs hiding.
    result.endpoint.allowClearTextPassword = *security == Security::None;
    result.user = url.userName(QUrl::FullyDecoded);
    return result;
}

core::Result<core::smtp::Proxy, SmtpUrlError> parseProxyUrl(const QString &text)
{
    using Kind = core::smtp::Proxy::Kind;
    const QUrl url(text, QUrl::StrictMode);
    const bool isSocks = url.scheme() == u"socks5";
    if (!url.isValid() || !(isSocks || url.scheme() == u"http") || !isHost(url.host())
        || !url.userInfo().isEmpty())
        return SmtpUrlError{
            CommandLineText::tr("The proxy is written as socks5://host:1080 or http://host:3128.")};
    return core::smtp::Proxy{.kind = isSocks ? Kind::Socks5 : Kind::HttpConnect,
                             .host = url.host(),
                             .port = quint16(url.port(isSocks ? 1080 : 3128)),
                             .user = {},
                             .password = {}};
}

} // namespace app
