#pragma once

#include "core/domain/types.h"

namespace core::domain
{

/// Tries port 25 of a host, from here; what a Survey is given instead of sockets.
using PortTrial = std::function<PortFacts(const QByteArray &host, const QList<QHostAddress> &addresses)>;
/// A topic is begun.
using Progress = std::function<void(Topic topic)>;

/// Asks everything that the request is about, one question after the other.
Survey survey(const Request &request, const Lookup &lookup, const PortTrial &tryPort25,
              const Progress &began);

/// Selectors that many servers use; tried where nobody has named one.
QList<QByteArray> commonSelectors();

} // namespace core::domain
