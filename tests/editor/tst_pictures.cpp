#include "core/picture/strip.h"
#include "picture/photos.h"
#include "ui/editor/bodyeditor.h"
#include "ui/editor/pictures.h"
#include "ui/editor/picturescale.h"
#include "ui/editor/picturespot.h"
#include "ui/widgets/inlinebar.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QContextMenuEvent>
#include <QDialog>
#include <QFileDialog>
#include <QImageReader>
#include <QLineEdit>
#include <QMenu>
#include <QMimeData>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTemporaryDir>
#include <QTest>
#include <QTextBlock>
#include <QTextDocument>
#include <QTextEdit>

using core::mail::Attachment;
using core::mail::FileContent;
using namespace ui::editor;

/// Pictures in the text: put in, selected, sized, described, made lighter.
class TestPictures : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void whereItWasTakenDoesNotTravel();
    void whatIsPastedTellsNothingEither_data();
    void whatIsPastedTellsNothingEither();
    void photoDetailsComeBackOnDemand();
    void aFileNameIsNoDescription();
    void aLargePictureHasAParagraphOfItsOwn();
    void aForeignPictureLeavesTheLineBefore();
    void lettersWithPicturesFollowEachOther();
    void aClickSelectsAndAHandleResizes_data();
    void aClickSelectsAndAHandleResizes();
    void keysResizeAndEscapeDropsADrag();
    void theDialogChangesEverythingAtOnce();
    void theMenuSizesAndTakesOut();
    void aHeavyPhotoIsOfferedSmaller();
    void kindsStayWhatTheyShouldBe_data();
    void kindsStayWhatTheyShouldBe();
    void twoHundredPhotosTakeLittleMemory();

private:
    QString write(const QString &name, const QByteArray &octets) const;
    void insert(const QByteArray &octets, const QString &name = QStringLiteral("IMG_2041.jpg"));
    QString html() const { return m_editor->body().html; }
    QPoint inViewport(const QPointF &fraction) const; ///< Of the one picture.
    QMenu *menu();
    void press(QMenu *menu, const char *name);
    template<typename T>
    T *find(const char *name) const
    {
        return m_editor->findChild<T *>(QString::fromLatin1(name));
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<BodyEditor> m_editor;
    QTextEdit *m_text = nullptr;
};

void TestPictures::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_editor = std::make_unique<BodyEditor>();
    m_editor->setPictureWay({.keepsDetails = false, .folder = m_folder->filePath(QStringLiteral("copies"))});
    m_editor->resize(800, 700);
    m_editor->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_editor.get()));
    m_text = m_editor->textEdit();
    m_text->setFocus();
}

QString TestPictures::write(const QString &name, const QByteArray &octets) const
{
    QFile file(m_folder->filePath(name));
    return file.open(QFile::WriteOnly) && file.write(octets) == octets.size() ? file.fileName() : QString();
}

void TestPictures::insert(const QByteArray &octets, const QString &name)
{
    const auto before = m_editor->pictures().size();
    m_editor->insertPictures({write(name, octets)});
    QTRY_COMPARE(m_editor->pictures().size(), before + 1);
}

QPoint TestPictures::inViewport(const QPointF &fraction) const
{
    const int spot = allPictures(m_text->document()).value(0, noSpot);
    auto *pictures = m_editor->findChild<Pictures *>();
    const QRectF area = pictureArea(m_text->document(), *pictures, spot);
    return QPointF(area.left() + area.width() * fraction.x() - m_text->horizontalScrollBar()->value(),
                   area.top() + area.height() * fraction.y() - m_text->verticalScrollBar()->value())
        .toPoint();
}

QMenu *TestPictures::menu()
{
    const QPoint place = inViewport({0.5, 0.5});
    QContextMenuEvent event(QContextMenuEvent::Mouse, place, m_text->viewport()->mapToGlobal(place));
    QApplication::sendEvent(m_text->viewport(), &event);
    return m_text->findChild<QMenu *>();
}

