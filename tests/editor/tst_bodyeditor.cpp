#include "core/html/html.h"
#include "ui/editor/bodyeditor.h"

#include <QAccessible>
#include <QAction>
#include <QApplication>
#include <QBuffer>
#include <QClipboard>
#include <QDialog>
#include <QDropEvent>
#include <QImage>
#include <QLineEdit>
#include <QMimeData>
#include <QPushButton>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTextEdit>

using core::mail::Attachment;
using core::mail::Body;
using ui::editor::BodyEditor;

/// The editor under a person's hands: keys, clicks, paste and drop, and the letter that comes of it.
class TestBodyEditor : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void nothingWrittenIsNothing();
    void whatCanBeSeenIsALetter_data();
    void whatCanBeSeenIsALetter();
    void plainWordsHaveBothBodies();
    void chineseIsKept();
    void keysFormat_data();
    void keysFormat();
    void buttonsFormat_data();
    void buttonsFormat();
    void buttonsFollowTheCursor();
    void boldIsTypedAndEnds();
    void enterAfterAHeadingIsAParagraph();
    void enterInAnEmptyItemEndsTheList();
    void backspaceLeavesTheStructure();
    void tabChangesTheLevelOfAnItem();
    void tabLeavesTheText();
    void undoTakesOneStepBack();
    void linkIsInsertedAndRemoved();
    void wrongLinkAddressIsToldInPlace();
    void pastedAddressMakesALink();
    void typingAfterALinkIsNotTheLink();
    void foreignHtmlIsCleanedWhenPasted();
    void pastePlainHasNoFormatting();
    void copiedTextIsCleanHtml();
    void pastedBitmapBecomesAPicture();
    void droppedPictureStandsInTheText();
    void droppedFilesAreHandedOn();
    void brokenPictureIsHandedOn();
    void removedPictureDoesNotTravel();
    void bodyComesBackWithItsPictures();
    void plainBodyBecomesParagraphs();
    void noFontAndNoDefaultColourIsWritten();
    void readOnlyTextCannotBeChanged();
    void formatBarShowsOnDemand();
    void narrowBarFoldsIntoAMenu();
    void everyControlHasAName();

private:
    QTextEdit *text() const { return m_editor->textEdit(); }
    void type(const QString &words) { QTest::keyClicks(text(), words); }
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) { QTest::keyClick(text(), key, modifiers); }
    void select(int from, int to);
    QString content() const; ///< The body's HTML without the document around it and the looks of quotes.
    void paste(QMimeData *data);
    static QByteArray png(const QSize &size);

    std::unique_ptr<BodyEditor> m_editor;
};

void TestBodyEditor::init()
{
    m_editor = std::make_unique<BodyEditor>();
    m_editor->resize(1000, 600);
    m_editor->setFormatBarVisible(true);
    m_editor->show();
    QVERIFY(QTest::qWaitForWindowActive(m_editor.get()));
    text()->setFocus();
}

void TestBodyEditor::cleanup()
{
    m_editor.reset();
}

void TestBodyEditor::select(int from, int to)
{
    QTextCursor cursor = text()->textCursor();
    cursor.setPosition(from);
    cursor.setPosition(to, QTextCursor::KeepAnchor);
    text()->setTextCursor(cursor);
}

QString TestBodyEditor::content() const
{
    QString html = m_editor->body().html;
    html.remove(0, html.indexOf(QStringLiteral("<body>")) + 7);
    html.replace(QRegularExpression(QStringLiteral("<(blockquote|pre|code) style=[^>]*>")),
                 QStringLiteral("<\\1>"));
    return html.left(html.indexOf(QStringLiteral("</body>"))).remove(u'\n');
}

void TestBodyEditor::paste(QMimeData *data)
{
    QApplication::clipboard()->setMimeData(data);
    key(Qt::Key_V, Qt::ControlModifier);
}

QByteArray TestBodyEditor::png(const QSize &size)
{
    QImage image(size, QImage::Format_RGB32);
    image.fill(Qt::darkCyan);
    QByteArray octets;
    QBuffer buffer(&octets);
    buffer.open(QBuffer::WriteOnly);
    image.save(&buffer, "PNG");
    return octets;
}

