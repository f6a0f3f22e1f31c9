#include "core/diagnosis/diagnose.h"

#include "core/diagnosis/connection.h"
#include "core/diagnosis/parameters.h"

namespace core::diagnosis
{

namespace
{

/// What an unknown reply says about trying again, by its first digit alone.
Retry retryByDigit(int code)
{
    return code >= 400 && code < 500 ? Retry::Later : Retry::Unknown;
}

void fillFromRule(const Finding &finding, Verdict &verdict)
{
    const Rule &rule = *finding.rule;
    verdict.cause = rule.cause;
    verdict.actor = rule.actor.value_or(usualActor(rule.cause));
    verdict.retry = rule.retry.value_or(usualRetry(rule.cause));
    verdict.certainty
        = finding.isSpeakerKnown && !finding.isContradicted ? rule.certainty : Certainty::Likely;
    if (rule.cause == Cause::Unknown)
        verdict.certainty = Certainty::Unknown;
    verdict.advice = rule.advice;
    verdict.evidence.rule = rule.id;
    verdict.evidence.provider = finding.dialect.provider;
    verdict.evidence.isProviderGuessed = finding.dialect.isGuessed;
}

Verdict byRules(const Facts &facts, const Words &words, const Rules &rules)
{
    Verdict verdict;
    verdict.retry = retryByDigit(words.code);
    const auto finding = find(rules.data(), facts, words);
    if (finding)
        fillFromRule(*finding, verdict);
    verdict.parameters
        = parametersOf(verdict.cause, words, finding ? finding->match : QRegularExpressionMatch());
    if (finding && !verdict.parameters.retryAfter)
        verdict.parameters.retryAfter = finding->rule->after;
    return verdict;
}

} // namespace

Verdict diagnose(const Facts &facts, const Rules &rules)
{
    if (auto verdict = diagnoseConnection(facts))
        return *verdict;
    const Words words = wordsOf(facts);
    Verdict verdict = byRules(facts, words, rules);
    verdict.stage = facts.stage;
    verdict.evidence.code = words.code;
    verdict.evidence.enhanced = words.enhanced;
    verdict.evidence.words = words.whole;
    verdict.evidence.clientError = facts.clientError;
    verdict.evidence.decoded = words.decoded;
    return verdict;
}

} // namespace core::diagnosis
