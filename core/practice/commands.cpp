#include "core/practice/session.h"

#include <QRandomGenerator>

namespace core::practice
{

namespace
{

QByteArray freshNonce()
{
    QByteArray octets(18, Qt::Uninitialized);
    for (char &octet : octets)
        octet = char(QRandomGenerator::system()->bounded(256));
    return octets.toBase64();
}

} // namespace

void Session::obey(QByteArrayView line)
{
    struct Verb {
        QByteArrayView name;
        void (Session::*run)(QByteArrayView argument);
    };
    static constexpr Verb verbs[] = {
        {"EHLO", &Session::ehlo}, {"HELO", &Session::helo}, {"STARTTLS", &Session::startTls},
        {"AUTH", &Session::auth}, {"MAIL", &Session::mail}, {"RCPT", &Session::rcpt},
        {"DATA", &Session::data}, {"BDAT", &Session::bdat}, {"RSET", &Session::rset},
        {"NOOP", &Session::noop}, {"VRFY", &Session::vrfy}, {"EXPN", &Session::expn},
        {"HELP", &Session::help}, {"QUIT", &Session::quit},
    };
    const qsizetype space = line.indexOf(' ');
    const QByteArrayView name = line.first(space < 0 ? line.size() : space);
    const QByteArrayView argument = space < 0 ? QByteArrayView() : line.sliced(space + 1);
    if (m_isRefused && name.compare("QUIT", Qt::CaseInsensitive) != 0) {
        complain(503, "5.5.1", "I will not talk to you");
        return;
    }
    for (const Verb &verb : verbs) {
        if (name.compare(verb.name, Qt::CaseInsensitive) == 0) {
            (this->*verb.run)(argument);
            return;
        }
    }
    complain(500, "5.5.1", "Command not recognised");
}

QList<QByteArray> Session::offers() const
{
    const QByteArray mechanisms = "AUTH " + m_scenario.mechanisms.join(' ');
    QList<QByteArray> all = {"SIZE " + QByteArray::number(sizeLimitBytes()),
                             "8BITMIME",
                             "SMTPUTF8",
                             "PIPELINING",
                             "CHUNKING",
                             "BINARYMIME",
                             "DSN",
                             "ENHANCEDSTATUSCODES"};
    if (!m_isEncrypted)
        all.append("STARTTLS");
    else if (!m_scenario.mechanisms.isEmpty()) // A password is never asked for in the clear.
        all.append(mechanisms);
    all.append("HELP");
    all.removeIf([this](const QByteArray &offer) { return !isOffered(offer.split(' ').constFirst()); });
    return all;
}

void Session::ehlo(QByteArrayView argument)
{
    if (argument.isEmpty() || argument.contains(' ')) {
        complain(501, "5.5.4", "EHLO needs one name");
        return;
    }
    if (leavesPathAt(At::Ehlo)) {
        leavePath();
        return;
    }
    forgetTransaction();
    m_hasSaidHello = true;
    m_isExtended = true;
    QList<QByteArray> lines = {"practice.hongyan.invalid"};
    lines += offers();
    for (qsizetype i = 0; i < lines.size(); ++i)
        lines[i].prepend(i + 1 < lines.size() ? "250-" : "250 ");
    sayLines(lines);
}

void Session::helo(QByteArrayView argument)
{
    if (argument.isEmpty()) {
        complain(501, "5.5.4", "HELO needs a name");
        return;
    }
    if (leavesPathAt(At::Ehlo)) {
        leavePath();
        return;
    }
    forgetTransaction();
    m_hasSaidHello = true;
    m_isExtended = false;
    reply(250, {}, "practice.hongyan.invalid");
}

void Session::startTls(QByteArrayView argument)
{
    if (!argument.isEmpty()) {
        complain(501, "5.5.4", "STARTTLS takes no parameters");
    } else if (m_isEncrypted || !isOffered("STARTTLS")) {
        complain(503, "5.5.1", "STARTTLS is not offered");
    } else if (!m_hasSaidHello) {
        complain(503, "5.5.1", "Say EHLO first");
    } else if (leavesPathAt(At::StartTls)) {
        leavePath();
    } else {
        reply(220, "2.0.0", "Ready to start TLS");
        beginHandshake();
    }
}

void Session::auth(QByteArrayView argument)
{
    const qsizetype space = argument.indexOf(' ');
    const QByteArray mechanism = argument.first(space < 0 ? argument.size() : space).toByteArray().toUpper();
    if (!m_isEncrypted)
        return complain(538, "5.7.11", "Encryption required for authentication");
    if (!m_hasSaidHello || m_isLoggedIn || m_envelope)
        return complain(503, "5.5.1", "AUTH is out of place here");
    if (!m_scenario.mechanisms.contains(mechanism))
        return complain(504, "5.5.4", "Authentication mechanism not offered");
    m_sasl = makeSaslExchange(mechanism, m_surroundings.login, freshNonce());
    if (!m_sasl)
        return complain(504, "5.5.4", "Authentication mechanism not known");

    m_state = State::Auth;
    if (space < 0) {
        m_wire.say("334 " + m_sasl->firstChallenge().toBase64() + "\r\n");
        return;
    }
    if (!m_sasl->clientStarts()) {
        // Common practice for LOGIN all the same: the user's name.
        return answerChallenge(argument.sliced(space + 1));
    }
    const QByteArrayView initial = argument.sliced(space + 1);
    answerChallenge(initial == "=" ? QByteArrayView("") : initial); // "=": an empty one, RFC 4954 §4.
}

void Session::answerChallenge(QByteArrayView line)
{
    if (line == "*") {
        m_sasl.reset();
        m_state = State::Command;
        complain(501, "5.7.0", "Authentication cancelled");
        return;
    }
    const auto response = fromBase64(line);
    concludeAuth(response ? m_sasl->answer(*response)
                          : SaslExchange::Step{SaslExchange::Verdict::Malformed, {}});
}

void Session::concludeAuth(const SaslExchange::Step &step)
{
    using Verdict = SaslExchange::Verdict;
    // With the proof the client has shown its own already, and a server that is about to refuse would
    // not give one.
    const bool isDue = step.verdict != Verdict::Challenge && step.verdict != Verdict::Malformed;
    if (isDue && leavesPathAt(At::Auth)) {
        m_sasl.reset();
        m_state = State::Command;
        leavePath();
        return;
    }
    if (step.verdict == Verdict::Challenge || step.verdict == Verdict::Proof) {
        m_wire.say("334 " + step.challenge.toBase64() + "\r\n");
        return;
    }
    m_sasl.reset();
    m_state = State::Command;
    if (step.verdict == Verdict::Accepted) {
        m_isLoggedIn = true;
        reply(235, "2.7.0", "Authentication successful");
    } else if (step.verdict == Verdict::Refused) {
        complain(535, "5.7.8", "Authentication credentials invalid");
    } else {
        complain(501, "5.5.2", "Cannot decode the response");
    }
}

void Session::noop(QByteArrayView)
{
    reply(250, "2.0.0", "OK");
}

void Session::vrfy(QByteArrayView argument)
{
    if (argument.isEmpty())
        return complain(501, "5.5.4", "VRFY needs an address");
    reply(252, "2.5.0", "Cannot verify, but will take a message"); // RFC 5321 §7.3
}

void Session::expn(QByteArrayView)
{
    complain(502, "5.5.1", "EXPN is not available");
}

void Session::help(QByteArrayView)
{
    reply(214, "2.0.0", "This server keeps what it gets and passes nothing on");
}

void Session::quit(QByteArrayView)
{
    reply(221, "2.0.0", "Goodbye");
    m_state = State::Deaf;
    m_wire.hangUp();
}

} // namespace core::practice
