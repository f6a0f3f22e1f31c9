#include "app/interrupt.h"

#include <csignal>
#include <sys/socket.h>
#include <unistd.h>

namespace app
{

namespace
{

// A signal handler may do next to nothing; it writes a byte that the event loop reads.
int ends[2] = {-1, -1};

void wake(int)
{
    const char byte = 1;
    [[maybe_unused]] const ssize_t written = write(ends[1], &byte, 1);
}

int readingEnd()
{
    if (socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, ends) == 0) {
        // Without SA_RESTART a question in the terminal ends with the signal, too.
        struct sigaction action = {};
        action.sa_handler = wake;
        for (const int number : {SIGINT, SIGTERM, SIGHUP})
            sigaction(number, &action, nullptr);
        // Whoever reads our output may stop reading; the letter goes on all the same.
        signal(SIGPIPE, SIG_IGN);
    }
    return ends[0];
}

} // namespace

Interrupt::Interrupt(QObject *parent)
    : QObject(parent)
    , m_notifier(readingEnd(), QSocketNotifier::Read)
{
    connect(&m_notifier, &QSocketNotifier::activated, this, [this] {
        char byte = 0;
        if (read(ends[0], &byte, 1) == 1)
            emit raised();
    });
}

} // namespace app
