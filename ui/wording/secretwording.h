#pragma once

#include "core/account/account.h"
#include "core/secrets/types.h"

#include <QString>

namespace ui::wording
{

/// What happened to a password or sign-in and what to do about it, in one or two sentences. Never the secret,
/// and not the technical detail either.
QString secretProblem(const core::secrets::Error &error);

/// Where a secret is kept: "In your desktop's key store (GNOME Keyring)". @p keyring matters to that place
/// only.
QString placeName(const core::account::SecretSource &source, const core::secrets::KeyringState &keyring);

} // namespace ui::wording
