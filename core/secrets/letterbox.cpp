#include "core/secrets/letterbox.h"

#include <QObject>

namespace core::secrets
{

Letterbox::Letterbox(QObject *owner)
    : m_owner(owner)
{
}

void Letterbox::post(std::function<void()> letter)
{
    const QMutexLocker lock(&m_mutex);
    if (m_owner)
        QMetaObject::invokeMethod(m_owner, std::move(letter), Qt::QueuedConnection);
}

void Letterbox::close()
{
    const QMutexLocker lock(&m_mutex);
    m_owner = nullptr;
}

} // namespace core::secrets
