#include "core/diagnosis/reading.h"
#include "core/smtp/clues.h"
#include "core/smtp/interceptors.h"

#include <algorithm>
#include <functional>

namespace core::diagnosis
{

using smtp::CertificateFacts;
using smtp::Error;

namespace
{

constexpr qint64 daySeconds = 24 * 60 * 60; // less is no wrong clock, but a slow one

class Judgement
{
public:
    Judgement(const Error &error, const Circumstances &circumstances)
        : m_error(error)
        , m_now(circumstances)
        , m_own(error.tls.chain.value(0))
        , m_told(toldTime())
    {
    }

    Reading run() const;

private:
    bool has(std::initializer_list<QStringView> problems) const;
    bool isUntrusted() const;
    bool isWeak() const;
    bool isBeforeBuild() const { return m_now.builtAt.isValid() && m_now.now < m_now.builtAt; }
    std::optional<QDateTime> toldTime() const;
    std::optional<CertificateFacts>
    firstInvalid(const std::function<bool(const CertificateFacts &)> &is) const;
    Reading clockAhead() const;
    Reading clockBehind(Certainty certainty, const QDateTime &least) const;
    Reading expired() const;
    Reading notYetValid() const;
    std::optional<Reading> somebodyElse() const;
    Reading untrusted() const;

