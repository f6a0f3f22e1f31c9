// How words are made ready for the rules, and what is read out of them.
#include "core/diagnosis/charset.h"
#include "core/diagnosis/markup.h"
#include "core/diagnosis/parameters.h"

#include <QTest>

using namespace core::diagnosis;
using namespace std::chrono_literals;

class TestWords : public QObject
{
    Q_OBJECT
private slots:
    void codesAreToldAndTakenAway_data();
    void codesAreToldAndTakenAway();
    void otherCharsetsAreRead_data();
    void otherCharsetsAreRead();
    void whatIsRightStaysAsItIs_data();
    void whatIsRightStaysAsItIs();
    void markupIsTakenForWhatItShows_data();
    void markupIsTakenForWhatItShows();
    void base64IsDecodedOnlyWhereItIsNoSecret_data();
    void base64IsDecodedOnlyWhereItIsNoSecret();
    void nothingCanHideOrReorder();
    void onlyTheBeginningIsReadOfAnEndlessReply_data();
    void onlyTheBeginningIsReadOfAnEndlessReply();
    void timesAreRead_data();
    void timesAreRead();
    void momentsAreRead_data();
    void momentsAreRead();
    void limitsAreRead_data();
    void limitsAreRead();
    void namesAreRead();
    void theRulesNamesWin();
};

namespace
{

Words wordsIn(const QByteArray &octets)
{
    Facts facts;
    facts.words = octets;
    return wordsOf(facts);
}

Parameters parametersIn(const QByteArray &octets, Cause cause)
{
    return parametersOf(cause, wordsIn(octets), {});
}

} // namespace

void TestWords::codesAreToldAndTakenAway_data()
{
    QTest::addColumn<QByteArray>("octets");
    QTest::addColumn<int>("code");
    QTest::addColumn<QByteArray>("enhanced");
    QTest::addColumn<QString>("text");

    const auto row = [](const char *name, const char *octets, int code, const char *enhanced,
                        const char *text) {
        QTest::newRow(name) << QByteArray(octets) << code << QByteArray(enhanced) << QString::fromUtf8(text);
    };
    row("one line", "550 5.1.1 User  unknown", 550, "5.1.1", "User unknown");
    row("lines are joined", "550-5.7.26 This mail\r\n550-5.7.26 has been\n550 5.7.26 blocked", 550, "5.7.26",
        "This mail has been blocked");
    row("nothing but a code", "550", 550, "", "");
    row("nothing but codes", "550 5.2.1", 550, "5.2.1", "");
    row("enhanced inside", "550 #5.1.0 Address rejected", 550, "5.1.0", "#5.1.0 Address rejected");
    row("enhanced in brackets at the end", "553 sorry (#5.7.1)", 553, "5.7.1", "sorry (#5.7.1)");
    row("an enhanced code of another class", "550 4.7.1 no", 550, "", "4.7.1 no");
    row("an address is none", "550 5.6.7.8 is listed", 550, "", "5.6.7.8 is listed");
    row("a version is none", "421 Postfix 3.5.6 busy", 421, "", "Postfix 3.5.6 busy");
    row("a quoted reply", "host mx.example[192.0.2.1] said: 550 5.1.1 no such user (in reply to RCPT TO)",
        550, "5.1.1", "host mx.example[192.0.2.1] said: 550 5.1.1 no such user (in reply to RCPT TO)");
    row("no reply at all", "mailbox is full", 0, "", "mailbox is full");
    row("nothing", "", 0, "", "");
}

void TestWords::codesAreToldAndTakenAway()
{
    QFETCH(const QByteArray, octets);
    QFETCH(const int, code);
    QFETCH(const QByteArray, enhanced);
    QFETCH(const QString, text);

    const Words words = wordsIn(octets);

    QCOMPARE(words.code, code);
    QCOMPARE(words.enhanced, enhanced);
    QCOMPARE(words.text, text);
}

void TestWords::otherCharsetsAreRead_data()
{
    QTest::addColumn<QByteArray>("octets");
    QTest::addColumn<QString>("text");

    const QString code = QStringLiteral("请使用授权码登录");
    QTest::newRow("UTF-8") << "535 " + code.toUtf8() << code;
    QTest::newRow("GBK") << QByteArray("535 \xc7\xeb\xca\xb9\xd3\xc3\xca\xda\xc8\xa8\xc2\xeb\xb5\xc7\xc2\xbc")
                         << code;
    QTest::newRow("GBK read as Latin-1") << QByteArray("535 ÇëÊ¹ÓÃÊÚÈ¨ÂëµÇÂ¼") << code;
    QTest::newRow("UTF-8 read as Windows-1252")
        << QByteArray("550 EmpfÃ¤nger â€žx") << QStringLiteral("Empfänger „x");
    QTest::newRow("Latin-1") << QByteArray("550 Empf\xe4nger unbekannt")
                             << QStringLiteral("Empfänger unbekannt");
}

