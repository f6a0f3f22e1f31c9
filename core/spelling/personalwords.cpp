#include "core/spelling/personalwords.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLockFile>
#include <QSaveFile>
#include <QStringDecoder>

namespace core::spelling
{

using Kind = WordsError::Kind;

PersonalWords::PersonalWords(QString path, std::chrono::milliseconds longestWait)
    : m_path(std::move(path))
    , m_longestWait(longestWait)
{
    if (const auto words = read())
        m_words = *words;
}

bool PersonalWords::has(const QString &word) const
{
    return m_words.contains(word);
}

PersonalWords::Status PersonalWords::add(const QString &word)
{
    const QString clean = word.trimmed();
    if (clean.isEmpty() || clean.contains(u'\n'))
        return error(Kind::NotAWord, {});
    const QString folder = QFileInfo(m_path).path();
    if (!QDir().mkpath(folder))
        return error(Kind::NotWritten, folder);
    QLockFile lock(m_path + QStringLiteral(".lock"));
    if (!lock.tryLock(int(m_longestWait.count()))) {
        const bool isBusy = lock.error() == QLockFile::LockFailedError;
        return error(isBusy ? Kind::Busy : Kind::NotWritten, QStringLiteral("lock file"));
    }
    auto words = read();
    if (!words)
        return words.error();
    m_words = *words;
    if (has(clean))
        return Done{};
    words->append(clean);
    return write(*words);
}

Result<QStringList, WordsError> PersonalWords::read() const
{
    QFile file(m_path);
    QStringList words;
    if (!file.open(QFile::ReadOnly)) {
        // A link may lead to where nothing is mounted at the moment.
        if (file.exists() || QFileInfo(m_path).isSymLink())
            return error(Kind::Unreadable, file.errorString());
        return words;
    }
    const QByteArray octets = file.readAll();
    if (file.error() != QFile::NoError)
        return error(Kind::Unreadable, file.errorString());
    // Stateless: a letter that is broken off at the end is an error, not the beginning of more.
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    const QString text = decoder(octets);
    if (decoder.hasError() || text.contains(QChar(u'\0')))
        return error(Kind::NotText, {});
    for (const QString &line : text.split(u'\n')) {
        const QString word = line.trimmed();
        if (!word.isEmpty() && !words.contains(word))
            words.append(word);
    }
    return words;
}

PersonalWords::Status PersonalWords::write(const QStringList &words)
{
    QSaveFile file(m_path);
    const bool isWritten
        = file.open(QFile::WriteOnly) && file.write(words.join(u'\n').toUtf8() + '\n') >= 0 && file.commit();
    if (!isWritten)
        return error(Kind::NotWritten, file.errorString());
    m_words = words;
    return Done{};
}

WordsError PersonalWords::error(Kind kind, const QString &detail) const
{
    return {kind, m_path, detail};
}

} // namespace core::spelling
