#include "compose/newsletters.h"
#include "core/html/html.h"
#include "core/html/subset.h"
#include "core/mime/read.h"
#include "core/mime/write.h"
#include "ui/compose/attachmentcard.h"
#include "ui/compose/attachmentstrip.h"
#include "ui/compose/composewindow.h"
#include "ui/compose/letterbody.h"
#include "ui/editor/bodyeditor.h"
#include "ui/source/plainview.h"
#include "ui/source/sourceeditor.h"
#include "ui/source/sourceview.h"

#include <QAction>
#include <QApplication>
#include <QBuffer>
#include <QContextMenuEvent>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QTemporaryDir>
#include <QTextEdit>
#include <QtTest>

using core::delivery::SavedDraft;
using core::delivery::Writing;
using core::mail::AddrSpec;
using core::mail::Mailbox;
using ui::compose::ComposeWindow;
using ui::compose::LetterBody;
using View = LetterBody::View;

/// One body in three views: what is not edited stays as it is, and no switch loses anything.
class TestLetterBody : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup() { m_window.reset(); }

    void newslettersGoOutAsTheyCame();
    void lookingAtAllViewsChangesNothing_data();
    void lookingAtAllViewsChangesNothing();
    void foreignHtmlOpensAsSource();
    void darkModeIsNoEdit();
    void darkModeIsNoEditOfARichLetter();
    void ourOwnHtmlOpensInTheEditor();
    void sourceAndRichGiveTheSameBytes();
    void sourceThatCannotBeKeptStaysSource();
    void convertingHasAWayBack();
    void theTwinFollows();
    void theTextOfALongLetterOfPicturesIsTheSameWhenTakenLater();
    void aTextEditedByHandStays();
    void typingBackFollowsAgain();
    void followingAgainCanBeUndone();
    void plainTextOnlyIsSaidBeforeAndHasAWayBack();
    void textWrittenPlainIsNotLost();
    void draftsOpenAsTheyWereWritten();
    void undoStaysWithItsView();
    void invalidSourceCanBeLeftAtAnyTime();
    void fromDoesNotTouchTheSource();
    void viewsAreMadeWhenTheyAreLookedAt();
    void keysReachEveryView();
    void keysSearchAndZoomInEveryView();
    void undoInAnotherFieldLeavesTheSourceAlone();
    void textTypedPlainIntoAnEmptyLetterIsItsText();
    void aPictureIsNotPutIntoTextThatHasNoPlaceForIt();
    void filesThatTheTextDoesNotShowAreAttachments();
    void aLetterOfSourceWithoutWordsIsNotBlank();

private:
    template<typename Widget = QWidget>
    Widget *find(const char *name) const
    {
        return m_window->findChild<Widget *>(QString::fromLatin1(name));
    }
    LetterBody *body() const { return m_window->findChild<LetterBody *>(); }
    QTextEdit *rich() const { return find<QTextEdit>("bodyText"); }
    ui::source::SourceEditor *source() const { return m_window->findChild<ui::source::SourceEditor *>(); }
    QPlainTextEdit *plain() const { return find<QPlainTextEdit>("plainText"); }
    QString html() const { return m_window->saved().draft.body.html; }
    QString text() const { return m_window->saved().draft.body.text; }
    void press(const char *name) { QTest::keyClick(find(name), Qt::Key_Space); }
    void open(const QString &html, const QString &plainText = {}, Writing writing = Writing::Rich)
    {
        SavedDraft saved;
        saved.id = QStringLiteral("x");
        saved.draft.from = Mailbox{{}, *AddrSpec::parse(u"a@b.example")};
        saved.draft.body = {plainText, html};
        saved.writing = writing;
        m_window->setSaved(saved);
    }

    std::unique_ptr<ComposeWindow> m_window;
};

static QString foreign()
{
    return newsletter(3);
}

void TestLetterBody::init()
{
    m_window = std::make_unique<ComposeWindow>();
    m_window->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
}

