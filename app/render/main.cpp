/// hongyan-render draws one letter as a browser does and ends: a process of its own, so that whatever a
/// letter does to the engine happens here, and the composer itself needs none of it to start.
///
/// Standard input: one JSON object {"html", "width", "darkness": "light" | "honoured" | "inverted",
/// "pictures": [{"id", "type", "path" | "data" (base64)}]}. Standard output: the page as PNG. Exit code 0 if
/// it was drawn. QT_SCALE_FACTOR is the number of device pixels a CSS pixel.
#include <QApplication>
#include <QBuffer>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTimer>
#include <QtMath>
#include <QWebEnginePage>
#include <QWebEngineProfile>
#include <QWebEngineSettings>
#include <QWebEngineUrlRequestInterceptor>
#include <QWebEngineUrlRequestJob>
#include <QWebEngineUrlScheme>
#include <QWebEngineUrlSchemeHandler>
#include <QWebEngineView>

#include <chrono>

namespace
{

using namespace std::chrono_literals;

const QByteArray letterScheme = QByteArrayLiteral("letter");
const QByteArray pictureScheme = QByteArrayLiteral("cid");
// Device pixels: no reader scrolls further in a preview, the engine draws no further, and no more than that
// can be read as a picture.
constexpr qreal tallest = 16000;
constexpr qreal most = 32'000'000;

struct Picture {
    QByteArray type;
    QString path;
    QByteArray data;
};

struct Order {
    QByteArray html;
    int width = 640;
    QString darkness;
    QHash<QString, Picture> pictures;
};

Order readOrder()
{
    QFile in;
    const bool isOpen = in.open(stdin, QFile::ReadOnly);
    const QJsonObject json = isOpen ? QJsonDocument::fromJson(in.readAll()).object() : QJsonObject();
    Order order;
    order.html = json.value(QStringLiteral("html")).toString().toUtf8();
    order.width = std::clamp(json.value(QStringLiteral("width")).toInt(640), 100, 4000);
    order.darkness = json.value(QStringLiteral("darkness")).toString();
    const QJsonArray pictures = json.value(QStringLiteral("pictures")).toArray();
    for (const QJsonValue &value : pictures) {
        const QJsonObject picture = value.toObject();
        order.pictures.insert(
            picture.value(QStringLiteral("id")).toString(),
            {picture.value(QStringLiteral("type")).toString().toLatin1(),
             picture.value(QStringLiteral("path")).toString(),
             QByteArray::fromBase64(picture.value(QStringLiteral("data")).toString().toLatin1())});
    }
    return order;
}

void registerScheme(const QByteArray &name)
{
    QWebEngineUrlScheme scheme(name);
    scheme.setSyntax(QWebEngineUrlScheme::Syntax::Path);
    scheme.setFlags(QWebEngineUrlScheme::LocalScheme | QWebEngineUrlScheme::LocalAccessAllowed);
    QWebEngineUrlScheme::registerScheme(scheme);
}

/// Answers for the letter and its pictures.
class LetterHandler : public QWebEngineUrlSchemeHandler
{
public:
    explicit LetterHandler(const Order &order)
        : m_order(order)
    {
    }

    void requestStarted(QWebEngineUrlRequestJob *job) override
    {
        const QUrl url = job->requestUrl();
        if (url.scheme() == QString::fromLatin1(letterScheme))
            return reply(job, "text/html;charset=utf-8", m_order.html);
        const auto picture = m_order.pictures.constFind(url.path(QUrl::FullyDecoded));
        if (picture == m_order.pictures.cend() || !picture->type.startsWith("image/"))
            return job->fail(QWebEngineUrlRequestJob::UrlNotFound);
        if (picture->path.isEmpty())
            return reply(job, picture->type, picture->data);
        auto *file = new QFile(picture->path, job);
        if (!file->open(QFile::ReadOnly))
            return job->fail(QWebEngineUrlRequestJob::UrlNotFound);
        job->reply(picture->type, file);
    }

private:
    static void reply(QWebEngineUrlRequestJob *job, const QByteArray &type, const QByteArray &octets)
    {
        auto *buffer = new QBuffer(job);
        buffer->setData(octets);
        buffer->open(QIODevice::ReadOnly);
        job->reply(type, buffer);
    }

