#include "spelling/fakesource.h"
#include "ui/editor/bodyeditor.h"
#include "ui/editor/spelling.h"
#include "ui/widgets/inlinebar.h"

#include <QAction>
#include <QMenu>
#include <QTest>
#include <QTextBlock>
#include <QTextEdit>
#include <QTextLayout>

using namespace ui::editor;

/// Words that begin with w are wrong here.
class TestSpelling : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void wrongWordsAreUnderlined();
    void codeLinksAndQuotesAreNot();
    void theWordBeingTypedIsLeftAlone();
    void aWordIsAskedForOnce();
    void theMenuReplacesLearnsAndIgnores();
    void aWordThatCannotBeLearntIsSaid();
    void replacingIsOneStep();
    void theKeyWalksFromWordToWord();
    void offIsOff();
    void nothingOfItIsWritten();

private:
    QStringList underlined() const;
    void show(const char *html);
    void settle();
    QMenu *menuAt(int position);

    std::unique_ptr<FakeSource> source;
    std::unique_ptr<BodyEditor> editor;
    QTextEdit *text = nullptr;
};

void TestSpelling::init()
{
    editor.reset();
    source = std::make_unique<FakeSource>();
    editor = std::make_unique<BodyEditor>();
    text = editor->textEdit();
    editor->setSpellSource(source.get());
    editor->resize(600, 400);
    editor->show();
    QVERIFY(QTest::qWaitForWindowActive(editor.get()));
    text->setFocus();
}

void TestSpelling::show(const char *html)
{
    editor->setBody({{}, QString::fromUtf8(html)}, {});
    settle();
}

void TestSpelling::settle()
{
    for (int i = 0; i < 20; ++i) {
        QCoreApplication::processEvents();
        if (source->asked.isEmpty())
            break;
        source->answer();
    }
    QCoreApplication::processEvents();
}

QStringList TestSpelling::underlined() const
{
    QStringList words;
    for (QTextBlock block = text->document()->begin(); block.isValid(); block = block.next()) {
        const auto formats = block.layout()->formats();
        for (const QTextLayout::FormatRange &range : formats) {
            if (range.format.underlineStyle() == QTextCharFormat::SpellCheckUnderline)
                words.append(block.text().mid(range.start, range.length));
        }
    }
    return words;
}

QMenu *TestSpelling::menuAt(int position)
{
    QTextCursor cursor = text->textCursor();
    cursor.setPosition(position);
    text->setTextCursor(cursor);
    QContextMenuEvent event(QContextMenuEvent::Keyboard, QPoint(), QPoint());
    QCoreApplication::sendEvent(text, &event);
    for (QWidget *widget : QApplication::topLevelWidgets()) {
        if (auto *menu = qobject_cast<QMenu *>(widget); menu && menu->isVisible())
            return menu;
    }
    return nullptr;
}

void TestSpelling::wrongWordsAreUnderlined()
{
    show("<p>a good <b>wrong</b> word, 您好wx</p><h1>another wish</h1>");

    QCOMPARE(underlined(),
             (QStringList{QStringLiteral("wrong"), QStringLiteral("word"), QStringLiteral("wx"),
                          QStringLiteral("wish")}));
}

void TestSpelling::codeLinksAndQuotesAreNot()
{
    show("<p>x <code>wrong</code> <a href=\"https://a.example\">word</a> w@a.example</p>"
         "<pre>wrong</pre><blockquote><p>wrong</p></blockquote><p>wish</p>");

    QCOMPARE(underlined(), QStringList{QStringLiteral("wish")});
}

void TestSpelling::theWordBeingTypedIsLeftAlone()
{
    show("<p>good</p>");
    text->moveCursor(QTextCursor::End);
    QTest::keyClicks(text, QStringLiteral(" wrng"));
    settle();
    QCOMPARE(underlined(), QStringList());

    QTest::keyClicks(text, QStringLiteral(" "));
    settle();

    QCOMPARE(underlined(), QStringList{QStringLiteral("wrng")});
}

