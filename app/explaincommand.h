#pragma once

#include "app/options.h"
#include "core/diagnosis/facts.h"
#include "core/result.h"

namespace core::account
{
struct Catalogue;
}

namespace app
{

/// "hongyan explain WORDS": what it was called with. A value.
struct ExplainCommand {
    QString words; ///< "535 Login Fail."; empty or "-": read from standard input.
    QString provider; ///< A dialect ("qq", "office365"), a provider of the catalogue, or a host.
    std::optional<core::smtp::Stage> stage; ///< Nothing: told from the words, as far as they tell.
    core::diagnosis::Speaker speaker = core::diagnosis::Speaker::Unknown; ///< --from-recipient
    bool isJson = false;
};

/// Whether the program was called as "hongyan explain …".
bool isExplainCommand(const QStringList &arguments);

core::Result<ExplainCommand, OptionsEnd> parseExplainCommand(const QStringList &arguments);

/// Explains on standard output; the exit code: 0 if there was something to say, 1 if the words give no
/// reason, 2 if there were none or a file could not be read.
int explain(const ExplainCommand &command);

} // namespace app
