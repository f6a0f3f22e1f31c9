// Stands in for libFuzzer where the compiler has none: replays the seeds, and with a number of seconds
// changes them at random for so long. An input that ends the program is left in the file "crash-input".

#include <QByteArray>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QList>

#include <cstdio>
#include <cstdlib>
#include <random>

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

namespace
{

void run(const QByteArray &input)
{
    LLVMFuzzerTestOneInput(reinterpret_cast<const uint8_t *>(input.constData()), size_t(input.size()));
}

QList<QByteArray> seedsIn(const QString &folder)
{
    QList<QByteArray> seeds;
    for (const QFileInfo &file : QDir(folder).entryInfoList(QDir::Files, QDir::Name)) {
        QFile seed(file.filePath());
        if (seed.open(QFile::ReadOnly))
            seeds.append(seed.readAll());
    }
    return seeds;
}

/// A few of the changes that find most: a byte, a piece cut out, doubled, or taken from another seed.
QByteArray mutated(QByteArray input, const QList<QByteArray> &seeds, std::mt19937 &random)
{
    static const QByteArrayList pieces = {"\r\n",
                                          "\n",
                                          "\r",
                                          "=?utf-8?Q?",
                                          "?=",
                                          "\"",
                                          "\\",
                                          "--",
                                          ";",
                                          "*0*=",
                                          "@",
                                          "<",
                                          ">",
                                          ":",
                                          "(",
                                          ")",
                                          "[",
                                          "]",
                                          QByteArray(1, '\0'),
                                          "\xff",
                                          "\xc3\xbc",
                                          "=",
                                          "Content-Type: "};
    const auto pick
        = [&random](qsizetype count) { return count > 0 ? qsizetype(random() % size_t(count)) : 0; };
    for (int changes = 1 + int(random() % 6); changes > 0; --changes) {
        const qsizetype at = pick(input.size() + 1);
        switch (random() % 5) {
        case 0:
            input.insert(at, char(random() & 0xff));
            break;
        case 1:
            input.remove(at, 1 + pick(16));
            break;
        case 2:
            input.insert(at, pieces[pick(pieces.size())]);
            break;
        case 3:
            input.insert(at, input.mid(pick(input.size()), pick(40)));
            break;
        default:
            const QByteArray &other = seeds[pick(seeds.size())];
            input.insert(at, other.mid(pick(other.size()), pick(80)));
        }
    }
    return input.left(20'000);
}

void fuzz(const QList<QByteArray> &seeds, qint64 milliseconds)
{
    std::mt19937 random(std::random_device{}());
    QList<QByteArray> pool = seeds;
    QElapsedTimer clock;
    clock.start();
    qint64 count = 0;
    while (!clock.hasExpired(milliseconds)) {
        const QByteArray input = mutated(pool[qsizetype(random() % size_t(pool.size()))], seeds, random);
        QFile crash(QStringLiteral("crash-input"));
        if (crash.open(QFile::WriteOnly))
            crash.write(input);
        crash.close();
        run(input);
        ++count;
        if (random() % 50 == 0)
            pool[qsizetype(random() % size_t(pool.size()))] = input;
        if (random() % 1000 == 0)
            pool = seeds;
    }
    QFile::remove(QStringLiteral("crash-input"));
    std::printf("%lld inputs\n", static_cast<long long>(count));
}

} // namespace

int main(int argc, char *argv[])
{
    if (argc < 2) {
        std::fprintf(stderr, "usage: %s SEEDS [SECONDS]\n", argv[0]);
        return 2;
    }
    const QList<QByteArray> seeds = seedsIn(QString::fromLocal8Bit(argv[1]));
    if (seeds.isEmpty())
        return 2;
    for (const QByteArray &seed : seeds)
        run(seed);
    std::printf("%d seeds\n", int(seeds.size()));
    if (argc > 2)
        fuzz(seeds, std::atoll(argv[2]) * 1000);
    return 0;
}
