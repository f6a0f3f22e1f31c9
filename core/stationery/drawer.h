#pragma once

#include "core/result.h"
#include "core/stationery/paper.h"
#include "core/stationery/papererror.h"

#include <QDateTime>
#include <QHash>

namespace core::stationery
{

/// A folder with one file for each template and snippet ("*.eml"), and a folder "trash" in it. People may
/// put files in, change them and take them out; another program may work here at the same time. A file that
/// cannot be read is told and otherwise left alone.
///
/// An id is the name of the file. The file is called like the paper when it is made and keeps its name when
/// the paper is renamed, so that what is open stays the same paper. Works on the disk: not for a thread with
/// windows. Not for several threads at once.
class Drawer
{
public:
    explicit Drawer(const QString &folder);

    QString folder() const { return m_folder; } ///< May not be there yet: made with the first paper.

    struct Contents {
        /// Templates first, then by name. Of two files with one name the second is listed as "Name 2".
        QList<PaperTitle> titles;
        QList<PaperError> unreadable; ///< Their subject is the id.

        bool operator==(const Contents &) const = default;
    };
    /// Reads the headers of files that are new or changed since the last call.
    Contents contents();
    /// The title of the paper that a person calls so, whatever the case.
    Result<PaperTitle, PaperError> find(Paper::Kind kind, const QString &name);

    /// Under the name it is listed with, its attachments as files in @p attachmentFolder, which is made.
    Result<Paper, PaperError> load(const QString &id, const QString &attachmentFolder);

    enum class Taken { Refused, Numbered }; ///< What becomes of a name that another paper has.
    /// Keeps it in a file that needs no other, durably: in the place of the one with its id, or, without id,
    /// as a new one.
    Result<PaperTitle, PaperError> save(const Paper &paper, Taken taken);
    Result<PaperTitle, PaperError> rename(const QString &id, const QString &name);
    Result<PaperTitle, PaperError> setAbbreviation(const QString &id, const QString &abbreviation);

    /// Into the trash, where it stays the same file.
    Result<Done, PaperError> remove(const QString &id, const QDate &today = QDate::currentDate());
    /// The one that was removed last under this id. If there is a new one meanwhile, it gets another id.
    Result<PaperTitle, PaperError> putBack(const QString &id);
    /// Deletes what was removed before @p day.
    void emptyTrash(const QDate &day);

    struct Imported {
        PaperTitle title;
        QString lostAbbreviation; ///< Another snippet has it.
    };
    Result<Imported, PaperError> import(const QString &path);
    /// Copies the file into @p folder under the paper's name, with a number where that is taken; its path.
    Result<QString, PaperError> exportTo(const QString &id, const QString &folder);
    /// Copies it to @p path. Never over another file.
    Result<QString, PaperError> exportAs(const QString &id, const QString &path);

private:
    struct Known {
        qint64 bytes = 0;
        QDateTime changed;
        Result<PaperTitle, PaperError> title;
    };

    static bool isId(const QString &id); ///< What comes from outside must not lead out of the folder.
    QString pathOf(const QString &id) const;
    QString trash() const { return m_folder + QStringLiteral("/trash"); }
    QString freeId(const QString &fileName) const;
    Result<PaperTitle, PaperError> titleWith(const QString &id);
    Result<PaperTitle, PaperError> retitled(const PaperTitle &title);

    QString m_folder;
    QHash<QString, Known> m_known;
};

} // namespace core::stationery
