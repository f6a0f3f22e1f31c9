#include "core/practice/session.h"

#include <algorithm>

namespace core::practice
{

namespace
{

constexpr int maximalRecipients = 1000;

bool isDigits(QByteArrayView text)
{
    return !text.isEmpty()
        && std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
}

bool isAscii(QByteArrayView text)
{
    return std::all_of(text.begin(), text.end(), [](char c) { return c >= 0; });
}

} // namespace

bool Session::mayOpenTransaction()
{
    if (!m_hasSaidHello)
        complain(503, "5.5.1", "Say EHLO first");
    else if (!m_isEncrypted)
        complain(530, "5.7.0", "Must issue a STARTTLS command first");
    else if (!m_isLoggedIn)
        complain(530, "5.7.0", "Authentication required");
    else if (m_envelope)
        complain(503, "5.5.1", "Nested MAIL command");
    else
        return true;
    return false;
}

void Session::mail(QByteArrayView argument)
{
    if (!mayOpenTransaction())
        return;
    const auto command = parsePathCommand(argument, "FROM:");
    if (!command || (!m_isExtended && !command->parameters.isEmpty()))
        return complain(501, "5.5.4", "Syntax: MAIL FROM:<address>");
    Envelope envelope{.sender = command->path, .recipients = {}};
    if (!command->path.isEmpty() && !isMailbox(command->path))
        return complain(501, "5.1.7", "Bad sender address syntax");
    if (auto complaint = applyMailParameters(*command, m_scenario, sizeLimitBytes(), envelope)) {
        ++m_complaints;
        return sayLines({*complaint});
    }
    if (!isAscii(command->path) && !envelope.isUtf8)
        return complain(553, "5.6.7", "Address needs SMTPUTF8");
    if (leavesPathAt(At::MailFrom, command->path))
        return leavePath();
    m_envelope = envelope;
    reply(250, "2.1.0", "Sender OK");
}

void Session::rcpt(QByteArrayView argument)
{
    if (!m_envelope)
        return complain(503, "5.5.1", "MAIL first");
    const auto command = parsePathCommand(argument, "TO:");
    if (!command || (!m_isExtended && !command->parameters.isEmpty()))
        return complain(501, "5.5.4", "Syntax: RCPT TO:<address>");
    if (!isMailbox(command->path))
        return complain(501, "5.1.3", "Bad recipient address syntax");
    if (auto complaint = checkRcptParameters(*command, m_scenario)) {
        ++m_complaints;
        return sayLines({*complaint});
    }
    if (!isAscii(command->path) && !m_envelope->isUtf8)
        return complain(553, "5.6.7", "Address needs SMTPUTF8");
    if (m_envelope->recipients.size() >= maximalRecipients)
        return reply(452, "4.5.3", "Too many recipients"); // RFC 5321 §4.5.3.1.10

    const int index = m_envelope->askedRecipients++;
    const bool isMeant = m_scenario.recipient < 0 || m_scenario.recipient == index;
    if (isMeant && leavesPathAt(At::RcptTo, m_envelope->sender + '\n' + command->path))
        return leavePath();
    if (const QByteArray line = m_scenario.recipientLines.value(index); !line.isEmpty())
        return sayLines({line});
    m_envelope->recipients.append(command->path);
    reply(250, "2.1.5", "Recipient OK");
}

void Session::data(QByteArrayView argument)
{
    if (!m_envelope || m_receiver || m_envelope->body == Envelope::Body::Binary)
        return complain(503, "5.5.1", "DATA is out of place here"); // RFC 3030 §3 for BINARYMIME.
    if (!argument.isEmpty())
        return complain(501, "5.5.4", "DATA takes no parameters");
    if (m_envelope->recipients.isEmpty())
        return complain(554, "5.5.1", "No valid recipients");
    if (leavesPathAt(At::Data)) {
        m_cutsInMessage
            = m_scenario.action == Scenario::Action::Drop || m_scenario.action == Scenario::Action::Reset;
        if (!m_cutsInMessage) {
            leavePath();
            return forgetTransaction();
        }
    }
    m_receiver = std::make_unique<Receiver>(m_surroundings.folder, sizeLimitBytes(), m_envelope->body);
    m_dots = {};
    m_state = State::Data;
    reply(354, {}, "End data with <CR><LF>.<CR><LF>");
}

void Session::bdat(QByteArrayView argument)
{
    const auto words = argument.toByteArray().split(' ');
    const bool isLast = words.size() == 2 && words[1].compare("LAST", Qt::CaseInsensitive) == 0;
    bool fits = false;
    const qint64 size = words[0].toLongLong(&fits);
    if (!isOffered("CHUNKING"))
        return complain(500, "5.5.1", "Command not recognised");
    if (!isDigits(words[0]) || !fits || words.size() > 2 || (words.size() == 2 && !isLast)) {
        // How many octets follow is anyone's guess, so nothing more can be understood.
        reply(421, "4.5.2", "Syntax: BDAT size [LAST]");
        m_state = State::Deaf;
        return m_wire.hangUp();
    }

    m_chunk = {.left = size, .isLast = isLast};
    m_state = State::Chunk;
    if (!m_envelope || m_envelope->recipients.isEmpty() || m_envelope->isSpoiled)
        m_chunk.fate = Chunk::Fate::OutOfPlace;
    else if (!m_receiver)
        openChunks();
    if (size == 0 && m_state == State::Chunk)
        endOfChunk();
}

void Session::openChunks()
{
    if (!leavesPathAt(At::Data)) {
        m_receiver = std::make_unique<Receiver>(m_surroundings.folder, sizeLimitBytes(), m_envelope->body);
        return;
    }
    m_chunk.fate = Chunk::Fate::Refused;
    m_envelope->isSpoiled = true;
    m_cutsInMessage
        = m_scenario.action == Scenario::Action::Drop || m_scenario.action == Scenario::Action::Reset;
    if (m_scenario.action == Scenario::Action::Hang)
        leavePath();
}

void Session::endOfChunk()
{
    m_state = State::Command;
    if (m_chunk.fate == Chunk::Fate::Refused)
        return leavePath();
    if (m_chunk.fate == Chunk::Fate::OutOfPlace)
        return complain(503, "5.5.1", "BDAT is out of place here");
    if (m_chunk.isLast)
        return endOfMessage();
    if (m_receiver->trouble() == Receiver::Trouble::None)
        return reply(250, "2.0.0", "Chunk OK");
    m_envelope->isSpoiled = true;
    if (m_receiver->trouble() == Receiver::Trouble::TooLarge)
        return reply(552, "5.3.4", "Message too large");
    reply(554, "5.6.0", "Message cannot be taken");
}

void Session::endOfMessage()
{
    const std::unique_ptr<Receiver> receiver = std::move(m_receiver);
    const Envelope envelope = *m_envelope;
    forgetTransaction();
    receiver->finish();
    switch (receiver->trouble()) {
    case Receiver::Trouble::TooLarge:
        return reply(552, "5.3.4", "Message size exceeds the fixed limit");
    case Receiver::Trouble::BareLineEnds:
        return reply(550, "5.6.11", "Bare CR or LF in the message");
    case Receiver::Trouble::Disk:
        return reply(452, "4.3.1", "Cannot store the message");
    case Receiver::Trouble::None:
        break;
    }
    if (leavesPathAt(At::Message, envelope.sender))
        return leavePath();
    const auto letter = receiver->keep(envelope);
    if (!letter)
        return reply(452, "4.3.1", "Cannot store the message");
    m_surroundings.kept(*letter);
    reply(250, "2.0.0", "Kept as " + receiver->id().toLatin1());
}

void Session::rset(QByteArrayView argument)
{
    if (!argument.isEmpty())
        return complain(501, "5.5.4", "RSET takes no parameters");
    forgetTransaction();
    reply(250, "2.0.0", "Forgotten");
}

void Session::forgetTransaction()
{
    m_envelope.reset();
    m_receiver.reset();
    m_cutsInMessage = false;
}

} // namespace core::practice
