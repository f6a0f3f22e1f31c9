#pragma once

#include "core/smtp/sendjob.h"
#include "tests/smtp/scriptedserver.h"

#include <QTest>

/// What the tests with real sockets have in common: written dialogues, a letter, and a job that is
/// watched.
namespace sending
{

using namespace core::smtp;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

using Steps = QByteArrayList;

inline constexpr char password[] = "tanstaaftanstaaf";

inline const Steps offer{"S:250-mx.example", "S:250-PIPELINING", "S:250-AUTH PLAIN", "S:250 SIZE 100000000"};
inline const Steps greeting{"S:220 mx", "C:EHLO *"};
inline const Steps rest{"C:AUTH PLAIN *", "S:235 2.7.0 ok",         "C:MAIL FROM:<*", "S:250 2.1.0 ok",
                        "C:RCPT TO:<*",   "S:250 2.1.5 ok",         "C:DATA",         "S:354 go",
                        "C:<message>",    "S:250 2.0.0 queued as 1"};
inline const Steps quit{"C:QUIT", "S:221 bye"};
inline const Steps straight = Steps{"TLS"} + greeting + offer + rest;
inline const Steps upgrade = greeting
    + Steps{"S:250-mx", "S:250 STARTTLS", "C:STARTTLS", "S:220 go", "TLS", "C:EHLO *"} + offer + rest;

inline Patience shortPatience()
{
    Patience patience;
    patience.greeting = patience.command = patience.handshake = 2000ms;
    patience.dataStart = patience.dataBlock = patience.dataEnd = 2000ms;
    patience.connect = patience.address = 2000ms;
    patience.quit = 200ms;
    return patience;
}

inline Submission letter(const QByteArray &message = "Subject: hi\r\n\r\n.hidden\r\nbye\r\n")
{
    Submission submission;
    submission.sender = AddrSpec::parse(u"ann@a.example");
    submission.recipients = {*AddrSpec::parse(u"bob@b.example")};
    submission.content = [message](BodyKind) { return Content::fromBytes(message); };
    return submission;
}

inline Credentials ann()
{
    return {Credentials::Kind::Password, u"ann"_s, QString::fromLatin1(password)};
}

/// A job with everything it told.
class Sending
{
public:
    explicit Sending(const Endpoint &endpoint, const Submission &submission = letter(),
                     const Patience &patience = shortPatience())
        : job(std::make_unique<SendJob>(endpoint, ann(), submission))
    {
        job->setPatience(patience);
        QObject::connect(job.get(), &SendJob::said, &m_context,
                         [this](const Entry &entry) { entries.append(entry); });
        QObject::connect(job.get(), &SendJob::reached, &m_context,
                         [this](const StageEvent &event) { events.append(event); });
        QObject::connect(job.get(), &SendJob::progressed, &m_context,
                         [this](qint64 sent, qint64) { progress.append(sent); });
        QObject::connect(job.get(), &SendJob::sent, &m_context, [this](const Receipt &was) {
            receipt = was;
            ++endings;
        });
        QObject::connect(job.get(), &SendJob::failed, &m_context, [this](const Error &was) {
            error = was;
            ++endings;
        });
    }

    bool run(int timeoutMs = 10000)
    {
        job->start();
        return waitForEnd(timeoutMs);
    }
    bool waitForEnd(int timeoutMs = 10000)
    {
        return QTest::qWaitFor([this] { return endings > 0; }, timeoutMs);
    }
    /// Everything that could be shown, kept or copied.
    QString everything() const
    {
        QString text = toText(entries);
        for (const StageEvent &event : events)
            text += event.reply
                + (event.error ? event.error->detail + event.error->reply.toString() : QString());
        return text + (error ? error->detail + error->reply.toString() : QString());
    }

    std::unique_ptr<SendJob> job;
    QList<Entry> entries;
    QList<StageEvent> events;
    QList<qint64> progress;
    std::optional<Receipt> receipt;
    std::optional<Error> error;
    int endings = 0;

private:
    QObject m_context;
};

inline Endpoint endpointOf(const ScriptedServer &server, Security security, const QByteArray &authority)
{
    Endpoint endpoint;
    endpoint.host = u"127.0.0.1"_s;
    endpoint.port = server.port();
    endpoint.security = security;
    endpoint.trustedCertificates = authority;
    return endpoint;
}

} // namespace sending
