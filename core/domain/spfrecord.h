#pragma once

#include "core/domain/answer.h"
#include "core/result.h"

#include <optional>

namespace core::domain
{

/// One word of an SPF record, RFC 7208 §4.6.1.
struct SpfTerm {
    enum class Kind { All, Include, A, Mx, Ptr, Ip4, Ip6, Exists, Redirect, Exp, Other };
    enum class Qualifier : char { Pass = '+', Fail = '-', SoftFail = '~', Neutral = '?' };

    Kind kind = Kind::Other;
    Qualifier qualifier = Qualifier::Pass;
    QByteArray text = {}; ///< As it is written.
    QByteArray domain = {}; ///< With its macros; empty: the domain that the record is of.
    QHostAddress network = {}; ///< Of Ip4 and Ip6.
    int prefix4 = 32;
    int prefix6 = 128;

    bool isModifier() const { return kind >= Kind::Redirect; }
    /// It makes the receiver ask DNS, so it counts towards the ten, §4.6.4.
    bool costsLookup() const;
    bool operator==(const SpfTerm &) const = default;
};

struct SpfRecord {
    QByteArray text = {};
    QList<SpfTerm> terms = {}; ///< In the order of the record.

    const SpfTerm *find(SpfTerm::Kind kind) const; ///< Null where there is none.
    bool operator==(const SpfRecord &) const = default;
};

/// The word that is not understood; the whole record counts for nothing then, §4.6.
struct SpfSyntaxError {
    QByteArray term = {};

    bool operator==(const SpfSyntaxError &) const = default;
};

/// Whether a TXT record is one for SPF: "v=spf1", then a space or the end, §4.5.
bool isSpfRecord(const QByteArray &text);
Result<SpfRecord, SpfSyntaxError> parseSpf(const QByteArray &text);

} // namespace core::domain
