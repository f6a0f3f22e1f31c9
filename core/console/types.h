#pragma once

#include "core/smtp/transcript.h"

/// What a session that is held by hand is about. Values only, for everybody.
namespace core::console
{
Q_NAMESPACE

/// The commands that are told apart. The last three are no commands: what else a server speaks up for.
enum class Verb {
    Unknown,
    Ehlo,
    Helo,
    StartTls,
    Auth,
    Mail,
    Rcpt,
    Data,
    Bdat,
    Burl,
    Rset,
    Noop,
    Help,
    Vrfy,
    Expn,
    Etrn,
    Turn, ///< TURN and ATRN: the server becomes the sender.
    Quit,
    Greeting,
    Text, ///< The dot that ends the text after DATA.
    Unasked, ///< Something the server said by itself, as a rule 421.
};
Q_ENUM_NS(Verb)

/// What the person can do now.
enum class State {
    Connecting,
    Ready, ///< For the next command.
    Waiting, ///< For the server.
    LoginWanted, ///< User name and secret, see Question.
    AnswerWanted, ///< The response to a challenge, in base64, or "*".
    Writing, ///< A text, line by line, after DATA; a lone dot sends it.
    Closed,
};
Q_ENUM_NS(State)

/// Whether commands that send a letter may be said.
enum class Sending { HeldBack, Allowed };

/// What a sign-in needs to know from the person.
struct Question {
    QByteArray mechanism = {}; ///< "LOGIN"
    bool wantsToken = false; ///< An access token instead of a password.
    /// TLS with a certificate that was verified, or this computer itself: fit for a secret that is kept.
    bool isSafe = false;

    bool operator==(const Question &) const = default;
};

/// A whole reply and what it is about, as it may be shown.
struct Answer {
    Verb verb = Verb::Unknown;
    QByteArray word = {}; ///< As it was said, upper case: "XCLIENT"; empty where nothing was asked.
    smtp::Stage stage = smtp::Stage::Hello;
    smtp::Reply reply = {};
    smtp::Capabilities offered = {}; ///< By the last EHLO.
    int recipientCount = 0; ///< Accepted since MAIL.
    bool signedIn = false; ///< AUTH had passed before.

    bool operator==(const Answer &) const = default;
};

/// What the session itself has to say, in no language yet.
struct Notice {
    enum class Kind {
        // Held back: nothing went to the server.
        ControlCharacter, ///< What could end a line early, or hide in it.
        TooLong, ///< Over the 12,288 octets that RFC 4954 §4 allows at most.
        NeedsSmtpUtf8, ///< Letters beyond ASCII, and the server does not offer SMTPUTF8.
        TextNeeds8Bit, ///< The same in a text, without 8BITMIME.
        LooksSecret, ///< A password or its base64 where a command belongs.
        SendingNotAllowed, ///< It would send a letter, and the guard is up.
        SendingUnverified, ///< The same, over a certificate that was not verified.
        CountsOctets, ///< BDAT cannot be typed by hand; DATA does the same.
        AuthInTheClear,
        AuthUnverified,
        AlreadyEncrypted,
        AuthNotPossible, ///< The mechanism cannot carry this user name or secret.
        LoginAbandoned,
        // Said, and worth knowing.
        LongLine, ///< Over 512 octets, RFC 5321 §4.5.3.1.4.
        HelloAgain, ///< After TLS what was offered before no longer counts, RFC 3207 §4.2.
        TextDropped, ///< The connection is given up before the dot: nothing is sent.
        ExchangeBroken, ///< The challenge made no sense; the sign-in was called off with "*".
        UnexpectedInvitation, ///< 354 or 334 to something else: the next lines would not be commands.
    };
    Kind kind = Kind::ControlCharacter;
    QByteArray word = {}; ///< The command it is about.
    int recipientCount = 0; ///< SendingNotAllowed: who would get the letter.

    bool operator==(const Notice &) const = default;
};

} // namespace core::console

Q_DECLARE_METATYPE(core::console::Answer)
Q_DECLARE_METATYPE(core::console::Notice)
Q_DECLARE_METATYPE(core::console::Question)
