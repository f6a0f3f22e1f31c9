#include "core/smtp/session.h"

#include "core/smtp/login.h"
#include "core/smtp/opening.h"
#include "core/smtp/transaction.h"

#include <QMetaEnum>
#include <QSet>

#include <algorithm>
#include <array>
#include <limits>

namespace core::smtp
{

namespace
{

/// RFC 5321 §4.5.3.1.10: not a refusal, the rest goes into another transaction.
bool isTooMany(const Refusal &refusal)
{
    return refusal.reply.code / 100 >= 4 && refusal.reply.enhanced.endsWith(".5.3");
}

QList<AddrSpec> withoutDoubles(const QList<AddrSpec> &recipients)
{
    QList<AddrSpec> once;
    QSet<AddrSpec> seen;
    for (const AddrSpec &recipient : recipients) {
        if (!seen.contains(recipient))
            once.append(recipient);
        seen.insert(recipient);
    }
    return once;
}

} // namespace

class Session::Private
{
public:
    Private(Endpoint e, Credentials c, Observer o, Dialler d, Patience p, Looker l)
        : endpoint(std::move(e))
        , credentials(std::move(c))
        , recorder(std::move(o))
        , dialler(std::move(d))
        , patience(p)
        , looker(std::move(l))
    {
    }

    Status ready();
    Status connect();
    Error lookedInto(Error error);
    Status reset();
    bool isAlive();
    bool isStillOnTerms(const Error &failure) const;
    void hangUp();
    qsizetype mostRecipients() const;
    Result<Reply> transact(const Submission &submission, const QList<AddrSpec> &part);
    Result<Reply> transactAfresh(const Submission &submission, const QList<AddrSpec> &part);
    Status settle(const Result<Reply> &outcome, QList<AddrSpec> &rest, Receipt &receipt);

    const Endpoint endpoint;
    const Credentials credentials;
    Recorder recorder;
    const Dialler dialler;
    const Patience patience;
    const Looker looker;

