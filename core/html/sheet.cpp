#include "core/html/sheet.h"

#include "core/html/cssreader.h"

#include <algorithm>

namespace core::html
{

namespace
{

constexpr int deepest = 4; // @media in @supports, and some

std::vector<Rule> readRules(CssReader &reader, int depth);

void readBlock(CssReader &reader, Rule &rule, int depth)
{
    if (depth < deepest && (rule.isAtRule(u"media") || rule.isAtRule(u"supports")))
        rule.inner = readRules(reader, depth + 1);
    else
        rule.declarations = declarations(reader.raw(reader.restOfBlock()));
}

/// Up to the "}" that ends the block around them.
std::vector<Rule> readRules(CssReader &reader, int depth)
{
    std::vector<Rule> rules;
    while (!reader.isAtEnd()) {
        const CssReader::Segment segment = reader.next(u"{};");
        Rule rule;
        rule.prelude = reader.text(segment.span);
        rule.hasBlock = segment.end == u'{';
        if (rule.hasBlock)
            readBlock(reader, rule, depth);
        if (rule.hasBlock || rule.isAtRule())
            rules.push_back(std::move(rule));
        if (segment.end == u'}')
            break;
    }
    return rules;
}

qsizetype endOfName(QStringView atRule)
{
    const auto isInName = [](QChar c) { return c.isLetterOrNumber() || c == u'-'; };
    return std::find_if_not(atRule.begin() + 1, atRule.end(), isInName) - atRule.begin();
}

} // namespace

bool Rule::isAtRule(QStringView name) const
{
    return isAtRule()
        && QStringView(prelude).first(endOfName(prelude)).sliced(1).compare(name, Qt::CaseInsensitive) == 0;
}

std::vector<Rule> rulesOf(QStringView sheet)
{
    CssReader reader(sheet);
    std::vector<Rule> rules;
    while (!reader.isAtEnd()) { // a bracket too many ends nothing
        std::vector<Rule> more = readRules(reader, 0);
        std::move(more.begin(), more.end(), std::back_inserter(rules));
    }
    return rules;
}

QString toSheet(const std::vector<Rule> &rules)
{
    QString sheet;
    for (const Rule &rule : rules) {
        sheet += rule.prelude;
        if (!rule.hasBlock) {
            sheet += QStringLiteral(";\n");
            continue;
        }
        sheet += QStringLiteral(" { ");
        for (const Declaration &declaration : rule.declarations)
            sheet += declaration.property + QStringLiteral(": ") + declaration.value + QStringLiteral("; ");
        if (!rule.inner.empty())
            sheet += u'\n' + toSheet(rule.inner);
        sheet += QStringLiteral("}\n");
    }
    return sheet;
}

PlacedSheet placedSheet(QStringView sheet, qsizetype offset)
{
    PlacedSheet found;
    CssReader reader(sheet);
    int depth = 0;
    while (!reader.isAtEnd()) {
        const CssReader::Segment segment = reader.next(u"{};");
        const QString text = reader.text(segment.span);
        const qsizetype start = segment.span.start + offset;
        if (text.startsWith(u'@')) {
            const qsizetype end = endOfName(text);
            found.atRules.append({text.first(end).sliced(1).toLower(),
                                  text.sliced(end).trimmed(),
                                  {start, segment.span.length}});
        } else if (depth > 0 && segment.end != u'{') { // before that stands a selector
            found.declarations += placedDeclarations(reader.raw(segment.span), start);
        }
        depth = std::max(0, depth + (segment.end == u'{' ? 1 : segment.end == u'}' ? -1 : 0));
    }
    return found;
}

} // namespace core::html
