#pragma once

#include <QMutex>

#include <functional>

class QObject;

namespace core::secrets
{

/// Takes results from other threads to an object that may be gone by then. Shared by the object, who closes
/// it in its destructor, and by whoever works for it.
class Letterbox
{
public:
    explicit Letterbox(QObject *owner);

    /// Has @p letter called in the owner's thread, later, or never where the owner is gone. From any thread.
    void post(std::function<void()> letter);
    void close();

private:
    QMutex m_mutex;
    QObject *m_owner;
};

} // namespace core::secrets
