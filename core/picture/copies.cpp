#include "core/picture/copies.h"

#include "core/picture/strip.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>
#include <QUuid>

namespace core::picture
{

namespace
{

const QString noteName = QStringLiteral(".origin.json");

struct Flag {
    const char *name;
    bool Details::*member;
};
constexpr Flag flags[]{
    {"location", &Details::hasLocation},   {"camera", &Details::hasCamera},
    {"serial", &Details::hasSerialNumber}, {"time", &Details::hasTime},
    {"person", &Details::hasPerson},       {"text", &Details::hasText},
    {"other", &Details::hasOther},
};

QByteArray written(const Origin &origin)
{
    QJsonObject removed;
    for (const Flag &flag : flags)
        removed[QString::fromLatin1(flag.name)] = origin.removed.*flag.member;
    return QJsonDocument(
               QJsonObject{{QStringLiteral("made"), int(origin.made)},
                           {QStringLiteral("path"), origin.path},
                           {QStringLiteral("bytes"), double(origin.bytes)},
                           {QStringLiteral("modified"), origin.modified.toString(Qt::ISODateWithMs)},
                           {QStringLiteral("removed"), removed}})
        .toJson();
}

bool write(const QString &path, const QByteArray &octets)
{
    QSaveFile file(path);
    return file.open(QFile::WriteOnly) && file.write(octets) == octets.size() && file.commit();
}

QByteArray read(const QString &path)
{
    QFile file(path);
    return file.open(QFile::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

Origin originFor(const QString &path, Origin::Made made)
{
    const QFileInfo file(path);
    return {.made = made,
            .path = file.absoluteFilePath(),
            .bytes = file.isFile() ? file.size() : 0,
            .modified = file.lastModified().toUTC(),
            .removed = {}};
}

Result<QString, CopyError> placeForCopy(const QString &folder, const QString &fileName, const Origin &origin)
{
    const QString place = folder + u'/' + QUuid::createUuid().toString(QUuid::WithoutBraces);
    const QString name = QFileInfo(fileName).fileName();
    if (!QDir().mkpath(place) || !write(place + u'/' + noteName, written(origin)))
        return CopyError::CannotWrite;
    return place + u'/' + (name.isEmpty() || name == noteName ? QStringLiteral("picture") : name);
}

Result<QString, CopyError> keepCopy(const QString &folder, const QString &fileName, const QByteArray &octets,
                                    const Origin &origin)
{
    auto place = placeForCopy(folder, fileName, origin);
    if (place && !write(*place, octets))
        return CopyError::CannotWrite;
    return place;
}

std::optional<Origin> originOf(const QString &path, const QString &folder)
{
    const QString place = QFileInfo(path).absolutePath();
    if (folder.isEmpty() || QFileInfo(place).path() != QDir::cleanPath(QFileInfo(folder).absoluteFilePath()))
        return std::nullopt;
    const QByteArray note = read(place + u'/' + noteName);
    const QJsonObject json = QJsonDocument::fromJson(note).object();
    if (json.isEmpty())
        return std::nullopt;
    Origin origin;
    origin.made = Origin::Made(std::clamp(json[QStringLiteral("made")].toInt(), 0, 2));
    origin.path = json[QStringLiteral("path")].toString();
    origin.bytes = qint64(json[QStringLiteral("bytes")].toDouble());
    origin.modified = QDateTime::fromString(json[QStringLiteral("modified")].toString(), Qt::ISODateWithMs);
    const QJsonObject removed = json[QStringLiteral("removed")].toObject();
    for (const Flag &flag : flags)
        origin.removed.*flag.member = removed[QString::fromLatin1(flag.name)].toBool();
    return origin;
}

void tidyCopies(const QString &folder, const QSet<QString> &needed, const QDateTime &since)
{
    QSet<QString> keep;
    for (const QString &path : needed)
        keep.insert(QFileInfo(path).absolutePath());
    const QFileInfoList places = QDir(folder).entryInfoList(QDir::Dirs | QDir::NoDotAndDotDot);
    for (const QFileInfo &place : places) {
        const bool isOurs = QFile::exists(place.absoluteFilePath() + u'/' + noteName);
        if (isOurs && !place.isSymLink() && !keep.contains(place.absoluteFilePath())
            && place.lastModified() < since)
            QDir(place.absoluteFilePath()).removeRecursively();
    }
}

Result<CleanCopy, CopyError> cleanCopy(const QString &path, const QString &folder, qint64 mostBytes)
{
    QFile file(path);
    // Whoever opens a pipe waits for somebody to write into it.
    if (!QFileInfo(path).isFile() || !file.open(QFile::ReadOnly))
        return CopyError::CannotRead;
    if (file.size() > mostBytes || kindOf(file.peek(16)) == Kind::Unknown)
        return CleanCopy{};
    Origin origin = originFor(path, Origin::Made::WithoutDetails);
    const QByteArray octets = file.readAll();
    const auto clean = stripped(octets);
    if (!clean) {
        const Details details = detailsOf(octets);
        return CleanCopy{{}, details, !details.isEmpty()};
    }
    if (clean->isSame)
        return CleanCopy{};
    origin.removed = clean->removed;
    auto kept = keepCopy(folder, QFileInfo(path).fileName(), clean->octets, origin);
    if (!kept)
        return CleanCopy{{}, clean->removed, true};
    return CleanCopy{*kept, clean->removed, false};
}

} // namespace core::picture
