#pragma once

#include "app/services.h"

namespace app
{

/// Why an account cannot send, as a sentence for a terminal.
QString notReadyText(const NotReady &reason, const QString &providerName);

/// The code that the command line ends with then.
int exitCodeFor(const NotReady &reason);

} // namespace app
