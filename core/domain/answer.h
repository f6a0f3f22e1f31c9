#pragma once

#include <QByteArray>
#include <QHostAddress>
#include <QList>

#include <functional>

namespace core::domain
{

/// The kinds of records that are asked for, with their numbers of RFC 1035 §3.2.2 and RFC 3596.
enum class RecordType : quint16 { A = 1, Cname = 5, Ptr = 12, Mx = 15, Txt = 16, Aaaa = 28 };

struct Exchanger {
    quint16 preference = 0;
    QByteArray host = {}; ///< "" where the domain takes no mail, RFC 7505.

    bool operator==(const Exchanger &) const = default;
};

/// What DNS says to one question. Names are in lower case and without the dot at the end.
struct Answer {
    enum class State {
        Records,
        NoSuchName, ///< NXDOMAIN: nothing has this name, and nothing below it either (RFC 8020).
        NoSuchRecord, ///< The name is there, but has no record of this kind.
        TimedOut, ///< No name server answered in time.
        ServerFailure, ///< SERVFAIL, REFUSED, or an answer that could not be read.
        Cancelled,
    };

    State state = State::NoSuchName;
    QList<QByteArray> texts = {}; ///< TXT, the strings of a record put together, RFC 7208 §3.3.
    QList<Exchanger> exchangers = {}; ///< The most preferred first.
    QList<QHostAddress> addresses = {};
    QList<QByteArray> names = {}; ///< PTR
    QList<QByteArray> aliases = {}; ///< The CNAMEs that were followed, in order.

    /// DNS said something that will be the same in a minute, be it that there is nothing.
    bool isKnown() const { return state <= State::NoSuchRecord; }
    /// The name or the record is not there: what RFC 7208 §4.6.4 calls a void look-up.
    bool isVoid() const { return state == State::NoSuchName || state == State::NoSuchRecord; }
    bool operator==(const Answer &) const = default;
};

/// Asks DNS and waits. What evaluates records takes one, so that a test can be DNS.
using Lookup = std::function<Answer(RecordType type, const QByteArray &name)>;

/// Whether @p name can be asked for: labels of 1 to 63 octets, 253 octets in all.
bool isAskable(const QByteArray &name);
/// "4.3.2.1.in-addr.arpa", or 32 nibbles below ip6.arpa.
QByteArray reverseName(const QHostAddress &address);

} // namespace core::domain
