#include "delivery/letters.h"
#include "delivery/onlooker.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace core::delivery;

namespace
{

const QString draftId = QStringLiteral("7d0f9b4e-0c1f-4b0e-9a55-0f9c5a6f0001");

SavedDraft draftWithPictures(const QList<QByteArray> &pictures)
{
    SavedDraft saved;
    saved.id = draftId;
    saved.accountId = QStringLiteral("work");
    saved.identityId = QStringLiteral("boss");
    saved.draft = letters::draft();
    saved.unfinishedTo = QStringLiteral("half an addr");
    saved.unfinishedBcc = QStringLiteral("李");
    for (const QByteArray &picture : pictures)
        saved.draft.attachments.append({QStringLiteral("p.png"), "image/png", picture});
    return saved;
}

} // namespace

class TestDrafts : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void draftSurvives();
    void draftOfBeforeIdentitiesIsRead();
    void waysOfWritingComeBack_data();
    void waysOfWritingComeBack();
    void draftOfBeforeWaysOfWritingIsRead();
    void laterOneReplacesTheEarlier();
    void picturesAreWrittenOnce();
    void picturesNoLongerNeededGo();
    void removedDraftLeavesNothing();
    void attachedFilesStayWhereTheyAre();
    void damagedPictureIsNotSentAsIfItWereWhole();
    void newestComesFirst();
    void idCannotLeaveTheFolder();
    void diskThatTakesNothingIsTold();

private:
    void open();
    bool save(const SavedDraft &draft);
    QList<SavedDraft> drafts();
    QDir pictures() const { return QDir(m_folder->path() + QStringLiteral("/drafts/") + draftId); }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Outbox> m_outbox;
};

void TestDrafts::init()
{
    m_outbox.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    open();
}

void TestDrafts::open()
{
    m_outbox.reset();
    m_outbox = std::make_unique<Outbox>(m_folder->path());
    m_outbox->open();
}

bool TestDrafts::save(const SavedDraft &draft)
{
    QSignalSpy saved(m_outbox.get(), &Outbox::draftSaved);
    QSignalSpy notSaved(m_outbox.get(), &Outbox::draftNotSaved);
    m_outbox->saveDraft(draft);
    const bool isTold = QTest::qWaitFor([&] { return saved.size() + notSaved.size() == 1; });
    return isTold && saved.size() == 1;
}

QList<SavedDraft> TestDrafts::drafts()
{
    QSignalSpy loaded(m_outbox.get(), &Outbox::draftsLoaded);
    m_outbox->loadDrafts();
    if (!QTest::qWaitFor([&] { return loaded.size() == 1; }))
        return {};
    return loaded.constFirst().constFirst().value<QList<SavedDraft>>();
}

void TestDrafts::draftSurvives()
{
    const SavedDraft written = draftWithPictures({"one", "two"});

    QVERIFY(save(written));
    open();
    const auto read = drafts();

    QCOMPARE(read.size(), 1);
    QCOMPARE(read.constFirst().id, written.id);
    QCOMPARE(read.constFirst().accountId, written.accountId);
    QCOMPARE(read.constFirst().identityId, written.identityId);
    QVERIFY(read.constFirst().draft == written.draft);
    QCOMPARE(read.constFirst().unfinishedTo, written.unfinishedTo);
    QCOMPARE(read.constFirst().unfinishedCc, QString());
    QCOMPARE(read.constFirst().unfinishedBcc, written.unfinishedBcc);
    QVERIFY(read.constFirst().savedAt.isValid());
}

void TestDrafts::draftOfBeforeIdentitiesIsRead()
{
    QVERIFY(save(draftWithPictures({})));
    m_outbox.reset();
    for (const QString &column :
         {QStringLiteral("identity"), QStringLiteral("writing"), QStringLiteral("isTextOwn")})
        letters::journalValue(m_folder->path(), QStringLiteral("ALTER TABLE drafts DROP COLUMN ") + column);
    letters::journalValue(m_folder->path(), QStringLiteral("PRAGMA user_version = 1"));

    open();
    const auto read = drafts();

    QCOMPARE(read.size(), 1);
    QCOMPARE(read.constFirst().accountId, QStringLiteral("work"));
    QVERIFY(read.constFirst().identityId.isEmpty());
    QVERIFY(save(draftWithPictures({})));
    QCOMPARE(drafts().constFirst().identityId, QStringLiteral("boss"));
}

void TestDrafts::waysOfWritingComeBack_data()
{
    QTest::addColumn<int>("writing");
    QTest::addColumn<bool>("isTextOwn");

    QTest::newRow("rich") << int(Writing::Rich) << false;
    QTest::newRow("source with a text of its own") << int(Writing::Source) << true;
    QTest::newRow("plain text only") << int(Writing::Plain) << false;
}

void TestDrafts::waysOfWritingComeBack()
{
    QFETCH(const int, writing);
    QFETCH(const bool, isTextOwn);
    SavedDraft written = draftWithPictures({});
    written.writing = Writing(writing);
    written.isTextOwn = isTextOwn;

    QVERIFY(save(written));
    open();
    const auto read = drafts();

    QCOMPARE(read.size(), 1);
    QCOMPARE(int(read.constFirst().writing), writing);
    QCOMPARE(read.constFirst().isTextOwn, isTextOwn);
}

