#include "core/doctor/connectionfindings.h"

#include "core/doctor/evidence.h"

#include <algorithm>

namespace core::doctor
{

using smtp::Error;
using smtp::Security;
using smtp::Stage;
using Kind = Finding::Kind;
using Certainty = Finding::Certainty;

namespace
{

Finding found(Kind kind, const Error &error, Certainty certainty = Certainty::Sure)
{
    Finding finding;
    finding.kind = kind;
    finding.certainty = certainty;
    finding.stage = error.stage;
    finding.reply = error.reply;
    return finding;
}

class Connecting
{
public:
    Connecting(const Request &request, const QList<Attempt> &attempts)
        : m_request(request)
        , m_own(attempts.first())
        , m_others(attempts.mid(1))
        , m_error(*m_own.error)
    {
    }

    Finding why() const;

private:
    Finding whyNoConnection() const;
    Finding whyNoTls() const;
    Finding whyNoGreeting() const;
    Finding webServer(const QString &words) const;
    Finding unexplained() const;
    const Attempt *atSamePort(Security security) const;
    const Attempt *atOtherPort() const;
    QString webServerAnywhere() const;

    const Request &m_request;
    const Attempt &m_own;
    const QList<Attempt> m_others;
    const Error &m_error;
};

Finding Connecting::why() const
{
    switch (m_error.kind) {
    case Error::Kind::NameNotFound:
        return found(Kind::NameNotFound, m_error);
    case Error::Kind::NameLookupFailed:
        return found(Kind::NameLookupFailed, m_error);
    case Error::Kind::ProxyFailed:
        return found(Kind::ProxyFailed, m_error);
    case Error::Kind::TlsRequired:
        return found(Kind::StartTlsNotOffered, m_error);
    case Error::Kind::Injection:
        return found(Kind::Injection, m_error);
    case Error::Kind::Rejected:
        return found(Kind::ServerRefused, m_error);
    default:
        break;
    }
    if (m_error.stage <= Stage::Connect)
        return whyNoConnection();
    // With STARTTLS the server has greeted in the clear by then, as it should.
    return m_error.stage == Stage::Tls && m_own.security == Security::ImplicitTls ? whyNoTls()
                                                                                  : whyNoGreeting();
}

Finding Connecting::whyNoConnection() const
{
    if (m_error.kind == Error::Kind::ConnectionLost)
        return found(Kind::ConnectionCut, m_error);
    const Attempt *other = atOtherPort();
    // Whoever shows the provider's certificate at another port is the provider, wherever it is.
    const bool isItself = other && other->reached(Stage::Tls);
    if (m_request.isWellKnown && resolvedPrivately(m_own) && !isItself)
        return found(Kind::CaptivePortal, m_error, Certainty::Likely);
    if (other) {
        // Somebody on the way may hold it up, or the server may not use it: from here it looks the same.
        Finding blocked = found(Kind::PortBlocked, m_error, Certainty::Likely);
        blocked.other = Alternative{other->host, other->port, other->security};
        return blocked;
    }
    return found(m_error.kind == Error::Kind::Refused ? Kind::HostRefuses : Kind::HostSilent, m_error);
}

/// Security::ImplicitTls. Afterwards somebody listened in the clear.
Finding Connecting::whyNoTls() const
{
    const Attempt *listener = atSamePort(Security::None);
    if (listener
        && (listener->reached(Stage::Hello) || (listener->error && listener->error->reply.code > 0))) {
        Finding plain = found(Kind::TlsOnPlainPort, m_error);
        if (listener->error)
            plain.reply = listener->error->reply;
        return plain;
    }
    if (const QString words = webServerAnywhere(); !words.isEmpty())
        return webServer(words);
    if (listener && listener->error && listener->error->kind == Error::Kind::Protocol) {
        Finding strange = found(Kind::NotMailServer, m_error);
        strange.subject = listener->error->detail;
        return strange;
    }
    return unexplained();
}

Finding Connecting::whyNoGreeting() const
{
    const bool isBeforeGreeting = m_error.stage == Stage::Hello && m_error.verb.isEmpty();
    const Attempt *encrypted = atSamePort(Security::ImplicitTls);
    if (m_own.security != Security::ImplicitTls && isBeforeGreeting && encrypted
        && showedCertificate(*encrypted))
        return found(Kind::PlainOnTlsPort, m_error);
    if (const QString words = webServerAnywhere(); !words.isEmpty() && isBeforeGreeting)
        return webServer(words);
    if (m_error.kind == Error::Kind::Protocol && isBeforeGreeting && m_error.reply.code == 0) {
        Finding strange = found(Kind::NotMailServer, m_error);
        strange.subject = m_error.detail;
        return strange;
    }
    return unexplained();
}

Finding Connecting::webServer(const QString &words) const
{
    Finding finding = found(Kind::CaptivePortal, m_error);
    finding.subject = words;
    return finding;
}

Finding Connecting::unexplained() const
{
    switch (m_error.kind) {
    case Error::Kind::TimedOut:
        return found(Kind::ServerSilent, m_error);
    case Error::Kind::ConnectionLost:
        return found(Kind::ConnectionCut, m_error);
    case Error::Kind::TlsHandshake: {
        // OpenSSL's words, for what the server chose and for what it answered to our wish.
        const bool isOld = m_error.detail.contains(u"unsupported protocol")
            || m_error.detail.contains(u"alert protocol version");
        Finding finding = found(isOld ? Kind::OldTls : Kind::TlsFailed, m_error);
        finding.subject = m_error.detail;
        return finding;
    }
    default:
        break;
    }
    Finding other = found(Kind::Other, m_error);
    other.subject = m_error.detail;
    return other;
}

const Attempt *Connecting::atSamePort(Security security) const
{
    const auto same = std::find_if(m_others.begin(), m_others.end(), [&](const Attempt &attempt) {
        return attempt.host == m_own.host && attempt.port == m_own.port && attempt.security == security;
    });
    return same == m_others.end() ? nullptr : &*same;
}

const Attempt *Connecting::atOtherPort() const
{
    const auto other = std::find_if(m_others.begin(), m_others.end(), [&](const Attempt &attempt) {
        return attempt.host == m_own.host && attempt.port != m_own.port && attempt.reached(Stage::Connect);
    });
    return other == m_others.end() ? nullptr : &*other;
}

QString Connecting::webServerAnywhere() const
{
    if (const QString words = webServerWords(m_own); !words.isEmpty())
        return words;
    const Attempt *listener = atSamePort(Security::None);
    return listener ? webServerWords(*listener) : QString();
}

} // namespace

QList<Finding> whyNotConnected(const Request &request, const QList<Attempt> &attempts)
{
    return {Connecting(request, attempts).why()};
}

} // namespace core::doctor
