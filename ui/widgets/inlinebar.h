#pragma once

#include "ui/widgets/button.h"
#include "ui/widgets/icon.h"

#include <QFrame>

class QBoxLayout;
class QLabel;

namespace ui
{

class FlowArea;

/// Something to say, in the place it is about: inserted into a layout, never over it, and gone when it
/// no longer applies. A Bar is one sentence with its buttons behind it; a Card has room for a title, the
/// reason, the server's own words, and a note on how sure we are.
class InlineBar : public QFrame
{
    Q_OBJECT

public:
    enum class Shape { Bar, Card };

    InlineBar(Shape shape, Tone tone, QWidget *parent = nullptr);

    void setTone(Tone tone);
    void setTitle(const QString &title);
    void setText(const QString &text);
    void setServerWords(const QString &words); ///< In a fixed-width font; can be selected.
    void setNote(const QString &note); ///< Quiet, at the far end of the buttons.
    /// The button belongs to the bar. @p name is its object name.
    Button *addButton(Button::Look look, const QString &name, const QString &text);
    /// Of a card: between the server's words and the buttons. The bar owns it.
    void addWidget(QWidget *widget);
    void
    clearButtons(); ///< Of a card: takes them out; they are deleted when control returns to the event loop.
    void setClosable(bool closable);
    /// A hairline at the foot that stands for what is left of a time, 1 to 0; negative: none.
    void setRemaining(qreal fraction);

    Shape shape() const { return m_shape; }
    QString title() const;
    QString text() const;

signals:
    void closed(); ///< The person put it away; it has hidden itself.

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool event(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void createBar();
    void arrange();
    void levelHead();
    void place(QWidget *button);
    void createCard();
    void updateLook();
    void updateAccessibility();

    Shape m_shape;
    Tone m_tone;
    qreal m_remaining = -1;
    QLabel *m_sign;
    QLabel *m_title;
    QLabel *m_text;
    QLabel *m_words;
    QLabel *m_note;
    FlowArea *m_buttonArea = nullptr; ///< Of a card: its buttons wrap when it is narrow.
    QBoxLayout *m_barLayout = nullptr;
    QBoxLayout *m_belowLayout = nullptr; ///< Of a bar: where its buttons are when it is narrow.
    QList<QWidget *> m_buttons;
    bool m_areButtonsBelow = false;
    Button *m_close;
};

} // namespace ui
