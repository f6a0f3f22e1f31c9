#include "core/bounce/facts.h"
#include "core/bounce/read.h"
#include "core/bounce/words.h"

#include <QBuffer>
#include <QElapsedTimer>
#include <QFile>
#include <QMetaEnum>
#include <QTest>

using namespace core::bounce;
using core::diagnosis::Facts;
using core::diagnosis::Speaker;
using core::smtp::Stage;

namespace
{

/// A line of expected.tsv: file, kind, dialect, subject, then address, action, status, stage, server, reply.
using Row = QStringList;

QList<Row> expectedRows()
{
    QFile file(QStringLiteral(HONGYAN_TEST_DATA "/bounces/expected.tsv"));
    QList<Row> rows;
    if (file.open(QFile::ReadOnly)) {
        for (const QString &line : QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts))
            rows.append(line.split(u'\t'));
    }
    return rows.mid(1);
}

QByteArray contents(const QString &name)
{
    QFile file(QStringLiteral(HONGYAN_TEST_DATA "/bounces/") + name);
    return file.open(QFile::ReadOnly) ? file.readAll() : QByteArray();
}

template<typename Enum>
QString nameOf(Enum value)
{
    return QString::fromLatin1(QMetaEnum::fromType<Enum>().valueToKey(int(value)));
}

/// The recipient as the cells of a row; the reply only as far as @p replyLength.
QStringList cellsOf(const Bounce &bounce, const Recipient &recipient, qsizetype replyLength)
{
    const QString reply = QString::fromUtf8(facts(bounce, recipient).words).simplified();
    return {recipient.address,
            nameOf(recipient.action),
            QString::fromLatin1(recipient.status),
            recipient.stage ? nameOf(*recipient.stage) : QString(),
            recipient.remoteServer,
            reply.left(replyLength)};
}

QByteArray qmailWith(const QByteArray &body)
{
    return "From: MAILER-DAEMON@mail.example.cn\r\nSubject: failure notice\r\n\r\n"
           "Hi. This is the qmail-send program at mail.example.cn.\r\n\r\n"
        + body;
}

} // namespace

/// Bounces of every kind we know, and what is made of them; hostile ones, too.
class TestBounce : public QObject
{
    Q_OBJECT

private slots:
    void bouncesAreUnderstood_data();
    void bouncesAreUnderstood();
    void lineEndsDoNotMatter_data() { bouncesAreUnderstood_data(); }
    void lineEndsDoNotMatter();
    void theLetterIsRecognised();
    void theReportIsKeptForPeople();
    void repliesAreTakenOutOfTheirFrames_data();
    void repliesAreTakenOutOfTheirFrames();
    void factsNameTheProviderThatSpoke_data();
    void factsNameTheProviderThatSpoke();
    void theOtherServerSpeaks();
    void addressesOfTheReportItselfAreNoRecipients();
    void thousandsOfRecipientsAreBounded();
    void megabytesAreQuick_data();
    void megabytesAreQuick();
    void noNulIsLeft();
    void onlyTheFirstMegabytesOfADeviceAreRead();
};

void TestBounce::bouncesAreUnderstood_data()
{
    QTest::addColumn<QList<Row>>("rows");
    QList<Row> rows;
    const QList<Row> all = expectedRows();
    for (qsizetype i = 0; i < all.size(); ++i) {
        rows.append(all[i]);
        if (i + 1 == all.size() || all[i + 1][0] != all[i][0]) {
            QTest::newRow(qPrintable(all[i][0])) << rows;
            rows.clear();
        }
    }
}

static void compare(const Bounce &bounce, const QList<Row> &rows)
{
    QCOMPARE((QStringList{nameOf(bounce.kind), bounce.dialect, bounce.original.subject}), rows[0].mid(1, 3));
    const bool hasRecipients = !rows[0][5].isEmpty();
    QCOMPARE(bounce.recipients.size(), hasRecipients ? rows.size() : 0);
    for (qsizetype i = 0; i < bounce.recipients.size(); ++i) {
        QStringList wanted = rows[i].mid(4, 6);
        wanted[5] = wanted[5].simplified();
        const qsizetype length = wanted[5].size();
        QCOMPARE(cellsOf(bounce, bounce.recipients[i], length), wanted);
    }
}

