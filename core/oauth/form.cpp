#include "core/oauth/form.h"

#include <algorithm>

namespace core::oauth
{

namespace
{

constexpr qsizetype mostFields = 32;

std::optional<QByteArray> decoded(QByteArrayView text)
{
    QByteArray result;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i] != '%') {
            result += text[i] == '+' ? ' ' : text[i];
            continue;
        }
        const QByteArrayView rest = text.sliced(i + 1);
        const QByteArray digits = rest.first(std::min<qsizetype>(2, rest.size())).toByteArray();
        const QByteArray octet = QByteArray::fromHex(digits);
        // fromHex() skips what is no digit; only a whole pair comes back as it was.
        if (digits.size() != 2 || octet.toHex() != digits.toLower())
            return std::nullopt;
        result += octet;
        i += 2;
    }
    return result;
}

QByteArrayView upTo(QByteArrayView text, char separator)
{
    const qsizetype end = text.indexOf(separator);
    return end < 0 ? text : text.first(end);
}

} // namespace

QByteArray formEncoded(const Fields &fields)
{
    QByteArray text;
    for (const auto &[name, value] : fields) {
        if (!text.isEmpty())
            text += '&';
        text += name.toPercentEncoding() + '=' + value.toPercentEncoding();
    }
    return text;
}

std::optional<QHash<QByteArray, QByteArray>> readForm(QByteArrayView text)
{
    QHash<QByteArray, QByteArray> fields;
    while (!text.isEmpty()) {
        const QByteArrayView field = upTo(text, '&');
        text = text.sliced(std::min(field.size() + 1, text.size()));
        if (field.isEmpty())
            continue;
        const QByteArrayView rawName = upTo(field, '=');
        const auto name = decoded(rawName);
        const auto value = decoded(field.sliced(std::min(rawName.size() + 1, field.size())));
        if (!name || !value || fields.contains(*name) || fields.size() == mostFields)
            return std::nullopt;
        fields.insert(*name, *value);
    }
    return fields;
}

} // namespace core::oauth
