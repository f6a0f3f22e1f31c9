#include "ui/editor/bodyeditor.h"
#include "ui/editor/findbar.h"

#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTextEdit>
#include <QtTest>

using ui::editor::BodyEditor;
using ui::editor::FindBar;
using ui::editor::Found;

/// Find and replace in the letter.
class TestFindBar : public QObject
{
    Q_OBJECT

private slots:
    void init();

    void wordsAreFound_data();
    void wordsAreFound();
    void thePlaceIsToldAndGoesRound();
    void whatIsSelectedIsLookedFor();
    void escapeGoesBackIntoTheText();
    void onlyWhatIsInSightIsMarked();
    void oneIsReplacedAndTheNextFound();
    void allAreReplacedInOneStepAndKeepTheirLooks();
    void whatIsWrittenMeanwhileCounts();
    void aReadOnlyTextIsNotReplaced();

private:
    QTextEdit *text() const { return m_editor->textEdit(); }
    QLineEdit *words() const { return m_editor->findChild<QLineEdit *>(QStringLiteral("findWords")); }
    QString count() const { return m_editor->findChild<QLabel *>(QStringLiteral("findCount"))->text(); }
    QPushButton *button(const char *name) const
    {
        return m_editor->findChild<QPushButton *>(QString::fromLatin1(name));
    }
    void show(const char *html) { m_editor->setBody({{}, QString::fromUtf8(html)}, {}); }
    void open(FindBar::Purpose purpose = FindBar::Purpose::Find) { m_editor->findBar()->open(purpose); }

    std::unique_ptr<BodyEditor> m_editor;
};

void TestFindBar::init()
{
    m_editor = std::make_unique<BodyEditor>();
    m_editor->resize(800, 400);
    m_editor->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_editor.get()));
    m_editor->activateWindow();
    QTRY_VERIFY(m_editor->isActiveWindow());
}

void TestFindBar::wordsAreFound_data()
{
    QTest::addColumn<QString>("html");
    QTest::addColumn<QString>("words");
    QTest::addColumn<bool>("matchesCase");
    QTest::addColumn<bool>("wholeWords");
    QTest::addColumn<QList<int>>("positions");
    const auto row = [](const char *name, const char *html, const char *words, bool matchesCase,
                        bool wholeWords, const QList<int> &positions) {
        QTest::newRow(name) << QString::fromUtf8(html) << QString::fromUtf8(words) << matchesCase
                            << wholeWords << positions;
    };
    row("in any case", "<p>Ab ab</p>", "ab", false, false, {0, 3});
    row("in the same case", "<p>Ab ab</p>", "ab", true, false, {3});
    row("across formats", "<p>a<b>b</b>c</p>", "abc", false, false, {0});
    row("not across paragraphs", "<p>ab</p><p>cd</p>", "bc", false, false, {});
    row("not overlapping", "<p>aaaaa</p>", "aa", false, false, {0, 2});
    row("whole words", "<p>an ant, an_a (an)</p>", "an", false, true, {0, 14});
    row("Chinese", "<p>我爱中国，中国人</p>", "中国", false, false, {2, 5});
    row("whole words in Chinese", "<p>我爱中国</p>", "中国", false, true, {2});
    row("a no-break blank is a blank", "<p>a&nbsp;b</p>", "a b", false, false, {0});
    row("in a table", "<table><tr><td>ab</td><td>b</td></tr></table>", "b", false, false, {2, 4});
    row("nothing", "<p>ab</p>", "", false, false, {});
}

void TestFindBar::wordsAreFound()
{
    QFETCH(const QString, html);
    QFETCH(const QString, words);
    QFETCH(const bool, matchesCase);
    QFETCH(const bool, wholeWords);
    m_editor->setBody({{}, html}, {});

    QList<int> positions;
    for (const Found &found : ui::editor::findAll(*text()->document(), words, {matchesCase, wholeWords})) {
        positions.append(found.position);
        QCOMPARE(found.length, int(words.size()));
    }

    QTEST(positions, "positions");
}

void TestFindBar::thePlaceIsToldAndGoesRound()
{
    show("<p>one two one two one</p>");
    open();
    QTest::keyClicks(words(), QStringLiteral("one"));
    QCOMPARE(count(), QStringLiteral("1 of 3"));
    QCOMPARE(text()->textCursor().selectedText(), QStringLiteral("one"));

    QTest::keyClick(words(), Qt::Key_Return);
    QCOMPARE(count(), QStringLiteral("2 of 3"));
    QTest::keyClick(words(), Qt::Key_Return);
    QCOMPARE(count(), QStringLiteral("3 of 3"));
    QTest::keyClick(words(), Qt::Key_Return);
    QCOMPARE(count(), QStringLiteral("1 of 3, from the start"));
    QTest::keyClick(words(), Qt::Key_Return, Qt::ShiftModifier);
    QCOMPARE(count(), QStringLiteral("3 of 3, from the end"));
    QTest::keyClicks(words(), QStringLiteral("x"));
    QCOMPARE(count(), QStringLiteral("Not found"));
}

