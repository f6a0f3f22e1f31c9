#pragma once

#include <QAbstractButton>

namespace ui::account
{

/// A card to press: a coloured badge with a letter or two, a title, a quiet line below it.
class Tile : public QAbstractButton
{
    Q_OBJECT

public:
    Tile(const QString &badge, const QColor &colour, QWidget *parent = nullptr);

    void setTexts(const QString &title, const QString &subtitle);
    /// One line instead of a card: badge at the left, texts beside it.
    void setWide(bool wide);
    /// What pressing it does, drawn as a button at the far end of a wide tile that has the room.
    void setAction(const QString &action);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    QFont titleFont() const;
    QFont subtitleFont() const;
    int badgeSize() const;
    QRect textRect(int width) const;
    int actionWidth(int width) const; ///< 0: not drawn.
    void paintAction(QPainter &painter) const;

    QString m_badge;
    QColor m_colour;
    QString m_subtitle;
    QString m_action;
    bool m_isWide = false;
};

} // namespace ui::account
