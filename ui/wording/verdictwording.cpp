#include "ui/wording/verdictwording.h"

#include "ui/wording/phrases.h"
#include "ui/wording/verdictparts.h"

namespace ui::wording
{

using core::diagnosis::Actor;
using core::diagnosis::Cause;
using core::diagnosis::Certainty;
using core::diagnosis::Evidence;
using core::diagnosis::Outcome;
using core::diagnosis::Retry;
using core::diagnosis::Verdict;

namespace
{

struct Part {
    CauseRange causes;
    std::span<const CauseText> (*texts)();
};

constexpr Part parts[] = {
    {networkCauses, networkTexts},
    {tlsCauses, tlsTexts},
    {authCauses, authTexts},
    {senderCauses, senderTexts},
    {reputationCauses, reputationTexts},
    {recipientCauses, recipientTexts},
    {contentCauses, contentTexts},
    {rateCauses, rateTexts},
    {serverCauses, serverTexts},
};

/// Whether every cause but Unknown, which is the last, is in one part.
consteval bool leaveNoGap()
{
    int next = 0;
    for (const Part &part : parts) {
        if (int(part.causes.first) != next)
            return false;
        next = int(part.causes.last) + 1;
    }
    return next == int(Cause::Unknown);
}
static_assert(leaveNoGap());

const CauseText *textOf(Cause cause)
{
    for (const Part &part : parts) {
        if (part.causes.has(cause))
            return &part.texts()[std::size_t(cause) - std::size_t(part.causes.first)];
    }
    return nullptr;
}

/// Says that the claim rests on something, but not on much.
QString likelySentence(const Evidence &evidence)
{
    if (evidence.rule.startsWith(u"connection.") || evidence.words.isEmpty())
        return Phrases::tr("The signs point to it, but they do not prove it.");
    if (evidence.rule.startsWith(u"code."))
        return Phrases::tr("Its code mostly stands for that here; the words do not say so.");
    return Phrases::tr("Its words suggest it, but do not say it clearly.");
}

Explanation unknownReason(const Verdict &verdict)
{
    const Evidence &evidence = verdict.evidence;
    const core::smtp::Reply reply{evidence.code, evidence.enhanced, {}};
    if (evidence.code < 400)
        return {.title = Phrases::tr("The reason is not known"),
                .text = evidence.words.isEmpty()
                    ? Phrases::tr("Nothing is known beyond the stage at which it ended.")
                    : Phrases::tr("What the server said does not tell the reason. Its own words are below."),
                .serverWords = {},
                .whoActs = {},
                .stage = {}};
    QStringList sentences{codeSentence(reply)};
    if (!evidence.words.isEmpty())
        sentences << Phrases::tr("Hongyan does not know these words, so it does not guess.");
    return {.title = refusalTitle(reply, verdict.stage),
            .text = running(sentences),
            .serverWords = {},
            .whoActs = {},
            .stage = {}};
}

Explanation knownReason(const CauseText &text, const Verdict &verdict, const VerdictContext &context)
{
    const bool isSure = verdict.certainty == Certainty::Sure;
    const QString name = serverName(verdict.cause, context);
    Said said{.title = filledTitle(Phrases::tr(isSure ? text.surely : text.probably), name),
              .why = text.why ? Phrases::tr(text.why) : QString(),
              .advice = Phrases::tr(text.advice)};
    addDetails(said, verdict, context);
    if (!isSure)
        said.why = likelySentence(verdict.evidence);
    return {.title = said.title,
            .text = running(QStringList{said.why, said.advice} + said.more),
            .serverWords = {},
            .whoActs = {},
            .stage = {},
            .certainty = certaintyText(verdict.certainty)};
}

} // namespace

Explanation explain(const Verdict &verdict, const VerdictContext &context)
{
    const CauseText *text = verdict.certainty == Certainty::Unknown ? nullptr : textOf(verdict.cause);
    Explanation words = text ? knownReason(*text, verdict, context) : unknownReason(verdict);
    words.serverWords = quoted(verdict.evidence.words);
    words.whoActs = actorText(verdict.actor);
    words.stage = stageName(verdict.stage);
    return words;
}

QString certaintyText(Certainty certainty)
{
    switch (certainty) {
    case Certainty::Sure:
        return Phrases::tr("This is certain");
    case Certainty::Likely:
        return Phrases::tr("This is likely");
    case Certainty::Unknown:
        break;
    }
    return Phrases::tr("The cause is not known");
}

QString actorText(Actor actor)
{
    switch (actor) {
    case Actor::You:
        return Phrases::tr("You");
    case Actor::Recipient:
        return Phrases::tr("The recipient");
    case Actor::Provider:
        return Phrases::tr("Your provider");
    case Actor::Administrator:
        return Phrases::tr("Your administrator");
    case Actor::Nobody:
        return Phrases::tr("Nobody: waiting is enough");
    case Actor::Unknown:
        break;
    }
    return {};
}

QString retryText(const Verdict &verdict)
{
    const auto &said = verdict.parameters;
    switch (verdict.retry) {
    case Retry::Later:
        if (said.retryAt.isValid())
            return Phrases::tr("The same message can go through at %1.").arg(clockTime(said.retryAt));
        if (said.retryAfter)
            return Phrases::tr("The same message can go through in %1.").arg(timeSpan(*said.retryAfter));
        return Phrases::tr("The same message can go through later.");
    case Retry::AfterFix:
        return Phrases::tr("The message can go through once something is changed.");
    case Retry::Never:
        return Phrases::tr("The message will not go through to this address.");
    case Retry::Unknown:
        break;
    }
    return {};
}

QString outcomeText(Outcome::State state)
{
    switch (state) {
    case Outcome::State::Accepted:
        //: What became of one recipient; so are the next four.
        return Phrases::tr("accepted");
    case Outcome::State::Refused:
        return Phrases::tr("refused");
    case Outcome::State::Deferred:
        return Phrases::tr("put off");
    case Outcome::State::Unknown:
        return Phrases::tr("not known");
    case Outcome::State::NotTried:
        return Phrases::tr("not tried");
    }
    return {};
}

} // namespace ui::wording
