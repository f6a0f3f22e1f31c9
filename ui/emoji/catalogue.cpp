#include "ui/emoji/catalogue.h"

#include <QFile>
#include <QHash>

#include <algorithm>

namespace ui::emoji
{

namespace
{

const QStringList groupNames{
    QStringLiteral("smileys"), QStringLiteral("people"),  QStringLiteral("nature"),
    QStringLiteral("food"),    QStringLiteral("travel"),  QStringLiteral("activities"),
    QStringLiteral("objects"), QStringLiteral("symbols"), QStringLiteral("flags"),
};

QString tone(int number)
{
    const char32_t sign = 0x1F3FA + char32_t(number);
    return QString::fromUcs4(&sign, 1);
}

/// Lower case, and a space before each word, so that the beginning of one is found by " " and what was typed.
QString searchable(const QString &text)
{
    QString words = u' ' + text.toLower();
    for (QChar &c : words) {
        if (!c.isLetterOrNumber())
            c = u' ';
    }
    return words;
}

QList<Emoji> readCatalogue()
{
    QList<Emoji> all;
    QFile file(QStringLiteral(":/emoji/emoji.tsv"));
    if (!file.open(QIODevice::ReadOnly))
        return all;
    Group group = Group::Smileys;
    const QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n');
    all.reserve(lines.size());
    for (const QString &line : lines) {
        if (line.startsWith(u'@')) {
            group = Group(std::max<qsizetype>(0, groupNames.indexOf(line.mid(1))));
            continue;
        }
        const QStringList fields = line.split(u'\t');
        if (fields.size() != 6 || line.startsWith(u'#'))
            continue;
        all.append({fields[0], fields[1], group, fields[2], fields[4],
                    searchable(fields[2] + u' ' + fields[3]), searchable(fields[4] + u' ' + fields[5])});
    }
    return all;
}

/// How well one word fits, 0 is best; -1 if not at all.
int fit(const Emoji &emoji, const QString &word)
{
    const QString start = u' ' + word;
    if (emoji.english.compare(word, Qt::CaseInsensitive) == 0 || emoji.chinese == word)
        return 0;
    const qsizetype at = emoji.englishWords.indexOf(start);
    const qsizetype end = at + start.size();
    if (at >= 0) {
        const bool isWhole = end == emoji.englishWords.size() || emoji.englishWords[end] == u' ';
        const bool isName = at <= emoji.english.size();
        return isName ? (isWhole ? 1 : 3) : (isWhole ? 2 : 4);
    }
    const bool isLatin = word.at(0).unicode() < 0x2E80;
    if (isLatin)
        return -1;
    if (emoji.chinese.contains(word))
        return 1;
    return emoji.chineseWords.contains(word) ? 3 : -1;
}

} // namespace

QString Emoji::withTone(int number) const
{
    if (number < 1 || number > 5 || light.isEmpty())
        return text;
    return QString(light).replace(tone(1), tone(number));
}

const QList<Emoji> &catalogue()
{
    static const QList<Emoji> all = readCatalogue();
    return all;
}

QList<int> search(const QString &typed)
{
    const QStringList words = searchable(typed).split(u' ', Qt::SkipEmptyParts);
    if (words.isEmpty())
        return {};
    struct Hit {
        int index;
        int fit;
    };
    QList<Hit> hits;
    for (int i = 0; i < catalogue().size(); ++i) {
        int worst = 0;
        for (const QString &word : words) {
            const int one = fit(catalogue()[i], word);
            worst = one < 0 ? -1 : std::max(worst, one);
            if (worst < 0)
                break;
        }
        if (worst >= 0)
            hits.append({i, worst});
    }
    std::stable_sort(hits.begin(), hits.end(), [](const Hit &a, const Hit &b) { return a.fit < b.fit; });
    QList<int> found;
    for (const Hit &hit : std::as_const(hits))
        found.append(hit.index);
    return found;
}

int indexOf(const QString &text)
{
    static const QHash<QString, int> places = [] {
        QHash<QString, int> all;
        for (int i = 0; i < catalogue().size(); ++i) {
            for (int number = 0; number <= 5; ++number)
                all.insert(catalogue()[i].withTone(number), i);
        }
        return all;
    }();
    return places.value(text, -1);
}

} // namespace ui::emoji
