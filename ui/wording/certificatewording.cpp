#include "ui/wording/replywording.h"

#include "ui/wording/phrases.h"

#include <QLocale>

#include <algorithm>

namespace ui::wording
{
namespace
{

using core::smtp::CertificateFacts;

enum class Problem { Revoked, WrongName, SelfSigned, UnknownIssuer, NotYetValid, Expired, Missing, Other };

/// Both spellings of Qt: enumerators ("HostNameMismatch") and its English sentences.
Problem problemOf(const QString &text)
{
    static const struct {
        QStringView needle;
        Problem problem;
    } needles[] = {
        {u"revoked", Problem::Revoked},
        {u"blacklisted", Problem::Revoked},
        {u"hostname", Problem::WrongName},
        {u"selfsigned", Problem::SelfSigned},
        {u"issuer", Problem::UnknownIssuer},
        {u"unabletoverifyfirst", Problem::UnknownIssuer},
        {u"nocertificatescouldbeverified", Problem::UnknownIssuer},
        {u"untrusted", Problem::UnknownIssuer},
        {u"nottrusted", Problem::UnknownIssuer},
        {u"notyetvalid", Problem::NotYetValid},
        {u"expired", Problem::Expired},
        {u"nopeercertificate", Problem::Missing},
        {u"didnotpresent", Problem::Missing},
    };
    QString plain = text.toLower();
    plain.remove(u' ').remove(u'-').remove(u'_');
    for (const auto &[needle, problem] : needles) {
        if (plain.contains(needle))
            return problem;
    }
    return Problem::Other;
}

QList<Problem> problemsOf(const QStringList &texts)
{
    QList<Problem> found;
    for (const QString &text : texts) {
        const Problem problem = problemOf(text);
        if (!found.contains(problem))
            found.append(problem);
    }
    // OpenSSL tells of a self-signed certificate also that its issuer is unknown: one piece of news.
    if (found.contains(Problem::SelfSigned))
        found.removeAll(Problem::UnknownIssuer);
    std::sort(found.begin(), found.end());
    return found;
}

QString day(const QDateTime &time)
{
    return QLocale().toString(time.toLocalTime().date(), QLocale::LongFormat);
}

QString expired(const core::smtp::Error &error)
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    for (const CertificateFacts &certificate : error.tls.chain) {
        if (certificate.notAfter.isValid() && certificate.notAfter < now)
            return Phrases::tr(
                       "The certificate of “%1” expired on %2. If the date of this computer is right, "
                       "whoever runs the server has to renew it.")
                .arg(certificate.subject, day(certificate.notAfter));
    }
    return Phrases::tr("The certificate has expired. If the date of this computer is right, whoever runs the "
                       "server has to renew it.");
}

QString notYetValid(const core::smtp::Error &error)
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    for (const CertificateFacts &certificate : error.tls.chain) {
        if (certificate.notBefore.isValid() && certificate.notBefore > now)
            return Phrases::tr(
                       "The certificate is valid only from %1, and this computer's date is %2: check the "
                       "clock of this computer.")
                .arg(day(certificate.notBefore), day(now));
    }
    return Phrases::tr("The certificate is not valid yet: check the clock of this computer.");
}

QString wrongName(const core::smtp::Error &error, const QString &host)
{
    QStringList names;
    if (!error.tls.chain.isEmpty())
        names = error.tls.chain.first().names;
    if (names.isEmpty())
        return Phrases::tr("The certificate is not for %1. Check the server name in the account settings.")
            .arg(host);
    if (names.size() > 3)
        names = names.first(3) << QStringLiteral("…");
    return Phrases::tr(
               "The certificate is for %1 and not for %2. Enter a name that is in the certificate, if that "
               "is the server you mean.")
        .arg(QLocale().createSeparatedList(names), host);
}

QString unknownIssuer(const core::smtp::Error &error)
{
    if (!error.tls.chain.isEmpty() && !error.tls.chain.last().issuer.isEmpty())
        return Phrases::tr(
                   "This computer does not know the issuer “%1”. On a network of a company or with a virus "
                   "scanner, ask its administrator for the certificate.")
            .arg(error.tls.chain.last().issuer);
    return Phrases::tr(
        "This computer does not know who issued the certificate. On a network of a company or with "
        "a virus scanner, ask its administrator for the certificate.");
}

QString sentence(Problem problem, const core::smtp::Error &error, const QString &host)
{
    switch (problem) {
    case Problem::Revoked:
        return Phrases::tr("The certificate was withdrawn and must not be trusted any more.");
    case Problem::WrongName:
        return wrongName(error, host);
    case Problem::SelfSigned:
        return Phrases::tr(
            "The server signed its certificate itself, so nobody vouches for it. If the server is "
            "your own, add its certificate to the account; if not, do not go on.");
    case Problem::UnknownIssuer:
        return unknownIssuer(error);
    case Problem::NotYetValid:
        return notYetValid(error);
    case Problem::Expired:
        return expired(error);
    case Problem::Missing:
        return Phrases::tr("The server did not show a certificate.");
    case Problem::Other:
        break;
    }
    return Phrases::tr("The check of the certificate failed: %1.")
        .arg(error.tlsProblems.join(QStringLiteral("; ")));
}

QString title(const QList<Problem> &problems, const QString &host)
{
    const Problem problem = problems.size() == 1 ? problems.first() : Problem::Other;
    switch (problem) {
    case Problem::Revoked:
        return Phrases::tr("The certificate of %1 was withdrawn").arg(host);
    case Problem::WrongName:
        return Phrases::tr("The certificate belongs to another server than %1").arg(host);
    case Problem::SelfSigned:
        return Phrases::tr("The certificate of %1 is self-signed").arg(host);
    case Problem::UnknownIssuer:
        return Phrases::tr("The certificate of %1 has an unknown issuer").arg(host);
    case Problem::NotYetValid:
        return Phrases::tr("The certificate of %1 is not valid yet").arg(host);
    case Problem::Expired:
        return Phrases::tr("The certificate of %1 has expired").arg(host);
    case Problem::Missing:
        return Phrases::tr("No certificate came from %1").arg(host);
    case Problem::Other:
        break;
    }
    return Phrases::tr("The certificate of %1 cannot be trusted").arg(host);
}

} // namespace

Explanation certificateWording(const core::smtp::Error &error, const QString &host)
{
    const QList<Problem> problems = problemsOf(error.tlsProblems);

    Explanation words;
    words.title = title(problems, host);
    QStringList sentences;
    for (const Problem problem : problems)
        sentences << sentence(problem, error, host);
    sentences << Phrases::tr("Nothing was sent, not even the password.");
    words.text = running(sentences);
    if (problems == QList<Problem>{Problem::NotYetValid} || problems == QList<Problem>{Problem::WrongName})
        words.whoActs = Phrases::tr("You");
    return words;
}

} // namespace ui::wording
