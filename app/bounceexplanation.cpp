#include "app/bounceexplanation.h"

#include "core/bounce/facts.h"
#include "core/bounce/read.h"
#include "core/diagnosis/diagnose.h"
#include "core/diagnosis/remedies.h"
#include "core/mail/text.h"
#include "ui/wording/bouncewording.h"
#include "ui/wording/verdictwording.h"

#include <QFile>
#include <QLocale>

namespace app
{

using core::bounce::Recipient;
using core::diagnosis::Verdict;

namespace
{

constexpr qsizetype sourceBytes = 512 * 1024;

bool isBad(const Recipient &recipient)
{
    return recipient.action == core::bounce::Action::Failed
        || recipient.action == core::bounce::Action::Delayed;
}

} // namespace

BounceExplanation explainBounce(const QByteArray &message, const core::diagnosis::Rules &rules)
{
    BounceExplanation explanation;
    explanation.bounce = core::bounce::read(message);
    for (const Recipient &recipient : std::as_const(explanation.bounce.recipients)) {
        Verdict verdict;
        if (isBad(recipient))
            verdict = core::diagnosis::diagnose(core::bounce::facts(explanation.bounce, recipient), rules);
        // The report says whom it is about even where the server's words do not.
        const bool isAboutRecipient
            = core::diagnosis::classOf(verdict.cause) == core::diagnosis::CauseClass::Recipient;
        if (isAboutRecipient && verdict.parameters.address.isEmpty())
            verdict.parameters.address = ui::wording::harmless(recipient.address);
        if (isBad(recipient)) {
            core::diagnosis::Circumstances circumstances;
            circumstances.from = explanation.bounce.original.from;
            circumstances.recipient = ui::wording::harmless(recipient.address);
            verdict.remedies = core::diagnosis::remediesFor(verdict, circumstances, {});
        }
        explanation.verdicts.append(verdict);
    }
    explanation.source = core::mail::guessedText(message.left(sourceBytes));
    return explanation;
}

std::optional<BounceExplanation> explainBounceFile(const QString &path, const core::diagnosis::Rules &rules)
{
    QFile file(path);
    if (!file.open(QFile::ReadOnly))
        return {};
    const QByteArray message = file.read(core::bounce::maxReadBytes + 1);
    if (file.error() != QFile::NoError)
        return {};
    return explainBounce(message, rules);
}

ui::wording::VerdictContext contextOf(const core::bounce::Bounce &bounce, const Recipient &recipient)
{
    ui::wording::VerdictContext context;
    context.host = bounce.reportingServer;
    context.from = bounce.original.from;
    context.recipient = ui::wording::harmless(recipient.address);
    return context;
}

QString administratorLetter(const BounceExplanation &explanation, qsizetype recipient)
{
    const core::bounce::Bounce &bounce = explanation.bounce;
    const QDateTime when = bounce.original.date.isValid() ? bounce.original.date : bounce.date;
    return ui::wording::administratorLetter(
        explanation.verdicts.value(recipient), contextOf(bounce, bounce.recipients.value(recipient)),
        when.isValid() ? QLocale().toString(when.toLocalTime(), QLocale::LongFormat) : QString());
}

QString plainText(const BounceExplanation &explanation)
{
    const core::bounce::Bounce &bounce = explanation.bounce;
    const ui::wording::Explanation summary = ui::wording::explain(bounce);
    QStringList lines{summary.title, summary.text};
    if (!bounce.original.subject.isEmpty())
        lines.append(ui::wording::harmless(bounce.original.subject));
    lines.append(ui::wording::reporterText(bounce));
    for (qsizetype i = 0; i < bounce.recipients.size(); ++i) {
        const Recipient &recipient = bounce.recipients[i];
        lines.append(QString());
        lines.append(ui::wording::harmless(recipient.address) + QStringLiteral(" – ")
                     + ui::wording::actionText(recipient.action));
        if (!isBad(recipient))
            continue;
        const ui::wording::VerdictContext context = contextOf(bounce, recipient);
        const Verdict verdict = explanation.verdicts.value(i);
        ui::wording::Explanation why = ui::wording::explain(verdict, context);
        why.serverWords = ui::wording::harmless(recipient.words);
        lines.append(ui::wording::plainText(why));
    }
    lines.removeIf([&, n = 0](const QString &line) mutable { return n++ < 4 && line.isEmpty(); });
    return lines.join(u'\n') + u'\n';
}

} // namespace app
