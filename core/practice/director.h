#pragma once

#include "core/practice/scenario.h"

#include <QMutex>
#include <QSet>

namespace core::practice
{

/// Knows the scenario that is on and what it has done already. May be asked from any thread.
class Director
{
public:
    Scenario scenario() const;
    void setScenario(const Scenario &scenario); ///< Forgets what was seen before.

    /// Whether this is the first time that @p key is asked about; for greylisting.
    bool isFirstTime(const QByteArray &key);

private:
    mutable QMutex m_mutex;
    Scenario m_scenario;
    QSet<QByteArray> m_seen;
};

} // namespace core::practice
