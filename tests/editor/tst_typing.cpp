#include "ui/editor/bodyeditor.h"
#include "ui/editor/wordcount.h"
#include "ui/editor/zoom.h"

#include <QAbstractTextDocumentLayout>
#include <QInputMethodEvent>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTextBlock>
#include <QTextEdit>
#include <QTextLayout>
#include <QtTest>
#include <QWheelEvent>

using ui::editor::BodyEditor;
using Attribute = QInputMethodEvent::Attribute;

/// Input methods, zoom and the count of words.
class TestTyping : public QObject
{
    Q_OBJECT

private slots:
    void init();

    void whatIsComposedIsShownAndNotWritten();
    void aCompositionThatIsGivenUpLeavesNothing();
    void aPhraseIsOneStepOfUndo();
    void aPhraseReplacesTheSelection();
    void whatIsToldToReplaceIsReplaced();
    void koreanIsComposedInPlace();
    void markdownAndAddressesWaitForThePhrase();
    void theHintHidesWhileComposing();
    void theInputMethodIsToldWhereAndWhat_data();
    void theInputMethodIsToldWhereAndWhat();

    void zoomChangesOnlyWhatIsShown();
    void zoomHasLimitsAndSteps();
    void theWheelZoomsWithCtrl();

    void wordsAreCounted_data();
    void wordsAreCounted();
    void theSelectionIsCountedToo();

private:
    QTextEdit *text() const { return m_editor->textEdit(); }
    void open(const char *body)
    {
        m_editor->setBody({{}, QString::fromUtf8(body)}, {});
        text()->moveCursor(QTextCursor::End);
    }
    void compose(const QString &preedit, int cursor = -1)
    {
        QTextCharFormat underlined;
        underlined.setFontUnderline(true);
        QList<Attribute> attributes{{QInputMethodEvent::TextFormat, 0, int(preedit.size()), underlined}};
        attributes.append({QInputMethodEvent::Cursor, cursor < 0 ? int(preedit.size()) : cursor, 1, {}});
        QInputMethodEvent event(preedit, attributes);
        QCoreApplication::sendEvent(text(), &event);
    }
    void commit(const QString &words, int replaceFrom = 0, int replaceLength = 0)
    {
        QInputMethodEvent event;
        event.setCommitString(words, replaceFrom, replaceLength);
        QCoreApplication::sendEvent(text(), &event);
    }
    QString preedit() const { return text()->textCursor().block().layout()->preeditAreaText(); }
    bool isWritten(const char *html) const { return m_editor->body().html.contains(QString::fromUtf8(html)); }

    std::unique_ptr<BodyEditor> m_editor;
};

void TestTyping::init()
{
    m_editor = std::make_unique<BodyEditor>();
    m_editor->resize(800, 400);
    m_editor->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_editor.get()));
    m_editor->activateWindow();
    QTRY_VERIFY(m_editor->isActiveWindow());
    text()->setFocus();
}

void TestTyping::whatIsComposedIsShownAndNotWritten()
{
    open("<p>你好</p>");
    const QString before = m_editor->body().html;
    const qreal width = text()->document()->firstBlock().layout()->lineAt(0).naturalTextWidth();
    compose(QStringLiteral("shi"));
    compose(QStringLiteral("shi jie"), 3);

    QCOMPARE(preedit(), QStringLiteral("shi jie"));
    QVERIFY(text()->document()->firstBlock().layout()->lineAt(0).naturalTextWidth() > width);
    QCOMPARE(m_editor->body().html, before);
    QCOMPARE(m_editor->body().text.trimmed(), QStringLiteral("你好"));

    commit(QStringLiteral("世界"));
    QCOMPARE(preedit(), QString());
    QVERIFY(isWritten("<p>你好世界</p>"));
}

void TestTyping::aCompositionThatIsGivenUpLeavesNothing()
{
    open("<p>你好</p>");
    const QString before = m_editor->body().html;
    const int steps = text()->document()->availableUndoSteps();
    compose(QStringLiteral("shi"));
    compose(QString());

    QCOMPARE(preedit(), QString());
    QCOMPARE(m_editor->body().html, before);
    QCOMPARE(text()->document()->availableUndoSteps(), steps);
}

