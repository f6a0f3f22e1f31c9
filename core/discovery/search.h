#pragma once

#include "core/discovery/dns.h"
#include "core/discovery/fetch.h"
#include "core/discovery/finder.h"

#include <vector>

namespace core::discovery
{

class Prober;

/// One search, from its first question to finished(). It knows the order in which places are asked and
/// which answer counts more; how a place is asked others know.
class Search : public QObject
{
    Q_OBJECT

public:
    Search(const Knowledge &knowledge, const Network &network, QObject *parent);

    /// @p domain as askableName() gives it.
    void startMx(const QString &domain);
    void start(const QString &domain, const mail::AddrSpec &address, const Options &options);
    /// Nothing is asked, and no signal comes, any more. May be called from a slot of ours.
    void stop();

signals:
    void stepChanged(const core::discovery::Step &step);
    void found(const core::discovery::Candidate &candidate);
    void finished(const QList<core::discovery::Candidate> &ranked);

private:
    struct Place {
        Source source;
        QUrl url;
        int order = 0; ///< Among places of one source.
    };
    struct Ranked {
        int rank;
        Candidate candidate;
    };

    void askMx();
    void takeMx(const DnsAnswer &answer);
    void askBehind(const QString &mxHost);
    void askSrv(account::Account::Security security);
    void takeSrv();
    void fetch(const Place &place);
    void takeDocument(const Place &place, const Fetch::Document &document);
    void askIspdb(Source source, const QString &domain, int order = 0);
    QUrl autoconfigOf(const QString &domain) const;
    void probe();

    void tell(Source source, const QString &what, Problem problem, const QString &detail = {});
    bool begin(Source source, const QString &what); ///< False: nobody wants it any more.
    void add(Candidate candidate, int order = 0);
    void ended(); ///< One question; the last one leads on to the next part.
    void finish();

    const Knowledge m_knowledge;
    const Network m_network;
    QSslConfiguration m_tls;
    QString m_domain;
    std::optional<mail::AddrSpec> m_address; ///< Nothing: only the MX is wanted.
    Options m_options;
    bool m_isOver = false;
    bool m_hasProbed = false;
    int m_open = 0; ///< Questions that wait for an answer.
    QString m_mxHost; ///< Where it is not one of the catalogue.
    std::optional<DnsAnswer> m_submissions;
    std::optional<DnsAnswer> m_submission;
    std::vector<Ranked> m_ranked;
    QNetworkAccessManager m_manager;
    std::vector<std::unique_ptr<Fetch>> m_fetches; ///< After the manager, whose replies they hold.
    std::unique_ptr<Prober> m_prober;
};

} // namespace core::discovery
