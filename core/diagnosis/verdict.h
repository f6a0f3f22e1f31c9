#pragma once

#include "core/diagnosis/cause.h"
#include "core/smtp/types.h"

#include <chrono>

/// What is made of a failure. Values only, for everybody; the sentences are in ui/wording.
namespace core::diagnosis
{

/// Whether another reading of the facts is left.
enum class Certainty {
    Unknown, ///< Nothing is claimed: Cause::Unknown.
    Likely,
    Sure,
};

/// One thing that can be done, with what it takes to do it.
struct Remedy {
    Q_GADGET
public:
    enum class Kind {
        RetryNow,
        WaitAndRetry, ///< after, or at; both unset: "later".
        SlowDown, ///< Fewer messages or connections; after, if known.
        WaitForQuota, ///< at, if known.
        OpenCredentialPage, ///< url: where the authorization code or app password is made.
        EnterSecret, ///< The account's password, code or key again.
        SignIn, ///< With the browser; target is the sign-in server of the catalogue: "microsoft".
        OpenProviderPage, ///< url: where SMTP is switched on, an account unlocked, a sender verified, a quota
                          ///< raised.
        SwitchServer, ///< host, port and security.
        OpenAccountSettings,
        TestConnection, ///< The connection doctor.
        SetClock,
        OpenNetworkSignIn, ///< A captive portal: url, if known.
        TryOtherNetwork,
        ChangeFrom, ///< target: the address that the account may use.
        CheckDomain, ///< The domain doctor; target: the domain.
        SendToOthers, ///< Those that were not refused.
        SendToRefused, ///< Those that were refused or put off, again.
        SendAnyway, ///< Again to everybody, although it may have arrived.
        EditRecipients, ///< target: the address it is about, if one.
        SplitRecipients, ///< limit: how many at once, if known.
        AskRecipient, ///< By another way.
        ShrinkAttachments, ///< limit: octets that are accepted, if known.
        RemoveAttachments,
        EditMessage,
        LookUpListing, ///< url of the blocklist.
        CopyForAdministrator, ///< A message to the administrator, ready to be pasted.
        ContactProvider, ///< url, if known.
        LookIntoSentFolder, ///< It may have arrived.
        CopyReport,
        ShowDetails,
    };
    Q_ENUM(Kind)

    Kind kind = Kind::ShowDetails;
    QString target = {}; ///< Address, domain, sign-in server: see the kinds.
    QString url = {}; ///< https or http, from a rule, the catalogue, or of a blocklist that is known.
    QString host = {};
    quint16 port = 0;
    smtp::Security security = smtp::Security::ImplicitTls;
    std::optional<std::chrono::seconds> after = {};
    QDateTime at = {}; ///< UTC
    qint64 limit = 0; ///< 0: not known.

    bool operator==(const Remedy &) const = default;
};

/// What was read out of the server's words. Empty where they do not say.
struct Parameters {
    std::optional<std::chrono::seconds> retryAfter = {};
    QDateTime retryAt = {}; ///< UTC
    qint64 limit = 0; ///< Octets, recipients or messages, as the cause has it.
    QString blocklist = {}; ///< "Spamhaus", "spamcop.net"
    QString listingUrl = {}; ///< As the server wrote it; shown as text, never opened unasked.
    QString helpUrl = {}; ///< The same.
    QString address = {}; ///< The mailbox it is about.
    QString ip = {}; ///< The address that was refused.
    QString reference = {}; ///< The provider's number for it.
    /// By how much this computer's clock is behind at least, where that is the reason; negative: ahead.
    std::optional<std::chrono::seconds> clockBehind = {};

    bool operator==(const Parameters &) const = default;
};

/// What a rule knows beyond the cause: where to go, and which secret is wanted.
struct Advice {
    QString page = {}; ///< https, from the rule files; may be opened. Empty: none.
    QString secret = {}; ///< "app-password", "authorization-code", "api-key" …; empty: not said.

    bool operator==(const Advice &) const = default;
};

/// What the verdict rests on.
struct Evidence {
    QString rule
        = {}; ///< Id of the rule, "qq.app-password"; "connection.…" for facts of ours; "code.550@recipients".
    QString provider = {}; ///< Whose dialect it was read in; empty: nobody's in particular.
    bool isProviderGuessed = false; ///< Known by the words, not by the account.
    int code = 0; ///< 0: no reply.
    QByteArray enhanced = {}; ///< "5.7.8", also where it stands inside the text ("#5.7.8").
    QString words = {}; ///< Readable, whole, one line a line; may be long.
    QString clientError = {}; ///< "QAbstractSocket::SslHandshakeFailedError", "ECONNREFUSED".
    QString decoded = {}; ///< What base64 or HTML inside the reply says; empty: none.

    bool operator==(const Evidence &) const = default;
};

struct Verdict {
    Cause cause = Cause::Unknown;
    Certainty certainty = Certainty::Unknown;
    Actor actor = Actor::Unknown;
    Retry retry = Retry::Unknown;
    smtp::Stage stage = smtp::Stage::Dns;
    QList<Remedy> remedies = {}; ///< What to do first, first; may be empty.
    Parameters parameters = {};
    Evidence evidence = {};
    Advice advice = {};

    bool operator==(const Verdict &) const = default;
};

/// What became of one recipient.
struct Outcome {
    enum class State {
        Accepted,
        Refused,
        Deferred, ///< The server asks to come again.
        Unknown, ///< The connection broke after the final dot.
        NotTried,
    };
    mail::AddrSpec recipient;
    State state = State::NotTried;
    std::optional<Verdict> verdict = {}; ///< Of Refused and Deferred.

    bool operator==(const Outcome &) const = default;
};

} // namespace core::diagnosis

Q_DECLARE_METATYPE(core::diagnosis::Cause)
Q_DECLARE_METATYPE(core::diagnosis::Remedy)
