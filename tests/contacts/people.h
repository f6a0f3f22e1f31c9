#pragma once

#include "core/contacts/person.h"

#include <QStringList>

/// Short ways to write people down in tests.
namespace people
{

inline core::mail::AddrSpec address(const QString &text)
{
    return *core::mail::AddrSpec::parse(text);
}

inline core::contacts::Person person(const char *name, const char *addresses, const char *nickname = "")
{
    core::contacts::Person person;
    person.id = core::contacts::newId();
    person.name = QString::fromUtf8(name);
    person.nickname = QString::fromUtf8(nickname);
    for (const QString &each : QString::fromUtf8(addresses).split(u' '))
        person.addresses.append(address(each));
    return person;
}

inline core::contacts::Acquaintance acquaintance(const char *name, const char *mailbox, int letters,
                                                 const QDateTime &last)
{
    return {{QString::fromUtf8(name), address(QString::fromUtf8(mailbox))}, letters, last};
}

} // namespace people
