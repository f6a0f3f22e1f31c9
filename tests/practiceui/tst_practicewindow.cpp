#include "ui/practice/letterbrowser.h"
#include "ui/practice/practicewindow.h"

#include <QAccessible>
#include <QBuffer>
#include <QComboBox>
#include <QFileDialog>
#include <QImage>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QTabWidget>
#include <QToolButton>
#include <QTreeWidget>
#include <QtTest>

using namespace ui::practice;

namespace
{

const QDateTime noon(QDate(2026, 5, 4), QTime(12, 0), Qt::UTC);

Letter letter(const QString &path, const QString &subject, qint64 secondsAfterNoon = 0)
{
    return {path,
            QStringLiteral("practice@hongyan.invalid"),
            {QStringLiteral("li@example.cn"), QStringLiteral("hidden@example.org")},
            noon.addSecs(secondsAfterNoon),
            QStringLiteral("张伟 <practice@hongyan.invalid>"),
            subject};
}

LetterView opened(const Letter &letter)
{
    LetterView view;
    view.letter = letter;
    view.to = QStringLiteral("李娜 <li@example.cn>");
    view.text = QStringLiteral("plain words");
    view.html = QStringLiteral("<p>rich <b>words</b></p>");
    view.attachments = {{3, QStringLiteral("简历.pdf"), QStringLiteral("application/pdf"), 1234}};
    view.structure = {QStringLiteral("multipart/mixed"),
                      {},
                      {},
                      5000,
                      {{QStringLiteral("text/html"), QStringLiteral("quoted-printable"), {}, 700, {}},
                       {QStringLiteral("application/pdf"),
                        QStringLiteral("base64"),
                        QStringLiteral("简历.pdf"),
                        1600,
                        {}}}};
    view.source = "Subject: x\r\n\r\nbody";
    view.sizeBytes = view.source.size();
    return view;
}

} // namespace

class TestPracticeWindow : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void theNewestLetterIsFirstAndSelected();
    void aNewLetterKeepsTheSelection();
    void aDeletedLetterGivesWayToItsNeighbour();
    void searchNarrowsTheList();
    void theSelectedLetterIsShown();
    void aLetterThatComesTooLateIsIgnored();
    void onlyTheEnvelopeKnowsBcc_data();
    void onlyTheEnvelopeKnowsBcc();
    void plainTextIsShownWhenThereIsNoHtml();
    void picturesComeFromTheLetterAlone();
    void aLongSourceIsCutAndSaysSo();
    void attachmentsAreSavedAndOpened();
    void deleteAndOpenAskForTheSelectedLetter();
    void choosingAScenarioTells();
    void everyControlHasAName();

private:
    template<typename Widget>
    Widget *find(const char *name) const
    {
        return m_window->findChild<Widget *>(QString::fromLatin1(name));
    }
    QListWidget *list() const { return find<QListWidget>("letterList"); }
    LetterBrowser *browser() const { return find<LetterBrowser>("letterText"); }

    std::unique_ptr<PracticeWindow> m_window;
    const Letter m_old = letter(QStringLiteral("/old.eml"), QStringLiteral("Old one"));
    const Letter m_new = letter(QStringLiteral("/new.eml"), QStringLiteral("三季度报价"), 60);
};

