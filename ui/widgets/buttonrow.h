#pragma once

#include "ui/widgets/flowarea.h"

namespace ui
{

class Button;

/// Flat buttons one after the other; they take more lines where it is narrow.
class ButtonRow : public FlowArea
{
    Q_OBJECT

public:
    explicit ButtonRow(const QMargins &margins, QWidget *parent = nullptr);

    /// Behind the others, still without a text. @p name is its object name, @p icon that of icon().
    Button *add(const char *name, const char *icon = "");

private:
    QList<QWidget *> m_buttons;
};

} // namespace ui
