#include "core/html/html.h"
#include "core/html/paste.h"

#include <cstdlib>

using namespace core::html;

namespace
{

void require(bool holds)
{
    if (!holds)
        std::abort();
}

/// Every "<" in clean HTML begins a tag that the cleaner let through.
void isHarmless(const QString &html)
{
    for (qsizetype at = html.indexOf(u'<'); at >= 0; at = html.indexOf(u'<', at + 1)) {
        const QStringView tag = QStringView(html).sliced(at, std::min<qsizetype>(html.size() - at, 9));
        for (const QStringView harm :
             {QStringView(u"<script"), QStringView(u"<iframe"), QStringView(u"<svg"), QStringView(u"<math"),
              QStringView(u"<form"), QStringView(u"<object"), QStringView(u"<input"), QStringView(u"<meta"),
              QStringView(u"<base"), QStringView(u"<link"), QStringView(u"<!")})
            require(!tag.startsWith(harm));
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QString html = QString::fromUtf8(reinterpret_cast<const char *>(data), qsizetype(size));
    isHarmless(cleaned(cleaned(html)));
    isHarmless(cleanedForPreview(html));
    const Pasted pasted = cleanedPaste(html);
    isHarmless(pasted.html);
    const QString matched = cleanedPaste(html, Looks::Match).html;
    isHarmless(matched);
    // A link may by chance have a program's mark in its address, and then be read as from there.
    if (const Pasted again = cleanedPaste(matched, Looks::Match); again.source == Source::Unknown)
        require(again.html == matched);
    return 0;
}
