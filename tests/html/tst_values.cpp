#include "core/html/borderline.h"
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
    void linesAreRead_data();
    void linesAreRead();
    void bordersOfTablesAreRead();
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

void TestValues::linesAreRead_data()
{
    QTest::addColumn<std::optional<BorderLine>>("line");

    const auto row = [](const char *text, std::optional<BorderLine> line) { QTest::newRow(text) << line; };
    const auto solid = [](double width, const char *colour) {
        return BorderLine{width, QStringLiteral("solid"), QString::fromLatin1(colour)};
    };
    row("1px solid #d13438", solid(1, "#d13438"));
    row("  2PX   Solid\n#D13438", solid(2, "#d13438"));
    row("solid red 3px", solid(3, "#ff0000"));
    row("rgb(1, 2, 3) solid 1.5pt", solid(2, "#010203"));
    row("2px solid rgb(1, 2, 3) !important", solid(2, "#010203"));
    row("solid", solid(1, ""));
    row("thick solid", solid(5, ""));
    row("2 solid red", solid(2, "#ff0000"));
    row("dashed 2px", BorderLine{2, QStringLiteral("dashed"), {}});
    row("0px solid #e5e7eb", {});
    row("0 solid", {});
    row("solid 0pt red", {});
    row("0.0px solid", {});
    row("1px solid transparent", {});
    row("medium none", {});
    row("none", {});
    row("1px", {});
    row("red", {});
    row("rgb(1, solid 2px", {});
    row("", {});
}

void TestValues::linesAreRead()
{
    QFETCH(const std::optional<BorderLine>, line);

    QCOMPARE(borderLine(QString::fromLatin1(QTest::currentDataTag())), line);
}

void TestValues::bordersOfTablesAreRead()
{
    QCOMPARE(borderPixels(u"0"), 0);
    QCOMPARE(borderPixels(u"0px"), 0);
    QCOMPARE(borderPixels(u" 2px "), 2);
    QCOMPARE(borderPixels(u"12"), 12);
    QCOMPARE(borderPixels(u"border"), 1);
    QCOMPARE(borderPixels(u"99999999999999"), 999999999);
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
