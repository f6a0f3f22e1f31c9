#include "ui/editor/formatting.h"

#include "ui/editor/choices.h"
#include "ui/editor/colourdialog.h"
#include "ui/editor/htmlreader.h"
#include "ui/editor/htmlwriter.h"
#include "ui/editor/readability.h"
#include "ui/editor/structure.h"
#include "ui/editor/writtenpieces.h"

#include <QRandomGenerator>
#include <QRegularExpression>
#include <QTest>
#include <QTextBlock>
#include <QTextDocument>
#include <QTextList>

using namespace ui::editor;

Q_DECLARE_METATYPE(std::function<void(const QTextCursor &)>)

using Change = std::function<void(const QTextCursor &)>;

/// What can be done to a document's paragraphs and characters, without a window.
class TestFormatting : public QObject
{
    Q_OBJECT

private slots:
    void everyChangeIsOneStepOfUndo_data();
    void everyChangeIsOneStepOfUndo();
    void stylesReplaceEachOther();
    void mixedSelectionsSaySo();
    void listsKeepTheLevelsOfTheirItems();
    void checkListsTickAndForgetTheirBoxes();
    void numberingRestartsAndContinues();
    void rulesStandBetweenParagraphs_data();
    void rulesStandBetweenParagraphs();
    void sizesStepThroughTheUsualOnes();
    void aSideThatIsThereAnyhowIsNotWritten();
    void coloursAreJudgedOnWhiteAndDark_data();
    void coloursAreJudgedOnWhiteAndDark();
    void theNearestColourCanBeRead();
    void typedColoursAreUnderstood_data();
    void typedColoursAreUnderstood();
    void choicesComeBackAsTheyWere();
    void randomChangesAreWrittenTheSameTwice();
    void aParagraphHasALanguage();

private:
    static void fill(QTextDocument &document, const QString &html);
    /// Without line ends and the looks of code and quotes.
    static QString html(const QTextDocument &document)
    {
        static const QRegularExpression looks(QStringLiteral("(<pre|<code|<blockquote) style=\"[^\"]*\""));
        return toHtmlFragment(document).remove(u'\n').replace(looks, QStringLiteral("\\1"));
    }
    /// The HTML, and what of faces and sizes is in the document.
    static QString told(const QTextDocument &document);
    static QTextCursor all(QTextDocument &document);
    static QTextCursor at(QTextDocument &document, int block);
    static QList<QPair<QByteArray, Change>> changes();
};

void TestFormatting::fill(QTextDocument &document, const QString &html)
{
    readHtml(html, &document, {});
    document.clearUndoRedoStacks();
}

QString TestFormatting::told(const QTextDocument &document)
{
    QString all = html(document);
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        for (auto it = block.begin(); it != block.end(); ++it) {
            const QTextCharFormat format = it.fragment().charFormat();
            all += format.stringProperty(FontFace) + QString::number(format.intProperty(TextSize)) + u' ';
        }
    }
    return all;
}

QTextCursor TestFormatting::all(QTextDocument &document)
{
    QTextCursor cursor(&document);
    cursor.select(QTextCursor::Document);
    return cursor;
}

QTextCursor TestFormatting::at(QTextDocument &document, int block)
{
    return QTextCursor(document.findBlockByNumber(block));
}

