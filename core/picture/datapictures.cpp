#include "core/picture/datapictures.h"

#include "core/picture/strip.h"

#include <QRegularExpression>

namespace core::picture
{

namespace
{

QByteArray decoded(QStringView base64)
{
    QByteArray octets = base64.toLatin1();
    if (octets.contains('%'))
        octets = QByteArray::fromPercentEncoding(octets);
    return QByteArray::fromBase64(octets);
}

} // namespace

CleanText withoutDetails(const QString &text)
{
    static const QRegularExpression address(
        QStringLiteral("data:\\s*image/[a-z0-9.+-]+\\s*;\\s*base64\\s*,([A-Za-z0-9+/=%\\s]+)"),
        QRegularExpression::CaseInsensitiveOption);
    CleanText result;
    qsizetype done = 0;
    for (auto matches = address.globalMatch(text); matches.hasNext();) {
        const QRegularExpressionMatch match = matches.next();
        const QStringView base64 = match.capturedView(1).trimmed();
        const QByteArray octets = decoded(base64);
        const auto clean = stripped(octets);
        const bool isTold = !clean && clean.error() != StripError::NotAPicture;
        if (const Details left = isTold ? detailsOf(octets) : Details(); !left.isEmpty())
            result.unclean.append(left);
        if (!clean || clean->isSame)
            continue;
        result.removed.append(clean->removed);
        const qsizetype start = base64.data() - text.constData();
        result.text += QStringView(text).sliced(done, start - done);
        result.text += QString::fromLatin1(clean->octets.toBase64());
        done = start + base64.size();
    }
    result.text += QStringView(text).sliced(done);
    return result;
}

} // namespace core::picture