void TestBodyEditor::nothingWrittenIsNothing()
{
    QVERIFY(m_editor->isEmpty());
    QCOMPARE(m_editor->body(), Body());

    type(QStringLiteral("a"));
    key(Qt::Key_Backspace);

    QCOMPARE(m_editor->body(), Body());
    QVERIFY(m_editor->pictures().isEmpty());
}

void TestBodyEditor::whatCanBeSeenIsALetter_data()
{
    QTest::addColumn<QString>("html");
    QTest::addColumn<QString>("kept"); ///< Empty: there is nothing in it.
    const auto row = [](const char *name, const char *html, const char *kept) {
        QTest::newRow(name) << QString::fromUtf8(html) << QString::fromUtf8(kept);
    };
    row("a line across", "<hr>", "<hr");
    row("a line between blank paragraphs", "<p><br></p><hr><p><br></p>", "<hr");
    row("a table that nobody filled in", "<table><tr><td></td><td></td></tr></table>", "<table");
    row("a picture", "<p><img src=\"cid:a@letter\" alt=\"\"></p>", "<img");
    row("blank paragraphs", "<p><br></p><p> </p><p>&nbsp;</p>", "");
    row("nothing", "", "");
}

void TestBodyEditor::whatCanBeSeenIsALetter()
{
    QFETCH(QString, html);
    QFETCH(QString, kept);
    const Attachment picture{QStringLiteral("a.png"), "image/png", png({4, 4}), Attachment::Role::Inline,
                             "a@letter"};

    m_editor->setBody({{}, html}, {picture});

    QCOMPARE(m_editor->isEmpty(), kept.isEmpty());
    QCOMPARE(m_editor->html().isEmpty(), kept.isEmpty());
    QVERIFY2(m_editor->html().contains(kept), qPrintable(m_editor->html()));
    QCOMPARE(m_editor->body().html, m_editor->html());
}

void TestBodyEditor::plainWordsHaveBothBodies()
{
    QSignalSpy changed(m_editor.get(), &BodyEditor::changed);

    type(QStringLiteral("one  two"));
    key(Qt::Key_Return);
    type(QStringLiteral("three"));

    QCOMPARE(content(), QStringLiteral("<p>one &nbsp;two</p><p>three</p>"));
    QCOMPARE(m_editor->body().text, QStringLiteral("one  two\n\nthree"));
    QVERIFY(m_editor->body().html.startsWith(
        QStringLiteral("<!DOCTYPE html>\n<html><head><meta charset=\"utf-8\"></head><body>\n")));
    QVERIFY(!changed.isEmpty());
    QVERIFY(!m_editor->isEmpty());
}

void TestBodyEditor::chineseIsKept()
{
    text()->insertPlainText(QString::fromUtf8("您好，李娜 🎉"));

    QCOMPARE(m_editor->body().text, QString::fromUtf8("您好，李娜 🎉"));
    QCOMPARE(content(), QString::fromUtf8("<p>您好，李娜 🎉</p>"));
}

void TestBodyEditor::keysFormat_data()
{
    QTest::addColumn<int>("key");
    QTest::addColumn<int>("modifiers");
    QTest::addColumn<QString>("expected");

    const int control = Qt::ControlModifier;
    const int both = int(Qt::ControlModifier) | int(Qt::ShiftModifier);
    const auto row = [](const char *name, int key, int modifiers, const char *expected) {
        QTest::newRow(name) << key << modifiers << QString::fromLatin1(expected);
    };
    row("bold", Qt::Key_B, control, "<p><strong>word</strong></p>");
    row("italic", Qt::Key_I, control, "<p><em>word</em></p>");
    row("underline", Qt::Key_U, control, "<p><u>word</u></p>");
    row("strike", Qt::Key_X, both, "<p><s>word</s></p>");
    row("bullets", Qt::Key_8, both, "<ul><li>word</li></ul>");
    row("numbers", Qt::Key_7, both, "<ol><li>word</li></ol>");
    row("quote", Qt::Key_9, both, "<blockquote><p>word</p></blockquote>");
    row("indent", Qt::Key_BracketRight, control, "<p style=\"margin-left:40px\">word</p>");
    row("outdent of nothing", Qt::Key_BracketLeft, control, "<p>word</p>");
    row("heading", Qt::Key_2, control | int(Qt::AltModifier), "<h2>word</h2>");
}

