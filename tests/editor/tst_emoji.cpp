#include "ui/editor/bodyeditor.h"
#include "ui/editor/choices.h"
#include "ui/emoji/catalogue.h"
#include "ui/emoji/picker.h"

#include <QAccessible>
#include <QAction>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QSet>
#include <QTest>
#include <QTextEdit>

using namespace ui::emoji;
using ui::editor::BodyEditor;
using ui::editor::Choices;

/// The emoji, how they are found, and how they get into a letter.
class TestEmoji : public QObject
{
    Q_OBJECT

private slots:
    void init();

    void catalogueIsWhole();
    void searchFinds_data();
    void searchFinds();
    void searchOfNothingFindsNothing();
    void skinTonesAreAllThere();
    void pickedByKeysAlone();
    void oneStepOfUndo();
    void arrowsWalkAndLettersSearch();
    void groupsAreChosenByKeysAndButtons();
    void recentOnesComeFirst();
    void skinToneIsKept();
    void everythingHasAName();

private:
    Picker *open();
    QString letter() const { return m_editor->textEdit()->toPlainText(); }

    std::unique_ptr<BodyEditor> m_editor;
};

void TestEmoji::init()
{
    Choices::shared().restore({});
    Choices::shared().setSkinTone(0);
    m_editor = std::make_unique<BodyEditor>();
    m_editor->resize(900, 600);
    m_editor->show();
    QVERIFY(QTest::qWaitForWindowActive(m_editor.get()));
    m_editor->textEdit()->setFocus();
}

Picker *TestEmoji::open()
{
    QTest::keyClick(m_editor->textEdit(), Qt::Key_Period, Qt::ControlModifier);
    return m_editor->findChild<Picker *>();
}

void TestEmoji::catalogueIsWhole()
{
    QVERIFY(catalogue().size() > 1800);
    QSet<QString> texts;
    QSet<int> groups;
    for (const Emoji &emoji : catalogue()) {
        QVERIFY2(!texts.contains(emoji.text), qPrintable(emoji.english));
        texts.insert(emoji.text);
        groups.insert(int(emoji.group));
        QVERIFY(!emoji.english.isEmpty());
        QVERIFY2(!emoji.chinese.isEmpty(), qPrintable(emoji.english));
    }
    QCOMPARE(groups.size(), 9);
}

void TestEmoji::searchFinds_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("expected");
    QTest::addColumn<int>("among"); // the first so many

    const auto row = [](const char *typed, const char *expected, int among) {
        QTest::newRow(typed) << QString::fromUtf8(typed) << QString::fromUtf8(expected) << among;
    };
    row("party popper", "🎉", 1);
    row("Popper", "🎉", 1);
    row("celebr", "🎉", 20);
    row("thumbs up", "👍️", 1);
    row("熊猫", "🐼", 1);
    row("庆祝", "🎉", 12);
    row("flag china", "🇨🇳", 1);
    row("中国", "🇨🇳", 1);
    row("heart red", "❤️", 3);
}

void TestEmoji::searchFinds()
{
    QFETCH(const QString, typed);
    QFETCH(QString, expected);
    QFETCH(const int, among);
    const auto bare = [](QString text) { return text.remove(QChar(0xFE0F)); };

    const QList<int> found = search(typed);

    QStringList first;
    for (int i = 0; i < std::min<qsizetype>(among, found.size()); ++i)
        first.append(bare(catalogue()[found[i]].text));
    QVERIFY2(first.contains(bare(expected)), qPrintable(first.join(u' ')));
}

void TestEmoji::searchOfNothingFindsNothing()
{
    QVERIFY(search(QStringLiteral("  ")).isEmpty());
    QVERIFY(search(QStringLiteral("\t()")).isEmpty());
    QVERIFY(search(QStringLiteral("xyzzy")).isEmpty());
}

void TestEmoji::skinTonesAreAllThere()
{
    const int hand = indexOf(QStringLiteral("👋"));
    QVERIFY(hand >= 0);
    QCOMPARE(catalogue()[hand].withTone(0), QStringLiteral("👋"));
    QCOMPARE(catalogue()[hand].withTone(5), QStringLiteral("👋🏿"));
    QCOMPARE(indexOf(QStringLiteral("👋🏽")), hand);
    const int fire = indexOf(QStringLiteral("🧑‍🚒"));
    QCOMPARE(catalogue()[fire].withTone(3), QStringLiteral("🧑🏽‍🚒"));
    const int bear = indexOf(QStringLiteral("🐻"));
    QCOMPARE(catalogue()[bear].withTone(3), QStringLiteral("🐻"));
    QCOMPARE(indexOf(QStringLiteral("a")), -1);
}

