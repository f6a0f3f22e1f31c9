#include "core/doctor/certificatefindings.h"

#include "core/smtp/interceptors.h"

#include <algorithm>
#include <functional>

namespace core::doctor
{

using smtp::CertificateFacts;
using Kind = Finding::Kind;
using Grade = Finding::Grade;
using Certainty = Finding::Certainty;

namespace
{

constexpr std::chrono::seconds dayLength = std::chrono::hours(24);

Finding found(Kind kind, Certainty certainty = Certainty::Sure, const QString &subject = {})
{
    Finding finding;
    finding.kind = kind;
    finding.certainty = certainty;
    finding.subject = subject;
    return finding;
}

bool isWeak(const CertificateFacts &facts)
{
    if (facts.keyBits <= 0)
        return false;
    return facts.keyAlgorithm == u"EC" ? facts.keyBits < 224 : facts.keyBits < 2048;
}

class Judgement
{
public:
    Judgement(const smtp::Error &error, const Circumstances &circumstances)
        : m_error(error)
        , m_now(circumstances)
        , m_own(error.tls.chain.value(0))
    {
    }

    QList<Finding> run();

private:
    bool has(std::initializer_list<QStringView> problems) const;
    bool isUntrusted() const;
    std::optional<Finding> interception() const;
    void judgeName();
    void judgeDates();
    void judgeExpired();
    void judgeNotYetValid();
    void judgeRest();
    void judgeTrust();
    bool isClockAhead() const;
    bool isBeforeBuild() const;
    std::optional<QDateTime> toldTime() const;
    std::optional<std::chrono::seconds> behind() const;
    std::optional<CertificateFacts>
    firstInvalid(const std::function<bool(const CertificateFacts &)> &is) const;
    void addClock(Kind kind, std::chrono::seconds skew, Certainty certainty = Certainty::Sure);
    void addDate(Kind kind, Certainty certainty, const std::optional<CertificateFacts> &certificate);