void TestBodyEditor::keysFormat()
{
    QFETCH(const int, key);
    QFETCH(const int, modifiers);
    QFETCH(const QString, expected);

    type(QStringLiteral("word"));
    select(0, 4);
    QTest::keyClick(text(), Qt::Key(key), Qt::KeyboardModifiers(modifiers));
    QCOMPARE(content(), expected);

    // The same key takes it back; headings, indents and Clear have others.
    if (expected.contains(QStringLiteral("h2")) || expected.contains(QStringLiteral("margin"))) {
        QTest::keyClick(text(), Qt::Key_Space, Qt::ControlModifier);
    } else if (expected != u"<p>word</p>") {
        QTest::keyClick(text(), Qt::Key(key), Qt::KeyboardModifiers(modifiers));
    }
    QCOMPARE(content(), QStringLiteral("<p>word</p>"));
}

void TestBodyEditor::buttonsFormat_data()
{
    QTest::addColumn<QString>("button");
    QTest::addColumn<QString>("expected");

    const auto row = [](const char *button, const char *expected) {
        QTest::newRow(button) << QString::fromLatin1(button) << QString::fromLatin1(expected);
    };
    row("formatBold", "<p><strong>word</strong></p>");
    row("formatItalic", "<p><em>word</em></p>");
    row("formatUnderline", "<p><u>word</u></p>");
    row("formatStrike", "<p><s>word</s></p>");
    row("formatBulletList", "<ul><li>word</li></ul>");
    row("formatNumberedList", "<ol><li>word</li></ol>");
    row("formatQuote", "<blockquote><p>word</p></blockquote>");
    row("formatIndentIn", "<p style=\"margin-left:40px\">word</p>");
}

void TestBodyEditor::buttonsFormat()
{
    QFETCH(const QString, button);
    QFETCH(const QString, expected);

    type(QStringLiteral("word"));
    select(0, 4);
    auto *pushed = m_editor->findChild<QPushButton *>(button);
    QVERIFY(pushed);
    QTest::mouseClick(pushed, Qt::LeftButton);

    QCOMPARE(content(), expected);
    QVERIFY(text()->hasFocus());
    QVERIFY(text()->textCursor().hasSelection());
}

void TestBodyEditor::buttonsFollowTheCursor()
{
    m_editor->setBody({{}, QStringLiteral("<h1>a</h1><ul><li><b>b</b></li></ul><p>c</p>")}, {});
    auto *bold = m_editor->findChild<QPushButton *>(QStringLiteral("formatBold"));
    auto *list = m_editor->findChild<QPushButton *>(QStringLiteral("formatBulletList"));
    auto *style = m_editor->findChild<QPushButton *>(QStringLiteral("formatStyle"));

    select(3, 3);
    QVERIFY(bold->isChecked());
    QVERIFY(list->isChecked());
    QCOMPARE(style->text(), QStringLiteral("Paragraph"));

    select(1, 1);
    QVERIFY(!bold->isChecked());
    QVERIFY(!list->isChecked());
    QCOMPARE(style->text(), QStringLiteral("Heading 1"));
}

void TestBodyEditor::boldIsTypedAndEnds()
{
    type(QStringLiteral("a "));
    key(Qt::Key_B, Qt::ControlModifier);
    type(QStringLiteral("b"));
    key(Qt::Key_B, Qt::ControlModifier);
    type(QStringLiteral("c"));

    QCOMPARE(content(), QStringLiteral("<p>a <strong>b</strong>c</p>"));
}

void TestBodyEditor::enterAfterAHeadingIsAParagraph()
{
    key(Qt::Key_1, Qt::ControlModifier | Qt::AltModifier);
    type(QStringLiteral("a"));
    key(Qt::Key_Return);
    type(QStringLiteral("b"));

    QCOMPARE(content(), QStringLiteral("<h1>a</h1><p>b</p>"));
}

