#include "core/contacts/pinyin.h"

#include <QHash>
#include <QMutex>

#include <unicode/translit.h>

#include <algorithm>
#include <memory>

namespace core::contacts
{

namespace
{

bool isHan(char32_t c)
{
    return QChar::script(c) == QChar::Script_Han;
}

/// Surnames that are read differently from the same character elsewhere.
QString surname(char32_t c)
{
    static const QHash<char32_t, const char *> readings{
        {U'曾', "zeng"}, {U'单', "shan"}, {U'仇', "qiu"},   {U'解', "xie"},  {U'查', "zha"},  {U'盖', "ge"},
        {U'朴', "piao"}, {U'任', "ren"},  {U'区', "ou"},    {U'缪', "miao"}, {U'翟', "zhai"}, {U'乐', "yue"},
        {U'覃', "qin"},  {U'员', "yun"},  {U'种', "chong"}, {U'冼', "xian"}, {U'尉', "yu"},   {U'郗', "xi"},
        {U'逄', "pang"}, {U'燕', "yan"},  {U'葛', "ge"},    {U'繁', "po"},   {U'召', "shao"}, {U'那', "na"}};
    return QString::fromLatin1(readings.value(c, ""));
}

/// ICU's reading of one character in plain letters.
QString readingOf(char32_t c)
{
    static QMutex lock;
    static QHash<char32_t, QString> known;
    static const std::unique_ptr<icu::Transliterator> reader = [] {
        UErrorCode status = U_ZERO_ERROR;
        return std::unique_ptr<icu::Transliterator>(icu::Transliterator::createInstance(
            icu::UnicodeString::fromUTF8("Han-Latin"), UTRANS_FORWARD, status));
    }();
    const QMutexLocker locked(&lock);
    const auto found = known.constFind(c);
    if (found != known.constEnd())
        return *found;
    QString reading;
    if (reader) {
        icu::UnicodeString text(static_cast<UChar32>(c));
        reader->transliterate(text);
        reading = QString::fromUtf16(text.getBuffer(), text.length());
        for (const QChar u : QStringView(u"üǖǘǚǜ"))
            reading.replace(u, u'v');
        reading = folded(reading).remove(u' ');
    }
    known.insert(c, reading);
    return reading;
}

qsizetype endOfSyllable(QStringView syllables, qsizetype at)
{
    const qsizetype end = syllables.indexOf(u' ', at);
    return end < 0 ? syllables.size() : end;
}

/// From the syllable at @p at, which is number @p number, on. Looks at eight syllables at most: no name has
/// more, and the ways through a longer text would be too many.
bool goesThrough(QStringView syllables, qsizetype at, QStringView rest, int number, int depth, int &end)
{
    if (rest.isEmpty()) {
        end = number;
        return true;
    }
    if (at >= syllables.size() || depth == 8)
        return false;
    const qsizetype next = endOfSyllable(syllables, at);
    qsizetype taken = 0;
    while (at + taken < next && taken < rest.size() && syllables[at + taken] == rest[taken])
        ++taken;
    for (; taken > 0; --taken) {
        if (goesThrough(syllables, next + 1, rest.mid(taken), number + 1, depth + 1, end))
            return true;
    }
    return false;
}

} // namespace

QString folded(const QString &text)
{
    const bool isPlain = std::all_of(text.begin(), text.end(), [](QChar c) { return c.unicode() < 0x80; });
    if (isPlain)
        return text.toLower();
    QString result;
    for (const QChar c : text.normalized(QString::NormalizationForm_KD)) {
        if (c.category() != QChar::Mark_NonSpacing)
            result += c;
    }
    return result.normalized(QString::NormalizationForm_KC).toLower();
}

QString pinyinOf(const QString &name)
{
    QString syllables;
    bool hasHan = false;
    bool isInWord = false;
    const auto characters = name.toUcs4();
    for (qsizetype i = 0; i < characters.size(); ++i) {
        const auto c = char32_t(characters[i]);
        if (isHan(c)) {
            const QString special = i == 0 && characters.size() <= 4 ? surname(c) : QString();
            if (!syllables.isEmpty() && !syllables.endsWith(u' '))
                syllables += u' ';
            syllables += (special.isEmpty() ? readingOf(c) : special) + u' ';
            hasHan = true;
            isInWord = false;
        } else if (QChar::isLetterOrNumber(c)) {
            if (!isInWord && !syllables.isEmpty() && !syllables.endsWith(u' '))
                syllables += u' ';
            syllables += folded(QString::fromUcs4(&c, 1));
            isInWord = true;
        } else {
            isInWord = false;
        }
    }
    return hasHan ? syllables.trimmed() : QString();
}

SyllableRun runThrough(QStringView syllables, QStringView typed)
{
    if (typed.isEmpty() || typed.size() > 64)
        return {};
    int number = 0;
    for (qsizetype at = 0; at < syllables.size(); at = endOfSyllable(syllables, at) + 1, ++number) {
        int end = -1;
        if (syllables[at] == typed.front() && goesThrough(syllables, at, typed, number, 0, end))
            return {number, end};
    }
    return {};
}

} // namespace core::contacts
