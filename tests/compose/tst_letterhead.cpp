#include "ui/compose/composewindow.h"
#include "ui/editor/bodyeditor.h"
#include "ui/editor/clip.h"
#include "ui/widgets/chipfield.h"

#include <QAction>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QTextBlock>
#include <QTextEdit>
#include <QtTest>

using core::account::Account;
using core::account::Identity;
using core::delivery::SavedDraft;
using core::mail::AddressList;
using core::mail::AddrSpec;
using core::mail::Mailbox;
using ui::compose::ComposeWindow;

/// What an identity puts into a letter, and what becomes of it when another one is chosen in From.
class TestLetterhead : public QObject
{
    Q_OBJECT

private slots:
    void init();

    void everyIdentityCanBeChosen();
    void theChoiceIsRememberedInTheDraft();
    void aDraftOfBeforeIdentitiesFindsItsWriter();
    void theBandHasTheIdentitysColour();
    void answersGoWhereTheIdentitySays();
    void aReplyToOfTheLettersOwnStays();
    void copiesGoInAndAreSwapped();
    void aCopyThatWasTakenOutStaysOut();
    void aCopyThatWasChangedStays();
    void aCopyOfTheLettersOwnStays();
    void theSignatureComesOutAsHtmlAndText();
    void theSignatureIsSwapped();
    void theSignatureCanBeTakenOutAndComesBack();
    void aSwapIsOneStepToUndo();
    void whatThePersonDidToTheSignatureStays_data();
    void whatThePersonDidToTheSignatureStays();
    void aChangedSignatureIsSwappedWhenAsked();
    void theMenuChoosesSignatures();
    void aDraftOpenedAgainHasOneSignature();
    void aLetterOfElsewhereIsLeftAlone();
    void finishedHtmlIsNotSigned();
    void writingStartsAboveTheSignature();
    void aLetterheadAloneIsNoLetter();
    void whatIsSeenAboveTheSignatureIsALetter_data();
    void whatIsSeenAboveTheSignatureIsALetter();

private:
    static SavedDraft freshDraft();
    void begin(const SavedDraft &draft = freshDraft());
    void choose(const QString &words);
    void type(const QString &text);
    QTextEdit *text() const { return m_window->findChild<QTextEdit *>(QStringLiteral("bodyText")); }
    core::mail::Draft draft() const { return m_window->saved().draft; }

    std::unique_ptr<ComposeWindow> m_window;
};

namespace
{

const QString privateSignature = QStringLiteral("-- \nZhang Wei");
const QString bossSignature = QString::fromUtf8("-- \n张伟\n\n东方贸易有限公司");

Mailbox mailbox(const QString &address)
{
    return {{}, *AddrSpec::parse(address)};
}

AddressList list(const QString &address)
{
    return {mailbox(address)};
}

Account home()
{
    Account account;
    account.id = QStringLiteral("home");
    account.title = QStringLiteral("Home");
    account.host = QStringLiteral("smtp.home.example");
    account.identities = {{.id = QStringLiteral("private"),
                           .name = QStringLiteral("Zhang Wei"),
                           .address = AddrSpec::parse(u"zhang@home.example"),
                           .cc = {mailbox(QStringLiteral("family@home.example"))},
                           .signature = QStringLiteral("Zhang Wei\n"),
                           .colour = QStringLiteral("#112233")}};
    return account;
}

Account work()
{
    Account account;
    account.id = QStringLiteral("work");
    account.title = QStringLiteral("R&D");
    account.host = QStringLiteral("smtp.work.example");
    account.identities = {{.id = QStringLiteral("boss"),
                           .name = QStringLiteral("Boss"),
                           .address = AddrSpec::parse(u"zhang@work.example"),
                           .replyTo = {mailbox(QStringLiteral("office@work.example"))},
                           .cc = {mailbox(QStringLiteral("team@work.example"))},
                           .bcc = {mailbox(QStringLiteral("archive@work.example"))},
                           .signature = QString::fromUtf8("-- \n张伟 \n\n东方贸易有限公司"),
                           .colour = QStringLiteral("#445566")},
                          {.id = QStringLiteral("support"),
                           .name = QStringLiteral("Support"),
                           .address = AddrSpec::parse(u"support@work.example")}};
    return account;
}

} // namespace

void TestLetterhead::init()
{
    m_window = std::make_unique<ComposeWindow>();
    m_window->setAccounts({home(), work()});
    m_window->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
}

SavedDraft TestLetterhead::freshDraft()
{
    SavedDraft draft;
    draft.id = QStringLiteral("letter");
    draft.accountId = QStringLiteral("home");
    return draft;
}

void TestLetterhead::begin(const SavedDraft &draft)
{
    m_window->setSaved(draft);
    m_window->applyIdentity();
}

