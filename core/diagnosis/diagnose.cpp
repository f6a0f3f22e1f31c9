#include "core/diagnosis/diagnose.h"

#include "core/diagnosis/connection.h"

namespace core::diagnosis
{

Verdict diagnose(const Facts &facts, const Rules &)
{
    if (auto verdict = diagnoseConnection(facts))
        return *verdict;
    Verdict verdict;
    verdict.stage = facts.stage;
    verdict.evidence.words = QString::fromUtf8(facts.words);
    return verdict;
}

} // namespace core::diagnosis
