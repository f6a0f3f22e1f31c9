#include "ui/account/secretfield.h"
#include "ui/account/secretplacebox.h"
#include "ui/account/secretshape.h"
#include "ui/account/serverfields.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QLineEdit>
#include <QSignalSpy>
#include <QSpinBox>
#include <QtTest>

using core::account::Account;
using core::account::Credential;
using core::account::SecretSource;
using core::secrets::KeyringState;
using ui::account::SecretField;
using ui::account::SecretPlaceBox;
using ui::account::ServerFields;

/// The fields that several account pages are made of.
class TestAccountParts : public QObject
{
    Q_OBJECT

private slots:
    void aSecretIsFreedOfWhatIsNotPartOfIt_data();
    void aSecretIsFreedOfWhatIsNotPartOfIt();
    void aLoginPasswordIsWarnedOf_data();
    void aLoginPasswordIsWarnedOf();
    void nobodyIsInterruptedWhileTyping();
    void scrollingPastAFieldChangesNothing();
    void aSecretIsShownOnlyWhileTheButtonIsHeld();
    void aTakenSecretIsGone();
    void aKeyStoreNeedsNoChoice();
    void withoutAKeyStoreThePersonChooses();
    void aKeyStoreThatComesLaterChangesNoChoice();
    void aFileHasToBeUnderstood();
    void aVariableNeedsAName_data();
    void aVariableNeedsAName();
    void aPastedPortGoesWhereItBelongs();
    void theUsualPortFollowsTheEncryption();
    void anAccountComesBackAsItWentIn();
};

namespace
{

Credential authorizationCode()
{
    Credential credential;
    credential.kind = Credential::Kind::AuthorizationCode;
    credential.label = {QStringLiteral("Authorization code"), QStringLiteral("授权码")};
    credential.pattern = QStringLiteral("^[a-z]{16}$");
    return credential;
}

template<typename Widget>
Widget *find(const QWidget &parent, const char *name)
{
    return parent.findChild<Widget *>(QString::fromLatin1(name));
}

} // namespace

void TestAccountParts::aSecretIsFreedOfWhatIsNotPartOfIt_data()
{
    QTest::addColumn<Credential::Kind>("kind");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("secret");

    using Kind = Credential::Kind;
    const QString code = QStringLiteral("abcdefghijklmnop");
    QTest::newRow("Gmail prints groups")
        << Kind::AppPassword << QStringLiteral("abcd efgh ijkl mnop") << code;
    QTest::newRow("with spaces that do not break")
        << Kind::AppPassword << QStringLiteral("abcd\u00a0efgh\u00a0ijkl\u00a0mnop") << code;
    QTest::newRow("with ideographic spaces and ones without width")
        << Kind::AuthorizationCode << QStringLiteral("abcd\u3000efgh\u200bijklmnop") << code;
    QTest::newRow("full-width letters")
        << Kind::AuthorizationCode << QStringLiteral("ａｂｃｄefghijklmnop") << code;
    QTest::newRow("a pasted line end")
        << Kind::Password << QStringLiteral("secret\r\n") << QStringLiteral("secret");
    QTest::newRow("a password may have spaces inside")
        << Kind::Password << QStringLiteral(" two words ") << QStringLiteral("two words");
    QTest::newRow("a password keeps its full-width letters")
        << Kind::Password << QStringLiteral("ａ") << QStringLiteral("ａ");
}

void TestAccountParts::aSecretIsFreedOfWhatIsNotPartOfIt()
{
    QFETCH(const QString, typed);
    QFETCH(const Credential::Kind, kind);

    QTEST(ui::account::cleanedSecret(typed, kind), "secret");
}

