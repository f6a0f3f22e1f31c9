#include "spelling/fakesource.h"
#include "ui/compose/composewindow.h"
#include "ui/compose/subjectedit.h"
#include "ui/editor/bodyeditor.h"

#include <QAction>
#include <QApplication>
#include <QContextMenuEvent>
#include <QInputMethodEvent>
#include <QMenu>
#include <QTextBlock>
#include <QTextEdit>
#include <QTextLayout>
#include <QtTest>

using core::spelling::Range;
using ui::compose::ComposeWindow;
using ui::compose::SubjectEdit;

/// The subject shows its misspelt words (those that begin with w, here) and the fields that wait to be filled
/// in, where they stand, and nothing of it is text.
class TestSubject : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void noWordIsAskedForBeforeSomebodyWrites();
    void misspeltWordsAreMarked_data();
    void misspeltWordsAreMarked();
    void theWordBeingTypedIsLeftAlone();
    void aWordIsJudgedWhenTheSubjectIsLeft();
    void offIsOff();
    void theMenuReplacesInOneStep();
    void whatIsIgnoredIsIgnoredInTheTextToo();
    void theMenuUndoesWithTheLetter();
    void theKeyGoesFromTheTextToTheSubject();
    void readOnlySubjectOffersNothing();
    void marksStandWhereTheWordsAre_data();
    void itsBeginningIsShownWhileNobodyWrites();
    void marksStandWhereTheWordsAre();
    void fieldsHaveAGround_data();
    void fieldsHaveAGround();
    void marksMoveAsideForAnInputMethod();

private:
    void settle();
    QStringList marked() const;
    QMenu *menuAt(int position);
    static QRect difference(const QImage &one, const QImage &other);
    static int edgeOf(SubjectEdit &line, int position);

    std::unique_ptr<FakeSource> m_source;
    std::unique_ptr<ComposeWindow> m_window;
    SubjectEdit *m_subject = nullptr;
    QTextEdit *m_text = nullptr;
};

void TestSubject::init()
{
    m_window.reset();
    m_source = std::make_unique<FakeSource>();
    m_window = std::make_unique<ComposeWindow>();
    m_window->setSpellSource(m_source.get());
    m_subject = m_window->findChild<SubjectEdit *>();
    m_text = m_window->findChild<ui::editor::BodyEditor *>()->textEdit();
    m_window->resize(900, 600);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    m_subject->setFocus();
}

void TestSubject::settle()
{
    for (int i = 0; i < 20; ++i) {
        QCoreApplication::processEvents();
        if (m_source->asked.isEmpty())
            break;
        m_source->answer();
    }
    QCoreApplication::processEvents();
}

QStringList TestSubject::marked() const
{
    QStringList words;
    for (const Range &range : m_subject->misspelt())
        words += m_subject->text().mid(range.start, range.length);
    return words;
}

QMenu *TestSubject::menuAt(int position)
{
    m_subject->setCursorPosition(position);
    QContextMenuEvent event(QContextMenuEvent::Keyboard, QPoint(), QPoint());
    QCoreApplication::sendEvent(m_subject, &event);
    return m_subject->findChild<QMenu *>(QStringLiteral("subjectMenu"));
}

/// What is different between two pictures, in their pixels.
QRect TestSubject::difference(const QImage &one, const QImage &other)
{
    QRect area;
    for (int y = 0; y < one.height(); ++y) {
        for (int x = 0; x < one.width(); ++x) {
            if (one.pixel(x, y) != other.pixel(x, y))
                area |= QRect(x, y, 1, 1);
        }
    }
    return area;
}

int TestSubject::edgeOf(SubjectEdit &line, int position)
{
    line.setCursorPosition(position);
    return line.cursorRect().center().x();
}

void TestSubject::misspeltWordsAreMarked_data()
{
    QTest::addColumn<QString>("subject");
    QTest::addColumn<QStringList>("words");

    QTest::newRow("words") << QStringLiteral("a wrong and good wish")
                           << QStringList{QStringLiteral("wrong"), QStringLiteral("wish")};
    QTest::newRow("beside Chinese") << QString::fromUtf8("您好wx世界") << QStringList{QStringLiteral("wx")};
    QTest::newRow("no addresses and links")
        << QStringLiteral("for web@wrong.example at https://wrong.example/way") << QStringList();
    QTest::newRow("no fields") << QStringLiteral("Dear {{wname}}, wow") << QStringList{QStringLiteral("wow")};
}

/// Dictionaries are large; many letters are opened and only looked at.
void TestSubject::noWordIsAskedForBeforeSomebodyWrites()
{
    m_window = std::make_unique<ComposeWindow>();
    m_window->setSpellSource(m_source.get());
    m_subject = m_window->findChild<SubjectEdit *>();
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    QVERIFY(!m_subject->hasFocus());
    m_subject->setText(QStringLiteral("wrong"));
    QCoreApplication::processEvents();
    QVERIFY(m_source->asked.isEmpty());

    m_subject->setFocus();
    settle();

    QCOMPARE(marked(), QStringList{QStringLiteral("wrong")});
}

