#include "accountui/focuswalk.h"
#include "core/bounce/read.h"
#include "ui/bounce/bouncewindow.h"
#include "ui/bounce/recipientlist.h"
#include "ui/widgets/inlinebar.h"

#include <QClipboard>
#include <QFile>
#include <QGuiApplication>
#include <QLabel>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QtTest>

using core::bounce::Bounce;
using core::diagnosis::Remedy;
using core::diagnosis::Verdict;
using ui::bounce::BounceWindow;

namespace
{

QByteArray octetsOf(const char *name)
{
    QFile file(QStringLiteral(HONGYAN_TEST_DATA "/bounces/") + QString::fromLatin1(name));
    return file.open(QFile::ReadOnly) ? file.readAll() : QByteArray();
}

Verdict verdictWith(const QList<Remedy> &remedies)
{
    Verdict verdict;
    verdict.cause = core::diagnosis::Cause::RecipientUnknown;
    verdict.certainty = core::diagnosis::Certainty::Sure;
    verdict.actor = core::diagnosis::Actor::You;
    verdict.remedies = remedies;
    return verdict;
}

} // namespace

class TestBounceWindow : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void anEmptyWindowSaysWhatToDo();
    void aFailureShowsItsCard();
    void severalRecipientsHaveARowEach();
    void otherMessagesAreNamed_data();
    void otherMessagesAreNamed();
    void whatIsNoBounceIsShownWhole();
    void anUnreadableFileIsSaid();
    void pasteTakesTextAndFiles();
    void dropTakesMessages();
    void remediesAreButtons();
    void theReportIsCopied();
    void theLetterIsOfferedWhenItIsKnown();
    void hostileTextIsHarmless();
    void megabytesAreShown();
    void everyControlHasAName();
    void theWindowMayBeNarrow();

private:
    void show(const char *name, const QList<Remedy> &remedies = {});
    template<typename Widget>
    Widget *find(const char *name) const
    {
        return m_window->findChild<Widget *>(QString::fromLatin1(name));
    }
    ui::InlineBar *card() const { return find<ui::InlineBar>("bounceCard"); }
    ui::InlineBar *summary() const { return find<ui::InlineBar>("summary"); }
    QString words() const { return card()->findChild<QLabel *>(QStringLiteral("serverWords"))->text(); }

    std::unique_ptr<BounceWindow> m_window;
};

