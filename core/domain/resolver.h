#pragma once

#include "core/domain/answer.h"

#include <QHash>
#include <QPair>

#include <chrono>
#include <memory>
#include <stop_token>

namespace core::domain
{

/// Whom to ask.
struct Nameserver {
    QHostAddress address;
    quint16 port = 53;

    bool operator==(const Nameserver &) const = default;
};

/// "9.9.9.9", "9.9.9.9:5353", "2620:fe::fe", "[2620:fe::fe]:5353"; nothing for anything else.
std::optional<Nameserver> parseNameserver(QStringView text);
/// Those of /etc/resolv.conf; this computer itself where it names none, resolv.conf(5).
QList<Nameserver> systemNameservers();

/// A DNS client of a few lines: UDP, TCP where an answer is too long for that, the next server where one
/// is silent. Waits in the thread it is used in.
///
/// Not QDnsLookup: with Qt 6.4 it takes no port, says of a name without such a record the same as of an
/// answer it cannot read, and cannot be cancelled. Not libresolv: its reading of records is left to us
/// anyway, and its waiting hears no cancel. Ids come from the system's random generator, ports from the
/// system, and only the server that was asked is listened to (RFC 5452).
///
/// Answers are kept: to ask twice is free. Only what will not change in a minute is kept.
class Resolver
{
public:
    /// Every server gets @p patience, twice over; after a cancel every answer is Cancelled at once. A server
    /// that stayed silent twice is not waited for as long again.
    Resolver(QList<Nameserver> servers, std::stop_token stop,
             std::chrono::milliseconds patience = std::chrono::seconds(3));
    ~Resolver();
    Q_DISABLE_COPY_MOVE(Resolver)

    Answer ask(RecordType type, const QByteArray &name);
    /// How many questions went out; what was known already is not among them.
    int questionCount() const;

private:
    class Wire;

    std::unique_ptr<Wire> m_wire;
    QHash<QPair<quint16, QByteArray>, Answer> m_known;
};

} // namespace core::domain
