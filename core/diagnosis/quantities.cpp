#include "core/diagnosis/quantities.h"

#include "core/diagnosis/parameters.h"

#include <QLocale>
#include <QRegularExpression>
#include <QTimeZone>

namespace core::diagnosis
{

namespace
{

QRegularExpression expression(const QString &text)
{
    return QRegularExpression(text, QRegularExpression::CaseInsensitiveOption);
}

/// Seconds of one unit; 0: no unit of time.
qint64 unitSeconds(QStringView unit)
{
    struct Unit {
        const char16_t *beginning;
        qint64 seconds;
    };
    static constexpr Unit units[] = {
        {u"mo", 0},    {u"s", 1},      {u"秒", 1},      {u"m", 60},    {u"分", 60},
        {u"h", 3600},  {u"st", 0},     {u"小时", 3600}, {u"時", 3600}, {u"时", 3600},
        {u"d", 86400}, {u"天", 86400}, {u"日", 86400},
    };
    if (unit.isEmpty())
        return 1;
    for (const Unit &known : units) {
        if (unit.startsWith(QStringView(known.beginning), Qt::CaseInsensitive))
            return known.seconds;
    }
    return 0;
}

std::optional<std::chrono::seconds> bounded(qint64 seconds)
{
    return seconds > 0 && seconds <= 30 * 86400 ? std::optional(std::chrono::seconds(seconds)) : std::nullopt;
}

} // namespace

std::optional<std::chrono::seconds> durationOf(QStringView text)
{
    static const QRegularExpression clock
        = expression(QStringLiteral("\\A(\\d{1,2}):(\\d\\d)(?::(\\d\\d))?\\z"));
    static const QRegularExpression amount
        = expression(QStringLiteral("\\A(\\d{1,7})\\s{0,2}([a-z]{0,12}|秒钟?|分钟?|小时|時間|天|日)\\.?\\z"));
    if (const auto match = clock.match(text.trimmed()); match.hasMatch())
        return bounded(match.hasCaptured(3) ? match.captured(1).toInt() * 3600
                               + match.captured(2).toInt() * 60 + match.captured(3).toInt()
                                            : match.captured(1).toInt() * 60 + match.captured(2).toInt());
    const auto match = amount.match(text.trimmed());
    return match.hasMatch() ? bounded(match.captured(1).toLongLong() * unitSeconds(match.capturedView(2)))
                            : std::nullopt;
}

std::optional<std::chrono::seconds> retryAfterIn(const QString &text)
{
    static const QRegularExpression form = expression(QStringLiteral(
        "\\b(?:in|after|for|within|wait|least|reload|next|greylisted|deferred|retry)[^\\d.;]{0,24}"
        "(\\d{1,2}:\\d\\d:\\d\\d|\\d{1,7}\\s?(?:seconds?|secs?|s|minutes?|mins?|m|hours?|hrs?|h|days?|d)\\b)"
        "|(\\d{1,5}\\s?(?:秒钟?|分钟?|小时|時間|天))[^\\d]{0,6}(?:后|後|之后|再)"));
    static const QRegularExpression header
        = expression(QStringLiteral("\\bretry[-_ ]?after\\W{1,3}(\\d{1,6})\\b"));
    if (const auto match = form.match(text); match.hasMatch())
        return durationOf(match.hasCaptured(1) ? match.capturedView(1) : match.capturedView(2));
    const auto match = header.match(text);
    return match.hasMatch() ? durationOf(match.capturedView(1)) : std::nullopt;
}

QDateTime retryAtIn(const QString &text)
{
    static const QRegularExpression mail
        = expression(QStringLiteral("\\b(?:after|until|till|before|at)\\s(?:(?:mon|tue|wed|thu|fri|sat|sun),?"
                                    " )?(\\d{1,2} (?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec) \\d{4} "
                                    "\\d\\d:\\d\\d:\\d\\d) ?(?:utc|gmt|z|\\+0000)"));
    static const QRegularExpression iso
        = expression(QStringLiteral("\\b(?:after|until|till|before|at)\\s(\\d{4}-\\d\\d-\\d\\d[T "
                                    "]\\d\\d:\\d\\d:\\d\\d)(?:\\.\\d{1,9})? ?(?:utc|gmt|z|\\+00:?00)"));
    QDateTime at;
    if (const auto match = mail.match(text); match.hasMatch())
        at = QLocale::c().toDateTime(match.captured(1), QStringLiteral("d MMM yyyy HH:mm:ss"));
    else if (const auto isoMatch = iso.match(text); isoMatch.hasMatch())
        at = QDateTime::fromString(isoMatch.captured(1).replace(u' ', u'T'), Qt::ISODate);
    at.setTimeZone(QTimeZone::utc());
    return at.isValid() ? at : QDateTime();
}

qint64 countOf(QStringView text)
{
    QString digits = text.trimmed().toString();
    digits.remove(u',');
    bool isNumber = false;
    const qint64 count = digits.toLongLong(&isNumber);
    return isNumber && count > 0 ? count : 0;
}

qint64 octetCountOf(QStringView text)
{
    static const QRegularExpression form = expression(QStringLiteral(
        "\\A(\\d{1,3}(?:,\\d{3}){1,4}|\\d{1,13})(?:\\.(\\d))?\\s{0,2}([kmg]?)i?(?:b|byte|octet)?s?\\z"));
    const auto match = form.match(text.trimmed());
    if (!match.hasMatch())
        return 0;
    const QChar unit
        = match.captured(3).toLower().isEmpty() ? QChar(u' ') : match.captured(3).toLower().at(0);
    const qint64 factor
        = unit == u'k' ? 1024 : (unit == u'm' ? 1024 * 1024 : (unit == u'g' ? 1024 * 1024 * 1024 : 1));
    const qint64 whole = countOf(match.capturedView(1));
    return whole > (qint64(1) << 40) / factor ? 0 : whole * factor + match.captured(2).toInt() * factor / 10;
}

qint64 limitIn(const QString &text, Cause cause)
{
    static const QRegularExpression size = expression(
        QStringLiteral("\\b(?:limit(?:ed)?|max(?:imum|imal)?|exceeds?|exceeded|than|allowed|fixed|up "
                       "to)\\b[^\\d]{0,40}?(\\d[\\d,]{0,14}(?:\\.\\d)?\\s?(?:[kmg]i?b?|bytes|octets)?)\\b"));
    static const QRegularExpression people = expression(QStringLiteral(
        "\\b(?:limit(?:ed)?|max(?:imum|imal)?|exceeds?|than|allowed|over|up "
        "to)\\b[^\\d]{0,30}?(\\d[\\d,]{0,8})\\b(?! ?(?:h|hours?|s|seconds?|m|minutes?|days?)\\b)"
        "|\\b(\\d[\\d,]{0,8}) "
        "(?:recipients|messages|emails|connections)\\b|(?:上限|最多|不超过)\\D{0,6}(\\d{1,8})"));
    if (cause == Cause::ContentSize) {
        const qint64 octets = octetCountOf(size.match(text).captured(1));
        return octets >= 1024 ? octets : 0; // less is the number of something else
    }
    if (cause != Cause::RateRecipients && cause != Cause::RateDaily && cause != Cause::RateBurst
        && cause != Cause::RateConnections)
        return 0;
    const auto match = people.match(text);
    for (int group = 1; group <= 3; ++group) {
        if (const qint64 count = countOf(match.capturedView(group)))
            return count;
    }
    return 0;
}

} // namespace core::diagnosis
