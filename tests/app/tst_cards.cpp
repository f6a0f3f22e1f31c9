#include "app/composecontroller.h"
#include "app/services.h"
#include "app/settings.h"
#include "core/mime/read.h"
#include "picture/photos.h"
#include "ui/verdict/verdictcard.h"

#include <QPushButton>
#include <QTemporaryDir>
#include <QTextEdit>
#include <QtTest>

using app::ComposeController;
using core::diagnosis::Cause;
using core::mail::AddrSpec;
using core::mail::Mailbox;
using ui::compose::ComposeWindow;
using ui::verdict::VerdictCard;
using Phase = ComposeWindow::Phase;
using namespace std::chrono_literals;

Q_DECLARE_METATYPE(core::delivery::State)

/// The whole way of a failure: the practice server refuses, and the letter's window says why and helps.
class TestCards : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void everyScenarioHasACard_data();
    void everyScenarioHasACard();
    void everyScenarioIsInTheTable();
    void mendedRecipientsAreSentToAlone();
    void greylistingEndsWithTheSecondTry();
    void aPastLetterIsMendedForThoseWhoDidNotGetIt();
    void whoMayHaveItIsNotSentToBlindly();
    void aLetterOfNobodyIsSavedAsAFile();
    void picturesInTheSourceTellNothing_data();
    void picturesInTheSourceTellNothing();

private:
    std::unique_ptr<ComposeController> letter(const QList<QString> &recipients, int attachedBytes = 0);
    static VerdictCard *cardOf(ComposeController &controller)
    {
        return controller.window()->findChild<VerdictCard *>();
    }

    QTemporaryDir m_folder;
    std::unique_ptr<app::Settings> m_settings;
    std::unique_ptr<app::Services> m_services;
    QSet<QByteArray> m_tried;
};

void TestCards::initTestCase()
{
    m_settings = std::make_unique<app::Settings>(m_folder.filePath(QStringLiteral("settings.ini")));
    m_services = std::make_unique<app::Services>(
        app::Folders{.data = m_folder.filePath(QStringLiteral("data")), .config = m_folder.path()},
        *m_settings);
    QSignalSpy opened(&m_services->outbox(), &core::delivery::Outbox::opened);
    m_services->outbox().open();
    QVERIFY(opened.wait());
    QVERIFY(m_services->practice().start());
}

std::unique_ptr<ComposeController> TestCards::letter(const QList<QString> &recipients, int attachedBytes)
{
    core::delivery::SavedDraft saved;
    saved.id = core::account::freshId();
    saved.accountId = app::practiceAccount().id;
    for (const QString &recipient : recipients)
        saved.draft.to.append(Mailbox{{}, *AddrSpec::parse(recipient)});
    saved.draft.subject = QStringLiteral("Minutes of Tuesday");
    saved.draft.body.text
        = QStringLiteral("Dear Li,\n\nthe minutes are attached.\n") + QString(150 * 1024, u'x');
    if (attachedBytes > 0)
        saved.draft.attachments.append({QStringLiteral("minutes.bin"), {}, QByteArray(attachedBytes, 'm')});
    auto controller = std::make_unique<ComposeController>(*m_services, *m_settings, saved);
    controller->window()->setUndoDelay(0s);
    controller->window()->show();
    return controller;
}

