#include "core/archive/zip.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <archive.h>
#include <archive_entry.h>

#include <algorithm>
#include <memory>

#include <dirent.h>
#include <fcntl.h>

namespace core::archive
{

namespace
{

constexpr qsizetype blockBytes = 64 * 1024;

struct Closer {
    void operator()(struct archive *writer) const { archive_write_free(writer); }
    void operator()(struct archive_entry *entry) const { archive_entry_free(entry); }
};
using Writer = std::unique_ptr<struct archive, Closer>;
using Entry = std::unique_ptr<struct archive_entry, Closer>;

struct FolderCloser {
    void operator()(DIR *folder) const { ::closedir(folder); }
};

/// Names that are no text in the system's encoding: Qt passes them over without a word.
QStringList unreadableNames(const QString &folder)
{
    QStringList names;
    const std::unique_ptr<DIR, FolderCloser> open(::opendir(QFile::encodeName(folder).constData()));
    while (const dirent *entry = open ? ::readdir(open.get()) : nullptr) {
        const QByteArray octets(entry->d_name);
        const QString name = QFile::decodeName(octets);
        if (QFile::encodeName(name) != octets)
            names += name;
    }
    names.sort();
    return names;
}

void look(const QString &root, const QString &relative, FolderContent &content, const std::stop_token &stop)
{
    const QDir folder(root + u'/' + relative);
    const QFileInfoList all = folder.entryInfoList(
        QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot, QDir::Name);
    if (all.isEmpty() && !relative.isEmpty())
        content.emptyFolders += relative;
    const QStringList unreadable = unreadableNames(folder.path());
    for (const QString &name : unreadable)
        content.leftOut += relative.isEmpty() ? name : relative + u'/' + name;
    for (const QFileInfo &entry : all) {
        if (stop.stop_requested())
            return;
        const QString name = relative.isEmpty() ? entry.fileName() : relative + u'/' + entry.fileName();
        if (entry.isSymLink() || !(entry.isDir() || entry.isFile())) {
            content.leftOut += name;
        } else if (entry.isDir()) {
            look(root, name, content, stop);
        } else {
            content.files += name;
            content.bytes += entry.size();
        }
    }
}

/// One archive being written.
class Packing
{
public:
    Packing(QString folder, const std::function<void(qint64, qint64)> &progressed, std::stop_token stop)
        : m_folder(std::move(folder))
        , m_name(QFileInfo(m_folder).fileName())
        , m_progressed(progressed)
        , m_stop(std::move(stop))
        , m_writer(archive_write_new())
    {
    }

    Result<Zipped, ZipFailure> into(const QString &target)
    {
        const FolderContent content = lookInto(m_folder, m_stop);
        m_all = content.bytes;
        archive_write_set_format_zip(m_writer.get());
        archive_write_set_options(m_writer.get(), "zip:hdrcharset=UTF-8");
        // What does not compress is stored by zip anyway; a letter is worth the usual effort for the rest.
        if (archive_write_open_filename(m_writer.get(), QFile::encodeName(target).constData()) != ARCHIVE_OK)
            return failure(ZipError::CannotWrite, target);
        for (const QString &name : content.emptyFolders) {
            if (!begin(name + u'/', QFileInfo(m_folder + u'/' + name), AE_IFDIR))
                return failure(ZipError::CannotWrite, name);
        }
        for (const QString &name : content.files) {
            if (const auto failed = add(name))
                return *failed;
        }
        if (archive_write_close(m_writer.get()) != ARCHIVE_OK)
            return failure(ZipError::CannotWrite, target);
        return Zipped{content.files.size(), QFileInfo(target).size(), content.leftOut};
    }

private:
    ZipFailure failure(ZipError kind, const QString &path) const
    {
        const char *detail = archive_error_string(m_writer.get());
        return {kind, path, detail ? QString::fromUtf8(detail) : QString()};
    }

    bool begin(const QString &name, const QFileInfo &file, unsigned type)
    {
        const Entry entry(archive_entry_new());
        archive_entry_set_pathname_utf8(entry.get(), (m_name + u'/' + name).toUtf8().constData());
        archive_entry_set_filetype(entry.get(), type);
        archive_entry_set_perm(entry.get(), type == AE_IFDIR ? 0755 : file.isExecutable() ? 0755 : 0644);
        archive_entry_set_mtime(entry.get(), file.lastModified().toSecsSinceEpoch(), 0);
        if (type == AE_IFREG)
            archive_entry_set_size(entry.get(), file.size());
        return archive_write_header(m_writer.get(), entry.get()) >= ARCHIVE_WARN;
    }

    std::optional<ZipFailure> add(const QString &name)
    {
        const QString path = m_folder + u'/' + name;
        // One that was put in the file's place meanwhile is not followed either.
        const int handle = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_NOFOLLOW | O_CLOEXEC);
        QFile file;
        if (handle < 0 || !file.open(handle, QFile::ReadOnly, QFile::AutoCloseHandle))
            return ZipFailure{ZipError::CannotRead, path, {}};
        QFileInfo info(path);
        qint64 left = info.size();
        if (!begin(name, info, AE_IFREG))
            return failure(ZipError::CannotWrite, path);
        QByteArray block(blockBytes, Qt::Uninitialized);
        while (left > 0) {
            if (m_stop.stop_requested())
                return ZipFailure{ZipError::Cancelled, path, {}};
            const qint64 got = file.read(block.data(), std::min<qint64>(left, block.size()));
            if (got <= 0) // it became shorter
                return ZipFailure{ZipError::CannotRead, path, file.errorString()};
            if (archive_write_data(m_writer.get(), block.constData(), size_t(got)) != got)
                return failure(ZipError::CannotWrite, path);
            left -= got;
            m_done += got;
            if (m_progressed)
                m_progressed(m_done, m_all);
        }
        return m_stop.stop_requested() ? std::optional(ZipFailure{ZipError::Cancelled, path, {}})
                                       : std::nullopt;
    }

    QString m_folder;
    QString m_name;
    const std::function<void(qint64, qint64)> &m_progressed;
    std::stop_token m_stop;
    Writer m_writer;
    qint64 m_done = 0;
    qint64 m_all = 0;
};

} // namespace

FolderContent lookInto(const QString &folder, const std::stop_token &stop)
{
    FolderContent content;
    look(QFileInfo(folder).absoluteFilePath(), {}, content, stop);
    return content;
}

Result<Zipped, ZipFailure> zipFolder(const QString &folder, const QString &target,
                                     const std::function<void(qint64 done, qint64 all)> &progressed,
                                     const std::stop_token &stop)
{
    if (!QFileInfo(folder).isDir())
        return ZipFailure{ZipError::CannotRead, folder, {}};
    auto packed = [&] {
        Packing packing(QDir(folder).absolutePath(), progressed, stop);
        return packing.into(target);
    }();
    if (packed && stop.stop_requested())
        packed = ZipFailure{ZipError::Cancelled, folder, {}};
    if (!packed)
        QFile::remove(target);
    return packed;
}

} // namespace core::archive
