#include "ui/editor/writtenpieces.h"

#include "ui/editor/structure.h"

#include <QTextBlock>
#include <QTextDocument>
#include <QTextTable>

#include <algorithm>

namespace ui::editor
{

WrittenPieces::WrittenPieces(QTextDocument *document)
    : QObject(document)
    , m_document(document)
    , m_characters(document->characterCount())
{
    document->documentLayout(); // without one, documents do not tell what changes
    connect(document, &QTextDocument::contentsChange, this, &WrittenPieces::change);
}

const QString *WrittenPieces::textOf(const QTextBlock &block) const
{
    const auto found = m_texts.constFind(block.fragmentIndex());
    return found == m_texts.cend() ? nullptr : &*found;
}

void WrittenPieces::keepText(const QTextBlock &block, const QString &html)
{
    m_texts.insert(block.fragmentIndex(), html);
}

bool WrittenPieces::fits(const Rows &rows, const QTextTable &table, const QString &language)
{
    return rows.rows.size() == table.rows() && rows.columns == table.columns() && rows.language == language
        && rows.format == table.format();
}

const QString *WrittenPieces::rowOf(const QTextTable &table, int row, const QString &language) const
{
    const auto found = m_tables.constFind(&table);
    const bool isKept
        = found != m_tables.cend() && fits(*found, table, language) && !found->rows[row].isNull();
    return isKept ? &found->rows[row] : nullptr;
}

void WrittenPieces::keepRow(const QTextTable &table, int row, const QString &language, const QString &html)
{
    Rows &rows = m_tables[&table];
    if (!fits(rows, table, language))
        rows = {table.format(), language, table.columns(), QStringList(table.rows())};
    rows.rows[row] = html;
}

bool WrittenPieces::isEmpty() const
{
    return m_texts.isEmpty() && m_tables.isEmpty();
}

void WrittenPieces::clear()
{
    m_texts.clear();
    m_tables.clear();
}

/// QTextDocument tells of several changes at once by one range, and where it undoes or does again that range
/// can be too short. So only what can be no more than a change in one place is believed.
bool WrittenPieces::isInOnePlace(int removed, int added)
{
    constexpr int most = 1000; // characters
    const int characters = m_document->characterCount();
    const int steps = m_document->availableUndoSteps();
    const bool isUndone = steps < m_steps || m_canRedo;
    const bool isRight = removed >= 0 && added >= 0 && added - removed == characters - m_characters;
    m_characters = characters;
    m_steps = steps;
    m_canRedo = m_document->isRedoAvailable();
    return isRight && !isUndone && removed <= most && added <= most;
}

/// The blocks beside are forgotten too: where paragraphs were joined or parted it is theirs as well.
void WrittenPieces::change(int from, int removed, int added)
{
    constexpr int mostBlocks = 8;
    if (!isInOnePlace(removed, added))
        return clear();
    const int end = std::min(from + added, m_document->characterCount() - 1);
    QTextBlock block = m_document->findBlock(std::min(from, end));
    if (block.previous().isValid())
        block = block.previous();
    bool isLast = false;
    for (int count = 0; block.isValid() && !isLast; block = block.next(), ++count) {
        if (count > mostBlocks)
            return clear();
        m_texts.remove(block.fragmentIndex());
        isLast = block.position() > end;
    }
    changeTables(std::min(from, end), end);
}

/// Of a change inside one cell only the row is written again, and those beside it, because the sign that
/// begins a cell may count as the cell's before. Any other change in a table may be one of its shape. A table
/// that is gone leaves its rows here; a new one in its place in memory comes with a change of its own.
void WrittenPieces::changeTables(int from, int end)
{
    if (m_tables.isEmpty())
        return;
    QTextCursor at(m_document);
    for (QTextBlock block = m_document->findBlock(from); block.isValid() && block.position() <= end;
         block = block.next()) {
        at.setPosition(block.position());
        const QTextTable *table = outermostTable(at);
        if (!table)
            continue;
        const auto kept = m_tables.find(table);
        if (kept == m_tables.end())
            continue;
        const QTextTableCell cell = table->cellAt(from);
        if (!cell.isValid() || cell != table->cellAt(end)) {
            m_tables.erase(kept);
            continue;
        }
        const qsizetype count = kept->rows.size();
        for (qsizetype row = std::max(cell.row() - 1, 0); row < std::min<qsizetype>(cell.row() + 2, count);
             ++row)
            kept->rows[row] = QString();
    }
}

} // namespace ui::editor
