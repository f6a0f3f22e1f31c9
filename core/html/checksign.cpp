#include "core/html/checksign.h"

namespace core::html
{

Check checkOf(QStringView text)
{
    const QStringView words = text.trimmed();
    if (words.startsWith(QChar(0x2610)))
        return Check::Open;
    return words.startsWith(QChar(0x2611)) || words.startsWith(QChar(0x2612)) ? Check::Done : Check::None;
}

QStringView withoutBlanksBefore(QStringView text)
{
    while (!text.isEmpty() && text.front().isSpace())
        text = text.sliced(1);
    return text;
}

Check checkOf(const Node &item)
{
    for (const Node &inner : item.children) {
        if (inner.isText() && inner.text.trimmed().isEmpty())
            continue;
        if (inner.isText())
            return checkOf(inner.text);
        if (inner.tag == u"input" && inner.attribute(u"type").compare(u"checkbox", Qt::CaseInsensitive) == 0)
            return inner.has(u"checked") ? Check::Done : Check::Open;
        return inner.tag == u"ul" || inner.tag == u"ol" ? Check::None : checkOf(inner);
    }
    return Check::None;
}

} // namespace core::html
