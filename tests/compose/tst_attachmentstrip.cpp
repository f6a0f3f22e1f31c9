#include "core/picture/copies.h"
#include "picture/photos.h"
#include "ui/compose/attachmentcard.h"
#include "ui/compose/attachmentstrip.h"
#include "ui/compose/attachmentwork.h"
#include "ui/widgets/inlinebar.h"

#include <QAccessible>
#include <QApplication>
#include <QDir>
#include <QDropEvent>
#include <QFileDialog>
#include <QLabel>
#include <QMenu>
#include <QMimeData>
#include <QScopeGuard>
#include <QSemaphore>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QThreadPool>

#include <sys/stat.h>

using core::mail::Attachment;
using core::mail::FileContent;
using ui::compose::AttachmentCard;
using ui::compose::AttachmentStrip;

/// The files of a letter: added, cleaned, ordered, named, taken away, and all of it undone.
class TestAttachmentStrip : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void photosLoseTheirPlaceAndTheOriginalComesBack();
    void photosStayAsTheyAreIfThePersonSaysSo();
    void aChangedPhotoIsCleanedAgain();
    void severalAreSelectedAndRemovedAtOnce();
    void keysMoveAttachments();
    void aDropMovesWhatIsSelected();
    void aRenameCanBeUndone();
    void aDoubleIsAskedAbout();
    void oddFilesAreMarked();
    void aFileThatChangedSinceIsMarked();
    void aFolderBecomesAZip();
    void whatIsTooBigIsSaidInWords();
    void aHeavyPhotoIsOfferedSmaller();
    void severalAreSavedUnderTheirNames();
    void threeHundredFilesAreNoMatter();
    void everyControlHasAName();
    void nothingIsUndoneWhileALetterIsOnItsWay();
    void aNameThatIsBeingTypedIsKeptWhenTheLetterGoes();
    void undoingKeepsWhatWasAddedSince();
    void undoingNeverBringsDetailsBack();
    void aChangedPhotoWithoutDetailsGoesAsItIs();
    void aStripMayGoWhileANameIsTyped();
    void aPipeHoldsUpNobody();
    void aDriveThatDoesNotAnswerHoldsUpNobody();
    void aPhotoThatComesBackIsCleaned();
    void severalFoldersAreAllPacked();
    void aNoteOfElsewhereNamesNoOtherFile();

private:
    QString write(const QString &name, const QByteArray &octets = "x") const;
    QStringList names() const;
    AttachmentCard *card(int index) const { return m_strip->cards().at(index); }
    ui::InlineBar *bar(const char *name) const
    {
        return m_strip->findChild<ui::InlineBar *>(QString::fromLatin1(name));
    }
    void press(const char *name);
    static QByteArray contents(const Attachment &attachment);

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<AttachmentStrip> m_strip;
};

void TestAttachmentStrip::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_strip = std::make_unique<AttachmentStrip>();
    m_strip->setPictureWay({.keepsDetails = false, .folder = m_folder->filePath(QStringLiteral("copies"))});
    m_strip->resize(900, 200);
    m_strip->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_strip.get()));
}

QString TestAttachmentStrip::write(const QString &name, const QByteArray &octets) const
{
    QFile file(m_folder->filePath(name));
    return file.open(QFile::WriteOnly) && file.write(octets) == octets.size() ? file.fileName() : QString();
}

QStringList TestAttachmentStrip::names() const
{
    QStringList names;
    for (const Attachment &attachment : m_strip->attachments())
        names += attachment.fileName;
    return names;
}

void TestAttachmentStrip::press(const char *name)
{
    auto *button = m_strip->findChild<QPushButton *>(QString::fromLatin1(name));
    QVERIFY2(button, name);
    button->click();
}

QByteArray TestAttachmentStrip::contents(const Attachment &attachment)
{
    if (const auto *octets = std::get_if<QByteArray>(&attachment.content))
        return *octets;
    QFile file(std::get<FileContent>(attachment.content).path);
    return file.open(QFile::ReadOnly) ? file.readAll() : QByteArray();
}

