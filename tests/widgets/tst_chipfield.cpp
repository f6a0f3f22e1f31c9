#include "ui/widgets/button.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/chipfield.h"
#include "ui/widgets/completionlist.h"

#include <QAccessible>
#include <QApplication>
#include <QClipboard>
#include <QLineEdit>
#include <QMenu>
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
    void fiveThousandAreNotFiveThousandWidgets();
    void removingManyKeepsTheRest();
    void aLongListFoldsWithoutTheFocus();
    void whatNeedsSomebodyIsNotFoldedAway();
    void theFieldGrowsWithItsLinesUpToALimit();
    void noLineIsBegunWhereNobodyWrites();
    void shiftChoosesAndHomeJumps();
    void chipsMoveToAnotherRow();
    void withCtrlTheyAreCopied();
    void nobodyIsInTwoRows();
    void aGroupBecomesItsPeople();
    void thePeopleOfAGroupCanBeHidden();
    void aNameThatShowsAnotherAddressIsMarked();
    void strangersAndOutsidersHaveTheirOutline();
    void whatIsPutInComesOut();

    void suggestionsComeWhileOneTypes();
    void takingASuggestion_data();
    void takingASuggestion();
    void aWholeAddressIsNeverReplaced();
    void aCommaTakesWhatWasTyped();
    void escapeClosesTheListOnly();
    void downShowsWhoWasWrittenTo();
    void whoWasLearnedCanBeForgotten();
    void aGroupIsSuggested();
    void theMenuOffersContacts();

private:
    QString texts() const;
    void type(const char *keys) { QTest::keyClicks(m_field->edit(), QString::fromUtf8(keys)); }
    void paste(const QString &text);
    void suggest();
    ui::CompletionList *list() const { return m_window->findChild<ui::CompletionList *>(); }
    ui::Chip *focused() const { return qobject_cast<ui::Chip *>(QApplication::focusWidget()); }

    std::unique_ptr<QWidget> m_window;
    ui::ChipField *m_field = nullptr;
    QLineEdit *m_other = nullptr;
    QStringList m_forgotten;
    QStringList m_addedToContacts;
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
    QCOMPARE(focused(), m_field->chipAt(1));
    QTest::keyClick(focused(), Qt::Key_Delete);
    QCOMPARE(texts(), QStringLiteral("a@x.example|c@x.example"));
    QCOMPARE(focused(), m_field->chipAt(1));
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

    ui::Chip *first = m_field->chipAt(0);
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

    m_field->chipAt(0)->setFocus();
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
    QVERIFY(m_field->chipAt(0)->accessibleName().contains(u"misspelt"));
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

    QVERIFY(!m_field->chipAt(0)->isRefused());
    QVERIFY(m_field->chipAt(1)->isRefused());
    QVERIFY(m_field->chipAt(1)->accessibleName().contains(u"refused"));
    QCOMPARE(m_field->chipAt(1)->toolTip(), QStringLiteral("550 no such user"));
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

    QAccessibleInterface *first = QAccessible::queryAccessibleInterface(m_field->chipAt(0));
    QCOMPARE(first->text(QAccessible::Name), QStringLiteral("Li Wei, li@example.com, 1 of 2"));
    QCOMPARE(first->role(), QAccessible::ListItem);
    QCOMPARE(m_field->chipAt(1)->accessibleName(), QStringLiteral("b@x.example, 2 of 2"));
    QVERIFY(m_field->edit()->accessibleName().contains(u"To"));
}

void TestChipField::readOnlyMeansReadOnly()
{
    type("a@x.example,b@x.example,");

    m_field->setReadOnly(true);
    type("c@x.example,");
    QTest::keyClick(m_field->edit(), Qt::Key_Backspace);
    m_field->chipAt(0)->setFocus();
    QTest::keyClick(m_field->chipAt(0), Qt::Key_Delete);
    QTest::keyClick(m_field->chipAt(0), Qt::Key_F2);

    QCOMPARE(texts(), QStringLiteral("a@x.example|b@x.example"));
    QCOMPARE(m_field->unfinishedText(), QString());
}

void TestChipField::theCrossRemovesAChip()
{
    type("a@x.example,b@x.example,");
    ui::Chip *first = m_field->chipAt(0);
    QTRY_VERIFY(first->width() > 30);

    QTest::mouseClick(first, Qt::LeftButton, {}, QPoint(first->width() - 8, first->height() / 2));

    QCOMPARE(texts(), QStringLiteral("b@x.example"));
}

