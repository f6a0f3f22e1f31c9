#include "ui/widgets/housestyle.h"
#include "ui/widgets/icon.h"
#include "ui/widgets/inlinebar.h"
#include "ui/widgets/rowdelegate.h"

#include <QComboBox>
#include <QDir>
#include <QGuiApplication>
#include <QHelpEvent>
#include <QImage>
#include <QLabel>
#include <QLineEdit>
#include <QPalette>
#include <QSpinBox>
#include <QToolTip>
#include <QTreeWidget>
#include <QtTest>

/// Colours can be read, icons follow the palette and are sharp.
class TestLook : public QObject
{
    Q_OBJECT

private slots:
    void everyTextColourCanBeRead_data();
    void everyTextColourCanBeRead();
    void everyIconDrawsSomethingInThePalettesColour();
    void anIconFollowsThePalette();
    void anIconIsSharpAtTwiceTheScale();
    void theHeadOfACardIsLevel_data();
    void theHeadOfACardIsLevel();
    void aFieldIsAsHighAsTheBoxBesideIt();
    void aHiddenButtonTakesNoRoom();
    void whatIsCutOffIsInTheTip();
};

namespace
{

QPalette light()
{
    QPalette palette;
    palette.setColor(QPalette::Window, QColor(0xf6, 0xf6, 0xf5));
    palette.setColor(QPalette::Base, Qt::white);
    palette.setColor(QPalette::WindowText, QColor(0x1f, 0x23, 0x28));
    palette.setColor(QPalette::Text, QColor(0x1f, 0x23, 0x28));
    palette.setColor(QPalette::Highlight, QColor(0x30, 0x8c, 0xc6)); // Fusion's, too light for white text
    return palette;
}

QPalette dark()
{
    QPalette palette;
    palette.setColor(QPalette::Window, QColor(0x26, 0x28, 0x2c));
    palette.setColor(QPalette::Base, QColor(0x1e, 0x20, 0x23));
    palette.setColor(QPalette::WindowText, QColor(0xe4, 0xe6, 0xe9));
    palette.setColor(QPalette::Text, QColor(0xe4, 0xe6, 0xe9));
    palette.setColor(QPalette::Highlight, QColor(0x30, 0x60, 0xa0)); // too dark for dark text
    return palette;
}

/// The strongest colour of a drawing, without its transparency.
QColor inkOf(const QImage &image)
{
    QColor ink;
    int strongest = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            const QColor pixel = image.pixelColor(x, y);
            if (pixel.alpha() > strongest) {
                strongest = pixel.alpha();
                ink = pixel;
            }
        }
    }
    ink.setAlpha(255);
    return strongest > 200 ? ink : QColor();
}

bool isNear(const QColor &a, const QColor &b)
{
    return std::abs(a.red() - b.red()) + std::abs(a.green() - b.green()) + std::abs(a.blue() - b.blue()) < 12;
}

} // namespace

void TestLook::everyTextColourCanBeRead_data()
{
    QTest::addColumn<QPalette>("palette");
    QTest::newRow("light") << light();
    QTest::newRow("dark") << dark();
}

void TestLook::everyTextColourCanBeRead()
{
    QFETCH(QPalette, palette);
    constexpr qreal readable = 4.5;

    QCOMPARE(ui::isDark(palette), qstrcmp(QTest::currentDataTag(), "dark") == 0);
    for (const auto surface : {QPalette::Window, QPalette::Base})
        QVERIFY(ui::contrast(ui::quietTextColour(palette), palette.color(surface)) >= readable);
    QVERIFY(ui::contrast(ui::accentColour(palette), ui::accentTextColour(palette)) >= readable);
    QVERIFY(ui::contrast(ui::outlineColour(palette), palette.color(QPalette::Base)) >= 3); // WCAG 1.4.11
    for (const auto tone : {ui::Tone::Neutral, ui::Tone::Positive, ui::Tone::Warning, ui::Tone::Negative}) {
        QVERIFY(ui::contrast(ui::toneColour(tone, palette), ui::toneBackground(tone, palette)) >= readable);
        QVERIFY(ui::contrast(ui::toneColour(tone, palette), palette.color(QPalette::Window)) >= readable);
        QVERIFY(ui::contrast(palette.color(QPalette::WindowText), ui::toneBackground(tone, palette))
                >= readable);
    }
}

void TestLook::everyIconDrawsSomethingInThePalettesColour()
{
    QGuiApplication::setPalette(dark());
    const QStringList files
        = QDir(QStringLiteral(HONGYAN_SOURCE "/resources/icons")).entryList({QStringLiteral("*.svg")});
    QVERIFY(files.size() > 50);

    for (const QString &file : files) {
        const QIcon icon = ui::icon(file.chopped(4));
        QVERIFY2(isNear(inkOf(icon.pixmap(48).toImage()), dark().color(QPalette::WindowText)),
                 qPrintable(file));
    }
}

