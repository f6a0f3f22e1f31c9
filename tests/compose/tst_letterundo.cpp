#include "picture/photos.h"
#include "ui/compose/composewindow.h"
#include "ui/compose/letterundo.h"
#include "ui/editor/bodyeditor.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/chipfield.h"

#include <QAction>
#include <QApplication>
#include <QInputMethodEvent>
#include <QLineEdit>
#include <QMenu>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTextEdit>
#include <QtTest>

using core::account::Account;
using core::delivery::SavedDraft;
using core::mail::AddrSpec;
using core::mail::Mailbox;
using ui::compose::ComposeWindow;
using ui::compose::LetterUndo;

/// One undo for all the fields of a letter.
class TestLetterUndo : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void fieldsAreUndoneInTheOrderTheyWereWritten();
    void typingGoesOnInOneStepUntilThereIsARest();
    void anAddressIsOneStep();
    void aRemovedRecipientComesBackToItsRow();
    void attachmentsComeBack();
    void aFolderThatIsNotAttachedLeavesNothingToUndo();
    void aChangeOfSenderIsOneStep();
    void theActionSaysWhatItUndoes();
    void aNewChangeEndsWhatCouldBeRedone();
    void typingNeverJoinsAnOlderStepOfTheText();
    void aNewBodyKeepsTheStepsOfTheOtherFields();
    void aStepUndoneByTheTextItselfIsFollowed();
    void aShownLetterBeginsItsOwnHistory();
    void whileSendingNothingIsUndone();
    void whatIsComposedIsNotInTheLetterYet_data();
    void whatIsComposedIsNotInTheLetterYet();
    void anyOrderOfChangesGoesBackAndForth_data();
    void anyOrderOfChangesGoesBackAndForth();
    void anyTypingGoesBackToTheBeginning_data();
    void anyTypingGoesBackToTheBeginning();
    void takingThePlaceOutOfAPhotoIsNoStep();
    void aRecipientWhoMovesIsOneStep();

private:
    template<typename Widget = QWidget>
    Widget *find(const char *name) const
    {
        return m_window->findChild<Widget *>(QString::fromLatin1(name));
    }
    QTextEdit *text() const { return find<QTextEdit>("bodyText"); }
    QLineEdit *subject() const { return find<QLineEdit>("subject"); }
    LetterUndo *history() const { return m_window->findChild<LetterUndo *>(); }
    void write(QWidget *where, const char *what)
    {
        where->setFocus();
        QTest::keyClicks(where, QString::fromLatin1(what));
    }
    void undo() { QTest::keyClick(QApplication::focusWidget(), Qt::Key_Z, Qt::ControlModifier); }
    void redo()
    {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    }
    QStringList state() const;
    void change(QRandomGenerator &random);
    void changeText(QRandomGenerator &random);
    void changeRow(QRandomGenerator &random);

    std::unique_ptr<ComposeWindow> m_window;
    QTemporaryDir m_folder;
};

namespace
{

Account account(const QString &id, const QString &signature, const QString &copy)
{
    Account made;
    made.id = id;
    made.title = id;
    core::account::Identity identity;
    identity.id = id;
    identity.name = id;
    identity.address = AddrSpec::parse(id + QStringLiteral("@zhang.example"));
    identity.signature = signature;
    if (!copy.isEmpty())
        identity.cc = {Mailbox{{}, *AddrSpec::parse(copy)}};
    made.identities = {identity};
    return made;
}

QStringList written(const core::mail::AddressList &list)
{
    QStringList all;
    for (const Mailbox &mailbox : core::mail::mailboxes(list))
        all.append(mailbox.address.toString());
    return all;
}

} // namespace

void TestLetterUndo::init()
{
    m_window = std::make_unique<ComposeWindow>();
    m_window->setAccounts(
        {account(QStringLiteral("work"), QStringLiteral("Zhang Wei"), {}),
         account(QStringLiteral("home"), QStringLiteral("Wei"), QStringLiteral("archive@zhang.example"))});
    SavedDraft draft;
    draft.accountId = QStringLiteral("work");
    m_window->setSaved(draft);
    m_window->applyIdentity();
    m_window->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
    m_window->activateWindow();
    QTRY_VERIFY(m_window->isActiveWindow());
}

void TestLetterUndo::cleanup()
{
    m_window.reset();
}

