#pragma once

#include <QHash>
#include <QObject>
#include <QStringList>
#include <QTextTableFormat>

class QTextBlock;
class QTextDocument;
class QTextTable;

namespace ui::editor
{

/// What was written of a document, by paragraphs and by rows of its tables, kept until they change: after a
/// key in a long letter only what was touched has to be written again. toHtml() asks here and gives what it
/// wrote to be kept; the whole is the same as if nothing had been kept.
class WrittenPieces : public QObject
{
public:
    explicit WrittenPieces(QTextDocument *document);

    bool isEmpty() const;
    void clear();

    /// What stands in the block, without its tag. Null if that has to be written.
    const QString *textOf(const QTextBlock &block) const;
    void keepText(const QTextBlock &block, const QString &html);

    /// From <tr> to </tr>, of tables that stand in the letter itself. Null if that has to be written.
    const QString *rowOf(const QTextTable &table, int row, const QString &language) const;
    void keepRow(const QTextTable &table, int row, const QString &language, const QString &html);

    /// Of the whole, in characters: a little more than it had the last time, so that it is put together in
    /// one place.
    qsizetype expectedSize() const { return m_size == 0 ? 0 : m_size + 1000; }
    void expectSize(qsizetype size) { m_size = size; }

private:
    struct Rows {
        QTextTableFormat format;
        QString language; ///< Of the letter.
        int columns = 0;
        QStringList rows; ///< Null where nothing is kept.
    };
    bool isInOnePlace(int removed, int added);
    void change(int from, int removed, int added);
    void changeTables(int from, int end);
    static bool fits(const Rows &rows, const QTextTable &table, const QString &language);

    QTextDocument *m_document;
    QHash<int, QString> m_texts; ///< By QTextBlock::fragmentIndex(), which is a block's own while it lives.
    QHash<const QTextTable *, Rows> m_tables;
    qsizetype m_size = 0;
    int m_characters = 0; ///< As of the last change, like the two below.
    int m_steps = 0;
    bool m_canRedo = false;
};

} // namespace ui::editor