void TestLetterBody::newslettersGoOutAsTheyCame()
{
    QTemporaryDir folder;
    for (int i = 0; i < 300; ++i) {
        const QString given = newsletter(i);
        open(given, core::html::toPlainText(given));
        const SavedDraft saved = m_window->saved();
        QCOMPARE(saved.draft.body.html, given);
        QVERIFY2(saved.writing == Writing::Source, qPrintable(given));

        QBuffer message;
        QVERIFY(message.open(QBuffer::ReadWrite));
        const core::mime::Stamp stamp{QDateTime::fromSecsSinceEpoch(0), "<a@b.example>", "x"};
        QVERIFY(core::mime::write(saved.draft, stamp, message));
        message.seek(0);
        const auto read = core::mime::toDraft(message, folder.path());
        QVERIFY(bool(read));
        // Line ends are the message's: CRLF on the way, LF in a draft.
        QString expected = given;
        expected.replace(QStringLiteral("\r\n"), QStringLiteral("\n"));
        QString came = read->body.html;
        came.replace(QStringLiteral("\r\n"), QStringLiteral("\n"));
        QCOMPARE(came, expected);
    }
}

void TestLetterBody::lookingAtAllViewsChangesNothing_data()
{
    QTest::addColumn<QString>("html");
    QTest::addColumn<QString>("text");

    QTest::newRow("a newsletter") << foreign() << QStringLiteral("made by somebody else");
    QTest::newRow("simple HTML of elsewhere") << QStringLiteral("<P>a<BR>b") << QStringLiteral("a b");
    QTest::newRow("only text") << QString() << QStringLiteral("a\n\nb");
    QTest::newRow("nothing") << QString() << QString();
    QTest::newRow("HTML without a twin") << QStringLiteral("<p>a</p>") << QString();
}

void TestLetterBody::lookingAtAllViewsChangesNothing()
{
    QFETCH(const QString, html);
    QFETCH(const QString, text);
    open(html, text);

    for (const View view : {View::Plain, View::Source, View::Rich, View::Plain, View::Rich, View::Source}) {
        body()->setView(view);
        QCoreApplication::processEvents();
        QCOMPARE(this->html(), html);
        QCOMPARE(this->text(), text);
    }

    QVERIFY(m_window->isPristine());
}

void TestLetterBody::foreignHtmlOpensAsSource()
{
    open(foreign());

    QCOMPARE(body()->view(), View::Source);
    QVERIFY(find("richLosses") && find("richLosses")->isVisible());
    press("editSource");

    QTRY_VERIFY(!find("richLosses"));
    QVERIFY(source()->hasFocus());
    QCOMPARE(html(), foreign());
}

void TestLetterBody::darkModeIsNoEdit()
{
    open(foreign(), QStringLiteral("made by somebody else"));
    QPalette dark = m_window->palette();
    dark.setColor(QPalette::Base, Qt::black);

    m_window->setPalette(dark);
    QCoreApplication::processEvents();

    QCOMPARE(text(), QStringLiteral("made by somebody else"));
    QVERIFY(m_window->isPristine());
}

void TestLetterBody::darkModeIsNoEditOfARichLetter()
{
    const QString letter = QStringLiteral("<p>a <a href=\"https://b.example\">b</a></p>\n");
    open(letter, QStringLiteral("made by somebody else"));
    QPalette dark = m_window->palette();
    dark.setColor(QPalette::Base, Qt::black);
    dark.setColor(QPalette::Text, Qt::white);
    dark.setColor(QPalette::Highlight, Qt::yellow);
    dark.setColor(QPalette::Link, Qt::yellow);

    m_window->setPalette(dark);
    QCoreApplication::processEvents();

    QCOMPARE(html(), letter);
    QCOMPARE(text(), QStringLiteral("made by somebody else"));
    QVERIFY(m_window->isPristine());
}

void TestLetterBody::ourOwnHtmlOpensInTheEditor()
{
    open(QStringLiteral("<p>a <strong>b</strong></p>\n"));

    QCOMPARE(body()->view(), View::Rich);
    QVERIFY(!find("richLosses"));
    QVERIFY(m_window->saved().writing == Writing::Rich);
}

