#include "core/mime/header.h"
#include "core/mime/read.h"
#include "core/mime/transferencoding.h"
#include "core/mime/writeback.h"

#include <QBuffer>
#include <QElapsedTimer>
#include <QTemporaryDir>
#include <QTest>

using namespace core;
using mime::Part;
using mime::ReadError;

class TestRead : public QObject
{
    Q_OBJECT

private slots:
    void everyPrefixIsReadAndWrittenBack();
    void everyByteMayBeBroken();
    void boundsWhatItReads_data();
    void boundsWhatItReads();
    void hostileMessagesAreReadInLinearTime_data();
    void hostileMessagesAreReadInLinearTime();
    void namesOfFilesAreMadeSafe_data();
    void namesOfFilesAreMadeSafe();
    void readsOldWaysOfEncoding_data();
    void readsOldWaysOfEncoding();
    void takesAMailAsADraft();
    void takesNoBccFromAStranger();
    void neverWritesOutsideTheFolder();
    void fieldsCanBeTakenOut();
    void failsWithTheDevice();
};

static const QByteArray &sample()
{
    static const QByteArray message
        = "From: =?gbk?B?wO7OsA==?= <li@example.cn>\r\nTo: a@example.com, b@example.com\r\n"
          "Subject: Re: =?utf-8?Q?Gr=C3=BC=C3=9Fe?=\r\nMessage-ID: <1@x>\r\nIn-Reply-To: <0@x>\r\n"
          "References: <z@x>\r\n <0@x>\r\nBcc: spy@evil.example\r\nX-Priority: 1 (Highest)\r\nReceived: from "
          "a by b\r\n"
          "Content-Type: multipart/mixed; boundary=\"m m\"\r\n\r\npreamble\r\n"
          "--m m\r\nContent-Type: multipart/alternative; boundary=a\r\n\r\n"
          "--a\r\nContent-Type: text/plain; charset=utf-8; format=flowed\r\n\r\none \r\ntwo\r\n--a\r\n"
          "Content-Type: multipart/related; boundary=r\r\n\r\n--r\r\nContent-Type: text/html; "
          "charset=gb2312\r\n"
          "Content-Transfer-Encoding: quoted-printable\r\n\r\n<p>=C4=E3=BA=C3</p>\r\n--r\r\nContent-Type: "
          "image/png\r\n"
          "Content-ID: <pic@x>\r\nContent-Transfer-Encoding: base64\r\n\r\nUE5H\r\n--r--\r\n--a--\r\n"
          "--m m\r\nContent-Type: message/rfc822\r\n\r\nSubject: inner\r\n\r\ninner text\r\n"
          "--m m\r\nContent-Type: application/pdf; name=\"../../x.pdf\"\r\nContent-Disposition: "
          "attachment\r\n\r\nPDF\r\n"
          "--m m--\r\nepilogue\r\n";
    return message;
}

static core::Result<Part, ReadError> readFrom(const QByteArray &octets)
{
    QBuffer source;
    source.setData(octets);
    source.open(QIODevice::ReadOnly);
    return mime::read(source);
}

static QByteArray writtenBack(const QByteArray &octets)
{
    QBuffer source;
    source.setData(octets);
    source.open(QIODevice::ReadOnly);
    const auto root = mime::read(source);
    QBuffer out;
    out.open(QIODevice::WriteOnly);
    return root && mime::writeBack(source, *root, out) ? out.data() : QByteArray("failed");
}

void TestRead::everyPrefixIsReadAndWrittenBack()
{
    for (qsizetype length = 0; length <= sample().size(); ++length)
        QCOMPARE(writtenBack(sample().left(length)), sample().left(length));
    QByteArray withLf = sample();
    withLf.replace("\r\n", "\n");
    QCOMPARE(writtenBack(withLf), withLf);
}

void TestRead::everyByteMayBeBroken()
{
    for (const char c : {'\0', '\n', '-', ':', '"', '\xff'}) {
        for (qsizetype at = 0; at < sample().size(); ++at) {
            QByteArray broken = sample();
            broken[at] = c;
            QCOMPARE(writtenBack(broken), broken);
        }
    }
}