void TestPictures::press(QMenu *menu, const char *name)
{
    auto *action = menu->findChild<QAction *>(QString::fromLatin1(name));
    QVERIFY2(action, name);
    action->trigger();
    menu->close();
}

static QByteArray contents(const Attachment &attachment)
{
    if (const auto *octets = std::get_if<QByteArray>(&attachment.content))
        return *octets;
    QFile file(std::get<FileContent>(attachment.content).path);
    return file.open(QFile::ReadOnly) ? file.readAll() : QByteArray();
}

/// Qt would give the line of the words before it the picture's height.
void TestPictures::aLargePictureHasAParagraphOfItsOwn()
{
    m_text->setPlainText(QStringLiteral("Before.After."));
    QTextCursor cursor = m_text->textCursor();
    cursor.setPosition(7);
    m_text->setTextCursor(cursor);
    insert(photos::encoded(QImage(800, 600, QImage::Format_RGB32), "png"));
    const QTextDocument *document = m_text->document();
    QCOMPARE(document->blockCount(), 3);
    QCOMPARE(document->firstBlock().text(), QStringLiteral("Before."));
    QCOMPARE(document->lastBlock().text(), QStringLiteral("After."));
    m_text->undo();
    QCOMPARE(document->toPlainText(), QStringLiteral("Before.After."));
    insert(photos::encoded(QImage(40, 30, QImage::Format_RGB32), "png"), QStringLiteral("small.png"));
    QCOMPARE(document->blockCount(), 1);
}

void TestPictures::whereItWasTakenDoesNotTravel()
{
    const QByteArray photo = photos::telling(photos::encoded(photos::motif(), "jpeg"), 6);

    insert(photo);

    const QByteArray sent = contents(m_editor->pictures().constFirst());
    QVERIFY(!sent.contains("SECRET"));
    QCOMPARE(core::picture::detailsOf(sent), (core::picture::Details{.orientation = 6}));
    QVERIFY(html().contains(QStringLiteral("width=\"200\" height=\"320\""))); // it stands upright
    auto *note = find<ui::InlineBar>("photoDetails");
    QVERIFY(note && note->isVisible());
    // The letter shown another time has it as it is.
    const auto pictures = m_editor->pictures();
    m_editor->setBody(m_editor->body(), pictures);
    QCOMPARE(m_editor->pictures(), pictures);
}

void TestPictures::whatIsPastedTellsNothingEither_data()
{
    QTest::addColumn<QString>("way");
    QTest::addColumn<bool>("keepsDetails");
    QTest::newRow("a bitmap") << QStringLiteral("bitmap") << false;
    QTest::newRow("data in HTML") << QStringLiteral("html") << false;
    QTest::newRow("data in HTML, kept when that is chosen") << QStringLiteral("html") << true;
    QTest::newRow("data in a letter that is opened") << QStringLiteral("letter") << false;
}

void TestPictures::whatIsPastedTellsNothingEither()
{
    QFETCH(const QString, way);
    QFETCH(const bool, keepsDetails);
    const QByteArray photo = photos::telling(photos::encoded(photos::motif(), "jpeg"), 6);
    const QString page = QStringLiteral("<p><img src=\"data:image/jpeg;base64,%1\" alt=\"x\"></p>")
                             .arg(QString::fromLatin1(photo.toBase64()));
    m_editor->setPictureWay({keepsDetails, m_folder->path()});
    auto *data = new QMimeData;
    if (way == u"bitmap") {
        QImage image = photos::motif();
        image.setText(QStringLiteral("Comment"), QStringLiteral("SECRETCOMMENT"));
        data->setImageData(image);
    } else {
        data->setHtml(page);
    }

    if (way == u"letter")
        m_editor->setBody({{}, page}, {});
    QGuiApplication::clipboard()->setMimeData(data);
    if (way != u"letter")
        m_text->paste();
    QTRY_COMPARE(m_editor->pictures().size(), 1);

    const QByteArray sent = contents(m_editor->pictures().constFirst());
    QCOMPARE(sent.contains("SECRET"), keepsDetails);
    QCOMPARE(core::picture::detailsOf(sent).hasLocation, keepsDetails);
    QVERIFY(!readImage(sent).isNull());
    m_editor->setPictureWay({});
}

