#pragma once

#include <QString>
#include <QStringList>

namespace ui
{

/// The well-known mail domain that @p domain is probably a slip of the finger for ("gmial.com" →
/// "gmail.com", "163.cm" → "163.com"); empty when it is one itself or resembles none.
/// Looks at nothing but the letters: no look-up leaves this computer.
QString likelyMeantDomain(const QString &domain);

/// Whether anybody can have an address there.
bool isPublicMailDomain(const QString &domain);

/// More domains that are real: never taken for a slip. To be called before the first of
/// these questions, in the thread that asks them.
void learnMailDomains(const QStringList &domains);

} // namespace ui
