#include "core/domain/assessserver.h"

#include "core/smtp/clues.h"

#include <algorithm>

namespace core::domain
{

using Grade = Finding::Grade;
using Kind = Finding::Kind;
using State = Answer::State;

namespace
{

void assessSource(const SourceFacts &source, QList<Finding> &findings)
{
    const QByteArray address = source.address.toString().toLatin1();
    const auto add = [&](Kind kind, Grade grade, const QByteArray &detail = {}) {
        findings.append({Topic::Reverse, kind, grade, address, detail});
    };
    if (!source.isPublic())
        return add(Kind::ReversePrivate, Grade::Problem);
    if (source.reverseState > State::NoSuchRecord)
        return findings.append({Topic::Reverse, Kind::LookupFailed, Grade::Unknown,
                                reverseName(source.address),
                                source.reverseState == State::TimedOut ? "timeout" : "failure"});
    if (source.names.isEmpty())
        return add(Kind::ReverseMissing, Grade::Problem);
    const QByteArray &name = source.names.first().name;
    if (!source.isConfirmed())
        return add(Kind::ReverseUnconfirmed, Grade::Problem, name);
    const bool isGeneric
        = std::all_of(source.names.begin(), source.names.end(),
                      [&source](const HostFacts &host) { return looksGeneric(host.name, source.address); });
    add(isGeneric ? Kind::ReverseGeneric : Kind::ReverseGood, isGeneric ? Grade::Advice : Grade::Good, name);
}

void assessHelo(const Survey &survey, QList<Finding> &findings)
{
    const HostFacts &helo = survey.helo;
    const auto add = [&](Kind kind, Grade grade, const QByteArray &detail = {}) {
        findings.append({Topic::Helo, kind, grade, helo.name, detail});
    };
    if (helo.name.isEmpty())
        return add(Kind::HeloUnknown, Grade::Note);
    if (!helo.name.contains('.') || !QHostAddress(QString::fromLatin1(helo.name)).isNull()
        || helo.name == "localhost.localdomain")
        return add(Kind::HeloUnqualified, Grade::Problem);
    if (helo.state > State::NoSuchRecord)
        return findings.append({Topic::Helo, Kind::LookupFailed, Grade::Unknown, helo.name,
                                helo.state == State::TimedOut ? "timeout" : "failure"});
    if (helo.addresses.isEmpty())
        return add(Kind::HeloNotFound, Grade::Problem);
    const bool leadsBack = survey.sources.isEmpty()
        || std::any_of(survey.sources.begin(), survey.sources.end(), [&helo](const SourceFacts &source) {
                               return helo.addresses.contains(source.address);
                           });
    add(leadsBack ? Kind::HeloGood : Kind::HeloElsewhere, leadsBack ? Grade::Good : Grade::Advice,
        helo.addresses.first().toString().toLatin1());
}

void assessPort(const PortFacts &port, QList<Finding> &findings)
{
    switch (port.state) {
    case PortFacts::State::NotTried:
        return findings.append({Topic::Port25, Kind::PortNotTried, Grade::Note});
    case PortFacts::State::Open:
        return findings.append({Topic::Port25, Kind::PortOpen, Grade::Good, port.host, port.greeting});
    case PortFacts::State::Silent:
        return findings.append({Topic::Port25, Kind::PortSilent, Grade::Problem, port.host});
    case PortFacts::State::Refused:
        return findings.append({Topic::Port25, Kind::PortRefused, Grade::Problem, port.host});
    case PortFacts::State::NoHost:
        return findings.append({Topic::Port25, Kind::PortNoHost, Grade::Unknown, port.host});
    }
}

QByteArray policyWord(DmarcRecord::Policy policy)
{
    switch (policy) {
    case DmarcRecord::Policy::Reject:
        return "reject";
    case DmarcRecord::Policy::Quarantine:
        return "quarantine";
    case DmarcRecord::Policy::None:
        break;
    }
    return "none";
}

/// Neither SPF nor DKIM can stand for the domain, as far as is known for sure.
bool wouldFail(const Request &request, const QList<Finding> &findings)
{
    const auto has = [&findings](Topic topic, auto accepts) {
        return std::any_of(findings.begin(), findings.end(), [&](const Finding &finding) {
            return finding.topic == topic && accepts(finding);
        });
    };
    const bool spfStands = !request.sender.hasOwnBounces
        && has(Topic::Spf, [](const Finding &finding) { return finding.kind == Kind::SpfGood; });
    const bool spfFails = request.sender.hasOwnBounces
        || has(Topic::Spf, [](const Finding &finding) { return finding.grade == Grade::Problem; });
    const bool dkimFails
        = !has(Topic::Dkim, [](const Finding &finding) { return finding.grade != Grade::Problem; });
    return !spfStands && spfFails && dkimFails;
}

/// The record that applies, wherever it is.
void assessPolicy(const Request &request, const Survey &survey, QList<Finding> &findings)
{
    const DmarcPolicy &policy = *survey.policy;
    const auto add = [&findings](Kind kind, Grade grade, const QByteArray &subject = {}, int number = 0) {
        findings.append({Topic::Dmarc, kind, grade, subject, {}, number});
    };
    const QByteArray word = policyWord(policy.policy);
    if (policy.domain != request.domain)
        add(Kind::DmarcInherited, Grade::Note, policy.domain);
    for (const QByteArray &mistake : policy.record.mistakes)
        add(Kind::DmarcMistake, Grade::Problem, mistake);
    if (policy.policy == DmarcRecord::Policy::None)
        add(Kind::DmarcWatching, Grade::Note);
    else
        add(Kind::DmarcGood, Grade::Good, word);
    if (policy.record.isTesting)
        add(Kind::DmarcTesting, Grade::Note);
    else if (policy.record.percent && *policy.record.percent < 100)
        add(Kind::DmarcPercent, Grade::Note, {}, *policy.record.percent);
    if (policy.record.reportAddresses.isEmpty())
        add(Kind::DmarcNoReports, Grade::Advice);
    for (const ReportTarget &target : survey.reports) {
        if (!target.isAllowed && target.state <= State::NoSuchRecord)
            add(Kind::DmarcReportsRefused, Grade::Advice, target.address);
    }
    if (policy.policy != DmarcRecord::Policy::None && wouldFail(request, findings))
        add(Kind::DmarcWouldFail, Grade::Problem, word);
}

} // namespace

bool looksGeneric(const QByteArray &name, const QHostAddress &address)
{
    bool isFour = false;
    const quint32 four = address.toIPv4Address(&isFour);
    if (!isFour)
        return false;
    int found = 0;
    for (int shift = 0; shift < 32; shift += 8)
        found += name.contains(QByteArray::number(four >> shift & 0xff)) ? 1 : 0;
    return found == 4;
}

void assessDmarc(const Request &request, const Survey &survey, QList<Finding> &findings)
{
    const auto add = [&findings](Kind kind, Grade grade, const QByteArray &subject = {}, int number = 0) {
        findings.append({Topic::Dmarc, kind, grade, subject, {}, number});
    };
    const DmarcEntry *own = survey.dmarc.entryOf(request.domain);
    if (!own || own->state > State::NoSuchRecord)
        return findings.append({Topic::Dmarc, Kind::LookupFailed, Grade::Unknown, "_dmarc." + request.domain,
                                own && own->state == State::TimedOut ? "timeout" : "failure"});
    if (own->texts.size() > 1)
        add(Kind::DmarcSeveral, Grade::Problem, {}, int(own->texts.size()));
    else if (own->texts.size() == 1 && !own->record)
        add(Kind::DmarcSyntax, Grade::Problem, own->texts.first());
    else if (own->record && !own->record->policy)
        add(Kind::DmarcNoPolicy, Grade::Problem);
    if (survey.policy)
        assessPolicy(request, survey, findings);
    else if (own->texts.isEmpty())
        add(Kind::DmarcMissing, Grade::Advice);
    const bool isListed = !survey.listOrganisation.isEmpty();
    if (survey.policy && isListed && survey.listOrganisation != survey.dmarc.organisation
        && !survey.dmarc.hasFailed())
        findings.append({Topic::Dmarc, Kind::DmarcListDiffers, Grade::Note, survey.dmarc.organisation,
                         survey.listOrganisation});
}

void assessServer(const Request &request, const Survey &survey, QList<Finding> &findings)
{
    if (!request.sender.id.isEmpty())
        return;
    if (survey.sources.isEmpty() && request.isOwnServer())
        findings.append({Topic::Reverse, Kind::ReverseUnknown, Grade::Unknown, request.server});
    for (const SourceFacts &source : survey.sources)
        assessSource(source, findings);
    if (request.isOwnServer())
        assessHelo(survey, findings);
    if (request.isOwnServer() || request.triesPort25)
        assessPort(survey.port25, findings);
}

bool SourceFacts::isPublic() const
{
    return address.isGlobal() && !smtp::isPrivateAddress(address.toString());
}

bool SourceFacts::isConfirmed() const
{
    return std::any_of(names.begin(), names.end(),
                       [this](const HostFacts &host) { return host.addresses.contains(address); });
}

std::optional<Finding::Grade> Report::gradeOf(Topic topic) const
{
    std::optional<Grade> worst;
    // A problem weighs more than not knowing, and not knowing more than advice.
    constexpr Grade order[] = {Grade::Good, Grade::Note, Grade::Advice, Grade::Unknown, Grade::Problem};
    const auto rank = [&order](Grade grade) { return std::find(std::begin(order), std::end(order), grade); };
    for (const Finding &finding : findings) {
        if (finding.topic == topic && (!worst || rank(finding.grade) > rank(*worst)))
            worst = finding.grade;
    }
    return worst;
}

bool Report::isGood() const
{
    return !isCancelled && std::none_of(findings.begin(), findings.end(), [](const Finding &finding) {
        return finding.grade == Grade::Problem || finding.grade == Grade::Unknown;
    });
}

} // namespace core::domain
