#pragma once

#include "core/smtp/types.h"

#include <QMutex>

#include <deque>

namespace core::console
{

/// What the person wants next.
struct Input {
    enum class Kind {
        Line, ///< A command; while a text is written, a line of it.
        Login, ///< The answer to a Question.
        Response, ///< To a challenge, in base64, or "*".
        Abandon, ///< No answer to what was asked.
        Leave, ///< Says QUIT where that is possible.
    };
    Kind kind = Kind::Line;
    QString text = {};
    smtp::Credentials login = {};
};

/// What waits between the person's thread and the session's. May be used from any thread.
class Inbox
{
public:
    void put(Input input);
    std::optional<Input> take();
    /// @p bell is rung, in the thread that puts something in, after it is there.
    void setBell(std::function<void()> bell);

private:
    QMutex m_mutex;
    std::deque<Input> m_inputs;
    std::function<void()> m_bell;
};

} // namespace core::console