void TestSpelling::aWordIsAskedForOnce()
{
    editor->setBody({{}, QStringLiteral("<p>same same same</p><p>same</p>")}, {});
    QCoreApplication::processEvents();

    QCOMPARE(source->asked, QStringList{QStringLiteral("same")});
}

void TestSpelling::theMenuReplacesLearnsAndIgnores()
{
    show("<p>a wetter wish</p>");
    QMenu *menu = menuAt(3);
    QVERIFY(menu);
    const QList<QAction *> actions = menu->actions();
    QCOMPARE(actions[0]->text(), QStringLiteral("letter"));
    auto *learn = menu->findChild<QAction *>(QStringLiteral("spellingLearn"));
    auto *ignore = menu->findChild<QAction *>(QStringLiteral("spellingIgnore"));
    QVERIFY(learn && ignore);
    ignore->trigger();
    QCOMPARE(underlined(), QStringList{QStringLiteral("wish")});
    learn->trigger();
    QCOMPARE(source->learnt, QStringList{QStringLiteral("wetter")});
    menu->close();
}

void TestSpelling::aWordThatCannotBeLearntIsSaid()
{
    BodyEditor other;
    other.setSpellSource(source.get());
    show("<p>good wrong</p>");
    source->isBroken = true;
    QMenu *menu = menuAt(6);
    QVERIFY(menu);
    menu->findChild<QAction *>(QStringLiteral("spellingLearn"))->trigger();
    menu->close();

    const auto *note = editor->findChild<ui::InlineBar *>(QStringLiteral("notLearnt"));
    QVERIFY(note);
    QTRY_VERIFY(note->isVisible());
    QVERIFY(note->text().contains(u"wrong") && note->text().contains(u"/w.txt"));
    QVERIFY(!other.findChild<ui::InlineBar *>(QStringLiteral("notLearnt")));
}

void TestSpelling::replacingIsOneStep()
{
    show("<p>a <b>wetter</b> day</p>");
    QMenu *menu = menuAt(3);
    QVERIFY(menu);
    menu->actions().first()->trigger();
    menu->close();
    QVERIFY2(editor->body().html.contains(QStringLiteral("a <strong>letter</strong> day")),
             qPrintable(editor->body().html));

    text->undo();

    QVERIFY(editor->body().html.contains(QStringLiteral("a <strong>wetter</strong> day")));
}

void TestSpelling::theKeyWalksFromWordToWord()
{
    show("<p>good wrong</p><p>fine wish</p>");
    text->moveCursor(QTextCursor::Start);
    const auto closeMenus = [] {
        for (QWidget *widget : QApplication::topLevelWidgets()) {
            if (qobject_cast<QMenu *>(widget))
                widget->close();
        }
    };

    editor->goToNextMisspelt();
    QCOMPARE(text->textCursor().selectedText(), QStringLiteral("wrong"));
    closeMenus();
    editor->goToNextMisspelt();
    QCOMPARE(text->textCursor().selectedText(), QStringLiteral("wish"));
    closeMenus();
    editor->goToNextMisspelt();
    QCOMPARE(text->textCursor().selectedText(), QStringLiteral("wrong"));
    closeMenus();
    show("<p>all is fine</p>");
    editor->goToNextMisspelt();
    QVERIFY(editor->findChild<QWidget *>(QStringLiteral("spellingNote")));
}

void TestSpelling::offIsOff()
{
    show("<p>wrong</p>");
    source->setOn(false);
    settle();
    QCOMPARE(underlined(), QStringList());
    source->setOn(true);
    settle();
    QCOMPARE(underlined(), QStringList{QStringLiteral("wrong")});
}

void TestSpelling::nothingOfItIsWritten()
{
    show("<p>wrong</p>");
    QCOMPARE(underlined().size(), 1);

    QVERIFY(editor->body().html.contains(QStringLiteral("<p>wrong</p>")));
}

QTEST_MAIN(TestSpelling)
#include "tst_spelling.moc"
