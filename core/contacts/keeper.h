#pragma once

#include "core/contacts/index.h"

#include <QObject>

#include <memory>

namespace core::contacts
{

/// The contacts of a program with windows: the file is read and written, and the index made, in a thread of
/// its own. The object and its signals live in the maker's thread.
///
/// Every change is followed by changed() with the new book, or by failed() with the book as it was.
class Keeper : public QObject
{
    Q_OBJECT

public:
    explicit Keeper(const QString &file, QObject *parent = nullptr);
    ~Keeper() override; ///< Waits for what was asked.

    void open(); ///< Ends with changed() or failed().
    void save(const QList<Person> &people, const QList<PeopleGroup> &groups);
    void remove(const QStringList &personIds, const QStringList &groupIds);
    void learn(const QList<mail::Mailbox> &mailboxes, const QDateTime &at);
    void putBack(const QList<Acquaintance> &acquaintances);
    void forget(const QList<mail::AddrSpec> &addresses);
    void forgetAllLearned();

    /// As of the last changed(); never null.
    IndexPtr index() const { return m_index; }
    const Book &book() const { return m_book; }

signals:
    void changed();
    void setAside(const QString &path); ///< The file was damaged and is kept there; a new one was begun.
    void failed(const QString &detail); ///< Technical, in English.

private:
    class Private;
    void take(const Book &book, const IndexPtr &index);

    Book m_book;
    IndexPtr m_index;
    std::unique_ptr<Private> d;
};

} // namespace core::contacts
