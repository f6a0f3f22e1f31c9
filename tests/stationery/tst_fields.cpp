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
    void leavesWhatIsToBeAskedFor();
    void hostileTextIsReadInLinearTime();
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
    row("no attribute after a bracket in quotes", "<p title=\"a>b\" c={{n}}>{{n}}</p>", "x onclick=y",
        Escape::Html, "<p title=\"a>b\" c={{n}}>x onclick=y</p>");
    row("no attribute after a stray quote", "<p \" a=\">\" c={{n}}>{{n}}", "x", Escape::Html,
        "<p \" a=\">\" c={{n}}>x");
    row("no tag", "<{{n}} </{{n}} < {{n}}", "img src=x", Escape::Html, "<{{n}} </{{n}} < img src=x");
    row("no style", "<style>@media a{{b{{n}}}}</style>{{n}}", "x", Escape::Html,
        "<style>@media a{{b{{n}}}}</style>x");
    row("no script", "<script>'{{n}}'</script>{{n}}", "x", Escape::Html, "<script>'{{n}}'</script>x");
    row("no comment", "<!-- {{n}} -->{{n}}", "--><b>", Escape::Html, "<!-- {{n}} -->--&gt;&lt;b&gt;");
    row("split by tags", "{{<b>n</b>}}", "x", Escape::Html, "{{<b>n</b>}}");
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

/// Who is at a window chooses, and sees the default only as an offer.
void TestFields::leavesWhatIsToBeAskedFor()
{
    const QString text = QStringLiteral("Dear {{name|friend}}, about {{what}} until {{when|Friday}}");
    QCOMPARE(filled(text, {{QStringLiteral("what"), QStringLiteral("tea")}}, Escape::Plain, Unset::Stays),
             QStringLiteral("Dear {{name|friend}}, about tea until {{when|Friday}}"));
}

/// Where a pattern went back and forth these would take hours; the test's own patience is the limit.
void TestFields::hostileTextIsReadInLinearTime()
{
    constexpr qsizetype many = 500'000;
    const QString openings = QStringLiteral("{{a").repeated(many);
    const QString blanks = QStringLiteral("{{a") + QString(many, u' ') + u'|' + QString(many, u'x');
    const QString brackets = QStringLiteral("<{{a}}").repeated(many / 10);
    const QString quotes = QStringLiteral("<p a='{{n}}").repeated(many / 10);

    for (const Escape kind : {Escape::Html, Escape::Plain, Escape::Header}) {
        QCOMPARE(fieldsOf(openings, kind).size(), 0);
        QCOMPARE(fieldsOf(blanks, kind).size(), 0);
        QCOMPARE(filled(openings, {{QStringLiteral("a"), QStringLiteral("x")}}, kind), openings);
    }
    QCOMPARE(fieldsOf(brackets, Escape::Html).size(), 0);
    QCOMPARE(filled(brackets, {{QStringLiteral("a"), QStringLiteral("x")}}, Escape::Plain),
             QStringLiteral("<x").repeated(many / 10));
    QVERIFY(fieldsOf(quotes, Escape::Html).size() <= 1);
    QCOMPARE(fieldsOf(QStringLiteral("{{n}}") + QString(many, QChar(0xd800)), Escape::Plain).size(), 1);
}

QTEST_APPLESS_MAIN(TestFields)
#include "tst_fields.moc"
