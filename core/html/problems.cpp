#include "core/html/problems.h"

#include "core/html/address.h"
#include "core/html/dom.h"
#include "core/html/sheet.h"

#include <QSet>
#include <QUrl>

#include <algorithm>

namespace core::html
{

namespace
{

using Kind = Problem::Kind;

constexpr qsizetype mostShown = 1000;
constexpr qsizetype longestSheets = 16 * 1024; // Gmail drops the sheets beyond
constexpr qsizetype longestLetter = 102 * 1024; // Gmail shows "message clipped"

bool oneOf(QStringView word, std::initializer_list<const char16_t *> words)
{
    return std::any_of(words.begin(), words.end(),
                       [word](const char16_t *candidate) { return word == QStringView(candidate); });
}

/// Tags of HTML that are neither void nor blocks.
bool isKnownInline(QStringView tag)
{
    static const QSet<QString> tags{
        QStringLiteral("html"),     QStringLiteral("head"),     QStringLiteral("title"),
        QStringLiteral("style"),    QStringLiteral("script"),   QStringLiteral("noscript"),
        QStringLiteral("a"),        QStringLiteral("abbr"),     QStringLiteral("acronym"),
        QStringLiteral("b"),        QStringLiteral("bdi"),      QStringLiteral("bdo"),
        QStringLiteral("big"),      QStringLiteral("button"),   QStringLiteral("canvas"),
        QStringLiteral("cite"),     QStringLiteral("code"),     QStringLiteral("colgroup"),
        QStringLiteral("data"),     QStringLiteral("datalist"), QStringLiteral("del"),
        QStringLiteral("dfn"),      QStringLiteral("dialog"),   QStringLiteral("em"),
        QStringLiteral("font"),     QStringLiteral("i"),        QStringLiteral("iframe"),
        QStringLiteral("ins"),      QStringLiteral("kbd"),      QStringLiteral("label"),
        QStringLiteral("map"),      QStringLiteral("mark"),     QStringLiteral("marquee"),
        QStringLiteral("meter"),    QStringLiteral("nobr"),     QStringLiteral("object"),
        QStringLiteral("optgroup"), QStringLiteral("option"),   QStringLiteral("output"),
        QStringLiteral("picture"),  QStringLiteral("progress"), QStringLiteral("q"),
        QStringLiteral("rp"),       QStringLiteral("rt"),       QStringLiteral("ruby"),
        QStringLiteral("s"),        QStringLiteral("samp"),     QStringLiteral("select"),
        QStringLiteral("small"),    QStringLiteral("span"),     QStringLiteral("strike"),
        QStringLiteral("strong"),   QStringLiteral("sub"),      QStringLiteral("sup"),
        QStringLiteral("svg"),      QStringLiteral("template"), QStringLiteral("textarea"),
        QStringLiteral("time"),     QStringLiteral("tt"),       QStringLiteral("u"),
        QStringLiteral("var"),      QStringLiteral("audio"),    QStringLiteral("video"),
        QStringLiteral("applet"),   QStringLiteral("search"),   QStringLiteral("hgroup"),
        QStringLiteral("slot"),     QStringLiteral("math")};
    return tags.contains(tag.toString());
}

/// Word's own tags ("o:p", "v:rect") are known to Word at least.
bool isKnown(QStringView tag)
{
    return isKnownInline(tag) || isBlock(tag) || isVoid(tag) || tag.contains(u':');
}

bool isForm(QStringView tag)
{
    return oneOf(tag, {u"form", u"input", u"button", u"select", u"textarea"});
}

bool isFrame(QStringView tag)
{
    return oneOf(tag, {u"iframe", u"object", u"embed", u"applet", u"audio", u"video", u"frame", u"canvas"});
}

/// What Outlook for Windows, whose HTML is Word's, does not know, and much of it Gmail neither.
bool isUnsupported(const PlacedDeclaration &declaration)
{
    static const QSet<QString> properties{
        QStringLiteral("transform"), QStringLiteral("animation"),    QStringLiteral("animation-name"),
        QStringLiteral("filter"),    QStringLiteral("clip-path"),    QStringLiteral("object-fit"),
        QStringLiteral("opacity"),   QStringLiteral("column-count"), QStringLiteral("columns"),
        QStringLiteral("flex"),      QStringLiteral("gap"),          QStringLiteral("grid-template-columns"),
        QStringLiteral("mask"),      QStringLiteral("transition"),   QStringLiteral("mix-blend-mode")};
    const QString value = declaration.value.toLower();
    if (properties.contains(declaration.property))
        return true;
    if (declaration.property == u"display")
        return value.startsWith(u"flex") || value.startsWith(u"grid") || value.startsWith(u"inline-flex")
            || value.startsWith(u"inline-grid");
    return value.contains(u"var(") || value.contains(u"calc(");
}

class Inspector
{
public:
    Inspector(QStringView html, const QStringList &contentIds)
        : m_html(html)
        , m_ids(contentIds.cbegin(), contentIds.cend())
    {
    }

