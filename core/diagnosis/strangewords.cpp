#include "core/diagnosis/reading.h"
#include "core/smtp/clues.h"
#include "core/smtp/tap.h"

#include <QRegularExpression>

namespace core::diagnosis
{

namespace
{

/// A web server in the place of a mail server: the network's page for signing in, or simply the wrong port.
Reading webServer(const QByteArray &words, const smtp::Error &error, const Circumstances &circumstances)
{
    static const QRegularExpression status(QStringLiteral("^\\s*HTTP/\\d(?:\\.\\d)? (\\d{3})"));
    const int code = status.match(QString::fromLatin1(words)).captured(1).toInt();
    Reading portal{Cause::NetworkCaptivePortal, Certainty::Sure, "portal", words};
    if (code == 511) // RFC 6585 §6
        return portal;
    const bool isMail = isMailPort(circumstances.port);
    if (circumstances.isWellKnown && (isMail || isPrivatePeer(error)))
        return portal;
    portal.certainty = Certainty::Likely;
    if (isMail && code / 100 == 3)
        return portal;
    return {Cause::NetworkWrongService, isMail ? Certainty::Likely : Certainty::Sure, "web-server", words};
}

} // namespace

std::optional<Reading> whoSpeaks(const QByteArray &words, const smtp::Error &error,
                                 const Circumstances &circumstances)
{
    if (words.isEmpty())
        return std::nullopt;
    if (smtp::isFromWebServer(QString::fromLatin1(words)))
        return webServer(words, error, circumstances);
    if (smtp::isTlsRecord(words))
        return Reading{Cause::TlsPlainOnImplicit, Certainty::Sure, "tls-record"};
    static const QRegularExpression reply(QStringLiteral("^[2-5]\\d\\d[ \\-\\r\\n]"));
    if (reply.match(QString::fromLatin1(words)).hasMatch())
        return std::nullopt;
    // Protocols that greet in their own way: RFC 3501, RFC 1939, RFC 4253.
    static const QRegularExpression other(
        QStringLiteral("^(\\* (OK|PREAUTH|BYE)|\\+OK|-ERR|SSH-|RFB |@RSYNCD)"));
    const bool isKnown = other.match(QString::fromLatin1(words)).hasMatch();
    return Reading{Cause::NetworkWrongService, isKnown ? Certainty::Sure : Certainty::Likely,
                   isKnown ? "other-protocol" : "strange-words", words};
}

} // namespace core::diagnosis
