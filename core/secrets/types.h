#pragma once

#include <QObject>
#include <QString>

namespace core::secrets
{

/// What a secret is for; a part of its key, so an account's secrets never overwrite one another.
enum class Purpose { Password, RefreshToken, ClientSecret };

/// No password, code or token comes near this; what is longer is a mistake or an attack.
inline constexpr qsizetype maximumSecretBytes = 64 * 1024;

/// Why a secret could not be had or kept. Facts only, and never the secret.
struct Error {
    Q_GADGET
public:
    enum class Kind {
        NotFound, ///< The place is in order, and nothing is there.
        Locked, ///< The key store is locked, and the person did not unlock it.
        Denied, ///< The key store does not let us in.
        NoStore, ///< No key store runs or can be started.
        TooOpen, ///< Others than the owner may read the file: it is not used.
        NotOwned, ///< The file is somebody else's, or a link that leads out of its folder.
        Unreadable,
        Unwritable,
        TooLarge, ///< Over maximumSecretBytes.
        TimedOut, ///< The key store did not answer in time. What was asked for may still happen.
        ReadOnly, ///< An environment variable: it is changed where it is set.
    };
    Q_ENUM(Kind)

    Kind kind = Kind::NotFound;
    QString subject = {}; ///< The variable, the path or the key store's name; may be empty.
    QString detail = {}; ///< Technical, in English.

    bool operator==(const Error &) const = default;
};

/// What is known of the desktop's key store.
struct KeyringState {
    bool isAvailable = false; ///< It answered, or it can be started when it is needed.
    QString name = {}; ///< "GNOME Keyring", "KWallet", "KeePassXC", "Secret Service", or "" without one.
    QString detail = {}; ///< Technical, in English.

    bool operator==(const KeyringState &) const = default;
};

} // namespace core::secrets