void TestBodyEditor::enterInAnEmptyItemEndsTheList()
{
    key(Qt::Key_8, Qt::ControlModifier | Qt::ShiftModifier);
    type(QStringLiteral("a"));
    key(Qt::Key_Return);
    type(QStringLiteral("b"));
    key(Qt::Key_Return);
    key(Qt::Key_Return);
    type(QStringLiteral("c"));

    QCOMPARE(content(), QStringLiteral("<ul><li>a</li><li>b</li></ul><p>c</p>"));
}

void TestBodyEditor::backspaceLeavesTheStructure()
{
    m_editor->setBody({{}, QStringLiteral("<blockquote><ul><li>a</li></ul></blockquote>")}, {});
    select(0, 0);

    key(Qt::Key_Backspace);
    QCOMPARE(content(), QStringLiteral("<blockquote><p>a</p></blockquote>"));
    key(Qt::Key_Backspace);
    QCOMPARE(content(), QStringLiteral("<p>a</p>"));
}

void TestBodyEditor::tabChangesTheLevelOfAnItem()
{
    key(Qt::Key_7, Qt::ControlModifier | Qt::ShiftModifier);
    type(QStringLiteral("a"));
    key(Qt::Key_Return);
    key(Qt::Key_Tab);
    type(QStringLiteral("b"));
    key(Qt::Key_Return);
    key(Qt::Key_Tab, Qt::ShiftModifier);
    type(QStringLiteral("c"));

    QCOMPARE(content(), QStringLiteral("<ol><li>a<ol><li>b</li></ol></li><li>c</li></ol>"));
    QVERIFY(text()->hasFocus());
}

void TestBodyEditor::tabLeavesTheText()
{
    type(QStringLiteral("a"));
    key(Qt::Key_Tab);

    QVERIFY(!text()->hasFocus());
    QCOMPARE(content(), QStringLiteral("<p>a</p>"));
}

void TestBodyEditor::undoTakesOneStepBack()
{
    m_editor->setBody({{}, QStringLiteral("<p>a</p><p>b</p>")}, {});
    QVERIFY(!text()->document()->isUndoAvailable());
    text()->selectAll();
    key(Qt::Key_8, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(content(), QStringLiteral("<ul><li>a</li><li>b</li></ul>"));

    key(Qt::Key_Z, Qt::ControlModifier);

    QCOMPARE(content(), QStringLiteral("<p>a</p><p>b</p>"));
}

void TestBodyEditor::linkIsInsertedAndRemoved()
{
    type(QStringLiteral("see here"));
    select(4, 8);
    key(Qt::Key_K, Qt::ControlModifier);
    auto *dialog = m_editor->findChild<QDialog *>(QStringLiteral("linkDialog"));
    QVERIFY(dialog);
    QCOMPARE(dialog->findChild<QLineEdit *>(QStringLiteral("linkText"))->text(), QStringLiteral("here"));
    QTest::keyClicks(dialog->findChild<QLineEdit *>(QStringLiteral("linkAddress")),
                     QStringLiteral("example.com/a"));
    QTest::mouseClick(dialog->findChild<QPushButton *>(QStringLiteral("linkApply")), Qt::LeftButton);

    QCOMPARE(content(), QStringLiteral("<p>see <a href=\"https://example.com/a\">here</a></p>"));

    QTRY_VERIFY(!m_editor->findChild<QDialog *>(QStringLiteral("linkDialog")));
    m_editor->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_editor.get()));
    select(6, 6);
    key(Qt::Key_K, Qt::ControlModifier);
    dialog = m_editor->findChild<QDialog *>(QStringLiteral("linkDialog"));
    QVERIFY(dialog);
    QCOMPARE(dialog->findChild<QLineEdit *>(QStringLiteral("linkAddress"))->text(),
             QStringLiteral("https://example.com/a"));
    QTest::mouseClick(dialog->findChild<QPushButton *>(QStringLiteral("linkRemove")), Qt::LeftButton);

    QCOMPARE(content(), QStringLiteral("<p>see here</p>"));
}

