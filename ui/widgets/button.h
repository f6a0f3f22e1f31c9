#pragma once

#include <QPointer>
#include <QPushButton>

class QAction;

namespace ui
{

/// Our one kind of button, in a few looks. Flat shows itself under the pointer (Quiet too, in grey), Primary
/// is the one thing to do, Secondary stands beside it, Link is a word in a sentence.
class Button : public QPushButton
{
    Q_OBJECT

public:
    enum class Look { Flat, Quiet, Primary, Secondary, Link };
    enum class Corners { All, Left, Right }; ///< Round ones; two buttons that touch share the others.

    explicit Button(Look look, QWidget *parent = nullptr);

    void setLook(Look look);
    void setIconName(const QString &name); ///< Drawn in the look's own text colour.
    void setCorners(Corners corners);
    void setCompact(bool compact); ///< Only the icon; the text stays the accessible name.
    void setProgress(qreal fraction); ///< 0 to 1 fills the button from the left; negative: none.
    /// Follows the action's text, icon, tool tip, state; a click triggers it.
    void setAction(QAction *action);
    QSize fullSizeHint() const; ///< The size with its text, compact or not.

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override; ///< Enter presses it, too, as everybody expects.
    bool event(QEvent *event) override;
    bool hitButton(const QPoint &position) const override { return rect().contains(position); }

private:
    void followAction();
    QFont labelFont() const;
    QColor textColour() const;
    QSize sizeWith(const QString &text) const;
    void paintSurface(QPainter &painter) const;
    void paintLabel(QPainter &painter) const;

    Look m_look;
    Corners m_corners = Corners::All;
    QString m_iconName;
    QPointer<QAction> m_action;
    bool m_isCompact = false;
    bool m_showsRing = false;
    qreal m_progress = -1;
};

} // namespace ui
