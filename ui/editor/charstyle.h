#pragma once

#include "core/html/dom.h"

#include <QTextCharFormat>

namespace ui::editor
{

/// Whose HTML it is: our own comes back as it was; from elsewhere fonts and sizes are dropped, because they
/// are mostly the other program's own.
enum class Origin { OurOwn, Elsewhere };

/// @p format with what the element's tag and style say about its characters.
QTextCharFormat styled(QTextCharFormat format, const core::html::Node &element, Origin origin);

/// A CSS or HTML colour; not valid if there is none, or if it is mostly see-through.
QColor cssColour(const QString &text);
/// A CSS or HTML colour that a writer chose; not valid if there is none, or if it is a page's default.
QColor chosenColour(const QString &text, bool isGround);

/// What is written of a colour: nothing where reading would take it for a page's default.
QColor writtenColour(const QTextCharFormat &format);
QColor writtenGround(const QTextCharFormat &format);

} // namespace ui::editor
