#pragma once

#include "core/contacts/person.h"
#include "core/span.h"

#include <QHash>
#include <QSet>

#include <memory>
#include <vector>

namespace core::contacts
{

/// Somebody, or a group, that typed letters may mean.
struct Completion {
    enum class Kind { Person, Learned, Group };

    Kind kind = Kind::Person;
    mail::Addressee addressee = mail::Group();
    QList<Span> inName; ///< What matched of the mailbox's or the group's name, to be shown as such.
    QList<Span> inAddress; ///< Of AddrSpec::toString().

    bool operator==(const Completion &) const = default;
};

/// The book made ready for questions at every key: twenty thousand people answer within a few milliseconds.
/// Does not change once it is made, so that it can be made in one thread and asked in another.
class Index
{
public:
    /// Acquaintances weigh less the longer ago they were written to, seen from @p now.
    Index(const Book &book, const QDateTime &now);

    /// At most @p limit, best first. Every word of @p typed is found in the name, the nickname, the address
    /// or the pinyin of the name; beginnings come before middles, and who is written to often and lately
    /// comes first. Nothing typed: those who were written to. Mailboxes in @p except (sameMailbox()) are left
    /// out.
    QList<Completion> complete(const QString &typed, int limit, const QSet<QString> &except = {}) const;

    bool isInContacts(const mail::AddrSpec &address) const;
    bool isKnown(const mail::AddrSpec &address) const; ///< In the contacts, or written to before.
    QString nameOf(const mail::AddrSpec &address) const; ///< Empty where none is known.
    qsizetype size() const { return qsizetype(m_entries.size()); }

private:
    struct Entry {
        Completion::Kind kind = Completion::Kind::Person;
        qsizetype at = 0; ///< In m_addressees.
        quint64 letters = 0; ///< A bit for each kind of character in the keys.
        QString keys; ///< Name, nickname and address, folded, each after a line end.
        QString syllables;
        QString same; ///< sameMailbox(); empty for a group.
        double weight = 0;
        double bonus = 0; ///< What the weight adds to a score.
        int rank = 0; ///< In the order of the keys, for those with the same score.
    };
    struct Hit {
        double score;
        size_t entry;
    };
    void add(Completion::Kind kind, const mail::Addressee &addressee, const QString &nickname, double weight);
    void rank();
    static int quality(const Entry &entry, const QString &word);
    Completion completionOf(const Entry &entry, const QStringList &words) const;

    mail::AddressList m_addressees;
    std::vector<Entry> m_entries;
    QHash<QString, QString> m_names; ///< By sameMailbox().
    QSet<QString> m_contacts;
};
using IndexPtr = std::shared_ptr<const Index>;

} // namespace core::contacts

Q_DECLARE_METATYPE(core::contacts::IndexPtr)
