#include "ui/compose/composewindow.h"
#include "ui/editor/bodyeditor.h"
#include "ui/protocol/protocolpanel.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/chipfield.h"
#include "ui/widgets/inlinebar.h"
#include "ui/widgets/pill.h"
#include "widgets/windowtest.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QApplication>
#include <QClipboard>
#include <QImage>
#include <QLineEdit>
#include <QMenu>
#include <QMimeData>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTextEdit>
#include <QTreeWidget>
#include <QtTest>

using core::account::Account;
using core::delivery::Record;
using core::delivery::SavedDraft;
using core::delivery::State;
using core::diagnosis::Cause;
using core::diagnosis::Outcome;
using core::diagnosis::Remedy;
using core::diagnosis::Verdict;
using core::mail::AddrSpec;
using core::mail::Mailbox;
using core::smtp::Error;
using core::smtp::Stage;
using ui::compose::ComposeWindow;
using ui::verdict::LetterCase;
using Phase = ComposeWindow::Phase;
using namespace std::chrono_literals;

Q_DECLARE_METATYPE(core::smtp::Stage)

/// The composer by keys and clicks, without a network behind it.
class TestComposeWindow : public QObject, private WindowTest<ComposeWindow>
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void keysAloneWriteAndSendALetter();
    void whatIsShownComesBack();
    void anUntouchedBodyComesBackToTheLetter();
    void everyChangeIsTold();
    void anUnfinishedAddressIsNeverThrownAway();
    void sendingWithoutRecipientsLeadsToTheRow();
    void sendingWithHalfAnAddressLeadsToIt();
    void sendingCountsDownAndCanBeUndone();
    void ctrlEnterTwiceSendsAtOnce();
    void aPictureInSourceThatTellsItsPlaceIsNamed();
    void theCountdownEnds();
    void noAccountIsSaidInPlace();
    void aGoneAttachmentIsSaidInPlace();
    void whileSendingNothingChanges();
    void aFailureKeepsTheTextAndSaysWhy();
    void theFirstStepFitsTheFailure_data();
    void theFirstStepFitsTheFailure();
    void anAccountThatGoesIsNotReplacedWithoutAWord();
    void aFailedSendLeadsToTheAccountAndItsTest();
    void anUnknownOutcomeIsNotResentBlindly();
    void refusedRecipientsAreMarkedAndSentToAlone();
    void waitingForTheServerCanBeStoppedOrCutShort();
    void fromCanBeChangedToOneThatMayBeUsed();
    void picturesAreMadeSmallerAndComeBack();
    void theAdministratorsLetterIsCopied();
    void whatLiesOutsideTheWindowIsAskedFor();
    void aSentLetterIsDone();
    void filesOfALinkNeedConsent();
    void aFolderIsNotAttached();
    void attachmentsAreRenamedAndRemovedByKeys();
    void aWindowMayGoWhileANameIsTyped();
    void theAccountIsChosenInFrom();
    void theSizeLimitIsLearnt();
    void theReportHasTheServersWords();
    void f6GoesRound();
    void aLetterOnItsWayIsNotClosed();
    void everyControlThatTakesFocusHasAName();
    void itFitsInto480Pixels();
    void aPlaceThatAPictureTellsIsAskedAboutFirst();
    void aLetterWaitsForWhatIsBeingPacked();
    void aLetterIsNotSentWithoutTheFolderThatWasDropped();
    void aLetterWaitsForALongPaste();

private:
    void key(const char *sequence)
    {
        QTest::keySequence(m_window.get(), QKeySequence(QString::fromLatin1(sequence)));
    }
    void type(const QString &text) { QTest::keyClicks(QApplication::focusWidget(), text); }
    QString subject() const { return m_window->saved().draft.subject; }
    void writeALetter();
    LetterCase failed(Cause cause, Stage stage, int code) const;
    QString file(const QString &name) const;

    QTemporaryDir m_folder;
};

namespace
{

Account account(const QString &id, const QString &address)
{
    Account made;
    made.id = id;
    made.title = id;
    made.identities = {{.id = id, .name = QStringLiteral("Zhang Wei"), .address = AddrSpec::parse(address)}};
    made.host = QStringLiteral("smtp.%1.example").arg(id);
    return made;
}

core::mail::AddressList list(const QString &address)
{
    return {Mailbox{{}, *AddrSpec::parse(address)}};
}

} // namespace

void TestComposeWindow::init()
{
    m_window = std::make_unique<ComposeWindow>();
    m_window->setAccounts({account(QStringLiteral("work"), QStringLiteral("zhang@work.example")),
                           account(QStringLiteral("home"), QStringLiteral("zhang@home.example"))});
    m_window->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
    m_window->activateWindow();
    QTRY_VERIFY(m_window->isActiveWindow());
    QTRY_VERIFY(find<QLineEdit>("toEdit")->hasFocus());
}

void TestComposeWindow::cleanup()
{
    m_window.reset();
}

QString TestComposeWindow::file(const QString &name) const
{
    QFile made(m_folder.filePath(name));
    if (made.open(QIODevice::WriteOnly))
        made.write("content");
    return made.fileName();
}