void TestBounce::bouncesAreUnderstood()
{
    QFETCH(const QList<Row>, rows);

    const Bounce bounce = read(contents(rows[0][0]));

    compare(bounce, rows);
    QVERIFY(!bounce.isTruncated);
}

void TestBounce::lineEndsDoNotMatter()
{
    QFETCH(const QList<Row>, rows);
    QByteArray octets = contents(rows[0][0]);
    octets.replace("\n", "\r\n");

    compare(read(octets), rows);
}

void TestBounce::theLetterIsRecognised()
{
    for (const char *file : {"postfix-unknown-user.eml", "postfix-delay.eml", "qmail.eml", "gmail-old.eml",
                             "exmail.eml", "exchange-html.eml"}) {
        const Original original = read(contents(QString::fromLatin1(file))).original;
        QCOMPARE(original.subject, QStringLiteral("季度报价"));
        QCOMPARE(original.messageId, QStringLiteral("<1f2e3d4c@example.cn>"));
        QCOMPARE(original.from, QStringLiteral("zhang@example.cn"));
        QCOMPARE(original.date.toUTC(), QDateTime(QDate(2026, 11, 23), QTime(13, 4), Qt::UTC));
    }
}

void TestBounce::theReportIsKeptForPeople()
{
    const Bounce bounce = read(contents(QStringLiteral("postfix-several.eml")));

    QCOMPARE(bounce.from, QStringLiteral("MAILER-DAEMON@smtp.example.cn"));
    QCOMPARE(bounce.reportingServer, QStringLiteral("smtp.example.cn"));
    QCOMPARE(bounce.arrivedAt.toUTC(), QDateTime(QDate(2026, 11, 23), QTime(13, 4), Qt::UTC));
    QCOMPARE(bounce.recipients[1].originalAddress, QStringLiteral("all@example.cn"));
    QVERIFY(bounce.text.startsWith(u"This is the mail system at host smtp.example.cn."));
    QVERIFY(!bounce.text.contains(u"Hello."));
}

void TestBounce::repliesAreTakenOutOfTheirFrames_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<QString>("reply");
    QTest::addColumn<QString>("server");
    QTest::addColumn<int>("stage");

    const auto row
        = [](const char *name, const char *words, const char *reply, const char *server, Stage stage) {
              QTest::newRow(name) << QString::fromUtf8(words) << QString::fromUtf8(reply)
                                  << QString::fromUtf8(server) << int(stage);
          };
    row("Postfix, at the greeting",
        "host mx.example.org[192.0.2.25] refused to talk to me: 554 5.7.1 no service for you",
        "554 5.7.1 no service for you", "mx.example.org", Stage::Connect);
    row("Postfix, folded inside its frame",
        "host mx.example.org[192.0.2.25] said: 550 5.7.1\n    blocked (in reply to end of\n    DATA command)",
        "550 5.7.1\n    blocked", "mx.example.org", Stage::Accepted);
    row("a reply of several lines is made several lines again",
        "host mx.example.org[192.0.2.25] said: 550-5.2.1 one 550 5.2.1 two (in reply to RCPT TO command)",
        "550-5.2.1 one\n550 5.2.1 two", "mx.example.org", Stage::Recipients);
    row("Exim, in one line",
        "SMTP error from remote mail server after MAIL FROM:<a@example.cn>: host mx.example.org "
        "[192.0.2.25]: 501 bad",
        "501 bad", "mx.example.org", Stage::Sender);
    row("Exim, IPv6",
        "host mx.example.org [2001:db8::25]\nSMTP error from remote mail server after end of data:\n552 too "
        "big",
        "552 too big", "mx.example.org", Stage::Accepted);
    row("qmail, at the greeting",
        "Connected to 192.0.2.25 but greeting failed.\nRemote host said: 421 busy\nI'm not going to try "
        "again",
        "421 busy\nI'm not going to try again", "", Stage::Connect);
    row("Exchange, in quotes", "mx.example.org\nRemote Server returned '550 5.7.1 go away'",
        "550 5.7.1 go away", "mx.example.org", Stage::Dns);
    row("a phone number is no reply", "call 550 100 200", "call 550 100 200", "", Stage::Dns);
    row("a size is no reply", "limit is 500 MB and 452 KB", "limit is 500 MB and 452 KB", "", Stage::Dns);
}

