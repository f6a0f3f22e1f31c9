#include "core/doctor/examination.h"

#include "core/doctor/diagnose.h"
#include "core/doctor/evidence.h"
#include "core/doctor/plan.h"
#include "core/doctor/visit.h"

#include <QThread>

#include <stop_token>

namespace core::doctor
{

using smtp::Security;
using smtp::Stage;

namespace
{

using Began = std::function<void(const Alternative &, int)>;

/// The visits of one examination, one after the other.
class Rounds
{
public:
    Rounds(const Request &request, const Means &means, Began began)
        : m_request(request)
        , m_means(means)
        , m_began(std::move(began))
    {
    }

    Report run();

private:
    bool isOver() const { return m_means.stop.stop_requested(); }
    smtp::Endpoint endpointOf(const Alternative &where) const;
    const Attempt &visitOwn();
    void visitOther(const Alternative &where);
    void listen();
    void probe();
    void tryOthers();

    const Request &m_request;
    const Means &m_means;
    const Began m_began;
    QList<Attempt> m_attempts;
};

Report Rounds::run()
{
    visitOwn();
    if (!isOver() && !isUsable(m_request, m_attempts.first()))
        probe();
    if (!isOver() && !isUsable(m_request, m_attempts.first()))
        tryOthers();
    Report report;
    report.isUsable = isUsable(m_request, m_attempts.first());
    if (!isOver())
        report.findings = diagnose(m_request, m_attempts, QDateTime::currentDateTimeUtc());
    report.attempts = std::move(m_attempts);
    return report;
}

smtp::Endpoint Rounds::endpointOf(const Alternative &where) const
{
    smtp::Endpoint endpoint = m_request.endpoint;
    endpoint.host = where.host;
    endpoint.port = where.port;
    endpoint.security = where.security;
    return endpoint;
}

const Attempt &Rounds::visitOwn()
{
    const smtp::Endpoint &own = m_request.endpoint;
    m_began({own.host, own.port, own.security}, int(m_attempts.size()));
    m_attempts.append(visit({own, m_request.credentials, m_request.sender, goal(m_request)}, m_means));
    return m_attempts.last();
}

void Rounds::visitOther(const Alternative &where)
{
    m_began(where, int(m_attempts.size()));
    m_attempts.append(visit({endpointOf(where)}, m_means));
}

void Rounds::listen()
{
    const smtp::Endpoint &own = m_request.endpoint;
    m_began({own.host, own.port, Security::None}, int(m_attempts.size()));
    m_attempts.append(listenAt(own, m_means));
}

void Rounds::probe()
{
    const Probe what = probeAfter(m_attempts.first());
    if (what == Probe::Handshake) {
        visitOther({m_request.endpoint.host, m_request.endpoint.port, Security::ImplicitTls});
        if (isOver() || showedCertificate(m_attempts.last()))
            return;
    }
    if (what != Probe::None)
        listen();
}

void Rounds::tryOthers()
{
    const Attempt last = m_attempts.last();
    const bool hasGreeted
        = m_attempts.size() > 1 && last.security == Security::None && last.reached(Stage::Hello);
    for (const Alternative &where : alternativesAfter(m_request, m_attempts.first(), hasGreeted)) {
        if (isOver() || isOpenAndSafe(m_attempts.last()))
            return;
        visitOther(where);
    }
}

} // namespace

struct Examination::Work {
    Request request;
    Means means;
    std::stop_source stop;
    std::unique_ptr<QThread> thread;
};

Examination::Examination(Request request, QObject *parent)
    : QObject(parent)
    , m_work(std::make_unique<Work>())
{
    m_work->request = std::move(request);
    m_work->means.stop = m_work->stop.get_token();
    m_work->means.patience = defaultPatience();
}

Examination::~Examination()
{
    cancel();
    if (m_work->thread)
        m_work->thread->wait();
}

smtp::Patience Examination::defaultPatience()
{
    using namespace std::chrono_literals;
    smtp::Patience patience;
    patience.lookup = 15s;
    patience.address = 10s;
    patience.connect = 20s;
    patience.handshake = 15s;
    patience.greeting = 30s;
    patience.command = 30s;
    return patience;
}

void Examination::setPatience(const smtp::Patience &patience)
{
    m_work->means.patience = patience;
}

void Examination::setResolver(smtp::Resolver resolver)
{
    m_work->means.resolver = std::move(resolver);
}

void Examination::start()
{
    Q_ASSERT(!m_work->thread);
    // Posted to our thread; what is still on its way when this object goes is dropped with it, and the
    // destructor waits for the worker first.
    const auto tell = [this](auto news) { QMetaObject::invokeMethod(this, news, Qt::QueuedConnection); };
    m_work->means.watch.said
        = [=, this](const smtp::Entry &entry) { tell([this, entry] { emit said(entry); }); };
    m_work->means.watch.reached
        = [=, this](const smtp::StageEvent &event) { tell([this, event] { emit reached(event); }); };
    const Began began = [=, this](const Alternative &where, int index) {
        tell([this, where, index] { emit attemptStarted(where, index); });
    };
    m_work->thread.reset(QThread::create([=, this, work = m_work.get()] {
        const Report report = Rounds(work->request, work->means, began).run();
        tell([this, report] { emit finished(report); });
    }));
    m_work->thread->start();
}

void Examination::cancel()
{
    m_work->stop.request_stop();
}

} // namespace core::doctor
