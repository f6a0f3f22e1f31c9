#include "core/discovery/probe.h"

#include "core/smtp/conversation.h"
#include "core/smtp/dialler.h"
#include "core/smtp/opening.h"

#include <QThread>

#include <algorithm>
#include <stop_token>

namespace core::discovery
{

namespace
{

smtp::Patience patienceForAll(std::chrono::milliseconds patience)
{
    smtp::Patience all;
    all.lookup = all.address = all.connect = all.handshake = all.greeting = all.command = patience;
    all.quit = std::min(patience, smtp::Patience::Time(500));
    return all;
}

Problem problemOf(smtp::Error::Kind kind)
{
    using Kind = smtp::Error::Kind;
    switch (kind) {
    case Kind::NameNotFound:
        return Problem::NameNotFound;
    case Kind::NameLookupFailed:
        return Problem::NameLookupFailed;
    case Kind::Refused:
    case Kind::Unreachable:
        return Problem::NotReachable;
    case Kind::TimedOut:
    case Kind::Cancelled: // by nobody but our own timer: who cancels no longer listens
        return Problem::TimedOut;
    case Kind::Certificate:
        return Problem::Certificate;
    case Kind::TlsRequired:
    case Kind::TlsHandshake:
        return Problem::NoTls;
    case Kind::Rejected:
        return Problem::Refused;
    default:
        return Problem::ConnectionLost;
    }
}

Probe::Answer answerOf(const smtp::Error &error)
{
    Probe::Answer answer;
    answer.problem = problemOf(error.kind);
    answer.detail = error.kind == smtp::Error::Kind::Certificate
        ? error.tlsProblems.join(QStringLiteral(", "))
        : error.reply.code != 0 ? error.reply.toString()
                                : error.detail;
    return answer;
}

Probe::Answer answerOf(const smtp::Capabilities &offered)
{
    Probe::Answer answer;
    answer.sizeLimitBytes = offered.sizeLimitBytes();
    for (const QByteArray &mechanism : offered.mechanisms())
        answer.mechanisms.append(smtp::readable(mechanism));
    if (answer.mechanisms.isEmpty())
        answer.problem = Problem::NoLogin;
    return answer;
}

/// In the worker's thread.
Probe::Answer ask(const smtp::Endpoint &endpoint, const smtp::Patience &patience, const std::stop_token &stop)
{
    Q_ASSERT(endpoint.security != smtp::Security::None);
    auto channel = smtp::socketDialler(stop, {}, patience)(endpoint);
    if (!channel)
        return answerOf(channel.error());
    smtp::Recorder recorder{smtp::Observer()};
    smtp::Conversation server(*std::move(channel), recorder, patience);
    const auto offered = smtp::open(server, endpoint);
    const bool canSayGoodbye = offered || offered.error().kind == smtp::Error::Kind::Rejected
        || offered.error().kind == smtp::Error::Kind::TlsRequired;
    if (canSayGoodbye) {
        [[maybe_unused]] const auto goodbye = server.command("QUIT", server.patience().quit);
    }
    return offered ? answerOf(*offered) : answerOf(offered.error());
}

} // namespace

struct Probe::Work {
    smtp::Endpoint endpoint;
    std::stop_source stop;
    std::unique_ptr<QThread> thread;
};

Probe::Probe(const smtp::Endpoint &endpoint, QObject *parent)
    : QObject(parent)
    , m_work(std::make_unique<Work>())
{
    m_work->endpoint = endpoint;
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &Probe::cancel);
}

Probe::~Probe()
{
    cancel();
    if (m_work->thread)
        m_work->thread->wait(); // no longer than a stop is heard
}

void Probe::start(std::chrono::milliseconds patience)
{
    m_timer.start(patience);
    m_work->thread.reset(QThread::create([this, patience, work = m_work.get()] {
        const Answer answer = ask(work->endpoint, patienceForAll(patience), work->stop.get_token());
        QMetaObject::invokeMethod(
            this,
            [this, answer] {
                m_timer.stop();
                emit done(answer);
            },
            Qt::QueuedConnection);
    }));
    m_work->thread->start();
}

void Probe::cancel()
{
    m_work->stop.request_stop();
}

} // namespace core::discovery
