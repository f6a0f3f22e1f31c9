#pragma once

#include "core/mail/addrspec.h"
#include "core/result.h"
#include "core/smtp/traces.h"

#include <QByteArray>
#include <QDateTime>
#include <QIODevice>
#include <QList>
#include <QMetaType>
#include <QString>
#include <QStringList>

#include <chrono>
#include <functional>
#include <memory>
#include <optional>

namespace core::smtp
{
Q_NAMESPACE

using mail::AddrSpec;

/// How the connection is protected, RFC 8314 §3. None is only for accounts that say so themselves.
enum class Security { ImplicitTls, StartTls, None };
Q_ENUM_NS(Security)

/// The stations of a submission, in the order in which they are reached. With STARTTLS the clear-text
/// greeting and EHLO come before Tls; they count as Hello all the same.
enum class Stage { Dns, Connect, Tls, Hello, Auth, Sender, Recipients, Data, Accepted };
Q_ENUM_NS(Stage)

/// One complete server reply, RFC 5321 §4.2. A multi-line reply is one Reply.
struct Reply {
    int code = 0;
    QByteArray enhanced; ///< "5.7.8" of RFC 3463 when every line that has one agrees; else empty.
    QList<QByteArray> lines; ///< After the code (and enhanced code), one entry a line, without CRLF.

    bool isPositive() const { return code >= 200 && code < 400; }
    bool isTransientFailure() const { return code >= 400 && code < 500; }
    bool isPermanentFailure() const { return code >= 500; }
    /// The server's own words on one line, decoded as UTF-8, else GB18030, with code and enhanced code.
    QString toString() const;
    bool operator==(const Reply &) const = default;
};

/// What is worth showing of one certificate of the chain.
struct CertificateFacts {
    QString subject; ///< Common name, or the first alternative name.
    QString issuer;
    QStringList names; ///< DNS names and addresses it is good for.
    QDateTime notBefore;
    QDateTime notAfter;
    QByteArray sha256; ///< Fingerprint, lower-case hex.
    QString issuerOrganisation = {};
    QString keyAlgorithm = {}; ///< "RSA", "EC", "DSA"; empty for one that Qt has no name for.
    int keyBits = 0; ///< 0: unknown.
    QByteArray pem = {}; ///< The certificate itself, so that it can be trusted; not kept in the journal.

    bool operator==(const CertificateFacts &) const = default;
};

struct TlsDetails {
    QString protocol; ///< "TLS 1.3"
    QString cipher;
    QList<CertificateFacts> chain; ///< The server's own first.
    /// The authority among those this computer trusts that signed the last of the chain, and whether it
    /// was added to the ones the system came with. Only the connection doctor looks for it.
    QString rootAuthority = {};
    bool isRootLocal = false;

    bool operator==(const TlsDetails &) const = default;
};

/// Why a submission did not happen. A value: comparable, copyable, made without knowing any UI.
struct Error {
    Q_GADGET
public:
    enum class Kind {
        Cancelled,
        NameNotFound, ///< DNS says there is no such host.
        NameLookupFailed, ///< DNS did not answer.
        Refused, ///< The host is there and nobody listens at the port.
        Unreachable, ///< No route, or nobody answered the connection attempt in time.
        ConnectionLost, ///< Closed or reset in mid-conversation.
        TimedOut, ///< The server fell silent.
        ProxyFailed,
        TlsHandshake, ///< No agreement on TLS; also TLS spoken to a clear-text port.
        Certificate, ///< The certificate is not to be trusted; see tls and tlsProblems.
        TlsRequired, ///< STARTTLS wanted, not offered or refused: nothing was said in the clear.
        Injection, ///< Clear-text bytes after the reply to STARTTLS: an attack, or a broken middle box.
        Protocol, ///< What came is not SMTP.
        Rejected, ///< The server said no; see reply and stage.
        NoMechanism, ///< No AUTH offered, or none that the credentials and protection allow.
        ServerNotAuthentic, ///< SCRAM: the server could not prove that it knows the password.
        NotSupported, ///< The message or a wish needs an extension not offered; see verb.
        TooLarge, ///< Over the announced SIZE; nothing was sent.
        Unreadable, ///< The message could not be read from the disk.
        OutcomeUnknown, ///< Lost after the final dot: it may have been accepted. Never resend blindly.
    };
    Q_ENUM(Kind)

