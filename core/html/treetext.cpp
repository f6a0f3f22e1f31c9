#include "core/html/treetext.h"

namespace core::html
{

namespace
{

/// A name that can stand in a tag; parsers take stranger ones from broken letters.
bool isName(const QString &name)
{
    return !name.isEmpty() && std::all_of(name.cbegin(), name.cend(), [](QChar c) {
        return c.isLetterOrNumber() || c == u'-' || c == u'_' || c == u':' || c == u'.';
    });
}

void write(const Node &node, QString &out)
{
    if (node.isText()) {
        out += escaped(node.text);
        return;
    }
    if (!isName(node.tag)) {
        for (const Node &inner : node.children)
            write(inner, out);
        return;
    }
    out += u'<' + node.tag;
    for (const Node::Attribute &attribute : node.attributes) {
        if (isName(attribute.name))
            out += u' ' + attribute.name + QStringLiteral("=\"") + escaped(attribute.value) + u'"';
    }
    out += u'>';
    if (isVoid(node.tag))
        return;
    if (node.tag == u"style") {
        for (const Node &inner : node.children)
            out += QString(inner.text).replace(QStringLiteral("</"), QStringLiteral("<\\/"));
    } else {
        // The parser takes one line end after <pre> away.
        if (node.tag == u"pre" && !node.children.empty() && node.children.front().text.startsWith(u'\n'))
            out += u'\n';
        for (const Node &inner : node.children)
            write(inner, out);
    }
    out += QStringLiteral("</") + node.tag + u'>';
}

} // namespace

QString escaped(QString text)
{
    text.replace(u'&', QStringLiteral("&amp;"));
    text.replace(u'<', QStringLiteral("&lt;"));
    text.replace(u'>', QStringLiteral("&gt;"));
    text.replace(u'"', QStringLiteral("&quot;"));
    text.replace(QChar(QChar::Nbsp), QStringLiteral("&nbsp;"));
    return text.remove(QChar(QChar::Null));
}

QString toText(const Node &node)
{
    QString out;
    write(node, out);
    return out;
}

QString toDocument(const Node &root)
{
    return QStringLiteral("<!DOCTYPE html>\n") + toText(root) + u'\n';
}

} // namespace core::html
