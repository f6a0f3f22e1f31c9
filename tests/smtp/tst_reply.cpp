#include "core/smtp/command.h"
#include "core/smtp/dotstuffer.h"
#include "core/smtp/redactor.h"
#include "core/smtp/tlsfacts.h"
#include "core/smtp/transcript.h"

#include <QElapsedTimer>
#include <QTest>

using namespace core::smtp;
using namespace Qt::StringLiterals;

class TestReply : public QObject
{
    Q_OBJECT

private slots:
    void replies_data();
    void replies();
    void repliesAreReadInLinearTime();
    void floodIsStopped_data();
    void floodIsStopped();
    void cutOffReplyIsQuoted();
    void wordsAreReadableInTheirOwnCharset();
    void wordsCannotHideOrReorder();
    void keywordsAreWhole();
    void clientNameRevealsNothing_data();
    void clientNameRevealsNothing();
    void commandHasOneLineEnd();
    void mailSaysOnlyWhatIsOffered();
    void originalRecipientIsAscii();
    void dotsAreStuffedWhereverThePiecesEnd();
    void echoOfASecretIsHidden_data();
    void echoOfASecretIsHidden();
    void messageIsNotTakenForCommands();
    void transcriptIsText();
};

void TestReply::replies_data()
{
    QTest::addColumn<QByteArray>("wire");
    QTest::addColumn<int>("code");
    QTest::addColumn<QByteArray>("enhanced");
    QTest::addColumn<QByteArrayList>("lines");

    QTest::newRow("one line") << QByteArray("250 OK\r\n") << 250 << QByteArray("") << QByteArrayList{"OK"};
    QTest::newRow("code alone") << QByteArray("334\r\n") << 334 << QByteArray("") << QByteArrayList{""};
    QTest::newRow("enhanced code is taken off each line")
        << QByteArray("550-5.7.1 no\r\n550 5.7.1 never\r\n") << 550 << QByteArray("5.7.1")
        << QByteArrayList{"no", "never"};
    QTest::newRow("enhanced codes that differ stay in the text")
        << QByteArray("550-5.7.1 a\r\n550 5.1.1 b\r\n") << 550 << QByteArray("")
        << QByteArrayList{"5.7.1 a", "5.1.1 b"};
    QTest::newRow("enhanced code and nothing else")
        << QByteArray("250 2.0.0\r\n") << 250 << QByteArray("2.0.0") << QByteArrayList{""};
    QTest::newRow("an address is no enhanced code")
        << QByteArray("554 5.6.7.8 listed\r\n") << 554 << QByteArray("") << QByteArrayList{"5.6.7.8 listed"};
    QTest::newRow("blank line inside")
        << QByteArray("250-a\r\n\r\n250 b\r\n") << 250 << QByteArray("") << QByteArrayList{"a", "b"};
    QTest::newRow("a blocklist changes its mind") << QByteArray("220-mx\r\n521 5.7.1 blocked\r\n") << 521
                                                  << QByteArray("5.7.1") << QByteArrayList{"mx", "blocked"};
    QTest::newRow("any other change of code is an error")
        << QByteArray("250-a\r\n251 b\r\n") << 0 << QByteArray("") << QByteArrayList{};
    QTest::newRow("another protocol")
        << QByteArray("SSH-2.0-OpenSSH_9.2\r\n") << 0 << QByteArray("") << QByteArrayList{};
    QTest::newRow("not a class of replies")
        << QByteArray("650 x\r\n") << 0 << QByteArray("") << QByteArrayList{};
}

void TestReply::replies()
{
    QFETCH(const QByteArray, wire);
    QFETCH(const int, code);
    QFETCH(const QByteArray, enhanced);
    QFETCH(const QByteArrayList, lines);

    for (qsizetype split = 0; split <= wire.size(); ++split) {
        ReplyParser parser;
        parser.feed(wire.left(split));
        auto reply = parser.next();
        if (reply && !reply->has_value()) {
            parser.feed(wire.mid(split));
            reply = parser.next();
        }

        QCOMPARE(reply.has_value(), code != 0);
        if (code == 0) {
            QCOMPARE(reply.error().kind, Error::Kind::Protocol);
            continue;
        }
        QVERIFY(reply->has_value());
        QCOMPARE((*reply)->code, code);
        QCOMPARE((*reply)->enhanced, enhanced);
        QCOMPARE((*reply)->lines, lines);
        QVERIFY(parser.rest().isEmpty());
    }
}

void TestReply::repliesAreReadInLinearTime()
{
    QElapsedTimer clock;
    clock.start();
    ReplyParser parser;
    int count = 0;
    for (int round = 0; round < 20000; ++round) {
        for (const char octet : QByteArray("250-some line of a long list\r\n250 end\r\n")) {
            parser.feed(QByteArrayView(&octet, 1));
            const auto reply = parser.next();
            QVERIFY(reply);
            count += reply->has_value() ? 1 : 0;
        }
    }

    QCOMPARE(count, 20000);
    QVERIFY2(clock.elapsed() < 20000, qPrintable(QString::number(clock.elapsed())));
}

