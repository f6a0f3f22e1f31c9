#include "app/exitcodes.h"
#include "app/options.h"

#include <QTest>

using app::Options;

class TestOptions : public QObject
{
    Q_OBJECT

private slots:
    void modes_data();
    void modes();
    void contradictionsAreNamed_data();
    void contradictionsAreNamed();
    void recipientsMayBeRepeated();
    void everyStageHasItsExitCode();
};

static QStringList words(const char *line)
{
    return QStringList{QStringLiteral("hongyan")} + QString::fromUtf8(line).split(u' ', Qt::SkipEmptyParts);
}

void TestOptions::modes_data()
{
    QTest::addColumn<QStringList>("line");
    QTest::addColumn<int>("mode");
    QTest::addColumn<bool>("headless");

    const auto row = [](const char *line, Options::Mode mode, bool headless) {
        QTest::newRow(line) << words(line) << int(mode) << headless;
    };
    row("", Options::Mode::Window, false);
    row("--to a@example.com", Options::Mode::Window, false);
    row("mailto:a@example.com", Options::Mode::Window, false);
    row("--dump", Options::Mode::Dump, true);
    row("--template a --set b=c", Options::Mode::Window, false);
    row("--practice --send --yes", Options::Mode::Send, true);
    row("--scenario spam-554 --send", Options::Mode::Send, true);
}

void TestOptions::modes()
{
    QFETCH(const QStringList, line);

    const auto options = app::parseOptions(line);

    QVERIFY(options);
    QTEST(int(options->mode), "mode");
    QTEST(app::isHeadless(line), "headless");
}

void TestOptions::contradictionsAreNamed_data()
{
    QTest::addColumn<QStringList>("line");

    for (const char *line :
         {"--send", "--send --practice --smtp smtps://a.example", "--nonsense",
          "--send --practice --eml a.eml --subject x", "--welcome --eml a.eml", "--template a --welcome",
          "--template a --eml a.eml", "--set a=b", "--template a --set b", "--template a --set =b"})
        QTest::newRow(line) << words(line);
}

void TestOptions::contradictionsAreNamed()
{
    QFETCH(const QStringList, line);

    const auto options = app::parseOptions(line);

    QVERIFY(!options);
    QCOMPARE(options.error().exitCode, int(app::Usage));
    QVERIFY(!options.error().text.isEmpty());
}

void TestOptions::recipientsMayBeRepeated()
{
    const auto options = app::parseOptions(words("--to a@example.com --to b@example.com --cc c@example.com"));

    QVERIFY(options);
    QCOMPARE(options->to.size(), 2);
    QCOMPARE(options->cc.size(), 1);
    QVERIFY(options->hasLetter());
}

void TestOptions::everyStageHasItsExitCode()
{
    QSet<int> codes;
    core::delivery::Record record;
    record.state = core::delivery::State::Failed;
    record.error = core::smtp::Error();
    for (const auto stage : {core::smtp::Stage::Dns, core::smtp::Stage::Connect, core::smtp::Stage::Tls,
                             core::smtp::Stage::Hello, core::smtp::Stage::Auth, core::smtp::Stage::Sender,
                             core::smtp::Stage::Recipients, core::smtp::Stage::Data}) {
        record.error->stage = stage;
        const int code = app::exitCodeFor(record);
        codes.insert(code);
        QVERIFY(app::exitCodeHelp().contains(QStringLiteral("  %1  ").arg(code)));
    }

    QCOMPARE(codes.size(), 8);
}

QTEST_GUILESS_MAIN(TestOptions)
#include "tst_options.moc"
