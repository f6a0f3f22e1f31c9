#include "core/diagnosis/letter.h"

#include "core/diagnosis/diagnose.h"

#include <QHash>
#include <QSet>

#include <algorithm>

namespace core::diagnosis
{

namespace
{

using mail::AddrSpec;
using smtp::Error;
using smtp::Refusal;
using smtp::Reply;
using smtp::Stage;
using State = Outcome::State;

/// The reply as it came, so that what is read in it is the server's own.
QByteArray wordsOf(const Reply &reply)
{
    if (reply.code == 0)
        return {};
    QByteArray words;
    const QByteArray start = QByteArray::number(reply.code);
    const QByteArray enhanced = reply.enhanced.isEmpty() ? QByteArray() : reply.enhanced + ' ';
    for (qsizetype i = 0; i < reply.lines.size(); ++i) {
        const bool isLast = i + 1 == reply.lines.size();
        words += start + (isLast ? ' ' : '-') + enhanced + reply.lines[i] + (isLast ? "" : "\n");
    }
    return reply.lines.isEmpty() ? start + ' ' + reply.enhanced : words;
}

class Judge
{
public:
    Judge(const Dispatch &dispatch, const Circumstances &circumstances, const account::Catalogue &catalogue,
          const Rules &rules)
        : m_dispatch(dispatch)
        , m_circumstances(circumstances)
        , m_catalogue(catalogue)
        , m_provider(catalogue.byId(circumstances.providerId))
        , m_rules(rules)
    {
    }

    Judgement judge();

private:
    State stateOf(const AddrSpec &recipient) const;
    Outcome outcomeOf(const AddrSpec &recipient, const std::optional<Verdict> &forAll) const;
    bool isRefusedForAll() const;
    Verdict verdictOf(const Refusal &refusal) const;
    Verdict verdictOf(const Error &error) const;
    Verdict unknownOutcome() const;
    bool isAboutRecipients() const;
    void takeReasons(Judgement &judgement) const;
    Verdict complete(Facts facts) const;
    const account::Provider *providerFor(const Verdict &verdict) const;

