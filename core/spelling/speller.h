#pragma once

#include "core/spelling/dictionaries.h"

#include <QSet>

#include <memory>
#include <vector>

namespace core::spelling
{

/// Several dictionaries at once: a word is right if any of them, or the person, knows it, so that letters
/// in two languages have no wrong underlines. Loads a dictionary when it is chosen (tens of milliseconds
/// and some megabytes each): for a worker thread, and for one thread at a time.
class Speller
{
public:
    Speller();
    ~Speller();

    /// The dictionaries to be used from now on. One that cannot be loaded is left out and answered.
    QStringList setDictionaries(const QList<Dictionary> &dictionaries);
    void setOwnWords(const QStringList &words);

    bool isRight(const QString &word) const; ///< True, too, while there is no dictionary.
    /// At most @p most words, the best of each dictionary first.
    QStringList suggestions(const QString &word, int most = 8) const;

private:
    class Loaded;
    std::vector<std::unique_ptr<Loaded>> m_dictionaries;
    QSet<QString> m_ownWords;
};

} // namespace core::spelling
