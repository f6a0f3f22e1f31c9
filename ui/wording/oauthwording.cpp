#include "ui/wording/oauthwording.h"

#include "ui/wording/phrases.h"

namespace ui::wording
{

using core::oauth::Error;
using namespace Qt::StringLiterals;

namespace
{

QString refusedProblem(const QString &code)
{
    if (code == u"invalid_client")
        return Phrases::tr("The client id or the client secret was not accepted by %1. Compare both with the "
                           "registration there.");
    if (code == u"unauthorized_client")
        return Phrases::tr("The client id may not be used for this way of signing in to %1. Check its "
                           "registration there, or sign in the other way if there is one.");
    if (code == u"invalid_scope")
        return Phrases::tr("Permission to send mail is not part of the client id’s registration with %1. Add "
                           "it there, then sign in again.");
    if (code == u"server_error" || code == u"temporarily_unavailable")
        return Phrases::tr("The sign-in server of %1 says that it is in trouble itself. Try again later.");
    return Phrases::tr("The sign-in server of %1 refused, for a reason that Hongyan does not know. Trying "
                       "again later may help.");
}

QString signInAgainProblem(const QString &code)
{
    if (code == u"interaction_required" || code == u"login_required" || code == u"consent_required")
        return Phrases::tr("You are asked to confirm something yourself at %1, such as a second factor. Sign "
                           "in again.");
    return Phrases::tr("Hongyan has no valid sign-in for %1: it is over, was taken back, or was never kept "
                       "on this computer. Sign in again.");
}

QString problem(const Error &error)
{
    switch (error.kind) {
    case Error::Kind::NoClient:
        return Phrases::tr("Hongyan has no client id for signing in to %1, or not the client secret that "
                           "belongs to it. Enter those that you or your organization registered there.");
    case Error::Kind::CannotListen:
        return Phrases::tr("Hongyan could not open a port on this computer, where the browser brings the "
                           "answer of %1. Security software may forbid it; allow it, then sign in again.");
    case Error::Kind::Denied:
        return Phrases::tr("Permission to send mail through %1 was not given. If it was not you who "
                           "refused, your organization may not allow it; ask its administrator.");
    case Error::Kind::WrongState:
        return Phrases::tr("What came back from the browser did not belong to this sign-in to %1. Perhaps an "
                           "older tab was used. Sign in again, in the tab that opens then.");
    case Error::Kind::WrongIssuer:
        return Phrases::tr("The answer that came back from the browser was not given by %1, so it was not "
                           "used. Sign in again, and check the address that the browser shows.");
    case Error::Kind::TimedOut:
        return Phrases::tr("The sign-in to %1 was not completed in the browser in time. Sign in again.");
    case Error::Kind::Cancelled:
        return Phrases::tr("The sign-in to %1 was cancelled.");
    case Error::Kind::Expired:
        return Phrases::tr("The code for %1 was not entered in time. Sign in again to get a new one.");
    case Error::Kind::SignInAgain:
        return signInAgainProblem(error.code);
    case Error::Kind::Refused:
        return refusedProblem(error.code);
    case Error::Kind::Unreachable:
        return Phrases::tr("There was no complete answer from the sign-in server of %1 over a secure "
                           "connection. Check the network, then try again.");
    case Error::Kind::Malformed:
        return Phrases::tr("Hongyan cannot use the sign-in server of %1 as it is set up, or what came back "
                           "from it. A network that wants its own sign-in first, as in a hotel, can be the "
                           "reason; open any web page to see.");
    case Error::Kind::StorageFailed:
        return Phrases::tr("The sign-in to %1 could not be read from the place for secrets on this computer, "
                           "or not be kept there. Unlock it if it is locked, then try again.");
    }
    return {};
}

QByteArray page(const QString &title, const QString &sentence)
{
    //: The language of the two pages for the browser, as the attribute "lang" of HTML has it.
    const QString language = Phrases::tr("en");
    const QString html = uR"(<!DOCTYPE html>
<html lang="%1">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta name="color-scheme" content="light dark">
<title>%2</title>
<style>body { font: 1.1em/1.5 system-ui, sans-serif; max-width: 32em; margin: 15vh auto; padding: 0 1.5em }</style>
<h1>%2</h1>
<p>%3</p>
</html>
)"_s;
    return html.arg(language.toHtmlEscaped(), title.toHtmlEscaped(), sentence.toHtmlEscaped()).toUtf8();
}

QString providerOr(const QString &name)
{
    //: In the middle of a sentence, where the provider has no name.
    return name.isEmpty() ? Phrases::tr("the provider") : name;
}

QStringList microsoftSteps()
{
    return {
        Phrases::tr("Sign in to the Microsoft Entra admin center. A personal account may need a directory of "
                    "its own first."),
        Phrases::tr("Under “App registrations”, make a new registration. Its name is what people see when "
                    "they sign in."),
        Phrases::tr("As supported account types choose accounts in any organizational directory and personal "
                    "Microsoft accounts."),
        Phrases::tr("Under “Authentication”, add the platform “Mobile and desktop applications” with the "
                    "redirect URI http://localhost, and allow public client flows."),
        Phrases::tr("Under “API permissions”, add the delegated permissions SMTP.Send and offline_access. "
                    "SMTP.Send is listed under Office 365 Exchange Online or under Microsoft Graph."),
        Phrases::tr("Copy the “Application (client) ID” to Hongyan. There is no client secret."),
        Phrases::tr(
            "If your organization does not let you give these permissions yourself, its administrator "
            "has to give them."),
    };
}

QStringList googleSteps()
{
    return {
        Phrases::tr("Sign in to the Google Cloud console and create a project."),
        Phrases::tr("Set up the OAuth consent screen, which is now part of “Google Auth Platform”, with the "
                    "audience “External”."),
        Phrases::tr("Add the scope https://mail.google.com/, which is the only one Gmail accepts for sending "
                    "over SMTP."),
        Phrases::tr("While the project is in “Testing”, add your own address as a test user. A sign-in ends "
                    "after seven days then; publishing the project lifts that, and Google warns about an app "
                    "that it has not verified."),
        Phrases::tr("Create an OAuth client of the type “Desktop app”."),
        Phrases::tr("Copy both the client ID and the client secret to Hongyan. Google wants the secret from "
                    "desktop programs too."),
        Phrases::tr("An app password is the simpler way for one Gmail account of your own."),
    };
}

QStringList generalSteps()
{
    return {
        Phrases::tr("Look for the developer or app registration pages of the provider, and register a "
                    "desktop program, sometimes called a native or public one."),
        Phrases::tr("As redirect URI enter http://127.0.0.1. The port is another one each time, which the "
                    "provider must allow."),
        Phrases::tr("Ask for the permission to send mail over SMTP, and for access while you are away if "
                    "that is a permission of its own."),
        Phrases::tr("Copy the client id to Hongyan, and the client secret if you get one."),
    };
}

} // namespace

QString oauthProblem(const Error &error, const QString &providerName)
{
    return problem(error).arg(providerOr(providerName));
}

QByteArray signedInPage(const QString &providerName)
{
    return page(Phrases::tr("You are signed in"),
                Phrases::tr("The sign-in to %1 worked. You can close this page and go back to Hongyan.")
                    .arg(providerOr(providerName)));
}

QByteArray notSignedInPage()
{
    return page(Phrases::tr("You are not signed in"),
                Phrases::tr("Hongyan says what happened and what to do. You can close this page."));
}

ClientHelp clientHelp(const QString &serverId)
{
    if (serverId == u"microsoft")
        return {microsoftSteps(), QUrl(u"https://entra.microsoft.com/"_s)};
    if (serverId == u"google")
        return {googleSteps(), QUrl(u"https://console.cloud.google.com/auth/overview"_s)};
    return {generalSteps(), {}};
}

} // namespace ui::wording