void TestCards::everyScenarioHasACard_data()
{
    QTest::addColumn<QByteArray>("scenario");
    QTest::addColumn<core::delivery::State>("state");
    QTest::addColumn<QString>("cause");
    QTest::addColumn<QString>("firstButton"); ///< As the card names it; empty: no card.
    using core::delivery::State;
    const auto row = [](const char *scenario, State state, const char *cause, const char *button) {
        QTest::newRow(scenario) << QByteArray(scenario) << state << QString::fromLatin1(cause)
                                << QString::fromLatin1(button);
    };
    row("accept", State::Sent, "", "");
    row("qq-login-password", State::Failed, "auth.app-password-required", "openCredentialPage");
    row("gmail-bad-credentials", State::Failed, "auth.bad-credentials", "enterSecret");
    row("gmail-app-password", State::Failed, "auth.app-password-required", "openCredentialPage");
    row("outlook-basic-auth", State::Failed, "auth.oauth-required", "signIn");
    row("outlook-smtp-auth-disabled", State::Failed, "auth.service-disabled", "openProviderPage");
    row("temporary-454", State::Failed, "auth.tempfail", "waitAndRetry");
    row("busy-421", State::Failed, "server.busy", "waitAndRetry");
    row("temporary-451", State::Failed, "server.error", "waitAndRetry");
    row("greylisting", State::Failed, "server.greylist", "waitAndRetry");
    row("one-bad-recipient", State::PartlySent, "recipient.unknown", "editRecipients");
    row("spf-550", State::Failed, "sender.spf", "checkDomain");
    row("spam-554", State::Failed, "content.spam", "editMessage");
    row("size-exceeded", State::Failed, "content.size", "removeAttachments");
    row("size-small", State::Failed, "content.size", "removeAttachments");
    row("lost-after-dot", State::Unknown, "network.outcome-unknown", "showDetails");
    row("reset-in-data", State::Failed, "network.reset", "retryNow");
    row("broken-tls", State::Failed, "network.wrong-service", "switchServer");
    row("from-not-owned", State::Failed, "sender.not-owned", "openAccountSettings");
    row("netease-spam", State::Failed, "content.spam", "editMessage");
    row("rate-limit", State::Failed, "rate.daily", "retryNow");
    row("blocklisted-ip", State::Failed, "reputation.ip-blocklist", "lookUpListing");
    row("mailbox-full", State::Failed, "recipient.full", "editRecipients");
    row("partly-refused", State::PartlySent, "recipient.unknown", "editRecipients");
    row("greeting-554", State::Failed, "server.rejects-all", "switchServer");
    row("unknown-550", State::Failed, "unknown", "copyForAdministrator");
    row("clear-text-port", State::Failed, "tls.implicit-on-plain", "switchServer");
    row("starttls-not-offered", State::Failed, "tls.starttls-unavailable", "switchServer");
    row("starttls-454", State::Failed, "tls.starttls-tempfail", "waitAndRetry");
    row("certificate-expired", State::Failed, "tls.cert-expired", "copyForAdministrator");
    row("certificate-not-yet-valid", State::Failed, "tls.cert-not-yet-valid", "testConnection");
    row("certificate-other-name", State::Failed, "tls.cert-hostname", "testConnection");
}

void TestCards::everyScenarioHasACard()
{
    QFETCH(QByteArray, scenario);
    QFETCH(core::delivery::State, state);
    QFETCH(QString, cause);
    QFETCH(QString, firstButton);
    m_tried.insert(scenario);
    m_services->practice().setScenario(core::practice::readyScenario(scenario));
    // A reset in the middle has to come before the last dot, however fast the letter is.
    const int attachedBytes = scenario == "reset-in-data" ? 4 * 1024 * 1024 : 0;
    const auto controller = letter({QStringLiteral("li@example.cn"), QStringLiteral("ops@example.com"),
                                    QStringLiteral("anna@example.org")},
                                   attachedBytes);
    ComposeWindow *window = controller->window();

    emit window->sendRequested();
    QTRY_VERIFY_WITH_TIMEOUT(window->phase() == Phase::Done || cardOf(*controller), 60000);

    if (firstButton.isEmpty()) {
        QVERIFY(!cardOf(*controller));
        return;
    }
    QVERIFY(cardOf(*controller));
    const VerdictCard &card = *cardOf(*controller);
    QCOMPARE(card.letter().record.state, state);
    QVERIFY(card.letter().judgement.verdict);
    QCOMPARE(core::diagnosis::causeId(card.letter().judgement.verdict->cause), cause);
    QVERIFY(!card.title().isEmpty() && !card.text().isEmpty());
    const auto *focused = qobject_cast<QPushButton *>(window->focusWidget());
    QVERIFY(focused && !focused->text().isEmpty());
    QCOMPARE(focused->objectName(), firstButton);
    if (const auto &error = card.letter().record.error; error && error->reply.code)
        QVERIFY(card.findChild<QWidget *>(QStringLiteral("serverWords"))->isVisibleTo(&card));
}

void TestCards::everyScenarioIsInTheTable()
{
    QSet<QByteArray> missing;
    for (const core::practice::Scenario &scenario : core::practice::readyScenarios()) {
        // A silent server is waited for as long as people wait: tests/diagnosis does that with shorter
        // limits.
        if (scenario.action != core::practice::Scenario::Action::Hang
            && scenario.action != core::practice::Scenario::Action::Slow && !m_tried.contains(scenario.id))
            missing.insert(scenario.id);
    }
    QCOMPARE(missing, QSet<QByteArray>());
}

