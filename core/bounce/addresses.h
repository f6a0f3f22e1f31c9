#pragma once

#include <QString>

namespace core::bounce
{

/// The pattern of an address inside other text; it captures nothing. ASCII only, as Chinese is written
/// without blanks and the words around would be taken for a part of it.
QString addressPattern();

/// The first address in @p text, in angle brackets rather than bare (there it may be beyond ASCII); empty if
/// there is none.
QString firstAddress(const QString &text);

/// Every address in @p text, each once, at most 1,000.
QStringList addressesIn(const QString &text);

/// Whether it is a mail system's own: MAILER-DAEMON@, postmaster@ and the like.
bool isOfMailSystem(const QString &address);

} // namespace core::bounce
