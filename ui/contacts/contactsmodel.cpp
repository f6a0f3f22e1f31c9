#include "ui/contacts/contactsmodel.h"

#include "core/contacts/pinyin.h"
#include "ui/widgets/twolinelist.h"

#include <QLocale>

#include <algorithm>

namespace ui::contacts
{

using core::contacts::Acquaintance;
using core::contacts::Book;
using core::contacts::PeopleGroup;
using core::contacts::Person;

namespace
{

bool matches(const QStringList &words, const QString &name, const QString &rest)
{
    if (words.isEmpty())
        return true;
    const QString keys = core::contacts::folded(name + u'\n' + rest);
    const QString syllables = core::contacts::pinyinOf(name);
    return std::all_of(words.cbegin(), words.cend(), [&](const QString &word) {
        return keys.contains(word) || core::contacts::runThrough(syllables, word).isValid();
    });
}

/// Chinese names among the others by how they sound, as in a telephone.
QString sortKey(const QString &name)
{
    const QString syllables = core::contacts::pinyinOf(name);
    return syllables.isEmpty() ? core::contacts::folded(name) : syllables;
}

} // namespace

void ContactsModel::setBook(const Book &book)
{
    m_book = book;
    fill();
}

void ContactsModel::show(Contact::Kind kind, const QString &search)
{
    if (kind == m_kind && search == m_search)
        return;
    m_kind = kind;
    m_search = search;
    fill();
}

void ContactsModel::fill()
{
    beginResetModel();
    m_rows.clear();
    const qsizetype count = m_kind == Contact::Kind::Person ? m_book.people.size()
        : m_kind == Contact::Kind::Group                    ? m_book.groups.size()
                                                            : m_book.learned.size();
    const QStringList words = core::contacts::folded(m_search).split(u' ', Qt::SkipEmptyParts);
    std::vector<std::pair<QString, Contact>> sorted;
    for (qsizetype i = 0; i < count; ++i) {
        const Contact contact{m_kind, i};
        const QString name = nameOf(contact);
        QString rest = detailOf(contact);
        if (m_kind == Contact::Kind::Person)
            rest += m_book.people[i].nickname + u'\n' + m_book.people[i].organisation;
        if (matches(words, name, rest))
            sorted.emplace_back(sortKey(name), contact);
    }
    // Those that were learned are in the order of when they were written to.
    if (m_kind != Contact::Kind::Learned)
        std::stable_sort(sorted.begin(), sorted.end(),
                         [](const auto &a, const auto &b) { return a.first < b.first; });
    for (const auto &each : sorted)
        m_rows.append(each.second);
    endResetModel();
}

int ContactsModel::rowOf(const QString &id) const
{
    for (qsizetype row = 0; row < m_rows.size(); ++row) {
        const Contact &contact = m_rows[row];
        if ((contact.kind == Contact::Kind::Person && m_book.people[contact.at].id == id)
            || (contact.kind == Contact::Kind::Group && m_book.groups[contact.at].id == id))
            return int(row);
    }
    return -1;
}

int ContactsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant ContactsModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Contact &contact = m_rows[index.row()];
    if (role == Qt::DisplayRole)
        return nameOf(contact);
    if (role == TwoLineList::DetailRole)
        return detailOf(contact);
    if (role == Qt::AccessibleTextRole)
        return QString(nameOf(contact) + QStringLiteral(", ") + detailOf(contact));
    return {};
}

QString ContactsModel::nameOf(const Contact &contact) const
{
    if (contact.kind == Contact::Kind::Group)
        return m_book.groups[contact.at].name;
    if (contact.kind == Contact::Kind::Learned) {
        const auto &mailbox = m_book.learned[contact.at].mailbox;
        return mailbox.name.isEmpty() ? mailbox.address.toString() : mailbox.name;
    }
    const Person &person = m_book.people[contact.at];
    if (!person.name.isEmpty() || person.addresses.isEmpty())
        return person.name;
    return person.addresses.first().toString();
}

QString ContactsModel::detailOf(const Contact &contact) const
{
    if (contact.kind == Contact::Kind::Group)
        return tr("%n people", "in a group", int(m_book.groups[contact.at].members.size()));
    if (contact.kind == Contact::Kind::Learned) {
        const Acquaintance &known = m_book.learned[contact.at];
        return tr("%1 · %n messages, last %2", nullptr, known.letters)
            .arg(known.mailbox.address.toString(),
                 QLocale().toString(known.last.toLocalTime().date(), QLocale::ShortFormat));
    }
    QStringList addresses;
    for (const auto &address : m_book.people[contact.at].addresses)
        addresses += address.toString();
    return addresses.join(QStringLiteral(", "));
}

} // namespace ui::contacts
