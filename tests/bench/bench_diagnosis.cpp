// Microseconds a verdict: bench_diagnosis [FILE], with the texts of a file like
// tests/data/replies/replies.tsv, and with what an enemy would say.

#include "core/diagnosis/diagnose.h"

#include <QElapsedTimer>
#include <QFile>

#include <algorithm>
#include <cstdio>

using namespace core::diagnosis;

namespace
{

QList<QByteArray> textsOf(const QString &name)
{
    QList<QByteArray> texts;
    QFile file(name);
    if (!file.open(QFile::ReadOnly))
        return texts;
    const qsizetype column = file.readLine().split('\t').indexOf("text");
    while (!file.atEnd())
        texts.append(file.readLine().split('\t').value(column).replace("\\n", "\n"));
    return texts;
}

QList<QByteArray> hostileTexts()
{
    QList<QByteArray> texts;
    for (const char *word : {"a", "user ", "<", "550-5.7.1 user\n", "mailbox is ip address host ", "\xff",
                             "http://", "blocked by "})
        texts.append("550 " + QByteArray(word).repeated(100'000));
    return texts;
}

void measure(const char *name, const QList<QByteArray> &texts, const Rules &rules)
{
    QList<qint64> times;
    for (int round = 0; round < 5; ++round) {
        for (const QByteArray &text : texts) {
            Facts facts;
            facts.stage = core::smtp::Stage::Recipients;
            facts.speaker = Speaker::Recipient;
            facts.words = text;
            QElapsedTimer timer;
            timer.start();
            [[maybe_unused]] const Verdict verdict = diagnose(facts, rules);
            if (round > 0) // the first one compiles the expressions
                times.append(timer.nsecsElapsed() / 1000);
        }
    }
    std::sort(times.begin(), times.end());
    if (times.isEmpty())
        return;
    std::printf("%s: %lld texts, median %lld us, slowest %lld us\n", name,
                static_cast<long long>(texts.size()), static_cast<long long>(times[times.size() / 2]),
                static_cast<long long>(times.last()));
}

} // namespace

int main(int argc, char **argv)
{
    QElapsedTimer timer;
    timer.start();
    const auto rules = Rules::read(QStringLiteral(HONGYAN_RULES));
    if (!rules) {
        std::fprintf(stderr, "%s\n", qPrintable(rules.error().join(u'\n')));
        return 1;
    }
    std::printf("rules read in %lld us\n", static_cast<long long>(timer.nsecsElapsed() / 1000));
    measure("replies", textsOf(QString::fromLocal8Bit(argc > 1 ? argv[1] : "tests/data/replies/replies.tsv")),
            *rules);
    measure("hostile", hostileTexts(), *rules);
    return 0;
}
