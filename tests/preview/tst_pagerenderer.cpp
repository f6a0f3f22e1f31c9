#include "app/pagerenderer.h"

#include <QBuffer>
#include <QTcpServer>
#include <QTest>

using app::PageRenderer;
using ui::preview::Darkness;
using ui::preview::Page;

/// The real engine in its own process draws what it is given and asks nobody for anything.
class TestPageRenderer : public QObject
{
    Q_OBJECT

private slots:
    void aLetterIsDrawnWithItsPicture();
    void aPageIsAsTallAtAnyScale_data();
    void aPageIsAsTallAtAnyScale();
    void aVeryLongPageIsDrawnAtTwiceTheSize();
    void nobodyIsAsked();
    void scriptsDoNotRun();
    void darkIsDark_data();
    void darkIsDark();
    void theLatestPageWins();
    void aMissingEngineFailsOnce();

private:
    static QImage drawn(const Page &page);
    static bool shows(const QImage &image, const QColor &colour);
};

QImage TestPageRenderer::drawn(const Page &page)
{
    PageRenderer renderer(QStringLiteral(HONGYAN_RENDER));
    std::optional<QImage> answer;
    renderer.render(page, [&](const QImage &image) { answer = image; });
    if (!QTest::qWaitFor([&] { return answer.has_value(); }, 40000))
        return {};
    return *answer;
}

bool TestPageRenderer::shows(const QImage &image, const QColor &colour)
{
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            if (image.pixelColor(x, y) == colour)
                return true;
        }
    }
    return false;
}

void TestPageRenderer::aLetterIsDrawnWithItsPicture()
{
    QImage red(40, 40, QImage::Format_RGB32);
    red.fill(Qt::red);
    QByteArray png;
    QBuffer buffer(&png);
    QVERIFY(buffer.open(QIODevice::WriteOnly) && red.save(&buffer, "PNG"));
    core::mail::Attachment picture{QStringLiteral("a.png"), "image/png", png,
                                   core::mail::Attachment::Role::Inline, "a@b"};
    Page page{QStringLiteral("<p>a</p><img src=\"cid:a@b\"><div style=\"height:900px\">b</div>"),
              {picture},
              375,
              1,
              Darkness::Light};

    const QImage image = drawn(page);

    QCOMPARE(image.width(), 375);
    QVERIFY2(image.height() > 900, qPrintable(QString::number(image.height())));
    QVERIFY(shows(image, Qt::red));
}

void TestPageRenderer::aPageIsAsTallAtAnyScale_data()
{
    QTest::addColumn<qreal>("scale");
    QTest::newRow("125 %") << 1.25;
    QTest::newRow("200 %") << 2.0;
}

void TestPageRenderer::aPageIsAsTallAtAnyScale()
{
    QFETCH(qreal, scale);
    const Page page{
        QStringLiteral("<body style=\"margin:0\"><div style=\"height:600px\">a</div>"), {}, 400, scale, {}};

    const QImage image = drawn(page);

    QCOMPARE(image.deviceIndependentSize().toSize(), QSize(400, 600));
}

void TestPageRenderer::aVeryLongPageIsDrawnAtTwiceTheSize()
{
    const Page page{QStringLiteral("<div style=\"height:50000px\">a</div>"), {}, 1500, 2, {}};

    const QImage image = drawn(page);

    QCOMPARE(image.width(), 3000);
    QVERIFY(image.height() > 8000);
}

void TestPageRenderer::nobodyIsAsked()
{
    QTcpServer server;
    QVERIFY(server.listen(QHostAddress::LocalHost));
    const QString site = QStringLiteral("http://127.0.0.1:%1/").arg(server.serverPort());
    const QString html
        = QStringLiteral("<link rel=stylesheet href=\"%1a.css\"><style>@import '%1b.css';@font-face{font-"
                         "family:x;src:url(%1c)}p{font-family:x;background:url(%1d.png)}</style><p>a</p><img "
                         "src=\"%1e.png\"><iframe src=\"%1f\"></iframe><meta http-equiv=refresh "
                         "content=\"0;url=%1g\"><img src=\"file:///etc/hostname\">")
              .arg(site);

    const QImage image = drawn({html, {}, 400, 1, Darkness::Light});

    QVERIFY(!image.isNull());
    QVERIFY(!server.hasPendingConnections());
}

void TestPageRenderer::scriptsDoNotRun()
{
    const QImage image
        = drawn({QStringLiteral("<body style=\"background:#00ff00\"><script>document.body.style."
                                "background='#ff0000'</script><p>a</p>"),
                 {},
                 200,
                 1,
                 Darkness::Light});

    QVERIFY(shows(image, QColor(0, 255, 0)));
    QVERIFY(!shows(image, QColor(255, 0, 0)));
}

void TestPageRenderer::darkIsDark_data()
{
    QTest::addColumn<int>("darkness");
    QTest::addColumn<bool>("isDark");
    QTest::newRow("light") << int(Darkness::Light) << false;
    QTest::newRow("honoured") << int(Darkness::Honoured) << true;
    QTest::newRow("inverted") << int(Darkness::Inverted) << true;
}

void TestPageRenderer::darkIsDark()
{
    QFETCH(const int, darkness);
    QFETCH(const bool, isDark);

    const QImage image
        = drawn({QStringLiteral("<head><meta name=\"color-scheme\" content=\"light dark\"></head><p>a</p>"),
                 {},
                 200,
                 1,
                 Darkness(darkness)});

    QVERIFY(!image.isNull());
    QCOMPARE(image.pixelColor(image.width() - 2, 2).lightness() < 100, isDark);
}

void TestPageRenderer::theLatestPageWins()
{
    PageRenderer renderer(QStringLiteral(HONGYAN_RENDER));
    int first = 0;
    std::optional<QImage> second;
    renderer.render({QStringLiteral("<p>a</p>"), {}, 200, 1, Darkness::Light},
                    [&](const QImage &) { ++first; });
    renderer.render({QStringLiteral("<p>b</p>"), {}, 300, 1, Darkness::Light},
                    [&](const QImage &image) { second = image; });

    QVERIFY(QTest::qWaitFor([&] { return second.has_value(); }, 40000));
    QCOMPARE(second->width(), 300);
    QCOMPARE(first, 0);
}

void TestPageRenderer::aMissingEngineFailsOnce()
{
    PageRenderer renderer(QStringLiteral("/nonexistent/engine"));
    int answers = 0;
    const auto count = [&](const QImage &image) { answers += image.isNull() ? 1 : 100; };
    renderer.render({QStringLiteral("<p>a</p>"), {}, 200, 1, Darkness::Light}, count);
    QVERIFY(QTest::qWaitFor([&] { return answers == 1; }));
    renderer.render({QStringLiteral("<p>a</p>"), {}, 200, 1, Darkness::Light}, count);
    QVERIFY(QTest::qWaitFor([&] { return answers == 2; }));
}

QTEST_MAIN(TestPageRenderer)
#include "tst_pagerenderer.moc"