    const Dispatch &m_dispatch;
    const Circumstances &m_circumstances;
    const account::Catalogue &m_catalogue;
    const account::Provider *m_provider; ///< Null: none of the catalogue.
    const Rules &m_rules;
    QHash<AddrSpec, const Refusal *> m_refusals;
    QSet<AddrSpec> m_accepted;
    int m_othersCount = 0;
};

/// What answered at RCPT, MAIL and so on is the outgoing server, which may quote the recipient's.
Verdict Judge::complete(Facts facts) const
{
    Verdict verdict = diagnose(facts, m_rules);
    verdict.remedies = remediesFor(verdict, facts.circumstances,
                                   {.provider = providerFor(verdict),
                                    .othersCount = m_othersCount,
                                    .isProviderGuessed = m_provider == nullptr});
    return verdict;
}

const account::Provider *Judge::providerFor(const Verdict &verdict) const
{
    if (m_provider || verdict.stage != Stage::Auth)
        return m_provider;
    for (const QString &id : m_rules.providersOf(verdict.evidence.provider)) {
        if (const account::Provider *provider = m_catalogue.byId(id))
            return provider;
    }
    return nullptr;
}

Verdict Judge::verdictOf(const Refusal &refusal) const
{
    Facts facts{.stage = Stage::Recipients,
                .speaker = Speaker::Submission,
                .words = wordsOf(refusal.reply),
                .circumstances = m_circumstances};
    facts.circumstances.recipient = refusal.recipient.toString();
    return complete(facts);
}

Verdict Judge::verdictOf(const Error &error) const
{
    return complete({.stage = error.stage,
                     .speaker = error.kind == Error::Kind::Rejected || error.reply.code >= 400
                         ? Speaker::Submission
                         : Speaker::ThisComputer,
                     .words = wordsOf(error.reply),
                     .error = error,
                     .circumstances = m_circumstances});
}

Verdict Judge::unknownOutcome() const
{
    Verdict verdict{.cause = Cause::NetworkOutcomeUnknown,
                    .certainty = Certainty::Sure,
                    .actor = usualActor(Cause::NetworkOutcomeUnknown),
                    .retry = usualRetry(Cause::NetworkOutcomeUnknown),
                    .stage = Stage::Accepted};
    verdict.evidence.rule = QStringLiteral("letter.outcome-unknown");
    verdict.remedies = remediesFor(verdict, m_circumstances, {.provider = m_provider});
    return verdict;
}

State Judge::stateOf(const AddrSpec &recipient) const
{
    const smtp::Receipt &receipt = m_dispatch.receipt;
    if (const Refusal *refusal = m_refusals.value(recipient))
        return refusal->isTemporary() ? State::Deferred : State::Refused;
    if (isRefusedForAll() && !receipt.untried.contains(recipient))
        return m_dispatch.error->reply.isTransientFailure() ? State::Deferred : State::Refused;
    if (m_dispatch.end == Dispatch::End::Accepted && m_accepted.contains(recipient))
        return State::Accepted;
    if (receipt.uncertain.contains(recipient) || m_dispatch.end == Dispatch::End::Unknown)
        return State::Unknown;
    return State::NotTried;
}

Outcome Judge::outcomeOf(const AddrSpec &recipient, const std::optional<Verdict> &forAll) const
{
    Outcome outcome{.recipient = recipient, .state = stateOf(recipient)};
    if (const Refusal *refusal = m_refusals.value(recipient))
        outcome.verdict = verdictOf(*refusal);
    else if (outcome.state == State::Refused || outcome.state == State::Deferred)
        outcome.verdict = forAll;
    return outcome;
}

/// The whole message was refused after the recipients had been taken.
bool Judge::isRefusedForAll() const
{
    const auto &error = m_dispatch.error;
    return m_dispatch.end == Dispatch::End::Failed && error && error->kind == Error::Kind::Rejected
        && error->stage >= Stage::Data;
}

/// The letter failed because nobody was left: the reasons are the recipients'. A 421 ends it for everybody.
bool Judge::isAboutRecipients() const
{
    if (m_dispatch.receipt.refused.isEmpty())
        return false;
    const auto &error = m_dispatch.error;
    if (m_dispatch.receipt.interruption)
        return false;
    return !error
        || (error->stage == Stage::Recipients && error->kind == Error::Kind::Rejected
            && error->reply.code != 421);
}

Judgement Judge::judge()
{
    for (const Refusal &refusal : m_dispatch.receipt.refused)
        m_refusals.insert(refusal.recipient, &refusal);
    m_accepted = QSet<AddrSpec>(m_dispatch.receipt.accepted.begin(), m_dispatch.receipt.accepted.end());
    m_othersCount
        = int(std::count_if(m_dispatch.recipients.begin(), m_dispatch.recipients.end(),
                            [this](const AddrSpec &one) { return stateOf(one) == State::NotTried; }));
    Judgement judgement;
    const bool isCancelled = m_dispatch.end == Dispatch::End::Cancelled;
    if (m_dispatch.end == Dispatch::End::Unknown)
        judgement.verdict = unknownOutcome();
    else if (!isCancelled && !isAboutRecipients() && m_dispatch.error)
        judgement.verdict = verdictOf(*m_dispatch.error);
    else if (!isCancelled && !isAboutRecipients() && m_dispatch.receipt.interruption)
        judgement.verdict = verdictOf(*m_dispatch.receipt.interruption);
    for (const AddrSpec &recipient : m_dispatch.recipients)
        judgement.outcomes.append(outcomeOf(recipient, judgement.verdict));
    if (!judgement.verdict && !isCancelled)
        takeReasons(judgement);
    return judgement;
}

/// The letter's reason is its recipients', the first one's where they differ.
void Judge::takeReasons(Judgement &judgement) const
{
    for (const Outcome &outcome : std::as_const(judgement.outcomes)) {
        if (!outcome.verdict)
            continue;
        if (!judgement.verdict)
            judgement.verdict = outcome.verdict;
        else if (judgement.verdict->cause != outcome.verdict->cause)
            judgement.hasSeveralReasons = true;
    }
}

} // namespace

int Judgement::count(Outcome::State state) const
{
    return int(std::count_if(outcomes.begin(), outcomes.end(),
                             [state](const Outcome &outcome) { return outcome.state == state; }));
}

bool Judgement::isDifferentForSome() const
{
    return std::adjacent_find(outcomes.begin(), outcomes.end(),
                              [](const Outcome &a, const Outcome &b) {
                                  const auto causeOf = [](const Outcome &o) {
                                      return o.verdict ? o.verdict->cause : Cause::Unknown;
                                  };
                                  return a.state != b.state || causeOf(a) != causeOf(b);
                              })
        != outcomes.end();
}

Judgement judge(const Dispatch &dispatch, const Circumstances &circumstances,
                const account::Catalogue &catalogue, const Rules &rules)
{
    return Judge(dispatch, circumstances, catalogue, rules).judge();
}

} // namespace core::diagnosis
