#include "core/mime/syntax.h"

#include <algorithm>

namespace core::mime
{

namespace
{

bool isAlphanumeric(char16_t c)
{
    return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || (c >= u'0' && c <= u'9');
}

} // namespace

bool isAtext(char16_t c)
{
    return c >= 0xa0 || isAlphanumeric(c) || QStringView(u"!#$%&'*+-/=?^_`{|}~").contains(QChar(c));
}

bool isTokenCharacter(char c)
{
    return c > ' ' && c < 0x7f && !QByteArrayView("()<>@,;:\\\"/[]?=").contains(c);
}

bool isToken(QByteArrayView text)
{
    return !text.isEmpty() && std::all_of(text.begin(), text.end(), isTokenCharacter);
}

bool isFieldName(QByteArrayView text)
{
    return !text.isEmpty()
        && std::all_of(text.begin(), text.end(), [](char c) { return c > ' ' && c < 0x7f && c != ':'; });
}

bool isMessageId(QByteArrayView text)
{
    if (text.size() < 3 || text.size() > 900 || text.front() != '<' || text.back() != '>')
        return false;
    const QByteArrayView inside = text.sliced(1, text.size() - 2);
    return std::all_of(inside.begin(), inside.end(),
                       [](char c) { return c > ' ' && c < 0x7f && c != '<' && c != '>'; });
}

bool isControl(char16_t c)
{
    return c < 0x20 || (c >= 0x7f && c < 0xa0);
}

QString oneLine(QStringView text)
{
    QString clean;
    clean.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        if (c.isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate()) {
            clean += c;
            clean += text[++i];
        } else if (c.isSurrogate()) {
            clean += QChar(QChar::ReplacementCharacter);
        } else {
            clean += isControl(c.unicode()) ? QChar(u' ') : c;
        }
    }
    return clean;
}

QByteArray unfolded(QByteArrayView fieldBody)
{
    const auto isSpace = [&](qsizetype at) {
        return at < fieldBody.size() && (fieldBody[at] == ' ' || fieldBody[at] == '\t');
    };
    QByteArray line;
    line.reserve(fieldBody.size());
    for (qsizetype i = 0; i < fieldBody.size(); ++i) {
        const char c = fieldBody[i];
        if (c == '\r' && i + 1 < fieldBody.size() && fieldBody[i + 1] == '\n' && isSpace(i + 2))
            ++i;
        else if (c != '\n' || !isSpace(i + 1))
            line += c;
    }
    return line;
}

} // namespace core::mime
