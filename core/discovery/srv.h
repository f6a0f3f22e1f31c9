#pragma once

#include "core/discovery/types.h"

#include <functional>

namespace core::discovery
{

/// A service record, RFC 2782.
struct SrvRecord {
    quint16 priority = 0;
    quint16 weight = 0;
    quint16 port = 0;
    QString target; ///< "" or ".": decidedly not offered.

    bool operator==(const SrvRecord &) const = default;
};

/// A number from 0 up to and without @p bound.
using Random = std::function<quint32(quint32 bound)>;

/// The order in which RFC 2782 wants them tried: the lowest priority first, those of one priority by
/// chance, with their weights.
QList<SrvRecord> inOrder(const QList<SrvRecord> &records, const Random &random);

/// The domain says that it does not offer the service, which is more than saying nothing.
bool isDeclined(const QList<SrvRecord> &records);

/// The servers of _submissions (TLS from the start) and _submission (STARTTLS), in that order whatever
/// their priorities: RFC 8314 §3 prefers the former. Only public names; isElsewhere and providerId are
/// for the caller to fill in.
QList<Candidate> candidatesOf(const QList<SrvRecord> &submissions, const QList<SrvRecord> &submission,
                              const mail::AddrSpec &address, const Random &random);

QString srvName(account::Account::Security security, const QString &domain);

} // namespace core::discovery
