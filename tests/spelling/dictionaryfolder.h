#pragma once

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

/// A folder with dictionaries of a few words, so that tests do not depend on what is installed.
class DictionaryFolder
{
public:
    DictionaryFolder()
    {
        add(QStringLiteral("en_US"), "SET UTF-8\nTRY esianrtolcdugmphbyfvkwz\n",
            {"hello", "letter", "world", "the", "is", "don't"});
        // As many are to this day: in the octets of their own language.
        add(QStringLiteral("de_DE"), "SET ISO8859-1\nTRY esianrtolcdugmphbyfvkwz\xfc\n",
            {"Gr\xfc\xdf"
             "e",
             "Brief", "der"});
    }

    void add(const QString &code, const QByteArray &affixes, const QList<QByteArray> &words) const
    {
        write(code + QStringLiteral(".aff"), affixes);
        write(code + QStringLiteral(".dic"),
              QByteArray::number(words.size()) + '\n' + QByteArrayList(words).join('\n') + '\n');
    }
    void write(const QString &name, const QByteArray &content) const
    {
        QFile file(m_folder.filePath(name));
        if (file.open(QFile::WriteOnly))
            file.write(content);
    }
    QString path() const { return m_folder.path(); }

private:
    QTemporaryDir m_folder;
};
