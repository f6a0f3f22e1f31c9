#include "ui/protocol/lineexplanation.h"
#include "ui/protocol/transcriptfinder.h"
#include "ui/protocol/transcriptmodel.h"

#include <QtTest>

using namespace core::smtp;
using namespace std::chrono_literals;
using namespace ui::protocol;
using Speaker = Entry::Speaker;
using Who = LineFilter::Who;
using Direction = TranscriptFinder::Direction;

namespace
{

/// "C: QUIT" and "S: 221 bye", as conversations are written in tests.
Entry entryOf(const char *line, Stage stage = Stage::Hello)
{
    const QString text = QString::fromUtf8(line);
    const Speaker speaker = text.startsWith(u'C') ? Speaker::Client
        : text.startsWith(u'S')                   ? Speaker::Server
                                                  : Speaker::Note;
    return {0us, speaker, stage, true, false, text.mid(3)};
}

TranscriptStore storeOf(const QList<const char *> &lines)
{
    TranscriptStore store;
    for (const char *line : lines)
        store.append(entryOf(line));
    return store;
}

/// The conversation of a list with very many recipients, line for line as it comes.
Entry typicalLine(int i)
{
    if (i % 2 == 0)
        return {std::chrono::microseconds(i),
                Speaker::Client,
                Stage::Recipients,
                true,
                false,
                QStringLiteral("RCPT TO:<member%1@example.com>").arg(i / 2)};
    return {std::chrono::microseconds(i),  Speaker::Server, Stage::Recipients, true, false,
            QStringLiteral("250 2.1.5 Ok")};
}

constexpr int million = 1'000'000;

} // namespace

class TestTranscript : public QObject
{
    Q_OBJECT

private slots:
    void repliesFindTheirCommands_data();
    void repliesFindTheirCommands();
    void linesPassFilters_data();
    void linesPassFilters();
    void aLineOfEachKindIsExplained_data();
    void aLineOfEachKindIsExplained();

    void aMillionLinesStayBelow64MiB();
    void manyLinesAreTakenInSlices();
    void aFilterThatChangesMidwayStartsOver();
    void linesThatComeWhileOthersAreTakenKeepTheirOrder();
    void rowsAndLinesFindEachOther();

    void stepsGoRound();
    void aStepWaitsForTheSearch();
    void linesThatComeAreFound();
    void aFilterStartsTheSearchOver();
};

void TestTranscript::repliesFindTheirCommands_data()
{
    QTest::addColumn<QList<const char *>>("lines");
    QTest::addColumn<int>("reply");
    QTest::addColumn<int>("command");

    using Lines = QList<const char *>;
    QTest::newRow("a greeting answers nothing") << Lines{"S: 220 hello", "C: EHLO x"} << 0 << -1;
    QTest::newRow("one after the other") << Lines{"S: 220 hello", "C: EHLO x", "S: 250 ok"} << 2 << 1;
    QTest::newRow("a reply of several lines answers one command")
        << Lines{"C: EHLO x", "S: 250-a", "S: 250 SIZE", "C: QUIT", "S: 221 bye"} << 4 << 3;
    QTest::newRow("its first line answers it, too") << Lines{"C: EHLO x", "S: 250-a", "S: 250 b"} << 1 << 0;
    QTest::newRow("pipelined") << Lines{"C: MAIL",  "C: RCPT 1", "C: RCPT 2",
                                        "S: 250 1", "S: 250 2",  "S: 550 3"}
                               << 5 << 2;
    QTest::newRow("the message is answered, not its dot")
        << Lines{"C: DATA", "S: 354 go", "C: \u27e812 octets\u27e9", "C: .", "S: 250 ok"} << 4 << 2;
    QTest::newRow("after the message all goes on in step")
        << Lines{"C: DATA", "S: 354 go", "C: \u27e812 octets\u27e9", "C: .", "S: 250 ok",
                 "C: QUIT", "S: 221 bye"}
        << 6 << 5;
    QTest::newRow("a chunk belongs to its BDAT")
        << Lines{"C: BDAT 12", "C: \u27e812 octets\u27e9", "S: 250 ok", "C: BDAT 0 LAST", "S: 250 ok"} << 4
        << 3;
    QTest::newRow("a challenge is answered")
        << Lines{"C: AUTH LOGIN", "S: 334 VXNlcg==", "C: ***", "S: 235 ok"} << 3 << 2;
    QTest::newRow("notes say nothing") << Lines{"-: TLS", "C: EHLO x", "-: slow", "S: 250 ok"} << 3 << 1;
}

void TestTranscript::repliesFindTheirCommands()
{
    QFETCH(const QList<const char *>, lines);
    QFETCH(const int, reply);
    QFETCH(const int, command);

    QCOMPARE(storeOf(lines).commandOf(reply).value_or(-1), command);
}

