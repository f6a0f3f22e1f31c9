#pragma once

#include "app/options.h"
#include "core/domain/question.h"

namespace app
{

/// "hongyan domain NAME": what it was called with. A value.
struct DomainCommand {
    core::domain::CheckedQuestion question = {};
    bool isJson = false; ///< --json
    bool isDetailed = false; ///< --details
};

/// Whether the program was called as "hongyan domain …".
bool isDomainCommand(const QStringList &arguments);

core::Result<DomainCommand, OptionsEnd> parseDomainCommand(const QStringList &arguments);

} // namespace app