void TestLetterhead::choose(const QString &words)
{
    const auto *from = m_window->findChild<QPushButton *>(QStringLiteral("from"));
    for (QAction *action : from->menu()->actions()) {
        if (action->isEnabled() && action->text().contains(words))
            return action->trigger();
    }
    QFAIL("no such choice");
}

void TestLetterhead::type(const QString &written)
{
    QTest::keyClicks(text(), written);
}

void TestLetterhead::everyIdentityCanBeChosen()
{
    const auto *from = m_window->findChild<QPushButton *>(QStringLiteral("from"));
    QStringList lines;
    for (const QAction *action : from->menu()->actions()) {
        if (!action->isSeparator())
            lines += (action->isEnabled() ? QString() : QStringLiteral("# ")) + action->text();
    }

    QCOMPARE(lines.mid(0, 4),
             (QStringList{QString::fromUtf8("Home · zhang@home.example · via smtp.home.example"),
                          QString::fromUtf8("# R&&D · via smtp.work.example"),
                          QString::fromUtf8("Boss · zhang@work.example"),
                          QString::fromUtf8("Support · support@work.example")}));
    choose(QStringLiteral("Support"));
    QCOMPARE(m_window->accountId(), QStringLiteral("work"));
    QCOMPARE(m_window->identityId(), QStringLiteral("support"));
    QCOMPARE(draft().from, (Mailbox{QStringLiteral("Support"), *AddrSpec::parse(u"support@work.example")}));
    QVERIFY(from->accessibleName().contains(u"support@work.example"));
    m_window->setAccounts({work(), home()});
    QCOMPARE(m_window->identityId(), QStringLiteral("support"));
}

void TestLetterhead::theChoiceIsRememberedInTheDraft()
{
    begin();
    choose(QStringLiteral("Support"));
    const SavedDraft saved = m_window->saved();
    QCOMPARE(saved.identityId, QStringLiteral("support"));

    ComposeWindow again;
    again.setAccounts({home(), work()});
    again.setSaved(saved);

    QCOMPARE(again.identityId(), QStringLiteral("support"));
    QCOMPARE(again.saved().draft, saved.draft);
}

void TestLetterhead::aDraftOfBeforeIdentitiesFindsItsWriter()
{
    SavedDraft old = freshDraft();
    old.accountId = QStringLiteral("work");
    m_window->setSaved(old);
    QCOMPARE(m_window->identityId(), QStringLiteral("boss"));

    old.draft.from = mailbox(QStringLiteral("support@work.example"));
    m_window->setSaved(old);

    QCOMPARE(m_window->identityId(), QStringLiteral("support"));
}

void TestLetterhead::theBandHasTheIdentitysColour()
{
    const auto colour = [this] {
        auto *band = m_window->findChild<QWidget *>(QStringLiteral("accountBand"));
        return band->grab().toImage().pixelColor(5, 1).name();
    };
    QCOMPARE(colour(), QStringLiteral("#112233"));

    choose(QStringLiteral("Boss"));

    QCOMPARE(colour(), QStringLiteral("#445566"));
}

void TestLetterhead::answersGoWhereTheIdentitySays()
{
    begin();
    QVERIFY(draft().replyTo.isEmpty());

    choose(QStringLiteral("Boss"));
    QCOMPARE(draft().replyTo, list(QStringLiteral("office@work.example")));
    m_window->setSaved(m_window->saved()); // a stored draft does not take it for its own
    choose(QStringLiteral("Support"));

    QVERIFY(draft().replyTo.isEmpty());
}

void TestLetterhead::aReplyToOfTheLettersOwnStays()
{
    SavedDraft given = freshDraft();
    given.draft.replyTo = list(QStringLiteral("elsewhere@x.example"));
    begin(given);

    choose(QStringLiteral("Boss"));

    QCOMPARE(draft().replyTo, given.draft.replyTo);
}

void TestLetterhead::copiesGoInAndAreSwapped()
{
    begin();
    QCOMPARE(draft().cc, list(QStringLiteral("family@home.example")));
    QVERIFY(m_window->findChild<QWidget *>(QStringLiteral("cc"))->isVisible());
    QVERIFY(m_window->isPristine());
    QSignalSpy changed(m_window.get(), &ComposeWindow::changed);

    choose(QStringLiteral("Boss"));
    QCOMPARE(draft().cc, list(QStringLiteral("team@work.example")));
    QCOMPARE(draft().bcc, list(QStringLiteral("archive@work.example")));
    QCOMPARE(changed.size(), 1);
    m_window->setSaved(m_window->saved());
    choose(QStringLiteral("Support"));

    QVERIFY(draft().cc.isEmpty());
    QVERIFY(draft().bcc.isEmpty());
}