void TestTranscript::linesPassFilters_data()
{
    QTest::addColumn<LineFilter>("filter");
    QTest::addColumn<QList<int>>("lines");

    QTest::newRow("everything") << LineFilter() << QList<int>{0, 1, 2, 3};
    QTest::newRow("words, in any case") << LineFilter{QStringLiteral("QUIT")} << QList<int>{1, 2};
    QTest::newRow("words that are not ASCII") << LineFilter{QStringLiteral("再见")} << QList<int>{2};
    QTest::newRow("other letters, in any case") << LineFilter{QStringLiteral("ÄH")} << QList<int>{0};
    QTest::newRow("ours") << LineFilter{{}, Who::Client} << QList<int>{1};
    QTest::newRow("the server's") << LineFilter{{}, Who::Server} << QList<int>{0, 2};
    QTest::newRow("unexpected") << LineFilter{{}, Who::Unexpected} << QList<int>{2};
    QTest::newRow("of a stage") << LineFilter{{}, Who::Everyone, Stage::Tls} << QList<int>{3};
    QTest::newRow("all together") << LineFilter{QStringLiteral("quit"), Who::Server, Stage::Hello}
                                  << QList<int>{2};
    QTest::newRow("longer than any line") << LineFilter{QString(5000, u'x')} << QList<int>{};
}

void TestTranscript::linesPassFilters()
{
    QFETCH(const LineFilter, filter);
    QFETCH(const QList<int>, lines);
    TranscriptStore store = storeOf({"S: 220 ähem", "C: quit"});
    Entry bye = entryOf("S: 500 quit 再见");
    bye.isUnexpected = true;
    store.append(bye);
    store.append(entryOf("-: TLS 1.3", Stage::Tls));

    QList<int> passed;
    for (int i = 0; i < store.size(); ++i) {
        if (store.matches(i, LineMatcher(filter)))
            passed.append(i);
    }
    QCOMPARE(passed, lines);
}

void TestTranscript::aLineOfEachKindIsExplained_data()
{
    QTest::addColumn<int>("line");
    QTest::addColumn<QString>("text");

    QTest::newRow("a greeting") << 0
                                << QStringLiteral(
                                       "The greeting of the server. 220 stands for: the server is ready.");
    QTest::newRow("a command") << 1
                               << QStringLiteral("Greets the server and asks which extensions it offers.");
    QTest::newRow("an extension")
        << 3
        << QStringLiteral("Answers “EHLO x”. Greets the server and asks which extensions it offers. Takes "
                          "messages of up to 1.0 MB.");
    QTest::newRow("a note") << 4 << QStringLiteral("A note of this program; it was not sent.");
    QTest::newRow("a command nobody knows") << 5 << QString();
    QTest::newRow("its refusal")
        << 6
        << QStringLiteral("Answers “XYZ”. 500 stands for: the server does not understand the command. 5.5.1 "
                          "stands for: the command is not known or not allowed here. The server calls this "
                          "final.");
    QTest::newRow("the end of a sign-in")
        << 11
        << QStringLiteral("Answers what was sent to sign in. 235 stands for: the sign-in was accepted.");
    QTest::newRow("unasked")
        << 7
        << QStringLiteral("Said without being asked. 421 stands for: the server takes nothing now and closes "
                          "the connection. The server calls this temporary.");
}

void TestTranscript::aLineOfEachKindIsExplained()
{
    QFETCH(const int, line);
    QFETCH(const QString, text);
    const TranscriptStore store = storeOf({"S: 220 hello", "C: EHLO x", "S: 250-mx.example.org",
                                           "S: 250 SIZE 1000000", "-: slow", "C: XYZ", "S: 500 5.5.1 what",
                                           "S: 421 bye", "C: AUTH PLAIN", "S: 334 ", "C: ***", "S: 235 ok"});

    QCOMPARE(explainLine(store, line).text, text);
    QCOMPARE(explainLine(store, line).words, store.at(line).text);
}

