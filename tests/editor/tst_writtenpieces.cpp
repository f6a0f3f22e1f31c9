#include "tests/editor/randomletter.h"

#include "ui/editor/htmlreader.h"
#include "ui/editor/htmlwriter.h"
#include "ui/editor/structure.h"
#include "ui/editor/tablecells.h"
#include "ui/editor/tableedit.h"
#include "ui/editor/tablelook.h"
#include "ui/editor/writtenpieces.h"

#include <QDeadlineTimer>
#include <QRandomGenerator>
#include <QTest>
#include <QTextBlock>
#include <QTextDocument>
#include <QTextDocumentFragment>
#include <QTextList>
#include <QTextTable>

using namespace ui::editor;

class TestWrittenPieces : public QObject
{
    Q_OBJECT

private slots:
    void randomEditsAreWrittenAsInWhole_data();
    void randomEditsAreWrittenAsInWhole();
    void whatIsWrittenAheadIsWrittenAsInWhole_data() { randomEditsAreWrittenAsInWhole_data(); }
    void whatIsWrittenAheadIsWrittenAsInWhole();
    void allIsWrittenAhead();
    void onlyTheTouchedRowIsWrittenAgain();
    void anotherDocumentInThePlaceIsWrittenAnew();
};

namespace
{

class Editing
{
public:
    Editing(QTextDocument &document, quint32 seed)
        : m_document(document)
        , m_random(seed)
    {
    }

    void step()
    {
        QTextCursor cursor(&m_document);
        cursor.setPosition(somewhere());
        if (m_random.bounded(3) == 0)
            cursor.setPosition(m_random.bounded(2) ? somewhere() : std::min(cursor.position() + 5, last()),
                               QTextCursor::KeepAnchor);
        switch (m_random.bounded(16)) {
        case 0:
            return cursor.insertBlock();
        case 1:
            return cursor.deletePreviousChar();
        case 2:
            return cursor.removeSelectedText();
        case 3:
            return void(cursor.createList(QTextListFormat::ListDecimal));
        case 4:
            return setHeading(cursor);
        case 5:
            return cursor.insertFragment(QTextDocumentFragment::fromPlainText(QStringLiteral("a\nb")));
        case 6:
            return mark(cursor);
        case 7:
            return changeTable(cursor);
        case 8:
            return changeCell(cursor);
        case 9:
            return m_document.isUndoAvailable() ? m_document.undo() : void();
        case 10:
            return m_document.isRedoAvailable() ? m_document.redo() : void();
        case 11:
            return void(cursor.insertTable(3, 2, tableFormat(1)));
        case 12:
            return manyAtOnce();
        default:
            return cursor.insertText(QStringLiteral("x & y"));
        }
    }

private:
    int last() const { return m_document.characterCount() - 1; }
    int somewhere() { return m_random.bounded(m_document.characterCount()); }

    void setHeading(QTextCursor &cursor)
    {
        QTextBlockFormat format;
        format.setHeadingLevel(m_random.bounded(4));
        cursor.mergeBlockFormat(format);
    }

    void mark(QTextCursor &cursor)
    {
        cursor.select(QTextCursor::WordUnderCursor);
        QTextCharFormat format;
        format.setFontWeight(QFont::Bold);
        cursor.mergeCharFormat(format);
    }

    void changeTable(QTextCursor &cursor)
    {
        QTextTable *table = cursor.currentTable();
        if (!table)
            return;
        const QTextTableCell cell = table->cellAt(cursor);
        cursor.setPosition(cell.firstPosition());
        switch (m_random.bounded(6)) {
        case 0:
            return void(insertRows(cursor, Side::Before));
        case 1:
            return void(insertColumns(cursor, Side::After));
        case 2:
            return removeRows(cursor);
        case 3:
            return removeColumns(cursor);
        case 4:
            selectArea(cursor, *table, areaOf(cell).united(areaOf(table->cellAt(cell.row(), 0))));
            return canMerge(cursor) ? mergeCells(cursor) : void();
        default:
            return setHeaderRow(cursor, !hasHeaderRow(cursor));
        }
    }

    void changeCell(const QTextCursor &cursor)
    {
        const QTextTable *table = cursor.currentTable();
        if (!table)
            return;
        QTextTableCell cell = table->cellAt(cursor);
        QTextTableCellFormat format = cell.format().toTableCellFormat();
        format.setBackground(QColor::fromHsv(m_random.bounded(360), 80, 240));
        cell.setFormat(format);
    }

