#include "core/diagnosis/reading.h"

namespace core::diagnosis
{

using smtp::Error;
using smtp::SecondLook;
using smtp::Security;
using smtp::Stage;

namespace
{

bool isBeforeGreeting(const Error &error)
{
    return error.stage == Stage::Hello && error.verb.isEmpty() && error.reply.code == 0;
}

const char *timeoutRule(const Error &error)
{
    switch (error.stage) {
    case Stage::Dns:
    case Stage::Connect:
        return "connect-timeout";
    case Stage::Tls:
        return "tls-timeout";
    case Stage::Hello:
        return isBeforeGreeting(error) ? "greeting-timeout" : "hello-timeout";
    case Stage::Auth:
        return "auth-timeout";
    case Stage::Sender:
        return "mail-timeout";
    case Stage::Recipients:
        return "rcpt-timeout";
    case Stage::Data:
    case Stage::Accepted:
        return "data-timeout";
    }
    return "timeout";
}

/// The server waits for a TLS hello while we wait for its greeting; or it is no mail server.
std::optional<Reading> seenAfterwards(const Error &error, const Circumstances &circumstances)
{
    const SecondLook &look = error.traces.look;
    if (!isBeforeGreeting(error) || look.way != SecondLook::Way::Handshake)
        return std::nullopt;
    if (look.saw == SecondLook::Saw::Tls)
        return Reading{Cause::TlsPlainOnImplicit, Certainty::Sure, "plain-on-tls-port"};
    return whoSpeaks(look.words, error, circumstances);
}

Reading whyStrange(const Error &error, const Circumstances &circumstances)
{
    if (isBeforeGreeting(error)) {
        const QByteArray words
            = error.traces.greeting.isEmpty() ? error.detail.toUtf8() : error.traces.greeting;
        if (const auto somebody = whoSpeaks(words, error, circumstances))
            return *somebody;
        return {Cause::NetworkWrongService, Certainty::Likely, "strange-words", words};
    }
    if (error.stage <= Stage::Hello && error.reply.isPositive())
        return {Cause::ProtocolSequence, Certainty::Likely, "strange-greeting"};
    return {Cause::ProtocolSequence, Certainty::Likely, "out-of-step"};
}

} // namespace

std::optional<Reading> whyInterrupted(const Error &error, const Circumstances &circumstances)
{
    switch (error.kind) {
    case Error::Kind::OutcomeUnknown:
        return Reading{Cause::NetworkOutcomeUnknown, Certainty::Sure, "lost-after-dot"};
    case Error::Kind::TimedOut:
        if (const auto seen = seenAfterwards(error, circumstances))
            return seen;
        return Reading{Cause::NetworkTimeout, Certainty::Sure, timeoutRule(error)};
    case Error::Kind::ConnectionLost:
        if (error.reply.code >= 400)
            return std::nullopt; // it gave its reason before it hung up
        if (const auto seen = seenAfterwards(error, circumstances))
            return seen;
        return Reading{Cause::NetworkReset, Certainty::Sure,
                       error.traces.ending == smtp::Traces::Ending::Closed ? "closed" : "reset"};
    case Error::Kind::Protocol:
        return whyStrange(error, circumstances);
    default:
        return std::nullopt;
    }
}

std::optional<Reading> whyNotAble(const Error &error, const Circumstances &circumstances)
{
    switch (error.kind) {
    case Error::Kind::NoMechanism: {
        const bool isClear = circumstances.security == Security::None;
        return isClear ? Reading{Cause::AuthEncryptionRequired, Certainty::Likely, "no-safe-mechanism"}
                       : Reading{Cause::AuthMechanism, Certainty::Sure, "no-mechanism"};
    }
    case Error::Kind::ServerNotAuthentic:
        return Reading{Cause::AuthServerNotAuthentic, Certainty::Sure, "server-not-authentic"};
    case Error::Kind::NotSupported:
        return Reading{Cause::ProtocolUnsupported, Certainty::Sure, "not-supported"};
    case Error::Kind::TooLarge: {
        Reading reading{Cause::ContentSize, Certainty::Sure, "too-large"};
        reading.parameters.limit = error.detail.toLongLong();
        return reading;
    }
    default:
        return std::nullopt;
    }
}

} // namespace core::diagnosis