void TestLook::anIconFollowsThePalette()
{
    QGuiApplication::setPalette(light());
    const QIcon icon = ui::icon(QStringLiteral("attach"));
    QVERIFY(isNear(inkOf(icon.pixmap(48).toImage()), light().color(QPalette::WindowText)));

    QGuiApplication::setPalette(dark());

    QVERIFY(isNear(inkOf(icon.pixmap(48).toImage()), dark().color(QPalette::WindowText)));
    QVERIFY(isNear(inkOf(icon.pixmap(48, QIcon::Disabled).toImage()),
                   dark().color(QPalette::Disabled, QPalette::WindowText)));
    const QIcon red = ui::icon(QStringLiteral("attach"), Qt::red);
    QVERIFY(isNear(inkOf(red.pixmap(48).toImage()), Qt::red));
}

void TestLook::anIconIsSharpAtTwiceTheScale()
{
    const QPixmap drawing = ui::icon(QStringLiteral("send")).pixmap(QSize(20, 20), 2.0);

    QCOMPARE(drawing.size(), QSize(40, 40));
    QCOMPARE(drawing.devicePixelRatio(), 2.0);
}

void TestLook::theHeadOfACardIsLevel_data()
{
    QTest::addColumn<QString>("title");
    QTest::newRow("one line") << QStringLiteral("Plain text only");
    QTest::newRow("three lines") << QStringLiteral("A title of many words ").repeated(4);
}

void TestLook::theHeadOfACardIsLevel()
{
    QFETCH(QString, title);
    ui::InlineBar card(ui::InlineBar::Shape::Card, ui::Tone::Warning);
    card.setTitle(title);
    card.setClosable(true);
    card.resize(300, 200);
    card.show();
    QVERIFY(QTest::qWaitForWindowExposed(&card));

    const auto *words = card.findChild<QLabel *>(QStringLiteral("title"));
    const auto *cross = card.findChild<QWidget *>(QStringLiteral("close"));
    const int line = words->fontMetrics().height();
    QVERIFY(words->heightForWidth(words->width()) <= words->height());
    const int middle = words->y() + words->contentsMargins().top() + line / 2;
    QVERIFY2(qAbs(cross->geometry().center().y() - middle) <= 1, qPrintable(QString::number(middle)));
    for (const QLabel *label : card.findChildren<QLabel *>()) {
        if (!label->isVisible() || label->pixmap().isNull())
            continue;
        const QRect inside = label->contentsRect().translated(label->pos());
        QVERIFY2(qAbs(inside.center().y() - middle) <= 1, qPrintable(QString::number(middle)));
    }
}

void TestLook::aFieldIsAsHighAsTheBoxBesideIt()
{
    ui::HouseStyle style;
    QLineEdit line;
    QSpinBox number;
    QComboBox box;
    for (QWidget *each : QList<QWidget *>{&line, &number, &box})
        each->setStyle(&style);

    QVERIFY2(line.sizeHint().height() >= box.sizeHint().height(), qPrintable(line.font().toString()));
    QCOMPARE(number.sizeHint().height(), line.sizeHint().height());
    line.setFrame(false);
    QVERIFY(line.sizeHint().height() < box.sizeHint().height());
}

void TestLook::aHiddenButtonTakesNoRoom()
{
    using ui::InlineBar;
    InlineBar without(InlineBar::Shape::Card, ui::Tone::Warning);
    InlineBar hidden(InlineBar::Shape::Card, ui::Tone::Warning);
    ui::Button *button
        = hidden.addButton(ui::Button::Look::Secondary, QStringLiteral("x"), QStringLiteral("X"));
    hidden.setText(QStringLiteral("Words"));
    without.setText(QStringLiteral("Words"));
    QCoreApplication::sendPostedEvents(); // the flow has seen the button
    button->hide();
    without.show();
    hidden.show();

    // One line of space between the words and the buttons that are not there.
    QTRY_VERIFY(hidden.layout()->heightForWidth(400) < without.layout()->heightForWidth(400) + 10);
    button->show();
    QTRY_VERIFY(hidden.layout()->heightForWidth(400) >= without.layout()->heightForWidth(400) + 20);
}

void TestLook::whatIsCutOffIsInTheTip()
{
    QTreeWidget rows;
    rows.setItemDelegate(new ui::RowDelegate(&rows));
    rows.setColumnCount(2);
    new QTreeWidgetItem(&rows,
                        {QStringLiteral("short"), QStringLiteral("a <b>long</b> text that has no room")});
    rows.resize(200, 100);
    rows.setColumnWidth(0, 120);
    rows.show();
    const auto ask = [&rows](int column) {
        QToolTip::hideText();
        const QPoint at = rows.visualRect(rows.model()->index(0, column)).center();
        QHelpEvent event(QEvent::ToolTip, at, rows.viewport()->mapToGlobal(at));
        QCoreApplication::sendEvent(rows.viewport(), &event);
        return QToolTip::text();
    };

    QCOMPARE(ask(0), QString());
    QVERIFY2(ask(1).contains(QStringLiteral("a &lt;b&gt;long&lt;/b&gt; text")), qPrintable(ask(1)));
}

QTEST_MAIN(TestLook)
#include "tst_look.moc"
