#include "core/console/completion.h"

#include <QTest>

#include <algorithm>

using namespace core::console;
using Kind = Notice::Kind;

namespace
{

core::smtp::Capabilities offer(const QByteArrayList &lines)
{
    return core::smtp::Capabilities({250, {}, QByteArrayList{"mail.example"} + lines});
}

Situation safe(const QByteArrayList &lines
               = {"AUTH PLAIN LOGIN SCRAM-SHA-256", "STARTTLS", "SIZE 1000", "DSN"})
{
    Situation situation;
    situation.offered = offer(lines);
    situation.isEncrypted = true;
    return situation;
}

QStringList linesFor(const QString &typed, const Situation &situation, const Habits &habits = {})
{
    QStringList lines;
    for (const Suggestion &suggestion : completions(typed, situation, habits))
        lines.append(suggestion.line);
    return lines;
}

constexpr int noObjection = -1;

int kindOf(const std::optional<Notice> &notice)
{
    return notice ? int(notice->kind) : noObjection;
}

} // namespace

class TestConsoleCommands : public QObject
{
    Q_OBJECT

private slots:
    void aLineIsTakenApart_data();
    void aLineIsTakenApart();
    void theGuardHoldsBack_data();
    void theGuardHoldsBack();
    void withTheGuardDownDataIsAllowed();
    void theWordOfALookAlikeIsNotRepeated();
    void aTextLineIsLookedAtToo_data();
    void aTextLineIsLookedAtToo();
    void onlyTheMechanismIsRemembered();
    void completionKnowsWhatIsOffered_data();
    void completionKnowsWhatIsOffered();
    void theCaretStandsWhereTypingGoesOn();
    void neverMoreThanOffered();
};

void TestConsoleCommands::aLineIsTakenApart_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<Verb>("verb");
    QTest::addColumn<Effect>("effect");
    QTest::addColumn<QByteArray>("line");

    const auto row
        = [](const char *name, const char *typed, Verb verb, Effect effect, const QByteArray &line) {
              QTest::newRow(name) << QString::fromUtf8(typed) << verb << effect << line;
          };
    row("as written", "EHLO a.example", Verb::Ehlo, Effect::ChangesState, "EHLO a.example");
    row("in small letters, with blanks", "  noop ", Verb::Noop, Effect::Harmless, "noop");
    row("nothing", "   ", Verb::Unknown, Effect::Harmless, "");
    row("a stranger", "XFOO bar", Verb::Unknown, Effect::ChangesState, "XFOO bar");
    row("QUIT", "QUIT", Verb::Quit, Effect::Harmless, "QUIT");
    row("MAIL", "MAIL FROM:<a@b.example>", Verb::Mail, Effect::ChangesState, "MAIL FROM:<a@b.example>");
    row("DATA", "DATA", Verb::Data, Effect::SendsMail, "DATA");
    row("data after blanks", " \t data", Verb::Data, Effect::SendsMail, "data");
    row("DATA with something glued to it", "DATA;", Verb::Data, Effect::SendsMail, "DATA;");
    row("DATA with an argument", "Data now", Verb::Data, Effect::SendsMail, "Data now");
    row("BDAT", "bdat 5 LAST", Verb::Bdat, Effect::SendsMail, "bdat 5 LAST");
    row("BURL", "BURL imap://x LAST", Verb::Burl, Effect::SendsMail, "BURL imap://x LAST");
    row("ETRN makes the server send what waits", "ETRN example", Verb::Etrn, Effect::SendsMail,
        "ETRN example");
    row("TURN", "TURN", Verb::Turn, Effect::SendsMail, "TURN");
}

void TestConsoleCommands::aLineIsTakenApart()
{
    QFETCH(const QString, typed);

    const Command command = parse(typed);

    QTEST(command.verb, "verb");
    QTEST(command.effect, "effect");
    QTEST(command.line, "line");
}

