#include "core/contacts/store.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace core::contacts
{

using mail::AddrSpec;
using mail::Mailbox;

namespace
{

const QList<QStringList> schema = {
    {
        QStringLiteral(
            "CREATE TABLE people (id TEXT PRIMARY KEY, name TEXT NOT NULL, nickname TEXT NOT NULL, "
            "organisation TEXT NOT NULL, note TEXT NOT NULL, addresses TEXT NOT NULL)"),
        QStringLiteral(
            "CREATE TABLE groups (id TEXT PRIMARY KEY, name TEXT NOT NULL, members TEXT NOT NULL)"),
        QStringLiteral("CREATE TABLE learned (mailbox TEXT PRIMARY KEY, address TEXT NOT NULL, "
                       "name TEXT NOT NULL, letters INTEGER NOT NULL, last INTEGER NOT NULL)"),
    },
};

/// SQLite takes a null string for NULL, which the columns do not.
QString filled(const QString &text)
{
    return text.isNull() ? QStringLiteral("") : text;
}

QString json(const QJsonArray &array)
{
    return QString::fromUtf8(QJsonDocument(array).toJson(QJsonDocument::Compact));
}

QString encoded(const QList<AddrSpec> &addresses)
{
    QJsonArray array;
    for (const AddrSpec &address : addresses)
        array.append(address.toString());
    return json(array);
}

QString encoded(const QList<Mailbox> &mailboxes)
{
    QJsonArray array;
    for (const Mailbox &mailbox : mailboxes)
        array.append(QJsonObject{{QStringLiteral("name"), mailbox.name},
                                 {QStringLiteral("address"), mailbox.address.toString()}});
    return json(array);
}

QJsonArray arrayOf(const QVariant &text)
{
    return QJsonDocument::fromJson(text.toString().toUtf8()).array();
}

QList<AddrSpec> addressesOf(const QVariant &text)
{
    QList<AddrSpec> addresses;
    for (const QJsonValue &value : arrayOf(text)) {
        if (const auto address = AddrSpec::parse(value.toString()))
            addresses.append(*address);
    }
    return addresses;
}

QList<Mailbox> mailboxesOf(const QVariant &text)
{
    QList<Mailbox> mailboxes;
    for (const QJsonValue &value : arrayOf(text)) {
        if (const auto address = AddrSpec::parse(value[QStringLiteral("address")].toString()))
            mailboxes.append({value[QStringLiteral("name")].toString(), *address});
    }
    return mailboxes;
}

} // namespace

Store::Store(const QString &file)
    : m_database(file, schema)
    , m_folder(QFileInfo(file).absolutePath())
{
}

Stored<QString> Store::open()
{
    if (!QDir().mkpath(m_folder))
        return DatabaseError{QStringLiteral("cannot make the folder %1").arg(m_folder)};
    return m_database.open();
}

/// All changes or none; one wait for the disk.
template<typename Changes>
Stored<Done> Store::together(Changes changes)
{
    if (auto begun = m_database.run(QStringLiteral("BEGIN IMMEDIATE")); !begun)
        return begun.error();
    if (const Stored<Done> done = changes(); !done) {
        static_cast<void>(m_database.run(QStringLiteral("ROLLBACK")));
        return done;
    }
    if (auto kept = m_database.run(QStringLiteral("COMMIT")); !kept) {
        static_cast<void>(m_database.run(QStringLiteral("ROLLBACK")));
        return kept.error();
    }
    return Done{};
}

Stored<Book> Store::load() const
{
    Book book;
    auto people = m_database.run(QStringLiteral(
        "SELECT id, name, nickname, organisation, note, addresses FROM people ORDER BY rowid"));
    if (!people)
        return people.error();
    while (people->next())
        book.people.append({people->value(0).toString(), people->value(1).toString(),
                            people->value(2).toString(), people->value(3).toString(),
                            people->value(4).toString(), addressesOf(people->value(5))});
    auto groups = m_database.run(QStringLiteral("SELECT id, name, members FROM groups ORDER BY rowid"));
    if (!groups)
        return groups.error();
    while (groups->next())
        book.groups.append(
            {groups->value(0).toString(), groups->value(1).toString(), mailboxesOf(groups->value(2))});
    auto learned = m_database.run(
        QStringLiteral("SELECT address, name, letters, last FROM learned ORDER BY last DESC"));
    if (!learned)
        return learned.error();
    while (learned->next()) {
        if (const auto address = AddrSpec::parse(learned->value(0).toString()))
            book.learned.append({{learned->value(1).toString(), *address},
                                 learned->value(2).toInt(),
                                 QDateTime::fromMSecsSinceEpoch(learned->value(3).toLongLong(), Qt::UTC)});
    }
    return book;
}

Stored<Done> Store::save(const QList<Person> &people, const QList<PeopleGroup> &groups)
{
    return together([&]() -> Stored<Done> {
        for (const Person &person : people) {
            auto row = m_database.run(
                QStringLiteral("INSERT INTO people (id, name, nickname, organisation, note, addresses) "
                               "VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT (id) DO UPDATE SET name=excluded.name, "
                               "nickname=excluded.nickname, organisation=excluded.organisation, "
                               "note=excluded.note, addresses=excluded.addresses"),
                {person.id, filled(person.name), filled(person.nickname), filled(person.organisation),
                 filled(person.note), encoded(person.addresses)});
            if (!row)
                return row.error();
        }
        for (const PeopleGroup &group : groups) {
            auto row = m_database.run(
                QStringLiteral("INSERT INTO groups (id, name, members) VALUES (?, ?, ?) "
                               "ON CONFLICT (id) DO UPDATE SET name=excluded.name, members=excluded.members"),
                {group.id, filled(group.name), encoded(group.members)});
            if (!row)
                return row.error();
        }
        return Done{};
    });
}

Stored<Done> Store::remove(const QStringList &personIds, const QStringList &groupIds)
{
    return together([&]() -> Stored<Done> {
        for (const QString &id : personIds) {
            if (auto row = m_database.run(QStringLiteral("DELETE FROM people WHERE id = ?"), {id}); !row)
                return row.error();
        }
        for (const QString &id : groupIds) {
            if (auto row = m_database.run(QStringLiteral("DELETE FROM groups WHERE id = ?"), {id}); !row)
                return row.error();
        }
        return Done{};
    });
}

Stored<Done> Store::learn(const QList<Mailbox> &mailboxes, const QDateTime &at)
{
    return together([&]() -> Stored<Done> {
        for (const Mailbox &mailbox : mailboxes) {
            auto row = m_database.run(
                QStringLiteral("INSERT INTO learned (mailbox, address, name, letters, last) "
                               "VALUES (?, ?, ?, 1, ?) ON CONFLICT (mailbox) DO UPDATE SET "
                               "address=excluded.address, letters=letters+1, last=max(last, excluded.last), "
                               "name=CASE excluded.name WHEN '' THEN name ELSE excluded.name END"),
                {sameMailbox(mailbox.address), mailbox.address.toString(), filled(mailbox.name),
                 at.toMSecsSinceEpoch()});
            if (!row)
                return row.error();
        }
        return Done{};
    });
}

Stored<Done> Store::putBack(const QList<Acquaintance> &acquaintances)
{
    return together([&]() -> Stored<Done> {
        for (const Acquaintance &each : acquaintances) {
            auto row = m_database.run(
                QStringLiteral("INSERT OR REPLACE INTO learned (mailbox, address, name, letters, last) "
                               "VALUES (?, ?, ?, ?, ?)"),
                {sameMailbox(each.mailbox.address), each.mailbox.address.toString(),
                 filled(each.mailbox.name), each.letters, each.last.toMSecsSinceEpoch()});
            if (!row)
                return row.error();
        }
        return Done{};
    });
}

Stored<Done> Store::forget(const QList<AddrSpec> &addresses)
{
    return together([&]() -> Stored<Done> {
        for (const AddrSpec &address : addresses) {
            auto row = m_database.run(QStringLiteral("DELETE FROM learned WHERE mailbox = ?"),
                                      {sameMailbox(address)});
            if (!row)
                return row.error();
        }
        return Done{};
    });
}

Stored<Done> Store::forgetAllLearned()
{
    if (auto gone = m_database.run(QStringLiteral("DELETE FROM learned")); !gone)
        return gone.error();
    // What was deleted would stay readable in the pages of the file.
    if (auto cleaned = m_database.run(QStringLiteral("VACUUM")); !cleaned)
        return cleaned.error();
    return Done{};
}

} // namespace core::contacts
