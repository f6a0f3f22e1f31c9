#include "core/mail/draft.h"

#include <QSet>

namespace core::mail
{

QList<Mailbox> mailboxes(const AddressList &list)
{
    QList<Mailbox> people;
    for (const Addressee &addressee : list) {
        if (const auto *mailbox = std::get_if<Mailbox>(&addressee))
            people.append(*mailbox);
        else
            people.append(std::get<Group>(addressee).members);
    }
    return people;
}

QList<AddrSpec> envelopeRecipients(const Draft &draft)
{
    QList<AddrSpec> recipients;
    QSet<AddrSpec> known;
    for (const Mailbox &person : mailboxes(draft.to + draft.cc + draft.bcc)) {
        if (known.contains(person.address))
            continue;
        known.insert(person.address);
        recipients.append(person.address);
    }
    return recipients;
}

} // namespace core::mail
