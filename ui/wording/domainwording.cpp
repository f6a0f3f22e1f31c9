#include "ui/wording/domainwording.h"

#include "core/smtp/types.h"
#include "ui/wording/domainparts.h"
#include "ui/wording/phrases.h"

#include <algorithm>

namespace ui::wording
{

using core::domain::Finding;
using core::domain::ProposedRecord;
using core::domain::Report;
using core::domain::Topic;
using Grade = Finding::Grade;

DomainText domainText(const Finding &finding)
{
    if (finding.kind == Finding::Kind::LookupFailed) {
        const QString name = core::smtp::readable(finding.subject);
        return {Phrases::tr("DNS did not answer"),
                finding.detail == "timeout"
                    ? Phrases::tr("No answer about %1 came in time.").arg(name)
                    : Phrases::tr("The name server gave no usable answer about %1.").arg(name)};
    }
    switch (finding.topic) {
    case Topic::Spf:
        return spfText(finding);
    case Topic::Dkim:
        return dkimText(finding);
    case Topic::Dmarc:
        return dmarcText(finding);
    default:
        return serverText(finding);
    }
}

QString topicName(Topic topic)
{
    switch (topic) {
    case Topic::Domain:
        return Phrases::tr("The domain");
    case Topic::Mx:
        return Phrases::tr("MX: who receives");
    case Topic::Spf:
        return Phrases::tr("SPF: who may send");
    case Topic::Dkim:
        return Phrases::tr("DKIM: the signature");
    case Topic::Dmarc:
        return Phrases::tr("DMARC: what happens to forgeries");
    case Topic::Reverse:
        return Phrases::tr("PTR: the name of the address");
    case Topic::Helo:
        return Phrases::tr("HELO: how the server introduces itself");
    case Topic::Port25:
        return Phrases::tr("Port 25 outwards");
    }
    return {};
}

QString gradeName(Grade grade)
{
    switch (grade) {
    case Grade::Good:
        return Phrases::tr("In order");
    case Grade::Note:
        return Phrases::tr("Good to know");
    case Grade::Advice:
        return Phrases::tr("Could be better");
    case Grade::Problem:
        return Phrases::tr("Needs a change");
    case Grade::Unknown:
        break;
    }
    return Phrases::tr("Not known");
}

QString topicProgress(Topic topic)
{
    switch (topic) {
    case Topic::Domain:
    case Topic::Mx:
        return Phrases::tr("Asking who receives the domain’s mail…");
    case Topic::Spf:
        return Phrases::tr("Following the SPF record…");
    case Topic::Dkim:
        return Phrases::tr("Looking for DKIM keys…");
    case Topic::Dmarc:
        return Phrases::tr("Looking for the DMARC record…");
    case Topic::Reverse:
        return Phrases::tr("Asking for the name of the address…");
    case Topic::Helo:
        return Phrases::tr("Asking for the name of the server…");
    case Topic::Port25:
        return Phrases::tr("Trying port 25…");
    }
    return {};
}

QString proposalReason(const ProposedRecord &record)
{
    const QString name = core::smtp::readable(record.name);
    switch (record.kind) {
    case ProposedRecord::Kind::SpfNew:
        return Phrases::tr("Add this record in the DNS panel of your domain.");
    case ProposedRecord::Kind::SpfMerged:
        return Phrases::tr("Change the SPF record that is there to this one. Do not add a second one.");
    case ProposedRecord::Kind::SpfJoined:
        return Phrases::tr(
            "Delete all SPF records that are there, and add this one, which says what they said.");
    case ProposedRecord::Kind::SpfRepaired:
        return Phrases::tr(
            "Change the SPF record to this one. It leaves out what is wrong; look whether something "
            "that you need is missing then.");
    case ProposedRecord::Kind::DmarcStart:
        return Phrases::tr(
            "Add this record. It changes nothing about your mail yet: receivers send reports to the "
            "address in it, once a day.");
    case ProposedRecord::Kind::DmarcJoined:
        return Phrases::tr("Keep one DMARC record only, such as this one, and delete the others.");
    case ProposedRecord::Kind::DmarcRepaired:
        return Phrases::tr("Change the DMARC record to this one.");
    case ProposedRecord::Kind::ReportsAllowed:
        return Phrases::tr("Whoever runs the domain that gets the reports adds this record.");
    case ProposedRecord::Kind::Reverse:
        return Phrases::tr(
            "Ask the company that the address belongs to (hosting or line) to set this reverse name.");
    case ProposedRecord::Kind::HeloAddress:
        return Phrases::tr("Add this record, so that the server’s name leads to it.");
    case ProposedRecord::Kind::DkimAtProvider:
        return Phrases::tr(
            "Switch DKIM on in the administration pages of your mail provider. It makes the key and shows "
            "the record to publish: copy that one exactly.");
    case ProposedRecord::Kind::DkimAtServer:
        return Phrases::tr(
            "Let your mail server make a key (OpenDKIM, rspamd or its own administration page) and "
            "publish the record that it shows.");
    }
    return {};
}

QString domainSummary(const Report &report)
{
    const QString domain = core::smtp::readable(report.request.domain);
    if (report.isCancelled)
        return Phrases::tr("The check was cancelled.");
    if (!report.findings.isEmpty() && report.findings.first().topic == Topic::Domain)
        return domainText(report.findings.first()).text;
    const auto count = [&report](Grade grade) {
        return int(std::count_if(report.findings.begin(), report.findings.end(),
                                 [grade](const Finding &finding) { return finding.grade == grade; }));
    };
    if (const int problems = count(Grade::Problem); problems > 0)
        return Phrases::tr("%n thing(s) about %1 need a change before mail arrives everywhere.", nullptr,
                           problems)
            .arg(domain);
    if (count(Grade::Unknown) > 0)
        return Phrases::tr("Nothing wrong was found about %1, but not everything could be checked.")
            .arg(domain);
    if (const int hints = count(Grade::Advice); hints > 0)
        return Phrases::tr("%1 is in order. %n thing(s) could be better.", nullptr, hints).arg(domain);
    return Phrases::tr("%1 is in order.").arg(domain);
}

} // namespace ui::wording
