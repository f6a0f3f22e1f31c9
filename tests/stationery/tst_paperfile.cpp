#include "core/mime/read.h"
#include "core/stationery/paperfile.h"
#include "core/stationery/papername.h"
#include "mime/randomdraft.h"

#include <QBuffer>
#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace core;
using namespace core::stationery;
using Kind = PaperError::Kind;

/// Templates and snippets as files: what is written comes back, and what others write does no harm.
class TestPaperFile : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void everythingComesBack();
    void randomLettersComeBack();
    void textsComeBackToTheLastLineEnd_data();
    void textsComeBackToTheLastLineEnd();
    void snippetsKeepTextAndPicturesOnly();
    void othersSeeSomethingToWrite();
    void foreignMessagesAreTemplates_data();
    void foreignMessagesAreTemplates();
    void hostileFilesAreRefused_data();
    void hostileFilesAreRefused();
    void thousandsOfPartsAreRefused();
    void pipesAreNotWaitedFor();
    void aMissingAttachmentIsNamed();
    void newNamesLeaveTheRestAsItIs_data();
    void newNamesLeaveTheRestAsItIs();
    void namesAreCleaned_data();
    void namesAreCleaned();
    void fileNamesAreSafe_data();
    void fileNamesAreSafe();

private:
    QByteArray written(const Paper &paper);
    Result<Paper, PaperError> read(const QByteArray &octets,
                                   const QString &name = QStringLiteral("paper.eml"));
    QString path(const QString &name) const { return m_folder->filePath(name); }

    std::unique_ptr<QTemporaryDir> m_folder;
    int m_number = 0;
};

static mime::Stamp stamp()
{
    return {QDateTime(QDate(2026, 11, 23), QTime(21, 4), Qt::OffsetFromUTC, 8 * 3600), "<id@mail.invalid>",
            "Zq7Paper"};
}

static mail::Mailbox mailbox(const QString &name, QStringView address)
{
    return {name, *mail::AddrSpec::parse(address)};
}

/// With octets in the place of files, so that letters can be compared.
static mail::Draft withOctets(mail::Draft letter)
{
    for (mail::Attachment &attachment : letter.attachments) {
        if (const auto *content = std::get_if<mail::FileContent>(&attachment.content)) {
            QFile file(content->path);
            attachment.content = file.open(QFile::ReadOnly) ? file.readAll() : QByteArray("unreadable");
        }
    }
    return letter;
}

void TestPaperFile::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
}

QByteArray TestPaperFile::written(const Paper &paper)
{
    QBuffer out;
    out.open(QIODevice::WriteOnly);
    const auto done = writePaper(paper, stamp(), out);
    return done ? out.data() : QByteArray("not written: ") + done.error().subject.toUtf8();
}

Result<Paper, PaperError> TestPaperFile::read(const QByteArray &octets, const QString &name)
{
    QFile file(path(name));
    if (!file.open(QFile::WriteOnly) || file.write(octets) != octets.size())
        return PaperError{Kind::Unwritable, name, {}};
    file.close();
    return readPaper(path(name), path(QStringLiteral("parts-%1").arg(++m_number)));
}

