#include "core/delivery/dispatcher.h"

#include <QEventLoop>
#include <QTimer>

namespace core::delivery
{

namespace
{

using namespace std::chrono_literals;

/// A cancel is heard within 50 ms; this is for a machine that is very busy.
constexpr auto closingTime = 5s;

State stateAfter(const smtp::Receipt &receipt)
{
    const bool isForAll
        = receipt.refused.isEmpty() && receipt.untried.isEmpty() && receipt.uncertain.isEmpty();
    return isForAll ? State::Sent : State::PartlySent;
}

} // namespace

Dispatcher::Dispatcher(Worker &storage, Store &store, Reports reports)
    : m_storage(storage)
    , m_store(store)
    , m_reports(std::move(reports))
{
}

Dispatcher::~Dispatcher() = default;

void Dispatcher::take(const LetterPtr &letter)
{
    if (m_isClosing)
        return end(*letter, State::Cancelled);
    m_waiting[letter->record.accountId].enqueue(letter);
    next(letter->record.accountId);
}

void Dispatcher::next(const QString &accountId)
{
    QQueue<LetterPtr> &waiting = m_waiting[accountId];
    while (!m_active.contains(accountId) && !waiting.isEmpty()) {
        const LetterPtr letter = waiting.dequeue();
        if (letter->isCancelled)
            end(*letter, State::Cancelled);
        else if (begin(*letter))
            send(letter);
    }
}

bool Dispatcher::begin(Letter &letter)
{
    letter.record.state = State::Sending;
    Stored<Done> noted = Done{};
    m_storage.call([&] { noted = m_store.journal().update(letter.record); });
    if (noted) {
        m_reports.changed(letter.record);
        return true;
    }
    letter.record.hindrance = {Hindrance::Kind::Disk, letter.record.spoolPath, noted.error().text};
    end(letter, State::Failed);
    return false;
}

void Dispatcher::send(const LetterPtr &letter)
{
    const Spooled message = letter->message;
    const QString path = letter->record.spoolPath;
    smtp::Submission submission;
    submission.sender = letter->sender;
    submission.recipients = letter->recipients;
    submission.content = [message, path](smtp::BodyKind) {
        return smtp::Content::fromFile(path, message.body, message.hasUtf8Headers);
    };
    auto job = std::make_unique<smtp::SendJob>(letter->order.endpoint, letter->order.credentials, submission);
    letter->order.credentials = {};
    listen(letter, job.get());
    smtp::SendJob &started = *job;
    m_active[letter->record.accountId] = {letter, std::move(job)};
    started.start();
}

void Dispatcher::listen(const LetterPtr &letter, smtp::SendJob *job)
{
    const QString id = letter->record.id;
    const QString account = letter->record.accountId;
    job->setBeforeFinalDot([this, id, letter] { return noteFinalDot(id, *letter); });
    connect(job, &smtp::SendJob::said, this, [this, id, letter](const smtp::Entry &entry) {
        letter->record.transcript.append(entry);
        m_reports.said(id, entry);
    });
    connect(job, &smtp::SendJob::reached, this, [this, id, letter](const smtp::StageEvent &event) {
        letter->record.timeline.append(event);
        m_reports.reached(id, event);
    });
    connect(job, &smtp::SendJob::progressed, this,
            [this, id](qint64 sent, qint64 total) { m_reports.progressed(id, sent, total); });
    connect(job, &smtp::SendJob::sent, this,
            [this, account](const smtp::Receipt &receipt) { succeed(account, receipt); });
    connect(job, &smtp::SendJob::failed, this,
            [this, account](const smtp::Error &error, const QList<smtp::Refusal> &refusals) {
                fail(account, error, refusals);
            });
}

/// In the conversation's own thread, which waits until the note is on the disk.
bool Dispatcher::noteFinalDot(const QString &id, Letter &letter)
{
    Stored<Done> noted = Done{};
    m_storage.call([&] { noted = m_store.journal().noteFinalDot(id); });
    if (noted)
        letter.isFinalDotSent = true;
    else
        letter.isJournalLost = true;
    return noted.has_value();
}

void Dispatcher::succeed(const QString &accountId, const smtp::Receipt &receipt)
{
    m_active[accountId].letter->record.receipt = receipt;
    settle(accountId, stateAfter(receipt));
}

void Dispatcher::fail(const QString &accountId, const smtp::Error &error,
                      const QList<smtp::Refusal> &refusals)
{
    using Kind = smtp::Error::Kind;
    Letter &letter = *m_active[accountId].letter;
    letter.record.error = error;
    letter.record.receipt.refused = refusals;
    letter.record.receipt.transactions = 0;
    if (letter.isJournalLost) {
        letter.record.error.reset();
        letter.record.hindrance
            = {Hindrance::Kind::Disk, letter.record.spoolPath, QStringLiteral("the final dot")};
        return settle(accountId, State::Failed);
    }
    if (error.kind == Kind::Cancelled)
        return settle(accountId, State::Cancelled);
    // Only the server's own no tells that a message whose final dot was on its way is not taken.
    if (letter.isFinalDotSent && error.kind != Kind::Rejected)
        letter.record.error->kind = Kind::OutcomeUnknown;
    const bool isUnknown = letter.record.error->kind == Kind::OutcomeUnknown;
    settle(accountId, isUnknown ? State::Unknown : State::Failed);
}

void Dispatcher::settle(const QString &accountId, State state)
{
    Active active = std::move(m_active[accountId]);
    m_active.erase(accountId);
    active.job.release()->deleteLater(); // It is in the middle of its last signal.
    end(*active.letter, state);
    if (!m_isClosing)
        next(accountId);
    else if (m_active.empty())
        emit idle();
}

void Dispatcher::end(Letter &letter, State state)
{
    letter.record.state = state;
    letter.record.finishedAt = QDateTime::currentDateTimeUtc();
    m_storage.call([&] {
        [[maybe_unused]] const auto noted = m_store.journal().update(letter.record);
        if (state != State::Sent)
            return;
        [[maybe_unused]] const auto removed
            = m_store.drafts().removeSent(letter.record.draftId, letter.record.queuedAt, letter.draftJson);
    });
    m_reports.changed(letter.record);
}

void Dispatcher::cancel(const QString &id)
{
    for (auto &[account, active] : m_active) {
        if (active.letter->record.id == id)
            active.job->cancel();
    }
    for (QQueue<LetterPtr> &waiting : m_waiting) {
        for (qsizetype i = waiting.size() - 1; i >= 0; --i) {
            if (waiting[i]->record.id == id)
                end(*waiting.takeAt(i), State::Cancelled);
        }
    }
}

void Dispatcher::close()
{
    m_isClosing = true;
    for (QQueue<LetterPtr> &waiting : m_waiting) {
        while (!waiting.isEmpty())
            end(*waiting.dequeue(), State::Cancelled);
    }
    if (m_active.empty())
        return;
    // How it ended is worth waiting for: it may have been accepted at this very moment.
    QEventLoop loop;
    connect(this, &Dispatcher::idle, &loop, &QEventLoop::quit);
    QTimer::singleShot(closingTime, &loop, &QEventLoop::quit);
    for (auto &[account, active] : m_active)
        active.job->cancel();
    loop.exec();
    for (auto &[account, active] : m_active) {
        active.job.reset();
        end(*active.letter, active.letter->isFinalDotSent ? State::Unknown : State::Cancelled);
    }
    m_active.clear();
}

} // namespace core::delivery
