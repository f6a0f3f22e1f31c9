#include "core/discovery/srv.h"

#include "core/discovery/names.h"

#include <algorithm>

namespace core::discovery
{

using Security = account::Account::Security;

namespace
{

constexpr qsizetype mostRecords = 20;
constexpr quint16 submissionsPort = 465;

/// Takes out of @p group (of one priority) the one whose turn it is, RFC 2782 "Weight".
SrvRecord taken(QList<SrvRecord> &group, const Random &random)
{
    quint32 sum = 0;
    for (const SrvRecord &record : group)
        sum += record.weight;
    quint32 left = random(sum + 1);
    for (qsizetype at = 0; at < group.size(); ++at) {
        if (left <= group[at].weight)
            return group.takeAt(at);
        left -= group[at].weight;
    }
    return group.takeFirst(); // a random number beyond its bound
}

QList<Candidate> candidatesOf(const QList<SrvRecord> &records, Security security,
                              const mail::AddrSpec &address, const Random &random)
{
    QList<Candidate> candidates;
    for (const SrvRecord &record : inOrder(records.mid(0, mostRecords), random)) {
        const auto host = askableName(record.target);
        if (!host || record.port == 0)
            continue;
        Candidate candidate;
        candidate.source = Source::Srv;
        candidate.origin = srvName(security, QString::fromLatin1(address.asciiDomain().toLower()));
        candidate.host = *host;
        candidate.port = record.port;
        // Some publish the port of TLS from the start under the name for STARTTLS; nobody who listens
        // there waits for a command first.
        candidate.security = record.port == submissionsPort ? Security::ImplicitTls : security;
        candidate.user = address.localPart() + u'@' + QString::fromLatin1(address.asciiDomain());
        candidates.append(candidate);
    }
    return candidates;
}

} // namespace

QList<SrvRecord> inOrder(const QList<SrvRecord> &records, const Random &random)
{
    QList<SrvRecord> sorted = records;
    // Those without a weight come first in their group, so that they too have a small chance.
    std::stable_sort(sorted.begin(), sorted.end(), [](const SrvRecord &a, const SrvRecord &b) {
        return std::pair(a.priority, a.weight != 0) < std::pair(b.priority, b.weight != 0);
    });
    QList<SrvRecord> ordered;
    while (!sorted.isEmpty()) {
        const quint16 priority = sorted.first().priority;
        const auto end = std::find_if(sorted.cbegin(), sorted.cend(),
                                      [&](const SrvRecord &r) { return r.priority != priority; });
        QList<SrvRecord> group = sorted.mid(0, end - sorted.cbegin());
        sorted.remove(0, group.size());
        while (!group.isEmpty())
            ordered.append(taken(group, random));
    }
    return ordered;
}

bool isDeclined(const QList<SrvRecord> &records)
{
    return records.size() == 1 && (records.first().target.isEmpty() || records.first().target == u".");
}

QList<Candidate> candidatesOf(const QList<SrvRecord> &submissions, const QList<SrvRecord> &submission,
                              const mail::AddrSpec &address, const Random &random)
{
    return candidatesOf(submissions, Security::ImplicitTls, address, random)
        + candidatesOf(submission, Security::StartTls, address, random);
}

QString srvName(Security security, const QString &domain)
{
    return (security == Security::ImplicitTls ? QStringLiteral("_submissions._tcp.")
                                              : QStringLiteral("_submission._tcp."))
        + domain;
}

} // namespace core::discovery
