#pragma once

#include "core/account/profilefile.h"

#include <QFileSystemWatcher>
#include <QObject>
#include <QThreadPool>

namespace app
{

/// The person's accounts in memory, and the only way to change them. The file is written off the thread this
/// lives in; what another program writes to it is taken over.
class ProfileKeeper : public QObject
{
    Q_OBJECT

public:
    explicit ProfileKeeper(QString path, QObject *parent = nullptr);
    ~ProfileKeeper() override; ///< Waits for changes that are on their way to the disk.

    const core::account::Profiles &profiles() const { return m_profiles; }
    /// Reads the file, waiting for it: it is small. What was damaged is told; the rest is there.
    std::optional<core::account::StoreError> load();

    using Change = std::function<void(core::account::Profiles &)>;
    using Done = std::function<void(const std::optional<core::account::StoreError> &)>;
    /// Changes what the file holds; @p done is called in this thread, unless @p context is gone by then.
    void change(Change change, QObject *context, Done done);

signals:
    void changed();

private:
    void take(const core::account::Profiles &profiles);
    void watch();

    const QString m_path;
    core::account::Profiles m_profiles;
    QFileSystemWatcher m_watcher; ///< Of the folder: the file itself is replaced by each change.
    QThreadPool m_disk; ///< One thread, so that changes keep their order.
};

} // namespace app
