#include "app/contactscommand.h"
#include "app/exitcodes.h"

#include <QTest>

using namespace app;
using Verb = ContactsCommand::Verb;

class TestContactsCommand : public QObject
{
    Q_OBJECT

private slots:
    void verbsAreRead();
    void mistakesAreToldBeforeAnythingHappens_data();
    void mistakesAreToldBeforeAnythingHappens();

private:
    static QStringList words(const QString &line) { return line.split(u' ', Qt::SkipEmptyParts); }
};

void TestContactsCommand::verbsAreRead()
{
    QVERIFY(isContactsCommand(words(QStringLiteral("hongyan contacts list"))));
    QVERIFY(!isContactsCommand(words(QStringLiteral("hongyan --subject contacts"))));

    const auto list = parseContactsCommand(words(QStringLiteral("hongyan contacts list li wei --json")));
    QVERIFY(list && list->verb == Verb::List && list->isJson);
    QCOMPARE(list->subject, QStringLiteral("li wei"));
    const auto import
        = parseContactsCommand(words(QStringLiteral("hongyan contacts import a.vcf --dry-run")));
    QVERIFY(import && import->verb == Verb::Import && import->isTrial);
    const auto all = parseContactsCommand(words(QStringLiteral("hongyan contacts forget --all")));
    QVERIFY(all && all->verb == Verb::Forget && all->isEverything);
    const auto table = parseContactsCommand(words(QStringLiteral("hongyan contacts export - --format CSV")));
    QVERIFY(table && table->format == u"csv" && table->subject == u"-");
}

void TestContactsCommand::mistakesAreToldBeforeAnythingHappens_data()
{
    QTest::addColumn<QString>("line");
    QTest::newRow("no verb") << QStringLiteral("hongyan contacts");
    QTest::newRow("a verb that is none") << QStringLiteral("hongyan contacts paint");
    QTest::newRow("no file") << QStringLiteral("hongyan contacts import");
    QTest::newRow("two files") << QStringLiteral("hongyan contacts export a b");
    QTest::newRow("nobody to forget") << QStringLiteral("hongyan contacts forget");
    QTest::newRow("one and all") << QStringLiteral("hongyan contacts forget a@x.example --all");
    QTest::newRow("a format that is none") << QStringLiteral("hongyan contacts export a --format pdf");
}

void TestContactsCommand::mistakesAreToldBeforeAnythingHappens()
{
    QFETCH(const QString, line);

    const auto command = parseContactsCommand(words(line));

    QVERIFY(!command);
    QCOMPARE(command.error().exitCode, int(Usage));
    QVERIFY(!command.error().text.isEmpty());
}

QTEST_GUILESS_MAIN(TestContactsCommand)
#include "tst_contactscommand.moc"
