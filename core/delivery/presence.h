#pragma once

#include <QFile>
#include <QString>

#include <memory>

namespace core::delivery
{

/// Tells other processes with the same outbox that this one lives, so that they do not take its letters
/// for those of a crash: the window and the command line may be used at the same time.
///
/// A lock that the system itself takes away when the process ends, however it ends.
class Presence
{
public:
    explicit Presence(const QString &folder);
    ~Presence();

    bool announce(); ///< False if the folder does not take it.
    QString id() const { return m_id; }

    /// Whether the process that announced itself as @p id still lives. Clears up after a dead one.
    static bool isAlive(const QString &folder, const QString &id);

private:
    QString m_id;
    QFile m_file;
};

} // namespace core::delivery
