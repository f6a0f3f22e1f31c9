#include "core/diagnosis/references.h"

#include <QHostAddress>
#include <QRegularExpression>

namespace core::diagnosis
{

namespace
{

struct Blocklist {
    const char *mark; ///< Lower case.
    const char *name;
};

constexpr Blocklist blocklists[] = {
    {"spamhaus", "Spamhaus"},
    {"spamcop", "SpamCop"},
    {"barracuda", "Barracuda"},
    {"bl.mailspike", "Mailspike"},
    {"sorbs", "SORBS"},
    {"uceprotect", "UCEPROTECT"},
    {"invaluement", "Invaluement"},
    {"abuseat", "Abuseat CBL"},
    {"abusix", "Abusix"},
    {"cloudmark", "Cloudmark"},
    {"senderscore", "Sender Score"},
    {"dnsbl.manitu", "NiX Spam"},
    {"nixspam", "NiX Spam"},
    {"psbl.surriel", "PSBL"},
    {"spfbl", "SPFBL"},
    {"spamrats", "SpamRATS"},
    {"hostkarma", "Hostkarma"},
    {"surbl", "SURBL"},
    {"uribl", "URIBL"},
    {"trendmicro", "Trend Micro"},
    {"trend micro", "Trend Micro"},
    {"mail-abuse", "Trend Micro"},
    {"proofpoint", "Proofpoint"},
    {"0spam", "0Spam"},
    {"s5h", "s5h.net"},
    {"dnswl", "DNSWL"},
    {"rbl.websitewelcome", "websitewelcome"},
};

QRegularExpression expression(const char16_t *text)
{
    return QRegularExpression(QString::fromUtf16(text), QRegularExpression::CaseInsensitiveOption);
}

QString withoutTail(QString url)
{
    while (!url.isEmpty() && QStringLiteral(".,;:!?)]}>'\"").contains(url.back()))
        url.chop(1);
    return url;
}

} // namespace

QString blocklistIn(const QString &text)
{
    static const QRegularExpression zone = expression(
        u"\\b(?:using|listed "
        u"(?:in|by|at|on)|in|by|on|from|via)\\s(?:the\\s)?((?:[a-z0-9-]{1,40}\\.){0,4}(?:[a-z0-9-]{0,20}(?:"
        u"rbl|dnsbl|bl|blacklist|blocklist|spam)[a-z0-9-]{0,20})\\.[a-z0-9.-]{2,60}[a-z])\\b");
    for (const Blocklist &list : blocklists) {
        if (text.contains(QLatin1String(list.mark), Qt::CaseInsensitive))
            return QString::fromLatin1(list.name);
    }
    return zone.match(text).captured(1);
}

QString listingUrlIn(const QString &text)
{
    static const QRegularExpression url
        = expression(u"https?://"
                     u"[^\\s<>\"']{0,200}(?:spamhaus|spamcop|barracuda|lookup|removal|delist|query|dnsbl|rbl|"
                     u"block|uribl|surbl|abuse|listed|reset-request|sender\\.office)[^\\s<>\"']{0,300}");
    return withoutTail(url.match(text).captured());
}

QString urlIn(const QString &text)
{
    static const QRegularExpression url = expression(u"https?://[^\\s<>\"']{3,500}");
    return withoutTail(url.match(text).captured());
}

QString addressIn(const QString &text)
{
    static const QRegularExpression form = expression(
        u"(?<![\\w.+/=&?-])([\\w.!#$%&'*+/"
        u"=?^`{|}~-]{1,64}@(?:[a-z0-9_](?:[a-z0-9_-]{0,62})\\.){1,8}[a-z][a-z0-9-]{1,62})(?![\\w@])");
    return form.match(text).captured(1);
}

QString ipIn(const QString &text)
{
    static const QRegularExpression form = expression(u"(?<![\\w.:])(?:(\\d{1,3}(?:\\.\\d{1,3}){3})|([0-9a-f]"
                                                      u"{0,4}(?::[0-9a-f]{0,4}){2,7}))(?![\\w:]|\\.\\d)");
    auto matches = form.globalMatch(text);
    for (int tries = 0; matches.hasNext() && tries < 20; ++tries) {
        const QString found = matches.next().captured();
        if (const QHostAddress address(found); found.size() >= 6 && !address.isNull())
            return found;
    }
    return {};
}

QString referenceIn(const QString &text)
{
    static const QRegularExpression forms[] = {
        expression(u"\\b(?:request ?-?id|requestid|reference|ref(?:erence)? "
                   u"?(?:id|no|number|code)|incident|ticket|case)[\"':# =]{1,4}([a-z0-9][a-z0-9_.-]{5,79})"),
        expression(u"\\s([a-z0-9-]{6,40}\\.\\d{1,4}) - gsmtp"),
        expression(
            u"\\[([a-z0-9.-]{8,80}\\.outlook\\.com \\d{4}-\\d\\d-\\d\\dT[\\d:.]{8,16}Z [0-9a-f]{16})\\]"),
    };
    for (const QRegularExpression &form : forms) {
        if (const auto match = form.match(text); match.hasMatch())
            return match.captured(1);
    }
    return {};
}

} // namespace core::diagnosis