    const Error &m_error;
    const Circumstances &m_now;
    const CertificateFacts m_own;
    const std::optional<QDateTime> m_told; ///< By the server.
};

Reading Judgement::run() const
{
    // With a wrong clock nothing else counts: even the authorities may have expired by then.
    std::optional<Reading> dates;
    if (has({u"CertificateNotYetValid"}))
        dates = notYetValid();
    else if (has({u"CertificateExpired"}))
        dates = expired();
    if (dates && dates->actor == Actor::You)
        return *dates;
    if (const auto somebody = somebodyElse())
        return *somebody;
    if (has({u"CertificateRevoked", u"CertificateBlacklisted"}))
        return {Cause::TlsCertRevoked, Certainty::Sure, "revoked"};
    if (has({u"HostNameMismatch"}))
        return {Cause::TlsCertHostname, Certainty::Sure, "wrong-name"};
    if (dates)
        return *dates;
    // OpenSSL's name for a short key reaches us as an error without a name.
    if (has({u"UnspecifiedError"}) && (isWeak() || !isUntrusted()))
        return {Cause::TlsCertWeak, isWeak() ? Certainty::Sure : Certainty::Likely, "weak-key"};
    return untrusted();
}

bool Judgement::has(std::initializer_list<QStringView> problems) const
{
    return std::any_of(problems.begin(), problems.end(),
                       [this](QStringView problem) { return m_error.tlsProblems.contains(problem); });
}

bool Judgement::isUntrusted() const
{
    return has({u"UnableToGetIssuerCertificate", u"UnableToGetLocalIssuerCertificate",
                u"UnableToVerifyFirstCertificate", u"SelfSignedCertificate", u"SelfSignedCertificateInChain",
                u"CertificateUntrusted", u"InvalidCaCertificate"});
}

bool Judgement::isWeak() const
{
    return m_own.keyBits > 0 && m_own.keyBits < (m_own.keyAlgorithm == u"EC" ? 224 : 2048);
}

/// A server whose date is before our build is itself wrong.
std::optional<QDateTime> Judgement::toldTime() const
{
    const auto told = smtp::dateIn(smtp::readable(m_error.traces.greeting));
    return told && m_now.builtAt.isValid() && *told < m_now.builtAt ? std::nullopt : told;
}

std::optional<CertificateFacts>
Judgement::firstInvalid(const std::function<bool(const CertificateFacts &)> &is) const
{
    const auto found = std::find_if(m_error.tls.chain.begin(), m_error.tls.chain.end(), is);
    return found == m_error.tls.chain.end() ? std::nullopt : std::optional(*found);
}

/// That the clock is wrong is sure then; that the certificate has expired is only what it makes us believe.
Reading Judgement::clockAhead() const
{
    Reading reading{Cause::TlsCertExpired, Certainty::Likely, "clock-ahead"};
    reading.actor = Actor::You;
    reading.parameters.clockBehind = std::chrono::seconds(m_now.now.secsTo(*m_told));
    return reading;
}

Reading Judgement::clockBehind(Certainty certainty, const QDateTime &least) const
{
    Reading reading{Cause::TlsCertNotYetValid, certainty, "clock-behind"};
    reading.actor = Actor::You;
    if (certainty == Certainty::Sure)
        reading.parameters.clockBehind = std::chrono::seconds(m_now.now.secsTo(least));
    return reading;
}

Reading Judgement::expired() const
{
    const auto certificate
        = firstInvalid([this](const CertificateFacts &facts) { return facts.notAfter < m_now.now; });
    if (m_told && m_told->addSecs(daySeconds) < m_now.now && certificate && certificate->notAfter >= *m_told)
        return clockAhead();
    // Over when this program was built, or by a clock that is behind: over by any clock.
    const bool isOverAnyway = certificate
        && (isBeforeBuild() || (m_now.builtAt.isValid() && certificate->notAfter < m_now.builtAt)
            || (m_told && certificate->notAfter < *m_told));
    return {Cause::TlsCertExpired, isOverAnyway ? Certainty::Sure : Certainty::Likely, "expired"};
}

Reading Judgement::notYetValid() const
{
    if (isBeforeBuild())
        return clockBehind(Certainty::Sure, m_told.value_or(m_now.builtAt));
    const auto certificate
        = firstInvalid([this](const CertificateFacts &facts) { return facts.notBefore > m_now.now; });
    if (!m_told || !certificate)
        return clockBehind(Certainty::Likely, {});
    if (certificate->notBefore <= *m_told && m_now.now.addSecs(daySeconds) < *m_told)
        return clockBehind(Certainty::Sure, *m_told);
    // Within a day of it nobody can say who is right.
    Reading early{Cause::TlsCertNotYetValid,
                  certificate->notBefore > *m_told ? Certainty::Sure : Certainty::Likely, "not-yet-valid"};
    early.actor = Actor::Provider;
    return early;
}

/// A public provider's certificate is from a public authority. One that is not was made by somebody on the
/// way: for the right name to read along, for another one to show a page for signing in. On other hosts a
/// scanner's name proves nothing by itself: mail gateways come from the same makers.
std::optional<Reading> Judgement::somebodyElse() const
{
    const bool isOfOther = has({u"HostNameMismatch"});
    const bool isMadeForHost = !isOfOther && !has({u"SelfSignedCertificate"});
    if (isUntrusted() && !smtp::interceptorIn(m_error.tls).isEmpty() && (m_now.isWellKnown || isMadeForHost))
        return Reading{Cause::TlsIntercepted, Certainty::Sure, "interceptor"};
    if (!m_now.isWellKnown)
        return std::nullopt;
    if (isOfOther && (isUntrusted() || isPrivatePeer(m_error)))
        return Reading{Cause::NetworkCaptivePortal, Certainty::Likely, "portal-certificate"};
    if (isUntrusted())
        return Reading{Cause::TlsIntercepted, Certainty::Likely, "private-authority"};
    return std::nullopt;
}

Reading Judgement::untrusted() const
{
    if (has({u"SelfSignedCertificate"}))
        return {Cause::TlsCertUntrusted, Certainty::Sure, "self-signed"};
    if (isUntrusted())
        return {Cause::TlsCertUntrusted, Certainty::Sure, "unknown-issuer"};
    return {Cause::TlsCertUntrusted, Certainty::Likely, "certificate-refused"};
}

} // namespace

Reading whyNotTrusted(const Error &error, const Circumstances &circumstances)
{
    return Judgement(error, circumstances).run();
}

} // namespace core::diagnosis
