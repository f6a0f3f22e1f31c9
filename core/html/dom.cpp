#include "core/html/dom.h"

#include "core/html/bounds.h"

#include <QStringList>

#include <gumbo.h>

#include <memory>
#include <new>

namespace core::html
{

namespace
{

/// All memory of one parse, given back in one go: gumbo's own clean-up recurses once a level and would
/// overflow the stack on a document that is deep in spite of the bounds.
class Arena
{
public:
    static void *allocate(void *arena, size_t size) { return static_cast<Arena *>(arena)->take(size); }
    static void release(void *, void *) { }

private:
    void *take(size_t size)
    {
        constexpr size_t alignment = alignof(std::max_align_t);
        size = (size + alignment - 1) / alignment * alignment;
        if (size > m_left) {
            const size_t block = std::max<size_t>(size, 64 * 1024);
            m_blocks.push_back(std::make_unique_for_overwrite<std::byte[]>(block));
            m_next = m_blocks.back().get();
            m_left = block;
        }
        void *taken = m_next;
        m_next += size;
        m_left -= size;
        return taken;
    }

    std::vector<std::unique_ptr<std::byte[]>> m_blocks;
    std::byte *m_next = nullptr;
    size_t m_left = 0;
};

QString tagName(const GumboElement &element)
{
    if (element.tag != GUMBO_TAG_UNKNOWN)
        return QString::fromLatin1(gumbo_normalized_tagname(element.tag));
    GumboStringPiece piece = element.original_tag;
    gumbo_tag_from_original_text(&piece);
    return QString::fromUtf8(piece.data, qsizetype(piece.length)).toLower();
}

Node elementFrom(const GumboElement &element)
{
    Node node;
    node.tag = tagName(element);
    for (unsigned i = 0; i < element.attributes.length; ++i) {
        const auto *attribute = static_cast<const GumboAttribute *>(element.attributes.data[i]);
        node.attributes.append(
            {QString::fromUtf8(attribute->name).toLower(), QString::fromUtf8(attribute->value)});
    }
    return node;
}

void addChildren(Node &parent, const GumboVector &children, int depth);

void addChild(Node &parent, const GumboNode *child, int depth)
{
    switch (child->type) {
    case GUMBO_NODE_TEXT:
    case GUMBO_NODE_WHITESPACE:
    case GUMBO_NODE_CDATA:
        if (!parent.children.empty() && parent.children.back().isText())
            parent.children.back().text += QString::fromUtf8(child->v.text.text);
        else
            parent.children.push_back({{}, QString::fromUtf8(child->v.text.text), {}, {}});
        break;
    case GUMBO_NODE_ELEMENT:
        if (child->v.element.tag_namespace != GUMBO_NAMESPACE_HTML)
            break;
        parent.children.push_back(elementFrom(child->v.element));
        addChildren(parent.children.back(), child->v.element.children, depth + 1);
        break;
    default: // comments, templates, the document itself
        break;
    }
}

void addChildren(Node &parent, const GumboVector &children, int depth)
{
    // The bounds keep what gumbo builds near this depth; here it becomes a promise.
    if (depth >= maximumDepth)
        return;
    parent.children.reserve(children.length);
    for (unsigned i = 0; i < children.length; ++i)
        addChild(parent, static_cast<const GumboNode *>(children.data[i]), depth);
}

} // namespace

bool Node::has(QStringView name) const
{
    return std::any_of(attributes.cbegin(), attributes.cend(),
                       [name](const Attribute &attribute) { return attribute.name == name; });
}

QString Node::attribute(QStringView name) const
{
    for (const Attribute &candidate : attributes) {
        if (candidate.name == name)
            return candidate.value;
    }
    return {};
}

Node parsed(QStringView html)
{
    const QByteArray source = bounded(html).toUtf8();
    Arena arena;
    GumboOptions options = kGumboDefaultOptions;
    options.allocator = Arena::allocate;
    options.deallocator = Arena::release;
    options.userdata = &arena;
    options.max_errors = 0;
    const GumboOutput *output = gumbo_parse_with_options(&options, source.constData(), size_t(source.size()));
    Node root = elementFrom(output->root->v.element);
    addChildren(root, output->root->v.element.children, 1);
    return root;
}

const Node *child(const Node &node, QStringView tag)
{
    for (const Node &candidate : node.children) {
        if (candidate.tag == tag)
            return &candidate;
    }
    return nullptr;
}

QSet<QString> nameSet(const char *names)
{
    const QStringList list = QString::fromLatin1(names).split(u' ');
    return {list.cbegin(), list.cend()};
}

bool isBlock(QStringView tag)
{
    static const QSet<QString> blocks{
        QStringLiteral("address"),    QStringLiteral("article"),  QStringLiteral("aside"),
        QStringLiteral("blockquote"), QStringLiteral("body"),     QStringLiteral("caption"),
        QStringLiteral("center"),     QStringLiteral("dd"),       QStringLiteral("details"),
        QStringLiteral("dir"),        QStringLiteral("div"),      QStringLiteral("dl"),
        QStringLiteral("dt"),         QStringLiteral("fieldset"), QStringLiteral("figcaption"),
        QStringLiteral("figure"),     QStringLiteral("footer"),   QStringLiteral("form"),
        QStringLiteral("h1"),         QStringLiteral("h2"),       QStringLiteral("h3"),
        QStringLiteral("h4"),         QStringLiteral("h5"),       QStringLiteral("h6"),
        QStringLiteral("header"),     QStringLiteral("hr"),       QStringLiteral("legend"),
        QStringLiteral("li"),         QStringLiteral("main"),     QStringLiteral("menu"),
        QStringLiteral("nav"),        QStringLiteral("ol"),       QStringLiteral("p"),
        QStringLiteral("pre"),        QStringLiteral("section"),  QStringLiteral("summary"),
        QStringLiteral("table"),      QStringLiteral("tbody"),    QStringLiteral("td"),
        QStringLiteral("tfoot"),      QStringLiteral("th"),       QStringLiteral("thead"),
        QStringLiteral("tr"),         QStringLiteral("ul")};
    return blocks.contains(tag.toString());
}

bool isVoid(QStringView tag)
{
    static const QSet<QString> voids{
        QStringLiteral("area"),     QStringLiteral("base"),   QStringLiteral("basefont"),
        QStringLiteral("bgsound"),  QStringLiteral("br"),     QStringLiteral("col"),
        QStringLiteral("embed"),    QStringLiteral("frame"),  QStringLiteral("hr"),
        QStringLiteral("image"),    QStringLiteral("img"),    QStringLiteral("input"),
        QStringLiteral("isindex"),  QStringLiteral("keygen"), QStringLiteral("link"),
        QStringLiteral("menuitem"), QStringLiteral("meta"),   QStringLiteral("param"),
        QStringLiteral("source"),   QStringLiteral("track"),  QStringLiteral("wbr")};
    return voids.contains(tag.toString());
}

} // namespace core::html
