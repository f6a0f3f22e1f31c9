#include "core/doctor/evidence.h"

#include <QHostAddress>
#include <QRegularExpression>

#include <algorithm>

namespace core::doctor
{

using smtp::Entry;
using smtp::Stage;
using smtp::StageEvent;

namespace
{

bool isPrivate(const QString &text)
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

bool Attempt::reached(Stage stage) const
{
    return lastEvent(*this, stage) != nullptr;
}

const StageEvent *lastEvent(const Attempt &attempt, Stage stage, StageEvent::Outcome outcome)
{
    const auto found
        = std::find_if(attempt.timeline.rbegin(), attempt.timeline.rend(), [=](const StageEvent &event) {
              return event.stage == stage && event.outcome == outcome;
          });
    return found == attempt.timeline.rend() ? nullptr : &*found;
}

bool isOpenAndSafe(const Attempt &attempt)
{
    return !attempt.error && attempt.reached(Stage::Tls) && attempt.reached(Stage::Hello);
}

bool showedCertificate(const Attempt &attempt)
{
    return attempt.reached(Stage::Tls) || (attempt.error && !attempt.error->tls.chain.isEmpty());
}

smtp::Capabilities offered(const Attempt &attempt)
{
    const StageEvent *hello = lastEvent(attempt, Stage::Hello);
    if (!hello)
        return {};
    smtp::Reply reply{250, {}, {"-"}}; // the first line is the server's name
    for (const QString &line : hello->capabilities)
        reply.lines.append(line.toUtf8());
    return smtp::Capabilities(reply);
}

bool resolvedPrivately(const Attempt &attempt)
{
    const StageEvent *found = lastEvent(attempt, Stage::Dns);
    return found && !found->addresses.isEmpty()
        && std::all_of(found->addresses.begin(), found->addresses.end(), isPrivate);
}

QString webServerWords(const Attempt &attempt)
{
    if (!attempt.error || attempt.error->kind != smtp::Error::Kind::Protocol)
        return {};
    static const QRegularExpression web(QStringLiteral("^\\s*(HTTP/\\d|<!doctype html|<html)"),
                                        QRegularExpression::CaseInsensitiveOption);
    return web.match(attempt.error->detail).hasMatch() ? attempt.error->detail : QString();
}

std::optional<QDateTime> serverTime(const Attempt &attempt)
{
    for (const Entry &entry : attempt.transcript) {
        if (entry.speaker != Entry::Speaker::Server || entry.stage != Stage::Hello)
            continue;
        if (const auto date = dateIn(entry.text))
            return date;
    }
    return std::nullopt;
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

} // namespace core::doctor
