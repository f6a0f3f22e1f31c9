#pragma once

#include "core/domain/answer.h"
#include "core/domain/dmarcrecord.h"

namespace core::domain
{

/// What stands at "_dmarc." of one name.
struct DmarcEntry {
    QByteArray domain = {};
    Answer::State state = Answer::State::NoSuchName;
    QList<QByteArray> texts = {}; ///< The records for DMARC; more than one count for nothing.
    std::optional<DmarcRecord> record = {}; ///< Of the only one, if it can be read.

    bool operator==(const DmarcEntry &) const = default;
};

/// The walk up from a domain, RFC 9989 §4.10.
struct DmarcWalk {
    QList<DmarcEntry> entries = {}; ///< The domain itself first.
    QByteArray organisation = {}; ///< The organisational domain; the domain itself where nothing was found.

    const DmarcEntry *entryOf(const QByteArray &domain) const; ///< Null: it was not asked about.
    bool hasFailed() const; ///< DNS failed on the way.
    bool operator==(const DmarcWalk &) const = default;
};

DmarcWalk walkDmarc(const QByteArray &domain, const Lookup &lookup);

/// What receivers do with mail whose From is of the domain, and that is neither aligned by SPF nor by DKIM.
struct DmarcPolicy {
    QByteArray domain = {}; ///< Where the record is; "" for none.
    DmarcRecord record = {};
    DmarcRecord::Policy policy
        = DmarcRecord::Policy::None; ///< p or sp, as it applies; t=y is still to be regarded.

    bool operator==(const DmarcPolicy &) const = default;
};

/// The record of the domain itself, else that of its organisation (with sp instead of p), else that of the
/// public suffix above, §4.10.1. Nothing where none applies. @p doesExist: np is for domains that do not.
std::optional<DmarcPolicy> policyFor(const QByteArray &domain, const DmarcWalk &walk, bool doesExist = true);

/// Whether an authenticated domain speaks for the one in From, §4.4.
bool isAligned(const QByteArray &fromDomain, const QByteArray &authenticated,
               DmarcRecord::Alignment alignment, const Lookup &lookup);

} // namespace core::domain
