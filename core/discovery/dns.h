#pragma once

#include "core/discovery/finder.h"
#include "core/discovery/srv.h"

#include <QDnsLookup>

#include <functional>

namespace core::discovery
{

struct MxRecord {
    quint16 preference = 0;
    QString host; ///< "" where the domain takes no mail, RFC 7505.

    bool operator==(const MxRecord &) const = default;
};

struct DnsAnswer {
    Problem problem = Problem::None; ///< NameNotFound, NoRecord, NameLookupFailed, TimedOut.
    QString detail;
    QList<MxRecord> mx; ///< The most preferred first.
    QList<SrvRecord> srv;
};

/// Asks for the MX or SRV records of @p name and answers once, later, unless @p context goes first.
void askDns(QDnsLookup::Type type, const QString &name, const Network &network, QObject *context,
            const std::function<void(const DnsAnswer &)> &answer);

} // namespace core::discovery
