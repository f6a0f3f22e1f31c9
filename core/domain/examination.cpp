#include "core/domain/examination.h"

#include "core/domain/assess.h"
#include "core/domain/port25.h"
#include "core/domain/propose.h"
#include "core/domain/survey.h"

#include <QThread>

#include <stop_token>

namespace core::domain
{

struct Examination::Work {
    Request request;
    QList<Nameserver> nameservers;
    std::function<Sender(const QString &host)> senderForMx;
    std::chrono::milliseconds patience = std::chrono::seconds(3);
    std::stop_source stop;
    std::unique_ptr<QThread> thread;

    Report run(const Progress &began);
    void guessSender(const Lookup &lookup);
};

void Examination::Work::guessSender(const Lookup &lookup)
{
    if (!senderForMx || !request.sender.id.isEmpty() || request.isOwnServer())
        return;
    for (const Exchanger &exchanger : lookup(RecordType::Mx, request.domain).exchangers) {
        request.sender = senderForMx(QString::fromLatin1(exchanger.host));
        request.isSenderGuessed = !request.sender.id.isEmpty();
        if (request.isSenderGuessed)
            return;
    }
}

Report Examination::Work::run(const Progress &began)
{
    constexpr quint16 smtpPort = 25;
    const std::stop_token token = stop.get_token();
    Resolver resolver(nameservers.isEmpty() ? systemNameservers() : nameservers, token, patience);
    const Lookup lookup
        = [&resolver](RecordType type, const QByteArray &name) { return resolver.ask(type, name); };
    const PortTrial trial = [&token](const QByteArray &host, const QList<QHostAddress> &addresses) {
        return tryPort(host, addresses, smtpPort, token);
    };
    guessSender(lookup);
    Report report;
    report.request = request;
    report.survey = survey(request, lookup, trial, began);
    report.survey.questionCount = resolver.questionCount();
    report.isCancelled = token.stop_requested();
    if (!report.isCancelled) {
        report.findings = assess(request, report.survey);
        report.proposals = propose(request, report.survey);
    }
    return report;
}

Examination::Examination(Request request, QObject *parent)
    : QObject(parent)
    , m_work(std::make_unique<Work>())
{
    m_work->request = std::move(request);
}

Examination::~Examination()
{
    cancel();
    if (m_work->thread)
        m_work->thread->wait();
}

void Examination::setNameservers(QList<Nameserver> nameservers)
{
    m_work->nameservers = std::move(nameservers);
}

void Examination::setPatience(std::chrono::milliseconds patience)
{
    m_work->patience = patience;
}

void Examination::setSenderForMx(std::function<Sender(const QString &host)> senderForMx)
{
    m_work->senderForMx = std::move(senderForMx);
}

void Examination::start()
{
    Q_ASSERT(!m_work->thread);
    // Posted to our thread; what is still on its way when this object goes is dropped with it, and the
    // destructor waits for the worker first.
    const auto tell = [this](auto news) { QMetaObject::invokeMethod(this, news, Qt::QueuedConnection); };
    m_work->thread.reset(QThread::create([=, this, work = m_work.get()] {
        const Report report
            = work->run([=, this](Topic topic) { tell([this, topic] { emit progressed(topic); }); });
        tell([this, report] { emit finished(report); });
    }));
    m_work->thread->start();
}

void Examination::cancel()
{
    m_work->stop.request_stop();
}

} // namespace core::domain
