#include "ui/compose/composewindow.h"
#include "ui/compose/letterbody.h"

#include "core/stationery/signature.h"

#include <QAction>
#include <QApplication>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTextEdit>
#include <QtTest>

using core::account::Account;
using core::account::Identity;
using core::delivery::SavedDraft;
using core::delivery::Writing;
using core::mail::AddrSpec;
using ui::compose::ComposeWindow;
using ui::compose::LetterBody;
using View = ui::compose::LetterBody::View;

/// The signature where From changes and the letter is no rich text.
class TestSourceSignature : public QObject
{
    Q_OBJECT

private slots:
    void init();

    void isSwappedInSource_data();
    void isSwappedInSource();
    void bringsItsPictureIntoSource();
    void goesIntoSourceThatHasNone();
    void isSwappedInPlainText_data();
    void isSwappedInPlainText();
    void isSwappedInThePlainViewOfALetter_data();
    void isSwappedInThePlainViewOfALetter();
    void isSwappedInATextOfItsOwnToo();
    void aChangedOneStaysAndIsOffered_data();
    void aChangedOneStaysAndIsOffered();
    void theMenuWorksInEveryView_data();
    void theMenuWorksInEveryView();
    void undoBringsTheSenderBackWithTheSignature_data();
    void undoBringsTheSenderBackWithTheSignature();
    void typingGoesBackInTheOrderItWasWritten_data();
    void typingGoesBackInTheOrderItWasWritten();
    void undoInOneViewLeavesTheOthersAlone();
    void theFormattedLetterCatchesUp();
    void aLetterOfElsewhereIsLeftAlone();

private:
    void open(const QString &html, const QString &text, Writing writing, bool isTextOwn = false);
    void choose(const char *words);
    void use(const char *words);
    void setView(View view);
    void press(int key, Qt::KeyboardModifiers modifiers = Qt::ControlModifier);
    LetterBody *body() const { return m_window->findChild<LetterBody *>(); }
    QPlainTextEdit *editor(View view) const { return body()->editor(view); }
    QPushButton *button(const char *name) const
    {
        return m_window->findChild<QPushButton *>(QString::fromLatin1(name));
    }
    QString html() const { return m_window->saved().draft.body.html; }
    QString text() const { return m_window->saved().draft.body.text; }

    std::unique_ptr<ComposeWindow> m_window;
};

namespace
{

const QString logo
    = QStringLiteral("data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M/"
                     "wHwAEBgIApD5fRAAAAABJRU5ErkJggg==");

// What rich editing would lose, so that the letter stays source.
const QString above
    = QStringLiteral("<html>\n<head><style>@media (max-width: 600px) { p { color: red } }</style>"
                     "</head>\n<body>\n<!-- <div id=\"signature\">no</div> --><p>Hello</p>\n");
const QString below = QStringLiteral("<p title='signature'>PS</p>\n</body></html>\n");

QString block(const QString &signature)
{
    return QStringLiteral("<div id=\"signature\">\n") + core::stationery::withHyphens(signature)
        + QStringLiteral("</div>");
}

const QString zhang = QStringLiteral("<p>Zhang Wei</p>\n");
const QString boss = QStringLiteral("<p><strong>Boss</strong><br>CN</p>\n<p>Second</p>\n");
const QString zhangLines = QStringLiteral("-- \nZhang Wei");
const QString bossLines = QStringLiteral("-- \nBoss\nCN\n\nSecond");

Account account(const QString &id, const QString &signature)
{
    Account made;
    made.id = id;
    made.title = id;
    Identity identity;
    identity.id = id;
    identity.name = id;
    identity.address = AddrSpec::parse(id + QStringLiteral("@zhang.example"));
    identity.signatureHtml = signature;
    made.identities = {identity};
    return made;
}

} // namespace

void TestSourceSignature::init()
{
    m_window = std::make_unique<ComposeWindow>();
    m_window->setAccounts(
        {account(QStringLiteral("home"), zhang), account(QStringLiteral("work"), boss),
         account(QStringLiteral("none"), {}),
         account(QStringLiteral("shop"), QStringLiteral("<p><img src=\"%1\" alt=\"L\"></p>\n").arg(logo))});
    m_window->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
    m_window->activateWindow();
    QTRY_VERIFY(m_window->isActiveWindow());
}

