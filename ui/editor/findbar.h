#pragma once

#include "ui/editor/finder.h"

#include <QPointer>
#include <QTimer>
#include <QWidget>

class QCheckBox;
class QLabel;
class QLineEdit;
class QToolButton;

namespace ui
{
class Button;
}

namespace ui::editor
{

class TextArea;

/// Below the text: what is looked for, how often it is there, and what to put in its place. The places in
/// sight are marked; the one the cursor is at is selected in the text.
class FindBar : public QWidget
{
    Q_OBJECT

public:
    enum class Purpose { Find, Replace };

    explicit FindBar(TextArea *text, QWidget *parent = nullptr);

    void open(Purpose purpose); ///< With the selected words, if there are any.
    void close(); ///< The cursor goes back into the text, at what was found last.
    void findNext();
    void findPrevious();
    int count() const { return int(m_found.size()); }

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    enum class Wrapped { No, FromStart, FromEnd };

    QWidget *createFind();
    QWidget *createReplace();
    void search(); ///< What is there now; the cursor stays.
    void lookFurther(); ///< To the first place from where the search began.
    void replaceOne();
    void replaceEach();
    void go(qsizetype index, Wrapped wrapped);
    qsizetype current() const; ///< The place that is selected in the text; -1: none is.
    FindOptions options() const;
    void showCount(const QString &text);
    void tellCount(Wrapped wrapped);
    void mark();
    void retranslate();
    void tint();

    QPointer<TextArea> m_text; ///< May go before the bar, and then takes the focus from it.
    QLineEdit *m_words;
    QLabel *m_count;
    QToolButton *m_previous;
    QToolButton *m_next;
    QCheckBox *m_case;
    QCheckBox *m_whole;
    QToolButton *m_close;
    QWidget *m_replaceRow;
    QLineEdit *m_replacement;
    Button *m_replace;
    Button *m_replaceAll;
    QList<Found> m_found;
    int m_origin = 0; ///< Where the cursor was when one began to look.
    QTimer m_later;
};

} // namespace ui::editor
