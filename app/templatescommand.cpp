#include "app/templatescommand.h"

#include "app/commandlinetext.h"
#include "app/commandparser.h"

namespace app
{

namespace
{

using Verb = TemplatesCommand::Verb;

constexpr CommandVerb<Verb> verbs[]{{"list", Verb::List},
                                    {"show", Verb::Show},
                                    {"import", Verb::Import},
                                    {"export", Verb::Export},
                                    {"remove", Verb::Remove}};

CommandParser described()
{
    CommandParser parser(
        "templates",
        CommandLineText::tr(
            "hongyan templates list                  lists the templates\n"
            "hongyan templates show NAME             prints one: its recipients, subject, fields and text\n"
            "hongyan templates import FILE…          keeps message files as templates or snippets\n"
            "hongyan templates export NAME [TARGET]  copies one to a file or into a folder; - is standard "
            "output\n"
            "hongyan templates remove NAME           moves one to the trash, where it stays for 30 days"));
    parser.addOption("snippets", CommandLineText::tr("Snippets instead of templates."));
    parser.addOption("json", CommandLineText::tr("list, show: print JSON."));
    parser.addVerbs(verbs);
    parser.addWords("subject", QStringLiteral("[NAME|FILE…] [TARGET]"));
    return parser;
}

/// How many words there may be, with the verb.
qsizetype mostWords(Verb verb)
{
    switch (verb) {
    case Verb::List:
        return 1;
    case Verb::Show:
    case Verb::Remove:
        return 2;
    case Verb::Export:
        return 3;
    case Verb::Import:
        break;
    }
    return 10'000;
}

} // namespace

bool isTemplatesCommand(const QStringList &arguments)
{
    return arguments.value(1) == u"templates";
}

core::Result<TemplatesCommand, OptionsEnd> parseTemplatesCommand(const QStringList &arguments)
{
    CommandParser parser = described();
    if (const auto end = parser.parse(arguments))
        return *end;
    const auto verb = parser.verb(verbs);
    if (!verb)
        return mistake(
            CommandLineText::tr("Say what to do: hongyan templates list, show, import, export or remove."));
    if (const auto end = parser.tooMuch(mostWords(*verb)))
        return *end;
    const QStringList subjects = parser.words().mid(1);
    TemplatesCommand command;
    command.verb = *verb;
    command.isOfSnippets = parser.has("snippets");
    command.isJson = parser.has("json");
    if (*verb == Verb::Import)
        command.files = subjects;
    else
        command.name = subjects.value(0);
    command.target = subjects.value(1);
    if (*verb == Verb::Import && command.files.isEmpty())
        return mistake(CommandLineText::tr("Say which file."));
    if (*verb != Verb::Import && *verb != Verb::List && command.name.isEmpty())
        return mistake(command.isOfSnippets ? CommandLineText::tr("Say which snippet.")
                                            : CommandLineText::tr("Say which template."));
    return command;
}

} // namespace app
