#pragma once

#include "core/delivery/letter.h"
#include "core/delivery/store.h"
#include "core/delivery/worker.h"
#include "core/smtp/sendjob.h"

#include <QHash>
#include <QQueue>

#include <map>

namespace core::delivery
{

/// Sends the letters that are in the spool, one at a time for each account. Lives in a thread of its
/// own; the conversations go on in theirs.
class Dispatcher : public QObject
{
    Q_OBJECT

public:
    Dispatcher(Worker &storage, Store &store, Reports reports);
    ~Dispatcher() override;

    void take(const LetterPtr &letter);
    void cancel(const QString &id);
    /// Cancels everything and waits until each letter's end is in the journal.
    void close();

private:
    struct Active {
        LetterPtr letter;
        std::unique_ptr<smtp::SendJob> job;
    };

    void next(const QString &accountId);
    bool begin(Letter &letter);
    void send(const LetterPtr &letter);
    void listen(const LetterPtr &letter, smtp::SendJob *job);
    bool noteFinalDot(const QString &id, Letter &letter);
    void succeed(const QString &accountId, const smtp::Receipt &receipt);
    void fail(const QString &accountId, const smtp::Error &error, const QList<smtp::Refusal> &refusals);
    void settle(const QString &accountId, State state);
    void end(Letter &letter, State state);

    Worker &m_storage;
    Store &m_store;
    Reports m_reports;
    QHash<QString, QQueue<LetterPtr>> m_waiting; ///< By account.
    std::map<QString, Active> m_active; ///< By account.
    bool m_isClosing = false;

signals:
    void idle(); ///< Nothing is being sent any more.
};

} // namespace core::delivery
