#include "ui/widgets/button.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/chipfield.h"

#include <QAccessible>
#include <QApplication>
#include <QClipboard>
#include <QLineEdit>
#include <QMimeData>
#include <QSignalSpy>
#include <QtTest>
#include <QVBoxLayout>

using core::mail::AddrSpec;
using core::mail::Mailbox;

/// Recipients by keys, clicks and clipboard.
class TestChipField : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void aKeyEndsAnAddress_data();
    void aKeyEndsAnAddress();
    void leavingTheFieldEndsAnAddress();
    void aCommaInsideANameIsPartOfIt();
    void aPastedListBecomesChips();
    void whatIsNoAddressStaysAndIsMarked();
    void theSameMailboxIsKeptOnce();
    void backspaceTakesThenRemovesTheLastChip();
    void arrowsWalkAndDeleteRemoves();
    void allCanBeTakenAndCopied();
    void aChipIsEditedInItsPlace_data();
    void aChipIsEditedInItsPlace();
    void editingNeverLosesWhatWasTyped();
    void aSlipIsPointedOutButNotChanged();
    void theHintCorrectsTheDomainWhenAsked();
    void refusedChipsSaySo();
    void chipsDroppedFromAnotherFieldArrive();
    void everyChipHasANameAndPlace();
    void readOnlyMeansReadOnly();
    void theCrossRemovesAChip();
    void twoThousandRecipientsAreTakenInGoodTime();
    void theFieldGrowsWithItsLinesUpToALimit();

private:
    QString texts() const;
    void type(const char *keys) { QTest::keyClicks(m_field->edit(), QString::fromUtf8(keys)); }
    void paste(const QString &text);
    ui::Chip *focused() const { return qobject_cast<ui::Chip *>(QApplication::focusWidget()); }

    std::unique_ptr<QWidget> m_window;
    ui::ChipField *m_field = nullptr;
    QLineEdit *m_other = nullptr;
};

void TestChipField::init()
{
    m_window = std::make_unique<QWidget>();
    auto *layout = new QVBoxLayout(m_window.get());
    m_field = new ui::ChipField(m_window.get());
    m_field->setTitle(QStringLiteral("To"));
    m_other = new QLineEdit(m_window.get());
    layout->addWidget(m_field);
    layout->addWidget(m_other);
    layout->addStretch(1);
    m_window->resize(600, 400);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
    m_window->activateWindow();
    m_field->edit()->setFocus();
    QTRY_VERIFY(m_field->edit()->hasFocus());
}

void TestChipField::cleanup()
{
    m_window.reset();
}

QString TestChipField::texts() const
{
    QStringList list;
    for (const auto &mailbox : core::mail::mailboxes(m_field->addresses()))
        list += mailbox.name.isEmpty() ? mailbox.address.toString() : mailbox.name;
    return list.join(u'|');
}

void TestChipField::paste(const QString &text)
{
    QApplication::clipboard()->setText(text);
    QTest::keySequence(m_field->edit(), QKeySequence::Paste);
}

void TestChipField::aKeyEndsAnAddress_data()
{
    QTest::addColumn<int>("key");
    QTest::newRow("comma") << int(Qt::Key_Comma);
    QTest::newRow("semicolon") << int(Qt::Key_Semicolon);
    QTest::newRow("Enter") << int(Qt::Key_Return);
    QTest::newRow("Enter on the keypad") << int(Qt::Key_Enter);
    QTest::newRow("Tab") << int(Qt::Key_Tab);
}

void TestChipField::aKeyEndsAnAddress()
{
    QFETCH(int, key);
    QSignalSpy changed(m_field, &ui::ChipField::changed);

    type("li@example.com");
    QTest::keyClick(m_field->edit(), Qt::Key(key));

    QCOMPARE(texts(), QStringLiteral("li@example.com"));
    QCOMPARE(m_field->unfinishedText(), QString());
    QVERIFY(!changed.isEmpty());
}

void TestChipField::leavingTheFieldEndsAnAddress()
{
    type("Li Wei <li@example.com>");

    m_other->setFocus();

    QCOMPARE(texts(), QStringLiteral("Li Wei"));
}

void TestChipField::aCommaInsideANameIsPartOfIt()
{
    type("\"Doe, John\" <a@b.example>,");
    QCOMPARE(texts(), QStringLiteral("Doe, John"));

    type("Li Wei <li@x.example>,");
    QCOMPARE(texts(), QStringLiteral("Doe, John|Li Wei"));
}

void TestChipField::aPastedListBecomesChips()
{
    paste(QStringLiteral("Li Wei\tli@x.example\nanna@x.example; \"Doe, John\" <a@b.example>"));

    QCOMPARE(texts(), QStringLiteral("Li Wei|anna@x.example|Doe, John"));
    QCOMPARE(m_field->unfinishedText(), QString());
}