    void manyAtOnce()
    {
        QTextCursor all(&m_document);
        all.beginEditBlock();
        for (int i = 0; i < 3; ++i) {
            QTextCursor one(&m_document);
            one.setPosition(somewhere());
            one.insertText(QStringLiteral("m"));
        }
        all.endEditBlock();
    }

    QTextDocument &m_document;
    QRandomGenerator m_random;
};

} // namespace

void TestWrittenPieces::randomEditsAreWrittenAsInWhole_data()
{
    QTest::addColumn<quint32>("seed");
    for (quint32 seed = 1; seed <= 40; ++seed)
        QTest::addRow("%u", seed) << seed;
}

void TestWrittenPieces::randomEditsAreWrittenAsInWhole()
{
    QFETCH(const quint32, seed);
    QTextDocument letter;
    writeRandomLetter(letter, seed);
    QTextDocument document; // read, because Qt's layout does not bear all tables of chance
    readHtml(toHtml(letter), &document);
    WrittenPieces pieces(&document);
    Editing editing(document, seed);
    for (int step = 0; step < 30; ++step) {
        editing.step();
        QCOMPARE(toHtml(document, &pieces), toHtml(document));
    }
}

/// Between edits, from where it had come to before.
void TestWrittenPieces::whatIsWrittenAheadIsWrittenAsInWhole()
{
    QFETCH(const quint32, seed);
    QTextDocument letter;
    writeRandomLetter(letter, seed);
    QTextDocument document;
    readHtml(toHtml(letter), &document);
    WrittenPieces pieces(&document);
    Editing editing(document, seed);
    WritingPlace place;
    for (int step = 0; step < 30; ++step) {
        if (place.position < 0)
            place = {};
        place = writeAhead(document, pieces, place, QDeadlineTimer(std::chrono::microseconds(50)));
        editing.step();
        if (step % 4 == 3)
            QCOMPARE(toHtml(document, &pieces), toHtml(document));
    }
}

void TestWrittenPieces::allIsWrittenAhead()
{
    QTextDocument document;
    readHtml(QStringLiteral("<p>a</p><p>b</p><table border=\"1\"><tr><td>c</td><td rowspan=\"2\">d</td></tr>"
                            "<tr><td>e</td></tr></table><p>f</p>"),
             &document);
    WrittenPieces pieces(&document);

    const WritingPlace place = writeAhead(document, pieces, {}, QDeadlineTimer(QDeadlineTimer::Forever));

    QCOMPARE(place.position, -1);
    const auto *table = qobject_cast<QTextTable *>(document.rootFrame()->childFrames().first());
    for (int row = 0; row < table->rows(); ++row)
        QVERIFY(pieces.rowOf(*table, row, {}));
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next())
        QVERIFY(isInTable(block) || pieces.textOf(block));
}

void TestWrittenPieces::onlyTheTouchedRowIsWrittenAgain()
{
    QTextDocument document;
    readHtml(
        QStringLiteral("<p>a</p><table border=\"1\"><tr><td>b<tr><td>c<tr><td>d<tr><td>e</table><p>f</p>"),
        &document);
    WrittenPieces pieces(&document);
    const auto *table = qobject_cast<QTextTable *>(document.rootFrame()->childFrames().first());
    (void)toHtml(document, &pieces);

    table->cellAt(3, 0).lastCursorPosition().insertText(QStringLiteral("!"));

    QVERIFY(pieces.rowOf(*table, 0, {}));
    QVERIFY(pieces.rowOf(*table, 1, {}));
    QVERIFY(!pieces.rowOf(*table, 3, {}));
    QVERIFY(pieces.textOf(document.firstBlock()));
    QVERIFY(!pieces.rowOf(*table, 0, QStringLiteral("de")));
}

void TestWrittenPieces::anotherDocumentInThePlaceIsWrittenAnew()
{
    QTextDocument document;
    WrittenPieces pieces(&document);
    for (quint32 seed = 1; seed <= 30; ++seed) {
        QTextDocument letter;
        writeRandomLetter(letter, seed);
        readHtml(toHtml(letter), &document);

        QCOMPARE(toHtml(document, &pieces), toHtml(document));
    }
}

QTEST_MAIN(TestWrittenPieces)
#include "tst_writtenpieces.moc"
