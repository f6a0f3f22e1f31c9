#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

namespace core::contacts
{

/// A content line of a vCard, unfolded and decoded as far as its transfer goes.
struct VCardLine {
    QByteArray name; ///< Upper case, without the group before the dot.
    QByteArray parameters; ///< Upper case, as written between the name and the colon.
    QString value; ///< Still with the escapes of its version.
    int number = 0; ///< In the file, from 1.

    bool operator==(const VCardLine &) const = default;
};

/// All lines of the file. Those that are none (the rest of a picture) are left out.
QList<VCardLine> vcardLines(const QByteArray &octets);

/// A value taken apart at @p separator where it is not escaped, each part without its escapes.
QStringList vcardParts(const QString &value, QChar separator);
QString vcardText(const QString &value); ///< The whole without its escapes.

} // namespace core::contacts
