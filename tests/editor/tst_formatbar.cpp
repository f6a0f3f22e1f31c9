#include "ui/editor/bodyeditor.h"
#include "ui/editor/structure.h"
#include "ui/widgets/inlinebar.h"

#include <QAction>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QRegularExpression>
#include <QSet>
#include <QTest>
#include <QTextBlock>
#include <QTextEdit>
#include <QTextList>

using ui::editor::BodyEditor;

/// Formatting by bar, menu and keys, as a person does it.
class TestFormatBar : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void everyActionIsInTheMenuAndHasItsOwnKeys();
    void whatTheBarHidesIsInItsMenu_data();
    void whatTheBarHidesIsInItsMenu();
    void keysChangeTheParagraph_data();
    void keysChangeTheParagraph();
    void marksShowWhatAllOfTheSelectionHas();
    void faceAndSizeShowOnTheirButtons();
    void formatsOfAnEmptyParagraphAreKept();
    void painterGivesOnce();
    void painterGivesUntilEscape();
    void copiedFormatIsAppliedByKeys();
    void unreadableColourIsToldAndPutRight();
    void noteGoesWhenTheColourIsUndone();
    void anyColourCanBeChosen();
    void boxIsTickedByAClickAndByKeys();
    void newItemIsNotTicked();
    void enterStaysInCodeAndLeavesAtItsEnd();
    void downLeavesCodeAtTheEndOfALetter();
    void enterBeforeAHeadingMakesAParagraph();
    void readOnlyLetterHasNoFormats();

private:
    QTextEdit *text() const { return m_editor->textEdit(); }
    void type(const QString &words) { QTest::keyClicks(text(), words); }
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) { QTest::keyClick(text(), key, modifiers); }
    void show(const QString &html) { m_editor->setBody({{}, html}, {}); }
    void select(int from, int to);
    QString content() const;
    QAction *action(const char *name) const
    {
        return m_editor->findChild<QAction *>(QString::fromLatin1(name));
    }
    QPushButton *button(const char *name) const
    {
        return m_editor->findChild<QPushButton *>(QString::fromLatin1(name));
    }
    void clickAt(int position);

    std::unique_ptr<BodyEditor> m_editor;
};

void TestFormatBar::init()
{
    m_editor = std::make_unique<BodyEditor>();
    m_editor->resize(1000, 600);
    m_editor->setFormatBarVisible(true);
    m_editor->show();
    QVERIFY(QTest::qWaitForWindowActive(m_editor.get()));
    text()->setFocus();
}

void TestFormatBar::cleanup()
{
    m_editor.reset();
}

void TestFormatBar::select(int from, int to)
{
    QTextCursor cursor = text()->textCursor();
    cursor.setPosition(from);
    cursor.setPosition(to, QTextCursor::KeepAnchor);
    text()->setTextCursor(cursor);
}

QString TestFormatBar::content() const
{
    QString html = m_editor->body().html;
    html.remove(0, html.indexOf(QStringLiteral("<body>")) + 7);
    static const QRegularExpression looks(QStringLiteral("(<pre|<code|<blockquote) style=\"[^\"]*\""));
    html.replace(looks, QStringLiteral("\\1"));
    return html.left(html.indexOf(QStringLiteral("</body>"))).remove(u'\n');
}

void TestFormatBar::clickAt(int position)
{
    QTextCursor cursor(text()->document());
    cursor.setPosition(position);
    const QRect place = text()->cursorRect(cursor);
    QTest::mouseClick(text()->viewport(), Qt::LeftButton, {}, place.center());
}

static void collect(const QMenu *menu, QSet<QAction *> &all)
{
    const QList<QAction *> actions = menu->actions();
    for (QAction *action : actions) {
        all.insert(action);
        if (action->menu())
            collect(action->menu(), all);
    }
}

