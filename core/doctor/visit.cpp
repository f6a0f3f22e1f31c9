#include "core/doctor/visit.h"

#include "core/doctor/trustanchor.h"
#include "core/smtp/login.h"
#include "core/smtp/opening.h"

#include <QSslConfiguration>

#include <algorithm>

namespace core::doctor
{

using smtp::Conversation;
using smtp::Credentials;
using smtp::Entry;
using smtp::Error;
using smtp::Patience;
using smtp::Security;
using smtp::Stage;
using smtp::StageEvent;
using smtp::Status;

namespace
{

constexpr Patience::Time longestListening = std::chrono::seconds(8); // postscreen greets after six
constexpr qint64 announcedBytes = 2048; // a short letter; no message follows

/// An observer that also writes the attempt down.
smtp::Observer noting(Attempt &attempt, const Means &means)
{
    smtp::Observer observer;
    observer.said = [&attempt, &means](const Entry &entry) {
        attempt.transcript.append(entry);
        if (means.watch.said)
            means.watch.said(entry);
    };
    observer.reached = [&attempt, &means](const StageEvent &event) {
        StageEvent known = event;
        if (event.stage == Stage::Tls && event.outcome == StageEvent::Outcome::Passed)
            findRoot(known.tls, QSslConfiguration::defaultConfiguration().caCertificates());
        attempt.timeline.append(known);
        if (means.watch.reached)
            means.watch.reached(known);
    };
    return observer;
}

Status sayMailFrom(Conversation &server, const smtp::Capabilities &offered, const mail::AddrSpec &sender)
{
    server.recorder().started(Stage::Sender);
    if (sender.needsSmtpUtf8() && !offered.has("SMTPUTF8")) {
        Error error = server.error(Error::Kind::NotSupported);
        error.verb = "SMTPUTF8";
        return error;
    }
    smtp::MailNeeds needs;
    needs.sizeBytes = announcedBytes;
    needs.needsSmtpUtf8 = sender.needsSmtpUtf8();
    const auto reply = server.command(smtp::mailLine(sender, needs, {}, offered));
    if (!reply)
        return reply.error();
    if (reply->code != 250)
        return server.rejected(*reply);
    StageEvent details;
    details.reply = reply->toString();
    server.recorder().passed(details);
    // What it says to this changes nothing: a good-bye follows.
    [[maybe_unused]] const auto reset = server.command("RSET");
    return smtp::Done{};
}

/// Whether the dialler has done all that was wanted.
bool isThere(const Errand &errand)
{
    return errand.until <= Stage::Connect
        || (errand.until == Stage::Tls && errand.endpoint.security == Security::ImplicitTls);
}

Status converse(Conversation &server, const Errand &errand)
{
    if (isThere(errand)) {
        server.channel().close();
        return smtp::Done{};
    }
    const auto offered = smtp::open(server, errand.endpoint);
    if (!offered)
        return offered.error();
    const bool signsIn = errand.credentials.kind != Credentials::Kind::None;
    if (errand.until < Stage::Auth || (signsIn && !server.channel().isEncrypted()))
        return smtp::Done{};
    if (const Status status = smtp::logIn(server, *offered, errand.endpoint, errand.credentials); !status)
        return status;
    if (errand.until < Stage::Sender || !errand.sender)
        return smtp::Done{};
    return sayMailFrom(server, *offered, *errand.sender);
}

/// After a no the server still listens; after anything else we may be out of step.
void sayGoodbye(Conversation &server, const Status &outcome)
{
    const bool isOnTerms = outcome || outcome.error().kind == Error::Kind::Rejected
        || outcome.error().kind == Error::Kind::NoMechanism
        || outcome.error().kind == Error::Kind::NotSupported;
    if (isOnTerms && server.channel().isOpen()) [[maybe_unused]]
        const auto farewell = server.command("QUIT", server.patience().quit);
    server.channel().close();
}

using Talk = std::function<Status(Conversation &)>;

Attempt hold(const smtp::Endpoint &endpoint, const Credentials &credentials, const Means &means,
             const Talk &talk)
{
    Attempt attempt;
    attempt.host = endpoint.host;
    attempt.port = endpoint.port;
    attempt.security = endpoint.security;
    const smtp::Observer observer = noting(attempt, means);
    smtp::Recorder recorder(observer);
    recorder.redactor().keepSecret(credentials.secret.toUtf8());
    recorder.redactor().keepSecret(endpoint.proxy.password.toUtf8());

    auto channel = smtp::socketDialler(means.stop, observer, means.patience, means.resolver)(endpoint);
    if (!channel) {
        attempt.error = channel.error(); // the dialler has told of it
        return attempt;
    }
    Conversation server(*std::move(channel), recorder, means.patience);
    const Status outcome = talk(server);
    if (!outcome)
        attempt.error = recorder.failed(outcome.error());
    sayGoodbye(server, outcome);
    return attempt;
}

} // namespace

Attempt visit(const Errand &errand, const Means &means)
{
    return hold(errand.endpoint, errand.credentials, means,
                [&](Conversation &server) { return converse(server, errand); });
}

Attempt listenAt(smtp::Endpoint endpoint, const Means &means)
{
    endpoint.security = Security::None;
    return hold(endpoint, {}, means, [&](Conversation &server) -> Status {
        server.recorder().started(Stage::Hello);
        const Patience::Time patience = std::min(means.patience.greeting, longestListening);
        auto reply = server.readReply(patience);
        if (!reply && reply.error().kind == Error::Kind::TimedOut)
            reply = server.command("QUIT", patience);
        if (!reply)
            return reply.error();
        if (reply->code != 220)
            return server.rejected(*reply);
        StageEvent details;
        details.reply = reply->toString();
        server.recorder().passed(details);
        return smtp::Done{};
    });
}

} // namespace core::doctor
