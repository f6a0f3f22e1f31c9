#pragma once

namespace core::secrets
{

/// Keeps the memory of this process, and the secrets in it, out of core files: the size of a core file
/// becomes 0 (children inherit that), and on Linux the process becomes undumpable, so that neither a crash
/// handler nor another program of the same user can read its memory or its environment through /proc or
/// ptrace.
///
/// Call it first thing in main(). The price: debuggers cannot attach, and a desktop portal that
/// wants to look at /proc/PID/root (xdg-desktop-portal did so far) turns such a process away, so that a
/// *portal's* file dialog does not open; Qt's own and the desktop's native ones do.
void forbidCoreDumps();

} // namespace core::secrets