void TestBounce::repliesAreTakenOutOfTheirFrames()
{
    QFETCH(const QString, words);
    QFETCH(const QString, reply);
    QFETCH(const QString, server);
    QFETCH(const int, stage);

    const Anatomy anatomy = anatomyOf(words);

    QCOMPARE(anatomy.reply, reply);
    QCOMPARE(anatomy.server, server);
    QCOMPARE(int(anatomy.stage.value_or(Stage::Dns)), stage);
}

void TestBounce::factsNameTheProviderThatSpoke_data()
{
    QTest::addColumn<QString>("server");
    QTest::addColumn<QString>("provider");

    const auto row = [](const char *server, const char *provider) {
        QTest::newRow(server) << QString::fromLatin1(server) << QString::fromLatin1(provider);
    };
    row("gmail-smtp-in.l.google.com", "gmail");
    row("mx3.qq.com", "qq");
    row("mxbiz1.exmail.qq.com", "exmail");
    row("163mx01.mxmail.netease.com", "netease");
    row("example-org.mail.protection.outlook.com", "office365");
    row("hotmail-com.olc.protection.outlook.com", "outlook");
    row("notqq.com", "");
}

void TestBounce::factsNameTheProviderThatSpoke()
{
    QFETCH(const QString, server);
    QFETCH(const QString, provider);
    const QByteArray bounce = qmailWith("<bob@example.org>: host " + server.toLatin1()
                                        + "[192.0.2.25] said: 550 no (in reply to RCPT TO command)\r\n");

    const Bounce found = read(bounce);
    QCOMPARE(found.recipients.size(), 1);
    const Facts known = facts(found, found.recipients[0]);

    QCOMPARE(known.provider, provider);
    QCOMPARE(known.words, QByteArray("550 no"));
    QCOMPARE(known.stage, Stage::Recipients);
}

void TestBounce::theOtherServerSpeaks()
{
    const Bounce several = read(contents(QStringLiteral("postfix-several.eml")));
    QCOMPARE(several.recipients[0].voice, Voice::RemoteServer);
    QCOMPARE(several.recipients[1].voice, Voice::ReportingServer); // the name was not found

    const Facts known = facts(several, several.recipients[0]);
    QCOMPARE(known.speaker, Speaker::Recipient);
    QCOMPARE(known.circumstances.recipient, QStringLiteral("bob@example.org"));
    QCOMPARE(known.circumstances.from, QStringLiteral("zhang@example.cn"));
}

void TestBounce::addressesOfTheReportItselfAreNoRecipients()
{
    const Bounce bounce
        = read(QByteArray("From: MAILER-DAEMON@mail.example.cn\nTo: zhang@example.cn\n"
                          "Subject: Undeliverable\n\n"
                          "<zhang@example.cn>\n\nYour message was rejected.\n\n"
                          "<bob@example.org>: 550 5.1.1 unknown\n\n<postmaster@example.cn>\n"));

    QCOMPARE(bounce.recipients.size(), 1);
    QCOMPARE(bounce.recipients[0].address, QStringLiteral("bob@example.org"));
}

