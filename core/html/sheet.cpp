#include "core/html/sheet.h"

#include <algorithm>

namespace core::html
{

namespace
{

constexpr int deepest = 4; // @media in @supports, and some

/// Without comments and the <!-- --> that old pages wrap a sheet in.
QString bare(QStringView sheet)
{
    QString css;
    css.reserve(sheet.size());
    for (qsizetype at = 0; at < sheet.size();) {
        const qsizetype comment = sheet.indexOf(u"/*", at);
        css += sheet.sliced(at, (comment < 0 ? sheet.size() : comment) - at);
        if (comment < 0)
            break;
        const qsizetype end = sheet.indexOf(u"*/", comment + 2);
        at = end < 0 ? sheet.size() : end + 2;
    }
    css.remove(QStringLiteral("<!--"));
    css.remove(QStringLiteral("-->"));
    return css;
}

class SheetReader
{
public:
    explicit SheetReader(QStringView css)
        : m_css(css)
    {
    }

    std::vector<Rule> rules(int depth)
    {
        std::vector<Rule> found;
        while (m_at < m_css.size() && m_css[m_at] != u'}') {
            const qsizetype start = m_at;
            skipTo(u"{};");
            Rule rule;
            rule.prelude = m_css.sliced(start, m_at - start).trimmed().toString();
            if (m_at < m_css.size() && m_css[m_at] == u'{') {
                ++m_at;
                readBlock(rule, depth);
                found.push_back(std::move(rule));
            } else {
                if (m_at < m_css.size() && m_css[m_at] == u';')
                    ++m_at;
                rule.hasBlock = false;
                if (rule.prelude.startsWith(u'@'))
                    found.push_back(std::move(rule));
            }
        }
        return found;
    }

    std::vector<Rule> all()
    {
        std::vector<Rule> found = rules(0);
        while (m_at < m_css.size()) { // a bracket too many ends nothing
            ++m_at;
            std::vector<Rule> more = rules(0);
            std::move(more.begin(), more.end(), std::back_inserter(found));
        }
        return found;
    }

private:
    void readBlock(Rule &rule, int depth)
    {
        if (depth < deepest && (rule.isAtRule(u"media") || rule.isAtRule(u"supports"))) {
            rule.inner = rules(depth + 1);
        } else {
            const qsizetype start = m_at;
            skipBlock();
            rule.declarations = declarations(m_css.sliced(start, m_at - start));
        }
        if (m_at < m_css.size())
            ++m_at;
    }

    /// To the bracket that ends the block the reader is in.
    void skipBlock()
    {
        for (int open = 1; m_at < m_css.size(); ++m_at) {
            skipTo(u"{}");
            if (m_at >= m_css.size())
                return;
            open += m_css[m_at] == u'{' ? 1 : -1;
            if (open == 0)
                return;
        }
    }

    /// To the first of @p ends that does not stand in quotes.
    void skipTo(QStringView ends)
    {
        for (; m_at < m_css.size() && !ends.contains(m_css[m_at]); ++m_at) {
            if (m_css[m_at] != u'"' && m_css[m_at] != u'\'')
                continue;
            const qsizetype close = m_css.indexOf(m_css[m_at], m_at + 1);
            const qsizetype line = m_css.indexOf(u'\n', m_at + 1);
            // A string ends with its line; an apostrophe without another is no string.
            if (close >= 0 && (line < 0 || close < line))
                m_at = close;
        }
    }

    QStringView m_css;
    qsizetype m_at = 0;
};

} // namespace

bool Rule::isAtRule(QStringView name) const
{
    const QStringView words(prelude);
    if (!words.startsWith(u'@') || !words.sliced(1).startsWith(name, Qt::CaseInsensitive))
        return false;
    const qsizetype end = 1 + name.size();
    return words.size() == end || !(words[end].isLetterOrNumber() || words[end] == u'-');
}

std::vector<Rule> rulesOf(QStringView sheet)
{
    const QString css = bare(sheet);
    return SheetReader(css).all();
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

} // namespace core::html
