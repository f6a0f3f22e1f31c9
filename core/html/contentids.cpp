#include "core/html/address.h"
#include "core/html/dom.h"
#include "core/html/html.h"

#include <QUrl>

namespace core::html
{

namespace
{

void collect(const Node &node, QStringList &ids)
{
    for (const Node::Attribute &attribute : node.attributes) {
        const bool isAddress = attribute.name == u"src" || attribute.name == u"href"
            || attribute.name == u"background" || attribute.name == u"data";
        if (!isAddress || scheme(attribute.value) != u"cid")
            continue;
        const QString id = QUrl::fromPercentEncoding(tidied(attribute.value).mid(4).toUtf8());
        if (!id.isEmpty() && !ids.contains(id))
            ids.append(id);
    }
    for (const Node &inner : node.children)
        collect(inner, ids);
}

} // namespace

QStringList referredContentIds(QStringView html)
{
    QStringList ids;
    collect(parsed(html), ids);
    return ids;
}

} // namespace core::html
