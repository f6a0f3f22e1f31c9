#pragma once

#include "core/practice/director.h"
#include "core/practice/envelope.h"
#include "core/practice/receiver.h"
#include "core/practice/sasl.h"
#include "core/practice/server.h"

#include <functional>
#include <memory>
#include <optional>

namespace core::practice
{

/// The connection under a session, as far as the session may touch it.
class Wire
{
public:
    virtual ~Wire() = default;

    virtual void say(const QByteArray &octets) = 0;
    virtual void slowDown(std::chrono::milliseconds pause) = 0; ///< From here on, octet by octet.
    virtual void startTls() = 0; ///< Once everything said has left; then Session::encrypted().
    virtual void hangUp() = 0; ///< Once everything said has left.
    virtual void reset() = 0; ///< At once, with RST.
};

/// What all sessions of a server share.
struct Surroundings {
    QString folder;
    Login login;
    Director *director = nullptr;
    std::function<void(const Received &)> kept;
};

/// The server's side of one conversation, RFC 5321 §4. Knows nothing of sockets: octets come in by
/// heard(), replies go out through the wire.
class Session
{
public:
    enum class Door { ImplicitTls, StartTls };

    Session(const Surroundings &surroundings, Wire &wire);
    ~Session();

    void connected(Door door);
    void encrypted();
    void heard(QByteArrayView octets);
    void fellIdle(); ///< The client said nothing for too long, RFC 5321 §4.5.3.2.7.

private:
    enum class State { Handshake, Command, Auth, Data, Chunk, Deaf };
    using At = Scenario::At;

    // The conversation itself: session.cpp.
    void greet();
    bool takeOctets(); ///< False when more are needed.
    bool takeLine();
    bool takeData();
    bool takeChunk();
    void beginHandshake();
    bool leavesPathAt(At at, const QByteArray &key = {});
    void leavePath();
    void reply(int code, QByteArrayView enhanced, QByteArrayView text);
    void sayLines(const QList<QByteArray> &lines);
    void complain(int code, QByteArrayView enhanced, QByteArrayView text);
    bool isOffered(QByteArrayView extension) const;
    qint64 sizeLimitBytes() const;

    // What each command does: commands.cpp.
    void obey(QByteArrayView line);
    void ehlo(QByteArrayView argument);
    void helo(QByteArrayView argument);
    void startTls(QByteArrayView argument);
    void auth(QByteArrayView argument);
    void answerChallenge(QByteArrayView line);
    void concludeAuth(const SaslExchange::Step &step);
    void noop(QByteArrayView argument);
    void vrfy(QByteArrayView argument);
    void expn(QByteArrayView argument);
    void help(QByteArrayView argument);
    void quit(QByteArrayView argument);
    QList<QByteArray> offers() const;

    // One letter from MAIL to its end: transaction.cpp.
    bool mayOpenTransaction();
    void mail(QByteArrayView argument);
    void rcpt(QByteArrayView argument);
    void data(QByteArrayView argument);
    void bdat(QByteArrayView argument);
    void openChunks();
    void endOfChunk();
    void endOfMessage();
    void rset(QByteArrayView argument);
    void forgetTransaction();

    const Surroundings &m_surroundings;
    const Scenario m_scenario; ///< As it was when the client connected.
    Wire &m_wire;

    State m_state = State::Handshake;
    bool m_isEncrypted = false;
    bool m_isRefused = false; ///< The greeting was a refusal: only QUIT is left, RFC 5321 §3.1.
    bool m_hasSaidHello = false;
    bool m_isExtended = false; ///< EHLO, not HELO.
    bool m_isLoggedIn = false;
    int m_complaints = 0;

    QByteArray m_buffer;
    qsizetype m_read = 0;
    bool m_isLineTooLong = false;

    std::unique_ptr<SaslExchange> m_sasl;
    std::optional<Envelope> m_envelope;
    std::unique_ptr<Receiver> m_receiver;
    DotReader m_dots;
    bool m_cutsInMessage = false; ///< Drop or Reset at Data: with the first octets.
    struct Chunk {
        enum class Fate {
            Kept,
            OutOfPlace, ///< Heard only to stay in step with the client.
            Refused, ///< By the scenario.
        };
        qint64 left = 0;
        bool isLast = false;
        Fate fate = Fate::Kept;
    } m_chunk;
};

} // namespace core::practice
