#include "app/pagerenderer.h"
#include "ui/widgets/inbackground.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTimer>

#include <chrono>

namespace app
{

using namespace std::chrono_literals;
using ui::preview::Darkness;
using ui::preview::Page;

namespace
{

QString nameOf(Darkness darkness)
{
    switch (darkness) {
    case Darkness::Light:
        return QStringLiteral("light");
    case Darkness::Honoured:
        return QStringLiteral("honoured");
    case Darkness::Inverted:
        return QStringLiteral("inverted");
    }
    return {};
}

QByteArray orderFor(const Page &page)
{
    QJsonArray pictures;
    for (const core::mail::Attachment &picture : page.pictures) {
        QJsonObject object{{QStringLiteral("id"), QString::fromUtf8(picture.contentId)},
                           {QStringLiteral("type"), QString::fromLatin1(picture.mediaType)}};
        if (const auto *file = std::get_if<core::mail::FileContent>(&picture.content))
            object.insert(QStringLiteral("path"), file->path);
        else
            object.insert(QStringLiteral("data"),
                          QString::fromLatin1(std::get<QByteArray>(picture.content).toBase64()));
        pictures.append(object);
    }
    const QJsonObject order{{QStringLiteral("html"), page.html},
                            {QStringLiteral("width"), page.width},
                            {QStringLiteral("darkness"), nameOf(page.darkness)},
                            {QStringLiteral("pictures"), pictures}};
    return QJsonDocument(order).toJson(QJsonDocument::Compact);
}

} // namespace

PageRenderer::PageRenderer(const QString &program, QObject *parent)
    : QObject(parent)
    , m_program(program)
{
}

PageRenderer::~PageRenderer()
{
    stop();
}

QString PageRenderer::program()
{
    const QString folder = QCoreApplication::applicationDirPath();
    for (const QString &place : {folder + QStringLiteral("/hongyan-render"),
                                 folder + QStringLiteral("/../libexec/hongyan/hongyan-render")}) {
        if (QFileInfo(place).isExecutable())
            return QFileInfo(place).absoluteFilePath();
    }
    return {};
}

void PageRenderer::render(const Page &page, Done done)
{
    stop();
    const quint64 number = ++m_number;
    if (m_isBroken) {
        QMetaObject::invokeMethod(
            this, [done] { done({}); }, Qt::QueuedConnection);
        return;
    }
    ui::inBackground(
        this, [page] { return orderFor(page); },
        [this, number, page, done](const QByteArray &order) {
            if (number == m_number)
                start(order, page.scale, done);
        });
}

void PageRenderer::start(const QByteArray &order, qreal scale, const Done &done)
{
    auto *process = new QProcess(this);
    m_process = process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("QT_SCALE_FACTOR"), QString::number(scale));
    environment.remove(QStringLiteral("QT_PLUGIN_PATH"));
    process->setProcessEnvironment(environment);
    process->setStandardErrorFile(QProcess::nullDevice());
    connect(process, &QProcess::finished, this, [this, process, scale, done](int code) {
        process->deleteLater();
        QImage image;
        if (process->exitStatus() == QProcess::NormalExit && code == 0)
            image = QImage::fromData(process->readAllStandardOutput(), "PNG");
        image.setDevicePixelRatio(scale);
        m_isBroken = m_isBroken || image.isNull();
        done(image);
    });
    connect(process, &QProcess::errorOccurred, this, [this, process, done](QProcess::ProcessError error) {
        if (error != QProcess::FailedToStart)
            return;
        process->deleteLater();
        m_isBroken = true;
        done({});
    });
    QTimer::singleShot(20s, process, &QProcess::kill);
    process->start(m_program, {});
    process->write(order);
    process->closeWriteChannel();
}

void PageRenderer::stop()
{
    if (!m_process)
        return;
    m_process->disconnect(this);
    m_process->kill();
    m_process->deleteLater();
    m_process->setParent(nullptr);
    connect(m_process, &QProcess::finished, m_process, &QObject::deleteLater);
    m_process.clear();
}

} // namespace app
