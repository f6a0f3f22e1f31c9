#pragma once

#include "ui/wording/domainwording.h"

namespace ui::wording
{

/// Parts of domainText(), by topic.
DomainText spfText(const core::domain::Finding &finding);
DomainText dkimText(const core::domain::Finding &finding);
DomainText dmarcText(const core::domain::Finding &finding);
/// Mx, Reverse, Helo, Port25 and the domain itself.
DomainText serverText(const core::domain::Finding &finding);

} // namespace ui::wording
