#include "ui/preview/alterationlist.h"
#include "ui/preview/letterview.h"
#include "ui/preview/pageview.h"
#include "ui/preview/previewpage.h"
#include "ui/widgets/button.h"

#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QSplitter>
#include <QTest>

using namespace ui::preview;
using core::html::MailClient;

namespace
{

class FakeRenderer : public Renderer
{
public:
    void render(const Page &page, Done done) override
    {
        pages.append(page);
        last = std::move(done);
    }

    QList<Page> pages;
    Done last;
};

core::mail::Draft letter(const char *html, const char *text = "words")
{
    core::mail::Draft draft;
    draft.body.html = QString::fromUtf8(html);
    draft.body.text = QString::fromUtf8(text);
    return draft;
}

} // namespace

/// What is chosen in the bar is what is shown.
class TestPreviewPage : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        page = std::make_unique<PreviewPage>();
        page->resize(900, 600);
        page->show();
        QVERIFY(QTest::qWaitForWindowExposed(page.get()));
    }
    void withoutAnEngineQtShowsIt();
    void remoteThingsAreNotShownAndCounted();
    void widthsAndDarknessReachTheEngine();
    void anImageIsShownAndAFailureIsNot();
    void anOldImageDoesNotReplaceANewOne();
    void aProgramsChangesAreListed();
    void blockedPicturesAreSaid();
    void theSourceIsAskedForOnceALetter();
    void plainLettersAreShownToo();
    void plainTextIsShownInItsLines();
    void theListGoesBelowWhereItIsNarrow();

private:
    LetterView *browser() const { return page->findChild<LetterView *>(); }
    std::unique_ptr<PreviewPage> page;
};

void TestPreviewPage::withoutAnEngineQtShowsIt()
{
    page->showDraft(letter("<p>Hello <b>there</b></p>"));

    QVERIFY(browser()->isVisible());
    QCOMPARE(browser()->toPlainText(), QStringLiteral("Hello there"));
}

void TestPreviewPage::remoteThingsAreNotShownAndCounted()
{
    page->showDraft(letter("<p>a<img src='https://a.example/b.png'></p>"));

    QVERIFY(!browser()->toHtml().contains(QStringLiteral("a.example")));
    const QList<QLabel *> labels = page->findChildren<QLabel *>();
    QVERIFY(std::any_of(labels.cbegin(), labels.cend(), [](const QLabel *label) {
        return label->text().contains(QStringLiteral("1 thing"));
    }));
}

void TestPreviewPage::widthsAndDarknessReachTheEngine()
{
    FakeRenderer engine;
    page->showDraft(letter("<p>a</p>"));
    page->setRenderer(&engine);

    page->setLook({Look::Side::Letter, Look::Screen::Phone, {}, false, false});
    QCOMPARE(engine.pages.last().width, 375);
    page->setLook({Look::Side::Letter, Look::Screen::Tablet, {}, true, false});
    QCOMPARE(engine.pages.last().width, 768);
    QCOMPARE(engine.pages.last().darkness, Darkness::Honoured);
    page->setLook({Look::Side::Letter, Look::Screen::Phone, MailClient::Outlook, true, false});
    QCOMPARE(engine.pages.last().darkness, Darkness::Inverted);
    page->setRenderer(nullptr);
}

void TestPreviewPage::anImageIsShownAndAFailureIsNot()
{
    FakeRenderer engine;
    page->showDraft(letter("<p>a</p>"));
    page->setRenderer(&engine);
    QImage image(375, 900, QImage::Format_RGB32);
    image.fill(Qt::red);

    engine.last(image);
    QVERIFY(page->findChild<PageView *>()->isVisible());
    page->setLook({Look::Side::Letter, Look::Screen::Phone, {}, false, false});
    engine.last({});

    QVERIFY(browser()->isVisible());
    QCOMPARE(browser()->toPlainText(), QStringLiteral("a"));
    page->setRenderer(nullptr);
}

