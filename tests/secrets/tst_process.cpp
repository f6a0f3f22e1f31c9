#include "core/secrets/process.h"

#include <QtTest>

#include <cstdlib>

#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

class TestProcess : public QObject
{
    Q_OBJECT

private slots:
    void aCrashLeavesNoCore();
};

/// In a child: it cannot be taken back, and the sanitizers want to look into this process at its end.
void TestProcess::aCrashLeavesNoCore()
{
    const pid_t child = ::fork();
    if (child == 0) {
        core::secrets::forbidCoreDumps();
        rlimit limit{};
        const bool isForbidden = ::getrlimit(RLIMIT_CORE, &limit) == 0 && limit.rlim_cur == 0
            && limit.rlim_max == 0 && ::prctl(PR_GET_DUMPABLE) == 0;
        if (!isForbidden)
            ::_exit(1);
        ::signal(SIGABRT, SIG_DFL);
        std::abort();
    }
    int status = 0;
    QCOMPARE(::waitpid(child, &status, 0), child);

    QVERIFY(WIFSIGNALED(status));
    QCOMPARE(WTERMSIG(status), SIGABRT);
    QVERIFY(!WCOREDUMP(status));
}

QTEST_GUILESS_MAIN(TestProcess)
#include "tst_process.moc"
