#include "accountui/focuswalk.h"
#include "ui/account/settingspage.h"

#include <QAbstractButton>
#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QRadioButton>
#include <QScrollArea>
#include <QSignalSpy>
#include <QTextEdit>
#include <QtTest>

using core::account::Account;
using core::account::SecretSource;
using core::mail::AddrSpec;
using ui::account::SettingsPage;
using Kind = SecretSource::Kind;

/// The settings of one account by keys and clicks, with the real catalogue.
class TestSettingsPage : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void anAccountComesBackAsItWentIn();
    void everyFieldOfAnIdentityComesBack();
    void theSignatureIsWeighedAfterARest();
    void identitiesAreAddedDuplicatedOrderedAndRemoved();
    void anIdentityWithAMistakeIsNotLeft();
    void mistakesAreNamedInPlace_data();
    void mistakesAreNamedInPlace();
    void anotherAddressIsWarnedOf_data();
    void anotherAddressIsWarnedOf();
    void aSecretBelongsToItsServer_data();
    void aSecretBelongsToItsServer();
    void aSecretNeedsNotBeTypedAgainElsewhere();
    void theSecretIsGoneAfterSaving();
    void theSecretStaysIfSavingFailed();
    void whatATestFoundIsTakenOver();
    void aStoredSecretCanBeForgotten();
    void aServerMayAskForNoLogin();
    void whoSignedInSignsInAgain();
    void aSignInBelongsToItsServer();
    void pinnedCertificatesCanBeLetGo();
    void theTestTakesWhatIsTyped();
    void changesAreNotDiscardedUnasked();
    void anUnchangedAccountIsLeftAtOnce();
    void whatIsGoodToKnowIsFolded();
    void everyControlThatTakesFocusHasAName();
    void itFitsInto480Pixels();

private:
    template<typename Widget = QWidget>
    Widget *find(const char *name) const
    {
        return m_page->findChild<Widget *>(QString::fromLatin1(name));
    }
    void press(const char *name) const
    {
        QVERIFY2(find(name)->isVisible(), name);
        QTest::keyClick(find(name), Qt::Key_Space);
    }
    void write(const char *name, const QString &text) const { find<QLineEdit>(name)->setText(text); }
    void show(const Account &account);
    Account savedAccount() const { return m_saved->last().at(0).value<Account>(); }
    QString savedSecret() const { return m_saved->last().at(1).toString(); }

    core::account::Catalogue m_catalogue;
    std::unique_ptr<SettingsPage> m_page;
    std::unique_ptr<QSignalSpy> m_saved;
};

namespace
{

core::account::Identity identity(const QString &id, const QString &address)
{
    return {.id = id, .name = id, .address = AddrSpec::parse(address), .colour = QStringLiteral("#3b7cf5")};
}

Account work()
{
    Account account;
    account.id = QStringLiteral("work");
    account.title = QStringLiteral("Work");
    account.providerId = QStringLiteral("qq");
    account.host = QStringLiteral("smtp.qq.com");
    account.user = QStringLiteral("10001@qq.com");
    account.secret.kind = Kind::Keyring;
    account.identities = {identity(QStringLiteral("boss"), QStringLiteral("10001@qq.com"))};
    return account;
}

Account own()
{
    Account account = work();
    account.providerId.clear();
    account.host = QStringLiteral("mail.example.org");
    account.user = QStringLiteral("me");
    account.identities = {identity(QStringLiteral("me"), QStringLiteral("me@example.org"))};
    return account;
}

} // namespace

void TestSettingsPage::initTestCase()
{
    m_catalogue = core::account::readCatalogue(QStringLiteral(HONGYAN_SOURCE "/resources/providers.json"));
    QVERIFY(!m_catalogue.providers.isEmpty());
}

void TestSettingsPage::init()
{
    m_page = std::make_unique<SettingsPage>();
    m_page->setKeyring({true, QStringLiteral("Test Keyring"), {}});
    m_page->show();
    show(work());
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
    m_saved = std::make_unique<QSignalSpy>(m_page.get(), &SettingsPage::saved);
}

void TestSettingsPage::show(const Account &account)
{
    m_page->setAccount(account, m_catalogue);
}

void TestSettingsPage::anAccountComesBackAsItWentIn()
{
    Account account = work();
    account.identities.append(identity(QStringLiteral("support"), QStringLiteral("help@qq.com")));
    account.identities.last().signature = QStringLiteral("a\n\nb\n");
    account.pinnedCertificates = "-----BEGIN CERTIFICATE-----\nx\n-----END CERTIFICATE-----\n";
    show(account);
    QVERIFY(!m_page->hasChanges());

    press("saveAccount");

    QCOMPARE(m_saved->size(), 1);
    QVERIFY(savedAccount() == account);
    QVERIFY(savedSecret().isEmpty());
}

