#include "ui/editor/bodyeditor.h"
#include "ui/editor/quotebars.h"
#include "ui/editor/structure.h"
#include "ui/editor/textarea.h"

#include <QAbstractTextDocumentLayout>
#include <QScrollBar>
#include <QTextBlock>
#include <QtTest>

using namespace ui::editor;

/// The bars beside quotes, wherever the letter is scrolled to.
class TestQuoteBars : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void everyQuoteInSightHasItsBar_data();
    void everyQuoteInSightHasItsBar();
    void aPlaceIsFoundAsFromTheStart();
    void aPlaceIsFoundAfterTheLetterGotShorter();

private:
    static QString letter();
    TextArea *text() const { return m_editor->findChild<TextArea *>(); }
    QRectF areaOf(const QTextBlock &block) const
    {
        return text()->document()->documentLayout()->blockBoundingRect(block);
    }

    std::unique_ptr<BodyEditor> m_editor;
};

void TestQuoteBars::init()
{
    m_editor = std::make_unique<BodyEditor>();
    m_editor->resize(700, 400);
    m_editor->setBody({{}, letter()}, {});
    m_editor->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_editor.get()));
}

QString TestQuoteBars::letter()
{
    QString html;
    for (int i = 0; i < 120; ++i) {
        html += QStringLiteral("<p>%1 written</p>").arg(i);
        if (i % 3 == 0)
            html
                += QStringLiteral("<blockquote><p>once, in a paragraph that is long enough for two lines, or "
                                  "three, because of all that it says</p><blockquote><p>twice</p>"
                                  "</blockquote></blockquote>");
        if (i % 40 == 20)
            html += QStringLiteral("<table border=\"1\">%1</table>")
                        .arg(QStringLiteral("<tr><td><div>a</div><div>b</div></td><td>"
                                            "<blockquote><div>c</div></blockquote></td></tr>")
                                 .repeated(30));
    }
    return html;
}

void TestQuoteBars::everyQuoteInSightHasItsBar_data()
{
    QTest::addColumn<int>("percent"); // of the way down
    for (const int percent : {0, 3, 20, 21, 40, 50, 60, 77, 100})
        QTest::addRow("%d %%", percent) << percent;
}

void TestQuoteBars::everyQuoteInSightHasItsBar()
{
    QFETCH(const int, percent);
    QScrollBar *bar = text()->verticalScrollBar();
    bar->setValue(bar->maximum() * percent / 100);

    const QImage image = text()->viewport()->grab().toImage();

    const QColor paper = image.pixelColor(2, 2);
    const double margin = text()->document()->documentMargin();
    for (QTextBlock block = text()->document()->begin(); block.isValid(); block = block.next()) {
        const QPointF middle = areaOf(block).center() - text()->toDocument({});
        if (isInTable(block) || middle.y() < 0 || middle.y() >= image.height())
            continue;
        for (int level = 0; level < quoteLevel(block); ++level)
            QVERIFY2(image.pixelColor(int(margin + level * quoteIndent + 1), int(middle.y())) != paper,
                     qPrintable(block.text()));
        if (quoteLevel(block) == 0)
            QCOMPARE(image.pixelColor(int(margin - 2), int(middle.y())), paper);
    }
}

/// As going through all that stands before would find it.
void TestQuoteBars::aPlaceIsFoundAsFromTheStart()
{
    const auto *bars = text()->findChild<QuoteBars *>();
    const double end = text()->document()->size().height();
    for (const double part : {0.0, 0.9, 0.1, 0.35, 0.36, 0.5, 0.49, 1.0, 0.7, 0.02}) {
        const double y = end * part;
        const QTextBlock found = bars->blockAt(y);
        QVERIFY(found.isValid());
        QVERIFY(!found.previous().isValid() || areaOf(found).top() <= y + 8); // a cell's own margin
        for (QTextBlock block = found.next(); block.isValid() && areaOf(block).top() < y + 100;
             block = block.next())
            QVERIFY2(isInTable(block) || areaOf(block).bottom() >= y, qPrintable(block.text()));
    }
}

void TestQuoteBars::aPlaceIsFoundAfterTheLetterGotShorter()
{
    const auto *bars = text()->findChild<QuoteBars *>();
    QVERIFY(bars->blockAt(text()->document()->size().height()).blockNumber() > 300);
    text()->setPlainText(QStringLiteral("one\ntwo"));
    QCOMPARE(bars->blockAt(1e6).text(), QStringLiteral("two"));
    QCOMPARE(bars->blockAt(-5).text(), QStringLiteral("one"));
}

QTEST_MAIN(TestQuoteBars)
#include "tst_quotebars.moc"
