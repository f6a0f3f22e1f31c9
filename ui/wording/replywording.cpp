#include "ui/wording/replywording.h"

#include "ui/wording/phrases.h"

namespace ui::wording
{

using core::smtp::Reply;
using core::smtp::Stage;

namespace
{

/// What the server did, known from the stage alone.
QString refusedTitle(Stage stage)
{
    switch (stage) {
    case Stage::Dns:
    case Stage::Connect:
    case Stage::Hello:
        return Phrases::tr("The server does not want to talk");
    case Stage::Tls:
        return Phrases::tr("The server refused encryption");
    case Stage::Auth:
        return Phrases::tr("The server refused the sign-in");
    case Stage::Sender:
        return Phrases::tr("The server refused the sender");
    case Stage::Recipients:
        return Phrases::tr("The server refused the recipient");
    case Stage::Data:
    case Stage::Accepted:
        break;
    }
    return Phrases::tr("The server refused the message");
}

QString putOffTitle(Stage stage)
{
    switch (stage) {
    case Stage::Dns:
    case Stage::Connect:
    case Stage::Hello:
        return Phrases::tr("The server does not want to talk at the moment");
    case Stage::Tls:
        return Phrases::tr("The server cannot encrypt at the moment");
    case Stage::Auth:
        return Phrases::tr("The server does not take the sign-in at the moment");
    case Stage::Sender:
        return Phrases::tr("The server does not take the sender at the moment");
    case Stage::Recipients:
        return Phrases::tr("The server does not take the recipient at the moment");
    case Stage::Data:
    case Stage::Accepted:
        break;
    }
    return Phrases::tr("The server does not take the message at the moment");
}

/// The details of RFC 3463 §3 and of the IANA registry that mean one thing wherever they are used.
const char *detailSentence(QByteArrayView subjectAndDetail)
{
    static constexpr struct {
        const char *code;
        const char *sentence;
    } details[] = {
        {"1.1", QT_TRANSLATE_NOOP("Wording", "Its code stands for: there is no such mailbox.")},
        {"1.2",
         QT_TRANSLATE_NOOP("Wording", "Its code stands for: the domain of the address cannot receive mail.")},
        {"1.3", QT_TRANSLATE_NOOP("Wording", "Its code stands for: the address is not written correctly.")},
        {"1.6", QT_TRANSLATE_NOOP("Wording", "Its code stands for: the mailbox has moved.")},
        {"1.7",
         QT_TRANSLATE_NOOP("Wording", "Its code stands for: the sender's address is not written correctly.")},
        {"1.8",
         QT_TRANSLATE_NOOP("Wording",
                           "Its code stands for: the domain of the sender's address does not exist.")},
        {"2.1", QT_TRANSLATE_NOOP("Wording", "Its code stands for: the mailbox is switched off.")},
        {"2.2", QT_TRANSLATE_NOOP("Wording", "Its code stands for: the mailbox is full.")},
        {"2.3",
         QT_TRANSLATE_NOOP("Wording", "Its code stands for: the message is too large for the mailbox.")},
        {"3.1", QT_TRANSLATE_NOOP("Wording", "Its code stands for: the mail system has no room left.")},
        {"3.2", QT_TRANSLATE_NOOP("Wording", "Its code stands for: the mail system takes no mail now.")},
        {"3.4", QT_TRANSLATE_NOOP("Wording", "Its code stands for: the message is too large.")},
        {"4.5", QT_TRANSLATE_NOOP("Wording", "Its code stands for: the mail system is overloaded.")},
        {"5.3", QT_TRANSLATE_NOOP("Wording", "Its code stands for: too many recipients.")},
        {"7.1", QT_TRANSLATE_NOOP("Wording", "Its code stands for: refused by a rule of the server.")},
        {"7.8", QT_TRANSLATE_NOOP("Wording", "Its code stands for: user name or password is wrong.")},
    };
    for (const auto &[code, sentence] : details) {
        if (subjectAndDetail == QByteArrayView(code))
            return sentence;
    }
    return nullptr;
}

/// The subjects of RFC 3463 §3.1 to §3.8.
const char *subjectSentence(char subject)
{
    switch (subject) {
    case '1':
        return QT_TRANSLATE_NOOP("Wording", "Its code points to an address.");
    case '2':
        return QT_TRANSLATE_NOOP("Wording", "Its code points to the mailbox.");
    case '3':
        return QT_TRANSLATE_NOOP("Wording", "Its code points to the mail system.");
    case '4':
        return QT_TRANSLATE_NOOP("Wording", "Its code points to the network between mail servers.");
    case '5':
        return QT_TRANSLATE_NOOP("Wording", "Its code points to the conversation itself.");
    case '6':
        return QT_TRANSLATE_NOOP("Wording", "Its code points to the content or its form.");
    case '7':
        return QT_TRANSLATE_NOOP("Wording", "Its code points to security or a rule of the server.");
    default:
        return nullptr;
    }
}

QString durationSentence(const Reply &reply)
{
    if (reply.isTransientFailure())
        return Phrases::tr("The server calls this temporary: the same message may be accepted later.");
    if (reply.isPermanentFailure())
        return Phrases::tr("The server calls this final: it will not take the same message later either.");
    return Phrases::tr("This answer was not to be expected here.");
}

Explanation signInWording(const Reply &reply)
{
    // RFC 4954 §6: 535 are wrong credentials, 454 a sign-in that is out of order for a while.
    if (reply.code == 535)
        return {Phrases::tr("The server did not accept the sign-in"),
                Phrases::tr("Check user name and password. Many providers want an app password or an "
                            "authorization code in "
                            "place of the login password."),
                {},
                Phrases::tr("You"),
                {}};
    if (reply.isTransientFailure())
        return {putOffTitle(Stage::Auth),
                Phrases::tr("The server calls this temporary. Leave the password as it is and try again in "
                            "some minutes."),
                {},
                {},
                {}};
    return {refusedTitle(Stage::Auth), codeSentence(reply), {}, {}, {}};
}

} // namespace

QString enhancedCodeSentence(const Reply &reply)
{
    const QByteArray &code = reply.enhanced;
    if (code.size() < 5 || code.at(1) != '.')
        return {};
    if (const char *detail = detailSentence(QByteArrayView(code).sliced(2)))
        return Phrases::tr(detail);
    const char *subject = code.at(3) == '.' ? subjectSentence(code.at(2)) : nullptr;
    return subject ? Phrases::tr(subject) : QString();
}

QString codeSentence(const Reply &reply)
{
    return running({enhancedCodeSentence(reply), durationSentence(reply)});
}

QString refusalTitle(const Reply &reply, Stage stage)
{
    return reply.isTransientFailure() ? putOffTitle(stage) : refusedTitle(stage);
}

Explanation replyWording(const Reply &reply, Stage stage)
{
    if (auto known = knownReply(reply, stage))
        return *known;
    if (stage == Stage::Auth)
        return signInWording(reply);
    // RFC 5321 §4.2.2: whatever it answers, the server is about to close the connection.
    if (reply.code == 421)
        return {Phrases::tr("The server takes no mail at the moment"),
                Phrases::tr("It ended the conversation and calls this temporary. Try again in some minutes."),
                {},
                {},
                {}};
    return {refusalTitle(reply, stage), codeSentence(reply), {}, {}, {}};
}

} // namespace ui::wording
