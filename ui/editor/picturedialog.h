#pragma once

#include <QDialog>
#include <QSize>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QSpinBox;

namespace ui::editor
{

/// What can be chosen about a picture in the text.
struct PictureChoice {
    QString description; ///< Read aloud in place of the picture; empty: it only decorates.
    QSize size; ///< As shown, in pixels of CSS.
    QString link; ///< Whole and safe, or empty.
    Qt::Alignment alignment; ///< Of its paragraph; none: as the text runs.

    bool operator==(const PictureChoice &) const = default;
};

/// Asks for all of it at once; size and percent follow each other.
class PictureDialog : public QDialog
{
    Q_OBJECT

public:
    /// @p natural: the picture's own size in pixels; not valid where it is not known.
    PictureDialog(const PictureChoice &choice, const QSize &natural, QWidget *parent);

signals:
    void chosen(const ui::editor::PictureChoice &choice);

private:
    void apply();
    void followWidth(int width);
    void followHeight(int height);
    void followPercent(int percent);
    void show(const QSize &size);

    QSize m_natural;
    qreal m_proportion; ///< Height by width.
    QLineEdit *m_description;
    QSpinBox *m_width;
    QSpinBox *m_height;
    QSpinBox *m_percent;
    QCheckBox *m_keepsProportion;
    QLineEdit *m_link;
    QComboBox *m_alignment;
    QLabel *m_hint;
};

} // namespace ui::editor
