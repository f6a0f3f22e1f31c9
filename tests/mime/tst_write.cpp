#include "core/mime/fieldsize.h"
#include "core/mime/read.h"
#include "core/mime/write.h"

#include <QBuffer>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace core;
using mail::AddrSpec;
using mail::Attachment;
using mail::Draft;
using mail::Mailbox;
using mime::WriteError;

class TestWrite : public QObject
{
    Q_OBJECT

private slots:
    void writesExactlyThis();
    void refuses_data();
    void refuses();
    void refusesFilesItCannotRead();
    void noticesAFileThatGrows();
    void asksForNoMoreThanTheTransportOffers_data();
    void asksForNoMoreThanTheTransportOffers();
    void messagesInsideAreNeverEncoded_data();
    void messagesInsideAreNeverEncoded();
    void aBoundaryInTheTextIsHarmless();
    void binaryAttachmentsKeepTheirOctets();
    void namesNobodyWhenOnlyBccIsThere();
    void keepsBccInAFileToBeOpenedAgain();
    void invitesTwice();
    void canBeCancelled();
    void saysWhenTheDeviceIsFull();
    void signsTheOctetsThatAreSent();
    void theHeaderIsAboutAsLongAsExpected_data();
    void theHeaderIsAboutAsLongAsExpected();
    void stampsSayNothingOfThisComputer();
    void measuresWhatItWrites();
    void largeAttachmentsAreReadInBlocks();
};

static mime::Stamp stamp()
{
    return {QDateTime(QDate(2026, 11, 23), QTime(21, 4), Qt::OffsetFromUTC, 8 * 3600), "<id@example.com>",
            "SEED"};
}

static Draft letter()
{
    Draft draft;
    draft.from = Mailbox{QStringLiteral("李伟"), *AddrSpec::parse(u"li@example.cn")};
    draft.to = {Mailbox{QStringLiteral("Doe, John"), *AddrSpec::parse(u"john@example.com")}};
    draft.subject = QStringLiteral("Hello");
    draft.body.text = QStringLiteral("Hello");
    return draft;
}

static core::Result<QByteArray, WriteError>
written(const Draft &draft, const mime::WriteOptions &options = {}, const mime::Stamp &with = stamp())
{
    QBuffer out;
    out.open(QIODevice::WriteOnly);
    const auto result = mime::write(draft, with, out, options);
    if (!result)
        return result.error();
    return out.data();
}

void TestWrite::writesExactlyThis()
{
    Draft draft = letter();
    draft.body.html = QStringLiteral("<p>Hello</p>");
    draft.priority = mail::Priority::High;
    draft.inReplyTo = "<b@x>";
    draft.references = {"<a@x>", "<b@x>"};
    draft.headers = {{"X-Ticket", QStringLiteral("42")}};
    draft.attachments = {Attachment{.fileName = QStringLiteral("简历.pdf"),
                                    .mediaType = "application/pdf",
                                    .content = QByteArray("%PDF")}};

    const auto message = written(draft);

    QVERIFY(message);
    QCOMPARE(*message,
             QByteArray("Date: Mon, 23 Nov 2026 21:04:00 +0800\r\n"
                        "From: =?UTF-8?B?5p2O5Lyf?= <li@example.cn>\r\n"
                        "To: \"Doe, John\" <john@example.com>\r\n"
                        "Message-ID: <id@example.com>\r\n"
                        "In-Reply-To: <b@x>\r\n"
                        "References: <a@x> <b@x>\r\n"
                        "Subject: Hello\r\n"
                        "Importance: high\r\n"
                        "X-Priority: 1\r\n"
                        "X-Ticket: 42\r\n"
                        "MIME-Version: 1.0\r\n"
                        "Content-Type: multipart/mixed;\r\n"
                        " boundary=\"=_SEEDM\"\r\n"
                        "\r\n"
                        "--=_SEEDM\r\n"
                        "Content-Type: multipart/alternative;\r\n"
                        " boundary=\"=_SEEDA\"\r\n"
                        "\r\n"
                        "--=_SEEDA\r\n"
                        "Content-Type: text/plain; charset=UTF-8; format=flowed\r\n"
                        "Content-Transfer-Encoding: 7bit\r\n"
                        "\r\n"
                        "Hello\r\n"
                        "--=_SEEDA\r\n"
                        "Content-Type: text/html; charset=UTF-8\r\n"
                        "Content-Transfer-Encoding: 7bit\r\n"
                        "\r\n"
                        "<p>Hello</p>\r\n"
                        "--=_SEEDA--\r\n"
                        "--=_SEEDM\r\n"
                        "Content-Type: application/pdf;\r\n"
                        " name=\"=?UTF-8?B?566A5Y6GLnBkZg==?=\"\r\n"
                        "Content-Transfer-Encoding: base64\r\n"
                        "Content-Disposition: attachment;\r\n"
                        " filename*=UTF-8''%E7%AE%80%E5%8E%86.pdf\r\n"
                        "\r\n"
                        "JVBERg==\r\n"
                        "--=_SEEDM--\r\n"));
}