void TestPaperFile::everythingComesBack()
{
    mail::Draft letter;
    letter.replyTo = {mailbox(QStringLiteral("Büro"), u"office@example.com")};
    letter.to = {mailbox(QStringLiteral("张伟"), u"zhang@example.cn"),
                 mail::Group{QStringLiteral("Team"), {mailbox({}, u"a@example.com")}}};
    letter.cc = {mailbox({}, u"用户@例子.example")};
    letter.bcc = {mailbox({}, u"hidden@example.com")};
    letter.subject = QStringLiteral("报价 {{公司}} – offer  with two blanks ");
    letter.body = {QStringLiteral("Dear {{name}},\n\n-- \nme\n"),
                   QStringLiteral("<p title='{{x}}'>Dear {{name|friend}}&nbsp;</p>\n<!-- c -->\n\n")};
    letter.attachments = {{.fileName = QStringLiteral("价格 1.pdf"),
                           .mediaType = "application/pdf",
                           .content = QByteArray("\0\r\n\xff", 4),
                           .description = QStringLiteral("说明")},
                          {.fileName = QStringLiteral("logo.png"),
                           .mediaType = "image/png",
                           .content = QByteArray("PNG"),
                           .role = mail::Attachment::Role::Inline,
                           .contentId = "logo@x"}};
    letter.calendar = mail::Calendar{"REQUEST", "BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n"};
    letter.priority = mail::Priority::High;
    letter.listUnsubscribe = mail::ListUnsubscribe{{"https://x.example/u"}, true};
    letter.headers = {{"X-Ticket", QStringLiteral("7")}, {"X-Ort", QStringLiteral("Köln")}};
    Paper paper{{}, Paper::Kind::Template, QStringLiteral("Angebot 报价 (kurz)"), {}, letter};
    paper.letter.from = mailbox({}, u"me@example.com");
    paper.letter.sender = mailbox({}, u"other@example.com");
    paper.letter.inReplyTo = "<a@b>";
    paper.letter.references = {"<a@b>"};

    const QByteArray octets = written(paper);
    const auto back = read(octets);

    QVERIFY(back);
    mail::Draft got = withOctets(back->letter);
    std::swap(got.attachments[0], got.attachments[1]); // pictures stand beside the HTML, before the others
    QCOMPARE(back->name, paper.name);
    QCOMPARE(back->kind, Paper::Kind::Template);
    QCOMPARE(got.subject, letter.subject);
    QCOMPARE(got.body.html, letter.body.html);
    QCOMPARE(got.body.text, letter.body.text);
    QCOMPARE(got.headers.size(), letter.headers.size());
    QVERIFY(got == letter);
    const auto title = readTitle(path(QStringLiteral("paper.eml")));
    QVERIFY(title);
    QCOMPARE(title->subject, letter.subject);
    QCOMPARE(title->name, paper.name);
}

void TestPaperFile::randomLettersComeBack()
{
    for (unsigned seed = 0; seed < 300; ++seed) {
        Paper paper{{}, Paper::Kind::Template, QStringLiteral("n%1").arg(seed), {}, {}};
        paper.letter = RandomDraft(seed, m_folder->path()).make();

        const auto back = read(written(paper));

        QVERIFY(back);
        const mail::Draft expected = withOctets(keptLetter(paper.letter, paper.kind));
        const mail::Draft got = withOctets(back->letter);
        QCOMPARE(got.body.html, expected.body.html);
        QCOMPARE(got.body.text, expected.body.text);
        QCOMPARE(got.subject, expected.subject);
        QVERIFY(got.bcc == expected.bcc);
        QVERIFY(got.to == expected.to && got.cc == expected.cc);
        QCOMPARE(got.attachments.size(), expected.attachments.size());
        for (qsizetype i = 0; i < got.attachments.size(); ++i)
            QVERIFY(got.attachments[i].content == expected.attachments[i].content);
    }
}

void TestPaperFile::textsComeBackToTheLastLineEnd_data()
{
    QTest::addColumn<QString>("text");
    for (const char *text : {"", "a", "a\n", "a\n\n", "\n", "\n\n\n", " a\n\n b", "é\n", ".\n-- \n", "=\n=20"})
        QTest::newRow(QByteArray(text).toPercentEncoding()) << QString::fromUtf8(text);
    QTest::newRow("a long line") << QString(3000, u'x') + u'\n';
    QTest::newRow("Chinese without a blank") << QString(3000, u'鸿') + u'\n';
}

void TestPaperFile::textsComeBackToTheLastLineEnd()
{
    QFETCH(const QString, text);
    for (const Paper::Kind kind : {Paper::Kind::Template, Paper::Kind::Snippet}) {
        for (const mail::Body &body :
             {mail::Body{text, {}}, mail::Body{{}, text}, mail::Body{QStringLiteral("x"), text},
              mail::Body{text, QStringLiteral("<p>x</p>\n")}}) {
            Paper paper{{}, kind, QStringLiteral("n"), {}, {}};
            paper.letter.body = body;

            const auto back = read(written(paper));

            QVERIFY(back);
            QCOMPARE(back->letter.body.text, body.text);
            QCOMPARE(back->letter.body.html, body.html);
            QCOMPARE(back->letter.attachments.size(), 0);
        }
    }
}

