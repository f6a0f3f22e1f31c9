#pragma once

#include "core/contacts/person.h"

namespace core::contacts
{

/// Something in a file that cannot be a contact.
struct Reject {
    enum class Reason {
        NoAddress, ///< Somebody without an e-mail address.
        BadAddress, ///< What stands in the place of one is none.
        Unfinished, ///< The file ends in the middle of it.
    };
    Reason reason = Reason::NoAddress;
    int line = 0; ///< Where it begins in the file, from 1.
    QString text; ///< The name, or what stood there instead of an address.

    bool operator==(const Reject &) const = default;
};

/// What a file of contacts says, as it says it: doubles are kept.
struct ContactFile {
    enum class Format { Unknown, VCard, Csv };

    Format format = Format::Unknown;
    QList<Person> people; ///< Each with an address at least.
    QList<PeopleGroup> groups;
    QList<Reject> rejects;

    bool operator==(const ContactFile &) const = default;
};

/// Reads the octets of a vCard or CSV file, whichever it is; UTF-8, UTF-16 or GB18030. The file may come from
/// anywhere: at most 200,000 contacts are taken, and nothing else of it than text.
ContactFile readContacts(const QByteArray &octets);

/// vCard 2.1, 3.0 and 4.0 (RFC 6350): folded lines, quoted-printable, CHARSET=GBK of old telephones, several
/// addresses, groups by KIND and MEMBER. Pictures and sounds are passed over.
ContactFile readVCards(const QByteArray &octets);

/// Tables of Google, Outlook (English and Chinese), QQ Mail and others: the separator is guessed, the columns
/// are known by their headings, or by what stands in them where there are none.
ContactFile readCsv(const QByteArray &octets);

/// vCard 4.0, UTF-8, folded at 75 octets; groups as KIND:group with mailto members.
QByteArray writeVCards(const QList<Person> &people, const QList<PeopleGroup> &groups);
/// With headings that Google and Outlook read; UTF-8 with a mark at the front, which Excel needs. No cell is
/// a formula, see csvCell(); readCsv() takes that guard off again.
QByteArray writeCsv(const QList<Person> &people, const QList<PeopleGroup> &groups);

/// Octets of a text file as text: by its byte order mark, as UTF-16 where every other octet is 0, or guessed.
QString textOfFile(const QByteArray &octets);

/// What taking in a file would do to the contacts.
struct ImportPlan {
    QList<Person> added; ///< With ids.
    QList<Person> changed; ///< Known ones that get another address, name or note, as they will be.
    QList<PeopleGroup> groups; ///< New ones, and known ones with their new members.
    int known = 0; ///< Already there with everything.
    int merged = 0; ///< The same person more than once in the file.
    int dropped = 0; ///< Texts that are lost, because a note would have become too long.
    /// Ids of those in @c added who have an address in common with somebody of another name.
    QStringList sharing;
    QList<Reject> rejects;

    bool isEmpty() const { return added.isEmpty() && changed.isEmpty() && groups.isEmpty(); }
    bool operator==(const ImportPlan &) const = default;
};

/// People with an address in common are one if their names can be one person's, see samename.h; a family with
/// one address stays several people. Nothing that is known is overwritten, and nothing is lost: what has no
/// place beside it (another firm, a longer name, a second note) goes into the note, as does the name of
/// somebody new when a more complete one, without each of its words, takes its place. But a note does not
/// grow beyond 10,000 characters: what would make it do so is dropped, and counted.
ImportPlan planImport(const Book &book, const ContactFile &file);

} // namespace core::contacts