    const smtp::Error &m_error;
    const Circumstances &m_now;
    const CertificateFacts m_own;
    QList<Finding> m_findings;
};

QList<Finding> Judgement::run()
{
    judgeName();
    judgeDates();
    // In such a future even the authorities have expired, so an unknown issuer means nothing.
    if (isClockAhead())
        return m_findings;
    if (const auto somebody = interception())
        return {*somebody};
    judgeRest();
    judgeTrust();
    if (m_findings.isEmpty())
        m_findings.append(
            found(Kind::CertificateRefused, Certainty::Sure, m_error.tlsProblems.join(QStringLiteral(", "))));
    return m_findings;
}

bool Judgement::isClockAhead() const
{
    return std::any_of(m_findings.begin(), m_findings.end(),
                       [](const Finding &finding) { return finding.kind == Kind::ClockAhead; });
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

/// A public provider's certificate is from a public authority. One that is not was made by somebody on the
/// way: for the right name to read along, for another one to show a page for logging in. On other hosts a
/// scanner's name proves nothing by itself: mail gateways are made by the same companies, and come with a
/// certificate that is self-signed or for a name of the maker's.
std::optional<Finding> Judgement::interception() const
{
    const bool isOfOther = has({u"HostNameMismatch"});
    const bool isMadeForHost = !isOfOther && !has({u"SelfSignedCertificate"});
    const QString product = isUntrusted() ? smtp::interceptorIn(m_error.tls) : QString();
    if (!product.isEmpty() && (m_now.isWellKnown || isMadeForHost)) {
        Finding finding = found(Kind::Interception, Certainty::Sure, product);
        finding.certificate = m_own;
        return finding;
    }
    if (!m_now.isWellKnown)
        return std::nullopt;
    if (isOfOther && (isUntrusted() || m_now.isPrivateAddress))
        return found(Kind::CaptivePortal, Certainty::Likely);
    if (!isUntrusted())
        return std::nullopt;
    Finding finding = found(Kind::Interception, Certainty::Likely,
                            m_own.issuerOrganisation.isEmpty() ? m_own.issuer : m_own.issuerOrganisation);
    finding.certificate = m_own;
    return finding;
}

void Judgement::judgeName()
{
    if (!has({u"HostNameMismatch"}))
        return;
    Finding finding = found(Kind::WrongName);
    finding.certificate = m_own;
    m_findings.append(finding);
}

void Judgement::judgeDates()
{
    if (has({u"CertificateExpired"}))
        judgeExpired();
    if (has({u"CertificateNotYetValid"}))
        judgeNotYetValid();
}

bool Judgement::isBeforeBuild() const
{
    return m_now.builtAt.isValid() && m_now.now < m_now.builtAt;
}

/// What the server says the time is; a server whose date is before our build is itself wrong.
std::optional<QDateTime> Judgement::toldTime() const
{
    const bool isWrong = m_now.serverTime && m_now.builtAt.isValid() && *m_now.serverTime < m_now.builtAt;
    return isWrong ? std::nullopt : m_now.serverTime;
}

/// By how much this computer's clock is behind, as far as anybody told; less than a day is no news.
std::optional<std::chrono::seconds> Judgement::behind() const
{
    if (const auto told = toldTime()) {
        const std::chrono::seconds skew(m_now.now.secsTo(*told));
        return std::chrono::abs(skew) > dayLength || isBeforeBuild() ? skew : std::chrono::seconds(0);
    }
    if (isBeforeBuild())
        return std::chrono::seconds(m_now.now.secsTo(m_now.builtAt));
    return std::nullopt;
}

void Judgement::judgeExpired()
{
    const auto certificate
        = firstInvalid([this](const CertificateFacts &facts) { return facts.notAfter < m_now.now; });
    const auto skew = behind();
    if (!skew) {
        addDate(Kind::Expired, Certainty::Likely, certificate);
        return;
    }
    if (skew->count() != 0)
        addClock(skew->count() > 0 ? Kind::ClockBehind : Kind::ClockAhead, std::chrono::abs(*skew));
    // With the right time it may be valid after all.
    if (!certificate || certificate->notAfter < m_now.now.addSecs(skew->count()))
        addDate(Kind::Expired, certificate ? Certainty::Sure : Certainty::Likely, certificate);
}

void Judgement::judgeNotYetValid()
{
    const auto certificate
        = firstInvalid([this](const CertificateFacts &facts) { return facts.notBefore > m_now.now; });
    const std::chrono::seconds missing(certificate ? m_now.now.secsTo(certificate->notBefore) : 0);
    const auto skew = behind();
    if (!toldTime()) {
        // The build date and the certificate both say how much is missing at least.
        addClock(Kind::ClockBehind, std::max(missing, skew.value_or(missing)),
                 skew ? Certainty::Sure : Certainty::Likely);
        return;
    }
    if (skew->count() != 0)
        addClock(skew->count() > 0 ? Kind::ClockBehind : Kind::ClockAhead, std::chrono::abs(*skew));
    if (certificate && certificate->notBefore > m_now.now.addSecs(skew->count()))
        addDate(Kind::NotYetValid, Certainty::Sure, certificate);
}

void Judgement::judgeRest()
{
    if (has({u"CertificateRevoked", u"CertificateBlacklisted"}))
        m_findings.append(found(Kind::Revoked));
    // OpenSSL's name for a short key reaches us as an error without a name.
    if (has({u"UnspecifiedError"}) && isWeak(m_own)) {
        Finding finding = found(Kind::WeakKey);
        finding.certificate = m_own;
        m_findings.append(finding);
    }
}

/// To trust exactly this certificate helps against an unknown issuer and against nothing else.
void Judgement::judgeTrust()
{
    if (!isUntrusted())
        return;
    const bool isSelfSigned = has({u"SelfSignedCertificate"});
    Finding finding = found(isSelfSigned ? Kind::SelfSigned : Kind::UnknownIssuer, Certainty::Sure,
                            m_own.issuer.isEmpty() ? m_own.issuerOrganisation : m_own.issuer);
    if (m_findings.isEmpty() && !m_own.pem.isEmpty())
        finding.certificate = m_own;
    m_findings.append(finding);
}

std::optional<CertificateFacts>
Judgement::firstInvalid(const std::function<bool(const CertificateFacts &)> &is) const
{
    const auto found = std::find_if(m_error.tls.chain.begin(), m_error.tls.chain.end(), is);
    return found == m_error.tls.chain.end() ? std::nullopt : std::optional(*found);
}

/// Once: a chain may have an expired certificate and one that is not valid yet.
void Judgement::addClock(Kind kind, std::chrono::seconds skew, Certainty certainty)
{
    const bool isTold = std::any_of(m_findings.begin(), m_findings.end(), [](const Finding &finding) {
        return finding.kind == Kind::ClockBehind || finding.kind == Kind::ClockAhead;
    });
    if (isTold)
        return;
    Finding finding = found(kind, certainty);
    finding.skew = skew;
    finding.clock = m_now.now;
    m_findings.append(finding);
}

void Judgement::addDate(Kind kind, Certainty certainty, const std::optional<CertificateFacts> &certificate)
{
    Finding finding = found(kind, certainty);
    finding.certificate = certificate;
    finding.clock = m_now.now;
    m_findings.append(finding);
}

Finding advice(Kind kind, const CertificateFacts &certificate, const QDateTime &now)
{
    Finding finding = found(kind);
    finding.grade = Grade::Advice;
    finding.certificate = certificate;
    finding.clock = now;
    return finding;
}

/// Certificates are renewed long before their end, those that live six days too.
bool endsSoon(const CertificateFacts &facts, const QDateTime &now)
{
    const qint64 life = facts.notBefore.secsTo(facts.notAfter);
    const qint64 left = now.secsTo(facts.notAfter);
    return facts.notAfter.isValid() && left < std::min<qint64>(14 * dayLength.count(), life / 6);
}

} // namespace

QList<Finding> whyRefused(const smtp::Error &error, const Circumstances &circumstances)
{
    return Judgement(error, circumstances).run();
}

QList<Finding> aboutAccepted(const smtp::TlsDetails &tls, const Circumstances &circumstances)
{
    QList<Finding> findings;
    if (tls.chain.isEmpty())
        return findings;
    const CertificateFacts own = tls.chain.first();
    // Without an authority it is a certificate that the user chose to trust.
    const QString product = tls.rootAuthority.isEmpty() ? QString() : smtp::interceptorIn(tls);
    if (!product.isEmpty() || (tls.isRootLocal && circumstances.isWellKnown)) {
        Finding finding = advice(Kind::TrustedInterception, own, circumstances.now);
        finding.certainty = product.isEmpty() ? Certainty::Likely : Certainty::Sure;
        finding.subject = product.isEmpty() ? tls.rootAuthority : product;
        findings.append(finding);
    }
    if (isWeak(own))
        findings.append(advice(Kind::WeakKey, own, circumstances.now));
    if (endsSoon(own, circumstances.now))
        findings.append(advice(Kind::ExpiresSoon, own, circumstances.now));
    return findings;
}

} // namespace core::doctor
