#pragma once

#include "core/console/guard.h"
#include "core/console/inbox.h"
#include "core/smtp/conversation.h"
#include "core/smtp/waiter.h"

namespace core::console
{

/// What a dialogue tells while it goes on, beside the entries of its recorder. Called in its own thread.
struct Listener {
    std::function<void(State)> changed;
    std::function<void(const Answer &)> replied;
    std::function<void(const Notice &)> told;
    std::function<void(const Question &)> asked;
    std::function<void(const smtp::TlsDetails &)> secured;
};

/// The session itself, over one connection: takes what is in the inbox, one at a time, until the person or
/// the server ends it. Lives in a worker's thread; waits.
class Dialogue
{
public:
    Dialogue(smtp::Conversation &server, const smtp::Endpoint &endpoint, Inbox &inbox, smtp::Waiter &waiter,
             Listener listener);

    /// The guard, asked each time: the person may move it while a text is written.
    void setGuard(std::function<bool()> allowsSending) { m_allowsSending = std::move(allowsSending); }
    /// Until QUIT was answered. After an error nothing more can be said.
    smtp::Status run();

private:
    smtp::Result<Input> nextInput(State state);
    std::optional<smtp::Error> hearUnasked();
    smtp::Status take(const Input &input);
    smtp::Status say(const QString &typed);
    smtp::Status exchange(const Command &command);
    smtp::Status secure(const Command &command);
    smtp::Status authenticate(const Command &command);
    smtp::Status authenticateByHand(const Command &command);
    smtp::Result<QByteArray> nextResponse();
    smtp::Status signIn(const Command &command, const smtp::Credentials &login);
    smtp::Status takeText();
    smtp::Status endText();
    smtp::Status quit();
    smtp::Status heard(Verb verb, const QByteArray &word, const smtp::Reply &reply);
    void learn(Verb verb, const smtp::Reply &reply);
    void tell(State state);
    void tell(Notice::Kind kind, const QByteArray &word = {});
    Situation situation() const;

    smtp::Conversation &m_server;
    const smtp::Endpoint &m_endpoint;
    Inbox &m_inbox;
    smtp::Waiter &m_waiter;
    Listener m_listener;
    std::function<bool()> m_allowsSending;
    smtp::Capabilities m_offered;
    int m_recipientCount = 0;
    bool m_isSignedIn = false;
    bool m_isOver = false;
};

/// Whether nobody can listen on the way: @p host is this computer.
bool isThisComputer(const QString &host);

} // namespace core::console
