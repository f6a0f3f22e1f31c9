#include "ui/wording/linewording.h"

#include "ui/wording/phrases.h"
#include "ui/wording/wording.h"

#include <QRegularExpression>

namespace ui::wording
{

using core::smtp::Stage;

namespace
{

struct Command {
    const char *verb;
    const char *sentence;
};

constexpr Command commands[] = {
    {"EHLO",
     QT_TRANSLATE_NOOP("Wording", "Greets the server and asks which extensions it offers.")}, // RFC 5321
    {"HELO", QT_TRANSLATE_NOOP("Wording", "Greets the server in the old way, without extensions.")},
    {"STARTTLS", QT_TRANSLATE_NOOP("Wording", "Asks to switch this connection to encryption.")}, // RFC 3207
    {"MAIL", QT_TRANSLATE_NOOP("Wording", "Begins a message and names its sender.")},
    {"RCPT", QT_TRANSLATE_NOOP("Wording", "Names a recipient.")},
    {"DATA", QT_TRANSLATE_NOOP("Wording", "Asks to hand over the message.")},
    {"BDAT", QT_TRANSLATE_NOOP("Wording", "Hands over a block of the message.")}, // RFC 3030
    {".", QT_TRANSLATE_NOOP("Wording", "Says that the message is complete.")},
    {"RSET", QT_TRANSLATE_NOOP("Wording", "Takes back the message that was begun.")},
    {"NOOP", QT_TRANSLATE_NOOP("Wording", "Asks for nothing but an answer.")},
    {"QUIT", QT_TRANSLATE_NOOP("Wording", "Says goodbye.")},
    {"VRFY", QT_TRANSLATE_NOOP("Wording", "Asks whether an address exists.")},
    {"EXPN", QT_TRANSLATE_NOOP("Wording", "Asks for the members of a mailing list.")},
    {"HELP", QT_TRANSLATE_NOOP("Wording", "Asks the server about its commands.")},
    {"CONNECT", QT_TRANSLATE_NOOP("Wording", "Asks the proxy for a connection to the server.")},
    {"***", QT_TRANSLATE_NOOP("Wording", "Answers what the server asked for to sign in. It is not shown.")},
    {"*", QT_TRANSLATE_NOOP("Wording", "Breaks off the sign-in.")}, // RFC 4954 §4
};

struct Code {
    int code;
    const char *sentence;
};

// RFC 5321 §4.2.3; 235, 334, 432, 454, 534, 535, 538: RFC 4954 and its registry; 521, 556: RFC 7504;
// 530: RFC 3207 and RFC 4954; 555: RFC 5321 §4.1.1.11.
constexpr Code codes[] = {
    {211, QT_TRANSLATE_NOOP("Wording", "211 stands for: what the server tells about itself.")},
    {214, QT_TRANSLATE_NOOP("Wording", "214 stands for: help for a person.")},
    {220, QT_TRANSLATE_NOOP("Wording", "220 stands for: the server is ready.")},
    {221, QT_TRANSLATE_NOOP("Wording", "221 stands for: goodbye, the server closes the connection.")},
    {235, QT_TRANSLATE_NOOP("Wording", "235 stands for: the sign-in was accepted.")},
    {250, QT_TRANSLATE_NOOP("Wording", "250 stands for: done as asked.")},
    {251,
     QT_TRANSLATE_NOOP("Wording", "251 stands for: not one of its own users, it will pass the message on.")},
    {252,
     QT_TRANSLATE_NOOP("Wording",
                       "252 stands for: it cannot tell whether the address exists, but takes the message.")},
    {334, QT_TRANSLATE_NOOP("Wording", "334 stands for: the sign-in goes on, the server waits for more.")},
    {354, QT_TRANSLATE_NOOP("Wording", "354 stands for: go on and hand over the message.")},
    {421,
     QT_TRANSLATE_NOOP("Wording", "421 stands for: the server takes nothing now and closes the connection.")},
    {432, QT_TRANSLATE_NOOP("Wording", "432 stands for: the password has to be changed first.")},
    {450,
     QT_TRANSLATE_NOOP(
         "Wording", "450 stands for: the mailbox cannot be used now; it is busy or a rule holds it back.")},
    {451,
     QT_TRANSLATE_NOOP("Wording", "451 stands for: something went wrong while the server worked on it.")},
    {452, QT_TRANSLATE_NOOP("Wording", "452 stands for: no room on the server, or too many recipients.")},
    {454, QT_TRANSLATE_NOOP("Wording", "454 stands for: signing in or encryption does not work for now.")},
    {455, QT_TRANSLATE_NOOP("Wording", "455 stands for: the server cannot do it with these options now.")},
    {500, QT_TRANSLATE_NOOP("Wording", "500 stands for: the server does not understand the command.")},
    {501, QT_TRANSLATE_NOOP("Wording", "501 stands for: something behind the command is not right.")},
    {502, QT_TRANSLATE_NOOP("Wording", "502 stands for: the server does not have this command.")},
    {503, QT_TRANSLATE_NOOP("Wording", "503 stands for: the command came at the wrong time.")},
    {504, QT_TRANSLATE_NOOP("Wording", "504 stands for: the server cannot do it with this option.")},
    {521, QT_TRANSLATE_NOOP("Wording", "521 stands for: this computer takes no mail at all.")},
    {530, QT_TRANSLATE_NOOP("Wording", "530 stands for: signing in or encryption has to come first.")},
    {534, QT_TRANSLATE_NOOP("Wording", "534 stands for: this way of signing in is too weak for it.")},
    {535, QT_TRANSLATE_NOOP("Wording", "535 stands for: the sign-in was not accepted.")},
    {538, QT_TRANSLATE_NOOP("Wording", "538 stands for: this way of signing in needs encryption.")},
    {550,
     QT_TRANSLATE_NOOP(
         "Wording",
         "550 stands for: not done; there is no such mailbox, or a rule of the server forbids it.")},
    {551, QT_TRANSLATE_NOOP("Wording", "551 stands for: not one of its users; try the address it names.")},
    {552, QT_TRANSLATE_NOOP("Wording", "552 stands for: more than the room it has for the message.")},
    {553,
     QT_TRANSLATE_NOOP("Wording", "553 stands for: the address is not allowed or not written correctly.")},
    {554, QT_TRANSLATE_NOOP("Wording", "554 stands for: not done, with no reason told by the code.")},
    {555, QT_TRANSLATE_NOOP("Wording", "555 stands for: it does not know the options of the address.")},
    {556, QT_TRANSLATE_NOOP("Wording", "556 stands for: the recipient's domain takes no mail at all.")},
};

QString codeText(int code)
{
    for (const auto &[known, sentence] : codes) {
        if (code == known)
            return Phrases::tr(sentence);
    }
    switch (code / 100) {
    case 2:
        return Phrases::tr("The 2 at the front of %1 stands for: done as asked.").arg(code);
    case 3:
        return Phrases::tr("The 3 at the front of %1 stands for: go on.").arg(code);
    case 4:
        return Phrases::tr("The 4 at the front of %1 stands for: not done.").arg(code);
    default:
        return Phrases::tr("The 5 at the front of %1 stands for: not done.").arg(code);
    }
}

QString lastingText(int code)
{
    switch (code / 100) {
    case 4:
        return Phrases::tr("The server calls this temporary.");
    case 5:
        return Phrases::tr("The server calls this final.");
    default:
        return {};
    }
}

QString authText(const QString &line)
{
    const QString mechanism = line.section(u' ', 1, 1, QString::SectionSkipEmpty).toUpper();
    if (mechanism.isEmpty())
        return Phrases::tr("Asks to sign in.");
    if (mechanism == QStringLiteral("XOAUTH2") || mechanism == QStringLiteral("OAUTHBEARER"))
        return Phrases::tr("Asks to sign in with a token (%1). The token is not shown.").arg(mechanism);
    if (mechanism.startsWith(QStringLiteral("SCRAM-")))
        return Phrases::tr("Asks to sign in with %1, which proves the password without sending it.")
            .arg(mechanism);
    return Phrases::tr("Asks to sign in with %1. The password is not shown.").arg(mechanism);
}

} // namespace

QString commandSentence(const QString &line)
{
    if (line.startsWith(u'\u27e8'))
        return Phrases::tr("The message itself, which is not kept in the transcript.");
    const QString verb = line.section(u' ', 0, 0).section(u':', 0, 0).toUpper();
    if (verb == QStringLiteral("AUTH"))
        return authText(line);
    for (const auto &[known, sentence] : commands) {
        if (verb == QLatin1String(known))
            return Phrases::tr(sentence);
    }
    return {};
}

QString replyLineSentence(const QString &line, Stage stage)
{
    static const QRegularExpression form(
        QStringLiteral("^([2-5][0-9][0-9])(?:[ -](?:([245]\\.[0-9]{1,3}\\.[0-9]{1,3})(?: |$))?(.*))?$"));
    const auto match = form.match(line);
    if (!match.hasMatch())
        return {};
    const int code = match.captured(1).toInt();
    if (stage == Stage::Hello && code == 250) {
        if (const QString extension = capabilitySentence(match.captured(3)); !extension.isEmpty())
            return extension;
    }
    QStringList sentences{codeText(code), enhancedCodeSentence(match.captured(2).toLatin1()),
                          lastingText(code)};
    sentences.removeAll(QString());
    return sentences.join(u' ');
}

} // namespace ui::wording