void TestChipField::fiveThousandAreNotFiveThousandWidgets()
{
    QStringList list;
    for (int i = 0; i < 5000; ++i)
        list += QStringLiteral("Person %1 <person%1@example.com>").arg(i);

    paste(list.join(u'\n'));
    QCoreApplication::sendPostedEvents();

    QCOMPARE(m_field->addresses().size(), 5000);
    QVERIFY(m_field->findChildren<ui::Chip *>().size() < 200);
    QCOMPARE(m_field->chipAt(4999)->accessibleName(),
             QStringLiteral("Person 4999, person4999@example.com, 5000 of 5000"));
    QTest::keyClick(m_field->edit(), Qt::Key_Backspace);
    QCOMPARE(focused(), m_field->chipAt(4999));
    QTRY_VERIFY(focused()->y() >= 0 && focused()->geometry().bottom() <= m_field->viewport()->height());
    QTest::keyClick(focused(), Qt::Key_Home);
    QCOMPARE(focused(), m_field->chipAt(0));
    QVERIFY(focused()->y() >= 0);
}

void TestChipField::removingManyKeepsTheRest()
{
    QStringList list;
    for (int i = 0; i < 300; ++i)
        list += QStringLiteral("person%1@example.com").arg(i);
    paste(list.join(u'\n'));

    QVERIFY(m_field->focusChip(QStringLiteral("person10@example.com")));
    QTest::keyClick(focused(), Qt::Key_Right); // the anchor is where one stands
    QTest::keyClick(focused(), Qt::Key_End, Qt::ShiftModifier);
    QTest::keyClick(focused(), Qt::Key_Delete);

    QCOMPARE(m_field->count(), 11);
    QCOMPARE(core::mail::mailboxes(m_field->addresses()).last().address.localPart(),
             QStringLiteral("person10"));
    QVERIFY(m_field->edit()->hasFocus());
}

void TestChipField::aLongListFoldsWithoutTheFocus()
{
    QStringList list;
    for (int i = 0; i < 100; ++i)
        list += QStringLiteral("person%1@example.com").arg(i);
    paste(list.join(u'\n'));
    QVERIFY(!m_field->isFolded());

    m_other->setFocus();
    QTRY_VERIFY(m_field->isFolded());
    auto *more = m_field->findChild<ui::Button *>(QStringLiteral("moreRecipients"));
    QVERIFY(more->isVisible());
    QVERIFY(more->text().contains(u"80"));
    QCOMPARE(m_field->addresses().size(), 100);
    QTest::mouseClick(more, Qt::LeftButton);

    QVERIFY(!m_field->isFolded());
    QVERIFY(m_field->edit()->hasFocus());
    QVERIFY(!more->isVisible());
}