void TestComposeWindow::writeALetter()
{
    SavedDraft saved;
    saved.id = QStringLiteral("letter");
    saved.accountId = QStringLiteral("work");
    saved.draft.to = list(QStringLiteral("li@x.example")) + list(QStringLiteral("anna@x.example"));
    saved.draft.subject = QStringLiteral("Hello");
    saved.draft.body = {QStringLiteral("Dear Li"), QStringLiteral("<p>Dear Li</p>")};
    m_window->setSaved(saved);
}

/// A letter that nobody accepted, and why.
LetterCase TestComposeWindow::failed(Cause cause, Stage stage, int code) const
{
    LetterCase letter;
    letter.record.accountId = QStringLiteral("work");
    letter.record.state = State::Failed;
    Error error;
    error.stage = stage;
    error.reply.code = code;
    letter.record.error = error;
    Verdict verdict;
    verdict.cause = cause;
    verdict.stage = stage;
    verdict.evidence.code = code;
    if (code)
        verdict.evidence.words = QStringLiteral("%1 the server's own words").arg(code);
    core::diagnosis::Circumstances circumstances;
    circumstances.host = QStringLiteral("smtp.work.example");
    circumstances.port = 25;
    circumstances.user = QStringLiteral("me@work.example");
    circumstances.from = QStringLiteral("other@work.example");
    verdict.remedies = core::diagnosis::remediesFor(verdict, circumstances, {});
    letter.judgement.verdict = verdict;
    return letter;
}

void TestComposeWindow::keysAloneWriteAndSendALetter()
{
    QSignalSpy sendRequested(m_window.get(), &ComposeWindow::sendRequested);
    m_window->setUndoDelay(0s);

    type(QStringLiteral("Li Wei <li@example.com>, "));
    key("Ctrl+Shift+B");
    type(QStringLiteral("hidden@example.com"));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    type(QStringLiteral("Hello"));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    QCOMPARE(QApplication::focusWidget(), m_window->findChild<ui::editor::BodyEditor *>()->textEdit());
    type(QStringLiteral("Dear Li"));
    key("Ctrl+Return");

    QCOMPARE(sendRequested.size(), 1);
    QCOMPARE(m_window->phase(), Phase::Sending);
    const SavedDraft saved = m_window->saved();
    QCOMPARE(saved.accountId, QStringLiteral("work"));
    QCOMPARE(saved.draft.from->address.toString(), QStringLiteral("zhang@work.example"));
    QCOMPARE(core::mail::mailboxes(saved.draft.to).first().name, QStringLiteral("Li Wei"));
    QCOMPARE(saved.draft.bcc, list(QStringLiteral("hidden@example.com")));
    QCOMPARE(saved.draft.subject, QStringLiteral("Hello"));
    QVERIFY(saved.draft.body.text.contains(u"Dear Li"));
}

void TestComposeWindow::whatIsShownComesBack()
{
    SavedDraft saved;
    saved.id = QStringLiteral("id");
    saved.accountId = QStringLiteral("home");
    saved.draft.from = Mailbox{QStringLiteral("Other"), *AddrSpec::parse(u"other@x.example")};
    saved.draft.to = list(QStringLiteral("a@x.example"));
    saved.draft.cc = list(QStringLiteral("b@x.example"));
    saved.draft.subject = QString::fromUtf8("三季度报价");
    saved.draft.priority = core::mail::Priority::High;
    saved.draft.headers = {{"X-Test", QStringLiteral("kept")}};
    saved.draft.inReplyTo = "<a@b>";
    saved.draft.attachments = {{QStringLiteral("a.txt"), "text/plain", QByteArray("a")}};
    saved.unfinishedBcc = QStringLiteral("half an addr");

    m_window->setSaved(saved);

    QCOMPARE(m_window->saved().draft, saved.draft);
    QCOMPARE(m_window->saved().id, saved.id);
    QCOMPARE(m_window->saved().unfinishedBcc, saved.unfinishedBcc);
    QCOMPARE(m_window->accountId(), QStringLiteral("home"));
    QVERIFY(isShown("cc") && isShown("bcc"));
    QVERIFY(m_window->isPristine());
}

void TestComposeWindow::anUntouchedBodyComesBackToTheLetter()
{
    SavedDraft saved;
    saved.draft.body = {QStringLiteral("a\n  b"), QStringLiteral("<div class=odd><p>a<!-- x --></div>")};
    m_window->setSaved(saved);
    QCOMPARE(m_window->saved().draft.body, saved.draft.body);

    m_window->findChild<ui::editor::BodyEditor *>()->textEdit()->setFocus();
    type(QStringLiteral("x"));

    QVERIFY(m_window->saved().draft.body.text.contains(u'x'));
}

