#include "ui/compose/attachmentwork.h"

#include <QDir>
#include <QFileInfo>
#include <QPointer>
#include <QSaveFile>
#include <QThreadPool>

namespace ui::compose
{

using core::mail::Attachment;
using core::mail::FileContent;

namespace
{

/// Runs in the thread of @p receiver, if it is still there then.
template<typename Does>
void later(QObject *receiver, Does does)
{
    QMetaObject::invokeMethod(receiver, std::move(does), Qt::QueuedConnection);
}

bool copyTo(const core::mail::Content &content, const QString &path)
{
    QSaveFile out(path);
    if (!out.open(QFile::WriteOnly))
        return false;
    if (const auto *octets = std::get_if<QByteArray>(&content))
        return out.write(*octets) == octets->size() && out.commit();
    QFile in(std::get<FileContent>(content).path);
    if (!in.open(QFile::ReadOnly))
        return false;
    while (!in.atEnd()) {
        const QByteArray block = in.read(256 * 1024);
        if (block.isEmpty() || out.write(block) != block.size())
            return false;
    }
    return out.commit();
}

} // namespace

PhotoCleaning *PhotoCleaning::start(const QString &path, const QString &folder)
{
    auto *cleaning = new PhotoCleaning; // deletes itself below, in its own thread
    QThreadPool::globalInstance()->start([cleaning, path, folder] {
        const auto copy = core::picture::cleanCopy(path, folder);
        const core::picture::CleanCopy unknown{{}, {}, true};
        later(cleaning, [cleaning, copy = copy ? *copy : unknown] {
            emit cleaning->done(copy);
            cleaning->deleteLater();
        });
    });
    return cleaning;
}

QThreadPool *FilesCheck::threads()
{
    static auto *const pool = [] {
        auto *made = new QThreadPool;
        made->setMaxThreadCount(16);
        return made;
    }();
    return pool;
}

FilesCheck *FilesCheck::start(const QList<Attachment> &attachments, const QString &copies)
{
    auto *check = new FilesCheck; // deletes itself below, in its own thread
    threads()->start([check, attachments, copies] {
        QList<AttachmentFacts> facts;
        for (const Attachment &attachment : attachments)
            facts.append(factsOf(attachment, copies));
        later(check, [check, facts] {
            emit check->done(facts);
            check->deleteLater();
        });
    });
    return check;
}

FolderPacking::FolderPacking(const QString &path, const QString &folder, QObject *parent)
    : QObject(parent)
{
    auto *news = new QObject; // of this thread; deleted with the last word
    const QPointer<FolderPacking> self(this);
    const QString name = QFileInfo(path).fileName() + QStringLiteral(".zip");
    QThreadPool::globalInstance()->start([self, news, path, folder, name, stop = m_stop.get_token()] {
        using core::picture::Origin;
        const auto place
            = core::picture::placeForCopy(folder, name, core::picture::originFor(path, Origin::Made::Packed));
        int told = -1;
        const auto progressed = [&](qint64 done, qint64 all) {
            const int percent = all > 0 ? int(done * 100 / all) : 0;
            if (std::exchange(told, percent) == percent)
                return;
            later(news, [self, percent] {
                if (self)
                    emit self->progressed(percent / 100.0);
            });
        };
        core::Result<core::archive::Zipped, core::archive::ZipFailure> zipped
            = core::archive::ZipFailure{core::archive::ZipError::CannotWrite, folder, {}};
        if (place)
            zipped = core::archive::zipFolder(path, *place, progressed, stop);
        const Attachment archive{name, "application/zip", FileContent{place ? *place : QString()}};
        later(news, [self, news, zipped, archive] {
            if (self && zipped)
                emit self->packed(archive, zipped->leftOut);
            else if (self)
                emit self->failed(zipped.error());
            news->deleteLater();
        });
    });
}

FolderPacking::~FolderPacking()
{
    m_stop.request_stop();
}

AttachmentSaving *AttachmentSaving::start(const QList<Copy> &copies)
{
    auto *saving = new AttachmentSaving; // deletes itself below, in its own thread
    QThreadPool::globalInstance()->start([saving, copies] {
        QStringList failed;
        for (const Copy &copy : copies) {
            QString path = copy.path;
            const QFileInfo wanted(copy.path);
            for (int i = 2; copies.size() > 1 && QFileInfo::exists(path); ++i)
                path = QStringLiteral("%1/%2 (%3)%4")
                           .arg(wanted.absolutePath(), wanted.completeBaseName())
                           .arg(i)
                           .arg(wanted.suffix().isEmpty() ? QString() : u'.' + wanted.suffix());
            if (!copyTo(copy.content, path))
                failed += path;
        }
        later(saving, [saving, failed] {
            emit saving->done(failed);
            saving->deleteLater();
        });
    });
    return saving;
}

} // namespace ui::compose