void TestPaperFile::snippetsKeepTextAndPicturesOnly()
{
    Paper paper{{}, Paper::Kind::Snippet, QStringLiteral("地址"), QStringLiteral(";地址"), {}};
    paper.letter = RandomDraft(3, m_folder->path()).make();
    paper.letter.body.html = QStringLiteral("<p>x</p>");
    paper.letter.attachments
        = {{.fileName = QStringLiteral("a.txt"), .mediaType = {}, .content = QByteArray("a")},
           {.fileName = QStringLiteral("b.png"),
            .mediaType = "image/png",
            .content = QByteArray("b"),
            .role = mail::Attachment::Role::Inline,
            .contentId = "b@x"}};

    const auto back = read(written(paper));

    QVERIFY(back);
    QCOMPARE(back->kind, Paper::Kind::Snippet);
    QCOMPARE(back->name, paper.name);
    QCOMPARE(back->abbreviation, paper.abbreviation);
    mail::Draft expected;
    expected.body = paper.letter.body;
    expected.attachments = {paper.letter.attachments[1]};
    QVERIFY(withOctets(back->letter) == expected);
}

void TestPaperFile::othersSeeSomethingToWrite()
{
    Paper paper{{}, Paper::Kind::Snippet, QStringLiteral("地址"), QStringLiteral(";a"), {}};
    paper.letter.body.html = QStringLiteral("<p>x</p>");
    const QByteArray octets = written(paper);

    QVERIFY(octets.contains("X-Hongyan-Snippet: =?UTF-8?"));
    QVERIFY(octets.contains("\r\nX-Hongyan-Abbreviation: ;a\r\n"));
    QVERIFY(octets.contains("X-Unsent: 1\r\n"));
    QVERIFY(octets.contains("\r\nMIME-Version: 1.0\r\n"));
    QVERIFY(!octets.contains("\r\nFrom:"));
}

void TestPaperFile::foreignMessagesAreTemplates_data()
{
    QTest::addColumn<QByteArray>("octets");
    QTest::addColumn<QString>("fileName");
    QTest::addColumn<QString>("name");
    const auto row = [](const char *what, const QByteArray &octets, const char *file, const char *name) {
        QTest::newRow(what) << octets << QString::fromUtf8(file) << QString::fromUtf8(name);
    };
    row("by its subject", "From: a@b.example\r\nSubject: =?UTF-8?B?5oql5Lu3?=\r\n\r\nHi", "x.eml", "报价");
    row("by its file", "From: a@b.example\n\nHi", "我的.eml", "我的");
    row("by its file, nameless", "X-Hongyan-Template: \r\nTo: a@b.example\r\n\r\n", "x.y.eml", "x.y");
    row("ours without a name", "X-Hongyan-Template: =?UTF-8?B?4oCu?=\r\n\r\n", "z.eml", "z");
    row("header only", "Subject: s", "x.eml", "s");
    row("only blanks", "Subject:  \r\n\r\n", "x.eml", "x");
}

void TestPaperFile::foreignMessagesAreTemplates()
{
    QFETCH(const QByteArray, octets);
    QFETCH(const QString, fileName);
    const auto paper = read(octets, fileName);
    QVERIFY(paper);
    QTEST(paper->name, "name");
    QCOMPARE(paper->kind, Paper::Kind::Template);
    QVERIFY(!paper->letter.from);
    QTEST(readTitle(path(fileName))->name, "name");
}

