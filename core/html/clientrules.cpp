#include "core/html/clientrules.h"

#include <QSet>

#include <algorithm>
#include <array>

namespace core::html
{

namespace
{

using Kind = Alteration::Kind;

enum Who : unsigned { G = 1, O = 2, A = 4, Q = 8 };

unsigned bitOf(MailClient client)
{
    return 1U << unsigned(client);
}

struct Unsupported {
    const char16_t *what;
    unsigned by;
};

/// Properties by name, or by family where the name ends in "-".
constexpr std::array properties{
    Unsupported{u"position", G | O | Q},
    Unsupported{u"top", G | O | Q},
    Unsupported{u"left", G | O | Q},
    Unsupported{u"right", G | O | Q},
    Unsupported{u"bottom", G | O | Q},
    Unsupported{u"z-index", G | O | Q},
    Unsupported{u"float", O | Q},
    Unsupported{u"max-width", O | Q},
    Unsupported{u"min-width", O | Q},
    Unsupported{u"max-height", O | Q},
    Unsupported{u"min-height", O | Q},
    Unsupported{u"border-radius", O | Q},
    Unsupported{u"border-image", O | Q},
    Unsupported{u"box-shadow", G | O | Q},
    Unsupported{u"text-shadow", O | Q},
    Unsupported{u"background-image", O | Q},
    Unsupported{u"background-size", O | Q},
    Unsupported{u"opacity", O | Q},
    Unsupported{u"overflow", O | Q},
    Unsupported{u"object-fit", O | Q},
    Unsupported{u"animation", G | O | Q},
    Unsupported{u"animation-", G | O | Q},
    Unsupported{u"transition", G | O | Q},
    Unsupported{u"transition-", G | O | Q},
    Unsupported{u"transform", G | O | Q},
    Unsupported{u"transform-", G | O | Q},
    Unsupported{u"filter", G | O | Q},
    Unsupported{u"backdrop-filter", G | O | Q},
    Unsupported{u"clip-path", G | O | Q},
    Unsupported{u"mix-blend-mode", G | O | Q},
    Unsupported{u"flex", O | Q},
    Unsupported{u"flex-", O | Q},
    Unsupported{u"grid", O | Q},
    Unsupported{u"grid-", O | Q},
    Unsupported{u"gap", O | Q},
    Unsupported{u"align-items", O | Q},
    Unsupported{u"justify-content", O | Q},
    Unsupported{u"columns", G | O | Q},
    Unsupported{u"column-", G | O | Q},
    Unsupported{u"writing-mode", O | Q},
    Unsupported{u"aspect-ratio", G | O | Q},
    Unsupported{u"border-top-left-radius", O | Q},
};

/// Forms of value, found as "name(" or as a unit.
constexpr std::array functions{
    Unsupported{u"linear-gradient", O | Q},
    Unsupported{u"radial-gradient", O | Q},
    Unsupported{u"conic-gradient", O | Q},
    Unsupported{u"rgba", O | Q},
    Unsupported{u"hsla", O | Q},
    Unsupported{u"var", G | O | Q},
    Unsupported{u"calc", G | O | Q},
    Unsupported{u"min", G | O | Q},
    Unsupported{u"max", G | O | Q},
    Unsupported{u"clamp", G | O | Q},
    Unsupported{u"env", G | O | Q},
};

constexpr std::array units{
    Unsupported{u"rem", O | Q}, Unsupported{u"vw", O | Q},       Unsupported{u"vh", O | Q},
    Unsupported{u"ch", O | Q},  Unsupported{u"vmin", G | O | Q},
};

bool isCell(QStringView tag)
{
    return tag == u"td" || tag == u"th";
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

template<typename Table>
const Unsupported *find(const Table &table, unsigned bit, const auto &matches)
{
    const auto it = std::find_if(table.begin(), table.end(), [&](const Unsupported &row) {
        return row.by & bit && matches(QStringView(row.what));
    });
    return it == table.end() ? nullptr : &*it;
}

/// The engine of Word knows boxes only as cells of tables.
std::optional<Alteration> alterationByWord(const QString &property, const QString &value, QStringView tag)
{
    const bool isBox = tag == u"p" || tag == u"div" || tag == u"span" || tag == u"a" || tag == u"li"
        || tag == u"section" || tag == u"article" || tag == u"blockquote";
    if (property.startsWith(u"padding") && (isBox || tag == u"img" || tag == u"table"))
        return Alteration{Kind::OnlyOnCells, QStringLiteral("padding")};
    if (property == u"height" && isBox)
        return Alteration{Kind::OnlyOnCells, property};
    if (property == u"width" && (isBox || tag == u"img"))
        return Alteration{Kind::SizeOfBlock, property};
    if (property.startsWith(u"margin") && value.contains(QStringLiteral("auto")))
        return Alteration{Kind::Value, QStringLiteral("margin:auto")};
    if (property == u"display" && value.startsWith(u"none") && tag == u"img")
        return Alteration{Kind::Value, QStringLiteral("display:none")};
    return {};
}

} // namespace

std::optional<Alteration> alterationOf(const Declaration &declaration, MailClient client, QStringView tag)
{
    const unsigned bit = bitOf(client);
    const QString &property = declaration.property;
    const QString value = declaration.value.toLower();
    const auto isNamed = [&](QStringView name) {
        return name.endsWith(u'-') ? QStringView(property).startsWith(name) : property == name;
    };
    if (find(properties, bit, isNamed))
        return Alteration{Kind::Property, property};
    if (property == u"display") {
        for (const auto *mode : {u"flex", u"inline-flex", u"grid", u"inline-grid"}) {
            if (value == QStringView(mode) && bit & (O | Q))
                return Alteration{Kind::Value, QStringLiteral("display:") + value};
        }
    }
    if (property.startsWith(u"margin") && value.contains(u'-') && bit & (G | O | Q)
        && std::any_of(value.cbegin(), value.cend(), [](QChar c) { return c.isDigit(); })
        && !value.contains(u'('))
        return Alteration{Kind::NegativeMargin, property};
    if (const auto *function = find(functions, bit, [&](QStringView name) { return calls(value, name); }))
        return Alteration{Kind::Value, QStringView(function->what).toString() + QStringLiteral("()")};
    if (property.startsWith(u"background") && bit & (O | Q) && calls(value, u"url"))
        return Alteration{Kind::Property, QStringLiteral("background-image")};
    if (const auto *unit = find(units, bit, [&](QStringView name) { return measuresIn(value, name); }))
        return Alteration{Kind::Value, QStringView(unit->what).toString()};
    if (bit & (O | Q) && !isCell(tag))
        return alterationByWord(property, value, tag);
    return {};
}

std::optional<Alteration> alterationOf(QStringView selector, MailClient client)
{
    const bool isByAttribute = selector.contains(u'[');
    const bool isOdd = isByAttribute || selector.contains(u'>') || selector.contains(u'+')
        || selector.contains(u'~') || selector.contains(u':');
    if ((client == MailClient::Outlook && isOdd) || (client == MailClient::Gmail && isByAttribute))
        return Alteration{Kind::Selector, selector.toString()};
    return {};
}

std::optional<Alteration> alterationOfAtRule(const Rule &rule, MailClient client)
{
    if (client == MailClient::AppleMail)
        return {};
    const QString condition = rule.prelude.section(u' ', 1).simplified();
    if (rule.isAtRule(u"import"))
        return Alteration{Kind::LinkedSheet, QStringLiteral("@import")};
    if (rule.isAtRule(u"font-face"))
        return Alteration{Kind::WebFont};
    if (rule.isAtRule(u"media") && condition.contains(QStringLiteral("prefers-color-scheme")))
        return Alteration{Kind::DarkQuery};
    if (rule.isAtRule(u"media") && client != MailClient::Gmail)
        return Alteration{Kind::MediaQuery, condition};
    if (rule.isAtRule(u"keyframes") || rule.isAtRule(u"-webkit-keyframes"))
        return Alteration{Kind::Property, QStringLiteral("animation")};
    if (rule.isAtRule(u"supports"))
        return Alteration{Kind::Selector, QStringLiteral("@supports")};
    return {};
}

std::optional<Alteration> alterationOfElement(QStringView tag, MailClient client)
{
    static const QSet<QString> everywhere{QStringLiteral("script"), QStringLiteral("iframe"),
                                          QStringLiteral("frame"),  QStringLiteral("object"),
                                          QStringLiteral("embed"),  QStringLiteral("applet"),
                                          QStringLiteral("base"),   QStringLiteral("portal")};
    static const QSet<QString> controls{QStringLiteral("form"),   QStringLiteral("input"),
                                        QStringLiteral("select"), QStringLiteral("textarea"),
                                        QStringLiteral("button"), QStringLiteral("fieldset")};
    static const QSet<QString> media{QStringLiteral("video"), QStringLiteral("audio")};
    const QString name = tag.toString();
    const bool isApple = client == MailClient::AppleMail;
    if (everywhere.contains(name) || (media.contains(name) && !isApple))
        return Alteration{Kind::Element, name};
    if (controls.contains(name) && (client == MailClient::Outlook || client == MailClient::QqMail))
        return Alteration{Kind::Element, QStringLiteral("form")};
    return {};
}

std::optional<Alteration> alterationOfPicture(QStringView address, MailClient client)
{
    const QString text = address.trimmed().toString().toLower();
    const bool isApple = client == MailClient::AppleMail;
    if (text.startsWith(QStringLiteral("data:")) && !isApple)
        return Alteration{Kind::PictureFormat, QStringLiteral("data:")};
    const QString path = text.section(u'?', 0, 0).section(u'#', 0, 0);
    if (path.endsWith(QStringLiteral(".svg"))
        && (client == MailClient::Gmail || client == MailClient::QqMail))
        return Alteration{Kind::PictureFormat, QStringLiteral("SVG")};
    if (path.endsWith(QStringLiteral(".webp"))
        && (client == MailClient::Outlook || client == MailClient::QqMail))
        return Alteration{Kind::PictureFormat, QStringLiteral("WebP")};
    return {};
}

} // namespace core::html
