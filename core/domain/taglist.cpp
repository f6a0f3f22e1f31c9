#include "core/domain/taglist.h"

#include <QRegularExpression>

#include <algorithm>

namespace core::domain
{

std::optional<QList<Tag>> parseTags(const QByteArray &text)
{
    static const QRegularExpression nameShape(QStringLiteral("^[a-zA-Z][a-zA-Z0-9_]*$"));
    QList<Tag> tags;
    const QList<QByteArray> parts = text.split(';');
    for (qsizetype i = 0; i < parts.size(); ++i) {
        const QByteArray part = parts.at(i).trimmed();
        if (part.isEmpty() && i == parts.size() - 1)
            break; // one semicolon at the end is allowed
        const qsizetype equals = part.indexOf('=');
        const QByteArray name = part.left(equals).trimmed();
        if (equals < 0 || !nameShape.match(QString::fromLatin1(name)).hasMatch() || tagValue(tags, name))
            return std::nullopt;
        tags.append({name, part.mid(equals + 1).trimmed()});
    }
    return tags;
}

std::optional<QByteArray> tagValue(const QList<Tag> &tags, QByteArrayView name)
{
    const auto found
        = std::find_if(tags.begin(), tags.end(), [name](const Tag &tag) { return tag.name == name; });
    return found == tags.end() ? std::nullopt : std::optional(found->value);
}

QList<QByteArray> splitTrimmed(const QByteArray &text, char separator)
{
    QList<QByteArray> parts = text.split(separator);
    for (QByteArray &part : parts)
        part = part.trimmed();
    parts.removeAll(QByteArray());
    return parts;
}

} // namespace core::domain
