#pragma once

#include "app/options.h"

namespace app
{

/// "hongyan templates list|show|import|export|remove": what it was called with. A value.
struct TemplatesCommand {
    enum class Verb { List, Show, Import, Export, Remove };

    Verb verb = Verb::List;
    QString name; ///< Of Show, Export and Remove.
    QStringList files; ///< Of Import.
    QString target; ///< Of Export: a file, a folder, "-" for standard output; empty: the current folder.
    bool isOfSnippets = false; ///< --snippets: of these instead of templates.
    bool isJson = false; ///< --json
};

/// Whether the program was called as "hongyan templates …".
bool isTemplatesCommand(const QStringList &arguments);

core::Result<TemplatesCommand, OptionsEnd> parseTemplatesCommand(const QStringList &arguments);

} // namespace app
