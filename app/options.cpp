#include "app/options.h"

#include "app/commandlinetext.h"
#include "app/exitcodes.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

namespace app
{

namespace
{

QString one(const QCommandLineParser &parser, const char *name)
{
    return parser.value(QLatin1String(name));
}

QStringList all(const QCommandLineParser &parser, const char *name)
{
    return parser.values(QLatin1String(name));
}

void describe(QCommandLineParser &parser)
{
    const auto add = [&parser](const char *name, const QString &text, const char *value = nullptr) {
        const QString valueName = value ? QString::fromLatin1(value) : QString();
        parser.addOption(QCommandLineOption(QString::fromLatin1(name), text, valueName));
    };
    parser.setApplicationDescription(
        CommandLineText::tr("Hongyan writes and sends mail, and says why when it does not arrive.\n"
                            "Without --send or --dump it opens a window, filled with what is given here."));
    add("to", CommandLineText::tr("A recipient, or a list of them. May be repeated."), "ADDRESS");
    add("cc", CommandLineText::tr("A copy for this address. May be repeated."), "ADDRESS");
    add("bcc", CommandLineText::tr("A hidden copy for this address. May be repeated."), "ADDRESS");
    add("from", CommandLineText::tr("The sender: “Name <address>”, or an address."), "ADDRESS");
    add("subject", CommandLineText::tr("The subject."), "TEXT");
    add("body", CommandLineText::tr("The letter as plain text."), "TEXT");
    add("html", CommandLineText::tr("The letter as HTML, from a file."), "FILE");
    add("attach", CommandLineText::tr("A file to attach. May be repeated."), "FILE");
    add("header", CommandLineText::tr("A further header field. May be repeated."), "NAME: VALUE");
    add("eml", CommandLineText::tr("A ready message: sent as it is with --send, else opened."), "FILE");
    add("template",
        CommandLineText::tr("Begin with this template, by its name or its file; the other options come on "
                            "top."),
        "NAME");
    add("set",
        CommandLineText::tr("Fill a field of the template. May be repeated. A field that is not set is "
                            "filled from what is known of the recipient, the sender and the day (such as "
                            "name, first name, email, my name, date), then with its own default; without a "
                            "window none may be left."),
        "FIELD=VALUE");
    add("account", CommandLineText::tr("Send with this account: its title, address or id."), "NAME");
    add("smtp",
        CommandLineText::tr("Send through this server instead of an account: smtps://user@host:465, "
                            "smtp://user@host:587?tls=starttls, or ?tls=none."),
        "URL");
    add("password-env",
        CommandLineText::tr("Take the password from this environment variable; else it is read from "
                            "standard input."),
        "NAME");
    add("ca", CommandLineText::tr("Trust the certificates in this PEM file too."), "FILE");
    add("proxy", CommandLineText::tr("Connect through this proxy: socks5://host:1080 or http://host:3128."),
        "URL");
    add("practice",
        CommandLineText::tr("Send to the built-in practice mailbox; nothing leaves this computer."));
    add("scenario", CommandLineText::tr("How the practice server behaves; “list” names the choices."), "ID");
    add("welcome", CommandLineText::tr("Use the welcome letter."));
    add("dump", CommandLineText::tr("Print the message and send nothing."));
    add("send", CommandLineText::tr("Send without a window and print the timeline."));
    add("yes", CommandLineText::tr("Do not ask before sending."));
    add("no-signature", CommandLineText::tr("Leave out the account's signature."));
    add("keep-photo-details",
        CommandLineText::tr("Leave in photos where and with what they were taken; else it is removed."));
    add("log", CommandLineText::tr("Write the conversation to this file, without passwords."), "FILE");
    add("language", CommandLineText::tr("The language of the program: en or zh_CN."), "LOCALE");
    add("appearance", CommandLineText::tr("light, dark or system."), "NAME");
    parser.addPositionalArgument(
        QStringLiteral("arguments"),
        CommandLineText::tr("mailto: links to write to, .eml files to open, other files to attach."),
        QStringLiteral("[mailto:… | FILE]…"));
    parser.addHelpOption();
    parser.addVersionOption();
}

Options optionsOf(const QCommandLineParser &parser)
{
    Options options;
    options.to = all(parser, "to");
    options.cc = all(parser, "cc");
    options.bcc = all(parser, "bcc");
    options.from = one(parser, "from");
    options.subject = one(parser, "subject");
    options.body = one(parser, "body");
    options.htmlFile = one(parser, "html");
    options.attachments = all(parser, "attach");
    options.headers = all(parser, "header");
    options.emlFile = one(parser, "eml");
    options.templateName = one(parser, "template");
    options.fieldValues = all(parser, "set");
    options.account = one(parser, "account");
    options.smtpUrl = one(parser, "smtp");
    options.passwordEnvironment = one(parser, "password-env");
    options.certificateFile = one(parser, "ca");
    options.logFile = one(parser, "log");
    options.proxyUrl = one(parser, "proxy");
    options.scenario = one(parser, "scenario");
    options.usesPractice = parser.isSet(QStringLiteral("practice")) || !options.scenario.isEmpty();
    options.isWelcomeLetter = parser.isSet(QStringLiteral("welcome"));
    options.language = one(parser, "language");
    options.appearance = one(parser, "appearance");
    options.isConfirmed = parser.isSet(QStringLiteral("yes"));
    options.isUnsigned = parser.isSet(QStringLiteral("no-signature"));
    options.keepsPhotoDetails = parser.isSet(QStringLiteral("keep-photo-details"));
    options.arguments = parser.positionalArguments();
    if (parser.isSet(QStringLiteral("dump")))
        options.mode = Options::Mode::Dump;
    else if (parser.isSet(QStringLiteral("send")))
        options.mode = Options::Mode::Send;
    return options;
}

QString contradictionIn(const Options &options)
{
    const int ways
        = int(options.usesPractice) + int(!options.account.isEmpty()) + int(!options.smtpUrl.isEmpty());
    if (ways > 1)
        return CommandLineText::tr("Choose one of --practice, --account and --smtp.");
    if (options.mode == Options::Mode::Send && ways == 0)
        return CommandLineText::tr("Say how to send: --account NAME, --smtp URL or --practice.");
    if (!options.templateName.isEmpty() && (options.isWelcomeLetter || !options.emlFile.isEmpty()))
        return CommandLineText::tr("--template is a letter of its own: without --welcome and --eml.");
    if (options.templateName.isEmpty() && !options.fieldValues.isEmpty())
        return CommandLineText::tr("--set fills a field of a template: say which with --template.");
    for (const QString &value : options.fieldValues) {
        if (value.indexOf(u'=') < 1)
            return CommandLineText::tr("A field is set as FIELD=VALUE, not: %1").arg(value);
    }
    if (options.isWelcomeLetter && !options.emlFile.isEmpty())
        return CommandLineText::tr("--welcome and --eml are two different letters.");
    if (options.mode == Options::Mode::Send && !options.emlFile.isEmpty()
        && (!options.subject.isEmpty() || !options.body.isEmpty() || !options.htmlFile.isEmpty()
            || !options.attachments.isEmpty() || !options.headers.isEmpty()))
        return CommandLineText::tr(
            "--eml sends a ready message as it is: --subject, --body, --html, --attach and --header "
            "cannot change it.");
    return {};
}

} // namespace

void Options::resolveFiles(const QString &folder)
{
    const auto resolve = [&folder](QString &name) {
        if (!name.isEmpty())
            name = QDir(folder).absoluteFilePath(name);
    };
    resolve(htmlFile);
    resolve(emlFile);
    for (QString &name : attachments)
        resolve(name);
    if (QFileInfo(QDir(folder), templateName).isFile())
        resolve(templateName);
    for (QString &argument : arguments) {
        if (QDir(folder).exists(argument))
            resolve(argument);
    }
}

bool Options::hasLetter() const
{
    return !to.isEmpty() || !cc.isEmpty() || !bcc.isEmpty() || !from.isEmpty() || !subject.isEmpty()
        || !body.isEmpty() || !htmlFile.isEmpty() || !attachments.isEmpty() || !headers.isEmpty()
        || !emlFile.isEmpty() || !templateName.isEmpty() || isWelcomeLetter || !arguments.isEmpty();
}

core::Result<Options, OptionsEnd> parseOptions(const QStringList &arguments)
{
    QCommandLineParser parser;
    describe(parser);
    if (!parser.parse(arguments))
        return OptionsEnd{Usage, parser.errorText()};
    if (parser.isSet(QStringLiteral("help")))
        return OptionsEnd{AllAccepted, parser.helpText() + u'\n' + exitCodeHelp()};
    if (parser.isSet(QStringLiteral("version")))
        return OptionsEnd{AllAccepted, QStringLiteral("Hongyan ") + QCoreApplication::applicationVersion()};
    Options options = optionsOf(parser);
    if (const QString reason = contradictionIn(options); !reason.isEmpty())
        return OptionsEnd{Usage, reason};
    return options;
}

QString languageIn(const QStringList &arguments)
{
    const QString option = QStringLiteral("--language");
    for (qsizetype i = 0; i < arguments.size(); ++i) {
        if (arguments.at(i) == option)
            return arguments.value(i + 1);
        if (arguments.at(i).startsWith(option + u'='))
            return arguments.at(i).mid(option.size() + 1);
    }
    return {};
}

bool isHeadless(const QStringList &arguments)
{
    for (const char *flag : {"--send", "--dump", "--help", "-h", "--help-all", "--version", "-v"}) {
        if (arguments.contains(QLatin1String(flag)))
            return true;
    }
    // "--scenario list" only prints.
    const qsizetype scenario = arguments.indexOf(QStringLiteral("--scenario"));
    return scenario >= 0 && arguments.value(scenario + 1) == u"list";
}

} // namespace app
