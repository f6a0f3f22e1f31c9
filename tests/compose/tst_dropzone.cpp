#include "ui/compose/dropzone.h"

#include <QApplication>
#include <QDragEnterEvent>
#include <QLineEdit>
#include <QMimeData>
#include <QSignalSpy>
#include <QTest>
#include <QUrl>
#include <QVBoxLayout>

using ui::compose::DropZone;

/// Files dragged over any part of the window, a text field too, have a place to go.
class TestDropZone : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void filesGoWhereTheyAreDropped_data();
    void filesGoWhereTheyAreDropped();
    void aSentLetterTakesNoFiles();
    void textIsLeftToTheField();

private:
    bool enterField(const QMimeData &data);

    std::unique_ptr<QWidget> m_window;
    QLineEdit *m_field = nullptr;
    DropZone *m_zone = nullptr;
};

void TestDropZone::init()
{
    m_window = std::make_unique<QWidget>();
    m_window->resize(400, 400);
    m_field = new QLineEdit(m_window.get());
    m_zone = new DropZone(m_window.get());
    m_window->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
}

bool TestDropZone::enterField(const QMimeData &data)
{
    QDragEnterEvent enter({5, 5}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(m_field, &enter);
    return m_zone->isVisible();
}

void TestDropZone::filesGoWhereTheyAreDropped_data()
{
    QTest::addColumn<QStringList>("paths");
    QTest::addColumn<int>("y");
    QTest::addColumn<int>("attached");
    QTest::addColumn<int>("shown");

    const QString pdf = QStringLiteral("/letters/简历.pdf");
    const QString picture = QStringLiteral("/letters/photo.jpg");
    QTest::newRow("a document above") << QStringList{pdf} << 50 << 1 << 0;
    QTest::newRow("a document below") << QStringList{pdf} << 350 << 1 << 0;
    QTest::newRow("a picture above") << QStringList{picture} << 50 << 0 << 1;
    QTest::newRow("a picture below") << QStringList{picture} << 350 << 1 << 0;
    QTest::newRow("a picture and a document above") << QStringList{picture, pdf} << 50 << 2 << 0;
}

void TestDropZone::filesGoWhereTheyAreDropped()
{
    QFETCH(const QStringList, paths);
    QFETCH(const int, y);
    QSignalSpy attached(m_zone, &DropZone::filesDropped);
    QSignalSpy shown(m_zone, &DropZone::picturesDropped);
    QMimeData data;
    QList<QUrl> urls;
    for (const QString &path : paths)
        urls.append(QUrl::fromLocalFile(path));
    data.setUrls(urls);

    QVERIFY(enterField(data));
    // Qt hands a drop to whom the drag entered last; the zone lies over the field now.
    QDragEnterEvent onward({200, y}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(m_zone, &onward);
    QDropEvent drop({200.0, double(y)}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(m_zone, &drop);

    QVERIFY(!m_zone->isVisible());
    QTEST(attached.isEmpty() ? 0 : int(attached.first().first().toStringList().size()), "attached");
    QTEST(shown.isEmpty() ? 0 : int(shown.first().first().toStringList().size()), "shown");
}

void TestDropZone::aSentLetterTakesNoFiles()
{
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(QStringLiteral("/letters/a.pdf"))});

    m_zone->setReadOnly(true);

    QVERIFY(!enterField(data));
}

void TestDropZone::textIsLeftToTheField()
{
    QMimeData data;
    data.setText(QStringLiteral("li@example.com"));

    QVERIFY(!enterField(data));
}

QTEST_MAIN(TestDropZone)
#include "tst_dropzone.moc"
