#include "core/domain/assess.h"
#include "core/domain/propose.h"
#include "core/domain/spfproposal.h"
#include "core/domain/survey.h"
#include "scripteddns.h"

#include <QTest>

using namespace core::domain;
using Kind = Finding::Kind;
using Proposal = ProposedRecord::Kind;

/// The records that are proposed: they put things right, and no mail that arrives today is lost by one.
class TestDomainProposal : public QObject
{
    Q_OBJECT

private slots:
    void oneRecordComesOutOfMany_data();
    void oneRecordComesOutOfMany();
    void theRecordsArePutRight_data();
    void theRecordsArePutRight();
    void inDoubtNothingIsProposed_data();
    void inDoubtNothingIsProposed();
    void aProposedRecordPasses();
    void everybodyIsReplacedByWhoSends();
    void aPrivateAddressIsInNoRecord();
    void aNameThatIsSomewhereElseIsLeftThere();
    void aBrokenRecordOfTheOrganisationGetsNoSecondOne();
    void nothingIsProposedForAProvidersOwnDomain();

private:
    static Sender provider();
    static Request request();
    static Request ownServer();
    static Survey surveyOf(const Request &asked, ScriptedDns dns);
};

Sender TestDomainProposal::provider()
{
    return {QStringLiteral("acme"), {"spf.acme.test", "old.acme.test"}, false, {"s1"}, {}};
}

Request TestDomainProposal::request()
{
    Request asked;
    asked.domain = "shop.test";
    asked.from = QStringLiteral("li@shop.test");
    asked.sender = provider();
    return asked;
}

Request TestDomainProposal::ownServer()
{
    Request asked;
    asked.domain = "shop.test";
    asked.server = "mail.shop.test";
    asked.addresses = {QHostAddress(QStringLiteral("93.184.216.34"))};
    return asked;
}

Survey TestDomainProposal::surveyOf(const Request &asked, ScriptedDns dns)
{
    const PortTrial trial = [](const QByteArray &host, const QList<QHostAddress> &) {
        return PortFacts{PortFacts::State::Open, host, "220 hello"};
    };
    return survey(asked, dns.lookup(), trial, [](Topic) {});
}

void TestDomainProposal::oneRecordComesOutOfMany_data()
{
    QTest::addColumn<QList<QByteArray>>("existing");
    QTest::addColumn<QList<QByteArray>>("missing");
    QTest::addColumn<QList<QByteArray>>("unwanted");
    QTest::addColumn<QByteArray>("merged");

    using List = QList<QByteArray>;
    const List add{"include:spf.acme.test"};
    QTest::newRow("a new one") << List() << add << List() << QByteArray("v=spf1 include:spf.acme.test ~all");
    QTest::newRow("before the end that is there")
        << List{"v=spf1 ip4:192.0.2.1 -all"} << add << List()
        << QByteArray("v=spf1 ip4:192.0.2.1 include:spf.acme.test -all");
    QTest::newRow("without an end") << List{"v=spf1 a"} << add << List()
                                    << QByteArray("v=spf1 a include:spf.acme.test ~all");
    QTest::newRow("a redirect stays the end") << List{"v=spf1 redirect=x.test"} << add << List()
                                              << QByteArray("v=spf1 include:spf.acme.test redirect=x.test");
    QTest::newRow("several with the milder end")
        << List{"v=spf1 a mx -all", "v=spf1 mx ip4:192.0.2.1 ~all"} << List() << List()
        << QByteArray("v=spf1 a mx ip4:192.0.2.1 ~all");
    QTest::newRow("several redirects") << List{"v=spf1 redirect=x.test", "v=spf1 redirect=y.test"} << List()
                                       << List() << QByteArray("v=spf1 include:x.test include:y.test ~all");
    QTest::newRow("one of several without an end says no to nobody")
        << List{"v=spf1 a", "v=spf1 mx -all"} << List() << List() << QByteArray("v=spf1 a mx ~all");
    QTest::newRow("everybody is not kept")
        << List{"v=spf1 a +all"} << List() << List() << QByteArray("v=spf1 a ~all");
    QTest::newRow("what is wrong goes") << List{"v=spf1 a ipv4:192.0.2.1 -all"} << List()
                                        << List{"ipv4:192.0.2.1"} << QByteArray("v=spf1 a -all");
    QTest::newRow("nothing twice") << List{"v=spf1 include:spf.acme.test -all"} << add << List()
                                   << QByteArray("v=spf1 include:spf.acme.test -all");
    QTest::newRow("exp stays") << List{"v=spf1 exp=why.test -all"} << add << List()
                               << QByteArray("v=spf1 include:spf.acme.test exp=why.test -all");
}

