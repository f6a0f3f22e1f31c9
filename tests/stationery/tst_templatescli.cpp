#include "app/programhome.h"
#include "core/stationery/drawer.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace core;
using stationery::Drawer;
using stationery::Paper;

/// Templates as scripts use them: the program in a home of its own, its letters read by Python.
class TestTemplatesCli : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void listsAndShows();
    void importsExportsAndRemoves();
    void aLetterIsFilled();
    void valuesStayText();
    void mistakesAreNamed_data();
    void mistakesAreNamed();
    void aTemplateIsSent();
    void aFileIsATemplate();

private:
    using Result = ProgramHome::Result;
    Result run(const QStringList &arguments) const { return m_home->run(arguments); }
    QString path(const QString &name) const { return m_home->path(name); }
    Drawer drawer() const { return Drawer(path(QStringLiteral("hongyan/templates"))); }
    static QJsonObject readByPython(const QByteArray &message);

    std::unique_ptr<ProgramHome> m_home;
};

static Paper offer()
{
    Paper paper{{}, Paper::Kind::Template, QStringLiteral("报价 Offer"), {}, {}};
    paper.letter.to = {mail::Mailbox{QStringLiteral("Ann Lee"), *mail::AddrSpec::parse(u"ann@example.com")}};
    paper.letter.subject = QStringLiteral("Offer for {{company}}");
    paper.letter.body.html = QStringLiteral("<p>Dear {{first name|friend}} of {{company}}, {{note|bye}}</p>");
    paper.letter.body.text = QStringLiteral("Dear {{first name|friend}} of {{company}}, {{note|bye}}");
    paper.letter.attachments
        = {{.fileName = QStringLiteral("价格.txt"), .mediaType = "text/plain", .content = QByteArray("one")}};
    paper.letter.headers = {{"X-Ticket", QStringLiteral("7")}};
    return paper;
}

void TestTemplatesCli::initTestCase()
{
    QVERIFY2(!QStandardPaths::findExecutable(QStringLiteral("python3")).isEmpty(),
             "python3 is missing: ./run test installs it");
}

void TestTemplatesCli::init()
{
    m_home = std::make_unique<ProgramHome>();
    QVERIFY(m_home->isValid());
    Paper snippet{{}, Paper::Kind::Snippet, QStringLiteral("Address"), QStringLiteral(";a"), {}};
    snippet.letter.body.text = QStringLiteral("Street 1");
    QVERIFY(drawer().save(offer(), Drawer::Taken::Refused));
    QVERIFY(drawer().save(snippet, Drawer::Taken::Refused));
}

/// {headers: [[name, value]…], text, html, attachments: [[name, content]…]}
QJsonObject TestTemplatesCli::readByPython(const QByteArray &message)
{
    QProcess python;
    python.start(QStandardPaths::findExecutable(QStringLiteral("python3")),
                 {QStringLiteral("-c"),
                  QStringLiteral(
                      "import email, email.policy, json, sys\n"
                      "m = email.message_from_bytes(sys.stdin.buffer.read(), policy=email.policy.default)\n"
                      "part = lambda kind: m.get_body((kind,)).get_content() if m.get_body((kind,)) else ''\n"
                      "print(json.dumps({'headers': [[k, str(v)] for k, v in m.items()],\n"
                      "  'text': part('plain'), 'html': part('html'),\n"
                      "  'attachments': [[a.get_filename(), a.get_content()] for a in "
                      "m.iter_attachments()]}))\n")});
    python.write(message);
    python.closeWriteChannel();
    if (!python.waitForFinished(60000))
        return {};
    return QJsonDocument::fromJson(python.readAllStandardOutput()).object();
}

static QStringList headersCalled(const QJsonObject &letter, const QString &name)
{
    QStringList values;
    for (const QJsonValue header : letter.value(QStringLiteral("headers")).toArray()) {
        if (header.toArray().at(0).toString().compare(name, Qt::CaseInsensitive) == 0)
            values.append(header.toArray().at(1).toString());
    }
    return values;
}

void TestTemplatesCli::listsAndShows()
{
    const Result list = run({QStringLiteral("templates"), QStringLiteral("list")});
    QCOMPARE(list.exitCode, 0);
    QVERIFY(QString::fromUtf8(list.out).startsWith(QStringLiteral("报价 Offer ")));
    QVERIFY(list.out.contains("Offer for {{company}}") && !list.out.contains("Address"));
    const Result snippets = run({QStringLiteral("templates"), QStringLiteral("list"),
                                 QStringLiteral("--snippets"), QStringLiteral("--json")});
    const QJsonArray array = QJsonDocument::fromJson(snippets.out).array();
    QCOMPARE(array.size(), 1);
    QCOMPARE(array.first().toObject().value(QStringLiteral("abbreviation")).toString(), QStringLiteral(";a"));

    const Result show
        = run({QStringLiteral("templates"), QStringLiteral("show"), QStringLiteral("报价 offer")});
    QCOMPARE(show.exitCode, 0);
    const QString text = QString::fromUtf8(show.out);
    QVERIFY(text.contains(QStringLiteral("company, first name (friend), note (bye)")));
    QVERIFY(text.contains(QStringLiteral("Ann Lee <ann@example.com>")));
    QVERIFY(text.contains(QStringLiteral("价格.txt")));
    const Result none = run({QStringLiteral("templates"), QStringLiteral("show"), QStringLiteral("Address")});
    QCOMPARE(none.exitCode, 1);
    QVERIFY(none.err.contains(QStringLiteral("Address")));
}

