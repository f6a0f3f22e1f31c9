#pragma once

#include <QDeadlineTimer>
#include <QEventLoop>
#include <QObject>

#include <functional>
#include <memory>
#include <stop_token>

namespace core::smtp
{

/// Waits in the event loop of its thread until something holds. A stop request from any thread wakes it
/// at once; signals do when they are connected to wake().
///
/// QAbstractSocket::waitFor…() would not do: Qt calls it unreliable on Windows, and a cancel could not
/// interrupt it.
class Waiter : public QObject
{
    Q_OBJECT

public:
    enum class End { Ready, Stopped, TimedOut };

    explicit Waiter(std::stop_token stop);
    ~Waiter() override;

    /// Asks @p isReady each time something happened.
    End wait(const std::function<bool()> &isReady, const QDeadlineTimer &deadline);
    bool isStopped() const { return m_stop.stop_requested(); }

public slots:
    void wake();

private:
    struct Bell;

    QEventLoop m_loop;
    bool m_isWoken = false; ///< Since the loop was last left.
    std::stop_token m_stop;
    std::unique_ptr<Bell> m_bell;
};

} // namespace core::smtp
