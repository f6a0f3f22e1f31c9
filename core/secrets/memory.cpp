#include "core/secrets/memory.h"

#include <cstring>

namespace core::secrets
{

void wipe(QByteArray &secret)
{
    // Not fill(0): the compiler may leave out a write to memory that is freed next.
    if (secret.isDetached())
        ::explicit_bzero(secret.data(), size_t(secret.size()));
    secret.clear();
}

Memory::~Memory()
{
    for (QByteArray &secret : m_secrets)
        wipe(secret);
}

std::optional<QByteArray> Memory::value(const QString &key) const
{
    const auto found = m_secrets.constFind(key);
    if (found == m_secrets.constEnd())
        return std::nullopt;
    return QByteArray(found->constData(), found->size());
}

void Memory::set(const QString &key, QByteArrayView secret)
{
    remove(key);
    m_secrets.insert(key, secret.toByteArray());
}

void Memory::remove(const QString &key)
{
    const auto found = m_secrets.find(key);
    if (found == m_secrets.end())
        return;
    wipe(*found);
    m_secrets.erase(found);
}

} // namespace core::secrets