void TestSettingsPage::theSignatureIsWeighedAfterARest()
{
    show(work());
    const auto *size = find<QLabel>("signatureSize");
    find<QTextEdit>("signature")->setPlainText(QStringLiteral("Zhang"));
    QTRY_VERIFY(!size->isHidden());
    const QString before = size->text();

    QTest::keyClicks(find("signature"), QString(40, u'x'));
    QCOMPARE(size->text(), before); // not at each key
    QTRY_VERIFY(size->text() != before);
}

void TestSettingsPage::everyFieldOfAnIdentityComesBack()
{
    write("accountTitle", QStringLiteral(" Office "));
    write("identityName", QString::fromUtf8("张伟"));
    find<QTextEdit>("signature")->setPlainText(QString::fromUtf8("张伟\u2028公司"));
    for (const char *name : {"replyTo", "identityCc", "identityBcc"}) {
        auto *edit = find<QLineEdit>((QByteArray(name) + "Edit").constData());
        QTest::keyClicks(edit, QString::fromLatin1(name) + QStringLiteral("@x.example,"));
    }
    QTest::mouseClick(find("colour-d9822b"), Qt::LeftButton);

    press("saveAccount");

    QCOMPARE(m_saved->size(), 1);
    const core::account::Identity saved = savedAccount().identity();
    QCOMPARE(savedAccount().title, QStringLiteral("Office"));
    QCOMPARE(saved.id, QStringLiteral("boss"));
    QCOMPARE(saved.name, QString::fromUtf8("张伟"));
    QCOMPARE(saved.signature, QString::fromUtf8("张伟\n公司"));
    QCOMPARE(saved.replyTo.first().address.toString(), QStringLiteral("replyTo@x.example"));
    QCOMPARE(saved.cc.first().address.toString(), QStringLiteral("identityCc@x.example"));
    QCOMPARE(saved.bcc.first().address.toString(), QStringLiteral("identityBcc@x.example"));
    QCOMPARE(saved.colour, QStringLiteral("#d9822b"));
}

void TestSettingsPage::identitiesAreAddedDuplicatedOrderedAndRemoved()
{
    QVERIFY(!find("identityList")->isVisible()); // with one there is nothing to choose
    press("addIdentity");
    QCOMPARE(QApplication::focusWidget(), find("identityName"));
    write("identityName", QStringLiteral("Support"));
    write("identityAddress", QStringLiteral("support@qq.com"));
    press("duplicateIdentity");
    write("identityName", QStringLiteral("Sales"));
    QCOMPARE(find<QListWidget>("identityList")->count(), 3);
    QTest::keyClick(find("identityList"), Qt::Key_Up, Qt::AltModifier);
    press("identityUp");
    find<QListWidget>("identityList")->setCurrentRow(1);
    press("removeIdentity");

    press("saveAccount");

    QCOMPARE(m_saved->size(), 1);
    const auto identities = savedAccount().identities;
    QCOMPARE(identities.size(), 2);
    QCOMPARE(identities[0].name, QStringLiteral("Sales"));
    QCOMPARE(identities[1].name, QStringLiteral("Support"));
    QVERIFY(identities[0].id != identities[1].id);
    QCOMPARE(identities[0].address, identities[1].address);
}

void TestSettingsPage::anIdentityWithAMistakeIsNotLeft()
{
    Account account = work();
    account.identities.append(identity(QStringLiteral("support"), QStringLiteral("help@qq.com")));
    show(account);
    write("identityAddress", QStringLiteral("nobody"));

    find<QListWidget>("identityList")->setCurrentRow(1);

    QCOMPARE(find<QLineEdit>("identityAddress")->text(), QStringLiteral("nobody"));
    QCOMPARE(find<QListWidget>("identityList")->currentRow(), 0);
    QVERIFY(find("identityMistake")->isVisible());
}

void TestSettingsPage::mistakesAreNamedInPlace_data()
{
    QTest::addColumn<QByteArray>("field");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QByteArray>("sentence");

    QTest::newRow("no address") << QByteArray("identityAddress") << QString()
                                << QByteArray("identityMistake");
    QTest::newRow("half an address") << QByteArray("identityAddress") << QStringLiteral("me@")
                                     << QByteArray("identityMistake");
    QTest::newRow("answers to nobody")
        << QByteArray("replyToEdit") << QStringLiteral("nobody") << QByteArray("replyToMistake");
    QTest::newRow("no server") << QByteArray("host") << QString() << QByteArray("serverMistake");
    QTest::newRow("no user") << QByteArray("user") << QString() << QByteArray("serverMistake");
}

