#pragma once

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QVariant>

namespace letters
{

/// One value out of a journal, as another process would see it.
inline QVariant journalValue(const QString &folder, const QString &query)
{
    QVariant value;
    {
        QSqlDatabase database
            = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("onlooker"));
        database.setDatabaseName(folder + QStringLiteral("/journal.sqlite"));
        database.open();
        QSqlQuery rows(database);
        if (rows.exec(query) && rows.next())
            value = rows.value(0);
    }
    QSqlDatabase::removeDatabase(QStringLiteral("onlooker"));
    return value;
}

} // namespace letters