void TestTyping::aPhraseIsOneStepOfUndo()
{
    open("<p>你好</p>");
    text()->document()->setModified(false);
    compose(QStringLiteral("shi"));
    compose(QStringLiteral("shi jie"));
    commit(QStringLiteral("世界"));
    text()->undo();
    QVERIFY(isWritten("<p>你好</p>"));
    text()->redo();
    QVERIFY(isWritten("<p>你好世界</p>"));
}

void TestTyping::aPhraseReplacesTheSelection()
{
    open("<p>你好</p>");
    text()->selectAll();
    compose(QStringLiteral("zai"));
    commit(QStringLiteral("再见"));

    QVERIFY(isWritten("<p>再见</p>"));
}

void TestTyping::whatIsToldToReplaceIsReplaced()
{
    open("<p>你好吗</p>");
    commit(QStringLiteral("们"), -1, 1);

    QVERIFY(isWritten("<p>你好们</p>"));
}

void TestTyping::koreanIsComposedInPlace()
{
    open("<p>a</p>");
    for (const char *syllable : {"ㅎ", "하", "한"}) {
        compose(QString::fromUtf8(syllable));
        QCOMPARE(preedit(), QString::fromUtf8(syllable));
        QVERIFY(isWritten("<p>a</p>"));
    }
    commit(QStringLiteral("한"));
    compose(QStringLiteral("ㄱ"));
    commit(QStringLiteral("글"));
    QVERIFY(isWritten("<p>a한글</p>"));
}

void TestTyping::markdownAndAddressesWaitForThePhrase()
{
    open("<p>x</p>");
    QTest::keyClicks(text(), QStringLiteral(" **"));
    compose(QStringLiteral("zhong*"));
    compose(QStringLiteral("zhong**"));
    QVERIFY(isWritten("<p>x **</p>"));
    QCOMPARE(preedit(), QStringLiteral("zhong**"));
    compose(QString());
    QTest::keyClicks(text(), QStringLiteral(" https://a.example"));
    compose(QStringLiteral("shi jie "));
    QVERIFY(!isWritten("<a "));
    commit(QStringLiteral("世"));
    QVERIFY(!isWritten("<a "));
}

void TestTyping::theHintHidesWhileComposing()
{
    const auto picture = [this] { return text()->viewport()->grab().toImage(); };
    open("");
    text()->setCursorWidth(0);
    const QImage hint = picture();
    compose(QStringLiteral(" "));
    const QImage composing = picture();
    compose(QString());

    QVERIFY(composing != hint); // nothing but a blank and its line is shown
    QCOMPARE(picture(), hint);
}

void TestTyping::theInputMethodIsToldWhereAndWhat_data()
{
    QTest::addColumn<int>("percent");
    for (const int percent : {50, 100, 150, 300})
        QTest::addRow("%d percent", percent) << percent;
}

void TestTyping::theInputMethodIsToldWhereAndWhat()
{
    QFETCH(const int, percent);
    open("<p>first</p><p>今天天气</p>");
    m_editor->zoom()->setPercent(percent);

    const QRect cursor = text()->inputMethodQuery(Qt::ImCursorRectangle).toRect();
    const QRect shown = text()->cursorRect().translated(text()->viewport()->pos());
    QVERIFY2(std::abs(cursor.left() - shown.left()) <= 1 && std::abs(cursor.bottom() - shown.bottom()) <= 1,
             "the candidates' window would stand beside the words");
    const QTextBlock block = text()->document()->lastBlock();
    const QRectF place = text()->document()->documentLayout()->blockBoundingRect(block);
    QVERIFY(place.translated(text()->viewport()->pos()).adjusted(-2, -2, 2, 2).contains(cursor.center()));
    QCOMPARE(text()->inputMethodQuery(Qt::ImSurroundingText).toString(), QStringLiteral("今天天气"));
    QCOMPARE(text()->inputMethodQuery(Qt::ImCursorPosition).toInt(), 4);
    QVERIFY(text()->inputMethodQuery(Qt::ImEnabled).toBool());
    const int hints = text()->inputMethodQuery(Qt::ImHints).toInt();
    QVERIFY(hints & Qt::ImhMultiLine);
    QVERIFY(!(hints & (Qt::ImhLatinOnly | Qt::ImhHiddenText)));
}

