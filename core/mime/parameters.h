#pragma once

#include "core/mime/read.h"

#include <QByteArray>
#include <QList>
#include <QString>

namespace core::mime
{

/// "attachment; filename*=…" of a Content-Type or Content-Disposition, RFC 2045 §5.1 and RFC 2231, and
/// what senders do instead. Values as they were meant, not made safe: a path stays a path.
Parametrised parseParametrised(QByteArrayView fieldBody);

/// A parameter as the pieces to put after "; " one a line: as it stands in quotes where every reader
/// gets that right, else percent-encoded UTF-8 ("name*="), in numbered pieces ("name*0*=") only when it
/// is long. Control characters are left out.
QList<QByteArray> encodeParameter(QByteArrayView name, QStringView value);

/// The same for the "name" of a Content-Type: an RFC 2047 encoded-word in quotes, which no standard
/// allows and which is all that Outlook and QQ read. Folded inside the quotes.
QByteArray encodeLegacyParameter(QByteArrayView name, QStringView value);

/// A structured field body, @p value and then each parameter on a line of its own.
QByteArray withParameters(const QByteArray &value, const QList<QByteArray> &parameters);

} // namespace core::mime
