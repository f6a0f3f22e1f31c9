#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

#include <chrono>

namespace core::practice
{

/// What the practice server is told to do. A value; the server obeys the one that is set when a client
/// connects.
struct Scenario {
    /// Where the server leaves the straight path. Auth: once the credentials have arrived, so that the
    /// exchange looks like any other. Data: Drop and Reset come after the 354, with the first octets of
    /// the message. Message: once the whole message has arrived.
    enum class At { Connect, Tls, Greeting, Ehlo, StartTls, Auth, MailFrom, RcptTo, Data, Message };
    enum class Action {
        Accept, ///< The straight path.
        Reply, ///< Answers with replyLines instead; after a 421 it closes.
        Hang, ///< Says nothing more and keeps the connection.
        Drop, ///< Closes (at Message: after the whole message arrived).
        Reset, ///< Closes with RST.
        Slow, ///< From there on one octet at a time, with pause between them.
        BreakTls, ///< Garbage instead of a handshake, wherever one is due.
    };
    /// What is wrong with the certificate that is shown.
    enum class Flaw { None, Expired, NotYetValid, OtherName };

    QByteArray id = {}; ///< "qq-login-password"; stable, for settings and the command line.
    Action action = Action::Accept;
    At at = At::Connect;
    QList<QByteArray> replyLines = {}; ///< Whole lines with codes, without CRLF: "535 5.7.8 no".
    int recipient = -1; ///< At::RcptTo: only the n-th (from 0) recipient; -1: all.
    /// What the first, the second … recipient gets as its answer; empty, and those after them: taken.
    QList<QByteArray> recipientLines = {};
    std::chrono::milliseconds pause{100};
    bool onlyFirstTime = false; ///< Greylisting: the same again is accepted.
    qint64 sizeLimitBytes = 0; ///< Announced by SIZE and enforced; 0: 50 MiB.
    QList<QByteArray> mechanisms = {"PLAIN", "LOGIN", "SCRAM-SHA-256"};
    QList<QByteArray> withoutExtensions = {}; ///< Left out of EHLO, such as "PIPELINING".
    Flaw flaw = Flaw::None;
    bool isAboutStartTls = false; ///< To be met only at the port for STARTTLS.

    bool operator==(const Scenario &) const = default;
};

/// The ready ones, "accept" first: refusals in the words of QQ, Gmail, Outlook and others; lines that
/// break; TLS that fails.
QList<Scenario> readyScenarios();
/// The ready one with this id; "accept" if there is none.
Scenario readyScenario(QByteArrayView id);

} // namespace core::practice
