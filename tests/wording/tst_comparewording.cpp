#include "ui/wording/comparewording.h"

#include <QMetaEnum>
#include <QtTest>

using core::delivery::Difference;
using core::smtp::Stage;
using namespace ui::wording;
using Kind = Difference::Kind;

class TestCompareWording : public QObject
{
    Q_OBJECT

private slots:
    void differencesAreSentences_data();
    void differencesAreSentences();
    void everyKindAtEveryStageIsASentence();
    void factsHaveTwoValues();
};

void TestCompareWording::differencesAreSentences_data()
{
    QTest::addColumn<Difference>("difference");
    QTest::addColumn<QString>("sentence");

    const auto row = [](const char *sentence, const Difference &difference) {
        QTest::newRow(sentence) << difference << QString::fromUtf8(sentence);
    };
    const auto s = [](const char *text) { return QString::fromUtf8(text); };
    row("The server refused what it accepted before: 535 Login fail",
        {Kind::Ended, Stage::Auth, {}, {}, s("535 Login fail")});
    row("The server accepts what it refused before: 535 Login fail",
        {Kind::Ended, Stage::Auth, {}, s("535 Login fail"), {}});
    row("It ended here, and went on before.", {Kind::Ended, Stage::Auth});
    row("It ended here both times, now with: 454 later",
        {Kind::Answer, Stage::Auth, {}, s("535 no"), s("454 later")});
    row("Signing in took 12 s instead of 300 ms.",
        {Kind::Slower, Stage::Auth, {}, s("300000"), s("12000000")});
    row("Connecting took 20 ms instead of 4.0 s.",
        {Kind::Faster, Stage::Connect, {}, s("4000000"), s("20000")});
    row("AUTH is not offered any more.",
        {Kind::CapabilityGone, Stage::Hello, s("AUTH"), s("AUTH PLAIN"), {}});
    row("The server offers “SIZE 20” instead of “SIZE 10”.",
        {Kind::CapabilityChanged, Stage::Hello, s("SIZE"), s("SIZE 10"), s("SIZE 20")});
    row("The server's address is 192.0.2.9 instead of 192.0.2.1.",
        {Kind::Address, Stage::Connect, {}, s("192.0.2.1"), s("192.0.2.9")});
    row("The connection is encrypted in another way: from the start before, not at all now.",
        {Kind::Encryption, Stage::Tls, {}, s("implicit"), s("none")});
    row("li@example.cn was accepted before, and is refused now: 550 no",
        {Kind::RecipientRefused, Stage::Recipients, s("li@example.cn"), {}, s("550 no")});
    row("Number of recipients: 1 before, 2 now.",
        {Kind::Recipients, Stage::Recipients, s("ops@example.cn"), s("1"), s("2")});
    row("The message has 2.0 MB instead of 1.0 MB.",
        {Kind::Size, Stage::Data, {}, s("1000000"), s("2000000")});
}

void TestCompareWording::differencesAreSentences()
{
    QFETCH(const Difference, difference);
    QFETCH(const QString, sentence);

    QCOMPARE(differenceSentence(difference), sentence);
}

void TestCompareWording::everyKindAtEveryStageIsASentence()
{
    const auto kinds = QMetaEnum::fromType<Kind>();
    for (int i = 0; i < kinds.keyCount(); ++i) {
        for (int stage = 0; stage <= static_cast<int>(Stage::Accepted); ++stage) {
            for (const char *fact : {"", "5", "TimedOut"}) {
                const QString value = QString::fromLatin1(fact);
                const QString sentence = differenceSentence({static_cast<Kind>(kinds.value(i)),
                                                             static_cast<Stage>(stage),
                                                             QStringLiteral("subject"),
                                                             {},
                                                             value});
                QVERIFY2(!sentence.isEmpty() && !sentence.contains(QStringLiteral("%1")), kinds.key(i));
                QVERIFY2(!sentence.contains(QStringLiteral("TimedOut")) || value != sentence, kinds.key(i));
            }
        }
    }
}

void TestCompareWording::factsHaveTwoValues()
{
    const Difference gone{
        Kind::CapabilityGone, Stage::Hello, QStringLiteral("DSN"), QStringLiteral("DSN"), {}};
    QCOMPARE(differenceName(gone), QStringLiteral("DSN"));
    QCOMPARE(differenceValue(gone, Side::Before), QStringLiteral("DSN"));
    QCOMPARE(differenceValue(gone, Side::After), QStringLiteral("not offered"));

    const Difference certificate{Kind::Certificate, Stage::Tls, {}, QString(64, u'a'), QString(64, u'b')};
    QCOMPARE(differenceValue(certificate, Side::After), QStringLiteral("BBBBBBBBBBBBBBBB…"));
    QCOMPARE(differenceName({Kind::Slower, Stage::Auth}), QString());
}

QTEST_GUILESS_MAIN(TestCompareWording)
#include "tst_comparewording.moc"