/// All of the letter that undo is about.
QStringList TestLetterUndo::state() const
{
    const SavedDraft saved = m_window->saved();
    QStringList all{m_window->findChild<ui::editor::BodyEditor *>()->body().html, saved.draft.subject,
                    saved.accountId};
    for (const auto *list : {&saved.draft.to, &saved.draft.cc, &saved.draft.bcc})
        all.append(written(*list).join(u','));
    all += {saved.unfinishedTo, saved.unfinishedCc, saved.unfinishedBcc};
    for (const core::mail::Attachment &attachment : saved.draft.attachments)
        all.append(attachment.fileName);
    return all;
}

void TestLetterUndo::fieldsAreUndoneInTheOrderTheyWereWritten()
{
    const QStringList atFirst = state();
    write(text(), "Dear");
    write(subject(), "Report");
    write(text(), " Li");
    write(find<QLineEdit>("toEdit"), "li@wei.example");
    QTest::keyClick(find<QLineEdit>("toEdit"), Qt::Key_Return);

    undo();
    QCOMPARE(m_window->saved().draft.to, core::mail::AddressList());
    QVERIFY(find<QLineEdit>("toEdit")->hasFocus());
    undo();
    QVERIFY(text()->toPlainText().startsWith(QStringLiteral("Dear\n")));
    QVERIFY(text()->hasFocus());
    undo();
    QCOMPARE(subject()->text(), QString());
    QVERIFY(subject()->hasFocus());
    undo();
    QCOMPARE(state(), atFirst);
    QVERIFY(!history()->canUndo());
    undo();
    QCOMPARE(state(), atFirst);

    for (int i = 0; i < 4; ++i)
        redo();
    QVERIFY(text()->toPlainText().startsWith(QStringLiteral("Dear Li\n")));
    QCOMPARE(subject()->text(), QStringLiteral("Report"));
    QCOMPARE(written(m_window->saved().draft.to), QStringList{QStringLiteral("li@wei.example")});
    QVERIFY(!history()->canRedo());
}

void TestLetterUndo::typingGoesOnInOneStepUntilThereIsARest()
{
    write(subject(), "One");
    history()->rest();
    write(subject(), " two");
    write(text(), "one");
    history()->rest();
    write(text(), " two");

    undo();
    QVERIFY(text()->toPlainText().startsWith(QStringLiteral("one\n")));
    undo();
    QVERIFY(!text()->toPlainText().startsWith(QStringLiteral("one")));
    undo();
    QCOMPARE(subject()->text(), QStringLiteral("One"));
    QCOMPARE(subject()->selectedText(), QString());
    QCOMPARE(subject()->cursorPosition(), 3);
    undo();
    QCOMPARE(subject()->text(), QString());
}

void TestLetterUndo::anAddressIsOneStep()
{
    auto *edit = find<QLineEdit>("toEdit");
    write(edit, "li@wei.example,");
    QCOMPARE(written(m_window->saved().draft.to).size(), 1);
    write(edit, "ann");

    undo();
    QCOMPARE(edit->text(), QString());
    QCOMPARE(written(m_window->saved().draft.to).size(), 1);
    undo();
    QVERIFY(m_window->saved().draft.to.isEmpty());
    QCOMPARE(edit->text(), QString());
    redo();
    redo();
    QCOMPARE(edit->text(), QStringLiteral("ann"));
    QVERIFY(!edit->hasSelectedText()); // or the next key would replace it
}

void TestLetterUndo::aRemovedRecipientComesBackToItsRow()
{
    QTest::keyClick(subject(), Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
    auto *edit = find<QLineEdit>("ccEdit");
    QTRY_VERIFY(edit->hasFocus());
    write(edit, "li@wei.example,");
    auto *field = find<ui::ChipField>("cc");
    QTest::keyClick(edit, Qt::Key_Backspace);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Backspace);
    QCOMPARE(field->count(), 0);
    subject()->setFocus();

    undo();
    QCOMPARE(field->count(), 1);
    QVERIFY(field->isVisible());
    QVERIFY(edit->hasFocus());
}

