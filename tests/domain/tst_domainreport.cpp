#include "core/domain/assess.h"
#include "core/domain/propose.h"
#include "core/domain/survey.h"
#include "scripteddns.h"

#include <QTest>

using namespace core::domain;
using Kind = Finding::Kind;

Q_DECLARE_METATYPE(ScriptedDns)

/// From what DNS says to what is said about it, and to the records that are proposed.
class TestDomainReport : public QObject
{
    Q_OBJECT

private slots:
    void eachStateHasItsFinding_data();
    void eachStateHasItsFinding();
    void aDomainInOrderNeedsNothing();
    void nothingIsAskedAboutAServerOfAProvider();
    void aDomainThatDoesNotExistEndsIt();
    void sendersAreKnown();

private:
    static Sender provider();
    static Request request();
    static Request ownServer();
    static ScriptedDns goodZone();
    static Survey surveyOf(const Request &asked, ScriptedDns dns);
};

static const char key2048[]
    = "v=DKIM1; p=MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEAvzwKQIIWzQXv0nihasFTT3+JO23hXCg"
      "esWLqMAhGWsJxGYgbFiBLvbBSN+lIKHLHjhPrQ6Ad2xBQnAd3zLg+w4Jgq7MGJ6jaGqPpVxkS2nUuZpqYXy9j+zH4Ib2GH"
      "hSyHCEBDM1mA7iVqQm0SeUJyd8sTxYe7RJwNJ9kPGnPH8wMB0UcgRyGkzXw2ljHs9GDvVkYxUn2BJ8C7ByjOOmFNkF6aWq"
      "QIDAQAB";

Sender TestDomainReport::provider()
{
    return {QStringLiteral("acme"), {"spf.acme.test", "old.acme.test"}, false, {"s1"}, {}};
}

Request TestDomainReport::request()
{
    Request asked;
    asked.domain = "shop.test";
    asked.from = QStringLiteral("li@shop.test");
    asked.sender = provider();
    return asked;
}

Request TestDomainReport::ownServer()
{
    Request asked;
    asked.domain = "shop.test";
    asked.server = "mail.shop.test";
    asked.addresses = {QHostAddress(QStringLiteral("93.184.216.34"))};
    return asked;
}

ScriptedDns TestDomainReport::goodZone()
{
    ScriptedDns dns;
    dns.mx("shop.test", 10, "mx.acme.test");
    dns.address("mx.acme.test", "192.0.2.1");
    dns.txt("shop.test", "v=spf1 include:spf.acme.test -all");
    dns.txt("spf.acme.test", "v=spf1 ip4:198.51.100.0/24 -all");
    dns.txt("s1._domainkey.shop.test", "v=DKIM1; k=ed25519; p=AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8=");
    dns.txt("_dmarc.shop.test", "v=DMARC1; p=quarantine; rua=mailto:d@shop.test");
    dns.address("mail.shop.test", "93.184.216.34");
    dns.pointer("93.184.216.34", "mail.shop.test");
    return dns;
}

Survey TestDomainReport::surveyOf(const Request &asked, ScriptedDns dns)
{
    const PortTrial trial = [](const QByteArray &host, const QList<QHostAddress> &) {
        return PortFacts{PortFacts::State::Open, host, "220 hello"};
    };
    return survey(asked, dns.lookup(), trial, [](Topic) {});
}

