#include "core/html/fonts.h"

#include "core/html/lengths.h"

#include <QHash>

#include <algorithm>
#include <array>
#include <cmath>

namespace core::html
{

namespace
{

using Names = QHash<QString, const SafeFont *>; ///< By families in lower case.

/// The list by what its faces are called, in Chinese or Latin, and by their stacks.
const Names &ownNames()
{
    static const Names all = [] {
        Names names;
        for (const SafeFont &font : safeFonts()) {
            names.insert(font.name.toLower(), &font);
            for (const QString &family : font.families)
                names.insert(family.toLower(), &font);
        }
        for (const char *older : {"kaiti_gb2312", "楷体_gb2312"})
            names.insert(QString::fromUtf8(older), safeFont(u"楷体"));
        return names;
    }();
    return all;
}

/// Families that stand for one of ours, here or on another system, beyond its own stack.
Names alikeNames()
{
    Names names;
    const auto add = [&](const char *name, std::initializer_list<const char *> families) {
        for (const char *family : families)
            names.insert(QString::fromUtf8(family), safeFont(QString::fromUtf8(name)));
    };
    add("Arial", {"helvetica neue", "arimo", "nimbus sans", "nimbus sans l", "freesans", "arialmt"});
    add("Verdana", {"bitstream vera sans"});
    add("Times New Roman", {"times", "nimbus roman", "freeserif", "tinos", "timesnewromanpsmt"});
    add("Courier New",
        {"courier", "cousine", "freemono", "nimbus mono ps", "couriernewpsmt", "monospace", "consolas",
         "menlo", "monaco", "dejavu sans mono"});
    add("微软雅黑",
        {"microsoft yahei ui", "hiragino sans gb", "source han sans sc", "source han sans cn", "noto sans sc",
         "wenquanyi micro hei", "msyh", "等线", "dengxian"});
    add("宋体",
        {"nsimsun", "新宋体", "stsong", "华文宋体", "source han serif sc", "noto serif sc", "simsun-extb"});
    add("黑体", {"heiti tc", "华文黑体", "wenquanyi zen hei"});
    add("楷体", {"华文楷体", "kaiti tc", "dfkai-sb"});
    return names;
}

QString bareFamily(QStringView part)
{
    QString family = part.trimmed().toString().toLower();
    if (family.size() >= 2 && (family.front() == u'"' || family.front() == u'\'')
        && family.back() == family.front())
        family = family.mid(1, family.size() - 2).trimmed();
    return family;
}

int bounded(double pixels)
{
    return std::clamp(int(std::lround(std::min(pixels, 1000.0))), smallestText, largestText);
}

} // namespace

bool SafeFont::isChinese() const
{
    return !name.isEmpty() && name.front().unicode() > 0x2e80;
}

QString SafeFont::stack() const
{
    QStringList quoted;
    for (const QString &family : families) {
        const bool isPlain = std::all_of(family.cbegin(), family.cend(),
                                         [](QChar c) { return c.unicode() < 0x80 && c.isLetterOrNumber(); });
        quoted.append(isPlain ? family : u'\'' + family + u'\'');
    }
    quoted.append(generic);
    return quoted.join(u',');
}

const QList<SafeFont> &safeFonts()
{
    const auto font
        = [](const char *name, std::initializer_list<const char *> families, const char *generic) {
              SafeFont result{QString::fromUtf8(name), {}, QString::fromLatin1(generic)};
              for (const char *family : families)
                  result.families.append(QString::fromUtf8(family));
              return result;
          };
    static const QList<SafeFont> fonts{
        font("Arial", {"Arial", "Helvetica", "Liberation Sans"}, "sans-serif"),
        font("Verdana", {"Verdana", "DejaVu Sans"}, "sans-serif"),
        font("Tahoma", {"Tahoma", "Geneva"}, "sans-serif"),
        font("Trebuchet MS", {"Trebuchet MS", "Fira Sans"}, "sans-serif"),
        font("Georgia", {"Georgia", "Gelasio"}, "serif"),
        font("Times New Roman", {"Times New Roman", "Liberation Serif"}, "serif"),
        font("Courier New", {"Courier New", "Liberation Mono"}, "monospace"),
        font("微软雅黑", {"Microsoft YaHei", "微软雅黑", "PingFang SC", "Noto Sans CJK SC"}, "sans-serif"),
        font("宋体", {"SimSun", "宋体", "Songti SC", "Noto Serif CJK SC"}, "serif"),
        font("黑体", {"SimHei", "黑体", "Heiti SC", "STHeiti"}, "sans-serif"),
        font("楷体", {"KaiTi", "楷体", "Kaiti SC", "STKaiti"}, "serif"),
    };
    return fonts;
}

const SafeFont *safeFont(QStringView name)
{
    const QList<SafeFont> &fonts = safeFonts();
    const auto found = std::find_if(fonts.cbegin(), fonts.cend(),
                                    [name](const SafeFont &font) { return font.name == name; });
    return found == fonts.cend() ? nullptr : &*found;
}

const SafeFont *safeFontCalled(QStringView family)
{
    return ownNames().value(bareFamily(family));
}

QString safeFontNameFor(QStringView cssFamilies)
{
    static const Names alike = alikeNames();
    for (const QStringView part : cssFamilies.split(u',')) {
        const SafeFont *own = safeFontCalled(part);
        if (const SafeFont *font = own ? own : alike.value(bareFamily(part)))
            return font->name;
    }
    return {};
}

const QList<int> &textSizes()
{
    static const QList<int> sizes{10, 12, 13, 14, 16, 18, 20, 24, 28, 32, 36, 48};
    return sizes;
}

int textSizeFor(QStringView cssSize, int around)
{
    const QString text = cssSize.trimmed().toString().toLower();
    if (text == u"smaller" || text == u"larger")
        return bounded(text == u"smaller" ? around / 1.2 : around * 1.2);
    const double pixels = pixelsOf(text, around);
    return pixels > 0 ? bounded(pixels) : 0;
}

int textSizeForFontTag(QStringView size)
{
    constexpr std::array pixels{10, 13, 16, 18, 24, 32, 48};
    const QStringView text = size.trimmed();
    bool isNumber = false;
    int step = text.toInt(&isNumber);
    if (!isNumber)
        return 0;
    if (text.startsWith(u'+') || text.startsWith(u'-'))
        step = std::clamp(step, -10, 10) + 3;
    return pixels[size_t(std::clamp(step, 1, 7) - 1)];
}

} // namespace core::html
