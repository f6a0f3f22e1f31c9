#pragma once

#include "core/domain/answer.h"

#include <optional>

namespace core::domain
{

/// Questions and answers as they go over the wire, RFC 1035 §4.

enum class Extension { None, Edns }; ///< With EDNS (RFC 6891) an answer of 1232 octets comes in one datagram.

/// @p name must be askable.
QByteArray writeQuestion(quint16 id, RecordType type, const QByteArray &name, Extension extension);

struct Reply {
    Answer answer = {};
    bool isTruncated = false; ///< The whole of it comes by TCP.
    bool isExtensionRefused = false; ///< FORMERR or NOTIMP: ask without EDNS.
    QByteArray unfollowed = {}; ///< An alias that this reply does not say more about; "" for none.
};

/// Reads what came as the answer to a question. Nothing if it is not one: another id or question, or damaged.
std::optional<Reply> readReply(const QByteArray &message, quint16 id, RecordType type,
                               const QByteArray &name);

} // namespace core::domain
