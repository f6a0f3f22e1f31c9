#include "core/practice/session.h"

#include <algorithm>

namespace core::practice
{

namespace
{

constexpr qsizetype longestLine = 12288; // RFC 4954 §4.5 asks for so much in AUTH.
constexpr int tolerance = 20; // Then it is not a mail client that speaks.
constexpr qint64 usualSizeLimitBytes = 50 * 1024 * 1024;

} // namespace

Session::Session(const Surroundings &surroundings, Wire &wire)
    : m_surroundings(surroundings)
    , m_scenario(surroundings.director->scenario())
    , m_wire(wire)
{
}

Session::~Session() = default;

void Session::connected(Door door)
{
    if (leavesPathAt(At::Connect)) {
        leavePath();
        if (m_scenario.action == Scenario::Action::Reply)
            m_wire.hangUp();
        return;
    }
    if (door == Door::ImplicitTls)
        beginHandshake();
    else
        greet();
}

void Session::beginHandshake()
{
    m_state = State::Handshake;
    if (m_scenario.action == Scenario::Action::BreakTls) {
        // The first octets of a TLS record would be a content type and a version: these are neither.
        m_wire.say(QByteArray(64, '\xa5'));
        m_state = State::Deaf;
        m_wire.hangUp();
    } else if (leavesPathAt(At::Tls)) {
        leavePath();
        if (m_scenario.action == Scenario::Action::Reply)
            m_wire.hangUp();
    } else {
        m_wire.startTls();
    }
}

void Session::encrypted()
{
    const bool isGreeted = m_hasSaidHello;
    m_isEncrypted = true;
    // Everything the client said before counts for nothing, RFC 3207 §4.2; and what it put behind
    // STARTTLS in the clear was perhaps not said by it at all.
    m_hasSaidHello = false;
    m_buffer.clear();
    m_read = 0;
    forgetTransaction();
    if (isGreeted)
        m_state = State::Command;
    else
        greet();
}

void Session::greet()
{
    m_state = State::Command;
    if (leavesPathAt(At::Greeting)) {
        m_isRefused = true;
        leavePath();
        return;
    }
    reply(220, {}, "practice.hongyan.invalid ESMTP Hongyan practice server");
}

void Session::heard(QByteArrayView octets)
{
    if (m_state == State::Deaf || m_state == State::Handshake)
        return;
    m_buffer += octets;
    while (takeOctets()) { }
    m_buffer.remove(0, m_read);
    m_read = 0;
}

bool Session::takeOctets()
{
    if (m_read >= m_buffer.size())
        return false;
    switch (m_state) {
    case State::Command:
    case State::Auth:
        return takeLine();
    case State::Data:
        return takeData();
    case State::Chunk:
        return takeChunk();
    case State::Handshake:
    case State::Deaf:
        m_read = m_buffer.size();
        return false;
    }
    return false;
}

bool Session::takeLine()
{
    const qsizetype end = m_buffer.indexOf('\n', m_read);
    m_isLineTooLong = m_isLineTooLong || (end < 0 ? m_buffer.size() : end) - m_read > longestLine;
    if (end < 0) {
        if (m_isLineTooLong)
            m_read = m_buffer.size(); // Nothing of it is kept.
        return false;
    }
    QByteArrayView line = QByteArrayView(m_buffer).sliced(m_read, end - m_read);
    m_read = end + 1;
    if (m_isLineTooLong) {
        m_isLineTooLong = false;
        m_sasl.reset();
        m_state = State::Command;
        complain(500, "5.5.6", "Line too long");
        return true;
    }
    // Lines end in CRLF and nowhere else, RFC 5321 §2.3.8.
    if (!line.endsWith('\r') || line.chopped(1).contains('\r')) {
        complain(500, "5.5.2", "Bare CR or LF in a command");
        return true;
    }
    line.chop(1);
    if (m_state == State::Auth)
        answerChallenge(line);
    else
        obey(line);
    return true;
}

bool Session::takeData()
{
    if (m_cutsInMessage) {
        leavePath();
        return false;
    }
    QByteArray text;
    m_read += m_dots.feed(QByteArrayView(m_buffer).sliced(m_read), text);
    m_receiver->write(text);
    if (m_dots.isFinished()) {
        m_state = State::Command;
        endOfMessage();
    }
    return true;
}

bool Session::takeChunk()
{
    if (m_cutsInMessage) {
        leavePath();
        return false;
    }
    const qsizetype size = qsizetype(std::min<qint64>(m_chunk.left, m_buffer.size() - m_read));
    if (m_chunk.fate == Chunk::Fate::Kept)
        m_receiver->write(QByteArrayView(m_buffer).sliced(m_read, size));
    m_read += size;
    m_chunk.left -= size;
    if (m_chunk.left == 0)
        endOfChunk();
    return true;
}

void Session::fellIdle()
{
    // A hanging server must not wake up to say goodbye.
    if (m_state == State::Deaf)
        return;
    reply(421, "4.4.2", "Idle for too long");
    m_state = State::Deaf;
    m_wire.hangUp();
}

bool Session::leavesPathAt(At at, const QByteArray &key)
{
    if (m_scenario.action == Scenario::Action::Accept || m_scenario.at != at)
        return false;
    const QByteArray place = QByteArray::number(int(at)) + '\n' + key;
    if (m_scenario.onlyFirstTime && !m_surroundings.director->isFirstTime(place))
        return false;
    if (m_scenario.action == Scenario::Action::Slow) {
        m_wire.slowDown(m_scenario.pause);
        return false;
    }
    return m_scenario.action != Scenario::Action::BreakTls; // Which has its own place.
}

void Session::leavePath()
{
    switch (m_scenario.action) {
    case Scenario::Action::Reply:
        sayLines(m_scenario.replyLines);
        break;
    case Scenario::Action::Hang:
        m_state = State::Deaf;
        break;
    case Scenario::Action::Drop:
        m_state = State::Deaf;
        m_wire.hangUp();
        break;
    case Scenario::Action::Reset:
        m_state = State::Deaf;
        m_wire.reset();
        break;
    case Scenario::Action::Accept:
    case Scenario::Action::Slow:
    case Scenario::Action::BreakTls:
        Q_UNREACHABLE();
    }
}

void Session::sayLines(const QList<QByteArray> &lines)
{
    QByteArray octets;
    for (const QByteArray &line : lines)
        octets += line + "\r\n";
    m_wire.say(octets);
    // 421 announces the end of the channel whatever it answers, RFC 5321 §3.8.
    if (!lines.isEmpty() && lines.constLast().startsWith("421")) {
        m_state = State::Deaf;
        m_wire.hangUp();
    }
}

void Session::reply(int code, QByteArrayView enhanced, QByteArrayView text)
{
    QByteArray line = QByteArray::number(code) + ' ';
    if (!enhanced.isEmpty() && isOffered("ENHANCEDSTATUSCODES"))
        line += enhanced.toByteArray() + ' ';
    m_wire.say(line + text.toByteArray() + "\r\n");
}

void Session::complain(int code, QByteArrayView enhanced, QByteArrayView text)
{
    if (++m_complaints < tolerance) {
        reply(code, enhanced, text);
        return;
    }
    reply(421, "4.7.0", "Too many errors");
    m_state = State::Deaf;
    m_wire.hangUp();
}

bool Session::isOffered(QByteArrayView extension) const
{
    return !m_scenario.withoutExtensions.contains(extension.toByteArray());
}

qint64 Session::sizeLimitBytes() const
{
    return m_scenario.sizeLimitBytes > 0 ? m_scenario.sizeLimitBytes : usualSizeLimitBytes;
}

} // namespace core::practice