void TestTemplatesCli::importsExportsAndRemoves()
{
    const QString name = QStringLiteral("报价 Offer");
    const Result out = run({QStringLiteral("templates"), QStringLiteral("export"), name, m_home->path()});
    QCOMPARE(out.exitCode, 0);
    QVERIFY(QFile::exists(path(QStringLiteral("报价 Offer.eml"))));
    const Result again = run({QStringLiteral("templates"), QStringLiteral("export"), name,
                              path(QStringLiteral("报价 Offer.eml"))});
    QCOMPARE(again.exitCode, 1);
    const Result print
        = run({QStringLiteral("templates"), QStringLiteral("export"), name, QStringLiteral("-")});
    QCOMPARE(headersCalled(readByPython(print.out), QStringLiteral("X-Hongyan-Template")), QStringList{name});

    const Result in = run({QStringLiteral("templates"), QStringLiteral("import"),
                           path(QStringLiteral("报价 Offer.eml")), path(QStringLiteral("none.eml"))});
    QCOMPARE(in.exitCode, 1);
    QVERIFY(QString::fromUtf8(in.out).contains(QStringLiteral("报价 Offer 2")));
    QVERIFY(in.err.contains(QStringLiteral("none.eml")));

    QCOMPARE(run({QStringLiteral("templates"), QStringLiteral("remove"), name}).exitCode, 0);
    QCOMPARE(drawer().contents().titles.size(), 2);
    QCOMPARE(run({QStringLiteral("templates"), QStringLiteral("remove"), name}).exitCode, 1);
}

void TestTemplatesCli::aLetterIsFilled()
{
    const QString attachment = path(QStringLiteral("more.txt"));
    QFile file(attachment);
    QVERIFY(file.open(QFile::WriteOnly) && file.write("two") == 3);
    file.close();

    const Result result
        = run({QStringLiteral("--dump"), QStringLiteral("--template"), QStringLiteral("报价 offer"),
               QStringLiteral("--set"), QStringLiteral("company=鸿雁 & Co"), QStringLiteral("--set"),
               QStringLiteral("note="), QStringLiteral("--cc"), QStringLiteral("bob@example.com"),
               QStringLiteral("--attach"), attachment});

    QVERIFY2(result.exitCode == 0, qPrintable(result.err));
    const QJsonObject letter = readByPython(result.out);
    QCOMPARE(headersCalled(letter, QStringLiteral("Subject")),
             QStringList{QStringLiteral("Offer for 鸿雁 & Co")});
    QCOMPARE(headersCalled(letter, QStringLiteral("To")),
             QStringList{QStringLiteral("Ann Lee <ann@example.com>")});
    QCOMPARE(headersCalled(letter, QStringLiteral("Cc")), QStringList{QStringLiteral("bob@example.com")});
    QCOMPARE(headersCalled(letter, QStringLiteral("X-Ticket")), QStringList{QStringLiteral("7")});
    QCOMPARE(headersCalled(letter, QStringLiteral("X-Hongyan-Template")), QStringList());
    QCOMPARE(headersCalled(letter, QStringLiteral("X-Unsent")), QStringList());
    QCOMPARE(letter.value(QStringLiteral("html")).toString(),
             QStringLiteral("<p>Dear Ann of 鸿雁 &amp; Co, bye</p>"));
    QCOMPARE(letter.value(QStringLiteral("text")).toString(), QStringLiteral("Dear Ann of 鸿雁 & Co, bye"));
    const QJsonArray attachments = letter.value(QStringLiteral("attachments")).toArray();
    QCOMPARE(attachments.size(), 2);
    QCOMPARE(attachments.at(0).toArray().at(0).toString(), QStringLiteral("价格.txt"));
    QCOMPARE(attachments.at(1).toArray().at(1).toString(), QStringLiteral("two"));
}