void TestSubject::misspeltWordsAreMarked()
{
    QFETCH(QString, subject);
    QFETCH(QStringList, words);

    m_subject->setText(subject);
    settle();

    QCOMPARE(marked(), words);
}

void TestSubject::theWordBeingTypedIsLeftAlone()
{
    QTest::keyClicks(m_subject, QStringLiteral("a wor"));
    settle();
    QCOMPARE(marked(), QStringList());

    QTest::keyClicks(m_subject, QStringLiteral(" "));
    settle();
    QCOMPARE(marked(), QStringList{QStringLiteral("wor")});

    QTest::keyClick(m_subject, Qt::Key_Left);
    settle();
    QCOMPARE(marked(), QStringList{QStringLiteral("wor")});
}

void TestSubject::aWordIsJudgedWhenTheSubjectIsLeft()
{
    QTest::keyClicks(m_subject, QStringLiteral("wor"));
    settle();
    QCOMPARE(marked(), QStringList());

    QTest::keyClick(m_subject, Qt::Key_Tab);
    settle();

    QVERIFY(!m_subject->hasFocus());
    QCOMPARE(marked(), QStringList{QStringLiteral("wor")});
}

void TestSubject::offIsOff()
{
    m_subject->setText(QStringLiteral("a wrong word"));
    settle();
    QVERIFY(!marked().isEmpty());

    m_source->setOn(false);
    settle();
    QCOMPARE(marked(), QStringList());

    m_source->setOn(true);
    settle();
    QCOMPARE(marked().size(), 2);
}

void TestSubject::theMenuReplacesInOneStep()
{
    QTest::keyClicks(m_subject, QStringLiteral("my leter wtter "));
    settle();
    QMenu *menu = menuAt(12);
    QVERIFY(menu);
    QCOMPARE(menu->actions().at(0)->text(), QStringLiteral("letter"));

    menu->actions().at(0)->trigger();
    menu->close();
    QCOMPARE(m_subject->text(), QStringLiteral("my leter letter "));

    m_window->findChild<QAction *>(QStringLiteral("actionUndo"))->trigger();
    QCOMPARE(m_subject->text(), QStringLiteral("my leter wtter "));
}

void TestSubject::whatIsIgnoredIsIgnoredInTheTextToo()
{
    m_text->setPlainText(QStringLiteral("a wrong word"));
    m_subject->setText(QStringLiteral("wrong"));
    settle();
    const auto isUnderlined = [this] { return m_text->document()->begin().layout()->formats().size(); };
    QCOMPARE(isUnderlined(), 2);

    QMenu *menu = menuAt(1);
    QVERIFY(menu);
    menu->findChild<QAction *>(QStringLiteral("spellingIgnore"))->trigger();
    menu->close();
    settle();

    QCOMPARE(marked(), QStringList());
    QCOMPARE(isUnderlined(), 1);
}

void TestSubject::theMenuUndoesWithTheLetter()
{
    QTest::keyClicks(m_subject, QStringLiteral("one"));
    m_text->setFocus();
    QTest::keyClicks(m_text, QStringLiteral("two"));
    m_subject->setFocus();
    QMenu *menu = menuAt(3);
    QVERIFY(menu);
    auto *undo = menu->findChild<QAction *>(QStringLiteral("edit-undo"));
    QVERIFY(undo);

    undo->trigger();
    menu->close();

    QCOMPARE(m_text->toPlainText(), QString());
    QCOMPARE(m_subject->text(), QStringLiteral("one"));
}

void TestSubject::theKeyGoesFromTheTextToTheSubject()
{
    m_text->setPlainText(QStringLiteral("all good"));
    m_subject->setText(QStringLiteral("a wrong subject"));
    settle();
    m_text->setFocus();
    QTest::keyClick(m_window.get(), Qt::Key_F7);
    settle();

    QVERIFY(m_subject->hasFocus());
    QCOMPARE(m_subject->selectedText(), QStringLiteral("wrong"));
    auto *menu = m_subject->findChild<QMenu *>(QStringLiteral("spellingSuggestions"));
    QVERIFY(menu);
    menu->close();

    m_text->setPlainText(QStringLiteral("what is it"));
    settle();
    QTest::keyClick(m_window.get(), Qt::Key_F7);
    settle();
    QCOMPARE(m_text->textCursor().selectedText(), QStringLiteral("what"));
}

void TestSubject::readOnlySubjectOffersNothing()
{
    m_subject->setText(QStringLiteral("wrong"));
    m_subject->setReadOnly(true);
    settle();
    QMenu *menu = menuAt(1);

    QVERIFY(menu);
    QVERIFY(!menu->findChild<QAction *>(QStringLiteral("spellingLearn")));
    menu->close();
}

