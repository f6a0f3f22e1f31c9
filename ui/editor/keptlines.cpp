#include "ui/editor/keptlines.h"

#include <QTextLayout>

#include <cmath>

namespace ui::editor
{

KeptLines::KeptLines(const QTextLayout &layout)
{
    for (int i = 0; i < layout.lineCount(); ++i) {
        const QTextLine line = layout.lineAt(i);
        m_lines.append({line.position(), line.width(), line.height()});
    }
}

bool KeptLines::setAgain(QTextLayout &layout) const
{
    bool fits = true;
    qsizetype count = 0;
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine(), ++count) {
        const bool isKnown = count < m_lines.size();
        const Line &known = isKnown ? m_lines[count] : m_lines.last();
        const double below = isKnown ? 0 : double(count - m_lines.size() + 1) * known.height;
        line.setLeadingIncluded(true);
        line.setLineWidth(known.width);
        line.setPosition(known.position + QPointF(0, below));
        fits = fits && isKnown && std::abs(line.height() - known.height) < 0.5;
    }
    layout.endLayout();
    return fits && count == m_lines.size();
}

} // namespace ui::editor
