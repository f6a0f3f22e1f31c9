#include "core/discovery/names.h"

#include <QTest>

using namespace core::discovery;
using namespace Qt::StringLiterals;

class TestNames : public QObject
{
    Q_OBJECT

private slots:
    void onlyPublicNamesAreAsked_data();
    void onlyPublicNamesAreAsked();
    void theRegistrableDomainIsKnown_data();
    void theRegistrableDomainIsKnown();
    void hostsOfOthersAreElsewhere_data();
    void hostsOfOthersAreElsewhere();
};

void TestNames::onlyPublicNamesAreAsked_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("asked"); // "": never

    QTest::newRow("a domain") << "example.com"
                              << "example.com";
    QTest::newRow("capitals") << "Mail.EXAMPLE.com"
                              << "mail.example.com";
    QTest::newRow("an IDN becomes A-labels") << "bücher.example"
                                             << "xn--bcher-kva.example";
    QTest::newRow("Chinese") << "例子.中国"
                             << "xn--fsqu00a.xn--fiqs8s";
    QTest::newRow("A-labels that decode to nothing") << "xn--0.example"
                                                     << "";
    QTest::newRow("nothing") << ""
                             << "";
    QTest::newRow("a single label") << "intranet"
                                    << "";
    QTest::newRow("localhost") << "localhost"
                               << "";
    QTest::newRow("below localhost") << "mail.localhost"
                                     << "";
    QTest::newRow("multicast DNS") << "printer.local"
                                   << "";
    QTest::newRow("onion services are not for DNS") << "expyuzz4wqqyqhjn.onion"
                                                    << "";
    QTest::newRow("invalid") << "example.invalid"
                             << "";
    QTest::newRow("IPv4") << "192.0.2.1"
                          << "";
    QTest::newRow("short IPv4") << "127.1"
                                << "";
    QTest::newRow("hexadecimal IPv4") << "0x7f.0x1"
                                      << "";
    QTest::newRow("IPv6") << "2001:db8::1"
                          << "";
    QTest::newRow("a literal") << "[192.0.2.1]"
                               << "";
    QTest::newRow("a dot at the end") << "example.com."
                                      << "";
    QTest::newRow("two dots") << "example..com"
                              << "";
    QTest::newRow("a space") << "exam ple.com"
                             << "";
    QTest::newRow("a line end") << "example.com\r\nX: 1"
                                << "";
    QTest::newRow("a port") << "example.com:465"
                            << "";
    QTest::newRow("a path") << "example.com/x"
                            << "";
    QTest::newRow("somebody") << "a@example.com"
                              << "";
    QTest::newRow("an encoded dot") << "example%2ecom"
                                    << "";
    QTest::newRow("a label too long") << QString(64, u'a') + u".com"_s << "";
    QTest::newRow("NUL") << QStringLiteral("example") + QChar(0) + u".com"_s << "";
}

void TestNames::onlyPublicNamesAreAsked()
{
    QFETCH(const QString, name);
    QFETCH(const QString, asked);

    QCOMPARE(askableName(name).value_or(QString()), asked);
}

void TestNames::theRegistrableDomainIsKnown_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("domain");

    QTest::newRow("itself") << "example.com"
                            << "example.com";
    QTest::newRow("a host") << "smtp.mail.example.com"
                            << "example.com";
    QTest::newRow("two labels belong to the registry") << "smtp.example.co.uk"
                                                       << "example.co.uk";
    QTest::newRow("in China") << "smtp.example.com.cn"
                              << "example.com.cn";
    QTest::newRow("a suffix") << "co.uk"
                              << "";
    QTest::newRow("a suffix of a company, whose customers are strangers") << "one.github.io"
                                                                          << "one.github.io";
    QTest::newRow("everything below") << "www.example.ck"
                                      << "www.example.ck";
    QTest::newRow("with an exception") << "a.www.ck"
                                       << "www.ck";
    QTest::newRow("A-labels") << "smtp.xn--fsqu00a.xn--55qx5d.cn"
                              << "xn--fsqu00a.xn--55qx5d.cn";
    QTest::newRow("not on the list") << "smtp.example.test"
                                     << "example.test";
}

void TestNames::theRegistrableDomainIsKnown()
{
    QFETCH(const QString, name);
    QFETCH(const QString, domain);

    QCOMPARE(registrableDomain(name), domain);
}

void TestNames::hostsOfOthersAreElsewhere_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<QString>("host");
    QTest::addColumn<bool>("elsewhere");

    QTest::newRow("the domain itself") << "li@example.com"
                                       << "example.com" << false;
    QTest::newRow("below it") << "li@example.com"
                              << "smtp.example.com" << false;
    QTest::newRow("beside it") << "li@staff.example.com"
                               << "smtp.example.com" << false;
    QTest::newRow("another one") << "li@example.com"
                                 << "smtp.example.net" << true;
    QTest::newRow("one that only ends like it") << "li@example.com"
                                                << "smtp.bad-example.com" << true;
    QTest::newRow("one that begins like it") << "li@example.com"
                                             << "example.com.attacker.net" << true;
    QTest::newRow("another customer of the suffix") << "li@one.co.uk"
                                                    << "two.co.uk" << true;
    QTest::newRow("another customer of a hoster") << "li@one.github.io"
                                                  << "two.github.io" << true;
    QTest::newRow("a known provider") << "li@example.com"
                                      << "smtp.exmail.qq.com" << false;
    QTest::newRow("an IDN") << "li@bücher.example"
                            << "smtp.xn--bcher-kva.example" << false;
    QTest::newRow("looks like it: with a dotless i") << "li@mail.example"
                                                     << "smtp.xn--mal-nza.example" << true;
}

void TestNames::hostsOfOthersAreElsewhere()
{
    QFETCH(const QString, address);
    QFETCH(const QString, host);
    QFETCH(const bool, elsewhere);
    Knowledge knowledge;
    knowledge.providerForHost = [](const QString &asked) {
        return asked.endsWith(QStringLiteral(".qq.com")) ? QStringLiteral("qq") : QString();
    };

    QCOMPARE(isElsewhere(host, *core::mail::AddrSpec::parse(address), knowledge), elsewhere);
}

QTEST_GUILESS_MAIN(TestNames)
#include "tst_names.moc"