void TestDomainProposal::oneRecordComesOutOfMany()
{
    QFETCH(const QList<QByteArray>, existing);
    QFETCH(const QList<QByteArray>, missing);
    QFETCH(const QList<QByteArray>, unwanted);
    QFETCH(const QByteArray, merged);

    QCOMPARE(mergedSpf(existing, missing, unwanted), merged);
    QVERIFY(parseSpf(merged).has_value());
}

void TestDomainProposal::theRecordsArePutRight_data()
{
    QTest::addColumn<QList<QByteArray>>("spf");
    QTest::addColumn<QList<QByteArray>>("dmarc");
    QTest::addColumn<ProposedRecord::Kind>("kind");
    QTest::addColumn<QByteArray>("value");

    using List = QList<QByteArray>;
    const List goodDmarc{"v=DMARC1; p=none; rua=mailto:d@shop.test"};
    const List goodSpf{"v=spf1 include:spf.acme.test -all"};
    QTest::newRow("SPF is missing") << List() << goodDmarc << Proposal::SpfNew
                                    << QByteArray("v=spf1 include:spf.acme.test ~all");
    QTest::newRow("SPF lacks the provider") << List{"v=spf1 a -all"} << goodDmarc << Proposal::SpfMerged
                                            << QByteArray("v=spf1 a include:spf.acme.test -all");
    QTest::newRow("two for SPF") << List{"v=spf1 a -all", "v=spf1 include:spf.acme.test ~all"} << goodDmarc
                                 << Proposal::SpfJoined << QByteArray("v=spf1 a include:spf.acme.test ~all");
    QTest::newRow("SPF has a mistake")
        << List{"v=spf1 include:spf.acme.test ip:1.2.3.4 1.2.3.5/31 x -all"} << goodDmarc
        << Proposal::SpfRepaired
        << QByteArray("v=spf1 include:spf.acme.test ip4:1.2.3.4 ip4:1.2.3.5/31 -all");
    QTest::newRow("SPF for everybody, without the provider")
        << List{"v=spf1 a +all"} << goodDmarc << Proposal::SpfRepaired
        << QByteArray("v=spf1 a include:spf.acme.test ~all");
    QTest::newRow("SPF has the same redirect twice")
        << List{"v=spf1 redirect=spf.acme.test redirect=spf.acme.test"} << goodDmarc << Proposal::SpfRepaired
        << QByteArray("v=spf1 redirect=spf.acme.test");
    QTest::newRow("SPF includes nothing") << List{"v=spf1 include:spf.acme.test include:no.test -all"}
                                          << goodDmarc << Proposal::SpfRepaired << goodSpf.first();
    QTest::newRow("SPF for everybody")
        << List{"v=spf1 include:spf.acme.test +all"} << goodDmarc << Proposal::SpfRepaired
        << QByteArray("v=spf1 include:spf.acme.test ~all");
    QTest::newRow("DMARC is missing") << goodSpf << List() << Proposal::DmarcStart
                                      << QByteArray("v=DMARC1; p=none; rua=mailto:li@shop.test");
    QTest::newRow("two for DMARC") << goodSpf << List{"v=DMARC1; p=reject", "v=DMARC1; p=none"}
                                   << Proposal::DmarcJoined
                                   << QByteArray("v=DMARC1; p=none; rua=mailto:li@shop.test");
    QTest::newRow("two for DMARC, subdomains too")
        << goodSpf
        << List{"v=DMARC1; p=reject; sp=none; rua=mailto:d@shop.test", "v=DMARC1; p=quarantine; aspf=s"}
        << Proposal::DmarcJoined
        << QByteArray("v=DMARC1; p=quarantine; aspf=r; rua=mailto:d@shop.test; sp=none");
    QTest::newRow("what is right in DMARC stays")
        << goodSpf
        << List{"v=DMARC1; p=reject; sp=none; np=reject; pct=50; t=y; adkim=s; aspf=x; fo=1; "
                "ruf=mailto:f@shop.test; rua=d@shop.test"}
        << Proposal::DmarcRepaired
        << QByteArray("v=DMARC1; p=reject; sp=none; np=reject; pct=50; t=y; adkim=s; fo=1; "
                      "ruf=mailto:f@shop.test; rua=mailto:d@shop.test");
    QTest::newRow("DMARC has a mistake")
        << goodSpf << List{"v=DMARC1; p=rejct; rua=mailto:d@shop.test"} << Proposal::DmarcRepaired
        << QByteArray("v=DMARC1; p=none; rua=mailto:d@shop.test");
}

