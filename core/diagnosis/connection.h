#pragma once

#include "core/diagnosis/facts.h"

namespace core::diagnosis
{

/// What failed on this computer or on the way to the server, told from facts.error, facts.clientError and the
/// words of the local layers (ours, Qt's, OpenSSL's, other libraries'): DNS, TCP, TLS, time limits. Nothing
/// if it was the server that said no, or if the facts do not tell.
std::optional<Verdict> diagnoseConnection(const Facts &facts);

} // namespace core::diagnosis
