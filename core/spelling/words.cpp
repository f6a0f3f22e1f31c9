#include "core/spelling/words.h"

#include <QChar>
#include <QString>

#include <algorithm>

namespace core::spelling
{

namespace
{

bool isApostrophe(QChar c)
{
    return c == u'\'' || c == u'\u2019';
}

/// Letters of scripts that are written with blanks between words and have dictionaries here.
bool isLetter(char32_t c)
{
    if (QChar::isMark(c))
        return true;
    if (!QChar::isLetter(c))
        return false;
    switch (QChar::script(c)) {
    case QChar::Script_Han:
    case QChar::Script_Hiragana:
    case QChar::Script_Katakana:
    case QChar::Script_Bopomofo:
    case QChar::Script_Hangul:
    case QChar::Script_Yi:
    case QChar::Script_Thai:
    case QChar::Script_Lao:
    case QChar::Script_Khmer:
    case QChar::Script_Myanmar:
    case QChar::Script_Tibetan:
        return false;
    default:
        return true;
    }
}

/// What stands between blanks, or between writing without blanks, and is looked at as a whole.
bool isLump(QChar c)
{
    return !c.isSpace() && c != QChar::ObjectReplacementCharacter;
}

/// An address, a link, a path, a name of a file or of a thing in a program.
bool isTechnical(QStringView lump)
{
    if (lump.contains(u'@') || lump.contains(u"://") || lump.contains(u'\\') || lump.contains(u'_')
        || lump.startsWith(u"www.", Qt::CaseInsensitive) || lump.startsWith(u'/') || lump.startsWith(u'#'))
        return true;
    if (std::count(lump.cbegin(), lump.cend(), u'/') > 1)
        return true;
    for (qsizetype dot = lump.indexOf(u'.'); dot >= 0; dot = lump.indexOf(u'.', dot + 1)) {
        const bool isInside = dot > 0 && dot + 1 < lump.size() && lump[dot - 1].isLetterOrNumber()
            && lump[dot + 1].isLetterOrNumber();
        if (isInside)
            return true;
    }
    return false;
}

/// "iPhone", "QTextEdit", "NASA", "MHz".
bool hasOddCapitals(QStringView word)
{
    return std::any_of(word.cbegin() + 1, word.cend(), [](QChar c) { return c.isUpper(); });
}

void addWords(QStringView text, qsizetype from, qsizetype to, QList<Range> &words)
{
    for (qsizetype at = from; at < to;) {
        const qsizetype start = at;
        bool hasDigit = false;
        while (at < to) {
            const bool isPair = text[at].isHighSurrogate() && at + 1 < to && text[at + 1].isLowSurrogate();
            const char32_t c
                = isPair ? QChar::surrogateToUcs4(text[at], text[at + 1]) : char32_t(text[at].unicode());
            const bool joins = isApostrophe(text[at]) && at > start && at + 1 < to
                && isLetter(char32_t(text[at + 1].unicode()));
            if (!isLetter(c) && !QChar::isDigit(c) && !joins)
                break;
            hasDigit = hasDigit || QChar::isDigit(c);
            at += isPair ? 2 : 1;
        }
        const QStringView word = text.sliced(start, at - start);
        if (word.size() > 1 && word.size() < 64 && !hasDigit && !hasOddCapitals(word))
            words.append({start, word.size()});
        at = std::max(at, start + 1);
    }
}

} // namespace

QList<Range> checkableWords(QStringView text)
{
    QList<Range> words;
    for (qsizetype at = 0; at < text.size();) {
        if (!isLump(text[at])) {
            ++at;
            continue;
        }
        const qsizetype start = at;
        while (at < text.size() && isLump(text[at]))
            ++at;
        // A whole paragraph of Chinese is one lump; an address in it still ends at the first such sign.
        if (!isTechnical(text.sliced(start, at - start))) {
            addWords(text, start, at, words);
            continue;
        }
        for (qsizetype from = start; from < at;) {
            qsizetype to = from;
            while (to < at && text[to].unicode() < 0x2e80)
                ++to;
            if (!isTechnical(text.sliced(from, to - from)))
                addWords(text, from, to, words);
            from = std::max(to, from + 1);
        }
    }
    return words;
}

Range wordAt(QStringView text, qsizetype position)
{
    position = std::clamp<qsizetype>(position, 0, text.size());
    // Only the lump around the position matters.
    qsizetype start = position;
    while (start > 0 && isLump(text[start - 1]))
        --start;
    qsizetype end = position;
    while (end < text.size() && isLump(text[end]))
        ++end;
    const QList<Range> words = checkableWords(text.sliced(start, end - start));
    for (const Range &word : words) {
        if (start + word.start <= position && position <= start + word.end())
            return {start + word.start, word.length};
    }
    return {};
}

} // namespace core::spelling