void TestLetterhead::aCopyThatWasTakenOutStaysOut()
{
    begin();
    choose(QStringLiteral("Boss"));
    m_window->findChild<ui::ChipField *>(QStringLiteral("bcc"))->setAddresses({});
    choose(QStringLiteral("Support"));
    choose(QStringLiteral("Boss"));

    QVERIFY(draft().bcc.isEmpty());
    QCOMPARE(draft().cc, list(QStringLiteral("team@work.example")));
}

void TestLetterhead::aCopyThatWasChangedStays()
{
    begin();
    SavedDraft changed = m_window->saved();
    changed.draft.cc = {Mailbox{QStringLiteral("The family"), *AddrSpec::parse(u"family@home.example")}};
    m_window->setSaved(changed);

    choose(QStringLiteral("Boss"));

    QCOMPARE(draft().cc, changed.draft.cc + list(QStringLiteral("team@work.example")));
}

void TestLetterhead::aCopyOfTheLettersOwnStays()
{
    SavedDraft given = freshDraft();
    given.draft.to = list(QStringLiteral("team@work.example"));
    given.draft.cc = list(QStringLiteral("family@home.example"));
    begin(given);
    QCOMPARE(draft().cc, given.draft.cc); // once

    choose(QStringLiteral("Boss"));

    QCOMPARE(draft().cc, given.draft.cc); // and nobody who is in To already
}

void TestLetterhead::theSignatureComesOutAsHtmlAndText()
{
    begin();
    choose(QStringLiteral("Boss"));
    type(QStringLiteral("Dear Li"));

    QCOMPARE(draft().body.text, QStringLiteral("Dear Li\n\n") + bossSignature);
    QVERIFY2(draft().body.html.contains(QString::fromUtf8("<p>--&nbsp;<br>张伟<br><br>东方贸易有限公司</p>")),
             qPrintable(draft().body.html));
}

void TestLetterhead::theSignatureIsSwapped()
{
    begin();
    type(QStringLiteral("Dear Li"));
    QCOMPARE(draft().body.text, QStringLiteral("Dear Li\n\n") + privateSignature);

    choose(QStringLiteral("Boss"));
    QCOMPARE(draft().body.text, QStringLiteral("Dear Li\n\n") + bossSignature);
    m_window->setSaved(m_window->saved()); // read back, its blanks are no longer plain ones
    choose(QStringLiteral("Home"));

    QCOMPARE(draft().body.text, QStringLiteral("Dear Li\n\n") + privateSignature);
}

void TestLetterhead::theSignatureCanBeTakenOutAndComesBack()
{
    begin();
    type(QStringLiteral("Dear Li"));

    choose(QStringLiteral("Support"));
    QCOMPARE(draft().body.text, QStringLiteral("Dear Li"));
    QCOMPARE(text()->document()->blockCount(), 1);
    choose(QStringLiteral("Boss"));

    QCOMPARE(draft().body.text, QStringLiteral("Dear Li\n\n") + bossSignature);
}

void TestLetterhead::aSwapIsOneStepToUndo()
{
    begin();
    QVERIFY(!text()->document()->isUndoAvailable()); // what a letter begins with is not a change
    type(QStringLiteral("Dear Li"));
    choose(QStringLiteral("Boss"));

    text()->undo();
    QCOMPARE(draft().body.text, QStringLiteral("Dear Li\n\n") + privateSignature);
    text()->redo();
    QCOMPARE(draft().body.text, QStringLiteral("Dear Li\n\n") + bossSignature);
    text()->undo();
    choose(QStringLiteral("Support")); // the one under the letter is still one of ours

    QCOMPARE(draft().body.text, QStringLiteral("Dear Li"));
}

void TestLetterhead::whatThePersonDidToTheSignatureStays_data()
{
    QTest::addColumn<QString>("deed");
    QTest::addColumn<QString>("after");

    QTest::newRow("a word added") << QStringLiteral("write") << privateSignature + QStringLiteral("!");
    QTest::newRow("a word in bold") << QStringLiteral("bold") << privateSignature;
    QTest::newRow("text below it") << QStringLiteral("below") << privateSignature + QStringLiteral("\n\nPS");
    QTest::newRow("taken out") << QStringLiteral("clear") << QString();
}

void TestLetterhead::whatThePersonDidToTheSignatureStays()
{
    QFETCH(const QString, deed);
    begin();
    QTextCursor cursor = text()->textCursor();
    cursor.movePosition(QTextCursor::End);
    text()->setTextCursor(cursor);

    if (deed == u"write") {
        type(QStringLiteral("!"));
    } else if (deed == u"below") {
        QTest::keyClick(text(), Qt::Key_Return);
        type(QStringLiteral("PS"));
    } else if (deed == u"bold") {
        cursor.movePosition(QTextCursor::PreviousWord, QTextCursor::KeepAnchor);
        QTextCharFormat bold;
        bold.setFontWeight(QFont::Bold);
        cursor.mergeCharFormat(bold);
    } else {
        text()->selectAll();
        QTest::keyClick(text(), Qt::Key_Delete);
    }
    choose(QStringLiteral("Support"));
    choose(QStringLiteral("Boss"));

    QTEST(draft().body.text, "after");
}