void TestComposeWindow::everyChangeIsTold()
{
    writeALetter();
    QSignalSpy changed(m_window.get(), &ComposeWindow::changed);
    QVERIFY(m_window->isPristine());

    find("subject")->setFocus();
    type(QStringLiteral("!"));
    QCOMPARE(changed.size(), 1);
    find<QLineEdit>("toEdit")->setFocus();
    type(QStringLiteral("x"));
    QCOMPARE(changed.size(), 2);
    m_window->attachFiles({file(QStringLiteral("a.txt"))});
    QCOMPARE(changed.size(), 3);

    QVERIFY(!m_window->isPristine());
}

void TestComposeWindow::anUnfinishedAddressIsNeverThrownAway()
{
    type(QStringLiteral("li@exa"));
    QCOMPARE(m_window->saved().unfinishedTo, QStringLiteral("li@exa"));

    find("subject")->setFocus(); // "li@exa" is an address by the rules; "li exa" would not be
    const SavedDraft saved = m_window->saved();

    QCOMPARE(saved.draft.to.size() + (saved.unfinishedTo.isEmpty() ? 0 : 1), 1);
}

void TestComposeWindow::sendingWithoutRecipientsLeadsToTheRow()
{
    find("subject")->setFocus();
    key("Ctrl+Return");

    QCOMPARE(m_window->phase(), Phase::Writing);
    QVERIFY(isShown("recipientProblem"));
    QVERIFY(find("toEdit")->hasFocus());
    QVERIFY(!QApplication::activeModalWidget());
    type(QStringLiteral("a"));
    QVERIFY(!isShown("recipientProblem"));
}

void TestComposeWindow::sendingWithHalfAnAddressLeadsToIt()
{
    writeALetter();
    key("Ctrl+Shift+C");
    type(QStringLiteral("no address"));

    key("Ctrl+Return");

    QCOMPARE(m_window->phase(), Phase::Writing);
    QVERIFY(isShown("recipientProblem"));
    QVERIFY(find("ccEdit")->hasFocus());
    QCOMPARE(m_window->saved().unfinishedCc, QStringLiteral("no, address"));
}

void TestComposeWindow::sendingCountsDownAndCanBeUndone()
{
    writeALetter();
    QSignalSpy sendRequested(m_window.get(), &ComposeWindow::sendRequested);

    key("Ctrl+Return");
    QCOMPARE(m_window->phase(), Phase::CountingDown);
    QVERIFY(isShown("countdown"));
    QVERIFY(find<ui::InlineBar>("countdown")->text().contains(u"10"));
    key("Escape");

    QCOMPARE(m_window->phase(), Phase::Writing);
    QVERIFY(!isShown("countdown"));
    QCOMPARE(sendRequested.size(), 0);
    QCOMPARE(subject(), QStringLiteral("Hello"));
}

void TestComposeWindow::ctrlEnterTwiceSendsAtOnce()
{
    writeALetter();
    QSignalSpy sendRequested(m_window.get(), &ComposeWindow::sendRequested);

    key("Ctrl+Return");
    key("Ctrl+Return");

    QCOMPARE(sendRequested.size(), 1);
    key("Ctrl+Return"); // and no second time
    QCOMPARE(sendRequested.size(), 1);
}

void TestComposeWindow::aPictureInSourceThatTellsItsPlaceIsNamed()
{
    SavedDraft saved;
    saved.id = QStringLiteral("letter");
    saved.accountId = QStringLiteral("work");
    saved.writing = core::delivery::Writing::Source;
    saved.draft.to = list(QStringLiteral("li@x.example"));
    saved.draft.subject = QStringLiteral("Holidays");
    saved.draft.body.text = QStringLiteral("The beach");
    saved.draft.body.html = QStringLiteral(
        "<p>The beach</p><img src=\"data:image/tiff;base64,"
        "SUkqAAgAAAACAA8BAgAMAAAAJgAAACWIBAABAAAAMgAAAAAAAABTRUNSRVRNQUtFUgACAAEAAgACAAAATgAAAAIABQADAAAAUA"
        "AAAAAAAAAnAAAAAQAAADYAAAABAAAAFAAAAAEAAAA=\">"); // with a latitude
    m_window->setSaved(saved);

    key("Ctrl+Return");
    QVERIFY(find<ui::InlineBar>("countdown")->text().contains(u"where it was taken"));
    press("undoSend");
    m_window->setPictureWay({.keepsDetails = true, .folder = {}});
    key("Ctrl+Return");
    QVERIFY(!find<ui::InlineBar>("countdown")->text().contains(u"where it was taken"));
}

void TestComposeWindow::theCountdownEnds()
{
    writeALetter();
    find<QLineEdit>("subject")->clear();
    m_window->setUndoDelay(1s);
    QSignalSpy sendRequested(m_window.get(), &ComposeWindow::sendRequested);

    key("Ctrl+Return");
    QCOMPARE(m_window->phase(), Phase::CountingDown);
    QVERIFY(find<ui::InlineBar>("countdown")->text().contains(u"subject"));

    QTRY_COMPARE(sendRequested.size(), 1);
    QCOMPARE(m_window->phase(), Phase::Sending);
}