    const Order &m_order;
};

/// Nothing from anywhere else: no network, no file. data: stays within the letter.
class Gate : public QWebEngineUrlRequestInterceptor
{
public:
    void interceptRequest(QWebEngineUrlRequestInfo &request) override
    {
        const QByteArray scheme = request.requestUrl().scheme().toLatin1();
        const bool isMainPage = request.resourceType() == QWebEngineUrlRequestInfo::ResourceTypeMainFrame;
        request.block(scheme == letterScheme ? !isMainPage : scheme != pictureScheme && scheme != "data");
    }
};

/// Stays at the letter, wherever a refresh or a frame would go.
class LetterPage : public QWebEnginePage
{
public:
    using QWebEnginePage::QWebEnginePage;

protected:
    bool acceptNavigationRequest(const QUrl &url, NavigationType, bool isMainFrame) override
    {
        return isMainFrame && url.scheme() == QString::fromLatin1(letterScheme);
    }
};

QByteArray engineFlags(const QString &darkness)
{
    QByteArray flags = "--disable-gpu --disable-remote-fonts";
    if (darkness == u"honoured")
        flags += " --blink-settings=preferredColorScheme=0";
    if (darkness == u"inverted")
        flags += " --blink-settings=forceDarkModeEnabled=true,preferredColorScheme=0";
    return flags;
}

void seal(QWebEngineSettings *settings)
{
    for (const auto attribute :
         {QWebEngineSettings::JavascriptEnabled, QWebEngineSettings::PluginsEnabled,
          QWebEngineSettings::LocalStorageEnabled, QWebEngineSettings::LocalContentCanAccessRemoteUrls,
          QWebEngineSettings::LocalContentCanAccessFileUrls, QWebEngineSettings::HyperlinkAuditingEnabled,
          QWebEngineSettings::DnsPrefetchEnabled, QWebEngineSettings::WebGLEnabled,
          QWebEngineSettings::ShowScrollBars, QWebEngineSettings::AutoLoadIconsForPage})
        settings->setAttribute(attribute, false);
    // What mail programs show where a letter names no font.
    settings->setFontFamily(QWebEngineSettings::StandardFont, QStringLiteral("sans-serif"));
}

class Drawing : public QObject
{
public:
    explicit Drawing(const Order &order)
        : m_order(order)
        , m_handler(order)
    {
        m_profile.installUrlSchemeHandler(letterScheme, &m_handler);
        m_profile.installUrlSchemeHandler(pictureScheme, &m_handler);
        m_profile.setUrlRequestInterceptor(&m_gate);
        m_page = new LetterPage(&m_profile, &m_view);
        seal(m_page->settings());
        if (order.darkness == u"honoured")
            m_page->setBackgroundColor(QColor(0x1e, 0x1e, 0x1e));
        m_view.setPage(m_page);
        m_view.setAttribute(Qt::WA_DontShowOnScreen);
        m_view.resize(order.width, 40); // the page is never shorter than its window
        m_view.show();
        m_settled.setSingleShot(true);
        m_settled.setInterval(250ms);
        connect(&m_settled, &QTimer::timeout, this, [this] { finish(); });
        connect(m_page, &QWebEnginePage::contentsSizeChanged, this, [this] { fit(); });
        connect(m_page, &QWebEnginePage::loadFinished, this, [this](bool isLoaded) {
            if (!isLoaded && !m_isLoaded)
                return QCoreApplication::exit(1);
            m_isLoaded = true;
            fit();
        });
        connect(m_page, &QWebEnginePage::renderProcessTerminated, this, [] { QCoreApplication::exit(1); });
        m_page->load(QUrl(QString::fromLatin1(letterScheme) + QStringLiteral(":body")));
    }
    ~Drawing() override { delete m_page; } // before the profile

private:
    void fit()
    {
        // Told in device pixels: taken for others, the page would grow with every window that it is given.
        const qreal scale = m_view.devicePixelRatioF();
        const qreal limit = std::min(tallest, most / (m_order.width * scale)) / scale;
        const int height = std::clamp(qCeil(m_page->contentsSize().height() / scale), 40, qFloor(limit));
        if (m_view.height() != height)
            m_view.resize(m_order.width, height);
        if (m_isLoaded)
            m_settled.start();
    }

    void finish()
    {
        if (m_page->contentsSize().isEmpty() && ++m_waits < 20)
            return m_settled.start();
        QFile out;
        const bool isWritten = out.open(stdout, QFile::WriteOnly) && m_view.grab().save(&out, "PNG");
        QCoreApplication::exit(isWritten ? 0 : 1);
    }

    const Order &m_order;
    LetterHandler m_handler;
    Gate m_gate;
    QWebEngineProfile m_profile; ///< Without a name: nothing is written to disk.
    QWebEngineView m_view;
    QWebEnginePage *m_page;
    QTimer m_settled;
    bool m_isLoaded = false;
    int m_waits = 0;
};

} // namespace

int main(int argc, char *argv[])
{
    const Order order = readOrder();
    qputenv("QT_QPA_PLATFORM", "offscreen");
    qputenv("QT_QUICK_BACKEND", "software");
    qputenv("QTWEBENGINE_CHROMIUM_FLAGS", engineFlags(order.darkness));
    registerScheme(letterScheme);
    registerScheme(pictureScheme);
    QApplication application(argc, argv);
    QTimer::singleShot(12s, &application, [] { QCoreApplication::exit(1); });
    const Drawing drawing(order);
    return QApplication::exec();
}
