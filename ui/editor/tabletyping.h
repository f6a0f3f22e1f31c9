#pragma once

#include <QObject>
#include <QPointF>
#include <QTextBlock>

namespace ui::editor
{

class TextArea;

/// Keeps typing quick in large tables. Qt measures every cell of a table anew for each letter, a third of a
/// second for two thousand rows. While somebody types in such a table the document's layout rests, and only
/// the lines of the paragraph are set again, in the places they had. When they need another line, or anything
/// else happens to the document, the layout catches up.
class TableTyping : public QObject
{
    Q_OBJECT

public:
    explicit TableTyping(TextArea *text);

    static constexpr int manyCells = 240; ///< From here on.

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    struct Line {
        QPointF position;
        double width = 0;
        double height = 0;
    };
    void rest();
    void catchUp();
    void follow();
    void remember(const QTextBlock &block);
    void change(int from, int removed, int added);
    void setAgain();
    void makeWhole();
    bool setLines(const QTextBlock &block);
    void updateLines(const QTextBlock &block);

    TextArea *m_text;
    QTextBlock m_block; ///< Where the lines are known.
    QList<Line> m_lines;
    int m_blocks = 0; ///< In the document.
    int m_shift = 0; ///< Characters that came and went since the layout rests.
    bool m_isResting = false;
    bool m_isUnset = false; ///< The paragraph has no lines at the moment.
};

} // namespace ui::editor
