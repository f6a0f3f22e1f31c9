#pragma once

#include <QDeadlineTimer>
#include <QObject>
#include <QTimer>

#include <chrono>

namespace ui::compose
{

/// The time between pressing Send and sending, in which it can be undone.
class Countdown : public QObject
{
    Q_OBJECT

public:
    explicit Countdown(QObject *parent = nullptr);

    void start(std::chrono::seconds delay);
    void stop();
    void finishNow(); ///< Ends at once, as if the time were over; only while it runs.
    bool isRunning() const { return m_timer.isActive(); }

signals:
    void ticked(int secondsLeft, qreal fractionLeft);
    void over();

private:
    void tick();

    QTimer m_timer;
    QDeadlineTimer m_deadline;
    std::chrono::milliseconds m_delay{0};
};

} // namespace ui::compose
