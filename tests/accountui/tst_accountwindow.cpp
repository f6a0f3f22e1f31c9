#include "ui/account/accountwindow.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>
#include <QSpinBox>
#include <QtTest>

using core::account::Account;
using core::account::SecretSource;
using core::discovery::Candidate;
using core::discovery::Step;
using core::doctor::Finding;
using core::doctor::Report;
using ui::account::AccountWindow;

/// From an address to an account that works, by keys and clicks, with the real catalogue.
class TestAccountWindow : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void practiceIsOneKeyAway();
    void anAddressIsRecognisedAsItIsTyped_data();
    void anAddressIsRecognisedAsItIsTyped();
    void aSlipOfTheFingerIsOfferedToBePutRight();
    void aProviderWithoutSmtpIsRefusedInPlace();
    void wordsSearchAmongAllProviders();
    void nothingIsLookedUpBeforeTheClick();
    void theSearchShowsItsStepsAndWhatItFound();
    void aFoundServerOfSomebodyElseIsWarnedOf();
    void whereNothingIsFoundOneGoesOnByHand();
    void leavingTheSearchCancelsIt();
    void theProviderSaysWhatItWants_data();
    void theProviderSaysWhatItWants();
    void theAddressChoosesAmongTheProvidersOfATile();
    void theSecretIsNotPartOfTheAccount();
    void aTestedAccountIsSavedWithItsSecret();
    void theSecretIsForgottenWhenThePageIsLeft();
    void aSecretOutlivesAFailedSave();
    void withoutAKeyStoreThePlaceHasToBeChosen();
    void tabGoesThePageDown();
    void mistakesAreNamedInPlace_data();
    void mistakesAreNamedInPlace();
    void aSignInGoesThroughTheBrowser();
    void aSignInCanUseACode();
    void aSignInAsSomebodyElseIsWarnedOf();
    void withoutAClientIdOneIsAskedFor();
    void givingASignInUpIsTold();
    void byHandEverythingCanBeSaid();
    void whatWasFilledInGoesAlongToTheManualPage();
    void anotherWayThatWorksIsTakenAndTestedAgain();
    void aProposedUserNameIsTaken();
    void aCertificateIsTrustedOnlyByItsButton();
    void aRefusedSecretLeadsBackToItsField();
    void aReportCanBeCopied();
    void aCancelledTestIsTold();
    void anAccountOfTheListIsTestedWithItsStoredSecret();
    void everyControlThatTakesFocusHasAName_data();
    void everyControlThatTakesFocusHasAName();

private:
    template<typename Widget>
    Widget *find(const char *name) const
    {
        const auto all = m_window->findChildren<Widget *>(QString::fromLatin1(name));
        const auto shown
            = std::find_if(all.cbegin(), all.cend(), [](const Widget *each) { return each->isVisible(); });
        return shown != all.cend() ? *shown : all.value(0);
    }
    bool isShown(const char *name) const
    {
        const auto *widget = find<QWidget>(name);
        return widget && widget->isVisible();
    }
    void type(const QString &text) { find<QLineEdit>("address")->setText(text); }
    void chooseAddress(const QString &address);
    void press(const char *name) { QTest::keyClick(find<QAbstractButton>(name), Qt::Key_Space); }
    void testWith(const QString &secret);
    QString label(const char *name) const { return find<QLabel>(name)->text(); }
    Account storedAccount();

    std::unique_ptr<AccountWindow> m_window;
};

namespace
{

Account practice()
{
    Account account;
    account.id = QStringLiteral("practice");
    account.title = QStringLiteral("Practice");
    account.secret.kind = SecretSource::Kind::Practice;
    return account;
}

Report reportOf(const Finding &finding)
{
    core::doctor::Attempt attempt;
    attempt.host = QStringLiteral("smtp.qq.com");
    attempt.error = core::smtp::Error();
    core::smtp::Entry entry;
    entry.text = QStringLiteral("220 smtp.qq.com");
    attempt.transcript = {entry};
    return {{attempt}, {finding}, finding.grade == Finding::Grade::Good};
}

Report works()
{
    Finding finding;
    finding.kind = Finding::Kind::Works;
    finding.grade = Finding::Grade::Good;
    finding.host = QStringLiteral("smtp.qq.com");
    return reportOf(finding);
}

const QString code = QStringLiteral("abcdefghijklmnop");

} // namespace

