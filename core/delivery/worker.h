#pragma once

#include <QObject>
#include <QThread>

#include <utility>

namespace core::delivery
{

/// A thread that does what it is given, one thing after the other. Objects made in it live in it: its
/// event loop runs between two tasks.
class Worker
{
public:
    explicit Worker(const QString &name)
    {
        m_thread.setObjectName(name);
        m_context.moveToThread(&m_thread);
        m_thread.start();
    }
    ~Worker() { finish(); }
    Q_DISABLE_COPY_MOVE(Worker)

    template<typename Task>
    void post(Task task)
    {
        QMetaObject::invokeMethod(&m_context, std::move(task), Qt::QueuedConnection);
    }
    /// Waits for the task. Never from the thread itself, and never from one with a window.
    template<typename Task>
    void call(Task task)
    {
        Q_ASSERT(QThread::currentThread() != &m_thread);
        QMetaObject::invokeMethod(&m_context, std::move(task), Qt::BlockingQueuedConnection);
    }
    /// Waits for all that was posted, then ends the thread.
    void finish()
    {
        post([this] { m_thread.quit(); });
        m_thread.wait();
    }

private:
    QThread m_thread;
    QObject m_context;
};

} // namespace core::delivery
