#include "ui/wording/verdictwording.h"

namespace ui::wording
{

Explanation explain(const core::diagnosis::Verdict &verdict, const VerdictContext &)
{
    return {.title = {}, .text = {}, .serverWords = verdict.evidence.words, .whoActs = {}, .stage = {}};
}

QString remedyText(const core::diagnosis::Remedy &, const VerdictContext &)
{
    return {};
}

QString certaintyText(core::diagnosis::Certainty)
{
    return {};
}

QString actorText(core::diagnosis::Actor)
{
    return {};
}

QString retryText(const core::diagnosis::Verdict &)
{
    return {};
}

QString outcomeText(core::diagnosis::Outcome::State)
{
    return {};
}

} // namespace ui::wording
