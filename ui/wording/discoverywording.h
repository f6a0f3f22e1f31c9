#pragma once

#include "core/discovery/types.h"

namespace ui::wording
{

/// What is being asked, or what came of it; a whole sentence that names the place.
QString stepSentence(const core::discovery::Step &step);
/// Where these settings come from: "Published by example.com at autoconfig.example.com".
QString candidateSource(const core::discovery::Candidate &candidate);
/// What to think of before a password goes to a host of somebody else; "" where there is no need.
/// @p addressDomain as the person wrote it.
QString elsewhereWarning(const core::discovery::Candidate &candidate, const QString &addressDomain);

} // namespace ui::wording
