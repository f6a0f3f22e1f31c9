#pragma once

#include "app/options.h"
#include "core/smtp/types.h"

namespace app
{

/// "hongyan account list|add|test|remove": what it was called with. A value.
struct AccountCommand {
    enum class Verb { List, Add, Test, Remove };

    Verb verb = Verb::List;
    QString subject; ///< The account's title, address or id; for Add the address.
    bool isJson = false; ///< --json
    bool isConfirmed = false; ///< --yes
    core::smtp::Stage until = core::smtp::Stage::Sender; ///< --until
    QString passwordEnvironment; ///< --password-env
    // For Add:
    QString name;
    QString title;
    QString smtpUrl;
    QString certificateFile; ///< --ca
    QString secretPlace; ///< keyring, file, env:NAME; empty: the key store where one is running.
    bool isSearched = false; ///< --find: look up the settings of an unknown domain.
    bool isDefault = false;
    bool isTested = true; ///< not --no-test
    bool isSignIn = false; ///< --sign-in: in the browser, even where a password would do.
};

/// Whether the program was called as "hongyan account …".
bool isAccountCommand(const QStringList &arguments);

core::Result<AccountCommand, OptionsEnd> parseAccountCommand(const QStringList &arguments);

} // namespace app
