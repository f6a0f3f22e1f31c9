#include "app/contactscommand.h"

#include "app/commandlinetext.h"
#include "app/commandparser.h"

namespace app
{

namespace
{

using Verb = ContactsCommand::Verb;

constexpr CommandVerb<Verb> verbs[]{
    {"list", Verb::List}, {"import", Verb::Import}, {"export", Verb::Export}, {"forget", Verb::Forget}};

CommandParser described()
{
    CommandParser parser(
        "contacts",
        CommandLineText::tr(
            "hongyan contacts list [LETTERS]     lists the contacts, or those that the letters find\n"
            "hongyan contacts import FILE        takes in a vCard or CSV file; doubles are merged\n"
            "hongyan contacts export FILE        writes all contacts; - is standard output\n"
            "hongyan contacts forget ADDRESS     forgets what was learned of an address, or with --all of "
            "everybody"));
    parser.addOption("json", CommandLineText::tr("list: print JSON."));
    parser.addOption("dry-run", CommandLineText::tr("import: say what would be done, and change nothing."));
    parser.addOption("all", CommandLineText::tr("forget: everything that was learned from messages sent."));
    parser.addOption("format", CommandLineText::tr("export: vcf or csv; otherwise the file's name decides."),
                     "FORMAT");
    parser.addVerbs(verbs);
    parser.addWords("subject", QStringLiteral("[LETTERS|FILE|ADDRESS]"));
    return parser;
}

} // namespace

bool isContactsCommand(const QStringList &arguments)
{
    return arguments.value(1) == u"contacts";
}

core::Result<ContactsCommand, OptionsEnd> parseContactsCommand(const QStringList &arguments)
{
    CommandParser parser = described();
    if (const auto end = parser.parse(arguments))
        return *end;
    const auto verb = parser.verb(verbs);
    if (!verb)
        return mistake(
            CommandLineText::tr("Say what to do: hongyan contacts list, import, export or forget."));
    const QStringList words = parser.words().mid(1);
    ContactsCommand command;
    command.verb = *verb;
    // Several words search as they would in the window.
    command.subject = *verb == Verb::List ? words.join(u' ') : words.value(0);
    command.isJson = parser.has("json");
    command.isTrial = parser.has("dry-run");
    command.isEverything = parser.has("all");
    command.format = parser.value("format").toLower();
    if (!command.format.isEmpty() && command.format != u"vcf" && command.format != u"csv")
        return mistake(
            CommandLineText::tr("“%1” is no format for contacts: vcf or csv.").arg(command.format));
    const bool isFile = *verb == Verb::Import || *verb == Verb::Export;
    if (isFile && command.subject.isEmpty())
        return mistake(CommandLineText::tr("Say which file."));
    if (*verb == Verb::Forget && command.subject.isEmpty() != command.isEverything)
        return mistake(CommandLineText::tr("Say which address is to be forgotten, or --all."));
    if (const auto end = parser.tooMuch(2); end && *verb != Verb::List)
        return *end;
    return command;
}

} // namespace app
