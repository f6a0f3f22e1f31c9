#include "core/domain/assess.h"

#include "core/domain/assessserver.h"

#include <algorithm>

namespace core::domain
{

using Grade = Finding::Grade;
using Kind = Finding::Kind;
using State = Answer::State;

namespace
{

constexpr int manyLookups = 8;
constexpr int mostLookups = 10;

Finding failed(Topic topic, const QByteArray &name, State state)
{
    return {topic, Kind::LookupFailed, Grade::Unknown, name,
            state == State::TimedOut ? "timeout" : "failure"};
}

QByteArray listed(const QList<QByteArray> &words)
{
    return words.join(", ");
}

void assessMx(const Request &request, const Survey &survey, QList<Finding> &findings)
{
    const auto add = [&findings](Kind kind, Grade grade, const QByteArray &subject = {}) {
        findings.append({Topic::Mx, kind, grade, subject});
    };
    const Answer &mx = survey.mx;
    if (!mx.isKnown())
        return findings.append(failed(Topic::Mx, request.domain, mx.state));
    if (mx.isVoid()) {
        const bool hasAddress = survey.addressless.state == State::Records;
        return add(hasAddress ? Kind::MxOnlyAddress : Kind::MxMissing,
                   hasAddress ? Grade::Advice : Grade::Problem);
    }
    if (survey.exchangers.isEmpty())
        return add(Kind::MxNull, Grade::Problem);
    QList<QByteArray> hosts;
    const qsizetype before = findings.size();
    for (const HostFacts &host : survey.exchangers) {
        hosts.append(host.name);
        if (host.state == State::NoSuchName || host.state == State::NoSuchRecord)
            add(Kind::MxHostNotFound, Grade::Problem, host.name);
        else if (host.isAlias)
            add(Kind::MxIsAlias, Grade::Advice, host.name);
    }
    if (findings.size() == before)
        add(Kind::MxFound, Grade::Good, listed(hosts));
}

/// What is wrong with the record itself, whoever sends. True: nobody gets further with it.
bool assessSpfRecord(const Request &request, const Survey &survey, QList<Finding> &findings)
{
    const auto add = [&findings](Kind kind, Grade grade, const QByteArray &subject = {}, int number = 0) {
        findings.append({Topic::Spf, kind, grade, subject, {}, number});
        return grade == Grade::Problem;
    };
    const SpfEvaluation &walk = survey.spfWalk;
    if (survey.spfState > State::NoSuchRecord) {
        findings.append(failed(Topic::Spf, request.domain, survey.spfState));
        return true;
    }
    if (survey.spfRecords.isEmpty())
        return add(Kind::SpfMissing, request.sender.hasOwnBounces ? Grade::Advice : Grade::Problem);
    switch (walk.problem) {
    case SpfProblem::SeveralRecords:
        return walk.detail == request.domain
            ? add(Kind::SpfSeveral, Grade::Problem, walk.detail, int(survey.spfRecords.size()))
            : add(Kind::SpfNoRecordIncluded, Grade::Problem, walk.detail);
    case SpfProblem::Syntax:
        findings.append({Topic::Spf, Kind::SpfSyntax, Grade::Problem, walk.detail,
                         walk.place == request.domain ? QByteArray() : walk.place});
        return true;
    case SpfProblem::TooManyExchangers:
        return add(Kind::SpfTooManyExchangers, Grade::Problem, walk.detail);
    case SpfProblem::NoRecordIncluded:
        return add(Kind::SpfNoRecordIncluded, Grade::Problem, walk.detail);
    case SpfProblem::LookupFailed:
        findings.append(failed(Topic::Spf, walk.detail, State::ServerFailure));
        return true;
    default:
        break;
    }
    if (walk.lookups > mostLookups)
        return add(Kind::SpfTooManyLookups, Grade::Problem, {}, walk.lookups);
    if (walk.voidLookups > SpfLimits().voidLookups)
        add(Kind::SpfTooManyVoidLookups, Grade::Problem, {}, walk.voidLookups);
    else if (walk.lookups >= manyLookups)
        add(Kind::SpfManyLookups, Grade::Note, {}, walk.lookups);
    if (walk.result == SpfResult::Pass)
        add(Kind::SpfAllowsAll, Grade::Problem, walk.decidingTerm);
    else if (walk.result == SpfResult::Neutral)
        add(Kind::SpfOpenEnd, Grade::Advice);
    const bool usesPtr = std::any_of(walk.trace.begin(), walk.trace.end(), [](const SpfStep &step) {
        return step.depth == 0 && (step.term == "ptr" || step.term.startsWith("ptr:"));
    });
    if (usesPtr)
        add(Kind::SpfPtr, Grade::Advice);
    return false;
}

QByteArray resultWord(SpfResult result)
{
    switch (result) {
    case SpfResult::Pass:
        return "pass";
    case SpfResult::Fail:
        return "fail";
    case SpfResult::SoftFail:
        return "softfail";
    case SpfResult::Neutral:
        return "neutral";
    case SpfResult::TempError:
        return "temperror";
    case SpfResult::PermError:
        return "permerror";
    case SpfResult::None:
        break;
    }
    return "none";
}

void assessSpf(const Request &request, const Survey &survey, QList<Finding> &findings)
{
    if (assessSpfRecord(request, survey, findings) || survey.spfRecords.isEmpty())
        return;
    const Sender &sender = request.sender;
    const bool isFine = std::none_of(findings.begin(), findings.end(), [](const Finding &finding) {
        return finding.topic == Topic::Spf && finding.grade == Grade::Problem;
    });
    if (sender.hasOwnBounces && !survey.isIncluded) {
        findings.append({Topic::Spf, Kind::SpfTheirBounces, Grade::Note, sender.includes.value(0)});
    } else if (!sender.includes.isEmpty() && survey.isIncluded) {
        findings.append({Topic::Spf, Kind::SpfGood, Grade::Good, sender.includes.first()});
    } else if (!sender.includes.isEmpty()) {
        findings.append({Topic::Spf, Kind::SpfNotIncluded,
                         request.isSenderGuessed ? Grade::Advice : Grade::Problem, sender.includes.first(),
                         request.isSenderGuessed ? "guessed" : ""});
    }
    for (const SourceFacts &source : survey.sources) {
        if (!source.isPublic())
            continue; // nobody outside ever sees it
        const QByteArray address = source.address.toString().toLatin1();
        if (source.spf.result == SpfResult::Pass)
            findings.append({Topic::Spf, Kind::SpfGood, Grade::Good, address});
        else if (source.spf.result == SpfResult::TempError)
            findings.append(failed(Topic::Spf, source.spf.detail, State::ServerFailure));
        else
            findings.append(
                {Topic::Spf, Kind::SpfRefuses, Grade::Problem, address, resultWord(source.spf.result)});
    }
    if (sender.includes.isEmpty() && survey.sources.isEmpty() && isFine)
        findings.append({Topic::Spf, Kind::SpfPresent, Grade::Note});
}

/// What one selector has to say; nothing for one that is just not there.
std::optional<Finding> assessKey(const DkimFacts &facts)
{
    const auto found = [&facts](Kind kind, Grade grade, const QByteArray &detail = {}) {
        return Finding{Topic::Dkim, kind, grade, facts.selector, detail, facts.key.bits};
    };
    if (facts.texts.size() > 1)
        return found(Kind::DkimSeveral, Grade::Problem);
    if (facts.texts.isEmpty())
        return std::nullopt;
    switch (facts.key.state) {
    case DkimKey::State::Usable:
        break;
    case DkimKey::State::Revoked:
        return found(Kind::DkimRevoked, Grade::Problem);
    case DkimKey::State::TooShort:
        return found(Kind::DkimTooShort, Grade::Problem);
    default:
        return found(Kind::DkimBroken, Grade::Problem, facts.key.detail);
    }
    if (facts.key.isTesting)
        return found(Kind::DkimTesting, Grade::Advice);
    const bool isShort = facts.key.kind == DkimKey::Kind::Rsa && facts.key.bits < recommendedDkimBits;
    return found(isShort ? Kind::DkimShort : Kind::DkimGood, isShort ? Grade::Advice : Grade::Good);
}

void assessDkim(const Request &request, const Survey &survey, QList<Finding> &findings)
{
    QList<QByteArray> tried;
    std::optional<DkimFacts> silent;
    QList<Finding> keys;
    for (const DkimFacts &facts : survey.dkim) {
        tried.append(facts.selector);
        if (facts.state > State::NoSuchRecord && !silent)
            silent = facts;
        if (const auto finding = assessKey(facts))
            keys.append(*finding);
    }
    // A key that was taken back is nothing to mend while another one is in order.
    const bool hasGood = std::any_of(keys.begin(), keys.end(),
                                     [](const Finding &finding) { return finding.grade != Grade::Problem; });
    for (Finding &finding : keys) {
        if (hasGood && finding.kind == Kind::DkimRevoked)
            finding.grade = Grade::Note;
    }
    findings += keys;
    if (!keys.isEmpty())
        return;
    if (silent)
        return findings.append(
            failed(Topic::Dkim, silent->selector + "._domainkey." + request.domain, silent->state));
    const bool isNamed = !request.selectors.isEmpty() || !request.sender.selectors.isEmpty();
    if (survey.keysState == State::NoSuchName && tried.size() > 0)
        return findings.append({Topic::Dkim, Kind::DkimNoneAtAll, Grade::Problem, listed(tried)});
    // With selectors that were only guessed nothing is proved.
    findings.append(
        {Topic::Dkim, Kind::DkimNotFound, isNamed ? Grade::Problem : Grade::Unknown, listed(tried)});
}

} // namespace

QList<Finding> assess(const Request &request, const Survey &survey)
{
    QList<Finding> findings;
    if (survey.domainState == State::NoSuchName) {
        findings.append({Topic::Domain, Kind::DomainNotFound, Grade::Problem, request.domain});
        return findings;
    }
    if (survey.domainState == State::TimedOut) {
        findings.append(failed(Topic::Domain, request.domain, survey.domainState));
        return findings;
    }
    assessMx(request, survey, findings);
    assessSpf(request, survey, findings);
    assessDkim(request, survey, findings);
    assessDmarc(request, survey, findings);
    assessServer(request, survey, findings);
    return findings;
}

} // namespace core::domain
