#pragma once

#include <QLocalServer>
#include <QObject>
#include <QStringList>

namespace app
{

/// One running program for one person: a second start hands its command line to the first and ends,
/// so that two programs never edit the same drafts.
class SingleInstance : public QObject
{
    Q_OBJECT

public:
    /// @p key tells one person's program from another's, such as the folder with the letters.
    explicit SingleInstance(const QString &key, QObject *parent = nullptr);

    /// True when another program took the call over.
    bool handOver(const QStringList &arguments);
    /// From now on calls of later starts come here.
    void listen();

signals:
    /// File names among them are meant from @p folder.
    void called(const QStringList &arguments, const QString &folder);

private:
    void read();

    QString m_name;
    QLocalServer m_server;
};

} // namespace app
