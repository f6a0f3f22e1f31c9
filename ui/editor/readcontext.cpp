#include "ui/editor/readcontext.h"

#include "core/html/fonts.h"
#include "core/html/styles.h"
#include "ui/editor/structure.h"

#include <algorithm>

namespace ui::editor
{

namespace
{

using core::html::Node;

constexpr int deepestQuote = 16;

int pixels(const Node &node, QStringView name)
{
    const QString css
        = core::html::styleValue(core::html::declarations(node.attribute(u"style")), name).toLower();
    return css.endsWith(QStringLiteral("px")) ? int(std::clamp(css.chopped(2).toDouble(), 0.0, 1e6))
                                              : node.attribute(name).toInt();
}

bool isSignature(const Node &node)
{
    return node.tag == u"div" && node.attribute(u"id").compare(u"signature", Qt::CaseInsensitive) == 0;
}

} // namespace

Context Context::in(const Letter &letter)
{
    Context context;
    context.style.language = letter.language;
    return context;
}

void Context::enter(const Node &node, Origin origin, Place place)
{
    const bool isHeading = node.tag.size() == 2 && node.tag[0] == u'h' && node.tag[1].isDigit();
    if (isHeading || node.tag == u"pre")
        isCode = !isHeading;
    if (isHeading)
        heading = std::clamp(node.tag[1].digitValue(), 1, 3);
    if (node.tag == u"blockquote") {
        quotes = std::min(quotes + 1, deepestQuote);
        list = nullptr;
        lists = 0;
    }
    if (node.tag == u"pre")
        heading = 0;
    if (origin == Origin::OurOwn && place == Place::Letter && quotes == 0 && !list && isSignature(node))
        isInSignature = true;
    readStyle(style, node);
}

QTextCharFormat Context::textFormat() const
{
    QTextCharFormat format = characters;
    if (heading == 0 && format.intProperty(TextSize) == core::html::ownTextSize)
        format.clearProperty(TextSize);
    return format;
}

bool isUnseen(const Node &node)
{
    static const QStringList tags{
        QStringLiteral("head"),   QStringLiteral("script"),   QStringLiteral("style"),
        QStringLiteral("title"),  QStringLiteral("template"), QStringLiteral("noscript"),
        QStringLiteral("select"), QStringLiteral("textarea"), QStringLiteral("iframe"),
        QStringLiteral("object"), QStringLiteral("audio"),    QStringLiteral("video")};
    return tags.contains(node.tag)
        || core::html::styleValue(core::html::declarations(node.attribute(u"style")), u"display") == u"none";
}

void readPictureSize(QTextImageFormat &picture, const Node &node)
{
    if (const int width = pixels(node, u"width"); width > 0 && width < 4000)
        picture.setWidth(width);
    if (const int height = pixels(node, u"height"); height > 0 && height < 8000)
        picture.setHeight(height);
}

} // namespace ui::editor
