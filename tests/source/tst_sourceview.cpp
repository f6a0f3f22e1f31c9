#include "ui/source/findbar.h"
#include "ui/source/plainview.h"
#include "ui/source/sourceeditor.h"
#include "ui/source/sourceview.h"
#include "ui/source/syntax.h"
#include "ui/widgets/icon.h"
#include "ui/wording/sourcewording.h"

#include <QAccessible>
#include <QApplication>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTextBlock>
#include <QTextBrowser>
#include <QTextLayout>
#include <QtTest>

using core::html::Problem;
using ui::source::SourceView;

/// The source of a letter by keys and clicks.
class TestSourceView : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup() { m_view.reset(); }

    void whatWasGivenComesBack_data();
    void whatWasGivenComesBack();
    void undoingAllGivesTheBytesBack();
    void noBreakSpacesSurviveTyping();
    void problemsAreListedAndLeadToTheirPlace();
    void noProblemsAreSaidToo();
    void thePreviewFollowsAndLoadsNothing();
    void endTagsAreCompleted_data();
    void endTagsAreCompleted();
    void newLinesAreIndented();
    void tabsIndentTheSelection();
    void bothTagsOfAPairAreFound();
    void fieldsThatWaitAreMarked();
    void tidyIsOneStep();
    void searchGoesRound();
    void partsAreColoured();
    void coloursCanBeRead();
    void everyProblemHasASentence();
    void everyControlHasAName();

private:
    template<typename Widget = QWidget>
    Widget *find(const char *name) const
    {
        return m_view->findChild<Widget *>(QString::fromLatin1(name));
    }
    void give(const char *html) { m_view->setHtml(QString::fromUtf8(html), {}); }
    void goTo(int position)
    {
        QTextCursor cursor = m_view->editor()->textCursor();
        cursor.setPosition(position);
        m_view->editor()->setTextCursor(cursor);
    }

    std::unique_ptr<SourceView> m_view;
};

void TestSourceView::init()
{
    m_view = std::make_unique<SourceView>();
    m_view->resize(1000, 600);
    m_view->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_view.get()));
    m_view->editor()->setFocus();
}

void TestSourceView::whatWasGivenComesBack_data()
{
    QTest::addColumn<QString>("html");

    QTest::newRow("nothing") << QString();
    QTest::newRow("CRLF") << QStringLiteral("<p>a</p>\r\n<p>b</p>\r\n");
    QTest::newRow("CR") << QStringLiteral("<p>a</p>\r<p>b</p>");
    QTest::newRow("odd separators") << QStringLiteral("<p>a\u2028b\u2029c\u00a0d</p>");
    QTest::newRow("a NUL and controls")
        << (QStringLiteral("<p>a") + QChar(0) + QChar(7) + QStringLiteral("</p>"));
    QTest::newRow("noncharacters") << (QStringLiteral("<p>") + QChar(0xfdd0) + QChar(0xfffe));
    QTest::newRow("half a pair") << (QStringLiteral("<p>") + QChar(0xd83d) + QStringLiteral("x"));
}

void TestSourceView::whatWasGivenComesBack()
{
    QFETCH(const QString, html);

    m_view->setHtml(html, {});

    QCOMPARE(m_view->html(), html);
    QVERIFY(!m_view->isEdited());
}

void TestSourceView::undoingAllGivesTheBytesBack()
{
    const QString html = QStringLiteral("<p>a</p>\r\n");
    m_view->setHtml(html, {});
    QSignalSpy edited(m_view.get(), &SourceView::edited);

    QTest::keyClicks(m_view->editor(), QStringLiteral("xy"));
    QCOMPARE(m_view->html(), QStringLiteral("xy<p>a</p>\r\n"));
    QVERIFY(!edited.isEmpty());
    m_view->editor()->undo();

    QCOMPARE(m_view->html(), html);
}

void TestSourceView::noBreakSpacesSurviveTyping()
{
    m_view->setHtml(QStringLiteral("<p>a\u00a0b</p>"), {});

    QTest::keyClicks(m_view->editor(), QStringLiteral("x"));

    QCOMPARE(m_view->html(), QStringLiteral("x<p>a\u00a0b</p>"));
}

void TestSourceView::problemsAreListedAndLeadToTheirPlace()
{
    give("<p>a</p>\n<div>\n<img src='cid:none' alt=''>");
    auto *list = find<QListWidget>("problemList");
    QTRY_COMPARE(list->count(), 2);
    QVERIFY(!list->isVisible());

    QTest::keyClick(find("problemCount"), Qt::Key_Space);
    QVERIFY(list->isVisible());
    QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, list->visualItemRect(list->item(1)).center());

    QCOMPARE(m_view->editor()->textCursor().blockNumber(), 2);
    QCOMPARE(m_view->editor()->textCursor().selectedText(), QStringLiteral("src='cid:none'"));
    QVERIFY(m_view->editor()->hasFocus());
}

