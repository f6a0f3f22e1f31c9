#include "core/html/paste.h"

#include "core/html/colours.h"
#include "core/html/lengths.h"
#include "core/html/pastefragment.h"
#include "core/html/pastesource.h"
#include "core/html/pastewalk.h"

#include <QHash>

#include <algorithm>

namespace core::html
{

namespace
{

/// How much text has which look, to tell what is usual from what was chosen.
class Survey
{
public:
    Survey(const PasteSheet &sheet)
        : m_sheet(sheet)
    {
    }

    void look(const Node &node, const CharacterLooks &around)
    {
        constexpr int enough = 20'000;
        if (++m_seen > enough)
            return;
        if (node.isText())
            return add(node.text.simplified().size(), around);
        const bool isHeading = node.tag.size() == 2 && node.tag[0] == u'h' && node.tag[1].isDigit();
        if (isDroppedElement(node.tag) || isHeading)
            return;
        const QList<Declaration> style = m_sheet.styleOf(node);
        if (isUnseen(node, style) || isListMark(style))
            return;
        CharacterLooks looks = looksWithin(around, node, style);
        if (node.tag == u"a")
            looks.colour = around.colour;
        for (const Node &inner : node.children)
            look(inner, looks);
    }

    /// The colour, face or size of more than @p share of the text.
    QString colour(double share) const { return usual(m_colours, share); }
    QString ground(double share) const { return usual(m_grounds, share); }
    QString face(double share) const { return usual(m_faces, share); }
    double pixels(double share) const { return usual(m_sizes, share).toDouble(); }

private:
    void add(qsizetype length, const CharacterLooks &looks)
    {
        m_total += length;
        m_colours[looks.colour] += length;
        m_grounds[looks.ground] += length;
        m_faces[looks.face] += length;
        m_sizes[looks.pixels > 0 ? QString::number(looks.pixels, 'f', 2) : QString()] += length;
    }

    QString usual(const QHash<QString, qsizetype> &counts, double share) const
    {
        for (auto it = counts.cbegin(); it != counts.cend(); ++it) {
            if (m_total > 0 && double(it.value()) >= share * double(m_total))
                return it.key();
        }
        return {};
    }

    const PasteSheet &m_sheet;
    QHash<QString, qsizetype> m_colours;
    QHash<QString, qsizetype> m_grounds;
    QHash<QString, qsizetype> m_faces;
    QHash<QString, qsizetype> m_sizes;
    qsizetype m_total = 0;
    int m_seen = 0;
};

PageDefaults defaultsOf(const Node &body, const PasteSheet &sheet, Source source)
{
    Survey survey(sheet);
    survey.look(body, {});
    const bool isGmail = source == Source::Gmail;
    const bool isPage = source == Source::PowerPoint || source == Source::Chrome || source == Source::Firefox
        || source == Source::Safari;
    const bool isOwn = source == Source::Unknown || source == Source::Hongyan;
    const double most = isOwn ? 1.0 : 0.51;
    PageDefaults defaults;
    defaults.hasFaces = !isPage;
    defaults.indents = !isPage;
    defaults.isSheet = isSpreadsheet(source);
    if (const QString colour = survey.colour(most); !colour.isEmpty() && !isColourful(colour))
        defaults.colour = colour;
    if (const QString ground = survey.ground(most); !ground.isEmpty() && !isColourful(ground))
        defaults.ground = ground;
    defaults.face = survey.face(most);
    const QList<Declaration> normal = sheet.rule(QStringLiteral("p.msonormal"));
    const QString normalFace
        = styleValue(normal, u"font-family").section(u',', 0, 0).remove(u'"').remove(u'\'');
    if (defaults.face.isEmpty())
        defaults.face = isGmail                   ? QStringLiteral("Arial")
            : source == Source::LibreOfficeWriter ? QStringLiteral("Liberation Serif")
                                                  : normalFace.trimmed();
    defaults.side = styleValue(normal, u"text-align").toLower();
    if (const double pixels = survey.pixels(most); pixels > 0)
        defaults.pixels = pixels;
    else if (const double said = pixelsOf(styleValue(normal, u"font-size"), 16); said > 0)
        defaults.pixels = said;
    else if (isGmail)
        defaults.pixels = 13;
    return defaults;
}

void collectSheets(const Node &node, PasteSheet &sheet, QMap<Removed, int> &removed)
{
    for (const Node &inner : node.children) {
        if (inner.tag == u"style" && !inner.children.empty()) {
            ++removed[Removed::StyleSheet];
            sheet.add(inner.children.front().text);
        } else if (inner.tag == u"link") {
            ++removed[Removed::StyleSheet];
        } else if (inner.tag == u"script") {
            continue;
        } else {
            collectSheets(inner, sheet, removed);
        }
    }
}

} // namespace

Pasted cleanedPaste(QStringView html, Looks looks)
{
    Pasted pasted;
    pasted.source = sourceOf(html);
    const Node root = parsed(copiedFragment(html, pasted.removed));
    PasteSheet sheet;
    collectSheets(root, sheet, pasted.removed);
    const Node *body = child(root, u"body");
    if (!body)
        return pasted;
    if (const Node *head = child(root, u"head")) {
        const auto isScript = [](const Node &node) { return node.tag == u"script"; };
        const auto scripts = std::count_if(head->children.cbegin(), head->children.cend(), isScript);
        if (scripts > 0)
            pasted.removed[Removed::Script] += int(scripts);
    }
    const PageDefaults defaults = defaultsOf(*body, sheet, pasted.source);
    pasted.html = PasteWalk(sheet, defaults, looks, pasted.removed).run(*body);
    return pasted;
}

} // namespace core::html
