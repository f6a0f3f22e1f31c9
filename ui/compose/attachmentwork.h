#pragma once

#include "core/archive/zip.h"
#include "core/mail/draft.h"
#include "core/picture/copies.h"
#include "ui/compose/attachmentfacts.h"

#include <QObject>

#include <atomic>
#include <memory>
#include <stop_token>

class QThreadPool;

namespace ui::compose
{

/// Takes out of a photo what it tells, in another thread, as a copy in the program's data. Owns itself.
class PhotoCleaning : public QObject
{
    Q_OBJECT

public:
    static PhotoCleaning *start(const QString &path, const QString &folder);

signals:
    /// In the maker's thread. An empty path: the file goes as it is. Unclean without details: it could not be
    /// read.
    void done(const core::picture::CleanCopy &copy);

private:
    PhotoCleaning() = default;
};

/// Looks at the files of a letter in a thread that nothing else waits for: one of them may be on a drive that
/// does not answer. Owns itself.
class FilesCheck : public QObject
{
    Q_OBJECT

public:
    /// @p copies: see factsOf().
    static FilesCheck *start(const QList<core::mail::Attachment> &attachments, const QString &copies);
    static QThreadPool *threads(); ///< That look. Never deleted: whoever quits does not wait for them.

signals:
    void done(const QList<ui::compose::AttachmentFacts> &facts); ///< In their order.

private:
    FilesCheck() = default;
};

/// Packs a folder as a zip in the program's data, in another thread. Destroying it cancels.
class FolderPacking : public QObject
{
    Q_OBJECT

public:
    FolderPacking(const QString &path, const QString &folder, QObject *parent);
    ~FolderPacking() override;

signals:
    void progressed(qreal fraction);
    void packed(const core::mail::Attachment &archive, const QStringList &leftOut);
    void failed(const core::archive::ZipFailure &failure);

private:
    std::stop_source m_stop;
};

/// Copies attachments to where the person wants them, in another thread; what is there under their names is
/// replaced only for a single one. Owns itself.
class AttachmentSaving : public QObject
{
    Q_OBJECT

public:
    struct Copy {
        core::mail::Content content;
        QString path;
    };
    static AttachmentSaving *start(const QList<Copy> &copies);

signals:
    void done(const QStringList &failedPaths);

private:
    AttachmentSaving() = default;
};

} // namespace ui::compose
