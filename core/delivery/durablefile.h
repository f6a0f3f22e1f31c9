#pragma once

#include <QFile>
#include <QString>

namespace core::delivery
{

/// A file that is there whole and on the disk, or not at all: written under a temporary name, synced,
/// renamed, and the folder synced too, or a power cut could take the name away again.
class DurableFile
{
public:
    explicit DurableFile(const QString &path);
    ~DurableFile(); ///< What was not committed is deleted.

    bool open(); ///< Makes the folder where it is missing.
    QFile &device() { return m_file; }
    bool commit(); ///< Replaces an earlier file of the name.
    QString errorString() const { return m_error.isEmpty() ? m_file.errorString() : m_error; }

    static QString temporaryName(const QString &path) { return path + QStringLiteral(".part"); }

private:
    bool fail(const QString &what);

    QString m_path;
    QFile m_file;
    QString m_error;
};

} // namespace core::delivery
