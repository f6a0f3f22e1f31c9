#include "core/html/pastesheet.h"

#include "core/html/sheet.h"

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
    for (const Rule &rule : rulesOf(sheet)) {
        const QList<Declaration> declared = rule.declarations.mid(0, mostInRule);
        const auto names = QStringView(rule.prelude).split(u',');
        for (const QStringView &name : names) {
            const QString key = simpleSelector(name);
            if (key.isEmpty() || m_rules.size() >= mostRules)
                continue;
            QList<Declaration> &known = m_rules[key];
            if (known.size() < mostInRule)
                known += declared;
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
