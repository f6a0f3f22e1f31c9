#include "ui/wording/doctorwording.h"

#include "ui/wording/doctorparts.h"
#include "ui/wording/phrases.h"

#include <algorithm>

namespace ui::wording
{

using core::doctor::Alternative;
using core::doctor::Finding;
using core::smtp::Security;
using core::smtp::Stage;
using Kind = Finding::Kind;

namespace
{

constexpr qsizetype groupLength = 24; // eight octets with their colons

QString onlyUntil(const Finding &finding)
{
    const QString port = QString::number(finding.port);
    if (finding.stage == Stage::Dns)
        return Phrases::tr("The name %1 is known.").arg(finding.host);
    if (finding.stage == Stage::Connect)
        return Phrases::tr("%1 takes connections on port %2.").arg(finding.host, port);
    if (finding.stage == Stage::Auth)
        return Phrases::tr("%1 accepts the sign-in. The sender was not tried.").arg(finding.host);
    if (finding.security == Security::None)
        return Phrases::tr(
                   "%1 answers on port %2. Nobody signed in: without encryption the password could be "
                   "read on the way.")
            .arg(finding.host, port);
    return Phrases::tr("%1 answers on port %2, and the encryption is in order. Nobody signed in.")
        .arg(finding.host, port);
}

QString worksThere(const Alternative &other, const QString &host)
{
    const bool isStartTls = other.security == Security::StartTls;
    if (other.host != host)
        return (isStartTls ? Phrases::tr("%1 works, on port %2 with STARTTLS")
                           : Phrases::tr("%1 works, on port %2 with TLS"))
            .arg(other.host, QString::number(other.port));
    return (isStartTls ? Phrases::tr("Port %1 with STARTTLS works") : Phrases::tr("Port %1 with TLS works"))
        .arg(other.port);
}

QString use(const Alternative &other, const Finding &instead)
{
    const bool isStartTls = other.security == Security::StartTls;
    if (other.host != instead.host)
        return (isStartTls ? Phrases::tr("Use %1, port %2 with STARTTLS", "button")
                           : Phrases::tr("Use %1, port %2 with TLS", "button"))
            .arg(other.host, QString::number(other.port));
    if (other.port == instead.port)
        return isStartTls ? Phrases::tr("Use STARTTLS", "button") : Phrases::tr("Use TLS", "button");
    return (isStartTls ? Phrases::tr("Use port %1 with STARTTLS", "button")
                       : Phrases::tr("Use port %1 with TLS", "button"))
        .arg(other.port);
}

DoctorText unknown(const Finding &finding)
{
    DoctorText words{Phrases::tr("The examination of %1 ended early").arg(finding.host),
                     Phrases::tr("What happened is none of the faults we know."),
                     {}};
    if (!finding.subject.isEmpty())
        words.text = Phrases::tr("What happened is none of the faults we know: %1").arg(finding.subject);
    return words;
}

const Finding *find(const QList<Finding> &findings, Kind kind)
{
    const auto found = std::find_if(findings.begin(), findings.end(),
                                    [kind](const Finding &finding) { return finding.kind == kind; });
    return found == findings.end() ? nullptr : &*found;
}

} // namespace

std::optional<DoctorText> outcomeText(const Finding &finding)
{
    switch (finding.kind) {
    case Kind::Works:
        return DoctorText{Phrases::tr("The settings are right"),
                          Phrases::tr("%1 took everything that comes before a message. Nothing was sent.")
                              .arg(finding.host),
                          {}};
    case Kind::WorksButOnlyUntil:
        return DoctorText{
            Phrases::tr("The settings are right as far as they were tried"), onlyUntil(finding), {}};
    case Kind::UseOther:
        if (!finding.other)
            return std::nullopt;
        return DoctorText{worksThere(*finding.other, finding.host),
                          Phrases::tr("The server answers there, and its certificate is in order. The "
                                      "password was not said there yet."),
                          use(*finding.other, finding)};
    default:
        return std::nullopt;
    }
}

DoctorText doctorText(const Finding &finding)
{
    DoctorText words = unknown(finding);
    for (const auto part : {outcomeText, connectionText, certificateText, clockText, loginText}) {
        if (const auto known = part(finding)) {
            words = *known;
            break;
        }
    }
    if (finding.reply.code > 0)
        words.text = Phrases::tr("%1 The server said: “%2”", "%1: one or more sentences")
                         .arg(words.text, finding.reply.toString());
    return words;
}

QString certaintyWords(Finding::Certainty certainty)
{
    return certainty == Finding::Certainty::Sure ? Phrases::tr("Sure", "how certain an explanation is")
                                                 : Phrases::tr("Likely", "how certain an explanation is");
}

QString fingerprint(const QByteArray &sha256Hex)
{
    const QByteArray pairs = sha256Hex.toUpper().replace(':', "");
    QString text;
    for (qsizetype at = 0; at < pairs.size(); at += 2) {
        if (at > 0)
            text += (text.size() + 1) % groupLength == 0 ? u' ' : u':';
        text += QString::fromLatin1(pairs.mid(at, 2));
    }
    return text;
}

QString summary(const core::doctor::Report &report, const QString &host)
{
    if (report.findings.isEmpty())
        return Phrases::tr("The examination of %1 was cancelled.").arg(host);
    const Finding &first = report.findings.first();
    const Finding *use = find(report.findings, Kind::UseOther);
    const Finding *blocked = find(report.findings, Kind::PortBlocked);
    if (use && blocked && use->other) {
        const QString other = worksThere(*use->other, use->host);
        return Phrases::tr("Port %1 does not get through here. %2.", "%2: “Port 587 with STARTTLS works”")
            .arg(QString::number(blocked->port), other);
    }
    if (use && report.findings.size() > 1)
        return Phrases::tr("%1. %2.", "two sentences without their full stops")
            .arg(doctorText(report.findings[1]).title, doctorText(*use).title);
    return Phrases::tr("%1.", "a sentence without its full stop").arg(doctorText(first).title);
}

} // namespace ui::wording
