#include "app/commandparser.h"

#include "app/commandlinetext.h"
#include "app/exitcodes.h"

#include <QCommandLineParser>

namespace app
{

CommandParser::CommandParser(const char *word, const QString &description)
    : m_parser(std::make_unique<QCommandLineParser>())
{
    m_parser->setApplicationDescription(description);
    addWords(word, QString::fromLatin1(word));
}

CommandParser::CommandParser(CommandParser &&) noexcept = default;

CommandParser::~CommandParser() = default;

void CommandParser::addOption(const char *name, const QString &text, const char *value)
{
    m_parser->addOption(QCommandLineOption(QString::fromLatin1(name), text, QString::fromLatin1(value)));
}

void CommandParser::addWords(const char *name, const QString &syntax)
{
    m_parser->addPositionalArgument(QString::fromLatin1(name), QString(), syntax);
}

std::optional<OptionsEnd> CommandParser::parse(const QStringList &arguments, const QString &belowHelp)
{
    addOption("language", CommandLineText::tr("The language of the program: en or zh_CN."), "LOCALE");
    m_parser->addHelpOption();
    if (!m_parser->parse(arguments))
        return mistake(m_parser->errorText());
    if (!has("help"))
        return std::nullopt;
    const QString help = m_parser->helpText();
    return OptionsEnd{AllAccepted, belowHelp.isEmpty() ? help : help + u'\n' + belowHelp};
}

bool CommandParser::has(const char *option) const
{
    return m_parser->isSet(QLatin1String(option));
}

QString CommandParser::value(const char *option) const
{
    return m_parser->value(QLatin1String(option));
}

QStringList CommandParser::values(const char *option) const
{
    return m_parser->values(QLatin1String(option));
}

QStringList CommandParser::words() const
{
    return m_parser->positionalArguments().mid(1);
}

std::optional<OptionsEnd> CommandParser::tooMuch(qsizetype most) const
{
    const QStringList all = words();
    if (all.size() <= most)
        return std::nullopt;
    return mistake(CommandLineText::tr("This is too much: %1").arg(all.last()));
}

OptionsEnd mistake(const QString &text)
{
    return {Usage, text};
}

} // namespace app
