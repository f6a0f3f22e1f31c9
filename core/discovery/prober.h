#pragma once

#include "core/discovery/finder.h"
#include "core/discovery/probe.h"

#include <QStringList>

#include <vector>

namespace core::discovery
{

/// Tries hosts in their order, two at a time: each at port 465 with TLS, then at 587 with STARTTLS. Never at
/// 25, never in the clear. Once one has answered no further host is begun.
class Prober : public QObject
{
    Q_OBJECT

public:
    Prober(const QStringList &hosts, const Network &network, QObject *parent);

    void start();
    void cancel(); ///< No signal comes after it. Also from a slot of ours.

signals:
    void stepChanged(const core::discovery::Step &step);
    /// @p candidate lacks its user. @p order: lower for the likelier host, whichever answered first.
    void found(const core::discovery::Candidate &candidate, int order);
    void done();

private:
    void nextHost();
    void tryHost(const QString &host, account::Account::Security security);
    void take(const QString &host, account::Account::Security security, const Probe::Answer &answer);

    const QStringList m_hosts;
    qsizetype m_next = 0; ///< Of the hosts; their number once no further one is wanted.
    const Network m_network;
    int m_running = 0;
    bool m_isOver = false;
    std::vector<std::unique_ptr<Probe>> m_probes;
};

} // namespace core::discovery
