#pragma once

#include "core/mail/draft.h"
#include "core/smtp/transcript.h"

#include <QDateTime>
#include <QMetaType>

namespace core::delivery
{
Q_NAMESPACE

/// What is known of a letter in the outbox.
enum class State {
    Queued, ///< On disk, whole and synced; no socket was opened yet.
    Sending,
    Sent, ///< Accepted for everyone.
    PartlySent, ///< Accepted for some; the refused ones are in the record.
    Failed, ///< Accepted for nobody; may be tried again.
    Unknown, ///< Lost after the final dot: perhaps accepted, never resent by itself.
    Cancelled,
};
Q_ENUM_NS(State)

/// Why a letter failed on this computer, with no socket opened or nobody to watch it. Facts only.
struct Hindrance {
    Q_GADGET
public:
    enum class Kind {
        NoSender, ///< The draft has no From.
        NoRecipients, ///< Nobody is left to send to: none given, or all of onlyTo accepted it before.
        BadField, ///< A value that cannot be in a header; @p subject names the field.
        BadContent, ///< A ready message that no server takes: a NUL, a line over 998 octets.
        UnreadableFile, ///< @p subject is the path of the attachment or message.
        ChangedFile, ///< The same; it grew or shrank while it was read.
        Disk, ///< The message or the journal could not be written; @p subject is the path.
        Interrupted, ///< The program ended before the final dot: a crash, a power cut.
    };
    Q_ENUM(Kind)

    Kind kind = Kind::Disk;
    QString subject = {};
    QString detail = {}; ///< Technical, in English.

    bool operator==(const Hindrance &) const = default;
};

/// One letter in the outbox with everything that happened to it. A value.
struct Record {
    QString id; ///< A UUID without braces; also the name of its spool file.
    QString accountId;
    QString draftId; ///< The draft it was made from, for "edit again".
    QString subject;
    QString from;
    QStringList recipients;
    qint64 sizeBytes = 0;
    QDateTime queuedAt; ///< UTC
    QDateTime finishedAt; ///< UTC; invalid while not finished.
    State state = State::Queued;
    smtp::Receipt receipt; ///< Accepted and refused, as far as known.
    std::optional<smtp::Error> error;
    QList<smtp::Entry> transcript;
    QList<smtp::StageEvent> timeline;
    QString spoolPath; ///< The message as sent, an .eml.
    /// Set, often without an error, when the failure was on this side of the socket.
    std::optional<Hindrance> hindrance = {};
};

/// How a letter's body is being written.
enum class Writing {
    Rich, ///< In the rich editor, which writes the HTML anew.
    Source, ///< As HTML source, which stays to the letter as it is.
    Plain, ///< As plain text only; there is no HTML.
};

/// A draft with what the window knows beside it and could not put in a Draft.
struct SavedDraft {
    QString id; ///< A UUID without braces.
    QString accountId;
    QString identityId = {}; ///< Who of the account writes; empty: its first one.
    mail::Draft draft;
    /// Text in the address rows that is not an address (yet): never thrown away.
    QString unfinishedTo;
    QString unfinishedCc;
    QString unfinishedBcc;
    QDateTime savedAt; ///< UTC
    Writing writing = Writing::Rich;
    bool isTextOwn = false; ///< The plain text was edited by hand and no longer follows the HTML.
};

} // namespace core::delivery

Q_DECLARE_METATYPE(core::delivery::Record)
Q_DECLARE_METATYPE(core::delivery::SavedDraft)
