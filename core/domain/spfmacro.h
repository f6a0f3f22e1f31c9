#pragma once

#include <QByteArray>
#include <QHostAddress>

#include <functional>

namespace core::domain
{

/// What the letters of an SPF macro stand for, RFC 7208 §7.2.
struct SpfMacroValues {
    QByteArray sender = {}; ///< s, l and o: the whole address.
    QByteArray domain = {}; ///< d
    QByteArray helo = {}; ///< h
    QHostAddress address = {}; ///< i, v and c
    std::function<QByteArray()> validatedName = {}; ///< p; asked only where it is used.
};

/// Whether @p text is a macro-string, §7.1.
bool isSpfMacroString(const QByteArray &text);
/// Whether @p text is a domain-spec: a macro-string that ends in a top-level label or in a macro, §7.1.
bool isSpfDomain(const QByteArray &text);

/// A domain-spec with its macros put in, without a dot at the end, and shortened from the left to 253 octets
/// (§7.3). @p text must be one.
QByteArray expandSpfDomain(const QByteArray &text, const SpfMacroValues &values);
/// The text of an explanation, §6.2, where c, r and t are allowed, too. "" if it is not written correctly.
QByteArray expandSpfExplanation(const QByteArray &text, const SpfMacroValues &values);

} // namespace core::domain
