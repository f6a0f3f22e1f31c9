#include "core/html/colours.h"
#include "core/html/fonts.h"
#include "core/html/lengths.h"

#include <QTest>

using namespace core::html;

/// Colours and lengths as letters write them.
class TestValues : public QObject
{
    Q_OBJECT

private slots:
    void coloursAreRead_data();
    void coloursAreRead();
    void lengthsAreRead_data();
    void lengthsAreRead();
    void whatNobodyChoseIsKnown();
};

void TestValues::coloursAreRead_data()
{
    QTest::addColumn<QString>("code");

    const auto row
        = [](const char *text, const char *code) { QTest::newRow(text) << QString::fromLatin1(code); };
    row("#D13438", "#d13438");
    row("#f0a", "#ff00aa");
    row("#f0a8", "#ff00aa");
    row("#f0a7", "");
    row("#d13438ff", "#d13438");
    row("#d134387f", "");
    row("#12345", "");
    row("#12345g", "");
    row(" RebeccaPurple ", "#663399");
    row("windowtext", "#000000");
    row("transparent", "");
    row("inherit", "");
    row("rgb(1, 2, 300)", "#0102ff");
    row("rgb(100% 0% 0%)", "#ff0000");
    row("rgba(1,2,3,.4)", "");
    row("rgb(1 2 3 / 60%)", "#010203");
    row("rgb(1,2", "");
    row("", "");
}

void TestValues::coloursAreRead()
{
    QFETCH(const QString, code);

    QCOMPARE(colourCode(QString::fromLatin1(QTest::currentDataTag())), code);
}

void TestValues::lengthsAreRead_data()
{
    QTest::addColumn<double>("pixels");
    QTest::addColumn<int>("textSize");

    QTest::newRow("12px") << 12.0 << 12;
    QTest::newRow("12pt") << 16.0 << 16;
    QTest::newRow("1.5 em") << 30.0 << 30;
    QTest::newRow("2ex") << 20.0 << 20;
    QTest::newRow("1rem") << 16.0 << 16;
    QTest::newRow("1pc") << 16.0 << 16;
    QTest::newRow("50%") << 10.0 << 10;
    QTest::newRow("XX-Large") << 32.0 << 32;
    QTest::newRow("-18px") << -18.0 << 0;
    QTest::newRow("500px") << 500.0 << largestText;
    QTest::newRow("1e9px") << 0.0 << 0;
    QTest::newRow("99999999px") << 0.0 << 0;
    QTest::newRow("smaller") << 0.0 << 17;
    QTest::newRow("12") << 0.0 << 0;
    QTest::newRow("") << 0.0 << 0;
}

void TestValues::lengthsAreRead()
{
    QFETCH(const double, pixels);
    QFETCH(const int, textSize);
    const QString text = QString::fromLatin1(QTest::currentDataTag());

    QCOMPARE(pixelsOf(text, 20), pixels);
    QCOMPARE(textSizeFor(text, 20), textSize);
}

void TestValues::whatNobodyChoseIsKnown()
{
    QVERIFY(isDefaultText(QStringLiteral("#000000")) && isDefaultText(QStringLiteral("#333333")));
    QVERIFY(!isDefaultText(QStringLiteral("#d13438")));
    QVERIFY(isDefaultGround(QStringLiteral("#ffffff")) && !isDefaultGround(QStringLiteral("#fff19b")));
    QVERIFY(isColourful(QStringLiteral("#d13438")) && !isColourful(QStringLiteral("#808080")));
}

QTEST_GUILESS_MAIN(TestValues)
#include "tst_values.moc"
