#include "core/stationery/drawer.h"

#include <QDir>
#include <QFileInfo>

/// The trash of the drawer: a folder for each day, in which files keep their names.
namespace core::stationery
{

namespace
{

/// Makes way for another of its name: that one is the one to be put back.
bool moveAside(const QString &path)
{
    const QFileInfo file(path);
    for (int number = 2; number < 10'000; ++number) {
        const QString other = file.path() + u'/' + file.completeBaseName() + u'~' + QString::number(number)
            + u'.' + file.suffix();
        if (!QFileInfo::exists(other))
            return QFile::rename(path, other);
    }
    return false;
}

} // namespace

Result<Done, PaperError> Drawer::remove(const QString &id, const QDate &today)
{
    if (!isId(id) || !QFileInfo::exists(pathOf(id)))
        return PaperError{PaperError::Kind::NotThere, id, {}};
    const QString folder = trash() + u'/' + today.toString(Qt::ISODate);
    const QString target = folder + u'/' + id;
    QFile file(pathOf(id));
    if (!QDir().mkpath(folder) || (QFileInfo::exists(target) && !moveAside(target)))
        return PaperError{PaperError::Kind::Unwritable, folder, {}};
    if (!file.rename(target))
        return PaperError{PaperError::Kind::Unwritable, pathOf(id), file.errorString()};
    m_known.remove(id);
    return Done{};
}

Result<PaperTitle, PaperError> Drawer::putBack(const QString &id)
{
    const QStringList days = QDir(trash()).entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name);
    for (auto day = days.crbegin(); isId(id) && day != days.crend(); ++day) {
        QFile file(trash() + u'/' + *day + u'/' + id);
        if (!file.exists())
            continue;
        const QString free = QFileInfo::exists(pathOf(id)) ? freeId(QFileInfo(id).completeBaseName()) : id;
        if (!file.rename(pathOf(free)))
            return PaperError{PaperError::Kind::Unwritable, pathOf(free), file.errorString()};
        m_known.remove(free);
        return titleWith(free);
    }
    return PaperError{PaperError::Kind::NotThere, id, {}};
}

void Drawer::emptyTrash(const QDate &day)
{
    const QStringList days = QDir(trash()).entryList(QDir::Dirs | QDir::NoDotAndDotDot);
    for (const QString &name : days) {
        const QDate removed = QDate::fromString(name, Qt::ISODate);
        if (removed.isValid() && removed < day)
            QDir(trash() + u'/' + name).removeRecursively();
    }
}

} // namespace core::stationery
