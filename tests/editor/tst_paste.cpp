#include "core/html/html.h"
#include "spelling/fakesource.h"
#include "ui/editor/bodyeditor.h"
#include "ui/editor/clip.h"
#include "ui/widgets/inlinebar.h"

#include <QAction>
#include <QApplication>
#include <QBuffer>
#include <QClipboard>
#include <QDir>
#include <QFile>
#include <QImage>
#include <QLabel>
#include <QMenu>
#include <QMimeData>
#include <QPushButton>
#include <QRegularExpression>
#include <QScrollBar>
#include <QTest>
#include <QTextBlock>
#include <QTextEdit>
#include <QThreadPool>

using core::mail::Attachment;
using ui::editor::BodyEditor;

/// What a person pastes from other programs, what the editor makes of it, and what it says about it.
class TestPaste : public QObject
{
    Q_OBJECT

private slots:
    void init();

    void clipboardsBecomeLetters_data();
    void clipboardsBecomeLetters();
    void lostThingsAreTold();
    void nothingIsToldWhenNothingIsMissed();
    void noteGoesWithTheNextWord();
    void noteStaysWhenWordsAreMarked();
    void wordsTakeOnTheParagraphTheyArePutIn();
    void noteMatchesInPlace();
    void notePastesPlainInPlace();
    void noteTakesThePasteBack();
    void pasteIsOneStepOfItsOwn();
    void matchStyleHasAKey();
    void menuOffersEveryWay();
    void largePastesArriveWhereTheCursorWas();
    void manyParagraphsAreShownWhereTheyEnd();
    void largePasteIsNotForTheNextLetter();
    void copiedTextComesBackExactly();
    void copiedPictureGoesIntoAnotherLetter();
    void brokenClipIsNone();
    void picturesOfOneNameStayApart();
    void picturesWithOddNamesGetOthers();
    void aLineAcrossIsPasted();
    void strangersDoNotShowTheLettersPictures_data();
    void strangersDoNotShowTheLettersPictures();
    void notesDoNothingToALetterOnItsWay();
    void picturesAreMadeForTheClipboardWhenAskedFor();

private:
    QTextEdit *text() const { return m_editor->textEdit(); }
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) { QTest::keyClick(text(), key, modifiers); }
    static QString contentOf(const BodyEditor &editor);
    QString content() const { return contentOf(*m_editor); }
    static void clip(const QString &html, const QString &plain);
    void paste(const QString &html, const QString &plain = {});
    ui::InlineBar *note() const;
    void press(const char *button);

    std::unique_ptr<BodyEditor> m_editor;
};

static const QString fromPage
    = QStringLiteral("<b style=\"color:#c00000\">Hot</b> news<img src=\"https://t.example/p.gif\" alt=\"\">");

void TestPaste::init()
{
    m_editor = std::make_unique<BodyEditor>();
    m_editor->resize(1000, 600);
    m_editor->show();
    QVERIFY(QTest::qWaitForWindowActive(m_editor.get()));
    text()->setFocus();
}

QString TestPaste::contentOf(const BodyEditor &editor)
{
    QString html = editor.body().html;
    html.remove(0, html.indexOf(QStringLiteral("<body>")) + 7);
    return html.left(html.indexOf(QStringLiteral("</body>"))).remove(u'\n');
}

void TestPaste::clip(const QString &html, const QString &plain)
{
    auto *data = new QMimeData;
    data->setHtml(html);
    data->setText(plain);
    QApplication::clipboard()->setMimeData(data);
}

void TestPaste::paste(const QString &html, const QString &plain)
{
    clip(html, plain);
    key(Qt::Key_V, Qt::ControlModifier);
}

ui::InlineBar *TestPaste::note() const
{
    auto *bar = m_editor->findChild<ui::InlineBar *>(QStringLiteral("pasteNote"));
    return bar && bar->isVisible() ? bar : nullptr;
}

void TestPaste::press(const char *button)
{
    QTest::mouseClick(m_editor->findChild<QPushButton *>(QLatin1String(button)), Qt::LeftButton);
}

void TestPaste::clipboardsBecomeLetters_data()
{
    QTest::addColumn<QString>("path");

    const QDir folder(QStringLiteral(HONGYAN_TEST_DATA "/paste"));
    for (const QString &file : folder.entryList({QStringLiteral("*.clean.html")}, QDir::Files, QDir::Name))
        QTest::newRow(qPrintable(file.chopped(11))) << folder.filePath(file.chopped(11));
}

