#pragma once

#include "core/account/account.h"
#include "core/mail/draft.h"

/// Signatures as text. A signature is HTML of our subset (core/html/subset.h) without the document around it
/// and without the line of hyphens; its pictures are data: addresses, so that it is one piece wherever it is
/// kept. In a letter it stands in `<div id="signature">`, begins with the line "-- " of RFC 3676 §4.3, and
/// its pictures are inline attachments.
namespace core::stationery
{

/// A text with the pictures it refers to by "cid:".
struct Piece {
    QString html;
    QList<mail::Attachment> pictures;

    bool operator==(const Piece &) const = default;
};

/// Of PNG, JPEG, GIF and WebP; others lose their address. The content ids come from the octets: the same
/// picture always has the same one.
Piece unpacked(const QString &html);
/// The pictures back as data: addresses. Reads files; one that cannot be read, or is over 2 MiB, stays as it
/// is.
QString packed(const Piece &piece);

/// Lines as one paragraph with line breaks; lines of hyphens at the start and blanks at the ends are left
/// out. Empty for nothing.
QString signatureFromLines(const QString &lines);
/// What the identity signs with: its HTML, or the lines of one that has only these. Empty: nothing.
QString signatureOf(const account::Identity &identity);

/// For an identity that comes from elsewhere: cleans its HTML (core/html). One of more than 3 MiB, which no
/// picture of ours can make, is dropped and its plain lines stay; the answer is false then.
[[nodiscard]] bool adoptSignature(account::Identity &identity);

/// With the line of hyphens: inside the first paragraph, or above what else the signature begins with.
QString withHyphens(const QString &signature);
QString withoutHyphens(const QString &signature);

/// Signs a letter that has no editor: below its HTML, below its text, or both, with the pictures. Does
/// nothing where a line of hyphens stands already, or for an identity without a signature.
void sign(mail::Draft &draft, const account::Identity &identity);
/// Takes out what sign() or the editor put in, and the pictures that nothing but the signature shows. For a
/// letter that is kept to be begun with again, by whoever writes then. @p signature is what it was signed
/// with, if that is known: it tells how far one in plain text goes, see textBlock().
void unsign(mail::Draft &draft, const QString &signature);

} // namespace core::stationery