void TestPictures::photoDetailsComeBackOnDemand()
{
    const QByteArray photo = photos::telling(photos::encoded(photos::motif(), "jpeg"));
    insert(photo);

    press(menu(), "pictureKeepDetails");

    QTRY_COMPARE(contents(m_editor->pictures().constFirst()), photo);
    m_text->undo();
    QVERIFY(!contents(m_editor->pictures().constFirst()).contains("SECRET"));
}

void TestPictures::aFileNameIsNoDescription()
{
    insert(photos::encoded(photos::motif(), "png"), QStringLiteral("DSC00012.png"));

    QVERIFY(html().contains(QStringLiteral("alt=\"\"")));
    QVERIFY(!html().contains(QStringLiteral("DSC")));
}

void TestPictures::aForeignPictureLeavesTheLineBefore()
{
    const QString letter
        = QStringLiteral("<p>the words <img src=\"https://a.example/m.png\" alt=\"map\" width=\"%1\" "
                         "height=\"200\"> after it</p>");
    const auto line
        = [this](int number) { return m_text->document()->firstBlock().layout()->lineAt(number); };
    const auto settle = [] { QCoreApplication::sendPostedEvents(); };
    m_editor->setBody({{}, letter.arg(690)}, {});
    settle();

    QCOMPARE(line(1).textStart(), 10);
    QVERIFY2(line(0).height() < 40, qPrintable(QString::number(line(0).height())));
    QVERIFY(line(1).height() >= 200);
    QVERIFY(html().contains(letter.arg(690)));
    QCOMPARE(m_text->toPlainText().size(), 20);
    QVERIFY(!m_text->document()->isUndoAvailable());

    QTextCursor cursor(m_text->document());
    cursor.setPosition(3);
    cursor.insertText(QStringLiteral(" first"));
    QCOMPARE(line(1).textStart(), 16);
    QVERIFY(line(0).height() < 40);
    m_text->undo();
    QVERIFY(line(0).height() < 40);
    QVERIFY(!m_text->document()->isUndoAvailable());
    m_editor->resize(1000, 700); // the letter is no wider than before, or the picture fits again
    settle();
    QVERIFY(line(0).height() < 40 || line(0).textLength() > 10);

    m_editor->setBody({{}, letter.arg(200)}, {});
    settle();
    QVERIFY(line(0).textLength() > 11); // it stands beside the words
    m_editor->resize(300, 700);
    settle();
    QCOMPARE(line(1).textStart(), 10);
    QVERIFY(line(0).height() < 40);
    m_editor->resize(800, 700);
    settle();
    QVERIFY2(line(0).textLength() > 11, qPrintable(QString::number(line(0).textLength())));
}

/// The document keeps count of what stands in it while it is made new.
void TestPictures::lettersWithPicturesFollowEachOther()
{
    const QString letter
        = QStringLiteral("<p>words <img src=\"cid:a\" alt=\"\" width=\"690\"> words</p>").repeated(40);
    for (int i = 0; i < 20; ++i) {
        m_editor->setBody({{}, letter}, {});
        QCoreApplication::processEvents();
        QList<QTextCursor> others; // take the place of whatever went too early
        for (int position = 0; position < 100; ++position) {
            others.append(QTextCursor(m_text->document()));
            others.last().setPosition(position);
        }
        m_editor->setBody({{}, QStringLiteral("<p>Nothing</p>")}, {});
        for (const QTextCursor &cursor : std::as_const(others))
            QVERIFY(cursor.position() <= 7);
    }
}

