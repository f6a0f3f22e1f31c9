#pragma once

#include "ui/editor/colourmenu.h"

#include <QDialog>

class QLabel;
class QLineEdit;
class QPushButton;

namespace ui
{
class Button;
}

namespace ui::editor
{

class ColourField;

/// Any colour: from a field of hues and shades or by its number, shown as text on white and on dark, or
/// behind text, before it is taken.
class ColourDialog : public QDialog
{
    Q_OBJECT

public:
    /// @p ground: what the text stands on; not valid: the page.
    ColourDialog(ColourMenu::Kind kind, const QColor &colour, const QColor &ground, QWidget *parent);

signals:
    void chosen(const QColor &colour);

private:
    static QString titleOf(ColourMenu::Kind kind);
    void show(const QColor &colour);
    void take(const QString &typed);
    void followColour();

    ColourMenu::Kind m_kind;
    QColor m_colour;
    QColor m_ground;
    ColourField *m_field;
    QLineEdit *m_number;
    QWidget *m_samples;
    QLabel *m_note;
    Button *m_fix;
    QPushButton *m_apply;
};

/// "#2f6fde", "2F6FDE", "#26d" or a CSS name, as a colour; not valid if it is none.
QColor typedColour(const QString &typed);

} // namespace ui::editor
