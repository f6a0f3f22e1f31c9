#pragma once

#include "core/smtp/types.h"

namespace core::smtp
{

/// The virus scanner, company gateway or debugging proxy that names itself as the issuer of @p tls, such
/// as "Kaspersky"; empty if none does.
QString interceptorIn(const TlsDetails &tls);

} // namespace core::smtp