void TestBodyEditor::wrongLinkAddressIsToldInPlace()
{
    key(Qt::Key_K, Qt::ControlModifier);
    auto *dialog = m_editor->findChild<QDialog *>(QStringLiteral("linkDialog"));
    QVERIFY(dialog);
    QTest::keyClicks(dialog->findChild<QLineEdit *>(QStringLiteral("linkAddress")),
                     QStringLiteral("javascript:x"));
    QTest::mouseClick(dialog->findChild<QPushButton *>(QStringLiteral("linkApply")), Qt::LeftButton);

    QVERIFY(dialog->isVisible());
    QVERIFY(dialog->findChild<QWidget *>(QStringLiteral("linkHint"))->isVisible());
    QVERIFY(m_editor->isEmpty());
}

void TestBodyEditor::pastedAddressMakesALink()
{
    type(QStringLiteral("see here"));
    select(4, 8);
    auto *data = new QMimeData;
    data->setText(QStringLiteral("https://example.com/?a=1&b=2"));
    paste(data);
    type(QStringLiteral("!"));

    QCOMPARE(content(), QStringLiteral("<p>see <a href=\"https://example.com/?a=1&amp;b=2\">here</a>!</p>"));
}

void TestBodyEditor::typingAfterALinkIsNotTheLink()
{
    m_editor->setBody({{}, QStringLiteral("<p><a href=\"https://example.com\">a</a></p>")}, {});
    text()->moveCursor(QTextCursor::End);
    type(QStringLiteral(" b"));

    QCOMPARE(content(), QStringLiteral("<p><a href=\"https://example.com\">a</a> b</p>"));
}

void TestBodyEditor::foreignHtmlIsCleanedWhenPasted()
{
    auto *data = new QMimeData;
    data->setHtml(QStringLiteral(
        "<html><body><!--StartFragment--><p class=MsoNormal style='font-family:Arial;"
        "color:black;font-size:9pt' onclick=x>a <b>b</b><script>x</script></p><ul><li>c</li></ul>"
        "<img src=\"https://t.example/p.gif\" alt=d><!--EndFragment--></body></html>"));
    paste(data);

    QCOMPARE(content(), QStringLiteral("<p>a <strong>b</strong></p><ul><li>c</li></ul><p>d</p>"));
}

void TestBodyEditor::pastePlainHasNoFormatting()
{
    auto *data = new QMimeData;
    data->setHtml(QStringLiteral("<b>bold</b>"));
    data->setText(QStringLiteral("bold"));
    QApplication::clipboard()->setMimeData(data);
    key(Qt::Key_V, Qt::ControlModifier | Qt::ShiftModifier);

    QCOMPARE(content(), QStringLiteral("<p>bold</p>"));
}

void TestBodyEditor::copiedTextIsCleanHtml()
{
    m_editor->setBody({{}, QStringLiteral("<p>a <b>b</b></p><p>c</p>")}, {});
    text()->selectAll();
    key(Qt::Key_C, Qt::ControlModifier);

    const QMimeData *data = QApplication::clipboard()->mimeData();
    QCOMPARE(data->html().remove(u'\n'), QStringLiteral("<p>a <strong>b</strong></p><p>c</p>"));
    QCOMPARE(data->text(), QStringLiteral("a b\n\nc"));
}

void TestBodyEditor::pastedBitmapBecomesAPicture()
{
    auto *data = new QMimeData;
    data->setImageData(QImage::fromData(png({1280, 400})));
    paste(data);

    QTRY_COMPARE(m_editor->pictures().size(), 1);
    const Attachment picture = m_editor->pictures().constFirst();
    QCOMPARE(picture.mediaType, QByteArray("image/png"));
    QCOMPARE(picture.role, Attachment::Role::Inline);
    QVERIFY(std::get<QByteArray>(picture.content).startsWith("\x89PNG"));
    // Shown no wider than mail programs show without scrolling.
    QCOMPARE(content(),
             QStringLiteral("<p><img src=\"cid:%1\" alt=\"\" width=\"640\" height=\"200\"></p>")
                 .arg(QString::fromLatin1(picture.contentId)));
    QVERIFY(!m_editor->isEmpty());
}