void TestPracticeWindow::init()
{
    m_window = std::make_unique<PracticeWindow>();
    m_window->show();
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

void TestPracticeWindow::cleanup()
{
    m_window.reset();
}

void TestPracticeWindow::theNewestLetterIsFirstAndSelected()
{
    QSignalSpy selected(m_window.get(), &PracticeWindow::letterSelected);

    m_window->setLetters({m_old, m_new});

    QCOMPARE(list()->count(), 2);
    QCOMPARE(list()->item(0)->text(), m_new.subject);
    QCOMPARE(m_window->selectedLetter(), m_new.path);
    QCOMPARE(selected.count(), 1);
    QCOMPARE(selected.first().first().toString(), m_new.path);
}

void TestPracticeWindow::aNewLetterKeepsTheSelection()
{
    m_window->setLetters({m_old});
    QSignalSpy selected(m_window.get(), &PracticeWindow::letterSelected);

    m_window->setLetters({m_old, m_new});

    QCOMPARE(m_window->selectedLetter(), m_old.path);
    QCOMPARE(selected.count(), 0);
}

void TestPracticeWindow::aDeletedLetterGivesWayToItsNeighbour()
{
    m_window->setLetters({m_old, m_new});

    m_window->setLetters({m_old});
    QCOMPARE(m_window->selectedLetter(), m_old.path);

    m_window->setLetters({});
    QCOMPARE(m_window->selectedLetter(), QString());
    QVERIFY(!find<QToolButton>("deleteLetter")->isEnabled());
    QVERIFY(!find<QTabWidget>("letterTabs")->isVisible());
}

void TestPracticeWindow::searchNarrowsTheList()
{
    m_window->setLetters({m_old, m_new});
    auto *box = find<QLineEdit>("letterSearch");

    QTest::keySequence(m_window.get(), QKeySequence::Find);
    QVERIFY(box->hasFocus());
    QTest::keyClicks(box, QStringLiteral("old hidden@"));

    QCOMPARE(list()->count(), 1);
    QCOMPARE(m_window->selectedLetter(), m_old.path);
}

void TestPracticeWindow::theSelectedLetterIsShown()
{
    m_window->setLetters({m_new});
    m_window->showLetter(opened(m_new));

    QCOMPARE(browser()->toPlainText(), QStringLiteral("rich words"));
    const QString headers = find<QLabel>("letterHeaders")->text();
    QVERIFY(headers.contains(QStringLiteral("李娜 &lt;li@example.cn&gt;")));
    QVERIFY(headers.contains(QStringLiteral("(envelope only)")));
    QVERIFY(headers.contains(QStringLiteral("hidden@example.org")));

    const QTreeWidget *tree = find<QTreeWidget>("letterStructure");
    QCOMPARE(tree->topLevelItemCount(), 1);
    QCOMPARE(tree->topLevelItem(0)->childCount(), 2);
    QCOMPARE(tree->topLevelItem(0)->child(1)->text(0), QStringLiteral("application/pdf"));
    QCOMPARE(tree->topLevelItem(0)->child(1)->text(1), QStringLiteral("base64"));
    QCOMPARE(tree->topLevelItem(0)->child(1)->text(3), QStringLiteral("简历.pdf"));
    QVERIFY(find<QPlainTextEdit>("letterSource")->toPlainText().startsWith(QStringLiteral("Subject: x")));
    QVERIFY(find<QLabel>("letterSourceNote")->isHidden());
}

void TestPracticeWindow::aLetterThatComesTooLateIsIgnored()
{
    m_window->setLetters({m_old, m_new});

    m_window->showLetter(opened(m_old));

    QCOMPARE(browser()->toPlainText(), QString());
}

void TestPracticeWindow::onlyTheEnvelopeKnowsBcc_data()
{
    QTest::addColumn<QString>("to");
    QTest::addColumn<QString>("cc");
    QTest::addColumn<QStringList>("recipients");
    QTest::addColumn<QStringList>("hidden");
    const QString a = QStringLiteral("a@b.example");
    QTest::newRow("in To") << QStringLiteral("A <a@b.example>") << QString() << QStringList{a}
                           << QStringList{};
    QTest::newRow("in Cc, other case")
        << QString() << QStringLiteral("A@B.example") << QStringList{a} << QStringList{};
    QTest::newRow("a longer address is not it")
        << QStringLiteral("aa@b.example, a@b.example.org") << QString() << QStringList{a} << QStringList{a};
    QTest::newRow("second time it is")
        << QStringLiteral("aa@b.example, a@b.example") << QString() << QStringList{a} << QStringList{};
}

void TestPracticeWindow::onlyTheEnvelopeKnowsBcc()
{
    QFETCH(QString, to);
    QFETCH(QString, cc);
    QFETCH(QStringList, recipients);
    LetterView view;
    view.to = to;
    view.cc = cc;
    view.letter.recipients = recipients;

    QTEST(envelopeOnly(view), "hidden");
}

void TestPracticeWindow::plainTextIsShownWhenThereIsNoHtml()
{
    LetterView view = opened(m_new);
    view.html.clear();
    m_window->setLetters({m_new});

    m_window->showLetter(view);

    QVERIFY(browser()->toPlainText().contains(QStringLiteral("plain words")));
}

void TestPracticeWindow::picturesComeFromTheLetterAlone()
{
    QImage picture(2, 2, QImage::Format_RGB32);
    picture.fill(Qt::red);
    QByteArray png;
    QBuffer buffer(&png);
    picture.save(&buffer, "PNG");
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("local.png"));
    QVERIFY(picture.save(path));
    LetterView view = opened(m_new);
    view.inlineParts.insert(QStringLiteral("logo@x"), png);
    view.html = QStringLiteral("<img src=\"cid:logo@x\">");
    m_window->setLetters({m_new});
    m_window->showLetter(view);

    const auto load = [this](const QUrl &url) {
        return browser()->document()->resource(QTextDocument::ImageResource, url).value<QImage>();
    };
    QVERIFY(!load(QUrl(QStringLiteral("cid:logo@x"))).isNull());
    QVERIFY(!load(QUrl(QStringLiteral("cid:logo%40x"))).isNull());
    QVERIFY(load(QUrl::fromLocalFile(path)).isNull());
    QVERIFY(load(QUrl(path)).isNull());
    QVERIFY(load(QUrl(QStringLiteral("https://example.org/x.png"))).isNull());

    view.inlineParts.clear();
    m_window->showLetter(view);
    QVERIFY(load(QUrl(QStringLiteral("cid:logo@x"))).isNull());
}

