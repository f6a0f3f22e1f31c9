#include "ui/wording/domainwording.h"

#include "core/smtp/types.h"
#include "ui/wording/phrases.h"

namespace ui::wording
{

using core::domain::Report;
using core::domain::SpfEvaluation;
using core::domain::SpfResult;
using core::domain::SpfStep;
using core::domain::Topic;

namespace
{

QString listed(const QList<QHostAddress> &addresses)
{
    QStringList texts;
    for (const QHostAddress &address : addresses)
        texts.append(address.toString());
    return texts.isEmpty() ? Phrases::tr("no address") : texts.join(QStringLiteral(", "));
}

QString hostLine(const core::domain::HostFacts &host)
{
    return QStringLiteral("%1  %2").arg(core::smtp::readable(host.name), listed(host.addresses));
}

void addEvaluation(const SpfEvaluation &evaluation, QStringList &lines)
{
    for (const SpfStep &step : evaluation.trace)
        lines.append(spfStepWords(step));
    lines.append(Phrases::tr("Result: %1. DNS look-ups: %2 of 10.")
                     .arg(spfResultName(evaluation.result))
                     .arg(evaluation.lookups));
    if (!evaluation.explanation.isEmpty())
        lines.append(core::smtp::readable(evaluation.explanation));
}

QStringList spfDetails(const Report &report)
{
    QStringList lines;
    for (const QByteArray &record : report.survey.spfRecords)
        lines.append(core::smtp::readable(record));
    for (const auto &source : report.survey.sources) {
        lines.append({QString(), Phrases::tr("For mail from %1:").arg(source.address.toString())});
        addEvaluation(source.spf, lines);
    }
    if (!report.survey.spfRecords.isEmpty() && report.survey.sources.isEmpty()) {
        lines.append(
            {QString(), Phrases::tr("For a server that is not listed, which takes the most look-ups:")});
        addEvaluation(report.survey.spfWalk, lines);
    }
    return lines;
}

QStringList dkimDetails(const Report &report)
{
    QStringList lines;
    for (const auto &key : report.survey.dkim) {
        if (key.texts.isEmpty())
            continue;
        const QString name = core::smtp::readable(key.selector + "._domainkey." + report.request.domain);
        lines.append(key.alias.isEmpty()
                         ? name
                         : QStringLiteral("%1 → %2").arg(name, core::smtp::readable(key.alias)));
        for (const QByteArray &text : key.texts)
            lines.append(core::smtp::readable(text));
    }
    return lines;
}

QStringList dmarcDetails(const Report &report)
{
    QStringList lines;
    for (const auto &entry : report.survey.dmarc.entries) {
        for (const QByteArray &text : entry.texts)
            lines.append(QStringLiteral("_dmarc.%1  %2")
                             .arg(core::smtp::readable(entry.domain), core::smtp::readable(text)));
    }
    if (!report.survey.dmarc.organisation.isEmpty())
        lines.append(
            Phrases::tr("Organization: %1").arg(core::smtp::readable(report.survey.dmarc.organisation)));
    return lines;
}

QStringList mxDetails(const Report &report)
{
    QStringList lines;
    for (const auto &host : report.survey.exchangers)
        lines.append(hostLine(host));
    return lines;
}

QStringList reverseDetails(const Report &report)
{
    QStringList lines;
    for (const auto &source : report.survey.sources) {
        for (const auto &name : source.names)
            lines.append(QStringLiteral("%1 → %2").arg(source.address.toString(), hostLine(name)));
    }
    return lines;
}

} // namespace

QString spfStepWords(const SpfStep &step)
{
    const QString indent(step.depth * 4, u' ');
    QString outcome;
    switch (step.outcome) {
    case SpfStep::Outcome::Matched:
        outcome = Phrases::tr("applies");
        break;
    case SpfStep::Outcome::NotMatched:
        outcome = Phrases::tr("does not apply");
        break;
    case SpfStep::Outcome::Entered:
        outcome = Phrases::tr("goes on there");
        break;
    case SpfStep::Outcome::Error:
        outcome = Phrases::tr("ends with an error");
        break;
    }
    return QStringLiteral("%1/10  %2%3: %4")
        .arg(step.lookups, 2)
        .arg(indent, core::smtp::readable(step.term), outcome);
}

QString spfResultName(SpfResult result)
{
    switch (result) {
    case SpfResult::Pass:
        return QStringLiteral("pass");
    case SpfResult::Fail:
        return QStringLiteral("fail");
    case SpfResult::SoftFail:
        return QStringLiteral("softfail");
    case SpfResult::Neutral:
        return QStringLiteral("neutral");
    case SpfResult::TempError:
        return QStringLiteral("temperror");
    case SpfResult::PermError:
        return QStringLiteral("permerror");
    case SpfResult::None:
        break;
    }
    return QStringLiteral("none");
}

QString topicDetails(const Report &report, Topic topic)
{
    switch (topic) {
    case Topic::Mx:
        return mxDetails(report).join(u'\n');
    case Topic::Spf:
        return spfDetails(report).join(u'\n');
    case Topic::Dkim:
        return dkimDetails(report).join(u'\n');
    case Topic::Dmarc:
        return dmarcDetails(report).join(u'\n');
    case Topic::Reverse:
        return reverseDetails(report).join(u'\n');
    case Topic::Helo:
        return report.survey.helo.name.isEmpty() ? QString() : hostLine(report.survey.helo);
    case Topic::Port25:
        return core::smtp::readable(report.survey.port25.greeting);
    case Topic::Domain:
        break;
    }
    return {};
}

} // namespace ui::wording
