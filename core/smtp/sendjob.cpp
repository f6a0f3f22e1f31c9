#include "core/smtp/sendjob.h"

#include "core/smtp/dialler.h"

#include <QThread>

#include <stop_token>

namespace core::smtp
{

struct SendJob::Work {
    Endpoint endpoint;
    Credentials credentials;
    Submission submission;
    Patience patience;
    std::function<bool()> beforeFinalDot;
    std::stop_source stop;
    std::unique_ptr<QThread> thread;
};

SendJob::SendJob(Endpoint endpoint, Credentials credentials, Submission submission, QObject *parent)
    : QObject(parent)
    , m_work(std::make_unique<Work>())
{
    m_work->endpoint = std::move(endpoint);
    m_work->credentials = std::move(credentials);
    m_work->submission = std::move(submission);
}

SendJob::~SendJob()
{
    cancel();
    if (m_work->thread)
        m_work->thread->wait();
}

void SendJob::setBeforeFinalDot(std::function<bool()> hook)
{
    m_work->beforeFinalDot = std::move(hook);
}

void SendJob::setPatience(const Patience &patience)
{
    m_work->patience = patience;
}

void SendJob::start()
{
    Q_ASSERT(!m_work->thread);
    // What the worker tells is posted to our thread; events that are still on their way when this object
    // goes are dropped with it, and the destructor waits for the worker first.
    const auto tell = [this](auto news) { QMetaObject::invokeMethod(this, news, Qt::QueuedConnection); };
    Observer observer;
    observer.said = [=, this](const Entry &entry) { tell([this, entry] { emit said(entry); }); };
    observer.reached = [=, this](const StageEvent &event) { tell([this, event] { emit reached(event); }); };
    observer.progressed = [=, this](qint64 sentBytes, qint64 totalBytes) {
        tell([=, this] { emit progressed(sentBytes, totalBytes); });
    };
    observer.beforeFinalDot = m_work->beforeFinalDot;

    m_work->thread.reset(QThread::create([=, this, work = m_work.get()] {
        Session session(work->endpoint, work->credentials, observer,
                        socketDialler(work->stop.get_token(), observer, work->patience), work->patience,
                        socketLooker(work->stop.get_token(), work->patience));
        const Result<Receipt> outcome = session.submit(work->submission);
        const QList<Refusal> refusals = session.lastRefusals();
        session.quit();
        tell([this, outcome, refusals] {
            if (outcome)
                emit sent(*outcome);
            else
                emit failed(outcome.error(), refusals);
        });
    }));
    m_work->thread->start();
}

void SendJob::cancel()
{
    m_work->stop.request_stop();
}

} // namespace core::smtp
