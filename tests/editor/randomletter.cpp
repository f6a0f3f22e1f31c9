#include "tests/editor/randomletter.h"

#include "core/html/fonts.h"
#include "ui/editor/structure.h"
#include "ui/editor/tablelines.h"

#include <QRandomGenerator>
#include <QTextBlock>
#include <QTextCursor>
#include <QTextDocument>
#include <QTextList>
#include <QTextTable>

using namespace ui::editor;

namespace
{

class RandomLetter
{
public:
    RandomLetter(QTextDocument &document, quint32 seed)
        : m_document(document)
        , m_random(seed)
        , m_cursor(&document)
    {
    }

    void write()
    {
        if (chance(5))
            setLetterLanguage(m_document, anyOf<QString>({QStringLiteral("de"), QStringLiteral("zh-CN")}));
        for (int blocks = between(1, 9); blocks > 0; --blocks)
            chance(9) ? writeTable(2) : writeBlock(false);
        if (chance(4)) {
            m_isSignature = true;
            for (int blocks = between(1, 4); blocks > 0; --blocks)
                chance(4) ? writeTable(1) : writeBlock(false);
        }
    }

private:
    int between(int least, int most) { return m_random.bounded(least, most + 1); }
    bool chance(int oneIn) { return m_random.bounded(oneIn) == 0; }

    template<typename Value>
    Value anyOf(const QList<Value> &values)
    {
        return values[m_random.bounded(values.size())];
    }

    QColor colour()
    {
        return QColor::fromRgb(m_random.bounded(256), m_random.bounded(256), m_random.bounded(256));
    }

    QTextBlockFormat blockFormat(bool isInCell)
    {
        QTextBlockFormat format;
        if (chance(6))
            format.setHeadingLevel(between(1, 3));
        if (chance(6))
            format.setProperty(QuoteLevel, between(1, 3));
        if (chance(8))
            format.setProperty(Preformatted, true);
        if (chance(6))
            format.setIndent(between(0, 3));
        if (chance(5))
            format.setAlignment(anyOf<Qt::Alignment>({Qt::AlignLeft, Qt::AlignHCenter, Qt::AlignRight,
                                                      Qt::AlignJustify, Qt::AlignLeft | Qt::AlignAbsolute,
                                                      Qt::AlignRight | Qt::AlignAbsolute}));
        if (chance(8))
            format.setLayoutDirection(Qt::RightToLeft);
        if (chance(10))
            format.setProperty(
                Language,
                anyOf<QString>({QStringLiteral("de"), QStringLiteral("fr"), QStringLiteral("zh-CN")}));
        if (chance(14))
            format.setProperty(QTextFormat::BlockTrailingHorizontalRulerWidth,
                               QTextLength(QTextLength::PercentageLength, 100));
        if (m_isSignature && !isInCell)
            format.setProperty(InSignature, true);
        setSpacing(format, false, isInCell);
        return format;
    }

    void writeBlock(bool isInCell)
    {
        m_cursor.insertBlock(blockFormat(isInCell), QTextCharFormat());
        if (chance(3))
            putIntoList();
        for (int runs = between(0, 5); runs > 0; --runs)
            writeRun();
    }

    void putIntoList()
    {
        QTextBlockFormat format = m_cursor.blockFormat();
        format.clearProperty(Preformatted);
        format.setHeadingLevel(0);
        format.setIndent(0);
        m_cursor.setBlockFormat(format);
        if (!m_lists.isEmpty() && !chance(3)) {
            anyOf(m_lists)->add(m_cursor.block());
        } else {
            QTextListFormat list;
            list.setIndent(between(1, 4));
            list.setStyle(anyOf<QTextListFormat::Style>(
                {QTextListFormat::ListDisc, QTextListFormat::ListCircle, QTextListFormat::ListSquare,
                 QTextListFormat::ListDecimal, QTextListFormat::ListLowerAlpha,
                 QTextListFormat::ListUpperAlpha, QTextListFormat::ListLowerRoman,
                 QTextListFormat::ListUpperRoman}));
            m_lists.append(m_cursor.createList(list));
        }
        if (chance(3)) {
            format = m_cursor.blockFormat();
            format.setMarker(chance(2) ? QTextBlockFormat::MarkerType::Checked
                                       : QTextBlockFormat::MarkerType::Unchecked);
            m_cursor.setBlockFormat(format);
        }
    }

    QTextCharFormat characters()
    {
        QTextCharFormat format;
        if (chance(4))
            format.setFontWeight(QFont::Bold);
        if (chance(5))
            format.setFontItalic(true);
        if (chance(6))
            format.setFontUnderline(true);
        if (chance(8))
            format.setFontStrikeOut(true);
        if (chance(10))
            format.setVerticalAlignment(chance(2) ? QTextCharFormat::AlignSubScript
                                                  : QTextCharFormat::AlignSuperScript);
        if (chance(9))
            format.setProperty(InlineCode, true);
        if (chance(6))
            format.setForeground(colour());
        if (chance(6))
            format.setBackground(colour());
        if (chance(6))
            format.setProperty(FontFace, anyOf(core::html::safeFonts()).name);
        if (chance(6))
            format.setProperty(TextSize, chance(4) ? between(1, 200) : anyOf(core::html::textSizes()));
        if (chance(30))
            format.setProperty(QTextFormat::FontSizeAdjustment, between(-1, 2));
        if (chance(8)) {
            format.setAnchor(true);
            format.setAnchorHref(anyOf<QString>(
                {QStringLiteral("https://example.com/?a=1&b=\"2\""), QStringLiteral("mailto:li@example.cn"),
                 QStringLiteral("javascript:x()"), QStringLiteral("https://例子.example/路径")}));
        }
        return format;
    }

