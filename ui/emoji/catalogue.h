#pragma once

#include <QList>
#include <QString>

namespace ui::emoji
{

enum class Group { Smileys, People, Nature, Food, Travel, Activities, Objects, Symbols, Flags };

/// One sign, in the words of Unicode's CLDR; see resources/emoji/README.md.
struct Emoji {
    QString text;
    QString light; ///< With the light skin tone; empty if it takes none.
    Group group = Group::Smileys;
    QString english;
    QString chinese;
    QString englishWords; ///< In lower case, each with a space before it: the name's and the others.
    QString chineseWords; ///< Separated by spaces.

    /// @p tone is 0 for none, 1 (light) to 5 (dark).
    QString withTone(int tone) const;
    bool operator==(const Emoji &) const = default;
};

/// All that there are, in the order of keyboards. Read when first asked for, some milliseconds.
const QList<Emoji> &catalogue();

/// Where in the catalogue those are whose names or words begin with every word typed (or, in Chinese, have it
/// anywhere); names that fit best first. Empty if nothing was typed.
QList<int> search(const QString &typed);

/// The place of @p text, with whatever skin tone, in the catalogue; -1 if it is no emoji we know.
int indexOf(const QString &text);

} // namespace ui::emoji