void TestSourceView::noProblemsAreSaidToo()
{
    give("<div>");
    QTRY_VERIFY(find<QPushButton>("problemCount")->isEnabled());

    QTest::keyClick(m_view->editor(), Qt::Key_End, Qt::ControlModifier);
    QTest::keyClicks(m_view->editor(), QStringLiteral("a</"));

    QTRY_VERIFY(!find<QPushButton>("problemCount")->isEnabled());
    QCOMPARE(m_view->html(), QStringLiteral("<div>a</div>"));
}

void TestSourceView::thePreviewFollowsAndLoadsNothing()
{
    give("<p>first</p><img src='https://t.example/x.png' alt=''><script>x</script>");
    auto *browser = find<QTextBrowser>("sourcePreview");
    QTRY_VERIFY(browser->toPlainText().contains(QStringLiteral("first")));
    QVERIFY(!browser->toHtml().contains(QStringLiteral("t.example")));

    QTest::keyClicks(m_view->editor(), QStringLiteral("more"));

    QTRY_VERIFY(browser->toPlainText().contains(QStringLiteral("more")));
}

void TestSourceView::endTagsAreCompleted_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("after");

    QTest::newRow("the inner one") << QStringLiteral("<div><b>a") << QStringLiteral("<div><b>a</b>");
    QTest::newRow("the outer one") << QStringLiteral("<div><b>a</b>")
                                   << QStringLiteral("<div><b>a</b></div>");
    QTest::newRow("none that has no content") << QStringLiteral("<p>a<br>") << QStringLiteral("<p>a<br></p>");
    QTest::newRow("nothing is open") << QStringLiteral("<p>a</p>") << QStringLiteral("<p>a</p></");
}

void TestSourceView::endTagsAreCompleted()
{
    QFETCH(const QString, before);
    QFETCH(const QString, after);
    m_view->setHtml(before, {});
    QTest::keyClick(m_view->editor(), Qt::Key_End, Qt::ControlModifier);

    QTest::keyClicks(m_view->editor(), QStringLiteral("</"));

    QCOMPARE(m_view->html(), after);
}

void TestSourceView::newLinesAreIndented()
{
    give("  <div>");
    QTest::keyClick(m_view->editor(), Qt::Key_End, Qt::ControlModifier);

    QTest::keyClick(m_view->editor(), Qt::Key_Return);
    QTest::keyClicks(m_view->editor(), QStringLiteral("a"));
    QTest::keyClick(m_view->editor(), Qt::Key_Return);
    QTest::keyClicks(m_view->editor(), QStringLiteral("b"));

    QCOMPARE(m_view->html(), QStringLiteral("  <div>\n    a\n    b"));
}

void TestSourceView::tabsIndentTheSelection()
{
    give("a\nb\nc");
    m_view->editor()->select({0, 3});

    QTest::keyClick(m_view->editor(), Qt::Key_Tab);
    QCOMPARE(m_view->html(), QStringLiteral("  a\n  b\nc"));
    QTest::keyClick(m_view->editor(), Qt::Key_Backtab);

    QCOMPARE(m_view->html(), QStringLiteral("a\nb\nc"));
}

void TestSourceView::bothTagsOfAPairAreFound()
{
    give("<p>a</p><div>\n<b>b</b>\n</div>");
    goTo(10);
    QTRY_COMPARE(m_view->editor()->extraSelections().size(), 3); // the line and two tags
    const auto marks = m_view->editor()->extraSelections();
    QCOMPARE(marks[1].cursor.selectedText(), QStringLiteral("<div>"));
    QCOMPARE(marks[2].cursor.selectedText(), QStringLiteral("</div>"));

    QTest::keyClick(m_view->editor(), Qt::Key_J, Qt::ControlModifier);

    QCOMPARE(m_view->editor()->textCursor().blockNumber(), 2);
}

static QStringList markedIn(const QPlainTextEdit &editor)
{
    QStringList texts;
    for (const QTextEdit::ExtraSelection &mark : editor.extraSelections()) {
        if (mark.cursor.hasSelection())
            texts += mark.cursor.selectedText();
    }
    return texts;
}

void TestSourceView::fieldsThatWaitAreMarked()
{
    const QString first = QStringLiteral("{{name}}");
    const QString second = QStringLiteral("{{day|Friday}}");
    give("Dear {{name}},\n<b>until</b> {{day|Friday}} {{no\nfield}}");
    QCOMPARE(markedIn(*m_view->editor()), (QStringList{first, second}));
    ui::source::PlainView plain;
    plain.setText(QStringLiteral("Dear {{name}}"));
    QCOMPARE(markedIn(*plain.editor()), QStringList{first});

    goTo(5);
    for (int i = 0; i < first.size(); ++i)
        QTest::keyClick(m_view->editor(), Qt::Key_Delete);
    plain.setText(QStringLiteral("Dear Anna"));

    QCOMPARE(markedIn(*m_view->editor()), QStringList{second});
    QCOMPARE(markedIn(*plain.editor()), QStringList());
}

