#pragma once

#include "core/result.h"
#include "core/secrets/types.h"

#include <QByteArray>

namespace core::secrets
{

/// The contents of a regular file that belongs to the person who runs us and that nobody else may read;
/// anything else is NotOwned, TooOpen or Unreadable, more than maximumSecretBytes is TooLarge, and an absent
/// file is NotFound, always with the path as the subject. What is looked at is the file that was opened,
/// so nobody can put another in its place in between. A pipe or a device is not waited for.
Result<QByteArray, Error> readPrivateFile(const QString &path);

} // namespace core::secrets
