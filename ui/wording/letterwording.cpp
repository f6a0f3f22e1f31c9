#include "ui/wording/letterwording.h"

#include "ui/wording/phrases.h"

#include <QLocale>

namespace ui::wording
{

using core::delivery::Record;
using core::delivery::State;
using core::diagnosis::Judgement;
using core::diagnosis::Outcome;

namespace
{

/// One line for every refused recipient: "bob@b.example: 550 5.1.1 no such user".
QString refusalLines(const Judgement &judgement)
{
    constexpr int most = 50; // a card is not the place for more; the list beside it has them all
    QStringList lines;
    int left = 0;
    for (const Outcome &outcome : judgement.outcomes) {
        if (!outcome.verdict)
            continue;
        if (lines.size() == most)
            ++left;
        else
            lines << QStringLiteral("%1: %2").arg(outcome.recipient.toString(),
                                                  outcome.verdict->evidence.words);
    }
    if (left > 0)
        lines << QStringLiteral("… +%1").arg(QLocale().toString(left));
    return lines.join(u'\n');
}

/// A title, which has no full stop, before the sentences it is about.
QString joined(const QString &title, const QString &text)
{
    //: A short statement without a full stop, then one or two sentences.
    return Phrases::tr("%1. %2").arg(title, text);
}

int refusedCount(const Judgement &judgement)
{
    return judgement.count(Outcome::State::Refused) + judgement.count(Outcome::State::Deferred);
}

/// It is about the recipients alone, and there are several of them.
bool hasManyRefused(const Judgement &judgement)
{
    return refusedCount(judgement) > 1 && judgement.verdict
        && judgement.verdict->stage == core::smtp::Stage::Recipients;
}

} // namespace

Explanation explain(const Record &record, const Judgement &judgement, const VerdictContext &context)
{
    if (!judgement.verdict || record.state == State::Sent)
        return explain(record, context.host);
    Explanation words = explain(*judgement.verdict, context);
    if (judgement.hasSeveralReasons) {
        words.text = Phrases::tr("The reasons differ; each recipient has its own below.");
        words.whoActs.clear();
        words.certainty.clear();
    }
    if (record.state == State::PartlySent) {
        if (record.receipt.interruption)
            words.text
                = Phrases::tr("Then the conversation broke off. Whoever has not got the message yet can "
                              "be sent it alone; what is not known stands below.");
        else if (!judgement.hasSeveralReasons)
            words.text = joined(words.title, words.text);
        words.title = Phrases::tr("The message was sent to %1 of %2 recipients")
                          .arg(QLocale().toString(judgement.count(Outcome::State::Accepted)),
                               QLocale().toString(judgement.outcomes.size()));
    } else if (hasManyRefused(judgement)) {
        words.text = judgement.hasSeveralReasons ? words.text : joined(words.title, words.text);
        words.title = Phrases::tr("The server refused all %1 recipients")
                          .arg(QLocale().toString(refusedCount(judgement)));
    }
    if (hasManyRefused(judgement) || record.state == State::PartlySent) {
        if (const QString lines = refusalLines(judgement); !lines.isEmpty())
            words.serverWords = lines;
    }
    return words;
}

} // namespace ui::wording
