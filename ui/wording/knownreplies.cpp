#include "ui/wording/replywording.h"

#include "ui/wording/phrases.h"

#include <QRegularExpression>

#include <vector>

namespace ui::wording
{

using core::smtp::Reply;
using core::smtp::Stage;

namespace
{

enum At : unsigned {
    Greeting = 1,
    Auth = 2,
    Sender = 4,
    Recipient = 8,
    Message = 16,
    Envelope = Sender | Recipient,
    AfterAuth = Envelope | Message,
    Anywhere = Greeting | Auth | AfterAuth,
};

unsigned bitOf(Stage stage)
{
    switch (stage) {
    case Stage::Auth:
        return Auth;
    case Stage::Sender:
        return Sender;
    case Stage::Recipients:
        return Recipient;
    case Stage::Data:
    case Stage::Accepted:
        return Message;
    default:
        return Greeting;
    }
}

/// A row fires at its stages when the decoded reply, code included, has @p words and not @p without. It
/// may say only what these words prove; a provider is named only where the reply itself names it.
struct Row {
    unsigned stages;
    const char *words;
    const char *without;
    const char *title;
    const char *text;
    const char *whoActs;
};

constexpr auto you = QT_TRANSLATE_NOOP("Wording", "You");
constexpr auto theRecipient = QT_TRANSLATE_NOOP("Wording", "The recipient");
constexpr auto theAdministrator = QT_TRANSLATE_NOOP("Wording", "Your administrator");

// Not the recipient's mailbox: what the sender may send, or whom a recipient wants mail from.
constexpr auto notTheirQuota = "submission|sending|daily|monthly|hourly|traffic";
// Words with "spam" in them that tell of a list, an account or a general remark and not of this message.
constexpr auto notThisMessage
    = "spamhaus|spamcop|blocklist|blacklist|black list|rbl|banned|account|reduce the amount|"
      "reputation|rate|spammer|spf|ip address";

constexpr Row rows[] = {
    // Signing in.
    {Auth, "^535.*(authorization code|授权码).*qq\\.com", nullptr,
     QT_TRANSLATE_NOOP("Wording", "QQ Mail wants an authorization code, not the login password"),
     QT_TRANSLATE_NOOP("Wording",
                       "Create an authorization code of 16 letters in QQ Mail on the web, under Settings and "
                       "Account, and enter it here as the password."),
     you},
    {Auth, "^5\\d\\d.*(authorization code|授权码)", nullptr,
     QT_TRANSLATE_NOOP("Wording", "The server wants an authorization code, not the login password"),
     QT_TRANSLATE_NOOP("Wording",
                       "Create an authorization code in the settings of your mailbox on the web and enter it "
                       "here as the password."),
     you},
    {Auth, "^53[45].*application-specific password required.*google\\.com", nullptr,
     QT_TRANSLATE_NOOP("Wording", "Gmail wants an app password"),
     QT_TRANSLATE_NOOP("Wording",
                       "Create an app password in your Google account, under Security, and enter it here in "
                       "place of your normal password."),
     you},
    {Auth, "^53[45].*app(lication)?[- ](specific )?password", nullptr,
     QT_TRANSLATE_NOOP("Wording", "The server wants an app password"),
     QT_TRANSLATE_NOOP(
         "Wording",
         "Create an app password in the security settings of your mailbox on the web and enter it "
         "here in place of your normal password."),
     you},
    {Auth, "^535.*username and password not accepted.*(google\\.com|gsmtp)", nullptr,
     QT_TRANSLATE_NOOP("Wording", "Gmail did not accept user name and password"),
     QT_TRANSLATE_NOOP(
         "Wording",
         "Check that the user name is your whole address. Gmail does not take the normal password "
         "here: create an app password in your Google account, under Security."),
     you},
    {Auth, "^53[45].*web browser", nullptr,
     QT_TRANSLATE_NOOP("Wording", "The server wants you to sign in with a browser first"),
     QT_TRANSLATE_NOOP("Wording",
                       "Open your mailbox in a browser, sign in, confirm what it asks, then send again."),
     you},
    {Auth, "^5\\d\\d.*basic authentication is (disabled|not supported)", nullptr,
     QT_TRANSLATE_NOOP("Wording", "This mailbox cannot be used with a password"),
     QT_TRANSLATE_NOOP(
         "Wording",
         "The server switched the sign-in by password off for it; another password does not help. "
         "Sign in with OAuth, or ask your administrator."),
     theAdministrator},
    {Auth, "^535.*SmtpClientAuthentication is disabled for the tenant", nullptr,
     QT_TRANSLATE_NOOP("Wording", "Sending by SMTP is switched off for your organisation"),
     QT_TRANSLATE_NOOP(
         "Wording",
         "The password may be right. Ask your Microsoft 365 administrator to allow SMTP AUTH, at "
         "least for this mailbox."),
     theAdministrator},
    {Auth, "^535.*SmtpClientAuthentication is disabled for the mailbox", nullptr,
     QT_TRANSLATE_NOOP("Wording", "Sending by SMTP is switched off for this mailbox"),
     QT_TRANSLATE_NOOP(
         "Wording",
         "The password may be right. Ask your Microsoft 365 administrator to allow SMTP AUTH for "
         "this mailbox."),
     theAdministrator},
    {Auth, "too (many|much).*(login|auth|attempt)", "AUTH005",
     QT_TRANSLATE_NOOP("Wording", "There were too many failed sign-ins"),
     QT_TRANSLATE_NOOP("Wording",
                       "Stop trying for some time, check user name and password meanwhile, then send again."),
     you},
    {Anywhere, "^5\\d\\d.*(must issue a starttls|starttls (command )?(is )?(first|required))", nullptr,
     QT_TRANSLATE_NOOP("Wording", "The server wants encryption first"),
     QT_TRANSLATE_NOOP("Wording",
                       "Choose TLS with port 465 or STARTTLS with port 587 in the account settings."),
     you},
    {AfterAuth, "^5\\d\\d.*authentication (is )?required", "sender|spf|dkim",
     QT_TRANSLATE_NOOP("Wording", "The server wants you to sign in first"),
     QT_TRANSLATE_NOOP("Wording", "Enter user name and password in the account settings."), you},

    // The sender.
    {AfterAuth,
     "^5\\d\\d.*(must (be same as|equal) authoriz|not owned by|send ?as ?denied|permissions to send as|"
     "not authori[sz]ed to send from th)",
     "rbl", QT_TRANSLATE_NOOP("Wording", "The From address does not belong to this account"),
     QT_TRANSLATE_NOOP(
         "Wording",
         "Set From to the address you sign in with, or have this address added to your account by "
         "your provider."),
     you},
    {AfterAuth,
     "^[45]\\d\\d.*(\\bspf\\b.{0,40}(fail|did ?n[o']t pass|not pass|not authori|not permitted|not allowed)|"
     "(fail|reject)\\w*.{0,40}\\bspf\\b)",
     "dkim|dmarc", QT_TRANSLATE_NOOP("Wording", "The message did not pass the SPF check"),
     QT_TRANSLATE_NOOP(
         "Wording",
         "The domain of your address says in its SPF record which servers may send for it, and the "
         "one that was used is not among them. Send through the domain's own server, or have its "
         "administrator add this one."),
     theAdministrator},
    {AfterAuth,
     "^[45]\\d\\d.*(relay access denied|relaying (denied|disallowed)|unable to relay|relay not permitted)",
     nullptr, QT_TRANSLATE_NOOP("Wording", "The server does not pass this message on"),
     QT_TRANSLATE_NOOP(
         "Wording",
         "It relays only for those it knows. Check that the account signs in, that the From address "
         "belongs to it, and that the recipient's address is right."),
     you},

    // Waiting helps.
    {AfterAuth, "^4\\d\\d.*gr[ea]y-?list", nullptr,
     QT_TRANSLATE_NOOP("Wording", "The server asks to try again later (greylisting)"),
     QT_TRANSLATE_NOOP("Wording",
                       "It puts off the first message from a sender it does not know yet. Send again in some "
                       "minutes; nothing needs to be changed."),
     nullptr},
    {Anywhere, "^[45]\\d\\d.*(too many (concurrent )?(smtp )?connections|connection (frequency|rate) limit)",
     nullptr, QT_TRANSLATE_NOOP("Wording", "There were too many connections in a short time"),
     QT_TRANSLATE_NOOP("Wording", "Wait some minutes, then send again."), nullptr},
    {AfterAuth, "^[45]\\d\\d.*(daily|monthly).*(limit|quota).*exceeded|reached your daily limit",
     "recipient's|user is over",
     QT_TRANSLATE_NOOP("Wording", "The account has reached its limit for sending"),
     QT_TRANSLATE_NOOP("Wording",
                       "Send again when the limit starts anew, or have it raised by your provider."),
     you},

    // The recipient.
    {Recipient | Message,
     "^[45]\\d\\d.*(mailbox (is )?full|over ?quota|quota ?exceeded|out of storage|exceeded storage "
     "allocation of the recipient)",
     notTheirQuota, QT_TRANSLATE_NOOP("Wording", "The recipient's mailbox is full"),
     QT_TRANSLATE_NOOP("Wording", "Send again when there is room in it, or reach the recipient another way."),
     theRecipient},
    {Recipient,
     "^5\\d\\d.*(user unknown|unknown user|no such (user|recipient|mailbox)|recipient not ?found|"
     "(user|mailbox|account|address)( that you tried to reach)? (does not|doesn't) exist|用户不存在)",
     "sender", QT_TRANSLATE_NOOP("Wording", "The recipient's address does not exist"),
     QT_TRANSLATE_NOOP(
         "Wording",
         "The server knows no such mailbox. Check the address for slips, or ask the recipient for the "
         "right one."),
     you},

    // The message.
    {Sender | Message,
     "^5\\d\\d.*(\\b5\\.3\\.4\\b|message (size|is too|too) (exceeds|large|big)|message too (large|big))",
     "recipient|attachments", QT_TRANSLATE_NOOP("Wording", "The message is too large for the server"),
     QT_TRANSLATE_NOOP("Wording", "Remove or shrink attachments, or put them somewhere to download."), you},
    {Message,
     "^5\\d\\d.*(\\bDT:SPM\\b|suspicion of "
     "spam|\\bspam\\b.{0,30}(reject|detect|refus|block|message|content|embedded)|"
     "(reject|detect|refus|classif|identif|consider|suspect)\\w*.{0,30}\\b(anti)?spam\\b|likely "
     "(spam|unsolicited))",
     notThisMessage, QT_TRANSLATE_NOOP("Wording", "The server takes the message for spam"),
     QT_TRANSLATE_NOOP(
         "Wording",
         "It read the whole message and refused it. Write a telling subject and a few whole sentences, "
         "and leave out shortened links and doubtful attachments."),
     you},
};

struct Matcher {
    QRegularExpression words;
    QRegularExpression without;
};

QRegularExpression pattern(const char *text)
{
    return QRegularExpression(QString::fromUtf8(text),
                              QRegularExpression::CaseInsensitiveOption
                                  | QRegularExpression::DotMatchesEverythingOption);
}

const std::vector<Matcher> &matchers()
{
    static const std::vector<Matcher> made = [] {
        std::vector<Matcher> list;
        for (const Row &row : rows)
            list.push_back({pattern(row.words), row.without ? pattern(row.without) : QRegularExpression()});
        return list;
    }();
    return made;
}

} // namespace

std::optional<Explanation> knownReply(const Reply &reply, Stage stage)
{
    const QString said = reply.toString();
    for (size_t i = 0; i < std::size(rows); ++i) {
        const Row &row = rows[i];
        const Matcher &matcher = matchers()[i];
        if (!(row.stages & bitOf(stage)) || !matcher.words.match(said).hasMatch())
            continue;
        if (row.without && matcher.without.match(said).hasMatch())
            continue;
        return Explanation{Phrases::tr(row.title),
                           Phrases::tr(row.text),
                           {},
                           row.whoActs ? Phrases::tr(row.whoActs) : QString(),
                           {}};
    }
    return std::nullopt;
}

} // namespace ui::wording
