#include "ui/wording/linewording.h"

#include "ui/wording/phrases.h"

namespace ui::wording
{
namespace
{

struct Meaning {
    const char *code; ///< Subject and detail, RFC 3463 §2: what follows the class.
    const char *sentence;
};

// RFC 3463 §3 and the registry "SMTP Enhanced Status Codes" that RFC 5248 began.
constexpr Meaning meanings[] = {
    {"1.0", QT_TRANSLATE_NOOP("Wording", "%1 stands for: something about the address.")},
    {"1.1", QT_TRANSLATE_NOOP("Wording", "%1 stands for: there is no such mailbox.")},
    {"1.2", QT_TRANSLATE_NOOP("Wording", "%1 stands for: the domain of the address cannot receive mail.")},
    {"1.3", QT_TRANSLATE_NOOP("Wording", "%1 stands for: the address is not written correctly.")},
    {"1.4", QT_TRANSLATE_NOOP("Wording", "%1 stands for: the address fits more than one mailbox.")},
    {"1.5", QT_TRANSLATE_NOOP("Wording", "%1 stands for: the recipient's address is valid.")},
    {"1.6", QT_TRANSLATE_NOOP("Wording", "%1 stands for: the mailbox has moved.")},
    {"1.7", QT_TRANSLATE_NOOP("Wording", "%1 stands for: the sender's address is not written correctly.")},
    {"1.8", QT_TRANSLATE_NOOP("Wording", "%1 stands for: the sender's domain cannot be used.")},
    {"1.9", QT_TRANSLATE_NOOP("Wording", "%1 stands for: passed on to a server that sends no reports.")},
    {"1.10", QT_TRANSLATE_NOOP("Wording", "%1 stands for: the recipient's domain takes no mail at all.")},
    {"2.0", QT_TRANSLATE_NOOP("Wording", "%1 stands for: something about the mailbox.")},
    {"2.1", QT_TRANSLATE_NOOP("Wording", "%1 stands for: the mailbox is switched off.")},
    {"2.2", QT_TRANSLATE_NOOP("Wording", "%1 stands for: the mailbox is full.")},
    {"2.3", QT_TRANSLATE_NOOP("Wording", "%1 stands for: the message is too long for the mailbox.")},
    {"2.4", QT_TRANSLATE_NOOP("Wording", "%1 stands for: the mailing list could not be unfolded.")},
    {"3.0", QT_TRANSLATE_NOOP("Wording", "%1 stands for: something about the mail system.")},
    {"3.1", QT_TRANSLATE_NOOP("Wording", "%1 stands for: the mail system has no room left.")},
    {"3.2", QT_TRANSLATE_NOOP("Wording", "%1 stands for: the mail system takes no mail now.")},
    {"3.3", QT_TRANSLATE_NOOP("Wording", "%1 stands for: the mail system lacks something it would need.")},
    {"3.4", QT_TRANSLATE_NOOP("Wording", "%1 stands for: the message is too large.")},
    {"3.5", QT_TRANSLATE_NOOP("Wording", "%1 stands for: the mail system is not set up correctly.")},
    {"4.0", QT_TRANSLATE_NOOP("Wording", "%1 stands for: something about the network or the way there.")},
    {"4.1", QT_TRANSLATE_NOOP("Wording", "%1 stands for: the next server did not answer.")},
    {"4.2", QT_TRANSLATE_NOOP("Wording", "%1 stands for: the connection to the next server was bad.")},
    {"4.3", QT_TRANSLATE_NOOP("Wording", "%1 stands for: the names of servers could not be looked up.")},
    {"4.4", QT_TRANSLATE_NOOP("Wording", "%1 stands for: no way to the recipient's server is known.")},
    {"4.5", QT_TRANSLATE_NOOP("Wording", "%1 stands for: the mail system is overloaded.")},
    {"4.6", QT_TRANSLATE_NOOP("Wording", "%1 stands for: the message goes round in circles.")},
    {"4.7", QT_TRANSLATE_NOOP("Wording", "%1 stands for: the time for delivering it ran out.")},
    {"5.0", QT_TRANSLATE_NOOP("Wording", "%1 stands for: something about the conversation itself.")},
    {"5.1", QT_TRANSLATE_NOOP("Wording", "%1 stands for: the command is not known or not allowed here.")},
    {"5.2", QT_TRANSLATE_NOOP("Wording", "%1 stands for: the command is not written correctly.")},
    {"5.3", QT_TRANSLATE_NOOP("Wording", "%1 stands for: too many recipients.")},
    {"5.4", QT_TRANSLATE_NOOP("Wording", "%1 stands for: an option of the command cannot be used.")},
    {"5.5", QT_TRANSLATE_NOOP("Wording", "%1 stands for: the versions of the protocol do not agree.")},
    {"5.6", QT_TRANSLATE_NOOP("Wording", "%1 stands for: the line of the sign-in is too long.")},
    {"6.0", QT_TRANSLATE_NOOP("Wording", "%1 stands for: something about the content.")},
    {"6.1", QT_TRANSLATE_NOOP("Wording", "%1 stands for: this kind of content is not taken.")},
    {"6.2",
     QT_TRANSLATE_NOOP("Wording", "%1 stands for: the content would have to be converted, and must not be.")},
    {"6.3",
     QT_TRANSLATE_NOOP("Wording", "%1 stands for: the content would have to be converted, and cannot be.")},
    {"6.4", QT_TRANSLATE_NOOP("Wording", "%1 stands for: the content was converted and lost something.")},
    {"6.5", QT_TRANSLATE_NOOP("Wording", "%1 stands for: converting the content failed.")},
    {"6.6", QT_TRANSLATE_NOOP("Wording", "%1 stands for: the content could not be fetched.")},
    {"6.7", QT_TRANSLATE_NOOP("Wording", "%1 stands for: addresses in other scripts are not taken here.")},
    {"6.8",
     QT_TRANSLATE_NOOP("Wording", "%1 stands for: a reply in another script is needed, and not allowed.")},
    {"6.9", QT_TRANSLATE_NOOP("Wording", "%1 stands for: the header cannot be passed on in other scripts.")},
    {"7.0", QT_TRANSLATE_NOOP("Wording", "%1 stands for: something about security or a rule.")},
    {"7.1", QT_TRANSLATE_NOOP("Wording", "%1 stands for: a rule of the server forbids it.")},
    {"7.2", QT_TRANSLATE_NOOP("Wording", "%1 stands for: the sender may not write to this list.")},
    {"7.3", QT_TRANSLATE_NOOP("Wording", "%1 stands for: it would have to be converted, and must not be.")},
    {"7.4", QT_TRANSLATE_NOOP("Wording", "%1 stands for: a security feature is not offered.")},
    {"7.5", QT_TRANSLATE_NOOP("Wording", "%1 stands for: something cryptographic failed.")},
    {"7.6", QT_TRANSLATE_NOOP("Wording", "%1 stands for: the cryptographic method is not known.")},
    {"7.7", QT_TRANSLATE_NOOP("Wording", "%1 stands for: the message was changed on its way.")},
    {"7.8", QT_TRANSLATE_NOOP("Wording", "%1 stands for: user name or password is wrong.")},
    {"7.9", QT_TRANSLATE_NOOP("Wording", "%1 stands for: this way of signing in is too weak.")},
    {"7.10", QT_TRANSLATE_NOOP("Wording", "%1 stands for: encryption is needed.")},
    {"7.11", QT_TRANSLATE_NOOP("Wording", "%1 stands for: this way of signing in needs encryption.")},
    {"7.12", QT_TRANSLATE_NOOP("Wording", "%1 stands for: the password has to be changed first.")},
    {"7.13", QT_TRANSLATE_NOOP("Wording", "%1 stands for: the account is switched off.")},
    {"7.14", QT_TRANSLATE_NOOP("Wording", "%1 stands for: a trust relationship is missing.")},
    {"7.15", QT_TRANSLATE_NOOP("Wording", "%1 stands for: the priority is too low for now.")},
    {"7.16", QT_TRANSLATE_NOOP("Wording", "%1 stands for: the message is too large for its priority.")},
    {"7.17", QT_TRANSLATE_NOOP("Wording", "%1 stands for: the mailbox has another owner now.")},
    {"7.18", QT_TRANSLATE_NOOP("Wording", "%1 stands for: the domain has another owner now.")},
    {"7.19", QT_TRANSLATE_NOOP("Wording", "%1 stands for: the wanted check cannot be made.")},
    {"7.20", QT_TRANSLATE_NOOP("Wording", "%1 stands for: no DKIM signature passed.")},
    {"7.21", QT_TRANSLATE_NOOP("Wording", "%1 stands for: no DKIM signature is acceptable.")},
    {"7.22", QT_TRANSLATE_NOOP("Wording", "%1 stands for: no DKIM signature fits the author's address.")},
    {"7.23", QT_TRANSLATE_NOOP("Wording", "%1 stands for: the SPF check failed.")},
    {"7.24", QT_TRANSLATE_NOOP("Wording", "%1 stands for: the SPF check could not be made.")},
    {"7.25",
     QT_TRANSLATE_NOOP("Wording", "%1 stands for: the name of the sending computer could not be confirmed.")},
    {"7.26", QT_TRANSLATE_NOOP("Wording", "%1 stands for: several checks of the sender failed.")},
    {"7.27", QT_TRANSLATE_NOOP("Wording", "%1 stands for: the sender's domain takes no mail itself.")},
    {"7.28", QT_TRANSLATE_NOOP("Wording", "%1 stands for: it is one of too many messages.")},
    {"7.29", QT_TRANSLATE_NOOP("Wording", "%1 stands for: the ARC check failed.")},
    {"7.30", QT_TRANSLATE_NOOP("Wording", "%1 stands for: the way on cannot promise encryption.")},
};

} // namespace

QString enhancedCodeSentence(QByteArrayView code)
{
    if (code.size() < 5 || code[1] != '.')
        return {};
    for (const auto &[known, sentence] : meanings) {
        if (code.sliced(2) == QByteArrayView(known))
            return Phrases::tr(sentence).arg(QString::fromLatin1(code));
    }
    return {};
}

} // namespace ui::wording
