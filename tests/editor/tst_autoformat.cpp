#include "spelling/fakesource.h"
#include "ui/editor/bodyeditor.h"
#include "ui/editor/markpatterns.h"

#include <QInputMethodEvent>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTextBlock>
#include <QTextEdit>
#include <QtTest>

using ui::editor::BodyEditor;

/// Markdown and addresses as they are typed.
class TestAutoformat : public QObject
{
    Q_OBJECT

private slots:
    void init();

    void whatIsTypedBecomesWhatItMeans_data();
    void whatIsTypedBecomesWhatItMeans();
    void whatIsTypedStaysWhatItIs_data();
    void whatIsTypedStaysWhatItIs();
    void undoGivesBackWhatWasTyped_data();
    void undoGivesBackWhatWasTyped();
    void backspaceRightAfterGivesItBackToo();
    void backspaceGivesItBackWhenWordsWereMarked();
    void backspaceLaterIsBackspace();
    void whatIsTypedAfterwardsIsOrdinary();
    void enterDrawsARuleAndGoesOnBelow();
    void aFenceBeginsCode();
    void checkedItemsGoOnUnchecked();
    void addressesAreFound_data();
    void addressesAreFound();
    void anInputMethodFormatsToo();
    void nothingHappensInCodeAndLinks();
    void switchedOffOnlyAddressesAreTaken();

private:
    QString html() const
    {
        const QString all = m_editor->body().html; // what stands in its <body>
        const qsizetype start = all.indexOf(QStringLiteral("<body>\n")) + 7;
        QString body = all.mid(start, all.lastIndexOf(QStringLiteral("</body>")) - start);
        // The looks that every quote and every piece of code has are not what is tested here.
        static const QRegularExpression fixed(QStringLiteral("<(blockquote|pre|code) style=\"[^\"]*\">"));
        return body.replace(fixed, QStringLiteral("<\\1>"));
    }
    QTextEdit *text() const { return m_editor->textEdit(); }
    void type(const QString &what);
    void open(const char *body)
    {
        m_editor->setBody({{}, QString::fromUtf8(body)}, {});
        text()->moveCursor(QTextCursor::End);
    }

    std::unique_ptr<BodyEditor> m_editor;
};

void TestAutoformat::init()
{
    m_editor = std::make_unique<BodyEditor>();
    m_editor->resize(800, 400);
    m_editor->show();
    m_editor->setFocus();
}

/// Chinese comes by an input method, "\n" is Enter.
void TestAutoformat::type(const QString &what)
{
    for (const QChar c : what) {
        if (c == u'\n') {
            QTest::keyClick(text(), Qt::Key_Return);
        } else if (c.unicode() < 128) {
            QTest::keyClick(text(), c.toLatin1());
        } else {
            QInputMethodEvent event;
            event.setCommitString(c);
            QCoreApplication::sendEvent(text(), &event);
        }
    }
}

void TestAutoformat::whatIsTypedBecomesWhatItMeans_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("html");

    const auto row = [](const char *name, const char *typed, const char *html) {
        QTest::newRow(name) << QString::fromUtf8(typed) << QString::fromUtf8(html);
    };
    row("heading", "# A", "<h1>A</h1>\n");
    row("second heading", "## A", "<h2>A</h2>\n");
    row("third heading", "### A", "<h3>A</h3>\n");
    row("bullet with a hyphen", "- a\nb", "<ul>\n<li>a</li>\n<li>b</li>\n</ul>\n");
    row("bullet with a star", "* a", "<ul>\n<li>a</li>\n</ul>\n");
    row("number", "1. a\nb", "<ol>\n<li>a</li>\n<li>b</li>\n</ol>\n");
    row("quote", "> a", "<blockquote>\n<p>a</p>\n</blockquote>\n");
    row("bold", "a **b c** d", "<p>a <strong>b c</strong> d</p>\n");
    row("italic", "*b* c", "<p><em>b</em> c</p>\n");
    row("italic with lines", "_b c_ d", "<p><em>b c</em> d</p>\n");
    row("strike", "~~b~~ c", "<p><s>b</s> c</p>\n");
    row("code", "`b*c*` d", "<p><code>b*c*</code> d</p>\n");
    row("bold in Chinese", "这是**重点**内容", "<p>这是<strong>重点</strong>内容</p>\n");
    row("italic in Chinese", "这是*重点*", "<p>这是<em>重点</em></p>\n");
    row("bold in bold's place", "**a** **b**", "<p><strong>a</strong> <strong>b</strong></p>\n");
    row("italic inside bold", "**a *b***", "<p><strong>a <em>b</em></strong></p>\n");
    row("link", "[the plan](https://a.example/x) c",
        "<p><a href=\"https://a.example/x\">the plan</a> c</p>\n");
    row("link to a wiki", "[w](https://a.example/x_(y))",
        "<p><a href=\"https://a.example/x_(y)\">w</a></p>\n");
    row("address of a page", "see https://a.example/x?y=1, ok",
        "<p>see <a href=\"https://a.example/x?y=1\">https://a.example/x?y=1</a>, ok</p>\n");
    row("address and Enter", "https://a.example\nb",
        "<p><a href=\"https://a.example\">https://a.example</a></p>\n<p>b</p>\n");
    row("address of a person", "ask li@wei.example now",
        "<p>ask <a href=\"mailto:li@wei.example\">li@wei.example</a> now</p>\n");
}

