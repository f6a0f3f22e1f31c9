#include "core/archive/zip.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QRandomGenerator>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <fcntl.h>
#include <unistd.h>

using namespace core::archive;

/// A folder as an archive that everybody can open; other programs read what we write.
class TestZip : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void anotherProgramReadsIt();
    void linksAreNotFollowed();
    void aCancelledOneIsRemoved();
    void whatCannotBeReadIsNamed();
    void namesThatAreNoTextAreTold();

private:
    void write(const QString &name, const QByteArray &octets) const;
    static QByteArray listedByPython(const QString &path);

    std::unique_ptr<QTemporaryDir> m_root;
    QString m_folder;
    QString m_target;
};

void TestZip::init()
{
    m_root = std::make_unique<QTemporaryDir>();
    m_folder = m_root->filePath(QStringLiteral("资料 2024"));
    m_target = m_root->filePath(QStringLiteral("out.zip"));
    QDir().mkpath(m_folder);
}

void TestZip::write(const QString &name, const QByteArray &octets) const
{
    const QString path = m_folder + u'/' + name;
    QDir().mkpath(QFileInfo(path).absolutePath());
    QFile file(path);
    QVERIFY(file.open(QFile::WriteOnly) && file.write(octets) == octets.size());
}

/// Name, size and checksum of the content, a line each, after a test of the whole.
QByteArray TestZip::listedByPython(const QString &path)
{
    QProcess python;
    python.start(QStringLiteral("python3"),
                 {QStringLiteral("-c"),
                  QStringLiteral("import sys, zipfile\n"
                                 "z = zipfile.ZipFile(sys.argv[1])\n"
                                 "assert z.testzip() is None\n"
                                 "for i in z.infolist():\n"
                                 "    d = z.read(i)\n"
                                 "    sys.stdout.buffer.write((i.filename + ' ' + str(len(d)) + '\\n')"
                                 ".encode('utf-8'))\n"),
                  path});
    if (!python.waitForFinished() || python.exitCode() != 0)
        return python.readAllStandardError();
    return python.readAllStandardOutput();
}

void TestZip::anotherProgramReadsIt()
{
    QVERIFY2(!QStandardPaths::findExecutable(QStringLiteral("python3")).isEmpty(),
             "This test needs python3; \"./run test\" installs it.");
    write(QStringLiteral("报价.txt"), QByteArray(200000, 'a'));
    write(QStringLiteral(".hidden"), "secret");
    write(QStringLiteral("sub/deeper/empty.txt"), {});
    QDir(m_folder).mkdir(QStringLiteral("nothing in it"));
    qint64 done = 0;
    qint64 all = 0;

    const auto zipped = zipFolder(m_folder, m_target, [&](qint64 soFar, qint64 total) {
        QVERIFY(soFar >= done);
        done = soFar;
        all = total;
    });

    QVERIFY2(zipped, zipped ? "" : qPrintable(zipped.error().detail));
    QCOMPARE(zipped->fileCount, 3);
    QCOMPARE(zipped->bytes, QFileInfo(m_target).size());
    QVERIFY(zipped->bytes < 5000); // it is packed
    QCOMPARE(done, 200006);
    QCOMPARE(all, 200006);
    QByteArrayList lines = listedByPython(m_target).trimmed().split('\n');
    std::sort(lines.begin(), lines.end());
    QByteArrayList expected{"资料 2024/.hidden 6", "资料 2024/nothing in it/ 0",
                            "资料 2024/sub/deeper/empty.txt 0", "资料 2024/报价.txt 200000"};
    std::sort(expected.begin(), expected.end());
    QCOMPARE(lines, expected);
}

void TestZip::linksAreNotFollowed()
{
    write(QStringLiteral("a.txt"), "a");
    const QString outside = m_root->filePath(QStringLiteral("outside.txt"));
    QFile secret(outside);
    QVERIFY(secret.open(QFile::WriteOnly));
    secret.close();
    QVERIFY(QFile::link(outside, m_folder + QStringLiteral("/out.txt")));
    QVERIFY(QFile::link(m_folder, m_folder + QStringLiteral("/again")));

    const auto zipped = zipFolder(m_folder, m_target);

    QVERIFY(zipped);
    QCOMPARE(zipped->fileCount, 1);
    QCOMPARE(zipped->leftOut, (QStringList{QStringLiteral("again"), QStringLiteral("out.txt")}));
}

void TestZip::aCancelledOneIsRemoved()
{
    QByteArray noise(1000000, Qt::Uninitialized);
    QRandomGenerator(7).fillRange(reinterpret_cast<quint32 *>(noise.data()), noise.size() / 4);
    write(QStringLiteral("big"), noise);
    std::stop_source stop;

    const auto zipped = zipFolder(
        m_folder, m_target, [&](qint64, qint64) { stop.request_stop(); }, stop.get_token());

    QVERIFY(!zipped);
    QCOMPARE(zipped.error().kind, ZipError::Cancelled);
    QVERIFY(!QFile::exists(m_target));
}

void TestZip::whatCannotBeReadIsNamed()
{
    const auto zipped = zipFolder(m_root->filePath(QStringLiteral("none")), m_target);
    QVERIFY(!zipped);
    QCOMPARE(zipped.error().kind, ZipError::CannotRead);

    write(QStringLiteral("a.txt"), "a");
    const auto nowhere = zipFolder(m_folder, QStringLiteral("/nowhere/at/all.zip"));
    QVERIFY(!nowhere);
    QCOMPARE(nowhere.error().kind, ZipError::CannotWrite);
}

void TestZip::namesThatAreNoTextAreTold()
{
    write(QStringLiteral("a.txt"), "a");
    QDir().mkpath(m_folder + QStringLiteral("/in"));
    const QByteArray odd = QFile::encodeName(m_folder) + "/in/\xb1\xa8\xb8\xe6.txt"; // GBK
    const int handle = ::open(odd.constData(), O_CREAT | O_WRONLY, 0600);
    QVERIFY(handle >= 0);
    ::close(handle);

    const auto zipped = zipFolder(m_folder, m_target);

    QVERIFY(zipped);
    QCOMPARE(zipped->leftOut.size(), 1);
    QVERIFY2(zipped->leftOut.first().startsWith(QStringLiteral("in/")), qPrintable(zipped->leftOut.first()));
    ::unlink(odd.constData());
}

QTEST_GUILESS_MAIN(TestZip)
#include "tst_zip.moc"