/// A draft of ours that was written as "home".
void TestSourceSignature::open(const QString &html, const QString &text, Writing writing, bool isTextOwn)
{
    SavedDraft draft;
    draft.id = QStringLiteral("letter");
    draft.accountId = QStringLiteral("home");
    draft.identityId = QStringLiteral("home");
    draft.draft.body = {text, html};
    draft.writing = writing;
    draft.isTextOwn = isTextOwn;
    m_window->setSaved(draft);
    body()->focusTarget()->setFocus();
}

void TestSourceSignature::choose(const char *words)
{
    const auto *from = m_window->findChild<QPushButton *>(QStringLiteral("from"));
    for (QAction *action : from->menu()->actions()) {
        if (action->isEnabled() && action->text().contains(QLatin1String(words)))
            return action->trigger();
    }
    QFAIL("no such choice");
}

void TestSourceSignature::use(const char *words)
{
    auto *menu = m_window->findChild<QMenu *>(QStringLiteral("signatureMenu"));
    emit menu->aboutToShow();
    for (QAction *action : menu->actions()) {
        if (action->isEnabled() && action->text().contains(QLatin1String(words)))
            return action->trigger();
    }
    QFAIL("no such signature");
}

void TestSourceSignature::setView(View view)
{
    body()->setView(view);
    body()->focusTarget()->setFocus();
}

void TestSourceSignature::press(int key, Qt::KeyboardModifiers modifiers)
{
    QTest::keyClick(QApplication::focusWidget(), Qt::Key(key), modifiers);
}

void TestSourceSignature::isSwappedInSource_data()
{
    QTest::addColumn<QString>("lineEnd");
    QTest::newRow("LF") << QStringLiteral("\n");
    QTest::newRow("CR LF") << QStringLiteral("\r\n");
}

void TestSourceSignature::isSwappedInSource()
{
    QFETCH(const QString, lineEnd);
    const auto lines = [&](QString html) { return html.replace(u'\n', lineEnd); };
    open(lines(above + block(zhang) + below), {}, Writing::Source);
    QCOMPARE(body()->view(), View::Source);

    choose("work");
    QCOMPARE(html(), lines(above + block(boss) + below));
    QVERIFY(text().endsWith(bossLines + QStringLiteral("\n\nPS")));
    choose("none");
    QCOMPARE(html(), lines(above + below));
    QVERIFY(!button("useSignature"));
}

void TestSourceSignature::bringsItsPictureIntoSource()
{
    open(above + block(zhang) + below, {}, Writing::Source);

    choose("shop");
    QVERIFY(html().startsWith(above) && html().endsWith(below));
    QCOMPARE(m_window->saved().draft.attachments.size(), 1);
    QVERIFY(html().contains(QStringLiteral("cid:")));
    choose("home");

    QCOMPARE(html(), above + block(zhang) + below);
    QCOMPARE(m_window->saved().draft.attachments.size(), 0);
}

void TestSourceSignature::goesIntoSourceThatHasNone()
{
    const QString end = QStringLiteral("</body></html>\n");
    open(above + block(zhang) + u'\n' + end, {}, Writing::Source);
    choose("none");
    QCOMPARE(html(), above + end);

    choose("work");
    QCOMPARE(html(), above + block(boss) + u'\n' + end);
}

void TestSourceSignature::isSwappedInPlainText_data()
{
    QTest::addColumn<QString>("around");
    QTest::newRow("at the end") << QStringLiteral("Hello\n\n%1");
    QTest::newRow("with text below") << QStringLiteral("Hello\n\n%1\n\nPS\n");
    QTest::newRow("above a quote") << QStringLiteral("Hello\n\n%1\n\nShe wrote:\n> -- \n> Zhang Wei\n");
}

void TestSourceSignature::isSwappedInPlainText()
{
    QFETCH(const QString, around);
    open({}, around.arg(zhangLines), Writing::Plain);

    choose("work");
    QCOMPARE(text(), around.arg(bossLines));
    QCOMPARE(html(), QString());
    choose("home");
    QCOMPARE(text(), around.arg(zhangLines));
    choose("none");
    QVERIFY(!text().contains(QStringLiteral("\n-- \n")));
    QVERIFY(text().startsWith(QStringLiteral("Hello\n")));
}

void TestSourceSignature::isSwappedInThePlainViewOfALetter_data()
{
    QTest::addColumn<Writing>("writing");
    QTest::newRow("of rich text") << Writing::Rich;
    QTest::newRow("of source") << Writing::Source;
}

