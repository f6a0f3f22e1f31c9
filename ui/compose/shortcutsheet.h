#pragma once

#include <QDialog>

class QAction;

namespace ui::compose
{

/// All keys at a glance, taken from the actions themselves.
class ShortcutSheet : public QDialog
{
    Q_OBJECT

public:
    ShortcutSheet(const QList<QAction *> &actions, QWidget *parent);
};

} // namespace ui::compose
