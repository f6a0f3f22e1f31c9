#pragma once

class QEvent;
class QKeyEvent;

namespace ui::editor
{

/// @p isTyping becomes true when @p event, on its way to a place to write in, writes or deletes, and false
/// when it does something else there; events that are about neither leave it.
void followTyping(const QEvent &event, bool &isTyping);

/// It writes what it says: a letter, a blank, a sign, with nothing held but Shift.
bool writesText(const QKeyEvent &key);

} // namespace ui::editor