    QList<Problem> run()
    {
        const QList<Markup> markup = markupOf(m_html);
        const QList<int> partners = partnersOf(markup);
        for (int i = 0; i < markup.size() && m_problems.size() < mostShown; ++i) {
            const Markup &piece = markup[i];
            switch (piece.kind) {
            case Markup::Kind::StartTag:
                readStart(piece, partners[i] >= 0);
                break;
            case Markup::Kind::EndTag:
                readEnd(piece, partners[i] >= 0);
                break;
            case Markup::Kind::Raw:
                if (piece.name == u"style")
                    readSheet(piece.span);
                break;
            case Markup::Kind::Comment:
                if (piece.isUnfinished)
                    add(Kind::UnfinishedComment, {piece.span.start, 4});
                break;
            case Markup::Kind::Declaration:
            case Markup::Kind::Text:
                break;
            }
        }
        measure();
        std::stable_sort(m_problems.begin(), m_problems.end(),
                         [](const Problem &a, const Problem &b) { return a.span.start < b.span.start; });
        return m_problems;
    }

private:
    void add(Kind kind, const Span &span, const QString &subject = {})
    {
        m_problems.append({kind, span, subject});
    }

    QStringView text(const Span &span) const { return m_html.sliced(span.start, span.length); }

    Span nameOf(const Markup &tag) const
    {
        return {tag.span.start, tag.name.size() + (tag.kind == Markup::Kind::EndTag ? 2 : 1)};
    }

    void readStart(const Markup &tag, bool isClosed)
    {
        if (tag.isUnfinished)
            add(Kind::UnfinishedTag, nameOf(tag), tag.name);
        else if (!isKnown(tag.name))
            add(Kind::UnknownTag, nameOf(tag), tag.name);
        else if (!isClosed && !isVoid(tag.name) && !mayStayOpen(tag.name) && !isForeign(tag))
            add(Kind::UnclosedTag, nameOf(tag), tag.name);
        if (tag.name == u"script")
            add(Kind::Script, nameOf(tag), valueOf(tag, u"src"));
        else if (isForm(tag.name))
            add(Kind::Form, nameOf(tag), tag.name);
        else if (isFrame(tag.name))
            add(Kind::Frame, nameOf(tag), tag.name);
        else if (tag.name == u"img")
            readPicture(tag);
        else if (tag.name == u"link" && valueOf(tag, u"rel").contains(u"stylesheet", Qt::CaseInsensitive))
            add(Kind::RemoteSheet, nameOf(tag), valueOf(tag, u"href"));
        QSet<QString> names;
        for (const Markup::Attribute &attribute : tag.attributes) {
            if (names.contains(attribute.name))
                add(Kind::DoubleAttribute, attribute.span, attribute.name);
            names.insert(attribute.name);
            readAttribute(attribute);
        }
    }

    /// Word's empty tags and those of drawings may end in "/>".
    static bool isForeign(const Markup &tag) { return tag.isSelfClosing && tag.name.contains(u':'); }

    void readEnd(const Markup &tag, bool hasStart)
    {
        if (tag.isUnfinished)
            add(Kind::UnfinishedTag, nameOf(tag), tag.name);
        else if (!hasStart && tag.name != u"br" && tag.name != u"html" && tag.name != u"body")
            add(Kind::StrayEndTag, tag.span, tag.name);
    }

    QString valueOf(const Markup &tag, QStringView name) const
    {
        const Markup::Attribute *attribute = tag.attribute(name);
        return attribute ? decodedValue(m_html, attribute->value).trimmed() : QString();
    }