void TestSourceSignature::isSwappedInThePlainViewOfALetter()
{
    QFETCH(const Writing, writing);
    const bool isRich = writing == Writing::Rich;
    open(isRich ? QStringLiteral("<p>Hello</p>") + block(zhang) : above + block(zhang) + below, {}, writing);
    setView(View::Plain);

    choose("work");
    QVERIFY(html().contains(block(boss)));
    QVERIFY(editor(View::Plain)->toPlainText().contains(QStringLiteral("Boss\nCN")));
    QVERIFY(!m_window->saved().isTextOwn);
    press(Qt::Key_Z);
    QCOMPARE(m_window->accountId(), QStringLiteral("home"));
    QVERIFY(html().contains(block(zhang)));
    QVERIFY(editor(View::Plain)->toPlainText().contains(QStringLiteral("Zhang Wei")));
    setView(isRich ? View::Rich : View::Source);
    QVERIFY(html().contains(block(zhang)));
}

void TestSourceSignature::isSwappedInATextOfItsOwnToo()
{
    open(above + block(zhang) + below, QStringLiteral("My own words\n\n") + zhangLines, Writing::Source,
         true);

    choose("work");
    QCOMPARE(text(), QStringLiteral("My own words\n\n") + bossLines);
    QCOMPARE(html(), above + block(boss) + below);
    QVERIFY(m_window->saved().isTextOwn);
    body()->focusTarget()->setFocus();
    press(Qt::Key_Z);
    QCOMPARE(m_window->accountId(), QStringLiteral("home"));
    QCOMPARE(text(), QStringLiteral("My own words\n\n") + zhangLines);
    QCOMPARE(html(), above + block(zhang) + below);
}

void TestSourceSignature::aChangedOneStaysAndIsOffered_data()
{
    QTest::addColumn<Writing>("writing");
    QTest::addColumn<QString>("letter");
    QTest::addColumn<QString>("after");
    QTest::newRow("source") << Writing::Source
                            << above + block(QStringLiteral("<p>Zhang Wei <!-- mine --></p>\n")) + below
                            << above + block(boss) + below;
    QTest::newRow("plain") << Writing::Plain << QStringLiteral("Hello\n\n-- \nZhang W.\nPhone\n\nPS")
                           << QStringLiteral("Hello\n\n") + bossLines + QStringLiteral("\n\nPS");
}

void TestSourceSignature::aChangedOneStaysAndIsOffered()
{
    QFETCH(const Writing, writing);
    QFETCH(const QString, letter);
    QFETCH(const QString, after);
    const bool isPlain = writing == Writing::Plain;
    open(isPlain ? QString() : letter, isPlain ? letter : QString(), writing);
    const auto now = [&] { return isPlain ? text() : html(); };

    choose("work");
    QCOMPARE(now(), letter);
    QVERIFY(button("useSignature"));
    button("useSignature")->click();
    QCOMPARE(now(), after);
    body()->focusTarget()->setFocus();
    press(Qt::Key_Z);
    QCOMPARE(now(), letter);
}

void TestSourceSignature::theMenuWorksInEveryView_data()
{
    QTest::addColumn<Writing>("writing");
    QTest::newRow("rich") << Writing::Rich;
    QTest::newRow("source") << Writing::Source;
    QTest::newRow("plain") << Writing::Plain;
}

