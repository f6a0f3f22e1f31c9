#pragma once

#include "core/contacts/person.h"
#include "core/delivery/database.h"

#include <QHash>

namespace core::contacts
{

using delivery::DatabaseError;
using delivery::Stored;

/// The contacts' SQLite file, contacts.sqlite in the folder of the program's data, readable by nobody else.
/// Used in the thread that opened it. Every change is on the disk when the call comes back.
class Store
{
public:
    explicit Store(const QString &file);

    /// Opens the file, or makes it. A damaged one is renamed aside; its new name is the value, else empty.
    Stored<QString> open();
    Stored<Book> load() const;

    /// Makes or replaces these, all or none.
    Stored<Done> save(const QList<Person> &people, const QList<PeopleGroup> &groups);
    Stored<Done> remove(const QStringList &personIds, const QStringList &groupIds);

    /// One more letter to each of them at @p at. A name that is empty keeps the one known before.
    Stored<Done> learn(const QList<mail::Mailbox> &mailboxes, const QDateTime &at);
    /// Puts back what was forgotten, as it was.
    Stored<Done> putBack(const QList<Acquaintance> &acquaintances);
    Stored<Done> forget(const QList<mail::AddrSpec> &addresses);
    Stored<Done> forgetAllLearned();

private:
    template<typename Changes>
    Stored<Done> together(Changes changes);

    delivery::Database m_database;
    QString m_folder;
};

} // namespace core::contacts