void TestPracticeWindow::aLongSourceIsCutAndSaysSo()
{
    LetterView view = opened(m_new);
    view.sizeBytes = 30'000'000;
    m_window->setLetters({m_new});

    m_window->showLetter(view);

    QVERIFY(!find<QLabel>("letterSourceNote")->isHidden());
    QVERIFY(find<QLabel>("letterSourceNote")->text().contains(QStringLiteral("30.0 MB")));
}

void TestPracticeWindow::attachmentsAreSavedAndOpened()
{
    m_window->setLetters({m_new});
    m_window->showLetter(opened(m_new));
    QSignalSpy openSpy(m_window.get(), &PracticeWindow::openAttachmentRequested);
    QSignalSpy saveSpy(m_window.get(), &PracticeWindow::saveAttachmentRequested);

    find<QToolButton>("openAttachment")->click();
    find<QToolButton>("saveAttachment")->click();
    auto *dialog = find<QFileDialog>("saveAttachmentDialog");
    QVERIFY(dialog);
    emit dialog->fileSelected(QStringLiteral("/somewhere/cv.pdf"));
    dialog->reject();

    QCOMPARE(openSpy.count(), 1);
    QCOMPARE(openSpy.first(), (QVariantList{m_new.path, 3}));
    QCOMPARE(saveSpy.count(), 1);
    QCOMPARE(saveSpy.first(), (QVariantList{m_new.path, 3, QStringLiteral("/somewhere/cv.pdf")}));
}

void TestPracticeWindow::deleteAndOpenAskForTheSelectedLetter()
{
    m_window->setLetters({m_old, m_new});
    QSignalSpy deleted(m_window.get(), &PracticeWindow::deleteRequested);
    QSignalSpy composed(m_window.get(), &PracticeWindow::openInComposerRequested);

    list()->setFocus();
    QTest::keyClick(list(), Qt::Key_Down);
    QTest::keyClick(list(), Qt::Key_Delete);
    find<QToolButton>("deleteLetter")->click();
    find<QToolButton>("openInComposer")->click();

    QCOMPARE(deleted, (QList<QVariantList>{{m_old.path}, {m_old.path}}));
    QCOMPARE(composed, (QList<QVariantList>{{m_old.path}}));
}

void TestPracticeWindow::choosingAScenarioTells()
{
    m_window->setScenarios(
        {{QStringLiteral("accept"), QStringLiteral("Accept everything"), QStringLiteral("All arrives.")},
         {QStringLiteral("slow"), QStringLiteral("Be slow"), QStringLiteral("Letter by letter.")}});
    QSignalSpy chosen(m_window.get(), &PracticeWindow::scenarioChosen);
    QCOMPARE(m_window->scenario(), QStringLiteral("accept"));

    auto *combo = find<QComboBox>("scenario");
    combo->setFocus();
    QTest::keyClick(combo, Qt::Key_Down);

    QCOMPARE(chosen, (QList<QVariantList>{{QStringLiteral("slow")}}));
    QCOMPARE(find<QLabel>("scenarioExplanation")->text(), QStringLiteral("Letter by letter."));

    m_window->setScenario(QStringLiteral("accept"));
    QCOMPARE(chosen.count(), 1);
    QCOMPARE(m_window->scenario(), QStringLiteral("accept"));
}

void TestPracticeWindow::everyControlHasAName()
{
    m_window->setLetters({m_new});
    m_window->showLetter(opened(m_new));
    const auto widgets = m_window->findChildren<QWidget *>();
    for (QWidget *widget : widgets) {
        if (!(widget->focusPolicy() & Qt::TabFocus) || !widget->isVisibleTo(m_window.get()))
            continue;
        QAccessibleInterface *accessible = QAccessible::queryAccessibleInterface(widget);
        QVERIFY(accessible);
        const QByteArray who = widget->objectName().toUtf8() + ' ' + widget->metaObject()->className();
        QVERIFY2(!accessible->text(QAccessible::Name).isEmpty(), who.constData());
    }
    const QAccessibleInterface *rows = QAccessible::queryAccessibleInterface(list());
    QVERIFY(rows->child(0)->text(QAccessible::Name).contains(QStringLiteral("2 recipients")));
}

QTEST_MAIN(TestPracticeWindow)
#include "tst_practicewindow.moc"
