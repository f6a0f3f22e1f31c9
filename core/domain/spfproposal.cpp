#include "core/domain/spfproposal.h"

#include <QRegularExpression>

#include <algorithm>

namespace core::domain
{

using Kind = ProposedRecord::Kind;

namespace
{

constexpr QByteArrayView version("v=spf1");

QByteArray addressTerm(const QHostAddress &address)
{
    const bool isFour = address.protocol() == QAbstractSocket::IPv4Protocol;
    return (isFour ? "ip4:" : "ip6:") + address.toString().toLatin1();
}

QList<QByteArray> wordsOf(const QByteArray &record)
{
    QList<QByteArray> words = record.mid(version.size()).split(' ');
    words.removeAll(QByteArray());
    return words;
}

bool isEnd(const QByteArray &word)
{
    const QByteArray bare = word.toLower();
    return bare == "all"
        || (bare.size() == 4 && bare.endsWith("all") && QByteArrayView("+-~?").contains(bare.at(0)));
}

bool isOpenEnd(const QByteArray &word)
{
    return isEnd(word) && (word.size() == 3 || word.startsWith('+'));
}

/// From the strictest to the mildest; what lets everybody pass is no end to keep.
QByteArray milder(const QByteArray &one, const QByteArray &other)
{
    const QList<QByteArray> order{"", "-all", "~all", "?all"};
    return order.indexOf(other) > order.indexOf(one) ? other : one;
}

bool isSpf(const QByteArray &word)
{
    return parseSpf(version.toByteArray() + ' ' + word).has_value();
}

/// "ip:192.0.2.1", "ipv4:…" or the bare address: what it was meant to be; "" where that is not plain to see.
QByteArray correctedAddress(const QByteArray &word)
{
    static const QRegularExpression shape(QStringLiteral("^([-+~?]?)(?:ip(?:v?[46])?[:=])?([0-9a-f.:/]+)$"),
                                          QRegularExpression::CaseInsensitiveOption);
    const auto match = shape.match(QString::fromLatin1(word));
    if (!match.hasMatch())
        return {};
    const QByteArray address = match.captured(2).toLatin1();
    const QByteArray corrected
        = match.captured(1).toLatin1() + (address.contains(':') ? "ip6:" : "ip4:") + address;
    return isSpf(corrected) ? corrected : QByteArray();
}

struct Repair {
    QList<QByteArray> records = {}; ///< With what was misspelt written right.
    QList<QByteArray> unwanted = {};
    bool isNeeded = false;
};

/// What is wrong in the records themselves. Nothing where a server would be lost with the mistake.
std::optional<Repair> repaired(const Request &request, const Survey &survey)
{
    Repair repair{survey.spfRecords};
    const SpfEvaluation &walk = survey.spfWalk;
    if (walk.problem == SpfProblem::NoRecordIncluded) {
        repair.unwanted = {"include:" + walk.detail, "+include:" + walk.detail, "redirect=" + walk.detail};
        repair.isNeeded = true;
    }
    for (QByteArray &record : repair.records) {
        QList<QByteArray> words = wordsOf(record);
        for (QByteArray &word : words) {
            if (isSpf(word))
                continue;
            repair.isNeeded = true;
            const QByteArray corrected = correctedAddress(word);
            const bool namesServer = word.contains('.') || word.contains(':') || word.contains('/');
            if (corrected.isEmpty() && namesServer)
                return std::nullopt;
            if (corrected.isEmpty())
                repair.unwanted.append(word);
            else
                word = corrected;
        }
        record = version.toByteArray() + ' ' + words.join(' ');
    }
    // Both of two redirects that are the same, which is no word that is wrong.
    repair.isNeeded = repair.isNeeded || (walk.problem == SpfProblem::Syntax && walk.place == request.domain);
    return repair;
}

/// What the server or the provider needs in @p record and does not have; nothing where that is not known.
std::optional<QList<QByteArray>> missingTerms(const Request &request, const Survey &survey,
                                              const QByteArray &record, const Lookup &lookup)
{
    const Lookup then = withSpf(lookup, request.domain, record);
    const Sender &sender = request.sender;
    if (!sender.includes.isEmpty())
        return lets(walkSpf(request.domain, then), sender.includes)
            ? QList<QByteArray>()
            : QList<QByteArray>{"include:" + sender.includes.first()};
    QList<QByteArray> terms;
    for (const SourceFacts &source : survey.sources) {
        if (!source.isPublic())
            continue;
        const SpfResult result = evaluateSpf(spfQuestion(request, source.address), then).result;
        if (result == SpfResult::TempError)
            return std::nullopt;
        if (result != SpfResult::Pass)
            terms.append(addressTerm(source.address));
    }
    return terms;
}

/// All who send are known by name or address, as far as the person has told.
bool isSenderKnown(const Request &request, const Survey &survey)
{
    if (!request.sender.includes.isEmpty())
        return !request.isSenderGuessed;
    return !survey.sources.isEmpty() && survey.sources.size() >= request.addresses.size()
        && std::all_of(survey.sources.begin(), survey.sources.end(),
                       [](const SourceFacts &source) { return source.isPublic(); });
}

/// Whether @p record would do its work.
bool stands(const Request &request, const Survey &survey, const QByteArray &record, const Lookup &lookup)
{
    const Lookup then = withSpf(lookup, request.domain, record);
    const SpfEvaluation walk = walkSpf(request.domain, then);
    const SpfLimits limits;
    if (walk.problem != SpfProblem::None || walk.lookups > limits.lookups
        || walk.voidLookups > limits.voidLookups)
        return false;
    if (!request.sender.includes.isEmpty())
        return request.sender.hasOwnBounces || lets(walk, request.sender.includes);
    return std::all_of(survey.sources.begin(), survey.sources.end(), [&](const SourceFacts &source) {
        return !source.isPublic()
            || evaluateSpf(spfQuestion(request, source.address), then).result == SpfResult::Pass;
    });
}

} // namespace

std::optional<ProposedRecord> proposeSpf(const Request &request, const Survey &survey, const Lookup &lookup)
{
    const QList<QByteArray> &existing = survey.spfRecords;
    const auto repair = repaired(request, survey);
    if (survey.spfState > Answer::State::NoSuchRecord || !repair)
        return std::nullopt;
    const auto missing
        = missingTerms(request, survey, mergedSpf(repair->records, {}, repair->unwanted), lookup);
    if (!missing)
        return std::nullopt;
    ProposedRecord record{Topic::Spf, Kind::SpfMerged, request.domain, "TXT"};
    const QList<QByteArray> words = existing.size() == 1 ? wordsOf(existing.first()) : QList<QByteArray>();
    const bool isOpen = std::any_of(words.begin(), words.end(), isOpenEnd);
    if (isOpen && !isSenderKnown(request, survey))
        return std::nullopt; // whoever sends passes today
    if (existing.isEmpty()) {
        // Without knowing who sends there is nothing right to propose.
        if (missing->isEmpty())
            return std::nullopt;
        record.kind = Kind::SpfNew;
    } else if (existing.size() > 1) {
        record.kind = Kind::SpfJoined;
    } else if (repair->isNeeded || isOpen) {
        record.kind = Kind::SpfRepaired;
    } else if (missing->isEmpty() || request.sender.hasOwnBounces) {
        return std::nullopt; // in order, or not looked at for mail of this provider
    }
    record.value = mergedSpf(repair->records, *missing, repair->unwanted);
    record.replaces = existing;
    const bool isSame = existing.size() == 1 && existing.first() == record.value;
    return isSame || !stands(request, survey, record.value, lookup) ? std::nullopt : std::optional(record);
}

QByteArray mergedSpf(const QList<QByteArray> &existing, const QList<QByteArray> &missing,
                     const QList<QByteArray> &unwanted)
{
    QList<QByteArray> words;
    QList<QByteArray> modifiers;
    QByteArray end;
    for (const QByteArray &text : existing) {
        QByteArray ownEnd;
        const QList<QByteArray> ownWords = wordsOf(text);
        for (QByteArray word : ownWords) {
            const bool isRedirect = word.toLower().startsWith("redirect=");
            if (unwanted.contains(word))
                continue;
            if (isEnd(word)) {
                ownEnd = milder(ownEnd, isOpenEnd(word) ? QByteArray("~all") : word.toLower());
                continue;
            }
            if (isRedirect && existing.size() > 1) // of several records each may have had one
                word = "include:" + word.mid(word.indexOf('=') + 1);
            auto &list = word.contains('=') ? modifiers : words;
            if (!list.contains(word))
                list.append(word);
        }
        if (ownEnd.isEmpty() && existing.size() > 1) // it says no to nobody
            ownEnd = "~all";
        end = milder(end, ownEnd);
    }
    for (const QByteArray &word : missing) {
        if (!words.contains(word))
            words.append(word);
    }
    const bool isRedirected = std::any_of(modifiers.begin(), modifiers.end(), [](const QByteArray &word) {
        return word.toLower().startsWith("redirect=");
    });
    if (end.isEmpty() && !isRedirected)
        end = "~all";
    QList<QByteArray> all{version.toByteArray()};
    all += words + modifiers;
    if (!end.isEmpty())
        all.append(end);
    return all.join(' ');
}

Lookup withSpf(const Lookup &lookup, const QByteArray &domain, const QByteArray &record)
{
    return [lookup, domain, record](RecordType type, const QByteArray &name) {
        if (type != RecordType::Txt || name != domain)
            return lookup(type, name);
        Answer answer;
        answer.state = Answer::State::Records;
        answer.texts = {record};
        return answer;
    };
}

SpfQuestion spfQuestion(const Request &request, const QHostAddress &address)
{
    SpfQuestion question;
    question.domain = request.domain;
    question.sender = request.from.isEmpty() ? QByteArray() : request.from.toUtf8();
    question.helo = request.helo.isEmpty() ? request.server : request.helo;
    question.address = address;
    return question;
}

bool lets(const SpfEvaluation &walk, const QList<QByteArray> &includes)
{
    // Only "+include:" lets the provider pass, only what stands before an "all" is reached, and the first
    // counts.
    const auto first = std::find_if(walk.trace.begin(), walk.trace.end(), [&includes](const SpfStep &step) {
        return includes.contains(step.asked);
    });
    return first != walk.trace.end() && !QByteArrayView("-~?").contains(first->term.at(0));
}

} // namespace core::domain
