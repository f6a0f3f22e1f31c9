#pragma once

#include "core/discovery/finder.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSignalSpy>
#include <QTest>

/// What the world of world.py saw since this was made.
class Witness
{
public:
    Witness()
        : m_queriesBefore(read("HONGYAN_NET_QUERIES").size())
        , m_eventsBefore(read("HONGYAN_WORLD_LOG").size())
    {
    }

    static bool isThere() { return qEnvironmentVariableIsSet("HONGYAN_WORLD_LOG"); }

    /// "MX example.test", each question once.
    QStringList queries() const
    {
        QStringList asked;
        for (const QByteArray &line : read("HONGYAN_NET_QUERIES").mid(m_queriesBefore).split('\n')) {
            const qsizetype at = line.indexOf("query[");
            if (at < 0)
                continue;
            const QByteArrayList words = line.mid(at + 6).replace(']', "").split(' ');
            asked.append(QString::fromLatin1(words[0] + ' ' + words[1]));
        }
        asked.removeDuplicates();
        asked.sort();
        return asked;
    }

    QList<QJsonObject> events(const QString &kind) const
    {
        QList<QJsonObject> events;
        for (const QByteArray &line : read("HONGYAN_WORLD_LOG").mid(m_eventsBefore).split('\n')) {
            const QJsonObject event = QJsonDocument::fromJson(line).object();
            if (event[QStringLiteral("at")] == kind)
                events.append(event);
        }
        return events;
    }

    /// How often somebody broke off what @p host was telling.
    qsizetype leftAt(const QString &host) const
    {
        const QList<QJsonObject> left = events(QStringLiteral("left"));
        return std::count_if(left.cbegin(), left.cend(),
                             [&](const QJsonObject &event) { return event[QStringLiteral("host")] == host; });
    }

    /// "host/path", as asked over HTTPS.
    QStringList requests() const
    {
        QStringList asked;
        for (const QJsonObject &event : events(QStringLiteral("https")))
            asked.append(event[QStringLiteral("host")].toString() + event[QStringLiteral("path")].toString());
        asked.sort();
        return asked;
    }

    /// What mail servers were told, and where, each line once.
    QStringList mailLines() const
    {
        QStringList lines;
        for (const QJsonObject &event : events(QStringLiteral("smtp")))
            lines.append(event[QStringLiteral("where")].toString() + u' '
                         + event[QStringLiteral("line")].toString());
        lines.removeDuplicates();
        return lines;
    }

    QByteArray everything() const
    {
        return read("HONGYAN_NET_QUERIES").mid(m_queriesBefore)
            + read("HONGYAN_WORLD_LOG").mid(m_eventsBefore);
    }

private:
    static QByteArray read(const char *variable)
    {
        QFile file(qEnvironmentVariable(variable));
        return file.open(QFile::ReadOnly) ? file.readAll() : QByteArray();
    }

    qsizetype m_queriesBefore;
    qsizetype m_eventsBefore;
};

/// One finder and all that it told.
class Searching
{
public:
    explicit Searching(std::chrono::milliseconds patience = core::discovery::Network().patience)
        : finder(knowledge(), network(patience))
        , steps(&finder, &core::discovery::Finder::stepChanged)
        , found(&finder, &core::discovery::Finder::found)
        , finished(&finder, &core::discovery::Finder::finished)
    {
    }

    static core::mail::AddrSpec address(const QString &domain,
                                        const QString &local = QStringLiteral("li.wei"))
    {
        return core::mail::AddrSpec::parse(local + u'@' + domain).value();
    }

    /// Without probing, which takes its time, unless it is asked for.
    static core::discovery::Options noProbes()
    {
        return {.asksIspdb = true, .sendsAddress = false, .probes = false};
    }

    bool run(const QString &domain, const core::discovery::Options &options = noProbes())
    {
        finished.clear();
        finder.find(address(domain), options);
        return isFinished();
    }

    bool runMx(const QString &domain)
    {
        finished.clear();
        finder.findMx(domain);
        return isFinished();
    }

    bool isFinished()
    {
        return QTest::qWaitFor([this] { return finished.size() > 0; }, 60'000);
    }

    QList<core::discovery::Candidate> ranked() const
    {
        return finished.last().first().value<QList<core::discovery::Candidate>>();
    }

    /// How a question went in the end; Waiting where it was never asked.
    core::discovery::Step last(core::discovery::Source source, const QString &what) const
    {
        core::discovery::Step last;
        for (const QVariantList &signal : steps) {
            const auto step = signal.first().value<core::discovery::Step>();
            if (step.source == source && step.what == what)
                last = step;
        }
        return last;
    }

    /// As the catalogue would answer.
    static core::discovery::Knowledge knowledge()
    {
        const auto lookUp = [](const QList<QPair<QString, QString>> &table, const QString &host) {
            for (const auto &[suffix, id] : table) {
                if (host == suffix || host.endsWith(u'.' + suffix))
                    return id;
            }
            return QString();
        };
        const QList<QPair<QString, QString>> exchangers{
            {QStringLiteral("mail.protection.outlook.com"), QStringLiteral("microsoft365")},
            {QStringLiteral("google.com"), QStringLiteral("google-workspace")},
            {QStringLiteral("mxbiz1.qq.com"), QStringLiteral("tencent-exmail")},
            {QStringLiteral("mxbiz2.qq.com"), QStringLiteral("tencent-exmail")},
            {QStringLiteral("mxmail.netease.com"), QStringLiteral("netease-qiye")},
            {QStringLiteral("mxhichina.com"), QStringLiteral("aliyun-qiye")},
            {QStringLiteral("qiye.aliyun.com"), QStringLiteral("aliyun-qiye")},
            {QStringLiteral("mx1.feishu.cn"), QStringLiteral("feishu")},
            {QStringLiteral("zoho.com"), QStringLiteral("zoho")},
            {QStringLiteral("messagingengine.com"), QStringLiteral("fastmail")},
        };
        const QList<QPair<QString, QString>> hosts{{QStringLiteral("smtp.qq.com"), QStringLiteral("qq")}};
        return {[=](const QString &host) { return lookUp(exchangers, host); },
                [=](const QString &host) { return lookUp(hosts, host); }};
    }

    static core::discovery::Network network(std::chrono::milliseconds patience)
    {
        core::discovery::Network network;
        network.patience = patience;
        network.ispdb = QUrl(QStringLiteral("https://ispdb.test/v1.1/"));
        return network;
    }

    core::discovery::Finder finder;
    QSignalSpy steps;
    QSignalSpy found;
    QSignalSpy finished;
};
