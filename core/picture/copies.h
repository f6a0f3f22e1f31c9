#pragma once

#include "core/picture/details.h"
#include "core/result.h"

#include <QDateTime>
#include <QSet>
#include <QString>

namespace core::picture
{

/// What a file that we made for a letter was made from. The person's own file is never changed.
struct Origin {
    enum class Made {
        WithoutDetails, ///< A photo that tells nothing any more but what it shows.
        Smaller, ///< Fewer pixels, and without details.
        Packed, ///< A folder as an archive.
    };

    Made made = Made::WithoutDetails;
    QString path; ///< Absolute; a file, or a folder for Packed.
    qint64 bytes = 0;
    QDateTime modified; ///< Of the file when the copy was made: tells whether it changed since.
    Details removed;

    bool operator==(const Origin &) const = default;
};

/// The state of @p path now, to be compared or kept.
Origin originFor(const QString &path, Origin::Made made);

/// Copies live in a folder of the program's data, each in a folder of its own under the name that the
/// recipient sees, with a note of its origin beside it. So a letter that is opened another day still knows
/// what it holds.
enum class CopyError { CannotRead, CannotWrite };
/// A place for a copy named @p fileName that is still to be written; its origin is noted already.
Result<QString, CopyError> placeForCopy(const QString &folder, const QString &fileName, const Origin &origin);
/// Writes a copy, synced to the disk, and answers its path.
Result<QString, CopyError> keepCopy(const QString &folder, const QString &fileName, const QByteArray &octets,
                                    const Origin &origin);
/// Nothing if @p path is no copy of ours in @p folder. Anywhere else a note may be anybody's, and would name
/// files that nobody wants to send.
std::optional<Origin> originOf(const QString &path, const QString &folder);
/// Removes the copies that are not @p needed by any letter and were made before @p since.
void tidyCopies(const QString &folder, const QSet<QString> &needed, const QDateTime &since);

/// A copy of the photo at @p path without its details. The answer's path is empty if there are none to
/// remove, or if they cannot be removed, which isUnclean tells.
struct CleanCopy {
    QString path;
    Details removed; ///< Or, of a picture that could not be cleaned, what is in it.
    bool isUnclean = false; ///< Tells something, and that could not be removed.

    bool operator==(const CleanCopy &) const = default;
};
/// Reads up to @p mostBytes; a larger file is no photo, and left alone.
Result<CleanCopy, CopyError> cleanCopy(const QString &path, const QString &folder,
                                       qint64 mostBytes = 100LL * 1024 * 1024);

} // namespace core::picture