void TestAttachmentStrip::photosLoseTheirPlaceAndTheOriginalComesBack()
{
    const QByteArray photo = photos::telling(photos::encoded(photos::motif(), "jpeg"));
    const QString path = write(QStringLiteral("现场照片.jpg"), photo);

    m_strip->addFiles({path});
    QCOMPARE(names(), QStringList{QStringLiteral("现场照片.jpg")}); // at once

    QTRY_VERIFY(!contents(m_strip->attachments().first()).contains("SECRET"));
    QTRY_VERIFY2(card(0)->accessibleName().contains(QStringLiteral("location removed")),
                 qPrintable(card(0)->accessibleName()));
    // Another day: the draft names the copy, and the copy knows.
    const auto attachments = m_strip->attachments();
    m_strip->setAttachments({});
    m_strip->setAttachments(attachments);
    QTRY_VERIFY(card(0)->accessibleName().contains(QStringLiteral("location removed")));
    QContextMenuEvent event(QContextMenuEvent::Keyboard, {}, {});
    QApplication::sendEvent(card(0), &event);
    auto *menu = m_strip->findChild<QMenu *>(QStringLiteral("attachmentMenu"));
    QVERIFY(menu);
    menu->findChild<QAction *>(QStringLiteral("keepDetails"))->trigger();
    QCOMPARE(contents(m_strip->attachments().first()), photo);
    QVERIFY(!card(0)->accessibleName().contains(QStringLiteral("location removed")));
    press("undoAttachments");
    QVERIFY(!contents(m_strip->attachments().first()).contains("SECRET"));
}

void TestAttachmentStrip::photosStayAsTheyAreIfThePersonSaysSo()
{
    m_strip->setPictureWay({.keepsDetails = true, .folder = {}});
    const QString path
        = write(QStringLiteral("a.jpg"), photos::telling(photos::encoded(photos::motif(), "jpeg")));

    m_strip->addFiles({path});

    QCOMPARE(std::get<FileContent>(m_strip->attachments().first().content).path, path);
}

void TestAttachmentStrip::aChangedPhotoIsCleanedAgain()
{
    const QString path
        = write(QStringLiteral("a.jpg"), photos::telling(photos::encoded(photos::motif(), "jpeg")));
    m_strip->addFiles({path});
    QTRY_VERIFY(!contents(m_strip->attachments().first()).contains("SECRET"));
    const QByteArray before = contents(m_strip->attachments().first());

    write(QStringLiteral("a.jpg"), photos::telling(photos::encoded(photos::motif({400, 300}), "jpeg")));
    QObject listener;
    QStringList changed; // until the new one is cleaned
    connect(m_strip.get(), &AttachmentStrip::checked, &listener, [&] { changed += m_strip->changedFiles(); });
    m_strip->refresh();

    QTRY_COMPARE(changed, QStringList{QStringLiteral("a.jpg")});
    QTRY_VERIFY(contents(m_strip->attachments().first()) != before);
    QVERIFY(!contents(m_strip->attachments().first()).contains("SECRET"));
    QCOMPARE(QImage::fromData(contents(m_strip->attachments().first())).size(), QSize(400, 300));
}

