#include "practice/script.h"

#include <QTemporaryDir>

using namespace core::practice;

/// What the server answers to what, told as conversations.
class TestPracticeDialogue : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void dialogue_data();
    void dialogue();

private:
    QTemporaryDir m_folder;
    std::unique_ptr<Server> m_server;
};

void TestPracticeDialogue::initTestCase()
{
    m_server = std::make_unique<Server>(m_folder.path());
    QVERIFY(m_server->start());
}

void TestPracticeDialogue::dialogue_data()
{
    QTest::addColumn<Script>("script");

    const Script loggedIn = login();
    const Script ready = login() + envelope;
    const QByteArray longPath = QByteArray(300, 'a');
    QTest::newRow("a whole letter, then goodbye") << ready + Script{"C: DATA",
                                                                    "S: 354 ",
                                                                    "R: Subject: x\r\n\r\nhi\r\n.\r\n",
                                                                    "S: 250 2.0.0 Kept as ",
                                                                    "C: QUIT",
                                                                    "S: 221 2.0.0 ",
                                                                    "S: closed"};
    QTest::newRow("EHLO offers everything") << Script{
        "S: 220 ", "C: ehlo x",
        "S: 250-practice.hongyan.invalid\n250-SIZE 52428800\n250-8BITMIME\n250-SMTPUTF8\n250-PIPELINING\n"
        "250-CHUNKING\n250-BINARYMIME\n250-DSN\n250-ENHANCEDSTATUSCODES\n250-AUTH PLAIN LOGIN SCRAM-SHA-256\n"
        "250 HELP"};
    QTest::newRow("HELO offers nothing") << Script{"S: 220 ", "C: HELO x", "S: 250 practice.hongyan.invalid"};
    QTest::newRow("two letters on one connection") << ready
            + Script{"C: DATA", "S: 354 ", "R: a\r\n.\r\n", "S: 250 "} + envelope
            + Script{"C: DATA", "S: 354 ", "R: .\r\n", "S: 250 "};
    QTest::newRow("everything pipelined up to DATA") << loggedIn
            + Script{"R: MAIL FROM:<a@b.example> SIZE=10\r\nRCPT TO:<c@d.example>\r\nRCPT TO:<broken\r\n"
                     "RCPT TO:<e@d.example>\r\nDATA\r\n",
                     "S: 250 2.1.0 ",
                     "S: 250 2.1.5 ",
                     "S: 501 5.5.4 ",
                     "S: 250 2.1.5 ",
                     "S: 354 ",
                     "R: x\r\n.\r\nQUIT\r\n",
                     "S: 250 2.0.0 ",
                     "S: 221 ",
                     "S: closed"};
    QTest::newRow("EHLO resets the transaction")
        << ready + Script{"C: EHLO y", "S: 250-", "C: DATA", "S: 503 5.5.1 "};
    QTest::newRow("RSET resets the transaction and keeps the login")
        << ready + Script{"C: RSET", "S: 250 2.0.0 ", "C: DATA", "S: 503 5.5.1 "} + envelope;
    QTest::newRow("MAIL before EHLO") << Script{"S: 220 ", "C: MAIL FROM:<a@b.example>", "S: 503 5.5.1 "};
    QTest::newRow("MAIL before AUTH") << hello + Script{"C: MAIL FROM:<a@b.example>", "S: 530 5.7.0 "};
    QTest::newRow("RCPT before MAIL") << loggedIn + Script{"C: RCPT TO:<a@b.example>", "S: 503 5.5.1 "};
    QTest::newRow("MAIL in MAIL") << ready + Script{"C: MAIL FROM:<a@b.example>", "S: 503 5.5.1 "};
    QTest::newRow("DATA without a good recipient") << loggedIn + Script{"C: MAIL FROM:<a@b.example>",
                                                                        "S: 250 ",
                                                                        "C: RCPT TO:<nobody>",
                                                                        "S: 501 5.1.3 ",
                                                                        "C: DATA",
                                                                        "S: 554 5.5.1 "};
    QTest::newRow("AUTH twice") << loggedIn + Script{"C: AUTH PLAIN", "S: 503 5.5.1 "};
    QTest::newRow("AUTH PLAIN after the challenge") << hello
            + Script{"C: AUTH PLAIN", "S: 334 ",
                     "C: " + plainLogin(Server::user().toUtf8(), Server::password().toUtf8()),
                     "S: 235 2.7.0 "};
    QTest::newRow("AUTH PLAIN with a wrong password")
        << hello + Script{"C: AUTH PLAIN " + plainLogin(Server::user().toUtf8(), "wrong"), "S: 535 5.7.8 "};
    QTest::newRow("AUTH PLAIN of somebody else")
        << hello + Script{"C: AUTH PLAIN " + plainLogin("eve", Server::password().toUtf8()), "S: 535 5.7.8 "};
    QTest::newRow("AUTH LOGIN") << hello
            + Script{"C: AUTH LOGIN",
                     "S: 334 VXNlcm5hbWU6",
                     "C: " + Server::user().toUtf8().toBase64(),
                     "S: 334 UGFzc3dvcmQ6",
                     "C: " + Server::password().toUtf8().toBase64(),
                     "S: 235 "};
    QTest::newRow("AUTH LOGIN with the user at once") << hello
            + Script{"C: auth login " + Server::user().toUtf8().toBase64(), "S: 334 UGFzc3dvcmQ6",
                     "C: " + Server::password().toUtf8().toBase64(), "S: 235 "};
    QTest::newRow("AUTH given up") << hello
            + Script{"C: AUTH LOGIN", "S: 334 ", "C: *", "S: 501 5.7.0 ", "C: NOOP", "S: 250 "};
    QTest::newRow("AUTH with something that is not base64")
        << hello + Script{"C: AUTH PLAIN !!!!", "S: 501 5.5.2 ", "C: AUTH PLAIN QQ", "S: 501 5.5.2 "};
    QTest::newRow("AUTH by an unknown mechanism") << hello + Script{"C: AUTH CRAM-MD5", "S: 504 5.5.4 "};
    QTest::newRow("SIZE over the limit")
        << loggedIn + Script{"C: MAIL FROM:<a@b.example> SIZE=52428801", "S: 552 5.3.4 "};
    QTest::newRow("SIZE over 64 bits")
        << loggedIn + Script{"C: MAIL FROM:<a@b.example> SIZE=99999999999999999999", "S: 552 5.3.4 "};
    QTest::newRow("SIZE that is no number")
        << loggedIn + Script{"C: MAIL FROM:<a@b.example> SIZE=1k", "S: 501 "};
    QTest::newRow("all parameters at once") << loggedIn
            + Script{"C: MAIL FROM:<a@b.example> SIZE=1 BODY=8BITMIME SMTPUTF8 RET=HDRS ENVID=a+2Bb AUTH=<>",
                     "S: 250 ",
                     "C: RCPT TO:<c@d.example> NOTIFY=SUCCESS,DELAY ORCPT=rfc822;c@d.example",
                     "S: 250 ",
                     "C: RCPT TO:<e@d.example> NOTIFY=SUCCESS,NEVER",
                     "S: 501 5.5.4 "};
    QTest::newRow("a parameter nobody knows")
        << loggedIn + Script{"C: MAIL FROM:<a@b.example> REQUIRETLS", "S: 555 5.5.4 "};
    QTest::newRow("the same parameter twice")
        << loggedIn + Script{"C: MAIL FROM:<a@b.example> SIZE=1 SIZE=2", "S: 501 5.5.4 "};
    QTest::newRow("a space after FROM:") << loggedIn + Script{"C: MAIL FROM: <a@b.example>", "S: 501 5.5.4 "};
    QTest::newRow("the null path") << loggedIn + Script{"C: MAIL FROM:<>", "S: 250 "};
    QTest::newRow("a bracket in a quoted local part is text") << loggedIn
            + Script{"C: MAIL FROM:<\"a> SIZE=99999999999\"@b.example>", "S: 250 ",
                     "C: RCPT TO:<\"a b\"@c.example>", "S: 250 "};
    QTest::newRow("a bracket without quotes ends the path")
        << loggedIn + Script{"C: MAIL FROM:<a>b@c.example>", "S: 501 "};
    QTest::newRow("UTF-8 without SMTPUTF8")
        << loggedIn + Script{"C: MAIL FROM:<鸿雁@b.example>", "S: 553 5.6.7 "};
    QTest::newRow("UTF-8 with SMTPUTF8") << loggedIn
            + Script{"C: MAIL FROM:<鸿雁@b.example> SMTPUTF8", "S: 250 ", "C: RCPT TO:<收件人@例子.example>",
                     "S: 250 "};
    QTest::newRow("a path that is too long")
        << loggedIn + Script{"C: MAIL FROM:<" + longPath + "@b.example>", "S: 501 "};
    QTest::newRow("chunks") << ready
            + Script{"R: BDAT 6\r\nab\r\n.\rBDAT 1\r\n\nBDAT 4 LAST\r\n.\r\n\r", "S: 250 2.0.0 ",
                     "S: 250 2.0.0 ", "S: 550 5.6.11 "};
    QTest::newRow("an empty last chunk")
        << ready + Script{"R: BDAT 3\r\nx\r\nBDAT 0 LAST\r\n", "S: 250 2.0.0 ", "S: 250 2.0.0 Kept"};
    QTest::newRow("BDAT without MAIL keeps in step")
        << loggedIn + Script{"R: BDAT 6 LAST\r\nQUIT\r\nNOOP\r\n", "S: 503 5.5.1 ", "S: 250 2.0.0 OK"};
    QTest::newRow("DATA in the middle of chunks")
        << ready + Script{"R: BDAT 3\r\nx\r\n", "S: 250 ", "C: DATA", "S: 503 5.5.1 "};
    QTest::newRow("DATA is not for BINARYMIME") << loggedIn
            + Script{"C: MAIL FROM:<a@b.example> BODY=BINARYMIME",
                     "S: 250 ",
                     "C: RCPT TO:<c@d.example>",
                     "S: 250 ",
                     "C: DATA",
                     "S: 503 5.5.1 "};
    QTest::newRow("BDAT whose size is no number closes")
        << ready + Script{"C: BDAT x LAST", "S: 421 ", "S: closed"};
    QTest::newRow("BDAT whose size is negative closes")
        << ready + Script{"C: BDAT -1", "S: 421 ", "S: closed"};
    QTest::newRow("VRFY tells nothing") << hello + Script{"C: VRFY li", "S: 252 2.5.0 "};
    QTest::newRow("HELP") << hello + Script{"C: HELP", "S: 214 "};
    QTest::newRow("an unknown verb") << hello + Script{"C: XYZZY", "S: 500 5.5.1 "};
    QTest::newRow("a verb that only begins like one") << hello + Script{"C: NOOPS", "S: 500 5.5.1 "};
    QTest::newRow("a bare LF in a command") << hello + Script{"R: NOOP\n", "S: 500 5.5.2 "};
    QTest::newRow("a bare CR in a command") << hello + Script{"R: NOOP\rQUIT\r\n", "S: 500 5.5.2 "};
    QTest::newRow("an endless line is swallowed")
        << hello + Script{"R: " + QByteArray(100000, 'x'), "C: ", "S: 500 5.5.6 ", "C: NOOP", "S: 250 "};
    QTest::newRow("STARTTLS inside TLS") << hello + Script{"C: STARTTLS", "S: 503 5.5.1 "};
}

void TestPracticeDialogue::dialogue()
{
    QFETCH(Script, script);
    Client client(*m_server);
    QVERIFY(client.connectEncrypted(m_server->tlsPort()));

    play(client, script);
}

QTEST_GUILESS_MAIN(TestPracticeDialogue)
#include "tst_practicedialogue.moc"
