#include "app/contactscommand.h"

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
        "hongyan contacts list [LETTERS]     lists the contacts, or those that the letters find\n"
        "hongyan contacts import FILE        takes in a vCard or CSV file; doubles are merged\n"
        "hongyan contacts export FILE        writes all contacts; - is standard output\n"
        "hongyan contacts forget ADDRESS     forgets what was learned of an address, or with --all of "
        "everybody"));
    add("json", CommandLineText::tr("list: print JSON."));
    add("dry-run", CommandLineText::tr("import: say what would be done, and change nothing."));
    add("all", CommandLineText::tr("forget: everything that was learned from messages sent."));
    add("format", CommandLineText::tr("export: vcf or csv; otherwise the file's name decides."), "FORMAT");
    add("language", CommandLineText::tr("The language of the program: en or zh_CN."), "LOCALE");
    parser.addPositionalArgument(QStringLiteral("contacts"), QString(), QStringLiteral("contacts"));
    parser.addPositionalArgument(QStringLiteral("verb"), QString(),
                                 QStringLiteral("list|import|export|forget"));
    parser.addPositionalArgument(QStringLiteral("subject"), QString(),
                                 QStringLiteral("[LETTERS|FILE|ADDRESS]"));
    parser.addHelpOption();
}

std::optional<ContactsCommand::Verb> verbNamed(const QString &word)
{
    using Verb = ContactsCommand::Verb;
    if (word == u"list")
        return Verb::List;
    if (word == u"import")
        return Verb::Import;
    if (word == u"export")
        return Verb::Export;
    return word == u"forget" ? std::optional(Verb::Forget) : std::nullopt;
}

} // namespace

bool isContactsCommand(const QStringList &arguments)
{
    return arguments.value(1) == u"contacts";
}

core::Result<ContactsCommand, OptionsEnd> parseContactsCommand(const QStringList &arguments)
{
    using Verb = ContactsCommand::Verb;
    QCommandLineParser parser;
    describe(parser);
    if (!parser.parse(arguments))
        return OptionsEnd{Usage, parser.errorText()};
    if (parser.isSet(QStringLiteral("help")))
        return OptionsEnd{AllAccepted, parser.helpText()};
    const QStringList words = parser.positionalArguments();
    const auto verb = verbNamed(words.value(1));
    if (!verb)
        return OptionsEnd{
            Usage, CommandLineText::tr("Say what to do: hongyan contacts list, import, export or forget.")};
    ContactsCommand command;
    command.verb = *verb;
    // Several words search as they would in the window.
    command.subject = *verb == Verb::List ? words.mid(2).join(u' ') : words.value(2);
    command.isJson = parser.isSet(QStringLiteral("json"));
    command.isTrial = parser.isSet(QStringLiteral("dry-run"));
    command.isEverything = parser.isSet(QStringLiteral("all"));
    command.format = parser.value(QStringLiteral("format")).toLower();
    if (!command.format.isEmpty() && command.format != u"vcf" && command.format != u"csv")
        return OptionsEnd{
            Usage, CommandLineText::tr("“%1” is no format for contacts: vcf or csv.").arg(command.format)};
    const bool isFile = *verb == Verb::Import || *verb == Verb::Export;
    if (isFile && command.subject.isEmpty())
        return OptionsEnd{Usage, CommandLineText::tr("Say which file.")};
    if (*verb == Verb::Forget && command.subject.isEmpty() != command.isEverything)
        return OptionsEnd{Usage, CommandLineText::tr("Say which address is to be forgotten, or --all.")};
    if (*verb != Verb::List && words.size() > 3)
        return OptionsEnd{Usage, CommandLineText::tr("This is too much: %1").arg(words.last())};
    return command;
}

} // namespace app
