#include "ui/protocol/logsaver.h"

#include <QCoreApplication>
#include <QFileDialog>
#include <QPointer>
#include <QThreadPool>

namespace ui::protocol
{

using core::delivery::Export;
using core::delivery::ExportFormat;

LogSaver::LogSaver(QWidget *window)
    : QObject(window)
    , m_window(window)
{
}

void LogSaver::ask(const Export &log)
{
    const QString text = tr("Text (*.txt)");
    const QString json = tr("JSON for programs (*.json)");
    auto *dialog = new QFileDialog(m_window, tr("Save the log"));
    dialog->setObjectName(QStringLiteral("saveTranscriptDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilters({text, json});
    dialog->setDefaultSuffix(QStringLiteral("txt"));
    dialog->selectFile(QStringLiteral("hongyan-log.txt"));
    connect(dialog, &QFileDialog::filterSelected, dialog, [dialog, json](const QString &filter) {
        const bool isJson = filter == json;
        dialog->setDefaultSuffix(isJson ? QStringLiteral("json") : QStringLiteral("txt"));
        dialog->selectFile(isJson ? QStringLiteral("hongyan-log.json") : QStringLiteral("hongyan-log.txt"));
    });
    connect(dialog, &QFileDialog::fileSelected, this, [this, log](const QString &path) { write(log, path); });
    dialog->open();
}

void LogSaver::write(const Export &log, const QString &path)
{
    emit begun();
    const auto format = path.endsWith(QStringLiteral(".json"), Qt::CaseInsensitive) ? ExportFormat::Json
                                                                                    : ExportFormat::Text;
    QThreadPool::globalInstance()->start([log, format, path, guard = QPointer<LogSaver>(this)] {
        const auto result = core::delivery::saveExport(log, format, path);
        const QString reason = result ? QString() : result.error();
        QMetaObject::invokeMethod(
            QCoreApplication::instance(),
            [guard, reason, isSaved = result.has_value()] {
                if (!guard)
                    return;
                if (isSaved)
                    emit guard->saved();
                else
                    emit guard->failed(reason);
            },
            Qt::QueuedConnection);
    });
}

} // namespace ui::protocol
