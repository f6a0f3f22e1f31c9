#include "ui/editor/clip.h"

#include "ui/editor/picturefiles.h"
#include "ui/editor/pictures.h"

#include <QDataStream>
#include <QFile>
#include <QIODevice>
#include <QMimeData>
#include <QRegularExpression>

namespace ui::editor
{

namespace
{

using core::mail::Attachment;

constexpr quint32 version = 1;
constexpr quint32 mostPictures = 1000;

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

void putClip(const Clip &clip, QMimeData *data)
{
    data->setData(clipFormat(), packed(clip));
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

Clip withFreeNames(Clip clip, const std::function<std::optional<Attachment>(const QString &id)> &known)
{
    static const QRegularExpression name(QStringLiteral("cid:([^\"'\\s<>]+)"),
                                         QRegularExpression::CaseInsensitiveOption);
    QHash<QByteArray, QByteArray> renamed;
    for (Attachment &picture : clip.pictures) {
        const auto other = known(QString::fromUtf8(picture.contentId));
        if (!other || other->content == picture.content)
            continue;
        const QByteArray before = picture.contentId;
        picture.contentId = newContentId();
        renamed.insert(before, picture.contentId);
    }
    if (renamed.isEmpty())
        return clip;
    QString html;
    qsizetype done = 0;
    for (auto matches = name.globalMatch(clip.html); matches.hasNext();) {
        const QRegularExpressionMatch match = matches.next();
        const QString written = match.captured(1).replace(QStringLiteral("&amp;"), QStringLiteral("&"));
        const QByteArray id = renamed.value(QByteArray::fromPercentEncoding(written.toUtf8()));
        html += QStringView(clip.html).mid(done, match.capturedStart() - done);
        html += id.isEmpty() ? match.captured() : Pictures::nameFor(id).toHtmlEscaped();
        done = match.capturedEnd();
    }
    html += QStringView(clip.html).mid(done);
    clip.html = html;
    return clip;
}

QString withPicturesInside(const Clip &clip)
{
    constexpr qsizetype most = 4 * 1024 * 1024;
    QString html = clip.html;
    for (const Attachment &picture : clip.pictures) {
        const QByteArray octets = octetsOf(picture);
        if (octets.isEmpty() || octets.size() > most)
            continue;
        html.replace(
            u'"' + Pictures::nameFor(picture.contentId).toHtmlEscaped() + u'"',
            QStringLiteral("\"data:%1;base64,%2\"")
                .arg(QString::fromLatin1(picture.mediaType), QString::fromLatin1(octets.toBase64())));
    }
    return html;
}

} // namespace ui::editor
