#pragma once

#include "core/domain/resolver.h"
#include "core/domain/types.h"

#include <QObject>

#include <memory>

namespace core::domain
{

/// Asks DNS about a domain, in a thread of its own, and says what it found in the thread it was made in.
///
/// Nothing is asked of anybody before start(). Asked are the name servers it was given, else those of this
/// computer, and nobody else, but for port 25 of one host where the request says so. They learn the domain,
/// the names that its records name, and the address of the server.
///
/// finished() comes exactly once after start(), and last. Destroying the object cancels and waits, which
/// takes no longer than a cancel is heard (within 50 ms).
class Examination : public QObject
{
    Q_OBJECT

public:
    explicit Examination(Request request, QObject *parent = nullptr);
    ~Examination() override;

    void setNameservers(QList<Nameserver> nameservers); ///< Instead of the computer's own. Before start().
    /// For an answer from one server; three seconds otherwise. Before start().
    void setPatience(std::chrono::milliseconds patience);

    /// Who sends, told by who receives: for a request that names neither a provider nor a server. Called in
    /// the other thread. Before start().
    void setSenderForMx(std::function<Sender(const QString &host)> senderForMx);

    void start();
    void cancel();

signals:
    void progressed(core::domain::Topic topic); ///< Begins to ask about it.
    void finished(const core::domain::Report &report);

private:
    struct Work;
    std::unique_ptr<Work> m_work;
};

} // namespace core::domain
