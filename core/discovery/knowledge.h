#pragma once

#include <QString>

#include <functional>

namespace core::discovery
{

/// What the catalogue knows. Either may be missing; both answer "" for what they do not know.
struct Knowledge {
    std::function<QString(const QString &mxHost)> providerForMx; ///< "mxbiz1.qq.com" → "tencent-exmail"
    std::function<QString(const QString &host)> providerForHost; ///< "smtp.qq.com" → "qq"
};

} // namespace core::discovery
