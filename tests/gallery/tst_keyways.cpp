#include "gallery/cast.h"
#include "gallery/stage.h"
#include "picture/photos.h"
#include "ui/compose/attachmentcard.h"
#include "ui/compose/attachmentstrip.h"
#include "ui/compose/composewindow.h"
#include "ui/editor/bodyeditor.h"
#include "ui/widgets/mnemonics.h"

#include <QAccessible>
#include <QAction>
#include <QApplication>
#include <QContextMenuEvent>
#include <QMenu>
#include <QMenuBar>
#include <QTextEdit>
#include <QTextTable>
#include <QtTest>

using ui::compose::AttachmentStrip;
using ui::compose::ComposeWindow;

/// Ways through the letter's window by keys alone: letters in menus, and Tab from part to part.
class TestKeyWays : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void everyEntryOfEveryMenuHasItsLetter_data() { Stage::addSights(); }
    void everyEntryOfEveryMenuHasItsLetter();
    void tabGoesTheWayOfTheEye_data();
    void tabGoesTheWayOfTheEye();
    void tabComesRound();

private:
    ComposeWindow &open(const QString &html);
    QTextEdit *text() const { return m_window->findChild<ui::editor::BodyEditor *>()->textEdit(); }
    void lookAt(QMenu &menu);
    void lookAtContextMenuOf(QWidget &widget);
    QStringList walk(Qt::Key key, int steps);

    Stage m_stage;
    QSet<const QMenu *> m_seen;
    std::unique_ptr<Speller> m_speller;
    std::unique_ptr<ComposeWindow> m_window;
};

void TestKeyWays::init()
{
    m_speller = std::make_unique<Speller>(true);
    m_seen.clear();
}

void TestKeyWays::cleanup()
{
    m_window.reset();
}

ComposeWindow &TestKeyWays::open(const QString &html)
{
    m_window = std::make_unique<ComposeWindow>();
    m_window->setAccounts(accounts());
    m_window->setSpellSource(m_speller.get());
    auto saved = letter(html);
    saved.draft.to = people(2);
    saved.draft.cc = people(1);
    saved.draft.bcc = people(1);
    m_window->setSaved(saved);
    m_stage.show(*m_window);
    m_window->attachFiles({m_stage.file(QStringLiteral("a.txt")), m_stage.file(QStringLiteral("b.txt"))});
    return *m_window;
}

void TestKeyWays::lookAt(QMenu &menu)
{
    if (m_seen.contains(&menu))
        return;
    m_seen += &menu;
    menu.popup(QPoint(10, 10));
    QCoreApplication::processEvents();
    m_stage.lookForMnemonics(menu);
    const QList<QAction *> actions = menu.actions();
    menu.close();
    for (const QAction *action : actions) {
        if (action->menu())
            lookAt(*action->menu());
    }
}

void TestKeyWays::lookAtContextMenuOf(QWidget &widget)
{
    widget.setFocus();
    QContextMenuEvent event(QContextMenuEvent::Keyboard, {}, {});
    QCoreApplication::sendEvent(&widget, &event);
    QCoreApplication::processEvents();
    auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
    QVERIFY2(menu, qPrintable(widget.objectName()));
    m_stage.lookForMnemonics(*menu);
    menu->close();
}

void TestKeyWays::everyEntryOfEveryMenuHasItsLetter()
{
    m_stage.begin();
    ComposeWindow &window = open(QStringLiteral("<p>mispelt words</p><table><tr><td>x</td></tr></table>"));
    window.setStationery({});
    window.findChild<ui::editor::BodyEditor *>()->setFormatBarVisible(true);
    QCoreApplication::processEvents();

    const QList<QMenu *> menus = window.findChildren<QMenu *>();
    QVERIFY(menus.size() > 20);
    for (QMenu *menu : menus)
        lookAt(*menu);
    QString taken;
    for (const QAction *title : window.menuBar()->actions()) {
        const QChar key = ui::mnemonicOf(title->text());
        QVERIFY2(!key.isNull() && !taken.contains(key), qPrintable(title->text()));
        taken += key;
    }
    text()->moveCursor(QTextCursor::Start);
    lookAtContextMenuOf(*text());
    text()->moveCursor(QTextCursor::End);
    text()->moveCursor(QTextCursor::Left);
    lookAtContextMenuOf(*text());
    lookAtContextMenuOf(*window.findChild<QWidget *>(QStringLiteral("subject")));
    lookAtContextMenuOf(*window.findChild<AttachmentStrip *>()->cards().first());
    m_stage.verify();
}

