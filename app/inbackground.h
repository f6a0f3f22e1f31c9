#pragma once

#include <QCoreApplication>
#include <QPointer>
#include <QThreadPool>

namespace app
{

/// Runs @p work in a worker thread and hands its answer to @p done in the main thread, unless
/// @p context is gone by then.
template<typename Work, typename Done>
void inBackground(QObject *context, Work work, Done done)
{
    QThreadPool::globalInstance()->start([guard = QPointer<QObject>(context), work, done] {
        const auto answer = work();
        QMetaObject::invokeMethod(qApp, [guard, answer, done] {
            if (guard)
                done(answer);
        });
    });
}

} // namespace app
