#include "core/spelling/personalwords.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

namespace core::spelling
{

PersonalWords::PersonalWords(QString path)
    : m_path(std::move(path))
{
    QFile file(m_path);
    if (!file.open(QFile::ReadOnly))
        return;
    const QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n');
    for (const QString &line : lines) {
        const QString word = line.trimmed();
        if (!word.isEmpty() && !has(word))
            m_words.append(word);
    }
}

bool PersonalWords::has(const QString &word) const
{
    return m_words.contains(word);
}

bool PersonalWords::add(const QString &word)
{
    const QString clean = word.trimmed();
    if (clean.isEmpty() || clean.contains(u'\n'))
        return false;
    if (has(clean))
        return true;
    m_words.append(clean);
    if (save())
        return true;
    m_words.removeLast();
    return false;
}

bool PersonalWords::remove(const QString &word)
{
    const QStringList before = m_words;
    if (m_words.removeAll(word) == 0 || save())
        return true;
    m_words = before;
    return false;
}

bool PersonalWords::save() const
{
    if (!QDir().mkpath(QFileInfo(m_path).path()))
        return false;
    QSaveFile file(m_path);
    return file.open(QFile::WriteOnly) && file.write(m_words.join(u'\n').toUtf8() + '\n') >= 0
        && file.commit();
}

} // namespace core::spelling