void TestBodyEditor::droppedPictureStandsInTheText()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(QString::fromUtf8("地图.png"));
    const QByteArray octets = png({40, 30});
    QFile file(path);
    QVERIFY(file.open(QFile::WriteOnly) && file.write(octets) == octets.size());
    file.close();

    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(path)});
    const QPoint place = text()->viewport()->rect().center();
    QDragEnterEvent enter(place, Qt::CopyAction, &data, Qt::LeftButton, {});
    QApplication::sendEvent(text()->viewport(), &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent drop(place, Qt::CopyAction, &data, Qt::LeftButton, {});
    QApplication::sendEvent(text()->viewport(), &drop);

    QTRY_COMPARE(m_editor->pictures().size(), 1);
    const Attachment picture = m_editor->pictures().constFirst();
    QCOMPARE(picture.fileName, QString::fromUtf8("地图.png"));
    QCOMPARE(std::get<QByteArray>(picture.content), octets);
    QVERIFY(content().contains(QString::fromUtf8("alt=\"\" width=\"40\" height=\"30\"")));
    QCOMPARE(core::html::referredContentIds(m_editor->body().html),
             QStringList{QString::fromLatin1(picture.contentId)});
    QCOMPARE(m_editor->body().text, QString()); // nobody described it
}

void TestBodyEditor::droppedFilesAreHandedOn()
{
    QSignalSpy dropped(m_editor.get(), &BodyEditor::filesDropped);
    auto *data = new QMimeData;
    data->setUrls({QUrl::fromLocalFile(QString::fromUtf8("/folder/简历.pdf")),
                   QUrl::fromLocalFile(QStringLiteral("/folder/drawing.svg"))});
    paste(data);

    QCOMPARE(dropped.size(), 1);
    QCOMPARE(dropped.first().first().toStringList(),
             QStringList({QString::fromUtf8("/folder/简历.pdf"), QStringLiteral("/folder/drawing.svg")}));
    QVERIFY(m_editor->isEmpty());
}

void TestBodyEditor::brokenPictureIsHandedOn()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("broken.png"));
    QFile file(path);
    QVERIFY(file.open(QFile::WriteOnly) && file.write("no picture") > 0);
    file.close();
    QSignalSpy dropped(m_editor.get(), &BodyEditor::filesDropped);

    m_editor->insertPictures({path});

    QTRY_COMPARE(dropped.size(), 1);
    QCOMPARE(dropped.first().first().toStringList(), QStringList{path});
    QVERIFY(m_editor->pictures().isEmpty());
}