void TestFormatBar::everyActionIsInTheMenuAndHasItsOwnKeys()
{
    QSet<QAction *> inMenu;
    collect(m_editor->formatMenu(), inMenu);
    const QList<QAction *> pastes = m_editor->pasteActions(); // in the window's menu of editing
    inMenu.unite({pastes.begin(), pastes.end()});
    QSet<QKeySequence> keys;
    const QList<QAction *> actions = m_editor->actions();
    QVERIFY(actions.size() > 40);
    for (QAction *action : actions) {
        QVERIFY2(!action->text().isEmpty(), qPrintable(action->objectName()));
        // The painter is for the mouse; the menu has its two halves.
        if (action->objectName() != u"paintFormat")
            QVERIFY2(inMenu.contains(action), qPrintable(action->objectName()));
        for (const QKeySequence &sequence : action->shortcuts()) {
            QVERIFY2(!keys.contains(sequence), qPrintable(sequence.toString()));
            keys.insert(sequence);
        }
    }
    QVERIFY(m_editor->formatActions().size() > 30);
}

void TestFormatBar::whatTheBarHidesIsInItsMenu_data()
{
    QTest::addColumn<int>("width");
    for (const int width : {360, 480, 640, 1000, 1600})
        QTest::addRow("%d pixels", width) << width;
}

void TestFormatBar::whatTheBarHidesIsInItsMenu()
{
    QFETCH(const int, width);
    m_editor->resize(width, 500);
    auto *bar = m_editor->findChild<QWidget *>(QStringLiteral("formatBar"));
    QTRY_COMPARE(bar->width(), width);

    auto *menu = m_editor->findChild<QMenu *>(QStringLiteral("formatOverflow"));
    emit menu->aboutToShow();
    QSet<QAction *> inMenu;
    collect(menu, inMenu);
    QStringList names;
    for (const QAction *action : std::as_const(inMenu))
        names.append(action->text());

    int shown = 0;
    const QList<QPushButton *> buttons = bar->findChildren<QPushButton *>();
    for (const QPushButton *one : buttons) {
        if (!one->isVisible()) {
            QVERIFY2(names.contains(one->toolTip().section(QStringLiteral(" ("), 0, 0))
                         || names.contains(one->text()) || one->objectName() == u"formatPaintFormat",
                     qPrintable(one->objectName()));
            continue;
        }
        ++shown;
        QVERIFY2(one->geometry().left() >= 0 && one->geometry().right() < width,
                 qPrintable(one->objectName()));
        for (const QPushButton *other : buttons)
            QVERIFY2(one == other || !other->isVisible() || !one->geometry().intersects(other->geometry()),
                     qPrintable(one->objectName() + u' ' + other->objectName()));
    }
    QVERIFY(shown >= 5);
    QVERIFY(button("formatBold")->isVisible());
    QVERIFY(button("formatMore")->isVisible());
    QCOMPARE(button("formatFace")->isVisible(), width == 1600);
}

void TestFormatBar::keysChangeTheParagraph_data()
{
    QTest::addColumn<QKeyCombination>("keys");
    QTest::addColumn<QString>("expected");

    const auto row = [](const char *name, QKeyCombination keys, const char *expected) {
        QTest::newRow(name) << keys << QString::fromLatin1(expected);
    };
    row("centre", Qt::CTRL | Qt::Key_E, "<p style=\"text-align:center\">word</p>");
    row("right", Qt::CTRL | Qt::Key_R, "<p style=\"text-align:right\">word</p>");
    row("justify", Qt::CTRL | Qt::Key_J, "<p style=\"text-align:justify\">word</p>");
    row("left", Qt::CTRL | Qt::Key_L, "<p>word</p>");
    row("code block", Qt::CTRL | Qt::ALT | Qt::Key_P, "<pre>word</pre>");
    row("code", Qt::CTRL | Qt::Key_QuoteLeft, "<p><code>word</code></p>");
    row("subscript", Qt::CTRL | Qt::ALT | Qt::Key_Comma, "<p><sub>word</sub></p>");
    row("superscript", Qt::CTRL | Qt::ALT | Qt::Key_Period, "<p><sup>word</sup></p>");
    row("right to left", Qt::CTRL | Qt::ALT | Qt::SHIFT | Qt::Key_R, "<p dir=\"rtl\">word</p>");
}

