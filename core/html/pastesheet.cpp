#include "core/html/pastesheet.h"

#include <QStringList>

namespace core::html
{

namespace
{

constexpr qsizetype mostRules = 4000;
constexpr qsizetype mostInRule = 64;

/// Tag, class or both, nothing else; empty if it is finer.
QString simpleSelector(QStringView selector)
{
    const QString text = selector.trimmed().toString().toLower();
    if (text.startsWith(QStringLiteral("@list ")))
        return text;
    int dots = 0;
    for (const QChar c : text) {
        dots += c == u'.';
        if (!c.isLetterOrNumber() && c != u'.' && c != u'-' && c != u'_')
            return {};
    }
    return dots <= 1 ? text : QString();
}

} // namespace

void PasteSheet::add(QStringView sheet)
{
    qsizetype at = 0;
    while (at < sheet.size() && m_rules.size() < mostRules) {
        const qsizetype open = sheet.indexOf(u'{', at);
        if (open < 0)
            return;
        qsizetype close = sheet.indexOf(u'}', open);
        close = close < 0 ? sheet.size() : close;
        QStringView selectors = sheet.sliced(at, open - at);
        at = close + 1;
        // "<!--" and comments may stand before a rule; a group of rules (@media) is not for us.
        if (const qsizetype comment = selectors.lastIndexOf(u"*/"); comment >= 0)
            selectors = selectors.sliced(comment + 2);
        if (const qsizetype mark = selectors.lastIndexOf(u"<!--"); mark >= 0)
            selectors = selectors.sliced(mark + 4);
        if (const qsizetype statement = selectors.lastIndexOf(u';'); statement >= 0)
            selectors = selectors.sliced(statement + 1);
        const QList<Declaration> declared
            = declarations(sheet.sliced(open + 1, close - open - 1)).mid(0, mostInRule);
        const auto names = selectors.split(u',');
        for (const QStringView &name : names) {
            const QString key = simpleSelector(name);
            if (key.isEmpty() || m_rules.size() >= mostRules)
                continue;
            QList<Declaration> &rule = m_rules[key];
            if (rule.size() < mostInRule)
                rule += declared;
        }
    }
}

QList<Declaration> PasteSheet::styleOf(const Node &node) const
{
    QList<Declaration> style;
    if (!m_rules.isEmpty()) {
        style = m_rules.value(node.tag);
        const QStringList classes
            = node.attribute(u"class").left(400).toLower().simplified().split(u' ', Qt::SkipEmptyParts);
        for (const QString &name : classes)
            style += m_rules.value(u'.' + name);
        for (const QString &name : classes)
            style += m_rules.value(node.tag + u'.' + name);
    }
    return style + declarations(node.attribute(u"style"));
}

} // namespace core::html