QList<QPair<QByteArray, Change>> TestFormatting::changes()
{
    QList<QPair<QByteArray, Change>> all;
    const auto add = [&](const char *name, Change change) { all.append({name, std::move(change)}); };
    const auto mark = [&](const char *name, void (*set)(QTextCharFormat &)) {
        add(name, [set](const QTextCursor &cursor) { changeCharacters(cursor, set); });
    };
    mark("bold", [](QTextCharFormat &format) { format.setFontWeight(QFont::Bold); });
    mark("underline", [](QTextCharFormat &format) { format.setFontUnderline(true); });
    mark("superscript",
         [](QTextCharFormat &format) { format.setVerticalAlignment(QTextCharFormat::AlignSuperScript); });
    mark("inline code", [](QTextCharFormat &format) { format.setProperty(InlineCode, true); });
    add("a language", [](const QTextCursor &cursor) { setLanguage(cursor, QStringLiteral("fr")); });
    mark("a face", [](QTextCharFormat &format) { setFace(format, QStringLiteral("Georgia")); });
    mark("a size", [](QTextCharFormat &format) { setSize(format, 24); });
    mark("a colour", [](QTextCharFormat &format) { format.setForeground(QColor(0xd1, 0x34, 0x38)); });
    mark("a highlight", [](QTextCharFormat &format) { format.setBackground(QColor(0xff, 0xf1, 0x9b)); });
    for (int style = 1; style <= int(ParagraphStyle::Code); ++style)
        add(qPrintable(QStringLiteral("style %1").arg(style)),
            [style](const QTextCursor &cursor) { setStyle(cursor, ParagraphStyle(style)); });
    for (int kind = 0; kind <= int(ListKind::Checks); ++kind)
        add(qPrintable(QStringLiteral("list %1").arg(kind)),
            [kind](const QTextCursor &cursor) { toggleList(cursor, ListKind(kind)); });
    for (const Alignment side : {Alignment::Centre, Alignment::Right, Alignment::Justify})
        add(qPrintable(QStringLiteral("side %1").arg(int(side))),
            [side](const QTextCursor &cursor) { align(cursor, side); });
    add("indent", [](const QTextCursor &cursor) { indent(cursor, Step::In); });
    add("right to left", [](const QTextCursor &cursor) { setDirection(cursor, Qt::RightToLeft); });
    add("a line across", [](const QTextCursor &cursor) { insertRule(cursor); });
    add("clear", [](const QTextCursor &cursor) { clearFormatting(cursor); });
    return all;
}

void TestFormatting::everyChangeIsOneStepOfUndo_data()
{
    QTest::addColumn<Change>("change");
    const QList<QPair<QByteArray, Change>> rows = changes();
    for (const auto &[name, change] : rows)
        QTest::newRow(name.constData()) << change;
}

void TestFormatting::everyChangeIsOneStepOfUndo()
{
    QFETCH(const Change, change);
    QTextDocument document;
    fill(document,
         QStringLiteral("<h2>a <em>b</em></h2><ul><li>c<ol><li>d</li></ol></li></ul>"
                        "<blockquote><p style=\"text-align:center\">e</p></blockquote><pre>f</pre><p>g</p>"));
    const QString before = told(document);

    change(all(document));
    const QString after = told(document);
    QVERIFY(after != before);
    QVERIFY(document.isUndoAvailable());
    document.undo();
    QCOMPARE(told(document), before);
    QVERIFY2(!document.isUndoAvailable(), "one step takes all of it back");
    document.redo();
    QCOMPARE(told(document), after);
}

void TestFormatting::stylesReplaceEachOther()
{
    QTextDocument document;
    fill(document, QStringLiteral("<p>a</p>"));
    const QList<QPair<ParagraphStyle, QString>> steps{
        {ParagraphStyle::Heading3, QStringLiteral("<h3>a</h3>")},
        {ParagraphStyle::Code, QStringLiteral("<pre>a</pre>")},
        {ParagraphStyle::Heading1, QStringLiteral("<h1>a</h1>")},
        {ParagraphStyle::Paragraph, QStringLiteral("<p>a</p>")},
        {ParagraphStyle::Quote, QStringLiteral("<blockquote><p>a</p></blockquote>")},
        {ParagraphStyle::Paragraph, QStringLiteral("<p>a</p>")},
    };
    for (const auto &[style, expected] : steps) {
        setStyle(at(document, 0), style);
        QCOMPARE(html(document), expected);
        QCOMPARE(styleOf(at(document, 0)), std::optional(style));
    }
}

