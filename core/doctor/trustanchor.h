#pragma once

#include "core/smtp/types.h"

#include <QSslCertificate>

namespace core::doctor
{

/// Where the public authorities lie that Debian and its relatives come with.
QString shippedAuthorities();

/// Fills in TlsDetails::rootAuthority and isRootLocal: which of the system's authorities, or of @p added
/// ones that this program trusts too, really signed the chain, by its signature and not only by its name.
/// Local is one that is not in @p shippedFolder, where that exists. Takes some milliseconds.
void findRoot(smtp::TlsDetails &tls, const QList<QSslCertificate> &added,
              const QString &shippedFolder = shippedAuthorities());

} // namespace core::doctor