void TestCards::mendedRecipientsAreSentToAlone()
{
    m_services->practice().setScenario(core::practice::readyScenario("one-bad-recipient"));
    const auto controller = letter({QStringLiteral("li@example.cn"), QStringLiteral("opps@example.com")});
    ComposeWindow *window = controller->window();
    emit window->sendRequested();
    QTRY_VERIFY_WITH_TIMEOUT(cardOf(*controller), 60000);
    QCOMPARE(cardOf(*controller)->letter().record.state, core::delivery::State::PartlySent);

    core::delivery::SavedDraft saved = window->saved();
    saved.draft.to = {Mailbox{{}, *AddrSpec::parse(u"li@example.cn")},
                      Mailbox{{}, *AddrSpec::parse(u"ops@example.com")}};
    window->setSaved(saved);
    m_services->practice().setScenario({});
    QSignalSpy received(&m_services->practice(), &core::practice::Server::received);
    cardOf(*controller)->findChild<QPushButton *>(QStringLiteral("sendToRefused"))->click();
    QTRY_VERIFY_WITH_TIMEOUT(window->phase() == Phase::Done, 60000);

    QTRY_COMPARE(received.size(), 1);
    const auto got = received.value(0).value(0).value<core::practice::Received>();
    QCOMPARE(got.recipients, QList<QByteArray>{"ops@example.com"});
}

void TestCards::greylistingEndsWithTheSecondTry()
{
    m_services->practice().setScenario(core::practice::readyScenario("greylisting"));
    const auto controller = letter({QStringLiteral("new@example.cn")});
    ComposeWindow *window = controller->window();
    emit window->sendRequested();
    QTRY_VERIFY_WITH_TIMEOUT(cardOf(*controller), 60000);

    cardOf(*controller)->findChild<QPushButton *>(QStringLiteral("waitAndRetry"))->click();
    QCOMPARE(window->phase(), Phase::CountingDown);
    window->findChild<QPushButton *>(QStringLiteral("sendNow"))->click();

    QTRY_VERIFY_WITH_TIMEOUT(window->phase() == Phase::Done, 60000);
}

void TestCards::aPastLetterIsMendedForThoseWhoDidNotGetIt()
{
    core::delivery::Record past;
    past.id = core::account::freshId();
    past.accountId = app::practiceAccount().id;
    past.state = core::delivery::State::PartlySent;
    past.recipients = {QStringLiteral("li@example.cn"), QStringLiteral("boss@example.org"),
                       QStringLiteral("ops@example.com")};
    past.receipt.accepted = {*AddrSpec::parse(u"li@example.cn"), *AddrSpec::parse(u"boss@example.org")};
    past.receipt.refused = {{*AddrSpec::parse(u"ops@example.com"),
                             {.code = 550, .enhanced = "5.1.1", .lines = {"User unknown"}}}};
    m_services->practice().setScenario({});
    const auto controller = letter({QStringLiteral("li@example.cn"), QStringLiteral("ops@example.com")});
    ComposeWindow *window = controller->window();

    controller->adopt(past, ComposeController::Shown::AsSent);

    QVERIFY(cardOf(*controller));
    QCOMPARE(window->saved().draft.bcc.size(), 1); // the hidden one is in the envelope alone
    QSignalSpy received(&m_services->practice(), &core::practice::Server::received);
    cardOf(*controller)->findChild<QPushButton *>(QStringLiteral("sendToRefused"))->click();
    QTRY_VERIFY_WITH_TIMEOUT(window->phase() == Phase::Done, 60000);
    QTRY_COMPARE(received.size(), 1);
    QCOMPARE(received.value(0).value(0).value<core::practice::Received>().recipients,
             QList<QByteArray>{"ops@example.com"});
}