void TestDomainReport::eachStateHasItsFinding_data()
{
    QTest::addColumn<ScriptedDns>("dns");
    QTest::addColumn<Request>("asked");
    QTest::addColumn<Finding::Kind>("kind");
    QTest::addColumn<Finding::Grade>("grade");

    const auto row
        = [](const char *name, Kind kind, Finding::Grade grade, const Request &asked, auto &&change) {
              ScriptedDns dns;
              change(dns);
              QTest::newRow(name) << dns << asked << kind << grade;
          };
    using Grade = Finding::Grade;
    const auto base = [](ScriptedDns &dns) { dns.mx("shop.test", 10, "mx.acme.test"); };
    const auto spf = [&](const char *text) {
        return [=](ScriptedDns &dns) {
            base(dns);
            dns.txt("spf.acme.test", "v=spf1 ip4:198.51.100.0/24 -all");
            dns.txt("shop.test", text);
        };
    };
    row("null MX", Kind::MxNull, Grade::Problem, request(),
        [](ScriptedDns &dns) { dns.mx("shop.test", 0, ""); });
    row("no MX but an address", Kind::MxOnlyAddress, Grade::Advice, request(),
        [](ScriptedDns &dns) { dns.address("shop.test", "192.0.2.1"); });
    row("no MX and no address", Kind::MxMissing, Grade::Problem, request(),
        [](ScriptedDns &dns) { dns.txt("shop.test", "x"); });
    row("an MX that is not there", Kind::MxHostNotFound, Grade::Problem, request(), base);
    row("no SPF", Kind::SpfMissing, Grade::Problem, request(), base);
    row("SPF allows the provider", Kind::SpfGood, Grade::Good, request(),
        spf("v=spf1 include:spf.acme.test -all"));
    row("by an older name", Kind::SpfNotIncluded, Grade::Problem, request(), spf("v=spf1 a -all"));
    row("SPF of a provider is behind the end", Kind::SpfNotIncluded, Grade::Problem, request(),
        spf("v=spf1 -all include:spf.acme.test"));
    row("SPF only says no to the provider", Kind::SpfNotIncluded, Grade::Problem, request(),
        spf("v=spf1 -include:spf.acme.test ~all"));
    row("SPF with a mistake", Kind::SpfSyntax, Grade::Problem, request(), spf("v=spf1 ipv4:192.0.2.1 -all"));
    row("SPF for everybody", Kind::SpfAllowsAll, Grade::Problem, request(),
        spf("v=spf1 include:spf.acme.test +all"));
    row("SPF without an end", Kind::SpfOpenEnd, Grade::Advice, request(),
        spf("v=spf1 include:spf.acme.test"));
    row("SPF with ptr", Kind::SpfPtr, Grade::Advice, request(), spf("v=spf1 include:spf.acme.test ptr -all"));
    row("SPF includes nothing", Kind::SpfNoRecordIncluded, Grade::Problem, request(),
        spf("v=spf1 include:nothing.test -all"));
    row("two SPF records", Kind::SpfSeveral, Grade::Problem, request(), [&](ScriptedDns &dns) {
        spf("v=spf1 -all")(dns);
        dns.txt("shop.test", "v=spf1 ~all");
    });
    row("SPF could not be asked", Kind::LookupFailed, Grade::Unknown, request(), [&](ScriptedDns &dns) {
        base(dns);
        dns.fail(RecordType::Txt, "shop.test", Answer::State::ServerFailure);
    });
    row("eleven look-ups", Kind::SpfTooManyLookups, Grade::Problem, request(), [&](ScriptedDns &dns) {
        QByteArray text = "v=spf1";
        for (int i = 0; i < 11; ++i) {
            const QByteArray host = 'h' + QByteArray::number(i) + ".test";
            dns.address(host, "203.0.113.1");
            text += " a:" + host;
        }
        spf((text + " -all").constData())(dns);
    });
    row("no keys at all", Kind::DkimNoneAtAll, Grade::Problem, request(), base);
    row("no key of this name", Kind::DkimNotFound, Grade::Problem, request(), [&](ScriptedDns &dns) {
        base(dns);
        dns.txt("other._domainkey.shop.test", key2048);
    });
    row("a key that was taken back", Kind::DkimRevoked, Grade::Problem, request(), [&](ScriptedDns &dns) {
        base(dns);
        dns.txt("s1._domainkey.shop.test", "v=DKIM1; p=");
    });
    row("a key that is none", Kind::DkimBroken, Grade::Problem, request(), [&](ScriptedDns &dns) {
        base(dns);
        dns.txt("s1._domainkey.shop.test", "v=DKIM1; p=AAAA");
    });
    row("no DMARC", Kind::DmarcMissing, Grade::Advice, request(), base);
    row("a policy that nobody fulfils", Kind::DmarcWouldFail, Grade::Problem, request(),
        [&](ScriptedDns &dns) {
            base(dns);
            dns.txt("_dmarc.shop.test", "v=DMARC1; p=reject");
        });
    row("reports to somebody who does not agree", Kind::DmarcReportsRefused, Grade::Advice, request(),
        [&](ScriptedDns &dns) {
            base(dns);
            dns.txt("_dmarc.shop.test", "v=DMARC1; p=none; rua=mailto:d@reports.test");
        });
    row("DMARC with a mistake", Kind::DmarcMistake, Grade::Problem, request(), [&](ScriptedDns &dns) {
        base(dns);
        dns.txt("_dmarc.shop.test", "v=DMARC1; p=rejct; rua=mailto:d@shop.test");
    });
    row("an address without a name", Kind::ReverseMissing, Grade::Problem, ownServer(), base);
    row("a name that leads elsewhere", Kind::ReverseUnconfirmed, Grade::Problem, ownServer(),
        [&](ScriptedDns &dns) {
            base(dns);
            dns.pointer("93.184.216.34", "mail.shop.test");
            dns.address("mail.shop.test", "93.184.216.99");
        });
    row("a name made of numbers", Kind::ReverseGeneric, Grade::Advice, ownServer(), [&](ScriptedDns &dns) {
        base(dns);
        dns.pointer("93.184.216.34", "93-184-216-34.dsl.test");
        dns.address("93-184-216-34.dsl.test", "93.184.216.34");
    });
    row("a server that is not in DNS", Kind::HeloNotFound, Grade::Problem, ownServer(), base);
    row("SPF refuses the own server", Kind::SpfRefuses, Grade::Problem, ownServer(), spf("v=spf1 -all"));
}

