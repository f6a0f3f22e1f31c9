#pragma once

#include <QString>

namespace core::diagnosis
{

/// Names and addresses in the words of servers; empty where there are none.

QString blocklistIn(const QString &text); ///< "Spamhaus", "bl.spamcop.net"
QString listingUrlIn(const QString &text); ///< Where the listing can be looked up, as the server wrote it.
QString urlIn(const QString &text); ///< The first http or https address.
QString addressIn(const QString &text); ///< The first mailbox address.
QString ipIn(const QString &text); ///< The first IPv4 or IPv6 address.
QString referenceIn(const QString &text); ///< The number that the provider's support asks for.

} // namespace core::diagnosis