void TestChipField::whatNeedsSomebodyIsNotFoldedAway()
{
    QStringList list;
    for (int i = 0; i < 60; ++i)
        list += QStringLiteral("person%1@example.com").arg(i);
    list += QStringLiteral("ops@gmial.com");
    paste(list.join(u'\n'));

    m_other->setFocus();
    QTRY_VERIFY(m_field->isFolded());
    QVERIFY(m_field->findChild<ui::Button *>(QStringLiteral("moreRecipients"))->text().contains(u"40"));
    QVERIFY(m_field->focusChip(QStringLiteral("person50@example.com")));
    QCOMPARE(focused(), m_field->chipAt(50));
    QVERIFY(!m_field->isFolded());
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

void TestChipField::noLineIsBegunWhereNobodyWrites()
{
    const int one = m_field->heightForWidth(600);
    paste(QStringLiteral("first.person@example.org"));
    const auto *chip = m_field->findChild<ui::Chip *>();
    QVERIFY(chip);
    const int width = chip->width() + m_field->fontMetrics().horizontalAdvance(QLatin1Char('0')) * 8;
    QVERIFY(m_field->heightForWidth(width) > one);

    m_other->setFocus();
    QTRY_COMPARE(m_field->heightForWidth(width), one);

    m_field->edit()->setFocus();
    QVERIFY(m_field->heightForWidth(width) > one);
}

void TestChipField::shiftChoosesAndHomeJumps()
{
    type("a@x.example,b@x.example,c@x.example,");

    QTest::keyClick(m_field->edit(), Qt::Key_Left);
    QTest::keyClick(focused(), Qt::Key_Left, Qt::ShiftModifier);
    QTest::keySequence(focused(), QKeySequence::Copy);
    QCOMPARE(QApplication::clipboard()->text(), QStringLiteral("b@x.example, c@x.example"));
    QTest::keyClick(focused(), Qt::Key_Right, Qt::ShiftModifier); // less again
    QTest::keySequence(focused(), QKeySequence::Cut);

    QCOMPARE(texts(), QStringLiteral("a@x.example|b@x.example"));
    QCOMPARE(QApplication::clipboard()->text(), QStringLiteral("c@x.example"));
    QTest::keyClick(m_field->edit(), Qt::Key_Home);
    QCOMPARE(focused(), m_field->chipAt(0));
}

void TestChipField::chipsMoveToAnotherRow()
{
    ui::ChipField cc(m_window.get());
    cc.setTitle(QStringLiteral("Cc"));
    cc.setObjectName(QStringLiteral("cc"));
    m_field->setSiblings({m_field, &cc});
    cc.setSiblings({m_field, &cc});
    type("a@x.example,b@x.example,");

    m_field->chipAt(0)->setFocus();
    QTest::keyClick(focused(), Qt::Key_Menu);
    auto *menu = m_field->findChild<QMenu *>(QStringLiteral("chipMenu"));
    QVERIFY(menu);
    menu->findChild<QAction *>(QStringLiteral("moveTocc"))->trigger();

    QCOMPARE(texts(), QStringLiteral("b@x.example"));
    QCOMPARE(core::mail::mailboxes(cc.addresses()).first().address.localPart(), QStringLiteral("a"));
    menu->close();
}

void TestChipField::withCtrlTheyAreCopied()
{
    type("a@x.example,");
    QMimeData data;
    data.setText(QStringLiteral("b@x.example"));
    data.setData(QStringLiteral("application/x-hongyan-addresses"), data.text().toUtf8());
    QDragEnterEvent enter(QPoint(5, 5), Qt::MoveAction | Qt::CopyAction, &data, Qt::LeftButton, {});
    QApplication::sendEvent(m_field->viewport(), &enter);
    QDropEvent copied(QPointF(5, 5), Qt::MoveAction | Qt::CopyAction, &data, Qt::LeftButton,
                      Qt::ControlModifier);
    QApplication::sendEvent(m_field->viewport(), &copied);

    QCOMPARE(copied.dropAction(), Qt::CopyAction);
    QCOMPARE(texts(), QStringLiteral("a@x.example|b@x.example"));
}

void TestChipField::nobodyIsInTwoRows()
{
    ui::ChipField cc(m_window.get());
    cc.setTitle(QStringLiteral("Cc"));
    m_field->setSiblings({m_field, &cc});
    cc.setAddresses({Mailbox{{}, *AddrSpec::parse(u"anna@x.example")}});
    QSignalSpy noted(m_field, &ui::ChipField::noted);

    type("Anna <anna@X.example>, b@x.example,");

    QCOMPARE(texts(), QStringLiteral("b@x.example"));
    QCOMPARE(m_field->unfinishedText(), QString());
    QCOMPARE(noted.size(), 1);
    QVERIFY(noted.first().first().toString().contains(u"Cc"));
}

void TestChipField::aGroupBecomesItsPeople()
{
    const core::mail::Group team{QStringLiteral("Team"),
                                 {{QStringLiteral("Anna"), *AddrSpec::parse(u"a@x.example")},
                                  {QStringLiteral("Bob"), *AddrSpec::parse(u"b@x.example")}}};
    m_field->setAddresses({team});
    QCOMPARE(m_field->count(), 1);

    m_field->chipAt(0)->setFocus();
    QTest::keyClick(focused(), Qt::Key_Menu);
    auto *menu = m_field->findChild<QMenu *>(QStringLiteral("chipMenu"));
    menu->findChild<QAction *>(QStringLiteral("expandGroup"))->trigger();

    QCOMPARE(m_field->count(), 2);
    QCOMPARE(texts(), QStringLiteral("Anna|Bob"));
    menu->close();
}

void TestChipField::thePeopleOfAGroupCanBeHidden()
{
    ui::ChipField bcc(m_window.get());
    bcc.setObjectName(QStringLiteral("bcc"));
    m_field->setSiblings({m_field, &bcc});
    const core::mail::Group team{QStringLiteral("Team"),
                                 {{QStringLiteral("Anna"), *AddrSpec::parse(u"a@x.example")}}};
    m_field->setAddresses({team});

    m_field->chipAt(0)->setFocus();
    QTest::keyClick(focused(), Qt::Key_Menu);
    auto *menu = m_field->findChild<QMenu *>(QStringLiteral("chipMenu"));
    menu->findChild<QAction *>(QStringLiteral("hidePeople"))->trigger();

    QCOMPARE(m_field->addresses(), (core::mail::AddressList{core::mail::Group{QStringLiteral("Team"), {}}}));
    QCOMPARE(bcc.addresses(), core::mail::AddressList{team});
    menu->close();
}

void TestChipField::aNameThatShowsAnotherAddressIsMarked()
{
    paste(QStringLiteral("\"boss@corp.example\" <x@evil.example>; \"b@x.example\" <b@x.example>"));

    QVERIFY(m_field->chipAt(0)->accessibleName().contains(u"another address"));
    QVERIFY(m_field->chipAt(0)->toolTip().contains(u"x@evil.example"));
    QVERIFY(!m_field->chipAt(1)->accessibleName().contains(u"another address"));
}

void TestChipField::strangersAndOutsidersHaveTheirOutline()
{
    suggest();
    m_field->setHomeDomain(QStringLiteral("x.example"));
    paste(QStringLiteral("anna@x.example; new@x.example; dora@other.example"));

    QCOMPARE(m_field->chipAt(0)->standing(), ui::Chip::Standing::Known);
    QCOMPARE(m_field->chipAt(1)->standing(), ui::Chip::Standing::Stranger);
    QCOMPARE(m_field->chipAt(2)->standing(), ui::Chip::Standing::External);
    QVERIFY(m_field->chipAt(2)->accessibleName().contains(u"outside"));
}

void TestChipField::whatIsPutInComesOut()
{
    const core::mail::AddressList list{Mailbox{QStringLiteral("Doe, John"), *AddrSpec::parse(u"a@b.example")},
                                       core::mail::Group{QStringLiteral("Nobody"), {}},
                                       Mailbox{{}, *AddrSpec::parse(QString::fromUtf8("用户@例子.example"))}};

    m_field->setAddresses(list);
    m_field->setUnfinishedText(QStringLiteral("half"));

    QCOMPARE(m_field->addresses(), list);
    QCOMPARE(m_field->unfinishedText(), QStringLiteral("half"));
    m_field->setAddresses({});
    QVERIFY(m_field->addresses().isEmpty());
    QCOMPARE(m_field->unfinishedText(), QStringLiteral("half"));
}

void TestChipField::suggest()
{
    using core::contacts::Book;
    const auto mailbox = [](const char *name, const char16_t *address) {
        return Mailbox{QString::fromUtf8(name), *AddrSpec::parse(address)};
    };
    Book book;
    book.people
        = {{QStringLiteral("1"), QString::fromUtf8("李伟"), {}, {}, {}, {*AddrSpec::parse(u"li@x.example")}},
           {QStringLiteral("2"), QStringLiteral("Anna"), {}, {}, {}, {*AddrSpec::parse(u"anna@x.example")}}};
    book.groups = {{QStringLiteral("g"),
                    QStringLiteral("Team"),
                    {mailbox("Anna", u"anna@x.example"), mailbox("李伟", u"li@x.example")}}};
    const QDateTime now(QDate(2026, 11, 28), QTime(), Qt::UTC);
    book.learned = {{mailbox("Dora", u"dora@other.example"), 5, now}};
    const auto index = std::make_shared<const core::contacts::Index>(book, now);
    auto suggestions = std::make_shared<ui::Suggestions>();
    suggestions->complete = [index](const QString &typed, int limit, const QSet<QString> &except) {
        return index->complete(typed, limit, except);
    };
    suggestions->forget = [this](const AddrSpec &address) { m_forgotten += address.toString(); };
    suggestions->addToContacts = [this](const Mailbox &who) { m_addedToContacts += who.address.toString(); };
    suggestions->isInContacts = [index](const AddrSpec &address) { return index->isInContacts(address); };
    suggestions->isKnown = [index](const AddrSpec &address) { return index->isKnown(address); };
    m_field->setSuggestions(suggestions);
    m_forgotten.clear();
    m_addedToContacts.clear();
}

void TestChipField::suggestionsComeWhileOneTypes()
{
    suggest();

    type("l");
    QVERIFY(list() && list()->isVisible());
    type("w");
    QCOMPARE(list()->count(), 1);
    QCOMPARE(ui::CompletionList::nameOf(*list()->current()), QString::fromUtf8("李伟"));
    QVERIFY(m_field->edit()->hasFocus());
    QCOMPARE(list()->model()->index(0, 0).data().toString(), QString::fromUtf8("李伟, li@x.example"));
    type("zz");
    QVERIFY(!list()->isVisible());
    QCOMPARE(m_field->edit()->text(), QStringLiteral("lwzz"));
}

void TestChipField::takingASuggestion_data()
{
    QTest::addColumn<int>("key"); // 0: a click
    QTest::newRow("Enter") << int(Qt::Key_Return);
    QTest::newRow("Tab") << int(Qt::Key_Tab);
    QTest::newRow("click") << 0;
}

void TestChipField::takingASuggestion()
{
    QFETCH(int, key);
    suggest();
    type("ann");

    if (key)
        QTest::keyClick(m_field->edit(), Qt::Key(key));
    else
        QTest::mouseClick(list()->viewport(), Qt::LeftButton, {}, QPoint(20, 10));

    QCOMPARE(texts(), QStringLiteral("Anna"));
    QCOMPARE(m_field->unfinishedText(), QString());
    QVERIFY(!list()->isVisible());
    QVERIFY(m_field->edit()->hasFocus());
    type("ann"); // is there already
    QVERIFY(!list()->isVisible() || ui::CompletionList::nameOf(*list()->current()) != u"Anna");
}

void TestChipField::aWholeAddressIsNeverReplaced()
{
    suggest();
    type("anna@x.exampl");
    QVERIFY(list()->isVisible());

    QTest::keyClick(m_field->edit(), Qt::Key_Return);
    QCOMPARE(core::mail::mailboxes(m_field->addresses()).first().address.toString(),
             QStringLiteral("anna@x.exampl"));

    type("li@x.exampl");
    QTest::keyClick(m_field->edit(), Qt::Key_Down); // unless one goes there
    QTest::keyClick(m_field->edit(), Qt::Key_Return);
    QCOMPARE(core::mail::mailboxes(m_field->addresses()).last().address.toString(),
             QStringLiteral("li@x.example"));
}

void TestChipField::aCommaTakesWhatWasTyped()
{
    suggest();

    type("anna@x.exam,");

    QCOMPARE(texts(), QStringLiteral("anna@x.exam"));
    QVERIFY(!list()->isVisible());
}

void TestChipField::escapeClosesTheListOnly()
{
    suggest();
    type("ann");

    QTest::keyClick(m_field->edit(), Qt::Key_Escape);

    QVERIFY(!list()->isVisible());
    QCOMPARE(m_field->edit()->text(), QStringLiteral("ann"));
    QTest::keyClick(m_field->edit(), Qt::Key_Return); // nothing is taken for it
    QCOMPARE(m_field->addresses().size(), 0);
    QCOMPARE(m_field->unfinishedText(), QStringLiteral("ann"));
}

void TestChipField::downShowsWhoWasWrittenTo()
{
    suggest();

    QTest::keyClick(m_field->edit(), Qt::Key_Down);
    QVERIFY(list()->isVisible());
    QCOMPARE(ui::CompletionList::nameOf(*list()->current()), QStringLiteral("Dora"));
    QTest::keyClick(m_field->edit(), Qt::Key_Up);
    QVERIFY(!list()->current());
    QTest::keyClick(m_field->edit(), Qt::Key_Down);
    QTest::keyClick(m_field->edit(), Qt::Key_Return);

    QCOMPARE(texts(), QStringLiteral("Dora"));
}

void TestChipField::whoWasLearnedCanBeForgotten()
{
    suggest();
    QTest::keyClick(m_field->edit(), Qt::Key_Down);

    QTest::keyClick(m_field->edit(), Qt::Key_Delete);

    QCOMPARE(m_forgotten, QStringList{QStringLiteral("dora@other.example")});
    QVERIFY(!list()->current() || ui::CompletionList::nameOf(*list()->current()) != u"Dora");
}

void TestChipField::aGroupIsSuggested()
{
    suggest();
    type("tea");
    QVERIFY(ui::CompletionList::detailOf(*list()->current()).startsWith(u'2'));

    QTest::keyClick(m_field->edit(), Qt::Key_Return);

    QCOMPARE(m_field->count(), 1);
    QCOMPARE(core::mail::mailboxes(m_field->addresses()).size(), 2);
}

void TestChipField::theMenuOffersContacts()
{
    suggest();
    type("new@x.example,");
    QSignalSpy only(m_field, &ui::ChipField::onlyThisRequested);

    m_field->chipAt(0)->setFocus();
    QTest::keyClick(focused(), Qt::Key_Menu);
    auto *menu = m_field->findChild<QMenu *>(QStringLiteral("chipMenu"));
    menu->findChild<QAction *>(QStringLiteral("addToContacts"))->trigger();
    menu->findChild<QAction *>(QStringLiteral("onlyThis"))->trigger();

    QCOMPARE(m_addedToContacts, QStringList{QStringLiteral("new@x.example")});
    QCOMPARE(only.size(), 1);
    menu->close();
}

QTEST_MAIN(TestChipField)
#include "tst_chipfield.moc"