void TestWords::otherCharsetsAreRead()
{
    QFETCH(const QByteArray, octets);
    QFETCH(const QString, text);

    QCOMPARE(wordsIn(octets).text, text);
}

void TestWords::whatIsRightStaysAsItIs_data()
{
    QTest::addColumn<QString>("text");

    for (const char *text :
         {"plain", "Empfänger für Größe nicht gefunden", "Señor, número inválido: ¡atención!",
          "Boîte pleine, réessayez à 5 °C", "收件人不存在", "Почтовый ящик"})
        QTest::newRow(text) << QString::fromUtf8(text);
}

void TestWords::whatIsRightStaysAsItIs()
{
    QFETCH(const QString, text);

    QCOMPARE(repaired(text), text);
}

void TestWords::markupIsTakenForWhatItShows_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("shown");

    const auto row = [](const char *text, const char *shown) {
        QTest::newRow(text) << QString::fromLatin1(text) << QString::fromLatin1(shown);
    };
    row("<user@example.com>: unknown", "<user@example.com>: unknown");
    row("<b>no</b>", " no ");
    row("see <a href=https://a.example/x target=_blank>here</a>", "see  https://a.example/x here ");
    row("a &lt;b&gt; &amp;amp;", "a <b> &amp;");
    row("1 < 2 > 0", "1 < 2 > 0");
}

void TestWords::markupIsTakenForWhatItShows()
{
    QFETCH(const QString, text);
    QFETCH(const QString, shown);

    QCOMPARE(withoutMarkup(text), shown);
}

void TestWords::base64IsDecodedOnlyWhereItIsNoSecret_data()
{
    QTest::addColumn<QByteArray>("plain");
    QTest::addColumn<bool>("isDecoded");

    QTest::newRow("the JSON of XOAUTH2") << QByteArray("{\"status\":\"401\",\"schemes\":\"bearer\"}") << true;
    QTest::newRow("a prompt") << QByteArray("Password:") << true;
    QTest::newRow("a password") << QByteArray("correct horse") << false;
    QTest::newRow("AUTH PLAIN") << QByteArray("\0zhang\0secret", 13) << false;
}

void TestWords::base64IsDecodedOnlyWhereItIsNoSecret()
{
    QFETCH(const QByteArray, plain);
    QFETCH(const bool, isDecoded);

    const Words words = wordsIn("334 " + plain.toBase64());

    QCOMPARE(words.decoded, isDecoded ? QString::fromLatin1(plain) : QString());
    QCOMPARE(words.text.contains(QString::fromLatin1(plain)), isDecoded);
}

void TestWords::nothingCanHideOrReorder()
{
    const Words words = wordsIn("550 a\0b\x1b[2Jc\xe2\x80\xae"
                                "d"
                                "\r\n550 e\x7f");

    for (const QString &text : {words.text, words.whole}) {
        for (const QChar c : text)
            QVERIFY(c == u'\n' || (c.unicode() >= 0x20 && c.unicode() != 0x7f && c.unicode() != 0x202e));
    }
    QCOMPARE(words.whole.count(u'\n'), 0); // the zero ends the literal: one line
}

