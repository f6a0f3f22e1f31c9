#include "ui/bounce/given.h"

#include <QMimeData>
#include <QUrl>

namespace ui::bounce
{

namespace
{

const QString messageType = QStringLiteral("message/rfc822");

QString localFile(const QMimeData *data)
{
    for (const QUrl &url : data->urls()) {
        if (url.isLocalFile())
            return url.toLocalFile();
    }
    return {};
}

} // namespace

Given givenIn(const QMimeData *data)
{
    if (data->hasFormat(messageType))
        return {.octets = data->data(messageType)};
    if (const QString path = localFile(data); !path.isEmpty())
        return {.path = path};
    return {.octets = data->text().toUtf8()};
}

bool hasGiven(const QMimeData *data)
{
    return data->hasFormat(messageType) || !localFile(data).isEmpty() || data->hasText();
}

} // namespace ui::bounce