void TestSubject::marksStandWhereTheWordsAre_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("start");
    QTest::addColumn<int>("length");

    const QString rest(300, u'i');
    QTest::newRow("at the beginning") << QStringLiteral("wrong word") << 0 << 5;
    QTest::newRow("in the middle") << QStringLiteral("one wrong word") << 4 << 5;
    QTest::newRow("scrolled to the end") << rest + QStringLiteral(" wrong iii") << 301 << 5;
    QTest::newRow("right to left") << QString::fromUtf8("هذه رسالة wrong باللغة") << 10 << 5;
    QTest::newRow("left to right in it") << QString::fromUtf8("one مرحبا two") << 4 << 5;
}

void TestSubject::itsBeginningIsShownWhileNobodyWrites()
{
    m_text->setFocus();
    m_subject->setText(QStringLiteral("a long subject ").repeated(30));
    QCOMPARE(m_subject->cursorPosition(), 0);
    m_subject->setFocus();
    QTest::keyClick(m_subject, Qt::Key_End);
    QTest::keyClick(m_subject, Qt::Key_X);
    QCOMPARE(m_subject->cursorPosition(), m_subject->text().size());

    QTest::keyClick(m_subject, Qt::Key_Tab);

    QVERIFY(!m_subject->hasFocus());
    QCOMPARE(m_subject->cursorPosition(), 0);
}

void TestSubject::marksStandWhereTheWordsAre()
{
    QFETCH(QString, text);
    QFETCH(int, start);
    QFETCH(int, length);
    SubjectEdit line;
    line.setFrame(false);
    line.resize(400, 40);
    line.setText(text);
    line.end(false);
    const QImage without = line.grab().toImage();

    line.setMisspelt({{start, length}});
    const QRect changed = difference(without, line.grab().toImage());

    QVERIFY(!changed.isEmpty());
    const int one = edgeOf(line, start);
    const int other = edgeOf(line, start + length);
    QVERIFY2(qAbs(changed.left() - std::min(one, other)) <= 3, qPrintable(QString::number(changed.left())));
    QVERIFY2(qAbs(changed.right() - std::max(one, other)) <= 3, qPrintable(QString::number(changed.right())));
    QVERIFY(changed.top() > line.height() / 2);
    QCOMPARE(line.text(), text);
}

void TestSubject::fieldsHaveAGround_data()
{
    QTest::addColumn<bool>("isDark");

    QTest::newRow("light") << false;
    QTest::newRow("dark") << true;
}

void TestSubject::fieldsHaveAGround()
{
    QFETCH(bool, isDark);
    const QColor paper = isDark ? QColor(0x1e1e1e) : QColor(Qt::white);
    const QColor ink = isDark ? QColor(Qt::white) : QColor(Qt::black);
    const auto picture = [&](const QString &text) {
        SubjectEdit line;
        QPalette palette;
        palette.setColor(QPalette::Base, paper);
        palette.setColor(QPalette::Window, paper);
        palette.setColor(QPalette::Text, ink);
        palette.setColor(QPalette::WindowText, ink);
        line.setPalette(palette);
        line.setFrame(false);
        line.resize(400, 40);
        line.setText(text);
        return line.grab().toImage().convertToFormat(QImage::Format_RGB32);
    };
    const QImage with = picture(QStringLiteral("{{name}} x"));
    const QImage without = picture(QStringLiteral("((name)) x"));

    const QColor ground = with.pixelColor(difference(with, without).left() + 1, 20);
    QVERIFY(ground != paper);
    int inked = 0;
    for (int x = 0; x < 60; ++x) {
        for (int y = 0; y < 40; ++y)
            inked += with.pixelColor(x, y) == ink ? 1 : 0;
    }
    QVERIFY2(inked > 0, "the letters are not covered");
    QCOMPARE(with.pixelColor(390, 20), paper);
}

void TestSubject::marksMoveAsideForAnInputMethod()
{
    SubjectEdit line;
    line.setFrame(false);
    line.resize(400, 40);
    line.setText(QStringLiteral("wrong"));
    line.setMisspelt({{0, 5}});
    line.setCursorPosition(0);
    line.show();
    line.setFocus();
    QInputMethodEvent composing(QStringLiteral("shi jie"), {});
    QCoreApplication::sendEvent(&line, &composing);
    QCOMPARE(line.misspelt().size(), 1);
    const int behind = line.cursorRect().center().x();
    const QImage with = line.grab().toImage();

    line.setMisspelt({});
    const QRect changed = difference(line.grab().toImage(), with);

    QVERIFY(!changed.isEmpty());
    QVERIFY2(qAbs(changed.left() - behind) <= 3, qPrintable(QString::number(changed.left())));
}

QTEST_MAIN(TestSubject)
#include "tst_subject.moc"
