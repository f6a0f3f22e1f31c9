#include "ui/protocol/protocolpanel.h"
#include "ui/protocol/transcriptfinder.h"
#include "ui/protocol/transcriptmodel.h"
#include "ui/protocol/transcriptview.h"

#include <QApplication>
#include <QCheckBox>
#include <QElapsedTimer>
#include <QFile>
#include <QLineEdit>
#include <QScrollBar>
#include <QTabBar>

#include <algorithm>
#include <cstdio>

/// A million lines in a window: what they take of the memory, and the longest time the window was held up.
namespace
{

using namespace core::smtp;
using namespace std::chrono_literals;

constexpr int lineCount = 1'000'000;

Entry typicalLine(int i)
{
    const bool isOurs = i % 2 == 0;
    return {std::chrono::microseconds(i),
            isOurs ? Entry::Speaker::Client : Entry::Speaker::Server,
            Stage::Recipients,
            true,
            false,
            isOurs ? QStringLiteral("RCPT TO:<member%1@example.com>").arg(i / 2)
                   : QStringLiteral("250 2.1.5 Ok")};
}

qint64 residentKiB()
{
    QFile status(QStringLiteral("/proc/self/status"));
    if (!status.open(QFile::ReadOnly))
        return 0;
    for (const QByteArray &line : status.readAll().split('\n')) {
        if (line.startsWith("VmRSS:"))
            return line.mid(6).trimmed().split(' ').first().toLongLong();
    }
    return 0;
}

/// Runs the event loop until @p isDone; the longest turn of it in milliseconds.
template<typename Condition>
qint64 longestTurn(Condition isDone)
{
    qint64 longest = 0;
    QElapsedTimer turn;
    while (!isDone()) {
        turn.start();
        QCoreApplication::processEvents(QEventLoop::AllEvents);
        longest = std::max(longest, turn.elapsed());
    }
    return longest;
}

template<typename Action>
qint64 millisecondsOf(Action action)
{
    QElapsedTimer clock;
    clock.start();
    action();
    QCoreApplication::processEvents();
    return clock.elapsed();
}

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    ui::protocol::ProtocolPanel panel;
    panel.resize(1000, 500);
    panel.findChild<QTabBar *>(QStringLiteral("protocolTabs"))->setCurrentIndex(1);
    panel.show();
    auto *model = panel.findChild<ui::protocol::TranscriptModel *>();
    auto *view = panel.findChild<ui::protocol::TranscriptView *>();
    auto *box = panel.findChild<QLineEdit *>(QStringLiteral("transcriptFind"));
    QCoreApplication::processEvents();
    const qint64 before = residentKiB();

    // As they come from a conversation: in bursts, with the window living in between.
    qint64 longest = 0;
    for (int i = 0; i < lineCount;) {
        for (int end = std::min(lineCount, i + 500); i < end; ++i)
            panel.addEntry(typicalLine(i));
        longest = std::max(longest, millisecondsOf([] {}));
    }
    longest = std::max(longest, longestTurn([&] { return model->rowCount() == lineCount; }));
    std::printf("1,000,000 lines streamed, longest hold-up   %5lld ms\n", longest);
    std::printf("counted by the model                        %5.1f MiB\n", double(model->bytes()) / 1048576);
    std::printf("more resident memory, view included         %5.1f MiB\n",
                double(residentKiB() - before) / 1024);

    longest = millisecondsOf([&] { box->setText(QStringLiteral("member49")); });
    auto *finder = panel.findChild<ui::protocol::TranscriptFinder *>();
    longest = std::max(longest, longestTurn([&] { return !finder->isWorking(); }));
    std::printf("found %d lines, longest hold-up          %5lld ms\n", finder->count(), longest);

    auto *only = panel.findChild<QCheckBox *>(QStringLiteral("onlyMatching"));
    longest = millisecondsOf([&] { only->setChecked(true); });
    longest = std::max(longest, longestTurn([&] { return !model->isWorking(); }));
    std::printf("filtered to %d, longest hold-up          %5lld ms\n", model->rowCount(), longest);
    std::printf("filter taken away                           %5lld ms\n",
                millisecondsOf([&] { only->setChecked(false); }));
    longestTurn([&] { return !model->isWorking() && !finder->isWorking(); });
    std::printf("to the middle                               %5lld ms\n", millisecondsOf([&] {
                    view->verticalScrollBar()->setValue(view->verticalScrollBar()->maximum() / 2);
                }));
    std::printf("a line in the middle explained              %5lld ms\n",
                millisecondsOf([&] { emit view->explanationRequested(lineCount / 2 + 1); }));
    std::printf("counted by the model at the end             %5.1f MiB\n", double(model->bytes()) / 1048576);
    std::printf("more resident memory at the end             %5.1f MiB\n",
                double(residentKiB() - before) / 1024);
    return 0;
}
