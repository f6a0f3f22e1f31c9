#include "core/discovery/search.h"

#include "core/discovery/names.h"
#include "core/discovery/prober.h"
#include "core/discovery/steps.h"
#include "core/discovery/xml.h"

#include <QRandomGenerator>
#include <QSslCertificate>

#include <algorithm>

namespace core::discovery
{

using Security = account::Account::Security;

namespace
{

constexpr int mostOfOneSource = 100; ///< More than any source can bring.

QString wireAddress(const mail::AddrSpec &address)
{
    return address.localPart() + u'@' + QString::fromLatin1(address.asciiDomain());
}

/// Without what may be nobody's business.
QString shown(const QUrl &url)
{
    return url.toString(QUrl::RemoveQuery | QUrl::RemoveUserInfo);
}

QSslConfiguration tlsTrusting(const QByteArray &pem)
{
    QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
    tls.setProtocol(QSsl::TlsV1_2OrLater);
    // Qt looks up the system's authorities as they are needed, but no longer does so once it was given any.
    if (!pem.isEmpty())
        tls.setCaCertificates(QSslConfiguration::systemCaCertificates()
                              + QSslCertificate::fromData(pem, QSsl::Pem));
    return tls;
}

/// The hosts of the most preferred MX records, those that can be hosts at all.
QStringList bestHosts(const QList<MxRecord> &records)
{
    QStringList hosts;
    for (const MxRecord &record : records) {
        const auto host = askableName(record.host);
        if (host && record.preference == records.first().preference)
            hosts.append(*host);
    }
    return hosts;
}

} // namespace

Search::Search(const Knowledge &knowledge, const Network &network, QObject *parent)
    : QObject(parent)
    , m_knowledge(knowledge)
    , m_network(network)
    , m_tls(tlsTrusting(network.trustedCertificates))
{
}

void Search::startMx(const QString &domain)
{
    m_domain = domain;
    askMx();
}

void Search::start(const QString &domain, const mail::AddrSpec &address, const Options &options)
{
    m_domain = domain;
    m_address = address;
    m_options = options;
    askMx();
    QUrl own = autoconfigOf(domain);
    if (options.sendsAddress) {
        const QByteArray query = "emailaddress=" + QUrl::toPercentEncoding(wireAddress(address));
        own.setQuery(QString::fromLatin1(query), QUrl::StrictMode);
    }
    fetch({Source::ProviderAutoconfig, own});
    fetch({Source::ProviderWellKnown,
           QUrl(QStringLiteral("https://%1/.well-known/autoconfig/mail/config-v1.1.xml").arg(domain))});
    askIspdb(Source::Ispdb, domain);
    askSrv(Security::ImplicitTls);
    askSrv(Security::StartTls);
}

void Search::stop()
{
    m_isOver = true;
    disconnect();
    for (const auto &fetch : m_fetches)
        fetch->cancel();
    if (m_prober)
        m_prober->cancel();
}

void Search::askMx()
{
    if (!begin(Source::Mx, m_domain))
        return;
    askDns(QDnsLookup::MX, m_domain, m_network, this, [this](const DnsAnswer &a) { takeMx(a); });
}

void Search::takeMx(const DnsAnswer &answer)
{
    if (m_isOver)
        return;
    const QStringList hosts = bestHosts(answer.mx);
    const auto providerOf = [this](const QString &host) {
        return m_knowledge.providerForMx ? m_knowledge.providerForMx(host) : QString();
    };
    const auto known = std::find_if(hosts.cbegin(), hosts.cend(),
                                    [&](const QString &h) { return !providerOf(h).isEmpty(); });
    if (known != hosts.cend()) {
        Candidate candidate;
        candidate.source = Source::Mx;
        candidate.origin = *known;
        candidate.providerId = providerOf(*known);
        candidate.user = m_address ? wireAddress(*m_address) : QString();
        tell(Source::Mx, m_domain, Problem::None, *known);
        add(candidate);
    } else if (answer.problem != Problem::None) {
        tell(Source::Mx, m_domain, answer.problem, answer.detail);
    } else if (hosts.isEmpty()) {
        tell(Source::Mx, m_domain, Problem::NotOffered);
    } else {
        tell(Source::Mx, m_domain, Problem::None, hosts.first());
        m_mxHost = hosts.first();
        if (m_address)
            askBehind(m_mxHost);
    }
    ended();
}

/// Who hosts the mail may publish for all whom it hosts: below the MX's name without its first label, and
/// below its registrable domain.
void Search::askBehind(const QString &mxHost)
{
    QStringList domains{mxHost.mid(mxHost.indexOf(u'.') + 1), registrableDomain(mxHost)};
    domains.removeDuplicates();
    int order = 0;
    for (const QString &domain : std::as_const(domains)) {
        // A public suffix is nobody's; the domain itself is asked already.
        if (domain == m_domain || !askableName(domain) || registrableDomain(domain).isEmpty())
            continue;
        fetch({Source::MxAutoconfig, autoconfigOf(domain), order});
        askIspdb(Source::MxIspdb, domain, order++);
    }
}

void Search::askSrv(Security security)
{
    const QString name = srvName(security, m_domain);
    if (!begin(Source::Srv, name))
        return;
    askDns(QDnsLookup::SRV, name, m_network, this, [=, this](const DnsAnswer &answer) {
        if (m_isOver)
            return;
        const bool isDeclinedHere = answer.problem == Problem::None && isDeclined(answer.srv);
        tell(Source::Srv, name, isDeclinedHere ? Problem::NotOffered : answer.problem, answer.detail);
        (security == Security::ImplicitTls ? m_submissions : m_submission) = answer;
        takeSrv();
        ended();
    });
}

void Search::takeSrv()
{
    if (!m_submissions || !m_submission)
        return;
    const Random random = [](quint32 bound) { return QRandomGenerator::global()->bounded(bound); };
    int order = 0;
    for (const Candidate &candidate : candidatesOf(m_submissions->srv, m_submission->srv, *m_address, random))
        add(candidate, order++);
}

QUrl Search::autoconfigOf(const QString &domain) const
{
    return QUrl(QStringLiteral("https://autoconfig.%1/mail/config-v1.1.xml").arg(domain));
}

void Search::askIspdb(Source source, const QString &domain, int order)
{
    if (m_options.asksIspdb)
        fetch({source, QUrl(m_network.ispdb.toString() + domain), order});
}

void Search::fetch(const Place &place)
{
    if (!begin(place.source, shown(place.url)))
        return;
    m_fetches.push_back(std::make_unique<Fetch>(m_manager, place.url, m_tls, nullptr));
    connect(m_fetches.back().get(), &Fetch::done, this,
            [=, this](const Fetch::Document &document) { takeDocument(place, document); });
    m_fetches.back()->start(m_network.patience);
}

void Search::takeDocument(const Place &place, const Fetch::Document &document)
{
    const QString what = shown(place.url);
    if (document.problem != Problem::None) {
        tell(place.source, what, document.problem, document.detail);
    } else if (const auto candidates = readAutoconfig(document.body, *m_address); !candidates) {
        const XmlError &error = candidates.error();
        const bool isPage = error.problem == Problem::Malformed && document.isCalledHtml;
        tell(place.source, what, isPage ? Problem::WebPage : error.problem, error.detail);
    } else {
        tell(place.source, what, Problem::None);
        int order = place.order * mostOfOneSource / 2;
        for (Candidate candidate : *candidates) {
            candidate.source = place.source;
            candidate.origin = what;
            add(candidate, order++);
        }
    }
    ended();
}

/// Last, because it tells strangers that somebody asks: hosts with the names that most people choose.
void Search::probe()
{
    QStringList hosts{QStringLiteral("smtp.") + m_domain, QStringLiteral("mail.") + m_domain, m_domain};
    const QString host = m_mxHost.isEmpty() ? QString() : registrableDomain(m_mxHost);
    if (!host.isEmpty() && !areRelated(host, m_domain))
        hosts += {QStringLiteral("smtp.") + host, QStringLiteral("mail.") + host};
    m_hasProbed = true;
    ++m_open;
    m_prober = std::make_unique<Prober>(hosts, m_network, nullptr);
    connect(m_prober.get(), &Prober::stepChanged, this, &Search::stepChanged);
    connect(m_prober.get(), &Prober::found, this, [this](Candidate candidate, int order) {
        candidate.user = wireAddress(*m_address);
        add(candidate, order);
    });
    connect(m_prober.get(), &Prober::done, this, &Search::ended);
    m_prober->start();
}

bool Search::begin(Source source, const QString &what)
{
    ++m_open;
    emit stepChanged({source, what, Step::State::Running, {}, Problem::None});
    return !m_isOver; // a slot may have cancelled
}

void Search::tell(Source source, const QString &what, Problem problem, const QString &detail)
{
    emit stepChanged({source, what, stateOf(problem), detail, problem});
}

void Search::add(Candidate candidate, int order)
{
    if (!candidate.host.isEmpty()) {
        if (m_knowledge.providerForHost)
            candidate.providerId = m_knowledge.providerForHost(candidate.host);
        candidate.isElsewhere = isElsewhere(candidate.host, *m_address, m_knowledge);
    }
    m_ranked.push_back({int(candidate.source) * mostOfOneSource + order, candidate});
    emit found(candidate);
}

void Search::ended()
{
    if (m_isOver || --m_open > 0)
        return;
    if (m_address && m_options.probes && m_ranked.empty() && !m_hasProbed)
        probe();
    else
        finish();
}

void Search::finish()
{
    m_isOver = true;
    std::stable_sort(m_ranked.begin(), m_ranked.end(),
                     [](const Ranked &a, const Ranked &b) { return a.rank < b.rank; });
    QList<Candidate> ranked;
    for (const Ranked &entry : m_ranked)
        ranked.append(entry.candidate);
    emit finished(ranked);
}

} // namespace core::discovery