void TestAttachmentStrip::severalAreSelectedAndRemovedAtOnce()
{
    for (const char *name : {"a", "b", "c", "d"})
        m_strip->addFiles({write(QString::fromLatin1(name))});
    QSignalSpy changed(m_strip.get(), &AttachmentStrip::changed);

    QTest::mouseClick(card(0), Qt::LeftButton);
    QTest::mouseClick(card(2), Qt::LeftButton, Qt::ShiftModifier);
    QCOMPARE(m_strip->selected().size(), 3);
    QTest::mouseClick(card(1), Qt::LeftButton, Qt::ControlModifier);
    QCOMPARE(m_strip->selected(), (QList<AttachmentCard *>{card(0), card(2)}));
    QTest::keyClick(card(0), Qt::Key_Delete);
    QCOMPARE(names(), (QStringList{QStringLiteral("b"), QStringLiteral("d")}));
    QCOMPARE(changed.size(), 1);
    press("undoAttachments");
    QCOMPARE(names().join(QString()), QStringLiteral("abcd"));

    QTest::keyClick(card(0), Qt::Key_A, Qt::ControlModifier);
    QTest::keyClick(card(0), Qt::Key_Delete);
    QVERIFY(names().isEmpty());
    QVERIFY(m_strip->isVisible()); // the way back is on it
    press("undoAttachments");
    QCOMPARE(names().size(), 4);
}

void TestAttachmentStrip::keysMoveAttachments()
{
    for (const char *name : {"a", "b", "c"})
        m_strip->addFiles({write(QString::fromLatin1(name))});
    card(0)->setFocus();

    QTest::keyClick(card(0), Qt::Key_Right, Qt::AltModifier);
    QCOMPARE(names().join(QString()), QStringLiteral("bac"));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Right, Qt::AltModifier);
    QCOMPARE(names().join(QString()), QStringLiteral("bca"));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Right, Qt::AltModifier); // there is no further
    QCOMPARE(names().join(QString()), QStringLiteral("bca"));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Left, Qt::AltModifier);
    QCOMPARE(names().join(QString()), QStringLiteral("bac"));
    press("undoAttachments");
    QCOMPARE(names().join(QString()), QStringLiteral("bca"));
}

void TestAttachmentStrip::aDropMovesWhatIsSelected()
{
    for (const char *name : {"a", "b", "c"})
        m_strip->addFiles({write(QString::fromLatin1(name))});
    QTest::mouseClick(card(2), Qt::LeftButton);
    QMimeData data;
    data.setData(QStringLiteral("application/x-hongyan-attachments"), {});
    QVERIFY(AttachmentStrip::isOurs(&data));

    const QPoint place = card(0)->mapTo(m_strip.get(), QPoint(3, 3));
    QDragEnterEvent enter(place, Qt::MoveAction, &data, Qt::LeftButton, {});
    QApplication::sendEvent(m_strip.get(), &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent drop(place, Qt::MoveAction, &data, Qt::LeftButton, {});
    QApplication::sendEvent(m_strip.get(), &drop);

    QCOMPARE(names().join(QString()), QStringLiteral("cab"));
}

void TestAttachmentStrip::aRenameCanBeUndone()
{
    m_strip->addFiles({write(QStringLiteral("a.txt"))});
    card(0)->setFocus();

    QTest::keyClick(card(0), Qt::Key_F2);
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("new"));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QCOMPARE(names(), QStringList{QStringLiteral("new.txt")});

    press("undoAttachments");
    QCOMPARE(names(), QStringList{QStringLiteral("a.txt")});
}

void TestAttachmentStrip::aDoubleIsAskedAbout()
{
    const QString path
        = write(QStringLiteral("a.jpg"), photos::telling(photos::encoded(photos::motif(), "jpeg")));
    m_strip->addFiles({path});
    QTRY_VERIFY(card(0)->facts().origin);

    m_strip->addFiles({path}); // though what is attached is a copy of it
    QCOMPARE(names().size(), 1);
    press("attachAgain");

    QCOMPARE(names().size(), 2);
}

void TestAttachmentStrip::oddFilesAreMarked()
{
    m_strip->addFiles({write(QStringLiteral("empty.txt"), {}), write(QStringLiteral("setup.exe"))});

    QTRY_COMPARE(m_strip->emptyFiles(), QStringList{QStringLiteral("empty.txt")});
    QVERIFY(card(0)->accessibleName().contains(QStringLiteral("empty")));
    QVERIFY(card(1)->accessibleName().contains(QStringLiteral("often refused")));
    QVERIFY(card(1)->toolTip().contains(QStringLiteral("Gmail")));
}

