#pragma once

#include "core/account/account.h"

#include <QJsonObject>

namespace core::account
{

QJsonObject toJson(const Account &account);

/// Nothing for what is not understood in full. Guessing would lower the guard: an unknown word for the
/// security must not become a connection without any. Reads what version 1 wrote, too, where an account
/// was one person.
std::optional<Account> accountFromJson(const QJsonObject &json);

} // namespace core::account