void TestWrite::refuses_data()
{
    QTest::addColumn<Draft>("draft");
    QTest::addColumn<QString>("field");

    const auto row = [](const char *name, const char *field, const std::function<void(Draft &)> &change) {
        Draft draft = letter();
        change(draft);
        QTest::newRow(name) << draft << QString::fromLatin1(field);
    };
    row("a header of ours", "From", [](Draft &d) { d.headers = {{"From", QStringLiteral("x")}}; });
    row("Bcc as a header", "bCC", [](Draft &d) { d.headers = {{"bCC", QStringLiteral("x")}}; });
    row("a Content field", "Content-Type", [](Draft &d) {
        d.headers = {{"Content-Type", QStringLiteral("x")}};
    });
    row("a resent field", "Resent-To", [](Draft &d) { d.headers = {{"Resent-To", QStringLiteral("x")}}; });
    row("a space in a name", "X A", [](Draft &d) { d.headers = {{"X A", QStringLiteral("x")}}; });
    row("a line end in a value", "X-A", [](Draft &d) { d.headers = {{"X-A", QStringLiteral("x\ny")}}; });
    row("a reference that is no id", "References", [](Draft &d) { d.references = {"a@b"}; });
    row("SMTPUTF8 without leave", "To", [](Draft &d) {
        d.to = {Mailbox{QString(), *AddrSpec::parse(u"пётр@example.com")}};
    });
    row("a media type that is none", "Content-Type", [](Draft &d) {
        d.attachments = {Attachment{.fileName = {}, .mediaType = "pdf", .content = QByteArray()}};
    });
    row("a picture without an id", "Content-ID", [](Draft &d) {
        d.body.html = QStringLiteral("<p>x</p>");
        d.attachments = {Attachment{.fileName = {},
                                    .mediaType = "image/png",
                                    .content = QByteArray(),
                                    .role = Attachment::Role::Inline}};
    });
    row("one click without https", "List-Unsubscribe", [](Draft &d) {
        d.listUnsubscribe = mail::ListUnsubscribe{{"mailto:a@b.example"}, true};
    });
    row("a method with a space", "method", [](Draft &d) { d.calendar = mail::Calendar{"A B", "x"}; });
}

void TestWrite::refuses()
{
    QFETCH(const Draft, draft);
    QFETCH(const QString, field);

    const auto message = written(draft);

    QVERIFY(!message);
    QCOMPARE(int(message.error().kind), int(WriteError::Kind::BadField));
    QCOMPARE(message.error().subject, field);
}

