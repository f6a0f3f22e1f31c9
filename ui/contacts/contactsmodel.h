#pragma once

#include "core/contacts/person.h"

#include <QAbstractListModel>

namespace ui::contacts
{

/// One row of the list: somebody, a group, or a mailbox that was learned.
struct Contact {
    enum class Kind { Person, Group, Learned };

    Kind kind = Kind::Person;
    qsizetype at = 0; ///< In the book's list of its kind.

    bool operator==(const Contact &) const = default;
};

/// What of the book is shown: of one kind, and with every word of a search in it, sorted by name.
class ContactsModel : public QAbstractListModel
{
    Q_OBJECT

public:
    using QAbstractListModel::QAbstractListModel;

    void setBook(const core::contacts::Book &book);
    const core::contacts::Book &book() const { return m_book; }
    void show(Contact::Kind kind, const QString &search);
    Contact contactAt(int row) const { return m_rows.at(row); }
    int rowOf(const QString &id) const; ///< A person's or group's; -1 where it is not shown.

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index,
                  int role) const override; ///< The name; details as TwoLineList::DetailRole.

private:
    void fill();
    QString nameOf(const Contact &contact) const;
    QString detailOf(const Contact &contact) const;

    core::contacts::Book m_book;
    QList<Contact> m_rows;
    Contact::Kind m_kind = Contact::Kind::Person;
    QString m_search;
};

} // namespace ui::contacts