/// The letter's words are those of the clean HTML, and its lists, tables and headings as many.
void TestPaste::clipboardsBecomeLetters()
{
    QFETCH(const QString, path);
    const auto contents = [&](const char *end) {
        QFile file(path + QLatin1String(end));
        return file.open(QFile::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
    };

    paste(contents(".html"));

    QString clean = contents(".clean.html");
    clean.remove(QStringLiteral("cid:8F3A@example"))
        .remove(QStringLiteral("cid:p@letter")); // not this letter's
    const QString html = m_editor->body().html;
    static const QRegularExpression start(QStringLiteral(" start=\"\\d+\"")); // the document counts from 1
    const auto words = [](QString from) {
        return core::html::toPlainText(from.remove(start)).remove(u'[').remove(u']').simplified();
    };
    QCOMPARE(words(html), words(clean));
    for (const char *tag : {"<table", "<tr", "<td", "<th ", "<ul", "<ol", "<li", "<h1", "<h2", "<blockquote",
                            "<strong", "<em", "<a ", "colspan", "rowspan"})
        QVERIFY2(html.count(QLatin1String(tag)) == clean.count(QLatin1String(tag)), qPrintable(html));
}

void TestPaste::lostThingsAreTold()
{
    paste(fromPage);

    QCOMPARE(content(),
             QStringLiteral("<p><strong><span style=\"color:#c00000\">Hot</span></strong> news</p>"));
    QTRY_VERIFY(note());
    QVERIFY2(note()->text().contains(QStringLiteral("picture")), qPrintable(note()->text()));
    QVERIFY(text()->hasFocus());
}

void TestPaste::nothingIsToldWhenNothingIsMissed()
{
    paste(QStringLiteral("<p class=MsoNormal style='mso-x:y'>a<o:p></o:p></p><!-- c -->"));

    QCOMPARE(content(), QStringLiteral("<p>a</p>"));
    QVERIFY(!note());
}

void TestPaste::noteGoesWithTheNextWord()
{
    paste(fromPage);
    QTRY_VERIFY(note());

    QTest::keyClicks(text(), QStringLiteral("!"));

    QVERIFY(!note());
}

void TestPaste::noteStaysWhenWordsAreMarked()
{
    FakeSource source;
    m_editor->setSpellSource(&source);
    paste(QStringLiteral("wrong, ") + fromPage);
    QTRY_VERIFY(note());
    QTRY_VERIFY(!source.asked.isEmpty());
    source.answer();
    QCoreApplication::processEvents();

    QVERIFY(note());
    press("pasteUndo");
    QCOMPARE(text()->toPlainText(), QString());
    m_editor->setSpellSource(nullptr);
}

void TestPaste::wordsTakeOnTheParagraphTheyArePutIn()
{
    m_editor->setBody({{}, QStringLiteral("<h1>title</h1>")}, {});
    text()->setFocus();
    text()->moveCursor(QTextCursor::Start);
    paste(QStringLiteral("<p><b>sub</b></p>"));
    QCOMPARE(content(), QStringLiteral("<h1><strong>sub</strong>title</h1>"));
    text()->undo();
    QCOMPARE(content(), QStringLiteral("<h1>title</h1>"));
}

void TestPaste::noteMatchesInPlace()
{
    QTest::keyClicks(text(), QStringLiteral("one two three"));
    QTextCursor cursor = text()->textCursor();
    cursor.setPosition(4);
    cursor.setPosition(7, QTextCursor::KeepAnchor);
    text()->setTextCursor(cursor);
    paste(fromPage);

    press("pasteAgainMatched");

    QCOMPARE(content(), QStringLiteral("<p>one <strong>Hot</strong> news three</p>"));
    QVERIFY(!note());
    key(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(content(), QStringLiteral("<p>one two three</p>"));
}

void TestPaste::notePastesPlainInPlace()
{
    paste(fromPage, QStringLiteral("Hot news"));

    press("pasteAgainPlain");

    QCOMPARE(content(), QStringLiteral("<p>Hot news</p>"));
}

void TestPaste::noteTakesThePasteBack()
{
    QTest::keyClicks(text(), QStringLiteral("a"));
    paste(fromPage);

    press("pasteUndo");

    QCOMPARE(content(), QStringLiteral("<p>a</p>"));
    QVERIFY(!note());
}

void TestPaste::pasteIsOneStepOfItsOwn()
{
    QTest::keyClicks(text(), QStringLiteral("a"));
    paste(QStringLiteral("<p>b</p><ul><li>c</li></ul>"));
    key(Qt::Key_Z, Qt::ControlModifier);

    QCOMPARE(content(), QStringLiteral("<p>a</p>"));
}

void TestPaste::matchStyleHasAKey()
{
    clip(QStringLiteral("<p><span style=\"color:red;background:yellow\">a <i>b</i></span></p>"), {});

    key(Qt::Key_V, Qt::ControlModifier | Qt::AltModifier | Qt::ShiftModifier);

    QCOMPARE(content(), QStringLiteral("<p>a <em>b</em></p>"));
}

void TestPaste::menuOffersEveryWay()
{
    clip(QStringLiteral("<b>x</b>"), QStringLiteral("x"));
    QContextMenuEvent event(QContextMenuEvent::Keyboard, {20, 20}, text()->mapToGlobal(QPoint(20, 20)));
    QApplication::sendEvent(text(), &event);

    QMenu *menu = nullptr;
    QTRY_VERIFY(menu = qobject_cast<QMenu *>(QApplication::activePopupWidget()));
    QStringList names;
    for (const QAction *action : menu->actions())
        names.append(action->objectName());
    const qsizetype at = names.indexOf(QStringLiteral("edit-paste"));
    QCOMPARE(names.mid(at + 1, 2),
             QStringList({QStringLiteral("pasteMatchStyle"), QStringLiteral("pastePlain")}));
    menu->close();
}

void TestPaste::largePastesArriveWhereTheCursorWas()
{
    QTest::keyClicks(text(), QStringLiteral("start end"));
    QTextCursor cursor = text()->textCursor();
    cursor.setPosition(6);
    text()->setTextCursor(cursor);
    const QString much = QStringLiteral("<b>much</b> <!--%1-->").arg(QString(300'000, u'x')).repeated(3);
    paste(much);
    text()->moveCursor(QTextCursor::Start);
    QTest::keyClicks(text(), QStringLiteral("the "));

    QTRY_COMPARE(content(),
                 QStringLiteral("<p>the start <strong>much</strong> <strong>much</strong> "
                                "<strong>much</strong>end</p>"));
}

void TestPaste::manyParagraphsAreShownWhereTheyEnd()
{
    QTest::keyClicks(text(), QStringLiteral("start"));
    paste(QStringLiteral("<p>a</p>").repeated(1500) + QStringLiteral("<p>the end</p>"));

    QVERIFY(text()->document()->isLayoutEnabled());
    QCOMPARE(text()->textCursor().block().text(), QStringLiteral("the end"));
    QVERIFY(text()->verticalScrollBar()->value() > 10'000);
    QVERIFY(text()->viewport()->rect().contains(text()->cursorRect().center()));
    QTest::keyClicks(text(), QStringLiteral(" indeed"));
    QVERIFY(text()->viewport()->rect().contains(text()->cursorRect().center()));
    while (text()->document()->blockCount() > 1)
        text()->undo();
    QCOMPARE(text()->verticalScrollBar()->value(), 0);
    text()->redo();
    QCOMPARE(text()->document()->blockCount(), 1501);
}

void TestPaste::largePasteIsNotForTheNextLetter()
{
    const QString much = QStringLiteral("<b>much</b><!--%1-->").arg(QString(300'000, u'x'));
    paste(much);
    m_editor->setBody({{}, QStringLiteral("<p>other</p>")}, {});
    QThreadPool::globalInstance()->waitForDone();
    QCoreApplication::processEvents();

    QCOMPARE(content(), QStringLiteral("<p>other</p>"));
}

void TestPaste::copiedTextComesBackExactly()
{
    const QString html
        = QStringLiteral("<h2>a</h2><ol type=\"a\"><li>b<ul><li>c</li></ul></li></ol><blockquote>"
                         "<p>q</p></blockquote><p><span style=\"color:#c0392b\">d</span></p>");
    m_editor->setBody({{}, html}, {});
    const QString before = content();
    text()->selectAll();
    key(Qt::Key_C, Qt::ControlModifier);
    const QString plain = QApplication::clipboard()->text();
    m_editor->setBody({}, {});

    key(Qt::Key_V, Qt::ControlModifier);

    QVERIFY(before.contains(QStringLiteral("<blockquote")));
    QCOMPARE(content(), before);
    QVERIFY(plain.contains(QStringLiteral("a. b")) || plain.contains(u'b'));
    QVERIFY(!note());
}

void TestPaste::copiedPictureGoesIntoAnotherLetter()
{
    QImage image(4, 3, QImage::Format_RGB32);
    image.fill(Qt::red);
    QByteArray octets;
    QBuffer buffer(&octets);
    buffer.open(QBuffer::WriteOnly);
    image.save(&buffer, "PNG");
    Attachment picture;
    picture.fileName = QString::fromUtf8("地图.png");
    picture.mediaType = "image/png";
    picture.content = octets;
    picture.role = Attachment::Role::Inline;
    picture.contentId = "map@letter";
    const QString html
        = QStringLiteral("<p>a<img src=\"cid:map@letter\" alt=\"m\" width=\"4\" height=\"3\">b</p>");
    m_editor->setBody({{}, html}, {picture});
    text()->selectAll();
    key(Qt::Key_C, Qt::ControlModifier);
    QVERIFY(QApplication::clipboard()->mimeData()->html().contains(
        QStringLiteral("src=\"data:image/png;base64,")));

    BodyEditor other;
    other.show();
    QVERIFY(QTest::qWaitForWindowActive(&other));
    other.textEdit()->setFocus();
    QTest::keyClick(other.textEdit(), Qt::Key_V, Qt::ControlModifier);

    QCOMPARE(contentOf(other), html);
    QCOMPARE(other.pictures(), QList<Attachment>{picture});
}

void TestPaste::brokenClipIsNone()
{
    QMimeData data;
    QVERIFY(!ui::editor::clipOf(data));
    data.setData(ui::editor::clipFormat(), ui::editor::packed({QStringLiteral("<p>a</p>"), {}}));
    QVERIFY(ui::editor::clipOf(data));
    const QString format = QStringLiteral("application/x-hongyan-letter");
    const QByteArray whole = data.data(format);
    for (qsizetype size = 0; size < whole.size(); ++size) {
        data.setData(format, whole.left(size));
        QVERIFY(!ui::editor::clipOf(data));
    }
}

void TestPaste::picturesOfOneNameStayApart()
{
    const auto letter = [](const QByteArray &octets) {
        return QList<Attachment>{
            {QStringLiteral("logo.png"), "image/png", octets, Attachment::Role::Inline, "logo"}};
    };
    const QString html = QStringLiteral("<p><img src=\"cid:logo\" alt=\"\"></p>");
    BodyEditor other;
    other.setBody({{}, html}, letter("theirs"));
    m_editor->setBody({{}, html}, letter("ours"));
    other.textEdit()->selectAll();
    other.textEdit()->copy();
    text()->moveCursor(QTextCursor::End);

    text()->paste();
    text()->paste(); // the same again needs no other copy

    QList<QByteArray> octets;
    for (const Attachment &picture : m_editor->pictures())
        octets.append(std::get<QByteArray>(picture.content));
    QCOMPARE(octets, (QList<QByteArray>{"ours", "theirs"}));
}

void TestPaste::picturesWithOddNamesGetOthers()
{
    auto *data = new QMimeData; // owned by the clipboard
    ui::editor::Clip odd{QStringLiteral("<p><img src=\"cid:a%20b%3E@c\" alt=\"\"></p>"), {}};
    odd.pictures = {{QStringLiteral("a.png"), "image/png\r\nBcc: x@y.example", QByteArray("x"),
                     Attachment::Role::Inline, "a b>@c"}};
    data->setData(ui::editor::clipFormat(), ui::editor::packed(odd));
    QApplication::clipboard()->setMimeData(data);

    text()->paste();

    QCOMPARE(m_editor->pictures().size(), 1);
    const Attachment picture = m_editor->pictures().first();
    QVERIFY2(!picture.contentId.contains(' ') && !picture.contentId.contains('>'), picture.contentId);
    QCOMPARE(picture.mediaType, QByteArray("image/png"));
}

void TestPaste::aLineAcrossIsPasted()
{
    QTest::keyClicks(text(), QStringLiteral("over this"));
    QTextCursor cursor = text()->textCursor();
    cursor.setPosition(4);
    cursor.setPosition(9, QTextCursor::KeepAnchor);
    text()->setTextCursor(cursor);

    paste(QStringLiteral("<hr>"));
    QTest::keyClicks(text(), QStringLiteral("under"));

    QVERIFY2(content().contains(QStringLiteral("<p>over</p><hr")), qPrintable(content()));
    QVERIFY(content().endsWith(QStringLiteral("<p>under</p>")));
    key(Qt::Key_Z, Qt::ControlModifier);
    key(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(content(), QStringLiteral("<p>over this</p>"));
}

void TestPaste::strangersDoNotShowTheLettersPictures_data()
{
    QTest::addColumn<QString>("format"); ///< Of the clipboard.
    QTest::newRow("HTML") << QStringLiteral("text/html");
    QTest::newRow("large HTML") << QStringLiteral("large");
    QTest::newRow("a clip that does not bring it") << QStringLiteral("application/x-hongyan-letter");
}

/// Mail programs name pictures alike: "image001.png" of another letter is not ours.
void TestPaste::strangersDoNotShowTheLettersPictures()
{
    QFETCH(QString, format);
    const Attachment ours{QStringLiteral("passport.png"), "image/png", QByteArray("ours"),
                          Attachment::Role::Inline, "image001.png"};
    m_editor->setBody({{}, QStringLiteral("<p>a<img src=\"cid:image001.png\" alt=\"\"></p>")}, {ours});
    text()->moveCursor(QTextCursor::End);
    const QString html = QStringLiteral("<p>theirs <img src=\"cid:image001.png\" alt=\"logo\"></p>");
    auto *data = new QMimeData; // owned by the clipboard
    if (format == u"application/x-hongyan-letter")
        data->setData(ui::editor::clipFormat(), ui::editor::packed({html, {}}));
    else
        data->setHtml(format == u"large" ? html + QStringLiteral("<!--%1-->").arg(QString(300'000, u'x'))
                                         : html);
    QApplication::clipboard()->setMimeData(data);

    text()->paste();

    QTRY_VERIFY(content().contains(u"theirs"));
    QCOMPARE(content().count(u"cid:"), 1);
    QVERIFY2(content().contains(u"logo"), qPrintable(content()));
    if (format != u"application/x-hongyan-letter") {
        QTRY_VERIFY(note());
        QVERIFY2(note()->text().contains(QStringLiteral("picture")), qPrintable(note()->text()));
        press("pasteAgainMatched");
        QCOMPARE(content().count(u"cid:"), 1);
    }
}

void TestPaste::notesDoNothingToALetterOnItsWay()
{
    paste(fromPage, QStringLiteral("Hot news"));
    QTRY_VERIFY(note());
    const QString before = content();

    m_editor->setReadOnly(true);
    for (const char *button : {"pasteAgainMatched", "pasteAgainPlain", "pasteUndo"})
        press(button);
    QCOMPARE(content(), before);

    m_editor->setReadOnly(false);
    press("pasteUndo");
    QCOMPARE(content(), QString());
}

/// A picture that is in a file shows when it was read.
void TestPaste::picturesAreMadeForTheClipboardWhenAskedFor()
{
    QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("a.png")));
    const auto write = [&file](const QByteArray &octets) {
        return file.open(QFile::WriteOnly) && file.write(octets) == octets.size() && (file.close(), true);
    };
    QVERIFY(write("first"));
    const Attachment picture{QStringLiteral("a.png"), "image/png", core::mail::FileContent{file.fileName()},
                             Attachment::Role::Inline, "a@letter"};
    m_editor->setBody({{}, QStringLiteral("<p>a<img src=\"cid:a@letter\" alt=\"\"></p>")}, {picture});
    text()->selectAll();

    text()->copy();

    const QMimeData *data = QApplication::clipboard()->mimeData();
    for (const char *format : {"text/html", "text/plain", "application/x-hongyan-letter"})
        QVERIFY2(data->hasFormat(QLatin1String(format)), format);
    QVERIFY(data->hasHtml() && data->hasText());
    QVERIFY(write("second"));
    QVERIFY(data->html().contains(QString::fromLatin1(QByteArray("second").toBase64())));
    const auto clip = ui::editor::clipOf(*data);
    QVERIFY(clip && clip->pictures.size() == 1);
    QCOMPARE(std::get<QByteArray>(clip->pictures[0].content), QByteArray("second"));
    QCOMPARE(data->data(QStringLiteral("text/html")), data->html().toUtf8());
}

QTEST_MAIN(TestPaste)
#include "tst_paste.moc"
