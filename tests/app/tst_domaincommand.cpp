#include "app/domaincli.h"
#include "app/domaincommand.h"
#include "app/exitcodes.h"

#include <QTest>

using namespace app;
using core::domain::Finding;
using core::domain::Report;
using core::domain::Topic;

class TestDomainCommand : public QObject
{
    Q_OBJECT

private slots:
    void onlyTheFirstWordMakesItOne();
    void optionsAreRead();
    void mistakesAreToldBeforeAnythingHappens_data();
    void mistakesAreToldBeforeAnythingHappens();
    void theExitCodeIsTheGravestNews_data();
    void theExitCodeIsTheGravestNews();

private:
    static QStringList words(const QString &line) { return line.split(u' ', Qt::SkipEmptyParts); }
};

void TestDomainCommand::onlyTheFirstWordMakesItOne()
{
    QVERIFY(isDomainCommand(words(QStringLiteral("hongyan domain example.com"))));
    QVERIFY(!isDomainCommand(words(QStringLiteral("hongyan --subject domain"))));
    QVERIFY(!isDomainCommand(words(QStringLiteral("hongyan"))));
}

void TestDomainCommand::optionsAreRead()
{
    const auto command = parseDomainCommand(
        words(QStringLiteral("hongyan domain example.com --from li@example.com --ip 192.0.2.1 --ip "
                             "2001:db8::1 --server mx.example.com "
                             "--selector a --selector b --resolver 127.0.0.1:5353 --port25 mx --json")));

    QVERIFY(command.has_value());
    const auto &request = command->question.request;
    QCOMPARE(request.domain, "example.com");
    QCOMPARE(request.from, QStringLiteral("li@example.com"));
    QCOMPARE(request.addresses.size(), 2);
    QCOMPARE(request.server, "mx.example.com");
    QCOMPARE(request.selectors, (QList<QByteArray>{"a", "b"}));
    QCOMPARE(command->question.nameservers.value(0).port, quint16(5353));
    QVERIFY(request.triesPort25 && request.port25Host.isEmpty() && command->isJson);
}

void TestDomainCommand::mistakesAreToldBeforeAnythingHappens_data()
{
    QTest::addColumn<QString>("line");

    for (const char *line : {"hongyan domain", "hongyan domain a..b", "hongyan domain a.com b.com",
                             "hongyan domain a.com --ip x:y", "hongyan domain a.com --resolver dns.example",
                             "hongyan domain a.com --from li@b.com", "hongyan domain a.com --nonsense"})
        QTest::newRow(line) << QString::fromLatin1(line);
}

void TestDomainCommand::mistakesAreToldBeforeAnythingHappens()
{
    QFETCH(const QString, line);

    const auto command = parseDomainCommand(words(line));

    QVERIFY(!command.has_value());
    QCOMPARE(command.error().exitCode, int(Usage));
    QVERIFY(!command.error().text.isEmpty());
}

void TestDomainCommand::theExitCodeIsTheGravestNews_data()
{
    QTest::addColumn<Report>("report");
    QTest::addColumn<int>("code");

    using Grade = Finding::Grade;
    const auto with = [](std::initializer_list<Grade> grades, Topic topic = Topic::Spf) {
        Report report;
        for (const Grade grade : grades)
            report.findings.append({topic, Finding::Kind::SpfGood, grade});
        return report;
    };
    Report cancelled;
    cancelled.isCancelled = true;
    QTest::newRow("in order") << with({Grade::Good, Grade::Note, Grade::Advice}) << int(AllAccepted);
    QTest::newRow("not sure") << with({Grade::Good, Grade::Unknown}) << int(DomainNotSure);
    QTest::newRow("a problem") << with({Grade::Unknown, Grade::Problem}) << int(DomainNeedsChange);
    QTest::newRow("no such domain") << with({Grade::Problem}, Topic::Domain) << int(NameLookup);
    QTest::newRow("cancelled") << cancelled << int(Cancelled);
}

void TestDomainCommand::theExitCodeIsTheGravestNews()
{
    QFETCH(const Report, report);
    QFETCH(const int, code);

    QCOMPARE(exitCodeFor(report), code);
}

QTEST_GUILESS_MAIN(TestDomainCommand)
#include "tst_domaincommand.moc"
