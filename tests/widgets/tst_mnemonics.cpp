#include "ui/widgets/mnemonics.h"

#include <QAction>
#include <QMenu>
#include <QtTest>

using ui::MenuEntry;

/// Every entry of a menu has a letter to press.
class TestMnemonics : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { new ui::MenuMnemonics(qApp); }
    void textsGetLetters_data();
    void textsGetLetters();
    void asManyAsThereAreLettersHaveOne();
    void wordsComeBackWithout_data();
    void wordsComeBackWithout();
    void aMenuHasThemWhileItIsOpen();
    void whatComesLaterGetsOneToo();
    void whatChangesMeanwhileStays();
};

void TestMnemonics::textsGetLetters_data()
{
    QTest::addColumn<QStringList>("texts");
    QTest::addColumn<QStringList>("expected");

    const auto row = [](const char *name, const QStringList &texts, const QStringList &expected) {
        QTest::newRow(name) << texts << expected;
    };
    row("the beginning of the text", {QString::fromUtf8("Bold"), QString::fromUtf8("Italic")},
        {QString::fromUtf8("&Bold"), QString::fromUtf8("&Italic")});
    row("another where that is taken", {QString::fromUtf8("Bold"), QString::fromUtf8("Blue")},
        {QString::fromUtf8("&Bold"), QString::fromUtf8("B&lue")});
    row("the beginning of another word first", {QString::fromUtf8("Save"), QString::fromUtf8("Save as")},
        {QString::fromUtf8("&Save"), QString::fromUtf8("Save &as")});
    row("its own is kept", {QString::fromUtf8("Ask"), QString::fromUtf8("&Attach")},
        {QString::fromUtf8("A&sk"), QString::fromUtf8("&Attach")});
    row("its own twice", {QString::fromUtf8("&Ask"), QString::fromUtf8("&Attach")},
        {QString::fromUtf8("&Ask"), QString::fromUtf8("A&ttach")});
    row("one moves aside for another", {QString::fromUtf8("Ab"), QString::fromUtf8("A")},
        {QString::fromUtf8("A&b"), QString::fromUtf8("&A")});
    row("its own moves where another would have none", {QString::fromUtf8("&Ab"), QString::fromUtf8("A")},
        {QString::fromUtf8("A&b"), QString::fromUtf8("&A")});
    row("Chinese in brackets", {QString::fromUtf8("加粗"), QString::fromUtf8("撤销(&U)")},
        {QString::fromUtf8("加粗(&A)"), QString::fromUtf8("撤销(&U)")});
    row("dots stay the end", {QString::fromUtf8("查找…")}, {QString::fromUtf8("查找(&A)…")});
    row("in brackets where all are taken", {QString::fromUtf8("A"), QString::fromUtf8("a")},
        {QString::fromUtf8("&A"), QString::fromUtf8("a(&B)")});
    row("a real ampersand", {QString::fromUtf8("R&&D"), QString::fromUtf8("R")},
        {QString::fromUtf8("R&&&D"), QString::fromUtf8("&R")});
    row("nothing at all", {}, {});
}

void TestMnemonics::textsGetLetters()
{
    QFETCH(QStringList, texts);
    QFETCH(QStringList, expected);
    QList<MenuEntry> entries;
    for (const QString &text : texts)
        entries += {text, {}};

    QCOMPARE(ui::withMnemonics(entries), expected);
}

void TestMnemonics::asManyAsThereAreLettersHaveOne()
{
    QList<MenuEntry> entries;
    for (int i = 0; i < 40; ++i)
        entries += {QStringLiteral("Entry"), {}};

    const QStringList texts = ui::withMnemonics(entries);

    QSet<QChar> keys;
    for (const QString &text : texts)
        keys += ui::mnemonicOf(text);
    QCOMPARE(keys.size(), 37); // letters, digits, and none
    QCOMPARE(texts.last(), QStringLiteral("Entry"));
}

void TestMnemonics::wordsComeBackWithout_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("words");

    QTest::newRow("in a word") << QStringLiteral("Save &as…") << QStringLiteral("Save as…");
    QTest::newRow("in brackets") << QString::fromUtf8("查找(&F)…") << QString::fromUtf8("查找…");
    QTest::newRow("none") << QStringLiteral("a (b)") << QStringLiteral("a (b)");
    QTest::newRow("a real ampersand") << QStringLiteral("R&&D &x") << QStringLiteral("R&D x");
}

void TestMnemonics::wordsComeBackWithout()
{
    QFETCH(QString, text);
    QFETCH(QString, words);

    QCOMPARE(ui::withoutMnemonic(text), words);
}

void TestMnemonics::aMenuHasThemWhileItIsOpen()
{
    QMenu menu;
    connect(&menu, &QMenu::aboutToShow, &menu, [&menu] {
        menu.clear();
        menu.addAction(QStringLiteral("Bold"));
        QAction *chinese = menu.addAction(QString::fromUtf8("斜体"));
        chinese->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_I));
    });
    menu.addAction(QStringLiteral("x"));
    menu.popup(QPoint(5, 5));
    const QList<QAction *> actions = menu.actions();
    QCOMPARE(actions.value(0)->text(), QStringLiteral("&Bold"));
    QCOMPARE(actions.value(1)->text(), QString::fromUtf8("斜体(&I)"));
    QSignalSpy chosen(actions.value(1), &QAction::triggered);

    QTest::keyClick(&menu, Qt::Key_I);

    QCOMPARE(chosen.count(), 1);
    QVERIFY(!menu.isVisible());
    QCOMPARE(actions.value(0)->text(), QStringLiteral("Bold"));
    QCOMPARE(actions.value(1)->text(), QString::fromUtf8("斜体"));
}

void TestMnemonics::whatComesLaterGetsOneToo()
{
    QMenu menu;
    menu.addAction(QStringLiteral("Bold"));
    menu.popup(QPoint(5, 5));

    QAction *later = menu.addAction(QStringLiteral("Blue"));

    QCOMPARE(later->text(), QStringLiteral("B&lue"));
    menu.close();
    QCOMPARE(later->text(), QStringLiteral("Blue"));
    QCOMPARE(menu.actions().value(0)->text(), QStringLiteral("Bold"));
}

void TestMnemonics::whatChangesMeanwhileStays()
{
    QMenu menu;
    QAction *action = menu.addAction(QStringLiteral("Undo typing"));
    menu.popup(QPoint(5, 5));
    action->setText(QStringLiteral("Undo"));

    menu.close();

    QCOMPARE(action->text(), QStringLiteral("Undo"));
}

QTEST_MAIN(TestMnemonics)
#include "tst_mnemonics.moc"
