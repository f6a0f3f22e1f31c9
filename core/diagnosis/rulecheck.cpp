#include "core/diagnosis/rulecheck.h"

#include "core/diagnosis/ruleset.h"

namespace core::diagnosis
{

namespace
{

template<typename Enum>
Enum firstOf(quint32 bits, Enum usual)
{
    for (unsigned bit = 0; bit < 32; ++bit) {
        if ((bits & (1U << bit)) != 0)
            return Enum(bit);
    }
    return usual;
}

/// The sample as its rule means it: from its first provider and speaker, at its first stage.
Facts factsOf(const Rule &rule)
{
    Facts facts;
    facts.provider = rule.providers.value(0);
    facts.speaker = firstOf(rule.speakers, Speaker::Recipient);
    facts.stage = firstOf(rule.stages, smtp::Stage::Accepted);
    facts.words = rule.sample;
    for (const Condition &condition : rule.when)
        condition.makeHold(facts.circumstances);
    return facts;
}

QString fileOf(const Rule &rule)
{
    return rule.place.section(u':', 0, 0);
}

QString flawOfSample(const Rule &rule, const Rules::Data &data)
{
    if (rule.sample.isEmpty() || rule.source.isEmpty())
        return QStringLiteral("without a source or a sample");
    const Facts facts = factsOf(rule);
    const auto finding = find(data, facts, wordsOf(facts));
    if (!finding)
        return QStringLiteral("does not match its sample: ") + wordsOf(facts).text;
    // A rule of another file may say the same for one kind of server.
    const bool isSame = finding->rule->cause == rule.cause && fileOf(*finding->rule) != fileOf(rule);
    if (finding->rule->id != rule.id && !isSame)
        return QStringLiteral("its sample is taken by ") + finding->rule->id;
    return {};
}

} // namespace

QStringList flawsOf(const Rules &rules)
{
    QStringList flaws;
    for (const Rule &rule : rules.data().rules) {
        for (const QString &flaw :
             {rule.match.flaw(), rule.unless.flaw(), flawOfSample(rule, rules.data())}) {
            if (!flaw.isEmpty())
                flaws.append(rule.place + QStringLiteral(": ") + rule.id + QStringLiteral(": ") + flaw);
        }
    }
    return flaws;
}

} // namespace core::diagnosis
