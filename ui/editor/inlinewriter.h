#pragma once

#include <QString>

class QTextBlock;

namespace ui::editor
{

/// The CSS of code, so that no client shows it in its font of text.
inline const QString codeFamilies = QStringLiteral("font-family:Consolas,'Courier New',monospace");

QString escapedHtml(const QString &text);

/// The content of a block: text with its marks, links and pictures. Blanks that HTML would fold are
/// written as no-break blanks; an empty block as <br>, so that it keeps its line.
QString inlineHtml(const QTextBlock &block);

} // namespace ui::editor