void TestTemplatesCli::valuesStayText()
{
    const QString evil
        = QStringLiteral("A\r\nBcc: evil@example.com\r\n\r\n<script>alert(1)</script>\" onload='x' {{note}}");

    const Result result
        = run({QStringLiteral("--dump"), QStringLiteral("--template"), QStringLiteral("报价 Offer"),
               QStringLiteral("--set"), QStringLiteral("company=") + evil});

    QVERIFY2(result.exitCode == 0, qPrintable(result.err));
    const QJsonObject letter = readByPython(result.out);
    QCOMPARE(headersCalled(letter, QStringLiteral("Bcc")), QStringList());
    QCOMPARE(
        headersCalled(letter, QStringLiteral("Subject")),
        QStringList{QStringLiteral("Offer for A Bcc: evil@example.com <script>alert(1)</script>\" onload='x' "
                                   "{{note}}")});
    const QString html = letter.value(QStringLiteral("html")).toString();
    QVERIFY(!html.contains(QStringLiteral("<script")) && !html.contains(u'"') && !html.contains(u'\''));
    QVERIFY(html.contains(QStringLiteral("A<br>Bcc: evil@example.com<br><br>&lt;script&gt;")));
    QVERIFY(html.contains(QStringLiteral("{{note}}, bye"))); // values are not looked through for fields
}

void TestTemplatesCli::mistakesAreNamed_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<int>("exitCode");
    QTest::addColumn<QString>("words");
    const QStringList use{QStringLiteral("--dump"), QStringLiteral("--template"),
                          QStringLiteral("报价 Offer")};
    QTest::newRow("a field is missing") << use << 2 << QStringLiteral("company");
    QTest::newRow("a field is empty")
        << use + QStringList{QStringLiteral("--set"), QStringLiteral("company=")} << 2
        << QStringLiteral("company");
    QTest::newRow("no such field") << use + QStringList{QStringLiteral("--set"), QStringLiteral("firma=x")}
                                   << 2 << QStringLiteral("company, first name, note");
    QTest::newRow("no value") << use + QStringList{QStringLiteral("--set"), QStringLiteral("company")} << 2
                              << QStringLiteral("FIELD=VALUE");
    QTest::newRow("no such template")
        << QStringList{QStringLiteral("--dump"), QStringLiteral("--template"), QStringLiteral("none")} << 2
        << QStringLiteral("none");
    QTest::newRow("no template") << QStringList{QStringLiteral("--dump"), QStringLiteral("--set"),
                                                QStringLiteral("a=b")}
                                 << 2 << QStringLiteral("--template");
    QTest::newRow("not a message") << QStringList{QStringLiteral("--dump"), QStringLiteral("--template"),
                                                  QStringLiteral(HONGYAN_SOURCE "/README.md")}
                                   << 1 << QStringLiteral("not a template");
}

void TestTemplatesCli::mistakesAreNamed()
{
    QFETCH(const QStringList, arguments);
    QFETCH(const QString, words);

    const Result result = run(arguments);

    QTEST(result.exitCode, "exitCode");
    QVERIFY2(result.err.contains(words), qPrintable(result.err));
    QCOMPARE(result.out, QByteArray());
}

void TestTemplatesCli::aTemplateIsSent()
{
    // What the template asks for and is replaced need not be filled.
    const Result result
        = run({QStringLiteral("--template"), QStringLiteral("报价 Offer"), QStringLiteral("--subject"),
               QStringLiteral("Mine {{stays}}"), QStringLiteral("--body"), QStringLiteral("Hello"),
               QStringLiteral("--practice"), QStringLiteral("--send"), QStringLiteral("--yes")});

    QVERIFY2(result.exitCode == 0, qPrintable(result.err));
    const QString received
        = QString::fromUtf8(result.out).section(QStringLiteral("practice mailbox: "), 1).trimmed();
    QFile file(received);
    QVERIFY2(file.open(QFile::ReadOnly), qPrintable(received));
    const QJsonObject letter = readByPython(file.readAll());
    QCOMPARE(headersCalled(letter, QStringLiteral("Subject")), QStringList{QStringLiteral("Mine {{stays}}")});
    QCOMPARE(letter.value(QStringLiteral("attachments")).toArray().size(), 1);
    QCOMPARE(letter.value(QStringLiteral("html")).toString(), QString());
}

void TestTemplatesCli::aFileIsATemplate()
{
    const QString file = *drawer().exportTo(QStringLiteral("报价 Offer.eml"), m_home->path());
    QVERIFY(drawer().remove(QStringLiteral("报价 Offer.eml")));

    const Result result = run({QStringLiteral("--dump"), QStringLiteral("--template"), file,
                               QStringLiteral("--set"), QStringLiteral("company=x")});

    QVERIFY2(result.exitCode == 0, qPrintable(result.err));
    QCOMPARE(headersCalled(readByPython(result.out), QStringLiteral("Subject")),
             QStringList{QStringLiteral("Offer for x")});
}

QTEST_GUILESS_MAIN(TestTemplatesCli)
#include "tst_templatescli.moc"
