#include "app/accountcommand.h"
#include "app/exitcodes.h"

#include <QTest>

using namespace app;
using core::smtp::Stage;
using Verb = AccountCommand::Verb;

class TestAccountCommand : public QObject
{
    Q_OBJECT

private slots:
    void onlyTheFirstWordMakesItOne();
    void verbsAndNamesAreRead();
    void stagesHaveTheirWords_data();
    void stagesHaveTheirWords();
    void mistakesAreToldBeforeAnythingHappens_data();
    void mistakesAreToldBeforeAnythingHappens();
    void noOptionTakesASecret();

private:
    static QStringList words(const QString &line) { return line.split(u' ', Qt::SkipEmptyParts); }
};

void TestAccountCommand::onlyTheFirstWordMakesItOne()
{
    QVERIFY(isAccountCommand(words(QStringLiteral("hongyan account list"))));
    QVERIFY(!isAccountCommand(words(QStringLiteral("hongyan --subject account"))));
    QVERIFY(!isAccountCommand(words(QStringLiteral("hongyan"))));
}

void TestAccountCommand::verbsAndNamesAreRead()
{
    const auto list = parseAccountCommand(words(QStringLiteral("hongyan account list --json")));
    QVERIFY(list && list->verb == Verb::List && list->isJson);

    const auto add = parseAccountCommand(words(QStringLiteral(
        "hongyan account add li@qq.com --secret env:CODE --name Li --default --no-test --find")));
    QVERIFY(add && add->verb == Verb::Add && add->isDefault && !add->isTested && add->isSearched);
    QCOMPARE(add->subject, QStringLiteral("li@qq.com"));
    QCOMPARE(add->secretPlace, QStringLiteral("env:CODE"));
    QCOMPARE(add->name, QStringLiteral("Li"));

    const auto test = parseAccountCommand(words(QStringLiteral("hongyan account test Work")));
    QVERIFY(test && test->verb == Verb::Test && test->until == Stage::Sender);

    const auto remove = parseAccountCommand(words(QStringLiteral("hongyan account remove Work --yes")));
    QVERIFY(remove && remove->verb == Verb::Remove && remove->isConfirmed);
}

void TestAccountCommand::stagesHaveTheirWords_data()
{
    QTest::addColumn<QString>("word");
    QTest::addColumn<Stage>("stage");

    QTest::newRow("dns") << QStringLiteral("dns") << Stage::Dns;
    QTest::newRow("tcp") << QStringLiteral("tcp") << Stage::Connect;
    QTest::newRow("TLS in capitals") << QStringLiteral("TLS") << Stage::Tls;
    QTest::newRow("ehlo") << QStringLiteral("ehlo") << Stage::Hello;
    QTest::newRow("auth") << QStringLiteral("auth") << Stage::Auth;
    QTest::newRow("mail") << QStringLiteral("mail") << Stage::Sender;
}

void TestAccountCommand::stagesHaveTheirWords()
{
    QFETCH(const QString, word);

    const auto command
        = parseAccountCommand(words(QStringLiteral("hongyan account test Work --until ") + word));

    QVERIFY(command);
    QTEST(command->until, "stage");
}

void TestAccountCommand::mistakesAreToldBeforeAnythingHappens_data()
{
    QTest::addColumn<QString>("line");

    QTest::newRow("no verb") << QStringLiteral("hongyan account");
    QTest::newRow("a verb that is none") << QStringLiteral("hongyan account paint");
    QTest::newRow("no name") << QStringLiteral("hongyan account test");
    QTest::newRow("two names") << QStringLiteral("hongyan account remove a b");
    QTest::newRow("a name for list") << QStringLiteral("hongyan account list a");
    QTest::newRow("a stage past the sender") << QStringLiteral("hongyan account test a --until data");
    QTest::newRow("a place that is none") << QStringLiteral("hongyan account add a@b.example --secret here");
    QTest::newRow("a variable without a name")
        << QStringLiteral("hongyan account add a@b.example --secret env:");
    QTest::newRow("an option that is none") << QStringLiteral("hongyan account list --loud");
}

void TestAccountCommand::mistakesAreToldBeforeAnythingHappens()
{
    QFETCH(const QString, line);

    const auto command = parseAccountCommand(words(line));

    QVERIFY(!command);
    QCOMPARE(command.error().exitCode, int(Usage));
    QVERIFY(!command.error().text.isEmpty());
}

/// What stands on a command line is seen by every user of the machine.
void TestAccountCommand::noOptionTakesASecret()
{
    for (const char *option : {"--password", "--code", "--token", "--client-secret"}) {
        const auto command = parseAccountCommand(
            words(QStringLiteral("hongyan account add a@b.example %1 x").arg(QLatin1String(option))));
        QVERIFY2(!command, option);
    }
}

QTEST_GUILESS_MAIN(TestAccountCommand)
#include "tst_accountcommand.moc"
