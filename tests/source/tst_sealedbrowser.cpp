#include "ui/source/sealedbrowser.h"

#include <QBuffer>
#include <QImage>
#include <QTest>

using core::mail::Attachment;
using ui::source::SealedBrowser;

/// A letter as it reads, with pictures that come later than its words.
class TestSealedBrowser : public QObject
{
    Q_OBJECT

private slots:
    void picturesThatComeLateAreShown();
    void picturesThatComeLateLeaveATextAlone();

private:
    static Attachment picture();
    static bool hasPicture(SealedBrowser &browser);
};

Attachment TestSealedBrowser::picture()
{
    QImage image(8, 8, QImage::Format_RGB32);
    image.fill(Qt::red);
    QBuffer octets;
    image.save(&octets, "png");
    Attachment made{QStringLiteral("a.png"), "image/png", octets.data()};
    made.role = Attachment::Role::Inline;
    made.contentId = "a";
    return made;
}

bool TestSealedBrowser::hasPicture(SealedBrowser &browser)
{
    const QVariant image = browser.loadResource(QTextDocument::ImageResource, QUrl(QStringLiteral("cid:a")));
    return image.value<QImage>().width() == 8;
}

void TestSealedBrowser::picturesThatComeLateAreShown()
{
    SealedBrowser browser;

    browser.setPictures({picture()});
    browser.showHtml(QStringLiteral("<p>words <img src=\"cid:a\"></p>"));
    QVERIFY(!hasPicture(browser));
    QTRY_VERIFY(hasPicture(browser));

    QVERIFY(browser.toPlainText().startsWith(QStringLiteral("words")));
}

void TestSealedBrowser::picturesThatComeLateLeaveATextAlone()
{
    SealedBrowser browser;

    browser.setPictures({picture()});
    browser.showText(QStringLiteral("words"));
    QVERIFY(!hasPicture(browser));
    QTRY_VERIFY(hasPicture(browser));

    QCOMPARE(browser.toPlainText(), QStringLiteral("words"));
}

QTEST_MAIN(TestSealedBrowser)
#include "tst_sealedbrowser.moc"