void TestSourceView::tidyIsOneStep()
{
    const QString html = QStringLiteral("<table><tr><td>a</td></tr></table>");
    m_view->setHtml(html, {});

    QTest::keyClick(find("tidySource"), Qt::Key_Space);
    QCOMPARE(m_view->html(), QStringLiteral("<table>\n  <tr>\n    <td>a</td>\n  </tr>\n</table>\n"));
    m_view->editor()->undo();

    QCOMPARE(m_view->html(), html);
}

void TestSourceView::searchGoesRound()
{
    give("<p>one</p><p>two</p><p>ONE</p>");

    m_view->findBar()->open();
    QWidget *words = find("findInSource");
    QVERIFY(words->isVisible());
    QTest::keyClicks(words, QStringLiteral("one"));
    QCOMPARE(m_view->editor()->textCursor().selectionStart(), 3);
    QTest::keyClick(words, Qt::Key_Return);
    QCOMPARE(m_view->editor()->textCursor().selectionStart(), 23);
    QTest::keyClick(words, Qt::Key_Return);
    QCOMPARE(m_view->editor()->textCursor().selectionStart(), 3);
    QTest::keyClick(words, Qt::Key_Escape);

    QVERIFY(!words->isVisible());
    QVERIFY(m_view->editor()->hasFocus());
}

void TestSourceView::partsAreColoured()
{
    give("<style>\np { color: red }\n</style>\n<a href=\"x\">b &amp; c</a><!-- d\ne -->");
    const auto colourAt = [this](int line, const QString &word) {
        const QTextBlock block = m_view->editor()->document()->findBlockByNumber(line);
        const int at = int(block.text().indexOf(word));
        for (const QTextLayout::FormatRange &range : block.layout()->formats()) {
            if (at >= range.start && at < range.start + range.length)
                return range.format.foreground().color();
        }
        return QColor();
    };
    const auto expected
        = [this](ui::source::Part part) { return ui::source::colourOf(part, m_view->palette()); };
    using ui::source::Part;

    QTRY_COMPARE(colourAt(0, QStringLiteral("style")), expected(Part::Tag));
    QCOMPARE(colourAt(1, QStringLiteral("p ")), expected(Part::Selector));
    QCOMPARE(colourAt(1, QStringLiteral("color")), expected(Part::Property));
    QCOMPARE(colourAt(1, QStringLiteral("red")), expected(Part::CssValue));
    QCOMPARE(colourAt(3, QStringLiteral("href")), expected(Part::Attribute));
    QCOMPARE(colourAt(3, QStringLiteral("\"x\"")), expected(Part::Value));
    QCOMPARE(colourAt(3, QStringLiteral("b ")), QColor());
    QCOMPARE(colourAt(3, QStringLiteral("&amp;")), expected(Part::Entity));
    QCOMPARE(colourAt(4, QStringLiteral("e")), expected(Part::Comment));
}

void TestSourceView::coloursCanBeRead()
{
    QPalette dark = m_view->palette();
    dark.setColor(QPalette::Base, QColor(0x1e, 0x20, 0x23));
    dark.setColor(QPalette::Window, QColor(0x26, 0x28, 0x2b));
    dark.setColor(QPalette::Text, Qt::white);
    dark.setColor(QPalette::WindowText, Qt::white);
    for (const QPalette &palette : {m_view->palette(), dark}) {
        for (int part = 0; part <= int(ui::source::Part::CssValue); ++part)
            QVERIFY(ui::contrast(ui::source::colourOf(ui::source::Part(part), palette),
                                 palette.color(QPalette::Base))
                    >= 4.5);
    }
}

void TestSourceView::everyProblemHasASentence()
{
    for (int kind = 0; kind <= int(Problem::Kind::FilePicture); ++kind)
        QVERIFY(!ui::wording::problemSentence({Problem::Kind(kind), {}, QStringLiteral("1")}).isEmpty());
}

void TestSourceView::everyControlHasAName()
{
    m_view->findBar()->open();
    for (const QWidget *widget : m_view->findChildren<QWidget *>()) {
        if (widget->focusPolicy() == Qt::NoFocus || !widget->isVisible())
            continue;
        auto *face = QAccessible::queryAccessibleInterface(const_cast<QWidget *>(widget));
        QVERIFY2(face && !face->text(QAccessible::Name).isEmpty(),
                 qPrintable(QString::fromLatin1(widget->metaObject()->className()) + widget->objectName()));
    }
}

QTEST_MAIN(TestSourceView)
#include "tst_sourceview.moc"