void TestFindBar::whatIsSelectedIsLookedFor()
{
    show("<p>one two one</p>");
    text()->moveCursor(QTextCursor::End);
    text()->moveCursor(QTextCursor::StartOfWord, QTextCursor::KeepAnchor);
    open();

    QCOMPARE(words()->text(), QStringLiteral("one"));
    QCOMPARE(count(), QStringLiteral("2 of 2"));
}

void TestFindBar::escapeGoesBackIntoTheText()
{
    show("<p>one two</p>");
    open();
    QTest::keyClicks(words(), QStringLiteral("two"));
    QVERIFY(!text()->extraSelections().isEmpty());
    QTest::keyClick(words(), Qt::Key_Escape);

    QVERIFY(m_editor->findBar()->isHidden());
    QVERIFY(text()->hasFocus());
    QVERIFY(text()->extraSelections().isEmpty());
    QCOMPARE(text()->textCursor().selectedText(), QStringLiteral("two"));
    m_editor->findBar()->findNext(); // F3 goes on without the bar
    QCOMPARE(text()->textCursor().selectedText(), QStringLiteral("two"));
}

void TestFindBar::onlyWhatIsInSightIsMarked()
{
    m_editor->setBody({{}, QStringLiteral("<p>one</p>").repeated(3000)}, {});
    open();
    QTest::keyClicks(words(), QStringLiteral("one"));
    QCOMPARE(m_editor->findBar()->count(), 3000);
    QVERIFY(!text()->extraSelections().isEmpty());
    QVERIFY(text()->extraSelections().size() < 50);

    m_editor->findBar()->findPrevious();
    QVERIFY(text()->extraSelections().last().cursor.position() > 3000);
}

void TestFindBar::oneIsReplacedAndTheNextFound()
{
    show("<p>one two one</p>");
    open(FindBar::Purpose::Replace);
    QTest::keyClicks(words(), QStringLiteral("one"));
    auto *with = m_editor->findChild<QLineEdit *>(QStringLiteral("replaceWords"));
    QVERIFY(with->isVisible());
    QTest::keyClicks(with, QStringLiteral("three"));
    QTest::mouseClick(button("replaceOne"), Qt::LeftButton);

    QCOMPARE(text()->toPlainText(), QStringLiteral("three two one"));
    QCOMPARE(text()->textCursor().selectionStart(), 10);
    QCOMPARE(count(), QStringLiteral("1 of 1"));
}

void TestFindBar::allAreReplacedInOneStepAndKeepTheirLooks()
{
    show("<p>one <strong>one</strong> <em>o</em>ne</p><table><tr><td>ONE</td></tr></table>");
    const QString before = m_editor->body().html;
    open(FindBar::Purpose::Replace);
    QTest::keyClicks(words(), QStringLiteral("one"));
    QTest::keyClicks(m_editor->findChild<QLineEdit *>(QStringLiteral("replaceWords")), QStringLiteral("two"));
    QTest::mouseClick(button("replaceAll"), Qt::LeftButton);

    QCOMPARE(count(), QStringLiteral("4 replaced"));
    QVERIFY(m_editor->body().html.contains(QStringLiteral("<p>two <strong>two</strong> <em>two</em></p>")));
    QVERIFY(m_editor->body().html.contains(QStringLiteral(">two</td>")));
    text()->undo();
    QCOMPARE(m_editor->body().html, before);
}

void TestFindBar::whatIsWrittenMeanwhileCounts()
{
    show("<p>one</p>");
    open();
    QTest::keyClicks(words(), QStringLiteral("one"));
    text()->moveCursor(QTextCursor::End);
    QTest::keyClicks(text(), QStringLiteral(" one"));

    QTRY_COMPARE(count(), QStringLiteral("2 found"));
}

void TestFindBar::aReadOnlyTextIsNotReplaced()
{
    show("<p>one</p>");
    m_editor->setReadOnly(true);
    open(FindBar::Purpose::Replace);
    QTest::keyClicks(words(), QStringLiteral("one"));
    QTest::mouseClick(button("replaceAll"), Qt::LeftButton);
    QTest::keyClick(m_editor->findChild<QLineEdit *>(QStringLiteral("replaceWords")), Qt::Key_Return);

    QVERIFY(!button("replaceAll")->isEnabled());
    QCOMPARE(text()->toPlainText(), QStringLiteral("one"));
}

QTEST_MAIN(TestFindBar)
#include "tst_findbar.moc"
