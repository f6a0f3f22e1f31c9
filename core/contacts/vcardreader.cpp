#include "core/contacts/contactfile.h"
#include "core/contacts/vcardlines.h"

#include <QHash>
#include <QUrl>

#include <algorithm>

namespace core::contacts
{

using mail::AddrSpec;
using mail::Mailbox;

namespace
{

constexpr qsizetype mostContacts = 200'000;

/// One card while it is read.
struct Card {
    Person person;
    QString uid;
    QString fromParts; ///< The name as N has it, where FN is missing.
    QString badAddress;
    QStringList members; ///< Values of MEMBER.
    bool isGroup = false;
    int line = 0;
};

bool hasHan(const QString &text)
{
    return std::any_of(text.begin(), text.end(), [](QChar c) { return c.script() == QChar::Script_Han; });
}

/// N is family; given; additional; prefixes; suffixes. RFC 6350 §6.2.2.
QString nameFromParts(const QString &value)
{
    const QStringList parts = vcardParts(value, u';');
    const QString family = parts.value(0);
    const QString given = parts.value(1);
    if (hasHan(family + given))
        return family + given;
    QStringList names{parts.value(3), given, parts.value(2), family, parts.value(4)};
    names.removeAll(QString());
    return names.join(u' ');
}

QString withoutMailto(QString text)
{
    if (text.startsWith(u"mailto:", Qt::CaseInsensitive))
        text = QUrl::fromPercentEncoding(text.mid(7).toUtf8());
    return text.trimmed();
}

void takeAddress(Card &card, const VCardLine &line)
{
    const QString text = withoutMailto(vcardText(line.value));
    const auto address = AddrSpec::parse(text);
    if (!address) {
        if (!text.isEmpty())
            card.badAddress = text;
        return;
    }
    if (card.person.addresses.contains(*address))
        return;
    // PREF=1 of vCard 4.0, TYPE=PREF or PREF of older ones; PREF=2 is only second best.
    const bool isPreferred = line.parameters.contains("PREF")
        && (!line.parameters.contains("PREF=") || (line.parameters + ';').contains("PREF=1;"));
    card.person.addresses.insert(isPreferred ? 0 : card.person.addresses.size(), *address);
}

void takeLine(Card &card, const VCardLine &line)
{
    const QByteArray &name = line.name;
    if (name == "FN")
        card.person.name = vcardText(line.value).simplified();
    else if (name == "N")
        card.fromParts = nameFromParts(line.value).simplified();
    else if (name == "EMAIL")
        takeAddress(card, line);
    else if (name == "NICKNAME")
        card.person.nickname = vcardParts(line.value, u',').first().simplified();
    else if (name == "ORG")
        card.person.organisation = vcardParts(line.value, u';').first().simplified();
    else if (name == "NOTE")
        card.person.note = vcardText(line.value).left(10'000);
    else if (name == "UID")
        card.uid = line.value.trimmed();
    else if (name == "KIND" || name == "X-ADDRESSBOOKSERVER-KIND")
        card.isGroup = line.value.trimmed().compare(u"group", Qt::CaseInsensitive) == 0;
    else if (name == "MEMBER" || name == "X-ADDRESSBOOKSERVER-MEMBER")
        card.members += line.value.trimmed();
}

QString bareUid(QString uid)
{
    if (uid.startsWith(u"urn:uuid:", Qt::CaseInsensitive))
        uid.remove(0, 9);
    return uid.toLower();
}

void file(Card card, ContactFile &into, QList<Card> &groups, QHash<QString, Mailbox> &byUid)
{
    Person &person = card.person;
    if (person.name.isEmpty())
        person.name = card.fromParts;
    if (card.isGroup) {
        groups.append(card);
        return;
    }
    if (person.addresses.isEmpty()) {
        const bool isBad = !card.badAddress.isEmpty();
        into.rejects.append({isBad ? Reject::Reason::BadAddress : Reject::Reason::NoAddress, card.line,
                             isBad ? card.badAddress : person.name});
        return;
    }
    if (person.name == person.addresses.first().toString())
        person.name.clear();
    if (!card.uid.isEmpty())
        byUid.insert(bareUid(card.uid), mailboxOf(person, person.addresses.first()));
    into.people.append(person);
}

PeopleGroup groupFrom(const Card &card, const QHash<QString, Mailbox> &byUid)
{
    PeopleGroup group{{}, card.person.name, {}};
    for (const QString &member : card.members) {
        const auto found = byUid.constFind(bareUid(member));
        if (found != byUid.constEnd())
            group.members.append(*found);
        else if (const auto address = AddrSpec::parse(withoutMailto(member)))
            group.members.append({{}, *address});
    }
    return group;
}

} // namespace

ContactFile readVCards(const QByteArray &octets)
{
    ContactFile read;
    read.format = ContactFile::Format::VCard;
    QList<Card> groups;
    QHash<QString, Mailbox> byUid;
    std::optional<Card> card;
    const auto finishUnfinished = [&] {
        if (card)
            read.rejects.append({Reject::Reason::Unfinished, card->line, card->person.name});
    };
    for (const VCardLine &line : vcardLines(octets)) {
        const bool isCard = line.value.trimmed().compare(u"VCARD", Qt::CaseInsensitive) == 0;
        if (line.name == "BEGIN" && isCard) {
            finishUnfinished();
            card = Card();
            card->line = line.number;
        } else if (line.name == "END" && isCard && card) {
            file(*card, read, groups, byUid);
            card.reset();
            if (read.people.size() >= mostContacts)
                break;
        } else if (card) {
            takeLine(*card, line);
        }
    }
    finishUnfinished();
    for (const Card &each : std::as_const(groups)) {
        const PeopleGroup group = groupFrom(each, byUid);
        if (group.members.isEmpty())
            read.rejects.append({Reject::Reason::NoAddress, each.line, group.name});
        else
            read.groups.append(group);
    }
    return read;
}

} // namespace core::contacts
