#include "core/console/command.h"

#include <algorithm>
#include <utility>

namespace core::console
{

namespace
{

struct Known {
    QByteArrayView word;
    Verb verb;
};
constexpr Known knownVerbs[] = {
    {"EHLO", Verb::Ehlo}, {"HELO", Verb::Helo}, {"STARTTLS", Verb::StartTls}, {"AUTH", Verb::Auth},
    {"MAIL", Verb::Mail}, {"RCPT", Verb::Rcpt}, {"RSET", Verb::Rset},         {"NOOP", Verb::Noop},
    {"HELP", Verb::Help}, {"VRFY", Verb::Vrfy}, {"EXPN", Verb::Expn},         {"ETRN", Verb::Etrn},
    {"TURN", Verb::Turn}, {"ATRN", Verb::Turn}, {"QUIT", Verb::Quit},
};
/// What sends a letter, also when it is only how the word begins: some servers look no further.
constexpr Known sendingVerbs[] = {{"DATA", Verb::Data}, {"BDAT", Verb::Bdat}, {"BURL", Verb::Burl}};

Verb verbOf(const QByteArray &word)
{
    for (const Known &known : sendingVerbs) {
        if (word.startsWith(known.word))
            return known.verb;
    }
    const auto *found = std::find_if(std::begin(knownVerbs), std::end(knownVerbs),
                                     [&](const Known &known) { return word == known.word; });
    return found == std::end(knownVerbs) ? Verb::Unknown : found->verb;
}

Effect effectOf(Verb verb)
{
    switch (verb) {
    case Verb::Data:
    case Verb::Bdat:
    case Verb::Burl:
    case Verb::Etrn:
    case Verb::Turn:
        return Effect::SendsMail;
    case Verb::Noop:
    case Verb::Help:
    case Verb::Vrfy:
    case Verb::Expn:
    case Verb::Quit:
        return Effect::Harmless;
    default:
        return Effect::ChangesState;
    }
}

} // namespace

QByteArray Command::withoutSecret() const
{
    return verb == Verb::Auth && !arguments.isEmpty() ? "AUTH " + arguments.first() : line;
}

Command parse(const QString &typed)
{
    Command command;
    command.line = typed.trimmed().toUtf8();
    QList<QByteArray> words = command.line.split(' ');
    words.removeAll(QByteArray());
    if (words.isEmpty())
        return command;
    command.word = words.takeFirst().toUpper();
    command.arguments = std::move(words);
    command.verb = verbOf(command.word);
    command.effect = effectOf(command.verb);
    return command;
}

smtp::Stage stageOf(Verb verb)
{
    switch (verb) {
    case Verb::StartTls:
        return smtp::Stage::Tls;
    case Verb::Auth:
        return smtp::Stage::Auth;
    case Verb::Mail:
        return smtp::Stage::Sender;
    case Verb::Rcpt:
    case Verb::Vrfy:
    case Verb::Expn:
        return smtp::Stage::Recipients;
    case Verb::Data:
    case Verb::Bdat:
    case Verb::Burl:
        return smtp::Stage::Data;
    case Verb::Text:
        return smtp::Stage::Accepted;
    default:
        return smtp::Stage::Hello;
    }
}

} // namespace core::console
