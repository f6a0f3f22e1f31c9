#include "core/discovery/dns.h"

#include <QTimer>

#include <algorithm>

namespace core::discovery
{

namespace
{

Problem problemOf(const QDnsLookup &lookup)
{
    switch (lookup.error()) {
    case QDnsLookup::NoError:
        return lookup.mailExchangeRecords().isEmpty() && lookup.serviceRecords().isEmpty() ? Problem::NoRecord
                                                                                           : Problem::None;
    case QDnsLookup::InvalidReplyError: // also said of a good answer without records
        return Problem::NoRecord;
    case QDnsLookup::NotFoundError:
        return Problem::NameNotFound;
    default:
        return Problem::NameLookupFailed;
    }
}

DnsAnswer answerOf(const QDnsLookup &lookup)
{
    DnsAnswer answer;
    answer.problem = problemOf(lookup);
    if (lookup.error() != QDnsLookup::NoError)
        answer.detail = lookup.errorString();
    for (const auto &record : lookup.mailExchangeRecords())
        answer.mx.append({record.preference(), record.exchange()});
    std::stable_sort(answer.mx.begin(), answer.mx.end(),
                     [](const MxRecord &a, const MxRecord &b) { return a.preference < b.preference; });
    for (const auto &record : lookup.serviceRecords())
        answer.srv.append({record.priority(), record.weight(), record.port(), record.target()});
    return answer;
}

} // namespace

void askDns(QDnsLookup::Type type, const QString &name, const Network &network, QObject *context,
            const std::function<void(const DnsAnswer &)> &answer)
{
    auto *const lookup = new QDnsLookup(type, name, network.nameserver, context);
    auto *const timer = new QTimer(lookup);
    timer->setSingleShot(true);
    // Whichever comes first; the other one goes with the look-up.
    const auto conclude = [=](const DnsAnswer &told) {
        lookup->disconnect();
        timer->stop();
        lookup->deleteLater();
        answer(told);
    };
    QObject::connect(lookup, &QDnsLookup::finished, context, [=] { conclude(answerOf(*lookup)); });
    QObject::connect(timer, &QTimer::timeout, context, [=] {
        DnsAnswer late;
        late.problem = Problem::TimedOut;
        conclude(late);
    });
    timer->start(network.patience);
    lookup->lookup();
}

} // namespace core::discovery
