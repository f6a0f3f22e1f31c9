#include "ui/wording/phrases.h"
#include "ui/wording/verdictparts.h"

#include <algorithm>

namespace ui::wording
{

using core::diagnosis::Remedy;
using core::smtp::Security;
using Kind = Remedy::Kind;

namespace
{

int forPlural(qint64 number)
{
    return int(std::clamp<qint64>(number, 0, 99'999));
}

QString retryText(const Remedy &remedy)
{
    if (remedy.at.isValid())
        return Phrases::tr("Try again at %1").arg(clockTime(remedy.at));
    if (remedy.after)
        return Phrases::tr("Try again in %1").arg(timeSpan(*remedy.after));
    return Phrases::tr("Try again later");
}

QString getText(const VerdictContext &context)
{
    const QString secret = ownSecret(context);
    if (secret.isEmpty())
        return Phrases::tr("Get an app password…");
    // "SMTP" is spelled out: an SMTP key.
    const bool isVowel = QStringLiteral("aeiouAEIOU").contains(secret.at(0)) || secret.startsWith(u"SMTP");
    return (isVowel ? Phrases::tr("Get an %1…") : Phrases::tr("Get a %1…")).arg(secret);
}

QString enterText(const VerdictContext &context)
{
    const QString secret = ownSecret(context);
    return secret.isEmpty() ? Phrases::tr("Enter the password…") : Phrases::tr("Enter the %1…").arg(secret);
}

QString signInText(const Remedy &remedy, const VerdictContext &context)
{
    static const struct {
        QStringView server;
        const char *name;
    } names[] = {
        {u"google", "Google"},
        {u"microsoft", "Microsoft"},
        {u"microsoft-cn", "Microsoft"},
        {u"yahoo", "Yahoo"},
        {u"aol", "AOL"},
        {u"fastmail", "Fastmail"},
        {u"yandex", "Yandex"},
        {u"mailru", "Mail.ru"},
        {u"comcast", "Comcast"},
    };
    for (const auto &[server, name] : names) {
        if (remedy.target == server)
            return Phrases::tr("Sign in with %1").arg(QLatin1String(name));
    }
    return context.provider.isEmpty() ? Phrases::tr("Sign in with the browser")
                                      : Phrases::tr("Sign in with %1").arg(named(context.provider));
}

QString switchText(const Remedy &remedy, const VerdictContext &context)
{
    const QString port = QString::number(remedy.port);
    const QString host = named(remedy.host);
    if (!host.isEmpty() && remedy.host != context.host)
        return remedy.port == 0 ? Phrases::tr("Use %1").arg(host)
                                : Phrases::tr("Use %1, port %2").arg(host, port);
    if (remedy.port == 0)
        return Phrases::tr("Change server and port…");
    switch (remedy.security) {
    case Security::ImplicitTls:
        return Phrases::tr("Use port %1 with TLS").arg(port);
    case Security::StartTls:
        return Phrases::tr("Use port %1 with STARTTLS").arg(port);
    case Security::None:
        break;
    }
    return Phrases::tr("Use port %1 without encryption").arg(port);
}

QString splitText(const Remedy &remedy)
{
    return remedy.limit > 0 ? Phrases::tr("Send in groups of %n", nullptr, forPlural(remedy.limit))
                            : Phrases::tr("Send in several parts");
}

/// A text with a place for a name, and one for when there is none.
QString withName(const QString &name, const QString &text, const QString &nameless)
{
    return name.isEmpty() ? nameless : text.arg(named(name));
}

QString buttonText(const Remedy &remedy, const VerdictContext &context)
{
    switch (remedy.kind) {
    case Kind::RetryNow:
        return Phrases::tr("Try again now");
    case Kind::WaitAndRetry:
        return retryText(remedy);
    case Kind::SlowDown:
        return remedy.after ? Phrases::tr("Wait %1, then send more slowly").arg(timeSpan(*remedy.after))
                            : Phrases::tr("Send more slowly");
    case Kind::WaitForQuota:
        return remedy.at.isValid() ? Phrases::tr("Send again at %1").arg(clockTime(remedy.at))
                                   : Phrases::tr("Wait for the limit to reset");
    case Kind::OpenCredentialPage:
        return getText(context);
    case Kind::EnterSecret:
        return enterText(context);
    case Kind::SignIn:
        return signInText(remedy, context);
    case Kind::OpenProviderPage:
        return withName(context.provider, Phrases::tr("Open the page of %1"),
                        Phrases::tr("Open the provider's page"));
    case Kind::SwitchServer:
        return switchText(remedy, context);
    case Kind::OpenAccountSettings:
        return Phrases::tr("Open account settings");
    case Kind::TestConnection:
        return Phrases::tr("Test the connection");
    case Kind::SetClock:
        return Phrases::tr("Set date and time");
    case Kind::OpenNetworkSignIn:
        return Phrases::tr("Open the network's sign-in page");
    case Kind::TryOtherNetwork:
        return Phrases::tr("Use another network");
    case Kind::ChangeFrom:
        return withName(remedy.target, Phrases::tr("Send as %1"), Phrases::tr("Change the From address"));
    case Kind::CheckDomain:
        return withName(remedy.target, Phrases::tr("Check the domain %1"), Phrases::tr("Check the domain"));
    case Kind::SendToOthers:
        return context.othersCount > 0
            ? Phrases::tr("Send to the %n other(s)", nullptr, forPlural(context.othersCount))
            : Phrases::tr("Send to the others");
    case Kind::SendToRefused:
        return Phrases::tr("Send to the refused ones again");
    case Kind::SendAnyway:
        return Phrases::tr("Send again anyway");
    case Kind::EditRecipients:
        return withName(remedy.target, Phrases::tr("Correct %1"), Phrases::tr("Correct the recipients"));
    case Kind::SplitRecipients:
        return splitText(remedy);
    case Kind::AskRecipient:
        return Phrases::tr("Ask the recipient another way");
    case Kind::ShrinkAttachments:
        return Phrases::tr("Make pictures smaller…");
    case Kind::RemoveAttachments:
        return Phrases::tr("Remove attachments…");
    case Kind::EditMessage:
        return Phrases::tr("Edit the message");
    case Kind::LookUpListing:
        return Phrases::tr("Look up the blocklist entry");
    case Kind::CopyForAdministrator:
        return Phrases::tr("Copy a message for the administrator");
    case Kind::ContactProvider:
        return withName(context.provider, Phrases::tr("Contact %1"), Phrases::tr("Contact the provider"));
    case Kind::LookIntoSentFolder:
        return Phrases::tr("Look into the Sent folder");
    case Kind::CopyReport:
        return Phrases::tr("Copy report");
    case Kind::ShowDetails:
        return Phrases::tr("Show details");
    }
    return {};
}

} // namespace

QString remedyText(const Remedy &remedy, const VerdictContext &context)
{
    return tightened(buttonText(remedy, context));
}

QString remedyHint(const Remedy &remedy, const VerdictContext &)
{
    switch (remedy.kind) {
    case Kind::WaitAndRetry:
    case Kind::WaitForQuota:
        return Phrases::tr("Nothing has to be changed; the draft stays as it is.");
    case Kind::SlowDown:
        return Phrases::tr("Fewer messages at a time, with a pause between them.");
    case Kind::OpenCredentialPage:
        return Phrases::tr("Sign in there, make it, copy it, then come back and enter it here.");
    case Kind::OpenProviderPage:
        return Phrases::tr("Sign in there in the browser, then come back and send again.");
    case Kind::SignIn:
        return Phrases::tr("The browser opens; Hongyan never sees your password.");
    case Kind::SwitchServer:
        return Phrases::tr("Only this account's setting changes; the password stays.");
    case Kind::SetClock:
        return Phrases::tr("Open the date and time settings of this computer and let the time be set by the "
                           "network.");
    case Kind::TryOtherNetwork:
        return Phrases::tr("A phone's hotspot, for example, or without the VPN.");
    case Kind::ChangeFrom:
        return Phrases::tr("Everything else in the message stays as it is.");
    case Kind::CheckDomain:
        return Phrases::tr("It looks up the records that other servers check, and says what to publish.");
    case Kind::SendToOthers:
        return Phrases::tr("Those who were refused do not get it, and nobody gets it twice.");
    case Kind::SendToRefused:
        return Phrases::tr("Whoever has accepted it does not get it again.");
    case Kind::SendAnyway:
        return Phrases::tr("It may arrive twice.");
    case Kind::SplitRecipients:
        return Phrases::tr("The message stays the same for all; only the handing over happens in parts.");
    case Kind::AskRecipient:
        return Phrases::tr("By phone or another account: ask for the right address, or to be let in.");
    case Kind::ShrinkAttachments:
        return Phrases::tr("On the way, attached files grow by a third.");
    case Kind::LookUpListing:
        return Phrases::tr("Its page says why the address is listed and how to have it removed.");
    case Kind::CopyForAdministrator:
        return Phrases::tr("Ready to be pasted: what was tried, the server's words, and what is asked for.");
    case Kind::LookIntoSentFolder:
        return Phrases::tr("If the message is there, it was sent: do not send it again.");
    case Kind::CopyReport:
        return Phrases::tr("Without passwords, but with addresses.");
    case Kind::RetryNow:
    case Kind::EnterSecret:
    case Kind::OpenAccountSettings:
    case Kind::TestConnection:
    case Kind::OpenNetworkSignIn:
    case Kind::EditRecipients:
    case Kind::RemoveAttachments:
    case Kind::EditMessage:
    case Kind::ContactProvider:
    case Kind::ShowDetails:
        break;
    }
    return {};
}

} // namespace ui::wording
