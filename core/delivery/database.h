#pragma once

#include "core/result.h"

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QString>
#include <QVariant>

namespace core::delivery
{

/// What SQLite says when it does not do what it is told; technical.
struct DatabaseError {
    QString text;
};
template<typename Value>
using Stored = Result<Value, DatabaseError>;

/// The outbox's SQLite file, or another such: one connection, used in the thread that opened it. Every change
/// is on the disk when the call comes back (WAL with synchronous=FULL).
class Database
{
public:
    explicit Database(const QString &path);
    /// Another file that is kept the same way: statements that lead from each version to the next; the first
    /// ones make all from nothing.
    Database(const QString &path, const QList<QStringList> &schema);
    ~Database();
    Q_DISABLE_COPY_MOVE(Database)

    /// Opens the file, or makes it. A damaged one is renamed aside and the new name is the value;
    /// otherwise the value is empty.
    Stored<QString> open();
    bool isOpen() const { return m_isOpen; }

    /// Runs one statement; the query stands before its first row.
    Stored<QSqlQuery> run(const QString &statement, const QVariantList &values = {}) const;

private:
    enum class Health { Good, Damaged, Unusable };

    Health openFile();
    Health prepare();
    void close();
    Stored<QString> setAside();

    QString m_path;
    QList<QStringList> m_schema;
    QString m_name; ///< Of the connection.
    QString m_error;
    bool m_isOpen = false;
};

} // namespace core::delivery
