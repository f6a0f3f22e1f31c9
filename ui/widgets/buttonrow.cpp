#include "ui/widgets/buttonrow.h"

#include "ui/widgets/button.h"

namespace ui
{

ButtonRow::ButtonRow(const QMargins &margins, QWidget *parent)
    : FlowArea(4, parent)
{
    setFlowMargins(margins);
}

Button *ButtonRow::add(const char *name, const char *icon)
{
    auto *button = new Button(Button::Look::Flat, this);
    button->setObjectName(QString::fromLatin1(name));
    button->setIconName(QString::fromLatin1(icon));
    m_buttons.append(button);
    setFlow(m_buttons);
    return button;
}

} // namespace ui
