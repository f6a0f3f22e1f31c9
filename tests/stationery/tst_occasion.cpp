#include "core/stationery/filling.h"
#include "core/stationery/occasion.h"

#include <QTest>

using namespace core::stationery;
using core::mail::AddrSpec;
using core::mail::Draft;
using core::mail::Mailbox;

/// What fields are likely to be filled with, and letters that are filled.
class TestOccasion : public QObject
{
    Q_OBJECT

private slots:
    void suggests_data();
    void suggests();
    void severalRecipientsHaveNoName();
    void datesFollowTheLocale_data();
    void datesFollowTheLocale();
    void lettersAreFilled();
};

static Mailbox mailbox(const QString &name, QStringView address)
{
    return {name, *AddrSpec::parse(address)};
}

static Occasion occasion(const QString &recipient)
{
    return {.to = {mailbox(recipient, u"ann@example.com")},
            .from = mailbox(QStringLiteral("张伟"), u"zhang@example.cn"),
            .today = QDate(2026, 11, 28),
            .locale = QLocale(QLocale::English, QLocale::UnitedStates)};
}

void TestOccasion::suggests_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("recipient");
    QTest::addColumn<QString>("value");
    const auto row = [](const char *field, const char *recipient, const char *value) {
        QTest::addRow("%s of %s", field, recipient)
            << QString::fromUtf8(field) << QString::fromUtf8(recipient) << QString::fromUtf8(value);
    };
    row("name", "Ann Lee", "Ann Lee");
    row("Full_Name", "Ann Lee", "Ann Lee");
    row("姓名", "李娜", "李娜");
    row("first name", "Ann Lee", "Ann");
    row("First-Name", "Dr. Ann Lee", "Ann");
    row("first name", "Lee, Ann M.", "Ann");
    row("first name", "A. Lee", "A. Lee");
    row("first name", "Ann", "Ann");
    row("first name", "Мария Иванова", "Мария");
    row("first name", "李娜", "李娜");
    row("first name", "李 娜", "李 娜");
    row("名字", "李娜", "李娜");
    row("名字", "Ann Lee", "Ann");
    row("first name", "김민수", "김민수");
    row("first name", "", "");
    row("name", "ann@example.com", "");
    row("e-mail", "Ann Lee", "ann@example.com");
    row("邮箱", "", "ann@example.com");
    row("address", "Ann Lee", "");
    row("my name", "Ann Lee", "张伟");
    row("my first name", "Ann Lee", "张伟");
    row("发件人邮箱", "Ann Lee", "zhang@example.cn");
    row("today", "Ann Lee", "November 28, 2026");
    row("日期", "Ann Lee", "2026年11月28日");
    row("company", "Ann Lee", "");
    row("", "Ann Lee", "");
}

void TestOccasion::suggests()
{
    QFETCH(const QString, field);
    QFETCH(const QString, recipient);
    QTEST(suggestionFor(field, occasion(recipient)), "value");
}

void TestOccasion::severalRecipientsHaveNoName()
{
    Occasion several = occasion(QStringLiteral("Ann Lee"));
    several.to.append(mailbox(QStringLiteral("Bob"), u"bob@example.com"));
    Occasion nobody = occasion({});
    nobody.to.clear();
    nobody.from.reset();
    nobody.today = QDate();

    QCOMPARE(suggestionFor(QStringLiteral("name"), several), QString());
    QCOMPARE(suggestionFor(QStringLiteral("email"), several), QString());
    for (const char *field : {"name", "first name", "email", "my name", "my email", "date"})
        QCOMPARE(suggestionFor(QString::fromLatin1(field), nobody), QString());
}

void TestOccasion::datesFollowTheLocale_data()
{
    QTest::addColumn<QString>("locale");
    QTest::addColumn<QString>("date");
    QTest::newRow("zh") << QStringLiteral("zh_CN") << QStringLiteral("2026年11月28日");
    QTest::newRow("de") << QStringLiteral("de_DE") << QStringLiteral("28. November 2026");
    QTest::newRow("gb") << QStringLiteral("en_GB") << QStringLiteral("28 November 2026");
    QTest::newRow("hu") << QStringLiteral("hu_HU") << QStringLiteral("2026. november 28.");
}

void TestOccasion::datesFollowTheLocale()
{
    QFETCH(const QString, locale);
    Occasion here = occasion({});
    here.locale = QLocale(locale);
    QTEST(suggestionFor(QStringLiteral("date"), here), "date");
}

void TestOccasion::lettersAreFilled()
{
    Draft letter;
    letter.subject = QStringLiteral("Offer for {{company}}");
    letter.body.html
        = QStringLiteral("<p title=\"{{company}}\">{{name|friend}} at {{company|you &amp; co}}</p>");
    letter.body.text = QStringLiteral("{{name}} at {{company}}, {{more}}");

    const QList<Field> expected{{QStringLiteral("company"), QStringLiteral("you & co")},
                                {QStringLiteral("name"), QStringLiteral("friend")},
                                {QStringLiteral("more"), QString()}};
    QCOMPARE(fieldsOf(letter), expected);

    const Draft full = filled(letter, {{QStringLiteral("company"), QStringLiteral("A\nBcc: <b>")}});
    QCOMPARE(full.subject, QStringLiteral("Offer for A Bcc: <b>"));
    QCOMPARE(full.body.html, QStringLiteral("<p title=\"{{company}}\">friend at A<br>Bcc: &lt;b&gt;</p>"));
    QCOMPARE(full.body.text, QStringLiteral("{{name}} at A\nBcc: <b>, {{more}}"));
}

QTEST_APPLESS_MAIN(TestOccasion)
#include "tst_occasion.moc"
