#include "app/letterfile.h"

#include "core/mime/read.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QPointer>
#include <QThreadPool>

namespace app
{

using Read = core::Result<core::mail::Draft, QString>;

static Read readFile(const QString &path, const QString &folder)
{
    QFile file(path);
    if (!file.open(QFile::ReadOnly))
        return file.errorString();
    if (!QDir().mkpath(folder))
        return folder;
    auto draft = core::mime::toDraft(file, folder);
    if (!draft)
        return draft.error().detail;
    return *std::move(draft);
}

void readLetterFile(const QString &path, const QString &folder, QObject *context,
                    std::function<void(const Read &)> done)
{
    QThreadPool::globalInstance()->start([path, folder, guard = QPointer<QObject>(context), done] {
        const Read read = readFile(path, folder);
        // Looked at only in the context's own thread, where it cannot go away meanwhile.
        QMetaObject::invokeMethod(qApp, [guard, done, read] {
            if (guard)
                done(read);
        });
    });
}

} // namespace app