void TestAutoformat::whatIsTypedBecomesWhatItMeans()
{
    QFETCH(const QString, typed);

    type(typed);

    QTEST(html(), "html");
}

void TestAutoformat::whatIsTypedStaysWhatItIs_data()
{
    QTest::addColumn<QString>("typed");
    for (const char *typed : {"#hash",
                              "a # b",
                              "####### ",
                              "-dash",
                              "2 * 3 * 4",
                              "2*3*4",
                              "2**3**4",
                              "snake_case_name",
                              "__init__",
                              "\\*a*",
                              "**",
                              "** a**",
                              "* a*b",
                              "~a~",
                              "``",
                              "[a](b c)",
                              "![a](https://a.example)",
                              "[a]()",
                              "[a](javascript:alert(1))",
                              "-----",
                              "a--- ",
                              "http:// ",
                              "a@b ",
                              "1.5 ",
                              "@name ",
                              "a.b "})
        QTest::newRow(typed) << QString::fromUtf8(typed);
}

void TestAutoformat::whatIsTypedStaysWhatItIs()
{
    QFETCH(const QString, typed);
    m_editor->setBody({{}, QStringLiteral("<p>x</p>")}, {});
    text()->selectAll();
    QTest::keyClick(text(), Qt::Key_Delete);
    // Not at the start, where a star and a blank begin a list.
    if (typed == u"* a*b")
        type(QStringLiteral("x"));

    type(typed);

    QVERIFY(text()->toPlainText().endsWith(typed));
    QVERIFY2(!html().contains(u'<' + QStringLiteral("a ")) && !html().contains(QStringLiteral("<strong"))
                 && !html().contains(QStringLiteral("<em")),
             qPrintable(html()));
}

void TestAutoformat::undoGivesBackWhatWasTyped_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("becomes");
    for (const auto &[typed, becomes] : std::initializer_list<std::pair<const char *, const char *>>{
             {"# ", ""},
             {"1. ", ""},
             {"[ ] ", ""},
             {"> ", ""},
             {"a **b**", "a b"},
             {"`b`", "b"},
             {"[a](https://b.example)", "a"},
             {"https://b.example ", "https://b.example "},
             {"这是**重点**", "这是重点"}})
        QTest::newRow(typed) << QString::fromUtf8(typed) << QString::fromUtf8(becomes);
}

void TestAutoformat::undoGivesBackWhatWasTyped()
{
    QFETCH(const QString, typed);
    type(typed);
    QTEST(text()->toPlainText(), "becomes");

    QTest::keyClick(text(), Qt::Key_Z, Qt::ControlModifier);

    QCOMPARE(text()->toPlainText(), typed);
    QCOMPARE(text()->textCursor().position(), int(typed.size()));
    const QTextBlock block = text()->document()->firstBlock();
    QVERIFY(!block.textList() && block.blockFormat().headingLevel() == 0);
    QVERIFY(!html().contains(QStringLiteral("<a ")) && !html().contains(QStringLiteral("<strong")));
    QTest::keyClick(text(), Qt::Key_X);
    QCOMPARE(text()->toPlainText(), typed + u'x');
    QVERIFY(!html().contains(QStringLiteral("<strong")));
}

void TestAutoformat::backspaceRightAfterGivesItBackToo()
{
    type(QStringLiteral("a **b**"));
    QCOMPARE(text()->toPlainText(), QStringLiteral("a b"));

    QTest::keyClick(text(), Qt::Key_Backspace);
    QCOMPARE(text()->toPlainText(), QStringLiteral("a **b**"));
    QTest::keyClick(text(), Qt::Key_Backspace);
    QCOMPARE(text()->toPlainText(), QStringLiteral("a **b*"));
}

void TestAutoformat::backspaceGivesItBackWhenWordsWereMarked()
{
    FakeSource source;
    m_editor->setSpellSource(&source);
    type(QStringLiteral("wrong **b**"));
    QTRY_VERIFY(!source.asked.isEmpty());
    source.answer();
    QCoreApplication::processEvents();

    QTest::keyClick(text(), Qt::Key_Backspace);

    QCOMPARE(text()->toPlainText(), QStringLiteral("wrong **b**"));
    m_editor->setSpellSource(nullptr);
}