void TestAccountParts::aLoginPasswordIsWarnedOf_data()
{
    QTest::addColumn<QString>("pattern");
    QTest::addColumn<QString>("pasted");
    QTest::addColumn<bool>("isWarned");

    const QString qq = QStringLiteral("^[a-z]{16}$");
    const QString netease = QStringLiteral("^[A-Za-z0-9]{16}$");
    const QString icloud = QStringLiteral("^[a-z]{4}-[a-z]{4}-[a-z]{4}-[a-z]{4}$");
    QTest::newRow("a code") << qq << QStringLiteral("abcdefghijklmnop") << false;
    QTest::newRow("a password") << qq << QStringLiteral("Passw0rd!") << true;
    QTest::newRow("too short") << qq << QStringLiteral("abcdefgh") << true;
    QTest::newRow("NetEase") << netease << QStringLiteral("ABCDEFGH12345678") << false;
    QTest::newRow("NetEase, a password") << netease << QStringLiteral("hunter2") << true;
    QTest::newRow("iCloud") << icloud << QStringLiteral("abcd-efgh-ijkl-mnop") << false;
    QTest::newRow("iCloud without hyphens") << icloud << QStringLiteral("abcdefghijklmnop") << false;
    QTest::newRow("nobody knows how it looks") << QString() << QStringLiteral("Passw0rd!") << false;
}

void TestAccountParts::aLoginPasswordIsWarnedOf()
{
    QFETCH(const QString, pattern);
    QFETCH(const QString, pasted);
    SecretField field;
    Credential credential = authorizationCode();
    credential.pattern = pattern;
    field.setCredential(credential);

    find<QLineEdit>(field, "secret")->setText(pasted);

    QTEST(!find<QWidget>(field, "secretWarning")->isHidden(), "isWarned");
    QCOMPARE(field.secret(), pasted); // never a block
}

void TestAccountParts::nobodyIsInterruptedWhileTyping()
{
    SecretField field;
    field.setCredential(authorizationCode());
    auto *line = find<QLineEdit>(field, "secret");
    auto *warning = find<QWidget>(field, "secretWarning");

    QTest::keyClicks(line, QStringLiteral("abcdefgh"));
    QVERIFY(warning->isHidden()); // may still become right
    QTest::keyClicks(line, QStringLiteral("7"));
    QVERIFY(!warning->isHidden()); // cannot become right any more
    QTest::keyClick(line, Qt::Key_Backspace);
    QVERIFY(warning->isHidden());
}

void TestAccountParts::scrollingPastAFieldChangesNothing()
{
    ServerFields fields;
    fields.setAccount(Account());
    fields.show();
    for (const char *name : {"security", "port"}) {
        auto *field = fields.findChild<QWidget *>(QString::fromLatin1(name));
        const QPointF middle = field->rect().center();
        QWheelEvent wheel(middle, field->mapToGlobal(middle), {}, {0, -120}, Qt::NoButton, Qt::NoModifier,
                          Qt::NoScrollPhase, false);
        QApplication::sendEvent(field, &wheel);
        QVERIFY2(!wheel.isAccepted(), name);
    }

    Account after;
    fields.applyTo(after);
    QCOMPARE(after.security, Account::Security::ImplicitTls);
    QCOMPARE(int(after.port), 465);
}

void TestAccountParts::aSecretIsShownOnlyWhileTheButtonIsHeld()
{
    SecretField field;
    auto *line = find<QLineEdit>(field, "secret");
    auto *reveal = find<QAbstractButton>(field, "reveal");
    line->setText(QStringLiteral("secret"));
    line->selectAll();

    QTest::keyPress(reveal, Qt::Key_Space);
    QCOMPARE(line->echoMode(), QLineEdit::Normal);
    QVERIFY(!line->hasSelectedText()); // nothing to copy
    QTest::keyRelease(reveal, Qt::Key_Space);
    QCOMPARE(line->echoMode(), QLineEdit::Password);
}

void TestAccountParts::aTakenSecretIsGone()
{
    SecretField field;
    find<QLineEdit>(field, "secret")->setText(QStringLiteral("secret"));

    QCOMPARE(field.takeSecret(), QStringLiteral("secret"));
    QVERIFY(field.isEmpty());
    QVERIFY(!find<QLineEdit>(field, "secret")->isUndoAvailable());
}

void TestAccountParts::aKeyStoreNeedsNoChoice()
{
    SecretPlaceBox box;
    box.setKeyring({true, QStringLiteral("GNOME Keyring"), {}});

    QWidget *where = nullptr;
    QCOMPARE(box.source().kind, SecretSource::Kind::Keyring);
    QVERIFY(box.mistake(&where).isEmpty());
    QVERIFY(find<QWidget>(box, "noKeyring")->isHidden());
}