void TestDomainReport::eachStateHasItsFinding()
{
    QFETCH(ScriptedDns, dns);
    QFETCH(const Request, asked);
    QFETCH(const Finding::Kind, kind);
    QFETCH(const Finding::Grade, grade);

    const QList<Finding> findings = assess(asked, surveyOf(asked, dns));

    const auto found = std::find_if(findings.begin(), findings.end(),
                                    [&](const Finding &finding) { return finding.kind == kind; });
    QVERIFY(found != findings.end());
    QCOMPARE(found->grade, grade);
}

void TestDomainReport::aDomainInOrderNeedsNothing()
{
    Report report;
    report.request = request();
    report.survey = surveyOf(request(), goodZone());
    report.findings = assess(request(), report.survey);

    QVERIFY(report.isGood());
    QCOMPARE(report.gradeOf(Topic::Spf), Finding::Grade::Good);
    QCOMPARE(propose(request(), report.survey), QList<ProposedRecord>());
}

void TestDomainReport::nothingIsAskedAboutAServerOfAProvider()
{
    ScriptedDns dns = goodZone();

    survey(request(), dns.lookup(), nullptr, [](Topic) {});

    for (const QByteArray &name : dns.asked)
        QVERIFY2(!name.endsWith(".arpa"), name.constData());
}

void TestDomainReport::aDomainThatDoesNotExistEndsIt()
{
    ScriptedDns dns;

    const Survey facts = survey(request(), dns.lookup(), nullptr, [](Topic) {});
    const QList<Finding> findings = assess(request(), facts);

    QCOMPARE(dns.asked, QList<QByteArray>{"shop.test"});
    QCOMPARE(findings.size(), 1);
    QCOMPARE(findings.first().kind, Kind::DomainNotFound);
}

void TestDomainReport::sendersAreKnown()
{
    const QList<Sender> senders = readSenders(QStringLiteral(HONGYAN_SOURCE "/resources/domains.tsv"));

    QVERIFY(senders.size() > 30);
    QCOMPARE(senderById(senders, QStringLiteral("google-workspace")).includes.value(0), "_spf.google.com");
    QVERIFY(senderById(senders, QStringLiteral("sendgrid")).hasOwnBounces);
    QCOMPARE(senderById(senders, QStringLiteral("nobody")), Sender());
    for (const Sender &sender : senders) {
        QVERIFY2(!sender.includes.isEmpty(), qPrintable(sender.id));
        for (const QByteArray &name : sender.includes)
            QVERIFY2(isAskable(name) && name.contains('.'), name.constData());
        QVERIFY2(sender.helpUrl.isEmpty() || sender.helpUrl.startsWith(u"https://"),
                 qPrintable(sender.helpUrl));
    }
}

QTEST_GUILESS_MAIN(TestDomainReport)
#include "tst_domainreport.moc"