void TestEmoji::pickedByKeysAlone()
{
    Picker *picker = open();
    QVERIFY(picker && picker->isVisible());
    auto *field = picker->findChild<QLineEdit *>(QStringLiteral("emojiSearch"));
    QTest::keyClicks(field, QStringLiteral("popper"));
    QTest::keyClick(field, Qt::Key_Return, Qt::ShiftModifier);
    QVERIFY2(picker->isVisible(), "Shift keeps it open for more");
    QTest::keyClick(field, Qt::Key_Return);

    QVERIFY(!picker->isVisible());
    QCOMPARE(letter(), QStringLiteral("🎉🎉"));
    QVERIFY(m_editor->body().html.contains(QStringLiteral("🎉")));
}

void TestEmoji::oneStepOfUndo()
{
    QTest::keyClicks(m_editor->textEdit(), QStringLiteral("ab"));
    Picker *picker = open();
    QTest::keyClicks(picker->findChild<QLineEdit *>(), QStringLiteral("popper"));
    QTest::keyClick(picker->findChild<QLineEdit *>(), Qt::Key_Return);
    QCOMPARE(letter(), QStringLiteral("ab🎉"));

    m_editor->textEdit()->undo();

    QCOMPARE(letter(), QStringLiteral("ab"));
}

void TestEmoji::arrowsWalkAndLettersSearch()
{
    Picker *picker = open();
    auto *grid = picker->findChild<Grid *>();
    auto *field = picker->findChild<QLineEdit *>();
    QTest::keyClick(field, Qt::Key_Down);
    QVERIFY(grid->hasFocus());
    const QString first = grid->current();
    QTest::keyClick(grid, Qt::Key_Right);
    QVERIFY(grid->current() != first);
    QTest::keyClick(grid, Qt::Key_Down);
    QCOMPARE(grid->currentIndex().row(), 1 + grid->columns());
    QVERIFY(!picker->findChild<QLabel *>(QStringLiteral("emojiName"))->text().isEmpty());
    QTest::keyClick(grid, Qt::Key_Up);
    QTest::keyClick(grid, Qt::Key_Up);
    QVERIFY(field->hasFocus());
    QTest::keyClick(field, Qt::Key_Down);

    QTest::keyClicks(grid, QStringLiteral("c"));
    QVERIFY(field->hasFocus());
    QCOMPARE(field->text(), QStringLiteral("c"));
}

void TestEmoji::groupsAreChosenByKeysAndButtons()
{
    Picker *picker = open();
    auto *grid = picker->findChild<Grid *>();
    QTest::keyClick(picker->findChild<QLineEdit *>(), Qt::Key_PageDown);
    QCOMPARE(catalogue()[indexOf(grid->current())].group, Group::People);

    QTest::mouseClick(picker->findChild<QPushButton *>(QStringLiteral("emojiGroup9")), Qt::LeftButton);
    QCOMPARE(catalogue()[indexOf(grid->current())].group, Group::Flags);
    QTest::keyClick(picker, Qt::Key_Escape);
    QVERIFY(!picker->isVisible());
    QVERIFY(letter().isEmpty());
}

void TestEmoji::recentOnesComeFirst()
{
    Choices::shared().rememberEmoji(QStringLiteral("🐼"));
    Choices::shared().rememberEmoji(QStringLiteral("🎉"));

    Picker *picker = open();

    auto *grid = picker->findChild<Grid *>();
    QCOMPARE(grid->model()->rowCount(), 2);
    QCOMPARE(grid->current(), QStringLiteral("🎉"));
    QTest::keyClick(picker->findChild<QLineEdit *>(), Qt::Key_Return);
    QCOMPARE(letter(), QStringLiteral("🎉"));
}

void TestEmoji::skinToneIsKept()
{
    Choices::shared().setSkinTone(5);
    Picker *picker = open();
    QTest::keyClicks(picker->findChild<QLineEdit *>(), QStringLiteral("waving hand"));
    QTest::keyClick(picker->findChild<QLineEdit *>(), Qt::Key_Return);

    QCOMPARE(letter(), QStringLiteral("👋🏿"));
    QCOMPARE(Choices::shared().recentEmoji(), QStringList{QStringLiteral("👋")});
}

void TestEmoji::everythingHasAName()
{
    Picker *picker = open();
    const QList<QWidget *> widgets = picker->findChildren<QWidget *>();
    for (QWidget *widget : widgets) {
        if (widget->focusPolicy() == Qt::NoFocus || !widget->isVisible()
            || widget->objectName().startsWith(QStringLiteral("qt_")))
            continue;
        QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(widget);
        QVERIFY2(interface && !interface->text(QAccessible::Name).isEmpty(),
                 qPrintable(widget->objectName()));
    }
    auto *grid = picker->findChild<Grid *>();
    QCOMPARE(grid->currentIndex().data(Qt::AccessibleTextRole).toString(), QStringLiteral("grinning face"));
}

QTEST_MAIN(TestEmoji)
#include "tst_emoji.moc"
