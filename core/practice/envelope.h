#pragma once

#include "core/practice/scenario.h"

#include <QByteArray>
#include <QList>

#include <optional>
#include <utility>

namespace core::practice
{

/// Sender and recipients of the letter that is being taken.
struct Envelope {
    enum class Body { SevenBit, EightBit, Binary };

    QByteArray sender; ///< Empty: the null path "<>".
    QList<QByteArray> recipients;
    Body body = Body::SevenBit;
    bool isUtf8 = false; ///< SMTPUTF8 was asked for, RFC 6531.
    int askedRecipients = 0; ///< RCPT commands so far, refused ones too.
    bool isSpoiled = false; ///< A BDAT failed: only RSET helps, RFC 3030 §2.
};

/// The argument of MAIL and RCPT taken apart: the path without its brackets, and what follows it.
struct PathCommand {
    QByteArray path;
    QList<std::pair<QByteArray, QByteArray>> parameters; ///< Names in upper case.
};

/// Reads "FROM:<path> NAME=value …" with @p keyword "FROM:". Strict after RFC 5321 §4.1.2: no space
/// before the path, no control octets, quoted local parts whole.
std::optional<PathCommand> parsePathCommand(QByteArrayView argument, QByteArrayView keyword);

/// Whether the path is a mailbox: a local part, "@" and a domain; "postmaster" alone counts too.
bool isMailbox(QByteArrayView path);

/// What is wrong with the parameters of MAIL (or RCPT), as a reply line without CRLF; nothing if all
/// is well. Parameters of extensions that are not offered are unknown.
std::optional<QByteArray> applyMailParameters(const PathCommand &command, const Scenario &scenario,
                                              qint64 sizeLimitBytes, Envelope &envelope);
std::optional<QByteArray> checkRcptParameters(const PathCommand &command, const Scenario &scenario);

} // namespace core::practice
