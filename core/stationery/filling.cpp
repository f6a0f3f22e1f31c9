#include "core/stationery/filling.h"

#include <algorithm>

namespace core::stationery
{

QList<Field> fieldsOf(const mail::Draft &letter)
{
    QList<Field> fields;
    const QList<Field> found = fieldsOf(letter.subject, Escape::Header)
        + fieldsOf(letter.body.html, Escape::Html) + fieldsOf(letter.body.text, Escape::Plain);
    for (const Field &field : found) {
        const auto known = std::find_if(fields.begin(), fields.end(),
                                        [&](const Field &other) { return other.name == field.name; });
        if (known == fields.end())
            fields.append(field);
        else if (known->fallback.isEmpty())
            known->fallback = field.fallback;
    }
    return fields;
}

mail::Draft filled(mail::Draft letter, const QMap<QString, QString> &values, Unset unset)
{
    letter.subject = filled(letter.subject, values, Escape::Header, unset);
    letter.body.html = filled(letter.body.html, values, Escape::Html, unset);
    letter.body.text = filled(letter.body.text, values, Escape::Plain, unset);
    return letter;
}

} // namespace core::stationery