void TestChipField::whatIsNoAddressStaysAndIsMarked()
{
    paste(QStringLiteral("a@x.example, nonsense, b@x.example"));

    QCOMPARE(texts(), QStringLiteral("a@x.example|b@x.example"));
    QCOMPARE(m_field->unfinishedText(), QStringLiteral("nonsense"));
    QVERIFY(m_field->hasError());
    QVERIFY(m_field->edit()->accessibleDescription().contains(u"nonsense"));
    QVERIFY(!m_field->commit());

    type("@x.example"); // touching it takes the mark away, finishing it makes it an address
    QVERIFY(!m_field->hasError());
    QVERIFY(m_field->commit());
    QCOMPARE(texts(), QStringLiteral("a@x.example|b@x.example|nonsense@x.example"));
}

void TestChipField::theSameMailboxIsKeptOnce()
{
    type("li@example.com,");
    type("Li Wei <li@EXAMPLE.com>,");

    QCOMPARE(m_field->addresses().size(), 1);
    QCOMPARE(m_field->unfinishedText(), QString());
}

void TestChipField::backspaceTakesThenRemovesTheLastChip()
{
    type("a@x.example,b@x.example,");

    QTest::keyClick(m_field->edit(), Qt::Key_Backspace);
    QVERIFY(focused());
    QCOMPARE(texts(), QStringLiteral("a@x.example|b@x.example"));
    QTest::keyClick(focused(), Qt::Key_Backspace);

    QCOMPARE(texts(), QStringLiteral("a@x.example"));
}

void TestChipField::arrowsWalkAndDeleteRemoves()
{
    type("a@x.example,b@x.example,c@x.example,");

    QTest::keyClick(m_field->edit(), Qt::Key_Left);
    QTest::keyClick(focused(), Qt::Key_Left);
    QCOMPARE(focused(), m_field->chips()[1]);
    QTest::keyClick(focused(), Qt::Key_Delete);
    QCOMPARE(texts(), QStringLiteral("a@x.example|c@x.example"));
    QCOMPARE(focused(), m_field->chips()[1]);
    QTest::keyClick(focused(), Qt::Key_Right);

    QVERIFY(m_field->edit()->hasFocus());
}

void TestChipField::allCanBeTakenAndCopied()
{
    type("\"Doe, John\" <a@b.example>,li@x.example,");

    QTest::keySequence(m_field->edit(), QKeySequence::SelectAll);
    QVERIFY(focused());
    QTest::keySequence(focused(), QKeySequence::Copy);
    QCOMPARE(QApplication::clipboard()->text(), QStringLiteral("\"Doe, John\" <a@b.example>, li@x.example"));
    QTest::keyClick(focused(), Qt::Key_Delete);

    QVERIFY(m_field->isEmpty());
    QVERIFY(m_field->edit()->hasFocus());
}

void TestChipField::aChipIsEditedInItsPlace_data()
{
    QTest::addColumn<int>("key"); // 0: a double click
    QTest::newRow("Enter") << int(Qt::Key_Return);
    QTest::newRow("F2") << int(Qt::Key_F2);
    QTest::newRow("double click") << 0;
}

void TestChipField::aChipIsEditedInItsPlace()
{
    QFETCH(int, key);
    type("a@x.example,b@x.example,");

    ui::Chip *first = m_field->chips().first();
    first->setFocus();
    if (key)
        QTest::keyClick(first, Qt::Key(key));
    else
        QTest::mouseDClick(first, Qt::LeftButton, {}, QPoint(12, first->height() / 2));
    QCOMPARE(m_field->edit()->text(), QStringLiteral("a@x.example"));
    QVERIFY(m_field->edit()->hasFocus());
    type("z@x.example,");

    QCOMPARE(texts(), QStringLiteral("z@x.example|b@x.example"));
}

void TestChipField::editingNeverLosesWhatWasTyped()
{
    type("a@x.example,half");

    m_field->chips().first()->setFocus();
    QTest::keyClick(focused(), Qt::Key_F2);

    QCOMPARE(texts(), QStringLiteral("a@x.example"));
    QCOMPARE(m_field->unfinishedText(), QStringLiteral("half"));
}

void TestChipField::aSlipIsPointedOutButNotChanged()
{
    type("ops@gmial.com,");

    QCOMPARE(texts(), QStringLiteral("ops@gmial.com"));
    QCOMPARE(m_field->misspelt(), QStringList{QStringLiteral("ops@gmial.com")});
    const auto *hint = m_field->findChild<ui::Button *>(QStringLiteral("domainHint"));
    QVERIFY(hint);
    QTRY_VERIFY(hint->isVisible());
    QVERIFY(hint->text().contains(u"gmail.com"));
    QVERIFY(m_field->chips().first()->accessibleName().contains(u"misspelt"));
}

