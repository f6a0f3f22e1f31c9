#pragma once

#include "core/oauth/types.h"

#include <QEventLoop>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QNetworkAccessManager>
#include <QNetworkProxy>
#include <QNetworkReply>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>

/// What a browser shows after it has followed every redirect.
struct Shown {
    int status = 0;
    QByteArray page;
    QList<QNetworkReply::RawHeaderPair> headers;

    QByteArray header(const QByteArray &name) const
    {
        for (const auto &[key, value] : headers) {
            if (key.compare(name, Qt::CaseInsensitive) == 0)
                return value;
        }
        return {};
    }
};

/// oauthserver.py in a process of its own, and a browser for it.
class OAuthServer
{
public:
    static bool isPossible() { return !QStandardPaths::findExecutable(QStringLiteral("python3")).isEmpty(); }

    explicit OAuthServer(const QStringList &options = {})
    {
        m_network.setProxy(QNetworkProxy::NoProxy);
        m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        m_process.start(QStringLiteral("python3"),
                        QStringList{QStringLiteral(HONGYAN_SOURCE "/tests/oauth/oauthserver.py"),
                                    QStringLiteral("--until-stdin-ends"), QStringLiteral("--log"), logFile()}
                            + options);
        while (!m_process.canReadLine() && m_process.waitForReadyRead(20000)) { }
        m_port = QJsonDocument::fromJson(m_process.readLine()).object()[QStringLiteral("port")].toInt();
    }

    ~OAuthServer()
    {
        m_process.closeWriteChannel();
        m_process.waitForFinished(5000);
    }

    bool isRunning() const { return m_port > 0; }

    core::oauth::Server asSeenByClients() const
    {
        core::oauth::Server server;
        server.id = QStringLiteral("test");
        server.authorize = url("/authorize");
        server.token = url("/token");
        server.device = url("/devicecode");
        server.scope = QStringLiteral("https://mail.example.com/ offline_access");
        return server;
    }
    core::oauth::Client client() const { return {QStringLiteral("test-client"), {}}; }

    void control(const QJsonObject &change)
    {
        const Shown shown = post("/control", QJsonDocument(change).toJson());
        Q_ASSERT_X(shown.status == 200, "control", shown.page.constData());
    }

    QJsonObject introspect(const QByteArray &token)
    {
        return QJsonDocument::fromJson(post("/introspect", "token=" + token).page).object();
    }

    /// Plays the browser's part.
    Shown open(const QUrl &page) { return wait(m_network.get(QNetworkRequest(page))); }

    /// The requests so far to @p path, without those of the test itself.
    QList<QJsonObject> requests(const QString &path) const
    {
        QFile file(logFile());
        QList<QJsonObject> entries;
        if (!file.open(QFile::ReadOnly))
            return entries;
        while (!file.atEnd()) {
            const QJsonObject entry = QJsonDocument::fromJson(file.readLine()).object();
            if (entry[QStringLiteral("path")].toString() == path)
                entries.append(entry);
        }
        return entries;
    }

private:
    QString logFile() const { return m_folder.filePath(QStringLiteral("requests.jsonl")); }
    QUrl url(const char *path) const
    {
        return QUrl(QStringLiteral("http://127.0.0.1:%1%2").arg(m_port).arg(QLatin1String(path)));
    }

    Shown post(const char *path, const QByteArray &body)
    {
        QNetworkRequest request(url(path));
        request.setRawHeader("Content-Type", "application/x-www-form-urlencoded");
        return wait(m_network.post(request, body));
    }

    Shown wait(QNetworkReply *reply)
    {
        QEventLoop loop;
        QObject::connect(reply, &QNetworkReply::finished, &loop, &QEventLoop::quit);
        loop.exec();
        reply->deleteLater();
        return {reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt(), reply->readAll(),
                reply->rawHeaderPairs()};
    }

    QTemporaryDir m_folder;
    QProcess m_process;
    QNetworkAccessManager m_network;
    int m_port = 0;
};
