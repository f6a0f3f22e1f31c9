#include "core/html/clientrules.h"

#include <algorithm>

namespace core::html
{

namespace
{

using Kind = Alteration::Kind;

/// The programs a row speaks of.
enum Who : unsigned { G = 1, O = 2, A = 4, Q = 8 };

bool speaksOf(unsigned who, MailClient client)
{
    return (who >> unsigned(client) & 1) != 0;
}

/// Words that programs do not know, with blanks between. A property that ends in "-" is all its family.
struct Unknown {
    unsigned to;
    const char16_t *words;
};

constexpr Unknown properties[] = {
    {G | O | Q,
     u"position top left right bottom z-index box-shadow animation animation- transition transition- "
     "transform transform- filter backdrop-filter clip-path mix-blend-mode columns column- aspect-ratio"},
    {O | Q,
     u"float max-width min-width max-height min-height border-radius border-top-left-radius border-image "
     "text-shadow background-image background-size opacity overflow object-fit flex flex- grid grid- gap "
     "align-items justify-content writing-mode"},
};

/// Forms of value, found as "name(", …
constexpr Unknown functions[] = {
    {O | Q, u"linear-gradient radial-gradient conic-gradient rgba hsla"},
    {G | O | Q, u"var calc min max clamp env"},
};

/// … or as a unit behind a number.
constexpr Unknown units[] = {{O | Q, u"rem vw vh ch"}, {G | O | Q, u"vmin"}};

constexpr Unknown displays[] = {{O | Q, u"flex inline-flex grid inline-grid"}};

constexpr Unknown elements[] = {
    {G | O | A | Q, u"script iframe frame object embed applet base portal"},
    {G | O | Q, u"video audio"},
};

constexpr Unknown controls[] = {{O | Q, u"form input select textarea button fieldset"}};

/// What the engine of Word, which knows boxes only as cells of tables, makes of properties elsewhere than on
/// cells.
struct OutsideOfCells {
    const char16_t *properties;
    const char16_t *value; ///< Only with this in it; empty: with any.
    const char16_t *tags; ///< Empty: on any.
    Kind kind;
    const char16_t *subject;
};

constexpr OutsideOfCells outsideOfCells[] = {
    {u"padding padding-", u"", u"p div span a li section article blockquote img table", Kind::OnlyOnCells,
     u"padding"},
    {u"height", u"", u"p div span a li section article blockquote", Kind::OnlyOnCells, u"height"},
    {u"width", u"", u"p div span a li section article blockquote img", Kind::SizeOfBlock, u"width"},
    {u"margin margin-", u"auto", u"", Kind::Value, u"margin:auto"},
    {u"display", u"none", u"img", Kind::Value, u"display:none"},
};

struct IgnoredAtRule {
    unsigned by;
    const char16_t *name;
    const char16_t *condition; ///< Only with this in it.
    Kind kind;
    const char16_t *subject; ///< Null: the condition.
};

constexpr IgnoredAtRule atRules[] = {
    {G | O | Q, u"import", u"", Kind::LinkedSheet, u"@import"},
    {G | O | Q, u"font-face", u"", Kind::WebFont, u""},
    {G | O | Q, u"media", u"prefers-color-scheme", Kind::DarkQuery, u""},
    {O | Q, u"media", u"", Kind::MediaQuery, nullptr},
    {G | O | Q, u"keyframes", u"", Kind::Property, u"animation"},
    {G | O | Q, u"-webkit-keyframes", u"", Kind::Property, u"animation"},
    {G | O | Q, u"supports", u"", Kind::Selector, u"@supports"},
};

struct UnshownPicture {
    unsigned by;
    const char16_t *start; ///< Of the address.
    const char16_t *end; ///< Of its path.
    const char16_t *subject;
};

constexpr UnshownPicture pictures[] = {
    {G | O | Q, u"data:", u"", u"data:"},
    {G | Q, u"", u".svg", u"SVG"},
    {O | Q, u"", u".webp", u"WebP"},
};

/// The first word of @p table that @p client does not know and that @p fits; empty if there is none.
template<std::size_t Size>
QString firstUnknown(const Unknown (&table)[Size], MailClient client, const auto &fits)
{
    for (const Unknown &row : table) {
        if (!speaksOf(row.to, client))
            continue;
        for (const QStringView word : QStringView(row.words).tokenize(u' ')) {
            if (fits(word))
                return word.toString();
        }
    }
    return {};
}

/// @p name is the property's, or its family's.
bool isNameOf(QStringView name, const QString &property)
{
    return name.endsWith(u'-') ? property.startsWith(name) : name == property;
}

bool isWordCharacter(QChar c)
{
    return c.isLetterOrNumber() || c == u'-' || c == u'_';
}

bool calls(const QString &value, QStringView function)
{
    for (qsizetype at = value.indexOf(function); at >= 0; at = value.indexOf(function, at + 1)) {
        const qsizetype end = at + function.size();
        if ((at == 0 || !isWordCharacter(value[at - 1])) && end < value.size() && value[end] == u'(')
            return true;
    }
    return false;
}

bool measuresIn(const QString &value, QStringView unit)
{
    for (qsizetype at = value.indexOf(unit); at >= 0; at = value.indexOf(unit, at + 1)) {
        const qsizetype end = at + unit.size();
        if (at > 0 && value[at - 1].isDigit() && (end == value.size() || !isWordCharacter(value[end])))
            return true;
    }
    return false;
}

bool isNegativeMargin(const QString &property, const QString &value)
{
    return property.startsWith(u"margin") && value.contains(u'-') && !value.contains(u'(')
        && std::any_of(value.cbegin(), value.cend(), [](QChar c) { return c.isDigit(); });
}

std::optional<Alteration> alterationByWord(const QString &property, const QString &value, QStringView tag)
{
    if (tag == u"td" || tag == u"th")
        return {};
    for (const OutsideOfCells &row : outsideOfCells) {
        const auto names = QStringView(row.properties).split(u' ');
        const auto tags = QStringView(row.tags).split(u' ', Qt::SkipEmptyParts);
        const bool isNamed = std::any_of(names.cbegin(), names.cend(),
                                         [&](QStringView name) { return isNameOf(name, property); });
        if (isNamed && value.contains(QStringView(row.value)) && (tags.isEmpty() || tags.contains(tag)))
            return Alteration{row.kind, QStringView(row.subject).toString()};
    }
    return {};
}

} // namespace

std::optional<Alteration> alterationOf(const Declaration &declaration, MailClient client, QStringView tag)
{
    const bool hasWordsEngine = speaksOf(O | Q, client);
    const QString &property = declaration.property;
    const QString value = declaration.value.toLower();
    const auto isNamed = [&](QStringView name) { return isNameOf(name, property); };
    if (!firstUnknown(properties, client, isNamed).isEmpty())
        return Alteration{Kind::Property, property};
    if (property == u"display"
        && !firstUnknown(displays, client, [&](QStringView mode) { return value == mode; }).isEmpty())
        return Alteration{Kind::Value, QStringLiteral("display:") + value};
    if (speaksOf(G | O | Q, client) && isNegativeMargin(property, value))
        return Alteration{Kind::NegativeMargin, property};
    const auto isCalled = [&](QStringView name) { return calls(value, name); };
    if (const QString function = firstUnknown(functions, client, isCalled); !function.isEmpty())
        return Alteration{Kind::Value, function + QStringLiteral("()")};
    if (hasWordsEngine && property.startsWith(u"background") && calls(value, u"url"))
        return Alteration{Kind::Property, QStringLiteral("background-image")};
    const auto isMeasure = [&](QStringView name) { return measuresIn(value, name); };
    if (const QString unit = firstUnknown(units, client, isMeasure); !unit.isEmpty())
        return Alteration{Kind::Value, unit};
    return hasWordsEngine ? alterationByWord(property, value, tag) : std::nullopt;
}

std::optional<Alteration> alterationOf(QStringView selector, MailClient client)
{
    const QStringView unknown = client == MailClient::Outlook ? u"[>+~:"
        : client == MailClient::Gmail                         ? u"["
                                                              : u"";
    const bool isOdd = std::any_of(selector.begin(), selector.end(),
                                   [unknown](QChar sign) { return unknown.contains(sign); });
    return isOdd ? std::optional(Alteration{Kind::Selector, selector.toString()}) : std::nullopt;
}

std::optional<Alteration> alterationOfAtRule(const Rule &rule, MailClient client)
{
    const QString condition = rule.prelude.section(u' ', 1).simplified();
    for (const IgnoredAtRule &row : atRules) {
        if (speaksOf(row.by, client) && rule.isAtRule(row.name)
            && condition.contains(QStringView(row.condition)))
            return Alteration{row.kind, row.subject ? QStringView(row.subject).toString() : condition};
    }
    return {};
}

std::optional<Alteration> alterationOfElement(QStringView tag, MailClient client)
{
    const auto isIt = [tag](QStringView name) { return name == tag; };
    if (const QString name = firstUnknown(elements, client, isIt); !name.isEmpty())
        return Alteration{Kind::Element, name};
    if (!firstUnknown(controls, client, isIt).isEmpty())
        return Alteration{Kind::Element, QStringLiteral("form")};
    return {};
}

std::optional<Alteration> alterationOfPicture(QStringView address, MailClient client)
{
    const QString text = address.trimmed().toString().toLower();
    const QString path = text.section(u'?', 0, 0).section(u'#', 0, 0);
    for (const UnshownPicture &row : pictures) {
        if (speaksOf(row.by, client) && text.startsWith(QStringView(row.start))
            && path.endsWith(QStringView(row.end)))
            return Alteration{Kind::PictureFormat, QStringView(row.subject).toString()};
    }
    return {};
}

} // namespace core::html
