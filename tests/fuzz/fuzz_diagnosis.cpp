// Words from an enemy: whatever is said, by whom and at which stage, the verdict is made of a bounded part of
// it, and nothing in it can hide or reorder what stands beside it. The first octet is the stage and the
// speaker.
#include "core/diagnosis/diagnose.h"
#include "core/diagnosis/words.h"

#include <cstdint>
#include <cstdio>
#include <cstdlib>

using namespace core::diagnosis;

namespace
{

const Rules &rules()
{
    static const Rules all = [] {
        const auto read = Rules::read(QStringLiteral(HONGYAN_RULES));
        if (!read) {
            std::fprintf(stderr, "%s\n", qPrintable(read.error().join(u'\n')));
            std::abort();
        }
        return *read;
    }();
    return all;
}

void demand(bool holds)
{
    if (!holds)
        std::abort();
}

bool isVisible(const QString &text)
{
    for (const QChar c : text) {
        const bool isMark = (c.unicode() >= 0x202a && c.unicode() <= 0x202e)
            || (c.unicode() >= 0x2066 && c.unicode() <= 0x2069);
        if ((c.unicode() < 0x20 && c != u'\n') || c.unicode() == 0x7f || isMark)
            return false;
    }
    return true;
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    if (size == 0)
        return 0;
    Facts facts;
    facts.stage = core::smtp::Stage(data[0] % 9);
    facts.speaker = Speaker(data[0] / 9 % 4);
    facts.words = QByteArray(reinterpret_cast<const char *>(data) + 1, static_cast<qsizetype>(size) - 1);

    const Words words = wordsOf(facts);
    const Verdict verdict = diagnose(facts, rules());

    demand(words.octetsRead <= 8 * 1024 && words.text.size() <= 8 * 1024);
    demand(isVisible(words.text) && isVisible(verdict.evidence.words) && isVisible(verdict.evidence.decoded));
    demand(verdict == diagnose(facts, rules()));
    demand((verdict.cause == Cause::Unknown) == (verdict.certainty == Certainty::Unknown));
    demand(!verdict.parameters.retryAfter || verdict.parameters.retryAfter->count() > 0);
    demand(verdict.parameters.limit >= 0);
    return 0;
}