void TestLetterBody::sourceAndRichGiveTheSameBytes()
{
    open({});
    QTest::keyClicks(rich(), QStringLiteral("Hello there"));
    const QString written = html();
    QVERIFY(written.contains(QStringLiteral("Hello there")));

    body()->setView(View::Source);
    QCOMPARE(html(), written);
    QVERIFY(m_window->saved().writing == Writing::Source);
    body()->setView(View::Rich);
    QCOMPARE(html(), written);
    QTest::keyClicks(rich(), QStringLiteral("x"));
    QTest::keyClick(rich(), Qt::Key_Backspace);

    QCOMPARE(html(), written);
}

void TestLetterBody::sourceThatCannotBeKeptStaysSource()
{
    open({});
    body()->setView(View::Source);
    const QString odd = QStringLiteral("<style>@media print { p { color: red } }</style><p>a</p>");
    source()->replaceSource(odd);

    body()->setView(View::Rich);

    QCOMPARE(body()->view(), View::Source);
    QVERIFY(find("richLosses"));
    QCOMPARE(html(), odd);
}

void TestLetterBody::convertingHasAWayBack()
{
    open(foreign());

    press("editAsRich");
    QCOMPARE(body()->view(), View::Rich);
    QVERIFY(html() != foreign());
    QVERIFY(core::html::losses(html()).isEmpty());
    QTest::keyClicks(rich(), QStringLiteral("added"));
    press("backToOriginal");
    QCOMPARE(body()->view(), View::Source);
    QCOMPARE(html(), foreign());
    press("editAsRich");

    QVERIFY(html().contains(QStringLiteral("added")));
}

void TestLetterBody::theTwinFollows()
{
    open({});
    QTest::keyClicks(rich(), QStringLiteral("one"));
    body()->setView(View::Plain);
    QCOMPARE(plain()->toPlainText(), QStringLiteral("one"));

    body()->setView(View::Rich);
    QTest::keyClicks(rich(), QStringLiteral(" two"));
    body()->setView(View::Plain);

    QCOMPARE(plain()->toPlainText(), text());
    QVERIFY(text().contains(QStringLiteral("two")));
    QVERIFY(!m_window->saved().isTextOwn);
}

/// Another thread works it out, and what it gives is kept.
void TestLetterBody::theTextOfALongLetterOfPicturesIsTheSameWhenTakenLater()
{
    core::mail::Attachment sea;
    sea.fileName = QStringLiteral("sea.png");
    sea.mediaType = "image/png";
    sea.contentId = "sea@letter";
    sea.role = core::mail::Attachment::Role::Inline;
    SavedDraft letter;
    letter.draft.body.html = QStringLiteral("<p><img src=\"cid:sea@letter\" alt=\"\"></p>\n").repeated(1500);
    letter.draft.attachments = {sea};
    m_window->setSaved(letter);
    rich()->textCursor().insertBlock();

    std::optional<core::mail::Body> taken;
    body()->takeBody([&taken](const core::mail::Body &body) { taken = body; });
    QVERIFY(!taken);
    QTRY_VERIFY(taken);

    QVERIFY(taken->text.startsWith(QStringLiteral("[sea.png]")));
    QCOMPARE(*taken, body()->body());
    taken.reset();
    body()->takeBody([&taken](const core::mail::Body &body) { taken = body; });
    QCOMPARE(taken, body()->body()); // at once, nothing has changed
}

void TestLetterBody::aTextEditedByHandStays()
{
    open(QStringLiteral("<p>one</p>"), QStringLiteral("one"));
    body()->setView(View::Plain);
    QVERIFY(!find("followAgain")->isVisible());
    QTest::keyClicks(plain(), QStringLiteral("My "));

    QVERIFY(m_window->saved().isTextOwn);
    QVERIFY(find("followAgain")->isVisible());
    QCOMPARE(html(), QStringLiteral("<p>one</p>"));
    body()->setView(View::Rich);
    QTest::keyClicks(rich(), QStringLiteral("x"));

    QCOMPARE(text(), QStringLiteral("My one"));
    QVERIFY(html().contains(QStringLiteral("xone")));
}

