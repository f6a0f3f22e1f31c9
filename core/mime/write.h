#pragma once

#include "core/mail/draft.h"
#include "core/result.h"

#include <QDateTime>
#include <QIODevice>

#include <functional>
#include <optional>

namespace core::mime
{

/// The widest form the transport can carry: 7-bit lines, 8BITMIME (RFC 6152), BINARYMIME (RFC 3030).
enum class Transport { SevenBit, EightBit, Binary };

/// What the writer may not make up itself, so that a test can know every byte.
struct Stamp {
    QDateTime date; ///< With its own offset from UTC; seconds are kept, the zone's name is not.
    QByteArray messageId; ///< "<unique@domain>"; the domain is the sender's, never this host's.
    QByteArray boundary; ///< Seed for the multipart boundaries; A–Z a–z 0–9, at most 40.
};

/// A stamp for a letter from @p from, written now: random, and saying nothing about this computer.
Stamp freshStamp(const mail::AddrSpec &from);

struct WriteError {
    enum class Kind {
        NoSender, ///< The draft has no From.
        BadField, ///< A value that cannot be in a header; @p subject names the field.
        UnreadableFile, ///< @p subject is the path.
        ChangedFile, ///< The file grew or shrank while it was read.
        BadContent, ///< A ready message has a NUL or a line over 998 octets; @p subject tells where.
        NotSigned, ///< The signer gave up.
        Device, ///< The output took no more.
        Cancelled,
    };

    Kind kind = Kind::BadField;
    QString subject;
    QString detail; ///< Technical, in English.
};

/// What a signer made of the octets it was shown, RFC 1847 §2.1.
struct DetachedSignature {
    QByteArray protocol; ///< The signature's media type: "application/pkcs7-signature".
    QByteArray micalg; ///< "sha-256"
    QString fileName; ///< "smime.p7s"
    QByteArray octets;
};

/// Signs a finished part, which is open for reading and 7-bit. Nothing when it cannot.
using Signer = std::function<std::optional<DetachedSignature>(QIODevice &part)>;

struct WriteOptions {
    Transport transport = Transport::SevenBit;
    bool smtpUtf8 = false; ///< Raw UTF-8 in addresses, RFC 6532; only when a local part needs it.
    bool unsentDraft = false; ///< Adds "X-Unsent: 1" and keeps Bcc: for a file to be opened again.
    /// Hears the octets written so far; returning false cancels.
    std::function<bool(qint64 writtenBytes)> progress = {};
    Signer sign = {}; ///< When there, the letter becomes multipart/signed.
};

struct Written {
    qint64 sizeBytes = 0;
    Transport needs = Transport::SevenBit; ///< What the transport must carry for these bytes.
    bool hasUtf8Headers = false;
};

/// Writes @p draft as an RFC 5322 message with MIME parts to @p out, as a stream: CRLF line ends
/// only, no NUL, no line over 998 octets, no Bcc; with Transport::Binary the octets of attachments are
/// an exception. The tree is mixed › alternative › related as far as needed. Two calls with the same
/// arguments write the same bytes. A draft with unsentDraft needs no From.
Result<Written, WriteError> write(const mail::Draft &draft, const Stamp &stamp, QIODevice &out,
                                  const WriteOptions &options = {});

/// The octets write() would produce, without keeping them; reads the files.
Result<Written, WriteError> measure(const mail::Draft &draft, const WriteOptions &options = {});

} // namespace core::mime