void TestRead::boundsWhatItReads_data()
{
    QTest::addColumn<QByteArray>("message");
    QTest::addColumn<ReadError::Kind>("kind");

    QByteArray deep;
    for (int i = 0; i < 60; ++i) {
        const QByteArray boundary = "b" + QByteArray::number(i);
        deep += "Content-Type: multipart/mixed; boundary=" + boundary + "\r\n\r\n--" + boundary + "\r\n";
    }
    QTest::newRow("too deep") << deep << ReadError::Kind::TooDeep;
    QTest::newRow("messages in messages")
        << QByteArray("Content-Type: message/rfc822\r\n\r\n").repeated(100) << ReadError::Kind::TooDeep;
    QTest::newRow("too many parts") << "Content-Type: multipart/mixed; boundary=b\r\n\r\n"
            + QByteArray("--b\r\n\r\nx\r\n").repeated(3000)
                                    << ReadError::Kind::TooManyParts;
    QTest::newRow("too long a header")
        << QByteArray("X: y\r\n") + QByteArray(" z\r\n").repeated(400'000) << ReadError::Kind::HeaderTooLong;
    QTest::newRow("too many fields") << QByteArray("X: y\r\n").repeated(20'000)
                                     << ReadError::Kind::HeaderTooLong;
    QTest::newRow("one endless field")
        << "X: " + QByteArray(3'000'000, 'y') << ReadError::Kind::HeaderTooLong;
}

void TestRead::boundsWhatItReads()
{
    QFETCH(const QByteArray, message);
    QFETCH(const ReadError::Kind, kind);

    const auto root = readFrom(message);

    QVERIFY(!root);
    QCOMPARE(int(root.error().kind), int(kind));
}

void TestRead::hostileMessagesAreReadInLinearTime_data()
{
    QTest::addColumn<QByteArray>("message");

    QByteArray levels;
    for (int i = 0; i < 45; ++i) {
        const QByteArray boundary = QByteArray(60, 'b') + QByteArray::number(i);
        levels += "Content-Type: multipart/mixed; boundary=" + boundary + "\r\n\r\n--" + boundary + "\r\n";
    }
    QTest::newRow("almost delimiters, many levels")
        << levels + "\r\n" + ("--" + QByteArray(61, 'b') + "\r\n").repeated(50'000);
    QTest::newRow("one line of 30 MB") << "Subject: x\r\n\r\n" + QByteArray(30'000'000, 'x');
    QTest::newRow("30 million hyphens in lines")
        << "Content-Type: multipart/mixed; boundary=-\r\n\r\n" + QByteArray("--\n").repeated(10'000'000);
    QTest::newRow("delimiters in a row")
        << "Content-Type: multipart/mixed; boundary=b\r\n\r\n" + QByteArray("--b\r\n").repeated(1'000'000);
}

void TestRead::hostileMessagesAreReadInLinearTime()
{
    QFETCH(const QByteArray, message);
    QElapsedTimer clock;
    clock.start();

    const auto root = readFrom(message);

    QVERIFY(root);
    QVERIFY2(clock.elapsed() < 15'000, "slower than linear");
}

void TestRead::namesOfFilesAreMadeSafe_data()
{
    QTest::addColumn<QByteArray>("disposition");
    QTest::addColumn<QString>("name");

    QTest::newRow("a path") << QByteArray("attachment; filename=\"../../etc/passwd\"")
                            << QStringLiteral("passwd");
    QTest::newRow("a Windows path") << QByteArray("attachment; filename=\"C:\\\\temp\\\\a.txt\"")
                                    << QStringLiteral("a.txt");
    QTest::newRow("dots") << QByteArray("attachment; filename=\"..\"") << QString();
    QTest::newRow("controls") << QByteArray("attachment; filename*=utf-8''a%0d%0ab%00.txt")
                              << QStringLiteral("ab.txt");
    QTest::newRow("ends in a slash") << QByteArray("attachment; filename=\"x/\"") << QString();
    QTest::newRow("Chinese") << QByteArray("attachment; filename*=gbk''%BC%F2%C0%FA.pdf")
                             << QStringLiteral("简历.pdf");
}

void TestRead::namesOfFilesAreMadeSafe()
{
    QFETCH(const QByteArray, disposition);
    QFETCH(const QString, name);

    const auto root = readFrom("Content-Disposition: " + disposition + "\r\n\r\nx");

    QVERIFY(root);
    QCOMPARE(root->fileName, name);
}

void TestRead::readsOldWaysOfEncoding_data()
{
    QTest::addColumn<QByteArray>("encoding");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QByteArray>("octets");

    QTest::newRow("base64 with rubbish")
        << QByteArray("BASE64") << QByteArray("U\r\nE!5 H*\r\n") << QByteArray("PNG");
    QTest::newRow("base64 glued") << QByteArray("base64") << QByteArray("YQ==Yg==") << QByteArray("ab");
    QTest::newRow("uuencode") << QByteArray("x-uuencode")
                              << QByteArray("begin 644 a.txt\r\n#0V%T\r\n`\r\nend\r\n") << QByteArray("Cat");
    QTest::newRow("with a comment") << QByteArray("base64 (really)") << QByteArray("YQ==") << QByteArray("a");
    QTest::newRow("unknown") << QByteArray("x-zip") << QByteArray("YQ==") << QByteArray("YQ==");
}

void TestRead::readsOldWaysOfEncoding()
{
    QFETCH(const QByteArray, encoding);
    QFETCH(const QByteArray, body);
    QFETCH(const QByteArray, octets);
    QBuffer source;
    source.setData("Content-Transfer-Encoding: " + encoding + "\r\n\r\n" + body);
    source.open(QIODevice::ReadOnly);

    const auto root = mime::read(source);

    QCOMPARE(mime::decodedBody(source, *root), octets);
    QCOMPARE(mime::decodedBody(source, *root, 1), octets.left(1));
}

void TestRead::takesAMailAsADraft()
{
    QTemporaryDir folder;
    QBuffer source;
    source.setData(sample());
    source.open(QIODevice::ReadOnly);

    const auto draft = mime::toDraft(source, folder.path());

    QVERIFY(draft);
    QCOMPARE(draft->from->name, QStringLiteral("李伟"));
    QCOMPARE(mail::mailboxes(draft->to).size(), 2);
    QCOMPARE(draft->subject, QStringLiteral("Re: Grüße"));
    QCOMPARE(draft->inReplyTo, QByteArray("<0@x>"));
    QCOMPARE(draft->references, QList<QByteArray>({"<z@x>", "<0@x>"}));
    QCOMPARE(int(draft->priority), int(mail::Priority::High));
    QCOMPARE(draft->body.text, QStringLiteral("one two"));
    QCOMPARE(draft->body.html, QStringLiteral("<p>你好</p>"));
    QStringList attachments;
    for (const mail::Attachment &attachment : draft->attachments) {
        QFile file(std::get<mail::FileContent>(attachment.content).path);
        QVERIFY(file.open(QFile::ReadOnly));
        attachments.append(QString::fromLatin1(attachment.mediaType + ' ' + attachment.contentId + ' ')
                           + attachment.fileName + u' ' + QString::fromUtf8(file.readAll()));
    }
    QCOMPARE(attachments,
             QStringList({QStringLiteral("image/png pic@x  PNG"),
                          QStringLiteral("message/rfc822  message.eml Subject: inner\r\n\r\ninner text"),
                          QStringLiteral("application/pdf  x.pdf PDF")}));
}

void TestRead::takesNoBccFromAStranger()
{
    QTemporaryDir folder;
    QBuffer source;
    source.setData(sample());
    source.open(QIODevice::ReadOnly);

    QVERIFY(mime::toDraft(source, folder.path())->bcc.isEmpty());
    source.close();
    source.setData("X-Unsent: 1\r\n" + sample());
    source.open(QIODevice::ReadOnly);
    const auto unsent = mime::toDraft(source, folder.path());

    QCOMPARE(mail::mailboxes(unsent->bcc).size(), 1);
    QVERIFY(unsent->headers.isEmpty()); // Received tells of a way, and the rest has places of its own
}

void TestRead::neverWritesOutsideTheFolder()
{
    QTemporaryDir folder;
    QBuffer source;
    source.setData(sample());
    source.open(QIODevice::ReadOnly);

    for (int i = 0; i < 3; ++i) {
        const auto draft = mime::toDraft(source, folder.path());
        QVERIFY(draft);
        for (const mail::Attachment &attachment : draft->attachments)
            QVERIFY(std::get<mail::FileContent>(attachment.content).path.startsWith(folder.path() + u'/'));
    }
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files).size(), 9); // nothing was written over
    QCOMPARE(int(mime::toDraft(source, folder.filePath(QStringLiteral("missing"))).error().kind),
             int(ReadError::Kind::Device));
}

void TestRead::fieldsCanBeTakenOut()
{
    QBuffer source;
    source.setData(sample());
    source.open(QIODevice::ReadOnly);
    auto root = mime::read(source);
    QBuffer out;
    out.open(QIODevice::WriteOnly);

    root->fields.removeIf([](const mime::Field &field) { return field.name == "Bcc"; });
    QVERIFY(mime::writeBack(source, *root, out));

    QByteArray wanted = sample();
    QCOMPARE(out.data(), wanted.replace("Bcc: spy@evil.example\r\n", ""));
}

void TestRead::failsWithTheDevice()
{
    QBuffer closed;

    QCOMPARE(int(mime::read(closed).error().kind), int(ReadError::Kind::Device));
}

QTEST_GUILESS_MAIN(TestRead)
#include "tst_read.moc"