void TestWrite::refusesFilesItCannotRead()
{
    QTemporaryDir folder;
    Draft draft = letter();
    for (const QString &path : {folder.filePath(QStringLiteral("missing")), folder.path()}) {
        draft.attachments = {
            Attachment{.fileName = QStringLiteral("x"), .mediaType = {}, .content = mail::FileContent{path}}};
        const auto message = written(draft);
        QVERIFY(!message);
        QCOMPARE(int(message.error().kind), int(WriteError::Kind::UnreadableFile));
        QCOMPARE(message.error().subject, path);
    }
    draft.from.reset();
    QCOMPARE(int(written(draft).error().kind), int(WriteError::Kind::NoSender));
}

void TestWrite::noticesAFileThatGrows()
{
    QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("growing")));
    QVERIFY(file.open(QFile::WriteOnly));
    file.write(QByteArray(3'000'000, 'x'));
    file.flush();
    Draft draft = letter();
    draft.attachments = {Attachment{
        .fileName = QStringLiteral("x"), .mediaType = {}, .content = mail::FileContent{file.fileName()}}};
    bool hasGrown = false;
    mime::WriteOptions options;
    options.progress = [&](qint64) {
        if (!hasGrown)
            hasGrown = file.write("y") == 1 && file.flush();
        return true;
    };

    const auto message = written(draft, options);

    QVERIFY(hasGrown);
    QVERIFY(!message);
    QCOMPARE(int(message.error().kind), int(WriteError::Kind::ChangedFile));
}

void TestWrite::asksForNoMoreThanTheTransportOffers_data()
{
    QTest::addColumn<mail::Body>("body");
    QTest::addColumn<mime::Transport>("offered");
    QTest::addColumn<mime::Transport>("needed");
    QTest::addColumn<QByteArray>("encoding");

    using mime::Transport;
    const QString german = QStringLiteral("Grüße aus dem Süden, und alles Gute");
    const QString chinese = QStringLiteral("会议明天下午三点开始。").repeated(20);
    const QString from = QStringLiteral("x\nFrom me");
    const auto row = [](const char *name, const QString &text) -> QTestData & {
        return QTest::newRow(name) << mail::Body{text, {}};
    };
    row("ASCII", QStringLiteral("x")) << Transport::Binary << Transport::SevenBit << QByteArray("7bit");
    row("German, 7-bit", german) << Transport::SevenBit << Transport::SevenBit
                                 << QByteArray("quoted-printable");
    row("Chinese, 7-bit", chinese) << Transport::SevenBit << Transport::SevenBit << QByteArray("base64");
    row("Chinese, 8-bit", chinese) << Transport::EightBit << Transport::EightBit << QByteArray("8bit");
    row("long lines are never 8-bit", chinese.repeated(3))
        << Transport::EightBit << Transport::SevenBit << QByteArray("base64");
    row("From at a line's start is stuffed", from)
        << Transport::EightBit << Transport::SevenBit << QByteArray("7bit");
    QTest::newRow("From at a line's start in HTML") << mail::Body{{}, from} << Transport::EightBit
                                                    << Transport::SevenBit << QByteArray("quoted-printable");
}

void TestWrite::asksForNoMoreThanTheTransportOffers()
{
    QFETCH(const mail::Body, body);
    QFETCH(const mime::Transport, offered);
    QFETCH(const mime::Transport, needed);
    QFETCH(const QByteArray, encoding);
    Draft draft = letter();
    draft.body = body;
    QBuffer out;
    out.open(QIODevice::ReadWrite);

    const auto result = mime::write(draft, stamp(), out, {.transport = offered});

    QVERIFY(result);
    QCOMPARE(int(result->needs), int(needed));
    const auto root = mime::read(out);
    QVERIFY(root);
    QCOMPARE(root->transferEncoding, encoding);
    QCOMPARE(mime::unflowedBody(out, *root), body.text + body.html + u'\n');
}

