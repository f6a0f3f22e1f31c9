#include "core/spelling/dictionaries.h"

#include <QDir>
#include <QStandardPaths>

#include <algorithm>

namespace core::spelling
{

QList<Dictionary> dictionariesIn(const QStringList &folders)
{
    QList<Dictionary> found;
    for (const QString &path : folders) {
        const QDir folder(path);
        const QStringList files = folder.entryList({QStringLiteral("*.aff")}, QDir::Files, QDir::Name);
        for (const QString &file : files) {
            const QString code = file.chopped(4);
            const QString words = code + QStringLiteral(".dic");
            const bool isKnown = std::any_of(found.cbegin(), found.cend(),
                                             [&](const Dictionary &known) { return known.code == code; });
            if (!isKnown && !code.startsWith(u"hyph_") && folder.exists(words))
                found.append({code, folder.filePath(file), folder.filePath(words)});
        }
    }
    std::sort(found.begin(), found.end(),
              [](const Dictionary &a, const Dictionary &b) { return a.code < b.code; });
    return found;
}

QStringList dictionaryFolders()
{
    QStringList folders = qEnvironmentVariable("DICPATH").split(QDir::listSeparator(), Qt::SkipEmptyParts);
    for (const char *name : {"hunspell", "myspell/dicts", "myspell"})
        folders += QStandardPaths::locateAll(QStandardPaths::GenericDataLocation, QString::fromLatin1(name),
                                             QStandardPaths::LocateDirectory);
    return folders;
}

QStringList suitable(const QList<Dictionary> &all, const QStringList &languages)
{
    QStringList chosen;
    QStringList wanted = languages;
    wanted.append(QStringLiteral("en"));
    for (QString language : std::as_const(wanted)) {
        language.replace(u'-', u'_');
        const QString bare = language.section(u'_', 0, 0);
        const auto has = [&](const QString &code) {
            return std::any_of(all.cbegin(), all.cend(), [&](const Dictionary &d) { return d.code == code; });
        };
        const bool isCovered = std::any_of(chosen.cbegin(), chosen.cend(), [&](const QString &code) {
            return code.section(u'_', 0, 0) == bare;
        });
        if (isCovered)
            continue;
        if (has(language)) {
            chosen.append(language);
            continue;
        }
        if (const QString american = QStringLiteral("en_US"); bare == u"en" && has(american)) {
            chosen.append(american);
            continue;
        }
        const auto any = std::find_if(all.cbegin(), all.cend(), [&](const Dictionary &d) {
            return d.code.section(u'_', 0, 0) == bare;
        });
        if (any != all.cend())
            chosen.append(any->code);
    }
    return chosen;
}

} // namespace core::spelling
