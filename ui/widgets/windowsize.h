#pragma once

#include <QFontMetrics>
#include <QSize>

class QWidget;

namespace ui
{

/// The width of @p count digits. Unlike the average width of a character it stays the same measure when the
/// font is a Chinese one, whose average character is twice as wide as its letters.
int columnsWidth(const QFontMetrics &metrics, int count);

/// A comfortable first size for @p window, never more than its screen has room for.
void openAt(QWidget *window, QSize wanted);

} // namespace ui
