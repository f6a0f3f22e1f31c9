#include "app/headless.h"
#include "app/interrupt.h"
#include "app/language.h"
#include "app/options.h"
#include "app/program.h"
#include "app/settings.h"
#include "app/singleinstance.h"
#include "ui/wording/wording.h"

#include <QApplication>
#include <QIcon>
#include <QTextStream>
#include <QTimer>

#include <cstdio>
#include <cstdlib>

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

int runHeadless(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    app::Language language;
    language.choose(app::languageIn(QCoreApplication::arguments()));
    const auto options = app::parseOptions(QCoreApplication::arguments());
    if (!options)
        return end(options.error());
    if (options->scenario == u"list") {
        printScenarios();
        return 0;
    }
    int exitCode = 0;
    {
        app::Services services(app::Folders::standard());
        app::Headless headless(*options, services);
        app::Interrupt interrupt;
        QObject::connect(&interrupt, &app::Interrupt::raised, &headless, &app::Headless::cancel);
        QTimer::singleShot(0, &headless, &app::Headless::start);
        exitCode = QCoreApplication::exec();
    }
    // Everything of ours is closed. Qt would go on to wait for a name look-up that nobody wants any more.
    std::fflush(nullptr);
    std::_Exit(exitCode);
}

int runWindow(int argc, char **argv)
{
    QApplication application(argc, argv);
    QGuiApplication::setDesktopFileName(QStringLiteral("hongyan"));
    QGuiApplication::setWindowIcon(QIcon(QStringLiteral(":/hongyan.svg")));
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
    return app::isHeadless(textsOf(argc, argv)) ? runHeadless(argc, argv) : runWindow(argc, argv);
}
