#pragma once

#include "core/smtp/types.h"

namespace core::smtp
{

/// One line of the conversation as it may be shown, kept and copied. Secrets were replaced when the
/// entry was made, by what the dialogue knew was due, not by what the line looked like.
struct Entry {
    enum class Speaker { Client, Server, Note };

    std::chrono::microseconds at{0}; ///< Since the attempt began.
    Speaker speaker = Speaker::Note;
    Stage stage = Stage::Dns;
    bool isEncrypted = false;
    bool isUnexpected = false; ///< A reply that was not the one hoped for.
    QString text; ///< One line; a message on its way is one entry, "⟨1 234 567 octets⟩".

    bool operator==(const Entry &) const = default;
};

/// What is known about a stage when it begins, passes or fails. Fields not of the stage stay empty.
struct StageEvent {
    enum class Outcome { Started, Passed, Failed };

    Stage stage = Stage::Dns;
    Outcome outcome = Outcome::Started;
    std::chrono::microseconds at{0}; ///< Since the attempt began.
    QStringList addresses; ///< Dns: all found; Connect: the one that answered, with its port.
    QStringList silentAddresses = {}; ///< Connect: tried before it without any answer, "[2001:db8::1]:465".
    TlsDetails tls; ///< Tls
    QStringList capabilities; ///< Hello: the EHLO lines.
    QByteArray mechanism; ///< Auth
    int acceptedCount = 0; ///< Recipients
    int recipientCount = 0; ///< Recipients
    qint64 sentBytes = 0; ///< Data
    QString reply; ///< The server's answer, decoded.
    std::optional<Error> error; ///< When it failed.
    QString host = {}; ///< Dns, Connect: the server as the account names it.

    bool operator==(const StageEvent &) const = default;
};

/// A text for files and the clipboard: time, lock, C:/S: and the line. Redacted, as entries are.
QString toText(const QList<Entry> &entries);

/// What a conversation tells while it goes on. Called in the worker's thread.
struct Observer {
    std::function<void(const Entry &)> said;
    std::function<void(const StageEvent &)> reached;
    std::function<void(qint64 sentBytes, qint64 totalBytes)> progressed; ///< Octets that really left.
    /// Called once everything but the end-of-data mark is on its way. Only when it returns true is
    /// the mark sent; so the caller can note on disk that from here on the outcome may be unknown.
    std::function<bool()> beforeFinalDot;
    /// The zero of every time that is told.
    std::chrono::steady_clock::time_point began = std::chrono::steady_clock::now();
};

} // namespace core::smtp

Q_DECLARE_METATYPE(core::smtp::Entry)
Q_DECLARE_METATYPE(core::smtp::StageEvent)
Q_DECLARE_METATYPE(core::smtp::Receipt)
Q_DECLARE_METATYPE(core::smtp::Error)