void TestTranscript::aMillionLinesStayBelow64MiB()
{
    TranscriptModel model;
    for (int i = 0; i < million; ++i)
        model.append(typicalLine(i));
    model.setFilter({QStringLiteral("r"), Who::Client}); // Half of them.
    QTRY_VERIFY_WITH_TIMEOUT(!model.isWorking(), 60'000);

    QCOMPARE(model.store().size(), million);
    QCOMPARE(model.rowCount(), million / 2);
    QCOMPARE(model.store().at(million - 1), typicalLine(million - 1));
    // The view keeps 12 MiB more, see bench_transcript.
    QVERIFY2(model.bytes() < 52 * 1024 * 1024, qPrintable(QString::number(model.bytes())));
    QVERIFY(model.bytes() > million * qint64(16 + 12));
}

void TestTranscript::manyLinesAreTakenInSlices()
{
    QList<Entry> entries;
    for (int i = 0; i < 5 * TranscriptModel::linesAtOnce; ++i)
        entries.append(typicalLine(i));
    TranscriptModel model;
    QSignalSpy worked(&model, &TranscriptModel::worked);

    model.setEntries(entries);

    QVERIFY(model.isWorking());
    QCOMPARE(model.rowCount(), TranscriptModel::linesAtOnce);
    QCOMPARE(model.whole().size(), entries.size());
    QTRY_COMPARE(model.rowCount(), entries.size());
    QCOMPARE(worked.count(), 1);
    QVERIFY(!model.isWorking());
    QCOMPARE(model.store().at(static_cast<int>(entries.size()) - 1), entries.last());
}

void TestTranscript::aFilterThatChangesMidwayStartsOver()
{
    QList<Entry> entries;
    for (int i = 0; i < 5 * TranscriptModel::linesAtOnce; ++i)
        entries.append(typicalLine(i));
    TranscriptModel model;
    model.setEntries(entries);

    model.setFilter({QStringLiteral("member1"), Who::Server});
    model.setFilter({{}, Who::Server});

    QTRY_VERIFY(!model.isWorking());
    QCOMPARE(model.rowCount(), entries.size() / 2);
    model.setFilter({});
    QCOMPARE(model.rowCount(), entries.size());
}

void TestTranscript::linesThatComeWhileOthersAreTakenKeepTheirOrder()
{
    QList<Entry> entries;
    for (int i = 0; i < 2 * TranscriptModel::linesAtOnce; ++i)
        entries.append(typicalLine(i));
    TranscriptModel model;
    model.setEntries(entries);

    model.append(entryOf("C: QUIT"));

    QTRY_COMPARE(model.rowCount(), entries.size() + 1);
    QCOMPARE(model.store().at(static_cast<int>(entries.size())).text, QStringLiteral("QUIT"));
}

void TestTranscript::rowsAndLinesFindEachOther()
{
    TranscriptModel model;
    model.setEntries({entryOf("S: 220 a"), entryOf("C: b"), entryOf("S: 250 c"), entryOf("C: d")});
    model.setFilter({{}, Who::Client});

    QCOMPARE(model.lineAt(1), 3);
    QCOMPARE(model.rowOf(3), 1);
    QCOMPARE(model.rowOf(2), 1); // The next that is shown.
    QCOMPARE(model.rowOf(9), 1);
    model.setEntries({});
    QCOMPARE(model.rowOf(0), -1);
}

void TestTranscript::stepsGoRound()
{
    TranscriptModel model;
    model.setEntries({entryOf("S: x"), entryOf("S: -"), entryOf("S: X"), entryOf("S: x")});
    TranscriptFinder finder(&model);
    QSignalSpy found(&finder, &TranscriptFinder::found);
    finder.setText(QStringLiteral("x"));
    QCOMPARE(finder.count(), 3);
    QCOMPARE(finder.position(2), 2);
    QCOMPARE(finder.position(1), 0);

    const auto step = [&](Direction direction, int row) {
        finder.find(direction, row);
        return found.isEmpty() ? -1 : found.takeFirst().first().toInt();
    };
    QCOMPARE(step(Direction::Forward, -1), 0);
    QCOMPARE(step(Direction::Forward, 0), 2);
    QCOMPARE(step(Direction::Forward, 3), 0);
    QCOMPARE(step(Direction::Backward, 2), 0);
    QCOMPARE(step(Direction::Backward, 0), 3);
    finder.setText(QStringLiteral("nowhere"));
    QCOMPARE(step(Direction::Forward, 0), -1);
}

void TestTranscript::aStepWaitsForTheSearch()
{
    QList<Entry> entries;
    for (int i = 0; i < 8 * TranscriptModel::linesAtOnce; ++i)
        entries.append(typicalLine(i));
    entries.append(entryOf("S: 221 goodbye"));
    TranscriptModel model;
    model.setEntries(entries);
    QTRY_VERIFY(!model.isWorking());
    TranscriptFinder finder(&model);
    QSignalSpy found(&finder, &TranscriptFinder::found);

    finder.setText(QStringLiteral("goodbye"));
    finder.find(Direction::Forward, 0);
    QVERIFY(finder.isWorking());
    QCOMPARE(found.count(), 0);

    QTRY_COMPARE(found.count(), 1);
    QCOMPARE(found.first().first().toInt(), entries.size() - 1);
}

void TestTranscript::linesThatComeAreFound()
{
    TranscriptModel model;
    TranscriptFinder finder(&model);
    finder.setText(QStringLiteral("bye"));
    QCOMPARE(finder.count(), 0);

    model.append(entryOf("S: 221 bye"));
    model.flush();

    QCOMPARE(finder.count(), 1);
}

void TestTranscript::aFilterStartsTheSearchOver()
{
    TranscriptModel model;
    model.setEntries({entryOf("S: x"), entryOf("C: x"), entryOf("C: x")});
    TranscriptFinder finder(&model);
    finder.setText(QStringLiteral("x"));
    QCOMPARE(finder.count(), 3);

    model.setFilter({{}, Who::Client});

    QCOMPARE(finder.count(), 2);
    QCOMPARE(finder.position(1), 2);
}

QTEST_MAIN(TestTranscript)
#include "tst_transcript.moc"