/// The names of what has the focus after each of that many keys.
QStringList TestKeyWays::walk(Qt::Key key, int steps)
{
    QStringList names;
    for (int i = 0; i < steps; ++i) {
        QTest::keyClick(QApplication::focusWidget(), key);
        QCoreApplication::processEvents();
        QWidget *now = QApplication::focusWidget();
        if (!now)
            return names + QStringList{QStringLiteral("nobody has the focus")};
        // Of a box of choices the interface tells what is chosen.
        const QString own = now->accessibleName();
        names += (own.isEmpty() ? QAccessible::queryAccessibleInterface(now)->text(QAccessible::Name) : own)
                     .section(u',', 0, 0);
    }
    return names;
}

void TestKeyWays::tabGoesTheWayOfTheEye_data()
{
    QTest::addColumn<QString>("view");
    QTest::addColumn<QStringList>("expected");

    const QStringList above{QStringLiteral("To: add an address"), QStringLiteral("Cc: add an address"),
                            QStringLiteral("Bcc: add an address"), QStringLiteral("Subject")};
    const QStringList below{
        QStringLiteral("a.txt"), QStringLiteral("b.txt"), QStringLiteral("Add attachments"),
        QStringLiteral("Log"),   QStringLiteral("Send"),  QStringLiteral("More ways to send")};
    QTest::newRow("rich text") << QString() << above + QStringList{QStringLiteral("Message")} + below;
    QTest::newRow("plain text") << QStringLiteral("actionPlainText")
                                << above
            + QStringList{QStringLiteral("The letter as plain text"), QString::fromUtf8("Plain text only…"),
                          QStringLiteral("Where the addresses of links go")}
            + below;
}

void TestKeyWays::tabGoesTheWayOfTheEye()
{
    QFETCH(QString, view);
    QFETCH(QStringList, expected);
    m_stage.begin(Sight{QStringLiteral("en"), QStringLiteral("light"), 1000});
    ComposeWindow &window = open(QStringLiteral("<p>Words</p>"));
    if (!view.isEmpty())
        window.findChild<QAction *>(view)->trigger();
    QCoreApplication::processEvents();
    auto *from = window.findChild<QWidget *>(QStringLiteral("from"));
    from->setFocus();

    QCOMPARE(walk(Qt::Key_Tab, int(expected.size())), expected);

    QStringList back = expected;
    std::reverse(back.begin(), back.end());
    back.removeFirst();
    QCOMPARE(walk(Qt::Key_Backtab, int(back.size())), back);
    walk(Qt::Key_Backtab, 1);
    QVERIFY(from->hasFocus());
}

void TestKeyWays::tabComesRound()
{
    m_stage.begin(Sight{QStringLiteral("en"), QStringLiteral("light"), 1000});
    ComposeWindow &window = open(QStringLiteral("<p>Words</p>"));
    window.findChild<ui::editor::BodyEditor *>()->setFormatBarVisible(true);
    auto *from = window.findChild<QWidget *>(QStringLiteral("from"));
    from->setFocus();

    QStringList names;
    while (names.size() < 80 && (names.isEmpty() || !from->hasFocus()))
        names += walk(Qt::Key_Tab, 1);

    QVERIFY2(from->hasFocus(), qPrintable(names.join(u'\n')));
    QVERIFY(names.size() > 30);
    QVERIFY2(!names.contains(QString()), qPrintable(names.join(u'\n')));
    for (const char *name : {"Subject", "Message", "Bold", "a.txt", "Add attachments", "Log", "Attach"})
        QVERIFY2(names.count(QString::fromLatin1(name)) == 1, name);
}

QTEST_MAIN(TestKeyWays)
#include "tst_keyways.moc"
