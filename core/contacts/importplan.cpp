#include "core/contacts/contactfile.h"
#include "core/contacts/samename.h"

#include <QHash>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>
#include <optional>
#include <utility>

namespace core::contacts
{

using mail::AddrSpec;
using mail::Mailbox;

namespace
{

constexpr qsizetype mostNote = 10'000; // characters, as those who read files take
/// Of the people at one address so many are asked whether they may be somebody; beyond that only the very
/// name tells.
constexpr qsizetype mostAsked = 50;

enum class Names { Stay, MayGrow };

/// Whoever reads @p whole has read each word of @p part, as it is written there.
bool isWithin(const QString &part, const QString &whole)
{
    static const QRegularExpression between(QStringLiteral("[\\s,;]+"));
    if (whole.contains(part, Qt::CaseInsensitive))
        return true;
    const QStringList all = whole.toLower().split(between);
    const QSet<QString> words(all.cbegin(), all.cend());
    const QStringList wanted = part.toLower().split(between, Qt::SkipEmptyParts);
    return std::all_of(wanted.cbegin(), wanted.cend(),
                       [&words](const QString &word) { return words.contains(word); });
}

/// A person while it learns what somebody else's card says of it.
struct Growth {
    Person &person;
    bool isNews = false;
    bool isRenamed = false;
    int dropped = 0; ///< Texts that the note has no room for.

    void note(const QString &text)
    {
        const QString between = QStringLiteral("\n");
        if (text.isEmpty() || (between + person.note + between).contains(between + text + between))
            return;
        if (person.note.size() + text.size() >= mostNote) {
            ++dropped;
            return;
        }
        person.note += (person.note.isEmpty() ? QString() : between) + text;
        isNews = true;
    }

    /// What @p more says in a place where @p own is something else goes into the note.
    void text(QString &own, const QString &more)
    {
        if (!own.isEmpty() && own.compare(more, Qt::CaseInsensitive) != 0)
            return note(more);
        isNews = isNews || (own.isEmpty() && !more.isEmpty());
        if (own.isEmpty())
            own = more;
    }

    void name(const ComparedName &own, const QString &more, const ComparedName &other, Names names)
    {
        if (own.isEmpty() && !more.isEmpty() && (person.name.isEmpty() || !other.isEmpty()))
            rename(own, more);
        else if (says(own, other))
            return;
        else if (names == Names::MayGrow && says(other, own))
            rename(own, more);
        else
            note(more);
    }

private:
    /// An address in place of a name is among the addresses anyway.
    void rename(const ComparedName &own, const QString &name)
    {
        const QString before = std::exchange(person.name, name);
        if (!own.isEmpty() && !isWithin(before, name))
            note(before);
        isNews = isRenamed = true;
    }
};

/// A plan while it is made: the people of the book and the new ones, found by their addresses and names.
class Planner
{
public:
    explicit Planner(const Book &book)
        : m_people(book.people)
        , m_knownCount(book.people.size())
    {
        for (qsizetype i = 0; i < m_people.size(); ++i)
            note(i);
    }

    void take(const Person &person)
    {
        if (const auto same = find(person))
            return merge(*same, person);
        const bool isSharing
            = std::any_of(person.addresses.cbegin(), person.addresses.cend(),
                          [this](const AddrSpec &each) { return m_byAddress.contains(sameMailbox(each)); });
        Person fresh = person;
        fresh.id = newId();
        if (isSharing)
            m_sharing.append(fresh.id);
        m_people.append(fresh);
        note(m_people.size() - 1);
    }

    void tell(ImportPlan &plan) const
    {
        plan.added = m_people.mid(m_knownCount);
        for (qsizetype i = 0; i < m_knownCount; ++i) {
            if (m_changed.contains(i))
                plan.changed.append(m_people[i]);
        }
        plan.known = int(m_known.size() - m_changed.size());
        plan.merged = m_merged;
        plan.dropped = m_dropped;
        plan.sharing = m_sharing;
    }

private:
    static QString keyOf(const AddrSpec &address, const ComparedName &name)
    {
        return sameMailbox(address) + u'\n' + name.words.join(u' ') + u'\n' + name.han + u'\n' + name.form
            + u'\n' + QString::fromLatin1(name.digest.toHex());
    }

    std::optional<qsizetype> findByName(const Person &person, const ComparedName &name) const
    {
        for (const AddrSpec &address : person.addresses) {
            const auto found = m_byName.constFind(keyOf(address, name));
            if (found != m_byName.constEnd())
                return *found;
        }
        return {};
    }

    /// The one of the very name, else the first whose name it may be.
    std::optional<qsizetype> find(const Person &person) const
    {
        if (const auto same = findByName(person, comparedName(person, LocalPart::IsName)))
            return same;
        const ComparedName name = comparedName(person, LocalPart::IsNoName);
        if (const auto same = findByName(person, name))
            return same;
        for (const AddrSpec &address : person.addresses) {
            const QList<qsizetype> there = m_byAddress.value(sameMailbox(address));
            const auto found = std::find_if(there.cbegin(), there.cend(),
                                            [&](qsizetype at) { return canBeOne(m_names[at], name); });
            if (found != there.cend())
                return *found;
        }
        return {};
    }

    void note(qsizetype at)
    {
        m_mailboxes.resize(m_people.size());
        m_names.append(comparedName(m_people[at], LocalPart::IsName));
        for (const AddrSpec &address : std::as_const(m_people[at].addresses))
            enter(at, address);
    }

    /// What is entered for one row of a file must not grow with what is known of its person: 200,000 rows may
    /// speak of one.
    void enter(qsizetype at, const AddrSpec &address)
    {
        QList<qsizetype> &there = m_byAddress[sameMailbox(address)];
        if (there.size() < mostAsked && !there.contains(at))
            there.append(at);
        const QString key = keyOf(address, m_names[at]);
        if (!m_byName.contains(key))
            m_byName.insert(key, at);
    }

