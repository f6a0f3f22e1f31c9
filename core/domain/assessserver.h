#pragma once

#include "core/domain/types.h"

namespace core::domain
{

/// Parts of assess(): they add what they find. Dmarc looks at what SPF and DKIM gave before it.
void assessDmarc(const Request &request, const Survey &survey, QList<Finding> &findings);
/// Reverse, Helo and Port25; nothing is said about them where a provider sends.
void assessServer(const Request &request, const Survey &survey, QList<Finding> &findings);

/// A name that looks as if a provider had given it to a line at home: the numbers of the address are in it.
bool looksGeneric(const QByteArray &name, const QHostAddress &address);

} // namespace core::domain
