#pragma once

#include "ui/editor/keptlines.h"

// Of Qt's own house, for one thing only: to be told of a change before it is laid out.
#include <private/qtextdocumentlayout_p.h>

#include <QTextBlock>
#include <QTextListFormat>

namespace ui::editor
{

/// Lays out a letter as Qt does, quicker where somebody types. Qt goes through all paragraphs after the one
/// that has changed, at each key, to see whether they have moved; here a change inside a paragraph that
/// leaves it as many lines, as high as they were, sets only these. Everything else is Qt's.
class LetterLayout : public QTextDocumentLayout
{
public:
    explicit LetterLayout(QTextDocument *document);

    static constexpr int manyBlocks = 100; ///< From here on; in a short letter Qt is as quick.

    /// How many changes were laid out in their paragraph alone.
    int quickChanges() const { return m_quickChanges; }

protected:
    void documentChanged(int from, int oldLength, int length) override;

private:
    bool isWithin(const QTextBlock &block, int from, int length, int delta) const;
    bool setAgain(const QTextBlock &block, int from, int length, int delta);
    void layOut(int from, int oldLength, int length);
    void remember(const QTextBlock &block);
    QTextListFormat listFormat(const QTextBlock &block) const;

    QTextBlock m_block; ///< In which the last change was; its lines are kept.
    KeptLines m_lines;
    QTextListFormat m_list;
    int m_format = -1; ///< Of the block, its number in the document.
    Qt::LayoutDirection m_direction = Qt::LeftToRight;
    int m_start = 0; ///< Of the block.
    int m_blocks = 0; ///< In the document.
    int m_shift = 0; ///< Characters that came to the block or went since Qt has laid it out.
    int m_quickChanges = 0;
};

} // namespace ui::editor
