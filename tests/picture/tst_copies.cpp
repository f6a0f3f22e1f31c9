#include "core/picture/copies.h"

#include "photos.h"

#include <QDir>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

using namespace core::picture;

/// Copies without details are made beside the letters, and know what they were made from.
class TestCopies : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void aCopyKnowsItsOrigin();
    void whatTellsNothingNeedsNoCopy();
    void whatCannotBeCleanedIsToldApart();
    void onlyWhatNoLetterNeedsIsTidiedAway();

private:
    QString write(const QString &name, const QByteArray &octets) const;

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_copies;
};

void TestCopies::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_copies = m_folder->filePath(QStringLiteral("copies"));
}

QString TestCopies::write(const QString &name, const QByteArray &octets) const
{
    QFile file(m_folder->filePath(name));
    return file.open(QFile::WriteOnly) && file.write(octets) == octets.size() ? file.fileName() : QString();
}

static QByteArray contents(const QString &path)
{
    QFile file(path);
    return file.open(QFile::ReadOnly) ? file.readAll() : QByteArray();
}

void TestCopies::aCopyKnowsItsOrigin()
{
    const QByteArray photo = photos::telling(photos::encoded(photos::motif(), "jpeg"));
    const QString path = write(QStringLiteral("现场照片.jpg"), photo);

    const auto copy = cleanCopy(path, m_copies);

    QVERIFY(copy);
    QVERIFY(copy->removed.hasLocation);
    QCOMPARE(QFileInfo(copy->path).fileName(), QStringLiteral("现场照片.jpg"));
    QVERIFY(!contents(copy->path).contains("SECRET"));
    QCOMPARE(contents(path), photo); // the person's own
    const auto origin = originOf(copy->path, m_copies);
    QVERIFY(origin);
    QCOMPARE(origin->path, path);
    QCOMPARE(origin->bytes, photo.size());
    QCOMPARE(origin->modified.toMSecsSinceEpoch(), QFileInfo(path).lastModified().toMSecsSinceEpoch());
    QVERIFY(origin->removed.hasLocation);
    QVERIFY(!originOf(path, m_copies));
}

void TestCopies::whatTellsNothingNeedsNoCopy()
{
    for (const QByteArray &octets : {photos::encoded(photos::motif(), "jpeg"), QByteArray("%PDF-1.4")}) {
        const auto copy = cleanCopy(write(QStringLiteral("file"), octets), m_copies);
        QVERIFY(copy);
        QCOMPARE(*copy, CleanCopy{});
    }
    QVERIFY(QDir(m_copies).isEmpty());
    QCOMPARE(cleanCopy(QStringLiteral("/nowhere/at/all.jpg"), m_copies).error(), CopyError::CannotRead);
}

void TestCopies::whatCannotBeCleanedIsToldApart()
{
    QByteArray photo = photos::telling(photos::encoded(photos::motif(), "jpeg"));
    photo.chop(20);

    const auto copy = cleanCopy(write(QStringLiteral("cut.jpg"), photo), m_copies);

    QVERIFY(copy);
    QVERIFY(copy->isUnclean);
    QVERIFY(copy->removed.hasLocation);
    QVERIFY(copy->path.isEmpty());
}

void TestCopies::onlyWhatNoLetterNeedsIsTidiedAway()
{
    const QByteArray photo = photos::telling(photos::encoded(photos::motif(), "jpeg"));
    const QString path = write(QStringLiteral("a.jpg"), photo);
    const QString needed = cleanCopy(path, m_copies)->path;
    const QString idle = cleanCopy(path, m_copies)->path;
    QDir(m_copies).mkdir(QStringLiteral("somebody-elses"));

    tidyCopies(m_copies, {needed}, QDateTime::currentDateTime().addDays(-1));
    QVERIFY(QFile::exists(idle)); // too fresh: a letter may be about to name it
    tidyCopies(m_copies, {needed}, QDateTime::currentDateTime().addSecs(60));

    QVERIFY(QFile::exists(needed));
    QVERIFY(!QFile::exists(idle));
    QVERIFY(QDir(m_copies + QStringLiteral("/somebody-elses")).exists());
}

QTEST_GUILESS_MAIN(TestCopies)
#include "tst_copies.moc"
