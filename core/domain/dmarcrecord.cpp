#include "core/domain/dmarcrecord.h"

#include "core/domain/taglist.h"

#include <QRegularExpression>

namespace core::domain
{

using Alignment = DmarcRecord::Alignment;
using Policy = DmarcRecord::Policy;
using SuffixFlag = DmarcRecord::SuffixFlag;

namespace
{

/// The values that a tag can have, by their words; the first letter's case does not matter to anybody.
template<typename Value>
struct Choice {
    QByteArrayView word;
    Value value;
};
constexpr Choice<Policy> policies[]
    = {{"none", Policy::None}, {"quarantine", Policy::Quarantine}, {"reject", Policy::Reject}};
constexpr Choice<Alignment> alignments[] = {{"r", Alignment::Relaxed}, {"s", Alignment::Strict}};
constexpr Choice<SuffixFlag> suffixFlags[]
    = {{"y", SuffixFlag::Yes}, {"n", SuffixFlag::No}, {"u", SuffixFlag::Unknown}};
constexpr Choice<bool> testFlags[] = {{"y", true}, {"n", false}};

template<typename Value, size_t count>
std::optional<Value> valueOf(const Choice<Value> (&choices)[count], const QByteArray &word)
{
    for (const Choice<Value> &choice : choices) {
        if (word.compare(choice.word, Qt::CaseInsensitive) == 0)
            return choice.value;
    }
    return std::nullopt;
}

/// The tag's value among @p choices; a value that is none of them is noted as a mistake.
template<typename Value, size_t count>
std::optional<Value> choose(const QList<Tag> &tags, QByteArrayView name,
                            const Choice<Value> (&choices)[count], QList<QByteArray> &mistakes)
{
    const auto text = tagValue(tags, name);
    if (!text)
        return std::nullopt;
    const auto value = valueOf(choices, *text);
    if (!value)
        mistakes.append(name.toByteArray() + '=' + *text);
    return value;
}

std::optional<int> percentIn(const QList<Tag> &tags, QList<QByteArray> &mistakes)
{
    const auto text = tagValue(tags, "pct");
    if (!text)
        return std::nullopt;
    bool isNumber = false;
    const int percent = text->toInt(&isNumber);
    if (isNumber && percent >= 0 && percent <= 100)
        return percent;
    mistakes.append("pct=" + *text);
    return std::nullopt;
}

/// "mailto:dmarc@example.com!10m, mailto:…" (the size is of RFC 7489).
QList<QByteArray> reportAddresses(const QList<Tag> &tags, QList<QByteArray> &mistakes)
{
    static const QRegularExpression shape(QStringLiteral("^mailto:([^@!,]+@[^@!,\\s]+?)(?:![0-9]+[kmgt]?)?$"),
                                          QRegularExpression::CaseInsensitiveOption);
    QList<QByteArray> addresses;
    const auto text = tagValue(tags, "rua");
    const QList<QByteArray> targets = text ? splitTrimmed(*text, ',') : QList<QByteArray>();
    for (const QByteArray &uri : targets) {
        const auto match = shape.match(QString::fromUtf8(uri));
        if (match.hasMatch())
            addresses.append(QByteArray::fromPercentEncoding(match.captured(1).toUtf8()));
        else
            mistakes.append("rua=" + uri);
    }
    if (text && targets.isEmpty())
        mistakes.append("rua=");
    return addresses;
}

} // namespace

std::optional<Policy> DmarcRecord::effectivePolicy() const
{
    if (policy)
        return policy;
    return reportAddresses.isEmpty() ? std::nullopt : std::optional(Policy::None);
}

bool isDmarcRecord(const QByteArray &text)
{
    static const QRegularExpression shape(QStringLiteral("^\\s*v\\s*=\\s*DMARC1\\s*(?:;|$)"));
    return shape.match(QString::fromLatin1(text)).hasMatch();
}

std::optional<DmarcRecord> parseDmarc(const QByteArray &text)
{
    const auto tags = parseTags(text);
    if (!tags)
        return std::nullopt;
    DmarcRecord record;
    record.text = text;
    QList<QByteArray> &mistakes = record.mistakes;
    record.policy = choose(*tags, "p", policies, mistakes);
    record.subdomainPolicy = choose(*tags, "sp", policies, mistakes);
    record.missingPolicy = choose(*tags, "np", policies, mistakes);
    record.spf = choose(*tags, "aspf", alignments, mistakes).value_or(Alignment::Relaxed);
    record.dkim = choose(*tags, "adkim", alignments, mistakes).value_or(Alignment::Relaxed);
    record.isSuffix = choose(*tags, "psd", suffixFlags, mistakes).value_or(SuffixFlag::Unknown);
    record.percent = percentIn(*tags, mistakes);
    record.isTesting
        = choose(*tags, "t", testFlags, mistakes).value_or(record.percent && *record.percent == 0);
    record.reportAddresses = reportAddresses(*tags, mistakes);
    return record;
}

} // namespace core::domain