void TestBodyEditor::removedPictureDoesNotTravel()
{
    auto *data = new QMimeData;
    data->setImageData(QImage::fromData(png({10, 10})));
    paste(data);
    QTRY_COMPARE(m_editor->pictures().size(), 1);

    text()->selectAll();
    key(Qt::Key_Delete);
    QVERIFY(m_editor->pictures().isEmpty());

    key(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(m_editor->pictures().size(), 1);
}

void TestBodyEditor::bodyComesBackWithItsPictures()
{
    Attachment used;
    used.fileName = QStringLiteral("a.jpg");
    used.mediaType = "image/jpeg";
    used.content = QByteArray("octets that stay as they are");
    used.role = Attachment::Role::Inline;
    used.contentId = "a b@letter";
    Attachment unused = used;
    unused.contentId = "other@letter";
    const Body body{{}, QStringLiteral("<p>x<img src=\"cid:a%20b@letter\" alt=\"a\"></p>")};

    m_editor->setBody(body, {used, unused});

    QCOMPARE(content(), body.html);
    QCOMPARE(m_editor->pictures(), QList<Attachment>{used});
}

void TestBodyEditor::plainBodyBecomesParagraphs()
{
    m_editor->setBody({QString::fromUtf8("您好\n\nsee https://example.com\nbye"), {}}, {});

    QCOMPARE(content(),
             QString::fromUtf8(
                 "<p>您好</p><p>see <a href=\"https://example.com\">https://example.com</a><br>bye</p>"));
    QCOMPARE(m_editor->body().text, QString::fromUtf8("您好\n\nsee https://example.com\nbye"));
}

void TestBodyEditor::noFontAndNoDefaultColourIsWritten()
{
    QPalette dark = m_editor->palette();
    dark.setColor(QPalette::Text, Qt::white);
    dark.setColor(QPalette::Base, Qt::black);
    m_editor->setPalette(dark);
    type(QStringLiteral("plain "));
    key(Qt::Key_B, Qt::ControlModifier);
    type(QStringLiteral("bold"));
    key(Qt::Key_Return);
    key(Qt::Key_1, Qt::ControlModifier | Qt::AltModifier);
    type(QStringLiteral("heading"));
    key(Qt::Key_Return);
    QTest::mouseClick(m_editor->findChild<QPushButton *>(QStringLiteral("formatTable")), Qt::LeftButton);
    QTest::keyClick(m_editor->findChild<QWidget *>(QStringLiteral("tablePicker")), Qt::Key_Return);
    type(QStringLiteral("cell"));
    auto *data = new QMimeData;
    data->setText(QStringLiteral("https://example.com"));
    paste(data);

    QString html = m_editor->body().html;
    QVERIFY(html.contains(QStringLiteral("<table")));
    html.remove(QStringLiteral(" bordercolor=\"#c8ccd0\"")); // of lines, which browsers would draw black
    for (const char *noise :
         {"font-family", "font-size", "font-weight", "color", "class=", "qrichtext", "-qt-", "<font"})
        QVERIFY2(!html.contains(QLatin1String(noise)), qPrintable(html));
}

void TestBodyEditor::readOnlyTextCannotBeChanged()
{
    m_editor->setBody({{}, QStringLiteral("<p>a</p>")}, {});
    m_editor->setReadOnly(true);
    text()->selectAll();
    key(Qt::Key_B, Qt::ControlModifier);
    key(Qt::Key_8, Qt::ControlModifier | Qt::ShiftModifier);
    type(QStringLiteral("b"));
    auto *data = new QMimeData;
    data->setText(QStringLiteral("c"));
    paste(data);
    QTest::mouseClick(m_editor->findChild<QPushButton *>(QStringLiteral("formatBold")), Qt::LeftButton);

    QCOMPARE(content(), QStringLiteral("<p>a</p>"));
}

void TestBodyEditor::formatBarShowsOnDemand()
{
    QSignalSpy visibility(m_editor.get(), &BodyEditor::formatBarVisibilityChanged);

    m_editor->setFormatBarVisible(false);
    QVERIFY(!m_editor->isFormatBarVisible());
    QVERIFY(!m_editor->findChild<QWidget *>(QStringLiteral("formatBold"))->isVisible());
    m_editor->setFormatBarVisible(true);

    QVERIFY(m_editor->isFormatBarVisible());
    QCOMPARE(visibility.size(), 2);
    QVERIFY(!BodyEditor().isFormatBarVisible());
}

void TestBodyEditor::narrowBarFoldsIntoAMenu()
{
    auto *more = m_editor->findChild<QWidget *>(QStringLiteral("formatMore"));
    auto *table = m_editor->findChild<QWidget *>(QStringLiteral("formatTable"));
    QVERIFY(more->isVisible());
    QVERIFY(table->isVisible());

    m_editor->resize(360, 500);

    QTRY_VERIFY(more->isVisible());
    QVERIFY(!table->isVisible());
    const QList<QPushButton *> buttons = m_editor->findChildren<QPushButton *>();
    for (const QPushButton *button : buttons) {
        if (button->isVisible())
            QVERIFY2(button->geometry().right() < m_editor->width(), qPrintable(button->objectName()));
    }
}

void TestBodyEditor::everyControlHasAName()
{
    key(Qt::Key_K, Qt::ControlModifier);
    int controls = 0;
    const QList<QWidget *> widgets = m_editor->findChildren<QWidget *>();
    for (QWidget *widget : widgets) {
        if (widget->focusPolicy() == Qt::NoFocus || widget->focusProxy() || !widget->isVisible())
            continue;
        if (widget->objectName().startsWith(QStringLiteral("qt_")))
            continue;
        ++controls;
        QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(widget);
        QVERIFY(interface);
        QVERIFY2(!interface->text(QAccessible::Name).isEmpty(), qPrintable(widget->objectName()));
        QVERIFY2(!widget->objectName().isEmpty(), widget->metaObject()->className());
    }

    QVERIFY2(controls >= 20, qPrintable(QString::number(controls)));
}

QTEST_MAIN(TestBodyEditor)
#include "tst_bodyeditor.moc"