void TestSettingsPage::mistakesAreNamedInPlace()
{
    QFETCH(const QByteArray, field);
    QFETCH(const QString, text);
    QFETCH(const QByteArray, sentence);

    write(field.constData(), text);
    press("saveAccount");

    QCOMPARE(m_saved->size(), 0);
    QVERIFY(find(sentence.constData())->isVisible());
    QCOMPARE(QApplication::focusWidget(), find(field.constData()));
    QCOMPARE(find<QLineEdit>(field.constData())->text(), text);
    const auto *viewport = find<QScrollArea>("settingsScroll")->viewport();
    const auto *edit = find(field.constData());
    QVERIFY(viewport->rect().intersects(QRect(edit->mapTo(viewport, QPoint()), edit->size())));
}

void TestSettingsPage::anotherAddressIsWarnedOf_data()
{
    QTest::addColumn<QString>("provider");
    QTest::addColumn<QString>("user");
    QTest::addColumn<QString>("address");
    QTest::addColumn<QString>("warning");

    const auto row = [](const char *name, const char *provider, const char *user, const char *address,
                        const char *warning) {
        QTest::newRow(name) << QString::fromLatin1(provider) << QString::fromLatin1(user)
                            << QString::fromLatin1(address) << QString::fromLatin1(warning);
    };
    row("its own", "netease-163", "me@163.com", "me@163.com", "");
    row("163 takes only its own", "netease-163", "me@163.com", "other@163.com",
        "refuses letters from another");
    row("QQ takes aliases", "qq", "10001@qq.com", "me@foxmail.com", "only if it is an alias");
    row("SendGrid wants it verified", "sendgrid", "apikey", "new@x.example", "only if you have verified it");
    row("a server of one's own", "", "me", "anything@x.example", "");
}

void TestSettingsPage::anotherAddressIsWarnedOf()
{
    QFETCH(const QString, provider);
    QFETCH(const QString, user);
    QFETCH(const QString, address);
    QFETCH(const QString, warning);
    Account account = own();
    if (const auto *known = m_catalogue.byId(provider)) {
        account.providerId = provider;
        account.host = known->servers.first().host;
    }
    account.user = user;
    show(account);

    write("identityAddress", address);

    const QString said = find("identityWarning")->accessibleName();
    QCOMPARE(find("identityWarning")->isVisible(), !warning.isEmpty());
    QVERIFY2(said.contains(warning), qPrintable(said));
    press("saveAccount");
    QCOMPARE(m_saved->size(), 1); // never forbidden
}

void TestSettingsPage::aSecretBelongsToItsServer_data()
{
    QTest::addColumn<QByteArray>("field");
    QTest::addColumn<QString>("text");

    QTest::newRow("another server") << QByteArray("host") << QStringLiteral("smtp.evil.example");
    QTest::newRow("another user") << QByteArray("user") << QStringLiteral("somebody@qq.com");
}

void TestSettingsPage::aSecretBelongsToItsServer()
{
    QFETCH(const QByteArray, field);
    QFETCH(const QString, text);
    QSignalSpy tested(m_page.get(), &SettingsPage::testRequested);
    const QString before = find<QLineEdit>(field.constData())->text();
    QVERIFY(!find("binding")->isVisible());

    write(field.constData(), text);
    QVERIFY(find("binding")->isVisible());
    press("testAccount");
    press("saveAccount");
    QCOMPARE(m_saved->size() + tested.size(), 0);
    QVERIFY(find("signInMistake")->isVisible());
    QCOMPARE(QApplication::focusWidget(), find("secret"));
    write("secret", QStringLiteral("abcdefghijklmnop"));
    press("saveAccount");

    QCOMPARE(m_saved->size(), 1);
    QCOMPARE(savedSecret(), QStringLiteral("abcdefghijklmnop"));
    show(work());
    write(field.constData(), text);
    write(field.constData(), before); // and all is well again
    QVERIFY(!find("binding")->isVisible());
}

