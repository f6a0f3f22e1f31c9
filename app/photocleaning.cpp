#include "app/photocleaning.h"

#include "app/commandlinetext.h"
#include "core/picture/datapictures.h"
#include "core/picture/strip.h"

#include <QFile>

namespace app
{

using core::mail::Attachment;
using core::mail::FileContent;
using core::picture::Details;

namespace
{

constexpr qint64 mostBytes = 100LL * 1024 * 1024; // a larger file is no photo

QString removalSentence(const QString &name, const Details &removed)
{
    return removed.hasLocation ? CommandLineText::tr("%1: where it was taken was removed.").arg(name)
                               : CommandLineText::tr("%1: photo details were removed.").arg(name);
}

QString remainderSentence(const QString &name, const Details &left)
{
    return left.hasLocation
        ? CommandLineText::tr("%1 tells where it was taken; this cannot be removed from such a file.")
              .arg(name)
        : CommandLineText::tr("%1 has photo details; they cannot be removed from such a file.").arg(name);
}

/// Nothing for what is no picture, or the program's own.
QByteArray octetsOf(const Attachment &attachment)
{
    if (!attachment.mediaType.startsWith("image/"))
        return {};
    if (const auto *octets = std::get_if<QByteArray>(&attachment.content))
        return *octets;
    const QString path = std::get<FileContent>(attachment.content).path;
    QFile file(path);
    if (path.startsWith(u':') || file.size() > mostBytes || !file.open(QFile::ReadOnly))
        return {};
    return file.readAll();
}

} // namespace

QStringList cleanPhotos(core::mail::Draft &draft)
{
    QStringList news;
    for (Attachment &attachment : draft.attachments) {
        const QByteArray octets = octetsOf(attachment);
        const auto clean = core::picture::stripped(octets);
        if (clean && !clean->isSame) {
            attachment.content = clean->octets;
            news.append(removalSentence(attachment.fileName, clean->removed));
        } else if (!clean && clean.error() != core::picture::StripError::NotAPicture) {
            if (const Details left = core::picture::detailsOf(octets); !left.isEmpty())
                news.append(remainderSentence(attachment.fileName, left));
        }
    }
    const core::picture::CleanText html = core::picture::withoutDetails(draft.body.html);
    draft.body.html = html.text;
    const QString name = CommandLineText::tr("A picture in the HTML");
    for (const Details &removed : html.removed)
        news.append(removalSentence(name, removed));
    for (const Details &left : html.unclean)
        news.append(remainderSentence(name, left));
    return news;
}

} // namespace app
