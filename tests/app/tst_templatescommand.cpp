#include "app/exitcodes.h"
#include "app/templateletter.h"
#include "app/templatescommand.h"

#include <QTest>

using namespace app;
using core::stationery::Field;
using Verb = TemplatesCommand::Verb;

class TestTemplatesCommand : public QObject
{
    Q_OBJECT

private slots:
    void verbsAreRead();
    void mistakesAreToldBeforeAnythingHappens_data();
    void mistakesAreToldBeforeAnythingHappens();
    void unknownFieldsAreRefused();
    void whatIsMissingIsNamed();
    void optionsComeOnTop();

private:
    static QStringList words(const QString &line) { return line.split(u' ', Qt::SkipEmptyParts); }
};

void TestTemplatesCommand::verbsAreRead()
{
    QVERIFY(isTemplatesCommand(words(QStringLiteral("hongyan templates list"))));
    QVERIFY(!isTemplatesCommand(words(QStringLiteral("hongyan --subject templates"))));

    const auto list
        = parseTemplatesCommand(words(QStringLiteral("hongyan templates list --snippets --json")));
    QVERIFY(list && list->verb == Verb::List && list->isJson && list->isOfSnippets);
    const auto show = parseTemplatesCommand({QStringLiteral("hongyan"), QStringLiteral("templates"),
                                             QStringLiteral("show"), QStringLiteral("two words")});
    QVERIFY(show && show->verb == Verb::Show && show->name == u"two words");
    const auto import = parseTemplatesCommand(words(QStringLiteral("hongyan templates import a b")));
    QVERIFY(import && import->files.size() == 2 && import->name.isEmpty());
    const auto out = parseTemplatesCommand(words(QStringLiteral("hongyan templates export a -")));
    QVERIFY(out && out->name == u"a" && out->target == u"-");
}

void TestTemplatesCommand::mistakesAreToldBeforeAnythingHappens_data()
{
    QTest::addColumn<QString>("line");
    QTest::newRow("no verb") << QStringLiteral("hongyan templates");
    QTest::newRow("a verb that is none") << QStringLiteral("hongyan templates paint");
    QTest::newRow("no file") << QStringLiteral("hongyan templates import");
    QTest::newRow("no name") << QStringLiteral("hongyan templates remove --snippets");
    QTest::newRow("two names") << QStringLiteral("hongyan templates show a b");
    QTest::newRow("two targets") << QStringLiteral("hongyan templates export a b c");
    QTest::newRow("a search") << QStringLiteral("hongyan templates list a");
    QTest::newRow("an option that is none") << QStringLiteral("hongyan templates list --format vcf");
}

void TestTemplatesCommand::mistakesAreToldBeforeAnythingHappens()
{
    QFETCH(const QString, line);

    const auto command = parseTemplatesCommand(words(line));

    QVERIFY(!command);
    QCOMPARE(command.error().exitCode, int(Usage));
    QVERIFY(!command.error().text.isEmpty());
}

void TestTemplatesCommand::unknownFieldsAreRefused()
{
    const QList<Field> fields{{QStringLiteral("company"), {}}, {QStringLiteral("name"), {}}};

    const auto values = valuesFrom({QStringLiteral("company=A=B"), QStringLiteral("name =x")}, fields);
    QVERIFY(values);
    QCOMPARE(values->value(QStringLiteral("company")), QStringLiteral("A=B"));
    QCOMPARE(values->value(QStringLiteral("name")), QStringLiteral("x"));
    const auto unknown = valuesFrom({QStringLiteral("firma=x")}, fields);
    QVERIFY(!unknown);
    QVERIFY(unknown.error().reason.contains(QStringLiteral("firma")));
    QVERIFY(unknown.error().reason.contains(QStringLiteral("company, name")));
    QVERIFY(!valuesFrom({QStringLiteral("a=b")}, {}));
}

void TestTemplatesCommand::whatIsMissingIsNamed()
{
    core::mail::Draft letter;
    letter.subject = QStringLiteral("{{one}} {{two|2}} {{日期}}");
    letter.body.text = QStringLiteral("{{three}}");
    core::stationery::Occasion occasion;
    occasion.today = QDate(2026, 11, 28);

    const auto missing = allValues(letter, {}, occasion);
    QVERIFY(!missing);
    QVERIFY(missing.error().reason.contains(QStringLiteral("one, three")));
    QVERIFY(!missing.error().reason.contains(QStringLiteral("two")));

    const auto values = allValues(
        letter,
        {{QStringLiteral("one"), QStringLiteral("1")}, {QStringLiteral("three"), QStringLiteral("3")}},
        occasion);
    QVERIFY(values);
    QCOMPARE(values->value(QStringLiteral("two")), QStringLiteral("2"));
    QCOMPARE(values->value(QStringLiteral("日期")), QStringLiteral("2026年11月28日"));
}

void TestTemplatesCommand::optionsComeOnTop()
{
    core::mail::Draft base;
    base.to = {core::mail::Mailbox{{}, *core::mail::AddrSpec::parse(u"first@example.com")}};
    base.subject = QStringLiteral("base");
    base.body = {QStringLiteral("text"), QStringLiteral("<p>text</p>")};
    base.headers = {{"X-Ticket", QStringLiteral("1")}, {"X-Other", QStringLiteral("2")}};
    base.attachments = {{.fileName = QStringLiteral("a.png"),
                         .mediaType = "image/png",
                         .content = QByteArray("a"),
                         .role = core::mail::Attachment::Role::Inline,
                         .contentId = "a@b"}};
    Options options;
    QCOMPARE(letterFrom(options, base)->draft, base);

    options.to = {QStringLiteral("second@example.com")};
    options.headers = {QStringLiteral("x-ticket: 7")};
    options.body = QStringLiteral("mine");
    const core::mail::Draft draft = letterFrom(options, base)->draft;

    QCOMPARE(core::mail::mailboxes(draft.to).size(), 2);
    QCOMPARE(draft.subject, QStringLiteral("base"));
    QCOMPARE(draft.body, (core::mail::Body{QStringLiteral("mine"), {}}));
    QCOMPARE(draft.attachments.size(), 0); // the picture was in the text that is no more
    QCOMPARE(draft.headers,
             (QList<core::mail::HeaderField>{{"X-Other", QStringLiteral("2")},
                                             {"x-ticket", QStringLiteral("7")}}));
}

QTEST_APPLESS_MAIN(TestTemplatesCommand)
#include "tst_templatescommand.moc"