    std::unique_ptr<Conversation> conversation;
    Capabilities offered;
    std::unique_ptr<Transaction> transaction;
    QList<Refusal> refusals;
    qint64 mailCount = 0; ///< On this connection.
    bool isReady = false; ///< Greeted, secured and logged in.
    bool needsReset = false; ///< A transaction was begun and not ended.
};

/// Makes sure that there is a connection on which MAIL may be said.
Status Session::Private::ready()
{
    const qint64 mostMails = offered.limit("MAILMAX"); // RFC 9422
    if (conversation && mostMails > 0 && mailCount >= mostMails) {
        [[maybe_unused]] const auto farewell = conversation->command("QUIT", patience.quit);
        hangUp();
    }
    if (conversation && (!isReady || !isAlive()))
        hangUp();
    if (conversation && needsReset) {
        if (const Status status = reset(); !status)
            hangUp();
    }
    return conversation ? Status(Done{}) : connect();
}

Status Session::Private::connect()
{
    auto channel = dialler(endpoint);
    if (!channel)
        return lookedInto(channel.error()); // the dialler has told of it
    conversation = std::make_unique<Conversation>(*std::move(channel), recorder, patience);
    mailCount = 0;
    isReady = false;
    needsReset = false;
    auto opened = open(*conversation, endpoint);
    offered = opened ? *opened : Capabilities();
    Status status = opened ? logIn(*conversation, offered, endpoint, credentials) : Status(opened.error());
    if (!status) {
        Error error = status.error();
        error.stage = recorder.stage();
        return recorder.failed(lookedInto(std::move(error)));
    }
    isReady = true;
    return Done{};
}

/// The connection is over by then: a server may allow only one at a time.
Error Session::Private::lookedInto(Error error)
{
    if (!looker || lookAfter(endpoint, error) == SecondLook::Way::None)
        return error;
    hangUp();
    looker(endpoint, error);
    if (const SecondLook &look = error.traces.look; look.way != SecondLook::Way::None)
        recorder.note(
            QStringLiteral("Looked again: %1, %2 %3")
                .arg(QString::fromLatin1(QMetaEnum::fromType<SecondLook::Way>().valueToKey(int(look.way))),
                     QString::fromLatin1(QMetaEnum::fromType<SecondLook::Saw>().valueToKey(int(look.saw))),
                     look.port > 0 ? QString::number(look.port) : readable(look.words))
                .trimmed());
    return error;
}

Status Session::Private::reset()
{
    const auto reply = conversation->command("RSET");
    if (!reply)
        return reply.error();
    needsReset = false;
    return reply->code == 250 ? Status(Done{}) : Status(conversation->rejected(*reply));
}

/// A server that closes an idle connection says 421 first, or nothing. Any other word out of turn would
/// put us out of step, so the connection is given up too.
bool Session::Private::isAlive()
{
    const auto unasked = conversation->channel().pendingReply();
    if (unasked && unasked->has_value())
        recorder.server(**unasked);
    return unasked && !unasked->has_value() && conversation->channel().isOpen();
}

/// Whether the conversation can go on, if only to a goodbye: nothing but the message or its recipients
/// was wrong. Otherwise we no longer understand each other, or the server is leaving.
bool Session::Private::isStillOnTerms(const Error &failure) const
{
    static constexpr std::array harmless{Error::Kind::Rejected, Error::Kind::NotSupported,
                                         Error::Kind::TooLarge, Error::Kind::NoMechanism};
    return std::find(harmless.begin(), harmless.end(), failure.kind) != harmless.end()
        && failure.reply.code != 421 && !(transaction && transaction->isDataOpen());
}

void Session::Private::hangUp()
{
    if (conversation)
        conversation->channel().close();
    conversation.reset();
}

qsizetype Session::Private::mostRecipients() const
{
    const qint64 limit = offered.limit("RCPTMAX"); // RFC 9422
    return limit > 0 ? limit : std::numeric_limits<qsizetype>::max();
}

Result<Reply> Session::Private::transact(const Submission &submission, const QList<AddrSpec> &part)
{
    transaction = std::make_unique<Transaction>(*conversation, offered, submission, part);
    needsReset = true;
    const auto outcome = transaction->run();
    if (outcome) {
        needsReset = false;
        ++mailCount;
    }
    return outcome;
}

/// A kept connection may die just when we speak again: the server has then heard nothing of the message,
/// and the transaction may be begun once more.
Result<Reply> Session::Private::transactAfresh(const Submission &submission, const QList<AddrSpec> &part)
{
    const bool isKept = mailCount > 0;
    const auto outcome = transact(submission, part);
    if (outcome || !isKept || transaction->wasAnswered() || recorder.stage() != Stage::Sender)
        return outcome;
    const Error &error = outcome.error();
    if (error.kind != Error::Kind::ConnectionLost && error.reply.code != 421)
        return outcome;
    hangUp();
    transaction.reset();
    if (const Status status = connect(); !status)
        return status.error();
    return transact(submission, part);
}

/// Puts what became of one transaction into the receipt, and takes its recipients from @p rest.
Status Session::Private::settle(const Result<Reply> &outcome, QList<AddrSpec> &rest, Receipt &receipt)
{
    const QList<AddrSpec> taken = transaction ? transaction->accepted() : QList<AddrSpec>();
    const QList<Refusal> refused = transaction ? transaction->refused() : QList<Refusal>();
    const auto settled = [&rest](const AddrSpec &recipient) { rest.removeOne(recipient); };
    for (const Refusal &refusal : refused) {
        if (outcome && isTooMany(refusal))
            continue;
        receipt.refused.append(refusal);
        settled(refusal.recipient);
    }
    if (outcome) {
        receipt.accepted += taken;
        receipt.finalReply = *outcome;
        std::for_each(taken.begin(), taken.end(), settled);
        return Done{};
    }
    const Error &error = outcome.error();
    if (error.kind == Error::Kind::Rejected && error.stage == Stage::Recipients && error.reply.code != 421)
        return Done{}; // nobody of this part; perhaps somebody of the next
    if (receipt.accepted.isEmpty())
        return error;
    for (const AddrSpec &recipient : taken) {
        if (error.kind == Error::Kind::OutcomeUnknown)
            receipt.uncertain.append(recipient);
        else if (error.kind == Error::Kind::Rejected)
            receipt.refused.append({recipient, error.reply});
        else
            continue;
        settled(recipient);
    }
    receipt.untried = std::exchange(rest, {});
    receipt.interruption = error;
    return Done{};
}

Session::Session(Endpoint endpoint, Credentials credentials, Observer observer, Dialler dialler,
                 Patience patience, Looker looker)
    : d(std::make_unique<Private>(std::move(endpoint), std::move(credentials), std::move(observer),
                                  std::move(dialler), patience, std::move(looker)))
{
    d->recorder.redactor().keepSecret(d->credentials.secret.toUtf8());
    d->recorder.redactor().keepSecret(d->endpoint.proxy.password.toUtf8());
}

Session::~Session()
{
    d->hangUp();
}

Result<Receipt> Session::submit(const Submission &submission)
{
    Q_ASSERT(!submission.recipients.isEmpty() && submission.content);
    d->refusals.clear();
    QList<AddrSpec> rest = withoutDoubles(submission.recipients);
    Receipt receipt;
    receipt.transactions = 0;
    std::optional<Error> nobody;
    while (!rest.isEmpty()) {
        d->transaction.reset();
        const Status isReady = d->ready();
        const Result<Reply> outcome = isReady
            ? d->transactAfresh(submission, rest.mid(0, d->mostRecipients()))
            : Result<Reply>(isReady.error());
        std::optional<Error> failure;
        if (!outcome)
            failure = d->transaction ? d->recorder.failed(outcome.error()) : outcome.error();
        const Status status = d->settle(failure ? Result<Reply>(*failure) : outcome, rest, receipt);
        d->refusals = receipt.refused;
        if (failure && !d->isStillOnTerms(*failure))
            d->hangUp();
        if (!status)
            return status.error();
        if (failure && !nobody)
            nobody = failure;
        receipt.transactions += failure ? 0 : 1;
    }
    if (receipt.accepted.isEmpty())
        return *nobody;
    return receipt;
}

QList<Refusal> Session::lastRefusals() const
{
    return d->refusals;
}

Capabilities Session::capabilities() const
{
    return d->offered;
}

void Session::quit()
{
    if (!d->conversation)
        return;
    // The message's fate is known: a lost goodbye changes nothing, RFC 5321 §4.1.1.10.
    [[maybe_unused]] const auto farewell = d->conversation->command("QUIT", d->patience.quit);
    d->hangUp();
}

} // namespace core::smtp