void TestAttachmentStrip::aFileThatChangedSinceIsMarked()
{
    m_strip->addFiles({write(QStringLiteral("a.txt"), "one"), write(QStringLiteral("b.txt"), "two")});
    QTRY_VERIFY(!m_strip->isPreparing());
    QVERIFY(m_strip->changedFiles().isEmpty());

    write(QStringLiteral("a.txt"), "another one");
    m_strip->refresh();
    QVERIFY(m_strip->isPreparing());
    QVERIFY(m_strip->changedFiles().isEmpty()); // a file is never looked at here, it may be on a dead drive
    QTRY_COMPARE(m_strip->changedFiles(), QStringList{QStringLiteral("a.txt")});
    QVERIFY(!m_strip->isPreparing());

    // A draft that was saved before the file was written knows, too.
    const auto attachments = m_strip->attachments();
    m_strip->setAttachments({});
    m_strip->setAttachments(attachments, QDateTime::currentDateTime().addDays(-1));
    QTRY_COMPARE(m_strip->changedFiles().size(), 2);
    m_strip->setAttachments({});
    m_strip->setAttachments(attachments, QDateTime::currentDateTime().addDays(1));
    QTRY_VERIFY(!m_strip->isPreparing());
    QVERIFY(m_strip->changedFiles().isEmpty());
}

void TestAttachmentStrip::aFolderBecomesAZip()
{
    QDir(m_folder->path()).mkdir(QStringLiteral("资料"));
    write(QStringLiteral("资料/a.txt"), QByteArray(5000, 'a'));

    m_strip->addFiles({m_folder->filePath(QStringLiteral("资料"))});
    QTRY_VERIFY(names().isEmpty());
    press("packFolder");

    QTRY_COMPARE(names(), QStringList{QStringLiteral("资料.zip")});
    QCOMPARE(m_strip->attachments().first().mediaType, QByteArray("application/zip"));
    QVERIFY(contents(m_strip->attachments().first()).startsWith("PK"));
    QTRY_VERIFY(card(0)->facts().isKnown);
    QVERIFY(card(0)->facts().isReadable);
}

void TestAttachmentStrip::whatIsTooBigIsSaidInWords()
{
    m_strip->addFiles({write(QStringLiteral("a.bin"), QByteArray(1000, 'a'))});
    auto *words = m_strip->findChild<QWidget *>(QStringLiteral("attachmentWeight"));

    m_strip->setWeight(10'000'000, 25'000'000, QStringLiteral("QQ Mail"));
    QVERIFY(!words->isVisible());
    m_strip->setWeight(27'400'000, 25'000'000, QStringLiteral("QQ Mail"));
    QVERIFY(words->isVisible());
    QVERIFY2(words->toolTip().contains(QStringLiteral("too big for QQ Mail")), qPrintable(words->toolTip()));
    m_strip->setWeight(27'400'000, 0, {});
    QVERIFY(!words->isVisible());
}

void TestAttachmentStrip::aHeavyPhotoIsOfferedSmaller()
{
    QImage image(2000, 1500, QImage::Format_RGB32);
    quint32 state = 7;
    for (int y = 0; y < image.height(); ++y) {
        auto *line = reinterpret_cast<QRgb *>(image.scanLine(y));
        for (int x = 0; x < image.width(); ++x)
            line[x] = 0xff000000U | ((state = state * 1664525U + 1013904223U) >> 8);
    }
    m_strip->addFiles({write(QStringLiteral("beach.jpg"), photos::telling(photos::encoded(image, "jpeg")))});
    QTRY_VERIFY_WITH_TIMEOUT(m_strip->findChild<QAction *>(QStringLiteral("rescale1024")), 20000);
    const auto before = m_strip->attachments();

    m_strip->findChild<QAction *>(QStringLiteral("rescale1024"))->trigger();

    QCOMPARE(QImage::fromData(contents(m_strip->attachments().first())).size(), QSize(1024, 768));
    QTRY_VERIFY2(card(0)->accessibleName().contains(QStringLiteral("location removed")),
                 qPrintable(card(0)->accessibleName()));
    press("undoAttachments");
    QCOMPARE(m_strip->attachments(), before);
}

