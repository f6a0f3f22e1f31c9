#include "core/bounce/notes.h"

#include "core/bounce/addresses.h"
#include "core/bounce/blocks.h"
#include "core/bounce/labels.h"
#include "core/bounce/words.h"
#include "core/mime/header.h"

#include <QHash>
#include <QRegularExpression>

#include <algorithm>

namespace core::bounce
{

namespace
{

constexpr qsizetype maxLines = 8000;

/// A label alone on its line, or in a cell of its own, joined with the value below it.
QStringList joinedLabels(const QStringList &lines)
{
    QStringList joined;
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const auto form = labelled(lines[i]);
        if (!form || !form->value.isEmpty() || lines[i].trimmed().size() > 24) {
            joined.append(lines[i]);
            continue;
        }
        qsizetype next = i + 1;
        while (next < lines.size() && lines[next].trimmed().isEmpty())
            ++next;
        if (next < lines.size() && next < i + 4 && !labelled(lines[next])) {
            const QString label = lines[i].trimmed();
            const bool hasColon = label.endsWith(u':') || label.endsWith(u'：');
            joined.append(label + (hasColon ? QStringLiteral(" ") : QStringLiteral(": "))
                          + lines[next].trimmed());
            i = next;
        } else {
            joined.append(lines[i]);
        }
    }
    return joined;
}

/// As in a header, or "2026-11-23 21:04:00" in the time where the sender is, which is taken to be here.
QDateTime dateIn(const QString &text)
{
    if (const auto date = mime::decodeDate(text.left(100).toLatin1()))
        return *date;
    return QDateTime::fromString(text.left(16), QStringLiteral("yyyy-MM-dd HH:mm"));
}

Original formIn(const QStringList &lines)
{
    Original original;
    for (const QString &line : lines) {
        const auto form = labelled(line);
        if (!form || form->value.isEmpty())
            continue;
        if (form->label == Label::Subject && original.subject.isEmpty())
            original.subject = form->value.left(1000);
        else if (form->label == Label::MessageId && original.messageId.isEmpty())
            original.messageId = form->value.left(1000);
        else if (form->label == Label::Sender && original.from.isEmpty())
            original.from = firstAddress(form->value);
        else if (form->label == Label::Date && !original.date.isValid())
            original.date = dateIn(form->value);
    }
    return original;
}

/// "Your message wasn't delivered to bob@example.com because …"
QList<Candidate> readSentences(const QStringList &lines)
{
    static const QRegularExpression about(
        QStringLiteral("(?:deliver|send|sent|reach|message to|mail "
                       "to|recipient|address|mailbox|user|account|送达|投递|发送|收件|地址|发往|邮箱)"),
        QRegularExpression::CaseInsensitiveOption);
    QList<Candidate> candidates;
    const QStringList paragraphs = lines.join(u'\n').split(QStringLiteral("\n\n"));
    for (const QString &paragraph : paragraphs) {
        const QString bounded = paragraph.left(4000);
        if (!bounded.contains(u'@') || candidates.size() >= maxRecipients)
            continue;
        if (!about.match(bounded).hasMatch() || weightOf(bounded) < 2)
            continue;
        for (const QString &address : addressesIn(bounded))
            candidates.append({.recipient = {.address = address}});
    }
    return candidates;
}

/// Each address once, with the weightiest words said about it, in the order of their first appearance.
QList<Candidate> merged(const QList<Candidate> &candidates)
{
    QList<Candidate> all;
    QHash<QString, qsizetype> places;
    for (const Candidate &candidate : candidates) {
        const QString key = candidate.recipient.address.toLower();
        const auto place = places.constFind(key);
        if (place == places.constEnd()) {
            places.insert(key, all.size());
            all.append(candidate);
        } else {
            Candidate &known = all[*place];
            const bool isAddressee = known.isAddressee && candidate.isAddressee;
            if (candidate.weight > known.weight) {
                const QString origin = known.recipient.originalAddress;
                known = candidate;
                if (known.recipient.originalAddress.isEmpty())
                    known.recipient.originalAddress = origin;
            }
            known.isAddressee = isAddressee;
        }
    }
    return all;
}

/// Takes out those that @p isWorse is true of, unless nobody would be left.
template<typename Predicate>
void preferOthers(QList<Candidate> &candidates, Predicate isWorse)
{
    if (!std::all_of(candidates.cbegin(), candidates.cend(), isWorse))
        candidates.removeIf(isWorse);
}

} // namespace

Notes readNotes(const QString &text, const QStringList &own)
{
    Notes notes;
    QStringList lines = text.split(u'\n');
    notes.isTruncated = lines.size() > maxLines;
    lines = joinedLabels(lines.mid(0, maxLines));
    notes.original = formIn(lines);
    int reasonWeight = 0;
    std::tie(notes.reason, reasonWeight) = bestParagraph(lines, 0);
    if (reasonWeight < 4)
        notes.reason.clear();

    QList<Candidate> candidates = merged(readBlocks(lines) + readTranscript(lines));
    // The addressee of a form is a recipient only where nothing better is said.
    preferOthers(candidates, [](const Candidate &c) { return c.isAddressee; });
    const auto isOwn = [&own](const Candidate &candidate) {
        return isOfMailSystem(candidate.recipient.address)
            || own.contains(candidate.recipient.address, Qt::CaseInsensitive);
    };
    preferOthers(candidates, isOwn);
    // A signature has addresses, too; nothing is said about them.
    preferOthers(candidates, [&](const Candidate &c) { return c.weight == 0 && reasonWeight == 0; });
    if (candidates.isEmpty() || std::all_of(candidates.cbegin(), candidates.cend(), isOwn)) {
        QList<Candidate> spoken = merged(readSentences(lines));
        preferOthers(spoken, isOwn);
        if (!spoken.isEmpty() && !std::all_of(spoken.cbegin(), spoken.cend(), isOwn))
            candidates = spoken;
    }
    // A reason below several addresses holds for all of them.
    QString below = notes.reason;
    for (auto it = candidates.rbegin(); it != candidates.rend(); ++it) {
        if (it->recipient.words.isEmpty())
            it->recipient.words = below;
        else
            below = it->recipient.words;
    }
    for (const Candidate &candidate : std::as_const(candidates)) {
        if (notes.recipients.size() < maxRecipients)
            notes.recipients.append(candidate.recipient);
        else
            notes.isTruncated = true;
    }
    return notes;
}

} // namespace core::bounce
