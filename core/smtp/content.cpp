#include "core/smtp/types.h"

#include <QBuffer>
#include <QFile>
#include <QFileInfo>

namespace core::smtp
{

Content Content::fromBytes(QByteArray message, BodyKind body)
{
    Content content;
    content.sizeBytes = message.size();
    content.body = body;
    content.open = [message = std::move(message)] {
        auto device = std::make_unique<QBuffer>();
        device->setData(message);
        device->open(QIODevice::ReadOnly);
        return device;
    };
    return content;
}

Content Content::fromFile(const QString &path, BodyKind body, bool hasUtf8Headers)
{
    Content content;
    content.sizeBytes = QFileInfo(path).size();
    content.body = body;
    content.hasUtf8Headers = hasUtf8Headers;
    content.open = [path]() -> std::unique_ptr<QIODevice> {
        auto device = std::make_unique<QFile>(path);
        if (!device->open(QIODevice::ReadOnly))
            return nullptr;
        return device;
    };
    return content;
}

} // namespace core::smtp
