#include "core/discovery/prober.h"

#include "core/discovery/steps.h"

#include <algorithm>

namespace core::discovery
{

namespace
{

using Security = account::Account::Security;

constexpr int atATime = 2;

quint16 portFor(Security security)
{
    return security == Security::ImplicitTls ? 465 : 587;
}

Step stepFor(const QString &host, Security security, Step::State state)
{
    return {Source::Probe, host + u':' + QString::number(portFor(security)), state, {}, Problem::None};
}

Candidate candidateOf(const QString &host, Security security, const Probe::Answer &answer)
{
    Candidate candidate;
    candidate.source = Source::Probe;
    candidate.origin = host + u':' + QString::number(portFor(security));
    candidate.host = host;
    candidate.port = portFor(security);
    candidate.security = security;
    candidate.mechanisms = answer.mechanisms;
    candidate.sizeLimitBytes = answer.sizeLimitBytes;
    candidate.takesOAuth = answer.mechanisms.contains(QStringLiteral("XOAUTH2"))
        || answer.mechanisms.contains(QStringLiteral("OAUTHBEARER"));
    candidate.takesPassword
        = std::any_of(answer.mechanisms.cbegin(), answer.mechanisms.cend(), [](const QString &mechanism) {
              return mechanism == u"PLAIN" || mechanism == u"LOGIN" || mechanism == u"CRAM-MD5"
                  || mechanism.startsWith(u"SCRAM-");
          });
    return candidate;
}

} // namespace

Prober::Prober(const QStringList &hosts, const Network &network, QObject *parent)
    : QObject(parent)
    , m_hosts(hosts)
    , m_network(network)
{
}

void Prober::start()
{
    for (const QString &host : m_hosts)
        emit stepChanged(stepFor(host, Security::ImplicitTls, Step::State::Waiting));
    for (int lane = 0; lane < atATime; ++lane)
        nextHost();
}

void Prober::cancel()
{
    m_isOver = true;
    disconnect();
    for (const auto &probe : m_probes)
        probe->cancel();
}

void Prober::nextHost()
{
    if (m_isOver)
        return;
    if (m_next < m_hosts.size())
        tryHost(m_hosts[m_next++], Security::ImplicitTls);
    else if (m_running == 0)
        emit done();
}

void Prober::tryHost(const QString &host, Security security)
{
    if (m_isOver)
        return;
    ++m_running;
    smtp::Endpoint endpoint;
    endpoint.host = host;
    endpoint.port = portFor(security);
    endpoint.security
        = security == Security::ImplicitTls ? smtp::Security::ImplicitTls : smtp::Security::StartTls;
    endpoint.trustedCertificates = m_network.trustedCertificates;
    m_probes.push_back(std::make_unique<Probe>(endpoint, nullptr));
    connect(m_probes.back().get(), &Probe::done, this,
            [=, this](const Probe::Answer &answer) { take(host, security, answer); });
    emit stepChanged(stepFor(host, security, Step::State::Running));
    if (!m_isOver) // by a slot that just heard of it
        m_probes.back()->start(m_network.patience);
}

void Prober::take(const QString &host, Security security, const Probe::Answer &answer)
{
    --m_running;
    if (m_isOver)
        return;
    Step step = stepFor(host, security, stateOf(answer.problem));
    step.problem = answer.problem;
    step.detail = answer.detail;
    emit stepChanged(step);
    const bool hasHost
        = answer.problem != Problem::NameNotFound && answer.problem != Problem::NameLookupFailed;
    if (answer.problem == Problem::None) {
        m_next = m_hosts.size();
        emit found(candidateOf(host, security, answer), int(m_hosts.indexOf(host)));
    } else if (hasHost && security == Security::ImplicitTls) {
        tryHost(host, Security::StartTls);
        return;
    }
    nextHost();
}

} // namespace core::discovery
