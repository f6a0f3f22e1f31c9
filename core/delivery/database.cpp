#include "core/delivery/database.h"

#include <QDateTime>
#include <QFile>
#include <QSqlError>
#include <QUuid>

namespace core::delivery
{

namespace
{

constexpr int schemaVersion = 3;

/// From one version to the next; the first makes all from nothing.
const QList<QStringList> migrations = {
    {
        QStringLiteral(
            "CREATE TABLE letters (id TEXT PRIMARY KEY, account TEXT NOT NULL, draft TEXT NOT NULL, "
            "subject TEXT NOT NULL, sender TEXT NOT NULL, recipients TEXT NOT NULL, "
            "size INTEGER NOT NULL DEFAULT 0, queuedAt INTEGER NOT NULL, finishedAt INTEGER, "
            "state TEXT NOT NULL, owner TEXT NOT NULL, isSpooled INTEGER NOT NULL DEFAULT 0, "
            "isFinalDotSent INTEGER NOT NULL DEFAULT 0, receipt TEXT, error TEXT, hindrance TEXT, "
            "transcript TEXT, timeline TEXT)"),
        QStringLiteral("CREATE INDEX lettersByTime ON letters (queuedAt)"),
        QStringLiteral("CREATE INDEX lettersByDraft ON letters (draft)"),
        QStringLiteral("CREATE TABLE drafts (id TEXT PRIMARY KEY, account TEXT NOT NULL, "
                       "savedAt INTEGER NOT NULL, draft TEXT NOT NULL, unfinishedTo TEXT NOT NULL, "
                       "unfinishedCc TEXT NOT NULL, unfinishedBcc TEXT NOT NULL)"),
    },
    {QStringLiteral("ALTER TABLE drafts ADD COLUMN identity TEXT NOT NULL DEFAULT ''")},
    {
        QStringLiteral("ALTER TABLE drafts ADD COLUMN writing TEXT NOT NULL DEFAULT 'rich'"),
        QStringLiteral("ALTER TABLE drafts ADD COLUMN isTextOwn INTEGER NOT NULL DEFAULT 0"),
    },
};

bool isDamage(const QSqlError &error)
{
    // SQLITE_CORRUPT and SQLITE_NOTADB, in their extended forms too.
    const int code = error.nativeErrorCode().toInt() & 0xff;
    return code == 11 || code == 26;
}

QString textOf(const QSqlError &error)
{
    return error.databaseText().isEmpty() ? error.driverText() : error.databaseText();
}

} // namespace

Database::Database(const QString &path)
    : Database(path, migrations)
{
    Q_ASSERT(migrations.size() == schemaVersion);
}

Database::Database(const QString &path, const QList<QStringList> &schema)
    : m_path(path)
    , m_schema(schema)
    , m_name(QStringLiteral("outbox-") + QUuid::createUuid().toString(QUuid::WithoutBraces))
{
}

Database::~Database()
{
    close();
}

void Database::close()
{
    m_isOpen = false;
    QSqlDatabase::database(m_name, false).close();
    QSqlDatabase::removeDatabase(m_name);
}

Stored<QString> Database::open()
{
    QString aside;
    Health health = openFile();
    if (health == Health::Damaged) {
        const auto moved = setAside();
        if (!moved)
            return moved;
        aside = *moved;
        health = openFile();
    }
    m_isOpen = health == Health::Good;
    if (!m_isOpen) {
        close();
        return DatabaseError{m_error};
    }
    return aside;
}

Database::Health Database::openFile()
{
    QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), m_name);
    database.setDatabaseName(m_path);
    // The command line and the window may use the same journal at the same time.
    database.setConnectOptions(QStringLiteral("QSQLITE_BUSY_TIMEOUT=10000"));
    if (!database.open()) {
        m_error = textOf(database.lastError());
        return isDamage(database.lastError()) ? Health::Damaged : Health::Unusable;
    }
    QFile::setPermissions(m_path, QFile::ReadOwner | QFile::WriteOwner);
    return prepare();
}

Database::Health Database::prepare()
{
    QSqlQuery query(QSqlDatabase::database(m_name));
    const auto health = [&] {
        m_error = textOf(query.lastError());
        return isDamage(query.lastError()) ? Health::Damaged : Health::Unusable;
    };
    if (!query.exec(QStringLiteral("PRAGMA quick_check(1)")) || !query.next())
        return health();
    if (query.value(0).toString() != QStringLiteral("ok"))
        return Health::Damaged;
    if (!query.exec(QStringLiteral("PRAGMA journal_mode=WAL"))
        || !query.exec(QStringLiteral("PRAGMA synchronous=FULL"))
        || !query.exec(QStringLiteral("BEGIN IMMEDIATE"))
        || !query.exec(QStringLiteral("PRAGMA user_version")) || !query.next())
        return health();
    const int version = query.value(0).toInt();
    const int newest = int(m_schema.size());
    query.finish();
    if (version > newest) { // Of a later Hongyan: neither damaged nor ours to touch.
        m_error = QStringLiteral("the journal has version %1, known is %2").arg(version).arg(newest);
        return Health::Unusable;
    }
    for (int i = version; i < newest; ++i) {
        for (const QString &statement : m_schema.at(i)) {
            if (!query.exec(statement))
                return health();
        }
    }
    if (!query.exec(QStringLiteral("PRAGMA user_version=%1").arg(newest))
        || !query.exec(QStringLiteral("COMMIT")))
        return health();
    return Health::Good;
}

Stored<QString> Database::setAside()
{
    close();
    const QString stamp = QDateTime::currentDateTimeUtc().toString(QStringLiteral("yyyyMMdd-hhmmss-zzz"));
    const QString aside = m_path + QStringLiteral(".damaged-") + stamp;
    if (!QFile::rename(m_path, aside))
        return DatabaseError{QStringLiteral("the damaged journal %1 cannot be renamed").arg(m_path)};
    // What SQLite keeps beside it belongs to it, and would be taken for a part of the new one.
    for (const QString &suffix : {QStringLiteral("-wal"), QStringLiteral("-shm")}) {
        if (QFile::exists(m_path + suffix) && !QFile::rename(m_path + suffix, aside + suffix))
            QFile::remove(m_path + suffix);
    }
    return aside;
}

Stored<QSqlQuery> Database::run(const QString &statement, const QVariantList &values) const
{
    if (!m_isOpen)
        return DatabaseError{m_error.isEmpty() ? QStringLiteral("the journal is not open") : m_error};
    QSqlQuery query(QSqlDatabase::database(m_name));
    query.setForwardOnly(true);
    if (!query.prepare(statement))
        return DatabaseError{textOf(query.lastError())};
    for (const QVariant &value : values)
        query.addBindValue(value);
    if (!query.exec())
        return DatabaseError{textOf(query.lastError())};
    return query;
}

} // namespace core::delivery
