#include "core/oauth/answer.h"

#include <QJsonDocument>

#include <algorithm>
#include <cmath>
#include <optional>

namespace core::oauth
{

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace
{

constexpr auto assumedLifetime = 1h;
constexpr auto margin = 60s; // the token must still be good when the mail server sees it
constexpr double longestSeconds = 365.0 * 24 * 3600;
constexpr auto longestDeviceSignIn = 1h;
constexpr auto slowestPolling = 60s;
constexpr qsizetype longestLine = 300;
constexpr qsizetype longestUserCode = 40;
constexpr qsizetype longestAddress = 254; // RFC 5321 §4.5.3.1.3, as corrected

Error malformed(const QString &detail)
{
    return Error::of(Error::Kind::Malformed, detail);
}

/// RFC 6749 appendix A: visible ASCII. What is not could end a header line or a field of XOAUTH2.
bool isToken(const QString &text)
{
    return !text.isEmpty()
        && std::all_of(text.begin(), text.end(), [](QChar c) { return c >= u'!' && c <= u'~'; });
}

/// A number, or, as some servers write it, a numeric string.
std::optional<double> secondsIn(const QJsonValue &value)
{
    bool isNumber = value.isDouble();
    const double seconds = value.isString() ? value.toString().toDouble(&isNumber) : value.toDouble();
    if (!isNumber || !std::isfinite(seconds) || seconds < 0)
        return std::nullopt;
    return std::min(seconds, longestSeconds);
}

/// The address in the claims of an OpenID Connect id_token. Its signature is not checked, which is
/// allowed for one that comes straight from the token endpoint over TLS.
QString addressIn(const QString &idToken)
{
    const QList<QByteArray> parts = idToken.toUtf8().split('.');
    const QByteArray claims = QByteArray::fromBase64(parts.value(1), QByteArray::Base64UrlEncoding);
    const QJsonObject object = QJsonDocument::fromJson(claims).object();
    for (const auto name : {"email"_L1, "preferred_username"_L1}) {
        const QString address = object[name].toString();
        if (address.size() <= longestAddress && address.indexOf(u'@') > 0 && plainLine(address) == address)
            return address;
    }
    return {};
}

/// The addresses people are sent to come from the answer, so they could be of any scheme.
QUrl pageIn(const QJsonValue &value)
{
    const QUrl page(value.toString(), QUrl::StrictMode);
    return isTrustworthy(page) ? page : QUrl();
}

/// The marks, embeddings, overrides and isolates of the bidirectional algorithm, UAX 9 §2.
bool turnsDirection(QChar c)
{
    const auto isBetween = [c](char16_t first, char16_t last) { return c >= first && c <= last; };
    return isBetween(0x202a, 0x202e) || isBetween(0x2066, 0x2069) || isBetween(0x200e, 0x200f)
        || c == QChar(0x061c);
}

Error::Kind kindOf(const QString &code)
{
    if (code == u"access_denied" || code == u"authorization_declined")
        return Error::Kind::Denied;
    if (code == u"expired_token")
        return Error::Kind::Expired;
    // The three besides RFC 6749's are OpenID Connect Core §3.1.2.6; Microsoft gives them for a refresh
    // when a second factor or a new consent is due.
    if (code == u"invalid_grant" || code == u"interaction_required" || code == u"login_required"
        || code == u"consent_required")
        return Error::Kind::SignInAgain;
    return Error::Kind::Refused;
}

} // namespace

Result<Tokens, Error> tokensFrom(const QJsonObject &answer, const QDateTime &now)
{
    const QJsonValue type = answer["token_type"_L1];
    if (!type.isUndefined() && type.toString().compare(u"bearer", Qt::CaseInsensitive) != 0)
        return malformed(u"token_type is not Bearer"_s);
    const QString access = answer["access_token"_L1].toString();
    if (!isToken(access))
        return malformed(u"no access_token, or not one of visible ASCII"_s);
    const QJsonValue refresh = answer["refresh_token"_L1];
    const bool hasRefresh = !refresh.isUndefined() && !refresh.isNull() && refresh != QJsonValue(QString());
    if (hasRefresh && !isToken(refresh.toString()))
        return malformed(u"a refresh_token that is not visible ASCII"_s);
    const QJsonValue lifetime = answer["expires_in"_L1];
    const auto seconds = lifetime.isUndefined() || lifetime.isNull()
        ? std::chrono::duration<double>(assumedLifetime).count()
        : secondsIn(lifetime);
    if (!seconds)
        return malformed(u"expires_in is not a number of seconds"_s);

    return Tokens{access.toLatin1(), now.toUTC().addSecs(qint64(*seconds) - margin.count()),
                  hasRefresh ? refresh.toString().toLatin1() : QByteArray(),
                  addressIn(answer["id_token"_L1].toString())};
}

Result<DeviceAnswer, Error> deviceAnswerFrom(const QJsonObject &answer, const QDateTime &now)
{
    const QString deviceCode = answer["device_code"_L1].toString();
    if (!isToken(deviceCode))
        return malformed(u"no device_code, or not one of visible ASCII"_s);
    const QString userCode = answer["user_code"_L1].toString();
    if (userCode.isEmpty() || userCode.size() > longestUserCode || plainLine(userCode) != userCode)
        return malformed(u"no user_code that a person could type"_s);
    const QUrl page = pageIn(answer["verification_uri"_L1]);
    if (page.isEmpty())
        return malformed(u"verification_uri is not an https address"_s);
    const auto lifetime = secondsIn(answer["expires_in"_L1]);
    const QJsonValue interval = answer["interval"_L1];
    const auto pause = interval.isUndefined() ? 5.0 : secondsIn(interval);
    if (!lifetime || !pause)
        return malformed(u"expires_in or interval is not a number of seconds"_s);

    const auto bounded = [](double seconds, std::chrono::seconds least, std::chrono::seconds most) {
        return std::clamp(std::chrono::seconds(qint64(seconds)), least, most);
    };
    DeviceAnswer result;
    result.deviceCode = deviceCode.toLatin1();
    result.interval = bounded(*pause, 1s, slowestPolling); // none at all would be a flood
    result.shown = {userCode, page, pageIn(answer["verification_uri_complete"_L1]),
                    now.toUTC().addSecs(bounded(*lifetime, 0s, longestDeviceSignIn).count())};
    return result;
}

Error serverError(const QString &code, const QString &description)
{
    return {kindOf(code), plainLine(code), plainLine(description), {}};
}

QString plainLine(const QString &text)
{
    QString line;
    for (const QChar c : text.left(longestLine * 4)) {
        if (c.category() == QChar::Other_Control || c.category() == QChar::Separator_Line
            || c.category() == QChar::Separator_Paragraph)
            line += u' ';
        else if (!turnsDirection(c))
            line += c;
    }
    line = line.simplified();
    if (line.size() <= longestLine)
        return line;
    line.truncate(longestLine - 1);
    if (line.back().isHighSurrogate())
        line.chop(1);
    return line + u'…';
}

bool isLoopback(const QUrl &address)
{
    const QString host = address.host();
    return host == u"127.0.0.1" || host == u"localhost" || host == u"::1";
}

bool isTrustworthy(const QUrl &address)
{
    // A user name before the host is there to make one host look like another.
    return address.isValid() && !address.host().isEmpty() && address.userInfo().isEmpty()
        && (address.scheme() == u"https" || (address.scheme() == u"http" && isLoopback(address)));
}

} // namespace core::oauth
