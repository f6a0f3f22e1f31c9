#include "core/domain/propose.h"

#include "core/domain/assessserver.h"
#include "core/domain/dmarcproposal.h"

#include <algorithm>

namespace core::domain
{

using Kind = ProposedRecord::Kind;
using State = Answer::State;

namespace
{

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
    // A name that nobody has looked up may belong to another machine already.
    const HostFacts &helo = survey.helo;
    const bool isFree = helo.name == name && helo.state > State::Records && helo.state <= State::NoSuchRecord
        && !helo.isAlias;
    for (const SourceFacts &source : survey.sources) {
        const bool isUnknown = source.reverseState > State::NoSuchRecord;
        const bool isKnown = leadsTo(survey, name, source.address);
        const bool isGood = source.isConfirmed() && !hasGenericName(source);
        if (isUnknown || isGood || !source.isPublic() || !(isKnown || isFree))
            continue;
        records.append({Topic::Reverse, Kind::Reverse, reverseName(source.address), "PTR", name});
        const bool isFour = source.address.protocol() == QAbstractSocket::IPv4Protocol;
        if (!isKnown)
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

QList<ProposedRecord> propose(const Request &request, const Survey &survey)
{
    QList<ProposedRecord> records;
    const bool isSilent = survey.mx.state == Answer::State::TimedOut;
    if (isSilent || request.isProvidersOwn || survey.domainState == Answer::State::NoSuchName)
        return records;
    if (survey.spfProposal)
        records.append(*survey.spfProposal);
    proposeDkim(request, survey, records);
    if (const auto record = proposeDmarc(request, survey))
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