void TestLetterBody::typingBackFollowsAgain()
{
    open(QStringLiteral("<p>one</p>"), QStringLiteral("one"));
    body()->setView(View::Plain);

    QTest::keyClicks(plain(), QStringLiteral("x"));
    QVERIFY(m_window->saved().isTextOwn);
    plain()->undo();

    QVERIFY(!m_window->saved().isTextOwn);
}

void TestLetterBody::followingAgainCanBeUndone()
{
    open(QStringLiteral("<p>one</p>"), QStringLiteral("one"));
    body()->setView(View::Plain);
    QTest::keyClicks(plain(), QStringLiteral("My "));

    press("followAgain");
    QCOMPARE(text(), QStringLiteral("one"));
    QVERIFY(!m_window->saved().isTextOwn);
    plain()->undo();

    QCOMPARE(text(), QStringLiteral("My one"));
    QVERIFY(m_window->saved().isTextOwn);
}

void TestLetterBody::plainTextOnlyIsSaidBeforeAndHasAWayBack()
{
    const QString given = QStringLiteral("<p>a <strong>b</strong></p>");
    open(given, QStringLiteral("a b"));
    body()->setView(View::Plain);

    press("plainOnly");
    QVERIFY(find("plainOnlyNote"));
    QCOMPARE(html(), given);
    press("makePlainOnly");
    QCOMPARE(html(), QString());
    QCOMPARE(text(), QStringLiteral("a b"));
    QVERIFY(m_window->saved().writing == Writing::Plain);
    press("backToFormatted");

    QCOMPARE(html(), given);
    QCOMPARE(body()->view(), View::Rich);
    QVERIFY(!m_window->saved().isTextOwn);
}

void TestLetterBody::textWrittenPlainIsNotLost()
{
    const QString given = QStringLiteral("<p>a <strong>b</strong></p>");
    open(given, QStringLiteral("a b"));
    body()->setView(View::Plain);
    press("plainOnly");
    press("makePlainOnly");
    QTest::keyClicks(plain(), QStringLiteral("new "));

    body()->setView(View::Rich);

    QCOMPARE(html(), given);
    QCOMPARE(text(), QStringLiteral("new a b"));
    QVERIFY(m_window->saved().isTextOwn);
}

void TestLetterBody::draftsOpenAsTheyWereWritten()
{
    open(QStringLiteral("<p>a</p>"), QStringLiteral("a"), Writing::Source);
    QCOMPARE(body()->view(), View::Source);
    QVERIFY(!find("richLosses"));

    open({}, QStringLiteral("a\nb"), Writing::Plain);
    QCOMPARE(body()->view(), View::Plain);
    QTest::keyClicks(plain(), QStringLiteral("x"));
    QCOMPARE(text(), QStringLiteral("xa\nb"));
    QCOMPARE(html(), QString());
    body()->setView(View::Rich);

    QVERIFY(html().contains(QStringLiteral("xa")));
}

void TestLetterBody::undoStaysWithItsView()
{
    open({});
    QTest::keyClicks(rich(), QStringLiteral("one"));
    const QString written = html();
    body()->setView(View::Source);
    body()->setView(View::Rich);

    rich()->undo();
    QVERIFY(!html().contains(QStringLiteral("one")));
    rich()->redo();

    QCOMPARE(html(), written);
}

void TestLetterBody::invalidSourceCanBeLeftAtAnyTime()
{
    open({});
    body()->setView(View::Source);
    for (const char *odd : {"<p", "<p><b", "</", "<table><td>", "<!--", "<a href='", "&#;", "<style>p{"}) {
        source()->replaceSource(QString::fromLatin1(odd));
        for (const View view : {View::Plain, View::Source, View::Rich, View::Source}) {
            body()->setView(view);
            QCOMPARE(html(), QString::fromLatin1(odd));
        }
    }
}

