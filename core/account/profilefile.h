#pragma once

#include "core/account/account.h"
#include "core/result.h"

#include <functional>

namespace core::account
{

struct StoreError {
    enum class Kind {
        Unreadable, ///< Not ours to read, or of a later Hongyan; it is left as it is.
        Damaged, ///< What could not be understood was set aside, whole, at @p path.
        Unwritable,
        Busy, ///< Another program holds the lock for too long.
        NotProfiles, ///< A file to import that holds no accounts.
    };
    Kind kind = Kind::Unreadable;
    QString path;
    QString detail; ///< Technical, in English.

    bool operator==(const StoreError &) const = default;
};

/// What a profile file gave.
struct LoadedProfiles {
    Profiles profiles; ///< Everything that was understood.
    std::optional<StoreError> damage; ///< What was not; StoreError::Kind::Damaged.
};

/// The profiles of a JSON file; an absent file is an empty list. A file that is damaged, wholly or in one
/// account, is kept aside under another name and never overwritten; the accounts in it that can be
/// understood are still there. A file of a later version is an error and is left alone.
core::Result<LoadedProfiles, StoreError> loadProfiles(const QString &path);

/// The same without touching anything: nothing for a file that is absent, unreadable or not understood in
/// full, as one is while another program is writing it.
std::optional<Profiles> peekProfiles(const QString &path);

/// Reads the file, changes what it holds, and writes it atomically (temporary name, sync, rename) with mode
/// 0600, while no other program does so. Answers what is in the file now. Waits for the disk: not for the
/// GUI thread. Refuses to touch a file that loadProfiles() cannot read.
core::Result<Profiles, StoreError> changeProfiles(const QString &path,
                                                  const std::function<void(Profiles &)> &change);

/// Accounts as a file to carry to another computer. It holds neither a secret nor where one is kept.
QByteArray exportedProfiles(const QList<Account> &accounts);
/// The accounts of such a file, under new ids. Whatever a stranger could have put there to reach a secret is
/// left out: references to files and variables, and certificates to trust.
core::Result<QList<Account>, StoreError> importedProfiles(const QByteArray &octets);

} // namespace core::account
