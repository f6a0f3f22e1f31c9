#include "core/domain/dmarcproposal.h"

#include "core/domain/taglist.h"

#include <algorithm>

namespace core::domain
{

using Kind = ProposedRecord::Kind;
using Policy = DmarcRecord::Policy;
using Alignment = DmarcRecord::Alignment;

namespace
{

QByteArray policyWord(Policy policy)
{
    return policy == Policy::Reject ? "reject" : policy == Policy::Quarantine ? "quarantine" : "none";
}

/// Where reports go: the person's own address, which is there for sure and needs nobody's agreement.
QByteArray reportAddress(const Request &request)
{
    const QByteArray from = request.from.toUtf8();
    return from.toLower().endsWith('@' + request.domain) ? from : "postmaster@" + request.domain;
}

/// The tags of a record even where it is no proper list of them; one that is there twice counts once.
QList<Tag> looseTags(const QByteArray &text)
{
    QList<Tag> tags;
    for (const QByteArray &part : splitTrimmed(text, ';')) {
        const qsizetype equals = part.indexOf('=');
        // Without "=" nobody knows what it was to be; no name makes the whole unreadable.
        const Tag tag{equals < 0 ? QByteArray() : part.left(equals).trimmed(),
                      part.mid(equals + 1).trimmed()};
        const auto isSame
            = [&tag](const Tag &each) { return each.name == tag.name && each.value == tag.value; };
        if (std::none_of(tags.begin(), tags.end(), isSame))
            tags.append(tag);
    }
    return tags;
}

void setTag(QList<Tag> &tags, const QByteArray &name, const QByteArray &value)
{
    const auto found
        = std::find_if(tags.begin(), tags.end(), [&name](const Tag &tag) { return tag.name == name; });
    if (found != tags.end())
        found->value = value;
    else if (name == "p")
        tags.insert(std::min<qsizetype>(1, tags.size()), {name, value}); // old receivers want it there
    else
        tags.append({name, value});
}

/// Addresses that only lack "mailto:" get it, what is no address goes.
QByteArray repairedTargets(const Request &request, const QByteArray &text)
{
    QList<QByteArray> targets;
    for (const QByteArray &uri : splitTrimmed(text, ',')) {
        for (const QByteArray &candidate : {uri, "mailto:" + uri}) {
            const auto record = parseDmarc("v=DMARC1; p=none; rua=" + candidate);
            if (record && record->mistakes.isEmpty()) {
                targets.append(candidate);
                break;
            }
        }
    }
    return targets.isEmpty() ? "mailto:" + reportAddress(request) : targets.join(',');
}

void repairTag(const Request &request, QList<Tag> &tags, const QByteArray &name)
{
    if (name == "p" || name == "sp" || name == "np")
        setTag(tags, name, "none");
    else if (name == "rua")
        setTag(tags, name, repairedTargets(request, tagValue(tags, name).value_or(QByteArray())));
    else // receivers leave it out of account already
        tags.removeIf([&name](const Tag &tag) { return tag.name == name; });
}

/// @p tags as a record in which nothing is wrong any more; "" where that cannot be had.
QByteArray written(const Request &request, QList<Tag> tags)
{
    QByteArray value;
    const auto write = [&] {
        QList<QByteArray> parts;
        for (const Tag &tag : tags)
            parts.append(tag.name + '=' + tag.value);
        value = parts.join("; ");
        return parseDmarc(value);
    };
    auto record = write();
    if (!record)
        return {};
    for (const QByteArray &mistake : record->mistakes)
        repairTag(request, tags, mistake.left(mistake.indexOf('=')));
    if (!tagValue(tags, "p"))
        setTag(tags, "p", "none");
    // "P=reject" is another tag for some and the same for others.
    const bool isPlain = std::all_of(tags.begin(), tags.end(),
                                     [](const Tag &tag) { return tag.name == tag.name.toLower(); });
    record = write();
    return isPlain && record && record->policy && record->mistakes.isEmpty() ? value : QByteArray();
}

QByteArray repairedDmarc(const Request &request, const DmarcEntry &entry)
{
    const QByteArray value = written(request, looseTags(entry.texts.first()));
    // One that counted for nothing must not begin to have mail refused.
    const auto record = parseDmarc(value);
    const bool beginsToCount = !entry.record && record && record->policy != Policy::None;
    return beginsToCount ? QByteArray() : value;
}

Policy forMissing(const DmarcRecord &record, Policy subdomains)
{
    return record.missingPolicy.value_or(subdomains);
}

/// The mildest of several records, milder still where another one is.
QByteArray joinedDmarc(const Request &request, const QList<QByteArray> &texts)
{
    QList<DmarcRecord> records;
    for (const QByteArray &text : texts) {
        if (const auto record = parseDmarc(written(request, looseTags(text))))
            records.append(*record);
    }
    if (records.size() != texts.size())
        return {};
    const auto rank = [](const DmarcRecord &record) {
        return int(record.policy.value_or(Policy::None)) * 2 - (record.isTesting ? 1 : 0);
    };
    const DmarcRecord base
        = *std::min_element(records.begin(), records.end(),
                            [&rank](const auto &one, const auto &other) { return rank(one) < rank(other); });
    const auto subdomains
        = [](const DmarcRecord &record) { return record.subdomainPolicy.value_or(*record.policy); };
    QList<Tag> tags = looseTags(base.text);
    Policy mildest = subdomains(base);
    Policy mildestMissing = forMissing(base, mildest);
    for (const DmarcRecord &record : std::as_const(records)) {
        mildest = std::min(mildest, subdomains(record));
        mildestMissing = std::min(mildestMissing, forMissing(record, subdomains(record)));
        if (record.spf == Alignment::Relaxed && base.spf == Alignment::Strict)
            setTag(tags, "aspf", "r");
        if (record.dkim == Alignment::Relaxed && base.dkim == Alignment::Strict)
            setTag(tags, "adkim", "r");
        if (!tagValue(tags, "rua") && !record.reportAddresses.isEmpty())
            setTag(tags, "rua", tagValue(looseTags(record.text), "rua").value_or(QByteArray()));
    }
    if (mildest != subdomains(base))
        setTag(tags, "sp", policyWord(mildest));
    if (mildestMissing != forMissing(base, mildest))
        setTag(tags, "np", policyWord(mildestMissing));
    if (!tagValue(tags, "rua"))
        setTag(tags, "rua", "mailto:" + reportAddress(request));
    return written(request, tags);
}

} // namespace

std::optional<ProposedRecord> proposeDmarc(const Request &request, const Survey &survey)
{
    const DmarcEntry *own = survey.dmarc.entryOf(request.domain);
    if (survey.dmarc.hasFailed() || !own)
        return std::nullopt;
    ProposedRecord record{Topic::Dmarc, Kind::DmarcStart, "_dmarc." + request.domain, "TXT"};
    record.replaces = own->texts;
    if (own->texts.size() > 1) {
        record.kind = Kind::DmarcJoined;
        record.value = joinedDmarc(request, own->texts);
    } else if (own->texts.size() == 1) {
        if (own->record && own->record->policy && own->record->mistakes.isEmpty())
            return std::nullopt;
        record.kind = Kind::DmarcRepaired;
        record.value = repairedDmarc(request, *own);
    } else if (survey.policy) {
        return std::nullopt; // that of the organisation applies
    } else {
        // For a whole organisation, not for each of its names; not beside a record that is there and wrong.
        const QByteArray &place
            = survey.listOrganisation.isEmpty() ? request.domain : survey.listOrganisation;
        const DmarcEntry *there = survey.dmarc.entryOf(place);
        if (!there || !there->texts.isEmpty())
            return std::nullopt;
        record.name = "_dmarc." + place;
        record.value = "v=DMARC1; p=none; rua=mailto:" + reportAddress(request);
    }
    return record.value.isEmpty() ? std::nullopt : std::optional(record);
}

} // namespace core::domain