    Kind kind = Kind::ConnectionLost;
    Stage stage = Stage::Dns;
    QByteArray verb; ///< The command or extension it is about, such as "RCPT"; never a credential.
    Reply reply; ///< What the server said; Kind::Rejected, or its last words before it hung up.
    TlsDetails tls; ///< As far as the handshake came.
    QStringList tlsProblems; ///< Qt's names for them, in English; only for Kind::Certificate.
    QString detail; ///< For the log, in English. What the user reads is worded from the rest.
    Traces traces = {}; ///< What tells one cause from another; nothing of it is a secret.

    bool operator==(const Error &) const = default;
};

template<typename Value>
using Result = core::Result<Value, Error>;
using core::Done;
using Status = Result<Done>;

/// What the message's octets need from the transport.
enum class BodyKind { SevenBit, EightBit, Binary };
Q_ENUM_NS(BodyKind)

/// A complete RFC 5322 text with CRLF line ends that can be read as often as needed.
struct Content {
    std::function<std::unique_ptr<QIODevice>()> open; ///< A device open for reading, or null.
    qint64 sizeBytes = 0;
    BodyKind body = BodyKind::SevenBit;
    bool hasUtf8Headers = false; ///< Needs SMTPUTF8, RFC 6531.

    static Content fromBytes(QByteArray message, BodyKind body = BodyKind::SevenBit);
    static Content fromFile(const QString &path, BodyKind body = BodyKind::SevenBit,
                            bool hasUtf8Headers = false);
};

/// Delivery status notifications, RFC 3461; asked for only where the server offers DSN.
struct Dsn {
    enum class Return { Unset, Full, Headers };
    Return ret = Return::Unset;
    QByteArray envelopeId; ///< Any printable text; xtext is made of it.
    bool onSuccess = false;
    bool onFailure = false;
    bool onDelay = false;
    bool never = false;

    bool operator==(const Dsn &) const = default;
};

/// One message and whom it is for.
struct Submission {
    std::optional<AddrSpec> sender; ///< Nothing: the null path "<>".
    QList<AddrSpec> recipients; ///< Not empty; doubles are sent once.
    /// The message in the widest form the server can carry: asked once EHLO is known. Most callers
    /// have one form and return it whatever is asked.
    std::function<Content(BodyKind widest)> content;
    Dsn dsn;
    bool requireTls = false; ///< RFC 8689; never used unless asked for.
};

struct Refusal {
    AddrSpec recipient;
    Reply reply; ///< 4xx: deferred, 5xx: refused.

    bool isTemporary() const { return reply.isTransientFailure(); }
    bool operator==(const Refusal &) const = default;
};

/// What became of one message.
struct Receipt {
    QList<AddrSpec> accepted;
    QList<Refusal> refused;
    Reply finalReply; ///< The server's answer to the message, with its queue id.
    int transactions = 1; ///< More than one where RCPTMAX made it necessary, RFC 9422.
    /// Only when a later transaction broke after an earlier one was accepted: whom the message was
    /// not sent to any more, whom it may have reached, and why. Otherwise empty.
    QList<AddrSpec> untried;
    QList<AddrSpec> uncertain;
    std::optional<Error> interruption;