void TestComposeWindow::noAccountIsSaidInPlace()
{
    writeALetter();
    m_window->setAccounts({});
    QSignalSpy accountsRequested(m_window.get(), &ComposeWindow::accountsRequested);

    key("Ctrl+Return");
    QCOMPARE(m_window->phase(), Phase::Writing);
    QVERIFY(isShown("cannotSend"));
    press("openAccounts");

    QCOMPARE(accountsRequested.size(), 1);
}

void TestComposeWindow::aGoneAttachmentIsSaidInPlace()
{
    writeALetter();
    const QString path = file(QStringLiteral("gone.txt"));
    m_window->attachFiles({path});
    QFile::remove(path);

    key("Ctrl+Return");

    QTRY_VERIFY(find<ui::InlineBar>("cannotSend"));
    QCOMPARE(m_window->phase(), Phase::Writing);
    QVERIFY(find<ui::InlineBar>("cannotSend")->title().contains(u"gone.txt"));
    QCOMPARE(QApplication::focusWidget(), find("attachment"));
}

void TestComposeWindow::whileSendingNothingChanges()
{
    writeALetter();
    m_window->setUndoDelay(0s);
    QSignalSpy cancelRequested(m_window.get(), &ComposeWindow::cancelRequested);
    key("Ctrl+Return");
    m_window->showSending();
    m_window->showProgress(43, 100);

    QVERIFY(find<QAbstractButton>("send")->text().contains(u"43"));
    find("subject")->setFocus();
    type(QStringLiteral("x"));
    m_window->attachFiles({file(QStringLiteral("late.txt"))});
    press("sendSide");

    QCOMPARE(subject(), QStringLiteral("Hello"));
    QVERIFY(m_window->saved().draft.attachments.isEmpty());
    QCOMPARE(cancelRequested.size(), 1);
}

void TestComposeWindow::aFailureKeepsTheTextAndSaysWhy()
{
    writeALetter();
    m_window->setUndoDelay(0s);
    key("Ctrl+Return");

    m_window->showFailure(failed(Cause::AuthBadCredentials, Stage::Auth, 535));

    QCOMPARE(m_window->phase(), Phase::Writing);
    QVERIFY(isShown("verdict"));
    QVERIFY(!find<ui::InlineBar>("verdict")->title().isEmpty());
    QVERIFY(find("verdict")->isAncestorOf(QApplication::focusWidget()));
    find("subject")->setFocus();
    type(QStringLiteral("!"));
    QVERIFY(subject().contains(u'!'));
    QCOMPARE(m_window->saved().draft.body.text, QStringLiteral("Dear Li"));

    QSignalSpy sendRequested(m_window.get(), &ComposeWindow::sendRequested);
    press("retryNow");
    QCOMPARE(sendRequested.size(), 1);
    QVERIFY(!isShown("verdict"));
}

void TestComposeWindow::theFirstStepFitsTheFailure_data()
{
    QTest::addColumn<Cause>("cause");
    QTest::addColumn<Stage>("stage");
    QTest::addColumn<int>("code");
    QTest::addColumn<QString>("step");
    const auto row = [](const char *name, Cause cause, Stage stage, int code, const char *step) {
        QTest::newRow(name) << cause << stage << code << QString::fromLatin1(step);
    };
    row("wrong password", Cause::AuthBadCredentials, Stage::Auth, 535, "enterSecret");
    row("code wanted", Cause::AuthAppPasswordRequired, Stage::Auth, 535, "enterSecret");
    row("busy at sign-in", Cause::AuthTempfail, Stage::Auth, 454, "waitAndRetry");
    row("everyone refused", Cause::RecipientUnknown, Stage::Recipients, 550, "editRecipients");
    row("no such server", Cause::DnsServerNotFound, Stage::Dns, 0, "openAccountSettings");
    row("certificate", Cause::TlsCertUntrusted, Stage::Tls, 0, "testConnection");
    row("no STARTTLS", Cause::TlsStarttlsUnavailable, Stage::Hello, 502, "switchServer");
    row("silence", Cause::NetworkTimeout, Stage::Data, 0, "retryNow");
    row("too large", Cause::ContentSize, Stage::Sender, 552, "removeAttachments"); // and none is a picture
    row("spam", Cause::ContentSpam, Stage::Accepted, 554, "editMessage");
    row("not one's own From", Cause::SenderNotOwned, Stage::Sender, 553, "changeFrom");
    row("SPF", Cause::SenderSpf, Stage::Accepted, 550, "checkDomain");
    row("too many at once", Cause::RateRecipients, Stage::Recipients, 452, "splitRecipients");
    row("greylisted", Cause::ServerGreylist, Stage::Recipients, 450, "waitAndRetry");
    row("no reason given", Cause::Unknown, Stage::Accepted, 554, "copyForAdministrator");
}

void TestComposeWindow::theFirstStepFitsTheFailure()
{
    QFETCH(Cause, cause);
    QFETCH(Stage, stage);
    QFETCH(int, code);
    writeALetter();

    m_window->showFailure(failed(cause, stage, code));

    QTEST(QApplication::focusWidget()->objectName(), "step");
}