void TestLetterBody::fromDoesNotTouchTheSource()
{
    core::account::Account account;
    account.id = QStringLiteral("work");
    account.identities = {{.id = QStringLiteral("one"), .address = AddrSpec::parse(u"a@b.example")}};
    account.identities[0].signature = QStringLiteral("Li");
    m_window->setAccounts({account});
    open(foreign());

    m_window->applyIdentity();

    QCOMPARE(html(), foreign());
}

void TestLetterBody::viewsAreMadeWhenTheyAreLookedAt()
{
    QWidget around;
    auto *body = new LetterBody(new ui::editor::BodyEditor(&around), &around);
    QSignalSpy made(body, &LetterBody::editorMade);
    SavedDraft saved;
    saved.draft.body.html = QStringLiteral("<p>a</p>");
    body->open(saved);
    QVERIFY(!body->editor(View::Source));
    QVERIFY(!body->editor(View::Plain));

    body->setView(View::Plain);
    body->setView(View::Source);
    body->setView(View::Plain);

    QVERIFY(body->editor(View::Source));
    QVERIFY(body->editor(View::Plain));
    QCOMPARE(made,
             (QList<QVariantList>{{QVariant::fromValue(View::Plain)}, {QVariant::fromValue(View::Source)}}));
}

void TestLetterBody::keysReachEveryView()
{
    open({});
    QTest::keySequence(m_window.get(), QKeySequence(Qt::Key_F12));
    QCOMPARE(body()->view(), View::Source);
    QVERIFY(source()->hasFocus());
    QTest::keySequence(m_window.get(), QKeySequence(Qt::SHIFT | Qt::Key_F12));
    QCOMPARE(body()->view(), View::Plain);
    QVERIFY(plain()->hasFocus());
    QTest::keySequence(m_window.get(), QKeySequence(Qt::SHIFT | Qt::Key_F12));

    QCOMPARE(body()->view(), View::Rich);
    QVERIFY(rich()->hasFocus());
}

void TestLetterBody::keysSearchAndZoomInEveryView()
{
    open(QStringLiteral("<p>one two one</p>"));
    for (const auto &[view, key] : {std::pair(View::Source, QKeySequence(Qt::Key_F12)),
                                    std::pair(View::Plain, QKeySequence(Qt::SHIFT | Qt::Key_F12))}) {
        QTest::keySequence(m_window.get(), key);
        QCOMPARE(body()->view(), view);
        QPlainTextEdit *editor = body()->editor(view);
        const qreal size = editor->font().pointSizeF();
        QTest::keyClick(editor, Qt::Key_F, Qt::ControlModifier);
        auto *words = editor->parentWidget()->findChild<QLineEdit *>(QStringLiteral("findInSource"));
        if (!words) // the source is beside its preview
            words = source()->window()->findChild<QLineEdit *>(QStringLiteral("findInSource"));
        QVERIFY(words && words->isVisible());
        QTest::keyClicks(words, QStringLiteral("one"));
        const int first = editor->textCursor().selectionStart();
        QTest::keyClick(words, Qt::Key_F3);
        QCOMPARE(editor->textCursor().selectionStart(), first + 8);
        QTest::keyClick(words, Qt::Key_F3, Qt::ShiftModifier);
        QCOMPARE(editor->textCursor().selectionStart(), first);
        QTest::keyClick(words, Qt::Key_Escape);
        QVERIFY(editor->hasFocus());
        QTest::keyClick(editor, Qt::Key_Equal, Qt::ControlModifier);
        QCOMPARE(editor->font().pointSizeF(), size + 1);
        QTest::keyClick(editor, Qt::Key_0, Qt::ControlModifier);
        QCOMPARE(editor->font().pointSizeF(), size);
    }
}

