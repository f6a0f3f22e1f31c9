#pragma once

#include "core/account/catalogue.h"

namespace ui::account
{

/// How the wizard speaks of a provider and what it wants. @p language is that of QLocale::name().

/// The name without its further brands: "QQ Mail" of "QQ Mail / Foxmail".
QString shortName(const core::account::Provider &provider, const QString &language);
/// What the secret is called, on a label: "Authorization code 授权码", "App password". A word of a Chinese
/// provider is followed by the one that its pages use.
QString secretWord(const core::account::Credential &credential, const QString &language);
/// The same in the middle of a sentence: "authorization code 授权码".
QString secretWordInSentence(const core::account::Credential &credential, const QString &language);
/// "QQ Mail wants an authorization code 授权码 here, not your login password."
QString wishSentence(const core::account::Provider &provider, const core::account::Credential &credential,
                     const QString &language);
/// What a tile says below the name: "app password, or sign in".
QString wishInShort(const core::account::Provider &provider, const QString &language);

/// The one to sign in with in the browser, where that is possible; else null.
const core::account::Credential *signInCredential(const core::account::Provider &provider);
/// The one that is typed; null where there is none.
const core::account::Credential *typedCredential(const core::account::Provider &provider);

} // namespace ui::account
