#include "core/console/inbox.h"

namespace core::console
{

void Inbox::put(Input input)
{
    const QMutexLocker lock(&m_mutex);
    m_inputs.push_back(std::move(input));
    if (m_bell)
        m_bell();
}

std::optional<Input> Inbox::take()
{
    const QMutexLocker lock(&m_mutex);
    if (m_inputs.empty())
        return std::nullopt;
    Input input = std::move(m_inputs.front());
    m_inputs.pop_front();
    return input;
}

void Inbox::setBell(std::function<void()> bell)
{
    const QMutexLocker lock(&m_mutex);
    m_bell = std::move(bell);
}

} // namespace core::console
