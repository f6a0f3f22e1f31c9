#pragma once

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
    /// @p trusted: PEM, in addition to the system's authorities.
    Prober(const QStringList &hosts, const QByteArray &trusted, QObject *parent);

    void start();
    void cancel(); ///< No signal comes after it. Also from a slot of ours.

signals:
    void stepChanged(const core::discovery::Step &step);
    /// @p candidate lacks its user.
    void found(const core::discovery::Candidate &candidate);
    void done();

private:
    void nextHost();
    void tryHost(const QString &host, account::Account::Security security);
    void take(const QString &host, account::Account::Security security, const Probe::Answer &answer);

    QStringList m_hosts;
    const QByteArray m_trusted;
    int m_running = 0;
    bool m_isOver = false;
    std::vector<std::unique_ptr<Probe>> m_probes;
};

} // namespace core::discovery
