#include "ui/editor/clip.h"

#include "core/html/address.h"
#include "core/html/markup.h"
#include "ui/editor/pictures.h"

#include <QCryptographicHash>
#include <QDataStream>
#include <QFile>
#include <QHash>
#include <QIODevice>
#include <QMimeData>
#include <QRegularExpression>
#include <QSet>

namespace ui::editor
{

namespace
{

using core::mail::Attachment;

constexpr quint32 version = 1;
constexpr quint32 mostPictures = 1000;

using Addresses = QHash<QByteArray, QString>; ///< By content ids.

/// Another address for each attribute that is the "cid:" of one of these, however it is spelled: in capitals,
/// percent-encoded, escaped, in any quotes or none. Every other byte stays as it is.
QString withAddresses(const QString &html, const Addresses &addresses)
{
    if (addresses.isEmpty())
        return html;
    QString written;
    qsizetype done = 0;
    for (const core::html::Markup &piece : core::html::markupOf(html)) {
        for (const core::html::Markup::Attribute &attribute : piece.attributes) {
            const QString value = core::html::decodedValue(html, attribute.value);
            if (core::html::scheme(value) != u"cid")
                continue;
            const QByteArray id = QByteArray::fromPercentEncoding(core::html::tidied(value).mid(4).toUtf8());
            const auto address = addresses.constFind(id);
            if (address == addresses.cend())
                continue;
            written += QStringView(html).sliced(done, attribute.value.start - done);
            written += address->toHtmlEscaped();
            done = attribute.value.end();
        }
    }
    written += QStringView(html).sliced(done);
    return written;
}

/// Whether it can stand in a header field and in an address as it is.
bool isPlainName(const QByteArray &contentId)
{
    static const QRegularExpression plain(QStringLiteral("\\A[A-Za-z0-9.@_$+-]{1,200}\\z"));
    return plain.match(QString::fromUtf8(contentId)).hasMatch();
}

QByteArray nameOfContent(const QByteArray &octets)
{
    return QCryptographicHash::hash(octets, QCryptographicHash::Sha256).toHex().left(32) + "@letter";
}

} // namespace

QByteArray octetsOf(const Attachment &picture)
{
    if (const auto *octets = std::get_if<QByteArray>(&picture.content))
        return *octets;
    QFile file(std::get<core::mail::FileContent>(picture.content).path);
    return file.open(QFile::ReadOnly) ? file.readAll() : QByteArray();
}

QString clipFormat()
{
    return QStringLiteral("application/x-hongyan-letter");
}

QByteArray packed(const Clip &clip)
{
    QByteArray octets;
    QDataStream out(&octets, QIODevice::WriteOnly);
    out.setVersion(QDataStream::Qt_6_0);
    out << version << clip.html << quint32(clip.pictures.size());
    for (const Attachment &picture : clip.pictures)
        out << picture.contentId << picture.mediaType << picture.fileName << octetsOf(picture);
    return octets;
}

std::optional<Clip> clipOf(const QMimeData &data)
{
    const QByteArray octets = data.data(clipFormat());
    QDataStream in(octets);
    in.setVersion(QDataStream::Qt_6_0);
    Clip clip;
    quint32 read = 0;
    quint32 count = 0;
    in >> read >> clip.html >> count;
    if (in.status() != QDataStream::Ok || read != version || count > mostPictures)
        return {};
    for (; count > 0; --count) {
        Attachment picture;
        QByteArray content;
        in >> picture.contentId >> picture.mediaType >> picture.fileName >> content;
        if (in.status() != QDataStream::Ok)
            return {};
        picture.content = content;
        picture.role = Attachment::Role::Inline;
        clip.pictures.append(picture);
    }
    return clip;
}

Clip withFreeNames(const Clip &clip, const std::function<std::optional<Attachment>(const QString &id)> &known)
{
    QSet<QByteArray> before;
    QSet<QByteArray> after;
    Addresses renamed;
    QList<Attachment> pictures;
    for (Attachment picture : clip.pictures) {
        const QByteArray own = picture.contentId;
        if (before.contains(own))
            continue;
        before.insert(own);
        const auto other = known(QString::fromUtf8(own));
        const bool isFree = other ? other->content == picture.content || octetsOf(*other) == octetsOf(picture)
                                  : isPlainName(own);
        if (other && isFree)
            picture = *other;
        if (!isFree) {
            picture.contentId = nameOfContent(octetsOf(picture));
            renamed.insert(own, Pictures::nameFor(picture.contentId));
            if (const auto same = known(QString::fromUtf8(picture.contentId)))
                picture = *same;
        }
        if (after.contains(picture.contentId))
            continue;
        after.insert(picture.contentId);
        pictures.append(picture);
    }
    return {withAddresses(clip.html, renamed), pictures};
}

QString withPicturesInside(const Clip &clip)
{
    constexpr qsizetype most = 4 * 1024 * 1024;
    Addresses inside;
    for (const Attachment &picture : clip.pictures) {
        const QByteArray octets = octetsOf(picture);
        if (!octets.isEmpty() && octets.size() <= most)
            inside.insert(
                picture.contentId,
                QStringLiteral("data:%1;base64,%2")
                    .arg(QString::fromLatin1(picture.mediaType), QString::fromLatin1(octets.toBase64())));
    }
    return withAddresses(clip.html, inside);
}

} // namespace ui::editor