void TestAccountWindow::init()
{
    m_window = std::make_unique<AccountWindow>(
        core::account::readCatalogue(QStringLiteral(HONGYAN_SOURCE "/resources/providers.json")));
    m_window->setProfiles({}, practice());
    m_window->setKeyring({true, QStringLiteral("GNOME Keyring"), {}});
    m_window->showChoice();
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

void TestAccountWindow::chooseAddress(const QString &address)
{
    type(address);
    QTest::keyClick(find<QLineEdit>("address"), Qt::Key_Return);
}

/// Fills the sign-in page of QQ and starts the test.
void TestAccountWindow::testWith(const QString &secret)
{
    chooseAddress(QStringLiteral("10001@qq.com"));
    find<QLineEdit>("secret")->setText(secret);
    press("testAndSave");
}

Account TestAccountWindow::storedAccount()
{
    Account account;
    account.id = QStringLiteral("stored");
    account.title = QStringLiteral("Work");
    account.host = QStringLiteral("smtp.example.com");
    account.user = QStringLiteral("me@example.com");
    account.secret.kind = SecretSource::Kind::Keyring;
    account.identities.append({.id = QStringLiteral("i"),
                               .name = QStringLiteral("Me"),
                               .address = core::mail::AddrSpec::parse(u"me@example.com")});
    m_window->setProfiles({{account}, {}}, practice());
    return account;
}

void TestAccountWindow::practiceIsOneKeyAway()
{
    QSignalSpy chosen(m_window.get(), &AccountWindow::practiceChosen);

    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);

    QCOMPARE(chosen.size(), 1);
}

void TestAccountWindow::anAddressIsRecognisedAsItIsTyped_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<QString>("hint");
    QTest::addColumn<bool>("continues");

    QTest::newRow("QQ") << QStringLiteral("10001@qq.com")
                        << QStringLiteral("QQ Mail · wants: authorization code 授权码 · smtp.qq.com") << true;
    QTest::newRow("Gmail takes two things")
        << QStringLiteral("me@gmail.com")
        << QStringLiteral("Gmail · wants: app password, or sign in · smtp.gmail.com") << true;
    QTest::newRow("not finished") << QStringLiteral("me@") << QString() << false;
    QTest::newRow("no local part yet")
        << QStringLiteral("@gmail.com")
        << QStringLiteral("Gmail · wants: app password, or sign in · smtp.gmail.com") << false;
    QTest::newRow("nobody knows it")
        << QStringLiteral("me@example.com")
        << QStringLiteral(
               "Hongyan does not know example.com yet. Continue to see how its settings can be found.")
        << true;
}

void TestAccountWindow::anAddressIsRecognisedAsItIsTyped()
{
    QFETCH(const QString, address);

    type(address);

    QTEST(label("hint"), "hint");
    QTEST(find<QAbstractButton>("continueWithAddress")->isEnabled(), "continues");
}

void TestAccountWindow::aSlipOfTheFingerIsOfferedToBePutRight()
{
    type(QStringLiteral("me@gmial.com"));

    press("suggestion");

    QCOMPARE(find<QLineEdit>("address")->text(), QStringLiteral("me@gmail.com"));
}

void TestAccountWindow::aProviderWithoutSmtpIsRefusedInPlace()
{
    chooseAddress(QStringLiteral("me@tuta.com"));

    QVERIFY(isShown("refusal"));
    QVERIFY(!find<QAbstractButton>("continueWithAddress")->isEnabled());
    QVERIFY(isShown("address")); // still the first page
}

void TestAccountWindow::wordsSearchAmongAllProviders()
{
    type(QStringLiteral("fastm"));

    QVERIFY(isShown("provider-fastmail"));
    QVERIFY(!isShown("provider-qq"));
    QTest::keyClick(find<QLineEdit>("address"), Qt::Key_Return);
    QCOMPARE(label("title"), QStringLiteral("Send with Fastmail"));
}

