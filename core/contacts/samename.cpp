#include "core/contacts/samename.h"

#include "core/contacts/pinyin.h"

#include <QCryptographicHash>
#include <QHash>

#include <algorithm>

namespace core::contacts
{

namespace
{

// Nobody is called anything longer, and comparing grows with the square of the words.
constexpr qsizetype mostCharacters = 200;
constexpr qsizetype mostWords = 20;

/// People who are called alike but for this are two; what is the same in another language is one.
const QHash<QString, QString> &forms()
{
    static const QHash<QString, QString> forms = [] {
        QHash<QString, QString> all;
        const QStringList groups{QStringLiteral("mr herr sig 先生"),
                                 QStringLiteral("ms frau 女士"),
                                 QStringLiteral("mrs mme 太太"),
                                 QStringLiteral("miss 小姐"),
                                 QStringLiteral("sr"),
                                 QStringLiteral("jr"),
                                 QStringLiteral("sra"),
                                 QStringLiteral("sir")};
        for (const QString &group : groups) {
            const QStringList words = group.split(u' ');
            for (const QString &word : words)
                all.insert(word, words.first());
        }
        return all;
    }();
    return forms;
}

/// Says nothing about who it is.
bool isTitle(const QString &word)
{
    return word == u"dr" || word == u"prof";
}

/// "A" may stand for "Anna".
bool isSameWord(const QString &one, const QString &other)
{
    const bool isInitial = (one.size() == 1 || other.size() == 1) && one[0].isLetter();
    return one == other || (isInitial && one[0] == other[0]);
}

/// Each of the fewer words is one of the others.
bool areAmong(QStringList fewer, QStringList more)
{
    if (fewer.size() > more.size())
        std::swap(fewer, more);
    // Whole words first, so that no initial takes the place of one.
    for (qsizetype i = fewer.size() - 1; i >= 0; --i) {
        if (more.removeOne(fewer[i]))
            fewer.removeAt(i);
    }
    for (const QString &word : std::as_const(fewer)) {
        const auto found = std::find_if(more.begin(), more.end(),
                                        [&word](const QString &each) { return isSameWord(word, each); });
        if (found == more.end())
            return false;
        more.erase(found);
    }
    return true;
}

/// The family name comes first in @p han, and is nearly always one character.
bool soundsLike(const QString &han, const QStringList &words)
{
    const QStringList syllables = pinyinOf(han).split(u' ', Qt::SkipEmptyParts);
    if (syllables.size() < 2)
        return areAmong(syllables, words);
    const QStringList inTwo{syllables.first(), syllables.mid(1).join(QString())};
    // "Li Wei" is not 李伟民.
    return (words.size() >= syllables.size() && areAmong(syllables, words)) || areAmong(inTwo, words)
        || words == QStringList{syllables.join(QString())};
}

/// 李 or 伟民 for 李伟民; 李伟 is another.
bool isShortFor(const QString &han, const QString &whole)
{
    return han == whole || han == whole.first(1) || han == whole.sliced(1);
}

} // namespace

ComparedName comparedName(const Person &person, LocalPart localPart)
{
    ComparedName name;
    const QString text = person.name.trimmed();
    const bool isAddress
        = std::any_of(person.addresses.cbegin(), person.addresses.cend(), [&](const mail::AddrSpec &each) {
              const QString address = each.toString();
              return address.compare(text, Qt::CaseInsensitive) == 0
                  || (localPart == LocalPart::IsNoName
                      && address.left(address.lastIndexOf(u'@')).compare(text, Qt::CaseInsensitive) == 0);
          });
    if (isAddress)
        return name;
    QString word;
    QStringList found;
    const auto endWord = [&] {
        if (const auto form = forms().constFind(word); form != forms().constEnd())
            found.append(*form);
        else if (!word.isEmpty() && !isTitle(word))
            name.words.append(word);
        word.clear();
    };
    for (const QChar c : folded(text.left(mostCharacters))) {
        if (c.script() == QChar::Script_Han) {
            endWord();
            name.han += c;
        } else if (c.isLetterOrNumber() || c.isMark() || c.isSurrogate()) {
            word += c;
        } else if (c != u'\'' && c != QChar(0x2019)) {
            endWord();
        }
    }
    endWord();
    // 李先生: behind the name, always two characters.
    if (const auto form = forms().constFind(name.han.right(2)); form != forms().constEnd()) {
        found.append(*form);
        name.han.chop(2);
    }
    found.sort();
    name.form = found.join(u' ');
    // What is no word is still what somebody is called ("☺", "Dr.").
    if (name.isEmpty() && !text.isEmpty())
        name.words.append(folded(text.left(mostCharacters)));
    name.words.sort();
    if (text.size() > mostCharacters || name.words.size() > mostWords) {
        name.words.resize(std::min(name.words.size(), mostWords));
        name.digest = QCryptographicHash::hash(text.toUtf8(), QCryptographicHash::Sha256);
    }
    return name;
}

bool canBeOne(const ComparedName &one, const ComparedName &other)
{
    if (one.isEmpty() || other.isEmpty())
        return true;
    if (!one.digest.isEmpty() || !other.digest.isEmpty())
        return one == other;
    if (!one.form.isEmpty() && !other.form.isEmpty() && one.form != other.form)
        return false;
    if (!one.han.isEmpty() && !other.han.isEmpty()) {
        const bool isFirstLonger = one.han.size() >= other.han.size();
        return isShortFor(isFirstLonger ? other.han : one.han, isFirstLonger ? one.han : other.han);
    }
    if (!one.words.isEmpty() && !other.words.isEmpty())
        return areAmong(one.words, other.words);
    return one.han.isEmpty() ? soundsLike(other.han, one.words) : soundsLike(one.han, other.words);
}

bool says(const ComparedName &whole, const ComparedName &part)
{
    if (!part.digest.isEmpty())
        return whole == part;
    const bool hasWords = std::all_of(part.words.cbegin(), part.words.cend(),
                                      [&whole](const QString &word) { return whole.words.contains(word); });
    return hasWords && (part.form.isEmpty() || part.form == whole.form) && whole.han.contains(part.han);
}

} // namespace core::contacts