void TestComposeWindow::anAccountThatGoesIsNotReplacedWithoutAWord()
{
    const Account work = account(QStringLiteral("work"), QStringLiteral("me@work.example"));
    const Account home = account(QStringLiteral("home"), QStringLiteral("me@home.example"));
    m_window->setAccounts({work, home});
    QVERIFY(!m_window->findChild<QWidget *>(QStringLiteral("senderGone")));
    const bool isWork = m_window->accountId() == u"work";

    m_window->setAccounts({isWork ? home : work});

    QVERIFY(m_window->findChild<QWidget *>(QStringLiteral("senderGone"))->isVisible());
    QCOMPARE(m_window->accountId(), isWork ? QStringLiteral("home") : QStringLiteral("work"));
}

void TestComposeWindow::aFailedSendLeadsToTheAccountAndItsTest()
{
    QSignalSpy settings(m_window.get(), &ComposeWindow::accountSettingsRequested);
    QSignalSpy test(m_window.get(), &ComposeWindow::connectionTestRequested);
    m_window->showFailure(failed(Cause::AuthRequired, Stage::Auth, 530));

    press("openAccountSettings");
    press("testConnection");

    QCOMPARE(settings.value(0).value(0).toString(), m_window->accountId());
    QCOMPARE(test.value(0).value(0).toString(), m_window->accountId());
    m_window->showFailure(failed(Cause::ContentSpam, Stage::Data, 554));
    QVERIFY(
        !m_window->findChild<QPushButton *>(QStringLiteral("testConnection"))); // it is not about the account
}

void TestComposeWindow::anUnknownOutcomeIsNotResentBlindly()
{
    writeALetter();
    LetterCase letter = failed(Cause::NetworkOutcomeUnknown, Stage::Accepted, 0);
    letter.record.state = State::Unknown;
    QSignalSpy sendRequested(m_window.get(), &ComposeWindow::sendRequested);

    m_window->showFailure(letter);
    QCOMPARE(QApplication::focusWidget()->objectName(), QStringLiteral("showDetails"));
    QVERIFY(!find("retryNow"));
    press("sendAnyway");

    QCOMPARE(m_window->phase(), Phase::CountingDown);
    QVERIFY(find<ui::InlineBar>("countdown")->text().contains(u"already have arrived"));
    QCOMPARE(sendRequested.size(), 0);
}

void TestComposeWindow::refusedRecipientsAreMarkedAndSentToAlone()
{
    writeALetter();
    LetterCase letter = failed(Cause::RecipientUnknown, Stage::Recipients, 550);
    letter.record.error.reset();
    letter.record.state = State::PartlySent;
    letter.record.receipt.accepted = {*AddrSpec::parse(u"li@x.example")};
    letter.judgement.verdict->remedies
        = {{.kind = Remedy::Kind::EditRecipients, .target = QStringLiteral("anna@x.example")}};
    letter.judgement.outcomes
        = {{*AddrSpec::parse(u"li@x.example"), Outcome::State::Accepted, {}},
           {*AddrSpec::parse(u"anna@x.example"), Outcome::State::Refused, letter.judgement.verdict}};
    QSignalSpy toAll(m_window.get(), &ComposeWindow::sendRequested);
    QSignalSpy toRefused(m_window.get(), &ComposeWindow::sendToRefusedRequested);

    m_window->showFailure(letter);
    auto *to = find<ui::ChipField>("to");
    QVERIFY(!to->chipAt(0)->isRefused());
    QVERIFY(to->chipAt(1)->isRefused());
    QCOMPARE(find<QTreeWidget>("outcomes")->topLevelItemCount(), 2);
    QVERIFY(
        find<QTreeWidget>("outcomes")->topLevelItem(0)->text(0).startsWith(u"anna")); // what needs somebody
    QCOMPARE(QApplication::focusWidget()->objectName(), QStringLiteral("editRecipients"));
    press("editRecipients");
    QCOMPARE(QApplication::focusWidget(), to->chipAt(1));
    press("sendToRefused");
    QCOMPARE(toRefused.size(), 1);
    m_window->showFailure(letter);
    key("Ctrl+Return");

    QCOMPARE(toRefused.size(), 2);
    QCOMPARE(toAll.size(), 0);
    QCOMPARE(m_window->phase(), Phase::Sending);
}

void TestComposeWindow::waitingForTheServerCanBeStoppedOrCutShort()
{
    writeALetter();
    QSignalSpy sendRequested(m_window.get(), &ComposeWindow::sendRequested);
    m_window->showFailure(failed(Cause::ServerGreylist, Stage::Recipients, 450));

    press("waitAndRetry");
    QCOMPARE(m_window->phase(), Phase::CountingDown);
    const QString shown
        = find<ui::InlineBar>("countdown")->title() + find<ui::InlineBar>("countdown")->text();
    QVERIFY2(shown.contains(u"4:5") || shown.contains(u"5:00"), qPrintable(shown));
    press("undoSend");
    QCOMPARE(m_window->phase(), Phase::Writing);
    QVERIFY(isShown("verdict")); // the reason is still the same
    press("waitAndRetry");
    press("sendNow");

    QCOMPARE(sendRequested.size(), 1);
}

