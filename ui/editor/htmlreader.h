#pragma once

#include "ui/editor/charstyle.h"

#include <functional>

class QTextDocument;

namespace ui::editor
{

struct ReadOptions {
    Origin origin = Origin::OurOwn;
    /// Asked for each picture's address: the name it gets in the document, or nothing if its alternative
    /// text is to stand there instead. Without it: cid:, http and https stay, others do not.
    std::function<QString(const QString &address)> picture = {};
};

/// Replaces the document by what the HTML says, in the terms of structure.h. Loads nothing.
void readHtml(QStringView html, QTextDocument *document, const ReadOptions &options = {});

} // namespace ui::editor
