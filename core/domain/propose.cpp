#include "core/domain/propose.h"

#include "core/domain/assessserver.h"

#include <algorithm>

namespace core::domain
{

using Kind = ProposedRecord::Kind;

namespace
{

constexpr QByteArrayView version("v=spf1");

QByteArray addressTerm(const QHostAddress &address)
{
    const bool isFour = address.protocol() == QAbstractSocket::IPv4Protocol;
    return (isFour ? "ip4:" : "ip6:") + address.toString().toLatin1();
}

bool isEnd(const QByteArray &word)
{
    const QByteArray bare = word.toLower();
    return bare == "all"
        || (bare.size() == 4 && bare.endsWith("all") && QByteArrayView("+-~?").contains(bare.at(0)));
}

/// From the strictest to the mildest; what lets everybody pass is no end to keep.
QByteArray milder(const QByteArray &one, const QByteArray &other)
{
    const QList<QByteArray> order{"", "-all", "~all", "?all"};
    return order.indexOf(other) > order.indexOf(one) ? other : one;
}

/// What the server or the provider needs in the record and does not have.
QList<QByteArray> missingTerms(const Request &request, const Survey &survey)
{
    const Sender &sender = request.sender;
    if (!sender.includes.isEmpty())
        return survey.isIncluded ? QList<QByteArray>()
                                 : QList<QByteArray>{"include:" + sender.includes.first()};
    QList<QByteArray> terms;
    for (const SourceFacts &source : survey.sources) {
        const bool isKnown = source.spf.result != SpfResult::TempError;
        if (isKnown && source.spf.result != SpfResult::Pass && !source.passesJoined)
            terms.append(addressTerm(source.address));
    }
    return terms;
}

QList<QByteArray> unwantedTerms(const Survey &survey)
{
    const SpfEvaluation &walk = survey.spfWalk;
    if (walk.problem == SpfProblem::Syntax && survey.spfRecords.join(' ').contains(walk.detail))
        return {walk.detail};
    if (walk.problem == SpfProblem::NoRecordIncluded)
        return {"include:" + walk.detail, "+include:" + walk.detail, "redirect=" + walk.detail};
    return {};
}

std::optional<ProposedRecord> proposedSpf(const Request &request, const Survey &survey)
{
    if (survey.spfState > Answer::State::NoSuchRecord)
        return std::nullopt;
    ProposedRecord record{Topic::Spf, Kind::SpfMerged, request.domain, "TXT"};
    const QList<QByteArray> missing = missingTerms(request, survey);
    const QList<QByteArray> unwanted = unwantedTerms(survey);
    const QByteArray end
        = survey.spfRecords.size() == 1 ? survey.spfWalk.decidingTerm.toLower() : QByteArray();
    const bool isOpen = end == "all" || end == "+all";
    if (survey.spfRecords.isEmpty()) {
        // Without knowing who sends there is nothing right to propose.
        if (missing.isEmpty())
            return std::nullopt;
        record.kind = Kind::SpfNew;
    } else if (survey.spfRecords.size() > 1) {
        record.kind = Kind::SpfJoined;
    } else if (!unwanted.isEmpty() || isOpen) {
        record.kind = Kind::SpfRepaired;
    } else if (missing.isEmpty() || request.sender.hasOwnBounces) {
        return std::nullopt; // in order, or not looked at for mail of this provider
    }
    record.value = mergedSpf(survey.spfRecords, missing, unwanted);
    record.replaces = survey.spfRecords;
    return record.replaces.size() == 1 && record.replaces.first() == record.value ? std::nullopt
                                                                                  : std::optional(record);
}

/// Where reports go: the person's own address, which is there for sure and needs nobody's agreement.
QByteArray reportAddress(const Request &request)
{
    const QByteArray from = request.from.toUtf8();
    return from.toLower().endsWith('@' + request.domain) ? from : "postmaster@" + request.domain;
}

QByteArray repairedDmarc(const Request &request, const QByteArray &text)
{
    const DmarcRecord record = parseDmarc(text).value_or(DmarcRecord());
    QByteArray value = "v=DMARC1; p=";
    const auto policy = record.policy.value_or(DmarcRecord::Policy::None);
    value += policy == DmarcRecord::Policy::Reject  ? "reject"
        : policy == DmarcRecord::Policy::Quarantine ? "quarantine"
                                                    : "none";
    const QList<QByteArray> addresses = record.reportAddresses.isEmpty()
        ? QList<QByteArray>{reportAddress(request)}
        : record.reportAddresses;
    value += "; rua=mailto:" + addresses.join(",mailto:");
    return value;
}

std::optional<ProposedRecord> proposedDmarc(const Request &request, const Survey &survey)
{
    const DmarcEntry *own = survey.dmarc.entryOf(request.domain);
    if (survey.dmarc.hasFailed() || !own)
        return std::nullopt;
    ProposedRecord record{Topic::Dmarc, Kind::DmarcStart, "_dmarc." + request.domain, "TXT"};
    record.replaces = own->texts;
    if (own->texts.size() > 1) {
        record.kind = Kind::DmarcJoined;
        record.value = repairedDmarc(request, own->texts.first());
    } else if (own->texts.size() == 1) {
        if (own->record && own->record->policy && own->record->mistakes.isEmpty())
            return std::nullopt;
        record.kind = Kind::DmarcRepaired;
        record.value = repairedDmarc(request, own->texts.first());
    } else if (survey.policy) {
        return std::nullopt; // that of the organisation applies
    } else {
        // For a whole organisation, not for each of its names.
        const QByteArray &place
            = survey.listOrganisation.isEmpty() ? request.domain : survey.listOrganisation;
        record.name = "_dmarc." + place;
        record.value = "v=DMARC1; p=none; rua=mailto:" + reportAddress(request);
    }
    return record;
}

/// Whether it is known already that @p name leads to @p address.
bool leadsTo(const Survey &survey, const QByteArray &name, const QHostAddress &address)
{
    QList<HostFacts> hosts = survey.exchangers;
    hosts.append(survey.helo);
    return std::any_of(hosts.begin(), hosts.end(), [&](const HostFacts &host) {
        return host.name == name && host.addresses.contains(address);
    });
}

bool hasGenericName(const SourceFacts &source)
{
    return std::all_of(source.names.begin(), source.names.end(),
                       [&source](const HostFacts &host) { return looksGeneric(host.name, source.address); });
}

void proposeServer(const Request &request, const Survey &survey, QList<ProposedRecord> &records)
{
    QByteArray name = request.helo.isEmpty() ? request.server : request.helo;
    if (!name.contains('.'))
        name = "mail." + request.domain;
    for (const SourceFacts &source : survey.sources) {
        const bool isUnknown = source.reverseState > Answer::State::NoSuchRecord;
        if (isUnknown || !source.address.isGlobal() || (source.isConfirmed() && !hasGenericName(source)))
            continue;
        records.append({Topic::Reverse, Kind::Reverse, reverseName(source.address), "PTR", name});
        const bool isFour = source.address.protocol() == QAbstractSocket::IPv4Protocol;
        if (!leadsTo(survey, name, source.address))
            records.append({Topic::Helo, Kind::HeloAddress, name, isFour ? "A" : "AAAA",
                            source.address.toString().toLatin1()});
    }
}

void proposeDkim(const Request &request, const Survey &survey, QList<ProposedRecord> &records)
{
    const bool hasKey = std::any_of(survey.dkim.begin(), survey.dkim.end(), [](const DkimFacts &facts) {
        return facts.texts.size() == 1 && facts.key.state == DkimKey::State::Usable;
    });
    if (hasKey || survey.dkim.isEmpty())
        return;
    const bool isOwn = request.sender.id.isEmpty();
    const QList<QByteArray> &known
        = request.selectors.isEmpty() ? request.sender.selectors : request.selectors;
    ProposedRecord record{Topic::Dkim, isOwn ? Kind::DkimAtServer : Kind::DkimAtProvider,
                          known.isEmpty() ? QByteArray() : known.first() + "._domainkey." + request.domain};
    record.url = request.sender.helpUrl;
    records.append(record);
}

} // namespace

QByteArray mergedSpf(const QList<QByteArray> &existing, const QList<QByteArray> &missing,
                     const QList<QByteArray> &unwanted)
{
    QList<QByteArray> words;
    QList<QByteArray> modifiers;
    QByteArray end;
    for (const QByteArray &text : existing) {
        for (QByteArray word : text.mid(version.size()).split(' ')) {
            const bool isRedirect = word.toLower().startsWith("redirect=");
            if (word.isEmpty() || unwanted.contains(word))
                continue;
            if (isEnd(word)) {
                const QByteArray lower = word.toLower();
                end = milder(end, lower == "all" || lower == "+all" ? QByteArray("~all") : lower);
                continue;
            }
            if (isRedirect && existing.size() > 1) // of several records each may have had one
                word = "include:" + word.mid(word.indexOf('=') + 1);
            auto &list = word.contains('=') ? modifiers : words;
            if (!list.contains(word))
                list.append(word);
        }
    }
    for (const QByteArray &word : missing) {
        if (!words.contains(word))
            words.append(word);
    }
    const bool isRedirected = std::any_of(modifiers.begin(), modifiers.end(), [](const QByteArray &word) {
        return word.toLower().startsWith("redirect=");
    });
    if (end.isEmpty() && !isRedirected)
        end = "~all";
    QList<QByteArray> all{version.toByteArray()};
    all += words + modifiers;
    if (!end.isEmpty())
        all.append(end);
    return all.join(' ');
}

QList<ProposedRecord> propose(const Request &request, const Survey &survey)
{
    QList<ProposedRecord> records;
    const bool isSilent = survey.mx.state == Answer::State::TimedOut;
    if (isSilent || request.isProvidersOwn || survey.domainState == Answer::State::NoSuchName)
        return records;
    if (const auto record = proposedSpf(request, survey))
        records.append(*record);
    proposeDkim(request, survey, records);
    if (const auto record = proposedDmarc(request, survey))
        records.append(*record);
    for (const ReportTarget &target : survey.reports) {
        if (!target.isAllowed && target.state <= Answer::State::NoSuchRecord)
            records.append({Topic::Dmarc, Kind::ReportsAllowed, target.asked, "TXT", "v=DMARC1"});
    }
    if (request.sender.id.isEmpty())
        proposeServer(request, survey, records);
    return records;
}

} // namespace core::domain
