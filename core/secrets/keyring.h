#pragma once

#include "core/result.h"
#include "core/secrets/types.h"

#include <QByteArray>
#include <QObject>
#include <QQueue>

#include <atomic>
#include <functional>
#include <memory>

namespace QKeychain
{
class Job;
}

namespace core::secrets
{

/// Something to do in the desktop's key store.
struct Errand {
    enum class Verb { Read, Write, Remove };

    Verb verb = Verb::Read;
    QString service;
    QString key;
    QByteArray secret; ///< To write; wiped afterwards.
    /// Both are called in the key store's thread: when the store may be asking the person now, which takes as
    /// long as it takes; and exactly once at the end, with nothing in the array but after reading.
    std::function<void()> askingPerson;
    std::function<void(const Result<QByteArray, Error> &)> done;
    std::atomic_bool isAbandoned = false; ///< From any thread: nobody waits any longer.
};

/// The desktop's key store, by way of QtKeychain, in a thread that belongs to it for as long as the program
/// runs.
///
/// The thread is there because finding out can block: connecting to a bus that says nothing, and in some
/// versions of QtKeychain the first job. And because a job must neither be deleted before the store answered
/// nor be answered while the program takes itself apart: libsecret calls back into it either way. In a thread
/// of its own an unanswered job simply stays behind.
class Keyring : public QObject
{
    Q_OBJECT

public:
    static Keyring &instance(); ///< In the thread of QCoreApplication.

    /// Errands are run one after the other; QtKeychain can do no better. From any thread.
    void run(std::shared_ptr<Errand> errand);
    /// @p done is called in the key store's thread. Does not wait for errands. From any thread.
    void probe(std::function<void(const KeyringState &)> done);

private:
    Keyring() = default;
    void startNext();
    void begin();
    void read();
    void write();
    void readBack();
    void remove();
    void start(QKeychain::Job *job, void (Keyring::*next)(const QKeychain::Job &));
    void afterRead(const QKeychain::Job &job);
    void afterWrite(const QKeychain::Job &job);
    void afterReadBack(const QKeychain::Job &job);
    void afterRemove(const QKeychain::Job &job);
    Error errorOf(const QKeychain::Job &job) const;
    void finish(const Result<QByteArray, Error> &result);

    QQueue<std::shared_ptr<Errand>> m_waiting;
    std::shared_ptr<Errand> m_current;
    QString m_storeName;
    bool m_isAsking = false; ///< The store may be asking the person.
};

} // namespace core::secrets
