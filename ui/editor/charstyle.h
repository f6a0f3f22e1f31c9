#pragma once

#include "core/html/dom.h"

#include <QTextCharFormat>

namespace ui::editor
{

/// Whose HTML it is: our own comes back as it was; from elsewhere sizes are dropped, and colours that are
/// only the other program's black on white.
enum class Origin { OurOwn, Elsewhere };

/// @p format with what the element's tag and style say about its characters.
QTextCharFormat styled(QTextCharFormat format, const core::html::Node &element, Origin origin);

/// A CSS or HTML colour that a writer chose; not valid if there is none, or if it is a page's default.
QColor chosenColour(const QString &text, bool isGround);

} // namespace ui::editor
