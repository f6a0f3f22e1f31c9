#include "core/contacts/index.h"

#include "core/contacts/pinyin.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace core::contacts
{

using mail::Addressee;
using mail::AddrSpec;
using mail::Group;
using mail::Mailbox;

namespace
{

constexpr double halfLifeDays = 60;

double weightOf(const Acquaintance &acquaintance, const QDateTime &now)
{
    const double days = std::max<double>(0, double(acquaintance.last.secsTo(now)) / 86400);
    return acquaintance.letters * std::exp2(-days / halfLifeDays);
}

quint64 lettersOf(QStringView text)
{
    quint64 letters = 0;
    for (const QChar c : text)
        letters |= quint64(1) << (c.unicode() % 61);
    return letters;
}

/// Where words begin: behind anything that is neither letter nor digit, and at every Chinese character.
bool isWordStart(QStringView text, qsizetype at)
{
    return at == 0 || !text[at - 1].isLetterOrNumber() || text[at].script() == QChar::Script_Han;
}

qsizetype placeOf(QStringView text, QStringView word)
{
    qsizetype anywhere = -1;
    for (qsizetype at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
        if (isWordStart(text, at))
            return at;
        if (anywhere < 0)
            anywhere = at;
    }
    return anywhere;
}

/// Characters of the name that the syllables from first to end stand for.
QList<Span> spansOfSyllables(const QString &name, const SyllableRun &run)
{
    QList<Span> spans;
    int syllable = 0;
    bool isInWord = false;
    for (qsizetype i = 0; i < name.size();) {
        const qsizetype length = name[i].isHighSurrogate() && i + 1 < name.size() ? 2 : 1;
        const char32_t c = length == 2 ? QChar::surrogateToUcs4(name[i], name[i + 1]) : name[i].unicode();
        const bool isHan = QChar::script(c) == QChar::Script_Han;
        const bool isPart = isHan || QChar::isLetterOrNumber(c);
        if (isHan || (isPart && !isInWord))
            ++syllable;
        if (isPart && syllable > run.first && syllable <= run.end)
            spans.append({i, length});
        isInWord = isPart && !isHan;
        i += length;
    }
    return spans;
}

} // namespace

Index::Index(const Book &book, const QDateTime &now)
{
    QHash<QString, double> weights;
    for (const Acquaintance &each : book.learned) {
        const QString same = sameMailbox(each.mailbox.address);
        weights[same] += weightOf(each, now);
        m_names.insert(same, each.mailbox.name);
    }
    for (const Person &person : book.people) {
        for (const AddrSpec &address : person.addresses) {
            const QString same = sameMailbox(address);
            m_contacts.insert(same);
            if (!person.name.isEmpty() || !m_names.contains(same))
                m_names.insert(same, person.name);
            add(Completion::Kind::Person, mailboxOf(person, address), person.nickname, weights.value(same));
        }
    }
    for (const PeopleGroup &group : book.groups) {
        double weight = 0.5;
        for (const Mailbox &member : group.members)
            weight = std::max(weight, weights.value(sameMailbox(member.address)) / 2);
        add(Completion::Kind::Group, Group{group.name, group.members}, {}, weight);
    }
    for (const Acquaintance &each : book.learned) {
        const QString same = sameMailbox(each.mailbox.address);
        if (!m_contacts.contains(same))
            add(Completion::Kind::Learned, each.mailbox, {}, weights.value(same));
    }
    rank();
}

/// What every question would work out anew.
void Index::rank()
{
    std::vector<size_t> order(m_entries.size());
    std::iota(order.begin(), order.end(), size_t(0));
    std::sort(order.begin(), order.end(),
              [this](size_t a, size_t b) { return m_entries[a].keys < m_entries[b].keys; });
    for (size_t i = 0; i < order.size(); ++i) {
        Entry &entry = m_entries[order[i]];
        entry.rank = int(i);
        // Somebody one writes to every week comes before a stranger whose name fits better.
        entry.bonus = 2 * std::log2(1 + entry.weight);
    }
}

void Index::add(Completion::Kind kind, const Addressee &addressee, const QString &nickname, double weight)
{
    const auto *mailbox = std::get_if<Mailbox>(&addressee);
    const QString name = mailbox ? mailbox->name : std::get<Group>(addressee).name;
    Entry entry;
    entry.kind = kind;
    entry.at = m_addressees.size();
    entry.syllables = pinyinOf(name);
    entry.weight = weight;
    entry.keys = u'\n' + folded(name);
    if (!nickname.isEmpty()) {
        entry.keys += u'\n' + folded(nickname);
        if (entry.syllables.isEmpty())
            entry.syllables = pinyinOf(nickname);
    }
    if (mailbox) {
        entry.keys += u'\n' + mailbox->address.toString().toLower();
        entry.same = sameMailbox(mailbox->address);
    }
    entry.letters = lettersOf(entry.keys) | lettersOf(entry.syllables);
    m_addressees.append(addressee);
    m_entries.push_back(std::move(entry));
}

/// 3: a key begins with it; 2: a word does; 1: it is in the middle of one; 0: nowhere.
int Index::quality(const Entry &entry, const QString &word)
{
    const QStringView keys(entry.keys);
    int best = 0;
    for (qsizetype at = keys.indexOf(word); at >= 0 && best < 3; at = keys.indexOf(word, at + 1)) {
        if (at > 0 && keys[at - 1] == u'\n')
            best = 3;
        else if (isWordStart(keys, at))
            best = std::max(best, 2);
        else if (word.size() > 1)
            best = std::max(best, 1);
    }
    if (best < 3 && !entry.syllables.isEmpty()) {
        const SyllableRun run = runThrough(entry.syllables, word);
        if (run.isValid())
            best = std::max(best, run.first == 0 ? 3 : 2);
    }
    return best;
}

QList<Completion> Index::complete(const QString &typed, int limit, const QSet<QString> &except) const
{
    const QStringList words = folded(typed.left(200)).split(u' ', Qt::SkipEmptyParts);
    const quint64 letters = lettersOf(words.join(QString()));
    std::vector<Hit> hits;
    for (size_t i = 0; i < m_entries.size(); ++i) {
        const Entry &entry = m_entries[i];
        if ((entry.letters & letters) != letters || (words.isEmpty() && entry.weight <= 0)
            || (!except.isEmpty() && except.contains(entry.same)))
            continue;
        int worst = 3;
        for (const QString &word : words) {
            worst = std::min(worst, quality(entry, word));
            if (worst == 0)
                break;
        }
        if (worst == 0)
            continue;
        hits.push_back({worst * 2 + entry.bonus, i});
    }
    const size_t count = std::min(hits.size(), size_t(std::max(0, limit)));
    std::partial_sort(
        hits.begin(), hits.begin() + qsizetype(count), hits.end(), [this](const Hit &a, const Hit &b) {
            return a.score != b.score ? a.score > b.score : m_entries[a.entry].rank < m_entries[b.entry].rank;
        });
    QList<Completion> completions;
    for (size_t i = 0; i < count; ++i)
        completions.append(completionOf(m_entries[hits[i].entry], words));
    return completions;
}

Completion Index::completionOf(const Entry &entry, const QStringList &words) const
{
    Completion completion{entry.kind, m_addressees[entry.at], {}, {}};
    const auto *mailbox = std::get_if<Mailbox>(&completion.addressee);
    const QString name = mailbox ? mailbox->name : std::get<Group>(completion.addressee).name;
    const QString address = mailbox ? mailbox->address.toString() : QString();
    const QString plainName = folded(name);
    for (const QString &word : words) {
        // A ligature or the like changes the length; then nothing is marked rather than the wrong letters.
        const qsizetype inName = plainName.size() == name.size() ? placeOf(plainName, word) : -1;
        if (inName >= 0)
            completion.inName.append({inName, word.size()});
        else if (const SyllableRun run = runThrough(pinyinOf(name), word); run.isValid())
            completion.inName += spansOfSyllables(name, run);
        const qsizetype inAddress = placeOf(address.toLower(), word);
        if (inAddress >= 0)
            completion.inAddress.append({inAddress, word.size()});
    }
    return completion;
}

bool Index::isInContacts(const AddrSpec &address) const
{
    return m_contacts.contains(sameMailbox(address));
}

bool Index::isKnown(const AddrSpec &address) const
{
    return m_names.contains(sameMailbox(address));
}

QString Index::nameOf(const AddrSpec &address) const
{
    return m_names.value(sameMailbox(address));
}

} // namespace core::contacts
