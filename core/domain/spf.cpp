#include "core/domain/spf.h"

#include "core/domain/spfmacro.h"

#include <algorithm>

namespace core::domain
{

using Kind = SpfTerm::Kind;
using Outcome = SpfStep::Outcome;
using State = Answer::State;

namespace
{

constexpr int mostExchangers = 10;
constexpr int mostNames = 10;

SpfResult resultOf(SpfTerm::Qualifier qualifier)
{
    switch (qualifier) {
    case SpfTerm::Qualifier::Pass:
        return SpfResult::Pass;
    case SpfTerm::Qualifier::Fail:
        return SpfResult::Fail;
    case SpfTerm::Qualifier::SoftFail:
        return SpfResult::SoftFail;
    case SpfTerm::Qualifier::Neutral:
        break;
    }
    return SpfResult::Neutral;
}

bool isFailure(SpfResult result)
{
    return result == SpfResult::TempError || result == SpfResult::PermError;
}

/// The address as SPF sees it: one of IPv4 that was written as IPv6 is one of IPv4, §5.
QHostAddress plain(const QHostAddress &address)
{
    bool isFour = false;
    const quint32 four = address.toIPv4Address(&isFour);
    return isFour && address.protocol() == QAbstractSocket::IPv6Protocol ? QHostAddress(four) : address;
}

class Evaluator
{
public:
    Evaluator(const SpfQuestion &question, const Lookup &lookup, const SpfLimits &limits)
        : m_question(question)
        , m_lookup(lookup)
        , m_limits(limits)
    {
        m_question.address = plain(question.address);
        if (!m_question.sender.contains('@'))
            m_question.sender = "postmaster@" + question.domain;
        else if (m_question.sender.startsWith('@'))
            m_question.sender.prepend("postmaster");
        m_isFour = m_question.address.protocol() == QAbstractSocket::IPv4Protocol;
    }

    SpfEvaluation run()
    {
        m_done.result = check(m_question.domain.toLower(), 0);
        return m_done;
    }

private:
    SpfResult check(const QByteArray &domain, int depth);
    SpfResult evaluate(const SpfRecord &record, const QByteArray &domain, int depth);
    SpfResult redirect(const SpfTerm &term, const QByteArray &domain, int depth);
    /// Whether it matches; nothing where the evaluation ends with an error, which is noted then.
    std::optional<bool> matches(const SpfTerm &term, const QByteArray &domain, int depth);
    std::optional<bool> matchesInclude(const QByteArray &name, int depth);
    std::optional<bool> matchesExchangers(const QByteArray &name, const SpfTerm &term);
    std::optional<bool> matchesAddresses(const QByteArray &name, const SpfTerm &term);
    std::optional<bool> exists(const QByteArray &name);
    std::optional<bool> matchesName(const QByteArray &name);

    std::optional<Answer> ask(RecordType type, const QByteArray &name);
    bool isWithin(const QHostAddress &network, const SpfTerm &term) const;
    QList<QByteArray> validatedNames();
    QByteArray validatedName(const QByteArray &domain);
    SpfMacroValues values(const QByteArray &domain);
    void explain(const SpfRecord &record, const QByteArray &domain);
    bool mayLookUp();
    SpfResult fail(SpfProblem problem, const QByteArray &detail);

