#pragma once

#include <QObject>
#include <QTextBlock>

class QPainter;

namespace ui::editor
{

class TextArea;

/// The grey bars beside quoted paragraphs, one for each level. They are painted at every key, so where to
/// begin is not asked of the document's layout, which would go through all that stands before.
class QuoteBars : public QObject
{
    Q_OBJECT

public:
    explicit QuoteBars(TextArea *text);

    /// A block at which painting what begins at @p y may start: the first one that reaches below it or one
    /// shortly before. In the document's coordinates.
    QTextBlock blockAt(qreal y) const;

private:
    enum class Side { Above, Below, Across };
    void paint(QPainter &painter, const QRectF &rect);
    QTextBlock firstWithPlace() const;
    Side sideOf(const QTextBlock &block, qreal y) const;

    TextArea *m_text;
    mutable int m_last = 0; ///< Where it was last found, by number; the next place is seldom far from there.
};

} // namespace ui::editor
