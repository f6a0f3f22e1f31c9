#include "core/smtp/clues.h"

#include <QHostAddress>
#include <QRegularExpression>

#include <algorithm>

namespace core::smtp
{

namespace
{

int monthOf(const QString &name)
{
    static const QStringList names{QStringLiteral("jan"), QStringLiteral("feb"), QStringLiteral("mar"),
                                   QStringLiteral("apr"), QStringLiteral("may"), QStringLiteral("jun"),
                                   QStringLiteral("jul"), QStringLiteral("aug"), QStringLiteral("sep"),
                                   QStringLiteral("oct"), QStringLiteral("nov"), QStringLiteral("dec")};
    return int(names.indexOf(name.toLower())) + 1;
}

/// "+0130" in seconds.
int offsetOf(const QString &zone)
{
    if (zone.size() != 5)
        return 0; // GMT, UT
    const int seconds = zone.mid(1, 2).toInt() * 3600 + zone.mid(3, 2).toInt() * 60;
    return zone.front() == u'-' ? -seconds : seconds;
}

} // namespace

bool isPrivateAddress(const QString &text)
{
    static const QList<QPair<QHostAddress, int>> nets{
        QHostAddress::parseSubnet(QStringLiteral("10.0.0.0/8")), // RFC 1918
        QHostAddress::parseSubnet(QStringLiteral("172.16.0.0/12")),
        QHostAddress::parseSubnet(QStringLiteral("192.168.0.0/16")),
        QHostAddress::parseSubnet(QStringLiteral("100.64.0.0/10")), // RFC 6598
        QHostAddress::parseSubnet(QStringLiteral("0.0.0.0/8")), // what blocking resolvers answer
    };
    const QHostAddress address(text);
    if (address.isNull())
        return false;
    if (address.isLoopback() || address.isLinkLocal() || address.isUniqueLocalUnicast()
        || address == QHostAddress(QHostAddress::AnyIPv6))
        return true;
    return address.protocol() == QAbstractSocket::IPv4Protocol
        && std::any_of(nets.begin(), nets.end(), [&](const auto &net) { return address.isInSubnet(net); });
}

bool isFromWebServer(const QString &text)
{
    static const QRegularExpression web(QStringLiteral("^\\s*(HTTP/\\d|<!doctype html|<html)"),
                                        QRegularExpression::CaseInsensitiveOption);
    return web.match(text).hasMatch();
}

std::optional<QDateTime> dateIn(const QString &text)
{
    static const QRegularExpression date(
        QStringLiteral("\\b(\\d{1,2}) (Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) (\\d{4}) "
                       "(\\d{2}):(\\d{2})(?::(\\d{2}))? (GMT|UTC?|[+-]\\d{4})\\b"),
        QRegularExpression::CaseInsensitiveOption);
    const auto match = date.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    const QDate day(match.captured(3).toInt(), monthOf(match.captured(2)), match.captured(1).toInt());
    const QTime time(match.captured(4).toInt(), match.captured(5).toInt(),
                     std::min(match.captured(6).toInt(), 59));
    if (!day.isValid() || !time.isValid())
        return std::nullopt;
    return QDateTime(day, time, Qt::UTC).addSecs(-offsetOf(match.captured(7)));
}

} // namespace core::smtp
