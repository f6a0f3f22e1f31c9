#pragma once

#include "core/discovery/knowledge.h"
#include "core/discovery/types.h"
#include "core/mail/addrspec.h"

#include <QHostAddress>
#include <QObject>

#include <chrono>

namespace core::discovery
{

class Search;

/// How the world is reached.
struct Network {
    QHostAddress nameserver; ///< For MX and SRV; null: the system's.
    QByteArray trustedCertificates; ///< PEM, in addition to the system's; for tests.
    std::chrono::milliseconds patience{10'000}; ///< For the answer to one question.
    /// Mozilla's database, with a slash at the end; the domain is appended. This is the address it has
    /// for mail programs other than Thunderbird, which asks live.thunderbird.net for the same documents.
    QUrl ispdb = QUrl(QStringLiteral("https://autoconfig.thunderbird.net/v1.1/"));
};

/// Finds the settings for sending that belong to an address. Nothing is asked of anybody before find() or
/// findMx() is called, and nothing again after finished().
///
/// Everything is TLS with a certificate in order, or DNS, which anybody can forge: so what is found is to be
/// shown, with its source and Candidate::isElsewhere, before a password goes there. The address itself
/// is told to nobody unless the options say so, and then to the provider's own autoconfig server only.
class Finder : public QObject
{
    Q_OBJECT

public:
    explicit Finder(Knowledge knowledge, Network network = {}, QObject *parent = nullptr);
    ~Finder() override;

    /// One question to DNS: is the domain's mail with a provider of the catalogue? A candidate tells which;
    /// its user is empty, and so is its host.
    void findMx(const QString &domain);

    /// Asks, at the same time, the MX, the provider's two addresses for autoconfig, Mozilla's database and
    /// the SRV records; then autoconfig and database for the domain of an MX that the catalogue does not
    /// know; and last, when nothing was found, likely servers.
    void find(const mail::AddrSpec &address, const Options &options);

    /// Ends what is going on, at once. No signal comes after it. So do a new find() and the destructor.
    void cancel();
    bool isRunning() const { return m_search != nullptr; }

signals:
    /// A step is told of by its source and what it asked: again each time its state changes.
    void stepChanged(const core::discovery::Step &step);
    void found(const core::discovery::Candidate &candidate);
    /// The last signal: all that was found, the most trustworthy first. Comes, empty, also for a domain
    /// that nobody can be asked about (an address literal, "localhost", a single label).
    void finished(const QList<core::discovery::Candidate> &ranked);

private:
    Search *begin();
    void refuse();

    const Knowledge m_knowledge;
    const Network m_network;
    Search *m_search = nullptr; ///< A child; the one going on.
};

} // namespace core::discovery