void TestFormatBar::keysChangeTheParagraph()
{
    QFETCH(const QKeyCombination, keys);
    QFETCH(const QString, expected);
    type(QStringLiteral("word"));
    select(0, 4);

    key(keys.key(), keys.keyboardModifiers());
    QCOMPARE(content(), expected);

    key(Qt::Key_Z, Qt::ControlModifier);
    if (expected != u"<p>word</p>")
        QCOMPARE(content(), QStringLiteral("<p>word</p>"));
}

void TestFormatBar::marksShowWhatAllOfTheSelectionHas()
{
    show(QStringLiteral("<p><strong>ab</strong>cd</p>"));
    select(0, 2);
    QVERIFY(button("formatBold")->isChecked());
    select(2, 0); // backwards
    QVERIFY(button("formatBold")->isChecked());
    select(1, 3);
    QVERIFY(!button("formatBold")->isChecked());

    QTest::mouseClick(button("formatBold"), Qt::LeftButton);

    QCOMPARE(content(), QStringLiteral("<p><strong>abc</strong>d</p>"));
    QVERIFY(button("formatBold")->isChecked());
}

void TestFormatBar::faceAndSizeShowOnTheirButtons()
{
    m_editor->resize(1600, 500);
    type(QStringLiteral("abcd"));
    select(0, 2);
    action("faceGeorgia")->trigger();
    action("larger")->trigger();
    QCOMPARE(button("formatFace")->text(), QStringLiteral("Georgia"));
    QCOMPARE(button("formatSize")->text(), QStringLiteral("Medium"));

    select(0, 4);
    QCOMPARE(button("formatFace")->text(), QStringLiteral("–"));
    action("face")->trigger();
    action("size0")->trigger();
    QCOMPARE(content(), QStringLiteral("<p>abcd</p>"));
    QVERIFY(action("face")->isChecked());
}

void TestFormatBar::formatsOfAnEmptyParagraphAreKept()
{
    key(Qt::Key_B, Qt::ControlModifier);
    key(Qt::Key_Return);
    QVERIFY2(action("bold")->isChecked(), "after Enter");
    key(Qt::Key_Backspace);
    QVERIFY2(action("bold")->isChecked(), "after Backspace");
    type(QStringLiteral("a"));
    QCOMPARE(content(), QStringLiteral("<p><strong>a</strong></p>"));
}