void TestLetterBody::undoInAnotherFieldLeavesTheSourceAlone()
{
    open({});
    rich()->setFocus();
    QTest::keyClicks(rich(), QStringLiteral("one"));
    body()->setView(View::Source);
    const QString written = html();
    auto *subject = find<QLineEdit>("subject");
    subject->setFocus();
    QTest::keyClicks(subject, QStringLiteral("s"));

    for (int i = 0; i < 3; ++i)
        QTest::keyClick(subject, Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(subject->text(), QString());
    QVERIFY(subject->hasFocus());
    QCOMPARE(html(), written);
    body()->setView(View::Rich);

    QCOMPARE(rich()->toPlainText(), QStringLiteral("one"));
    QCOMPARE(html(), written);
}

void TestLetterBody::textTypedPlainIntoAnEmptyLetterIsItsText()
{
    open({});
    body()->setView(View::Plain);
    QTest::keyClicks(plain(), QStringLiteral("Hello"));
    QCOMPARE(text(), QStringLiteral("Hello"));

    body()->setView(View::Rich);
    QCOMPARE(rich()->toPlainText(), QStringLiteral("Hello"));
    rich()->moveCursor(QTextCursor::End);
    QTest::keyClicks(rich(), QStringLiteral(" all"));

    QVERIFY(html().contains(QStringLiteral("Hello all")));
    QCOMPARE(text().trimmed(), QStringLiteral("Hello all"));
    QVERIFY(!m_window->saved().isTextOwn);
}

void TestLetterBody::aPictureIsNotPutIntoTextThatHasNoPlaceForIt()
{
    open(QStringLiteral("<p>a</p>"), QStringLiteral("a"), Writing::Source);
    QTemporaryDir folder;
    QImage dot(2, 2, QImage::Format_RGB32);
    dot.fill(Qt::red);
    const QString path = folder.filePath(QStringLiteral("dot.png"));
    QVERIFY(dot.save(path));
    m_window->attachFiles({path});
    auto *strip = m_window->findChild<ui::compose::AttachmentStrip *>();

    QContextMenuEvent event(QContextMenuEvent::Keyboard, {}, {});
    QApplication::sendEvent(strip->cards().first(), &event);
    auto *menu = strip->findChild<QMenu *>(QStringLiteral("attachmentMenu"));
    QVERIFY(menu);
    QVERIFY(!menu->findChild<QAction *>(QStringLiteral("showInText")));
    menu->close();
}

void TestLetterBody::filesThatTheTextDoesNotShowAreAttachments()
{
    using core::mail::Attachment;
    const Attachment shown{QStringLiteral("a.png"), "image/png", QByteArray("x"), Attachment::Role::Inline,
                           "a@b"};
    const Attachment loose{QStringLiteral("r.pdf"), "application/pdf", QByteArray("y"),
                           Attachment::Role::Inline, "r@b"};
    SavedDraft saved;
    saved.draft.body.html = QStringLiteral("<p>one</p><p><img src=\"cid:a@b\" alt=\"\"></p>");
    saved.draft.attachments = {shown, loose};
    m_window->setSaved(saved);

    const auto names = [this] {
        QStringList all;
        for (const Attachment &attachment : m_window->saved().draft.attachments)
            all.append(attachment.fileName);
        all.sort();
        return all;
    };
    QCOMPARE(names(), (QStringList{QStringLiteral("a.png"), QStringLiteral("r.pdf")}));
    auto *strip = m_window->findChild<ui::compose::AttachmentStrip *>();
    QCOMPARE(strip->cards().size(), 1);
    QTest::keyClicks(rich(), QStringLiteral("x"));

    QCOMPARE(names(), (QStringList{QStringLiteral("a.png"), QStringLiteral("r.pdf")}));
}

void TestLetterBody::aLetterOfSourceWithoutWordsIsNotBlank()
{
    open({});
    body()->setView(View::Source);

    source()->replaceSource(QStringLiteral("<img src=\"https://example.com/a.png\" alt=\"\">"));

    QVERIFY(!m_window->isBlank());
}

QTEST_MAIN(TestLetterBody)
#include "tst_letterbody.moc"
