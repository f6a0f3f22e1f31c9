#include "app/accountcommand.h"

#include "app/checkup.h"
#include "app/commandlinetext.h"
#include "app/commandparser.h"
#include "app/exitcodes.h"

namespace app
{

namespace
{

using Verb = AccountCommand::Verb;

constexpr CommandVerb<Verb> verbs[]{
    {"list", Verb::List}, {"add", Verb::Add}, {"test", Verb::Test}, {"remove", Verb::Remove}};

CommandParser described()
{
    CommandParser parser(
        "account",
        CommandLineText::tr(
            "hongyan account list                lists the accounts\n"
            "hongyan account add ADDRESS         makes one, after testing it\n"
            "hongyan account test NAME           examines its connection, up to naming the sender\n"
            "hongyan account remove NAME         removes it and its stored password\n\n"
            "NAME is an account's title, address or id. A password is read from standard input without being "
            "shown, never from the command line."));
    parser.addOption("json", CommandLineText::tr("list, test: print JSON."));
    parser.addOption("until",
                     CommandLineText::tr(
                         "test: stop after this stage: dns, connect, tls, ehlo, auth or mail (the usual)."),
                     "STAGE");
    parser.addOption(
        "password-env",
        CommandLineText::tr("Take the password from this environment variable instead of asking for it."),
        "NAME");
    parser.addOption("name", CommandLineText::tr("add: your name, as recipients see it."), "TEXT");
    parser.addOption("title", CommandLineText::tr("add: what you call the account."), "TEXT");
    parser.addOption("smtp",
                     CommandLineText::tr("add: the server, for a provider that Hongyan does not know: "
                                         "smtps://user@host:465 or smtp://user@host:587?tls=starttls."),
                     "URL");
    parser.addOption("ca", CommandLineText::tr("add: trust the certificates in this PEM file, too."), "FILE");
    parser.addOption(
        "find",
        CommandLineText::tr("add: look the settings of an unknown domain up, in the DNS, at the domain "
                            "itself and in Mozilla's database, which learn the domain."));
    parser.addOption(
        "secret",
        CommandLineText::tr("add: where the password is kept: keyring (the desktop's key store), file "
                            "(readable by you alone, not encrypted) or env:NAME."),
        "PLACE");
    parser.addOption("sign-in",
                     CommandLineText::tr("add: sign in with the browser where a password would do, too."));
    parser.addOption("default", CommandLineText::tr("add: new letters begin with this account."));
    parser.addOption("no-test", CommandLineText::tr("add: save without connecting."));
    parser.addOption("yes", CommandLineText::tr("remove: do not ask."));
    parser.addVerbs(verbs);
    parser.addWords("name", QStringLiteral("[ADDRESS|NAME]"));
    return parser;
}

/// Fills in what is the same for all verbs; a sentence about a mistake, "" for none.
QString fill(AccountCommand &command, const CommandParser &parser)
{
    const auto text = [&parser](const char *name) { return parser.value(name); };
    const auto has = [&parser](const char *name) { return parser.has(name); };
    command.isJson = has("json");
    command.isConfirmed = has("yes");
    command.passwordEnvironment = text("password-env");
    command.name = text("name");
    command.title = text("title");
    command.smtpUrl = text("smtp");
    command.certificateFile = text("ca");
    command.secretPlace = text("secret");
    command.isSearched = has("find");
    command.isDefault = has("default");
    command.isTested = !has("no-test");
    command.isSignIn = has("sign-in");
    if (has("until")) {
        const auto stage = stageNamed(text("until"));
        if (!stage)
            return CommandLineText::tr("“%1” is no stage: dns, connect, tls, ehlo, auth or mail.")
                .arg(text("until"));
        command.until = *stage;
    }
    const QString &place = command.secretPlace;
    if (!place.isEmpty() && place != u"keyring" && place != u"file"
        && !(place.startsWith(u"env:") && place.size() > 4))
        return CommandLineText::tr("“%1” is no place for a password: keyring, file or env:NAME.").arg(place);
    return {};
}

} // namespace

bool isAccountCommand(const QStringList &arguments)
{
    return arguments.value(1) == u"account";
}

core::Result<AccountCommand, OptionsEnd> parseAccountCommand(const QStringList &arguments)
{
    CommandParser parser = described();
    if (const auto end = parser.parse(arguments, exitCodeHelp()))
        return *end;
    const auto verb = parser.verb(verbs);
    if (!verb)
        return mistake(CommandLineText::tr("Say what to do: hongyan account list, add, test or remove."));
    AccountCommand command;
    command.verb = *verb;
    command.subject = parser.words().value(1);
    const bool needsSubject = *verb != Verb::List;
    if (needsSubject && command.subject.isEmpty())
        return mistake(CommandLineText::tr("Say which account."));
    if (const auto end = parser.tooMuch(needsSubject ? 2 : 1))
        return *end;
    if (const QString reason = fill(command, parser); !reason.isEmpty())
        return mistake(reason);
    return command;
}

} // namespace app
