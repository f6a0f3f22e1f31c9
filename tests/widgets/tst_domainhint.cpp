#include "ui/widgets/domainhint.h"

#include <QtTest>

/// Slips of the finger are noticed, honest neighbours are left alone.
class TestDomainHint : public QObject
{
    Q_OBJECT

private slots:
    void slipsAreNoticed_data();
    void slipsAreNoticed();
    void honestDomainsAreLeftAlone_data();
    void honestDomainsAreLeftAlone();
    void whatTheCatalogueKnowsIsReal();
};

void TestDomainHint::slipsAreNoticed_data()
{
    QTest::addColumn<QString>("meant");
    const QList<std::pair<const char *, const char *>> rows{
        {"gmial.com", "gmail.com"},     {"gmail.con", "gmail.com"},     {"gmail.cm", "gmail.com"},
        {"gamil.com", "gmail.com"},     {"gmai.com", "gmail.com"},      {"GMIAL.COM", "gmail.com"},
        {"qq.con", "qq.com"},           {"qq.comm", "qq.com"},          {"163.cm", "163.com"},
        {"163.con", "163.com"},         {"126.co", "126.com"},          {"hotmial.com", "hotmail.com"},
        {"hotmali.com", "hotmail.com"}, {"outlok.com", "outlook.com"},  {"outloook.com", "outlook.com"},
        {"yaho.com", "yahoo.com"},      {"iclould.com", "icloud.com"},  {"icloud.cpm", "icloud.com"},
        {"foxmial.com", "foxmail.com"}, {"aliyun.con", "aliyun.com"},   {"gmailcom", "gmail.com"},
        {"gmail.co", "gmail.com"},      {"hotmial.con", "hotmail.com"}, {"outlok.co", "outlook.com"},
        {"outlokk.com", "outlook.com"}, {"hotmsil.com", "hotmail.com"}, {"qq.vom", "qq.com"},
        {"yeah.com", "yeah.net"},       {"foxmali.com", "foxmail.com"}, {"otlook.com", "outlook.com"}};
    for (const auto &[typed, meant] : rows)
        QTest::newRow(typed) << QString::fromLatin1(meant);
}

void TestDomainHint::slipsAreNoticed()
{
    QTEST(ui::likelyMeantDomain(QString::fromLatin1(QTest::currentDataTag())), "meant");
}

void TestDomainHint::honestDomainsAreLeftAlone_data()
{
    QTest::addColumn<int>("nothing");
    for (const char *domain :
         {"gmail.com",   "qq.com",     "163.com",   "126.com",     "139.com",         "189.cn",
          "mail.com",    "ymail.com",  "email.com", "me.com",      "example.com",     "hotmail.co.uk",
          "yahoo.co.jp", "outlook.de", "live.cn",   "vip.163.com", "tsinghua.edu.cn", "gmx.com",
          "aol.com",     "a.b",        "qmail.com", "188.com",     "sina.cn",         "localhost"})
        QTest::newRow(domain) << 0;
}

void TestDomainHint::honestDomainsAreLeftAlone()
{
    QCOMPARE(ui::likelyMeantDomain(QString::fromLatin1(QTest::currentDataTag())), QString());
}

void TestDomainHint::whatTheCatalogueKnowsIsReal()
{
    QVERIFY(!ui::likelyMeantDomain(QStringLiteral("gmaik.com")).isEmpty());

    ui::learnMailDomains([] { return QStringList{QStringLiteral("Gmaik.com")}; });

    QCOMPARE(ui::likelyMeantDomain(QStringLiteral("gmaik.com")), QString());
    QVERIFY(ui::isPublicMailDomain(QStringLiteral("gmaik.com")));
    QVERIFY(!ui::isPublicMailDomain(QStringLiteral("firm.example")));
}

QTEST_GUILESS_MAIN(TestDomainHint)
#include "tst_domainhint.moc"