void TestPreviewPage::anOldImageDoesNotReplaceANewOne()
{
    FakeRenderer engine;
    page->showDraft(letter("<p>a</p>"));
    page->setRenderer(&engine);
    const Renderer::Done old = engine.last;
    page->showDraft(letter("<p>b</p>"));

    old(QImage(10, 10, QImage::Format_RGB32));

    QVERIFY(!page->findChild<PageView *>()->isVisible());
    QCOMPARE(browser()->toPlainText(), QStringLiteral("b"));
    page->setRenderer(nullptr);
}

void TestPreviewPage::aProgramsChangesAreListed()
{
    page->showDraft(letter("<p style='border-radius:8px'>a</p>"));
    auto *list = page->findChild<AlterationList *>();
    QVERIFY(!list->isVisible());

    page->setLook({Look::Side::Letter, Look::Screen::Desktop, MailClient::Outlook, false, false});

    QVERIFY(list->isVisible());
    QCOMPARE(list->texts().size(), 1);
    QVERIFY2(list->texts().first().contains(QStringLiteral("border-radius")),
             qPrintable(list->texts().first()));
    QVERIFY(browser()->toPlainText().startsWith(u'1')); // the mark
}

void TestPreviewPage::blockedPicturesAreSaid()
{
    page->showDraft(letter("<p>a<img src='cid:x' alt='Logo' width=100></p>"));

    page->setLook({Look::Side::Letter, Look::Screen::Desktop, {}, false, true});

    QVERIFY(browser()->toPlainText().contains(QStringLiteral("Logo")));
}

void TestPreviewPage::theSourceIsAskedForOnceALetter()
{
    QSignalSpy asked(page.get(), &PreviewPage::sourceRequested);
    page->showDraft(letter("<p>a</p>"));
    QCOMPARE(asked.size(), 0);

    page->setLook({Look::Side::Source, Look::Screen::Desktop, {}, false, false});
    page->showDraft(letter("<p>a</p>"));
    QCOMPARE(asked.size(), 1);
    page->setSource(QStringLiteral("From: a@b.example"));
    page->showDraft(letter("<p>b</p>"));

    QCOMPARE(asked.size(), 2);
    QCOMPARE(page->findChild<QPlainTextEdit *>(QStringLiteral("previewMessage"))->toPlainText(),
             QStringLiteral("From: a@b.example"));
}

void TestPreviewPage::plainLettersAreShownToo()
{
    page->showDraft(letter("", "One\n\nTwo"));

    QCOMPARE(browser()->toPlainText().simplified(), QStringLiteral("One Two"));
    page->setLook({Look::Side::PlainText, Look::Screen::Desktop, {}, false, false});
    QCOMPARE(page->findChild<QPlainTextEdit *>(QStringLiteral("previewText"))->toPlainText(),
             QStringLiteral("One\n\nTwo"));
}

void TestPreviewPage::plainTextIsShownInItsLines()
{
    const QString words = QStringLiteral("word ").repeated(14);
    page->showDraft(letter("<p>a</p>", (words + QStringLiteral("and more\n From me")).toUtf8().constData()));

    page->setLook({Look::Side::PlainText, Look::Screen::Desktop, {}, false, false});

    QCOMPARE(page->findChild<QPlainTextEdit *>(QStringLiteral("previewText"))->toPlainText(),
             QString(words + QStringLiteral("\nand more\n  From me")));
}

void TestPreviewPage::theListGoesBelowWhereItIsNarrow()
{
    page->showDraft(letter("<p style='opacity:.5'>a</p>"));
    page->setLook({Look::Side::Letter, Look::Screen::Desktop, MailClient::Outlook, false, false});
    QCOMPARE(page->findChild<QSplitter *>()->orientation(), Qt::Horizontal);

    page->resize(480, 600);

    QTRY_COMPARE(page->findChild<QSplitter *>()->orientation(), Qt::Vertical);
}

QTEST_MAIN(TestPreviewPage)
#include "tst_previewpage.moc"
