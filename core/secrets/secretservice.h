#pragma once

#include <QString>

#include <chrono>

namespace core::secrets
{

/// What stands on the session bus where the desktop's key store should be.
struct StoreLook {
    enum class State {
        NoBus, ///< There is no session bus, or it does not answer.
        NoStore, ///< Nobody keeps secrets there, and nobody could be started who does.
        Silent, ///< Somebody does and did not answer in time.
        Asleep, ///< Not running; the bus would start it for whoever asks. Only with Start::Never.
        Empty, ///< There is no key ring yet: to write makes it ask the person for a new password.
        Locked, ///< Whoever asks for a secret makes it ask the person.
        Open,
    };

    State state = State::NoBus;
    QString name = {}; ///< As KeyringState::name.
    QString detail = {};

    bool isThere() const { return state >= State::Asleep; }
};

enum class Start { Never, WhenNeeded };

/// Asks the bus and then the store itself, and never makes it ask the person. Blocks for up to twice @p
/// patience: not for the GUI thread.
StoreLook lookForStore(Start start, std::chrono::milliseconds patience);

} // namespace core::secrets
