#include "ui/widgets/chip.h"
#include "ui/widgets/chipfield.h"

#include <QApplication>
#include <QBoxLayout>
#include <QLineEdit>
#include <QTimer>
#include <QtTest>

using core::mail::AddrSpec;
using core::mail::Mailbox;

/// Recipients dragged from row to row: a press, moves and a release of the mouse, as the window system tells
/// them.
class TestChipDrag : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void recipientsAreDraggedToAnotherRow_data();
    void recipientsAreDraggedToAnotherRow();
    void droppedElsewhereTheyStay();

private:
    static QString texts(const ui::ChipField *field);
    void setRecipients(int count);
    QPoint inWindow(const QWidget *widget, const QPoint &point) const
    {
        return widget->mapTo(m_window.get(), point);
    }
    /// From the first chip to @p target of the window.
    void drag(const QPoint &target, Qt::KeyboardModifiers pressedWith = {},
              Qt::KeyboardModifiers droppedWith = {});

    std::unique_ptr<QWidget> m_window;
    ui::ChipField *m_to = nullptr;
    ui::ChipField *m_cc = nullptr;
    QLineEdit *m_subject = nullptr;
};

void TestChipDrag::init()
{
    m_window = std::make_unique<QWidget>();
    auto *layout = new QVBoxLayout(m_window.get());
    m_to = new ui::ChipField(m_window.get());
    m_cc = new ui::ChipField(m_window.get());
    m_subject = new QLineEdit(m_window.get());
    m_subject->setAcceptDrops(false);
    for (QWidget *row : std::initializer_list<QWidget *>{m_to, m_cc, m_subject})
        layout->addWidget(row);
    layout->addStretch(1);
    m_to->setSiblings({m_to, m_cc});
    m_cc->setSiblings({m_to, m_cc});
    m_window->resize(500, 300);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
}

QString TestChipDrag::texts(const ui::ChipField *field)
{
    QStringList texts;
    for (const Mailbox &person : core::mail::mailboxes(field->addresses()))
        texts.append(person.address.localPart());
    return texts.join(u'|');
}

void TestChipDrag::setRecipients(int count)
{
    core::mail::AddressList list;
    for (int i = 0; i < count; ++i)
        list.append(Mailbox{{}, *AddrSpec::parse(QString(QChar(u'a' + i) + QStringLiteral("@x.example")))});
    m_to->setAddresses(list);
    QCoreApplication::processEvents(); // the chips find their places
}

void TestChipDrag::drag(const QPoint &target, Qt::KeyboardModifiers pressedWith,
                        Qt::KeyboardModifiers droppedWith)
{
    QWindow *window = m_window->windowHandle();
    const auto isInPlace
        = [this] { return m_window->childAt(inWindow(m_to->chipAt(0), QPoint(8, 8))) == m_to->chipAt(0); };
    QTRY_VERIFY(isInPlace());
    const QPoint start = inWindow(m_to->chipAt(0), QPoint(8, 8));
    QTest::mousePress(window, Qt::LeftButton, pressedWith, start);
    // Dragging has an event loop of its own; the rest of the way is told inside it.
    QTimer::singleShot(0, window, [=] {
        QTest::mouseMove(window, (start + target) / 2);
        QTest::mouseMove(window, target);
        QTest::mouseRelease(window, Qt::LeftButton, droppedWith, target);
    });
    QTest::mouseMove(window, start + QPoint(QApplication::startDragDistance() + 4, 4));
}

void TestChipDrag::recipientsAreDraggedToAnotherRow_data()
{
    QTest::addColumn<QList<int>>("chosen");
    QTest::addColumn<Qt::KeyboardModifiers>("pressedWith");
    QTest::addColumn<QString>("left");
    QTest::addColumn<QString>("arrived");

    const auto row = [](const char *name, const QList<int> &chosen, Qt::KeyboardModifiers keys,
                        const char *left, const char *arrived) {
        QTest::newRow(name) << chosen << keys << QString::fromLatin1(left) << QString::fromLatin1(arrived);
    };
    row("one", {}, {}, "b|c", "a");
    row("all that are chosen", {0, 2}, {}, "b", "a|c");
    row("the last", {0, 1, 2}, {}, "", "a|b|c");
    // With Ctrl the press takes it out of the choice; it is the one that is dragged all the same.
    row("one that is no longer chosen", {0}, Qt::ControlModifier, "b|c", "a");
    row("one beside those that are chosen", {0, 1}, Qt::ControlModifier, "c", "a|b");
}

void TestChipDrag::recipientsAreDraggedToAnotherRow()
{
    QFETCH(const QList<int>, chosen);
    QFETCH(const Qt::KeyboardModifiers, pressedWith);
    setRecipients(3);
    for (const int place : chosen)
        QTest::mouseClick(m_to->chipAt(place), Qt::LeftButton, Qt::ControlModifier, QPoint(8, 8));

    drag(inWindow(m_cc, m_cc->rect().center()), pressedWith);

    QTEST(texts(m_to), "left");
    QTEST(texts(m_cc), "arrived");
}

void TestChipDrag::droppedElsewhereTheyStay()
{
    setRecipients(2);

    drag(inWindow(m_subject, m_subject->rect().center()));
    QCOMPARE(texts(m_to), QStringLiteral("a|b"));
    drag(inWindow(m_to, m_to->rect().center()));
    QCOMPARE(texts(m_to), QStringLiteral("a|b"));
    QCOMPARE(texts(m_cc), QString());
}

/// The offscreen platform knows no dragging; the minimal one has Qt's own.
int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "minimal");
    QApplication application(argc, argv);
    TestChipDrag test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_chipdrag.moc"