void TestReply::floodIsStopped_data()
{
    QTest::addColumn<QByteArray>("piece");

    QTest::newRow("a line without end") << QByteArray("250 zzzzzzzzzzzzzzzz");
    QTest::newRow("a reply without end") << QByteArray("250-more\r\n");
    QTest::newRow("blank lines without end") << QByteArray("\r\n");
    QTest::newRow("octets that mean nothing") << QByteArray("\0\xff\x80", 3);
}

void TestReply::floodIsStopped()
{
    QFETCH(const QByteArray, piece);

    ReplyParser parser;
    bool isStopped = false;
    for (int round = 0; round < 10000 && !isStopped; ++round) {
        parser.feed(piece);
        isStopped = !parser.next();
    }

    QVERIFY(isStopped);
    parser.feed("250 ok\r\n");
    QVERIFY2(!parser.next(), "out of step for ever");
}

void TestReply::cutOffReplyIsQuoted()
{
    ReplyParser parser;
    parser.feed("421-4.3.2 going\r\n421 down for main");

    QVERIFY(!parser.next()->has_value());
    QVERIFY(parser.isInsideReply());
    QCOMPARE(parser.interrupted().toString(),
             u"421 going down for main"_s.replace(u"421 "_s, u"421 4.3.2 "_s));
    QCOMPARE(ReplyParser().interrupted().code, 0);
}

void TestReply::wordsAreReadableInTheirOwnCharset()
{
    const Reply utf8{550, "5.1.1", {"Empf\xc3\xa4nger"}};
    const Reply gbk{550, {}, {"\xd3\xc3\xbb\xa7\xb2\xbb\xb4\xe6\xd4\xda"}};

    QCOMPARE(utf8.toString(), u"550 5.1.1 Empfänger"_s);
    QCOMPARE(gbk.toString(), u"550 用户不存在"_s);
}

void TestReply::wordsCannotHideOrReorder()
{
    static constexpr char octets[] = "a\0b\r\n\x1b[2Jc\xe2\x80\xae";
    const QString text = readable(QByteArrayView(octets, sizeof octets - 1));

    for (const QChar c : text)
        QVERIFY(c.unicode() >= 0x20 && c.unicode() != 0x202e);
    QVERIFY(text.startsWith(u'a'));
    QVERIFY(text.contains(u'c'));
}

void TestReply::keywordsAreWhole()
{
    const Capabilities offered(
        {250, {}, {"mx hello", "XPIPELINING", "Size 5000000000", "AUTH=LOGIN", "auth plain login"}});

    QVERIFY(!offered.has("PIPELINING"));
    QVERIFY(offered.has("SIZE"));
    QCOMPARE(offered.domain(), QByteArray("mx"));
    QCOMPARE(offered.sizeLimitBytes(), 5000000000);
    QCOMPARE(offered.mechanisms(), (QList<QByteArray>{"LOGIN", "PLAIN"}));
    QCOMPARE(offered.lines().size(), 4);
}

void TestReply::clientNameRevealsNothing_data()
{
    QTest::addColumn<QByteArray>("wish");
    QTest::addColumn<QByteArray>("name");

    QTest::newRow("none") << QByteArray("") << QByteArray("[127.0.0.1]");
    QTest::newRow("a name") << QByteArray("mail.example.com") << QByteArray("mail.example.com");
    QTest::newRow("an underscore") << QByteArray("my_pc.example") << QByteArray("my-pc.example");
    QTest::newRow("a literal") << QByteArray("[IPv6:2001:db8::7]") << QByteArray("[IPv6:2001:db8::7]");
    QTest::newRow("a command") << QByteArray("host\r\nMAIL FROM:<x@y>") << QByteArray("[127.0.0.1]");
    QTest::newRow("a parameter") << QByteArray("host SIZE=1") << QByteArray("[127.0.0.1]");
    QTest::newRow("a broken literal") << QByteArray("[127.0.0.1]\r\nX]") << QByteArray("[127.0.0.1]");
}

void TestReply::clientNameRevealsNothing()
{
    QFETCH(const QByteArray, wish);
    QFETCH(const QByteArray, name);

    QCOMPARE(clientName(wish), name);
}

void TestReply::commandHasOneLineEnd()
{
    QVERIFY(Command::make("NOOP"));
    QCOMPARE(Command::make("auth PLAIN secret")->verb(), QByteArray("AUTH"));
    for (const QByteArrayView bad :
         {QByteArrayView("RCPT TO:<a>\r\nDATA"), QByteArrayView("A\nB"), QByteArrayView("A\rB"),
          QByteArrayView("A\0B", 3), QByteArrayView("A\tB"), QByteArrayView("A\x7f"), QByteArrayView("")})
        QVERIFY(!Command::make(bad));
}

