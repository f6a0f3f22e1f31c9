#include "ui/wording/linewording.h"

#include <QtTest>

using core::smtp::Stage;
using namespace ui::wording;

class TestLineWording : public QObject
{
    Q_OBJECT

private slots:
    void commandsSayWhatTheyAsk_data();
    void commandsSayWhatTheyAsk();
    void repliesSayWhatTheirCodesStandFor_data();
    void repliesSayWhatTheirCodesStandFor();
    void everyCodeHasASentence();
    void hostileLinesAreNoReplies_data();
    void hostileLinesAreNoReplies();
};

void TestLineWording::commandsSayWhatTheyAsk_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("sentence");

    const auto row = [](const char *line, const char *sentence) {
        QTest::newRow(line) << QString::fromUtf8(line) << QString::fromUtf8(sentence);
    };
    row("EHLO [127.0.0.1]", "Greets the server and asks which extensions it offers.");
    row("ehlo x", "Greets the server and asks which extensions it offers.");
    row("MAIL FROM:<a@b.example> SIZE=12", "Begins a message and names its sender.");
    row("RCPT TO:<a@b.example>", "Names a recipient.");
    row("AUTH PLAIN ***", "Asks to sign in with PLAIN. The password is not shown.");
    row("AUTH XOAUTH2 ***", "Asks to sign in with a token (XOAUTH2). The token is not shown.");
    row("AUTH SCRAM-SHA-256 ***",
        "Asks to sign in with SCRAM-SHA-256, which proves the password without sending it.");
    row("***", "Answers what the server asked for to sign in. It is not shown.");
    row(".", "Says that the message is complete.");
    row("⟨1234 octets⟩", "The message itself, which is not kept in the transcript.");
    row("BDAT 12 LAST", "Hands over a block of the message.");
    row("XCLIENT ADDR=1", "");
    row("", "");
}

void TestLineWording::commandsSayWhatTheyAsk()
{
    QFETCH(const QString, line);
    QFETCH(const QString, sentence);

    QCOMPARE(commandSentence(line), sentence);
}

void TestLineWording::repliesSayWhatTheirCodesStandFor_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<Stage>("stage");
    QTest::addColumn<QString>("sentence");

    const auto row = [](const char *line, Stage stage, const char *sentence) {
        QTest::newRow(line) << QString::fromUtf8(line) << stage << QString::fromUtf8(sentence);
    };
    row("250 ok", Stage::Sender, "250 stands for: done as asked.");
    row("250 2.1.5 ok", Stage::Recipients,
        "250 stands for: done as asked. 2.1.5 stands for: the recipient's address is valid.");
    row("250 2.0.0 ok", Stage::Accepted, "250 stands for: done as asked.");
    row("250-STARTTLS", Stage::Hello, "Can switch this connection to encryption.");
    row("250-smtp.example.org", Stage::Hello, "250 stands for: done as asked.");
    row("250 SIZE 1000000", Stage::Sender, "250 stands for: done as asked.");
    row("452 4.2.2 full", Stage::Recipients,
        "452 stands for: no room on the server, or too many recipients. 4.2.2 stands for: the mailbox is "
        "full. "
        "The server calls this temporary.");
    row("550 5.1.10 null MX", Stage::Recipients,
        "550 stands for: not done; there is no such mailbox, or a rule of the server forbids it. 5.1.10 "
        "stands "
        "for: the recipient's domain takes no mail at all. The server calls this final.");
    row("599 what", Stage::Data,
        "The 5 at the front of 599 stands for: not done. The server calls this final.");
    row("550", Stage::Data,
        "550 stands for: not done; there is no such mailbox, or a rule of the server forbids it. The server "
        "calls this final.");
    row("550 5.99.1 odd", Stage::Data,
        "550 stands for: not done; there is no such mailbox, or a rule of the server forbids it. The server "
        "calls this final.");
}

void TestLineWording::repliesSayWhatTheirCodesStandFor()
{
    QFETCH(const QString, line);
    QFETCH(const Stage, stage);
    QFETCH(const QString, sentence);

    QCOMPARE(replyLineSentence(line, stage), sentence);
}

void TestLineWording::everyCodeHasASentence()
{
    for (int code = 200; code < 600; ++code) {
        const QString text = replyLineSentence(QString::number(code) + QStringLiteral(" x"), Stage::Data);
        QVERIFY2(text.contains(QString::number(code)), qPrintable(text));
    }
}

void TestLineWording::hostileLinesAreNoReplies_data()
{
    QTest::addColumn<QString>("line");

    for (const char *line : {"", "25", "2500 ok", "HTTP/1.1 200 OK", "۲۵۰ ok", "100 go on", "250ok", "%1 %2"})
        QTest::newRow(line) << QString::fromUtf8(line);
    QTest::newRow("endless") << QString(100'000, u'2');
}

void TestLineWording::hostileLinesAreNoReplies()
{
    QFETCH(const QString, line);

    QCOMPARE(replyLineSentence(line, Stage::Hello), QString());
}

QTEST_GUILESS_MAIN(TestLineWording)
#include "tst_linewording.moc"