void TestAccountWindow::nothingIsLookedUpBeforeTheClick()
{
    QSignalSpy wanted(m_window.get(), &AccountWindow::settingsWanted);

    chooseAddress(QStringLiteral("me@example.com"));
    QCOMPARE(wanted.size(), 0);
    QVERIFY(label("whoIsAsked").contains(QStringLiteral("autoconfig.example.com")));
    find<QAbstractButton>("asksIspdb")->click();
    press("findSettings");

    QCOMPARE(wanted.size(), 1);
    const auto options = wanted.first().at(1).value<core::discovery::Options>();
    QVERIFY(!options.asksIspdb);
    QVERIFY(!options.sendsAddress);
}

void TestAccountWindow::theSearchShowsItsStepsAndWhatItFound()
{
    chooseAddress(QStringLiteral("me@example.com"));
    press("findSettings");

    Step step{core::discovery::Source::Ispdb, QStringLiteral("Mozilla"), Step::State::Running, {}};
    m_window->showSearchStep(step);
    step.state = Step::State::Found;
    m_window->showSearchStep(step);
    QCOMPARE(m_window->findChildren<QLabel *>(QStringLiteral("step")).size(), 1); // one line a step
    QVERIFY(isShown("cancelSearch"));

    Candidate candidate;
    candidate.host = QStringLiteral("smtp.example.com");
    candidate.port = 587;
    candidate.security = Account::Security::StartTls;
    candidate.user = QStringLiteral("me");
    m_window->showCandidates({candidate}, true);
    press("continueWithFound");

    QCOMPARE(label("serverLine"), QStringLiteral("smtp.example.com · port 587 · STARTTLS"));
    QCOMPARE(find<QLineEdit>("signInUser")->text(), QStringLiteral("me"));
}

void TestAccountWindow::aFoundServerOfSomebodyElseIsWarnedOf()
{
    chooseAddress(QStringLiteral("me@example.com"));
    press("findSettings");
    Candidate own;
    own.host = QStringLiteral("smtp.example.com");
    Candidate other;
    other.host = QStringLiteral("smtp.example.net");
    other.isElsewhere = true;

    m_window->showCandidates({own, other}, true);

    const auto cards = m_window->findChildren<QAbstractButton *>(QStringLiteral("candidate"));
    QCOMPARE(cards.size(), 2);
    QVERIFY(cards.at(0)->isChecked());
    QVERIFY(!cards.at(0)->accessibleDescription().contains(QStringLiteral("belong to")));
    QVERIFY(cards.at(1)->accessibleDescription().contains(QStringLiteral("belong to")));
}

void TestAccountWindow::whereNothingIsFoundOneGoesOnByHand()
{
    chooseAddress(QStringLiteral("me@example.com"));
    press("findSettings");

    m_window->showCandidates({}, true);
    QCOMPARE(QApplication::focusWidget(), find<QWidget>("byHand"));
    press("byHand");

    QCOMPARE(find<QLineEdit>("accountAddress")->text(), QStringLiteral("me@example.com"));
    QCOMPARE(find<QLineEdit>("user")->text(), QStringLiteral("me@example.com"));
}

void TestAccountWindow::leavingTheSearchCancelsIt()
{
    QSignalSpy cancelled(m_window.get(), &AccountWindow::searchCancelled);
    chooseAddress(QStringLiteral("me@example.com"));
    press("findSettings");

    press("back");

    QCOMPARE(cancelled.size(), 1);
    QVERIFY(isShown("address"));
}