void TestCards::whoMayHaveItIsNotSentToBlindly()
{
    core::delivery::Record past;
    past.id = core::account::freshId();
    past.accountId = app::practiceAccount().id;
    past.state = core::delivery::State::PartlySent;
    past.recipients = {QStringLiteral("li@example.cn"), QStringLiteral("boss@example.org"),
                       QStringLiteral("ops@example.com")};
    past.receipt.accepted = {*AddrSpec::parse(u"li@example.cn")};
    past.receipt.uncertain = {*AddrSpec::parse(u"boss@example.org")};
    past.receipt.untried = {*AddrSpec::parse(u"ops@example.com")};
    const auto controller = letter(past.recipients);
    controller->adopt(past, ComposeController::Shown::AsEdited);
    ComposeWindow *window = controller->window();
    m_services->practice().setScenario(core::practice::readyScenario("temporary-451"));
    emit window->sendRequested();
    QTRY_VERIFY_WITH_TIMEOUT(window->phase() == Phase::Writing && cardOf(*controller)
                                 && cardOf(*controller)->letter().record.state
                                     == core::delivery::State::Failed,
                             60000);

    m_services->practice().setScenario({});
    QSignalSpy received(&m_services->practice(), &core::practice::Server::received);
    emit window->sendRequested(); // once more, after an attempt that reached nobody
    QTRY_VERIFY_WITH_TIMEOUT(window->phase() == Phase::Done, 60000);

    QTRY_COMPARE(received.size(), 1);
    QCOMPARE(received.value(0).value(0).value<core::practice::Received>().recipients,
             QList<QByteArray>{"ops@example.com"});
}

/// There may be no account yet, and what is written must not be lost for it.
void TestCards::aLetterOfNobodyIsSavedAsAFile()
{
    const auto controller = letter({QStringLiteral("li@example.cn")});
    ComposeWindow *window = controller->window();
    window->setAccounts({});
    QVERIFY(!window->saved().draft.from);
    const QString path = m_folder.filePath(QStringLiteral("letter.eml"));

    emit window->saveAsFileRequested(path);

    QTRY_VERIFY(QFile::exists(path));
    QFile file(path);
    QVERIFY(file.open(QFile::ReadOnly));
    const QByteArray written = file.readAll();
    QVERIFY(written.contains("Subject: Minutes of Tuesday"));
    QVERIFY(written.contains("To: li@example.cn"));
    QVERIFY(written.contains("the minutes are attached."));
    QVERIFY(!written.contains("\nFrom:"));
}

void TestCards::picturesInTheSourceTellNothing_data()
{
    QTest::addColumn<bool>("keepsDetails");
    QTest::newRow("cleaned") << false;
    QTest::newRow("kept as the person wants") << true;
}

void TestCards::picturesInTheSourceTellNothing()
{
    QFETCH(bool, keepsDetails);
    m_settings->setKeepsPhotoDetails(keepsDetails);
    m_services->practice().setScenario({});
    const QByteArray photo = photos::telling(photos::encoded(photos::motif(), "jpeg"));
    QVERIFY(photo.contains("SECRET"));
    core::delivery::SavedDraft saved;
    saved.id = core::account::freshId();
    saved.accountId = app::practiceAccount().id;
    saved.draft.to.append(Mailbox{{}, *AddrSpec::parse(u"li@example.cn")});
    saved.writing = core::delivery::Writing::Source;
    saved.draft.body.html
        = QStringLiteral("<marquee onclick=\"x\">a</marquee><img src='data:image/jpeg;base64,%1'  alt=x >")
              .arg(QString::fromLatin1(photo.toBase64()));
    saved.draft.body.text = QStringLiteral("a");
    ComposeController controller(*m_services, *m_settings, saved);
    controller.window()->show();
    QSignalSpy received(&m_services->practice(), &core::practice::Server::received);

    emit controller.window()->sendRequested();
    QTRY_VERIFY_WITH_TIMEOUT(controller.window()->phase() == Phase::Done, 60000);
    m_settings->setKeepsPhotoDetails(false);

    QTRY_COMPARE(received.size(), 1);
    QFile file(received[0][0].value<core::practice::Received>().path);
    QVERIFY(file.open(QFile::ReadOnly));
    const auto read = core::mime::toDraft(file, m_folder.filePath(QStringLiteral("read")));
    QVERIFY(read);
    const QString html = read->body.html;
    const QString before = saved.draft.body.html;
    const qsizetype start = before.indexOf(u"base64,") + 7;
    QCOMPARE(html.left(start), before.left(start));
    QVERIFY(html.endsWith(u"'  alt=x >"));
    const QByteArray sent
        = QByteArray::fromBase64(html.mid(start, html.indexOf(u'\'', start) - start).toLatin1());
    QVERIFY(!QImage::fromData(sent).isNull());
    QCOMPARE(sent.contains("SECRET"), keepsDetails);
    QCOMPARE(sent == photo, keepsDetails);
}

QTEST_MAIN(TestCards)
#include "tst_cards.moc"
