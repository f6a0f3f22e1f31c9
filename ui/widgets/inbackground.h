#pragma once

#include <QCoreApplication>
#include <QPointer>
#include <QThreadPool>

#include <utility>

namespace ui
{

/// Runs @p work in a worker thread and hands its answer to @p done in the main thread, unless @p context is
/// gone by then. Nothing of the answer is left in the worker.
template<typename Work, typename Done>
void inBackground(QObject *context, Work work, Done done)
{
    QThreadPool::globalInstance()->start(
        [guard = QPointer<QObject>(context), work = std::move(work), done = std::move(done)] {
            auto answer = work();
            QMetaObject::invokeMethod(qApp, [guard, answer = std::move(answer), done] {
                if (guard)
                    done(answer);
            });
        });
}

} // namespace ui
