#pragma once

#include <QList>
#include <QObject>
#include <QPointer>
#include <QPointF>
#include <QTextTable>

class QPainter;

namespace ui::editor
{

class TextArea;

/// How wide the columns are on the screen, in pixels of the document; all the same where it is not laid out
/// yet.
QList<double> columnWidths(const QTextTable &table);

/// Lets the mouse take hold of the line between two columns. A line follows the mouse; the columns change
/// when it is let go, as one step of undo; Escape leaves them as they were.
class TableColumns : public QObject
{
    Q_OBJECT

public:
    explicit TableColumns(TextArea *text);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    struct Hold {
        QPointer<QTextTable> table;
        int column = -1; ///< Left of the line.
        double line = 0; ///< Where it is.
    };
    Hold holdAt(const QPointF &inDocument) const;
    bool hover(const QPointF &inDocument);
    void drag(const QPointF &inDocument);
    void drop();
    void cancel();
    void paint(QPainter &painter) const;

    TextArea *m_text;
    Hold m_hold;
    double m_grip = 0; ///< Where on the line it was taken.
    double m_line = 0; ///< Where it is dragged to.
    bool m_isPointing = false; ///< The cursor is ours.
};

} // namespace ui::editor