void TestWrite::messagesInsideAreNeverEncoded_data()
{
    QTest::addColumn<QByteArray>("inner");
    QTest::addColumn<mime::Transport>("transport");
    QTest::addColumn<QByteArray>("mediaType");
    QTest::addColumn<QByteArray>("encoding");

    using mime::Transport;
    const QByteArray asUnknown = "application/octet-stream";
    QTest::newRow("ASCII") << QByteArray("Subject: x\r\n\r\ny\r\n") << Transport::SevenBit
                           << QByteArray("message/rfc822") << QByteArray("7bit");
    QTest::newRow("8-bit over 8-bit") << QByteArray("Subject: x\r\n\r\n\xc3\xbc\r\n") << Transport::EightBit
                                      << QByteArray("message/rfc822") << QByteArray("8bit");
    QTest::newRow("8-bit over 7-bit") << QByteArray("Subject: x\r\n\r\n\xc3\xbc\r\n") << Transport::SevenBit
                                      << asUnknown << QByteArray("base64");
    QTest::newRow("long line") << "Subject: x\r\n\r\n" + QByteArray(999, 'x') << Transport::EightBit
                               << asUnknown << QByteArray("base64");
    QTest::newRow("NUL") << QByteArray("Subject: x\r\n\r\n\0", 15) << Transport::EightBit << asUnknown
                         << QByteArray("base64");
    QTest::newRow("our boundary inside") << QByteArray("Subject: x\r\n\r\n--=_SEEDM\r\n")
                                         << Transport::EightBit << asUnknown << QByteArray("base64");
}

void TestWrite::messagesInsideAreNeverEncoded()
{
    QFETCH(const QByteArray, inner);
    QFETCH(const mime::Transport, transport);
    QFETCH(const QByteArray, mediaType);
    QFETCH(const QByteArray, encoding);
    Draft draft = letter();
    draft.attachments = {
        Attachment{.fileName = QStringLiteral("old.eml"), .mediaType = "message/rfc822", .content = inner}};

    QBuffer source;
    source.setData(*written(draft, {.transport = transport}));
    source.open(QIODevice::ReadOnly);
    const auto root = mime::read(source);

    QVERIFY(root);
    QCOMPARE(root->children.size(), size_t(2));
    QCOMPARE(root->children[1].mediaType, mediaType);
    QCOMPARE(root->children[1].transferEncoding, encoding);
    QCOMPARE(root->children[1].fileName, QStringLiteral("old.eml"));
    QCOMPARE(mime::decodedBody(source, root->children[1]), inner);
}

void TestWrite::aBoundaryInTheTextIsHarmless()
{
    Draft draft = letter();
    draft.body.text = QStringLiteral("before\n--=_SEEDM\n--=_SEEDM--\nafter");
    draft.attachments = {
        Attachment{.fileName = QStringLiteral("x"), .mediaType = {}, .content = QByteArray("--=_SEEDM--")}};

    QBuffer source;
    source.setData(*written(draft, {.transport = mime::Transport::EightBit}));
    source.open(QIODevice::ReadOnly);
    const auto root = mime::read(source);

    QVERIFY(root);
    QCOMPARE(root->children.size(), size_t(2));
    QCOMPARE(mime::decodedText(source, root->children[0]), draft.body.text);
}