void TestAttachmentStrip::severalAreSavedUnderTheirNames()
{
    m_strip->addFiles({write(QStringLiteral("a.txt"), "one")});
    m_strip->addAttachment({QStringLiteral("a.txt"), "text/plain", QByteArray("two")});
    const QString target = m_folder->filePath(QStringLiteral("target"));
    QDir().mkpath(target);

    QTest::keyClick(card(0), Qt::Key_A, Qt::ControlModifier);
    QContextMenuEvent event(QContextMenuEvent::Keyboard, {}, {});
    QApplication::sendEvent(card(0), &event);
    m_strip->findChild<QMenu *>(QStringLiteral("attachmentMenu"))
        ->findChild<QAction *>(QStringLiteral("saveAttachment"))
        ->trigger();
    auto *dialog = m_strip->findChild<QFileDialog *>(QStringLiteral("saveAttachmentDialog"));
    QVERIFY(dialog);
    emit dialog->fileSelected(target);

    QTRY_COMPARE(QDir(target).entryList(QDir::Files),
                 (QStringList{QStringLiteral("a (2).txt"), QStringLiteral("a.txt")}));
}

void TestAttachmentStrip::threeHundredFilesAreNoMatter()
{
    QStringList paths;
    for (int i = 0; i < 300; ++i)
        paths += write(QStringLiteral("file %1.txt").arg(i));

    m_strip->addFiles(paths);
    QCOMPARE(names().size(), 300);
    AttachmentCard *const kept = card(150);
    QTest::keyClick(card(0), Qt::Key_Delete);

    QCOMPARE(names().size(), 299);
    QCOMPARE(card(149), kept); // nobody is made anew
}

void TestAttachmentStrip::everyControlHasAName()
{
    m_strip->addFiles({write(QStringLiteral("a.txt")), m_folder->path()});
    QTRY_VERIFY(bar("folderOffer"));

    for (const QWidget *widget : m_strip->findChildren<QWidget *>()) {
        if (widget->focusPolicy() & Qt::TabFocus && widget->isVisible())
            QVERIFY2(!QAccessible::queryAccessibleInterface(const_cast<QWidget *>(widget))
                          ->text(QAccessible::Name)
                          .isEmpty(),
                     qPrintable(widget->objectName()));
    }
}

void TestAttachmentStrip::nothingIsUndoneWhileALetterIsOnItsWay()
{
    QDir(m_folder->path()).mkdir(QStringLiteral("papers"));
    const QString path = write(QStringLiteral("a.txt"));
    m_strip->addFiles({path, write(QStringLiteral("b.txt"))});
    m_strip->addFiles({path, m_folder->filePath(QStringLiteral("papers"))});
    QTRY_VERIFY(bar("folderOffer"));
    card(1)->setFocus();
    QTest::keyClick(card(1), Qt::Key_Delete);
    QCOMPARE(names(), QStringList{QStringLiteral("a.txt")});

    m_strip->setReadOnly(true);
    for (const char *button : {"undoAttachments", "attachAgain", "packFolder"})
        press(button);
    QCOMPARE(names(), QStringList{QStringLiteral("a.txt")});
    QVERIFY(!m_strip->isPreparing());

    m_strip->setReadOnly(false);
    press("undoAttachments");
    QCOMPARE(names().size(), 2);
}