void TestPictures::aClickSelectsAndAHandleResizes_data()
{
    QTest::addColumn<QPointF>("handle");
    QTest::addColumn<QPoint>("by");
    QTest::addColumn<Qt::KeyboardModifiers>("modifiers");
    QTest::addColumn<QString>("size");

    const auto plain = Qt::KeyboardModifiers();
    const Qt::KeyboardModifiers shift = Qt::ShiftModifier;
    const auto size = [](int width, int height) {
        return QStringLiteral("width=\"%1\" height=\"%2\"").arg(width).arg(height);
    };
    QTest::newRow("a corner keeps proportions") << QPointF(1, 1) << QPoint(80, 0) << plain << size(400, 250);
    QTest::newRow("an edge, too") << QPointF(1, 0.5) << QPoint(-160, 30) << plain << size(160, 100);
    QTest::newRow("Shift frees a corner") << QPointF(1, 1) << QPoint(10, 60) << shift << size(330, 260);
    QTest::newRow("Shift frees an edge") << QPointF(0.5, 1) << QPoint(40, 60) << shift << size(320, 260);
    QTest::newRow("the first corner goes outwards")
        << QPointF(0, 0) << QPoint(-32, -20) << plain << size(352, 220);
    QTest::newRow("it never vanishes") << QPointF(1, 1) << QPoint(-900, -900) << plain << size(26, 16);
    QTest::newRow("it never leaves the text") << QPointF(1, 1) << QPoint(900, 0) << plain << size(720, 450);
}

void TestPictures::aClickSelectsAndAHandleResizes()
{
    QFETCH(const QPointF, handle);
    QFETCH(const QPoint, by);
    QFETCH(const Qt::KeyboardModifiers, modifiers);
    QFETCH(const QString, size);
    m_editor->resize(900, 700);
    insert(photos::encoded(photos::motif(), "png"));
    const QString before = html();

    QTest::mouseClick(m_text->viewport(), Qt::LeftButton, {}, inViewport({0.5, 0.5}));
    QCOMPARE(selectedPicture(m_text->textCursor()), 0);
    const QPoint from = inViewport(handle);
    QTest::mousePress(m_text->viewport(), Qt::LeftButton, modifiers, from);
    QMouseEvent move(QEvent::MouseMove, from + by, m_text->viewport()->mapToGlobal(from + by), Qt::NoButton,
                     Qt::LeftButton, modifiers);
    QApplication::sendEvent(m_text->viewport(), &move);
    QVERIFY(html() == before); // nothing is changed before it is let go
    QTest::mouseRelease(m_text->viewport(), Qt::LeftButton, modifiers, from + by);

    QVERIFY2(html().contains(size), qPrintable(html()));
    m_text->undo();
    QCOMPARE(html(), before);
}

void TestPictures::keysResizeAndEscapeDropsADrag()
{
    insert(photos::encoded(photos::motif(), "png"));
    const QString before = html();
    QTest::keyClick(m_text, Qt::Key_Home);
    QTest::keyClick(m_text, Qt::Key_Right, Qt::ShiftModifier);
    QCOMPARE(selectedPicture(m_text->textCursor()), 0);

    QTest::keyClick(m_text, Qt::Key_Right, Qt::AltModifier | Qt::ShiftModifier);
    QVERIFY(html().contains(QStringLiteral("width=\"330\" height=\"206\"")));
    QTest::keyClick(m_text, Qt::Key_Left, Qt::AltModifier | Qt::ShiftModifier);
    QVERIFY(html().contains(QStringLiteral("width=\"320\"")));
    m_text->undo();
    m_text->undo();
    QTest::mousePress(m_text->viewport(), Qt::LeftButton, {}, inViewport({1, 1}));
    const QPoint far = inViewport({1, 1}) + QPoint(100, 100);
    QMouseEvent move(QEvent::MouseMove, far, m_text->viewport()->mapToGlobal(far), Qt::NoButton,
                     Qt::LeftButton, {});
    QApplication::sendEvent(m_text->viewport(), &move);
    QTest::keyClick(m_text, Qt::Key_Escape);
    QTest::mouseRelease(m_text->viewport(), Qt::LeftButton, {}, far);

    QCOMPARE(html(), before);
}

