#include "app/templatescommand.h"

#include "app/commandlinetext.h"
#include "app/exitcodes.h"

#include <QCommandLineParser>

namespace app
{

namespace
{

using Verb = TemplatesCommand::Verb;

void describe(QCommandLineParser &parser)
{
    const auto add = [&parser](const char *name, const QString &text, const char *value = nullptr) {
        const QString valueName = value ? QString::fromLatin1(value) : QString();
        parser.addOption(QCommandLineOption(QString::fromLatin1(name), text, valueName));
    };
    parser.setApplicationDescription(CommandLineText::tr(
        "hongyan templates list                  lists the templates\n"
        "hongyan templates show NAME             prints one: its recipients, subject, fields and text\n"
        "hongyan templates import FILE…          keeps message files as templates or snippets\n"
        "hongyan templates export NAME [TARGET]  copies one to a file or into a folder; - is standard "
        "output\n"
        "hongyan templates remove NAME           moves one to the trash, where it stays for 30 days"));
    add("snippets", CommandLineText::tr("Snippets instead of templates."));
    add("json", CommandLineText::tr("list, show: print JSON."));
    add("language", CommandLineText::tr("The language of the program: en or zh_CN."), "LOCALE");
    parser.addPositionalArgument(QStringLiteral("templates"), QString(), QStringLiteral("templates"));
    parser.addPositionalArgument(QStringLiteral("verb"), QString(),
                                 QStringLiteral("list|show|import|export|remove"));
    parser.addPositionalArgument(QStringLiteral("subject"), QString(),
                                 QStringLiteral("[NAME|FILE…] [TARGET]"));
    parser.addHelpOption();
}

std::optional<Verb> verbNamed(const QString &word)
{
    if (word == u"list")
        return Verb::List;
    if (word == u"show")
        return Verb::Show;
    if (word == u"import")
        return Verb::Import;
    if (word == u"export")
        return Verb::Export;
    return word == u"remove" ? std::optional(Verb::Remove) : std::nullopt;
}

/// How many words may follow the verb.
qsizetype mostWords(Verb verb)
{
    switch (verb) {
    case Verb::List:
        return 0;
    case Verb::Show:
    case Verb::Remove:
        return 1;
    case Verb::Export:
        return 2;
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
            Usage,
            CommandLineText::tr("Say what to do: hongyan templates list, show, import, export or remove.")};
    const QStringList subjects = words.mid(2);
    if (subjects.size() > mostWords(*verb))
        return OptionsEnd{Usage, CommandLineText::tr("This is too much: %1").arg(subjects.last())};
    TemplatesCommand command;
    command.verb = *verb;
    command.isOfSnippets = parser.isSet(QStringLiteral("snippets"));
    command.isJson = parser.isSet(QStringLiteral("json"));
    if (*verb == Verb::Import)
        command.files = subjects;
    else
        command.name = subjects.value(0);
    command.target = subjects.value(1);
    if (*verb == Verb::Import && command.files.isEmpty())
        return OptionsEnd{Usage, CommandLineText::tr("Say which file.")};
    if (*verb != Verb::Import && *verb != Verb::List && command.name.isEmpty())
        return OptionsEnd{Usage,
                          command.isOfSnippets ? CommandLineText::tr("Say which snippet.")
                                               : CommandLineText::tr("Say which template.")};
    return command;
}

} // namespace app