void TestDomainProposal::theRecordsArePutRight()
{
    QFETCH(const QList<QByteArray>, spf);
    QFETCH(const QList<QByteArray>, dmarc);
    QFETCH(const ProposedRecord::Kind, kind);
    QFETCH(const QByteArray, value);
    ScriptedDns dns;
    dns.mx("shop.test", 10, "mx.acme.test");
    dns.txt("spf.acme.test", "v=spf1 ip4:198.51.100.0/24 -all");
    for (const QByteArray &text : spf)
        dns.txt("shop.test", text);
    for (const QByteArray &text : dmarc)
        dns.txt("_dmarc.shop.test", text);

    QList<ProposedRecord> records = propose(request(), surveyOf(request(), dns));
    records.removeIf([](const ProposedRecord &record) { return record.topic == Topic::Dkim; });

    QCOMPARE(records.size(), 1);
    QCOMPARE(records.first().kind, kind);
    QCOMPARE(records.first().value, value);
    QCOMPARE(records.first().replaces, kind < Proposal::DmarcStart ? spf : dmarc);
}

void TestDomainProposal::inDoubtNothingIsProposed_data()
{
    QTest::addColumn<Request>("asked");
    QTest::addColumn<QList<QByteArray>>("spf");
    QTest::addColumn<QList<QByteArray>>("dmarc");

    using List = QList<QByteArray>;
    const List goodDmarc{"v=DMARC1; p=none; rua=mailto:d@shop.test"};
    const List goodSpf{"v=spf1 include:spf.acme.test -all"};
    Request nobody = request();
    nobody.sender = {};
    Request guessed = request();
    guessed.isSenderGuessed = true;
    Request elsewhere = request();
    elsewhere.sender.includes = {"gone.test"};
    QTest::newRow("everybody passes and nobody is known") << nobody << List{"v=spf1 a +all"} << goodDmarc;
    QTest::newRow("everybody passes and who sends is guessed") << guessed << List{"v=spf1 +all"} << goodDmarc;
    QTest::newRow("an include that has no record") << elsewhere << List{"v=spf1 a -all"} << goodDmarc;
    QByteArray ten = "v=spf1";
    for (int i = 0; i < 10; ++i)
        ten += " a:h" + QByteArray::number(i) + ".test";
    QTest::newRow("an eleventh look-up") << request() << List{ten + " -all"} << goodDmarc;
    QTest::newRow("eleven of two records")
        << request() << List{ten + " -all", "v=spf1 include:spf.acme.test -all"} << goodDmarc;
    QTest::newRow("a server that is misspelt")
        << request() << List{"v=spf1 includes:x.test include:spf.acme.test -all"} << goodDmarc;
    QTest::newRow("the second mistake")
        << request() << List{"v=spf1 ip:1.2.3.4 ip4:1.2.3 include:spf.acme.test -all"} << goodDmarc;
    QTest::newRow("two other redirects")
        << request() << List{"v=spf1 redirect=spf.acme.test redirect=x.test"} << goodDmarc;
    QTest::newRow("the provider is refused by name")
        << request() << List{"v=spf1 -include:spf.acme.test ~all"} << goodDmarc;
    QTest::newRow("a policy that did not count") << request() << goodSpf << List{"v=DMARC1;; p=reject"};
    QTest::newRow("DMARC that cannot be read") << request() << goodSpf << List{"v=DMARC1; p=none; what"};
    QTest::newRow("two policies in one record") << request() << goodSpf << List{"v=DMARC1; p=none; p=reject"};
}

void TestDomainProposal::inDoubtNothingIsProposed()
{
    QFETCH(const Request, asked);
    QFETCH(const QList<QByteArray>, spf);
    QFETCH(const QList<QByteArray>, dmarc);
    ScriptedDns dns;
    dns.mx("shop.test", 10, "mx.acme.test");
    dns.address("shop.test", "203.0.113.9");
    dns.txt("spf.acme.test", "v=spf1 ip4:198.51.100.0/24 -all");
    for (int i = 0; i < 10; ++i)
        dns.address('h' + QByteArray::number(i) + ".test", "203.0.113.1");
    for (const QByteArray &text : spf)
        dns.txt("shop.test", text);
    for (const QByteArray &text : dmarc)
        dns.txt("_dmarc.shop.test", text);

    QList<ProposedRecord> records = propose(asked, surveyOf(asked, dns));
    records.removeIf([](const ProposedRecord &record) { return record.topic == Topic::Dkim; });

    QVERIFY2(records.isEmpty(), records.value(0).value.constData());
}

