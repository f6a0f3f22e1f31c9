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