void TestAttachmentStrip::aNameThatIsBeingTypedIsKeptWhenTheLetterGoes()
{
    m_strip->addFiles({write(QStringLiteral("a.txt"))});
    card(0)->rename();
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("new"));

    m_strip->setReadOnly(true);

    QCOMPARE(names(), QStringList{QStringLiteral("new.txt")});
    QVERIFY(!m_strip->findChild<QWidget *>(QStringLiteral("attachmentName"))->isVisible());
}

void TestAttachmentStrip::undoingKeepsWhatWasAddedSince()
{
    for (const char *name : {"a", "b"})
        m_strip->addFiles({write(QString::fromLatin1(name))});
    QTest::mouseClick(card(0), Qt::LeftButton);
    QTest::keyClick(card(0), Qt::Key_Delete);
    m_strip->addFiles({write(QStringLiteral("c"))});
    QCOMPARE(names().join(QString()), QStringLiteral("bc"));

    press("undoAttachments");

    QCOMPARE(names().join(QString()), QStringLiteral("abc"));
}

void TestAttachmentStrip::undoingNeverBringsDetailsBack()
{
    m_strip->addFiles({write(QStringLiteral("other"))});
    const QString path
        = write(QStringLiteral("a.jpg"), photos::telling(photos::encoded(photos::motif(), "jpeg")));
    m_strip->addFiles({path});
    QTest::mouseClick(card(0), Qt::LeftButton);
    QTest::keyClick(card(0), Qt::Key_Delete); // while the photo is being cleaned
    const auto uncleaned = m_strip->attachments();
    QTRY_VERIFY(!contents(m_strip->attachments().first()).contains("SECRET"));

    press("undoAttachments");
    QCOMPARE(names(), (QStringList{QStringLiteral("other"), QStringLiteral("a.jpg")}));
    QVERIFY(!contents(m_strip->attachments().last()).contains("SECRET"));
    m_strip->setAttachments(uncleaned); // as the letter's undo would

    QVERIFY(!contents(m_strip->attachments().last()).contains("SECRET"));
}

void TestAttachmentStrip::aChangedPhotoWithoutDetailsGoesAsItIs()
{
    const QString path
        = write(QStringLiteral("a.jpg"), photos::telling(photos::encoded(photos::motif(), "jpeg")));
    m_strip->addFiles({path});
    QTRY_VERIFY(!contents(m_strip->attachments().first()).contains("SECRET"));

    const QByteArray plain = photos::encoded(photos::motif({400, 300}), "jpeg");
    write(QStringLiteral("a.jpg"), plain);
    m_strip->refresh();

    QTRY_COMPARE(contents(m_strip->attachments().first()), plain);
}

void TestAttachmentStrip::aStripMayGoWhileANameIsTyped()
{
    m_strip->addFiles({write(QStringLiteral("a.txt"))});
    m_strip->activateWindow();
    QTRY_VERIFY(m_strip->isActiveWindow());
    card(0)->setFocus();
    QTest::keyClick(card(0), Qt::Key_F2);
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("new"));

    m_strip.reset();
}

void TestAttachmentStrip::aPipeHoldsUpNobody()
{
    const QString path = m_folder->filePath(QStringLiteral("pipe.jpg"));
    QCOMPARE(::mkfifo(QFile::encodeName(path).constData(), 0600), 0);
    m_strip->addFiles({path});

    QTRY_COMPARE(m_strip->unreadable(), QStringList{QStringLiteral("pipe.jpg")});
    QVERIFY(QThreadPool::globalInstance()->waitForDone(3000));
}

