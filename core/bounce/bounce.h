#pragma once

#include "core/smtp/types.h"

/// Reports about letters that did not arrive, or not yet. Values only; read.h makes them.
namespace core::bounce
{
Q_NAMESPACE

/// What a message that was taken for a bounce is.
enum class Kind {
    NotABounce,
    Failure, ///< For one recipient at least.
    Delay, ///< The server goes on trying: nothing to do yet.
    Success, ///< A receipt: delivered, relayed or expanded, RFC 3461.
    AutoReply, ///< A vacation notice or another answer made by a program, RFC 3834.
    ReadReceipt, ///< RFC 8098
    FeedbackReport, ///< Somebody complained about the letter, RFC 5965.
};
Q_ENUM_NS(Kind)

/// What was done for one recipient, RFC 3464 §2.3.3.
enum class Action { Failed, Delayed, Delivered, Relayed, Expanded };
Q_ENUM_NS(Action)

/// Whose refusal it is.
enum class Voice {
    Unknown,
    ReportingServer, ///< The one that wrote the bounce decided it.
    RemoteServer, ///< The one it talked to.
};
Q_ENUM_NS(Voice)

struct Recipient {
    QString address = {}; ///< Where it was to go in the end; as written, perhaps malformed.
    QString originalAddress = {}; ///< Whom the letter was sent to, where that is another one.
    Action action = Action::Failed;
    QByteArray status = {}; ///< "5.1.1", RFC 3463; empty if nothing says so.
    QString remoteServer = {}; ///< The host that said the words.
    /// The reason, as the report has it, line ends LF, at most 16 Ki characters. Comes from anybody: may
    /// have any character but a NUL.
    QString words = {};
    std::optional<smtp::Stage> stage = {}; ///< As far as the words tell.
    Voice voice = Voice::Unknown;

    bool operator==(const Recipient &) const = default;
};

/// The letter it is about, as far as it came back.
struct Original {
    QString subject = {};
    QString messageId = {}; ///< With its brackets.
    QString from = {}; ///< The bare address.
    QDateTime date = {};

    bool isEmpty() const { return *this == Original{}; }
    bool operator==(const Original &) const = default;
};

struct Bounce {
    Kind kind = Kind::NotABounce;
    QString dialect = {}; ///< Who writes bounces so: "postfix", "qq", "exchange"; empty: not recognised.
    QString reportingServer = {}; ///< Its host name, where it gives one.
    QString from = {}; ///< Of the report itself, the bare address.
    QString subject = {};
    QDateTime date = {};
    QDateTime arrivedAt = {}; ///< When the reporting server had got the letter.
    QList<Recipient> recipients = {}; ///< At most maxRecipients, each address once.
    Original original = {};
    QString text = {}; ///< What the report says to people, line ends LF, at most 64 Ki characters.
    bool isTruncated = false; ///< There was more than is read here.

    bool operator==(const Bounce &) const = default;
};

constexpr int maxRecipients = 1000;

} // namespace core::bounce
