#include "core/secrets/vault.h"

#include "core/secrets/keyring.h"
#include "core/secrets/letterbox.h"
#include "core/secrets/memory.h"
#include "core/secrets/secretfile.h"

#include <QPointer>
#include <QTimer>
#include <QUrl>

namespace core::secrets
{

using Kind = Error::Kind;
using SourceKind = account::SecretSource::Kind;

struct Vault::Reading {
    Source source;
    QList<ReadDone> waiting;
};

namespace
{

QString nameOf(Purpose purpose)
{
    switch (purpose) {
    case Purpose::Password:
        return QStringLiteral("password");
    case Purpose::RefreshToken:
        return QStringLiteral("oauth-refresh");
    case Purpose::ClientSecret:
        return QStringLiteral("oauth-client");
    }
    return {};
}

QString keyOf(const QString &accountId, Purpose purpose)
{
    return accountId + u'/' + nameOf(purpose);
}

/// Where the token is that replaced the one of the environment.
QString rotatedKeyOf(const QString &accountId, Purpose purpose)
{
    return keyOf(accountId, purpose) + QStringLiteral("/rotated");
}

Result<QByteArray, Error> found(std::optional<QByteArray> secret)
{
    if (secret)
        return *std::move(secret);
    return Error{Kind::NotFound};
}

template<typename Outcome>
std::function<void(const Outcome &)> whileAlive(QObject *context, std::function<void(const Outcome &)> done)
{
    return [context = QPointer<QObject>(context), done = std::move(done)](const Outcome &outcome) {
        if (context)
            done(outcome);
    };
}

std::shared_ptr<Errand> errandFor(Errand::Verb verb, const QString &service, const QString &key,
                                  QByteArrayView secret = {})
{
    auto errand = std::make_shared<Errand>();
    errand->verb = verb;
    errand->service = service;
    errand->key = key;
    errand->secret = secret.toByteArray(); // A copy of its own, to be wiped.
    return errand;
}

Vault::ReadDone asChange(const Vault::ChangeDone &done)
{
    return [done](const Result<QByteArray, Error> &result) {
        done(result ? Result<Done, Error>(Done{}) : Result<Done, Error>(result.error()));
    };
}

} // namespace

Vault::Vault(Places places, QObject *parent)
    : QObject(parent)
    , m_places(std::move(places))
    , m_letterbox(std::make_shared<Letterbox>(this))
    , m_memory(std::make_unique<Memory>())
{
    m_disk.setMaxThreadCount(1);
}

Vault::~Vault()
{
    m_letterbox->close();
}

QString Vault::filePath(const QString &configFolder, const QString &accountId, Purpose purpose)
{
    // An account's id comes from a file: it must not lead elsewhere.
    return configFolder + QStringLiteral("/secrets/")
        + QString::fromLatin1(QUrl::toPercentEncoding(accountId)) + u'-' + nameOf(purpose);
}

QString Vault::pathFor(const QString &accountId, Purpose purpose, const Source &source) const
{
    const auto own = [&](Purpose of) { return filePath(m_places.configFolder, accountId, of); };
    const bool isOwn = source.name.isEmpty() || source.name == own(Purpose::Password)
        || source.name == own(Purpose::RefreshToken) || source.name == own(Purpose::ClientSecret);
    return isOwn ? own(purpose) : source.name;
}

Environment Vault::environment() const
{
    return Environment(m_places.configFolder + QStringLiteral("/.env"));
}

void Vault::read(const QString &accountId, Purpose purpose, const Source &source, QObject *context,
                 ReadDone done)
{
    Q_ASSERT(context);
    const QString key = keyOf(accountId, purpose);
    const ReadDone waiting = whileAlive(context, std::move(done));
    if (const auto under = m_readings.value(key); under && under->source == source) {
        under->waiting.append(waiting);
        return;
    }
    const auto reading = std::make_shared<Reading>(Reading{source, {waiting}});
    m_readings.insert(key, reading);
    fetch(accountId, purpose, source, [this, key, reading](const Result<QByteArray, Error> &result) {
        if (m_readings.value(key) == reading)
            m_readings.remove(key);
        const QList<ReadDone> all = std::exchange(reading->waiting, {});
        for (const ReadDone &one : all)
            one(result);
    });
}

void Vault::fetch(const QString &accountId, Purpose purpose, const Source &source, const ReadDone &done)
{
    const QString key = keyOf(accountId, purpose);
    const auto soon = [&](const Result<QByteArray, Error> &result) {
        m_letterbox->post([done, result] { done(result); });
    };
    switch (source.kind) {
    case SourceKind::None:
    case SourceKind::Practice:
        return soon(Error{Kind::NotFound});
    case SourceKind::Session:
        return soon(found(m_memory->value(key)));
    case SourceKind::Environment:
        if (auto rotated = m_memory->value(rotatedKeyOf(accountId, purpose)))
            return soon(*std::move(rotated));
        return inBackground([box = m_letterbox, environment = environment(), name = source.name, done] {
            box->post([result = environment.read(name), done] { done(result); });
        });
    case SourceKind::File:
        return inBackground([box = m_letterbox, path = pathFor(accountId, purpose, source), done] {
            box->post([result = readSecretFile(path), done] { done(result); });
        });
    case SourceKind::Keyring:
        return askKeyring(errandFor(Errand::Verb::Read, m_places.service, key), done);
    }
}

void Vault::write(const QString &accountId, Purpose purpose, const Source &source, const QByteArray &secret,
                  QObject *context, ChangeDone done)
{
    if (secret.isEmpty())
        return remove(accountId, purpose, source, context, std::move(done));
    Q_ASSERT(context);
    const QString key = keyOf(accountId, purpose);
    const ChangeDone waiting = whileAlive(context, std::move(done));
    const auto soon = [&](const Result<Done, Error> &result) {
        m_letterbox->post([waiting, result] { waiting(result); });
    };
    m_readings.remove(key); // A later read must not share in what was read before.
    if (secret.size() > maximumSecretBytes)
        return soon(Error{Kind::TooLarge, {}, QStringLiteral("%1 bytes").arg(secret.size())});
    switch (source.kind) {
    case SourceKind::None:
    case SourceKind::Practice:
        return soon(Error{Kind::ReadOnly});
    case SourceKind::Session:
        m_memory->set(key, secret);
        return soon(Done{});
    case SourceKind::Environment:
        if (purpose != Purpose::RefreshToken)
            return soon(Error{Kind::ReadOnly, source.name});
        m_memory->set(rotatedKeyOf(accountId, purpose), secret);
        return soon(Done{});
    case SourceKind::File:
        return inBackground([box = m_letterbox, path = pathFor(accountId, purpose, source), waiting,
                             copy = QByteArray(secret.constData(), secret.size())]() mutable {
            box->post([result = writeSecretFile(path, copy), waiting] { waiting(result); });
            wipe(copy);
        });
    case SourceKind::Keyring:
        return askKeyring(errandFor(Errand::Verb::Write, m_places.service, key, secret), asChange(waiting));
    }
}

void Vault::remove(const QString &accountId, Purpose purpose, const Source &source, QObject *context,
                   ChangeDone done)
{
    Q_ASSERT(context);
    const ChangeDone waiting = whileAlive(context, std::move(done));
    m_readings.remove(keyOf(accountId, purpose));
    discard(accountId, purpose, source, waiting);
}

void Vault::discard(const QString &accountId, Purpose purpose, const Source &source, const ChangeDone &done)
{
    const QString key = keyOf(accountId, purpose);
    switch (source.kind) {
    case SourceKind::Session:
    case SourceKind::Environment: // The variable stays; what we keep beside it goes.
    case SourceKind::None:
    case SourceKind::Practice:
        m_memory->remove(source.kind == SourceKind::Session ? key : rotatedKeyOf(accountId, purpose));
        return m_letterbox->post([done] { done(Done{}); });
    case SourceKind::File:
        return inBackground([box = m_letterbox, path = pathFor(accountId, purpose, source), done] {
            box->post([result = removeSecretFile(path), done] { done(result); });
        });
    case SourceKind::Keyring:
        return askKeyring(errandFor(Errand::Verb::Remove, m_places.service, key), asChange(done));
    }
}

void Vault::probeKeyring(QObject *context, std::function<void(const KeyringState &)> done)
{
    Q_ASSERT(context);
    const auto waiting = whileAlive(context, std::move(done));
    const QPointer<QTimer> timer = patienceTimer(m_patience.probe, [waiting] {
        waiting(
            {.isAvailable = false, .name = {}, .detail = QStringLiteral("the session bus does not answer")});
    });
    Keyring::instance().probe([box = m_letterbox, timer, waiting](const KeyringState &state) {
        box->post([timer, waiting, state] {
            if (!timer || !timer->isActive())
                return;
            timer->stop();
            timer->deleteLater();
            waiting(state);
        });
    });
}

/// The timer is also the one who knows whether the question was settled: it is active while it is not.
void Vault::askKeyring(const std::shared_ptr<Errand> &errand, const ReadDone &done)
{
    const QPointer<QTimer> timer = patienceTimer(m_patience.answer, [errand, done] {
        errand->isAbandoned = true;
        done(Error{Kind::TimedOut, {}, QStringLiteral("the key store does not answer")});
    });
    errand->askingPerson = [box = m_letterbox, timer, patience = m_patience.person] {
        box->post([timer, patience] {
            if (timer && timer->isActive())
                timer->start(patience);
        });
    };
    errand->done = [box = m_letterbox, timer, done](const Result<QByteArray, Error> &result) {
        box->post([timer, done, result] {
            if (!timer || !timer->isActive())
                return; // Too late: the caller was told something else.
            timer->stop();
            timer->deleteLater();
            done(result);
        });
    };
    Keyring::instance().run(errand);
}

void Vault::inBackground(std::function<void()> work)
{
    m_disk.start(std::move(work));
}

QTimer *Vault::patienceTimer(std::chrono::milliseconds patience, std::function<void()> timedOut)
{
    auto *timer = new QTimer(this);
    timer->setSingleShot(true);
    connect(timer, &QTimer::timeout, this, [timer, timedOut = std::move(timedOut)] {
        timer->deleteLater();
        timedOut();
    });
    timer->start(patience);
    return timer;
}

} // namespace core::secrets
