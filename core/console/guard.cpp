#include "core/console/guard.h"

#include <algorithm>

namespace core::console
{

namespace
{

using Kind = Notice::Kind;

constexpr qsizetype longestCommand = 510; // and its CRLF
constexpr qsizetype longestEver = 12286; // RFC 4954 §4
constexpr qsizetype longestTextLine = 998; // RFC 5321 §4.5.3.1.6, without its end
constexpr qsizetype shortestCode = 12; // an authorization code has 16 letters
constexpr qsizetype shortestBase64 = 8;

/// Control characters, and marks that would show a line otherwise than it is.
bool isTreacherous(QChar c)
{
    return c.category() == QChar::Other_Control || c.category() == QChar::Other_Format
        || c.category() == QChar::Separator_Line || c.category() == QChar::Separator_Paragraph;
}

bool isAscii(const QByteArray &octets)
{
    return std::all_of(octets.begin(), octets.end(), [](char c) { return static_cast<signed char>(c) >= 0; });
}

bool isBase64(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '+' || c == '/'
        || c == '=';
}

bool isLower(char c)
{
    return c >= 'a' && c <= 'z';
}

/// "abcd efgh ijkl mnop", the app password of Gmail and others.
bool isAppPassword(const QByteArray &line)
{
    const QList<QByteArray> words = line.split(' ');
    return words.size() == 4 && std::all_of(words.begin(), words.end(), [](const QByteArray &word) {
               return word.size() == 4 && std::all_of(word.begin(), word.end(), isLower);
           });
}

/// Nothing that anybody knows as a command: what somebody types who believes that a password is due.
bool looksSecret(const Command &command)
{
    if (command.verb != Verb::Unknown)
        return false;
    if (isAppPassword(command.line))
        return true;
    if (!command.arguments.isEmpty()) // "AUHT PLAIN AHRp…"
        return command.arguments.last().size() >= shortestBase64
            && std::all_of(command.arguments.last().begin(), command.arguments.last().end(), isBase64);
    const QByteArray &text = command.line;
    if (text.size() >= shortestCode)
        return true;
    const bool isMixed = std::any_of(text.begin(), text.end(), isLower) && text != text.toLower();
    return text.size() >= shortestBase64 && (isMixed || text.endsWith('='));
}

std::optional<Kind> objectionToForm(const Command &command, const Situation &situation)
{
    const QString text = QString::fromUtf8(command.line);
    if (std::any_of(text.begin(), text.end(), isTreacherous))
        return Kind::ControlCharacter;
    if (command.line.size() > longestEver)
        return Kind::TooLong;
    if (looksSecret(command))
        return Kind::LooksSecret;
    if (!isAscii(command.line) && !situation.offered.has("SMTPUTF8"))
        return Kind::NeedsSmtpUtf8;
    return std::nullopt;
}

/// A secret that was typed on the line, and a mechanism that says it as it is, need a way nobody listens to.
bool saysSecret(const Command &command)
{
    if (command.arguments.size() > 1)
        return true;
    const QByteArray mechanism = command.arguments.value(0).toUpper();
    return !mechanism.isEmpty() && !mechanism.startsWith("SCRAM-") && mechanism != "CRAM-MD5";
}

std::optional<Kind> objectionToMeaning(const Command &command, const Situation &situation)
{
    if (command.verb == Verb::Auth) {
        if (!situation.isVerified)
            return Kind::AuthUnverified;
        if (!situation.isEncrypted && !situation.allowsClearText && saysSecret(command))
            return Kind::AuthInTheClear;
    }
    if (command.verb == Verb::StartTls && situation.isEncrypted)
        return Kind::AlreadyEncrypted;
    if (command.effect == Effect::SendsMail) {
        if (!situation.isVerified)
            return Kind::SendingUnverified;
        if (!situation.allowsSending)
            return Kind::SendingNotAllowed;
        if (command.verb == Verb::Bdat)
            return Kind::CountsOctets;
    }
    return std::nullopt;
}

} // namespace

std::optional<Notice> objectionTo(const Command &command, const Situation &situation)
{
    auto kind = objectionToForm(command, situation);
    if (!kind)
        kind = objectionToMeaning(command, situation);
    if (!kind)
        return std::nullopt;
    // A word nobody knows may be the secret itself.
    const QByteArray word = command.verb == Verb::Unknown ? QByteArray() : command.word;
    return Notice{*kind, word, situation.recipientCount};
}

std::optional<Notice> objectionToText(const QString &line, const Situation &situation)
{
    const QByteArray octets = line.toUtf8();
    const auto isRefused = [](QChar c) {
        return (c.category() == QChar::Other_Control && c != u'\t') || c.category() == QChar::Separator_Line
            || c.category() == QChar::Separator_Paragraph;
    };
    if (std::any_of(line.begin(), line.end(), isRefused))
        return Notice{Kind::ControlCharacter, "DATA"};
    if (octets.size() > longestTextLine)
        return Notice{Kind::TooLong, "DATA"};
    if (!isAscii(octets) && !situation.offered.has("8BITMIME"))
        return Notice{Kind::TextNeeds8Bit, "DATA"};
    if (line == u"." && !situation.allowsSending)
        return Notice{Kind::SendingNotAllowed, "DATA", situation.recipientCount};
    return std::nullopt;
}

std::optional<Notice> objectionToAnswer(const QString &typed)
{
    const QByteArray octets = typed.toUtf8();
    if (std::any_of(typed.begin(), typed.end(), isTreacherous) || !isAscii(octets))
        return Notice{Kind::ControlCharacter, "AUTH"};
    return octets.size() > longestEver ? std::optional(Notice{Kind::TooLong, "AUTH"}) : std::nullopt;
}

bool isLong(QByteArrayView line)
{
    return line.size() > longestCommand;
}

} // namespace core::console
