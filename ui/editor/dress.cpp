#include "ui/editor/dress.h"

#include "core/html/fonts.h"
#include "ui/editor/structure.h"
#include "ui/widgets/icon.h"

#include <QFontDatabase>
#include <QScopedValueRollback>
#include <QTextBlock>
#include <QTextTable>

#include <algorithm>

namespace ui::editor
{

namespace
{

qreal headingScale(int level)
{
    return level == 1 ? 2.0 : level == 2 ? 1.5 : 1.17; // as clients show h1 to h3
}

QColor cellGround(const QTextBlock &block)
{
    const QTextTable *table = QTextCursor(block).currentTable();
    return table ? groundOf(table->cellAt(block.position()).format()) : QColor();
}

} // namespace

Dress::Dress(QTextDocument *document, const QPalette &palette)
    : QSyntaxHighlighter(document)
    , m_palette(palette)
{
}

void Dress::setPalette(const QPalette &palette)
{
    if (palette == m_palette)
        return;
    m_palette = palette;
    refreshAll();
}

void Dress::addLayer(DressLayer *layer)
{
    m_layers.append(layer);
    refreshAll();
}

void Dress::refresh(const QTextBlock &block)
{
    const QScopedValueRollback<bool> dressing(m_isDressing, true);
    rehighlightBlock(block);
}

void Dress::refreshAll()
{
    const QScopedValueRollback<bool> dressing(m_isDressing, true);
    rehighlight();
}

void Dress::merge(int start, int length, const QTextCharFormat &look)
{
    const int end = std::min(start + length, currentBlock().length() - 1);
    for (int from = start; from < end;) {
        const QTextCharFormat before = format(from);
        int to = from + 1;
        while (to < end && format(to) == before)
            ++to;
        QTextCharFormat merged = before;
        merged.merge(look);
        setFormat(from, to - from, merged);
        from = to;
    }
}

void Dress::highlightBlock(const QString &)
{
    const QTextBlock block = currentBlock();
    const int heading = std::min(block.blockFormat().headingLevel(), 3);
    const QFont base = document()->defaultFont();
    QTextCharFormat blockLook;
    if (heading > 0)
        blockLook.setFontPointSize(base.pointSizeF() * headingScale(heading));
    if (heading > 0 || isHeaderCell(block))
        blockLook.setFontWeight(QFont::Bold);
    if (isPreformatted(block))
        blockLook.setFontFamilies(QFontDatabase::systemFont(QFontDatabase::FixedFont).families());
    if (const QColor ground = cellGround(block); ground.isValid())
        blockLook.setForeground(textColourOn(ground));
    else if (quoteLevel(block) > 0)
        blockLook.setForeground(quietTextColour(m_palette));
    for (auto it = block.begin(); it != block.end(); ++it) {
        const QTextFragment fragment = it.fragment();
        QTextCharFormat look = blockLook;
        apply(look, fragment.charFormat());
        if (!look.isEmpty())
            setFormat(fragment.position() - block.position(), fragment.length(), look);
    }
    for (DressLayer *layer : std::as_const(m_layers))
        layer->dress(block, [this](int start, int length, const QTextCharFormat &look) {
            merge(start, length, look);
        });
}

void Dress::apply(QTextCharFormat &look, const QTextCharFormat &meaning) const
{
    if (meaning.foreground().style() != Qt::NoBrush)
        look.clearForeground();
    else if (const QColor ground = groundOf(meaning); ground.isValid())
        look.setForeground(textColourOn(ground));
    else if (meaning.isAnchor())
        look.setForeground(accentColour(m_palette));
    if (meaning.isAnchor())
        look.setFontUnderline(true);
    if (meaning.boolProperty(InlineCode)) {
        look.setFontFamilies(QFontDatabase::systemFont(QFontDatabase::FixedFont).families());
        look.setBackground(mixed(m_palette.color(QPalette::Base), m_palette.color(QPalette::Text), 0.07));
    }
    if (const auto *font = core::html::safeFont(meaning.stringProperty(FontFace)))
        look.setFontFamilies(font->families + QStringList{font->generic});
    if (const int size = textSize(meaning); size > 0)
        look.setFontPointSize(document()->defaultFont().pointSizeF() * size / core::html::ownTextSize);
}

} // namespace ui::editor
