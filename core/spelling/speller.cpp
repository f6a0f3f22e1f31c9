#include "core/spelling/speller.h"

#include <QFile>
#include <QFileInfo>

#include <hunspell/hunspell.hxx>
#include <unicode/ucnv.h>

#include <algorithm>

namespace core::spelling
{

/// One Hunspell, which speaks the octets of its own file.
class Speller::Loaded
{
public:
    explicit Loaded(const Dictionary &dictionary)
        : m_dictionary(dictionary)
        , m_hunspell(QFile::encodeName(dictionary.affixFile).constData(),
                     QFile::encodeName(dictionary.wordFile).constData())
    {
        UErrorCode status = U_ZERO_ERROR;
        m_converter = ucnv_open(m_hunspell.get_dict_encoding().c_str(), &status);
        if (U_SUCCESS(status))
            ucnv_setFromUCallBack(m_converter, UCNV_FROM_U_CALLBACK_STOP, nullptr, nullptr, nullptr, &status);
    }
    ~Loaded()
    {
        if (m_converter)
            ucnv_close(m_converter);
    }
    Q_DISABLE_COPY_MOVE(Loaded)

    const Dictionary &dictionary() const { return m_dictionary; }
    bool isUsable() const { return m_converter != nullptr; }

    bool knows(const QString &word)
    {
        const std::string octets = encoded(word);
        return !octets.empty() && m_hunspell.spell(octets);
    }

    QStringList suggestions(const QString &word)
    {
        QStringList words;
        const std::string octets = encoded(word);
        if (octets.empty())
            return words;
        for (const std::string &suggestion : m_hunspell.suggest(octets))
            words.append(decoded(suggestion));
        return words;
    }

private:
    /// Empty if the word has letters that the dictionary's language does not.
    std::string encoded(const QString &word)
    {
        QString plain = word;
        plain.replace(u'\u2019', u'\'');
        UErrorCode status = U_ZERO_ERROR;
        std::string octets(size_t(plain.size()) * 4 + 8, '\0');
        const int32_t length
            = ucnv_fromUChars(m_converter, octets.data(), int32_t(octets.size()),
                              reinterpret_cast<const UChar *>(plain.utf16()), int32_t(plain.size()), &status);
        if (U_FAILURE(status))
            return {};
        octets.resize(size_t(length));
        return octets;
    }

    QString decoded(const std::string &octets)
    {
        UErrorCode status = U_ZERO_ERROR;
        QString word(qsizetype(octets.size()) + 8, Qt::Uninitialized);
        const int32_t length
            = ucnv_toUChars(m_converter, reinterpret_cast<UChar *>(word.data()), int32_t(word.size()),
                            octets.data(), int32_t(octets.size()), &status);
        word.truncate(U_FAILURE(status) ? 0 : length);
        return word;
    }

    Dictionary m_dictionary;
    Hunspell m_hunspell;
    UConverter *m_converter = nullptr;
};

Speller::Speller() = default;
Speller::~Speller() = default;

QStringList Speller::setDictionaries(const QList<Dictionary> &dictionaries)
{
    QStringList missing;
    std::vector<std::unique_ptr<Loaded>> chosen;
    for (const Dictionary &dictionary : dictionaries) {
        const auto known
            = std::find_if(m_dictionaries.begin(), m_dictionaries.end(),
                           [&](const auto &loaded) { return loaded && loaded->dictionary() == dictionary; });
        std::unique_ptr<Loaded> loaded;
        if (known != m_dictionaries.end())
            loaded = std::move(*known);
        else if (QFileInfo(dictionary.affixFile).isReadable() && QFileInfo(dictionary.wordFile).isReadable())
            loaded = std::make_unique<Loaded>(dictionary);
        if (loaded && loaded->isUsable())
            chosen.push_back(std::move(loaded));
        else
            missing.append(dictionary.code);
    }
    m_dictionaries = std::move(chosen);
    return missing;
}

void Speller::setOwnWords(const QStringList &words)
{
    m_ownWords = QSet<QString>(words.cbegin(), words.cend());
}

bool Speller::isRight(const QString &word) const
{
    if (m_dictionaries.empty() || m_ownWords.contains(word))
        return true;
    // A word at the start of a sentence is the same word.
    const bool isCapitalised = word.size() > 1 && word[0].isUpper();
    if (isCapitalised && m_ownWords.contains(word.left(1).toLower() + word.sliced(1)))
        return true;
    return std::any_of(m_dictionaries.cbegin(), m_dictionaries.cend(),
                       [&](const auto &dictionary) { return dictionary->knows(word); });
}

QStringList Speller::suggestions(const QString &word, int most) const
{
    QList<QStringList> lists;
    for (const auto &dictionary : m_dictionaries)
        lists.append(dictionary->suggestions(word));
    QStringList best;
    for (qsizetype place = 0; best.size() < most; ++place) {
        bool isDone = true;
        for (const QStringList &list : std::as_const(lists)) {
            if (place >= list.size())
                continue;
            isDone = false;
            if (!list[place].isEmpty() && !best.contains(list[place]) && best.size() < most)
                best.append(list[place]);
        }
        if (isDone)
            break;
    }
    return best;
}

} // namespace core::spelling
