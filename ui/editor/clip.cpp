#include "ui/editor/clip.h"

#include "ui/editor/pictures.h"

#include <QDataStream>
#include <QFile>
#include <QIODevice>
#include <QMimeData>

namespace ui::editor
{

namespace
{

using core::mail::Attachment;

const QString format = QStringLiteral("application/x-hongyan-letter");
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

void putClip(const Clip &clip, QMimeData *data)
{
    QByteArray octets;
    QDataStream out(&octets, QIODevice::WriteOnly);
    out.setVersion(QDataStream::Qt_6_0);
    out << version << clip.html << quint32(clip.pictures.size());
    for (const Attachment &picture : clip.pictures)
        out << picture.contentId << picture.mediaType << picture.fileName << octetsOf(picture);
    data->setData(format, octets);
}

std::optional<Clip> clipOf(const QMimeData &data)
{
    const QByteArray octets = data.data(format);
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