void TestDomainProposal::aProposedRecordPasses()
{
    ScriptedDns dns;
    dns.mx("shop.test", 10, "mx.acme.test");
    dns.txt("shop.test", "v=spf1 a:nowhere.test -all");
    const QList<ProposedRecord> records = propose(ownServer(), surveyOf(ownServer(), dns));
    QCOMPARE(records.first().kind, Proposal::SpfMerged);

    ScriptedDns after;
    after.txt("shop.test", records.first().value);
    SpfQuestion question;
    question.domain = "shop.test";
    question.address = ownServer().addresses.first();

    QCOMPARE(evaluateSpf(question, after.lookup()).result, SpfResult::Pass);
}

void TestDomainProposal::everybodyIsReplacedByWhoSends()
{
    ScriptedDns dns;
    dns.mx("shop.test", 10, "mx.acme.test");
    dns.txt("shop.test", "v=spf1 +all");
    const QList<ProposedRecord> records = propose(ownServer(), surveyOf(ownServer(), dns));

    QCOMPARE(records.first().kind, Proposal::SpfRepaired);
    QCOMPARE(records.first().value, "v=spf1 ip4:93.184.216.34 ~all");
}

void TestDomainProposal::aPrivateAddressIsInNoRecord()
{
    for (const char *address : {"192.168.1.5", "10.0.0.7", "100.64.0.1", "fd00::1"}) {
        Request asked = ownServer();
        asked.addresses = {QHostAddress(QString::fromLatin1(address))};
        for (const char *spf : {"v=spf1 -all", "v=spf1 +all", "nothing"}) {
            ScriptedDns dns;
            dns.mx("shop.test", 10, "mx.acme.test");
            dns.txt("shop.test", spf);
            const Survey facts = surveyOf(asked, dns);
            const QList<ProposedRecord> records = propose(asked, facts);
            for (const ProposedRecord &record : records)
                QVERIFY2(record.topic == Topic::Dkim || record.topic == Topic::Dmarc,
                         record.value.constData());
            const QList<Finding> findings = assess(asked, facts);
            QVERIFY(std::any_of(findings.begin(), findings.end(),
                                [](const Finding &each) { return each.kind == Kind::ReversePrivate; }));
        }
    }
}

void TestDomainProposal::aNameThatIsSomewhereElseIsLeftThere()
{
    const auto serverRecords = [](const Request &asked, const ScriptedDns &dns) {
        QList<ProposedRecord> records = propose(asked, surveyOf(asked, dns));
        records.removeIf([](const ProposedRecord &record) {
            return record.topic != Topic::Reverse && record.topic != Topic::Helo;
        });
        return records;
    };
    ScriptedDns dns;
    dns.mx("shop.test", 10, "mx.acme.test");
    QCOMPARE(serverRecords(ownServer(), dns).size(), 2); // its name is free: PTR and A
    Request unnamed = ownServer();
    unnamed.server.clear();
    QCOMPARE(serverRecords(unnamed, dns), QList<ProposedRecord>()); // nobody has looked the name up
    dns.address("mail.shop.test", "93.184.216.99");
    QCOMPARE(serverRecords(ownServer(), dns), QList<ProposedRecord>());
}

void TestDomainProposal::aBrokenRecordOfTheOrganisationGetsNoSecondOne()
{
    Request asked = request();
    asked.domain = "news.example.com";
    const auto starts = [&asked](const ScriptedDns &dns) {
        const QList<ProposedRecord> records = propose(asked, surveyOf(asked, dns));
        return std::any_of(records.begin(), records.end(), [](const ProposedRecord &record) {
            return record.kind == Proposal::DmarcStart && record.name == "_dmarc.example.com";
        });
    };
    ScriptedDns dns;
    dns.mx("news.example.com", 10, "mx.acme.test");
    QVERIFY(starts(dns));
    ScriptedDns broken = dns;
    broken.txt("_dmarc.example.com", "v=DMARC1; p=none; what");
    QVERIFY(!starts(broken));
    dns.txt("_dmarc.example.com", "v=DMARC1; p=none");
    dns.txt("_dmarc.example.com", "v=DMARC1; p=reject");
    QVERIFY(!starts(dns));
}

void TestDomainProposal::nothingIsProposedForAProvidersOwnDomain()
{
    Request asked = request();
    asked.isProvidersOwn = true;
    ScriptedDns dns;
    dns.mx("shop.test", 10, "mx.acme.test");

    QCOMPARE(propose(asked, surveyOf(asked, dns)), QList<ProposedRecord>());
}

QTEST_GUILESS_MAIN(TestDomainProposal)
#include "tst_domainproposal.moc"
