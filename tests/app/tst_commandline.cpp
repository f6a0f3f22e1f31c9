#include "app/programhome.h"

#include <QFile>
#include <QTest>

/// The program as scripts call it: what it prints, what it ends with, what it leaves behind.
class TestCommandLine : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void endsWithTheCodeOfTheStage_data();
    void endsWithTheCodeOfTheStage();
    void dumpPrintsAMessageAndSendsNothing();
    void welcomeLetterArrives();
    void readyMessageArrivesAsItWas();
    void readyMessageGoesWhereItIsTold();
    void dumpPrintsTheReadyMessage();
    void logHoldsNoSecret();
    void mistakesAreNamed_data();
    void mistakesAreNamed();
    void speaksChinese();

private:
    using Result = ProgramHome::Result;
    Result run(const QStringList &arguments, const QByteArray &input = {}) const
    {
        return m_home->run(arguments, input);
    }
    QString write(const QString &name, const QByteArray &content);

    std::unique_ptr<ProgramHome> m_home;
};

void TestCommandLine::init()
{
    m_home = std::make_unique<ProgramHome>();
    QVERIFY(m_home->isValid());
}

QString TestCommandLine::write(const QString &name, const QByteArray &content)
{
    const QString path = m_home->path(name);
    QFile file(path);
    return file.open(QFile::WriteOnly) && file.write(content) == content.size() ? path : QString();
}

void TestCommandLine::endsWithTheCodeOfTheStage_data()
{
    QTest::addColumn<QString>("scenario");
    QTest::addColumn<int>("exitCode");
    QTest::addColumn<QString>("words");

    const auto row = [](const char *scenario, int code, const char *words) {
        QTest::newRow(scenario) << QString::fromLatin1(scenario) << code << QString::fromLatin1(words);
    };
    row("accept", 0, "");
    row("broken-tls", 12, "");
    row("busy-421", 13, "421 4.3.2");
    row("qq-login-password", 14, "Please enter your authorization code");
    row("gmail-app-password", 14, "534 5.7.9");
    row("outlook-basic-auth", 14, "5.7.139");
    row("temporary-451", 15, "451 4.3.0");
    row("greylisting", 16, "450 4.2.0");
    row("one-bad-recipient", 19, "550 5.1.1");
    row("spam-554", 17, "554 5.7.1");
    row("size-exceeded", 17, "552 5.3.4");
    row("lost-after-dot", 18, "");
}

void TestCommandLine::endsWithTheCodeOfTheStage()
{
    QFETCH(const QString, scenario);
    QFETCH(const QString, words);

    const Result result = run({QStringLiteral("--scenario"), scenario, QStringLiteral("--to"),
                               QStringLiteral("a@example.com, b@example.com"), QStringLiteral("--subject"),
                               QStringLiteral("Hi"), QStringLiteral("--body"), QStringLiteral("Hello"),
                               QStringLiteral("--send"), QStringLiteral("--yes")});

    QTEST(result.exitCode, "exitCode");
    QVERIFY2(result.err.contains(words), qPrintable(result.err));
    QVERIFY2(result.text().contains(QStringLiteral("TLS")) || scenario == u"broken-tls",
             qPrintable(result.text()));
}

void TestCommandLine::dumpPrintsAMessageAndSendsNothing()
{
    const QString attachment = write(QStringLiteral("简历.txt"), "hello");

    const Result result
        = run({QStringLiteral("--dump"), QStringLiteral("--from"), QStringLiteral("张伟 <z@example.com>"),
               QStringLiteral("--to"), QStringLiteral("li@example.com"), QStringLiteral("--bcc"),
               QStringLiteral("hidden@example.com"), QStringLiteral("--subject"), QStringLiteral("你好"),
               QStringLiteral("--body"), QStringLiteral("Hi"), QStringLiteral("--attach"), attachment,
               QStringLiteral("--header"), QStringLiteral("X-Ticket: 7")});

    QCOMPARE(result.exitCode, 0);
    QVERIFY(result.text().contains(QStringLiteral("Subject: =?")));
    QVERIFY(result.text().contains(QStringLiteral("X-Ticket: 7\r\n")));
    QVERIFY(result.text().contains(QStringLiteral("filename*=")));
    QVERIFY(!result.text().contains(QStringLiteral("hidden@example.com")));
    QVERIFY(!QFile::exists(m_home->path(QStringLiteral("hongyan/outbox/journal.sqlite"))));
}

void TestCommandLine::welcomeLetterArrives()
{
    const Result result = run({QStringLiteral("--welcome"), QStringLiteral("--practice"),
                               QStringLiteral("--send"), QStringLiteral("--yes")});

    QCOMPARE(result.exitCode, 0);
    const QString path
        = result.text().section(QStringLiteral("Received in the practice mailbox: "), 1).trimmed();
    QVERIFY2(QFile::exists(path), qPrintable(result.text() + result.err));
}

void TestCommandLine::readyMessageArrivesAsItWas()
{
    const QByteArray message = "From: me@example.com\r\nTo: li@example.com\r\nBcc: secret@example.com\r\n"
                               "Date: Mon, 23 Nov 2026 21:04:00 +0000\r\nMessage-ID: <1@example.com>\r\n"
                               "Subject: ready\r\n\r\n.a dot\r\nand text\r\n";
    const QString path = write(QStringLiteral("ready.eml"), message);

    const Result result = run({QStringLiteral("--eml"), path, QStringLiteral("--practice"),
                               QStringLiteral("--send"), QStringLiteral("--yes")});

    QCOMPARE(result.exitCode, 0);
    QFile received(result.text().section(QStringLiteral("Received in the practice mailbox: "), 1).trimmed());
    QVERIFY2(received.open(QFile::ReadOnly), qPrintable(result.text() + result.err));
    QCOMPARE(received.readAll(), QByteArray(message).replace("Bcc: secret@example.com\r\n", ""));
}

