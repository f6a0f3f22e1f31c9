#include "core/diagnosis/ruleset.h"

#include <algorithm>

namespace core::diagnosis
{

namespace
{

bool hasCode(const Rule &rule, int code)
{
    return rule.codes.isEmpty()
        || std::any_of(rule.codes.cbegin(), rule.codes.cend(),
                       [code](const CodeRange &range) { return code >= range.first && code <= range.last; });
}

bool isLike(const QByteArray &code, const QByteArray &wanted)
{
    const bool isAnyClass = wanted.startsWith('x');
    const QByteArrayView have = QByteArrayView(code).sliced(isAnyClass ? 1 : 0);
    const QByteArrayView want = QByteArrayView(wanted).sliced(isAnyClass ? 1 : 0);
    return want.endsWith('.') ? have.startsWith(want) : have == want;
}

bool hasEnhanced(const Rule &rule, const QByteArray &code)
{
    if (rule.enhanced.isEmpty())
        return true;
    return !code.isEmpty()
        && std::any_of(rule.enhanced.cbegin(), rule.enhanced.cend(),
                       [&](const QByteArray &wanted) { return isLike(code, wanted); });
}

bool hasBit(quint32 bits, unsigned bit)
{
    return bits == 0 || (bits & (1U << bit)) != 0;
}

bool hasSpeaker(const Rule &rule, Speaker speaker)
{
    constexpr quint32 servers = (1U << unsigned(Speaker::Submission)) | (1U << unsigned(Speaker::Recipient));
    return speaker == Speaker::Unknown ? rule.speakers == 0 || (rule.speakers & servers) != 0
                                       : hasBit(rule.speakers, unsigned(speaker));
}

/// Everything but the words, which cost most.
bool isCandidate(const Rule &rule, const Facts &facts, const Words &words)
{
    return hasBit(rule.stages, unsigned(facts.stage)) && hasSpeaker(rule, facts.speaker)
        && hasCode(rule, words.code) && hasEnhanced(rule, words.enhanced)
        && std::all_of(rule.when.cbegin(), rule.when.cend(),
                       [&](const Condition &condition) { return condition.holds(facts.circumstances); });
}

std::optional<Finding> tried(const Rule &rule, const Facts &facts, const Words &words)
{
    if (!isCandidate(rule, facts, words))
        return std::nullopt;
    Finding finding{&rule};
    if (!rule.match.isEmpty()) {
        finding.match = rule.match.match(words.text);
        if (!finding.match.hasMatch())
            return std::nullopt;
    }
    if (!rule.unless.isEmpty() && rule.unless.isIn(words.text))
        return std::nullopt;
    finding.isSpeakerKnown = rule.speakers == 0 || facts.speaker != Speaker::Unknown;
    return finding;
}

/// The first of the rules for @p provider that fits; of the empty name: of those for everybody.
std::optional<Finding> firstOf(const QString &provider, const Rules::Data &data, const Facts &facts,
                               const Words &words)
{
    for (const qsizetype place : data.places.value(provider)) {
        if (const auto finding = tried(data.rules[place], facts, words))
            return finding;
    }
    return std::nullopt;
}

/// Whether the words also fit a rule that makes another class of cause of them, or as surely another cause. A
/// rule's own exceptions are in its "unless"; this finds those that nobody thought of.
bool isContradicted(const Rule &found, const Rules::Data &data, const Facts &facts, const Words &words)
{
    const QList<qsizetype> places = data.places.value(QString());
    return std::any_of(places.begin(), places.end(), [&](qsizetype place) {
        const Rule &other = data.rules[place];
        const bool isElse = other.cause != found.cause && other.cause != Cause::Unknown
            && (classOf(other.cause) != classOf(found.cause) || other.certainty == Certainty::Sure);
        return isElse && !other.match.isEmpty() && tried(other, facts, words).has_value();
    });
}

} // namespace

std::optional<Finding> find(const Rules::Data &data, const Facts &facts, const Words &words)
{
    const QList<Dialect> dialects = dialectsOf(facts, words.text, data.marks);
    for (const Dialect &dialect : dialects) {
        if (auto finding = firstOf(dialect.provider, data, facts, words)) {
            finding->dialect = dialect;
            return finding;
        }
    }
    auto finding = firstOf({}, data, facts, words);
    if (finding) {
        finding->dialect = dialects.value(0);
        finding->isContradicted = finding->rule->certainty == Certainty::Sure
            && isContradicted(*finding->rule, data, facts, words);
    }
    return finding;
}

} // namespace core::diagnosis
