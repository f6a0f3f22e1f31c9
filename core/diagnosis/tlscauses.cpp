#include "core/diagnosis/reading.h"

#include <QRegularExpression>

#include <algorithm>

namespace core::diagnosis
{

using smtp::Error;
using smtp::SecondLook;
using smtp::Security;
using smtp::Stage;

namespace
{

struct Reason {
    const char *part; ///< Of OpenSSL's words.
    Cause cause;
    Certainty certainty;
    const char *rule;
};

// Alerts are RFC 8446 §6 in OpenSSL's spelling. What several servers' faults look like is only likely.
constexpr Reason reasons[] = {
    {"protocol version", Cause::TlsProtocol, Certainty::Sure, "tls-version"},
    {"unsupported protocol", Cause::TlsProtocol, Certainty::Sure, "tls-version"},
    {"wrong ssl version", Cause::TlsProtocol, Certainty::Sure, "tls-version"},
    {"no protocols available", Cause::TlsProtocol, Certainty::Sure, "tls-version"},
    {"no shared cipher", Cause::TlsProtocol, Certainty::Sure, "tls-cipher"},
    {"insufficient security", Cause::TlsProtocol, Certainty::Sure, "tls-cipher"},
    {"dh key too small", Cause::TlsProtocol, Certainty::Sure, "tls-cipher"},
    {"legacy sigalg", Cause::TlsProtocol, Certainty::Sure, "tls-cipher"},
    {"wrong signature type", Cause::TlsProtocol, Certainty::Likely, "tls-cipher"},
    {"ee key too small", Cause::TlsCertWeak, Certainty::Sure, "weak-key"},
    {"ca md too weak", Cause::TlsCertWeak, Certainty::Sure, "weak-key"},
    {"unrecognized name", Cause::TlsCertHostname, Certainty::Likely, "tls-unknown-name"},
    {"internal error", Cause::ServerError, Certainty::Likely, "tls-internal-error"},
    {"unexpected eof", Cause::TlsHandshakeCut, Certainty::Sure, "tls-cut"},
    {"wrong version number", Cause::TlsImplicitOnPlain, Certainty::Likely, "tls-not-understood"},
    {"packet length too long", Cause::TlsImplicitOnPlain, Certainty::Likely, "tls-not-understood"},
    {"http request", Cause::TlsImplicitOnPlain, Certainty::Likely, "tls-not-understood"},
};

/// What came in place of TLS, or was heard when we listened afterwards.
QByteArray clearWords(const Error &error)
{
    if (!error.traces.insteadOfTls.isEmpty())
        return error.traces.insteadOfTls;
    return error.traces.look.way == SecondLook::Way::Listen ? error.traces.look.words : QByteArray();
}

/// The server speaks SMTP in the clear. A no may have come in the clear from somebody in front of it.
Reading clearText(const QByteArray &words)
{
    if (words.startsWith('2'))
        return {Cause::TlsImplicitOnPlain, Certainty::Sure, "tls-on-plain-port", words};
    return {Cause::TlsImplicitOnPlain, Certainty::Likely, "tls-refused-in-clear", words};
}

Reading whyNoHandshake(const Error &error, const Circumstances &circumstances)
{
    const bool isUpgrade = circumstances.security == Security::StartTls || error.verb == "STARTTLS";
    if (const QByteArray words = clearWords(error); !words.isEmpty()) {
        // A server that said 220 to STARTTLS and then something else has nothing to say about the port.
        if (isUpgrade)
            return {Cause::TlsProtocol, Certainty::Likely, "tls-garbage", words};
        return whoSpeaks(words, error, circumstances).value_or(clearText(words));
    }
    const auto *const reason = std::find_if(std::begin(reasons), std::end(reasons), [&](const Reason &one) {
        return error.traces.tlsReason.contains(one.part) || error.detail.contains(QLatin1String(one.part));
    });
    if (reason != std::end(reasons) && !(isUpgrade && reason->cause == Cause::TlsImplicitOnPlain))
        return {reason->cause, reason->certainty, reason->rule};
    if (error.kind == Error::Kind::TimedOut)
        return {Cause::NetworkTimeout, Certainty::Sure, "tls-timeout"};
    if (error.kind == Error::Kind::ConnectionLost)
        return {Cause::TlsHandshakeCut, Certainty::Sure, "tls-cut"};
    return {Cause::TlsProtocol, Certainty::Likely, "tls-failed"};
}

/// Some boxes in the middle overwrite the offer: "XXXXXXXX", "XXXXXXXA".
bool isOverwritten(const Circumstances &circumstances)
{
    static const QRegularExpression overwritten(QStringLiteral("^X{4,}[A-Z]?$"));
    const QStringList lines
        = circumstances.capabilities ? circumstances.capabilities->lines() : QStringList();
    return lines.indexOf(overwritten) >= 0;
}

std::optional<Reading> whyNotOffered(const Error &error, const Circumstances &circumstances)
{
    if (error.reply.code >= 400)
        return std::nullopt; // the server gives its reason
    if (error.reply.code > 0)
        return Reading{Cause::ProtocolSequence, Certainty::Likely, "starttls-strange-answer"};
    // Public providers all offer it: there it was taken out on the way. Elsewhere it may have been.
    const char *rule = isOverwritten(circumstances) ? "starttls-overwritten"
        : circumstances.isWellKnown                 ? "starttls-stripped"
                                                    : "starttls-not-offered";
    return Reading{Cause::TlsStarttlsUnavailable, Certainty::Sure, rule};
}

} // namespace

std::optional<Reading> whyNotEncrypted(const Error &error, const Circumstances &circumstances)
{
    switch (error.kind) {
    case Error::Kind::TlsRequired:
        return whyNotOffered(error, circumstances);
    case Error::Kind::Injection:
        return Reading{Cause::TlsInjection, Certainty::Sure, "injection"};
    case Error::Kind::TlsHandshake:
        return whyNoHandshake(error, circumstances);
    case Error::Kind::TimedOut:
    case Error::Kind::ConnectionLost:
        // With STARTTLS the verb is still said in the clear, and may meet silence too.
        if (error.stage == Stage::Tls && error.reply.code < 400)
            return whyNoHandshake(error, circumstances);
        return std::nullopt;
    default:
        return std::nullopt;
    }
}

} // namespace core::diagnosis
