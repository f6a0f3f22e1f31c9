#include "core/html/clients.h"

#include "core/html/sheet.h"
#include "core/html/treetext.h"

namespace core::html
{

namespace
{

int removeUrls(QList<Declaration> &declarations)
{
    return int(declarations.removeIf([](const Declaration &declaration) {
        return declaration.value.contains(QStringLiteral("url("), Qt::CaseInsensitive);
    }));
}

void removeUrls(std::vector<Rule> &rules)
{
    for (Rule &rule : rules) {
        removeUrls(rule.declarations);
        removeUrls(rule.inner);
    }
}

void blockPictures(Node &node, int *count)
{
    for (Node::Attribute &attribute : node.attributes) {
        if (attribute.name != u"style")
            continue;
        QList<Declaration> style = declarations(attribute.value);
        *count += removeUrls(style);
        attribute.value = toStyle(style);
    }
    if (node.tag == u"style" && !node.children.empty()) {
        std::vector<Rule> rules = rulesOf(node.children.front().text);
        removeUrls(rules);
        node.children.front().text = toSheet(rules);
    }
    *count += int(node.attributes.removeIf(
        [](const Node::Attribute &attribute) { return attribute.name == u"background"; }));
    if (node.tag == u"img") {
        ++*count;
        node.attributes.removeIf([](const Node::Attribute &attribute) {
            return attribute.name == u"src" || attribute.name == u"srcset";
        });
        const QString width = node.attribute(u"width");
        const QString height = node.attribute(u"height");
        const auto pixels = [](const QString &text) {
            return text.toInt() > 0 ? QStringLiteral("%1px").arg(text.toInt()) : QStringLiteral("auto");
        };
        Node frame;
        frame.tag = QStringLiteral("span");
        frame.attributes.append(
            {QStringLiteral("style"),
             QStringLiteral("display:inline-block;box-sizing:border-box;max-width:100%;overflow:hidden;"
                            "border:1px solid #b0b0b0;padding:2px 4px;font-size:12px;width:%1;height:%2")
                 .arg(pixels(width), pixels(height))});
        Node words;
        words.text = node.attribute(u"alt").simplified();
        if (!words.text.isEmpty() || node.attribute(u"width").toInt() > 1)
            frame.children.push_back(std::move(words));
        node = std::move(frame);
        return;
    }
    for (Node &inner : node.children)
        blockPictures(inner, count);
}

} // namespace

QString withoutPictures(QStringView html, int *count)
{
    int pictures = 0;
    Node root = parsed(html);
    blockPictures(root, &pictures);
    if (count)
        *count = pictures;
    return toDocument(root);
}

} // namespace core::html