void TestAutoformat::backspaceLaterIsBackspace()
{
    type(QStringLiteral("**b** c"));
    QTest::keyClick(text(), Qt::Key_Backspace);
    QCOMPARE(text()->toPlainText(), QStringLiteral("b "));
    QTest::keyClick(text(), Qt::Key_Backspace);
    QTest::keyClick(text(), Qt::Key_Backspace);
    QCOMPARE(text()->toPlainText(), QString());
}

void TestAutoformat::whatIsTypedAfterwardsIsOrdinary()
{
    type(QStringLiteral("**b**c"));
    QCOMPARE(html(), QStringLiteral("<p><strong>b</strong>c</p>\n"));
    QTest::keyClick(text(), Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(html(), QStringLiteral("<p><strong>b</strong></p>\n"));
}

void TestAutoformat::enterDrawsARuleAndGoesOnBelow()
{
    type(QStringLiteral("a\n---\nb"));
    QCOMPARE(html(), QStringLiteral("<p>a</p>\n<hr>\n<p>b</p>\n"));

    QTest::keyClick(text(), Qt::Key_Z, Qt::ControlModifier);
    QTest::keyClick(text(), Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(text()->toPlainText(), QStringLiteral("a\n---"));
}

void TestAutoformat::aFenceBeginsCode()
{
    type(QStringLiteral("```\n# no heading\n**x**"));
    QCOMPARE(html(), QStringLiteral("<pre># no heading\n**x**</pre>\n"));
}

void TestAutoformat::checkedItemsGoOnUnchecked()
{
    type(QStringLiteral("[x] done\nnext"));
    const QTextBlock first = text()->document()->firstBlock();
    QVERIFY(first.textList());
    QCOMPARE(first.text(), QStringLiteral("done"));
    QCOMPARE(first.blockFormat().marker(), QTextBlockFormat::MarkerType::Checked);
    QCOMPARE(first.next().blockFormat().marker(), QTextBlockFormat::MarkerType::Unchecked);
}

void TestAutoformat::addressesAreFound_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("address");
    const auto row = [](const char *typed, const char *address) {
        QTest::newRow(typed) << QString::fromUtf8(typed) << QString::fromUtf8(address);
    };
    row("https://a.example/", "https://a.example/");
    row("(see https://a.example/x).", "https://a.example/x");
    row("https://a.example/x_(y)", "https://a.example/x_(y)");
    row("请看https://a.example/x，", "https://a.example/x");
    row("“www.a.example”", "www.a.example");
    row("写给li@wei.example。", "li@wei.example");
    row("mailto:li@wei.example", "mailto:li@wei.example");
    row("<li@wei.example>", "li@wei.example");
    row("https://", "");
    row("www.", "");
    row("a@b", "");
    row("", "");
    row(")))", "");
}

void TestAutoformat::addressesAreFound()
{
    QFETCH(const QString, typed);

    const auto found = ui::editor::addressAtEnd(typed);

    QTEST(found ? typed.mid(found->start, found->end - found->start) : QString(), "address");
}

void TestAutoformat::anInputMethodFormatsToo()
{
    type(QStringLiteral("**"));
    QInputMethodEvent composing(QStringLiteral("zhong"), {});
    QCoreApplication::sendEvent(text(), &composing);
    QInputMethodEvent words;
    words.setCommitString(QStringLiteral("重点**"));
    QCoreApplication::sendEvent(text(), &words);

    QCOMPARE(html(), QStringLiteral("<p><strong>重点</strong></p>\n"));
}

void TestAutoformat::nothingHappensInCodeAndLinks()
{
    open("<pre>x</pre>");
    type(QStringLiteral(" **a** https://a.example b"));
    QCOMPARE(html(), QStringLiteral("<pre>x **a** https://a.example b</pre>\n"));

    open("<p><code>ab</code></p>");
    QTextCursor cursor = text()->textCursor();
    cursor.setPosition(1);
    text()->setTextCursor(cursor);
    type(QStringLiteral("**x** "));
    QCOMPARE(html(), QStringLiteral("<p><code>a**x** b</code></p>\n"));

    open("<p><a href=\"https://a.example\">ab</a></p>");
    cursor = text()->textCursor();
    cursor.setPosition(1);
    text()->setTextCursor(cursor);
    type(QStringLiteral("*x*"));
    QCOMPARE(html(), QStringLiteral("<p><a href=\"https://a.example\">a*x*b</a></p>\n"));
}

void TestAutoformat::switchedOffOnlyAddressesAreTaken()
{
    m_editor->setMarkdown(false);
    type(QStringLiteral("# **a** https://a.example b"));
    QCOMPARE(html(),
             QStringLiteral("<p># **a** <a href=\"https://a.example\">https://a.example</a> b</p>\n"));
}

QTEST_MAIN(TestAutoformat)
#include "tst_autoformat.moc"
