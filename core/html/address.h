#pragma once

#include <QString>

namespace core::html
{

/// The scheme of an address as a browser would see it, lower case: blanks and control characters before it
/// and tabs and line ends within it do not count ("java\nscript:"). Empty for an address without one.
QString scheme(QStringView address);

/// The address without the characters that scheme() overlooks.
QString tidied(QStringView address);

/// http, https, mailto, tel, sms, ftp, xmpp, or a place in the same letter ("#part").
bool isSafeLink(QStringView address);

/// data: with a PNG, JPEG, GIF, WebP or BMP in base64. SVG is a document with scripts, not a picture.
bool isDataPicture(QStringView address);

/// cid:, a data: picture, http or https.
bool isSafePicture(QStringView address);

/// http, https, or an address without a scheme: showing it would ask another machine.
bool isRemote(QStringView address);

} // namespace core::html
