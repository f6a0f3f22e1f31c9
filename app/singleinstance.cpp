#include "app/singleinstance.h"

#include <QCryptographicHash>
#include <QDataStream>
#include <QDir>
#include <QLocalSocket>
#include <QStandardPaths>

namespace app
{

constexpr int answerTimeMs = 1000;
constexpr qint64 longestCall = 1024 * 1024;

SingleInstance::SingleInstance(const QString &key, QObject *parent)
    : QObject(parent)
{
    const QByteArray hash
        = QCryptographicHash::hash(key.toUtf8(), QCryptographicHash::Sha256).toHex().left(16);
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::RuntimeLocation);
    m_name = QDir(folder).filePath(QStringLiteral("hongyan-") + QString::fromLatin1(hash));
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    connect(&m_server, &QLocalServer::newConnection, this, &SingleInstance::read);
}

bool SingleInstance::handOver(const QStringList &arguments)
{
    // Runs before the first window is shown; nothing can freeze yet.
    QLocalSocket socket;
    socket.connectToServer(m_name);
    if (!socket.waitForConnected(answerTimeMs))
        return false;
    QByteArray call;
    QDataStream stream(&call, QIODevice::WriteOnly);
    stream << arguments << QDir::currentPath();
    socket.write(call);
    if (!socket.waitForBytesWritten(answerTimeMs))
        return false;
    socket.disconnectFromServer();
    return true;
}

void SingleInstance::listen()
{
    if (m_server.listen(m_name))
        return;
    QLocalServer::removeServer(m_name); // left over from a crash: nobody answered in handOver()
    m_server.listen(m_name);
}

void SingleInstance::read()
{
    QLocalSocket *caller = m_server.nextPendingConnection();
    if (!caller)
        return;
    caller->setReadBufferSize(longestCall);
    connect(caller, &QLocalSocket::disconnected, this, [this, caller] {
        QStringList arguments;
        QString folder;
        QDataStream stream(caller->readAll());
        stream >> arguments >> folder;
        caller->deleteLater();
        if (stream.status() != QDataStream::Ok)
            return;
        emit called(arguments, folder);
    });
}

} // namespace app