void TestAccountWindow::theProviderSaysWhatItWants_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<QString>("server");
    QTest::addColumn<QString>("wish");
    QTest::addColumn<QString>("secret");

    QTest::newRow("QQ") << QStringLiteral("10001@qq.com") << QStringLiteral("smtp.qq.com · port 465 · TLS")
                        << QStringLiteral(
                               "QQ Mail wants an authorization code 授权码 here, not your login password.")
                        << QStringLiteral("Authorization code 授权码");
    QTest::newRow("Gmail") << QStringLiteral("me@gmail.com")
                           << QStringLiteral("smtp.gmail.com · port 465 · TLS")
                           << QStringLiteral("Gmail wants an app password here, not your login password.")
                           << QStringLiteral("App password");
    QTest::newRow("a mailbox with its password")
        << QStringLiteral("me@posteo.de") << QStringLiteral("posteo.de · port 465 · TLS")
        << QStringLiteral("Posteo wants the mailbox password here.") << QStringLiteral("Mailbox password");
}

void TestAccountWindow::theProviderSaysWhatItWants()
{
    QFETCH(const QString, address);

    chooseAddress(address);

    QTEST(label("wish"), "wish");
    QTEST(label("serverLine"), "server");
    QTEST(find<QLineEdit>("secret")->accessibleName(), "secret");
    QCOMPARE(find<QLineEdit>("accountAddress")->text(), address);
    QCOMPARE(QApplication::focusWidget(), find<QLineEdit>("name"));
}

void TestAccountWindow::theAddressChoosesAmongTheProvidersOfATile()
{
    press("provider-netease-163");
    auto *address = find<QLineEdit>("accountAddress");
    QTest::keyClicks(address, QStringLiteral("me@126.com"));

    QCOMPARE(label("title"), QStringLiteral("Send with NetEase 126 Mail"));
    QCOMPARE(label("serverLine"), QStringLiteral("smtp.126.com · port 465 · TLS"));
}

void TestAccountWindow::theSecretIsNotPartOfTheAccount()
{
    QSignalSpy saved(m_window.get(), &AccountWindow::accountSaved);
    chooseAddress(QStringLiteral("me@gmail.com"));

    find<QLineEdit>("secret")->setText(QStringLiteral("abcd efgh ijkl mnop"));
    press("saveUntested");

    QCOMPARE(saved.size(), 1);
    const auto account = saved.first().at(0).value<Account>();
    QCOMPARE(account.secret, (SecretSource{SecretSource::Kind::Keyring, {}}));
    QCOMPARE(account.host, QStringLiteral("smtp.gmail.com"));
    QCOMPARE(account.user, QStringLiteral("me@gmail.com"));
    QCOMPARE(account.providerId, QStringLiteral("gmail"));
    QCOMPARE(account.title, QStringLiteral("me@gmail.com"));
    QCOMPARE(saved.first().at(1).toString(), code); // Gmail prints groups
    QVERIFY(!find<QLineEdit>("secret")->text().isEmpty()); // it may have to be saved again
    m_window->showSaved();
    QVERIFY(find<QLineEdit>("secret")->text().isEmpty());
}

void TestAccountWindow::aTestedAccountIsSavedWithItsSecret()
{
    QSignalSpy tested(m_window.get(), &AccountWindow::testRequested);
    QSignalSpy saved(m_window.get(), &AccountWindow::accountSaved);

    testWith(code);
    QCOMPARE(tested.size(), 1);
    QCOMPARE(tested.first().at(1).toString(), code);
    QCOMPARE(label("title"), QStringLiteral("Testing smtp.qq.com"));
    m_window->showReport(works());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space); // "Save" has the focus

    QCOMPARE(saved.size(), 1);
    QCOMPARE(saved.first().at(0).value<Account>(), tested.first().at(0).value<Account>());
    QCOMPARE(saved.first().at(1).toString(), code);
}

void TestAccountWindow::theSecretIsForgottenWhenThePageIsLeft()
{
    chooseAddress(QStringLiteral("10001@qq.com"));
    auto *secret = find<QLineEdit>("secret");
    secret->setText(code);

    press("back");

    QVERIFY(isShown("address"));
    QVERIFY(secret->text().isEmpty());
}

void TestAccountWindow::aSecretOutlivesAFailedSave()
{
    connect(m_window.get(), &AccountWindow::accountSaved, m_window.get(),
            [this] { m_window->showMistake(QStringLiteral("The disk is full")); });
    chooseAddress(QStringLiteral("10001@qq.com"));
    find<QLineEdit>("secret")->setText(code);

    press("saveUntested");

    QVERIFY(isShown("notice"));
    QCOMPARE(find<QLineEdit>("secret")->text(), code);
}

