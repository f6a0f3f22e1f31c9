#pragma once

class QWidget;

namespace ui
{

/// Gives what takes the focus in @p part its place in the order of Tab: behind the last that @p area has. For
/// parts of a window that are made late; Qt would have Tab come to them after everything else.
void tabBehind(QWidget *area, QWidget *part);

} // namespace ui
