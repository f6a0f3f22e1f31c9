#pragma once

#include <QList>
#include <QPointF>

class QTextLayout;

namespace ui::editor
{

/// The places of a paragraph's lines, as the document's layout had set them, to set them there again after a
/// change without that layout.
class KeptLines
{
public:
    struct Line {
        QPointF position; ///< In the paragraph.
        double width = 0; ///< That text may fill.
        double height = 0;
    };

    KeptLines() = default;
    explicit KeptLines(const QTextLayout &layout);

    bool isEmpty() const { return m_lines.isEmpty(); }
    qsizetype count() const { return m_lines.size(); }
    const Line &first() const { return m_lines.first(); }

    /// Breaks the paragraph into lines anew; what needs more of them than there were goes on below. True if
    /// they are as many and as high as before, so that nothing around has to move.
    bool setAgain(QTextLayout &layout) const;

private:
    QList<Line> m_lines;
};

} // namespace ui::editor
