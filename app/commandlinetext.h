#pragma once

#include <QCoreApplication>

namespace app
{

/// Gives what the command line says the translation context "CommandLine": CommandLineText::tr("…").
class CommandLineText
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

} // namespace app
