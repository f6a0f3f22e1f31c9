#include "core/html/styles.h"

#include <QStringList>

namespace core::html
{

namespace
{

QString withoutComments(QStringView css)
{
    QString result;
    result.reserve(css.size());
    qsizetype at = 0;
    while (at < css.size()) {
        const qsizetype comment = css.indexOf(u"/*", at);
        if (comment < 0)
            return result += css.sliced(at);
        result += css.sliced(at, comment - at);
        const qsizetype end = css.indexOf(u"*/", comment + 2);
        if (end < 0)
            return result;
        at = end + 2;
    }
    return result;
}

/// The position of the first of @p ends outside quotes and brackets, or the end.
qsizetype endOf(QStringView css, qsizetype at, QStringView ends)
{
    int brackets = 0;
    for (; at < css.size(); ++at) {
        const QChar c = css[at];
        if (c == u'"' || c == u'\'') {
            const qsizetype quote = css.indexOf(c, at + 1);
            if (quote < 0)
                return css.size();
            at = quote;
        } else if (c == u'(') {
            ++brackets;
        } else if (c == u')') {
            brackets = std::max(0, brackets - 1);
        } else if (brackets == 0 && ends.contains(c)) {
            return at;
        }
    }
    return at;
}

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
    return exact.contains(property)
        || std::any_of(families.cbegin(), families.cend(),
                       [&](const QString &family) { return property.startsWith(family); });
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
    return std::any_of(value.cbegin(), value.cend(), isOdd) ? Harm::Other : Harm::None;
}

} // namespace

QList<Declaration> declarations(QStringView style)
{
    const QString css = withoutComments(style);
    QList<Declaration> result;
    qsizetype at = 0;
    while (at < css.size()) {
        const qsizetype end = endOf(css, at, u";");
        const QStringView piece = QStringView(css).sliced(at, end - at);
        const qsizetype colon = piece.indexOf(u':');
        if (colon > 0) {
            const QString value = piece.sliced(colon + 1).trimmed().toString();
            if (!value.isEmpty())
                result.append({piece.first(colon).trimmed().toString().toLower(), value});
        }
        at = end + 1;
    }
    return result;
}

QString styleValue(const QList<Declaration> &declarations, QStringView property)
{
    for (auto it = declarations.crbegin(); it != declarations.crend(); ++it) {
        if (it->property == property)
            return it->value;
    }
    return {};
}

QString cleanedStyle(QStringView style, int *loads)
{
    QStringList kept;
    const QList<Declaration> all = declarations(style);
    for (const Declaration &declaration : all) {
        const Harm harm = harmOf(declaration.value);
        *loads += harm == Harm::Loads ? 1 : 0;
        if (harm == Harm::None && isAboutLooks(declaration.property))
            kept.append(declaration.property + QStringLiteral(": ") + declaration.value);
    }
    return kept.join(QStringLiteral("; "));
}

QList<SheetRule> sheetRules(QStringView sheet)
{
    const QString css = withoutComments(sheet);
    QList<SheetRule> rules;
    qsizetype at = 0;
    while (at < css.size()) {
        const qsizetype start = endOf(css, at, u"{;");
        const QString selector = QStringView(css).sliced(at, start - at).trimmed().toString();
        if (start >= css.size() || css[start] == u';') {
            if (!selector.isEmpty())
                rules.append({selector, {}});
            at = start + 1;
            continue;
        }
        int depth = 1;
        qsizetype end = start + 1;
        for (; end < css.size() && depth > 0; ++end) {
            end = endOf(css, end, u"{}");
            depth += end >= css.size() ? 0 : css[end] == u'{' ? 1 : -1;
        }
        const qsizetype length = std::max<qsizetype>(end - start - 2, 0);
        rules.append({selector, css.mid(start + 1, length)});
        at = end;
    }
    return rules;
}

QString cleanedSheet(QStringView sheet, int *loads)
{
    QString result;
    const QList<SheetRule> rules = sheetRules(sheet);
    for (const SheetRule &rule : rules) {
        const QString &selector = rule.selector;
        if (selector.startsWith(u"@import", Qt::CaseInsensitive)
            || selector.startsWith(u"@font-face", Qt::CaseInsensitive))
            ++*loads;
        const bool isPlain = !selector.startsWith(u'@') && harmOf(selector) == Harm::None;
        const QString body = cleanedStyle(rule.block, loads);
        if (isPlain && !body.isEmpty())
            result += selector + QStringLiteral(" { ") + body + QStringLiteral(" }\n");
    }
    return result;
}

} // namespace core::html
