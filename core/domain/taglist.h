#pragma once

#include <QByteArray>
#include <QList>

#include <optional>

namespace core::domain
{

struct Tag {
    QByteArray name = {}; ///< Case kept: "p" is not "P", RFC 6376 §3.2.
    QByteArray value = {}; ///< Without the white space around it.

    bool operator==(const Tag &) const = default;
};

/// "v=DKIM1; k=rsa; p=…" in its parts, RFC 6376 §3.2; nothing where something is no tag or a tag is there
/// twice.
std::optional<QList<Tag>> parseTags(const QByteArray &text);
/// The value of a tag; nothing where it is not there.
std::optional<QByteArray> tagValue(const QList<Tag> &tags, QByteArrayView name);
/// "a:b : c" → a, b, c.
QList<QByteArray> splitTrimmed(const QByteArray &text, char separator);

} // namespace core::domain