void TestWords::onlyTheBeginningIsReadOfAnEndlessReply_data()
{
    QTest::addColumn<QByteArray>("octets");

    QByteArray lines;
    while (lines.size() < 1'000'000)
        lines += "550-5.7.1 user mailbox host ip address sender domain\n";
    QTest::newRow("letters") << "550 " + QByteArray(1'000'000, 'a');
    QTest::newRow("brackets") << "550 " + QByteArray(1'000'000, '<');
    QTest::newRow("lines") << lines;
    QTest::newRow("Chinese") << "550 " + QString(400'000, QChar(0x6536)).toUtf8();
    QTest::newRow("not even a code") << QByteArray(1'000'000, '\xff');
    QTest::newRow("line feeds") << QByteArray(1'000'000, '\n');
}

void TestWords::onlyTheBeginningIsReadOfAnEndlessReply()
{
    QFETCH(const QByteArray, octets);

    const Words words = wordsIn(octets);

    QVERIFY(words.octetsRead <= 8 * 1024);
    QVERIFY(words.octetsRead > 8 * 1024 - 80);
    QVERIFY(words.text.size() <= 8 * 1024);
    QVERIFY(words.whole.size() <= 64 * 1024);
}

void TestWords::timesAreRead_data()
{
    QTest::addColumn<QByteArray>("octets");
    QTest::addColumn<int>("seconds");

    const auto row
        = [](const char *octets, int seconds) { QTest::newRow(octets) << QByteArray(octets) << seconds; };
    row("450 try again in 300 seconds", 300);
    row("450 Greylisted, please retry in 5 minutes", 300);
    row("450 greylisted for 00:05:00", 300);
    row("421 come back after 1 hour", 3600);
    row("450 Greylisting in action, wait 60s", 60);
    row("421 Retry-After: 120", 120);
    row("450 请 15 分钟后再试", 900);
    row("450 try again later", 0);
    row("450 mailbox 4711 in use since 1999", 0);
    row("450 wait 9999999 seconds", 0);
}

void TestWords::timesAreRead()
{
    QFETCH(const QByteArray, octets);
    QFETCH(const int, seconds);

    const auto after = parametersIn(octets, Cause::ServerGreylist).retryAfter;

    QCOMPARE(after.value_or(0s).count(), seconds);
}

void TestWords::momentsAreRead_data()
{
    QTest::addColumn<QByteArray>("octets");
    QTest::addColumn<QDateTime>("at");

    const QDateTime at(QDate(2026, 8, 5), QTime(18, 40, 30), Qt::UTC);
    QTest::newRow("as in a Date field")
        << QByteArray("420 limit exceeded, try again after Wed, 05 Aug 2026 18:40:30 UTC") << at;
    QTest::newRow("as in a log") << QByteArray("450 blocked until 2026-08-05T18:40:30Z") << at;
    QTest::newRow("without a zone") << QByteArray("450 blocked until 2026-08-05 18:40:30") << QDateTime();
    QTest::newRow("something else") << QByteArray("450 sent at noon") << QDateTime();
}

void TestWords::momentsAreRead()
{
    QFETCH(const QByteArray, octets);
    QFETCH(const QDateTime, at);

    QCOMPARE(parametersIn(octets, Cause::RateBurst).retryAt, at);
}

void TestWords::limitsAreRead_data()
{
    QTest::addColumn<QByteArray>("octets");
    QTest::addColumn<Cause>("cause");
    QTest::addColumn<qint64>("limit");

    const auto row = [](const char *octets, Cause cause, qint64 limit) {
        QTest::newRow(octets) << QByteArray(octets) << cause << limit;
    };
    row("552 5.3.4 Message size exceeds fixed limit of 26214400 bytes", Cause::ContentSize, 26214400);
    row("552 message exceeds size limit (25 MB)", Cause::ContentSize, 25 * 1024 * 1024);
    row("552 message larger than 10,240 KB", Cause::ContentSize, 10240 * 1024);
    row("552 message size exceeds limit", Cause::ContentSize, 0);
    row("452 too many recipients, maximum is 50", Cause::RateRecipients, 50);
    row("452 recipients limited to 100 in 24 hours", Cause::RateRecipients, 100);
    row("550 size limit 25 MB", Cause::ContentSpam, 0);
}

void TestWords::limitsAreRead()
{
    QFETCH(const QByteArray, octets);
    QFETCH(const Cause, cause);
    QFETCH(const qint64, limit);

    QCOMPARE(parametersIn(octets, cause).limit, limit);
}

void TestWords::namesAreRead()
{
    const Parameters listed
        = parametersIn("554 5.7.1 <user@example.com>: Client host [192.0.2.49] blocked using "
                       "zen.spamhaus.org; https://www.spamhaus.org/query/ip/192.0.2.49.",
                       Cause::ReputationIpBlocklist);
    const Parameters zone
        = parametersIn("550 2001:db8::1 is listed by bl.example.net", Cause::ReputationIpBlocklist);
    const Parameters gmail
        = parametersIn("535 no https://support.google.com/mail/?p=BadCredentials h26sm30121397pfq.64 - gsmtp",
                       Cause::AuthBadCredentials);

    QCOMPARE(listed.blocklist, QStringLiteral("Spamhaus"));
    QCOMPARE(listed.listingUrl, QStringLiteral("https://www.spamhaus.org/query/ip/192.0.2.49"));
    QCOMPARE(listed.ip, QStringLiteral("192.0.2.49"));
    QCOMPARE(listed.address, QStringLiteral("user@example.com"));
    QCOMPARE(zone.blocklist, QStringLiteral("bl.example.net"));
    QCOMPARE(zone.ip, QStringLiteral("2001:db8::1"));
    QCOMPARE(gmail.helpUrl, QStringLiteral("https://support.google.com/mail/?p=BadCredentials"));
    QCOMPARE(gmail.reference, QStringLiteral("h26sm30121397pfq.64"));
    QCOMPARE(gmail.blocklist, QString());
}

void TestWords::theRulesNamesWin()
{
    const QRegularExpression rule(
        QStringLiteral("wait (?<retryafter>\\d+ minutes) for (?<address>\\S+), ticket (?<reference>\\w+)"));
    const Words words
        = wordsIn("450 user@example.com in 10 seconds wait 5 minutes for li@example.com, ticket A7");

    const Parameters parameters = parametersOf(Cause::RateBurst, words, rule.match(words.text));

    QCOMPARE(parameters.retryAfter, std::optional<std::chrono::seconds>(300s));
    QCOMPARE(parameters.address, QStringLiteral("li@example.com"));
    QCOMPARE(parameters.reference, QStringLiteral("A7"));
}

QTEST_GUILESS_MAIN(TestWords)
#include "tst_words.moc"
