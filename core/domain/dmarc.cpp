#include "core/domain/dmarc.h"

#include <algorithm>

namespace core::domain
{

using SuffixFlag = DmarcRecord::SuffixFlag;

namespace
{

constexpr qsizetype mostLabels = 7; // §4.10: after the domain itself no more than this many are left

DmarcEntry entryAt(const QByteArray &domain, const Lookup &lookup)
{
    DmarcEntry entry;
    entry.domain = domain;
    const QByteArray name = "_dmarc." + domain;
    const Answer answer = isAskable(name) ? lookup(RecordType::Txt, name) : Answer();
    entry.state = answer.state;
    entry.texts = answer.texts;
    entry.texts.removeIf([](const QByteArray &text) { return !isDmarcRecord(text); });
    if (entry.texts.size() == 1)
        entry.record = parseDmarc(entry.texts.first());
    return entry;
}

/// The name above; after a long name at once that of seven labels.
QByteArray parentOf(const QByteArray &domain)
{
    QList<QByteArray> labels = domain.split('.');
    labels = labels.size() > mostLabels ? labels.mid(labels.size() - mostLabels) : labels.mid(1);
    return labels.join('.');
}

/// One label below @p suffix on the way to @p domain.
QByteArray oneBelow(const QByteArray &suffix, const QByteArray &domain)
{
    const QList<QByteArray> labels = domain.split('.');
    return labels.mid(labels.size() - suffix.count('.') - 2).join('.');
}

/// §4.10.2, on what was found from the domain upwards.
QByteArray organisationIn(const QList<DmarcEntry> &entries)
{
    const QByteArray &domain = entries.first().domain;
    QByteArray highest = domain;
    for (const DmarcEntry &entry : entries) {
        if (!entry.record)
            continue;
        if (entry.record->isSuffix == SuffixFlag::No)
            return entry.domain;
        if (entry.record->isSuffix == SuffixFlag::Yes && entry.domain != domain)
            return oneBelow(entry.domain, domain);
        highest = entry.domain;
    }
    return highest;
}

} // namespace

const DmarcEntry *DmarcWalk::entryOf(const QByteArray &domain) const
{
    const auto found = std::find_if(entries.begin(), entries.end(),
                                    [&domain](const DmarcEntry &entry) { return entry.domain == domain; });
    return found == entries.end() ? nullptr : &*found;
}

bool DmarcWalk::hasFailed() const
{
    return std::any_of(entries.begin(), entries.end(),
                       [](const DmarcEntry &entry) { return entry.state > Answer::State::NoSuchRecord; });
}

DmarcWalk walkDmarc(const QByteArray &domain, const Lookup &lookup)
{
    DmarcWalk walk;
    for (QByteArray name = domain; !name.isEmpty(); name = parentOf(name)) {
        walk.entries.append(entryAt(name, lookup));
        const auto &record = walk.entries.last().record;
        if (record && record->isSuffix != SuffixFlag::Unknown)
            break;
    }
    if (!walk.entries.isEmpty())
        walk.organisation = organisationIn(walk.entries);
    return walk;
}

std::optional<DmarcPolicy> policyFor(const QByteArray &domain, const DmarcWalk &walk, bool doesExist)
{
    const auto usable = [&walk](const QByteArray &name) -> const DmarcRecord * {
        const DmarcEntry *entry = walk.entryOf(name);
        return entry && entry->record && entry->record->effectivePolicy() ? &*entry->record : nullptr;
    };
    if (const DmarcRecord *own = usable(domain))
        return DmarcPolicy{domain, *own, *own->effectivePolicy()};
    QByteArray place = walk.organisation;
    const DmarcRecord *above = usable(place);
    if (!above && !walk.entries.isEmpty()) { // the suffix that has told us where the organisation begins
        place = walk.entries.last().domain;
        above = usable(place);
        if (above && above->isSuffix != SuffixFlag::Yes)
            above = nullptr;
    }
    if (!above)
        return std::nullopt;
    const auto below = above->subdomainPolicy.value_or(*above->effectivePolicy());
    return DmarcPolicy{place, *above, doesExist ? below : above->missingPolicy.value_or(below)};
}

bool isAligned(const QByteArray &fromDomain, const QByteArray &authenticated,
               DmarcRecord::Alignment alignment, const Lookup &lookup)
{
    const QByteArray from = fromDomain.toLower();
    const QByteArray other = authenticated.toLower();
    if (from == other || alignment == DmarcRecord::Alignment::Strict)
        return from == other;
    return walkDmarc(from, lookup).organisation == walkDmarc(other, lookup).organisation;
}

} // namespace core::domain
