#include "ui/domain/domainwindow.h"

#include <QAccessible>
#include <QCheckBox>
#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace core::domain;
using ui::domain::DomainWindow;

class TestDomainWindow : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup() { m_window.reset(); }
    void nothingIsAskedBeforeTheClick();
    void theQuestionIsWhatIsTyped();
    void itSaysWhomItWouldAsk();
    void enterChecks();
    void aMistakeIsToldAtItsField();
    void cancelEndsIt();
    void eachTopicIsShownWithItsState();
    void recordsAreCopiedByTheirParts();
    void theReportIsCopiedAsText();
    void aNewQuestionForgetsTheReport();
    void everyControlHasAName();
    void itFitsANarrowWindow();

private:
    template<typename Widget>
    Widget *find(const char *name) const
    {
        return m_window->findChild<Widget *>(QString::fromLatin1(name));
    }
    void showReport();
    static Report report();

    std::unique_ptr<DomainWindow> m_window;
};

void TestDomainWindow::init()
{
    m_window = std::make_unique<DomainWindow>();
    Question question;
    question.domain = QStringLiteral("shop.test");
    question.from = QStringLiteral("li@shop.test");
    m_window->setQuestion(question);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

Report TestDomainWindow::report()
{
    Report told;
    told.request.domain = "shop.test";
    told.request.server = "mail.shop.test";
    told.findings = {{Topic::Mx, Finding::Kind::MxFound, Finding::Grade::Good, "mx.shop.test"},
                     {Topic::Spf, Finding::Kind::SpfRefuses, Finding::Grade::Problem, "192.0.2.1", "fail"}};
    told.proposals
        = {{Topic::Spf, ProposedRecord::Kind::SpfMerged, "shop.test", "TXT", "v=spf1 ip4:192.0.2.1 -all"}};
    told.findings.append({Topic::Dkim, Finding::Kind::DkimNoneAtAll, Finding::Grade::Problem, "s1"});
    told.proposals.append({Topic::Dkim, ProposedRecord::Kind::DkimAtServer});
    told.survey.spfRecords = {"v=spf1 -all"};
    return told;
}

void TestDomainWindow::showReport()
{
    find<QPushButton>("check")->click();
    m_window->showReport(report());
}

void TestDomainWindow::nothingIsAskedBeforeTheClick()
{
    QSignalSpy asked(m_window.get(), &DomainWindow::checkRequested);
    QTest::keyClicks(find<QLineEdit>("domain"), QStringLiteral(".org"));
    find<QCheckBox>("triesPort25")->setChecked(true);

    QCOMPARE(asked.size(), 0);

    find<QPushButton>("check")->click();

    QCOMPARE(asked.size(), 1);
}

void TestDomainWindow::theQuestionIsWhatIsTyped()
{
    QSignalSpy asked(m_window.get(), &DomainWindow::checkRequested);
    find<QLineEdit>("server")->setText(QStringLiteral("192.0.2.1"));
    find<QLineEdit>("selectors")->setText(QStringLiteral("a b"));
    find<QLineEdit>("nameserver")->setText(QStringLiteral("9.9.9.9"));

    find<QPushButton>("check")->click();

    const auto question = asked.first().first().value<Question>();
    QCOMPARE(question.domain, QStringLiteral("shop.test"));
    QCOMPARE(question.from, QStringLiteral("li@shop.test"));
    QCOMPARE(question.server, QStringLiteral("192.0.2.1"));
    QCOMPARE(question.selectors, (QStringList{QStringLiteral("a"), QStringLiteral("b")}));
    QCOMPARE(question.nameserver, QStringLiteral("9.9.9.9"));
    QVERIFY(!question.triesPort25);
}

void TestDomainWindow::itSaysWhomItWouldAsk()
{
    QVERIFY(find<QLabel>("whoIsAsked")->text().contains(QStringLiteral("shop.test")));

    QTest::keyClicks(find<QLineEdit>("nameserver"), QStringLiteral("9.9.9.9"));
    QVERIFY(find<QLabel>("whoIsAsked")->text().contains(QStringLiteral("9.9.9.9")));

    QVERIFY(!find<QLabel>("whoIsAsked")->text().contains(QStringLiteral("25")));
    find<QCheckBox>("triesPort25")->setChecked(true);
    QVERIFY(find<QLabel>("whoIsAsked")->text().contains(QStringLiteral("25")));
}

void TestDomainWindow::enterChecks()
{
    QSignalSpy asked(m_window.get(), &DomainWindow::checkRequested);

    QTest::keyClick(find<QLineEdit>("domain"), Qt::Key_Return);

    QCOMPARE(asked.size(), 1);
    QVERIFY(!find<QPushButton>("check")->isVisible());
}

void TestDomainWindow::aMistakeIsToldAtItsField()
{
    find<QPushButton>("check")->click();

    m_window->showMistake(Question::Field::Nameserver);

    auto *field = find<QLineEdit>("nameserver");
    QVERIFY(field->isVisible());
    QVERIFY(field->hasFocus());
    QVERIFY(find<QPushButton>("check")->isVisible());
    QCOMPARE(find<QLineEdit>("domain")->text(), QStringLiteral("shop.test"));
}

void TestDomainWindow::cancelEndsIt()
{
    QSignalSpy cancelled(m_window.get(), &DomainWindow::checkCancelled);
    find<QPushButton>("check")->click();
    m_window->showProgress(Topic::Spf);
    QVERIFY(find<QLabel>("summary")->isVisible());

    QTest::keyClick(m_window.get(), Qt::Key_Escape);

    QCOMPARE(cancelled.size(), 1);
    QVERIFY(m_window->isVisible());
    QVERIFY(find<QPushButton>("check")->hasFocus());
    m_window->showReport(report()); // late
    QVERIFY(m_window->findChildren<QWidget *>(QStringLiteral("topic")).isEmpty());
}

void TestDomainWindow::eachTopicIsShownWithItsState()
{
    showReport();

    QCOMPARE(m_window->findChildren<QWidget *>(QStringLiteral("topic")).size(), 3);
    QCOMPARE(m_window->findChildren<QWidget *>(QStringLiteral("record")).size(), 2);
    // Every card has room for what it says, one without buttons, too.
    const auto labels = m_window->findChildren<QLabel *>(QStringLiteral("title"));
    for (const QLabel *label : labels)
        QTRY_VERIFY2(label->height() >= label->fontMetrics().height(), qPrintable(label->text()));
    QVERIFY(find<QLabel>("summary")->text().contains(QStringLiteral("shop.test")));
    QVERIFY(m_window->windowTitle().contains(QStringLiteral("shop.test")));
}

void TestDomainWindow::recordsAreCopiedByTheirParts()
{
    showReport();
    const auto copied = [this](const char *name) {
        find<QPushButton>(name)->click();
        return QGuiApplication::clipboard()->text();
    };

    QCOMPARE(copied("copyValue"), QStringLiteral("v=spf1 ip4:192.0.2.1 -all"));
    QCOMPARE(copied("copyName"), QStringLiteral("shop.test"));
    QCOMPARE(copied("copyType"), QStringLiteral("TXT"));
}

void TestDomainWindow::theReportIsCopiedAsText()
{
    showReport();

    find<QPushButton>("copyReport")->click();

    const QString text = QGuiApplication::clipboard()->text();
    QVERIFY(text.contains(QStringLiteral("v=spf1 ip4:192.0.2.1 -all")));
    QVERIFY(text.contains(QStringLiteral("v=spf1 -all")));
    QVERIFY(text.contains(QStringLiteral("mx.shop.test")));
}

void TestDomainWindow::aNewQuestionForgetsTheReport()
{
    showReport();
    Question other;
    other.domain = QStringLiteral("other.test");

    m_window->setQuestion(other);

    QTRY_VERIFY(m_window->findChildren<QWidget *>(QStringLiteral("topic")).isEmpty());
    QCOMPARE(find<QLineEdit>("domain")->text(), QStringLiteral("other.test"));
    QVERIFY(!find<QPushButton>("copyReport")->isVisible());
}

void TestDomainWindow::everyControlHasAName()
{
    showReport();
    QStringList nameless;

    const auto widgets = m_window->findChildren<QWidget *>();
    for (QWidget *widget : widgets) {
        if (!(widget->focusPolicy() & Qt::TabFocus))
            continue;
        QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(widget);
        if (!interface || interface->text(QAccessible::Name).isEmpty())
            nameless.append(QString::fromLatin1(widget->metaObject()->className()) + u' '
                            + widget->objectName());
    }

    QCOMPARE(nameless, QStringList());
}

void TestDomainWindow::itFitsANarrowWindow()
{
    showReport();

    QVERIFY2(m_window->minimumSizeHint().width() <= 480,
             qPrintable(QString::number(m_window->minimumSizeHint().width())));
}

QTEST_MAIN(TestDomainWindow)
#include "tst_domainwindow.moc"
