#pragma once

#include "core/domain/spfrecord.h"

namespace core::domain
{

/// What a receiver makes of an SPF record, RFC 7208 §2.6.
enum class SpfResult { None, Neutral, Pass, Fail, SoftFail, TempError, PermError };

/// Why there is a PermError or a TempError.
enum class SpfProblem {
    None,
    SeveralRecords, ///< detail: the domain, §4.5
    Syntax, ///< detail: the word that is not understood
    TooManyLookups, ///< §4.6.4
    TooManyVoidLookups, ///< §4.6.4
    TooManyExchangers, ///< detail: the domain that has more than ten, §4.6.4
    NoRecordIncluded, ///< detail: the domain that an include or redirect names, and that has no record
    LookupFailed, ///< detail: the name about which DNS failed
    Cancelled,
};

struct SpfQuestion {
    QByteArray domain = {}; ///< Of the envelope's sender.
    QByteArray sender = {}; ///< The whole address; without a local part it is "postmaster".
    QByteArray helo = {};
    QHostAddress address = {}; ///< Of the server that the mail comes from.
};

/// What was done about one word of a record.
struct SpfStep {
    enum class Outcome { Matched, NotMatched, Entered, Error };

    int depth = 0; ///< 0: the domain's own record; one more inside each include.
    QByteArray domain = {}; ///< Whose record the word is in.
    QByteArray term = {};
    QByteArray asked = {}; ///< The name that DNS was asked about; "" for none.
    Outcome outcome = Outcome::NotMatched;
    int lookups = 0; ///< So far, this word included.

    bool operator==(const SpfStep &) const = default;
};

struct SpfEvaluation {
    SpfResult result = SpfResult::None;
    SpfProblem problem = SpfProblem::None;
    QByteArray detail = {}; ///< See the problems.
    QByteArray place = {}; ///< Of Syntax: the domain whose record it is in.
    QByteArray record = {}; ///< The domain's own.
    QByteArray decidingTerm = {}; ///< The word of the domain's own record that matched; "" for none.
    QList<SpfStep> trace = {};
    int lookups = 0;
    int voidLookups = 0;
    QByteArray explanation = {}; ///< Of a Fail, in the domain's words; "" where it has none.

    bool operator==(const SpfEvaluation &) const = default;
};

/// §4.6.4. Larger ones show how far over the limits a record is.
struct SpfLimits {
    int lookups = 10;
    int voidLookups = 2;
};

/// check_host() of RFC 7208 §4.
SpfEvaluation evaluateSpf(const SpfQuestion &question, const Lookup &lookup, const SpfLimits &limits = {});

/// The same for a server that no record lists: all of the record is walked through, up to the first "all",
/// with limits wide enough to count. What a receiver may have to do at worst.
SpfEvaluation walkSpf(const QByteArray &domain, const Lookup &lookup);

} // namespace core::domain