void TestAccountParts::withoutAKeyStoreThePersonChooses()
{
    SecretPlaceBox box;
    box.setKeyring({false, {}, QStringLiteral("no bus")});
    QSignalSpy changed(&box, &SecretPlaceBox::changed);

    QWidget *where = nullptr;
    QVERIFY(!box.mistake(&where).isEmpty());
    QCOMPARE(where, find<QWidget>(box, "inSession"));
    QVERIFY(!find<QWidget>(box, "noKeyring")->isHidden());

    find<QAbstractButton>(box, "inSession")->click();
    QCOMPARE(changed.size(), 1);
    QCOMPARE(box.source().kind, SecretSource::Kind::Session);
    QVERIFY(box.mistake(&where).isEmpty());
}

void TestAccountParts::aKeyStoreThatComesLaterChangesNoChoice()
{
    SecretPlaceBox box;
    box.setKeyring({false, {}, {}});
    find<QAbstractButton>(box, "inSession")->click();

    box.setKeyring({true, QStringLiteral("KWallet"), {}});

    QCOMPARE(box.source().kind, SecretSource::Kind::Session);
}

void TestAccountParts::aFileHasToBeUnderstood()
{
    SecretPlaceBox box;
    box.setKeyring({true, QStringLiteral("KWallet"), {}});
    find<QAbstractButton>(box, "keepElsewhere")->click();
    find<QAbstractButton>(box, "inFile")->click();

    QWidget *where = nullptr;
    QVERIFY(!box.mistake(&where).isEmpty());
    QCOMPARE(where, find<QWidget>(box, "understood"));
    QVERIFY(!find<QWidget>(box, "fileWarning")->isHidden());

    find<QAbstractButton>(box, "understood")->click();
    QVERIFY(box.mistake(&where).isEmpty());
    QCOMPARE(box.source().kind, SecretSource::Kind::File);
}

void TestAccountParts::aVariableNeedsAName_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<bool>("isGood");

    QTest::newRow("none") << QString() << false;
    QTest::newRow("a usual one") << QStringLiteral("SMTP_PASSWORD") << true;
    QTest::newRow("with a digit first") << QStringLiteral("1PASSWORD") << false;
    QTest::newRow("the password itself") << QStringLiteral("s3cret!") << false;
}

void TestAccountParts::aVariableNeedsAName()
{
    QFETCH(const QString, name);
    SecretPlaceBox box;
    box.setSource({SecretSource::Kind::Environment, name});

    QWidget *where = nullptr;
    QTEST(box.mistake(&where).isEmpty(), "isGood");
    QCOMPARE(box.source(), (SecretSource{SecretSource::Kind::Environment, name}));
}

void TestAccountParts::aPastedPortGoesWhereItBelongs()
{
    ServerFields fields;
    find<QLineEdit>(fields, "host")->setText(QStringLiteral(" smtp.example.com:2525 "));

    QTest::keyClick(find<QLineEdit>(fields, "host"), Qt::Key_Return);

    QCOMPARE(find<QLineEdit>(fields, "host")->text(), QStringLiteral("smtp.example.com"));
    QCOMPARE(find<QSpinBox>(fields, "port")->value(), 2525);
}

void TestAccountParts::theUsualPortFollowsTheEncryption()
{
    ServerFields fields;
    auto *security = find<QComboBox>(fields, "security");
    auto *port = find<QSpinBox>(fields, "port");

    QTest::keyClick(security, Qt::Key_Down);
    QCOMPARE(port->value(), 587);
    port->setValue(2525);
    QTest::keyClick(security, Qt::Key_Up);
    QCOMPARE(port->value(), 2525); // chosen on purpose
}

void TestAccountParts::anAccountComesBackAsItWentIn()
{
    Account account;
    account.host = QStringLiteral("smtp.example.com");
    account.port = 2525;
    account.security = Account::Security::StartTls;
    account.user = QStringLiteral("me");
    ServerFields fields;
    fields.setAccount(account);

    Account other;
    fields.applyTo(other);
    QCOMPARE(other, account);
    fields.setAsksForUser(false);
    fields.applyTo(other);
    QCOMPARE(other.user, QString());
}

QTEST_MAIN(TestAccountParts)
#include "tst_accountparts.moc"
