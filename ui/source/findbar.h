#pragma once

#include "core/span.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QPlainTextEdit;

namespace ui
{
class Button;
}

namespace ui::source
{

/// Looks for words in a text that is no formatted one: how many there are, which one it is, the next and the
/// one before.
class FindBar : public QWidget
{
    Q_OBJECT

public:
    explicit FindBar(QPlainTextEdit *editor, QWidget *parent = nullptr);

    void open(); ///< With what is selected.
    void close();
    void step(int direction); ///< 1 forward, -1 back, 0 from here; begins anew at the end.

signals:
    void found(const QList<core::Span> &places); ///< To be marked; not all, if there are very many.

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void search();
    void tell(qsizetype current);
    void retranslate();

    QPlainTextEdit *m_editor;
    QLineEdit *m_words;
    QLabel *m_count;
    Button *m_previous;
    Button *m_next;
    Button *m_close;
    QList<qsizetype> m_places;
};

} // namespace ui::source
