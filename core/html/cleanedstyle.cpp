#include "core/html/cleanedstyle.h"

#include "core/html/sheet.h"

#include <QStringList>

#include <algorithm>

namespace core::html
{

namespace
{

bool isAboutLooks(const QString &property)
{
    static const QStringList exact{QStringLiteral("background"),     QStringLiteral("background-color"),
                                   QStringLiteral("clear"),          QStringLiteral("color"),
                                   QStringLiteral("direction"),      QStringLiteral("display"),
                                   QStringLiteral("float"),          QStringLiteral("height"),
                                   QStringLiteral("letter-spacing"), QStringLiteral("line-height"),
                                   QStringLiteral("max-height"),     QStringLiteral("max-width"),
                                   QStringLiteral("min-height"),     QStringLiteral("min-width"),
                                   QStringLiteral("opacity"),        QStringLiteral("overflow-wrap"),
                                   QStringLiteral("table-layout"),   QStringLiteral("vertical-align"),
                                   QStringLiteral("white-space"),    QStringLiteral("width"),
                                   QStringLiteral("word-break"),     QStringLiteral("word-spacing"),
                                   QStringLiteral("word-wrap")};
    static const QStringList families{QStringLiteral("border"),     QStringLiteral("font"),
                                      QStringLiteral("list-style"), QStringLiteral("margin"),
                                      QStringLiteral("padding"),    QStringLiteral("text-")};
    // A family is known by its beginning: the rest must be a name, too, not "text-x</style><img…".
    const bool isName = std::all_of(property.cbegin(), property.cend(),
                                    [](QChar c) { return c == u'-' || (c >= u'a' && c <= u'z'); });
    if (!isName)
        return false;
    return exact.contains(property)
        || std::any_of(families.cbegin(), families.cend(),
                       [&](const QString &family) { return property.startsWith(family); });
}

/// Every quote and bracket is closed, on the line it began in. What is not would swallow what stands after
/// it, or end earlier than we think.
bool isClosed(const QString &value)
{
    QChar quote;
    int brackets = 0;
    for (const QChar c : value) {
        if (c == u'\n' || c == u'\r' || c == u'\f') {
            if (!quote.isNull())
                return false;
        } else if (!quote.isNull()) {
            quote = c == quote ? QChar() : quote;
        } else if (c == u'"' || c == u'\'') {
            quote = c;
        } else if (c == u'(' || c == u')') {
            brackets += c == u'(' ? 1 : -1;
            if (brackets < 0)
                return false;
        }
    }
    return quote.isNull() && brackets == 0;
}

enum class Harm { None, Loads, Other };

Harm harmOf(const QString &value)
{
    static const QStringList harmless{QStringLiteral("rgb"), QStringLiteral("rgba"), QStringLiteral("hsl"),
                                      QStringLiteral("hsla"), QStringLiteral("calc")};
    for (qsizetype bracket = value.indexOf(u'('); bracket >= 0; bracket = value.indexOf(u'(', bracket + 1)) {
        qsizetype start = bracket;
        while (start > 0 && (value[start - 1].isLetterOrNumber() || value[start - 1] == u'-'))
            --start;
        const QString function = value.mid(start, bracket - start).toLower();
        if (function == u"url" || function.endsWith(QStringLiteral("image-set")) || function == u"image"
            || function == u"src")
            return Harm::Loads;
        if (!function.isEmpty() && !harmless.contains(function))
            return Harm::Other;
    }
    const auto isOdd = [](QChar c) { return c == u'\\' || c == u'<' || c == u'@' || c == u'{' || c == u'}'; };
    const bool isOther = !isClosed(value) || std::any_of(value.cbegin(), value.cend(), isOdd);
    return isOther ? Harm::Other : Harm::None;
}

QString cleaned(const QList<Declaration> &all, int *loads)
{
    QStringList kept;
    for (const Declaration &declaration : all) {
        const Harm harm = harmOf(declaration.value);
        *loads += harm == Harm::Loads ? 1 : 0;
        if (harm == Harm::None && isAboutLooks(declaration.property))
            kept.append(declaration.property + QStringLiteral(": ") + declaration.value);
    }
    return kept.join(QStringLiteral("; "));
}

QString cleaned(const std::vector<Rule> &rules, int *loads)
{
    QString result;
    for (const Rule &rule : rules) {
        *loads += rule.isAtRule(u"import") || rule.isAtRule(u"font-face") ? 1 : 0;
        const QString body = cleaned(rule.declarations, loads);
        cleaned(rule.inner, loads); // for what they would have loaded
        if (!rule.isAtRule() && harmOf(rule.prelude) == Harm::None && !body.isEmpty())
            result += rule.prelude + QStringLiteral(" { ") + body + QStringLiteral(" }\n");
    }
    return result;
}

} // namespace

QString cleanedStyle(QStringView style, int *loads)
{
    return cleaned(declarations(style), loads);
}

QString cleanedSheet(QStringView sheet, int *loads)
{
    return cleaned(rulesOf(sheet), loads);
}

} // namespace core::html