    void writeRun()
    {
        static const QStringList words{QStringLiteral("word"),
                                       QStringLiteral(" "),
                                       QStringLiteral("  two  blanks "),
                                       QStringLiteral("您好，世界"),
                                       QStringLiteral("🎉👩‍👩‍👧"),
                                       QStringLiteral("<b>&amp;\"'"),
                                       QStringLiteral("\u2028"),
                                       QStringLiteral("a\u2028b"),
                                       QStringLiteral("☐ "),
                                       QStringLiteral("☑"),
                                       QStringLiteral("\u00a0"),
                                       QStringLiteral("\tx"),
                                       QStringLiteral("שלום"),
                                       QStringLiteral("1. "),
                                       QStringLiteral("[x] done"),
                                       QStringLiteral("\u0085\ufffe"),
                                       QStringLiteral("-- "),
                                       QStringLiteral("\u3000")};
        if (chance(14)) {
            QTextImageFormat picture;
            picture.merge(characters());
            picture.setName(anyOf<QString>(
                {QStringLiteral("cid:1@letter"), QStringLiteral("https://example.com/a.png?b&c")}));
            picture.setProperty(QTextFormat::ImageAltText, anyOf(words));
            if (chance(2))
                picture.setWidth(m_random.bounded(5000.0));
            if (chance(3))
                picture.setHeight(m_random.bounded(900.0));
            m_cursor.insertImage(picture);
        } else {
            m_cursor.insertText(anyOf(words), characters());
        }
    }

    QTextLength width()
    {
        return chance(2) ? QTextLength(QTextLength::PercentageLength, m_random.bounded(100.0))
                         : QTextLength(QTextLength::FixedLength, m_random.bounded(600.0));
    }

    QTextTableFormat tableLooks(int columns)
    {
        QTextTableFormat format = tableFormat(between(0, 2));
        format.setProperty(HeaderColumns, chance(3) ? between(0, 2) : 0);
        format.setBorder(anyOf<double>({0, 0.3, 1, 1, 2, 3.5}));
        setLines(format, anyOf<Lines>({linesOf(format), linesOf(format), Lines::Outer, Lines::Horizontal}));
        format.setCellPadding(m_random.bounded(20.0));
        if (chance(3))
            format.setBorderBrush(colour());
        if (chance(2))
            format.setWidth(width());
        if (chance(3))
            format.setAlignment(anyOf<Qt::Alignment>({Qt::AlignHCenter, Qt::AlignRight, Qt::AlignLeft}));
        if (chance(2)) {
            QList<QTextLength> widths;
            for (int column = between(0, 1); column < columns; ++column)
                widths.append(chance(3) ? QTextLength() : width());
            format.setColumnWidthConstraints(widths);
        }
        if (chance(6))
            format.setProperty(QuoteLevel, between(1, 2));
        if (m_isSignature)
            format.setProperty(InSignature, true);
        return format;
    }

    void writeTable(int depth)
    {
        const int rows = between(1, 4);
        const int columns = between(1, 4);
        QTextTable *table = m_cursor.insertTable(rows, columns, tableLooks(columns));
        if (chance(2))
            table->mergeCells(between(0, rows - 1), between(0, columns - 1), between(1, 3), between(1, 3));
        for (int row = 0; row < rows; ++row) {
            for (int column = 0; column < columns; ++column) {
                QTextTableCell cell = table->cellAt(row, column);
                if (cell.row() == row && cell.column() == column)
                    writeCell(cell, depth);
            }
        }
        m_cursor.setPosition(table->lastPosition() + 1);
    }

    void writeCell(QTextTableCell cell, int depth)
    {
        QTextTableCellFormat format = cell.format().toTableCellFormat();
        if (chance(4))
            format.setBackground(colour());
        if (chance(4))
            format.setVerticalAlignment(anyOf<QTextCharFormat::VerticalAlignment>(
                {QTextCharFormat::AlignTop, QTextCharFormat::AlignMiddle, QTextCharFormat::AlignBottom}));
        cell.setFormat(format);
        m_cursor = cell.firstCursorPosition();
        if (chance(3))
            m_cursor.setBlockFormat(blockFormat(true));
        for (int runs = between(0, 2); runs > 0; --runs)
            writeRun();
        for (int blocks = chance(4) ? between(1, 3) : 0; blocks > 0; --blocks)
            writeBlock(true);
        if (depth > 1 && chance(8)) {
            const bool wasSignature = std::exchange(m_isSignature, false);
            writeTable(depth - 1);
            m_isSignature = wasSignature;
        }
    }

    QTextDocument &m_document;
    QRandomGenerator m_random;
    QTextCursor m_cursor;
    QList<QTextList *> m_lists;
    bool m_isSignature = false;
};

} // namespace

void writeRandomLetter(QTextDocument &document, quint32 seed)
{
    document.setUndoRedoEnabled(false);
    RandomLetter(document, seed).write();
}
