#pragma once

#include <QString>
#include <QStringList>

namespace core::spelling
{

/// The person's own words, a text file with one word a line, UTF-8, that may be edited by hand. A file that
/// cannot be read is no words; one that cannot be written is told.
class PersonalWords
{
public:
    explicit PersonalWords(QString path);

    QStringList all() const { return m_words; } ///< In the order they were added.
    bool has(const QString &word) const;
    /// True if the word is in the file now. Written to a new file that replaces the old one.
    [[nodiscard]] bool add(const QString &word);
    [[nodiscard]] bool remove(const QString &word);

private:
    bool save() const;

    QString m_path;
    QStringList m_words;
};

} // namespace core::spelling
