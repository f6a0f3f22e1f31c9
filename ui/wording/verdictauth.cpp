#include "ui/wording/phrases.h"
#include "ui/wording/verdictparts.h"

namespace ui::wording
{

using core::diagnosis::Cause;

namespace
{

// Signing in.
constexpr CauseText texts[] = {
    {Cause::AuthRequired, QT_TRANSLATE_NOOP("Wording", "The server wants you to sign in first"),
     QT_TRANSLATE_NOOP("Wording", "The server probably wants you to sign in first"),
     QT_TRANSLATE_NOOP("Wording", "It takes mail only from those who are signed in."),
     QT_TRANSLATE_NOOP("Wording", "Enter user name and password in the account settings.")},
    {Cause::AuthBadCredentials, QT_TRANSLATE_NOOP("Wording", "%1 did not accept user name and password"),
     QT_TRANSLATE_NOOP("Wording", "%1 probably did not accept user name and password"), nullptr,
     QT_TRANSLATE_NOOP("Wording",
                       "Enter both again; the user name is mostly the whole address. Many providers want an "
                       "app password or an authorization code in place of the login password.")},
    {Cause::AuthAppPasswordRequired,
     QT_TRANSLATE_NOOP("Wording", "%1 wants an app password or authorization code"),
     QT_TRANSLATE_NOOP("Wording", "%1 probably wants an app password or authorization code"),
     QT_TRANSLATE_NOOP("Wording", "The login password of the website is not accepted here."),
     QT_TRANSLATE_NOOP(
         "Wording",
         "Make one in the security settings of the mailbox on the web and enter it here as the password.")},
    {Cause::AuthServiceDisabled,
     QT_TRANSLATE_NOOP("Wording", "Sending with mail programs is switched off for this account"),
     QT_TRANSLATE_NOOP("Wording", "Sending with mail programs is probably switched off"),
     QT_TRANSLATE_NOOP("Wording", "The password may well be right."),
     QT_TRANSLATE_NOOP("Wording",
                       "Switch on SMTP in the settings of the mailbox on the web. In an organisation, the "
                       "administrator may have to do it.")},
    {Cause::AuthOauthRequired, QT_TRANSLATE_NOOP("Wording", "%1 takes no passwords here any more"),
     QT_TRANSLATE_NOOP("Wording", "%1 probably takes no passwords here any more"),
     QT_TRANSLATE_NOOP("Wording", "Another password would not help."),
     QT_TRANSLATE_NOOP(
         "Wording",
         "Sign in with the browser (OAuth), or ask the administrator to allow SMTP AUTH for this mailbox.")},
    {Cause::AuthOauthToken, QT_TRANSLATE_NOOP("Wording", "The sign-in at %1 is over or lacks a permission"),
     QT_TRANSLATE_NOOP("Wording", "The sign-in at %1 is probably over"),
     QT_TRANSLATE_NOOP("Wording", "What Hongyan has in place of a password was refused."),
     QT_TRANSLATE_NOOP("Wording", "Sign in again, and allow Hongyan to send mail when you are asked.")},
    {Cause::AuthWebLoginRequired, QT_TRANSLATE_NOOP("Wording", "%1 wants the sign-in confirmed in a browser"),
     QT_TRANSLATE_NOOP("Wording", "%1 probably wants a sign-in in a browser first"),
     QT_TRANSLATE_NOOP("Wording", "The sign-in from here looked unusual to it."),
     QT_TRANSLATE_NOOP("Wording",
                       "Open the mailbox in a browser, sign in, confirm what it asks, then send again.")},
    {Cause::AuthAccountDisabled, QT_TRANSLATE_NOOP("Wording", "The account is locked or switched off"),
     QT_TRANSLATE_NOOP("Wording", "The account is probably locked or switched off"),
     QT_TRANSLATE_NOOP("Wording", "The server refuses it whatever the password is."),
     QT_TRANSLATE_NOOP("Wording",
                       "Sign in to the mailbox in a browser to see what it asks, or turn to the provider; in "
                       "an organisation, to the administrator.")},
    {Cause::AuthTooManyAttempts, QT_TRANSLATE_NOOP("Wording", "There were too many failed sign-ins"),
     QT_TRANSLATE_NOOP("Wording", "There were probably too many failed sign-ins"),
     QT_TRANSLATE_NOOP("Wording", "For a while not even the right password is accepted."),
     QT_TRANSLATE_NOOP("Wording",
                       "Stop trying, often for 15 minutes, at times for a day, and check user name and "
                       "password meanwhile.")},
    {Cause::AuthMechanism,
     QT_TRANSLATE_NOOP("Wording", "There is no way to sign in at %1 that fits this account"),
     QT_TRANSLATE_NOOP("Wording", "%1 probably takes no sign-in of this kind"),
     QT_TRANSLATE_NOOP("Wording", "The server does not take the method that was tried."),
     QT_TRANSLATE_NOOP("Wording",
                       "Check port and encryption in the account settings, or sign in with the browser if "
                       "the provider offers that.")},
    {Cause::AuthEncryptionRequired, QT_TRANSLATE_NOOP("Wording", "%1 takes no sign-in without encryption"),
     QT_TRANSLATE_NOOP("Wording", "%1 probably takes no sign-in without encryption"), nullptr,
     QT_TRANSLATE_NOOP("Wording",
                       "Choose TLS with port 465 or STARTTLS with port 587 in the account settings.")},
    {Cause::AuthTempfail, QT_TRANSLATE_NOOP("Wording", "The sign-in of %1 is out of order for the moment"),
     QT_TRANSLATE_NOOP("Wording", "The sign-in of %1 is probably out of order"),
     QT_TRANSLATE_NOOP("Wording", "The fault is on the server's side and says nothing about the password."),
     QT_TRANSLATE_NOOP("Wording", "Leave the password as it is and try again in some minutes.")},
    {Cause::AuthIpNotAllowed, QT_TRANSLATE_NOOP("Wording", "%1 takes no sign-in from this network address"),
     QT_TRANSLATE_NOOP("Wording", "%1 probably takes no sign-in from this address"),
     QT_TRANSLATE_NOOP("Wording", "The account may be used only from certain addresses (IP)."),
     QT_TRANSLATE_NOOP(
         "Wording",
         "Add this network's public address on the provider's page, or switch the restriction off there.")},
    {Cause::AuthProtocol, QT_TRANSLATE_NOOP("Wording", "The sign-in at %1 broke down"),
     QT_TRANSLATE_NOOP("Wording", "The sign-in at %1 probably broke down"),
     QT_TRANSLATE_NOOP("Wording", "One side did not understand the other, and the password was not judged."),
     QT_TRANSLATE_NOOP("Wording",
                       "Try again. If it happens again, copy the report for whoever runs the server.")},
    {Cause::AuthServerNotAuthentic, QT_TRANSLATE_NOOP("Wording", "It is not certain that the server is %1"),
     QT_TRANSLATE_NOOP("Wording", "The server is probably not %1"),
     QT_TRANSLATE_NOOP("Wording", "It could not prove that it knows the password, so the sign-in was ended."),
     QT_TRANSLATE_NOOP("Wording",
                       "Use another network and ask whoever runs the server; somebody may be posing as it.")},
};
static_assert(cover(texts, authCauses));

} // namespace

std::span<const CauseText> authTexts()
{
    return texts;
}

} // namespace ui::wording
