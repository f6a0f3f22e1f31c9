#include "ui/wording/doctorparts.h"

#include "ui/wording/phrases.h"

#include <QLocale>

#include <algorithm>

namespace ui::wording
{

using core::doctor::Finding;
using Kind = Finding::Kind;
using Certainty = Finding::Certainty;

namespace
{

constexpr qsizetype mostNames = 3;

QString day(const QDateTime &time)
{
    return QLocale().toString(time.toLocalTime().date(), QLocale::LongFormat);
}

DoctorText intercepted(const Finding &finding)
{
    if (finding.certainty == Certainty::Sure)
        return {Phrases::tr("Something that calls itself %1 opens the connection to %2")
                    .arg(finding.subject, finding.host),
                Phrases::tr("It shows a certificate of its own, which this computer does not trust. Nothing "
                            "was sent, not even the password. Switch off its checking of mail or of "
                            "encrypted connections, or ask whoever runs it."),
                {}};
    const QString who = finding.subject.isEmpty()
        ? Phrases::tr(
            "The provider's certificate comes from a public authority, and the one shown here does not.")
        : Phrases::tr(
              "The provider's certificate comes from a public authority; the one shown here was issued by "
              "“%1”.")
              .arg(finding.subject);
    return {Phrases::tr("Somebody may be reading along on the way to %1").arg(finding.host),
            Phrases::tr(
                "%1 Virus scanners and company networks do that, and attackers. Nothing was sent, not even "
                "the password. Try another network, or ask who runs this one.",
                "%1: one sentence")
                .arg(who),
            {}};
}

DoctorText trustedInterceptor(const Finding &finding)
{
    if (finding.certainty == Certainty::Sure)
        return {Phrases::tr("%1 can read along on the way to %2").arg(finding.subject, finding.host),
                Phrases::tr("It issued the certificate, and this computer trusts it. Virus scanners and "
                            "company networks do that. It can see the password and every letter."),
                {}};
    return {Phrases::tr("Somebody whom this computer trusts may be able to read along"),
            Phrases::tr(
                "The certificate of %1 comes from “%2”, an authority that was added to this computer. "
                "Virus scanners and company networks do that; they can see the password and every letter.")
                .arg(finding.host, finding.subject),
            {}};
}

/// The fingerprint comes before the button: trusting without comparing is guessing.
DoctorText untrusted(const Finding &finding)
{
    const bool isSelfSigned = finding.kind == Kind::SelfSigned;
    DoctorText words;
    words.title = (isSelfSigned ? Phrases::tr("The certificate of %1 is self-signed")
                                : Phrases::tr("The certificate of %1 has an unknown issuer"))
                      .arg(finding.host);
    const QString why = isSelfSigned ? Phrases::tr("Nobody but the server itself vouches for it.")
        : finding.subject.isEmpty()
        ? Phrases::tr("This computer does not know who issued it.")
        : Phrases::tr("This computer does not know the issuer “%1”.").arg(finding.subject);
    if (!finding.certificate) {
        words.text = Phrases::tr("%1 To trust it would not help, because it has another fault as well.",
                                 "%1: one sentence")
                         .arg(why);
        return words;
    }
    words.text
        = Phrases::tr("%1 Ask the server's administrator for the SHA-256 fingerprint and compare: %2. If "
                      "it is the same, you can trust exactly this certificate; if not, do not go on.",
                      "%1: one sentence; %2: the fingerprint")
              .arg(why, fingerprint(finding.certificate->sha256));
    words.action = Phrases::tr("Trust this certificate", "button");
    return words;
}

DoctorText wrongName(const Finding &finding)
{
    QStringList names = finding.certificate ? finding.certificate->names : QStringList();
    if (names.isEmpty() && finding.certificate && !finding.certificate->subject.isEmpty())
        names.append(finding.certificate->subject);
    if (names.size() > mostNames)
        names = names.mid(0, mostNames) << QStringLiteral("…");
    const QString advice
        = Phrases::tr("Check the server's name in the account. To trust the certificate would not "
                      "help: a wrong name is never forgiven.");
    return {Phrases::tr("The certificate belongs to another server than %1").arg(finding.host),
            names.isEmpty() ? advice
                            : Phrases::tr("It is for %1. %2", "%2: one or more sentences")
                                  .arg(QLocale().createSeparatedList(names), advice),
            {}};
}

QString expiry(const Finding &finding)
{
    if (finding.certainty == Certainty::Sure && finding.certificate)
        return Phrases::tr("It ended on %1, and this computer's clock is not the reason. Only the server's "
                           "administrator can renew it.")
            .arg(day(finding.certificate->notAfter));
    const QString today = day(finding.clock);
    if (finding.certificate)
        return Phrases::tr("It ended on %1. If this computer's date, %2, is right, only the server's "
                           "administrator can renew it; if not, set the clock.")
            .arg(day(finding.certificate->notAfter), today);
    return Phrases::tr(
               "If this computer's date, %1, is right, only the server's administrator can renew it; if "
               "not, set the clock.")
        .arg(today);
}

DoctorText weakKey(const Finding &finding)
{
    DoctorText words;
    words.title = Phrases::tr("The key of %1 is too short").arg(finding.host);
    words.text = finding.certificate
        ? Phrases::tr(
              "%1 bits do not protect well any more. Only the server's administrator can change that.")
              .arg(finding.certificate->keyBits)
        : Phrases::tr("It does not protect well any more. Only the server's administrator can change that.");
    return words;
}

/// Always two or more of the unit, as far as the languages' plurals go.
QString span(std::chrono::seconds time)
{
    using namespace std::chrono;
    const QLocale locale;
    const auto number = [&](qint64 count) { return locale.toString(count); };
    if (time >= hours(48))
        return Phrases::tr("%1 days").arg(number(time / hours(24)));
    if (time >= minutes(120))
        return Phrases::tr("%1 hours").arg(number(time / hours(1)));
    return Phrases::tr("%1 minutes").arg(number(std::max<qint64>(2, time / minutes(1))));
}

} // namespace

std::optional<DoctorText> certificateText(const Finding &finding)
{
    const QString host = finding.host;
    switch (finding.kind) {
    case Kind::Interception:
        return intercepted(finding);
    case Kind::TrustedInterception:
        return trustedInterceptor(finding);
    case Kind::SelfSigned:
    case Kind::UnknownIssuer:
        return untrusted(finding);
    case Kind::WrongName:
        return wrongName(finding);
    case Kind::Expired:
        return DoctorText{Phrases::tr("The certificate of %1 has expired").arg(host), expiry(finding), {}};
    case Kind::ExpiresSoon:
        if (!finding.certificate)
            return std::nullopt;
        return DoctorText{Phrases::tr("The certificate of %1 expires soon").arg(host),
                          Phrases::tr("It ends on %1. Until then everything works.")
                              .arg(day(finding.certificate->notAfter)),
                          {}};
    case Kind::NotYetValid:
        if (!finding.certificate)
            return std::nullopt;
        return DoctorText{
            Phrases::tr("The certificate of %1 is not valid yet").arg(host),
            Phrases::tr("It begins on %1, and this computer's clock is not the reason. Tell the "
                        "server's administrator.")
                .arg(day(finding.certificate->notBefore)),
            {}};
    case Kind::Revoked:
        return DoctorText{Phrases::tr("The certificate of %1 was withdrawn").arg(host),
                          Phrases::tr("The certificate was withdrawn and must not be trusted any more."),
                          {}};
    case Kind::CertificateRefused:
        return DoctorText{Phrases::tr("The certificate of %1 cannot be trusted").arg(host),
                          Phrases::tr("The check of the certificate failed: %1.").arg(finding.subject),
                          {}};
    case Kind::WeakKey:
        return weakKey(finding);
    default:
        return std::nullopt;
    }
}

std::optional<DoctorText> clockText(const Finding &finding)
{
    if (finding.kind != Kind::ClockBehind && finding.kind != Kind::ClockAhead)
        return std::nullopt;
    const QString shown = QLocale().toString(finding.clock.toLocalTime(), QLocale::ShortFormat);
    const QString skew = span(finding.skew);
    if (finding.kind == Kind::ClockAhead)
        return DoctorText{
            Phrases::tr("This computer's clock is ahead"),
            Phrases::tr("It says %1, which is at least %2 too late. Set the date and time, then "
                        "try again.")
                .arg(shown, skew),
            {}};
    if (finding.certainty == Certainty::Sure)
        return DoctorText{
            Phrases::tr("This computer's clock is behind"),
            Phrases::tr("It says %1, which is at least %2 too early. Set the date and time, then "
                        "try again.")
                .arg(shown, skew),
            {}};
    return DoctorText{
        Phrases::tr("This computer's clock may be behind"),
        Phrases::tr("It says %1, and the certificate of %2 begins %3 later. If the date is wrong, "
                    "set it; if it is right, the certificate is not valid yet.")
            .arg(shown, finding.host, skew),
        {}};
}

} // namespace ui::wording
