#include "core/stationery/fields.h"

#include <QTest>

using namespace core::stationery;

class TestFields : public QObject
{
    Q_OBJECT

private slots:
    void findsFields();
    void fills_data();
    void fills();
};

void TestFields::findsFields()
{
    const QString html
        = QStringLiteral("<p title=\"{{no}}\">{{ name }} {{city|A&amp;B}} {{name|friend}} {{}} "
                         "{{a{b}} {{称呼}}</p>");
    const QList<Field> expected{{QStringLiteral("name"), QStringLiteral("friend")},
                                {QStringLiteral("city"), QStringLiteral("A&B")},
                                {QStringLiteral("称呼"), QString()}};
    QCOMPARE(fieldsOf(html, Escape::Html), expected);
    QCOMPARE(fieldsOf(QStringLiteral("{{a|&amp;}}"), Escape::Plain).value(0).fallback,
             QStringLiteral("&amp;"));
}

void TestFields::fills_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("value");
    QTest::addColumn<Escape>("kind");
    QTest::addColumn<QString>("result");

    const auto row
        = [](const char *name, const char *text, const char *value, Escape kind, const char *result) {
              QTest::newRow(name) << QString::fromUtf8(text) << QString::fromUtf8(value) << kind
                                  << QString::fromUtf8(result);
          };
    row("plain", "Dear {{n}},", "Ann", Escape::Plain, "Dear Ann,");
    row("fallback", "Dear {{n|friend}},", "", Escape::Plain, "Dear friend,");
    row("value before fallback", "Dear {{n|friend}},", "Ann", Escape::Plain, "Dear Ann,");
    row("left", "Dear {{n}}, {{other}}", "", Escape::Plain, "Dear {{n}}, {{other}}");
    row("not again", "{{n}}", "{{n}}", Escape::Plain, "{{n}}");
    row("tags are text", "<p>{{n}}</p>", "<b onload='x'>\"&", Escape::Html,
        "<p>&lt;b onload=&#39;x&#39;&gt;&quot;&amp;</p>");
    row("lines", "<p>{{n}}</p>", "a\r\nb", Escape::Html, "<p>a<br>b</p>");
    row("no attribute", "<p a={{n}}>{{n}}</p>", "x onclick=y", Escape::Html, "<p a={{n}}>x onclick=y</p>");
    row("no header", "Re: {{n}}", "a\r\nBcc: x@y.example\n\n<p>", Escape::Header,
        "Re: a Bcc: x@y.example <p>");
    row("separators", "{{n}}", "a\u2028b\u0001c", Escape::Header, "a b c");
    row("backslashes", "{{n}}", "\\1 $1 %1", Escape::Plain, "\\1 $1 %1");
}

void TestFields::fills()
{
    QFETCH(const QString, text);
    QFETCH(const QString, value);
    QFETCH(const Escape, kind);
    QFETCH(const QString, result);
    QCOMPARE(filled(text, {{QStringLiteral("n"), value}}, kind), result);
}

QTEST_APPLESS_MAIN(TestFields)
#include "tst_fields.moc"