void TestSettingsPage::aSecretNeedsNotBeTypedAgainElsewhere()
{
    Account account = own();
    account.secret = {Kind::Environment, QStringLiteral("SMTP_PASSWORD")};
    show(account);

    write("host", QStringLiteral("mail.example.net"));
    press("saveAccount");

    QCOMPARE(m_saved->size(), 1);
    QCOMPARE(savedAccount().host, QStringLiteral("mail.example.net"));
    QVERIFY(savedAccount().secret == account.secret);
    QTest::mouseClick(find("inSession"), Qt::LeftButton);
    press("saveAccount"); // there is none to keep
    QCOMPARE(m_saved->size(), 1);
    QVERIFY(find("signInMistake")->isVisible());
}

void TestSettingsPage::theSecretIsGoneAfterSaving()
{
    write("secret", QStringLiteral("abcdefghijklmnop"));
    QVERIFY(m_page->hasChanges());

    press("saveAccount");

    QCOMPARE(savedSecret(), QStringLiteral("abcdefghijklmnop"));
    QVERIFY(m_page->hasChanges()); // nobody knows yet whether it is kept
    m_page->showSaved();
    QVERIFY(find<QLineEdit>("secret")->text().isEmpty());
    QVERIFY(!m_page->hasChanges());
}

void TestSettingsPage::theSecretStaysIfSavingFailed()
{
    connect(m_page.get(), &SettingsPage::saved, m_page.get(),
            [this] { m_page->showMistake(QStringLiteral("The disk is full.")); });
    write("accountTitle", QStringLiteral("Office"));
    write("secret", QStringLiteral("abcdefghijklmnop"));

    press("saveAccount");

    QVERIFY(find("mistake")->isVisible());
    QCOMPARE(find<QLineEdit>("secret")->text(), QStringLiteral("abcdefghijklmnop"));
    QCOMPARE(find<QLineEdit>("accountTitle")->text(), QStringLiteral("Office"));
    QVERIFY(m_page->hasChanges());
}

void TestSettingsPage::whatATestFoundIsTakenOver()
{
    Account tested = work();
    tested.port = 587;
    tested.security = Account::Security::StartTls;
    tested.pinnedCertificates = "-----BEGIN CERTIFICATE-----";

    m_page->adopt(tested);
    press("saveAccount");

    const auto saved = m_saved->value(0).value(0).value<Account>();
    QCOMPARE(int(saved.port), 587);
    QCOMPARE(saved.security, Account::Security::StartTls);
    QCOMPARE(saved.pinnedCertificates, tested.pinnedCertificates);
}

void TestSettingsPage::aStoredSecretCanBeForgotten()
{
    QSignalSpy forgotten(m_page.get(), &SettingsPage::forgetSecretRequested);

    press("forgetSecret");
    QCOMPARE(forgotten.size(), 1);
    QCOMPARE(forgotten.first().first().toString(), QStringLiteral("work"));
    QVERIFY(!find("forgotten")->isVisible()); // a key store may refuse
    m_page->showSecretForgotten();
    QVERIFY(!find("forgetSecret")->isEnabled());
    QVERIFY(find("forgotten")->isVisible());
    write("host", QStringLiteral("smtp.example.org")); // nothing is stored that belongs elsewhere
    press("saveAccount");

    QCOMPARE(m_saved->size(), 1);
}

void TestSettingsPage::aServerMayAskForNoLogin()
{
    QVERIFY(!find("noLogin")->isVisible()); // QQ always asks
    show(own());

    press("noLogin");
    QVERIFY(!find("user")->isVisible());
    QVERIFY(!find("secret")->isVisible());
    press("saveAccount");

    QCOMPARE(m_saved->size(), 1);
    QVERIFY(savedAccount().user.isEmpty());
    QCOMPARE(savedAccount().secret.kind, Kind::None);
    const Account open = savedAccount();
    show(open);
    QVERIFY(!m_page->hasChanges());
}

void TestSettingsPage::whoSignedInSignsInAgain()
{
    Account account = work();
    account.oauthServer = QStringLiteral("microsoft");
    account.providerId = QStringLiteral("outlook");
    show(account);
    QSignalSpy asked(m_page.get(), &SettingsPage::signInRequested);

    QVERIFY(!find("secret")->isVisible());
    press("signInAgain");
    press("signInElsewhere");

    QCOMPARE(asked.size(), 2);
    QVERIFY(asked.at(0).at(0).value<Account>() == account);
    QCOMPARE(asked.at(0).at(1).toBool(), false);
    QCOMPARE(asked.at(1).at(1).toBool(), true);
}

