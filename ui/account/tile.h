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

    QString m_badge;
    QColor m_colour;
    QString m_subtitle;
    bool m_isWide = false;
};

} // namespace ui::account
