#pragma once

#include "ui/compose/shortcutgroups.h"

#include <QDialog>

class QHBoxLayout;
class QScrollArea;

namespace ui::compose
{

/// All keys at a glance, by idea, in two columns where there is room. The keyboard walks from group to group,
/// and each is read out in whole.
class ShortcutSheet : public QDialog
{
    Q_OBJECT

public:
    ShortcutSheet(const QList<ShortcutGroup> &groups, QWidget *parent);

protected:
    void resizeEvent(QResizeEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void arrange(int columns);
    int columnWidth() const; ///< That the widest group needs.

    QList<QWidget *> m_groups;
    QScrollArea *m_area;
    QWidget *m_content;
    QHBoxLayout *m_row;
};

} // namespace ui::compose
