#pragma once

#include "core/delivery/types.h"
#include "core/result.h"

class QIODevice;

namespace core::delivery
{

/// One send as it is given to somebody else: to an administrator, to another program. It holds what was
/// captured, in which secrets never were.
///
/// As text it is the transcript, smtp::toText(). As JSON (UTF-8) it is one object. Times of day are ISO 8601
/// in UTC; other times are whole microseconds since the attempt began. Fields that are not known are left
/// out.
///
///     format         "hongyan-send"
///     formatVersion  1; a later one only adds fields
///     program        {name, version}
///     writtenAt      time of day
///     message        {id, subject, from, recipients[], sizeBytes, queuedAt, finishedAt}; only of a kept send
///     server         {host, address}; the address with its port
///     outcome        {state, accepted[], refused[{recipient, reply}], untried[], uncertain[], reply, error,
///     hindrance}
///                    state: queued, sending, sent, partlySent, failed, unknown, cancelled; without a kept
///                    send only: sending, sent, failed, cancelled, unknown, as far as the stages tell
///     stages         [{stage, outcome, at, …}] as they happened; a stage may come twice, as hello with
///     STARTTLS
///                    stage: dns, connect, tls, hello, auth, sender, recipients, data, accepted
///                    outcome: started, passed, failed
///                    host, addresses[], silentAddresses[], tls, capabilities[], mechanism, acceptedCount,
///                    recipientCount, sentBytes, answer, error
///     entries        [{at, who, stage, encrypted, unexpected, text}] one a line; who: client, server, note
///
///     reply          {code, enhanced, text}
///     error          {kind, stage, verb, reply, tls, tlsProblems[], detail}; kind: smtp::Error::Kind
///     tls            {protocol, cipher, rootAuthority, chain[{subject, issuer, issuerOrganisation, names[],
///                    notBefore, notAfter, keyAlgorithm, keyBits, sha256}]}; the server's own certificate
///                    first
///     hindrance      {kind, subject, detail}; kind: Hindrance::Kind
struct Export {
    Record record; ///< Its transcript is not looked at. Without an id only the timeline counts.
    QString version; ///< Of this program.
    QDateTime writtenAt;
    qsizetype lineCount = 0;
    std::function<smtp::Entry(qsizetype)> line; ///< Asked for each line once, in order.
};

enum class ExportFormat { Text, Json };

/// Writes line by line, so that a long transcript takes no memory. The error is the device's own words.
core::Result<core::Done, QString> writeExport(const Export &what, ExportFormat format, QIODevice &device);

/// The same into a file that is either whole or as it was before. Waits for the disk: not for a thread with
/// windows.
core::Result<core::Done, QString> saveExport(const Export &what, ExportFormat format, const QString &path);

} // namespace core::delivery
