#include "ui/wording/domainparts.h"

#include "core/smtp/types.h"
#include "ui/wording/phrases.h"

namespace ui::wording
{

using core::domain::Finding;
using Kind = Finding::Kind;

DomainText dkimText(const Finding &finding)
{
    const QString subject = core::smtp::readable(finding.subject);
    switch (finding.kind) {
    case Kind::DkimGood:
        return {Phrases::tr("The key of selector %1 is in order").arg(subject),
                finding.number > 0 ? Phrases::tr("It is an RSA key of %1 bits.").arg(finding.number)
                                   : Phrases::tr("It is an Ed25519 key.")};
    case Kind::DkimNotFound:
        return {
            Phrases::tr("No DKIM key was found"),
            Phrases::tr("Looked for under: %1. A key may have another name, which DNS does not list: the "
                        "provider shows it, and so does “s=” in the DKIM-Signature of a message you sent.")
                .arg(subject)};
    case Kind::DkimNoneAtAll:
        return {
            Phrases::tr("The domain has no DKIM key at all"),
            Phrases::tr("Nothing is published below _domainkey. Gmail, Yahoo and Outlook ask for DKIM or SPF "
                        "from everybody, and for both from whoever sends much.")};
    case Kind::DkimRevoked:
        return {Phrases::tr("The key of selector %1 was taken back").arg(subject),
                Phrases::tr("Its record is there without a key. Signatures made with it fail.")};
    case Kind::DkimTooShort:
        return {Phrases::tr("The key of selector %1 has only %2 bits").arg(subject).arg(finding.number),
                Phrases::tr("Receivers ignore keys below 1024 bits. Have a new one made, of 2048 bits.")};
    case Kind::DkimShort:
        return {Phrases::tr("The key of selector %1 has %2 bits").arg(subject).arg(finding.number),
                Phrases::tr("It works. 2048 bits are what is recommended today.")};
    case Kind::DkimBroken:
        return {Phrases::tr("The key of selector %1 cannot be read").arg(subject),
                Phrases::tr("Copy the record once more from your provider, whole and without line breaks or "
                            "quotation marks.")};
    case Kind::DkimSeveral:
        return {
            Phrases::tr("Selector %1 has several records").arg(subject),
            Phrases::tr("Receivers do not know which one to use. Keep the one that your provider shows.")};
    case Kind::DkimTesting:
        return {Phrases::tr("The key of selector %1 is marked as a test").arg(subject),
                Phrases::tr("With “t=y” receivers may ignore the signature. Remove it once signing works.")};
    default:
        return {};
    }
}

DomainText dmarcText(const Finding &finding)
{
    const QString subject = core::smtp::readable(finding.subject);
    const QString detail = core::smtp::readable(finding.detail);
    switch (finding.kind) {
    case Kind::DmarcGood:
        return {Phrases::tr("Forged mail is acted upon: %1").arg(subject),
                subject == u"reject"
                    ? Phrases::tr("Receivers are asked to refuse what fails both SPF and DKIM.")
                    : Phrases::tr("Receivers are asked to put what fails both SPF and DKIM into "
                                  "the junk folder.")};
    case Kind::DmarcWatching:
        return {
            Phrases::tr("DMARC only watches"),
            Phrases::tr("“p=none” fulfils what the large providers ask for. Once the reports show no mail of "
                        "your own that fails, “quarantine” protects your name.")};
    case Kind::DmarcMissing:
        return {
            Phrases::tr("There is no DMARC record"),
            Phrases::tr("Gmail, Yahoo and Outlook ask for one from whoever sends more than 5,000 messages a "
                        "day. It helps everybody else, too.")};
    case Kind::DmarcSeveral:
        return {Phrases::tr("There are %n DMARC records, and only one may be there", nullptr, finding.number),
                Phrases::tr("With more than one, receivers use none of them.")};
    case Kind::DmarcSyntax:
        return {Phrases::tr("The DMARC record cannot be read"),
                Phrases::tr("It has to be a list such as “v=DMARC1; p=none”.")};
    case Kind::DmarcNoPolicy:
        return {Phrases::tr("The DMARC record does not say what to do"),
                Phrases::tr("“p=” is missing or has a value that does not exist.")};
    case Kind::DmarcMistake:
        return {Phrases::tr("Receivers do not understand “%1” in the DMARC record").arg(subject),
                Phrases::tr("It counts as not being there.")};
    case Kind::DmarcInherited:
        return {Phrases::tr("The DMARC record of %1 applies").arg(subject),
                Phrases::tr("The domain has none of its own.")};
    case Kind::DmarcNoReports:
        return {Phrases::tr("Nobody gets the reports"),
                Phrases::tr(
                    "With “rua=mailto:…” receivers send a summary each day, which shows who sends in your "
                    "name.")};
    case Kind::DmarcReportsRefused:
        return {Phrases::tr("Reports to %1 are not sent").arg(subject),
                Phrases::tr(
                    "The address belongs to another domain, which has to agree with a record of its own.")};
    case Kind::DmarcTesting:
        return {Phrases::tr("The DMARC policy is marked as a test"),
                Phrases::tr("Receivers act one step more mildly than it says.")};
    case Kind::DmarcPercent:
        return {Phrases::tr("The DMARC policy is for %1 % of the mail").arg(finding.number),
                Phrases::tr(
                    "“pct” was dropped in 2026: receivers that follow the new standard do not look at it.")};
    case Kind::DmarcListDiffers:
        return {Phrases::tr("Receivers do not agree where your organization begins"),
                Phrases::tr(
                    "By the new standard it is %1, by the older list %2. Addresses below both are safe with "
                    "SPF or DKIM of exactly the same domain.")
                    .arg(subject, detail)};
    case Kind::DmarcWouldFail:
        return {
            Phrases::tr("As things are, your mail fails DMARC"),
            Phrases::tr("Neither SPF nor DKIM stands for it, and the policy is “%1”. Put SPF or DKIM right "
                        "first, or set “p=none” until then.")
                .arg(subject)};
    default:
        return {};
    }
}

} // namespace ui::wording