void TestBounceWindow::init()
{
    m_window = std::make_unique<BounceWindow>();
    m_window->show();
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

void TestBounceWindow::cleanup()
{
    m_window.reset();
}

void TestBounceWindow::show(const char *name, const QList<Remedy> &remedies)
{
    const QByteArray octets = octetsOf(name);
    const Bounce bounce = core::bounce::read(octets);
    QList<Verdict> verdicts;
    for (qsizetype i = 0; i < bounce.recipients.size(); ++i)
        verdicts.append(verdictWith(remedies));
    m_window->setBounce(bounce, verdicts, QString::fromUtf8(octets));
}

void TestBounceWindow::anEmptyWindowSaysWhatToDo()
{
    QVERIFY(find<QPushButton>("welcomeOpen")->isVisible());
    QVERIFY(find<QPushButton>("welcomePaste")->isVisible());
    QVERIFY(!find<QLabel>("subject")->isVisible());
}

void TestBounceWindow::aFailureShowsItsCard()
{
    show("postfix-unknown-user.eml");

    QCOMPARE(find<QLabel>("subject")->text(), QStringLiteral("季度报价"));
    QVERIFY(find<QLabel>("facts")->text().contains(u"zhang@example.cn"));
    QVERIFY(find<QLabel>("facts")->text().contains(u"smtp.example.cn (Postfix)"));
    QVERIFY(card()->isVisible());
    QVERIFY(!card()->title().isEmpty());
    QVERIFY(words().contains(u"User unknown in virtual mailbox table"));
    QVERIFY(!summary()->isVisible());
    QCOMPARE(find<QTreeWidget>("recipients")->topLevelItem(0)->text(0), QStringLiteral("bob@example.org"));
    QVERIFY(!find<QPlainTextEdit>("source")->isVisible());

    QTest::mouseClick(find<QPushButton>("details"), Qt::LeftButton);

    QVERIFY(find<QPlainTextEdit>("source")->isVisible());
    QVERIFY(find<QPlainTextEdit>("source")->toPlainText().contains(u"X-Postfix-Queue-ID: 4Zt9Yx1k2Wz9rx"));
    QVERIFY(find<QPlainTextEdit>("source")->isReadOnly());
}

void TestBounceWindow::severalRecipientsHaveARowEach()
{
    show("postfix-several.eml");

    auto *rows = find<QTreeWidget>("recipients");
    QVERIFY(rows->isVisible());
    QCOMPARE(rows->topLevelItemCount(), 3);
    QCOMPARE(rows->topLevelItem(1)->text(0), QStringLiteral("li@example.net"));
    QCOMPARE(rows->topLevelItem(1)->text(1), QStringLiteral("did not get it"));
    QVERIFY(summary()->isVisible());
    QVERIFY(summary()->title().contains(u'3'));
    QVERIFY(words().contains(u"Message size"));

    rows->setFocus();
    QTest::keyClick(rows, Qt::Key_Down);

    QVERIFY(words().contains(u"Host not found"));
}

void TestBounceWindow::otherMessagesAreNamed_data()
{
    QTest::addColumn<QString>("title");

    QTest::newRow("postfix-delay.eml") << QStringLiteral("The message has not arrived yet");
    QTest::newRow("postfix-relayed.eml") << QStringLiteral("The message was delivered");
    QTest::newRow("vacation.eml") << QStringLiteral("This is an automatic reply");
    QTest::newRow("read-receipt.eml") << QStringLiteral("This is a read receipt");
    QTest::newRow("complaint.eml") << QStringLiteral("This is a complaint about a message");
    QTest::newRow("letter-about-550.eml") << QStringLiteral("This does not look like a bounce");
}

void TestBounceWindow::otherMessagesAreNamed()
{
    QFETCH(const QString, title);

    show(QTest::currentDataTag());

    QVERIFY(summary()->isVisible());
    QCOMPARE(summary()->title(), title);
    QVERIFY(!summary()->text().isEmpty());
}

void TestBounceWindow::whatIsNoBounceIsShownWhole()
{
    show("postfix-unknown-user.eml");
    show("letter-about-550.eml");

    QVERIFY(!card());
    QVERIFY(find<QPlainTextEdit>("source")->isVisible());
    QVERIFY(find<QPlainTextEdit>("source")->toPlainText().contains(u"That is what I got yesterday."));
}

void TestBounceWindow::anUnreadableFileIsSaid()
{
    m_window->showUnreadable(QStringLiteral("bounce.eml"));

    QVERIFY(summary()->isVisible());
    QCOMPARE(summary()->title(), QStringLiteral("bounce.eml cannot be read"));

    show("vacation.eml");
    QCOMPARE(summary()->title(), QStringLiteral("This is an automatic reply"));
}

void TestBounceWindow::pasteTakesTextAndFiles()
{
    QSignalSpy text(m_window.get(), &BounceWindow::textGiven);
    QSignalSpy file(m_window.get(), &BounceWindow::fileGiven);
    QGuiApplication::clipboard()->setText(QStringLiteral("<bob@example.org>: 550 不存在"));

    QTest::keySequence(m_window.get(), QKeySequence::Paste);
    QTest::mouseClick(find<QPushButton>("welcomePaste"), Qt::LeftButton);

    QCOMPARE(text.size(), 2);
    QCOMPARE(text[0][0].toByteArray(), QByteArray("<bob@example.org>: 550 不存在"));
    auto *files = new QMimeData; // the clipboard's own
    files->setUrls({QUrl::fromLocalFile(QStringLiteral("/letters/bounce.eml"))});
    QGuiApplication::clipboard()->setMimeData(files);
    QTest::keySequence(m_window.get(), QKeySequence::Paste);
    QCOMPARE(file, (QList<QVariantList>{{QStringLiteral("/letters/bounce.eml")}}));
}

void TestBounceWindow::dropTakesMessages()
{
    QSignalSpy text(m_window.get(), &BounceWindow::textGiven);
    QMimeData data;
    data.setData(QStringLiteral("message/rfc822"), "From: a");
    data.setText(QStringLiteral("its subject"));
    QDragEnterEvent enter(QPoint(9, 9), Qt::CopyAction, &data, Qt::LeftButton, {});
    QDropEvent drop(QPointF(9, 9), Qt::CopyAction, &data, Qt::LeftButton, {});

    QCoreApplication::sendEvent(m_window.get(), &enter);
    QCoreApplication::sendEvent(m_window.get(), &drop);

    QVERIFY(enter.isAccepted());
    QCOMPARE(text, (QList<QVariantList>{{QByteArray("From: a")}}));
}

void TestBounceWindow::remediesAreButtons()
{
    Remedy page{.kind = Remedy::Kind::OpenProviderPage, .url = QStringLiteral("https://example.com/help")};
    QSignalSpy chosen(m_window.get(), &BounceWindow::remedyChosen);
    show("postfix-several.eml", {page, {.kind = Remedy::Kind::ShowDetails}});

    QTest::mouseClick(find<QPushButton>("remedy0"), Qt::LeftButton);
    QCOMPARE(chosen.size(), 1);
    QCOMPARE(chosen[0][0].value<Remedy>(), page);
    QCOMPARE(chosen[0][1].toInt(), 0);

    QTest::mouseClick(find<QPushButton>("remedy1"), Qt::LeftButton);
    QCOMPARE(chosen.size(), 1);
    QVERIFY(find<QPlainTextEdit>("source")->isVisible());
}

void TestBounceWindow::theReportIsCopied()
{
    show("postfix-unknown-user.eml");

    QTest::mouseClick(find<QPushButton>("copyReport"), Qt::LeftButton);

    const QString copied = QGuiApplication::clipboard()->text();
    QCOMPARE(copied, m_window->report());
    for (const char *piece :
         {"季度报价", "bob@example.org", "5.1.1", "User unknown in virtual mailbox table"})
        QVERIFY2(copied.contains(QString::fromUtf8(piece)), piece);
}

void TestBounceWindow::theLetterIsOfferedWhenItIsKnown()
{
    QSignalSpy wanted(m_window.get(), &BounceWindow::letterRequested);
    show("postfix-unknown-user.eml");
    QVERIFY(!find<QPushButton>("openLetter")->isVisible());

    m_window->setLetterKnown(true);
    QTest::mouseClick(find<QPushButton>("openLetter"), Qt::LeftButton);
    QCOMPARE(wanted.size(), 1);

    show("qmail.eml");
    QVERIFY(!find<QPushButton>("openLetter")->isVisible());
}

void TestBounceWindow::hostileTextIsHarmless()
{
    show("hostile.eml");
    find<QPushButton>("details")->click();

    QVERIFY(words().contains(u"<script>alert(1)</script>"));
    const auto labels = m_window->findChildren<QLabel *>();
    QStringList shown{find<QPlainTextEdit>("source")->toPlainText(), m_window->report()};
    for (const QLabel *label : labels) {
        if (!label->isVisible())
            continue;
        shown.append(label->text());
        // None of it may be taken for markup.
        QVERIFY2(label->text().isEmpty() || label->textFormat() == Qt::PlainText
                     || !Qt::mightBeRichText(label->text()),
                 qPrintable(label->objectName()));
    }
    for (const QString &text : std::as_const(shown)) {
        for (const QChar c : text)
            QVERIFY2(c == u'\n' || (c.unicode() >= 0x20 && (c < QChar(0x202a) || c > QChar(0x202e))),
                     qPrintable(text.left(200)));
    }
}

void TestBounceWindow::megabytesAreShown()
{
    Bounce bounce;
    bounce.kind = core::bounce::Kind::Failure;
    bounce.subject = QString(1000, u'W');
    for (int i = 0; i < 1000; ++i)
        bounce.recipients.append(
            {.address = QString(300, u'a') + QString::number(i), .words = QString(16'000, u'b')});
    QElapsedTimer clock;
    clock.start();

    m_window->setBounce(bounce, {}, QString(5'000'000, u'x'));
    QCoreApplication::processEvents();

    QVERIFY2(clock.elapsed() < 3000, qPrintable(QString::number(clock.elapsed())));
    QVERIFY(words().size() < 3000);
    QVERIFY(find<QPlainTextEdit>("source")->toPlainText().size() <= 512 * 1024);
}

void TestBounceWindow::everyControlHasAName()
{
    int seen = 0;
    QCOMPARE(namelessControls(*m_window, seen), QStringList());
    show("postfix-several.eml", {{.kind = Remedy::Kind::ShowDetails}});
    m_window->setLetterKnown(true);
    find<QPushButton>("details")->click();
    // Names of remedies come with their wording.
    find<QPushButton>("remedy0")->setAccessibleName(QStringLiteral("Details"));
    QCOMPARE(namelessControls(*m_window, seen), QStringList());
    QVERIFY(seen > 6);
}

void TestBounceWindow::theWindowMayBeNarrow()
{
    show("postfix-several.eml");

    m_window->resize(480, 600);
    QCoreApplication::processEvents();

    QVERIFY2(m_window->width() <= 480, qPrintable(QString::number(m_window->width())));
}

QTEST_MAIN(TestBounceWindow)
#include "tst_bouncewindow.moc"
