#pragma once

#include "core/result.h"
#include "core/secrets/types.h"

#include <QByteArray>

namespace core::secrets
{

// A file with one secret, unencrypted: what a person chooses after a warning, or what a service manager or a
// container puts there. These wait for the disk: never in the GUI thread.

/// The file's contents without the one line end (LF or CRLF) that an editor or `echo` puts at the end.
/// Refuses as readPrivateFile() does; an empty file is NotFound.
Result<QByteArray, Error> readSecretFile(const QString &path);

/// Replaces the file as a whole: written under a temporary name, synced, renamed, and nobody else could read
/// it for a moment. A missing folder is made for its owner alone.
Result<Done, Error> writeSecretFile(const QString &path, QByteArrayView secret);

/// Also what a crash left of an earlier write. A file that is not there is success.
Result<Done, Error> removeSecretFile(const QString &path);

} // namespace core::secrets
