#pragma once

#include <QObject>
#include <QSocketNotifier>

namespace app
{

/// Ctrl+C and a polite kill as a signal in the event loop, so that a send can be cancelled and its
/// journal closed instead of being torn away.
class Interrupt : public QObject
{
    Q_OBJECT

public:
    explicit Interrupt(QObject *parent = nullptr);

signals:
    void raised();

private:
    QSocketNotifier m_notifier;
};

} // namespace app
