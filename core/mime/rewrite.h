#pragma once

#include "core/mime/write.h"

namespace core::mime
{

/// What is to be known to send a message that somebody else wrote.
struct ReadyMessage {
    Written written;
    mail::AddrSpec from; ///< Of Sender if there is one, else the first of From.
    QList<mail::AddrSpec> recipients; ///< To, Cc and Bcc as the file has them, each once.
};

/// Writes the message in @p eml to @p out as it has to be for the wire and otherwise unchanged, as a
/// stream. Line ends become CRLF, a bare CR or LF in the body too, because servers that disagree on them
/// can be made to see a second message. Bcc, Resent-Bcc and X-Unsent are left out; Date and Message-ID
/// come from @p stamp (or a fresh one) where they are missing.
///
/// Refused: no From (NoSender); addresses that are none, a bare CR in the header or a line there that is
/// no field (BadField); a NUL or a line over 998 octets (BadContent). What @p out got is then of no use.
Result<ReadyMessage, WriteError> prepareReady(QIODevice &eml, QIODevice &out,
                                              const std::optional<Stamp> &stamp = std::nullopt);

} // namespace core::mime
