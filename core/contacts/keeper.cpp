#include "core/contacts/keeper.h"

#include "core/contacts/store.h"
#include "core/delivery/worker.h"

#include <functional>

namespace core::contacts
{

class Keeper::Private
{
public:
    using Change = std::function<Stored<Done>(Store &)>;

    Private(Keeper *keeper, QString path)
        : q(keeper)
        , file(std::move(path))
        , worker(QStringLiteral("contacts"))
    {
    }
    ~Private()
    {
        // The connection belongs to the thread that opened it.
        worker.post([this] { store.reset(); });
        worker.finish();
    }

    void open();
    void post(Change change);
    void tellFailure(const QString &detail);
    void tellBook();

    Keeper *q;
    QString file;
    std::unique_ptr<Store> store; ///< Only used by the worker.
    delivery::Worker worker;
};

void Keeper::Private::open()
{
    store = std::make_unique<Store>(file);
    const auto opened = store->open();
    if (!opened)
        return tellFailure(opened.error().text);
    if (!opened->isEmpty())
        QMetaObject::invokeMethod(q, [this, path = *opened] { emit q->setAside(path); });
    tellBook();
}

void Keeper::Private::post(Change change)
{
    worker.post([this, change = std::move(change)] {
        if (!store)
            return tellFailure(QStringLiteral("the contacts are not open"));
        if (const Stored<Done> done = change(*store); !done)
            return tellFailure(done.error().text);
        tellBook();
    });
}

void Keeper::Private::tellFailure(const QString &detail)
{
    QMetaObject::invokeMethod(q, [this, detail] { emit q->failed(detail); });
}

void Keeper::Private::tellBook()
{
    auto book = store->load();
    if (!book)
        return tellFailure(book.error().text);
    const auto index = std::make_shared<const Index>(*book, QDateTime::currentDateTimeUtc());
    QMetaObject::invokeMethod(q, [this, book = *book, index] { q->take(book, index); });
}

Keeper::Keeper(const QString &file, QObject *parent)
    : QObject(parent)
    , m_index(std::make_shared<const Index>(Book(), QDateTime()))
    , d(std::make_unique<Private>(this, file))
{
}

Keeper::~Keeper() = default;

void Keeper::take(const Book &book, const IndexPtr &index)
{
    m_book = book;
    m_index = index;
    emit changed();
}

void Keeper::open()
{
    d->worker.post([this] { d->open(); });
}

void Keeper::save(const QList<Person> &people, const QList<PeopleGroup> &groups)
{
    d->post([people, groups](Store &store) { return store.save(people, groups); });
}

void Keeper::remove(const QStringList &personIds, const QStringList &groupIds)
{
    d->post([personIds, groupIds](Store &store) { return store.remove(personIds, groupIds); });
}

void Keeper::learn(const QList<mail::Mailbox> &mailboxes, const QDateTime &at)
{
    d->post([mailboxes, at](Store &store) { return store.learn(mailboxes, at); });
}

void Keeper::putBack(const QList<Acquaintance> &acquaintances)
{
    d->post([acquaintances](Store &store) { return store.putBack(acquaintances); });
}

void Keeper::forget(const QList<mail::AddrSpec> &addresses)
{
    d->post([addresses](Store &store) { return store.forget(addresses); });
}

void Keeper::forgetAllLearned()
{
    d->post([](Store &store) { return store.forgetAllLearned(); });
}

} // namespace core::contacts