void TestComposeWindow::fromCanBeChangedToOneThatMayBeUsed()
{
    Account work = account(QStringLiteral("work"), QStringLiteral("other@work.example"));
    work.identities.append({.id = QStringLiteral("mine"),
                            .name = QStringLiteral("Zhang Wei"),
                            .address = AddrSpec::parse(u"me@work.example")});
    m_window->setAccounts({work});
    writeALetter();
    m_window->showFailure(failed(Cause::SenderNotOwned, Stage::Sender, 553));

    press("changeFrom");

    QCOMPARE(m_window->saved().draft.from->address.toString(), QStringLiteral("me@work.example"));
    QVERIFY(!isShown("verdict"));
    QVERIFY(find("sendAgain"));
}

void TestComposeWindow::picturesAreMadeSmallerAndComeBack()
{
    QImage photo(3000, 2000, QImage::Format_RGB32);
    for (int y = 0; y < photo.height(); ++y) {
        for (int x = 0; x < photo.width(); ++x) // nothing that compresses by itself
            photo.setPixel(x, y, QRgb((x * 7919U) ^ (y * 104729U)) | 0xff000000U);
    }
    const QString path = m_folder.filePath(QStringLiteral("beach.png"));
    QVERIFY(photo.save(path));
    writeALetter();
    m_window->attachFiles({path, file(QStringLiteral("notes.txt"))});
    const auto before = m_window->saved().draft.attachments;
    m_window->showFailure(failed(Cause::ContentSize, Stage::Sender, 552));
    QCOMPARE(QApplication::focusWidget()->objectName(), QStringLiteral("shrinkAttachments"));

    press("shrinkAttachments");
    QTRY_VERIFY_WITH_TIMEOUT(find("undoShrinking"), 20000);

    const auto after = m_window->saved().draft.attachments;
    QCOMPARE(after.size(), before.size());
    QCOMPARE(after[0].fileName, QStringLiteral("beach.jpg"));
    const QImage smaller = QImage::fromData(std::get<QByteArray>(after[0].content));
    QCOMPARE(std::max(smaller.width(), smaller.height()), 1600);
    QCOMPARE(after[1], before[1]);
    press("undoShrinking");
    QCOMPARE(m_window->saved().draft.attachments, before);
}

void TestComposeWindow::theAdministratorsLetterIsCopied()
{
    writeALetter();
    m_window->showFailure(failed(Cause::Unknown, Stage::Accepted, 554));

    press("copyForAdministrator");

    QVERIFY(QApplication::clipboard()->text().contains(u"the server's own words"));
    QVERIFY(isShown("copied"));
}

void TestComposeWindow::whatLiesOutsideTheWindowIsAskedFor()
{
    writeALetter();
    QSignalSpy asked(m_window.get(), &ComposeWindow::remedyRequested);
    m_window->showFailure(failed(Cause::TlsStarttlsUnavailable, Stage::Hello, 502));

    press("switchServer");

    const auto remedy = asked.value(0).value(0).value<Remedy>();
    QCOMPARE(remedy.host, QStringLiteral("smtp.work.example"));
    QCOMPARE(remedy.port, 465);
    QCOMPARE(remedy.security, core::smtp::Security::ImplicitTls);
}

void TestComposeWindow::aSentLetterIsDone()
{
    Account practice = account(QStringLiteral("practice"), QStringLiteral("me@practice.example"));
    practice.secret.kind = core::account::SecretSource::Kind::Practice;
    m_window->setAccounts({practice});
    writeALetter();
    Record record;
    record.accountId = QStringLiteral("practice");
    record.state = State::Sent;
    QSignalSpy practiceMailbox(m_window.get(), &ComposeWindow::practiceMailboxRequested);
    QSignalSpy sendRequested(m_window.get(), &ComposeWindow::sendRequested);

    m_window->showSent(record);
    key("Ctrl+Return");
    press("openPractice");

    QCOMPARE(m_window->phase(), Phase::Done);
    QCOMPARE(practiceMailbox.size(), 1);
    QCOMPARE(sendRequested.size(), 0);
    QVERIFY(find<QLineEdit>("subject")->isReadOnly());
}

void TestComposeWindow::filesOfALinkNeedConsent()
{
    const QString path = file(QStringLiteral("secret.txt"));

    m_window->offerAttachments({path});
    QVERIFY(m_window->saved().draft.attachments.isEmpty());
    press("declineAttachments");
    QTRY_VERIFY(!find("consent"));
    QVERIFY(m_window->saved().draft.attachments.isEmpty());

    m_window->offerAttachments({path});
    press("acceptAttachments");
    QCOMPARE(m_window->saved().draft.attachments.size(), 1);
}

void TestComposeWindow::aFolderIsNotAttached()
{
    m_window->attachFiles({m_folder.path()});

    QTRY_VERIFY(isShown("folderOffer"));
    QVERIFY(m_window->saved().draft.attachments.isEmpty());
}