void TestPaperFile::hostileFilesAreRefused_data()
{
    QTest::addColumn<QByteArray>("octets");
    QTest::addColumn<Kind>("kind");
    QTest::newRow("nothing") << QByteArray() << Kind::NotAMessage;
    QTest::newRow("a picture") << QByteArray("\x89PNG\r\n\x1a\n\0\0\0\rIHDR", 16) << Kind::NotAMessage;
    QTest::newRow("NULs") << QByteArray(100'000, '\0') << Kind::NotAMessage;
    QTest::newRow("a NUL in the header") << QByteArray("Subject: a\0b\r\n\r\nx", 17) << Kind::NotAMessage;
    QTest::newRow("a text") << QByteArray("Dear: all\n\nhello") << Kind::NotAMessage;
    QTest::newRow("one endless line") << QByteArray(3 * 1024 * 1024, 'x') << Kind::NotAMessage;
    QTest::newRow("an endless header")
        << QByteArray("Subject: x\r\n") + QByteArray("X-A: b\r\n").repeated(400'000) << Kind::TooComplex;
    QTest::newRow("an endless field") << "Subject: " + QByteArray(2 * 1024 * 1024, 'x') + "\r\n\r\n"
                                      << Kind::TooComplex;
}

void TestPaperFile::hostileFilesAreRefused()
{
    QFETCH(const QByteArray, octets);
    const auto paper = read(octets);
    QVERIFY(!paper);
    QTEST(paper.error().kind, "kind");
    const auto title = readTitle(path(QStringLiteral("paper.eml")));
    QVERIFY(!title);
    QTEST(title.error().kind, "kind");
}

void TestPaperFile::thousandsOfPartsAreRefused()
{
    const QByteArray many = "Subject: s\r\nContent-Type: multipart/mixed; boundary=b\r\n\r\n"
        + QByteArray("--b\r\n\r\nx\r\n").repeated(10'000) + "--b--\r\n";
    QByteArray deep = "Subject: s\r\n";
    for (int i = 0; i < 200; ++i)
        deep += QByteArrayLiteral("Content-Type: multipart/mixed; boundary=b%\r\n\r\n--b%\r\n")
                    .replace("%", QByteArray::number(i));

    QCOMPARE(read(many).error().kind, Kind::TooComplex);
    QCOMPARE(read(deep).error().kind, Kind::TooComplex);
    QVERIFY(readTitle(path(QStringLiteral("paper.eml"))));

    QFile large(path(QStringLiteral("large.eml")));
    QVERIFY(large.open(QFile::WriteOnly) && large.write("Subject: s\r\n\r\n") > 0);
    QVERIFY(large.resize(largestPaperBytes + 1)); // a hole: takes no room on the disk
    large.close();
    QCOMPARE(readPaper(large.fileName(), path(QStringLiteral("p"))).error().kind, Kind::TooLarge);
    QCOMPARE(readPaper(path(QStringLiteral("no.eml")), path(QStringLiteral("p"))).error().kind,
             Kind::NotThere);
}

void TestPaperFile::pipesAreNotWaitedFor()
{
    QCOMPARE(readPaper(m_folder->path(), path(QStringLiteral("p"))).error().kind, Kind::NotAMessage);
    QCOMPARE(readTitle(QStringLiteral("/dev/zero")).error().kind, Kind::NotAMessage);
}

void TestPaperFile::aMissingAttachmentIsNamed()
{
    Paper paper{{}, Paper::Kind::Template, QStringLiteral("n"), {}, {}};
    paper.letter.attachments = {{.fileName = QStringLiteral("a"),
                                 .mediaType = {},
                                 .content = mail::FileContent{path(QStringLiteral("gone"))}}};
    QBuffer out;
    out.open(QIODevice::WriteOnly);

    const auto done = writePaper(paper, stamp(), out);

    QVERIFY(!done);
    QCOMPARE(done.error().kind, Kind::BadLetter);
    QCOMPARE(done.error().subject, path(QStringLiteral("gone")));
}

void TestPaperFile::newNamesLeaveTheRestAsItIs_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("after");
    QTest::newRow("ours") << QByteArray(
        "X-Unsent: 1\r\nX-Hongyan-Snippet: old\r\n folded\r\nSubject: s\r\n\r\nb")
                          << QByteArray("X-Hongyan-Snippet: new\r\nX-Hongyan-Abbreviation: ;n\r\n"
                                        "X-Unsent: 1\r\nSubject: s\r\n\r\nb");
    QTest::newRow("with an abbreviation")
        << QByteArray("x-hongyan-abbreviation: ;o\nx-hongyan-snippet: old\nSubject: s\n\nb\0\xff\n\n")
        << QByteArray("X-Hongyan-Snippet: new\nX-Hongyan-Abbreviation: ;n\nSubject: s\n\nb\0\xff\n\n");
    QTest::newRow("somebody's") << QByteArray(
        "Subject: s\r\nContent-Type: multipart/mixed; boundary=b\r\n\r\n"
        "pre\r\n--b\r\nX: y\r\n\r\nz\r\n--b--\r\npost")
                                << QByteArray(
                                       "X-Hongyan-Snippet: new\r\nX-Hongyan-Abbreviation: ;n\r\n"
                                       "Subject: s\r\nContent-Type: multipart/mixed; boundary=b\r\n\r\n"
                                       "pre\r\n--b\r\nX: y\r\n\r\nz\r\n--b--\r\npost");
}

void TestPaperFile::newNamesLeaveTheRestAsItIs()
{
    QFETCH(const QByteArray, before);
    QVERIFY(read(before));
    QBuffer out;
    out.open(QIODevice::WriteOnly);

    const PaperTitle title{{}, Paper::Kind::Snippet, QStringLiteral("new"), QStringLiteral(";n"), {}};
    QVERIFY(retitle(path(QStringLiteral("paper.eml")), title, out));

    QTEST(out.data(), "after");
}

void TestPaperFile::namesAreCleaned_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("clean");
    QTest::newRow("line ends") << QStringLiteral(" a\r\nBcc:\tb\u2028c ") << QStringLiteral("a Bcc: b c");
    QTest::newRow("direction") << QStringLiteral("a\u202egpj.exe\u2066\u200e") << QStringLiteral("agpj.exe");
    QTest::newRow("NUL") << QStringLiteral("a") + QChar(0) + u'b' << QStringLiteral("ab");
    QTest::newRow("half a character")
        << QStringLiteral("a") + QChar(0xd83d) + u'b' << QStringLiteral("a\ufffdb");
    QTest::newRow("a family") << QStringLiteral("👩‍👧") << QStringLiteral("👩‍👧");
    QTest::newRow("300 characters") << QString(300, u'信') << QString(120, u'信');
    QTest::newRow("nothing") << QStringLiteral("\u202e \r\n") << QString();
}

void TestPaperFile::namesAreCleaned()
{
    QFETCH(const QString, name);
    QTEST(cleanedName(name), "clean");
    QCOMPARE(cleanedName(cleanedName(name)), cleanedName(name));
    QVERIFY(cleanedName(QStringLiteral("x") + QStringLiteral("👩").repeated(100)).size() == 119);
}

void TestPaperFile::fileNamesAreSafe_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("file");
    const auto row = [](const char *name, const char *file) {
        QTest::newRow(name) << QString::fromUtf8(name) << QString::fromUtf8(file);
    };
    row("Offer 2026", "Offer 2026");
    row("报价：简短", "报价：简短");
    row("../../etc/passwd", "etc-passwd");
    row("a/b\\c:d*e?f\"g<h>i|j", "a-b-c-d-e-f-g-h-i-j");
    row("CON", "_CON");
    row("com1.txt", "_com1.txt");
    row("console", "console");
    row(".hidden", "hidden");
    row("-rf", "rf");
    row("end. .", "end");
    row("", "template");
    row("...", "template");
    QTest::newRow("long") << QString(120, u'信') << QString(40, u'信');
}

void TestPaperFile::fileNamesAreSafe()
{
    QFETCH(const QString, name);
    QTEST(fileNameFor(name, Paper::Kind::Template), "file");
}

QTEST_GUILESS_MAIN(TestPaperFile)
#include "tst_paperfile.moc"