void TestFormatBar::painterGivesOnce()
{
    show(QStringLiteral(
        "<h2><em>from</em></h2><p>to this <a href=\"https://a.example\">link</a></p><p>no</p>"));
    select(1, 1);
    action("paintFormat")->trigger();
    QVERIFY(action("paintFormat")->isChecked());

    clickAt(6);

    QTRY_VERIFY(!action("paintFormat")->isChecked());
    QCOMPARE(content(),
             QStringLiteral("<h2><em>from</em></h2><h2><em>to</em> this <a "
                            "href=\"https://a.example\">link</a></h2><p>no</p>"));
    key(Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(content().contains(QStringLiteral("<p>to this")));
}

void TestFormatBar::painterGivesUntilEscape()
{
    m_editor->resize(1600, 500);
    show(QStringLiteral("<p><strong>from</strong></p><p>a</p><p>b</p>"));
    select(1, 1);
    QTest::mouseClick(button("formatPaintFormat"), Qt::LeftButton);
    QTest::mouseDClick(button("formatPaintFormat"), Qt::LeftButton);
    clickAt(5);
    QTRY_VERIFY(content().contains(QStringLiteral("<strong>a</strong>")));
    QVERIFY(action("paintFormat")->isChecked());
    clickAt(7);
    QTRY_VERIFY(content().contains(QStringLiteral("<strong>b</strong>")));

    key(Qt::Key_Escape);

    QVERIFY(!action("paintFormat")->isChecked());
}

void TestFormatBar::copiedFormatIsAppliedByKeys()
{
    show(QStringLiteral("<ul><li><u>from</u></li></ul><p>one two</p>"));
    select(0, 4);
    key(Qt::Key_C, Qt::ControlModifier | Qt::AltModifier);
    select(9, 12); // a word only: characters, not the list
    key(Qt::Key_V, Qt::ControlModifier | Qt::AltModifier);
    QCOMPARE(content(), QStringLiteral("<ul><li><u>from</u></li></ul><p>one <u>two</u></p>"));
    select(5, 12);
    key(Qt::Key_V, Qt::ControlModifier | Qt::AltModifier);
    QCOMPARE(content(), QStringLiteral("<ul><li><u>from</u></li><li><u>one two</u></li></ul>"));
}

static void chooseColour(BodyEditor *editor, const QString &number)
{
    auto *menu = editor->findChild<QMenu *>(QStringLiteral("textColourMenu"));
    menu->findChild<QAction *>(QStringLiteral("moreColours"))->trigger();
    auto *dialog = editor->findChild<QWidget *>(QStringLiteral("colourDialog"));
    QVERIFY(dialog);
    auto *field = dialog->findChild<QLineEdit *>(QStringLiteral("colourNumber"));
    field->selectAll();
    QTest::keyClicks(field, number);
    QTest::mouseClick(dialog->findChild<QPushButton *>(QStringLiteral("colourApply")), Qt::LeftButton);
    QTRY_VERIFY(!editor->findChild<QWidget *>(QStringLiteral("colourDialog")));
}

void TestFormatBar::unreadableColourIsToldAndPutRight()
{
    type(QStringLiteral("word"));
    select(0, 4);
    chooseColour(m_editor.get(), QStringLiteral("ffee00"));
    QCOMPARE(content(), QStringLiteral("<p><span style=\"color:#ffee00\">word</span></p>"));
    auto *note = m_editor->findChild<ui::InlineBar *>(QStringLiteral("colourAdvice"));
    QVERIFY(note && note->isVisible());
    auto *inMenu = m_editor->findChild<QMenu *>(QStringLiteral("textColourMenu"))
                       ->findChild<QAction *>(QStringLiteral("colourNote"));
    QVERIFY(inMenu->isVisible());

    QTest::mouseClick(note->findChild<QPushButton *>(QStringLiteral("nearestColour")), Qt::LeftButton);

    QTRY_VERIFY(!m_editor->findChild<ui::InlineBar *>(QStringLiteral("colourAdvice")));
    QVERIFY(!content().contains(QStringLiteral("#ffee00")));
    QVERIFY(content().contains(QStringLiteral("color:#")));
    QVERIFY(!inMenu->isVisible());
}

void TestFormatBar::noteGoesWhenTheColourIsUndone()
{
    type(QStringLiteral("word"));
    select(0, 4);
    chooseColour(m_editor.get(), QStringLiteral("000060"));
    QVERIFY(m_editor->findChild<ui::InlineBar *>(QStringLiteral("colourAdvice")));

    m_editor->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_editor.get()));
    key(Qt::Key_Z, Qt::ControlModifier);

    QTRY_VERIFY(!m_editor->findChild<ui::InlineBar *>(QStringLiteral("colourAdvice")));
}

void TestFormatBar::anyColourCanBeChosen()
{
    type(QStringLiteral("word"));
    select(0, 4);
    chooseColour(m_editor.get(), QStringLiteral("#2a8"));
    QCOMPARE(content(), QStringLiteral("<p><span style=\"color:#22aa88\">word</span></p>"));

    auto *menu = m_editor->findChild<QMenu *>(QStringLiteral("textColourMenu"));
    emit menu->aboutToShow();
    QAction *recent = menu->findChild<QAction *>(QStringLiteral("colour22aa88"));
    QVERIFY(recent && recent->isChecked() && menu->actions().contains(recent));
}

