#include "core/discovery/srv.h"

#include <QTest>

using namespace core::discovery;
using Security = core::account::Account::Security;

class TestSrv : public QObject
{
    Q_OBJECT

private slots:
    void recordsAreOrdered_data();
    void recordsAreOrdered();
    void weightsAreChances();
    void aBadRandomNumberDoesNoHarm();
    void candidatesAreMade_data();
    void candidatesAreMade();
    void onlyASingleRootTargetDeclines();
    void manyRecordsAreBounded();

private:
    static QStringList targets(const QList<SrvRecord> &records)
    {
        QStringList names;
        for (const SrvRecord &record : records)
            names.append(record.target);
        return names;
    }
    static core::mail::AddrSpec address() { return *core::mail::AddrSpec::parse(u"Li@Bücher.example"); }
};

static const Random lowest = [](quint32) { return 0u; };
static const Random highest = [](quint32 bound) { return bound - 1; };

void TestSrv::recordsAreOrdered_data()
{
    QTest::addColumn<QList<SrvRecord>>("records");
    QTest::addColumn<QString>("byLowest");
    QTest::addColumn<QString>("byHighest");

    const QString a = QStringLiteral("a");
    const QString b = QStringLiteral("b");
    const QString c = QStringLiteral("c");
    QTest::newRow("none") << QList<SrvRecord>() << ""
                          << "";
    QTest::newRow("priority counts before weight")
        << QList<SrvRecord>{{20, 100, 1, a}, {10, 0, 1, b}, {30, 5, 1, c}} << "b a c"
        << "b a c";
    QTest::newRow("within a priority by chance")
        << QList<SrvRecord>{{10, 5, 1, a}, {10, 5, 1, b}, {10, 5, 1, c}} << "a b c"
        << "c b a";
    QTest::newRow("no weight: a small chance") << QList<SrvRecord>{{10, 9, 1, a}, {10, 0, 1, b}} << "b a"
                                               << "a b";
    QTest::newRow("no weights at all") << QList<SrvRecord>{{10, 0, 1, a}, {10, 0, 1, b}} << "a b"
                                       << "a b";
}

void TestSrv::recordsAreOrdered()
{
    QFETCH(const QList<SrvRecord>, records);
    QFETCH(const QString, byLowest);
    QFETCH(const QString, byHighest);

    QCOMPARE(targets(inOrder(records, lowest)).join(u' '), byLowest);
    QCOMPARE(targets(inOrder(records, highest)).join(u' '), byHighest);
}

/// Of all numbers that chance can bring, as many choose a record as its weight (and one more, the first).
void TestSrv::weightsAreChances()
{
    const QList<SrvRecord> records{{0, 1, 1, QStringLiteral("a")}, {0, 3, 1, QStringLiteral("b")}};
    QMap<QString, int> chosen;
    for (quint32 number = 0; number <= 4; ++number) {
        const Random thisOne = [number](quint32 bound) { return std::min(number, bound - 1); };
        ++chosen[inOrder(records, thisOne).first().target];
    }

    QCOMPARE(chosen, (QMap<QString, int>{{QStringLiteral("a"), 2}, {QStringLiteral("b"), 3}}));
}

void TestSrv::aBadRandomNumberDoesNoHarm()
{
    const Random tooLarge = [](quint32) { return 4000000000u; };

    QCOMPARE(inOrder({{0, 1, 1, QStringLiteral("a")}, {0, 1, 1, QStringLiteral("b")}}, tooLarge).size(), 2);
}

void TestSrv::candidatesAreMade_data()
{
    QTest::addColumn<QList<SrvRecord>>("submissions");
    QTest::addColumn<QList<SrvRecord>>("submission");
    QTest::addColumn<QString>("candidates"); // host:port security

    const auto record = [](quint16 port, const char *target) {
        return QList<SrvRecord>{{0, 1, port, QString::fromUtf8(target)}};
    };
    const QList<SrvRecord> none;
    QTest::newRow("nothing") << none << none << "";
    QTest::newRow("TLS from the start")
        << record(465, "smtp.example.com") << none << "smtp.example.com:465 tls";
    QTest::newRow("STARTTLS") << none << record(587, "smtp.example.com") << "smtp.example.com:587 starttls";
    QTest::newRow("TLS from the start is preferred whatever the priorities")
        << QList<SrvRecord>{{99, 0, 465, QStringLiteral("tls.example.com")}} << record(587, "up.example.com")
        << "tls.example.com:465 tls, up.example.com:587 starttls";
    QTest::newRow("465 under the wrong name")
        << none << record(465, "a.example.com") << "a.example.com:465 tls";
    QTest::newRow("a port of their own") << record(2465, "a.example.com") << none << "a.example.com:2465 tls";
    QTest::newRow("declined") << record(0, "") << record(0, ".") << "";
    QTest::newRow("no port") << record(0, "a.example.com") << none << "";
    QTest::newRow("an address") << record(465, "192.0.2.1") << none << "";
    QTest::newRow("localhost") << record(465, "localhost") << none << "";
    QTest::newRow("no host name") << record(465, "a b.example.com") << none << "";
    QTest::newRow("a line end") << record(465, "a.example.com\r\n") << none << "";
}

void TestSrv::candidatesAreMade()
{
    QFETCH(const QList<SrvRecord>, submissions);
    QFETCH(const QList<SrvRecord>, submission);
    QFETCH(const QString, candidates);

    QStringList made;
    for (const Candidate &candidate : candidatesOf(submissions, submission, address(), lowest)) {
        const bool isImplicit = candidate.security == Security::ImplicitTls;
        QVERIFY(isImplicit || candidate.security == Security::StartTls);
        QCOMPARE(candidate.source, Source::Srv);
        QCOMPARE(candidate.user, QStringLiteral("Li@xn--bcher-kva.example"));
        QVERIFY(candidate.origin.endsWith(QStringLiteral("._tcp.xn--bcher-kva.example")));
        made.append(candidate.host + u':' + QString::number(candidate.port)
                    + (isImplicit ? QStringLiteral(" tls") : QStringLiteral(" starttls")));
    }

    QCOMPARE(made.join(QStringLiteral(", ")), candidates);
}

void TestSrv::onlyASingleRootTargetDeclines()
{
    QVERIFY(isDeclined({{0, 0, 0, QString()}}));
    QVERIFY(isDeclined({{0, 0, 0, QStringLiteral(".")}}));
    QVERIFY(!isDeclined({}));
    QVERIFY(!isDeclined({{0, 0, 465, QStringLiteral("a.example.com")}}));
    QVERIFY(!isDeclined({{0, 0, 0, QString()}, {0, 0, 465, QStringLiteral("a.example.com")}}));
}

void TestSrv::manyRecordsAreBounded()
{
    QList<SrvRecord> records;
    for (int i = 0; i < 1000; ++i)
        records.append({0, 65535, 465, QStringLiteral("h%1.example.com").arg(i)});

    QCOMPARE(candidatesOf(records, records, address(), highest).size(), 40);
}

QTEST_GUILESS_MAIN(TestSrv)
#include "tst_srv.moc"