void TestConsoleCommands::theGuardHoldsBack_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<int>("kind");
    QTest::addColumn<bool>("isEncrypted");
    QTest::addColumn<bool>("isVerified");

    const auto row
        = [](const char *name, const QString &typed, int kind, bool isEncrypted = true,
             bool isVerified = true) { QTest::newRow(name) << typed << kind << isEncrypted << isVerified; };
    const auto text = [](const char *typed) { return QString::fromUtf8(typed); };
    row("a plain command", text("EHLO a.example"), noObjection);
    row("DATA", text("DATA"), int(Kind::SendingNotAllowed));
    row("BDAT", text("BDAT 3 LAST"), int(Kind::SendingNotAllowed));
    row("DATA in disguise", text(" dAtA x"), int(Kind::SendingNotAllowed));
    row("DATA on an unverified line", text("DATA"), int(Kind::SendingUnverified), true, false);
    row("a second command behind a line end", text("NOOP\r\nDATA"), int(Kind::ControlCharacter));
    row("a bare LF", text("NOOP\nDATA"), int(Kind::ControlCharacter));
    row("NUL", QStringLiteral("NOOP") + QChar(0) + u'x', int(Kind::ControlCharacter));
    row("a line separator", QStringLiteral("NOOP") + QChar(0x2028) + u'x', int(Kind::ControlCharacter));
    row("a mark that turns text around", QStringLiteral("NOOP ") + QChar(0x202e) + u'x',
        int(Kind::ControlCharacter));
    row("far too long", QStringLiteral("NOOP ") + QString(12300, u'x'), int(Kind::TooLong));
    row("long is only told", QStringLiteral("NOOP ") + QString(600, u'x'), noObjection);
    row("letters beyond ASCII", text("MAIL FROM:<张@例子.example>"), int(Kind::NeedsSmtpUtf8));
    row("a code that was typed at the wrong place", text("abcdefghijklmnop"), int(Kind::LooksSecret));
    row("an app password with its blanks", text("abcd efgh ijkl mnop"), int(Kind::LooksSecret));
    row("its base64", text("cGFzc3dk"), int(Kind::LooksSecret));
    row("AUTH misspelt", text("AUHT PLAIN AHVzZXIAc2VjcmV0"), int(Kind::LooksSecret));
    row("an unknown word is not a secret", text("XCLIENT"), noObjection);
    row("an unknown word with arguments", text("XCLIENT ADDR=192.0.2.1"), noObjection);
    row("AUTH over TLS", text("AUTH LOGIN"), noObjection);
    row("AUTH in the clear", text("AUTH LOGIN"), int(Kind::AuthInTheClear), false);
    row("AUTH with a secret in the clear", text("AUTH SCRAM-SHA-256 biwsbj11"), int(Kind::AuthInTheClear),
        false);
    row("a proof in the clear says nothing", text("AUTH SCRAM-SHA-256"), noObjection, false);
    row("AUTH without a verified certificate", text("AUTH SCRAM-SHA-256"), int(Kind::AuthUnverified), true,
        false);
    row("STARTTLS twice", text("STARTTLS"), int(Kind::AlreadyEncrypted));
    row("STARTTLS once", text("STARTTLS"), noObjection, false);
}

void TestConsoleCommands::theGuardHoldsBack()
{
    QFETCH(const QString, typed);
    QFETCH(const bool, isEncrypted);
    QFETCH(const bool, isVerified);
    Situation situation = safe();
    situation.isEncrypted = isEncrypted;
    situation.isVerified = isVerified;

    QTEST(kindOf(objectionTo(parse(typed), situation)), "kind");
}

void TestConsoleCommands::withTheGuardDownDataIsAllowed()
{
    Situation situation = safe({"SMTPUTF8"});
    situation.allowsSending = true;

    QCOMPARE(kindOf(objectionTo(parse(QStringLiteral("DATA")), situation)), noObjection);
    QCOMPARE(kindOf(objectionTo(parse(QStringLiteral("BDAT 5 LAST")), situation)), int(Kind::CountsOctets));
    QCOMPARE(kindOf(objectionTo(parse(QStringLiteral("MAIL FROM:<张@例.example>")), situation)), noObjection);
}

void TestConsoleCommands::theWordOfALookAlikeIsNotRepeated()
{
    const auto notice = objectionTo(parse(QStringLiteral("abcdefghijklmnop")), safe());

    QVERIFY(notice);
    QCOMPARE(notice->word, QByteArray());
}

