#include "core/delivery/drafts.h"

#include "core/delivery/draftcodec.h"
#include "core/delivery/durablefile.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>

namespace core::delivery
{

namespace
{

/// An id becomes the name of a folder, so it must not be able to lead out of ours.
bool isSafe(const QString &id)
{
    return !id.isEmpty() && id.size() <= 64 && std::all_of(id.begin(), id.end(), [](QChar c) {
        return c.unicode() < 128 && (c.isLetterOrNumber() || c == QLatin1Char('-'));
    });
}

QString filled(const QString &text)
{
    return text.isNull() ? QStringLiteral("") : text;
}

/// What could not be read as addresses goes where half-typed ones are.
QString withStray(QString unfinished, const QStringList &stray)
{
    for (const QString &text : stray)
        unfinished += unfinished.isEmpty() ? text : QStringLiteral(", ") + text;
    return unfinished;
}

QString nameOf(Writing writing)
{
    switch (writing) {
    case Writing::Rich:
        break;
    case Writing::Source:
        return QStringLiteral("source");
    case Writing::Plain:
        return QStringLiteral("plain");
    }
    return QStringLiteral("rich");
}

Writing writingOf(const QString &name)
{
    for (const Writing writing : {Writing::Source, Writing::Plain}) {
        if (name == nameOf(writing))
            return writing;
    }
    return Writing::Rich;
}

} // namespace

Drafts::Drafts(const Database &database, QString folder)
    : m_database(database)
    , m_folder(std::move(folder))
{
}

QString Drafts::folderOf(const QString &id) const
{
    return m_folder + QLatin1Char('/') + id;
}

Stored<Done> Drafts::save(const SavedDraft &draft)
{
    if (!isSafe(draft.id))
        return DatabaseError{QStringLiteral("a draft's id must be a UUID")};
    const EncodedDraft encoded = encodeDraft(draft.draft);
    // The pictures first: a draft that is there has all it refers to.
    for (auto blob = encoded.blobs.begin(); blob != encoded.blobs.end(); ++blob) {
        const QString path = folderOf(draft.id) + QLatin1Char('/') + QString::fromLatin1(blob.key());
        if (auto written = writeBlob(path, *blob); !written)
            return written;
    }
    const auto saved = m_database.run(
        QStringLiteral(
            "INSERT OR REPLACE INTO drafts (id, account, savedAt, draft, unfinishedTo, unfinishedCc, "
            "unfinishedBcc, identity, writing, isTextOwn) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"),
        {draft.id, filled(draft.accountId), draft.savedAt.toMSecsSinceEpoch(),
         QString::fromUtf8(encoded.json), filled(draft.unfinishedTo), filled(draft.unfinishedCc),
         filled(draft.unfinishedBcc), filled(draft.identityId), nameOf(draft.writing), draft.isTextOwn});
    if (!saved)
        return saved.error();
    tidy(draft.id, blobsOf(encoded.json));
    return Done{};
}

Stored<Done> Drafts::writeBlob(const QString &path, const QByteArray &octets) const
{
    // The name is the content's hash: what is there is the same. Unless an earlier disk lost its end.
    if (QFileInfo(path).size() == octets.size() && QFileInfo::exists(path))
        return Done{};
    DurableFile file(path);
    if (!file.open() || file.device().write(octets) != octets.size() || !file.commit())
        return DatabaseError{path + QStringLiteral(": ") + file.errorString()};
    return Done{};
}

mail::Content Drafts::blob(const QString &id, const QString &hash) const
{
    const QString path = folderOf(id) + QLatin1Char('/') + hash;
    QFile file(path);
    if (isSafe(hash) && file.open(QIODevice::ReadOnly)) {
        QByteArray octets = file.readAll();
        const QByteArray actual = QCryptographicHash::hash(octets, QCryptographicHash::Sha256).toHex();
        if (actual == hash.toLatin1())
            return octets;
    }
    // Sending then fails and names the file, instead of sending an empty picture.
    return mail::FileContent{path};
}

void Drafts::tidy(const QString &id, const QStringList &needed) const
{
    QDir folder(folderOf(id));
    for (const QString &name : folder.entryList(QDir::Files)) {
        if (!needed.contains(name))
            folder.remove(name);
    }
    if (needed.isEmpty() && folder.exists())
        QDir().rmdir(folder.path());
}

Stored<Done> Drafts::remove(const QString &id)
{
    if (!isSafe(id))
        return DatabaseError{QStringLiteral("a draft's id must be a UUID")};
    const auto removed = m_database.run(QStringLiteral("DELETE FROM drafts WHERE id = ?"), {id});
    if (!removed)
        return removed.error();
    tidy(id, {});
    return Done{};
}

Stored<QList<SavedDraft>> Drafts::newest() const
{
    auto rows = m_database.run(QStringLiteral(
        "SELECT id, account, savedAt, draft, unfinishedTo, unfinishedCc, "
        "unfinishedBcc, identity, writing, isTextOwn FROM drafts ORDER BY savedAt DESC, rowid DESC"));
    if (!rows)
        return rows.error();
    QList<SavedDraft> drafts;
    while (rows->next()) {
        SavedDraft saved;
        saved.id = rows->value(0).toString();
        const auto decoded = decodeDraft(rows->value(3).toString().toUtf8(),
                                         [&](const QString &hash) { return blob(saved.id, hash); });
        if (!decoded)
            continue; // Stays in the database for whoever can read it.
        saved.accountId = rows->value(1).toString();
        saved.savedAt = QDateTime::fromMSecsSinceEpoch(rows->value(2).toLongLong(), Qt::UTC);
        saved.draft = decoded->draft;
        saved.unfinishedTo = withStray(rows->value(4).toString(), decoded->strayTo);
        saved.unfinishedCc = withStray(rows->value(5).toString(), decoded->strayCc);
        saved.unfinishedBcc = withStray(rows->value(6).toString(), decoded->strayBcc);
        saved.identityId = rows->value(7).toString();
        saved.writing = writingOf(rows->value(8).toString());
        saved.isTextOwn = rows->value(9).toBool();
        drafts.append(saved);
    }
    return drafts;
}

Stored<Done> Drafts::removeSent(const QString &id, const QDateTime &queuedAt, const QByteArray &sentJson)
{
    auto row = m_database.run(QStringLiteral("SELECT savedAt, draft FROM drafts WHERE id = ?"), {filled(id)});
    if (!row)
        return row.error();
    if (!row->next())
        return Done{};
    const bool isOlder = row->value(0).toLongLong() <= queuedAt.toMSecsSinceEpoch();
    const bool isSame = row->value(1).toString().toUtf8() == sentJson;
    row->finish();
    return isOlder || isSame ? remove(id) : Stored<Done>(Done{});
}

} // namespace core::delivery
