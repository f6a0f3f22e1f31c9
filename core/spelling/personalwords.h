#pragma once

#include "core/result.h"

#include <QMetaType>
#include <QString>
#include <QStringList>

#include <chrono>

namespace core::spelling
{

/// Why a word was not added; the file is as it was.
struct WordsError {
    enum class Kind {
        NotAWord, ///< Nothing, or more than a line.
        Unreadable, ///< The file is there and cannot be read: what is in it must not be replaced.
        NotText, ///< The same of a file that is not UTF-8.
        Busy, ///< Another program has held the file for too long.
        NotWritten,
    };
    Kind kind = Kind::NotWritten;
    QString path;
    QString detail; ///< Technical.

    bool operator==(const WordsError &) const = default;
};

/// The person's own words, a text file with one word a line, UTF-8, that may be edited by hand at any time:
/// it is read anew before it is changed, while a lock file beside it ("….lock") keeps out whoever else would
/// add a word.
class PersonalWords
{
public:
    using Status = Result<Done, WordsError>;

    /// A file that cannot be read is no words, until it can. add() waits for others @p longestWait.
    explicit PersonalWords(QString path,
                           std::chrono::milliseconds longestWait = std::chrono::milliseconds(500));

    QStringList all() const { return m_words; } ///< In the order they were added.
    bool has(const QString &word) const;
    /// The word is in the file now, without surrounding blanks, or there is an error. The file is replaced by
    /// a new one that is written whole.
    Status add(const QString &word);

private:
    Result<QStringList, WordsError> read() const;
    Status write(const QStringList &words);
    WordsError error(WordsError::Kind kind, const QString &detail) const;

    QString m_path;
    std::chrono::milliseconds m_longestWait;
    QStringList m_words;
};

} // namespace core::spelling

Q_DECLARE_METATYPE(core::spelling::WordsError)