void TestLetterhead::aChangedSignatureIsSwappedWhenAsked()
{
    begin();
    text()->moveCursor(QTextCursor::End);
    type(QStringLiteral("!"));

    choose(QStringLiteral("Boss"));
    QCOMPARE(draft().body.text, privateSignature + u'!');
    auto *use = m_window->findChild<QPushButton *>(QStringLiteral("useSignature"));
    QVERIFY(use);
    use->click();
    QCOMPARE(draft().body.text, bossSignature);
    choose(QStringLiteral("Home"));

    QCOMPARE(draft().body.text, privateSignature);
}

void TestLetterhead::theMenuChoosesSignatures()
{
    begin();
    auto *menu = m_window->findChild<QMenu *>(QStringLiteral("signatureMenu"));
    emit menu->aboutToShow();
    QCOMPARE(menu->actions().size(), 5); // two that have one, a line, none, edit
    menu->actions().at(1)->trigger();
    QCOMPARE(draft().body.text, bossSignature);
    QCOMPARE(m_window->identityId(), QStringLiteral("private"));

    m_window->findChild<QAction *>(QStringLiteral("noSignature"))->trigger();
    QCOMPARE(draft().body.text, QString());
    choose(QStringLiteral("Boss"));

    QCOMPARE(draft().body.text, QString());
}

void TestLetterhead::aDraftOpenedAgainHasOneSignature()
{
    begin();
    type(QStringLiteral("Dear Li"));
    const SavedDraft saved = m_window->saved();

    m_window->setSaved(saved);
    QCOMPARE(draft(), saved.draft);
    m_window->applyIdentity(); // even then

    QCOMPARE(draft().body.text, QStringLiteral("Dear Li\n\n") + privateSignature);
}

void TestLetterhead::aLetterOfElsewhereIsLeftAlone()
{
    SavedDraft opened = freshDraft();
    opened.draft.body.text = QStringLiteral("Hello\n\n-- \nSomebody else");
    opened.draft.cc = list(QStringLiteral("family@home.example"));
    m_window->setSaved(opened);

    choose(QStringLiteral("Boss"));

    QCOMPARE(draft().body, opened.draft.body);
    QCOMPARE(draft().cc, opened.draft.cc);
}

void TestLetterhead::finishedHtmlIsNotSigned()
{
    SavedDraft given = freshDraft();
    given.draft.body.html = QStringLiteral("<table class=news><tr><td>News</table>");

    begin(given);

    QCOMPARE(draft().body, given.draft.body);
    QCOMPARE(draft().cc, list(QStringLiteral("family@home.example")));
}

void TestLetterhead::writingStartsAboveTheSignature()
{
    SavedDraft given = freshDraft();
    given.draft.body.text = QStringLiteral("Given by a link");

    begin(given);

    QCOMPARE(text()->textCursor().position(), 0);
    QCOMPARE(draft().body.text, QStringLiteral("Given by a link\n\n") + privateSignature);
}

void TestLetterhead::aLetterheadAloneIsNoLetter()
{
    begin();
    QVERIFY(m_window->isBlank());
    choose(QStringLiteral("Boss"));
    QVERIFY(m_window->isBlank());
    m_window->setSaved(m_window->saved());
    QVERIFY(m_window->isBlank());

    type(QStringLiteral("x"));

    QVERIFY(!m_window->isBlank());
}

void TestLetterhead::whatIsSeenAboveTheSignatureIsALetter_data()
{
    QTest::addColumn<QString>("html");
    QTest::newRow("a line across") << QStringLiteral("<hr>");
    QTest::newRow("a table that nobody filled in")
        << QStringLiteral("<table><tr><td></td><td></td></tr></table>");
    QTest::newRow("a picture without a name") << QStringLiteral("<p><img src=\"cid:a@letter\" alt=\"\"></p>");
}

/// Closing the window would throw it away otherwise.
void TestLetterhead::whatIsSeenAboveTheSignatureIsALetter()
{
    QFETCH(QString, html);
    begin();
    QVERIFY(m_window->isBlank());
    ui::editor::Clip clip{html, {}};
    clip.pictures = {{QStringLiteral("a.png"), "image/png", QByteArray("x"),
                      core::mail::Attachment::Role::Inline, "a@letter"}};

    m_window->findChild<ui::editor::BodyEditor *>()->insertClip(clip);

    QVERIFY2(!m_window->isBlank(), qPrintable(draft().body.html));
}

QTEST_MAIN(TestLetterhead)
#include "tst_letterhead.moc"
