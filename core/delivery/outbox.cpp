#include "core/delivery/outbox.h"

#include "core/delivery/dispatcher.h"
#include "core/delivery/spooler.h"
#include "core/delivery/store.h"
#include "core/delivery/worker.h"

#include <QUuid>

namespace core::delivery
{

namespace
{

bool isFinished(State state)
{
    return state != State::Queued && state != State::Sending;
}

} // namespace

class Outbox::Private
{
public:
    Private(Outbox *outbox, QString f);
    ~Private();

    /// Runs @p news in the outbox's own thread.
    template<typename News>
    void tell(News news)
    {
        QMetaObject::invokeMethod(q, std::move(news), Qt::QueuedConnection);
    }
    Reports reports();

    Outbox *const q;
    const QString folder;
    QHash<QString, LetterPtr> letters; ///< Those on their way.

    Worker storage{QStringLiteral("outbox storage")};
    Worker spooling{QStringLiteral("outbox spool")};
    Worker network{QStringLiteral("outbox dispatch")};
    std::unique_ptr<Store> store; ///< Of the storage thread.
    std::unique_ptr<Spooler> spooler; ///< Of the spooling thread.
    std::unique_ptr<Dispatcher> dispatcher; ///< Of the network thread.
};

Outbox::Private::Private(Outbox *outbox, QString f)
    : q(outbox)
    , folder(std::move(f))
    , store(std::make_unique<Store>(folder))
    , spooler(std::make_unique<Spooler>(storage, *store, reports()))
{
    network.post([this] { dispatcher = std::make_unique<Dispatcher>(storage, *store, reports()); });
}

Outbox::Private::~Private()
{
    for (const LetterPtr &letter : std::as_const(letters))
        letter->isCancelled = true;
    // In the direction of the letters, so that each one's end is still written down.
    spooling.finish();
    network.post([this] {
        dispatcher->close();
        dispatcher.reset();
    });
    network.finish();
    storage.post([this] { store.reset(); });
    storage.finish();
}

Reports Outbox::Private::reports()
{
    Reports reports;
    reports.changed = [this](const Record &record) {
        tell([this, record] {
            if (isFinished(record.state))
                letters.remove(record.id);
            emit q->changed(record);
        });
    };
    reports.said = [this](const QString &id, const smtp::Entry &entry) {
        tell([this, id, entry] { emit q->said(id, entry); });
    };
    reports.reached = [this](const QString &id, const smtp::StageEvent &event) {
        tell([this, id, event] { emit q->reached(id, event); });
    };
    reports.progressed = [this](const QString &id, qint64 sentBytes, qint64 totalBytes) {
        tell([this, id, sentBytes, totalBytes] { emit q->progressed(id, sentBytes, totalBytes); });
    };
    return reports;
}

Outbox::Outbox(QString folder, QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>(this, std::move(folder)))
{
}

Outbox::~Outbox() = default;

void Outbox::open()
{
    d->storage.post([this] {
        const auto opened = d->store->open();
        d->tell([this, opened] {
            if (!opened) {
                emit unusable(opened.error().text);
                return;
            }
            if (!opened->isEmpty())
                emit journalSetAside(*opened);
            emit this->opened();
        });
    });
}

QString Outbox::enqueue(const Order &order)
{
    const auto letter = std::make_shared<Letter>();
    letter->order = order;
    Record &record = letter->record;
    record.id = QUuid::createUuid().toString(QUuid::WithoutBraces);
    record.accountId = order.accountId;
    record.draftId = order.draftId;
    record.subject = order.draft.subject;
    record.queuedAt = QDateTime::currentDateTimeUtc();
    record.spoolPath = d->folder + QStringLiteral("/spool/") + record.id + QStringLiteral(".eml");
    d->letters.insert(record.id, letter);
    d->spooling.post([this, letter] {
        if (d->spooler->take(*letter))
            d->network.post([this, letter] { d->dispatcher->take(letter); });
    });
    return record.id;
}

void Outbox::cancel(const QString &id)
{
    const LetterPtr letter = d->letters.value(id);
    if (!letter)
        return;
    letter->isCancelled = true;
    d->network.post([this, id] { d->dispatcher->cancel(id); });
}

void Outbox::remove(const QString &id)
{
    d->storage.post([this, id] {
        const auto record = d->store->journal().record(id);
        if (!record || !*record || !isFinished((*record)->state) || !d->store->journal().remove(id))
            return;
        QFile::remove((*record)->spoolPath);
        d->tell([this, id] { emit removed(id); });
    });
}

void Outbox::saveDraft(const SavedDraft &draft)
{
    SavedDraft saved = draft;
    if (!saved.savedAt.isValid())
        saved.savedAt = QDateTime::currentDateTimeUtc();
    d->storage.post([this, saved] {
        const auto outcome = d->store->drafts().save(saved);
        d->tell([this, outcome, saved] {
            if (outcome)
                emit draftSaved(saved.id, saved.savedAt);
            else
                emit draftNotSaved(saved.id, outcome.error().text);
        });
    });
}

void Outbox::removeDraft(const QString &id)
{
    d->storage.post([this, id] { [[maybe_unused]] const auto removed = d->store->drafts().remove(id); });
}

void Outbox::loadRecords(int limit)
{
    d->storage.post([this, limit] {
        const auto records = d->store->journal().newest(limit);
        d->tell([this, records] { emit recordsLoaded(records ? *records : QList<Record>()); });
    });
}

void Outbox::loadRecord(const QString &id)
{
    d->storage.post([this, id] {
        const auto record = d->store->journal().record(id);
        if (record && *record)
            d->tell([this, found = **record] { emit recordLoaded(found); });
    });
}

void Outbox::loadDrafts()
{
    d->storage.post([this] {
        const auto drafts = d->store->drafts().newest();
        d->tell([this, drafts] { emit draftsLoaded(drafts ? *drafts : QList<SavedDraft>()); });
    });
}

} // namespace core::delivery
