#include "ui/compose/countdown.h"

namespace ui::compose
{

using namespace std::chrono_literals;

Countdown::Countdown(QObject *parent)
    : QObject(parent)
{
    m_timer.setInterval(100ms);
    connect(&m_timer, &QTimer::timeout, this, &Countdown::tick);
}

void Countdown::start(std::chrono::seconds delay)
{
    m_delay = delay;
    m_deadline = QDeadlineTimer(delay);
    m_timer.start();
    tick();
}

void Countdown::stop()
{
    m_timer.stop();
}

void Countdown::finishNow()
{
    if (!isRunning())
        return;
    stop();
    emit over();
}

void Countdown::tick()
{
    const auto left = std::chrono::milliseconds(m_deadline.remainingTime());
    if (left <= 0ms) {
        finishNow();
        return;
    }
    const auto seconds = std::chrono::ceil<std::chrono::seconds>(left);
    emit ticked(int(seconds.count()), qreal(left.count()) / qreal(m_delay.count()));
}

} // namespace ui::compose
