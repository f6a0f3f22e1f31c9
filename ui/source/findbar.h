#pragma once

#include <QWidget>

class QLabel;
class QLineEdit;

namespace ui
{
class Button;
}

namespace ui::source
{

class SourceEditor;

/// Looks for words in the source: how many there are, which one it is, the next and the one before.
class FindBar : public QWidget
{
    Q_OBJECT

public:
    explicit FindBar(SourceEditor *editor, QWidget *parent = nullptr);

    void open(); ///< With what is selected.
    void close();
    void step(int direction); ///< 1 forward, -1 back, 0 from here; begins anew at the end.

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void search();
    void tell(qsizetype current);
    void retranslate();

    SourceEditor *m_editor;
    QLineEdit *m_words;
    QLabel *m_count;
    Button *m_previous;
    Button *m_next;
    Button *m_close;
    QList<qsizetype> m_places;
};

} // namespace ui::source
