#include "ui/wording/domainparts.h"

#include "core/smtp/types.h"
#include "ui/wording/phrases.h"

namespace ui::wording
{

using core::domain::Finding;
using Kind = Finding::Kind;

DomainText spfText(const Finding &finding)
{
    const QString subject = core::smtp::readable(finding.subject);
    const QString detail = core::smtp::readable(finding.detail);
    switch (finding.kind) {
    case Kind::SpfGood:
        return {Phrases::tr("Your server may send for the domain"),
                Phrases::tr("The SPF record allows %1.").arg(subject)};
    case Kind::SpfPresent:
        return {
            Phrases::tr("There is one SPF record, and it can be read"),
            Phrases::tr("Whether it allows the server that sends your mail is not known, because no provider "
                        "and no address was named.")};
    case Kind::SpfMissing:
        return {
            Phrases::tr("There is no SPF record"),
            Phrases::tr("Receivers cannot tell whether a server may send for your domain. Some refuse such "
                        "mail.")};
    case Kind::SpfSeveral:
        return {Phrases::tr("There are %n SPF records, and only one may be there", nullptr, finding.number),
                Phrases::tr("With more than one, receivers use none of them. Put them together into one.")};
    case Kind::SpfSyntax:
        return {
            Phrases::tr("The SPF record cannot be read"),
            detail.isEmpty()
                ? Phrases::tr("Receivers do not understand “%1” and ignore the whole record.").arg(subject)
                : Phrases::tr("Receivers do not understand “%1” in the record of %2, which yours includes.")
                      .arg(subject, detail)};
    case Kind::SpfTooManyLookups:
        return {
            Phrases::tr("The SPF record needs %n DNS look-ups, and 10 are allowed", nullptr, finding.number),
            Phrases::tr("Receivers stop after the tenth and treat the record as broken. Remove services that "
                        "you no longer use, or replace a and mx by ip4 addresses.")};
    case Kind::SpfManyLookups:
        return {Phrases::tr("The SPF record needs %n of 10 DNS look-ups", nullptr, finding.number),
                Phrases::tr("That is allowed. One more service may be too many.")};
    case Kind::SpfTooManyVoidLookups:
        return {Phrases::tr("The SPF record names %n hosts that do not exist", nullptr, finding.number),
                Phrases::tr("After two of them receivers treat the record as broken.")};
    case Kind::SpfTooManyExchangers:
        return {Phrases::tr("The SPF record uses mx for a domain with more than ten of them"),
                Phrases::tr("Receivers treat the record as broken because of %1.").arg(subject)};
    case Kind::SpfNoRecordIncluded:
        return {Phrases::tr("The SPF record includes a domain without a usable one"),
                Phrases::tr("%1 has no SPF record, or several, so the whole record is broken.").arg(subject)};
    case Kind::SpfNotIncluded:
        if (detail == u"guessed")
            return {Phrases::tr("The SPF record does not allow the provider that receives your mail"),
                    Phrases::tr("If you send through it, too, add “include:%1”: such mail fails SPF now.")
                        .arg(subject)};
        return {Phrases::tr("The SPF record does not allow your provider"),
                Phrases::tr("“include:%1” is missing. Mail that is sent through this provider fails SPF.")
                    .arg(subject)};
    case Kind::SpfRefuses:
        return {Phrases::tr("The SPF record does not allow %1").arg(subject),
                Phrases::tr("Receivers get “%1” for mail from this address.").arg(detail)};
    case Kind::SpfAllowsAll:
        return {Phrases::tr("The SPF record allows everybody to send for your domain"),
                Phrases::tr("“%1” at its end lets any server pass.").arg(subject)};
    case Kind::SpfOpenEnd:
        return {Phrases::tr("The SPF record says nothing about other servers"),
                Phrases::tr("End it with ~all, so that receivers can tell forged mail.")};
    case Kind::SpfPtr:
        return {Phrases::tr("The SPF record uses ptr"),
                Phrases::tr("It is slow, and some receivers skip it. Use ip4, ip6 or a instead.")};
    case Kind::SpfTheirBounces:
        return {
            Phrases::tr("SPF of your domain is hardly looked at for this service"),
            Phrases::tr("It sends with a return address of its own, so DKIM decides. Its “include:%1” is not "
                        "in your record, and does not need to be.")
                .arg(subject)};
    default:
        return {};
    }
}

} // namespace ui::wording