void TestDrafts::draftOfBeforeWaysOfWritingIsRead()
{
    SavedDraft written = draftWithPictures({});
    written.writing = Writing::Plain;
    QVERIFY(save(written));
    m_outbox.reset();
    for (const QString &statement : {QStringLiteral("ALTER TABLE drafts DROP COLUMN writing"),
                                     QStringLiteral("ALTER TABLE drafts DROP COLUMN isTextOwn"),
                                     QStringLiteral("PRAGMA user_version = 2")})
        letters::journalValue(m_folder->path(), statement);

    open();
    const auto read = drafts();

    QCOMPARE(read.size(), 1);
    QCOMPARE(read.constFirst().identityId, QStringLiteral("boss"));
    QVERIFY(read.constFirst().writing == Writing::Rich);
    QVERIFY(!read.constFirst().isTextOwn);
    QVERIFY(save(written));
    QVERIFY(drafts().constFirst().writing == Writing::Plain);
}

void TestDrafts::laterOneReplacesTheEarlier()
{
    SavedDraft draft = draftWithPictures({});
    QVERIFY(save(draft));
    draft.draft.subject = QStringLiteral("later");
    QVERIFY(save(draft));

    QCOMPARE(drafts().size(), 1);
    QCOMPARE(drafts().constFirst().draft.subject, QStringLiteral("later"));
}

void TestDrafts::picturesAreWrittenOnce()
{
    SavedDraft draft = draftWithPictures({QByteArray(100000, 'x')});
    QVERIFY(save(draft));
    const auto before = pictures().entryInfoList(QDir::Files);
    QCOMPARE(before.size(), 1);
    // A file that is written again gets a new time, however fast the disk is.
    QFile file(before.constFirst().filePath());
    QVERIFY(file.open(QIODevice::ReadWrite));
    const QDateTime longAgo(QDate(2001, 1, 1), QTime(0, 0), Qt::UTC);
    QVERIFY(file.setFileTime(longAgo, QFileDevice::FileModificationTime));
    file.close();

    draft.draft.body.text += QStringLiteral(" more");
    QVERIFY(save(draft));

    QCOMPARE(pictures().entryInfoList(QDir::Files).constFirst().lastModified().toUTC(), longAgo);
}

void TestDrafts::picturesNoLongerNeededGo()
{
    QVERIFY(save(draftWithPictures({"one", "two"})));
    QCOMPARE(pictures().entryList(QDir::Files).size(), 2);

    QVERIFY(save(draftWithPictures({"two"})));

    QCOMPARE(pictures().entryList(QDir::Files).size(), 1);
    QVERIFY(drafts().constFirst().draft == draftWithPictures({"two"}).draft);
}

void TestDrafts::removedDraftLeavesNothing()
{
    QVERIFY(save(draftWithPictures({"one"})));

    m_outbox->removeDraft(draftId);

    QVERIFY(drafts().isEmpty());
    QVERIFY(!pictures().exists());
}

void TestDrafts::attachedFilesStayWhereTheyAre()
{
    QFile file(m_folder->filePath(QStringLiteral("a.pdf")));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write("pdf") == 3 && file.flush());
    SavedDraft draft = draftWithPictures({});
    draft.draft.attachments.append(
        {QStringLiteral("a.pdf"), "application/pdf", core::mail::FileContent{file.fileName()}});

    QVERIFY(save(draft));

    QVERIFY(!pictures().exists());
    QVERIFY(drafts().constFirst().draft == draft.draft);
    m_outbox->removeDraft(draftId);
    QVERIFY(drafts().isEmpty());
    QVERIFY(file.exists());
}

void TestDrafts::damagedPictureIsNotSentAsIfItWereWhole()
{
    QVERIFY(save(draftWithPictures({"one"})));
    const QString path = pictures().entryInfoList(QDir::Files).constFirst().filePath();
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write("0ne") == 3);
    file.close();

    const auto read = drafts();

    const auto &content = read.constFirst().draft.attachments.constFirst().content;
    QCOMPARE(std::get<core::mail::FileContent>(content).path, path);
}

void TestDrafts::newestComesFirst()
{
    for (int i = 0; i < 3; ++i) {
        SavedDraft draft = draftWithPictures({});
        draft.id = QStringLiteral("draft-%1").arg(i);
        draft.savedAt = QDateTime(QDate(2026, 1, 1 + (i * 2) % 3), QTime(0, 0), Qt::UTC);
        QVERIFY(save(draft));
    }

    QStringList ids;
    for (const SavedDraft &draft : drafts())
        ids.append(draft.id);
    QCOMPARE(ids,
             QStringList({QStringLiteral("draft-1"), QStringLiteral("draft-2"), QStringLiteral("draft-0")}));
}

void TestDrafts::idCannotLeaveTheFolder()
{
    SavedDraft draft = draftWithPictures({"one"});
    draft.id = QStringLiteral("../../escape");

    QVERIFY(!save(draft));

    QVERIFY(drafts().isEmpty());
}

void TestDrafts::diskThatTakesNothingIsTold()
{
    QVERIFY(save(draftWithPictures({})));
    // A file in the place of the folder is what even root cannot write through.
    QFile obstacle(m_folder->filePath(QStringLiteral("drafts")));
    QVERIFY(obstacle.open(QIODevice::WriteOnly));

    QVERIFY(!save(draftWithPictures({"one"})));

    QVERIFY(drafts().constFirst().draft == draftWithPictures({}).draft); // The earlier one is whole.
}

QTEST_GUILESS_MAIN(TestDrafts)
#include "tst_drafts.moc"