void TestFormatting::mixedSelectionsSaySo()
{
    QTextDocument document;
    fill(document, QStringLiteral("<p><strong>a</strong>b</p><h1><strong>c</strong></h1>"));
    QTextCursor both = all(document);

    QVERIFY(!styleOf(both));
    CharacterState state = characterState(both, {});
    QVERIFY(!state.isBold);
    QCOMPARE(state.face, std::optional(QString()));

    QTextCursor first(&document);
    first.movePosition(QTextCursor::NextCharacter, QTextCursor::KeepAnchor);
    QVERIFY(characterState(first, {}).isBold);
    changeCharacters(first, [](QTextCharFormat &format) {
        setFace(format, QStringLiteral("Georgia"));
        setSize(format, 24);
        format.setForeground(Qt::red);
    });
    state = characterState(both, {});
    QVERIFY(!state.face && !state.size && !state.colour);
    QCOMPARE(state.ground, std::optional(QColor()));
}

void TestFormatting::listsKeepTheLevelsOfTheirItems()
{
    QTextDocument document;
    fill(document, QStringLiteral("<ul><li>a<ul><li>b</li></ul></li></ul><p>c</p>"));

    toggleList(all(document), ListKind::Numbers);
    QCOMPARE(html(document), QStringLiteral("<ol><li>a<ol><li>b</li></ol></li><li>c</li></ol>"));
    toggleList(all(document), ListKind::Numbers);
    QCOMPARE(html(document), QStringLiteral("<p>a</p><p>b</p><p>c</p>"));
}

void TestFormatting::checkListsTickAndForgetTheirBoxes()
{
    using Marker = QTextBlockFormat::MarkerType;
    QTextDocument document;
    fill(document, QStringLiteral("<p>a</p><p>b</p>"));
    const auto marker = [&](int block) { return at(document, block).blockFormat().marker(); };

    toggleList(all(document), ListKind::Checks);
    QCOMPARE(marker(0), Marker::Unchecked);
    QVERIFY(isInList(all(document), ListKind::Checks));
    QVERIFY(!isInList(all(document), ListKind::Bullets));

    toggleChecked(at(document, 0));
    QCOMPARE(marker(0), Marker::Checked);
    toggleChecked(all(document)); // one is not ticked yet
    QCOMPARE(marker(1), Marker::Checked);
    QCOMPARE(marker(0), Marker::Checked);
    toggleChecked(all(document));
    QCOMPARE(marker(0), Marker::Unchecked);

    toggleList(all(document), ListKind::Bullets);
    QCOMPARE(marker(0), Marker::NoMarker);
    toggleList(all(document), ListKind::Checks);
    toggleList(all(document), ListKind::Checks);
    QCOMPARE(marker(1), Marker::NoMarker);
    QVERIFY(!at(document, 1).currentList());
}

void TestFormatting::numberingRestartsAndContinues()
{
    QTextDocument document;
    fill(document, QStringLiteral("<ol><li>a</li><li>b</li></ol><p>between</p><ol><li>c</li></ol>"));
    const auto number = [&](int block) {
        const QTextBlock item = document.findBlockByNumber(block);
        return item.textList()->itemText(item);
    };
    QCOMPARE(number(3), QStringLiteral("1."));

    QVERIFY(canContinueNumbering(at(document, 3)));
    continueNumbering(at(document, 3));
    QCOMPARE(number(3), QStringLiteral("3."));
    document.undo();
    QCOMPARE(number(3), QStringLiteral("1."));

    QVERIFY(!canRestartNumbering(at(document, 0)));
    QVERIFY(canRestartNumbering(at(document, 1)));
    restartNumbering(at(document, 1));
    QCOMPARE(number(1), QStringLiteral("1."));
    QCOMPARE(number(0), QStringLiteral("1."));
}

void TestFormatting::rulesStandBetweenParagraphs_data()
{
    QTest::addColumn<int>("position");
    QTest::addColumn<QString>("expected");

    QTest::newRow("before all") << 0 << QStringLiteral("<hr><p>ab</p>");
    QTest::newRow("within") << 1 << QStringLiteral("<p>a</p><hr><p>b</p>");
    QTest::newRow("behind all") << 2 << QStringLiteral("<p>ab</p><hr><p></p>");
}