void TestAccountWindow::withoutAKeyStoreThePlaceHasToBeChosen()
{
    QSignalSpy saved(m_window.get(), &AccountWindow::accountSaved);
    m_window->setKeyring({false, {}, {}});
    QVERIFY(!label("footer").contains(QStringLiteral("key store")));
    chooseAddress(QStringLiteral("10001@qq.com"));
    find<QLineEdit>("secret")->setText(code);

    press("saveUntested");
    QCOMPARE(saved.size(), 0);
    QVERIFY(isShown("noKeyring"));
    QVERIFY(isShown("mistake"));

    find<QAbstractButton>("inSession")->click();
    press("saveUntested");
    QCOMPARE(saved.size(), 1);
    QCOMPARE(saved.first().at(0).value<Account>().secret.kind, SecretSource::Kind::Session);
}

void TestAccountWindow::tabGoesThePageDown()
{
    chooseAddress(QStringLiteral("10001@qq.com"));

    QStringList seen{QApplication::focusWidget()->objectName()};
    while (seen.last() != u"saveUntested" && seen.size() < 20) {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        seen.append(QApplication::focusWidget()->objectName());
    }

    QCOMPARE(
        seen.join(u' '),
        QStringLiteral("name accountAddress helpPage secret reveal keepElsewhere goodToKnow changeServer "
                       "back testAndSave saveUntested"));
}

void TestAccountWindow::mistakesAreNamedInPlace_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<QString>("host");
    QTest::addColumn<QString>("user");
    QTest::addColumn<QByteArray>("where");

    const QString good = QStringLiteral("me@example.com");
    const QString host = QStringLiteral("smtp.example.com");
    QTest::newRow("no address") << QStringLiteral("me") << host << good << QByteArray("accountAddress");
    QTest::newRow("no server") << good << QString() << good << QByteArray("host");
    QTest::newRow("a server with a space")
        << good << QStringLiteral("smtp example") << good << QByteArray("host");
    QTest::newRow("no user") << good << host << QString() << QByteArray("user");
    QTest::newRow("no secret") << good << host << good << QByteArray("secret");
}

void TestAccountWindow::mistakesAreNamedInPlace()
{
    QFETCH(const QString, address);
    QFETCH(const QString, host);
    QFETCH(const QString, user);
    QFETCH(const QByteArray, where);
    QSignalSpy tested(m_window.get(), &AccountWindow::testRequested);
    press("provider-own");

    find<QLineEdit>("accountAddress")->setText(address);
    find<QLineEdit>("host")->setText(host);
    find<QLineEdit>("user")->setText(user);
    press("testAndSave");

    QCOMPARE(tested.size(), 0);
    auto *mistake = find<QWidget>("mistake");
    QVERIFY(mistake->isVisible());
    QVERIFY(!mistake->accessibleName().isEmpty());
    QWidget *field = QApplication::focusWidget();
    QCOMPARE(field->objectName().toLatin1(), where);
    const auto top = [this](const QWidget *widget) { return widget->mapTo(m_window.get(), QPoint()).y(); };
    const auto isRightBelow
        = [&] { return top(mistake) > top(field) && top(mistake) < top(field) + 3 * field->height(); };
    QTRY_VERIFY(isRightBelow());
}

