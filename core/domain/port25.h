#pragma once

#include "core/domain/types.h"

#include <stop_token>

namespace core::domain
{

/// Connects to a port of a host, port 25 for the question whether mail can leave from here at all, reads the
/// greeting and says QUIT. Nothing else is said. Waits in the calling thread, @p patience for each address.
PortFacts tryPort(const QByteArray &host, const QList<QHostAddress> &addresses, quint16 port,
                  std::stop_token stop, std::chrono::milliseconds patience = std::chrono::seconds(10));

} // namespace core::domain
