#include "core/diagnosis/ruleset.h"

#include <QDir>
#include <QSet>

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
    auto data = std::make_shared<Data>();
    data->rules = std::move(text.rules);
    data->marks = std::move(text.marks);
    Rules rules;
    rules.m_data = std::move(data);
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

} // namespace core::diagnosis
