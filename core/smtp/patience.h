#pragma once

#include <chrono>

namespace core::smtp
{

/// How long to wait for what. The dialogue's values are the least a client must grant, RFC 5321
/// §4.5.3.2; those before it are ours, because a person is watching.
struct Patience {
    using Time = std::chrono::milliseconds;

    Time lookup = std::chrono::seconds(30); ///< DNS.
    Time address = std::chrono::seconds(10); ///< One address, before the next one is tried.
    Time connect = std::chrono::minutes(1); ///< All addresses, or the proxy with its handshake.
    Time handshake = std::chrono::minutes(1); ///< TLS.
    Time greeting = std::chrono::minutes(5); ///< §4.5.3.2.1
    Time command = std::chrono::minutes(5); ///< §4.5.3.2.2 and .3
    Time dataStart = std::chrono::minutes(2); ///< §4.5.3.2.4
    Time dataBlock = std::chrono::minutes(3); ///< §4.5.3.2.5
    Time dataEnd = std::chrono::minutes(10); ///< §4.5.3.2.6
    Time look = std::chrono::seconds(7); ///< A second look after a failure; postscreen greets after six.
    Time quit = std::chrono::seconds(2); ///< The message's fate is known: nobody needs to wait longer.

    bool operator==(const Patience &) const = default;
};

} // namespace core::smtp
