#pragma once

namespace core::secrets
{

/// Keeps GLib from ending this process when the session bus ends, which it does by default for whoever uses
/// the bus through it, as libsecret does: a letter that is being written or sent would be lost with it.
///
/// To be called before each use of libsecret, in the thread that uses it, on a bus that answers. Does nothing
/// where GLib is not installed; libsecret is not either then.
void surviveTheEndOfTheBus();

} // namespace core::secrets
