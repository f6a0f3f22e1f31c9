#include "ui/wording/phrases.h"
#include "ui/wording/verdictparts.h"

namespace ui::wording
{

using core::diagnosis::Cause;

namespace
{

// Where the general advice would send people the wrong way. The first column has the dialects of the rules
// and, for sign-ins, the ids of the catalogue.
constexpr struct {
    const char *providers;
    Cause cause;
    const char *advice;
} rows[] = {
    {"qq", Cause::AuthAppPasswordRequired,
     QT_TRANSLATE_NOOP("Wording",
                       "Get the code of 16 letters in QQ Mail on the web, under Settings and Account, and "
                       "enter it here as the password. Changing the QQ password voids older codes.")},
    {"qq", Cause::AuthBadCredentials,
     QT_TRANSLATE_NOOP("Wording",
                       "Enter the authorization code, not the QQ password; changing that password voids the "
                       "code. After many sign-ins in a short time QQ Mail refuses a right code as well: wait "
                       "some minutes, then try once more.")},
    {"qq", Cause::AuthServiceDisabled,
     QT_TRANSLATE_NOOP("Wording",
                       "Switch on the SMTP service in QQ Mail on the web, under Settings and Account, and "
                       "enter the authorization code shown there.")},
    {"qq", Cause::SenderNotOwned,
     QT_TRANSLATE_NOOP("Wording", "QQ Mail sends only with the address that signs in: set From to it.")},
    {"exmail tencent-exmail", Cause::AuthBadCredentials,
     QT_TRANSLATE_NOOP(
         "Wording",
         "With secure login switched on, Tencent Exmail wants a client password made in its web settings, "
         "not the login password. The server is smtp.exmail.qq.com, not smtp.qq.com.")},
    {"exmail tencent-exmail", Cause::AuthAppPasswordRequired,
     QT_TRANSLATE_NOOP(
         "Wording",
         "With secure login switched on, Tencent Exmail wants a client password made in its web settings, "
         "not the login password. The server is smtp.exmail.qq.com, not smtp.qq.com.")},
    {"exmail tencent-exmail", Cause::AuthServiceDisabled,
     QT_TRANSLATE_NOOP("Wording",
                       "Switch on IMAP/SMTP in the mailbox settings on the web. If that is not offered, the "
                       "organisation's administrator has to allow mail programs.")},
    {"netease netease-163 netease-126 netease-yeah netease-vip netease-qiye", Cause::AuthAppPasswordRequired,
     QT_TRANSLATE_NOOP("Wording",
                       "NetEase wants the client authorization code: switch on SMTP in the web mailbox under "
                       "Settings, POP3/SMTP/IMAP, and enter the code shown there as the password.")},
    {"netease netease-163 netease-126 netease-yeah netease-vip netease-qiye", Cause::AuthBadCredentials,
     QT_TRANSLATE_NOOP("Wording",
                       "NetEase wants the client authorization code: switch on SMTP in the web mailbox under "
                       "Settings, POP3/SMTP/IMAP, and enter the code shown there as the password.")},
    {"netease netease-163 netease-126 netease-yeah netease-vip netease-qiye", Cause::AuthServiceDisabled,
     QT_TRANSLATE_NOOP("Wording",
                       "Switch on SMTP in the web mailbox under Settings, POP3/SMTP/IMAP, and enter the "
                       "authorization code shown there. A new mailbox may have to wait for it.")},
    {"netease netease-163 netease-126 netease-yeah netease-vip", Cause::SenderNotOwned,
     QT_TRANSLATE_NOOP("Wording", "NetEase sends only with the address that signs in: set From to it.")},
    {"netease", Cause::ContentSpam,
     QT_TRANSLATE_NOOP("Wording",
                       "NetEase takes short test messages for spam as well. Write a telling subject and some "
                       "real sentences, leave out links, and send it once more.")},
    {"gmail google-workspace", Cause::AuthAppPasswordRequired,
     QT_TRANSLATE_NOOP(
         "Wording",
         "Gmail never takes the normal password here. Turn on 2-Step Verification in the Google account, "
         "make an app password under Security, and enter its 16 letters; or sign in with Google.")},
    {"gmail google-workspace", Cause::AuthBadCredentials,
     QT_TRANSLATE_NOOP(
         "Wording",
         "Gmail never takes the normal password here. Turn on 2-Step Verification in the Google account, "
         "make an app password under Security, and enter its 16 letters; or sign in with Google.")},
    {"gmail", Cause::RateDaily,
     QT_TRANSLATE_NOOP("Wording",
                       "Gmail mostly lets go again within 24 hours. Until then, send from another account.")},
    {"outlook", Cause::AuthOauthRequired,
     QT_TRANSLATE_NOOP("Wording",
                       "Outlook.com has taken no passwords from mail programs since 2024, and an app "
                       "password does not help either. Sign in with Microsoft.")},
    {"office365 microsoft365", Cause::AuthOauthRequired,
     QT_TRANSLATE_NOOP(
         "Wording",
         "Microsoft 365 is ending the sign-in by password, and an app password does not help either. Sign in "
         "with Microsoft, or ask the administrator whether it can still be allowed.")},
    {"office365 microsoft365", Cause::AuthServiceDisabled,
     QT_TRANSLATE_NOOP("Wording",
                       "The Microsoft 365 administrator has to allow Authenticated SMTP for the organisation "
                       "or for this mailbox; another password does not help.")},
    {"office365 microsoft365 outlook", Cause::AuthBadCredentials,
     QT_TRANSLATE_NOOP("Wording",
                       "Microsoft answers the same where passwords are switched off altogether. Sign in with "
                       "Microsoft in place of the password.")},
    {"office365 outlook", Cause::RateConnections,
     QT_TRANSLATE_NOOP("Wording",
                       "Microsoft allows three connections at a time. Close other programs that send, wait a "
                       "minute, then send again.")},
    {"yahoo aol", Cause::AuthAppPasswordRequired,
     QT_TRANSLATE_NOOP("Wording",
                       "Make an app password on the account's security page and enter it here; the login "
                       "password does not work in mail programs.")},
    {"yahoo aol", Cause::AuthBadCredentials,
     QT_TRANSLATE_NOOP("Wording",
                       "Make an app password on the account's security page and enter it here; the login "
                       "password does not work in mail programs.")},
    {"yahoo aol", Cause::AuthTooManyAttempts,
     QT_TRANSLATE_NOOP("Wording",
                       "Yahoo gives this answer to the login password even at the first try: it wants an app "
                       "password, made on the account's security page.")},
    {"icloud", Cause::AuthAppPasswordRequired,
     QT_TRANSLATE_NOOP("Wording",
                       "Make an app-specific password at account.apple.com, under Sign-In and Security, and "
                       "enter it here in place of the Apple password.")},
    {"icloud", Cause::AuthBadCredentials,
     QT_TRANSLATE_NOOP("Wording",
                       "Make an app-specific password at account.apple.com, under Sign-In and Security, and "
                       "enter it here in place of the Apple password.")},
    {"fastmail", Cause::AuthAppPasswordRequired,
     QT_TRANSLATE_NOOP("Wording",
                       "Make an app password with SMTP access in Fastmail's settings, under Privacy & "
                       "Security, and enter it here.")},
    {"fastmail", Cause::AuthBadCredentials,
     QT_TRANSLATE_NOOP("Wording",
                       "Make an app password with SMTP access in Fastmail's settings, under Privacy & "
                       "Security, and enter it here.")},
    {"yandex", Cause::AuthAppPasswordRequired,
     QT_TRANSLATE_NOOP("Wording",
                       "Allow mail programs in Yandex Mail first, under Settings and Email clients; then "
                       "make an app password for mail and enter it here.")},
    {"yandex", Cause::AuthBadCredentials,
     QT_TRANSLATE_NOOP("Wording",
                       "Allow mail programs in Yandex Mail first, under Settings and Email clients; then "
                       "make an app password for mail and enter it here.")},
    {"yandex", Cause::AuthServiceDisabled,
     QT_TRANSLATE_NOOP("Wording",
                       "Allow mail programs in Yandex Mail first, under Settings and Email clients; then "
                       "make an app password for mail and enter it here.")},
    {"mailru", Cause::AuthAppPasswordRequired,
     QT_TRANSLATE_NOOP(
         "Wording",
         "Make a password for external applications on the security page of Mail.ru and enter it here.")},
    {"mailru", Cause::AuthBadCredentials,
     QT_TRANSLATE_NOOP(
         "Wording",
         "Make a password for external applications on the security page of Mail.ru and enter it here.")},
    {"zoho", Cause::AuthAppPasswordRequired,
     QT_TRANSLATE_NOOP("Wording",
                       "Use the server of the region in which the account was made (zoho.com, .eu, .in, "
                       ".com.cn). With two-step verification switched on, Zoho wants an app password.")},
    {"zoho", Cause::AuthBadCredentials,
     QT_TRANSLATE_NOOP("Wording",
                       "Use the server of the region in which the account was made (zoho.com, .eu, .in, "
                       ".com.cn). With two-step verification switched on, Zoho wants an app password.")},
    {"zoho", Cause::SenderAccountSuspended,
     QT_TRANSLATE_NOOP("Wording",
                       "Open mail.zoho.com/UnblockMe, pass the check there, then send more slowly.")},
    {"gmx gmx-de gmx-com webde", Cause::SenderNotOwned,
     QT_TRANSLATE_NOOP("Wording",
                       "At GMX and WEB.DE “mailbox unavailable” is about the From address: set it to the "
                       "account's own address or one of its aliases.")},
    {"gmx gmx-de gmx-com webde", Cause::SenderRejected,
     QT_TRANSLATE_NOOP("Wording",
                       "At GMX and WEB.DE “mailbox unavailable” is about the From address: set it to the "
                       "account's own address or one of its aliases.")},
    {"gmx gmx-de gmx-com webde", Cause::AuthBadCredentials,
     QT_TRANSLATE_NOOP("Wording",
                       "Allow POP3 and IMAP in the mailbox settings on the web first; sending with a mail "
                       "program needs it as well.")},
    {"gmx gmx-de gmx-com webde", Cause::AuthServiceDisabled,
     QT_TRANSLATE_NOOP("Wording",
                       "Allow POP3 and IMAP in the mailbox settings on the web first; sending with a mail "
                       "program needs it as well.")},
    {"aliyun-mail aliyun-qiye", Cause::AuthAppPasswordRequired,
     QT_TRANSLATE_NOOP("Wording",
                       "If the administrator demands it, Alibaba Mail wants the client security password, "
                       "made in the web mailbox under Account and security.")},
    {"aliyun-mail aliyun-qiye", Cause::AuthBadCredentials,
     QT_TRANSLATE_NOOP("Wording",
                       "If the administrator demands it, Alibaba Mail wants the client security password, "
                       "made in the web mailbox under Account and security.")},
    {"aliyun-mail", Cause::ServerRejectsAll,
     QT_TRANSLATE_NOOP("Wording",
                       "Enter smtp.qiye.aliyun.com as the server, or smtp.aliyun.com for a personal mailbox; "
                       "the one that was used only receives.")},
    {"aliyun-directmail aliyun-dm tencent-ses", Cause::AuthBadCredentials,
     QT_TRANSLATE_NOOP("Wording",
                       "Use the SMTP password that was set for the sender address in the console, not the "
                       "password of the cloud account.")},
    {"aliyun-directmail aliyun-dm tencent-ses", Cause::AuthAppPasswordRequired,
     QT_TRANSLATE_NOOP("Wording",
                       "Use the SMTP password that was set for the sender address in the console, not the "
                       "password of the cloud account.")},
    {"aliyun-directmail aliyun-dm tencent-ses", Cause::SenderNotOwned,
     QT_TRANSLATE_NOOP("Wording",
                       "From must be the sender address that was set up and verified in the console.")},
    {"aliyun-directmail aliyun-dm tencent-ses", Cause::SenderUnverified,
     QT_TRANSLATE_NOOP("Wording",
                       "From must be the sender address that was set up and verified in the console.")},
    {"sendgrid", Cause::AuthBadCredentials,
     QT_TRANSLATE_NOOP(
         "Wording",
         "At SendGrid the user name is the word apikey, and the password is an API key that may send mail.")},
    {"sendgrid", Cause::AuthAppPasswordRequired,
     QT_TRANSLATE_NOOP(
         "Wording",
         "At SendGrid the user name is the word apikey, and the password is an API key that may send mail.")},
    {"sendgrid", Cause::SenderUnverified,
     QT_TRANSLATE_NOOP(
         "Wording",
         "Verify this sender or its domain in SendGrid under Sender Authentication, then send again.")},
    {"sendgrid", Cause::SenderNotOwned,
     QT_TRANSLATE_NOOP(
         "Wording",
         "Verify this sender or its domain in SendGrid under Sender Authentication, then send again.")},
    {"mailgun", Cause::AuthBadCredentials,
     QT_TRANSLATE_NOOP("Wording",
                       "Use the SMTP credentials of the sending domain, not the login of the website, and "
                       "the server of its region: smtp.mailgun.org or smtp.eu.mailgun.org.")},
    {"mailgun", Cause::RatePlan,
     QT_TRANSLATE_NOOP("Wording",
                       "A sandbox domain of Mailgun sends only to authorised recipients: add them there, or "
                       "use a domain of your own. Otherwise look at plan and billing.")},
    {"amazon-ses", Cause::AuthBadCredentials,
     QT_TRANSLATE_NOOP("Wording",
                       "Use the SMTP credentials made in the SES console for this region; they are not the "
                       "IAM keys. New ones may need some minutes to work.")},
    {"amazon-ses", Cause::SenderUnverified,
     QT_TRANSLATE_NOOP("Wording",
                       "Verify the address or its domain in the region of the server. While the account is "
                       "in the sandbox, recipients have to be verified as well.")},
    {"brevo", Cause::AuthIpNotAllowed,
     QT_TRANSLATE_NOOP("Wording",
                       "Add this network's public address to the authorised IPs in Brevo's security "
                       "settings, or switch that check off.")},
    {"brevo", Cause::AuthBadCredentials,
     QT_TRANSLATE_NOOP("Wording",
                       "Use the SMTP key and the login that Brevo shows under SMTP & API, not the password "
                       "of the website.")},
    {"postmark", Cause::AuthBadCredentials,
     QT_TRANSLATE_NOOP("Wording", "At Postmark the server's API token is both user name and password.")},
};

bool hasWord(QLatin1String words, const QString &word)
{
    return !word.isEmpty() && QString(words).split(u' ').contains(word);
}

} // namespace

QString providerAdvice(const core::diagnosis::Verdict &verdict, const VerdictContext &context)
{
    // Only a sign-in is answered by the account's own server for sure.
    const bool isOwnServer = authCauses.has(verdict.cause);
    const QString provider
        = verdict.evidence.provider.isEmpty() && isOwnServer ? context.providerId : verdict.evidence.provider;
    for (const auto &row : rows) {
        if (row.cause == verdict.cause && hasWord(QLatin1String(row.providers), provider))
            return Phrases::tr(row.advice);
    }
    return {};
}

} // namespace ui::wording
