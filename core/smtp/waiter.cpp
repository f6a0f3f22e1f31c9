#include "core/smtp/waiter.h"

#include <QTimer>

#include <memory>

#include <utility>

namespace core::smtp
{

/// What a stop request rings, from the thread it comes from.
struct Waiter::Bell {
    explicit Bell(Waiter &waiter)
        : callback(waiter.m_stop, Ring{waiter})
    {
    }

    struct Ring {
        Waiter &waiter;
        void operator()() const { QMetaObject::invokeMethod(&waiter, &Waiter::wake, Qt::QueuedConnection); }
    };
    std::stop_callback<Ring> callback;
};

Waiter::Waiter(std::stop_token stop)
    : m_stop(std::move(stop))
    , m_bell(std::make_unique<Bell>(*this))
{
}

Waiter::~Waiter() = default;

Waiter::End Waiter::wait(const std::function<bool()> &isReady, const QDeadlineTimer &deadline)
{
    QTimer timer;
    connect(&timer, &QTimer::timeout, this, &Waiter::wake);
    for (;;) {
        // First, so that whoever floods us cannot keep us from hearing a cancel.
        if (isStopped())
            return End::Stopped;
        if (isReady())
            return End::Ready;
        if (deadline.hasExpired())
            return End::TimedOut;
        if (!deadline.isForever())
            timer.start(static_cast<int>(std::min<qint64>(deadline.remainingTime() + 1, 3'600'000)));
        // A wake-up that came while isReady() handled events is not waited for again.
        if (!std::exchange(m_isWoken, false))
            m_loop.exec();
    }
}

void Waiter::wake()
{
    m_isWoken = true;
    m_loop.quit();
}

} // namespace core::smtp
