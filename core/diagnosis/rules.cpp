#include "core/diagnosis/ruleset.h"

#include <QDir>
#include <QSet>

#include <algorithm>

namespace core::diagnosis
{

namespace
{

void findDoubles(RuleText &text)
{
    QSet<QString> ids;
    for (const Rule &rule : std::as_const(text.rules)) {
        if (ids.contains(rule.id))
            text.errors.append(rule.place + QStringLiteral(": id used before: ") + rule.id);
        ids.insert(rule.id);
    }
}

} // namespace

Rules::Data::Data(QList<Rule> all, QList<DialectMark> allMarks)
    : rules(std::move(all))
    , marks(std::move(allMarks))
{
    for (qsizetype at = 0; at < rules.size(); ++at) {
        if (rules[at].providers.isEmpty())
            places[QString()].append(at);
        for (const QString &provider : std::as_const(rules[at].providers))
            places[provider].append(at);
    }
}

Rules::Rules()
    : m_data(std::make_shared<Data>())
{
}

Result<Rules, QStringList> Rules::read(const QString &folder)
{
    RuleText text;
    const QDir dir(folder);
    const QStringList names = dir.entryList({QStringLiteral("*.tsv")}, QDir::Files, QDir::Name);
    if (names.isEmpty())
        text.errors.append(folder + QStringLiteral(": no rules"));
    for (const QString &name : names) {
        QFile file(dir.filePath(name));
        if (file.open(QFile::ReadOnly))
            readRuleFile(file.readAll(), name, text);
        else
            text.errors.append(name + QStringLiteral(": ") + file.errorString());
    }
    findDoubles(text);
    if (!text.errors.isEmpty())
        return text.errors;
    Rules rules;
    rules.m_data = std::make_shared<Data>(std::move(text.rules), std::move(text.marks));
    return rules;
}

QStringList Rules::providersOf(const QString &dialect) const
{
    QStringList ids;
    for (const DialectMark &mark : m_data->marks) {
        if (mark.in == DialectMark::In::Account && mark.provider == dialect)
            ids.append(mark.name);
    }
    return ids;
}

bool Rules::knows(const QString &dialect) const
{
    const auto speaks = [&dialect](const Rule &rule) { return rule.providers.contains(dialect); };
    const auto marks = [&dialect](const DialectMark &mark) { return mark.provider == dialect; };
    return std::any_of(m_data->rules.begin(), m_data->rules.end(), speaks)
        || std::any_of(m_data->marks.begin(), m_data->marks.end(), marks);
}

} // namespace core::diagnosis
