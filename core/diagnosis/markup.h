#pragma once

#include <QString>

namespace core::diagnosis
{

/// The text without HTML: known elements taken away (the address of a link stays), common entities turned
/// into what they stand for. "<user@example.com>" is no element and stays:
/// a reply is plain text with a little HTML in it, where an HTML tokenizer would take every address for a
/// tag.
QString withoutMarkup(const QString &text);

/// What base64 in the text says, if it is JSON (the 334 of XOAUTH2) or a prompt ("Password:"). Nothing else
/// is decoded: it could be a secret that the server repeats.
QString decodedBase64(const QString &text);

} // namespace core::diagnosis
