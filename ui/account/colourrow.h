#pragma once

#include <QAbstractButton>
#include <QColor>
#include <QWidget>

class QButtonGroup;

namespace ui
{
class Button;
}

namespace ui::account
{

/// A round spot of colour to choose; the chosen one has a tick.
class Swatch : public QAbstractButton
{
    Q_OBJECT

public:
    explicit Swatch(QWidget *parent = nullptr);

    void setColour(const QColor &colour);
    QColor colour() const { return m_colour; }
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QColor m_colour;
};

/// A few calm colours in a row, and any other by a dialog.
class ColourRow : public QWidget
{
    Q_OBJECT

public:
    explicit ColourRow(QWidget *parent = nullptr);

    void setColour(const QString &name); ///< "#2a9d8f"; empty: none is chosen.
    QString colour() const { return m_colour; }

signals:
    void changed();

protected:
    void changeEvent(QEvent *event) override;

private:
    void choose(const QColor &colour);
    void showChosen();
    void openDialog();
    void retranslate();

    QString m_colour;
    QButtonGroup *m_group;
    QList<Swatch *> m_swatches;
    Swatch *m_own; ///< A colour that is none of the row's.
    Button *m_other;
};

} // namespace ui::account