void TestBounce::thousandsOfRecipientsAreBounded()
{
    QByteArray text;
    QByteArray status;
    for (int i = 0; i < 3000; ++i) {
        const QByteArray address = "r" + QByteArray::number(i) + "@example.org";
        text += '<' + address + ">: 550 5.1.1 no\n\n";
        status += "Final-Recipient: rfc822; " + address + "\nAction: failed\n\n";
    }

    for (const QByteArray &octets : {qmailWith(text), status}) {
        const Bounce bounce = read(octets);
        QCOMPARE(bounce.recipients.size() <= maxRecipients, true);
        QVERIFY(bounce.recipients.size() > 500);
        QVERIFY(bounce.isTruncated);
    }
}

void TestBounce::megabytesAreQuick_data()
{
    QTest::addColumn<QByteArray>("octets");

    constexpr qsizetype size = 3'000'000;
    const auto row = [](const char *name, const QByteArray &piece) {
        QTest::newRow(name) << qmailWith("<bob@example.org>:\n" + piece.repeated(size / piece.size()));
    };
    row("one endless line", "a");
    row("an endless address", "a.");
    row("endless at signs", "@");
    row("addresses in brackets without end", "<a@b.example");
    row("addresses", "a@b.example ");
    row("lines that begin an address", "<a@b.example>\n");
    row("digits", "5");
    row("codes", "550 ");
    row("status codes", "5.1.1 ");
    row("blanks", " ");
    row("tabs and line ends", "\t\n");
    row("brackets", "(");
    row("frames", "host a.b said: ");
    row("host names", "a.b-c.");
    row("labels", "To:\n");
    row("Chinese labels", "收件人：\n退信原因\n");
    row("transcripts", ">>> RCPT\n<<< 550 no\n550 <a@b.example>... no\n");
    row("fields", "Received: from\n");
    row("tags", "<div>");
    QTest::newRow("nested status fields")
        << QByteArray("Content-Type: message/delivery-status\n\n"
                      + QByteArray("Final-Recipient: rfc822; a\n folded\n").repeated(70'000));
    QTest::newRow("parts") << QByteArray(
        "Content-Type: multipart/report; boundary=b\n\n"
        + QByteArray("--b\nContent-Type: message/rfc822\n\nA: b\n\n").repeated(60'000));
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("NULs") << QByteArray(size, '\0');
}

void TestBounce::megabytesAreQuick()
{
    QFETCH(const QByteArray, octets);
    QElapsedTimer clock;
    clock.start();

    const Bounce bounce = read(octets);

    QVERIFY2(clock.elapsed() < 5000, qPrintable(QString::number(clock.elapsed())));
    for (const Recipient &recipient : bounce.recipients)
        QVERIFY(recipient.words.size() <= maxWords);
    QVERIFY(bounce.text.size() <= 64 * 1024);
}

void TestBounce::noNulIsLeft()
{
    QByteArray octets("Final-Recipient: rfc822; b_ob@example.org\nDiagnostic-Code: smtp; 550 5.1.1 n_o\n");
    octets.replace('_', '\0');

    const Bounce bounce = read(octets);

    QCOMPARE(bounce.recipients.size(), 1);
    QVERIFY(!bounce.recipients[0].words.contains(QChar(u'\0')));
    QVERIFY(!bounce.recipients[0].address.contains(QChar(u'\0')));
}

void TestBounce::onlyTheFirstMegabytesOfADeviceAreRead()
{
    QByteArray octets = contents(QStringLiteral("postfix-unknown-user.eml"));
    octets += QByteArray(12 * 1024 * 1024, 'x');
    QBuffer device(&octets);
    QVERIFY(device.open(QIODevice::ReadOnly));

    const Bounce bounce = read(device);

    QVERIFY(bounce.isTruncated);
    QCOMPARE(device.pos(), maxReadBytes + 1);
    QCOMPARE(bounce.recipients.size(), 1);
}

QTEST_GUILESS_MAIN(TestBounce)
#include "tst_bounce.moc"
