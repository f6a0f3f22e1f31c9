#pragma once

#include "core/html/clients.h"
#include "core/html/sheet.h"

#include <optional>

namespace core::html
{

/// What becomes of a declaration on an element called @p tag (empty: in a style sheet): nothing if it is
/// shown as it was written.
std::optional<Alteration> alterationOf(const Declaration &declaration, MailClient client, QStringView tag);

/// The same for a selector of a style sheet.
std::optional<Alteration> alterationOf(QStringView selector, MailClient client);

/// For an at-rule; nothing if it counts.
std::optional<Alteration> alterationOfAtRule(const Rule &rule, MailClient client);

/// For an element with its content; nothing if it is shown.
std::optional<Alteration> alterationOfElement(QStringView tag, MailClient client);

/// For the address of a picture.
std::optional<Alteration> alterationOfPicture(QStringView address, MailClient client);

} // namespace core::html
