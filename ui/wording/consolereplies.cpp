#include "ui/wording/consolewording.h"

#include "ui/wording/phrases.h"
#include "ui/wording/replywording.h"

#include <algorithm>
#include <iterator>

namespace ui::wording
{

using core::console::Answer;
using core::console::Verb;

namespace
{

struct Meaning {
    int code;
    const char *sentence;
};

// RFC 5321 §4.2.3, RFC 4954 §6, RFC 3207 §4, RFC 7504. The code itself is put in front.
constexpr Meaning meanings[] = {
    {211, QT_TRANSLATE_NOOP("Wording", "%1 stands for: a report on the server's state.")},
    {214, QT_TRANSLATE_NOOP("Wording", "%1 stands for: help for people.")},
    {220, QT_TRANSLATE_NOOP("Wording", "%1 stands for: the server is ready.")},
    {221, QT_TRANSLATE_NOOP("Wording", "%1 stands for: goodbye, the server closes the connection.")},
    {235, QT_TRANSLATE_NOOP("Wording", "%1 stands for: signed in.")},
    {250, QT_TRANSLATE_NOOP("Wording", "%1 stands for: done as asked.")},
    {251,
     QT_TRANSLATE_NOOP("Wording",
                       "%1 stands for: the recipient is elsewhere, and the server forwards to there.")},
    {252,
     QT_TRANSLATE_NOOP("Wording",
                       "%1 stands for: the server does not say whether the address exists, but would "
                       "take mail for it.")},
    {334,
     QT_TRANSLATE_NOOP("Wording", "%1 stands for: the sign-in goes on, the server waits for the next part.")},
    {354,
     QT_TRANSLATE_NOOP("Wording", "%1 stands for: go ahead with the message, and end it with a lone dot.")},
    {421,
     QT_TRANSLATE_NOOP("Wording", "%1 stands for: the server is not available and closes the connection.")},
    {432, QT_TRANSLATE_NOOP("Wording", "%1 stands for: the password has to be changed or set anew first.")},
    {450, QT_TRANSLATE_NOOP("Wording", "%1 stands for: the mailbox is not available at the moment.")},
    {451, QT_TRANSLATE_NOOP("Wording", "%1 stands for: a failure inside the server, for the moment.")},
    {452, QT_TRANSLATE_NOOP("Wording", "%1 stands for: the server has no room at the moment.")},
    {454, QT_TRANSLATE_NOOP("Wording", "%1 stands for: not possible at the moment.")},
    {455, QT_TRANSLATE_NOOP("Wording", "%1 stands for: the parameters cannot be honoured at the moment.")},
    {500, QT_TRANSLATE_NOOP("Wording", "%1 stands for: the command was not understood.")},
    {501, QT_TRANSLATE_NOOP("Wording", "%1 stands for: the parameters were not understood.")},
    {502, QT_TRANSLATE_NOOP("Wording", "%1 stands for: the server does not have this command.")},
    {503, QT_TRANSLATE_NOOP("Wording", "%1 stands for: the command came in the wrong order.")},
    {504, QT_TRANSLATE_NOOP("Wording", "%1 stands for: the server does not have this parameter.")},
    {521, QT_TRANSLATE_NOOP("Wording", "%1 stands for: this server takes no mail.")},
    {530, QT_TRANSLATE_NOOP("Wording", "%1 stands for: sign in or encrypt first.")},
    {534, QT_TRANSLATE_NOOP("Wording", "%1 stands for: this way of signing in is too weak for the account.")},
    {535, QT_TRANSLATE_NOOP("Wording", "%1 stands for: user name or password was not accepted.")},
    {538, QT_TRANSLATE_NOOP("Wording", "%1 stands for: this way of signing in needs encryption.")},
    {550,
     QT_TRANSLATE_NOOP("Wording",
                       "%1 stands for: not done. The mailbox does not exist, or a rule forbids it.")},
    {551,
     QT_TRANSLATE_NOOP("Wording",
                       "%1 stands for: the recipient is elsewhere, and the server does not forward.")},
    {552, QT_TRANSLATE_NOOP("Wording", "%1 stands for: more room is needed than there is allowed.")},
    {553, QT_TRANSLATE_NOOP("Wording", "%1 stands for: the name of the mailbox is not allowed.")},
    {554, QT_TRANSLATE_NOOP("Wording", "%1 stands for: failed, without a reason of its own.")},
    {555,
     QT_TRANSLATE_NOOP("Wording", "%1 stands for: the server does not know the parameters of MAIL or RCPT.")},
    {556, QT_TRANSLATE_NOOP("Wording", "%1 stands for: the domain takes no mail.")},
};

/// What 250 means depends on what was asked.
QString doneSentence(const Answer &answer)
{
    switch (answer.verb) {
    case Verb::Mail:
        return Phrases::tr("%1 stands for: the sender is accepted.");
    case Verb::Rcpt:
        return Phrases::tr("%1 stands for: the recipient is accepted.");
    case Verb::Text:
        return Phrases::tr("%1 stands for: the server has taken the message and answers for it from now on.");
    case Verb::Rset:
        return Phrases::tr("%1 stands for: sender and recipients are forgotten.");
    case Verb::Ehlo:
    case Verb::Helo:
        return Phrases::tr("%1 stands for: hello. What else it says are its abilities.");
    default:
        return {};
    }
}

} // namespace

QString answerTitle(const Answer &answer)
{
    switch (answer.verb) {
    case Verb::Greeting:
        return Phrases::tr("The server's greeting");
    case Verb::Unasked:
        return Phrases::tr("Said without being asked");
    case Verb::Text:
        return Phrases::tr("Reply to the message");
    default:
        return Phrases::tr("Reply to %1").arg(core::smtp::readable(answer.word.left(32)));
    }
}

QString replyCodeSentence(const Answer &answer)
{
    const int code = answer.reply.code;
    const QString number = QString::number(code);
    if (code == 250) {
        if (const QString sentence = doneSentence(answer); !sentence.isEmpty())
            return sentence.arg(number);
    }
    if (code == 220 && answer.verb == Verb::StartTls)
        return Phrases::tr("%1 stands for: begin the encryption now.").arg(number);
    const auto *found = std::find_if(std::begin(meanings), std::end(meanings),
                                     [code](const Meaning &meaning) { return meaning.code == code; });
    return found == std::end(meanings) ? QString() : Phrases::tr(found->sentence).arg(number);
}

QString successCodeSentence(const core::smtp::Reply &reply)
{
    const QByteArray &code = reply.enhanced;
    if (code.size() < 5 || code.front() != '2' || code.at(3) != '.')
        return {};
    static constexpr const char *subjects[] = {
        QT_TRANSLATE_NOOP("Wording", "%1 is the finer code for: success, with nothing more to say."),
        QT_TRANSLATE_NOOP("Wording", "%1 is the finer code for: success with an address."),
        QT_TRANSLATE_NOOP("Wording", "%1 is the finer code for: success with a mailbox."),
        QT_TRANSLATE_NOOP("Wording", "%1 is the finer code for: success of the mail system."),
        QT_TRANSLATE_NOOP("Wording", "%1 is the finer code for: success on the network."),
        QT_TRANSLATE_NOOP("Wording", "%1 is the finer code for: success with a command."),
        QT_TRANSLATE_NOOP("Wording", "%1 is the finer code for: success with the content."),
        QT_TRANSLATE_NOOP("Wording", "%1 is the finer code for: success in matters of security."),
    };
    const int subject = code.at(2) - '0';
    if (subject < 0 || subject >= int(std::size(subjects)))
        return {};
    return Phrases::tr(subjects[subject]).arg(QString::fromLatin1(code));
}

QString refusalCodeSentence(const core::smtp::Reply &reply)
{
    QStringList sentences{enhancedCodeSentence(reply)};
    if (reply.isTransientFailure())
        sentences += Phrases::tr("The first digit is 4: the server calls this temporary.");
    else if (reply.isPermanentFailure())
        sentences += Phrases::tr("The first digit is 5: the server calls this final.");
    sentences.removeAll(QString());
    return sentences.join(u' ');
}

} // namespace ui::wording
