#include "core/console/dialogue.h"

#include "core/smtp/login.h"

#include <QHostAddress>

#include <utility>

namespace core::console
{

using smtp::Credentials;
using smtp::Done;
using smtp::Error;
using smtp::Reply;
using smtp::Result;
using smtp::Security;
using smtp::Stage;
using smtp::Status;

namespace
{

/// Those that are held for the person, who is asked for user name and secret.
bool isKnownMechanism(const QByteArray &mechanism)
{
    static const QList<QByteArray> known{"PLAIN",         "LOGIN",         "CRAM-MD5", "SCRAM-SHA-1",
                                         "SCRAM-SHA-256", "SCRAM-SHA-512", "XOAUTH2",  "OAUTHBEARER"};
    return known.contains(mechanism);
}

bool wantsToken(const QByteArray &mechanism)
{
    return mechanism == "XOAUTH2" || mechanism == "OAUTHBEARER";
}

Error cancelled()
{
    Error error;
    error.kind = Error::Kind::Cancelled;
    return error;
}

} // namespace

bool isThisComputer(const QString &host)
{
    return host.compare(u"localhost", Qt::CaseInsensitive) == 0 || QHostAddress(host).isLoopback();
}

Dialogue::Dialogue(smtp::Conversation &server, const smtp::Endpoint &endpoint, Inbox &inbox,
                   smtp::Waiter &waiter, Listener listener)
    : m_server(server)
    , m_endpoint(endpoint)
    , m_inbox(inbox)
    , m_waiter(waiter)
    , m_listener(std::move(listener))
{
    m_server.channel().onStir([this] { m_waiter.wake(); });
}

Status Dialogue::run()
{
    m_server.recorder().started(Stage::Hello);
    tell(State::Waiting);
    const auto greeting = m_server.readReply(m_server.patience().greeting);
    if (!greeting)
        return greeting.error();
    Status status = heard(Verb::Greeting, {}, *greeting);
    while (status && !m_isOver) {
        const auto input = nextInput(State::Ready);
        status = input ? take(*input) : Status(input.error());
    }
    return status;
}

/// Waits for the person, and meanwhile hears what the server says by itself: an idle one says 421 and goes.
Result<Input> Dialogue::nextInput(State state)
{
    tell(state);
    std::optional<Result<Input>> found;
    const auto isThere = [&] {
        // The server first: a wake-up that comes while its octets are looked for must not be lost.
        if (auto error = hearUnasked())
            found = Result<Input>(*std::move(error));
        else if (auto input = m_inbox.take())
            found = Result<Input>(*std::move(input));
        return found.has_value();
    };
    const auto end = m_waiter.wait(isThere, QDeadlineTimer(QDeadlineTimer::Forever));
    return end == smtp::Waiter::End::Ready ? *std::move(found) : Result<Input>(cancelled());
}

std::optional<Error> Dialogue::hearUnasked()
{
    for (;;) {
        auto reply = m_server.channel().pendingReply();
        if (!reply) {
            Error error = reply.error();
            if (error.reply.code > 0)
                error.reply = m_server.recorder().server(error.reply);
            return error;
        }
        if (!reply->has_value())
            return std::nullopt;
        const Status status = heard(Verb::Unasked, {}, m_server.recorder().server(**reply));
        if (!status)
            return status.error();
    }
}

Status Dialogue::take(const Input &input)
{
    switch (input.kind) {
    case Input::Kind::Line:
        return say(input.text);
    case Input::Kind::Leave:
        return quit();
    case Input::Kind::Login:
    case Input::Kind::Response:
    case Input::Kind::Abandon:
        break; // The question is over: it came too late.
    }
    return Done{};
}

Status Dialogue::say(const QString &typed)
{
    const Command command = parse(typed);
    if (command.isEmpty())
        return Done{};
    if (const auto objection = objectionTo(command, situation())) {
        m_listener.told(*objection);
        return Done{};
    }
    if (isLong(command.line))
        tell(Notice::Kind::LongLine, command.word);
    if (command.verb != Verb::Quit && command.verb != Verb::Noop)
        m_server.recorder().started(stageOf(command.verb));
    switch (command.verb) {
    case Verb::StartTls:
        return secure(command);
    case Verb::Auth:
        return authenticate(command);
    case Verb::Quit:
        return quit();
    default:
        return exchange(command);
    }
}

Status Dialogue::exchange(const Command &command)
{
    tell(State::Waiting);
    const auto reply = m_server.command(command.line);
    if (!reply)
        return reply.error();
    const bool begins = reply->code == 354 && command.verb == Verb::Data;
    if (const Status status = heard(command.verb, command.word, *reply); !status)
        return status;
    return begins ? takeText() : Status(Done{});
}

/// What was offered before TLS no longer counts, and it is the person who says EHLO again.
Status Dialogue::secure(const Command &command)
{
    tell(State::Waiting);
    const auto reply = m_server.command(command.line);
    if (!reply)
        return reply.error();
    if (const Status status = heard(Verb::StartTls, command.word, *reply); !status || reply->code != 220)
        return status;
    if (const Status status = m_server.startTls(); !status)
        return status;
    m_offered = {};
    m_recipientCount = 0;
    const smtp::TlsDetails tls = m_server.channel().tls();
    m_server.recorder().note(tls.protocol + u' ' + tls.cipher);
    m_server.recorder().started(Stage::Hello);
    m_listener.secured(tls);
    tell(Notice::Kind::HelloAgain, "EHLO");
    return Done{};
}

Status Dialogue::authenticate(const Command &command)
{
    const QByteArray mechanism = command.arguments.value(0).toUpper();
    if (command.arguments.size() != 1 || !isKnownMechanism(mechanism))
        return authenticateByHand(command);
    const bool isSafe = m_server.channel().isEncrypted() || isThisComputer(m_endpoint.host);
    m_listener.asked({mechanism, wantsToken(mechanism), isSafe});
    const auto input = nextInput(State::LoginWanted);
    if (!input)
        return input.error();
    if (input->kind == Input::Kind::Login)
        return signIn(command, input->login);
    tell(Notice::Kind::LoginAbandoned, command.word);
    return input->kind == Input::Kind::Leave ? quit() : Status(Done{});
}

Status Dialogue::signIn(const Command &command, const Credentials &login)
{
    tell(State::Waiting);
    m_server.recorder().redactor().keepSecret(login.secret.toUtf8());
    const QByteArray mechanism = command.arguments.value(0).toUpper();
    const auto exchange
        = smtp::makeExchange(mechanism, smtp::saslInput(m_server, m_offered, m_endpoint, login));
    if (!exchange) {
        tell(Notice::Kind::AuthNotPossible, mechanism);
        return Done{};
    }
    const auto reply = smtp::hold(m_server, **exchange, mechanism);
    if (!reply) {
        // Called off with "*" and answered: they still understand each other.
        if (reply.error().kind != Error::Kind::Protocol || reply.error().reply.code == 0)
            return reply.error();
        tell(Notice::Kind::ExchangeBroken, mechanism);
        return heard(Verb::Auth, command.word, reply.error().reply);
    }
    if (reply->code == 235) {
        if (const Status proof = (*exchange)->verified(); !proof)
            return proof;
    }
    if (const QString detail = (*exchange)->failureDetail(); !detail.isEmpty())
        m_server.recorder().note(detail);
    return heard(Verb::Auth, command.word, *reply);
}

/// The person knows what to say: a mechanism of which we know nothing, or base64 made elsewhere.
Status Dialogue::authenticateByHand(const Command &command)
{
    tell(State::Waiting);
    auto reply = m_server.command(command.line);
    while (reply && reply->code == 334) {
        if (const Status status = heard(Verb::Auth, command.word, *reply); !status)
            return status;
        const auto response = nextResponse();
        if (!response)
            return response.error();
        tell(State::Waiting);
        reply = m_server.answer(*response);
    }
    return reply ? heard(Verb::Auth, command.word, *reply) : Status(reply.error());
}

/// What to say to a challenge: "*" when the person does not know it, RFC 4954 §4.
Result<QByteArray> Dialogue::nextResponse()
{
    for (;;) {
        const auto input = nextInput(State::AnswerWanted);
        if (!input)
            return input.error();
        if (input->kind != Input::Kind::Response)
            return QByteArray("*");
        const auto objection = objectionToAnswer(input->text);
        if (!objection)
            return input->text.trimmed().toLatin1();
        m_listener.told(*objection);
    }
}

Status Dialogue::takeText()
{
    for (;;) {
        const auto input = nextInput(State::Writing);
        if (!input)
            return input.error();
        if (input->kind != Input::Kind::Line) {
            // There is no way back into the conversation but the dot, and that would send it.
            tell(Notice::Kind::TextDropped, "DATA");
            return cancelled();
        }
        if (const auto objection = objectionToText(input->text, situation())) {
            m_listener.told(*objection);
            continue;
        }
        if (input->text == u".")
            return endText();
        QByteArray line = input->text.toUtf8();
        if (line.startsWith('.')) // RFC 5321 §4.5.2
            line.prepend('.');
        m_server.recorder().client(line);
        if (const Status sent = m_server.sendPiece(line + "\r\n"); !sent)
            return sent;
    }
}

Status Dialogue::endText()
{
    tell(State::Waiting);
    m_server.recorder().started(Stage::Accepted);
    m_server.recorder().client(".");
    if (const Status sent = m_server.sendPiece(".\r\n"); !sent)
        return sent;
    const auto reply = m_server.readReply(m_server.patience().dataEnd);
    if (reply)
        return heard(Verb::Text, ".", *reply);
    Error error = reply.error();
    error.kind = Error::Kind::OutcomeUnknown;
    return error;
}

Status Dialogue::quit()
{
    tell(State::Waiting);
    m_isOver = true;
    const auto reply = m_server.command("QUIT", m_server.patience().quit);
    // Nobody needs a goodbye: a server that only hangs up has understood.
    return reply ? heard(Verb::Quit, "QUIT", *reply) : Status(Done{});
}

/// Passes a reply on; an error where the conversation cannot go on after it.
Status Dialogue::heard(Verb verb, const QByteArray &word, const Reply &reply)
{
    learn(verb, reply);
    const Stage stage = m_server.recorder().stage();
    m_listener.replied({verb, word, stage, reply, m_offered, m_recipientCount, m_isSignedIn});
    if (verb == Verb::Auth && reply.code == 235)
        m_isSignedIn = true;
    if (reply.code == 421 && verb != Verb::Quit) // RFC 5321 §3.8: it closes whatever was asked
        return m_server.rejected(reply);
    const bool isInvited
        = (reply.code == 354 && verb == Verb::Data) || (reply.code == 334 && verb == Verb::Auth);
    if ((reply.code == 354 || reply.code == 334) && !isInvited) {
        // What is typed next would be a letter to this server, or an answer, and nobody was warned.
        tell(Notice::Kind::UnexpectedInvitation, word);
        return m_server.error(Error::Kind::Protocol, reply.toString());
    }
    return Done{};
}

void Dialogue::learn(Verb verb, const Reply &reply)
{
    if (reply.code < 200 || reply.code >= 300)
        return;
    switch (verb) {
    case Verb::Ehlo:
    case Verb::Helo:
        m_offered = verb == Verb::Ehlo ? smtp::Capabilities(reply) : smtp::Capabilities();
        m_recipientCount = 0; // RFC 5321 §4.1.4: as if RSET had been said
        break;
    case Verb::Rcpt:
        ++m_recipientCount;
        break;
    case Verb::Mail:
    case Verb::Rset:
    case Verb::Text:
        m_recipientCount = 0;
        break;
    default:
        break;
    }
}

void Dialogue::tell(State state)
{
    m_listener.changed(state);
}

void Dialogue::tell(Notice::Kind kind, const QByteArray &word)
{
    m_listener.told({kind, word, m_recipientCount});
}

Situation Dialogue::situation() const
{
    Situation now;
    now.offered = m_offered;
    now.isEncrypted = m_server.channel().isEncrypted();
    now.isVerified = m_endpoint.toleratedCertificate.isEmpty();
    now.allowsClearText = isThisComputer(m_endpoint.host)
        || (m_endpoint.security == Security::None && m_endpoint.allowClearTextPassword);
    now.allowsSending = m_allowsSending && m_allowsSending();
    now.recipientCount = m_recipientCount;
    return now;
}

} // namespace core::console
