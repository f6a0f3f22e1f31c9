#pragma once

#include "core/oauth/refresh.h"

#include <QLockFile>
#include <QPointer>

#include <memory>
#include <optional>

namespace core::oauth
{

/// Where the refresh token of one account is kept between runs. Both answer later or at once, in the
/// keeper's thread, and keep the order in which they were asked.
struct Storage {
    /// Nothing kept is an empty token; the error is technical and holds no secret.
    std::function<void(std::function<void(core::Result<QByteArray, QString>)>)> load;
    std::function<void(QByteArray, std::function<void(bool)>)> save;
};

/// Gives the access tokens of one account: from memory while they are good, else by one refresh whose
/// result everyone who waits gets.
///
/// A refresh token that the server rotates is saved before the access token that came with it is handed
/// out. Around all of that stands a lock file, and what is stored is read again behind it, so that two
/// programs with one account do not each use up the other's token. A refresh goes on when those who
/// wait for it are gone: the server may have rotated already.
class TokenKeeper : public QObject
{
    Q_OBJECT

public:
    /// Cached: any that should still be good. Renewed: the last one was refused with 535; ask this once
    /// for a letter, then believe the server.
    enum class Freshness { Cached, Renewed };
    using Done = std::function<void(const core::Result<QByteArray, Error> &)>;

    TokenKeeper(Server server, Client client, Storage storage, QString lockFile, QObject *parent = nullptr);
    ~TokenKeeper() override; ///< Those who wait are told Kind::Cancelled.

    /// How long to wait for the lock and for each answer of the storage; two minutes, for a person may
    /// have to unlock the key ring.
    void setPatience(std::chrono::milliseconds patience) { m_patience.setInterval(patience); }

    /// After a sign-in. The access token stays in memory; the refresh token is saved here, behind the
    /// lock, at once. The next token() comes after that and tells whether it worked. Without a refresh
    /// token nothing is saved, and what is stored stays.
    void setTokens(const Tokens &tokens);

    /// @p done is called once, later, as an event of @p context, and not at all once that is gone.
    /// Kind::SignInAgain: only the person can help. Kind::StorageFailed: nothing was handed out, and a new
    /// token that could not be saved is held in memory and saved first at the next try.
    void token(Freshness freshness, QObject *context, Done done);

    /// Drops what is in memory and whatever is under way; those who wait are told Kind::Cancelled. What
    /// is stored is for the caller to remove.
    void forget();

private:
    struct Waiter {
        QPointer<QObject> context;
        Done done;
    };
    /// Tokens that are newer than what is stored.
    struct Unsaved {
        Tokens tokens;
        std::optional<QByteArray> insteadOf; ///< Rotated from this one; nothing: from a sign-in.
    };
    /// Lets an answer of the storage be heard only while it is waited for.
    template<typename Argument>
    std::function<void(Argument)> heardOnce(void (TokenKeeper::*next)(Argument));

    bool isGood(const Tokens &tokens) const;
    void work();
    void takeLock();
    void lockTaken();
    void load();
    void loaded(Result<QByteArray, QString> stored);
    void refresh(const QByteArray &refreshToken);
    void refreshed(const Tokens &tokens);
    void refreshFailed(const Error &error);
    void save();
    void saved(bool isSaved);
    void giveUpWaiting();
    void settle(const Result<QByteArray, Error> &result);
    void stop();
    static void deliver(const Waiter &waiter, const Result<QByteArray, Error> &result);

    Server m_server;
    Client m_client;
    Storage m_storage;
    QString m_lockPath;
    QLockFile m_lock;
    QTimer m_lockRetry;
    QTimer m_patience;
    std::unique_ptr<Refresh> m_refresh;
    QList<Waiter> m_waiters;
    Tokens m_tokens;
    std::optional<Unsaved> m_unsaved;
    QByteArray m_used; ///< The refresh token that was sent last in this run.
    std::optional<Error> m_refusal; ///< The server's word about m_used, while the storage is read again.
    int m_step = 0;
    bool m_isBusy = false;
};

} // namespace core::oauth