void TestCommandLine::readyMessageGoesWhereItIsTold()
{
    const QString path = write(QStringLiteral("ready.eml"),
                               "From: me@example.com\r\nTo: li@example.com\r\nSubject: x\r\n\r\ntext\r\n");

    const Result result
        = run({QStringLiteral("--eml"), path, QStringLiteral("--to"), QStringLiteral("other@example.com"),
               QStringLiteral("--practice"), QStringLiteral("--send"), QStringLiteral("--yes")});

    QCOMPARE(result.exitCode, 0);
    const QString received
        = result.text().section(QStringLiteral("Received in the practice mailbox: "), 1).trimmed();
    QFile envelope(received.chopped(4) + QStringLiteral(".json"));
    QVERIFY(envelope.open(QFile::ReadOnly));
    const QByteArray facts = envelope.readAll();
    QVERIFY(facts.contains("other@example.com"));
    QVERIFY(!facts.contains("li@example.com"));
    QCOMPARE(
        run({path, QStringLiteral("--practice"), QStringLiteral("--send"), QStringLiteral("--yes")}).exitCode,
        2);
}

void TestCommandLine::dumpPrintsTheReadyMessage()
{
    const QString path = write(QStringLiteral("ready.eml"),
                               "From: me@example.com\nTo: li@example.com\nSubject: kept\n\ntext\n");

    const Result result = run({QStringLiteral("--dump"), QStringLiteral("--eml"), path});

    QCOMPARE(result.exitCode, 0);
    QVERIFY(result.text().contains(QStringLiteral("Subject: kept\r\n")));
    QCOMPARE(
        run({QStringLiteral("--dump"), QStringLiteral("--eml"), QStringLiteral("/no/such.eml")}).exitCode, 1);
}

void TestCommandLine::logHoldsNoSecret()
{
    const QString log = m_home->path(QStringLiteral("log.txt"));
    // A port nobody listens at: the password is there and must not be told.
    m_home->environment.insert(QStringLiteral("SECRET_WORD"), QStringLiteral("tr0ub4dor-and-3"));

    const Result result
        = run({QStringLiteral("--smtp"), QStringLiteral("smtps://me@127.0.0.1:9"), QStringLiteral("--from"),
               QStringLiteral("me@example.com"), QStringLiteral("--to"), QStringLiteral("li@example.com"),
               QStringLiteral("--password-env"), QStringLiteral("SECRET_WORD"), QStringLiteral("--send"),
               QStringLiteral("--yes"), QStringLiteral("--log"), log});

    QCOMPARE(result.exitCode, 11);
    QFile file(log);
    QVERIFY(file.open(QFile::ReadOnly));
    const QString told = result.text() + result.err + QString::fromUtf8(file.readAll());
    QVERIFY(!told.contains(QStringLiteral("tr0ub4dor")));
}

void TestCommandLine::mistakesAreNamed_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<int>("exitCode");
    QTest::addColumn<QString>("word");

    const auto row = [](const char *name, const char *line, int code, const char *word) {
        QTest::newRow(name) << QString::fromUtf8(line).split(u'|') << code << QString::fromUtf8(word);
    };
    row("no way to send", "--send|--yes|--to|a@example.com", 2, "--practice");
    row("no recipient", "--practice|--send|--yes|--subject|x", 2, "--to");
    row("not an address", "--practice|--send|--yes|--to|nobody", 1, "nobody");
    row("a line end in an address", "--practice|--send|--yes|--to|a@example.com>\r\nRCPT TO:<b@example.com",
        1, "");
    row("a missing file", "--practice|--send|--yes|--to|a@example.com|--attach|/no/such/file", 1,
        "/no/such/file");
    row("not agreed to", "--practice|--send|--to|a@example.com", 2, "--yes");
    row("an unknown account", "--account|nobody|--send|--yes|--to|a@example.com", 2, "nobody");
    row("a header of the writer's own",
        "--practice|--send|--yes|--to|a@example.com|--header|From: x@example.com", 1, "From");
    row("a scenario there is not", "--scenario|nonsense|--send|--yes|--to|a@example.com", 2, "nonsense");
    row("a field name that is no name", "--practice|--send|--yes|--to|a@example.com|--header|名: x", 1, "名");
    row("a log that cannot be written", "--practice|--send|--yes|--to|a@example.com|--log|/no/such/log", 1,
        "/no/such/log");
    row("an unknown option", "--frobnicate|--send", 2, "frobnicate");
}

void TestCommandLine::mistakesAreNamed()
{
    QFETCH(const QStringList, arguments);
    QFETCH(const QString, word);

    const Result result = run(arguments);

    QTEST(result.exitCode, "exitCode");
    QVERIFY2(result.err.contains(word), qPrintable(result.err));
    QVERIFY(!result.err.isEmpty());
}

void TestCommandLine::speaksChinese()
{
    m_home->environment.insert(QStringLiteral("LANGUAGE"), QStringLiteral("zh_CN"));
    m_home->environment.insert(QStringLiteral("LC_ALL"), QStringLiteral("zh_CN.UTF-8"));

    const Result result
        = run({QStringLiteral("--language"), QStringLiteral("zh_CN"), QStringLiteral("--scenario"),
               QStringLiteral("qq-login-password"), QStringLiteral("--to"), QStringLiteral("a@example.com"),
               QStringLiteral("--send"), QStringLiteral("--yes")});

    QCOMPARE(result.exitCode, 14);
    QVERIFY2(result.err.contains(QStringLiteral("授权码")), qPrintable(result.err));
}

QTEST_GUILESS_MAIN(TestCommandLine)
#include "tst_commandline.moc"