void TestChipField::theHintCorrectsTheDomainWhenAsked()
{
    type("Ops <ops@gmial.com>,b@x.example,");

    auto *hint = m_field->findChild<ui::Button *>(QStringLiteral("domainHint"));
    QTest::keyClick(hint, Qt::Key_Space);

    const auto list = core::mail::mailboxes(m_field->addresses());
    QCOMPARE(list.size(), 2);
    QCOMPARE(list[0].name, QStringLiteral("Ops"));
    QCOMPARE(list[0].address.toString(), QStringLiteral("ops@gmail.com"));
    QCOMPARE(m_field->misspelt(), QStringList());
}

void TestChipField::refusedChipsSaySo()
{
    type("a@x.example,b@x.example,");

    m_field->markRefused({{*AddrSpec::parse(u"b@x.example"), QStringLiteral("550 no such user")}});

    QVERIFY(!m_field->chips()[0]->isRefused());
    QVERIFY(m_field->chips()[1]->isRefused());
    QVERIFY(m_field->chips()[1]->accessibleName().contains(u"refused"));
    QCOMPARE(m_field->chips()[1]->toolTip(), QStringLiteral("550 no such user"));
}

void TestChipField::chipsDroppedFromAnotherFieldArrive()
{
    QMimeData data;
    data.setText(QStringLiteral("\"Doe, John\" <a@b.example>"));
    data.setData(QStringLiteral("application/x-hongyan-addresses"), data.text().toUtf8());
    const auto actions = Qt::MoveAction | Qt::CopyAction;
    QWidget *target = m_field->viewport();

    QDragEnterEvent enter(QPoint(5, 5), actions, &data, Qt::LeftButton, {});
    QApplication::sendEvent(target, &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent drop(QPointF(5, 5), actions, &data, Qt::LeftButton, {});
    QApplication::sendEvent(target, &drop);

    QCOMPARE(texts(), QStringLiteral("Doe, John"));
    QCOMPARE(drop.dropAction(), Qt::MoveAction);
}

void TestChipField::everyChipHasANameAndPlace()
{
    type("Li Wei <li@example.com>,b@x.example,");

    QAccessibleInterface *first = QAccessible::queryAccessibleInterface(m_field->chips()[0]);
    QCOMPARE(first->text(QAccessible::Name), QStringLiteral("Li Wei, li@example.com, 1 of 2"));
    QCOMPARE(first->role(), QAccessible::ListItem);
    QCOMPARE(m_field->chips()[1]->accessibleName(), QStringLiteral("b@x.example, 2 of 2"));
    QVERIFY(m_field->edit()->accessibleName().contains(u"To"));
}

void TestChipField::readOnlyMeansReadOnly()
{
    type("a@x.example,b@x.example,");

    m_field->setReadOnly(true);
    type("c@x.example,");
    QTest::keyClick(m_field->edit(), Qt::Key_Backspace);
    m_field->chips()[0]->setFocus();
    QTest::keyClick(m_field->chips()[0], Qt::Key_Delete);
    QTest::keyClick(m_field->chips()[0], Qt::Key_F2);

    QCOMPARE(texts(), QStringLiteral("a@x.example|b@x.example"));
    QCOMPARE(m_field->unfinishedText(), QString());
}

void TestChipField::theCrossRemovesAChip()
{
    type("a@x.example,b@x.example,");
    ui::Chip *first = m_field->chips()[0];
    QTRY_VERIFY(first->width() > 30);

    QTest::mouseClick(first, Qt::LeftButton, {}, QPoint(first->width() - 8, first->height() / 2));

    QCOMPARE(texts(), QStringLiteral("b@x.example"));
}

void TestChipField::twoThousandRecipientsAreTakenInGoodTime()
{
    QStringList list;
    for (int i = 0; i < 2000; ++i)
        list += QStringLiteral("Person %1 <person%1@example.com>").arg(i);
    QElapsedTimer timer;
    timer.start();

    paste(list.join(u'\n'));
    QCoreApplication::sendPostedEvents();

    QCOMPARE(m_field->addresses().size(), 2000);
    QVERIFY2(timer.elapsed() < 6000, qPrintable(QString::number(timer.elapsed())));
}

void TestChipField::theFieldGrowsWithItsLinesUpToALimit()
{
    const int one = m_field->heightForWidth(400);
    QStringList list;
    for (int i = 0; i < 12; ++i)
        list += QStringLiteral("somebody%1@example.com").arg(i);
    paste(list.join(u','));
    const int several = m_field->heightForWidth(400);
    for (int i = 12; i < 200; ++i)
        list += QStringLiteral("somebody%1@example.com").arg(i);
    paste(list.join(u','));

    QVERIFY(several > one * 2);
    QVERIFY(m_field->heightForWidth(400) < one * 10);
}

QTEST_MAIN(TestChipField)
#include "tst_chipfield.moc"
