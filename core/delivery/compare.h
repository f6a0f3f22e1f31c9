#pragma once

#include "core/delivery/types.h"

namespace core::delivery
{

/// One thing that is not the same in two sends: "worked yesterday, fails today: what changed". Facts only;
/// that one comes before the other is no proof that it is the reason.
struct Difference {
    Q_GADGET
public:
    /// What @p before and @p after hold is said for each; empty where it is not known.
    enum class Kind {
        Ended, ///< One ended at @p stage, which the other passed. The error's server words, or its kind.
        Answer, ///< Both ended at @p stage, with other answers. As above.
        RecipientRefused, ///< Was accepted, is refused. @p subject is the address; after: the answer.
        RecipientAccepted, ///< The other way round; before: the answer.
        Account, ///< Ids.
        Sender, ///< Addresses in From.
        Recipients, ///< How many; @p subject: those added, or, if none, those gone, with commas.
        Size, ///< Octets of the message; only when one is at least twice the other.
        Host, ///< Names of the server.
        AddressesFound, ///< What DNS answered, sorted, with commas.
        Address, ///< Where the connection went, without the port.
        Port, ///< Numbers.
        Encryption, ///< "implicit", "starttls" or "none".
        TlsVersion, ///< "TLS 1.2"
        Cipher,
        Certificate, ///< Fingerprints, SHA-256 in hex.
        Issuer, ///< Of the server's certificate: names.
        Mechanism, ///< Names of AUTH mechanisms used.
        CapabilityGone, ///< @p subject is the keyword; before: the EHLO line.
        CapabilityNew, ///< @p subject is the keyword; after: the EHLO line.
        CapabilityChanged, ///< @p subject is the keyword; both lines.
        Slower, ///< Microseconds spent in @p stage: at least three times as long and a second more.
        Faster, ///< The same the other way round.
    };
    Q_ENUM(Kind)

    Kind kind = Kind::Ended;
    smtp::Stage stage = smtp::Stage::Dns;
    QString subject = {};
    QString before = {};
    QString after = {};

    bool operator==(const Difference &) const = default;
};

/// What differs in @p after from @p before: first how they ended, then what was found on the way, in the
/// order of the stages, last the times. A fact that only one of them knows, because the other never came
/// so far, is no difference. Both need their timelines.
QList<Difference> compare(const Record &before, const Record &after);

/// Of @p records, the send to compare the one with @p id to: the last one before it from the same account
/// that was sent; if there is none, the next one after it. Nothing if there is neither.
QString partnerFor(const QString &id, const QList<Record> &records);

} // namespace core::delivery
