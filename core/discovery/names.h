#pragma once

#include "core/discovery/knowledge.h"
#include "core/mail/addrspec.h"

#include <optional>

namespace core::discovery
{

/// @p name as it may be asked for: A-labels in lower case. Nothing for what no public name server or web
/// server should be asked about: a single label, an address, "localhost", and names that are by their
/// standards not for DNS (.local, .localhost, .onion, .invalid; RFC 6761, 6762 and 7686).
std::optional<QString> askableName(QStringView name);

/// The part of @p name that somebody registered: "smtp.example.co.uk" → "example.co.uk", after the
/// Public Suffix List. @p name is as askableName() gives it; "" for a public suffix itself.
QString registrableDomain(const QString &name);

/// The same owner as far as names can tell.
bool areRelated(const QString &oneName, const QString &otherName);

/// Whether @p host is neither of the address's domain nor of a provider that is known: whoever wrote
/// the configuration (or forged the DNS) decides where the password goes, so a person has to look.
bool isElsewhere(const QString &host, const mail::AddrSpec &address, const Knowledge &knowledge);

} // namespace core::discovery