void TestAttachmentStrip::severalFoldersAreAllPacked()
{
    for (const char *name : {"one", "two", "three"}) {
        QDir(m_folder->path()).mkdir(QString::fromLatin1(name));
        write(QString::fromLatin1(name) + QStringLiteral("/a.txt"), QByteArray(5000, 'a'));
    }
    m_strip->addFiles({m_folder->filePath(QStringLiteral("one")), m_folder->filePath(QStringLiteral("two"))});
    QTRY_VERIFY(bar("folderOffer"));
    press("packFolder");
    QVERIFY(m_strip->isPreparing());
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    m_strip->addFiles({m_folder->filePath(QStringLiteral("three"))});
    QTRY_VERIFY(bar("folderOffer"));
    press("packFolder");

    QTRY_VERIFY(!m_strip->isPreparing());
    QStringList all = names();
    all.sort();
    QCOMPARE(all.join(u' '), QStringLiteral("one.zip three.zip two.zip"));
}

void TestAttachmentStrip::aNoteOfElsewhereNamesNoOtherFile()
{
    const QString secret
        = write(QStringLiteral("secret.jpg"), photos::encoded(photos::motif({40, 30}), "jpeg"));
    QDir(m_folder->path()).mkpath(QStringLiteral("copies/from-elsewhere/in"));
    const QString path
        = write(QStringLiteral("copies/from-elsewhere/in/a.jpg"), photos::encoded(photos::motif(), "jpeg"));
    write(QStringLiteral("copies/from-elsewhere/in/.origin.json"),
          QStringLiteral("{\"made\": 0, \"bytes\": 1, \"path\": \"%1\"}").arg(secret).toUtf8());

    m_strip->addFiles({path});
    m_strip->refresh();

    QTRY_VERIFY(!m_strip->isPreparing());
    QCOMPARE(std::get<FileContent>(m_strip->attachments().first().content).path, path);
    QVERIFY(!card(0)->facts().origin);
}

/// Whoever looks at it comes back when the drive does.
void TestAttachmentStrip::aDriveThatDoesNotAnswerHoldsUpNobody()
{
    QThreadPool *threads = ui::compose::FilesCheck::threads();
    QSemaphore answer;
    for (int i = 0; i < threads->maxThreadCount(); ++i)
        threads->start([&answer] { answer.acquire(); });
    const auto answers = qScopeGuard([&] {
        answer.release(threads->maxThreadCount());
        threads->waitForDone();
    });
    QSignalSpy notPrepared(m_strip.get(), &AttachmentStrip::notPrepared);

    m_strip->addFiles({write(QStringLiteral("a.txt")), write(QStringLiteral("b.jpg"))});
    m_strip->refresh();
    QCOMPARE(names(), (QStringList{QStringLiteral("a.txt"), QStringLiteral("b.jpg")}));
    QCOMPARE(card(0)->accessibleName(), QStringLiteral("a.txt, 1 of 2"));
    QVERIFY(m_strip->isOnlyChecking());
    QVERIFY(m_strip->unreadable().isEmpty());
    QVERIFY(m_strip->emptyFiles().isEmpty());
    m_strip->grab();
    m_strip->setAttachments(m_strip->attachments().mid(1));
    QVERIFY(m_strip->isPreparing());
    QCOMPARE(notPrepared.size(), 0);
    m_strip->setAttachments({});

    QVERIFY(!m_strip->isPreparing());
    QCOMPARE(notPrepared.size(), 1);
}

void TestAttachmentStrip::aPhotoThatComesBackIsCleaned()
{
    m_strip->addFiles(
        {write(QStringLiteral("a.jpg"), photos::telling(photos::encoded(photos::motif(), "jpeg")))});
    QTRY_VERIFY(card(0)->facts().isKnown); // it is being cleaned
    QTest::mouseClick(card(0), Qt::LeftButton);
    QTest::keyClick(card(0), Qt::Key_Delete);
    QTRY_VERIFY(!m_strip->isPreparing());

    press("undoAttachments");

    QCOMPARE(names(), QStringList{QStringLiteral("a.jpg")});
    QTRY_VERIFY(!m_strip->isPreparing());
    QVERIFY(!contents(m_strip->attachments().first()).contains("SECRET"));
}

QTEST_MAIN(TestAttachmentStrip)
#include "tst_attachmentstrip.moc"
