#pragma once

#include <QString>

namespace core::contacts
{

/// How a name sounds, for finding it by its Latin letters: one syllable for each Chinese character, separated
/// by spaces ("李伟" → "li wei"); other words stand for themselves. Empty where there is no Chinese
/// character. Surnames are read as surnames (曾 is "zeng"), ü is written v, as it is typed.
/// Slow for a character that was not asked for before; may be called from every thread.
QString pinyinOf(const QString &name);

/// Where @p typed ends within @p syllables when it goes through them from the beginning of one, taking at
/// least the first letter of each: "lw", "liw" and "liwei" all go through "li wei". The value is the number
/// of the first syllable and one past the last; nothing where it does not go through.
struct SyllableRun {
    int first = -1;
    int end = -1;

    bool isValid() const { return first >= 0; }
};
SyllableRun runThrough(QStringView syllables, QStringView typed);

/// For comparing what people type: lower case, without accents, full-width letters as ordinary ones.
QString folded(const QString &text);

} // namespace core::contacts
