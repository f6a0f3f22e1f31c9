#pragma once

#include <QTextDocument>

namespace ui::editor
{

/// How far a document has come, to tell later whether anybody has changed it since. Its revision() would not
/// do: that goes on as well when a word is only marked as misspelt.
struct Standing {
    int steps = -1; ///< That can be undone.
    int length = -1; ///< What is typed may become part of the step before.

    static Standing of(const QTextDocument &document)
    {
        return {document.availableUndoSteps(), document.characterCount()};
    }
    bool operator==(const Standing &) const = default;
};

} // namespace ui::editor
