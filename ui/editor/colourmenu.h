#pragma once

#include <QMenu>

class QActionGroup;

namespace ui::editor
{

/// A handful of colours that can be read on white and on black, and the way back to none.
class ColourMenu : public QMenu
{
    Q_OBJECT

public:
    enum class Kind { Text, Highlight };

    explicit ColourMenu(Kind kind, QWidget *parent = nullptr);

    void setColour(const QColor &colour); ///< Marks what the cursor is in; not valid: none.

signals:
    void chosen(const QColor &colour); ///< Not valid: none.

private:
    void addColour(const QString &name, const QColor &colour);

    QActionGroup *m_group;
};

} // namespace ui::editor
