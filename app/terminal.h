#pragma once

#include "core/smtp/transcript.h"

#include <QString>

#include <optional>

namespace app::terminal
{

/// Reads one line from standard input, nothing if a signal ended it. Not through a stream, which would go on
/// reading after a signal and keep a line of any length in memory.
std::optional<QString> readAnswer();
/// The same; on a terminal without showing it.
std::optional<QString> readHiddenLine();
bool isYes(const std::optional<QString> &answer); ///< "y", "yes", "是".
bool isInteractive(); ///< Whether a person is at standard input.

/// Writes them to standard output as they are; what went wrong, empty if nothing.
[[nodiscard]] QString print(const QByteArray &octets);

/// Filled up to @p columns of a terminal, where a Chinese character takes two.
QString padded(const QString &text, int columns);

/// "✓ TLS 1.3        12 ms  The certificate is …": one stage that passed or failed.
QString stageLine(const core::smtp::StageEvent &event);

} // namespace app::terminal
