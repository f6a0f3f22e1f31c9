#pragma once

#include <QString>

namespace ui
{

/// The well-known mail domain that @p domain is probably a slip of the finger for ("gmial.com" →
/// "gmail.com", "163.cm" → "163.com"); empty when it is one itself or resembles none.
/// Looks at nothing but the letters: no look-up leaves this computer.
QString likelyMeantDomain(const QString &domain);

} // namespace ui
