#include "core/practice/server.h"

#include "core/practice/director.h"
#include "core/practice/listener.h"

#include <QThread>

namespace core::practice
{

class Server::Private
{
public:
    void take(const Result<Address, QString> &outcome)
    {
        isRunning = outcome.has_value();
        if (outcome)
            address = *outcome;
        else
            errorString = outcome.error();
    }

    Director director;
    QThread thread;
    Listener *listener = nullptr; ///< Lives in the thread and dies with it.
    Address address;
    bool isRunning = false;
    QString errorString;
};

Server::Server(QString folder, QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>())
{
    qRegisterMetaType<Received>();
    d->thread.setObjectName(QStringLiteral("practice server"));
    // Called in the server's thread; the signal is told in ours.
    const auto kept = [this](const Received &letter) {
        QMetaObject::invokeMethod(
            this, [this, letter] { emit received(letter); }, Qt::QueuedConnection);
    };
    d->listener
        = new Listener({std::move(folder), {user().toUtf8(), password().toUtf8()}, &d->director, kept});
    d->listener->moveToThread(&d->thread);
    connect(&d->thread, &QThread::finished, d->listener, &QObject::deleteLater);
    d->thread.start();
}

Server::~Server()
{
    d->thread.quit();
    d->thread.wait();
}

bool Server::start()
{
    if (d->isRunning)
        return true;
    Result<Address, QString> outcome = QString();
    QMetaObject::invokeMethod(
        d->listener, [&] { outcome = d->listener->open(); }, Qt::BlockingQueuedConnection);
    d->take(outcome);
    return d->isRunning;
}

void Server::startInBackground()
{
    Listener *listener = d->listener;
    const auto open = [this, listener] {
        const auto outcome = listener->open();
        const auto tell = [this, outcome] {
            d->take(outcome);
            if (d->isRunning)
                emit started();
            else
                emit failedToStart(d->errorString);
        };
        QMetaObject::invokeMethod(this, tell, Qt::QueuedConnection);
    };
    QMetaObject::invokeMethod(listener, open, Qt::QueuedConnection);
}

bool Server::isRunning() const
{
    return d->isRunning;
}

QString Server::errorString() const
{
    return d->errorString;
}

quint16 Server::tlsPort() const
{
    return d->address.tlsPort;
}

quint16 Server::startTlsPort() const
{
    return d->address.startTlsPort;
}

QByteArray Server::certificate() const
{
    return d->address.certificate;
}

QString Server::user()
{
    return QStringLiteral("practice@hongyan.invalid");
}

QString Server::password()
{
    return QStringLiteral("wild-goose-practice");
}

Scenario Server::scenario() const
{
    return d->director.scenario();
}

void Server::setScenario(const Scenario &scenario)
{
    d->director.setScenario(scenario);
}

} // namespace core::practice
