#pragma once

#include "core/account/catalogue.h"

namespace ui::account
{

/// What was typed or pasted as the secret itself. White space and line ends around it never belong to it;
/// of app passwords and authorization codes, which are printed in groups, no white space does, and
/// full-width letters of an input method are the plain ones.
QString cleanedSecret(const QString &typed, core::account::Credential::Kind kind);

enum class Likeness {
    Right, ///< Looks as it should, or nobody knows how it should look.
    Unfinished, ///< May still become right.
    Different,
};
/// How far @p secret, cleaned, looks like what the provider gives out.
Likeness likeness(const QString &secret, const core::account::Credential &credential);

} // namespace ui::account
