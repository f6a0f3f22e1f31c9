#pragma once

#include <QString>

#include <chrono>
#include <optional>

namespace core::secrets
{

/// Why no D-Bus library should be let near the session bus, or nothing if somebody answers there within
/// @p patience. Blocks for as long.
///
/// Without an address of a bus those libraries launch one of their own. At one that takes a connection and
/// then says nothing they wait for ever, and Qt's does so once more when the program ends.
std::optional<QString> sessionBusTrouble(std::chrono::milliseconds patience);

} // namespace core::secrets
