#include "app/accountcommand.h"

#include "app/checkup.h"
#include "app/commandlinetext.h"
#include "app/exitcodes.h"

#include <QCommandLineParser>

namespace app
{

namespace
{

void describe(QCommandLineParser &parser)
{
    const auto add = [&parser](const char *name, const QString &text, const char *value = nullptr) {
        const QString valueName = value ? QString::fromLatin1(value) : QString();
        parser.addOption(QCommandLineOption(QString::fromLatin1(name), text, valueName));
    };
    parser.setApplicationDescription(CommandLineText::tr(
        "hongyan account list                lists the accounts\n"
        "hongyan account add ADDRESS         makes one, after testing it\n"
        "hongyan account test NAME           examines its connection, up to naming the sender\n"
        "hongyan account remove NAME         removes it and its stored password\n\n"
        "NAME is an account's title, address or id. A password is read from standard input without being "
        "shown, never from the command line."));
    add("json", CommandLineText::tr("list, test: print JSON."));
    add("until",
        CommandLineText::tr(
            "test: stop after this stage: dns, connect, tls, ehlo, auth or mail (the usual)."),
        "STAGE");
    add("password-env",
        CommandLineText::tr("Take the password from this environment variable instead of asking for it."),
        "NAME");
    add("name", CommandLineText::tr("add: your name, as recipients see it."), "TEXT");
    add("title", CommandLineText::tr("add: what you call the account."), "TEXT");
    add("smtp",
        CommandLineText::tr("add: the server, for a provider that Hongyan does not know: "
                            "smtps://user@host:465 or smtp://user@host:587?tls=starttls."),
        "URL");
    add("ca", CommandLineText::tr("add: trust the certificates in this PEM file, too."), "FILE");
    add("find",
        CommandLineText::tr("add: look the settings of an unknown domain up, in the DNS, at the domain "
                            "itself and in Mozilla's database, which learn the domain."));
    add("secret",
        CommandLineText::tr("add: where the password is kept: keyring (the desktop's key store), file "
                            "(readable by you alone, not encrypted) or env:NAME."),
        "PLACE");
    add("sign-in", CommandLineText::tr("add: sign in with the browser where a password would do, too."));
    add("default", CommandLineText::tr("add: new letters begin with this account."));
    add("no-test", CommandLineText::tr("add: save without connecting."));
    add("yes", CommandLineText::tr("remove: do not ask."));
    add("language", CommandLineText::tr("The language of the program: en or zh_CN."), "LOCALE");
    parser.addPositionalArgument(QStringLiteral("account"), QString(), QStringLiteral("account"));
    parser.addPositionalArgument(QStringLiteral("verb"), QString(), QStringLiteral("list|add|test|remove"));
    parser.addPositionalArgument(QStringLiteral("name"), QString(), QStringLiteral("[ADDRESS|NAME]"));
    parser.addHelpOption();
}

std::optional<AccountCommand::Verb> verbNamed(const QString &word)
{
    using Verb = AccountCommand::Verb;
    if (word == u"list")
        return Verb::List;
    if (word == u"add")
        return Verb::Add;
    if (word == u"test")
        return Verb::Test;
    return word == u"remove" ? std::optional(Verb::Remove) : std::nullopt;
}

/// Fills in what is the same for all verbs; a sentence about a mistake, "" for none.
QString fill(AccountCommand &command, const QCommandLineParser &parser)
{
    const auto text = [&parser](const char *name) { return parser.value(QLatin1String(name)); };
    const auto has = [&parser](const char *name) { return parser.isSet(QLatin1String(name)); };
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
    QCommandLineParser parser;
    describe(parser);
    if (!parser.parse(arguments))
        return OptionsEnd{Usage, parser.errorText()};
    if (parser.isSet(QStringLiteral("help")))
        return OptionsEnd{AllAccepted, parser.helpText() + u'\n' + exitCodeHelp()};
    const QStringList words = parser.positionalArguments();
    const auto verb = verbNamed(words.value(1));
    if (!verb)
        return OptionsEnd{Usage,
                          CommandLineText::tr("Say what to do: hongyan account list, add, test or remove.")};
    AccountCommand command;
    command.verb = *verb;
    command.subject = words.value(2);
    const bool needsSubject = *verb != AccountCommand::Verb::List;
    if (needsSubject && command.subject.isEmpty())
        return OptionsEnd{Usage, CommandLineText::tr("Say which account.")};
    if (words.size() > (needsSubject ? 3 : 2))
        return OptionsEnd{Usage, CommandLineText::tr("This is too much: %1").arg(words.last())};
    if (const QString mistake = fill(command, parser); !mistake.isEmpty())
        return OptionsEnd{Usage, mistake};
    return command;
}

} // namespace app
