#include "core/bounce/blocks.h"

#include "core/bounce/addresses.h"
#include "core/bounce/labels.h"
#include "core/bounce/words.h"

#include <QRegularExpression>

#include <algorithm>

namespace core::bounce
{

namespace
{

constexpr qsizetype maxBlockLines = 120;

struct Start {
    QString address = {};
    QString originalAddress = {};
    QString rest = {};
    bool isAddressee = false;
};

/// "(expanded from <sales@example.com>)", "(generated from …)".
QString originIn(const QString &bracket)
{
    return addressesIn(bracket).value(0);
}

/// What stands in brackets behind an address is where it came from, or the reason.
QString reasonIn(const QString &bracket)
{
    return originIn(bracket).isEmpty() && bracket.size() > 2 ? bracket.mid(1, bracket.size() - 2) : QString();
}

/// "A message sent by" and the like: the address below is no recipient.
bool introducesSender(const QString &line)
{
    static const QRegularExpression words(
        QStringLiteral("(?:sent by|message from|mail from|from)\\s*:?\\s*$"),
        QRegularExpression::CaseInsensitiveOption);
    return words.match(line.right(80)).hasMatch();
}

std::optional<Start> bracketedStart(const QString &line)
{
    static const QRegularExpression shape(QStringLiteral(
        "^[\\s*>\\-•·]{0,16}<(?:mailto:)?([^<>\\s@]{1,128}@[^<>\\s@]{1,255})>\\s{0,4}"
        "(\\([^()]{1,400}\\))?\\s{0,4}(?:(?:[:：]|\\.\\.\\.|,|;)\\s*(.*)|(\\([^()]{0,20})|)$"));
    const auto match = shape.match(line);
    if (!match.hasMatch())
        return {};
    const QString rest = match.captured(3);
    return Start{match.captured(1), originIn(match.captured(2)),
                 rest.isEmpty() ? reasonIn(match.captured(2)) : rest};
}

std::optional<Start> bareStart(const QString &line)
{
    static const QRegularExpression alone(
        QStringLiteral("^[\\s*>\\-•·'\"]{0,16}(%1)['\"]?\\s{0,4}(\\([^()]{1,400}\\))?(?:\\s+on\\s.{1,40})?"
                       "\\s{0,4}[:：]?\\s{0,40}(<mailto:[^<>]{1,400}>)?$")
            .arg(addressPattern()));
    static const QRegularExpression named(QStringLiteral("^[\\s*>\\-•·]{0,16}[^<>@:：()（]{0,80}(?:<mailto:(%"
                                                         "1)>|\\((%1)\\)|<(%1)>)\\s{0,4}(?:on .{1,40})?$")
                                              .arg(addressPattern()));
    static const QRegularExpression withWords(
        QStringLiteral("^[\\s*>\\-•·]{0,16}(%1)(?:\\s{0,4}[:：,;]|\\s{0,4}\\.\\.\\.|\\s+-|\\s)\\s*(\\S.*)$")
            .arg(addressPattern()));
    if (const auto match = alone.match(line); match.hasMatch())
        return Start{match.captured(1), originIn(match.captured(2)), reasonIn(match.captured(2))};
    if (const auto match = named.match(line); match.hasMatch())
        return Start{match.captured(1) + match.captured(2) + match.captured(3), {}, {}};
    if (const auto match = withWords.match(line); match.hasMatch() && weightOf(match.captured(2)) >= 2)
        return Start{match.captured(1), {}, match.captured(2)};
    return {};
}

std::optional<Start> labelledStart(const QString &line)
{
    const auto form = labelled(line);
    if (!form || (form->label != Label::Recipient && form->label != Label::Addressee))
        return {};
    const QString address = firstAddress(form->value);
    if (address.isEmpty())
        return {};
    const QString rest = form->value.mid(form->value.indexOf(address) + address.size());
    return Start{address, {}, weightOf(rest) >= 2 ? rest : QString(), form->label == Label::Addressee};
}

std::optional<Start> startIn(const QString &line)
{
    if (!line.contains(u'@'))
        return {};
    const QString bounded = line.left(2000);
    if (auto start = bracketedStart(bounded))
        return start;
    if (auto start = labelledStart(bounded))
        return start;
    return bareStart(bounded);
}

bool isIndented(const QString &line)
{
    return line.startsWith(u' ') || line.startsWith(u'\t');
}

/// A line behind which nothing is said about the recipient any more.
bool isEnd(const QString &line)
{
    static const QRegularExpression end(
        QStringLiteral(
            "^\\s{0,8}(?:[-_=*]{5,}\\s*$|-{3,} ?(?:transcript|the following|unsent)|reporting-mta:|"
            "original message "
            "headers|解决(?:方案|办法|方法)|您可以|建议您|温馨提示|如有疑问|此邮件由系统|此为系统|"
            "this (?:email|message) was (?:automatically|created)|--- )"),
        QRegularExpression::CaseInsensitiveOption);
    return end.match(line.left(400)).hasMatch();
}

Candidate candidateOf(const Start &start, QStringList block)
{
    static const QRegularExpression origin(QStringLiteral(
        "^\\s{0,20}\\((?:ultimately )?(?:generated|expanded|forwarded) from:? ?(.{1,400})\\)\\s*$"));
    Candidate candidate;
    Recipient &recipient = candidate.recipient;
    recipient.address = start.address;
    recipient.originalAddress = start.originalAddress;
    block.removeIf([&recipient](const QString &line) {
        const auto match = origin.match(line.left(1000));
        if (match.hasMatch() && recipient.originalAddress.isEmpty())
            recipient.originalAddress = originIn(match.captured(1));
        return match.hasMatch();
    });
    if (recipient.originalAddress.compare(start.address, Qt::CaseInsensitive) == 0)
        recipient.originalAddress.clear();
    candidate.isAddressee = start.isAddressee;
    std::tie(recipient.words, candidate.weight)
        = bestParagraph(QStringList(start.rest) + block, start.isAddressee ? 0 : 1);
    return candidate;
}

/// A line of a table without the lines between its cells at the ends.
QString withoutBars(const QString &line)
{
    const auto isBar = [](QChar c) { return c == u'|' || c.isSpace(); };
    qsizetype start = 0;
    qsizetype end = line.size();
    while (start < end && isBar(line[start]))
        ++start;
    while (end > start && isBar(line[end - 1]))
        --end;
    return line.mid(start, end - start);
}

} // namespace

std::pair<QString, int> bestParagraph(const QStringList &lines, int advantage)
{
    QString best;
    int bestWeight = 0;
    QStringList paragraph;
    bool isReason = false;
    bool isFirst = true;
    const auto weigh = [&] {
        const QString text = paragraph.join(u'\n').trimmed().left(maxWords);
        paragraph.clear();
        if (text.isEmpty())
            return;
        // A mere "The response was:" is no reason; the next paragraph is.
        const bool isCue = text.endsWith(u':') || text.endsWith(u'：');
        const int weight = weightOf(text) + (isReason ? 3 : 0) + (isFirst ? advantage : 0) - (isCue ? 4 : 0);
        isFirst = false;
        isReason = false;
        if (weight > bestWeight) {
            best = text;
            bestWeight = weight;
        }
    };
    for (const QString &line : lines) {
        const auto form = labelled(line);
        if (line.trimmed().isEmpty() || form)
            weigh();
        if (!form) {
            paragraph.append(withoutBars(line));
        } else if (form->label == Label::Reason) {
            isReason = true;
            if (!form->value.isEmpty())
                paragraph.append(form->value);
        }
    }
    weigh();
    return {best, bestWeight};
}

QList<Candidate> readBlocks(const QStringList &lines)
{
    QList<Candidate> candidates;
    std::optional<Start> current;
    QStringList block;
    const auto close = [&] {
        if (current)
            candidates.append(candidateOf(*current, block));
        current.reset();
        block.clear();
    };
    QString before;
    QString lastLine;
    bool isFlush = false; ///< The recipient began at the margin, with the reason behind it.
    for (const QString &line : lines) {
        auto start = startIn(line);
        const bool isSender = start && introducesSender(before);
        // A folded reply may begin a line with an address, too.
        if (start && current && isFlush && isIndented(line) && !lastLine.trimmed().isEmpty())
            start.reset();
        lastLine = line;
        if (!line.trimmed().isEmpty())
            before = line;
        if (isSender)
            continue;
        if (start) {
            close();
            if (candidates.size() > 2 * maxRecipients)
                return candidates;
            isFlush = !isIndented(line) && !start->rest.isEmpty();
            current = std::move(start);
        } else if (current && isEnd(line)) {
            close();
        } else if (current && block.size() < maxBlockLines) {
            block.append(line);
        }
    }
    close();
    return candidates;
}

QList<Candidate> readTranscript(const QStringList &lines)
{
    static const QRegularExpression talking(QStringLiteral("while talking to"));
    static const QRegularExpression verdict(
        QStringLiteral("^\\s{0,8}[45]\\d\\d(?:[ \\-][45]\\.\\d{1,3}\\.\\d{1,3})?[ "
                       "\\-]+(?:<([^<>\\s]{1,400})>|(%1))\\.\\.\\.")
            .arg(addressPattern()));
    QList<Candidate> candidates;
    QString host;
    QStringList said;
    for (const QString &line : lines) {
        const QString bounded = line.left(2000);
        if (talking.match(bounded).hasMatch()) {
            host = bounded.trimmed();
            said.clear();
        } else if (bounded.startsWith(u">>>") || bounded.startsWith(u"<<<")) {
            if (bounded.startsWith(u">>>"))
                said.clear();
            if (said.size() < 40)
                said.append(bounded.trimmed());
        } else if (const auto match = verdict.match(bounded); match.hasMatch()) {
            Candidate candidate;
            candidate.recipient.address = match.captured(1) + match.captured(2);
            const bool isQuoted = !said.isEmpty() && said.last().startsWith(u"<<<");
            candidate.recipient.words = isQuoted ? host + u'\n' + said.join(u'\n') : bounded.trimmed();
            candidate.weight = weightOf(candidate.recipient.words) + 1;
            if (candidates.size() < maxRecipients)
                candidates.append(candidate);
        } else if (bounded.trimmed().isEmpty()) {
            host.clear();
            said.clear();
        }
    }
    return candidates;
}

} // namespace core::bounce
