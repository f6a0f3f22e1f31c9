#pragma once

#include "core/mail/mailbox.h"

#include <QDateTime>
#include <QMetaType>

namespace core::contacts
{

/// Somebody one writes to. What a letter needs, and no more: telephone numbers and pictures are not kept.
struct Person {
    QString id; ///< A UUID without braces.
    QString name; ///< May be empty.
    QString nickname;
    QString organisation;
    QString note;
    QList<mail::AddrSpec> addresses; ///< The one to write to first.

    bool operator==(const Person &) const = default;
};

/// People one writes to together. The members are here with their names, so that a group stays whole when
/// somebody is taken out of the contacts.
struct PeopleGroup {
    QString id; ///< A UUID without braces.
    QString name;
    QList<mail::Mailbox> members;

    bool operator==(const PeopleGroup &) const = default;
};

/// A mailbox that letters were sent to.
struct Acquaintance {
    mail::Mailbox mailbox;
    int letters = 0;
    QDateTime last; ///< UTC

    bool operator==(const Acquaintance &) const = default;
};

/// Everything that is known of people.
struct Book {
    QList<Person> people;
    QList<PeopleGroup> groups;
    QList<Acquaintance> learned;

    bool isEmpty() const { return people.isEmpty() && groups.isEmpty() && learned.isEmpty(); }
    bool operator==(const Book &) const = default;
};

/// A new id for a person or a group.
QString newId();

/// What stands for the same mailbox whatever the case of its letters, as people mean it: servers that tell
/// Li@x.example from li@x.example are not met.
QString sameMailbox(const mail::AddrSpec &address);

/// The person whose first address it is, for a letter.
mail::Mailbox mailboxOf(const Person &person, const mail::AddrSpec &address);

} // namespace core::contacts

Q_DECLARE_METATYPE(core::contacts::Book)
