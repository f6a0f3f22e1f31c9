#pragma once

#include "core/html/clients.h"

#include <QString>

namespace ui::wording
{

QString mailClientName(core::html::MailClient client);
/// "border-radius is ignored in 3 places."
QString alteration(const core::html::Alteration &alteration);
/// Why, or what is shown instead.
QString reason(const core::html::Alteration &alteration, core::html::MailClient client);
/// That this is a simulation, and what it rests on.
QString simulationCaveat(core::html::MailClient client);
QString nothingAltered(core::html::MailClient client);

} // namespace ui::wording
