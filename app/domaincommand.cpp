#include "app/domaincommand.h"

#include "app/commandlinetext.h"
#include "app/exitcodes.h"

#include <QCommandLineParser>

namespace app
{

using core::domain::Question;

namespace
{

void describe(QCommandLineParser &parser)
{
    const auto add = [&parser](const char *name, const QString &text, const char *value = nullptr) {
        const QString valueName = value ? QString::fromLatin1(value) : QString();
        parser.addOption(QCommandLineOption(QString::fromLatin1(name), text, valueName));
    };
    parser.setApplicationDescription(CommandLineText::tr(
        "hongyan domain NAME    checks the records that mail from this domain needs\n\n"
        "Asks DNS for MX, SPF, DKIM and DMARC, and for a server of one's own for PTR and HELO. "
        "Says what is in order, and which records to publish. Nothing is sent."));
    add("from", CommandLineText::tr("The address that you write from."), "ADDRESS");
    add("ip", CommandLineText::tr("The address of your own server; may be repeated."), "IP");
    add("server", CommandLineText::tr("The name of your own server."), "HOST");
    add("helo", CommandLineText::tr("The name that your server introduces itself with."), "HOST");
    add("selector", CommandLineText::tr("The selector of the DKIM key; may be repeated."), "S");
    add("resolver", CommandLineText::tr("Ask this name server instead of the computer's own."), "IP[:PORT]");
    add("port25",
        CommandLineText::tr("Connect to port 25 of this host, to see whether mail can leave from here; “mx” "
                            "for the domain's own."),
        "HOST");
    add("details", CommandLineText::tr("Show the records and how SPF was evaluated."));
    add("json", CommandLineText::tr("Print JSON."));
    add("language", CommandLineText::tr("The language of the program: en or zh_CN."), "LOCALE");
    parser.addPositionalArgument(QStringLiteral("domain"), QString(), QStringLiteral("domain"));
    parser.addPositionalArgument(QStringLiteral("name"), QString(), QStringLiteral("NAME"));
    parser.addHelpOption();
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

Question questionIn(const QCommandLineParser &parser)
{
    Question question;
    question.domain = parser.positionalArguments().value(1);
    question.from = parser.value(QStringLiteral("from"));
    question.server
        = (parser.values(QStringLiteral("ip")) + parser.values(QStringLiteral("server"))).join(u' ');
    question.helo = parser.value(QStringLiteral("helo"));
    question.selectors = parser.values(QStringLiteral("selector"));
    question.nameserver = parser.value(QStringLiteral("resolver"));
    question.triesPort25 = parser.isSet(QStringLiteral("port25"));
    const QString host = parser.value(QStringLiteral("port25"));
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
    QCommandLineParser parser;
    describe(parser);
    if (!parser.parse(arguments))
        return OptionsEnd{Usage, parser.errorText()};
    if (parser.isSet(QStringLiteral("help")))
        return OptionsEnd{AllAccepted, parser.helpText() + u'\n' + codeHelp()};
    const QStringList words = parser.positionalArguments();
    if (words.size() < 2)
        return OptionsEnd{Usage, CommandLineText::tr("Say which domain: hongyan domain example.com")};
    if (words.size() > 2)
        return OptionsEnd{Usage, CommandLineText::tr("This is too much: %1").arg(words.last())};
    const Question question = questionIn(parser);
    auto checked = core::domain::checked(question);
    if (!checked)
        return OptionsEnd{Usage, mistakeIn(checked.error(), question)};
    DomainCommand command;
    command.question = std::move(*checked);
    command.isJson = parser.isSet(QStringLiteral("json"));
    command.isDetailed = parser.isSet(QStringLiteral("details"));
    return command;
}

} // namespace app
