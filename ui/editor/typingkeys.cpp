#include "ui/editor/typingkeys.h"

#include <QKeyEvent>

namespace ui::editor
{

void followTyping(const QEvent &event, bool &isTyping)
{
    if (event.type() == QEvent::InputMethod) {
        isTyping = true;
    } else if (event.type() == QEvent::MouseButtonPress) {
        isTyping = false;
    } else if (event.type() == QEvent::KeyPress) {
        const auto &key = static_cast<const QKeyEvent &>(event);
        const bool isWriting = !key.text().isEmpty() && key.text().at(0).isPrint();
        isTyping = isWriting || key.key() == Qt::Key_Backspace || key.key() == Qt::Key_Delete;
    }
}

bool writesText(const QKeyEvent &key)
{
    const bool isPlain = !(key.modifiers() & ~(Qt::ShiftModifier | Qt::KeypadModifier));
    return isPlain && !key.text().isEmpty() && key.text().at(0).isPrint();
}

} // namespace ui::editor