void TestWrite::binaryAttachmentsKeepTheirOctets()
{
    QByteArray octets;
    for (int i = 0; i < 100'000; ++i)
        octets += char(i * 31 % 256);
    Draft draft = letter();
    draft.attachments = {Attachment{.fileName = QStringLiteral("x"), .mediaType = {}, .content = octets}};
    QBuffer out;
    out.open(QIODevice::ReadWrite);

    const auto result = mime::write(draft, stamp(), out, {.transport = mime::Transport::Binary});

    QVERIFY(result);
    QCOMPARE(int(result->needs), int(mime::Transport::Binary));
    const auto root = mime::read(out);
    QCOMPARE(mime::decodedBody(out, root->children.at(1)), octets);
}

void TestWrite::namesNobodyWhenOnlyBccIsThere()
{
    Draft draft = letter();
    draft.bcc = draft.to;
    draft.to.clear();

    const QByteArray message = *written(draft);

    QVERIFY(message.contains("\r\nTo: undisclosed-recipients:;\r\n"));
    QVERIFY(!message.contains("john@example.com"));
}

void TestWrite::keepsBccInAFileToBeOpenedAgain()
{
    Draft draft = letter();
    draft.bcc = {Mailbox{QString(), *AddrSpec::parse(u"hidden@example.com")}};
    draft.headers = {{"X-Own", QStringLiteral("ja")}};
    draft.listUnsubscribe = mail::ListUnsubscribe{{"https://example.com/u?a=1,2"}, true};
    draft.priority = mail::Priority::Low;
    QTemporaryDir folder;
    QBuffer source;
    source.setData(*written(draft, {.unsentDraft = true}));
    source.open(QIODevice::ReadOnly);

    QVERIFY(source.data().startsWith("X-Unsent: 1\r\n"));
    const auto got = mime::toDraft(source, folder.path());

    QVERIFY(got);
    QCOMPARE(*got, draft);
    draft.from.reset();
    QVERIFY(written(draft, {.unsentDraft = true}));
}

void TestWrite::invitesTwice()
{
    Draft draft = letter();
    draft.calendar
        = mail::Calendar{"REQUEST", "BEGIN:VCALENDAR\r\nMETHOD:REQUEST\r\nSUMMARY:会议\r\nEND:VCALENDAR\r\n"};
    QTemporaryDir folder;
    QBuffer source;
    source.setData(*written(draft));
    source.open(QIODevice::ReadOnly);
    const auto root = mime::read(source);

    QVERIFY(root);
    QCOMPARE(root->children.size(), size_t(2));
    QCOMPARE(root->children[0].children.at(1).contentType.parameter("method"), QStringLiteral("REQUEST"));
    QCOMPARE(root->children[1].mediaType, QByteArray("application/ics"));
    QCOMPARE(root->children[1].fileName, QStringLiteral("invite.ics"));
    QCOMPARE(mime::decodedBody(source, root->children[1]), draft.calendar->text);
    QCOMPARE(*mime::toDraft(source, folder.path()), draft);
}

void TestWrite::canBeCancelled()
{
    Draft draft = letter();
    draft.attachments = {
        Attachment{.fileName = QStringLiteral("x"), .mediaType = {}, .content = QByteArray(5'000'000, 'x')}};
    qint64 heard = 0;
    mime::WriteOptions options;
    options.progress = [&](qint64 bytes) {
        heard = bytes;
        return bytes < 1'000'000;
    };

    const auto message = written(draft, options);

    QVERIFY(!message);
    QCOMPARE(int(message.error().kind), int(WriteError::Kind::Cancelled));
    QVERIFY(heard >= 1'000'000 && heard < 3'000'000);
}

void TestWrite::saysWhenTheDeviceIsFull()
{
    class FullDevice : public QIODevice
    {
    protected:
        qint64 readData(char *, qint64) override { return -1; }
        qint64 writeData(const char *, qint64) override { return -1; }
    } full;
    full.open(QIODevice::WriteOnly);

    const auto result = mime::write(letter(), stamp(), full);

    QVERIFY(!result);
    QCOMPARE(int(result.error().kind), int(WriteError::Kind::Device));
}

void TestWrite::signsTheOctetsThatAreSent()
{
    Draft draft = letter();
    draft.body.text = QStringLiteral("Grüße  \nFrom me");
    QByteArray shown;
    mime::WriteOptions options{.transport = mime::Transport::EightBit};
    options.sign = [&](QIODevice &part) {
        shown = part.readAll();
        return mime::DetachedSignature{"application/pgp-signature", "pgp-sha256", QStringLiteral("s.asc"),
                                       "sig"};
    };

    const auto message = written(draft, options);

    QVERIFY(message);
    QVERIFY(shown.startsWith("Content-Type: text/plain"));
    QVERIFY(message->contains("--=_SEEDS\r\n" + shown + "\r\n--=_SEEDS\r\n"));
    QVERIFY(std::all_of(shown.begin(), shown.end(), [](char c) { return uchar(c) < 0x80; }));
    options.sign = [](QIODevice &) { return std::nullopt; };
    QCOMPARE(int(written(draft, options).error().kind), int(WriteError::Kind::NotSigned));
}

void TestWrite::theHeaderIsAboutAsLongAsExpected_data()
{
    QTest::addColumn<int>("people");
    QTest::addColumn<QString>("name");

    QTest::newRow("one") << 1 << QString();
    QTest::newRow("many") << 1500 << QString();
    QTest::newRow("with names") << 1500 << QStringLiteral("Maria Sanchez");
    QTest::newRow("with Chinese names") << 1500 << QStringLiteral("欧阳娜娜");
}

void TestWrite::theHeaderIsAboutAsLongAsExpected()
{
    QFETCH(const int, people);
    QFETCH(const QString, name);
    Draft draft = letter();
    for (int i = 0; i < people; ++i)
        draft.to.append(Mailbox{name, *AddrSpec::parse(QStringLiteral("someone%1@example.com").arg(i))});
    draft.bcc = draft.to; // not in the letter

    const auto measured = mime::measure(draft);

    QVERIFY(measured);
    const qint64 expected = mime::expectedHeaderBytes(draft) + draft.body.text.size();
    QVERIFY2(qAbs(measured->sizeBytes - expected) < 100 + measured->sizeBytes / 10,
             qPrintable(QStringLiteral("%1 for %2").arg(expected).arg(measured->sizeBytes)));
}

void TestWrite::stampsSayNothingOfThisComputer()
{
    const mime::Stamp one = mime::freshStamp(*AddrSpec::parse(u"a@bücher.example"));
    const mime::Stamp two = mime::freshStamp(*AddrSpec::parse(u"a@[192.168.1.7]"));

    QVERIFY(one.messageId.endsWith("@xn--bcher-kva.example>"));
    QVERIFY(!two.messageId.contains("192.168"));
    QVERIFY(one.messageId.left(20) != two.messageId.left(20));
    QVERIFY(written(letter(), {}, one) && written(letter(), {}, two));
    QVERIFY(!written(letter(), {}, {one.date, one.messageId, "no good"}));
    QVERIFY(!written(letter(), {}, {one.date, one.messageId, {}}));
    QVERIFY(!written(letter(), {}, {one.date, {}, one.boundary}));
}

void TestWrite::measuresWhatItWrites()
{
    Draft draft = letter();
    draft.attachments
        = {Attachment{.fileName = QStringLiteral("x"), .mediaType = {}, .content = QByteArray(1234, 'x')}};
    QBuffer out;
    out.open(QIODevice::WriteOnly);

    const auto result = mime::write(draft, mime::freshStamp(draft.from->address), out);

    QCOMPARE(result->sizeBytes, out.size());
    QCOMPARE(mime::measure(draft)->sizeBytes, out.size());
}

void TestWrite::largeAttachmentsAreReadInBlocks()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("large"));
    QFile file(path);
    QVERIFY(file.open(QFile::WriteOnly));
    QByteArray octets;
    for (int i = 0; i < 1'000'003; ++i)
        octets += char(i * 7 % 251);
    QCOMPARE(file.write(octets), octets.size());
    file.close();
    Draft draft = letter();
    draft.attachments = {
        Attachment{.fileName = QStringLiteral("large"), .mediaType = {}, .content = mail::FileContent{path}}};

    QBuffer source;
    source.setData(*written(draft));
    source.open(QIODevice::ReadOnly);
    const auto root = mime::read(source);

    QVERIFY(root);
    QCOMPARE(mime::decodedBody(source, root->children.at(1)), octets);
    const QByteArray body = source.data().mid(root->children.at(1).bodyOffset, root->children.at(1).bodySize);
    QCOMPARE(body.left(76), octets.left(57).toBase64());
    for (const QByteArray &line : body.split('\n'))
        QVERIFY(line.trimmed().size() <= 76);
}

QTEST_GUILESS_MAIN(TestWrite)
#include "tst_write.moc"
