#pragma once

#include "core/account/account.h"
#include "core/secrets/environment.h"

#include <QObject>
#include <QThreadPool>

#include <chrono>
#include <functional>
#include <memory>

class QTimer;

namespace core::secrets
{

class Letterbox;
class Memory;
struct Errand;

/// The one door to every secret of every account. What is behind it depends on the account::SecretSource:
///
/// - Session: memory of this process, overwritten with zeros when it is replaced, removed or no longer
/// needed.
/// - Environment: the variable or `.env` line of that name, read only. A RefreshToken is the exception: the
/// server
///   hands out a new one now and then, which is kept in memory and preferred until the program ends.
/// - Keyring: the desktop's key store. What was written is read back before it counts as written. A store
/// that is
///   locked asks the person itself, and the vault waits for them.
/// - File: secretfile.h. An empty name, or the vault's own file of another purpose, means filePath(): so the
///   secrets of one account never share a file.
/// - None and Practice hold nothing: NotFound.
///
/// Secrets are octets here, from 1 to maximumSecretBytes; the key store takes UTF-8 text only. To write an
/// empty one is to remove it. Two threads, neither of them the caller's, do what takes time: nothing here
/// blocks.
///
/// Each callback is called exactly once, in the vault's thread and never before the call returned, unless
/// @p context or the vault is gone by then. A change is done before a later read of the same secret.
class Vault : public QObject
{
    Q_OBJECT

public:
    using Source = account::SecretSource;
    using ReadDone = std::function<void(const Result<QByteArray, Error> &)>;
    using ChangeDone = std::function<void(const Result<Done, Error> &)>;

    struct Places {
        QString configFolder; ///< Where `.env` is, and secrets/.
        QString service = QStringLiteral("io.github.hongyan"); ///< Our name in the key store.
    };
    struct Patience {
        std::chrono::milliseconds answer{10'000}; ///< Until the key store has to have answered…
        std::chrono::milliseconds person{180'000}; ///< … and where it asks the person for its own password.
        std::chrono::milliseconds probe{3'500};
    };

    explicit Vault(Places places, QObject *parent = nullptr);
    ~Vault() override; ///< Files that are being written are finished first.
    Q_DISABLE_COPY_MOVE(Vault)

    /// Reads of one secret that are under way at the same time are one.
    void read(const QString &accountId, Purpose purpose, const Source &source, QObject *context,
              ReadDone done);
    void write(const QString &accountId, Purpose purpose, const Source &source, const QByteArray &secret,
               QObject *context, ChangeDone done);
    /// A secret that is not there is success.
    void remove(const QString &accountId, Purpose purpose, const Source &source, QObject *context,
                ChangeDone done);

    /// Whether the desktop has a key store, asked of the store itself and answered within Patience::probe.
    /// Nobody is asked for a password, nothing is unlocked or started.
    void probeKeyring(QObject *context, std::function<void(const KeyringState &)> done);

    Environment environment() const;
    void setPatience(const Patience &patience) { m_patience = patience; } ///< For tests mostly.

    /// "<config>/secrets/<account>-password", "…-oauth-refresh" or "…-oauth-client".
    static QString filePath(const QString &configFolder, const QString &accountId, Purpose purpose);

private:
    struct Reading;

    QString pathFor(const QString &accountId, Purpose purpose, const Source &source) const;
    void fetch(const QString &accountId, Purpose purpose, const Source &source, const ReadDone &done);
    void discard(const QString &accountId, Purpose purpose, const Source &source, const ChangeDone &done);
    void askKeyring(const std::shared_ptr<Errand> &errand, const ReadDone &done);
    void inBackground(std::function<void()> work);
    QTimer *patienceTimer(std::chrono::milliseconds patience, std::function<void()> timedOut);

    Places m_places;
    Patience m_patience;
    std::shared_ptr<Letterbox> m_letterbox;
    std::unique_ptr<Memory> m_memory;
    QHash<QString, std::shared_ptr<Reading>> m_readings; ///< By key; what a later read may share.
    QThreadPool m_disk; ///< One thread: what is done to a file is done in order.
};

} // namespace core::secrets
