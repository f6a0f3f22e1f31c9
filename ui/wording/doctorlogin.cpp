#include "ui/wording/doctorparts.h"

#include "ui/wording/phrases.h"

namespace ui::wording
{

using core::doctor::Finding;
using Kind = Finding::Kind;
using Grade = Finding::Grade;
using Certainty = Finding::Certainty;

namespace
{

DoctorText wrongForm(const Finding &finding)
{
    const bool wantsAddress = !finding.subject.contains(u'@');
    const QString title = finding.certainty == Certainty::Likely ? wantsAddress
            ? Phrases::tr("%1 probably wants the whole address as the user name")
            : Phrases::tr("%1 probably wants only the part before the @ as the user name")
        : wantsAddress ? Phrases::tr("%1 wants the whole address as the user name")
                       : Phrases::tr("%1 wants only the part before the @ as the user name");
    DoctorText words;
    words.title = title.arg(finding.host);
    words.text = finding.grade == Grade::Problem
        ? Phrases::tr("The account says “%1”, and the server refused it.").arg(finding.subject)
        : Phrases::tr("The account says “%1”. The server was not asked yet.").arg(finding.subject);
    if (!finding.proposal.isEmpty())
        words.action = Phrases::tr("Sign in as %1", "button").arg(finding.proposal);
    return words;
}

DoctorText password(const Finding &finding)
{
    DoctorText words;
    words.title = Phrases::tr("%1 refused the user name or the password").arg(finding.host);
    words.text
        = Phrases::tr("Check both. Many providers want a code or a password made for mail programs instead "
                      "of the account's own password.");
    if (finding.certainty == Certainty::Likely) {
        words.title = Phrases::tr("%1 refused the sign-in").arg(finding.host);
        words.text
            = Phrases::tr("Most often the user name or the password is not right. Many providers want a code "
                          "or a password made for mail programs. Some answer the same while mail "
                          "programs are switched off for the account, or after too many attempts.");
    }
    return words;
}

} // namespace

std::optional<DoctorText> loginText(const Finding &finding)
{
    const QString host = finding.host;
    switch (finding.kind) {
    case Kind::WrongUserForm:
        return wrongForm(finding);
    case Kind::PasswordRefused:
        return password(finding);
    case Kind::TokenRefused:
        return DoctorText{Phrases::tr("%1 does not accept the permission any more").arg(host),
                          Phrases::tr("Sign in at the provider again."),
                          {}};
    case Kind::SignInRefused:
        return DoctorText{Phrases::tr("%1 refused the sign-in").arg(host),
                          Phrases::tr("It did not say that the password is wrong; its answer tells why."),
                          {}};
    case Kind::SignInRequired:
        return DoctorText{Phrases::tr("%1 takes mail only after a sign-in").arg(host),
                          Phrases::tr("Enter a user name and a password."),
                          {}};
    case Kind::AuthOnlyAfterTls:
        return DoctorText{
            Phrases::tr("%1 offers no sign-in without encryption").arg(host),
            Phrases::tr("The account says no encryption. The server offers STARTTLS; choose it, or "
                        "TLS. Nothing secret was said."),
            {}};
    case Kind::TlsRequired:
        return DoctorText{Phrases::tr("%1 wants encryption or a sign-in first").arg(host),
                          Phrases::tr("Choose TLS or STARTTLS in the account."),
                          {}};
    case Kind::NoAuthOffered:
        return DoctorText{
            Phrases::tr("%1 offers no sign-in on port %2").arg(host, QString::number(finding.port)),
            Phrases::tr("The port may not be meant for mail programs; for those, 465 and 587 are "
                        "usual. Or the server wants no password at all."),
            {}};
    case Kind::NoUsableMechanism:
        return DoctorText{Phrases::tr("%1 offers no way to sign in that fits this account").arg(host),
                          Phrases::tr("It offers: %1").arg(finding.subject),
                          {}};
    case Kind::ServerNotAuthentic:
        return DoctorText{Phrases::tr("%1 could not prove that it knows the password").arg(host),
                          Phrases::tr("The right server could. Do not go on before you know why."),
                          {}};
    case Kind::SenderRefused:
        return DoctorText{
            Phrases::tr("%1 does not take %2 as the sender").arg(host, finding.subject),
            Phrases::tr("Many providers take only the account's own address. Check the sender."),
            {}};
    case Kind::AddressNotSupported:
        return DoctorText{
            Phrases::tr("%1 cannot take %2 as the sender").arg(host, finding.subject),
            Phrases::tr("The part before the @ has letters that need the extension SMTPUTF8, which the "
                        "server does not offer."),
            {}};
    default:
        return std::nullopt;
    }
}

} // namespace ui::wording