void TestComposeWindow::attachmentsAreRenamedAndRemovedByKeys()
{
    m_window->attachFiles(
        {file(QStringLiteral("a.txt")), file(QStringLiteral("b.txt")), file(QStringLiteral("a.txt"))});
    QCOMPARE(m_window->saved().draft.attachments.size(), 2); // the same file is attached once
    QCOMPARE(m_window->saved().draft.attachments[0].mediaType, QByteArray("text/plain"));

    QWidget *card = find("attachment");
    card->setFocus();
    QTest::keyClick(card, Qt::Key_F2);
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("../new/name"));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QCOMPARE(m_window->saved().draft.attachments[0].fileName, QStringLiteral("..newname.txt"));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Delete);

    QCOMPARE(m_window->saved().draft.attachments.size(), 1);
    QCOMPARE(m_window->saved().draft.attachments[0].fileName, QStringLiteral("b.txt"));
}

void TestComposeWindow::aWindowMayGoWhileANameIsTyped()
{
    m_window->attachFiles({file(QStringLiteral("a.txt"))});
    QWidget *card = find("attachment");
    card->setFocus();
    QTest::keyClick(card, Qt::Key_F2);
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("new"));

    m_window.reset();
}

void TestComposeWindow::theAccountIsChosenInFrom()
{
    writeALetter();
    QSignalSpy changed(m_window.get(), &ComposeWindow::changed);
    auto *from = find<QPushButton>("from");

    from->menu()->actions().at(1)->trigger();

    QCOMPARE(m_window->accountId(), QStringLiteral("home"));
    QCOMPARE(m_window->saved().draft.from->address.toString(), QStringLiteral("zhang@home.example"));
    QCOMPARE(changed.size(), 1);
}

void TestComposeWindow::theSizeLimitIsLearnt()
{
    writeALetter();
    LetterCase letter = failed(Cause::ContentSpam, Stage::Data, 554);
    core::smtp::StageEvent hello;
    hello.stage = Stage::Hello;
    hello.capabilities = {QStringLiteral("PIPELINING"), QStringLiteral("SIZE 52428800")};
    letter.record.timeline = {hello};

    m_window->showFailure(letter);

    QVERIFY2(find("messageSize")->accessibleName().contains(u"of 5"),
             qPrintable(find("messageSize")->accessibleName()));
}

void TestComposeWindow::theReportHasTheServersWords()
{
    writeALetter();
    m_window->showFailure(failed(Cause::ContentSpam, Stage::Data, 554));

    press("copyReport");

    const QString report = QApplication::clipboard()->text();
    QVERIFY(report.contains(u"the server's own words"));
    QVERIFY(report.contains(u"content.spam"));
    QVERIFY(report.contains(QStringLiteral("Hongyan " HONGYAN_VERSION)));
}

void TestComposeWindow::f6GoesRound()
{
    m_window->attachFiles({file(QStringLiteral("a.txt"))});
    key("Ctrl+Shift+L");
    QVERIFY(m_window->protocol()->isVisible());
    find<QLineEdit>("toEdit")->setFocus();
    QStringList seen;
    for (int i = 0; i < 5; ++i) {
        key("F6");
        seen += QApplication::focusWidget()->objectName();
    }

    QCOMPARE(seen[1], QStringLiteral("attachment"));
    QVERIFY(m_window->protocol()->isVisible());
    QCOMPARE(seen[3], QStringLiteral("send"));
    QCOMPARE(seen[4], QStringLiteral("toEdit"));
    key("Shift+F6");
    QCOMPARE(QApplication::focusWidget()->objectName(), QStringLiteral("send"));
}

void TestComposeWindow::aLetterOnItsWayIsNotClosed()
{
    writeALetter();
    QSignalSpy closed(m_window.get(), &ComposeWindow::closed);
    key("Ctrl+Return");

    QVERIFY(!m_window->close());
    QVERIFY(isShown("notice"));
    key("Escape");
    QVERIFY(m_window->close());

    QCOMPARE(closed.size(), 1);
}

void TestComposeWindow::everyControlThatTakesFocusHasAName()
{
    writeALetter();
    m_window->attachFiles({file(QStringLiteral("a.txt"))});
    m_window->offerAttachments({QStringLiteral("x")});
    key("Ctrl+Shift+C");
    key("Ctrl+Shift+B");
    key("Ctrl+Shift+E");
    m_window->showFailure(failed(Cause::AuthBadCredentials, Stage::Auth, 535));

    int seen = 0;
    for (const auto *widget : m_window->findChildren<QWidget *>()) {
        if (widget->focusPolicy() == Qt::NoFocus || !widget->isVisible())
            continue;
        QAccessibleInterface *face = QAccessible::queryAccessibleInterface(const_cast<QWidget *>(widget));
        const QString what = QStringLiteral("%1 in %2")
                                 .arg(QString::fromLatin1(widget->metaObject()->className()),
                                      widget->parentWidget()->objectName());
        QVERIFY2(face && !face->text(QAccessible::Name).isEmpty(), qPrintable(what));
        ++seen;
    }
    QVERIFY(seen > 20);
}