void TestAccountWindow::aSignInGoesThroughTheBrowser()
{
    QSignalSpy requested(m_window.get(), &AccountWindow::signInRequested);
    QSignalSpy tested(m_window.get(), &AccountWindow::testRequested);
    QSignalSpy opened(m_window.get(), &AccountWindow::helpRequested);
    m_window->setClients({QStringLiteral("microsoft")});
    chooseAddress(QStringLiteral("me@outlook.com"));

    press("testAndSave");
    QCOMPARE(tested.size(), 0); // nobody has signed in yet
    press("signIn");
    QCOMPARE(requested.size(), 1);
    QCOMPARE(requested.first().at(0).value<Account>().oauthServer, QStringLiteral("microsoft"));
    QCOMPARE(requested.first().at(1).toBool(), false);
    const QUrl page(QStringLiteral("https://login.example/authorize"));
    m_window->showBrowserOpened(page);
    press("openSignInPage");
    QCOMPARE(opened.first().at(0).toUrl(), page);
    m_window->showSignedIn(QStringLiteral("me@outlook.com"));
    QVERIFY(!isShown("otherAddress"));
    press("testAndSave");

    QCOMPARE(tested.size(), 1);
    QVERIFY(tested.first().at(1).toString().isEmpty());
    QCOMPARE(tested.first().at(0).value<Account>().user, QStringLiteral("me@outlook.com"));
}

void TestAccountWindow::aSignInCanUseACode()
{
    QSignalSpy requested(m_window.get(), &AccountWindow::signInRequested);
    m_window->setClients({QStringLiteral("microsoft")});
    chooseAddress(QStringLiteral("me@outlook.com"));
    press("signIn");
    m_window->showBrowserOpened(QUrl(QStringLiteral("https://login.example/authorize")));

    press("useDeviceCode");
    QCOMPARE(requested.last().at(1).toBool(), true);
    m_window->showDeviceCode({QStringLiteral("ABCD-EFGH"),
                              QUrl(QStringLiteral("https://login.example/device")),
                              {},
                              QDateTime::currentDateTimeUtc()});
    QCOMPARE(label("deviceCode"), QStringLiteral("ABCD-EFGH"));
    press("copyDeviceCode");
    QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("ABCD-EFGH"));
}

void TestAccountWindow::aSignInAsSomebodyElseIsWarnedOf()
{
    m_window->setClients({QStringLiteral("microsoft")});
    chooseAddress(QStringLiteral("me@outlook.com"));

    m_window->showSignedIn(QStringLiteral("other@outlook.com"));
    QVERIFY(isShown("otherAddress"));
    press("takeAddress");

    QCOMPARE(find<QLineEdit>("accountAddress")->text(), QStringLiteral("other@outlook.com"));
    QVERIFY(!isShown("otherAddress"));
}

void TestAccountWindow::withoutAClientIdOneIsAskedFor()
{
    QSignalSpy entered(m_window.get(), &AccountWindow::clientEntered);
    QSignalSpy help(m_window.get(), &AccountWindow::helpRequested);
    chooseAddress(QStringLiteral("me@outlook.com"));
    QVERIFY(!isShown("signIn"));

    press("clientHelp");
    QVERIFY(isShown("clientSteps"));
    QVERIFY(label("clientSteps").contains(QStringLiteral("SMTP.Send")));
    press("clientHelp"); // now it opens the page where that is done
    QCOMPARE(help.first().at(0).toUrl().scheme(), QStringLiteral("https"));
    find<QLineEdit>("clientId")->setText(QStringLiteral(" 1234 "));
    press("useClient");
    QCOMPARE(entered.first(), (QVariantList{QStringLiteral("microsoft"), QStringLiteral("1234"), QString()}));
    m_window->setClients({QStringLiteral("microsoft")});

    QVERIFY(isShown("signIn"));
}

void TestAccountWindow::givingASignInUpIsTold()
{
    QSignalSpy cancelled(m_window.get(), &AccountWindow::signInCancelled);
    m_window->setClients({QStringLiteral("microsoft")});
    chooseAddress(QStringLiteral("me@outlook.com"));
    m_window->showSignedIn(QStringLiteral("me@outlook.com"));

    press("back");

    QCOMPARE(cancelled.size(), 1);
}