void TestFormatting::rulesStandBetweenParagraphs()
{
    QFETCH(const int, position);
    QFETCH(QString, expected);
    QTextDocument document;
    fill(document, QStringLiteral("<p>ab</p>"));
    QTextCursor cursor(&document);
    cursor.setPosition(position);

    insertRule(cursor);

    QString written = html(document);
    written.replace(QStringLiteral("<p><br></p>"), QStringLiteral("<p></p>"));
    QCOMPARE(written, expected);
    QVERIFY2(!isRule(cursor.block()), "writing goes on under the line");
}

void TestFormatting::sizesStepThroughTheUsualOnes()
{
    QVERIFY(nextSize(0, 1) > 16);
    QVERIFY(nextSize(0, -1) < 16);
    QCOMPARE(nextSize(nextSize(16, 1), -1), 16);
    QCOMPARE(nextSize(96, 1), 96);
    QTextCharFormat format;
    setSize(format, 16);
    setFace(format, {});
    QVERIFY2(format.isEmpty(), "the letter's own is never named");
}

void TestFormatting::aSideThatIsThereAnyhowIsNotWritten()
{
    QTextDocument document;
    fill(document, QStringLiteral("<p>a</p>"));
    align(at(document, 0), Alignment::Justify);
    QCOMPARE(alignmentOf(at(document, 0)), std::optional(Alignment::Justify));
    align(at(document, 0), Alignment::Left);
    QCOMPARE(html(document), QStringLiteral("<p>a</p>"));

    setDirection(at(document, 0), Qt::RightToLeft);
    QCOMPARE(html(document), QStringLiteral("<p dir=\"rtl\">a</p>"));
    QCOMPARE(alignmentOf(at(document, 0)), std::optional(Alignment::Right));
}

void TestFormatting::coloursAreJudgedOnWhiteAndDark_data()
{
    QTest::addColumn<QColor>("colour");
    QTest::addColumn<QColor>("ground");
    QTest::addColumn<int>("expected");

    const auto row = [](const char *name, QColor colour, QColor ground, Legibility expected) {
        QTest::newRow(name) << colour << ground << int(expected);
    };
    row("yellow on the page", QColor(0xff, 0xee, 0x00), {}, Legibility::HardOnWhite);
    row("navy on the page", QColor(0x00, 0x00, 0x80), {}, Legibility::HardOnDark);
    row("blue of ours", QColor(0x2f, 0x6f, 0xde), {}, Legibility::Good);
    row("navy on yellow", QColor(0x00, 0x00, 0x80), QColor(0xff, 0xf1, 0x9b), Legibility::Good);
    row("yellow on yellow", QColor(0xff, 0xee, 0x00), QColor(0xff, 0xf1, 0x9b), Legibility::HardOnGround);
    row("none", {}, {}, Legibility::Good);
}

void TestFormatting::coloursAreJudgedOnWhiteAndDark()
{
    QFETCH(const QColor, colour);
    QFETCH(const QColor, ground);
    QFETCH(const int, expected);

    QCOMPARE(int(legibility(colour, ground)), expected);
}

void TestFormatting::theNearestColourCanBeRead()
{
    for (int red = 0; red < 256; red += 51) {
        for (int green = 0; green < 256; green += 51) {
            for (int blue = 0; blue < 256; blue += 51) {
                const QColor colour(red, green, blue);
                for (const QColor &ground : {QColor(), QColor(0xff, 0xf1, 0x9b), QColor(0x80, 0x80, 0x80)})
                    QVERIFY2(legibility(nearestLegible(colour, ground), ground) == Legibility::Good,
                             qPrintable(colour.name()));
            }
        }
    }
    const QColor good(0x2f, 0x6f, 0xde);
    QCOMPARE(nearestLegible(good, {}), good);
    QVERIFY(std::abs(nearestLegible(Qt::yellow, {}).hslHue() - QColor(Qt::yellow).hslHue()) < 4);
}

