#include "app/accountcli.h"
#include "app/contactscli.h"
#include "app/doctorcommand.h"
#include "app/domaincli.h"
#include "app/explaincommand.h"
#include "app/headless.h"
#include "app/interrupt.h"
#include "app/language.h"
#include "app/options.h"
#include "app/program.h"
#include "app/settings.h"
#include "app/singleinstance.h"
#include "app/templatescli.h"
#include "core/secrets/process.h"
#include "ui/widgets/mnemonics.h"
#include "ui/wording/wording.h"

#include <QApplication>
#include <QIcon>
#include <QTextStream>
#include <QTimer>

#include <cstdio>
#include <cstdlib>
#ifdef __GLIBC__
#include <malloc.h>
#endif

namespace
{

void nameTheProgram()
{
    QCoreApplication::setApplicationName(QStringLiteral("hongyan"));
    QCoreApplication::setApplicationVersion(QStringLiteral(HONGYAN_VERSION));
}

QStringList textsOf(int argc, char **argv)
{
    QStringList arguments;
    for (int i = 0; i < argc; ++i)
        arguments.append(QString::fromLocal8Bit(argv[i]));
    return arguments;
}

int end(const app::OptionsEnd &reason)
{
    QTextStream(reason.exitCode == 0 ? stdout : stderr) << reason.text << Qt::endl;
    return reason.exitCode;
}

void printScenarios()
{
    QTextStream out(stdout);
    for (const auto &scenario : core::practice::readyScenarios())
        out << QString::fromLatin1(scenario.id).leftJustified(30)
            << ui::wording::scenarioTitle(QString::fromLatin1(scenario.id)) << Qt::endl;
}

/// Runs @p worker, made for @p command, until it ends the program.
template<typename Worker, typename Command>
int work(const Command &command)
{
    int exitCode = 0;
    {
        const app::Folders folders = app::Folders::standard();
        app::Settings settings(folders.settingsFile());
        app::Services services(folders, settings);
        Worker worker(command, services);
        app::Interrupt interrupt;
        QObject::connect(&interrupt, &app::Interrupt::raised, &worker, &Worker::cancel);
        QTimer::singleShot(0, &worker, &Worker::start);
        exitCode = QCoreApplication::exec();
    }
    // Everything of ours is closed. Qt would go on to wait for a name look-up that nobody wants any more.
    std::fflush(nullptr);
    std::_Exit(exitCode);
}

/// The program without windows, in the language that is asked for; @p run has the arguments.
template<typename Run>
int runOnTerminal(int argc, char **argv, Run run)
{
    QCoreApplication application(argc, argv);
    app::Language language;
    language.choose(app::languageIn(QCoreApplication::arguments()));
    return run(QCoreApplication::arguments());
}

int runAccount(const QStringList &arguments)
{
    const auto command = app::parseAccountCommand(arguments);
    return command ? work<app::AccountCli>(*command) : end(command.error());
}

int runDoctor(const QStringList &arguments)
{
    const auto command = app::parseDoctorCommand(arguments);
    return command ? work<app::DoctorCli>(*command) : end(command.error());
}

int runDomain(const QStringList &arguments)
{
    const auto command = app::parseDomainCommand(arguments);
    return command ? work<app::DomainCli>(*command) : end(command.error());
}

int runContacts(const QStringList &arguments)
{
    const auto command = app::parseContactsCommand(arguments);
    if (!command)
        return end(command.error());
    return app::ContactsCli(*command, app::Folders::standard().data + QStringLiteral("/contacts.sqlite"))
        .run();
}

int runTemplates(const QStringList &arguments)
{
    const auto command = app::parseTemplatesCommand(arguments);
    if (!command)
        return end(command.error());
    return app::TemplatesCli(*command, app::Folders::standard().templates()).run();
}

int runExplain(const QStringList &arguments)
{
    const auto command = app::parseExplainCommand(arguments);
    return command ? app::explain(*command) : end(command.error());
}

int runHeadless(const QStringList &arguments)
{
    const auto options = app::parseOptions(arguments);
    if (!options)
        return end(options.error());
    if (options->scenario == u"list") {
        printScenarios();
        return 0;
    }
    return work<app::Headless>(*options);
}

int runWindow(int argc, char **argv)
{
    QApplication application(argc, argv);
    QGuiApplication::setDesktopFileName(QStringLiteral("hongyan"));
    QGuiApplication::setWindowIcon(QIcon(QStringLiteral(":/hongyan.svg")));
    new ui::MenuMnemonics(&application);
    const app::Folders folders = app::Folders::standard();
    app::Settings settings(folders.settingsFile());
    app::Language language;
    const QString asked = app::languageIn(QCoreApplication::arguments());
    language.choose(asked.isEmpty() ? settings.language() : asked);
    const auto options = app::parseOptions(QCoreApplication::arguments());
    if (!options)
        return end(options.error());

    app::SingleInstance instance(folders.data);
    if (instance.handOver(QCoreApplication::arguments()))
        return 0;
    instance.listen();
    app::Program program(folders, settings, language);
    QObject::connect(&instance, &app::SingleInstance::called, &program, &app::Program::call);
    program.start(*options);
    return QApplication::exec();
}

} // namespace

int main(int argc, char **argv)
{
    nameTheProgram();
    core::secrets::forbidCoreDumps();
#ifdef __GLIBC__
    mallopt(M_ARENA_MAX, 2); // a dozen threads that mostly wait need no heap each
#endif
    const QStringList arguments = textsOf(argc, argv);
    if (app::isAccountCommand(arguments))
        return runOnTerminal(argc, argv, runAccount);
    if (app::isDoctorCommand(arguments))
        return runOnTerminal(argc, argv, runDoctor);
    if (app::isDomainCommand(arguments))
        return runOnTerminal(argc, argv, runDomain);
    if (app::isContactsCommand(arguments))
        return runOnTerminal(argc, argv, runContacts);
    if (app::isTemplatesCommand(arguments))
        return runOnTerminal(argc, argv, runTemplates);
    if (app::isExplainCommand(arguments))
        return runOnTerminal(argc, argv, runExplain);
    return app::isHeadless(arguments) ? runOnTerminal(argc, argv, runHeadless) : runWindow(argc, argv);
}
