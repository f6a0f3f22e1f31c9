#pragma once

#include "core/console/types.h"
#include "core/smtp/dialler.h"

#include <QObject>

#include <memory>

namespace core::console
{

/// One connection to a server that a person talks to by hand, in a thread of its own; tells what happens in
/// the thread it was made in.
///
/// Nothing is said that was not asked for: no EHLO, no STARTTLS. What would send a letter is held back until
/// setSending(). Secrets come in by signIn() only, or on a line of AUTH, and are hidden in every entry and
/// reply. closed() comes exactly once after start(), and last. Destroying the object cancels and waits,
/// which takes no longer than a cancel is heard (within 50 ms).
class Session : public QObject
{
    Q_OBJECT

public:
    explicit Session(smtp::Endpoint endpoint, QObject *parent = nullptr);
    ~Session() override;

    void setPatience(const smtp::Patience &patience); ///< Before start().
    void setResolver(smtp::Resolver resolver); ///< Instead of DNS. Before start().

    void start();
    State state() const; ///< As last told by stateChanged().

    /// State::Ready: a command. State::Writing: a line of the text, and "." sends it.
    void say(const QString &typed);
    void signIn(const smtp::Credentials &login); ///< State::LoginWanted.
    void respond(const QString &base64); ///< State::AnswerWanted; "*" calls the sign-in off.
    void abandon(); ///< Of LoginWanted and AnswerWanted.
    void setSending(Sending sending); ///< At any time; Sending::HeldBack at first.
    /// Says QUIT where that is possible; a text that is being written is dropped, not sent.
    void leave();
    void cancel(); ///< Hangs up at once. The letter of a lone dot that was said may have been taken.

signals:
    void said(const core::smtp::Entry &entry);
    void replied(const core::console::Answer &answer); ///< After its entries.
    void told(const core::console::Notice &notice);
    void asked(const core::console::Question &question); ///< LoginWanted follows.
    void secured(const core::smtp::TlsDetails &tls);
    void stateChanged(core::console::State state);
    /// Nothing: it ended with QUIT. Kind::Cancelled: the person hung up.
    void closed(const std::optional<core::smtp::Error> &error);

private:
    void tell(State state);

    struct Work;
    std::unique_ptr<Work> m_work;
};

} // namespace core::console
