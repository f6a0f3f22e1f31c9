#pragma once

#include <QColor>
#include <QMenu>

#include <optional>

class QActionGroup;

namespace ui::editor
{

/// A handful of colours that can be read on white and on black, those used lately, any other, and the way
/// back to none. Under the colours it says quietly if the one in use is hard to read.
class ColourMenu : public QMenu
{
    Q_OBJECT

public:
    enum class Kind { Text, Highlight, Cell, Line };

    explicit ColourMenu(Kind kind, QWidget *parent = nullptr);

    /// Marks what the cursor is in; not valid: none; nullopt: a selection with several.
    void setColour(const std::optional<QColor> &colour);
    void setGround(const QColor &ground); ///< What the text stands on; not valid: the page.

signals:
    void chosen(const QColor &colour); ///< Not valid: none.

protected:
    void changeEvent(QEvent *event) override;

private:
    void addNamed(const char *name, const QColor &colour);
    QAction *addColour(const QString &name, const QColor &colour);
    void showRecent();
    void showSwatches();
    void showNote();
    void mark();
    void openDialog();

    Kind m_kind;
    QActionGroup *m_group;
    QAction *m_end; ///< The separator that the recent colours stand above.
    QAction *m_more;
    QAction *m_note;
    QList<QAction *> m_recent;
    QList<QPair<QAction *, const char *>> m_names;
    std::optional<QColor> m_colour = QColor();
    QColor m_ground;
};

/// A sentence about @p colour as a text colour on @p ground; empty if it can be read well.
QString legibilityText(const QColor &colour, const QColor &ground);

} // namespace ui::editor