    SpfQuestion m_question;
    const Lookup &m_lookup;
    const SpfLimits m_limits;
    bool m_isFour = true;
    SpfEvaluation m_done;
};

SpfResult Evaluator::fail(SpfProblem problem, const QByteArray &detail)
{
    m_done.problem = problem;
    m_done.detail = detail;
    return problem == SpfProblem::LookupFailed || problem == SpfProblem::Cancelled ? SpfResult::TempError
                                                                                   : SpfResult::PermError;
}

SpfResult Evaluator::check(const QByteArray &domain, int depth)
{
    if (!isAskable(domain) || !domain.contains('.')) // §4.3
        return SpfResult::None;
    const Answer answer = m_lookup(RecordType::Txt, domain);
    if (answer.state == State::Cancelled)
        return fail(SpfProblem::Cancelled, {});
    if (!answer.isKnown())
        return fail(SpfProblem::LookupFailed, domain);
    QList<QByteArray> records = answer.texts;
    records.removeIf([](const QByteArray &text) { return !isSpfRecord(text); });
    if (records.size() > 1)
        return fail(SpfProblem::SeveralRecords, domain);
    if (records.isEmpty())
        return SpfResult::None;
    if (depth == 0 && m_done.record.isEmpty())
        m_done.record = records.first();
    const auto record = parseSpf(records.first());
    if (!record) {
        m_done.place = domain;
        return fail(SpfProblem::Syntax, record.error().term);
    }
    return evaluate(*record, domain, depth);
}

SpfResult Evaluator::evaluate(const SpfRecord &record, const QByteArray &domain, int depth)
{
    for (const SpfTerm &term : record.terms) {
        if (term.isModifier())
            continue;
        const qsizetype at = m_done.trace.size();
        m_done.trace.append({depth, domain, term.text});
        const auto isMatch = matches(term, domain, depth);
        SpfStep &step = m_done.trace[at];
        step.outcome = !isMatch ? Outcome::Error : *isMatch ? Outcome::Matched : Outcome::NotMatched;
        if (!isMatch)
            return m_done.problem == SpfProblem::LookupFailed || m_done.problem == SpfProblem::Cancelled
                ? SpfResult::TempError
                : SpfResult::PermError;
        if (!*isMatch)
            continue;
        const SpfResult result = resultOf(term.qualifier);
        if (depth == 0)
            m_done.decidingTerm = term.text;
        if (depth == 0 && result == SpfResult::Fail)
            explain(record, domain);
        return result;
    }
    const SpfTerm *next = record.find(Kind::Redirect);
    return next ? redirect(*next, domain, depth) : SpfResult::Neutral; // §4.7
}

SpfResult Evaluator::redirect(const SpfTerm &term, const QByteArray &domain, int depth)
{
    const QByteArray target = expandSpfDomain(term.domain, values(domain));
    const bool isAllowed = mayLookUp();
    m_done.trace.append(
        {depth, domain, term.text, target, isAllowed ? Outcome::Entered : Outcome::Error, m_done.lookups});
    if (!isAllowed)
        return fail(SpfProblem::TooManyLookups, term.text);
    const SpfResult result = check(target, depth);
    return result == SpfResult::None ? fail(SpfProblem::NoRecordIncluded, target) : result; // §6.1
}

std::optional<bool> Evaluator::matches(const SpfTerm &term, const QByteArray &domain, int depth)
{
    const qsizetype at = m_done.trace.size() - 1;
    if (term.costsLookup() && !mayLookUp()) {
        m_done.trace[at].lookups = m_done.lookups;
        fail(SpfProblem::TooManyLookups, term.text);
        return std::nullopt;
    }
    const QByteArray name = term.domain.isEmpty() ? domain : expandSpfDomain(term.domain, values(domain));
    m_done.trace[at].lookups = m_done.lookups;
    if (term.costsLookup())
        m_done.trace[at].asked = name;
    switch (term.kind) {
    case Kind::All:
        return true;
    case Kind::Include:
        return matchesInclude(name, depth);
    case Kind::A:
        return matchesAddresses(name, term);
    case Kind::Mx:
        return matchesExchangers(name, term);
    case Kind::Ptr:
        return matchesName(name);
    case Kind::Ip4:
    case Kind::Ip6:
        return isWithin(term.network, term);
    case Kind::Exists:
        return exists(name);
    case Kind::Redirect:
    case Kind::Exp:
    case Kind::Other:
        break;
    }
    return false;
}

/// §5.2: only a Pass inside counts as a match.
std::optional<bool> Evaluator::matchesInclude(const QByteArray &name, int depth)
{
    const SpfResult inside = check(name, depth + 1);
    if (inside == SpfResult::None)
        fail(SpfProblem::NoRecordIncluded, name);
    if (isFailure(inside) || inside == SpfResult::None)
        return std::nullopt;
    return inside == SpfResult::Pass;
}

std::optional<bool> Evaluator::matchesAddresses(const QByteArray &name, const SpfTerm &term)
{
    const auto answer = ask(m_isFour ? RecordType::A : RecordType::Aaaa, name);
    if (!answer)
        return std::nullopt;
    return std::any_of(answer->addresses.begin(), answer->addresses.end(),
                       [&](const QHostAddress &each) { return isWithin(each, term); });
}

std::optional<bool> Evaluator::matchesExchangers(const QByteArray &name, const SpfTerm &term)
{
    const auto answer = ask(RecordType::Mx, name);
    if (!answer)
        return std::nullopt;
    if (answer->exchangers.size() > mostExchangers) {
        fail(SpfProblem::TooManyExchangers, name);
        return std::nullopt;
    }
    for (const Exchanger &exchanger : answer->exchangers) {
        const auto isMatch = matchesAddresses(exchanger.host, term);
        if (!isMatch || *isMatch)
            return isMatch;
    }
    return false;
}

/// §5.7: whatever the address is of, it is asked for as IPv4.
std::optional<bool> Evaluator::exists(const QByteArray &name)
{
    const auto answer = ask(RecordType::A, name);
    return answer ? std::optional(!answer->addresses.isEmpty()) : std::nullopt;
}

std::optional<bool> Evaluator::matchesName(const QByteArray &name)
{
    const QList<QByteArray> names = validatedNames();
    if (m_done.voidLookups > m_limits.voidLookups) {
        fail(SpfProblem::TooManyVoidLookups, reverseName(m_question.address));
        return std::nullopt;
    }
    return std::any_of(names.begin(), names.end(),
                       [&name](const QByteArray &each) { return each == name || each.endsWith('.' + name); });
}

/// §5.5: names of the address that lead back to it. Failures of DNS are no matches here.
QList<QByteArray> Evaluator::validatedNames()
{
    const auto pointers = m_lookup(RecordType::Ptr, reverseName(m_question.address));
    if (pointers.isVoid())
        ++m_done.voidLookups;
    QList<QByteArray> names;
    for (const QByteArray &name : pointers.names.mid(0, mostNames)) {
        const Answer answer = m_lookup(m_isFour ? RecordType::A : RecordType::Aaaa, name);
        if (answer.isVoid())
            ++m_done.voidLookups;
        if (answer.addresses.contains(m_question.address))
            names.append(name);
    }
    return names;
}

/// §7.3: the domain itself if it is among them, else one below it, else any.
QByteArray Evaluator::validatedName(const QByteArray &domain)
{
    const QList<QByteArray> names = validatedNames();
    for (const QByteArray &name : names) {
        if (name == domain)
            return name;
    }
    for (const QByteArray &name : names) {
        if (name.endsWith('.' + domain))
            return name;
    }
    return names.isEmpty() ? QByteArray("unknown") : names.first();
}

/// Asks for a mechanism; nothing where the evaluation has to end.
std::optional<Answer> Evaluator::ask(RecordType type, const QByteArray &name)
{
    if (!isAskable(name))
        return Answer(); // no such name can exist, so nobody is asked
    const Answer answer = m_lookup(type, name);
    if (!answer.isKnown()) {
        fail(answer.state == State::Cancelled ? SpfProblem::Cancelled : SpfProblem::LookupFailed, name);
        return std::nullopt;
    }
    if (answer.isVoid() && ++m_done.voidLookups > m_limits.voidLookups) {
        fail(SpfProblem::TooManyVoidLookups, name);
        return std::nullopt;
    }
    return answer;
}

bool Evaluator::mayLookUp()
{
    return ++m_done.lookups <= m_limits.lookups;
}

bool Evaluator::isWithin(const QHostAddress &network, const SpfTerm &term) const
{
    if (network.protocol() != m_question.address.protocol())
        return false;
    return m_question.address.isInSubnet(network, m_isFour ? term.prefix4 : term.prefix6);
}

SpfMacroValues Evaluator::values(const QByteArray &domain)
{
    return {m_question.sender, domain, m_question.helo, m_question.address,
            [this, domain] { return validatedName(domain); }};
}

/// §6.2: whatever goes wrong here, there is just no explanation.
void Evaluator::explain(const SpfRecord &record, const QByteArray &domain)
{
    const SpfTerm *term = record.find(Kind::Exp);
    if (!term)
        return;
    const QByteArray name = expandSpfDomain(term->domain, values(domain));
    const Answer answer = isAskable(name) ? m_lookup(RecordType::Txt, name) : Answer();
    if (answer.texts.size() == 1)
        m_done.explanation = expandSpfExplanation(answer.texts.first(), values(domain));
}

} // namespace

SpfEvaluation evaluateSpf(const SpfQuestion &question, const Lookup &lookup, const SpfLimits &limits)
{
    return Evaluator(question, lookup, limits).run();
}

SpfEvaluation walkSpf(const QByteArray &domain, const Lookup &lookup)
{
    SpfQuestion question;
    question.domain = domain;
    question.sender = "postmaster@" + domain;
    question.helo = domain;
    question.address = QHostAddress(QStringLiteral("192.0.2.255")); // TEST-NET-1 of RFC 5737: nobody's
    return evaluateSpf(question, lookup, {40, 40});
}

} // namespace core::domain