void TestComposeWindow::itFitsInto480Pixels()
{
    writeALetter();
    m_window->attachFiles({file(QStringLiteral("a file with a rather long name that needs its room.txt"))});
    m_window->showFailure(failed(Cause::AuthBadCredentials, Stage::Auth, 535));
    key("Ctrl+Shift+L");
    QCoreApplication::sendPostedEvents();

    QVERIFY2(m_window->minimumSizeHint().width() <= 480,
             qPrintable(QString::number(m_window->minimumSizeHint().width())));
    m_window->resize(480, 640);
    QTRY_COMPARE(m_window->width(), 480);
    for (const char *name : {"send", "menuButton", "from", "to", "subject", "state", "logButton"}) {
        const QWidget *widget = find(name);
        const int right = widget->mapTo(m_window.get(), QPoint(widget->width(), 0)).x();
        QVERIFY2(widget->isVisible() && right <= 480, name);
    }
}

void TestComposeWindow::aPlaceThatAPictureTellsIsAskedAboutFirst()
{
    const QString latitude = QStringLiteral(
        "SUkqAAgAAAACAA8BAgAMAAAAJgAAACWIBAABAAAAMgAAAAAAAABTRUNSRVRNQUtFUgACAAEAAgACAAAATgAAAAIABQADAAAAUA"
        "AAAAAAAAAnAAAAAQAAADYAAAABAAAAFAAAAAEAAAA=");
    m_window->setUndoDelay(std::chrono::seconds(0));
    core::delivery::SavedDraft saved;
    saved.accountId = QStringLiteral("work");
    saved.writing = core::delivery::Writing::Source;
    saved.draft.subject = QStringLiteral("Holidays");
    saved.draft.body.html = QStringLiteral("<img src=\"data:image/tiff;base64,%1\">").arg(latitude);
    m_window->setSaved(saved);
    m_window->addRecipients(ComposeWindow::Recipients::To,
                            {core::mail::Mailbox{{}, *AddrSpec::parse(u"li@x.example")}});
    QSignalSpy sendRequested(m_window.get(), &ComposeWindow::sendRequested);

    key("Ctrl+Return");
    QCOMPARE(sendRequested.size(), 0);
    QVERIFY(find<ui::InlineBar>("askFirst"));
    QVERIFY(find<ui::InlineBar>("askFirst")->text().contains(QStringLiteral("where it was taken")));
    press("sendAnyway");
    QCOMPARE(sendRequested.size(), 1);
    m_window->showCannotSend({}, {});

    m_window->setPictureWay({.keepsDetails = true, .folder = {}});
    key("Ctrl+Return"); // somebody wants it
    QCOMPARE(sendRequested.size(), 2);
}

void TestComposeWindow::aLetterWaitsForWhatIsBeingPacked()
{
    writeALetter();
    m_window->setUndoDelay(std::chrono::seconds(0));
    QSignalSpy sendRequested(m_window.get(), &ComposeWindow::sendRequested);
    const QString path = m_folder.filePath(QStringLiteral("plans"));
    QVERIFY(QDir().mkpath(path));
    QFile plan(path + QStringLiteral("/plan.txt"));
    QVERIFY(plan.open(QFile::WriteOnly) && plan.write("plan") == 4);
    plan.close();
    m_window->attachFiles({path});
    QTRY_VERIFY(find("packFolder"));
    find<QPushButton>("packFolder")->click();

    key("Ctrl+Return");
    QCOMPARE(sendRequested.size(), 0);
    QVERIFY(isShown("preparing"));
    QTRY_COMPARE(sendRequested.size(), 1);

    QCOMPARE(m_window->saved().draft.attachments.size(), 1);
    QVERIFY(!isShown("preparing"));
}

void TestComposeWindow::aLetterIsNotSentWithoutTheFolderThatWasDropped()
{
    writeALetter();
    m_window->setUndoDelay(std::chrono::seconds(0));
    QSignalSpy sendRequested(m_window.get(), &ComposeWindow::sendRequested);

    m_window->attachFiles({m_folder.path()});
    key("Ctrl+Return"); // before anybody knows that it is one
    QVERIFY(find("preparing"));
    QTRY_VERIFY(find("folderOffer"));

    QVERIFY(!find("preparing"));
    QCOMPARE(sendRequested.size(), 0);
}

void TestComposeWindow::aLetterWaitsForALongPaste()
{
    writeALetter();
    m_window->setUndoDelay(std::chrono::seconds(0));
    QSignalSpy sendRequested(m_window.get(), &ComposeWindow::sendRequested);
    auto *data = new QMimeData; // owned by the clipboard
    data->setHtml(QStringLiteral("<p>many <b>words</b></p>").repeated(10'000)
                  + QStringLiteral("<p>last</p>"));
    QApplication::clipboard()->setMimeData(data);
    find<QTextEdit>("bodyText")->paste();

    key("Ctrl+Return");
    QCOMPARE(sendRequested.size(), 0);
    QTRY_COMPARE(sendRequested.size(), 1);

    QVERIFY(m_window->saved().draft.body.html.contains(QStringLiteral("last")));
}

QTEST_MAIN(TestComposeWindow)
#include "tst_composewindow.moc"