void TestAccountWindow::byHandEverythingCanBeSaid()
{
    QSignalSpy saved(m_window.get(), &AccountWindow::accountSaved);
    press("provider-own");

    find<QLineEdit>("name")->setText(QStringLiteral("Zhang Wei"));
    find<QLineEdit>("accountAddress")->setText(QStringLiteral("zhang@example.cn"));
    find<QLineEdit>("host")->setText(QStringLiteral("mail.example.cn"));
    find<QSpinBox>("port")->setValue(2525);
    find<QComboBox>("security")->setCurrentIndex(1);
    QTest::keyClick(find<QComboBox>("way"), Qt::Key_Down); // no login
    QVERIFY(!isShown("secret"));
    QVERIFY(!isShown("user"));
    find<QAbstractButton>("more")->click();
    find<QLineEdit>("certificatesFile")->setText(QStringLiteral("ca.pem"));
    press("saveUntested");

    QCOMPARE(saved.size(), 1);
    const auto account = saved.first().at(0).value<Account>();
    QCOMPARE(account.identity().name, QStringLiteral("Zhang Wei"));
    QCOMPARE(account.host, QStringLiteral("mail.example.cn"));
    QCOMPARE(account.port, quint16(2525));
    QCOMPARE(account.security, Account::Security::StartTls);
    QCOMPARE(account.user, QString());
    QCOMPARE(account.secret.kind, SecretSource::Kind::None);
    QCOMPARE(account.trustedCertificatesFile, QStringLiteral("ca.pem"));
}

void TestAccountWindow::whatWasFilledInGoesAlongToTheManualPage()
{
    chooseAddress(QStringLiteral("10001@qq.com"));
    find<QLineEdit>("name")->setText(QStringLiteral("Zhang"));
    find<QLineEdit>("secret")->setText(code);

    press("changeServer");

    QCOMPARE(find<QLineEdit>("host")->text(), QStringLiteral("smtp.qq.com"));
    QCOMPARE(find<QLineEdit>("name")->text(), QStringLiteral("Zhang"));
    QCOMPARE(find<QLineEdit>("secret")->text(), code);
    press("back");
    QCOMPARE(label("title"), QStringLiteral("Send with QQ Mail"));
    QCOMPARE(find<QLineEdit>("secret")->text(), code);
}

void TestAccountWindow::anotherWayThatWorksIsTakenAndTestedAgain()
{
    QSignalSpy tested(m_window.get(), &AccountWindow::testRequested);
    testWith(code);
    Finding finding;
    finding.kind = Finding::Kind::UseOther;
    finding.other
        = core::doctor::Alternative{QStringLiteral("smtp.qq.com"), 587, core::smtp::Security::StartTls};
    m_window->showReport(reportOf(finding));

    press("remedy");

    QCOMPARE(tested.size(), 2);
    const auto account = tested.last().at(0).value<Account>();
    QCOMPARE(account.port, quint16(587));
    QCOMPARE(account.security, Account::Security::StartTls);
    QCOMPARE(tested.last().at(1).toString(), code);
    m_window->showReport(works());
    press("backToForm");
    QCOMPARE(label("serverLine"), QStringLiteral("smtp.qq.com · port 587 · STARTTLS"));
}

void TestAccountWindow::aProposedUserNameIsTaken()
{
    QSignalSpy tested(m_window.get(), &AccountWindow::testRequested);
    testWith(code);
    Finding finding;
    finding.kind = Finding::Kind::WrongUserForm;
    finding.proposal = QStringLiteral("10001");
    m_window->showReport(reportOf(finding));

    press("remedy");

    QCOMPARE(tested.last().at(0).value<Account>().user, QStringLiteral("10001"));
    m_window->showReport(works());
    press("backToForm");
    QCOMPARE(find<QLineEdit>("signInUser")->text(), QStringLiteral("10001"));
}

void TestAccountWindow::aCertificateIsTrustedOnlyByItsButton()
{
    QSignalSpy tested(m_window.get(), &AccountWindow::testRequested);
    testWith(code);
    Finding finding;
    finding.kind = Finding::Kind::SelfSigned;
    finding.certificate = core::smtp::CertificateFacts();
    finding.certificate->sha256 = "ab12";
    finding.certificate->pem = "PEM\n";
    m_window->showReport(reportOf(finding));

    QVERIFY(QApplication::focusWidget() != find<QWidget>("remedy")); // not by a blind Enter
    QVERIFY(label("serverWords").contains(QStringLiteral("AB 12")));
    press("remedy");
    QCOMPARE(tested.last().at(0).value<Account>().pinnedCertificates, QByteArray("PEM\n"));
}

