#pragma once

#include "core/result.h"

#include <QString>
#include <QStringList>

#include <functional>
#include <stop_token>

namespace core::archive
{

/// What is in a folder, as far as a zip takes it.
struct FolderContent {
    QStringList files; ///< Relative, in a fixed order; hidden ones, too.
    QStringList emptyFolders; ///< Relative.
    /// Links are not followed: they could lead out of the folder, or in a circle. Nor are sockets and pipes,
    /// and files whose names are no text in the system's encoding.
    QStringList leftOut;
    qint64 bytes = 0; ///< Of all files.

    bool operator==(const FolderContent &) const = default;
};
/// Never fails: a folder that cannot be read looks empty. Blocks; ends early once @p stop is asked for.
FolderContent lookInto(const QString &folder, const std::stop_token &stop = {});

enum class ZipError { CannotRead, CannotWrite, Cancelled };
struct ZipFailure {
    ZipError kind = ZipError::CannotWrite;
    QString path; ///< The file it happened at.
    QString detail; ///< For a log.

    bool operator==(const ZipFailure &) const = default;
};
struct Zipped {
    qsizetype fileCount = 0;
    qint64 bytes = 0; ///< Of the archive.
    QStringList leftOut;

    bool operator==(const Zipped &) const = default;
};

/// Packs @p folder under its own name into the new file @p target, block by block, names as UTF-8 (general
/// purpose bit 11, APPNOTE 4.4.4). @p progressed hears of octets read, out of all, from the calling thread.
/// A target that could not be finished is removed. Blocks: call it in a thread of its own.
Result<Zipped, ZipFailure> zipFolder(const QString &folder, const QString &target,
                                     const std::function<void(qint64 done, qint64 all)> &progressed = {},
                                     const std::stop_token &stop = {});

} // namespace core::archive