void TestPictures::theDialogChangesEverythingAtOnce()
{
    insert(photos::encoded(photos::motif(), "png"));
    const QString before = html();
    QTest::mouseDClick(m_text->viewport(), Qt::LeftButton, {}, inViewport({0.5, 0.5}));
    auto *dialog = find<QDialog>("pictureProperties");
    QVERIFY(dialog);

    find<QLineEdit>("pictureDescription")->setText(QStringLiteral("Our <new> office"));
    find<QSpinBox>("picturePercent")->setValue(50);
    QCOMPARE(find<QSpinBox>("pictureHeight")->value(), 100);
    find<QLineEdit>("pictureLink")->setText(QStringLiteral("no address at all"));
    find<QPushButton>("pictureApply")->click();
    QVERIFY(find<QWidget>("pictureHint")->isVisible());
    find<QLineEdit>("pictureLink")->setText(QStringLiteral("example.com"));
    auto *alignment = find<QComboBox>("pictureAlignment");
    alignment->setCurrentIndex(alignment->findData(int(Qt::AlignHCenter)));
    find<QPushButton>("pictureApply")->click();

    const QString after = html();
    QVERIFY2(after.contains(QStringLiteral("alt=\"Our &lt;new&gt; office\" width=\"160\" height=\"100\"")),
             qPrintable(after));
    QVERIFY2(after.contains(QStringLiteral("<a href=\"https://example.com")), qPrintable(after));
    QVERIFY2(after.contains(QStringLiteral("text-align")), qPrintable(after));
    m_text->undo();
    QCOMPARE(html(), before);
}

void TestPictures::theMenuSizesAndTakesOut()
{
    QSignalSpy wanted(m_editor.get(), &BodyEditor::attachmentWanted);
    insert(photos::encoded(photos::motif({1000, 500}), "png"));
    QVERIFY(html().contains(QStringLiteral("width=\"640\" height=\"320\"")));

    press(menu(), "pictureOriginalSize");
    QVERIFY(html().contains(QStringLiteral("width=\"1000\" height=\"500\"")));
    press(menu(), "pictureFit");
    QVERIFY(html().contains(QStringLiteral("width=\"640\" height=\"320\"")));
    press(menu(), "pictureAttach");

    QVERIFY(m_editor->pictures().isEmpty());
    QCOMPARE(wanted.size(), 1);
    const auto attachment = wanted.constFirst().constFirst().value<Attachment>();
    QCOMPARE(attachment.role, Attachment::Role::Attached);
    QVERIFY(attachment.contentId.isEmpty());
    m_editor->insertAttached(attachment);
    QTRY_COMPARE(m_editor->pictures().size(), 1);
}

/// As a camera has it: no two pixels alike.
static QImage noise(QSize size)
{
    QImage image(size, QImage::Format_RGB32);
    quint32 state = 7;
    for (int y = 0; y < size.height(); ++y) {
        auto *line = reinterpret_cast<QRgb *>(image.scanLine(y));
        for (int x = 0; x < size.width(); ++x) {
            state = state * 1664525U + 1013904223U;
            line[x] = 0xff000000U | (state >> 8);
        }
    }
    return image;
}

