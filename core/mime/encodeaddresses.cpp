#include "core/mime/encodedword.h"
#include "core/mime/header.h"
#include "core/mime/syntax.h"

#include <algorithm>

namespace core::mime
{

using mail::AddressList;
using mail::Group;
using mail::Mailbox;

namespace
{

bool isAtoms(const QString &name)
{
    return !name.contains(QStringLiteral("  "))
        && std::all_of(name.begin(), name.end(), [](QChar c) { return c == u' ' || isAtext(c.unicode()); });
}

QByteArray quoted(const QString &name)
{
    QByteArray text = "\"";
    for (const QChar c : name) {
        if (c == u'"' || c == u'\\')
            text += '\\';
        text += c.toLatin1();
    }
    return text + '"';
}

/// Never an encoded-word inside quotes, where RFC 2047 §5 (3) forbids it and half of the readers show it.
void addName(Folding &body, const QString &name, qsizetype spareRoom)
{
    if (needsEncodedWords(name))
        addEncodedWords(body, name, spareRoom);
    else
        body.addWords(isAtoms(name) ? name.toLatin1() : quoted(name));
}

bool canBeWritten(const AddressList &list, bool smtpUtf8)
{
    const QList<Mailbox> people = mail::mailboxes(list);
    return smtpUtf8 || std::none_of(people.begin(), people.end(), [](const Mailbox &person) {
               return person.address.needsSmtpUtf8();
           });
}

void addMailbox(Folding &body, const Mailbox &mailbox, QByteArrayView separator)
{
    const QString name = oneLine(mailbox.name).trimmed();
    const QByteArray wire = mailbox.address.toWire();
    if (name.isEmpty()) {
        body.add(wire + separator.toByteArray());
        return;
    }
    addName(body, name, 0);
    body.add('<' + wire + '>' + separator.toByteArray());
}

void addGroup(Folding &body, const Group &group, QByteArrayView separator)
{
    const QString name = oneLine(group.name).trimmed();
    addName(body, name.isEmpty() ? QStringLiteral("Group") : name, 2);
    body.addGlued(":");
    for (qsizetype i = 0; i < group.members.size(); ++i)
        addMailbox(body, group.members[i], i + 1 < group.members.size() ? "," : "");
    body.addGlued(";");
    body.addGlued(separator);
}

} // namespace

QByteArray encodeAddresses(const AddressList &list, qsizetype nameLength, bool smtpUtf8)
{
    if (!canBeWritten(list, smtpUtf8))
        return {};
    Folding body(nameLength);
    for (qsizetype i = 0; i < list.size(); ++i) {
        const QByteArrayView separator = i + 1 < list.size() ? "," : "";
        if (const auto *mailbox = std::get_if<Mailbox>(&list[i]))
            addMailbox(body, *mailbox, separator);
        else
            addGroup(body, std::get<Group>(list[i]), separator);
    }
    return body.bytes();
}

} // namespace core::mime
