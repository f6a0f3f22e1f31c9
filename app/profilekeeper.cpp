#include "app/profilekeeper.h"

#include <QFileInfo>
#include <QPointer>

namespace app
{

using core::account::Profiles;
using core::account::StoreError;

ProfileKeeper::ProfileKeeper(QString path, QObject *parent)
    : QObject(parent)
    , m_path(std::move(path))
{
    m_disk.setMaxThreadCount(1);
    // Whoever writes it may not be done yet: what is not whole is no news.
    connect(&m_watcher, &QFileSystemWatcher::directoryChanged, this, [this] {
        if (const auto profiles = core::account::peekProfiles(m_path))
            take(*profiles);
    });
}

ProfileKeeper::~ProfileKeeper()
{
    m_disk.waitForDone();
}

std::optional<StoreError> ProfileKeeper::load()
{
    watch();
    auto loaded = core::account::loadProfiles(m_path);
    if (!loaded)
        return loaded.error();
    take(loaded->profiles);
    return loaded->damage;
}

void ProfileKeeper::change(Change change, QObject *context, Done done)
{
    m_disk.start(
        [this, change = std::move(change), context = QPointer<QObject>(context), done = std::move(done)] {
            const auto outcome = core::account::changeProfiles(m_path, change);
            QMetaObject::invokeMethod(this, [this, outcome, context, done] {
                if (outcome)
                    take(*outcome);
                if (context)
                    done(outcome ? std::nullopt : std::optional(outcome.error()));
            });
        });
}

void ProfileKeeper::take(const Profiles &profiles)
{
    if (profiles == m_profiles)
        return;
    m_profiles = profiles;
    emit changed();
}

void ProfileKeeper::watch()
{
    if (m_watcher.directories().isEmpty())
        m_watcher.addPath(QFileInfo(m_path).absolutePath());
}

} // namespace app
