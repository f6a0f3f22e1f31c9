#pragma once

#include "core/mail/mailbox.h"

#include <QWidget>

namespace ui
{

class Button;

/// One recipient in a ChipField: a name on a rounded ground, with a cross that removes it. Takes focus;
/// what keys do to it is the field's business.
class Chip : public QWidget
{
    Q_OBJECT

public:
    /// How well the person knows whom it stands for; shown as an outline.
    enum class Standing {
        Known,
        Stranger, ///< Neither in the contacts nor written to before: dotted.
        External, ///< Outside the sender's own domain.
    };

    Chip(core::mail::Addressee addressee, const QString &meantDomain, QWidget *parent = nullptr);
    ~Chip() override;

    const core::mail::Addressee &addressee() const { return m_addressee; }
    QString addressText() const; ///< The bare address; a group's name.
    /// The domain that was probably meant, empty if none; the button that changes it stands beside the chip.
    QString meantDomain() const { return m_meantDomain; }
    Button *hint() const { return m_hint; }

    void setSelected(bool selected);
    bool isSelected() const { return m_isSelected; }
    void setReadOnly(bool readOnly);
    /// The server would not take this one; @p words say why. Empty: not (or no longer) so.
    void setRefusal(const QString &words);
    bool isRefused() const { return !m_refusal.isEmpty(); }
    void setStanding(Standing standing);
    Standing standing() const { return m_standing; }
    void setPlace(int number, int count); ///< For the accessible name: "2 of 5".

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    /// What the hint beside the chip says; its width is needed before there is a chip.
    static QString hintText(const QString &meantDomain);
    /// The width of a chip that does not exist yet.
    static int widthFor(const core::mail::Addressee &addressee, bool isMarked, bool isReadOnly,
                        const QFontMetrics &metrics);

signals:
    void removeRequested();
    void editRequested();
    void dragRequested();
    void menuRequested(const QPoint &globalPosition);
    void pressed(Qt::KeyboardModifiers modifiers);
    void released(Qt::KeyboardModifiers modifiers); ///< Without having been dragged.
    void correctionRequested(); ///< The hint was taken.

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    enum class State { Good, Suspicious, Refused };
    State state() const;
    QRect crossArea() const;
    void paintGround(QPainter &painter, const QColor &ground, const QColor &ink) const;
    QString standingWords() const;
    void retranslate();

    core::mail::Addressee m_addressee;
    QString m_meantDomain;
    QString m_disguise; ///< The other address that the name shows.
    QString m_refusal;
    Button *m_hint = nullptr;
    QPoint m_pressedAt;
    Standing m_standing = Standing::Known;
    int m_number = 1;
    int m_count = 1;
    bool m_isSelected = false;
    bool m_isReadOnly = false;
    bool m_isPressed = false;
};

} // namespace ui
