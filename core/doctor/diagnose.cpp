#include "core/doctor/diagnose.h"

#include "core/doctor/certificatefindings.h"
#include "core/doctor/connectionfindings.h"
#include "core/doctor/evidence.h"
#include "core/doctor/loginfindings.h"

#include <algorithm>

namespace core::doctor
{

using smtp::Error;
using smtp::Security;
using smtp::Stage;
using Kind = Finding::Kind;
using Grade = Finding::Grade;

namespace
{

class Diagnosis
{
public:
    Diagnosis(const Request &request, const QList<Attempt> &attempts, const QDateTime &now)
        : m_request(request)
        , m_attempts(attempts)
        , m_own(m_attempts.first())
        , m_now(now)
    {
    }

    QList<Finding> run();

private:
    Circumstances circumstances(const Attempt &attempt) const;
    QList<Finding> cause() const;
    void add(QList<Finding> findings, const Attempt &about);
    void addUseOther();
    void addInterceptedOthers();
    void addUserForm();
    void addSilentAddresses();
    void addClock();

    const Request &m_request;
    const QList<Attempt> &m_attempts;
    const Attempt &m_own;
    const QDateTime m_now;
    QList<Finding> m_findings;
};

QList<Finding> Diagnosis::run()
{
    if (isUsable(m_request, m_own)) {
        Finding works;
        works.grade = Grade::Good;
        works.stage = goal(m_request);
        works.kind = works.stage == Stage::Sender ? Kind::Works : Kind::WorksButOnlyUntil;
        add({works}, m_own);
    } else {
        addUseOther();
        add(cause(), m_own);
        addInterceptedOthers();
        addUserForm();
    }
    if (const smtp::StageEvent *tls = lastEvent(m_own, Stage::Tls))
        add(aboutAccepted(tls->tls, circumstances(m_own)), m_own);
    addSilentAddresses();
    addClock();
    return m_findings;
}

Circumstances Diagnosis::circumstances(const Attempt &attempt) const
{
    Circumstances known{m_request.isWellKnown, resolvedPrivately(attempt), m_now, m_request.builtAt, {}};
    for (const Attempt &any : m_attempts) {
        if (!known.serverTime)
            known.serverTime = serverTime(any);
    }
    return known;
}

/// Why the account's own settings did not get as far as they should.
QList<Finding> Diagnosis::cause() const
{
    if (!m_own.error)
        return withoutEncryption(m_own, m_attempts.mid(1));
    const Error &error = *m_own.error;
    if (error.kind == Error::Kind::Certificate)
        return whyRefused(error, circumstances(m_own));
    if (error.stage < Stage::Auth)
        return whyNotConnected(m_request, m_attempts);
    return whyNotSignedIn(m_request, m_own);
}

void Diagnosis::add(QList<Finding> findings, const Attempt &about)
{
    for (Finding &finding : findings) {
        finding.host = about.host;
        finding.port = about.port;
        finding.security = about.security;
    }
    m_findings += findings;
}

void Diagnosis::addUseOther()
{
    const auto works = std::find_if(m_attempts.begin() + 1, m_attempts.end(), isOpenAndSafe);
    if (works == m_attempts.end())
        return;
    Finding finding;
    finding.kind = Kind::UseOther;
    finding.grade = Grade::Advice;
    finding.other = Alternative{works->host, works->port, works->security};
    finding.stage = Stage::Hello;
    add({finding}, m_own);
}

/// A port is shut and somebody sits on the next one: that is news too.
void Diagnosis::addInterceptedOthers()
{
    if (m_own.error && m_own.error->kind == Error::Kind::Certificate)
        return;
    for (const Attempt &other : m_attempts.mid(1)) {
        if (!other.error || other.error->kind != Error::Kind::Certificate)
            continue;
        for (const Finding &finding : whyRefused(*other.error, circumstances(other))) {
            if (finding.kind == Kind::Interception)
                add({finding}, other);
        }
    }
}

/// After a refused login it is among the causes; before one it is a hint.
void Diagnosis::addUserForm()
{
    const bool wasTried = m_own.reached(Stage::Auth)
        || (m_own.error && m_own.error->stage == Stage::Auth && m_own.error->kind == Error::Kind::Rejected);
    const auto form = wrongUserForm(m_request);
    if (form && !wasTried)
        add({*form}, m_own);
}

/// An address that does not answer costs its whole patience with every letter.
void Diagnosis::addSilentAddresses()
{
    const smtp::StageEvent *connect = lastEvent(m_own, Stage::Connect);
    if (!connect || connect->addresses.value(0).startsWith(u'['))
        return;
    const auto isV6 = [](const QString &address) { return address.startsWith(u'['); };
    const auto silent = std::find_if(connect->silentAddresses.begin(), connect->silentAddresses.end(), isV6);
    if (silent == connect->silentAddresses.end())
        return;
    Finding finding;
    finding.kind = Kind::Ipv6Silent;
    finding.grade = Grade::Advice;
    finding.subject = *silent;
    finding.stage = Stage::Connect;
    add({finding}, m_own);
}

/// This program cannot have been built in the future.
void Diagnosis::addClock()
{
    const bool isTold = std::any_of(m_findings.begin(), m_findings.end(),
                                    [](const Finding &finding) { return finding.kind == Kind::ClockBehind; });
    if (isTold || !m_request.builtAt.isValid() || m_now >= m_request.builtAt)
        return;
    Finding finding;
    finding.kind = Kind::ClockBehind;
    finding.grade = Grade::Advice;
    finding.skew = std::chrono::seconds(m_now.secsTo(m_request.builtAt));
    finding.clock = m_now;
    add({finding}, m_own);
}

} // namespace

QList<Finding> diagnose(const Request &request, const QList<Attempt> &attempts, const QDateTime &now)
{
    const auto wasCancelled = [](const Attempt &attempt) {
        return attempt.error && attempt.error->kind == Error::Kind::Cancelled;
    };
    if (attempts.isEmpty() || std::any_of(attempts.begin(), attempts.end(), wasCancelled))
        return {};
    return Diagnosis(request, attempts, now).run();
}

Stage goal(const Request &request)
{
    const bool signsIn = request.credentials.kind != smtp::Credentials::Kind::None;
    const Stage possible = request.sender ? Stage::Sender : signsIn ? Stage::Auth : Stage::Hello;
    const Stage wanted = std::min(request.until, possible);
    if (wanted == Stage::Tls && request.endpoint.security == smtp::Security::None)
        return Stage::Connect;
    return wanted == Stage::Auth && !signsIn ? Stage::Hello : wanted;
}

bool isUsable(const Request &request, const Attempt &own)
{
    return !own.error && own.reached(goal(request));
}

} // namespace core::doctor
