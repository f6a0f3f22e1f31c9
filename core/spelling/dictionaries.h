#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace core::spelling
{

/// A Hunspell dictionary of this computer.
struct Dictionary {
    QString code; ///< "en_US", the name of its files.
    QString affixFile; ///< Path of the .aff.
    QString wordFile; ///< Path of the .dic.

    bool operator==(const Dictionary &) const = default;
};

/// The dictionaries in @p folders, by code, each code once: the first folder wins. Hyphenation and thesaurus
/// files, which lie beside them, are none.
QList<Dictionary> dictionariesIn(const QStringList &folders);

/// Where the desktop keeps them: $DICPATH, then hunspell and myspell below each data folder.
QStringList dictionaryFolders();

/// Which of @p all suit somebody whose desktop speaks @p languages ("zh-CN", "en"): their own, and English,
/// which is in most letters.
QStringList suitable(const QList<Dictionary> &all, const QStringList &languages);

} // namespace core::spelling