void TestAccountWindow::aRefusedSecretLeadsBackToItsField()
{
    testWith(code);
    Finding finding;
    finding.kind = Finding::Kind::PasswordRefused;
    m_window->showReport(reportOf(finding));

    press("remedy");

    QCOMPARE(QApplication::focusWidget(), find<QLineEdit>("secret"));
    QVERIFY(isShown("mistake"));
}

void TestAccountWindow::aReportCanBeCopied()
{
    testWith(code);
    m_window->showReport(works());

    press("copyReport");

    const QString report = QGuiApplication::clipboard()->text();
    QVERIFY(report.contains(QStringLiteral("220 smtp.qq.com")));
    QVERIFY(!report.contains(code));
}

void TestAccountWindow::aCancelledTestIsTold()
{
    QSignalSpy cancelled(m_window.get(), &AccountWindow::testCancelled);
    testWith(code);

    press("cancelTest");

    QCOMPARE(cancelled.size(), 1);
    m_window->showReport(works()); // comes too late
    QVERIFY(!isShown("copyReport"));
}

void TestAccountWindow::anAccountOfTheListIsTestedWithItsStoredSecret()
{
    QSignalSpy tested(m_window.get(), &AccountWindow::testRequested);
    const Account account = storedAccount();

    m_window->showTest(account.id);

    QCOMPARE(tested.size(), 1);
    QCOMPARE(tested.first().at(0).value<Account>(), account);
    QVERIFY(tested.first().at(1).toString().isEmpty());
    m_window->showReport(works());
    QVERIFY(!isShown("saveAccount")); // nothing has changed
}

void TestAccountWindow::everyControlThatTakesFocusHasAName_data()
{
    QTest::addColumn<QString>("page");

    for (const char *page : {"choice", "search", "sign-in", "browser", "client", "code", "by hand", "find",
                             "found", "report", "list"})
        QTest::newRow(page) << QString::fromLatin1(page);
}

void TestAccountWindow::everyControlThatTakesFocusHasAName()
{
    QFETCH(const QString, page);
    const QString outlook = QStringLiteral("me@outlook.com");
    if (page == u"search") {
        type(QStringLiteral("mail"));
    } else if (page == u"sign-in") {
        chooseAddress(QStringLiteral("10001@qq.com"));
        find<QAbstractButton>("keepElsewhere")->click();
        find<QAbstractButton>("inFile")->click();
    } else if (page == u"browser" || page == u"code") {
        m_window->setClients({QStringLiteral("microsoft")});
        chooseAddress(outlook);
        if (page == u"browser")
            m_window->showBrowserOpened({});
        else
            m_window->showDeviceCode({});
    } else if (page == u"client") {
        chooseAddress(outlook);
    } else if (page == u"by hand") {
        press("provider-own");
        find<QAbstractButton>("more")->click();
    } else if (page == u"find" || page == u"found") {
        chooseAddress(QStringLiteral("me@example.com"));
        if (page == u"found") {
            Candidate candidate;
            candidate.host = QStringLiteral("smtp.example.com");
            press("findSettings");
            m_window->showCandidates({candidate}, true);
        }
    } else if (page == u"report") {
        testWith(code);
        m_window->showReport(works());
    } else if (page == u"list") {
        m_window->showList();
    }

    int seen = 0;
    for (auto *widget : m_window->findChildren<QWidget *>()) {
        if (widget->focusPolicy() == Qt::NoFocus || !widget->isVisible() || widget->focusProxy()
            || widget->objectName().startsWith(QStringLiteral("qt_")))
            continue;
        QAccessibleInterface *face = QAccessible::queryAccessibleInterface(widget);
        QVERIFY2(
            face && !face->text(QAccessible::Name).isEmpty(),
            qPrintable(QString::fromLatin1(widget->metaObject()->className()) + u' ' + widget->objectName()));
        ++seen;
    }

    QVERIFY(seen >= 3);
}

QTEST_MAIN(TestAccountWindow)
#include "tst_accountwindow.moc"