    void enterAnew(qsizetype at, const ComparedName &name)
    {
        m_names[at] = name;
        const QList<AddrSpec> first
            = m_people[at].addresses.first(std::min(mostAsked, m_people[at].addresses.size()));
        for (const AddrSpec &address : first)
            enter(at, address);
    }

    void merge(qsizetype at, const Person &person)
    {
        const bool isKnown = at < m_knownCount;
        const bool isNews = complete(at, person, isKnown ? Names::Stay : Names::MayGrow);
        if (!isKnown) {
            ++m_merged;
            return;
        }
        m_known.insert(at);
        if (isNews)
            m_changed.insert(at);
    }

    /// Adds what @p more knows beyond the person there; true if that is anything.
    bool complete(qsizetype at, const Person &more, Names names)
    {
        Growth growth{m_people[at]};
        growth.name(m_names[at], more.name, comparedName(more, LocalPart::IsNoName), names);
        growth.text(growth.person.nickname, more.nickname);
        growth.text(growth.person.organisation, more.organisation);
        growth.note(more.note);
        m_dropped += growth.dropped;
        QSet<QString> &known = mailboxesOf(at);
        QList<AddrSpec> fresh;
        for (const AddrSpec &address : more.addresses) {
            const QString same = sameMailbox(address);
            if (known.contains(same))
                continue;
            known.insert(same);
            growth.person.addresses.append(address);
            fresh.append(address);
        }
        const bool isAddress = isAddressOf(at, growth.person.name);
        if (growth.isRenamed || (isAddress && !m_names[at].isEmpty()))
            enterAnew(at, isAddress ? ComparedName() : comparedName(more, LocalPart::IsName));
        for (const AddrSpec &address : growth.isRenamed ? more.addresses : std::as_const(fresh))
            enter(at, address);
        return growth.isNews || !fresh.isEmpty();
    }

    QSet<QString> &mailboxesOf(qsizetype at)
    {
        QSet<QString> &mailboxes = m_mailboxes[at];
        if (mailboxes.isEmpty()) {
            for (const AddrSpec &address : std::as_const(m_people[at].addresses))
                mailboxes.insert(sameMailbox(address));
        }
        return mailboxes;
    }

    bool isAddressOf(qsizetype at, const QString &name)
    {
        const auto address = name.contains(u'@') ? AddrSpec::parse(name.trimmed()) : std::nullopt;
        return address && mailboxesOf(at).contains(sameMailbox(*address));
    }

    QList<Person> m_people;
    QList<ComparedName> m_names; ///< Of m_people.
    QList<QSet<QString>> m_mailboxes; ///< Of m_people; empty until somebody merges with them.
    qsizetype m_knownCount;
    QHash<QString, QList<qsizetype>> m_byAddress;
    QHash<QString, qsizetype> m_byName; ///< And address.
    QSet<qsizetype> m_known;
    QSet<qsizetype> m_changed;
    QStringList m_sharing;
    int m_merged = 0;
    int m_dropped = 0;
};

/// Groups while members are added: whoever shares an address with a member of another name is one, too.
class GroupPlanner
{
public:
    explicit GroupPlanner(const QList<PeopleGroup> &groups)
        : m_groups(groups)
        , m_members(groups.size())
    {
        for (qsizetype i = 0; i < m_groups.size(); ++i) {
            if (!m_byName.contains(m_groups[i].name))
                m_byName.insert(m_groups[i].name, i);
            for (const Mailbox &member : m_groups[i].members)
                m_members[i][sameMailbox(member.address)].append(nameOf(member, LocalPart::IsName));
        }
    }

    void take(const PeopleGroup &group)
    {
        auto found = m_byName.constFind(group.name);
        if (found == m_byName.constEnd()) {
            found = m_byName.insert(group.name, m_groups.size());
            m_groups.append({newId(), group.name, {}});
            m_members.append(Members());
        }
        for (const Mailbox &member : group.members) {
            const ComparedName name = nameOf(member, LocalPart::IsNoName);
            QList<ComparedName> &there = m_members[*found][sameMailbox(member.address)];
            const bool isThere = there.size() >= mostAsked
                || std::any_of(there.cbegin(), there.cend(),
                               [&name](const ComparedName &each) { return canBeOne(each, name); });
            if (isThere)
                continue;
            there.append(nameOf(member, LocalPart::IsName));
            m_groups[*found].members.append(member);
        }
    }

    const QList<PeopleGroup> &groups() const { return m_groups; }

private:
    using Members = QHash<QString, QList<ComparedName>>; ///< Names by address.
    static ComparedName nameOf(const Mailbox &member, LocalPart localPart)
    {
        return comparedName({{}, member.name, {}, {}, {}, {member.address}}, localPart);
    }

    QList<PeopleGroup> m_groups;
    QList<Members> m_members; ///< Of m_groups.
    QHash<QString, qsizetype> m_byName;
};

} // namespace

ImportPlan planImport(const Book &book, const ContactFile &file)
{
    ImportPlan plan;
    plan.rejects = file.rejects;
    Planner planner(book);
    for (const Person &person : file.people)
        planner.take(person);
    planner.tell(plan);

    GroupPlanner groups(book.groups);
    for (const PeopleGroup &group : file.groups)
        groups.take(group);
    for (qsizetype i = 0; i < groups.groups().size(); ++i) {
        if (i >= book.groups.size() || groups.groups()[i] != book.groups[i])
            plan.groups.append(groups.groups()[i]);
    }
    return plan;
}

} // namespace core::contacts