void TestReply::mailSaysOnlyWhatIsOffered()
{
    const auto sender = AddrSpec::parse(u"a@b.example");
    const MailNeeds needs{5000000000, BodyKind::EightBit, true, true};
    Dsn dsn;
    dsn.ret = Dsn::Return::Headers;
    dsn.envelopeId = "id 1+";

    QCOMPARE(mailLine(sender, needs, dsn, Capabilities({250, {}, {"mx", "SIZE", "DSN"}})),
             QByteArray("MAIL FROM:<a@b.example> SIZE=5000000000 BODY=8BITMIME SMTPUTF8 REQUIRETLS RET=HDRS "
                        "ENVID=id+201+2B"));
    QCOMPARE(mailLine(std::nullopt, {}, dsn, {}), QByteArray("MAIL FROM:<>"));
}

void TestReply::originalRecipientIsAscii()
{
    Dsn dsn;
    dsn.onFailure = dsn.onDelay = true;
    const Capabilities offered({250, {}, {"mx", "DSN"}});

    QCOMPARE(rcptLine(*AddrSpec::parse(u"a+b@c.example"), dsn, offered),
             QByteArray("RCPT TO:<a+b@c.example> NOTIFY=FAILURE,DELAY ORCPT=rfc822;a+2Bb@c.example"));
    QVERIFY(
        rcptLine(*AddrSpec::parse(u"п@c.example"), dsn, offered).endsWith("ORCPT=utf-8;\\x{43F}@c.example"));
    QCOMPARE(rcptLine(*AddrSpec::parse(u"a@c.example"), dsn, {}), QByteArray("RCPT TO:<a@c.example>"));
}

void TestReply::dotsAreStuffedWhereverThePiecesEnd()
{
    const QByteArray message = ".a\r\n.\r\r\n..b\n\n.c\r.d";
    const QByteArray wire = "..a\r\n..\r\n\r\n...b\r\n\r\n..c\r\n..d\r\n.\r\n";
    for (qsizetype split = 0; split <= message.size(); ++split) {
        DotStuffer stuffer;
        const QByteArray first = stuffer.stuffed(message.left(split));
        const QByteArray second = stuffer.stuffed(message.mid(split));
        QCOMPARE(first + second + stuffer.end(), wire);
    }
}

void TestReply::echoOfASecretIsHidden_data()
{
    QTest::addColumn<QByteArray>("echo");

    const QByteArray response = QByteArray("\0ann\0tanstaaftanstaaf", 21).toBase64();
    QTest::newRow("the command") << "501 what is AUTH PLAIN " + response;
    QTest::newRow("a part of it") << "500 too long: " + response.mid(5, 20) + "...";
    QTest::newRow("in capitals") << "500 UNKNOWN: AUTH PLAIN " + response.toUpper();
    QTest::newRow("decoded") << QByteArray("535 wrong password tanstaaftanstaaf");
    QTest::newRow("inside another base64") << "535 " + QByteArray("x tanstaaftanstaaf y").toBase64();
}

void TestReply::echoOfASecretIsHidden()
{
    QFETCH(const QByteArray, echo);
    const QByteArray response = QByteArray("\0ann\0tanstaaftanstaaf", 21).toBase64();
    Redactor redactor;
    redactor.keepSecret("tanstaaftanstaaf");

    QCOMPARE(redactor.client("AUTH PLAIN " + response), QByteArray("AUTH PLAIN ***"));
    const QByteArray line = redactor.server(echo);

    QVERIFY2(line.contains("***"), line.constData());
    QVERIFY(!line.contains("tanstaaf"));
    for (qsizetype at = 0; at + 8 <= response.size(); ++at)
        QVERIFY2(!line.toLower().contains(response.mid(at, 8).toLower()), line.constData());
    QCOMPARE(redactor.client("MAIL FROM:<ann@a.example>"), QByteArray("MAIL FROM:<ann@a.example>"));
}

void TestReply::messageIsNotTakenForCommands()
{
    Redactor redactor;
    redactor.client("DATA");
    redactor.server("354 go");

    QCOMPARE(redactor.client("AUTH PLAIN is a subject"), QByteArray("AUTH PLAIN is a subject"));
    redactor.client(".");
    redactor.server("250 ok");
    QCOMPARE(redactor.client("AUTH PLAIN abc"), QByteArray("AUTH PLAIN ***"));
}

void TestReply::transcriptIsText()
{
    Entry said;
    said.at = std::chrono::milliseconds(1234);
    said.speaker = Entry::Speaker::Server;
    said.isEncrypted = true;
    said.text = u"250 好"_s;

    QCOMPARE(toText({said}), u"1.234 \U0001F512 S: 250 好\n"_s);
}

QTEST_GUILESS_MAIN(TestReply)
#include "tst_reply.moc"
