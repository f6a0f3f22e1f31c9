#include "core/stationery/drawer.h"

#include "core/stationery/paperfile.h"
#include "core/stationery/papername.h"

#include <QCollator>
#include <QDir>
#include <QFileInfo>
#include <QLocale>
#include <QLockFile>
#include <QSaveFile>
#include <QTemporaryDir>

#include <algorithm>
#include <chrono>

namespace core::stationery
{

using namespace std::chrono_literals;
using Kind = PaperError::Kind;

namespace
{

const QString ending = QStringLiteral(".eml");

/// Keeps other programs from choosing the same name at the same time.
class Lock
{
public:
    explicit Lock(const QString &folder)
        : m_file(folder + QStringLiteral("/.lock"))
    {
        if (!QDir().mkpath(folder))
            m_error = PaperError{Kind::Unwritable, folder, QStringLiteral("cannot be made")};
        else if (!m_file.tryLock(int(std::chrono::milliseconds(5s).count())))
            m_error
                = PaperError{Kind::Unwritable, folder,
                             m_file.error() == QLockFile::LockFailedError ? QStringLiteral("is in use")
                                                                          : QStringLiteral("is read-only")};
    }
    const std::optional<PaperError> &error() const { return m_error; }

private:
    QLockFile m_file;
    std::optional<PaperError> m_error;
};

/// Writes the file at @p path whole or not at all; nobody else may read letters.
template<typename Writing>
Result<Done, PaperError> replace(const QString &path, Writing write)
{
    QSaveFile file(path);
    if (!file.open(QFile::WriteOnly))
        return PaperError{Kind::Unwritable, path, file.errorString()};
    file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    if (const Result<Done, PaperError> written = write(file); !written) {
        file.cancelWriting();
        return written;
    }
    if (!file.commit())
        return PaperError{Kind::Unwritable, path, file.errorString()};
    return Done{};
}

bool isNameTaken(const QList<PaperTitle> &titles, const PaperTitle &own, const QString &name)
{
    return std::any_of(titles.begin(), titles.end(), [&](const PaperTitle &title) {
        return title.kind == own.kind && title.id != own.id && isSameName(title.name, name);
    });
}

/// The snippet other than @p own that has the abbreviation; null if nobody has.
const PaperTitle *abbreviated(const QList<PaperTitle> &titles, const PaperTitle &own)
{
    const auto found = std::find_if(titles.begin(), titles.end(), [&](const PaperTitle &title) {
        return title.id != own.id && !own.abbreviation.isEmpty()
            && isSameName(title.abbreviation, own.abbreviation);
    });
    return found == titles.end() ? nullptr : &*found;
}

const PaperTitle *withId(const QList<PaperTitle> &titles, const QString &id)
{
    const auto found
        = std::find_if(titles.begin(), titles.end(), [&](const PaperTitle &title) { return title.id == id; });
    return found == titles.end() ? nullptr : &*found;
}

void sort(QList<PaperTitle> &titles)
{
    const QLocale locale;
    // The C locale would put all capital letters first and knows no numbers.
    QCollator order(locale.language() == QLocale::C ? QLocale(QLocale::English) : locale);
    order.setNumericMode(true);
    order.setCaseSensitivity(Qt::CaseInsensitive);
    std::stable_sort(titles.begin(), titles.end(), [&](const PaperTitle &one, const PaperTitle &other) {
        if (one.kind != other.kind)
            return one.kind == Paper::Kind::Template;
        return order.compare(one.name, other.name) < 0;
    });
}

} // namespace

Drawer::Drawer(const QString &folder)
    : m_folder(folder)
{
}

bool Drawer::isId(const QString &id)
{
    return id.endsWith(ending, Qt::CaseInsensitive) && !id.startsWith(u'.') && !id.contains(u'/')
        && !id.contains(u'\\') && !id.contains(QChar(0));
}

QString Drawer::pathOf(const QString &id) const
{
    return m_folder + u'/' + id;
}

Drawer::Contents Drawer::contents()
{
    Contents contents;
    QHash<QString, Known> known;
    const QFileInfoList files
        = QDir(m_folder).entryInfoList({u'*' + ending}, QDir::Files, QDir::Name | QDir::IgnoreCase);
    for (const QFileInfo &file : files) {
        const QString id = file.fileName();
        const auto old = m_known.constFind(id);
        const bool isSame
            = old != m_known.cend() && old->bytes == file.size() && old->changed == file.lastModified();
        Known now = isSame ? *old : Known{file.size(), file.lastModified(), readTitle(file.filePath())};
        if (now.title) {
            now.title.value().id = id;
            PaperTitle title = *now.title;
            title.name = freeName(
                title.name, [&](const QString &name) { return isNameTaken(contents.titles, title, name); });
            contents.titles.append(title);
        } else {
            PaperError error = now.title.error();
            error.subject = id;
            contents.unreadable.append(error);
        }
        known.insert(id, now);
    }
    m_known = known;
    sort(contents.titles);
    return contents;
}

Result<PaperTitle, PaperError> Drawer::find(Paper::Kind kind, const QString &name)
{
    const QList<PaperTitle> titles = contents().titles;
    const auto found = std::find_if(titles.begin(), titles.end(), [&](const PaperTitle &title) {
        return title.kind == kind && isSameName(title.name, name.simplified());
    });
    if (found == titles.end())
        return PaperError{Kind::NotThere, name, {}};
    return *found;
}

Result<Paper, PaperError> Drawer::load(const QString &id, const QString &attachmentFolder)
{
    if (!isId(id))
        return PaperError{Kind::NotThere, id, {}};
    auto paper = readPaper(pathOf(id), attachmentFolder);
    if (!paper)
        return paper;
    paper.value().id = id;
    if (const auto title = titleWith(id))
        paper.value().name = title->name;
    return paper;
}

/// A file name that nobody has, whatever the case.
QString Drawer::freeId(const QString &fileName) const
{
    const QStringList taken = QDir(m_folder).entryList(QDir::AllEntries | QDir::Hidden | QDir::System);
    const auto isTaken = [&](const QString &name) {
        return std::any_of(taken.begin(), taken.end(),
                           [&](const QString &one) { return isSameName(one, name + ending); });
    };
    QString free = fileName;
    for (int number = 2; isTaken(free); ++number)
        free = fileName + u' ' + QString::number(number);
    return free + ending;
}

Result<PaperTitle, PaperError> Drawer::save(const Paper &paper, Taken taken)
{
    PaperTitle title{paper.id, paper.kind, cleanedName(paper.name), {}, {}};
    if (paper.kind == Paper::Kind::Snippet)
        title.abbreviation = cleanedAbbreviation(paper.abbreviation);
    else
        title.subject = paper.letter.subject;
    if (title.name.isEmpty() || (!paper.id.isEmpty() && !isId(paper.id)))
        return PaperError{title.name.isEmpty() ? Kind::BadName : Kind::NotThere, paper.id, {}};
    const Lock lock(m_folder);
    if (lock.error())
        return *lock.error();

    const QList<PaperTitle> titles = contents().titles;
    const PaperTitle *old = withId(titles, title.id);
    const bool keepsName = old && old->kind == title.kind && isSameName(old->name, title.name);
    if (!keepsName && taken == Taken::Numbered)
        title.name
            = freeName(title.name, [&](const QString &name) { return isNameTaken(titles, title, name); });
    else if (!keepsName && isNameTaken(titles, title, title.name))
        return PaperError{Kind::NameTaken, title.name, {}};
    if (const PaperTitle *other = abbreviated(titles, title))
        return PaperError{Kind::AbbreviationTaken, other->name, {}};
    if (title.id.isEmpty())
        title.id = freeId(fileNameFor(title.name, title.kind));

    Paper written = paper;
    written.name = title.name;
    written.abbreviation = title.abbreviation;
    const auto saved
        = replace(pathOf(title.id), [&](QIODevice &out) { return writePaper(written, paperStamp(), out); });
    m_known.remove(title.id); // it may have been as long, and made in the same moment
    if (!saved)
        return saved.error();
    return title;
}

/// The title of a paper that is there.
Result<PaperTitle, PaperError> Drawer::titleWith(const QString &id)
{
    const QList<PaperTitle> titles = contents().titles;
    if (const PaperTitle *title = withId(titles, id))
        return *title;
    return PaperError{Kind::NotThere, id, {}};
}

Result<PaperTitle, PaperError> Drawer::retitled(const PaperTitle &title)
{
    const QString path = pathOf(title.id);
    const auto done = replace(path, [&](QIODevice &out) { return retitle(path, title, out); });
    m_known.remove(title.id);
    if (!done)
        return done.error();
    return title;
}

Result<PaperTitle, PaperError> Drawer::rename(const QString &id, const QString &name)
{
    const QString clean = cleanedName(name);
    if (clean.isEmpty())
        return PaperError{Kind::BadName, id, {}};
    const Lock lock(m_folder);
    if (lock.error())
        return *lock.error();
    auto title = titleWith(id);
    if (!title || title->name == clean)
        return title;
    if (isNameTaken(contents().titles, *title, clean))
        return PaperError{Kind::NameTaken, clean, {}};
    title.value().name = clean;
    return retitled(*title);
}

Result<PaperTitle, PaperError> Drawer::setAbbreviation(const QString &id, const QString &abbreviation)
{
    const QString clean = cleanedAbbreviation(abbreviation);
    if (clean != abbreviation.trimmed())
        return PaperError{Kind::BadAbbreviation, abbreviation, {}};
    const Lock lock(m_folder);
    if (lock.error())
        return *lock.error();
    auto title = titleWith(id);
    if (!title || title->abbreviation == clean)
        return title;
    if (title->kind != Paper::Kind::Snippet)
        return PaperError{Kind::BadAbbreviation, abbreviation, {}};
    title.value().abbreviation = clean;
    const QList<PaperTitle> titles = contents().titles;
    if (const PaperTitle *other = abbreviated(titles, *title))
        return PaperError{Kind::AbbreviationTaken, other->name, {}};
    return retitled(*title);
}

Result<Drawer::Imported, PaperError> Drawer::import(const QString &path)
{
    const QTemporaryDir folder;
    auto paper = readPaper(path, folder.path());
    if (!paper)
        return paper.error();
    Imported imported;
    auto saved = save(*paper, Taken::Numbered);
    if (!saved && saved.error().kind == Kind::AbbreviationTaken) {
        imported.lostAbbreviation = std::exchange(paper.value().abbreviation, {});
        saved = save(*paper, Taken::Numbered);
    }
    if (!saved)
        return saved.error();
    imported.title = *saved;
    return imported;
}

Result<QString, PaperError> Drawer::exportTo(const QString &id, const QString &folder)
{
    const auto title = titleWith(id);
    if (!title)
        return title.error();
    const QString fileName = fileNameFor(title->name, title->kind);
    const QDir target(folder);
    QString name = fileName;
    for (int number = 2; target.exists(name + ending); ++number)
        name = fileName + u' ' + QString::number(number);
    return exportAs(id, target.filePath(name + ending));
}

Result<QString, PaperError> Drawer::exportAs(const QString &id, const QString &path)
{
    if (!isId(id) || !QFileInfo::exists(pathOf(id)))
        return PaperError{Kind::NotThere, id, {}};
    if (QFileInfo::exists(path))
        return PaperError{Kind::AlreadyThere, path, {}};
    QFile source(pathOf(id));
    if (source.copy(path)) // refuses to replace a file that came meanwhile
        return path;
    return PaperError{Kind::Unwritable, path, source.errorString()};
}

} // namespace core::stationery