    void readAttribute(const Markup::Attribute &attribute)
    {
        if (attribute.name.size() > 2 && attribute.name.startsWith(u"on"))
            add(Kind::EventHandler, attribute.span, attribute.name);
        if (attribute.name == u"style")
            readDeclarations(placedDeclarations(text(attribute.value), attribute.value.start));
        if (oneOf(attribute.name, {u"href", u"src", u"action", u"formaction", u"background", u"data"})) {
            const QString found = scheme(decodedValue(m_html, attribute.value));
            if (found == u"javascript" || found == u"vbscript")
                add(Kind::ScriptAddress, attribute.span, found);
        }
    }

    void readPicture(const Markup &tag)
    {
        if (!tag.attribute(u"alt"))
            add(Kind::MissingAlt, nameOf(tag));
        const Markup::Attribute *source = tag.attribute(u"src");
        if (!source)
            return;
        const QString address = tidied(decodedValue(m_html, source->value));
        const QString found = scheme(address);
        if (found == u"data")
            add(Kind::DataPicture, nameOf(tag));
        else if (found == u"file")
            add(Kind::FilePicture, source->span, address);
        if (found != u"cid")
            return;
        const QString id = QUrl::fromPercentEncoding(address.sliced(4).toUtf8());
        if (!m_ids.contains(id))
            add(Kind::MissingPicture, source->span, id);
    }

    void readDeclarations(const QList<PlacedDeclaration> &declarations)
    {
        for (const PlacedDeclaration &declaration : declarations) {
            const QString said = declaration.property + QStringLiteral(": ") + declaration.value.left(60);
            if (declaration.property == u"position"
                && !declaration.value.startsWith(u"static", Qt::CaseInsensitive))
                add(Kind::Position, declaration.span, said);
            else if (isUnsupported(declaration))
                add(Kind::UnsupportedStyle, declaration.span, said);
        }
    }

    void readSheet(const Span &span)
    {
        m_sheets.append(span);
        m_sheetBytes += text(span).toUtf8().size();
        const PlacedSheet sheet = placedSheet(text(span), span.start);
        readDeclarations(sheet.declarations);
        for (const AtRule &rule : sheet.atRules) {
            if (rule.name == u"import")
                add(Kind::RemoteSheet, rule.span, rule.prelude.left(120));
            else if (rule.name == u"font-face")
                add(Kind::WebFont, rule.span);
        }
    }

    void measure()
    {
        if (m_sheetBytes > longestSheets)
            add(Kind::LongSheet, {m_sheets.last().start, std::min<qsizetype>(m_sheets.last().length, 1)},
                QString::number(m_sheetBytes));
        const qsizetype bytes = m_html.toUtf8().size();
        if (bytes > longestLetter)
            add(Kind::LongLetter, {0, 0}, QString::number(bytes));
    }

    QStringView m_html;
    QSet<QString> m_ids;
    QList<Problem> m_problems;
    QList<Span> m_sheets;
    qsizetype m_sheetBytes = 0;
};

} // namespace

Problem::Weight weightOf(Problem::Kind kind)
{
    switch (kind) {
    case Kind::UnclosedTag:
    case Kind::StrayEndTag:
    case Kind::UnfinishedTag:
    case Kind::UnfinishedComment:
    case Kind::MissingPicture:
    case Kind::FilePicture:
        return Problem::Weight::Error;
    case Kind::Script:
    case Kind::EventHandler:
    case Kind::ScriptAddress:
    case Kind::Form:
    case Kind::Frame:
    case Kind::RemoteSheet:
    case Kind::LongSheet:
    case Kind::LongLetter:
    case Kind::Position:
    case Kind::DataPicture:
        return Problem::Weight::Dropped;
    case Kind::UnknownTag:
    case Kind::DoubleAttribute:
    case Kind::UnsupportedStyle:
    case Kind::WebFont:
    case Kind::MissingAlt:
        return Problem::Weight::Hint;
    }
    return Problem::Weight::Hint;
}

QList<Problem> problemsOf(QStringView html, const QStringList &contentIds)
{
    return Inspector(html, contentIds).run();
}

} // namespace core::html
