#include "core/secrets/keyring.h"

#include "core/secrets/glibbus.h"
#include "core/secrets/memory.h"
#include "core/secrets/secretservice.h"

#include <QCoreApplication>
#include <QStringDecoder>
#include <QThread>

#include <qt6keychain/keychain.h>

namespace core::secrets
{

using namespace std::chrono_literals;

namespace
{

using Kind = Error::Kind;
using State = StoreLook::State;

constexpr auto patienceToFindOut = 3s;
constexpr auto patienceAtExit = 500ms;

QThread *home = nullptr;

/// A thread that is caught in a call is left behind: the program ends at once.
void stopThread()
{
    home->quit();
    home->wait(QDeadlineTimer(patienceAtExit));
}

/// QtKeychain keeps texts as texts, which is what people and other programs see in the store.
std::optional<QString> textOf(const QByteArray &secret)
{
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    const QString text = decoder(secret);
    if (decoder.hasError() || text.contains(QChar::Null))
        return std::nullopt;
    return text;
}

void wipe(QString &text)
{
    if (text.isDetached())
        ::explicit_bzero(text.data(), size_t(text.size()) * sizeof(QChar));
}

std::optional<Error> errorOf(const StoreLook &look)
{
    switch (look.state) {
    case State::NoBus:
    case State::NoStore:
        return Error{Kind::NoStore, {}, look.detail};
    case State::Silent:
        return Error{Kind::TimedOut, look.name, look.detail};
    case State::Asleep:
    case State::Empty:
    case State::Locked:
    case State::Open:
        return std::nullopt;
    }
    return std::nullopt;
}

} // namespace

Keyring &Keyring::instance()
{
    static Keyring *const keyring = [] {
        auto *made = new Keyring; // Stays as long as the program: see the class.
        home = new QThread;
        home->setObjectName(QStringLiteral("keyring"));
        made->moveToThread(home);
        home->start();
        qAddPostRoutine(stopThread);
        return made;
    }();
    return *keyring;
}

void Keyring::run(std::shared_ptr<Errand> errand)
{
    QMetaObject::invokeMethod(
        this,
        [this, errand = std::move(errand)] {
            m_waiting.enqueue(errand);
            if (!m_current)
                startNext();
            else if (m_isAsking) // It waits for the person as well.
                errand->askingPerson();
        },
        Qt::QueuedConnection);
}

void Keyring::probe(std::function<void(const KeyringState &)> done)
{
    QMetaObject::invokeMethod(
        this,
        [done = std::move(done)] {
            const StoreLook look = lookForStore(Start::Never, patienceToFindOut);
            done({look.isThere(), look.isThere() ? look.name : QString(), look.detail});
        },
        Qt::QueuedConnection);
}

void Keyring::startNext()
{
    while (!m_waiting.isEmpty()) {
        m_current = m_waiting.dequeue();
        if (!m_current->isAbandoned)
            return begin();
        wipe(m_current->secret);
    }
    m_current.reset();
}

void Keyring::begin()
{
    const StoreLook look = lookForStore(Start::WhenNeeded, patienceToFindOut);
    m_storeName = look.name;
    m_isAsking = look.state == State::Locked
        || (look.state == State::Empty && m_current->verb == Errand::Verb::Write);
    if (const auto error = secrets::errorOf(look))
        return finish(*error);
    surviveTheEndOfTheBus();
    if (m_isAsking) {
        m_current->askingPerson();
        for (const auto &errand : std::as_const(m_waiting))
            errand->askingPerson();
    }
    switch (m_current->verb) {
    case Errand::Verb::Read:
        return read();
    case Errand::Verb::Write:
        return write();
    case Errand::Verb::Remove:
        return remove();
    }
}

void Keyring::start(QKeychain::Job *job, void (Keyring::*next)(const QKeychain::Job &))
{
    job->setKey(m_current->key);
    job->setInsecureFallback(false);
    connect(job, &QKeychain::Job::finished, this,
            [this, next](QKeychain::Job *done) { (this->*next)(*done); });
    job->start(); // It deletes itself when it is done, and not before.
}

void Keyring::read()
{
    start(new QKeychain::ReadPasswordJob(m_current->service), &Keyring::afterRead);
}

void Keyring::afterRead(const QKeychain::Job &job)
{
    if (job.error() != QKeychain::NoError)
        return finish(errorOf(job));
    finish(static_cast<const QKeychain::ReadPasswordJob &>(job).binaryData());
}

void Keyring::write()
{
    std::optional<QString> text = textOf(m_current->secret);
    if (!text)
        return finish(Error{Kind::Unwritable, m_storeName, QStringLiteral("not UTF-8 text")});
    auto *job = new QKeychain::WritePasswordJob(m_current->service);
    job->setTextData(*text);
    wipe(*text);
    start(job, &Keyring::afterWrite);
}

void Keyring::afterWrite(const QKeychain::Job &job)
{
    if (job.error() != QKeychain::NoError)
        return finish(errorOf(job));
    readBack();
}

void Keyring::readBack()
{
    start(new QKeychain::ReadPasswordJob(m_current->service), &Keyring::afterReadBack);
}

void Keyring::afterReadBack(const QKeychain::Job &job)
{
    if (job.error() != QKeychain::NoError)
        return finish(errorOf(job));
    QByteArray kept = static_cast<const QKeychain::ReadPasswordJob &>(job).binaryData();
    if (kept != m_current->secret)
        return finish(Error{Kind::Unwritable, m_storeName, QStringLiteral("another secret was read back")});
    finish(QByteArray());
}

void Keyring::remove()
{
    start(new QKeychain::DeletePasswordJob(m_current->service), &Keyring::afterRemove);
}

void Keyring::afterRemove(const QKeychain::Job &job)
{
    if (job.error() != QKeychain::NoError && job.error() != QKeychain::EntryNotFound)
        return finish(errorOf(job));
    finish(QByteArray());
}

/// libsecret says "not found" or "dismissed" when the person closed the question, so where there was one, the
/// store is asked what came of it.
Error Keyring::errorOf(const QKeychain::Job &job) const
{
    const QString detail = QStringLiteral("QtKeychain %1: %2").arg(int(job.error())).arg(job.errorString());
    const State now = m_isAsking ? lookForStore(Start::Never, patienceToFindOut).state : State::Open;
    if (now == State::Locked)
        return {Kind::Locked, m_storeName, detail};
    if (now == State::Empty) // No password for a new key ring was given.
        return {Kind::Denied, m_storeName, detail};
    switch (job.error()) {
    case QKeychain::EntryNotFound:
        return {Kind::NotFound, m_storeName, detail};
    case QKeychain::AccessDenied:
    case QKeychain::AccessDeniedByUser:
        return {Kind::Denied, m_storeName, detail};
    case QKeychain::NoBackendAvailable:
    case QKeychain::NotImplemented:
        return {Kind::NoStore, {}, detail};
    case QKeychain::NoError:
    case QKeychain::CouldNotDeleteEntry:
    case QKeychain::OtherError:
        break;
    }
    return {m_current->verb == Errand::Verb::Read ? Kind::Unreadable : Kind::Unwritable, m_storeName, detail};
}

void Keyring::finish(const Result<QByteArray, Error> &result)
{
    m_current->done(result);
    secrets::wipe(m_current->secret);
    startNext();
}

} // namespace core::secrets
