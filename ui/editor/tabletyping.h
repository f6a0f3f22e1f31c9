#pragma once

#include "ui/editor/keptlines.h"

#include <QHash>
#include <QObject>
#include <QTextBlock>
#include <QTimer>

class QKeyEvent;
class QPainter;

namespace ui::editor
{

class TextArea;

/// Keeps typing quick in large tables. Qt measures every cell of a table anew for each letter, a third of a
/// second for two thousand rows. While somebody types in such a table the document's layout rests, and only
/// the lines of the paragraph are set again, in the places they had. When they need another line it lies over
/// the row below until the typing pauses; then, or when anything else happens, the layout catches up.
class TableTyping : public QObject
{
    Q_OBJECT

public:
    explicit TableTyping(TextArea *text);

    static constexpr int manyCells = 240; ///< From here on.

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    /// A paragraph that was typed in.
    struct Place {
        QTextBlock block;
        KeptLines lines; ///< As the layout had set them.
        bool fits = true; ///< In as many lines as it had.
    };
    void rest();
    void catchUp();
    void follow();
    QHash<int, QRectF> areasInSight() const;
    Place *placeOf(const QTextBlock &block);
    void remember(const QTextBlock &block);
    void change(int from, int removed, int added);
    void setAgain();
    void showCursor();
    void makeWhole();
    void updateLines(const Place &place);
    void paintOver(QPainter &painter) const;

    TextArea *m_text;
    QTextBlock m_block; ///< Of the cursor, where the lines are known.
    QList<Place> m_places;
    QTimer m_pause;
    int m_blocks = 0; ///< In the document.
    int m_shift = 0; ///< Characters that came and went since the layout rests.
    bool m_isResting = false;
    bool m_isUnset = false; ///< The paragraph has no lines at the moment.
};

} // namespace ui::editor