void TestTyping::zoomChangesOnlyWhatIsShown()
{
    open("<h1>a</h1><ul><li>b</li></ul><blockquote><p>c</p></blockquote><table><tr><td>d</td></tr></table>"
         "<pre>e</pre>");
    const QString before = m_editor->body().html;
    const QSignalSpy changes(m_editor.get(), &BodyEditor::changed);
    const qreal height = text()->document()->size().height();
    const qreal line = text()->cursorRect().height();
    m_editor->zoom()->setPercent(200);

    QVERIFY(std::abs(text()->document()->size().height() / height - 2) < 0.1);
    QVERIFY(std::abs(text()->cursorRect().height() / line - 2) < 0.2);
    QCOMPARE(m_editor->body().html, before);
    QCOMPARE(changes.count(), 0);
    QVERIFY(!text()->document()->isUndoAvailable());
    QTest::keyClicks(text(), QStringLiteral("f"));
    m_editor->zoom()->reset();
    QCOMPARE(m_editor->body().html,
             QString(before).replace(QStringLiteral("e</pre>"), QStringLiteral("ef</pre>")));
    QVERIFY(std::abs(text()->document()->size().height() / height - 1) < 0.02);
}

void TestTyping::zoomHasLimitsAndSteps()
{
    ui::editor::Zoom *zoom = m_editor->zoom();
    QSignalSpy changes(zoom, &ui::editor::Zoom::changed);
    zoom->setPercent(1000);
    QCOMPARE(zoom->percent(), 300);
    zoom->in();
    QCOMPARE(zoom->percent(), 300);
    zoom->setPercent(1);
    QCOMPARE(zoom->percent(), 50);
    zoom->out();
    QCOMPARE(zoom->percent(), 50);
    zoom->setPercent(103);
    zoom->in();
    QCOMPARE(zoom->percent(), 110);
    zoom->out();
    QCOMPARE(zoom->percent(), 100);
    QCOMPARE(changes.count(), 5);
}

void TestTyping::theWheelZoomsWithCtrl()
{
    const auto turn = [this](int delta, Qt::KeyboardModifiers keys) {
        QWheelEvent event({10, 10}, text()->viewport()->mapToGlobal(QPoint(10, 10)), {}, {0, delta},
                          Qt::NoButton, keys, Qt::NoScrollPhase, false);
        QCoreApplication::sendEvent(text()->viewport(), &event);
    };
    turn(120, Qt::NoModifier);
    QCOMPARE(m_editor->zoom()->percent(), 100);
    turn(60, Qt::ControlModifier); // half a notch of a fine wheel
    QCOMPARE(m_editor->zoom()->percent(), 100);
    turn(60, Qt::ControlModifier);
    QCOMPARE(m_editor->zoom()->percent(), 110);
    turn(-240, Qt::ControlModifier);
    QCOMPARE(m_editor->zoom()->percent(), 90);
}

void TestTyping::wordsAreCounted_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("words");
    const auto row
        = [](const char *text, int words) { QTest::newRow(text) << QString::fromUtf8(text) << words; };
    row("", 0);
    row("   ", 0);
    row("one", 1);
    row("one two", 2);
    row("it's well-known, e.g. here", 4);
    row("1,000.50 €", 2);
    row("你好", 2);
    row("你好，世界。", 6);
    row("使用Qt 6写的", 6);
    row("こんにちは", 5);
    row("안녕하세요 여러분", 2);
    row("𠮷野家", 3);
    row("a\u00a0b", 2);
    row("😀", 1);
    row("x\ufffcy", 2);
}

void TestTyping::wordsAreCounted()
{
    QFETCH(const QString, text);

    QTEST(ui::editor::countWords(text), "words");
}

void TestTyping::theSelectionIsCountedToo()
{
    QSignalSpy counted(m_editor->wordCounter(), &ui::editor::WordCounter::counted);
    open("<p>one two</p><table><tr><td>三</td><td>four</td></tr></table>");
    QTRY_COMPARE(m_editor->wordCounter()->words(), 4);
    QCOMPARE(m_editor->wordCounter()->selected(), -1);
    text()->moveCursor(QTextCursor::Start);
    text()->moveCursor(QTextCursor::EndOfBlock, QTextCursor::KeepAnchor);

    QTRY_COMPARE(m_editor->wordCounter()->selected(), 2);
    QCOMPARE(m_editor->wordCounter()->words(), 4);
}

QTEST_MAIN(TestTyping)
#include "tst_typing.moc"
