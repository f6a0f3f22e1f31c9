#include "app/domaincommand.h"

#include "app/commandlinetext.h"
#include "app/commandparser.h"

namespace app
{

using core::domain::Question;

namespace
{

CommandParser described()
{
    CommandParser parser(
        "domain",
        CommandLineText::tr(
            "hongyan domain NAME    checks the records that mail from this domain needs\n\n"
            "Asks DNS for MX, SPF, DKIM and DMARC, and for a server of one's own for PTR and HELO. "
            "Says what is in order, and which records to publish. Nothing is sent."));
    parser.addOption("from", CommandLineText::tr("The address that you write from."), "ADDRESS");
    parser.addOption("ip", CommandLineText::tr("The address of your own server; may be repeated."), "IP");
    parser.addOption("server", CommandLineText::tr("The name of your own server."), "HOST");
    parser.addOption("helo", CommandLineText::tr("The name that your server introduces itself with."),
                     "HOST");
    parser.addOption("selector", CommandLineText::tr("The selector of the DKIM key; may be repeated."), "S");
    parser.addOption("resolver", CommandLineText::tr("Ask this name server instead of the computer's own."),
                     "IP[:PORT]");
    parser.addOption(
        "port25",
        CommandLineText::tr("Connect to port 25 of this host, to see whether mail can leave from here; “mx” "
                            "for the domain's own."),
        "HOST");
    parser.addOption("details", CommandLineText::tr("Show the records and how SPF was evaluated."));
    parser.addOption("json", CommandLineText::tr("Print JSON."));
    parser.addWords("name", QStringLiteral("NAME"));
    return parser;
}

QString codeHelp()
{
    return CommandLineText::tr("Exit codes:\n"
                               "   0  everything is in order\n"
                               "   2  the command line is wrong\n"
                               "  10  the domain does not exist, or no name server answers\n"
                               "  20  cancelled\n"
                               "  21  something has to be changed\n"
                               "  22  nothing wrong was found, but not everything could be checked");
}

QString mistakeIn(Question::Field field, const Question &question)
{
    switch (field) {
    case Question::Field::Domain:
        return CommandLineText::tr("“%1” is no domain.").arg(question.domain);
    case Question::Field::From:
        return CommandLineText::tr("“%1” is no address of this domain.").arg(question.from);
    case Question::Field::Server:
        return CommandLineText::tr("“%1” is no address and no name of a server.").arg(question.server);
    case Question::Field::Selectors:
        return CommandLineText::tr("“%1” is no selector.").arg(question.selectors.join(u' '));
    case Question::Field::Nameserver:
        return CommandLineText::tr("“%1” is no name server: give its IP address.").arg(question.nameserver);
    case Question::Field::Port25Host:
        return CommandLineText::tr("“%1” is no host.").arg(question.port25Host);
    }
    return {};
}

Question questionIn(const CommandParser &parser)
{
    Question question;
    question.domain = parser.words().value(0);
    question.from = parser.value("from");
    question.server = (parser.values("ip") + parser.values("server")).join(u' ');
    question.helo = parser.value("helo");
    question.selectors = parser.values("selector");
    question.nameserver = parser.value("resolver");
    question.triesPort25 = parser.has("port25");
    const QString host = parser.value("port25");
    question.port25Host = host == u"mx" ? QString() : host;
    return question;
}

} // namespace

bool isDomainCommand(const QStringList &arguments)
{
    return arguments.value(1) == u"domain";
}

core::Result<DomainCommand, OptionsEnd> parseDomainCommand(const QStringList &arguments)
{
    CommandParser parser = described();
    if (const auto end = parser.parse(arguments, codeHelp()))
        return *end;
    if (parser.words().isEmpty())
        return mistake(CommandLineText::tr("Say which domain: hongyan domain example.com"));
    if (const auto end = parser.tooMuch(1))
        return *end;
    const Question question = questionIn(parser);
    auto checked = core::domain::checked(question);
    if (!checked)
        return mistake(mistakeIn(checked.error(), question));
    DomainCommand command;
    command.question = std::move(*checked);
    command.isJson = parser.has("json");
    command.isDetailed = parser.has("details");
    return command;
}

} // namespace app