void TestSettingsPage::aSignInBelongsToItsServer()
{
    Account account = work();
    account.oauthServer = QStringLiteral("microsoft");
    show(account);

    write("host", QStringLiteral("smtp.evil.example"));
    press("saveAccount");

    QCOMPARE(m_saved->size(), 0);
    QVERIFY(find("signInMistake")->isVisible());
    QCOMPARE(QApplication::focusWidget(), find("signInAgain"));
}

void TestSettingsPage::pinnedCertificatesCanBeLetGo()
{
    QVERIFY(!find("certificates")->isVisible());
    Account account = work();
    const QByteArray one = "-----BEGIN CERTIFICATE-----\nx\n-----END CERTIFICATE-----\n";
    account.pinnedCertificates = one + one;
    show(account);
    QVERIFY(find<QLabel>("certificates")->text().contains(u'2'));

    press("distrust");
    QVERIFY(m_page->hasChanges());
    press("distrust"); // undone
    QVERIFY(!m_page->hasChanges());
    press("distrust");
    press("saveAccount");

    QVERIFY(savedAccount().pinnedCertificates.isEmpty());
}

void TestSettingsPage::theTestTakesWhatIsTyped()
{
    QSignalSpy tested(m_page.get(), &SettingsPage::testRequested);
    write("host", QStringLiteral("smtp.exmail.qq.com"));
    write("secret", QStringLiteral("abcdefghijklmnop"));

    press("testAccount");

    QCOMPARE(tested.size(), 1);
    QCOMPARE(tested.first().at(0).value<Account>().host, QStringLiteral("smtp.exmail.qq.com"));
    QCOMPARE(tested.first().at(1).toString(), QStringLiteral("abcdefghijklmnop"));
    QCOMPARE(find<QLineEdit>("secret")->text(), QStringLiteral("abcdefghijklmnop")); // not saved yet
}

void TestSettingsPage::changesAreNotDiscardedUnasked()
{
    QSignalSpy abandoned(m_page.get(), &SettingsPage::abandoned);
    write("accountTitle", QStringLiteral("Office"));
    write("secret", QStringLiteral("abcdefghijklmnop"));

    QTest::keyClick(m_page.get(), Qt::Key_Escape);
    QCOMPARE(abandoned.size(), 0);
    QVERIFY(find("discard")->isVisible());
    press("keepEditing");
    QVERIFY(!find("discard")->isVisible());
    QCOMPARE(find<QLineEdit>("accountTitle")->text(), QStringLiteral("Office"));
    press("back");
    press("discardChanges");

    QCOMPARE(abandoned.size(), 1);
    QVERIFY(find<QLineEdit>("secret")->text().isEmpty());
    QCOMPARE(m_saved->size(), 0);
}

void TestSettingsPage::anUnchangedAccountIsLeftAtOnce()
{
    QSignalSpy abandoned(m_page.get(), &SettingsPage::abandoned);

    press("back");

    QCOMPARE(abandoned.size(), 1);
}

void TestSettingsPage::whatIsGoodToKnowIsFolded()
{
    QVERIFY(!find("facts")->isVisible());

    press("goodToKnow");

    QVERIFY(find<QLabel>("facts")->isVisible());
    QVERIFY(find<QLabel>("facts")->text().contains(u"Message-ID"));
    show(own());
    QVERIFY(!find("goodToKnow")->isVisible());
}

void TestSettingsPage::everyControlThatTakesFocusHasAName()
{
    Account account = own();
    account.secret.kind = Kind::File;
    account.identities.append(identity(QStringLiteral("support"), QStringLiteral("help@example.org")));
    account.pinnedCertificates = "-----BEGIN CERTIFICATE-----\nx\n-----END CERTIFICATE-----\n";
    show(account);
    write("accountTitle", QStringLiteral("Changed"));
    press("back");
    int seen = 0;

    QCOMPARE(namelessControls(*m_page, seen), QStringList());

    QVERIFY(seen >= 25);
}

void TestSettingsPage::itFitsInto480Pixels()
{
    Account account = own();
    account.secret.kind = Kind::File;
    account.identities.append(identity(QStringLiteral("support"), QStringLiteral("help@example.org")));
    show(account);
    m_page->resize(480, 600);
    QCoreApplication::sendPostedEvents();

    QVERIFY(m_page->minimumSizeHint().width() <= 480);
    const QWidget *content = find<QScrollArea>("settingsScroll")->widget();
    QVERIFY2(content->minimumSizeHint().width() <= 480,
             qPrintable(QString::number(content->minimumSizeHint().width())));
}

QTEST_MAIN(TestSettingsPage)
#include "tst_settingspage.moc"
