#pragma once

#include "core/smtp/transcript.h"

#include <QMetaType>

#include <optional>

/// What the connection doctor is asked, what it saw, and what it makes of that. Values only.
namespace core::doctor
{

/// What a server takes for a user name, as far as its provider says so.
enum class UserForm { Unknown, FullAddress, LocalPart, Fixed };

/// Another way to the same mailbox.
struct Alternative {
    QString host;
    quint16 port = 0;
    smtp::Security security = smtp::Security::ImplicitTls;

    bool operator==(const Alternative &) const = default;
};

struct Request {
    smtp::Endpoint endpoint;
    smtp::Credentials credentials; ///< Tried once at most, and never in the clear.
    std::optional<mail::AddrSpec> sender; ///< Nothing: MAIL FROM is not said.
    smtp::Stage until = smtp::Stage::Sender; ///< Never further than that: no RCPT, no DATA.
    UserForm userForm = UserForm::Unknown;
    /// A public provider's host: its certificate must be from a public authority, its address public.
    bool isWellKnown = false;
    QList<Alternative> alternatives; ///< The provider's other ways; empty: the usual ports of the host.
    QDateTime builtAt; ///< Of this program, UTC: a clock that shows less is wrong for sure.
    bool triesAlternatives = true;
};

/// One visit to a server and what happened there.
struct Attempt {
    QString host;
    quint16 port = 0;
    smtp::Security security = smtp::Security::ImplicitTls; ///< None also where we only listened.
    QList<smtp::StageEvent> timeline;
    QList<smtp::Entry> transcript; ///< Redacted, as entries are.
    std::optional<smtp::Error> error;

    /// The stage was passed. With STARTTLS Hello is passed for the first time in the clear.
    bool reached(smtp::Stage stage) const;
    bool operator==(const Attempt &) const = default;
};

/// One thing learnt. It claims what the facts carry: @p certainty says whether another reading of them
/// is left, @p grade whether something has to be done.
struct Finding {
    Q_GADGET
public:
    enum class Kind {
        Works, ///< The settings are right, as far as can be known without sending.
        WorksButOnlyUntil, ///< Right as far as it was examined: stage.
        UseOther, ///< other was visited and is in order; nothing secret was said there.
        WrongUserForm, ///< The provider wants proposal (may be empty) instead of subject.
        PasswordRefused,
        TokenRefused,
        SignInRefused, ///< For another reason than the password; reply.
        SignInRequired, ///< There are no credentials, and the server wants some.
        TlsOnPlainPort, ///< The server speaks clear text where TLS was tried.
        PlainOnTlsPort, ///< The server speaks TLS where clear text or STARTTLS was tried.
        CaptivePortal, ///< subject: what a web server said, if one did; that is sure then.
        NotMailServer, ///< What came is not SMTP: subject.
        Interception, ///< Somebody on the way shows a certificate of subject's making.
        TrustedInterception, ///< The same, by an authority that this computer trusts.
        SelfSigned, ///< certificate is set where trusting it would help.
        UnknownIssuer, ///< subject; certificate is set where trusting it would help.
        WrongName, ///< certificate.names has the right ones; trusting it would not help.
        Expired, ///< certificate, if it is known which one of the chain.
        NotYetValid,
        Revoked,
        CertificateRefused, ///< For a reason without a kind of its own: subject.
        ClockBehind, ///< This computer's clock, by skew or more.
        ClockAhead,
        WeakKey,
        OldTls, ///< The server has nothing newer than TLS 1.1.
        TlsFailed, ///< No agreement on TLS, for a reason that is not known.
        StartTlsNotOffered, ///< Or refused: reply.
        Injection, ///< Octets slipped in before TLS.
        ExpiresSoon,
        Ipv6Silent, ///< subject: the address; IPv4 answered.
        AuthOnlyAfterTls, ///< The account says no encryption; without it nobody can sign in.
        TlsRequired, ///< The server takes nothing without encryption; reply.
        NoAuthOffered,
        NoUsableMechanism, ///< subject: those that are offered.
        ServerNotAuthentic, ///< It could not prove that it knows the password.
        PortBlocked, ///< No way to this port, while other of the same host answers.
        HostSilent, ///< No connection came about.
        HostRefuses, ///< The host is there, and nobody listens at the port.
        ServerSilent, ///< Connected, and then nothing came at stage.
        ConnectionCut, ///< At stage.
        NameNotFound,
        NameLookupFailed,
        ProxyFailed,
        SenderRefused, ///< subject: the address; reply.
        AddressNotSupported, ///< subject: an address with characters that the server cannot take.
        ServerRefused, ///< The greeting or EHLO said no; reply.
        Other, ///< Failed at stage; subject for the log.
    };
    Q_ENUM(Kind)
    enum class Grade { Good, Advice, Problem };
    Q_ENUM(Grade)
    enum class Certainty { Sure, Likely };
    Q_ENUM(Certainty)

    Kind kind = Kind::Other;
    Grade grade = Grade::Problem;
    Certainty certainty = Certainty::Sure;
    QString host; ///< Where it was found.
    quint16 port = 0;
    smtp::Security security = smtp::Security::ImplicitTls;
    std::optional<Alternative> other;
    std::optional<smtp::CertificateFacts> certificate;
    QString proposal; ///< A user name.
    QString subject; ///< Issuer, address, product …: see the kinds.
    smtp::Reply reply;
    std::chrono::seconds skew{0}; ///< Always positive.
    smtp::Stage stage = smtp::Stage::Dns;
    QDateTime clock; ///< What this computer took for the time, UTC; for kinds about dates.

    bool operator==(const Finding &) const = default;
};

struct Report {
    QList<Attempt> attempts; ///< The account's own settings first.
    QList<Finding> findings; ///< What to do first, first. Empty when it was cancelled.
    bool isUsable = false; ///< The account's own settings went as far as they were asked to.

    bool operator==(const Report &) const = default;
};

} // namespace core::doctor

Q_DECLARE_METATYPE(core::doctor::Alternative)
Q_DECLARE_METATYPE(core::doctor::Report)
