#include "core/smtp/opening.h"

namespace core::smtp
{

namespace
{

class Opening
{
public:
    Opening(Conversation &server, const Endpoint &endpoint)
        : m_server(server)
        , m_endpoint(endpoint)
    {
    }

    Result<Capabilities> run();

private:
    Status greet();
    Status hello();
    Status secure();
    Error tlsRequired(const Reply &reply = {}) const;

    Conversation &m_server;
    const Endpoint &m_endpoint;
    Capabilities m_offered;
};

Result<Capabilities> Opening::run()
{
    using Step = Status (Opening::*)();
    for (const Step step : {&Opening::greet, &Opening::hello, &Opening::secure}) {
        if (const Status status = (this->*step)(); !status)
            return status.error();
    }
    return m_offered;
}

Status Opening::greet()
{
    m_server.recorder().started(Stage::Hello);
    const auto reply = m_server.readReply(m_server.patience().greeting);
    if (!reply)
        return reply.error();
    return reply->code == 220 ? Status(Done{}) : m_server.rejected(*reply);
}

Status Opening::hello()
{
    const QByteArray name = clientName(m_endpoint.clientName);
    auto reply = m_server.command("EHLO " + name);
    if (reply && (reply->code == 500 || reply->code == 502)) // RFC 5321 §3.2: an old server
        reply = m_server.command("HELO " + name);
    if (!reply)
        return reply.error();
    if (reply->code != 250)
        return m_server.rejected(*reply);
    m_offered = Capabilities(*reply);
    StageEvent details;
    details.capabilities = m_offered.lines();
    m_server.recorder().passed(details);
    return Done{};
}

Status Opening::secure()
{
    if (m_endpoint.security != Security::StartTls)
        return Done{};
    Recorder &recorder = m_server.recorder();
    recorder.started(Stage::Tls);
    // Never go on in the clear: whoever sits between us could have removed the offer, RFC 8314 §3.
    if (!m_offered.has("STARTTLS"))
        return tlsRequired();
    const auto reply = m_server.command("STARTTLS");
    if (!reply)
        return reply.error();
    if (reply->code != 220)
        return tlsRequired(*reply);
    if (const Status status = m_server.startTls(); !status)
        return status;

    StageEvent details;
    details.tls = m_server.channel().tls();
    recorder.passed(details);
    recorder.note(details.tls.protocol + u' ' + details.tls.cipher);
    recorder.started(Stage::Hello);
    m_offered = Capabilities();
    return hello();
}

Error Opening::tlsRequired(const Reply &reply) const
{
    Error error = m_server.error(Error::Kind::TlsRequired);
    error.verb = "STARTTLS";
    error.reply = reply;
    return error;
}

} // namespace

Result<Capabilities> open(Conversation &server, const Endpoint &endpoint)
{
    return Opening(server, endpoint).run();
}

} // namespace core::smtp
