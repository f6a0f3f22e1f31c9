#include "core/html/address.h"
#include "core/html/cleanedstyle.h"
#include "core/html/dom.h"
#include "core/html/html.h"
#include "core/html/treetext.h"

#include <QSet>

namespace core::html
{

namespace
{

/// What is known to be harmless stays; the tag of anything else goes and its content stays.
bool isKept(const QString &tag)
{
    static const QSet<QString> kept
        = nameSet("a abbr acronym address article aside b bdi bdo big blockquote br caption center cite "
                  "code col colgroup dd del details dfn dir div dl dt em figcaption figure font footer h1 "
                  "h2 h3 h4 h5 h6 header hr i img ins kbd li main mark menu nav nobr ol p pre q rp rt ruby "
                  "s samp section small span strike strong sub summary sup table tbody td tfoot th thead "
                  "time tr tt u ul var wbr");
    return kept.contains(tag);
}

/// What goes with everything inside it.
bool isDropped(const QString &tag)
{
    static const QSet<QString> dropped
        = nameSet("applet area audio base basefont bgsound canvas command datalist dialog embed frame "
                  "frameset head iframe input isindex keygen link map meta meter noembed noframes noscript "
                  "object optgroup option output param picture plaintext progress script select slot "
                  "source style template textarea title track video xmp");
    return dropped.contains(tag);
}

bool isKeptAttribute(const QString &name)
{
    static const QSet<QString> kept
        = nameSet("abbr align alt bgcolor border bordercolor cellpadding cellspacing cite class clear "
                  "color cols colspan datetime dir face frame headers height hspace id lang name noshade "
                  "nowrap reversed rowspan rules scope size span start summary title type valign value "
                  "vspace width");
    return kept.contains(name);
}

class Cleaner
{
public:
    enum class Elsewhere { Stays, Goes };

    explicit Cleaner(Elsewhere elsewhere)
        : m_elsewhere(elsewhere)
    {
    }

    QString run(QStringView html)
    {
        const Node root = parsed(html);
        collectSheets(root);
        if (const Node *body = child(root, u"body"))
            writeBody(*body);
        return std::move(m_out);
    }

    int blocked() const { return m_blocked; }

private:
    /// Sheets and links to sheets work from anywhere; ours go first, in their order.
    void collectSheets(const Node &node)
    {
        for (const Node &inner : node.children) {
            if (inner.tag == u"style")
                writeSheet(inner);
            else if (inner.tag == u"link" && isRemote(inner.attribute(u"href")))
                ++m_blocked;
            else if (inner.tag != u"template" && inner.tag != u"noscript")
                collectSheets(inner);
        }
    }

    void writeSheet(const Node &style)
    {
        const QString source = style.children.empty() ? QString() : style.children.front().text;
        const QString sheet = cleanedSheet(source, &m_blocked);
        if (!sheet.isEmpty())
            m_out += QStringLiteral("<style>\n") + sheet + QStringLiteral("</style>\n");
    }

    void writeBody(const Node &body)
    {
        Node ground = body;
        ground.tag = QStringLiteral("div");
        const QString attributes = attributesOf(ground);
        if (!attributes.isEmpty())
            m_out += QStringLiteral("<div") + attributes + u'>';
        writeChildren(body);
        if (!attributes.isEmpty())
            m_out += QStringLiteral("</div>");
    }

    void writeChildren(const Node &node)
    {
        for (const Node &inner : node.children)
            write(inner);
    }

    void write(const Node &node)
    {
        if (node.isText()) {
            m_out += escaped(node.text);
        } else if (isDropped(node.tag)) {
            countLoads(node);
        } else if (!isKept(node.tag)) {
            attributesOf(node); // for what they would have loaded
            writeChildren(node);
        } else {
            m_out += u'<' + node.tag + attributesOf(node) + u'>';
            // The parser takes one line end after <pre> away.
            if (node.tag == u"pre" && !node.children.empty() && node.children.front().text.startsWith(u'\n'))
                m_out += u'\n';
            writeChildren(node);
            if (!isVoid(node.tag))
                m_out += QStringLiteral("</") + node.tag + u'>';
        }
    }

    void countLoads(const Node &node)
    {
        static const QSet<QString> loading
            = nameSet("audio bgsound embed frame iframe img input object picture source track video");
        if (loading.contains(node.tag)) {
            for (const Node::Attribute &attribute : node.attributes) {
                static const QSet<QString> addresses = nameSet("src srcset data poster");
                m_blocked += addresses.contains(attribute.name) && isRemote(attribute.value) ? 1 : 0;
            }
        }
        if (node.tag != u"template" && node.tag != u"noscript") {
            for (const Node &inner : node.children)
                countLoads(inner);
        }
    }

    QString attributesOf(const Node &node)
    {
        QString result;
        for (const Node::Attribute &attribute : node.attributes) {
            if (const QString value = cleanedValue(node, attribute); !value.isNull())
                result += u' ' + attribute.name + QStringLiteral("=\"") + escaped(value) + u'"';
        }
        return result;
    }

    /// Null if the attribute has to go.
    QString cleanedValue(const Node &node, const Node::Attribute &attribute)
    {
        const QString &value = attribute.value;
        if (attribute.name == u"style") {
            const QString style = cleanedStyle(value, &m_blocked);
            return style.isEmpty() ? QString() : style;
        }
        if (attribute.name == u"href" && node.tag == u"a")
            return isSafeLink(value) ? tidied(value) : QString();
        if (attribute.name == u"src" && node.tag == u"img")
            return cleanedPicture(value);
        if (attribute.name == u"srcset" || attribute.name == u"background")
            m_blocked += isRemote(value) ? 1 : 0;
        if (!isKeptAttribute(attribute.name))
            return {};
        return value.isNull() ? QStringLiteral("") : value;
    }

    QString cleanedPicture(const QString &address)
    {
        const bool goes = m_elsewhere == Elsewhere::Goes && isRemote(address);
        m_blocked += goes ? 1 : 0;
        return !goes && isSafePicture(address) ? tidied(address) : QString();
    }

    Elsewhere m_elsewhere;
    QString m_out;
    int m_blocked = 0;
};

} // namespace

QString cleaned(QStringView html)
{
    return Cleaner(Cleaner::Elsewhere::Stays).run(html);
}

QString cleanedForPreview(QStringView html, int *blocked)
{
    Cleaner cleaner(Cleaner::Elsewhere::Goes);
    QString result = cleaner.run(html);
    if (blocked)
        *blocked = cleaner.blocked();
    return result;
}

} // namespace core::html
