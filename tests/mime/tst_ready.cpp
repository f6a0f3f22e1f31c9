#include "core/mime/rewrite.h"

#include <QBuffer>
#include <QTest>

using namespace core;
using mime::WriteError;

/// A message that somebody else wrote, made ready for the wire.
class TestReady : public QObject
{
    Q_OBJECT

private slots:
    void changesOnlyWhatMustBe_data();
    void changesOnlyWhatMustBe();
    void refuses_data();
    void refuses();
    void tellsTheEnvelope();
    void tellsWhatItNeeds();
};

static mime::Stamp stamp()
{
    return {QDateTime(QDate(2026, 11, 23), QTime(21, 4), Qt::OffsetFromUTC, 0), "<new@x>", "SEED"};
}

static core::Result<mime::ReadyMessage, WriteError> prepared(const QByteArray &eml, QByteArray &octets)
{
    QBuffer in;
    in.setData(eml);
    in.open(QIODevice::ReadOnly);
    QBuffer out(&octets);
    out.open(QIODevice::WriteOnly);
    return mime::prepareReady(in, out, stamp());
}

static const QByteArray head = "From: a@x.example\r\nTo: b@x.example\r\nDate: d\r\nMessage-ID: <i@x>\r\n";

void TestReady::changesOnlyWhatMustBe_data()
{
    QTest::addColumn<QByteArray>("eml");
    QTest::addColumn<QByteArray>("ready");

    const auto row = [](const char *name, const QByteArray &eml, const QByteArray &ready) {
        QTest::newRow(name) << eml << ready;
    };
    row("nothing to change", head + "X:  odd \r\n\r\n body \r\n", head + "X:  odd \r\n\r\n body \r\n");
    row("LF line ends", "From: a@x.example\nDate: d\nMessage-ID: <i@x>\n\nx\n",
        "From: a@x.example\r\nDate: d\r\nMessage-ID: <i@x>\r\n\r\nx\r\n");
    row("smuggled end of data", head + "\r\nx\n.\r\ny\r.\rz\r\n", head + "\r\nx\r\n.\r\ny\r\n.\r\nz\r\n");
    row("Bcc goes, folded too",
        head + "Bcc: c@x.example,\r\n d@x.example\r\nX-Unsent: 1\r\nResent-Bcc: e@x.example\r\n\r\nx\r\n",
        head + "\r\nx\r\n");
    row("no last line end", head + "\r\nx", head + "\r\nx\r\n");
    row("no body", head, head + "\r\n");
    row("date and id are missing", "From: a@x.example\r\n\r\nx\r\n",
        "From: a@x.example\r\nDate: Mon, 23 Nov 2026 21:04:00 +0000\r\nMessage-ID: <new@x>\r\n\r\nx\r\n");
    row("mbox line", "From a Mon Nov 23\n" + head + "\r\nx\r\n", head + "\r\nx\r\n");
}

void TestReady::changesOnlyWhatMustBe()
{
    QFETCH(const QByteArray, eml);
    QFETCH(const QByteArray, ready);
    QByteArray octets;

    const auto result = prepared(eml, octets);

    QVERIFY(result);
    QCOMPARE(octets, ready);
    QCOMPARE(result->written.sizeBytes, qint64(ready.size()));
}

void TestReady::refuses_data()
{
    QTest::addColumn<QByteArray>("eml");
    QTest::addColumn<WriteError::Kind>("kind");

    using Kind = WriteError::Kind;
    QTest::newRow("no sender") << QByteArray("To: b@x.example\r\n\r\nx") << Kind::NoSender;
    QTest::newRow("empty") << QByteArray() << Kind::NoSender;
    QTest::newRow("a bare CR that hides a field") << head + "Subject: x\rBcc: y\r\n\r\nx" << Kind::BadField;
    QTest::newRow("a bare CR before the colon") << head + "Subject\rX-Injected: 1\r\n\r\nx" << Kind::BadField;
    QTest::newRow("NUL in the header") << head + QByteArray("Subject: a\0b\r\n\r\nx", 17) << Kind::BadField;
    QTest::newRow("text in the header") << head + "no field here\r\n\r\nx" << Kind::BadField;
    QTest::newRow("no address") << QByteArray("From: a@x.example\r\nTo: bob\r\n\r\nx") << Kind::BadField;
    QTest::newRow("NUL in the body") << head + QByteArray("\r\na\0b", 5) << Kind::BadContent;
    QTest::newRow("999 octets in the body") << head + "\r\n" + QByteArray(999, 'x') << Kind::BadContent;
    QTest::newRow("999 octets in the header") << head + "X: " + QByteArray(996, 'x') + "\r\n\r\n"
                                              << Kind::BadContent;
    QTest::newRow("a line longer than the buffer")
        << head + "\r\n" + QByteArray(500'000, 'x') << Kind::BadContent;
}

void TestReady::refuses()
{
    QFETCH(const QByteArray, eml);
    QFETCH(const WriteError::Kind, kind);
    QByteArray octets;

    const auto result = prepared(eml, octets);

    QVERIFY(!result);
    QCOMPARE(int(result.error().kind), int(kind));
}

void TestReady::tellsTheEnvelope()
{
    QByteArray octets;
    const auto result = prepared("From: A <a@x.example>\r\nSender: s@x.example\r\nTo: T: b@x.example, "
                                 "c@x.example;\r\nTo: d@x.example\r\n"
                                 "Cc: b@X.example\r\nBcc: e@x.example\r\nBcc: \r\n\r\nx",
                                 octets);

    QVERIFY(result);
    QCOMPARE(result->from.toString(), QStringLiteral("s@x.example"));
    QStringList recipients;
    for (const mail::AddrSpec &address : result->recipients)
        recipients.append(address.localPart());
    QCOMPARE(recipients.join(u' '), QStringLiteral("b c d e"));
}

void TestReady::tellsWhatItNeeds()
{
    QByteArray octets;

    QCOMPARE(int(prepared(head + "\r\nx", octets)->written.needs), int(mime::Transport::SevenBit));
    QCOMPARE(int(prepared(head + "\r\n\xff", octets)->written.needs), int(mime::Transport::EightBit));
    QVERIFY(!prepared(head + "\r\n\xff", octets)->written.hasUtf8Headers);
    QVERIFY(prepared(head + "Subject: \xc3\xbc\r\n\r\nx", octets)->written.hasUtf8Headers);
}

QTEST_GUILESS_MAIN(TestReady)
#include "tst_ready.moc"
