#pragma once

#include <QString>
#include <QStringList>

#include <functional>

namespace ui
{

/// The well-known mail domain that @p domain is probably a slip of the finger for ("gmial.com" →
/// "gmail.com", "163.cm" → "163.com"); empty when it is one itself or resembles none.
/// Looks at nothing but the letters: no look-up leaves this computer.
QString likelyMeantDomain(const QString &domain);

/// Whether anybody can have an address there.
bool isPublicMailDomain(const QString &domain);

/// @p domains gives more domains that are real: never taken for a slip. It is asked once, when the lists
/// known here do not answer one of these questions, in the thread that asks.
void learnMailDomains(std::function<QStringList()> domains);

} // namespace ui
