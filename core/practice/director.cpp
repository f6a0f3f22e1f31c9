#include "core/practice/director.h"

namespace core::practice
{

Scenario Director::scenario() const
{
    const QMutexLocker lock(&m_mutex);
    return m_scenario;
}

void Director::setScenario(const Scenario &scenario)
{
    const QMutexLocker lock(&m_mutex);
    m_scenario = scenario;
    m_seen.clear();
}

bool Director::isFirstTime(const QByteArray &key)
{
    const QMutexLocker lock(&m_mutex);
    if (m_seen.contains(key))
        return false;
    m_seen.insert(key);
    return true;
}

} // namespace core::practice
