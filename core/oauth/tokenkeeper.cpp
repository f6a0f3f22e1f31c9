#include "core/oauth/tokenkeeper.h"

#include <QDir>
#include <QFileInfo>

#include <utility>

namespace core::oauth
{

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace
{

constexpr auto defaultPatience = 2min;
constexpr auto lockRetryInterval = 50ms;
// Of a program that lives, longer than the patience of all its steps together; a dead one's goes at once.
constexpr auto staleLockAge = 10min;

Error storageFailed(const QString &detail)
{
    return Error::of(Error::Kind::StorageFailed, detail);
}

} // namespace

TokenKeeper::TokenKeeper(Server server, Client client, Storage storage, QString lockFile, QObject *parent)
    : QObject(parent)
    , m_server(std::move(server))
    , m_client(std::move(client))
    , m_storage(std::move(storage))
    , m_lockPath(std::move(lockFile))
    , m_lock(m_lockPath)
{
    m_lock.setStaleLockTime(int(std::chrono::milliseconds(staleLockAge).count()));
    m_lockRetry.setSingleShot(true);
    m_lockRetry.setInterval(lockRetryInterval);
    connect(&m_lockRetry, &QTimer::timeout, this, &TokenKeeper::takeLock);
    m_patience.setSingleShot(true);
    m_patience.setInterval(defaultPatience);
    connect(&m_patience, &QTimer::timeout, this, &TokenKeeper::giveUpWaiting);
}

TokenKeeper::~TokenKeeper()
{
    forget();
}

void TokenKeeper::setTokens(const Tokens &tokens)
{
    if (tokens.refresh.isEmpty()) {
        stop();
        m_unsaved.reset();
        m_tokens = tokens;
        return settle(tokens.access);
    }
    m_tokens = {};
    m_unsaved = Unsaved{tokens, std::nullopt};
    if (!m_lock.isLocked())
        return work();
    // A refresh of what was before is of no interest any more.
    stop();
    lockTaken();
}

void TokenKeeper::token(Freshness freshness, QObject *context, Done done)
{
    const Waiter waiter{context, std::move(done)};
    if (freshness == Freshness::Renewed)
        m_tokens.access.clear();
    if (!m_isBusy && !m_unsaved && isGood(m_tokens))
        return deliver(waiter, m_tokens.access);
    m_waiters.append(waiter);
    work();
}

void TokenKeeper::forget()
{
    stop();
    m_tokens = {};
    m_unsaved.reset();
    settle(Error::of(Error::Kind::Cancelled));
}

bool TokenKeeper::isGood(const Tokens &tokens) const
{
    return !tokens.access.isEmpty() && QDateTime::currentDateTimeUtc() < tokens.expiresAt;
}

void TokenKeeper::work()
{
    if (std::exchange(m_isBusy, true))
        return;
    QDir().mkpath(QFileInfo(m_lockPath).path());
    m_patience.start();
    takeLock();
}

void TokenKeeper::takeLock()
{
    if (m_lock.tryLock(0))
        return lockTaken();
    if (m_lock.error() == QLockFile::LockFailedError)
        m_lockRetry.start();
    else
        settle(storageFailed(u"the lock file cannot be made: %1"_s.arg(m_lockPath)));
}

void TokenKeeper::lockTaken()
{
    if (m_unsaved && !m_unsaved->insteadOf)
        save();
    else
        load();
}

void TokenKeeper::load()
{
    m_patience.start();
    m_storage.load(heardOnce(&TokenKeeper::loaded));
}

void TokenKeeper::loaded(Result<QByteArray, QString> stored)
{
    if (!stored)
        return settle(storageFailed(stored.error()));
    const std::optional<Unsaved> unsaved = m_unsaved;
    if (unsaved && unsaved->insteadOf == *stored)
        return save();
    m_unsaved.reset(); // Somebody has signed in anew since.
    if (m_refusal && *stored == m_used)
        return settle(Error(*m_refusal));
    if (stored->isEmpty())
        return settle(Error::of(Error::Kind::SignInAgain, u"no refresh token is stored"_s));
    refresh(*stored);
}

void TokenKeeper::refresh(const QByteArray &refreshToken)
{
    m_used = refreshToken;
    m_refresh = std::make_unique<Refresh>();
    connect(m_refresh.get(), &Refresh::finished, this, &TokenKeeper::refreshed);
    connect(m_refresh.get(), &Refresh::failed, this, &TokenKeeper::refreshFailed);
    m_refresh->start(m_server, m_client, refreshToken);
}

void TokenKeeper::refreshed(const Tokens &tokens)
{
    if (tokens.refresh == m_used) {
        m_tokens = tokens;
        return settle(tokens.access);
    }
    m_unsaved = Unsaved{tokens, m_used};
    save();
}

void TokenKeeper::refreshFailed(const Error &error)
{
    if (error.kind != Error::Kind::SignInAgain || m_refusal)
        return settle(error);
    // A program that knows nothing of our lock may have stored another one meanwhile.
    m_refusal = error;
    load();
}

void TokenKeeper::save()
{
    m_patience.start();
    m_storage.save(m_unsaved->tokens.refresh, heardOnce(&TokenKeeper::saved));
}

void TokenKeeper::saved(bool isSaved)
{
    if (!isSaved)
        return settle(storageFailed(u"the new refresh token could not be saved"_s));
    m_tokens = std::exchange(m_unsaved, std::nullopt)->tokens;
    // Of one that waited for the storage to work again the access token may be over; of one that came
    // just now it is not, whatever its lifetime says.
    if (m_refresh || isGood(m_tokens) || m_waiters.isEmpty())
        settle(m_tokens.access);
    else
        load();
}

void TokenKeeper::giveUpWaiting()
{
    const bool isLocked = m_lock.isLocked();
    stop();
    settle(storageFailed(isLocked ? u"the storage does not answer"_s : u"another program holds the lock"_s));
}

void TokenKeeper::settle(const Result<QByteArray, Error> &result)
{
    stop();
    m_lock.unlock();
    m_isBusy = false;
    for (const Waiter &waiter : std::exchange(m_waiters, {}))
        deliver(waiter, result);
}

void TokenKeeper::stop()
{
    ++m_step;
    m_lockRetry.stop();
    m_patience.stop();
    m_refusal.reset();
    m_used.clear();
    m_refresh.reset();
}

void TokenKeeper::deliver(const Waiter &waiter, const Result<QByteArray, Error> &result)
{
    if (!waiter.context || !waiter.done)
        return;
    QMetaObject::invokeMethod(
        waiter.context, [done = waiter.done, result] { done(result); }, Qt::QueuedConnection);
}

template<typename Argument>
std::function<void(Argument)> TokenKeeper::heardOnce(void (TokenKeeper::*next)(Argument))
{
    return [self = QPointer(this), step = ++m_step, next](Argument argument) {
        if (!self || self->m_step != step)
            return;
        ++self->m_step;
        self->m_patience.stop();
        (self.data()->*next)(std::move(argument));
    };
}

} // namespace core::oauth
