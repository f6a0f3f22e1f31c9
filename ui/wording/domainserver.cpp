#include "ui/wording/domainparts.h"

#include "core/smtp/types.h"
#include "ui/wording/phrases.h"

namespace ui::wording
{

using core::domain::Finding;
using core::domain::Topic;
using Kind = Finding::Kind;

namespace
{

DomainText mxText(const Finding &finding)
{
    const QString subject = core::smtp::readable(finding.subject);
    switch (finding.kind) {
    case Kind::MxFound:
        return {Phrases::tr("Answers and bounces reach the domain"),
                Phrases::tr("Its mail is received by %1.").arg(subject)};
    case Kind::MxNull:
        return {
            Phrases::tr("The domain says that it takes no mail"),
            Phrases::tr("Its MX record is “0 .”. Nobody can answer you, and many receivers refuse mail from "
                        "such a domain.")};
    case Kind::MxMissing:
        return {Phrases::tr("Nobody receives mail for the domain"),
                Phrases::tr("It has no MX record and no address. Answers and bounces are lost, and receivers "
                            "refuse mail from it.")};
    case Kind::MxOnlyAddress:
        return {Phrases::tr("The domain has no MX record"),
                Phrases::tr("Mail goes to the address of the domain itself. An MX record makes clear who "
                            "receives it.")};
    case Kind::MxHostNotFound:
        return {Phrases::tr("The mail server %1 has no address").arg(subject),
                Phrases::tr("The MX record names it, but DNS does not know it.")};
    default:
        return {Phrases::tr("The mail server %1 is only an alias").arg(subject),
                Phrases::tr("An MX record should name a host that has an address, not a CNAME.")};
    }
}

DomainText reverseText(const Finding &finding)
{
    const QString subject = core::smtp::readable(finding.subject);
    const QString detail = core::smtp::readable(finding.detail);
    switch (finding.kind) {
    case Kind::ReverseGood:
        return {Phrases::tr("%1 has a name, and the name leads back").arg(subject),
                Phrases::tr("It is %1.").arg(detail)};
    case Kind::ReverseMissing:
        return {Phrases::tr("%1 has no name").arg(subject),
                Phrases::tr(
                    "Many receivers refuse mail from an address without a PTR record. The company that the "
                    "address belongs to sets it, not your DNS panel.")};
    case Kind::ReverseUnconfirmed:
        return {Phrases::tr("The name of %1 does not lead back to it").arg(subject),
                Phrases::tr("PTR says %1, but that name has no address or another one. Both have to agree.")
                    .arg(detail)};
    case Kind::ReverseGeneric:
        return {Phrases::tr("The name of %1 looks like one of a line at home").arg(subject),
                Phrases::tr(
                    "%1 is made of the address itself. Receivers distrust such names: ask for one of your "
                    "own domain.")
                    .arg(detail)};
    case Kind::ReversePrivate:
        return {Phrases::tr("%1 is not an address of the internet").arg(subject),
                Phrases::tr("Receivers see another one: enter the public address of the server.")};
    default:
        return {Phrases::tr("The address of the server is not known"),
                Phrases::tr("Enter it to have its name checked.")};
    }
}

DomainText heloText(const Finding &finding)
{
    const QString subject = core::smtp::readable(finding.subject);
    const QString detail = core::smtp::readable(finding.detail);
    switch (finding.kind) {
    case Kind::HeloGood:
        return {Phrases::tr("The server can introduce itself as %1").arg(subject),
                Phrases::tr(
                    "The name exists and leads to it. What the server really says stands in its settings, "
                    "and in the Received line of a message you sent.")};
    case Kind::HeloUnqualified:
        return {Phrases::tr("“%1” is no name to introduce oneself with").arg(subject),
                Phrases::tr("Receivers expect a whole host name, such as mail.example.com.")};
    case Kind::HeloNotFound:
        return {Phrases::tr("The name %1 has no address").arg(subject),
                Phrases::tr(
                    "Receivers distrust a server that introduces itself with a name that is not in DNS.")};
    case Kind::HeloElsewhere:
        return {Phrases::tr("The name %1 leads elsewhere").arg(subject),
                Phrases::tr("It leads to %1, not to the address that the mail comes from.").arg(detail)};
    default:
        return {Phrases::tr("The name that the server introduces itself with is not known"), {}};
    }
}

DomainText portText(const Finding &finding)
{
    const QString subject = core::smtp::readable(finding.subject);
    switch (finding.kind) {
    case Kind::PortOpen:
        return {Phrases::tr("Port 25 is open outwards from here"),
                Phrases::tr(
                    "%1 answered. That is true of this computer; the server may stand in another network.")
                    .arg(subject)};
    case Kind::PortSilent:
        return {Phrases::tr("Port 25 seems to be blocked here"),
                Phrases::tr(
                    "%1 did not answer. Most home lines and many clouds block it; a server of one’s own then "
                    "has to send through a relay.")
                    .arg(subject)};
    case Kind::PortRefused:
        return {Phrases::tr("%1 refused the connection to port 25").arg(subject),
                Phrases::tr("Either no mail server runs there, or a firewall on the way says no.")};
    case Kind::PortNoHost:
        return {Phrases::tr("Port 25 was not tried"),
                Phrases::tr("There was no host with an address to try it with.")};
    default:
        return {Phrases::tr("Port 25 was not tried"), Phrases::tr("It is tried only when you ask for it.")};
    }
}

} // namespace

DomainText serverText(const Finding &finding)
{
    switch (finding.topic) {
    case Topic::Mx:
        return mxText(finding);
    case Topic::Reverse:
        return reverseText(finding);
    case Topic::Helo:
        return heloText(finding);
    case Topic::Port25:
        return portText(finding);
    default:
        return {Phrases::tr("The domain %1 does not exist").arg(core::smtp::readable(finding.subject)),
                Phrases::tr(
                    "DNS does not know it. Look for a typing mistake, and whether the domain was renewed.")};
    }
}

QStringList ownServerAdvice()
{
    return {
        Phrases::tr("A fixed address: receivers distrust mail from addresses that change. Your line has to "
                    "have one of "
                    "its own, on no list of dial-up addresses, and its owner has to set the PTR record."),
        Phrases::tr(
            "Port 25 outwards: mail to other servers leaves through it. Many home lines and clouds block it; "
            "some open it on request."),
        Phrases::tr(
            "Little at first: hardly any receiver publishes how much it takes from a new address. Begin with "
            "few "
            "messages to people who expect them, and send more only while none are put off or refused."),
    };
}

} // namespace ui::wording
