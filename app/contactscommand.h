#pragma once

#include "app/options.h"

namespace app
{

/// "hongyan contacts list|import|export|forget": what it was called with. A value.
struct ContactsCommand {
    enum class Verb { List, Import, Export, Forget };

    Verb verb = Verb::List;
    QString subject; ///< A search, a file, or an address; for Forget empty with isEverything.
    bool isJson = false; ///< --json
    bool isTrial = false; ///< --dry-run: say what would be imported, and change nothing.
    bool isEverything = false; ///< --all: forget everything learned.
    QString format; ///< --format: "vcf" or "csv"; empty: by the file's name.
};

/// Whether the program was called as "hongyan contacts …".
bool isContactsCommand(const QStringList &arguments);

core::Result<ContactsCommand, OptionsEnd> parseContactsCommand(const QStringList &arguments);

} // namespace app