void TestConsoleCommands::aTextLineIsLookedAtToo_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<bool>("allowsSending");
    QTest::addColumn<int>("kind");

    QTest::newRow("a line") << QStringLiteral("Subject: hello") << true << noObjection;
    QTest::newRow("an empty line") << QString() << true << noObjection;
    QTest::newRow("the dot") << QStringLiteral(".") << true << noObjection;
    QTest::newRow("the dot with the guard up again")
        << QStringLiteral(".") << false << int(Kind::SendingNotAllowed);
    QTest::newRow("a hidden end") << QStringLiteral("a\r\n.\r\nRSET") << true << int(Kind::ControlCharacter);
    QTest::newRow("too long") << QString(999, u'x') << true << int(Kind::TooLong);
    QTest::newRow("beyond ASCII") << QStringLiteral("你好") << true << int(Kind::TextNeeds8Bit);
}

void TestConsoleCommands::aTextLineIsLookedAtToo()
{
    QFETCH(const QString, line);
    QFETCH(const bool, allowsSending);
    Situation situation = safe();
    situation.allowsSending = allowsSending;

    QTEST(kindOf(objectionToText(line, situation)), "kind");
}

void TestConsoleCommands::onlyTheMechanismIsRemembered()
{
    QCOMPARE(parse(QStringLiteral("auth plain AHVzZXIAc2VjcmV0")).withoutSecret(), QByteArray("AUTH plain"));
    QCOMPARE(parse(QStringLiteral("EHLO a")).withoutSecret(), QByteArray("EHLO a"));
}

void TestConsoleCommands::completionKnowsWhatIsOffered_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QStringList>("lines");

    const auto row = [](const char *typed, const QStringList &lines) {
        QTest::newRow(typed) << QString::fromLatin1(typed) << lines;
    };
    row("eh", {QStringLiteral("EHLO [127.0.0.1]")});
    row("AUTH s", {QStringLiteral("AUTH SCRAM-SHA-256")});
    row("auth ",
        {QStringLiteral("AUTH PLAIN"), QStringLiteral("AUTH LOGIN"), QStringLiteral("AUTH SCRAM-SHA-256")});
    row("m", {QStringLiteral("MAIL FROM:<me@a.example>"), QStringLiteral("MAIL FROM:<>")});
    row("MAIL FROM:<me@a.example> ",
        {QStringLiteral("MAIL FROM:<me@a.example> SIZE="),
         QStringLiteral("MAIL FROM:<me@a.example> RET=HDRS"),
         QStringLiteral("MAIL FROM:<me@a.example> RET=FULL"),
         QStringLiteral("MAIL FROM:<me@a.example> ENVID=")});
    row("MAIL FROM:<me@a.example> SIZE=5 r",
        {QStringLiteral("MAIL FROM:<me@a.example> SIZE=5 RET=HDRS"),
         QStringLiteral("MAIL FROM:<me@a.example> SIZE=5 RET=FULL")});
    row("MAIL FROM:<me@a.example> SIZE=5 S", {});
    row("RC", {QStringLiteral("RCPT TO:<>")});
    row("RCPT TO:<b@c.example> N",
        {QStringLiteral("RCPT TO:<b@c.example> NOTIFY=NEVER"),
         QStringLiteral("RCPT TO:<b@c.example> NOTIFY=FAILURE"),
         QStringLiteral("RCPT TO:<b@c.example> NOTIFY=SUCCESS,FAILURE,DELAY")});
    row("D", {});
    row("START", {});
}

void TestConsoleCommands::completionKnowsWhatIsOffered()
{
    QFETCH(const QString, typed);

    QTEST(linesFor(typed, safe(), {QStringLiteral("me@a.example"), {}}), "lines");
}

void TestConsoleCommands::theCaretStandsWhereTypingGoesOn()
{
    const auto found = completions(QStringLiteral("RCPT"), safe(), {});

    QCOMPARE(found, (QList<Suggestion>{{QStringLiteral("RCPT TO:<>"), 9}}));
}

void TestConsoleCommands::neverMoreThanOffered()
{
    Situation bare;
    QVERIFY(linesFor(QStringLiteral("S"), bare).isEmpty());
    QVERIFY(linesFor(QStringLiteral("A"), bare).isEmpty());
    QVERIFY(linesFor(QStringLiteral("MAIL FROM:<> "), bare).isEmpty());

    bare.offered = offer({"STARTTLS"});
    QCOMPARE(linesFor(QStringLiteral("S"), bare), QStringList{QStringLiteral("STARTTLS")});
    bare.allowsSending = true;
    QCOMPARE(linesFor(QStringLiteral("D"), bare), QStringList{QStringLiteral("DATA")});
}

QTEST_GUILESS_MAIN(TestConsoleCommands)
#include "tst_consolecommands.moc"