void TestPictures::aHeavyPhotoIsOfferedSmaller()
{
    const QByteArray photo = photos::telling(photos::encoded(noise({2000, 1500}), "jpeg"), 6);
    insert(photo);
    auto *offer = find<ui::InlineBar>("pictureOffer");
    QVERIFY(offer);
    QTRY_VERIFY_WITH_TIMEOUT(offer->isVisible(), 20000);
    QVERIFY2(offer->text().contains(QStringLiteral("1500 × 2000")), qPrintable(offer->text()));

    auto *medium = find<QAction>("rescale1024");
    QVERIFY(medium);
    const QString label = medium->text();
    medium->trigger();

    const QByteArray sent = contents(m_editor->pictures().constFirst());
    QVERIFY(sent.size() < photo.size() / 2);
    QVERIFY(label.contains(QLocale().formattedDataSize(sent.size(), 1, QLocale::DataSizeSIFormat)));
    QVERIFY(!sent.contains("SECRET"));
    QCOMPARE(QImage::fromData(sent).size(), QSize(768, 1024)); // turned upright for good
    QVERIFY(html().contains(QStringLiteral("width=\"640\"")));
    m_text->undo();
    QVERIFY(contents(m_editor->pictures().constFirst()).size() > photo.size() / 2);
}

void TestPictures::kindsStayWhatTheyShouldBe_data()
{
    QTest::addColumn<QByteArray>("octets");
    QTest::addColumn<QByteArray>("mediaType"); // empty: left alone

    // Many octets, few colours.
    const QImage screen = noise({2400, 1600}).convertToFormat(QImage::Format_Grayscale8);
    QImage glass = noise({1800, 300}).convertToFormat(QImage::Format_ARGB32);
    for (int x = 0; x < glass.width(); ++x)
        glass.setPixel(x, 10, qRgba(1, 2, 3, 0));
    QTest::newRow("few colours stay PNG") << photos::encoded(screen, "png") << QByteArray("image/png");
    QTest::newRow("a photo saved as PNG becomes JPEG")
        << photos::encoded(noise({1800, 300}), "png") << QByteArray("image/jpeg");
    QTest::newRow("what shines through still does")
        << photos::encoded(glass, "png") << QByteArray("image/png");
    QTest::newRow("no picture") << QByteArray(200000, 'x') << QByteArray();
    QTest::newRow("a small file") << photos::encoded(photos::motif({1700, 10}), "png") << QByteArray();
}

void TestPictures::kindsStayWhatTheyShouldBe()
{
    QFETCH(const QByteArray, octets);
    QFETCH(const QByteArray, mediaType);
    const Attachment picture{QStringLiteral("a.png"), "image/png", octets};

    const auto smaller = rescaled(picture, mediumSide);

    QCOMPARE(smaller.has_value(), !mediaType.isEmpty());
    if (smaller) {
        QCOMPARE(smaller->mediaType, mediaType);
        const QImage image = QImage::fromData(std::get<QByteArray>(smaller->content));
        QCOMPARE(std::max(image.width(), image.height()), mediumSide);
    }
}

void TestPictures::twoHundredPhotosTakeLittleMemory()
{
    QImage large(3000, 2000, QImage::Format_RGB32);
    large.fill(Qt::darkGreen);
    const QByteArray photo = photos::encoded(large, "jpeg");
    QString letter;
    QList<Attachment> attachments;
    for (int i = 0; i < 200; ++i) {
        const QByteArray id = QByteArray::number(i) + "@test";
        letter += QStringLiteral("<p><img src=\"cid:%1\" alt=\"\" width=\"640\" height=\"427\"></p>")
                      .arg(QString::fromLatin1(id));
        attachments.append({QStringLiteral("a.jpg"), "image/jpeg", photo, Attachment::Role::Inline, id});
    }
    m_editor->setBody({{}, letter}, attachments);
    auto *pictures = m_editor->findChild<Pictures *>();

    QTRY_VERIFY(pictures->cachedBytes() > 0);
    QScrollBar *bar = m_text->verticalScrollBar();
    QVERIFY(bar->maximum() > 50000);
    for (int at = 0; at < bar->maximum(); at += m_text->viewport()->height()) {
        bar->setValue(at);
        QCoreApplication::processEvents();
    }
    QTRY_VERIFY(pictures->cachedBytes() > 4 * 1024 * 1024);
    QVERIFY(pictures->cachedBytes() <= 96 * 1024 * 1024); // all of them would be 219 MB, or 4.8 GB in full
}

QTEST_MAIN(TestPictures)
#include "tst_pictures.moc"
