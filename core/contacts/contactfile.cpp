#include "core/contacts/contactfile.h"

#include "core/contacts/csvtable.h"
#include "core/mail/text.h"

#include <QStringDecoder>

#include <algorithm>

namespace core::contacts
{

using mail::Mailbox;

namespace
{

QByteArray escaped(const QString &text)
{
    QString value = text;
    value.replace(u'\\', QStringLiteral("\\\\"))
        .replace(u'\n', QStringLiteral("\\n"))
        .replace(u',', QStringLiteral("\\,"))
        .replace(u';', QStringLiteral("\\;"))
        .remove(u'\r');
    return value.toUtf8();
}

/// At most 75 octets a line, never within a character: RFC 6350 §3.2.
void put(QByteArray &into, const QByteArray &line)
{
    qsizetype from = 0;
    qsizetype room = 75;
    while (line.size() - from > room) {
        qsizetype end = from + room;
        while (end > from + 1 && (uchar(line[end]) & 0xc0) == 0x80)
            --end;
        into += line.mid(from, end - from) + "\r\n ";
        from = end;
        room = 74;
    }
    into += line.mid(from) + "\r\n";
}

void putText(QByteArray &into, const char *name, const QString &text)
{
    if (!text.isEmpty())
        put(into, QByteArray(name) + ':' + escaped(text));
}

} // namespace

QString textOfFile(const QByteArray &octets)
{
    if (octets.startsWith("\xff\xfe") || octets.startsWith("\xfe\xff")) {
        QStringDecoder decoder(QStringDecoder::Utf16);
        return decoder.decode(octets);
    }
    if (octets.startsWith("\xef\xbb\xbf"))
        return mail::guessedText(QByteArrayView(octets).sliced(3));
    const QByteArray start = octets.left(512);
    const auto zeros = [&start](qsizetype from) {
        qsizetype count = 0;
        for (qsizetype i = from; i < start.size(); i += 2)
            count += start[i] == 0;
        return count;
    };
    const qsizetype quarter = start.size() / 4;
    if (start.size() >= 8 && (zeros(0) > quarter || zeros(1) > quarter)) {
        QStringDecoder decoder(zeros(1) >= zeros(0) ? QStringDecoder::Utf16LE : QStringDecoder::Utf16BE);
        return decoder.decode(octets);
    }
    return mail::guessedText(octets);
}

ContactFile readContacts(const QByteArray &octets)
{
    const QString start = textOfFile(octets.left(4096));
    return start.contains(u"BEGIN:VCARD", Qt::CaseInsensitive) ? readVCards(octets) : readCsv(octets);
}

QByteArray writeVCards(const QList<Person> &people, const QList<PeopleGroup> &groups)
{
    QByteArray cards;
    for (const Person &person : people) {
        put(cards, "BEGIN:VCARD");
        put(cards, "VERSION:4.0");
        put(cards, "UID:urn:uuid:" + person.id.toUtf8());
        // FN has to be there, RFC 6350 §6.2.1.
        const bool isNameless = person.name.isEmpty() && !person.addresses.isEmpty();
        put(cards, "FN:" + escaped(isNameless ? person.addresses.first().toString() : person.name));
        putText(cards, "NICKNAME", person.nickname);
        putText(cards, "ORG", person.organisation);
        int preference = 1;
        for (const mail::AddrSpec &address : person.addresses)
            put(cards,
                "EMAIL;PREF=" + QByteArray::number(std::min(preference++, 100)) + ':'
                    + escaped(address.toString()));
        putText(cards, "NOTE", person.note);
        put(cards, "END:VCARD");
    }
    for (const PeopleGroup &group : groups) {
        put(cards, "BEGIN:VCARD");
        put(cards, "VERSION:4.0");
        put(cards, "KIND:group");
        put(cards, "UID:urn:uuid:" + group.id.toUtf8());
        put(cards, "FN:" + escaped(group.name));
        for (const Mailbox &member : group.members)
            put(cards, "MEMBER:mailto:" + member.address.toString().toUtf8().toPercentEncoding("@"));
        put(cards, "END:VCARD");
    }
    return cards;
}

QByteArray writeCsv(const QList<Person> &people, const QList<PeopleGroup> &groups)
{
    qsizetype most = 1;
    for (const Person &person : people)
        most = std::max(most, person.addresses.size());
    QStringList headings{QStringLiteral("Name"), QStringLiteral("Nickname"),
                         QStringLiteral("Organization Name"), QStringLiteral("Notes"),
                         QStringLiteral("Labels")};
    for (qsizetype i = 1; i <= most; ++i)
        headings += QStringLiteral("E-mail %1 - Value").arg(i);
    QString table = headings.join(u',') + QStringLiteral("\r\n");
    for (const Person &person : people) {
        QStringList labels;
        for (const PeopleGroup &group : groups) {
            const bool isMember
                = std::any_of(group.members.cbegin(), group.members.cend(), [&person](const Mailbox &member) {
                      return person.addresses.contains(member.address);
                  });
            if (isMember)
                labels += group.name;
        }
        QStringList cells{person.name, person.nickname, person.organisation, person.note,
                          labels.join(QStringLiteral(" ::: "))};
        for (const mail::AddrSpec &address : person.addresses)
            cells += address.toString();
        while (cells.size() < headings.size())
            cells += QString();
        std::transform(cells.begin(), cells.end(), cells.begin(), csvCell);
        table += cells.join(u',') + QStringLiteral("\r\n");
    }
    return "\xef\xbb\xbf" + table.toUtf8();
}

} // namespace core::contacts
