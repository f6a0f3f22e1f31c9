#pragma once

#include <QObject>
#include <QTimer>

class QTextEdit;

namespace ui::editor
{

/// As Word and WPS count: each Chinese or Japanese character, full-width sign and Hangul word is one, and so
/// is everything else that stands between blanks.
int countWords(QStringView text);

/// Counts the words of a text and of what is selected in it, at rest, not while keys come.
class WordCounter : public QObject
{
    Q_OBJECT

public:
    explicit WordCounter(QTextEdit *text);

    int words() const { return m_words; }
    int selected() const { return m_selected; } ///< -1: nothing is selected.

signals:
    void counted(int words, int selected);

private:
    void count();

    QTextEdit *m_text;
    QTimer m_rest;
    int m_words = 0;
    int m_selected = -1;
    bool m_isChanged = true;
};

} // namespace ui::editor
