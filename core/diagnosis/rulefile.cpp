#include "core/diagnosis/rulefile.h"

#include "core/diagnosis/rulecells.h"

namespace core::diagnosis
{

namespace
{

const QStringList &ruleColumns()
{
    static const QStringList columns{
        QStringLiteral("id"),     QStringLiteral("provider"),  QStringLiteral("speaker"),
        QStringLiteral("stage"),  QStringLiteral("code"),      QStringLiteral("enhanced"),
        QStringLiteral("match"),  QStringLiteral("unless"),    QStringLiteral("when"),
        QStringLiteral("cause"),  QStringLiteral("certainty"), QStringLiteral("set"),
        QStringLiteral("source"), QStringLiteral("sample"),
    };
    return columns;
}

const QStringList &markColumns()
{
    static const QStringList columns{QStringLiteral("provider"), QStringLiteral("in"),
                                     QStringLiteral("mark")};
    return columns;
}

/// The rule of one line; what is wrong with it is added to @p errors.
Rule ruleOf(const QStringList &cells, QStringList &errors)
{
    Rule rule;
    rule.id = cells[0];
    if (rule.id.isEmpty())
        errors.append(QStringLiteral("no id"));
    rule.providers = listOf(cells[1]);
    rule.speakers = speakersOf(cells[2], errors);
    rule.stages = stagesOf(cells[3], errors);
    rule.codes = codesOf(cells[4], errors);
    rule.enhanced = enhancedOf(cells[5], errors);
    rule.match = Pattern(cells[6]);
    rule.unless = Pattern(cells[7]);
    rule.when = conditionsOf(cells[8], errors);
    if (const auto cause = causeById(cells[9]))
        rule.cause = *cause;
    else
        errors.append(QStringLiteral("no such cause: ") + cells[9]);
    rule.certainty = certaintyOf(cells[10], errors);
    readSettings(cells[11], rule, errors);
    rule.source = cells[12];
    rule.sample = octetsOf(cells[13]);
    if (rule.codes.isEmpty() && rule.enhanced.isEmpty() && rule.match.isEmpty())
        errors.append(QStringLiteral("neither code nor words"));
    return rule;
}

} // namespace

void readRuleFile(const QByteArray &octets, const QString &name, RuleText &text)
{
    QStringList columns;
    int number = 0;
    for (const QByteArray &octetLine : octets.split('\n')) {
        ++number;
        const QString line = QString::fromUtf8(octetLine);
        if (line.trimmed().isEmpty() || line.startsWith(u'#'))
            continue;
        const QString place = name + u':' + QString::number(number);
        QStringList cells = line.split(u'\t');
        if (columns.isEmpty()) {
            columns = cells;
            if (columns != ruleColumns() && columns != markColumns()) {
                text.errors.append(place + QStringLiteral(": other columns than ")
                                   + ruleColumns().join(u' '));
                return;
            }
            continue;
        }
        if (cells.size() > columns.size()) {
            text.errors.append(place + QStringLiteral(": more cells than columns"));
            continue;
        }
        cells.resize(columns.size());
        QStringList errors;
        if (columns == markColumns()) {
            text.marks += marksOf(cells, errors);
        } else {
            text.rules.append(ruleOf(cells, errors));
            text.rules.last().place = place;
        }
        for (const QString &error : errors)
            text.errors.append(place + QStringLiteral(": ") + error);
    }
}

} // namespace core::diagnosis