void TestLetterUndo::attachmentsComeBack()
{
    QFile file(m_folder.filePath(QStringLiteral("plan.txt")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("plan");
    file.close();
    m_window->attachFiles({file.fileName()});
    QCOMPARE(m_window->saved().draft.attachments.size(), 1);

    history()->undo();
    QVERIFY(m_window->saved().draft.attachments.isEmpty());
    history()->redo();
    QCOMPARE(m_window->saved().draft.attachments.size(), 1);
    QCOMPARE(m_window->saved().draft.attachments.first().fileName, QStringLiteral("plan.txt"));
}

void TestLetterUndo::aFolderThatIsNotAttachedLeavesNothingToUndo()
{
    write(text(), "Hello");

    m_window->attachFiles({m_folder.path()});
    QTRY_VERIFY(find("folderOffer"));
    QCOMPARE(history()->nextUndo().place, LetterUndo::Place::Text);
    text()->setFocus();
    undo();

    QVERIFY(text()->toPlainText().trimmed() != QStringLiteral("Hello"));
    QVERIFY(m_window->saved().draft.attachments.isEmpty());
}

void TestLetterUndo::aChangeOfSenderIsOneStep()
{
    const QStringList atFirst = state();
    QVERIFY(text()->toPlainText().contains(QStringLiteral("Zhang Wei")));
    const auto choose = [this](const QString &name) { // the menu is made anew with each choice
        const auto *from = m_window->findChild<QAbstractButton *>(QStringLiteral("from"));
        for (QAction *choice : from->findChild<QMenu *>()->actions()) {
            if (choice->text().contains(name))
                return choice->trigger();
        }
        QFAIL("no such sender");
    };
    choose(QStringLiteral("home"));
    QCOMPARE(m_window->accountId(), QStringLiteral("home"));
    QVERIFY(!text()->toPlainText().contains(QStringLiteral("Zhang Wei")));
    QCOMPARE(written(m_window->saved().draft.cc), QStringList{QStringLiteral("archive@zhang.example")});
    const QStringList then = state();

    history()->undo();
    QCOMPARE(state(), atFirst);
    QVERIFY(!history()->canUndo());
    history()->redo();
    QCOMPARE(state(), then);
    history()->undo();
    choose(QStringLiteral("home"));
    QCOMPARE(state(), then);
}

void TestLetterUndo::theActionSaysWhatItUndoes()
{
    const auto *action = m_window->findChild<QAction *>(QStringLiteral("actionUndo"));
    const auto *back = m_window->findChild<QAction *>(QStringLiteral("actionRedo"));
    QVERIFY(!action->isEnabled());
    QCOMPARE(action->text(), QStringLiteral("&Undo"));

    write(subject(), "Report");
    QVERIFY(action->isEnabled());
    QCOMPARE(action->text(), QStringLiteral("&Undo typing in subject"));
    write(text(), "D");
    QCOMPARE(action->text(), QStringLiteral("&Undo typing in text"));
    undo();
    QCOMPARE(action->text(), QStringLiteral("&Undo typing in subject"));
    QCOMPARE(back->text(), QStringLiteral("&Redo typing in text"));
    QVERIFY(back->isEnabled());
}

void TestLetterUndo::aNewChangeEndsWhatCouldBeRedone()
{
    write(text(), "one");
    write(subject(), "two");
    undo();
    undo();
    QVERIFY(history()->canRedo());

    write(subject(), "three");
    QVERIFY(!history()->canRedo());
    redo();
    QCOMPARE(subject()->text(), QStringLiteral("three"));
    QVERIFY(!text()->toPlainText().startsWith(QStringLiteral("one")));
}

void TestLetterUndo::typingNeverJoinsAnOlderStepOfTheText()
{
    write(text(), "one");
    write(subject(), "x");
    undo();
    write(text(), "two");
    QVERIFY(!history()->canRedo());

    undo();
    QVERIFY(text()->toPlainText().startsWith(QStringLiteral("one\n")));
    undo();
    QVERIFY(!history()->canUndo());
}

void TestLetterUndo::aNewBodyKeepsTheStepsOfTheOtherFields()
{
    write(subject(), "Report");
    write(text(), "one");
    write(subject(), " two");
    undo();
    auto *body = m_window->findChild<ui::editor::BodyEditor *>();
    body->setBody({{}, QStringLiteral("<p>Elsewhere</p>")}, {});

    QVERIFY(history()->canRedo());
    redo();
    QCOMPARE(subject()->text(), QStringLiteral("Report two"));
    undo();
    undo();
    QCOMPARE(subject()->text(), QString());
    QVERIFY(!history()->canUndo());
    QCOMPARE(text()->toPlainText(), QStringLiteral("Elsewhere"));
}

void TestLetterUndo::aStepUndoneByTheTextItselfIsFollowed()
{
    write(subject(), "Report");
    write(text(), "one");
    text()->undo();
    QVERIFY(history()->canRedo());

    redo();
    QVERIFY(text()->toPlainText().startsWith(QStringLiteral("one\n")));
    text()->undo();
    undo();
    QCOMPARE(subject()->text(), QString());
}

void TestLetterUndo::aShownLetterBeginsItsOwnHistory()
{
    write(subject(), "Report");
    write(text(), "one");
    SavedDraft other;
    other.draft.subject = QStringLiteral("Another");
    other.draft.body.text = QStringLiteral("Text");
    m_window->setSaved(other);

    QVERIFY(!history()->canUndo());
    undo();
    QCOMPARE(subject()->text(), QStringLiteral("Another"));
    QCOMPARE(text()->toPlainText(), QStringLiteral("Text"));
}

void TestLetterUndo::whileSendingNothingIsUndone()
{
    write(text(), "one");
    write(subject(), "two");
    m_window->showSending();
    const QStringList then = state();

    undo();
    text()->setFocus();
    undo();
    QCOMPARE(state(), then);
    QVERIFY(!history()->canUndo());
    QVERIFY(!m_window->findChild<QAction *>(QStringLiteral("actionUndo"))->isEnabled());
}

void TestLetterUndo::whatIsComposedIsNotInTheLetterYet_data()
{
    QTest::addColumn<QByteArray>("field");
    for (const char *field : {"subject", "toEdit"})
        QTest::newRow(field) << QByteArray(field);
}

void TestLetterUndo::whatIsComposedIsNotInTheLetterYet()
{
    QFETCH(const QByteArray, field);
    auto *edit = find<QLineEdit>(field.constData());
    edit->setFocus();
    QTest::keyClicks(edit, QStringLiteral("a"));
    history()->rest();
    const QStringList before = state();
    QInputMethodEvent composing(QStringLiteral("shi, jie"), {});
    QCoreApplication::sendEvent(edit, &composing);
    QCOMPARE(state(), before);
    QVERIFY(edit->inputMethodQuery(Qt::ImCursorRectangle).toRect().left()
            > edit->fontMetrics().horizontalAdvance(QStringLiteral("shi")));

    QInputMethodEvent given(QString(), {});
    QCoreApplication::sendEvent(edit, &given);
    QCOMPARE(state(), before);

    QCoreApplication::sendEvent(edit, &composing);
    QInputMethodEvent words;
    words.setCommitString(QStringLiteral("世界"));
    QCoreApplication::sendEvent(edit, &words);
    QCOMPARE(edit->text(), QStringLiteral("a世界"));
    undo();
    QCOMPARE(state(), before);
    redo();
    QCOMPARE(edit->text(), QStringLiteral("a世界"));
}

void TestLetterUndo::changeText(QRandomGenerator &random)
{
    QTextCursor cursor = text()->textCursor();
    const int last = text()->document()->characterCount() - 1;
    cursor.setPosition(int(random.bounded(last + 1)));
    switch (random.bounded(4)) {
    case 0:
        cursor.setPosition(int(random.bounded(last + 1)), QTextCursor::KeepAnchor);
        text()->setTextCursor(cursor);
        return QTest::keyClick(text(), Qt::Key_Delete);
    case 1:
        cursor.setPosition(int(random.bounded(last + 1)), QTextCursor::KeepAnchor);
        text()->setTextCursor(cursor);
        return QTest::keyClick(text(), Qt::Key_B, Qt::ControlModifier);
    case 2:
        text()->setTextCursor(cursor);
        return QTest::keyClick(text(), Qt::Key_Return);
    default:
        if (random.bounded(2))
            text()->setTextCursor(cursor);
        return QTest::keyClicks(text(), QString(1 + random.bounded(3), QChar(u'a' + random.bounded(26))));
    }
}

void TestLetterUndo::changeRow(QRandomGenerator &random)
{
    auto *edit = find<QLineEdit>(random.bounded(2) ? "toEdit" : "bccEdit");
    auto *field = find<ui::ChipField>(edit->objectName() == u"toEdit" ? "to" : "bcc");
    switch (random.bounded(3)) {
    case 0:
        return QTest::keyClicks(edit, QStringLiteral("%1@b.example,").arg(random.bounded(1000)));
    case 1:
        if (field->count() > 0)
            return QTest::keyClick(field->chipAt(0), Qt::Key_Delete);
        return;
    default:
        return QTest::keyClicks(edit, QStringLiteral("x"));
    }
}

void TestLetterUndo::change(QRandomGenerator &random)
{
    switch (random.bounded(6)) {
    case 0:
        QTest::keyClick(subject(), random.bounded(3) ? Qt::Key_S : Qt::Key_Backspace);
        break;
    case 1:
        changeRow(random);
        break;
    case 2: {
        auto *edit = find<QLineEdit>("toEdit");
        edit->setFocus();
        break;
    }
    default:
        changeText(random);
    }
}

void TestLetterUndo::anyOrderOfChangesGoesBackAndForth_data()
{
    QTest::addColumn<quint32>("seed");
    for (quint32 seed = 1; seed <= 12; ++seed)
        QTest::addRow("seed %u", seed) << seed;
}

void TestLetterUndo::anyOrderOfChangesGoesBackAndForth()
{
    QFETCH(const quint32, seed);
    QRandomGenerator random(seed);
    QList<QStringList> states{state()};
    qsizetype at = 0;

    for (int i = 0; i < 120; ++i) {
        const quint32 what = random.bounded(10u);
        if (what < 2) {
            history()->undo();
            at = std::max<qsizetype>(at - 1, 0);
        } else if (what < 4) {
            history()->redo();
            at = std::min(at + 1, states.size() - 1);
        } else {
            const bool couldRedo = history()->canRedo();
            change(random);
            history()->rest();
            // What changes nothing is no step, unless it was one of the text (bold on, say, an empty line).
            if (couldRedo && history()->canRedo() && state() == states[at])
                continue;
            if (!couldRedo && state() == states[at]) {
                history()->clear();
                states = {state()};
                at = 0;
                continue;
            }
            states.resize(at + 1);
            states.append(state());
            ++at;
        }
        QCOMPARE(state(), states[at]);
    }
}

void TestLetterUndo::anyTypingGoesBackToTheBeginning_data()
{
    anyOrderOfChangesGoesBackAndForth_data();
}

void TestLetterUndo::anyTypingGoesBackToTheBeginning()
{
    QFETCH(const quint32, seed);
    QRandomGenerator random(seed + 1000);
    const QStringList atFirst = state();
    for (int i = 0; i < 150; ++i)
        change(random);
    const QStringList atLast = state();

    while (history()->canUndo())
        history()->undo();
    QCOMPARE(state(), atFirst);
    while (history()->canRedo())
        history()->redo();
    QCOMPARE(state(), atLast);
}

void TestLetterUndo::takingThePlaceOutOfAPhotoIsNoStep()
{
    const QString path = m_folder.filePath(QStringLiteral("a.jpg"));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(photos::telling(photos::encoded(photos::motif(), "jpeg")));
    file.close();
    m_window->attachFiles({path});
    const auto where = [this] {
        const auto list = m_window->saved().draft.attachments;
        return list.isEmpty() ? QString() : std::get<core::mail::FileContent>(list.first().content).path;
    };
    QTRY_VERIFY(where() != path); // a copy without its details
    const QString clean = where();

    history()->undo();
    QCOMPARE(where(), QString());
    history()->redo();

    QCOMPARE(where(), clean);
}

void TestLetterUndo::aRecipientWhoMovesIsOneStep()
{
    const auto to = find<ui::ChipField>("to");
    const auto bcc = find<ui::ChipField>("bcc");
    to->addAddresses({Mailbox{{}, *AddrSpec::parse(u"li@b.example")}});
    const QStringList before = state();

    to->focusChip(QStringLiteral("li@b.example"));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Menu);
    auto *menu = to->findChild<QMenu *>(QStringLiteral("chipMenu"));
    QVERIFY(menu);
    menu->findChild<QAction *>(QStringLiteral("moveTobcc"))->trigger();
    menu->close();
    QCOMPARE(written(to->addresses()), QStringList());
    QCOMPARE(written(bcc->addresses()), QStringList{QStringLiteral("li@b.example")});
    const QStringList after = state();

    history()->undo();
    QCOMPARE(state(), before);
    history()->redo();
    QCOMPARE(state(), after);
}

QTEST_MAIN(TestLetterUndo)
#include "tst_letterundo.moc"
