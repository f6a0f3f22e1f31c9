#pragma once

#include "core/delivery/types.h"

#include <QString>

namespace app
{

/// The codes the command line ends with; scripts rely on them.
enum ExitCode {
    AllAccepted = 0,
    LetterUnusable = 1, ///< A file cannot be read, a field cannot be written.
    Usage = 2,
    NameLookup = 10,
    Connecting = 11,
    Encryption = 12,
    Greeting = 13,
    SigningIn = 14,
    SenderRefused = 15,
    RecipientsRefused = 16,
    ContentRefused = 17,
    OutcomeUnknown = 18,
    PartlyAccepted = 19,
    Cancelled = 20,
    DomainNeedsChange = 21, ///< hongyan domain: something has to be published or changed.
    DomainNotSure = 22, ///< hongyan domain: not everything could be asked.
};

int exitCodeFor(const core::delivery::Record &record);
int exitCodeFor(const core::smtp::Error &error);

/// The table for --help.
QString exitCodeHelp();

} // namespace app
