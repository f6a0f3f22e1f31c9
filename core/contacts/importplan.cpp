#include "core/contacts/contactfile.h"

#include <QHash>
#include <QSet>

#include <algorithm>

namespace core::contacts
{

using mail::AddrSpec;
using mail::Mailbox;

namespace
{

/// Adds what @p more knows beyond @p person; true if that is anything.
bool complete(Person &person, const Person &more)
{
    const Person before = person;
    if (person.name.isEmpty())
        person.name = more.name;
    if (person.nickname.isEmpty())
        person.nickname = more.nickname;
    if (person.organisation.isEmpty())
        person.organisation = more.organisation;
    if (person.note.isEmpty())
        person.note = more.note;
    for (const AddrSpec &address : more.addresses) {
        const bool isThere = std::any_of(
            person.addresses.cbegin(), person.addresses.cend(),
            [&address](const AddrSpec &own) { return sameMailbox(own) == sameMailbox(address); });
        if (!isThere)
            person.addresses.append(address);
    }
    return person != before;
}

bool contains(const QList<Mailbox> &members, const Mailbox &wanted)
{
    return std::any_of(members.cbegin(), members.cend(), [&wanted](const Mailbox &each) {
        return sameMailbox(each.address) == sameMailbox(wanted.address);
    });
}

/// A plan while it is made: the people of the book and the new ones, found by their addresses.
class Planner
{
public:
    explicit Planner(const Book &book)
        : m_people(book.people)
        , m_knownCount(book.people.size())
    {
        for (qsizetype i = 0; i < m_people.size(); ++i)
            noteAddresses(i);
    }

    void take(const Person &person)
    {
        for (const AddrSpec &address : person.addresses) {
            const auto found = m_byAddress.constFind(sameMailbox(address));
            if (found != m_byAddress.constEnd())
                return merge(*found, person);
        }
        Person fresh = person;
        fresh.id = newId();
        m_people.append(fresh);
        noteAddresses(m_people.size() - 1);
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
    }

private:
    void noteAddresses(qsizetype at)
    {
        for (const AddrSpec &address : m_people[at].addresses) {
            const QString same = sameMailbox(address);
            if (!m_byAddress.contains(same))
                m_byAddress.insert(same, at);
        }
    }

    void merge(qsizetype at, const Person &person)
    {
        const bool isNews = complete(m_people[at], person);
        noteAddresses(at);
        if (at >= m_knownCount) {
            ++m_merged;
            return;
        }
        m_known.insert(at);
        if (isNews)
            m_changed.insert(at);
    }

    QList<Person> m_people;
    qsizetype m_knownCount;
    QHash<QString, qsizetype> m_byAddress;
    QSet<qsizetype> m_known;
    QSet<qsizetype> m_changed;
    int m_merged = 0;
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

    QList<PeopleGroup> groups = book.groups;
    for (const PeopleGroup &group : file.groups) {
        auto same = std::find_if(groups.begin(), groups.end(),
                                 [&group](const PeopleGroup &each) { return each.name == group.name; });
        if (same == groups.end())
            same = groups.insert(groups.end(), PeopleGroup{newId(), group.name, {}});
        for (const Mailbox &member : group.members) {
            if (!contains(same->members, member))
                same->members.append(member);
        }
    }
    for (const PeopleGroup &group : std::as_const(groups)) {
        if (!book.groups.contains(group))
            plan.groups.append(group);
    }
    return plan;
}

} // namespace core::contacts