void TestFormatting::typedColoursAreUnderstood_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QColor>("expected");

    const auto row = [](const char *typed, const QColor &expected) {
        QTest::newRow(typed) << QString::fromLatin1(typed) << expected;
    };
    row("#2f6fde", QColor(0x2f, 0x6f, 0xde));
    row(" 2F6FDE ", QColor(0x2f, 0x6f, 0xde));
    row("26d", QColor(0x22, 0x66, 0xdd));
    row("navy", QColor(0, 0, 0x80));
    row("#12345", {});
    row("#80ff0000", {});
    row("transparent", {});
    row("expression(x)", {});
    row("", {});
}

void TestFormatting::typedColoursAreUnderstood()
{
    QFETCH(const QString, typed);
    QFETCH(const QColor, expected);

    QCOMPARE(typedColour(typed), expected);
}

void TestFormatting::choicesComeBackAsTheyWere()
{
    Choices choices;
    for (int i = 0; i < 9; ++i)
        choices.rememberColour(QColor(i, 0, 0).name());
    choices.rememberColour(QStringLiteral("#050000"));
    choices.rememberEmoji(QStringLiteral("🎉"));
    choices.setSkinTone(3);
    QCOMPARE(choices.recentColours().size(), 6);
    QCOMPARE(choices.recentColours().first(), QStringLiteral("#050000"));

    Choices again;
    again.restore(choices.values() + QStringList{QStringLiteral("colour:x"), QStringLiteral("nonsense")});

    QCOMPARE(again.values(), choices.values());
}

void TestFormatting::aParagraphHasALanguage()
{
    QTextDocument document;
    fill(document, QStringLiteral("<p>one</p><p>deux</p>"));
    QTextCursor cursor(&document);
    cursor.movePosition(QTextCursor::NextBlock);

    setLanguage(cursor, QStringLiteral("fr"));
    QCOMPARE(toHtmlFragment(document).remove(u'\n'), QStringLiteral("<p>one</p><p lang=\"fr\">deux</p>"));
    QCOMPARE(languageOf(cursor), QStringLiteral("fr"));
    cursor.select(QTextCursor::Document);
    QVERIFY(!languageOf(cursor)); // two of them

    setLanguage(cursor, {});
    QCOMPARE(toHtmlFragment(document).remove(u'\n'), QStringLiteral("<p>one</p><p>deux</p>"));
    document.undo();
    QVERIFY(toHtmlFragment(document).contains(QStringLiteral("fr")));
}

void TestFormatting::randomChangesAreWrittenTheSameTwice()
{
    const QList<QPair<QByteArray, Change>> all = changes();
    for (quint32 seed = 1; seed <= 150; ++seed) {
        QRandomGenerator random(seed);
        QTextDocument document;
        fill(document,
             QStringLiteral("<p>one two</p><ul><li>three</li><li>four</li></ul><p>five</p><pre>six</pre>"
                            "<table border=\"1\"><tr><td>seven</td><td>eight</td></tr></table><p>nine</p>"));
        WrittenPieces pieces(&document);
        QByteArrayList done;
        for (int i = 0; i < 12; ++i) {
            QTextCursor cursor(&document);
            cursor.setPosition(int(random.bounded(document.characterCount())));
            cursor.setPosition(int(random.bounded(document.characterCount())), QTextCursor::KeepAnchor);
            const auto &[name, change] = all[random.bounded(all.size())];
            done.append(name);
            change(cursor);
            QCOMPARE(toHtml(document, &pieces), toHtml(document));
        }
        const QString once = toHtmlFragment(document);
        QTextDocument again;
        readHtml(once, &again, {});
        const QString twice = toHtmlFragment(again);
        QVERIFY2(twice == once,
                 qPrintable(QStringLiteral("seed %1: %2\n%3\n--- again\n%4")
                                .arg(seed)
                                .arg(QString::fromLatin1(done.join(", ")), once, twice)));
        while (document.isUndoAvailable())
            document.undo();
        QCOMPARE(toHtml(document, &pieces), toHtml(document));
        QVERIFY(toHtmlFragment(document).contains(QStringLiteral("<li>three</li>")));
    }
}

QTEST_MAIN(TestFormatting)
#include "tst_formatting.moc"
