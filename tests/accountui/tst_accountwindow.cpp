#include "ui/account/accountwindow.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>
#include <QSpinBox>
#include <QtTest>

using core::account::Account;
using core::account::SecretSource;
using ui::account::AccountWindow;

/// Choosing and editing accounts by keys, with the real catalogue.
class TestAccountWindow : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void practiceIsOneKeyAway();
    void anAddressFindsItsProvider_data();
    void anAddressFindsItsProvider();
    void theSecretIsNotPartOfTheAccount();
    void mistakesAreNamedInPlace_data();
    void mistakesAreNamedInPlace();
    void everyControlThatTakesFocusHasAName_data();
    void everyControlThatTakesFocusHasAName();

private:
    template<typename Widget>
    Widget *find(const char *name) const
    {
        return m_window->findChild<Widget *>(QString::fromLatin1(name));
    }
    void chooseAddress(const QString &address);
    void save() { QTest::keyClick(find<QAbstractButton>("saveAccount"), Qt::Key_Space); }

    std::unique_ptr<AccountWindow> m_window;
};

void TestAccountWindow::init()
{
    m_window = std::make_unique<AccountWindow>(
        core::account::readCatalogue(QStringLiteral(HONGYAN_SOURCE "/resources/providers.json")));
    m_window->showChoice();
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

void TestAccountWindow::chooseAddress(const QString &address)
{
    find<QLineEdit>("address")->setText(address);
    QTest::keyClick(find<QLineEdit>("address"), Qt::Key_Return);
}

void TestAccountWindow::practiceIsOneKeyAway()
{
    QSignalSpy chosen(m_window.get(), &AccountWindow::practiceChosen);

    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);

    QCOMPARE(chosen.size(), 1);
}

void TestAccountWindow::anAddressFindsItsProvider_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<QString>("host");
    QTest::addColumn<int>("port");
    QTest::addColumn<QString>("secret");

    QTest::newRow("QQ") << QStringLiteral("10001@qq.com") << QStringLiteral("smtp.qq.com") << 465
                        << QStringLiteral("Authorization code");
    QTest::newRow("Gmail") << QStringLiteral("me@gmail.com") << QStringLiteral("smtp.gmail.com") << 465
                           << QStringLiteral("App password");
    QTest::newRow("a company") << QStringLiteral("me@example.com") << QString() << 465
                               << QStringLiteral("Password");
}

void TestAccountWindow::anAddressFindsItsProvider()
{
    QFETCH(const QString, address);
    QFETCH(const QString, secret);

    chooseAddress(address);

    QTEST(find<QLineEdit>("host")->text(), "host");
    QTEST(find<QSpinBox>("port")->value(), "port");
    QCOMPARE(find<QLineEdit>("user")->text(), address);
    const auto labels = m_window->findChildren<QLabel *>();
    QVERIFY(std::any_of(labels.cbegin(), labels.cend(), [&](const QLabel *label) {
        return label->buddy() == find<QLineEdit>("secret") && label->text() == secret;
    }));
}

void TestAccountWindow::theSecretIsNotPartOfTheAccount()
{
    QSignalSpy saved(m_window.get(), &AccountWindow::accountSaved);
    chooseAddress(QStringLiteral("me@gmail.com"));

    find<QLineEdit>("secret")->setText(QStringLiteral("abcd efgh ijkl mnop"));
    save();

    QCOMPARE(saved.size(), 1);
    const auto account = saved.first().at(0).value<Account>();
    QCOMPARE(account.secret.kind, SecretSource::Kind::Session);
    QVERIFY(account.secret.name.isEmpty());
    QCOMPARE(account.host, QStringLiteral("smtp.gmail.com"));
    QCOMPARE(saved.first().at(1).toString(), QStringLiteral("abcdefghijklmnop")); // Gmail prints groups
    QVERIFY(find<QLineEdit>("secret")->text().isEmpty());
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
}

void TestAccountWindow::mistakesAreNamedInPlace()
{
    QFETCH(const QString, address);
    QFETCH(const QString, host);
    QFETCH(const QString, user);
    QFETCH(const QByteArray, where);
    QSignalSpy saved(m_window.get(), &AccountWindow::accountSaved);
    chooseAddress(QStringLiteral("x@example.com"));

    find<QLineEdit>("accountAddress")->setText(address);
    find<QLineEdit>("host")->setText(host);
    find<QLineEdit>("user")->setText(user);
    save();

    QCOMPARE(saved.size(), 0);
    QVERIFY(find<QLabel>("mistake")->isVisible());
    QVERIFY(!find<QLabel>("mistake")->text().isEmpty());
    QCOMPARE(QApplication::focusWidget()->objectName().toLatin1(), where);
}

void TestAccountWindow::everyControlThatTakesFocusHasAName_data()
{
    QTest::addColumn<QString>("page");

    for (const char *page : {"choice", "form", "list"})
        QTest::newRow(page) << QString::fromLatin1(page);
}

void TestAccountWindow::everyControlThatTakesFocusHasAName()
{
    QFETCH(const QString, page);
    if (page == u"form")
        chooseAddress(QStringLiteral("10001@qq.com"));
    else if (page == u"list")
        m_window->showList();

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
