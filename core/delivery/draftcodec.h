#pragma once

#include "core/mail/draft.h"

#include <QHash>

#include <functional>

namespace core::delivery
{

/// A draft as JSON. Octets held in memory (pictures) are not in it but beside it, under the SHA-256 of
/// their content, so that saving every two seconds does not write them every two seconds.
struct EncodedDraft {
    QByteArray json; ///< The same draft gives the same octets.
    QHash<QByteArray, QByteArray> blobs; ///< By lower-case hex of the hash.
};
EncodedDraft encodeDraft(const mail::Draft &draft);

struct DecodedDraft {
    mail::Draft draft;
    /// Addresses that are not understood (any more): text to be shown, never thrown away.
    QStringList strayTo;
    QStringList strayCc;
    QStringList strayBcc;
};
/// Nothing if it is not JSON. @p blob gives the content of a hash.
std::optional<DecodedDraft> decodeDraft(const QByteArray &json,
                                        const std::function<mail::Content(const QString &hash)> &blob);

/// The hashes that a draft needs, for tidying up.
QStringList blobsOf(const QByteArray &json);

} // namespace core::delivery
