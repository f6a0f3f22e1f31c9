#pragma once

#include "core/diagnosis/reading.h"

namespace core::diagnosis
{

/// What the words of other programs' TCP, DNS and TLS layers mean: Qt, OpenSSL, GnuTLS, curl, Python, Java,
/// Go, .NET, Node, Windows; pasted from a log or a message. @p clientError stands beside them:
/// "ECONNREFUSED". Of very long words only the beginning is read.
std::optional<Reading> readLocalWords(const QString &words, const QString &clientError, smtp::Stage stage);

} // namespace core::diagnosis
