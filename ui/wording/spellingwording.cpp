#include "ui/wording/spellingwording.h"

#include "ui/wording/phrases.h"

#include <QDir>

namespace ui::wording
{

using Kind = core::spelling::WordsError::Kind;

QString wordNotAdded(const QString &word, const core::spelling::WordsError &error)
{
    const QString path = QDir::toNativeSeparators(error.path);
    switch (error.kind) {
    case Kind::NotAWord:
        return Phrases::tr("“%1” is no word that could be added.").arg(word);
    case Kind::Unreadable:
        //: %2: the path of the file with the person's own words.
        return Phrases::tr(
                   "“%1” was not added. Your words in %2 cannot be read, and they were left as they are.")
            .arg(word, path);
    case Kind::NotText:
        return Phrases::tr(
                   "“%1” was not added. %2 is not UTF-8 text, and it was left as it is. Save it as UTF-8 "
                   "to add words again.")
            .arg(word, path);
    case Kind::Busy:
        return Phrases::tr(
                   "“%1” was not added. Another program is using %2 right now. Try again in a moment.")
            .arg(word, path);
    case Kind::NotWritten:
        break;
    }
    return Phrases::tr("“%1” was not added. %2 cannot be written.").arg(word, path);
}

} // namespace ui::wording
