#pragma once

#include "core/mail/draft.h"
#include "core/result.h"

#include <QObject>

#include <functional>

namespace app
{

/// Reads an .eml as a draft in a worker thread, its attachments into @p folder (made if missing), and
/// calls @p done in the main thread, unless @p context is gone by then. The error is technical.
void readLetterFile(const QString &path, const QString &folder, QObject *context,
                    std::function<void(const core::Result<core::mail::Draft, QString> &)> done);

} // namespace app
