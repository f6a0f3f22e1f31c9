#include "core/contacts/person.h"

#include <QUuid>

namespace core::contacts
{

QString newId()
{
    return QUuid::createUuid().toString(QUuid::WithoutBraces);
}

QString sameMailbox(const mail::AddrSpec &address)
{
    return address.localPart().toLower() + u'@' + QString::fromLatin1(address.asciiDomain()).toLower();
}

mail::Mailbox mailboxOf(const Person &person, const mail::AddrSpec &address)
{
    return {person.name, address};
}

} // namespace core::contacts
