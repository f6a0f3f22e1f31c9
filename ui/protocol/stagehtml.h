#pragma once

#include "ui/protocol/stagecontent.h"

#include <QPalette>
#include <QSet>

#include <functional>

namespace ui::protocol
{

/// What the person opened of a stage, and where explanations come from.
struct StageFolds {
    QSet<int> certificates = {0}; ///< By their place in the chain; the server's own is open.
    int explainedLine = -1; ///< The line whose explanation stands below it.
    std::function<QString(int line)> explain = {};
};

// The parts of a stage as rich text for StageDetail. Links are "certificate:1", which opens and closes, and
// "line:12", which explains. Everything that came from a server is escaped.

/// Time, addresses, encryption with the chain of certificates, extensions with what they mean, recipients
/// with their answers. Empty if nothing was found out.
QString factsHtml(const StageContent &content, const StageFolds &folds, const QPalette &palette);
/// The last lines of the conversation at the stage. Pictures "lock" and "unlock" are to be in the document.
QString linesHtml(const StageContent &content, const StageFolds &folds, const QPalette &palette);

} // namespace ui::protocol
