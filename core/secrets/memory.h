#pragma once

#include <QByteArray>
#include <QHash>
#include <QString>

#include <optional>

namespace core::secrets
{

/// Overwrites the octets with zeros, then empties the array. Where the octets are shared with another array,
/// those stay that one's affair.
void wipe(QByteArray &secret);

/// Secrets of this process by key, in copies of its own that are overwritten with zeros before they are let
/// go.
class Memory
{
public:
    Memory() = default;
    ~Memory();
    Q_DISABLE_COPY_MOVE(Memory)

    std::optional<QByteArray> value(const QString &key) const; ///< A copy of its own, too.
    void set(const QString &key, QByteArrayView secret);
    void remove(const QString &key);

private:
    QHash<QString, QByteArray> m_secrets;
};

} // namespace core::secrets
