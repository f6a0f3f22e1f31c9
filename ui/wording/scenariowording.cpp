#include "ui/wording/wording.h"

#include "ui/wording/phrases.h"

namespace ui::wording
{
namespace
{

struct ScenarioWords {
    const char *id;
    const char *title;
    const char *explanation;
};

constexpr ScenarioWords scenarios[] = {
    {"accept", QT_TRANSLATE_NOOP("Wording", "Accept everything"),
     QT_TRANSLATE_NOOP("Wording", "Every letter arrives in the practice mailbox.")},
    {"qq-login-password", QT_TRANSLATE_NOOP("Wording", "Refuse the password like QQ Mail"),
     QT_TRANSLATE_NOOP("Wording", "QQ Mail wants an authorization code in place of the login password.")},
    {"gmail-app-password", QT_TRANSLATE_NOOP("Wording", "Ask for an app password like Gmail"),
     QT_TRANSLATE_NOOP("Wording", "Gmail wants an app password once two-step verification is on.")},
    {"gmail-bad-credentials", QT_TRANSLATE_NOOP("Wording", "Refuse the password like Gmail"),
     QT_TRANSLATE_NOOP("Wording", "Gmail does not accept user name and password.")},
    {"outlook-basic-auth", QT_TRANSLATE_NOOP("Wording", "Refuse passwords like Outlook"),
     QT_TRANSLATE_NOOP("Wording", "Microsoft no longer accepts passwords for this mailbox.")},
    {"outlook-smtp-auth-disabled", QT_TRANSLATE_NOOP("Wording", "Refuse SMTP like Microsoft 365"),
     QT_TRANSLATE_NOOP("Wording", "Sending by SMTP is switched off for the whole organisation.")},
    {"spf-550", QT_TRANSLATE_NOOP("Wording", "Refuse the sender because of SPF"),
     QT_TRANSLATE_NOOP("Wording", "The sender's domain does not allow this server to send for it.")},
    {"spam-554", QT_TRANSLATE_NOOP("Wording", "Take the letter for spam"),
     QT_TRANSLATE_NOOP("Wording", "The whole letter is handed over and then refused.")},
    {"busy-421", QT_TRANSLATE_NOOP("Wording", "Be too busy"),
     QT_TRANSLATE_NOOP("Wording", "The server closes the connection with a 421.")},
    {"temporary-454", QT_TRANSLATE_NOOP("Wording", "Have a sign-in that is out of order"),
     QT_TRANSLATE_NOOP("Wording", "The server answers the sign-in with a temporary 454.")},
    {"temporary-451", QT_TRANSLATE_NOOP("Wording", "Put the sender off for a while"),
     QT_TRANSLATE_NOOP("Wording", "The server answers the sender's address with a temporary 451.")},
    {"greylisting", QT_TRANSLATE_NOOP("Wording", "Put off the first try (greylisting)"),
     QT_TRANSLATE_NOOP("Wording", "The same letter is accepted the second time.")},
    {"one-bad-recipient", QT_TRANSLATE_NOOP("Wording", "Refuse one of the recipients"),
     QT_TRANSLATE_NOOP("Wording", "One recipient does not exist; the others get the letter.")},
    {"size-exceeded", QT_TRANSLATE_NOOP("Wording", "Find the letter too large"),
     QT_TRANSLATE_NOOP("Wording", "The server refuses the letter for its size.")},
    {"size-small", QT_TRANSLATE_NOOP("Wording", "Announce a small size limit"),
     QT_TRANSLATE_NOOP("Wording", "A larger letter is not even begun.")},
    {"hang-after-ehlo", QT_TRANSLATE_NOOP("Wording", "Fall silent after the greeting"),
     QT_TRANSLATE_NOOP("Wording", "The connection stays open and nothing more is said.")},
    {"lost-after-dot", QT_TRANSLATE_NOOP("Wording", "Hang up before confirming"),
     QT_TRANSLATE_NOOP("Wording", "The whole letter is handed over, and nobody knows what became of it.")},
    {"reset-in-data", QT_TRANSLATE_NOOP("Wording", "Break the connection in the middle of the letter"),
     QT_TRANSLATE_NOOP("Wording", "The letter cannot have arrived.")},
    {"slow", QT_TRANSLATE_NOOP("Wording", "Be very slow"),
     QT_TRANSLATE_NOOP("Wording", "The answers come letter by letter.")},
    {"broken-tls", QT_TRANSLATE_NOOP("Wording", "Break the encryption"),
     QT_TRANSLATE_NOOP("Wording", "In place of a TLS handshake comes garbage.")},
    {"from-not-owned", QT_TRANSLATE_NOOP("Wording", "Refuse the sender like QQ Mail"),
     QT_TRANSLATE_NOOP("Wording", "The address in From must be the one of the account.")},
    {"netease-spam", QT_TRANSLATE_NOOP("Wording", "Take the letter for spam like NetEase"),
     QT_TRANSLATE_NOOP("Wording", "163 Mail refuses the whole letter with its code DT:SPM.")},
    {"rate-limit", QT_TRANSLATE_NOOP("Wording", "Have the daily limit used up like Gmail"),
     QT_TRANSLATE_NOOP("Wording", "No more letters are taken today.")},
    {"blocklisted-ip", QT_TRANSLATE_NOOP("Wording", "Refuse an address on a blocklist"),
     QT_TRANSLATE_NOOP("Wording", "Microsoft refuses the network address because Spamhaus lists it.")},
    {"mailbox-full", QT_TRANSLATE_NOOP("Wording", "Have no room in the recipient's mailbox"),
     QT_TRANSLATE_NOOP("Wording", "Every recipient is refused with a 552.")},
    {"partly-refused", QT_TRANSLATE_NOOP("Wording", "Refuse some of four recipients"),
     QT_TRANSLATE_NOOP("Wording",
                       "The first is taken, the second does not exist, the third has a full mailbox, the "
                       "fourth is put off.")},
    {"greeting-554", QT_TRANSLATE_NOOP("Wording", "Refuse everybody at the greeting"),
     QT_TRANSLATE_NOOP("Wording", "The server answers with a 554 before anything is said.")},
    {"unknown-550", QT_TRANSLATE_NOOP("Wording", "Refuse without a reason"),
     QT_TRANSLATE_NOOP("Wording", "The answer is a 550 that says nothing.")},
    {"silent-greeting", QT_TRANSLATE_NOOP("Wording", "Never greet"),
     QT_TRANSLATE_NOOP("Wording", "The connection is open, and the greeting does not come.")},
    {"clear-text-port", QT_TRANSLATE_NOOP("Wording", "Speak clear text where TLS is expected"),
     QT_TRANSLATE_NOOP("Wording", "The greeting comes without encryption.")},
    {"starttls-not-offered", QT_TRANSLATE_NOOP("Wording", "Offer no STARTTLS"),
     QT_TRANSLATE_NOOP("Wording", "Without encryption nothing is sent, not even the password.")},
    {"starttls-454", QT_TRANSLATE_NOOP("Wording", "Have a TLS that is out of order"),
     QT_TRANSLATE_NOOP("Wording", "The server answers STARTTLS with a temporary 454.")},
    {"certificate-expired", QT_TRANSLATE_NOOP("Wording", "Show an expired certificate"),
     QT_TRANSLATE_NOOP("Wording", "It was good until ten days ago.")},
    {"certificate-not-yet-valid", QT_TRANSLATE_NOOP("Wording", "Show a certificate of the future"),
     QT_TRANSLATE_NOOP("Wording", "It will be good in ten days; a wrong clock looks the same.")},
    {"certificate-other-name", QT_TRANSLATE_NOOP("Wording", "Show the certificate of another server"),
     QT_TRANSLATE_NOOP("Wording", "It is made for mail.example.com.")},
};

const ScenarioWords *wordsOf(const QString &id)
{
    for (const ScenarioWords &words : scenarios) {
        if (id == QLatin1String(words.id))
            return &words;
    }
    return nullptr;
}

} // namespace

QString scenarioTitle(const QString &id)
{
    const ScenarioWords *words = wordsOf(id);
    return words ? Phrases::tr(words->title) : id;
}

QString scenarioExplanation(const QString &id)
{
    const ScenarioWords *words = wordsOf(id);
    return words ? Phrases::tr(words->explanation) : QString();
}

} // namespace ui::wording
