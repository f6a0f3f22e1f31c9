#include "ui/widgets/taborder.h"

#include <QApplication>
#include <QBoxLayout>
#include <QLineEdit>
#include <QTest>

/// Where Tab goes in a window that gets parts later.
class TestTabOrder : public QObject
{
    Q_OBJECT

private slots:
    void aLatePartComesBehindWhatItBelongsTo();
    void aPartWithoutAPlaceStaysWhereItIs();

private:
    static QLineEdit *edit(const char *name, QWidget *parent);
    static QString wayFrom(QWidget &window, QWidget *first);
};

QLineEdit *TestTabOrder::edit(const char *name, QWidget *parent)
{
    auto *made = new QLineEdit(parent);
    made->setObjectName(QString::fromLatin1(name));
    if (!parent->layout())
        new QVBoxLayout(parent);
    parent->layout()->addWidget(made);
    return made;
}

QString TestTabOrder::wayFrom(QWidget &window, QWidget *first)
{
    window.show();
    if (!QTest::qWaitForWindowActive(&window))
        return {};
    first->setFocus();
    QString way;
    do {
        way += QApplication::focusWidget()->objectName();
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    } while (QApplication::focusWidget() != first && way.size() < 10);
    return way;
}

void TestTabOrder::aLatePartComesBehindWhatItBelongsTo()
{
    QWidget window;
    auto *area = new QWidget(&window);
    auto *first = edit("a", area);
    edit("b", area);
    edit("d", &window);
    auto *part = new QWidget(&window);
    edit("c", part);
    auto *last = edit("C", part);
    last->setFocusPolicy(Qt::StrongFocus);

    ui::tabBehind(area, part);

    QCOMPARE(wayFrom(window, first), QStringLiteral("abcCd"));
}

void TestTabOrder::aPartWithoutAPlaceStaysWhereItIs()
{
    QWidget window;
    QWidget nowhere(&window); // takes no focus
    auto *first = edit("a", &window);
    auto *part = edit("b", &window);

    ui::tabBehind(&nowhere, part);

    QCOMPARE(wayFrom(window, first), QStringLiteral("ab"));
}

QTEST_MAIN(TestTabOrder)
#include "tst_taborder.moc"