void TestSourceSignature::theMenuWorksInEveryView()
{
    QFETCH(const Writing, writing);
    const QString letter = writing == Writing::Rich ? QStringLiteral("<p>Hello</p>") : above + below;
    open(writing == Writing::Plain ? QString() : letter,
         writing == Writing::Plain ? QStringLiteral("Hello") : QString(), writing);
    const auto count = [&](const QString &word) { return text().count(word); };

    use("work");
    QCOMPARE(count(QStringLiteral("Second")), 1);
    use("home");
    QCOMPARE(count(QStringLiteral("Second")), 0);
    QCOMPARE(count(QStringLiteral("Zhang Wei")), 1);
    body()->focusTarget()->setFocus();
    press(Qt::Key_Z);
    QCOMPARE(count(QStringLiteral("Second")), 1);
    press(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(count(QStringLiteral("Zhang Wei")), 1);
    use("No signature");
    QCOMPARE(count(QStringLiteral("Zhang Wei")), 0);
    QCOMPARE(text().count(QStringLiteral("Hello")), 1);
    choose("work"); // for good
    QCOMPARE(count(QStringLiteral("Second")), 0);
}

void TestSourceSignature::undoBringsTheSenderBackWithTheSignature_data()
{
    theMenuWorksInEveryView_data();
}

void TestSourceSignature::undoBringsTheSenderBackWithTheSignature()
{
    QFETCH(const Writing, writing);
    const QString letter
        = writing == Writing::Rich ? QStringLiteral("<p>Hello</p>\n") + block(zhang) : above + block(zhang);
    open(writing == Writing::Plain ? QString() : letter,
         writing == Writing::Plain ? QStringLiteral("Hello\n\n") + zhangLines : QString(), writing);
    QTest::keyClicks(body()->focusTarget(), QStringLiteral("ab"));
    const QStringList typed{text(), html()};

    choose("work");
    const QStringList chosen{text(), html()};
    QVERIFY(chosen[0].contains(QStringLiteral("Second")));
    body()->focusTarget()->setFocus();
    press(Qt::Key_Z);
    QCOMPARE(m_window->accountId(), QStringLiteral("home"));
    QCOMPARE((QStringList{text(), html()}), typed);
    press(Qt::Key_Y);
    QCOMPARE(m_window->accountId(), QStringLiteral("work"));
    QCOMPARE((QStringList{text(), html()}), chosen);
    press(Qt::Key_Z);
    body()->focusTarget()->setFocus();
    press(Qt::Key_Z);
    QVERIFY(!text().contains(QStringLiteral("ab")));
    QVERIFY(text().contains(QStringLiteral("Zhang Wei")));
}

void TestSourceSignature::typingGoesBackInTheOrderItWasWritten_data()
{
    QTest::addColumn<Writing>("writing");
    QTest::newRow("source") << Writing::Source;
    QTest::newRow("plain") << Writing::Plain;
}

void TestSourceSignature::typingGoesBackInTheOrderItWasWritten()
{
    QFETCH(const Writing, writing);
    open(writing == Writing::Plain ? QString() : above, QStringLiteral("x"), writing);
    auto *subject = m_window->findChild<QWidget *>(QStringLiteral("subject"));

    QTest::keyClicks(body()->focusTarget(), QStringLiteral("one"));
    QTest::keyClicks(subject, QStringLiteral("Report"));
    QTest::keyClicks(body()->focusTarget(), QStringLiteral("two"));
    press(Qt::Key_Z);
    QCOMPARE(text().count(QStringLiteral("two")), 0);
    QCOMPARE(m_window->saved().draft.subject, QStringLiteral("Report"));
    press(Qt::Key_Z);
    QCOMPARE(m_window->saved().draft.subject, QString());
    body()->focusTarget()->setFocus();
    press(Qt::Key_Z);
    QCOMPARE(text().count(QStringLiteral("one")), 0);
}

/// The rich text that is not looked at must not change behind the source.
void TestSourceSignature::undoInOneViewLeavesTheOthersAlone()
{
    open(QStringLiteral("<p>Hello</p>"), {}, Writing::Rich);
    QTest::keyClicks(body()->focusTarget(), QStringLiteral("rich "));
    setView(View::Source);
    const QString rich = html();
    auto *undo = m_window->findChild<QAction *>(QStringLiteral("actionUndo"));
    QVERIFY(!undo->isEnabled());
    press(Qt::Key_Z);
    QCOMPARE(html(), rich);

    QTest::keyClicks(body()->focusTarget(), QStringLiteral("<br>"));
    QVERIFY(undo->isEnabled());
    press(Qt::Key_Z);
    QCOMPARE(html(), rich);
    setView(View::Rich);
    QCOMPARE(html(), rich);
    press(Qt::Key_Z);
    QVERIFY(!html().contains(QStringLiteral("rich")));
}

void TestSourceSignature::theFormattedLetterCatchesUp()
{
    open(QStringLiteral("<p>Hello</p>\n") + block(zhang), {}, Writing::Rich);
    setView(View::Plain);
    button("plainOnly")->click();
    button("makePlainOnly")->click();
    choose("work");
    QCOMPARE(text(), QStringLiteral("Hello\n\n") + bossLines);

    button("backToFormatted")->click();
    QVERIFY(html().contains(block(boss)));
    QVERIFY(!html().contains(QStringLiteral("Zhang")));
    QVERIFY(!m_window->saved().isTextOwn);
}

void TestSourceSignature::aLetterOfElsewhereIsLeftAlone()
{
    SavedDraft draft;
    draft.accountId = QStringLiteral("home");
    draft.draft.body = {{}, above + block(QStringLiteral("<p>Theirs</p>\n")) + below};
    draft.writing = Writing::Source;
    m_window->setSaved(draft);

    choose("work");
    QCOMPARE(html(), draft.draft.body.html);
}

QTEST_MAIN(TestSourceSignature)
#include "tst_sourcesignature.moc"
