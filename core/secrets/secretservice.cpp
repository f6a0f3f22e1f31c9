#include "core/secrets/secretservice.h"

#include "core/secrets/sessionbus.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QDBusVariant>
#include <QDeadlineTimer>

#include <algorithm>

namespace core::secrets
{

namespace
{

using State = StoreLook::State;

const QString secretService = QStringLiteral("org.freedesktop.secrets");
const QString secretServicePath = QStringLiteral("/org/freedesktop/secrets");

struct Store {
    const char *service;
    const char *name;
};
/// Whoever owns one of these and the Secret Service too is what people call it.
constexpr Store knownStores[] = {
    {"org.gnome.keyring", "GNOME Keyring"},
    {"org.kde.kwalletd6", "KWallet"},
    {"org.kde.kwalletd5", "KWallet"},
    {"org.keepassxc.KeePassXC.MainWindow", "KeePassXC"},
};

/// Not QDBusConnection::sessionBus(): that one remembers for ever that the bus was not there once.
QDBusConnection connect()
{
    const QString name = QStringLiteral("hongyan-secrets");
    QDBusConnection bus(name);
    if (!bus.isConnected()) {
        QDBusConnection::disconnectFromBus(name);
        bus = QDBusConnection::connectToBus(QDBusConnection::SessionBus, name);
    }
    return bus;
}

/// One conversation with the bus and the store, with a common deadline.
class Look
{
public:
    Look(const QDBusConnection &bus, std::chrono::milliseconds patience)
        : m_bus(bus)
        , m_deadline(patience)
    {
    }

    StoreLook run(Start start);

private:
    QDBusMessage ask(const QString &service, const QString &path, const QString &interface,
                     const QString &method, const QVariantList &arguments = {}) const;
    QDBusMessage askBus(const QString &method, const QVariantList &arguments = {}) const;
    QStringList names(const QString &method) const
    {
        return askBus(method).arguments().value(0).toStringList();
    }
    QString owner(const QString &name) const;
    QString nameOfStore() const;
    StoreLook askStore() const;
    StoreLook wallet() const;

    QDBusConnection m_bus;
    QDeadlineTimer m_deadline;
    QStringList m_running;
    QStringList m_startable;
};

QDBusMessage Look::ask(const QString &service, const QString &path, const QString &interface,
                       const QString &method, const QVariantList &arguments) const
{
    auto message = QDBusMessage::createMethodCall(service, path, interface, method);
    message.setArguments(arguments);
    message.setAutoStartService(false);
    return m_bus.call(message, QDBus::Block, int(std::max<qint64>(m_deadline.remainingTime(), 1)));
}

QDBusMessage Look::askBus(const QString &method, const QVariantList &arguments) const
{
    return ask(QStringLiteral("org.freedesktop.DBus"), QStringLiteral("/org/freedesktop/DBus"),
               QStringLiteral("org.freedesktop.DBus"), method, arguments);
}

QString Look::owner(const QString &name) const
{
    return m_running.contains(name)
        ? askBus(QStringLiteral("GetNameOwner"), {name}).arguments().value(0).toString()
        : QString();
}

QString Look::nameOfStore() const
{
    const QString keeper = owner(secretService);
    for (const Store &store : knownStores) {
        const QString service = QString::fromLatin1(store.service);
        const bool isIt = keeper.isEmpty() ? m_startable.contains(service) : owner(service) == keeper;
        if (isIt)
            return QString::fromLatin1(store.name);
    }
    return QStringLiteral("Secret Service");
}

StoreLook Look::run(Start start)
{
    const QDBusMessage running = askBus(QStringLiteral("ListNames"));
    if (running.type() != QDBusMessage::ReplyMessage)
        return {State::NoBus, {}, running.errorMessage()};
    m_running = running.arguments().value(0).toStringList();
    m_startable = names(QStringLiteral("ListActivatableNames"));
    if (m_running.contains(secretService))
        return askStore();
    if (!m_startable.contains(secretService))
        return wallet();
    if (start == Start::Never)
        return {State::Asleep, nameOfStore(), QStringLiteral("not running, can be started")};
    const QDBusMessage started = askBus(QStringLiteral("StartServiceByName"), {secretService, 0u});
    if (started.type() != QDBusMessage::ReplyMessage)
        return {State::NoStore, {}, QStringLiteral("cannot be started: ") + started.errorMessage()};
    m_running = names(QStringLiteral("ListNames"));
    return askStore();
}

StoreLook Look::askStore() const
{
    const QString name = nameOfStore();
    const QDBusMessage alias
        = ask(secretService, secretServicePath, QStringLiteral("org.freedesktop.Secret.Service"),
              QStringLiteral("ReadAlias"), {QStringLiteral("default")});
    if (alias.type() != QDBusMessage::ReplyMessage)
        return {State::Silent, name, alias.errorMessage()};
    const QString collection = alias.arguments().value(0).value<QDBusObjectPath>().path();
    if (collection.size() < 2) // "/"
        return {State::Empty, name, QStringLiteral("no default collection")};
    const QDBusMessage locked = ask(
        secretService, collection, QStringLiteral("org.freedesktop.DBus.Properties"), QStringLiteral("Get"),
        {QStringLiteral("org.freedesktop.Secret.Collection"), QStringLiteral("Locked")});
    if (locked.type() != QDBusMessage::ReplyMessage)
        return {State::Silent, name, locked.errorMessage()};
    const bool isLocked = locked.arguments().value(0).value<QDBusVariant>().variant().toBool();
    return {isLocked ? State::Locked : State::Open, name, collection};
}

/// A KWallet too old, or told not, to be the Secret Service. Whether it is open is its own affair.
StoreLook Look::wallet() const
{
    for (const Store &store : knownStores) {
        const QString service = QString::fromLatin1(store.service);
        if (service.startsWith(QStringLiteral("org.kde.")) && (m_running + m_startable).contains(service))
            return {State::Locked, QString::fromLatin1(store.name), service};
    }
    return {State::NoStore, {}, QStringLiteral("nobody owns ") + secretService};
}

} // namespace

StoreLook lookForStore(Start start, std::chrono::milliseconds patience)
{
    if (const auto trouble = sessionBusTrouble(patience))
        return {State::NoBus, {}, *trouble};
    const QDBusConnection bus = connect();
    if (!bus.isConnected())
        return {State::NoBus, {}, bus.lastError().message()};
    return Look(bus, patience).run(start);
}

} // namespace core::secrets