    bool operator==(const Receipt &) const = default;
};

/// What proves who we are. The secrets live here and in the SASL exchange, nowhere else.
struct Credentials {
    enum class Kind { None, Password, OAuthToken };
    Kind kind = Kind::None;
    QString user = {};
    QString secret = {}; ///< Password, authorization code, app password, or the access token.
    using IsCancelled = std::function<bool()>;
    /// OAuthToken only: asked in the worker's thread, once, after the server refused the token with 535. May
    /// wait, but not when its argument says that nobody does any more. A fresh token, which is tried at once,
    /// or nothing.
    std::function<std::optional<QString>(const IsCancelled &)> renew = {};
};

struct Proxy {
    enum class Kind { None, Socks5, HttpConnect };
    Kind kind = Kind::None;
    QString host;
    quint16 port = 0;
    QString user;
    QString password;
};

/// Where and how to connect.
struct Endpoint {
    QString host;
    quint16 port = 465;
    Security security = Security::ImplicitTls;
    Proxy proxy = {};
    QByteArray trustedCertificates = {}; ///< PEM, in addition to the system's.
    QByteArray clientName = {}; ///< For EHLO; empty: "[127.0.0.1]"-style literal that reveals nothing.
    bool allowClearTextPassword = false; ///< Only if the account says so, with Security::None.
    /// SHA-256, lower-case hex, of one certificate that is put up with whatever is wrong with it, because
    /// somebody wants to look at the server all the same. No login follows then.
    QByteArray toleratedCertificate = {};
};

/// Reads the wire form of replies: octets in, whole replies out. Bounded: a line of at most 4,096
/// octets, 512 lines. Fed in pieces of any size.
class ReplyParser
{
public:
    void feed(QByteArrayView octets);
    /// The next whole reply, nothing yet, or Error::Kind::Protocol for ever after.
    Result<std::optional<Reply>> next();
    QByteArray rest() const { return m_buffer.mid(m_read); } ///< Octets that belong to no reply yet.
    bool isInsideReply() const { return m_read < m_buffer.size(); }
    /// What can be told of a reply that was cut off, such as "421 closing" without a line end; code 0
    /// when there is nothing.
    Reply interrupted() const;

private:
    Status takeLine(QByteArrayView line);

    QByteArray m_buffer;
    qsizetype m_read = 0; ///< Where the reply begins that is not whole yet.
    qsizetype m_line = 0; ///< Where its next line begins.
    qsizetype m_searched = 0; ///< Up to here there is no line end; keeps feeding by octets linear.
    int m_lineCount = 0; ///< Of this reply, blank ones too.
    QList<QByteArray> m_texts; ///< The lines of this reply so far, after the code.
    int m_code = 0;
    bool m_isLast = false;
    bool m_isBroken = false;
};

/// What EHLO told us, RFC 5321 §4.1.1.1; a fresh value after every EHLO, RFC 3207 §4.2.
class Capabilities
{
public:
    Capabilities() = default;
    explicit Capabilities(const Reply &ehlo);

    QByteArray domain() const { return m_domain; }
    bool has(QByteArrayView keyword) const; ///< The whole keyword, without regard to case.
    QList<QByteArray> parameters(QByteArrayView keyword) const;
    QList<QByteArray> mechanisms() const; ///< AUTH and the old "AUTH=", upper case, as offered.
    qint64 sizeLimitBytes() const; ///< SIZE, RFC 1870; 0: none announced.
    qint64 limit(QByteArrayView name) const; ///< LIMITS, RFC 9422, such as "RCPTMAX"; 0: none.
    QStringList lines() const; ///< For showing, in the order given.

    bool operator==(const Capabilities &) const = default;

private:
    QByteArray m_domain;
    QList<QByteArray> m_lines;
};

/// xtext of RFC 3461 §4.
QByteArray xtext(QByteArrayView text);

/// Octets of a server as one line of text for people: decoded as UTF-8, else GB18030; control and
/// direction marks become visible, so that no reply can hide or reorder what stands beside it.
QString readable(QByteArrayView octets);

} // namespace core::smtp