void TestFormatBar::boxIsTickedByAClickAndByKeys()
{
    using Marker = QTextBlockFormat::MarkerType;
    key(Qt::Key_6, Qt::ControlModifier | Qt::ShiftModifier);
    type(QStringLiteral("buy bread"));
    const auto marker = [this] { return text()->textCursor().blockFormat().marker(); };
    QCOMPARE(marker(), Marker::Unchecked);

    key(Qt::Key_Return, Qt::ControlModifier | Qt::AltModifier);
    QCOMPARE(marker(), Marker::Checked);

    // The box stands before the first letter.
    const QRect first = text()->cursorRect(QTextCursor(text()->document()->firstBlock()));
    QTest::mouseClick(text()->viewport(), Qt::LeftButton, {},
                      first.center() - QPoint(text()->fontMetrics().height() * 2 / 3, 0));
    QCOMPARE(marker(), Marker::Unchecked);
}

void TestFormatBar::newItemIsNotTicked()
{
    key(Qt::Key_6, Qt::ControlModifier | Qt::ShiftModifier);
    type(QStringLiteral("a"));
    key(Qt::Key_Return, Qt::ControlModifier | Qt::AltModifier);
    key(Qt::Key_Return);

    QCOMPARE(text()->document()->firstBlock().blockFormat().marker(), QTextBlockFormat::MarkerType::Checked);
    QCOMPARE(text()->textCursor().blockFormat().marker(), QTextBlockFormat::MarkerType::Unchecked);
    type(QStringLiteral("b"));
    QCOMPARE(text()->document()->blockCount(), 2);
}

void TestFormatBar::enterStaysInCodeAndLeavesAtItsEnd()
{
    key(Qt::Key_P, Qt::ControlModifier | Qt::AltModifier);
    type(QStringLiteral("a"));
    key(Qt::Key_Return);
    type(QStringLiteral("b"));
    // An empty line between them, and one more there, are lines of the code.
    select(1, 1);
    key(Qt::Key_Return);
    key(Qt::Key_Return);
    QVERIFY(content().startsWith(QStringLiteral("<pre>a")));
    QVERIFY(!content().contains(QStringLiteral("<p>")));
    text()->moveCursor(QTextCursor::End);
    key(Qt::Key_Return);
    key(Qt::Key_Return);
    type(QStringLiteral("c"));
    QVERIFY(content().endsWith(QStringLiteral("</pre><p>c</p>")));
}

void TestFormatBar::downLeavesCodeAtTheEndOfALetter()
{
    show(QStringLiteral("<pre>a</pre>"));
    text()->moveCursor(QTextCursor::End);
    key(Qt::Key_Down);
    type(QStringLiteral("b"));

    QCOMPARE(content(), QStringLiteral("<pre>a</pre><p>b</p>"));
}

void TestFormatBar::enterBeforeAHeadingMakesAParagraph()
{
    show(QStringLiteral("<h1>a</h1>"));
    select(0, 0);
    key(Qt::Key_Return);
    QCOMPARE(text()->document()->firstBlock().blockFormat().headingLevel(), 0);
    type(QStringLiteral("b"));
    QVERIFY(content().endsWith(QStringLiteral("<h1>ba</h1>")));
}

void TestFormatBar::readOnlyLetterHasNoFormats()
{
    type(QStringLiteral("word"));
    select(0, 4);
    m_editor->setReadOnly(true);
    const QList<QAction *> actions = m_editor->actions();
    for (const QAction *one : actions)
        QVERIFY2(!one->isEnabled(), qPrintable(one->objectName()));
    select(0, 2); // following the cursor wakes nothing up
    for (const QAction *one : actions)
        QVERIFY2(!one->isEnabled(), qPrintable(one->objectName()));
    QVERIFY(!button("formatStyle")->isEnabled());

    m_editor->setReadOnly(false);
    QVERIFY(action("bold")->isEnabled());
}

QTEST_MAIN(TestFormatBar)
#include "tst_formatbar.moc"
