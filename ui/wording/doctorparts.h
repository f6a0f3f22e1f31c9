#pragma once

#include "ui/wording/doctorwording.h"

#include <optional>

namespace ui::wording
{

// The parts of doctorText(), each for some of the kinds; nothing for the others.

std::optional<DoctorText> outcomeText(const core::doctor::Finding &finding);
std::optional<DoctorText> connectionText(const core::doctor::Finding &finding);
std::optional<DoctorText> certificateText(const core::doctor::Finding &finding);
std::optional<DoctorText> clockText(const core::doctor::Finding &finding);
std::optional<DoctorText> loginText(const core::doctor::Finding &finding);

} // namespace ui::wording
