#include "ui/compose/attachmentfacts.h"
#include "ui/compose/remarks.h"

#include <QtTest>

using namespace ui::compose;

/// What a careful friend would say, and when he would not.
class TestRemarks : public QObject
{
    Q_OBJECT

private slots:
    void aMentionedAttachmentIsNoticed_data();
    void aMentionedAttachmentIsNoticed();
    void eachThingIsSaidOnce();
    void nothingIsSaidOfAGoodLetter();
    void aLongLetterIsReadInAnotherThread();
    void aPictureThatTellsItsPlaceIsNamed();
    void fieldsAreSeenWhateverTheirBracesLookLike();
    void theEncodedSizeIsExact_data();
    void theEncodedSizeIsExact();
};

void TestRemarks::aMentionedAttachmentIsNoticed_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("isMentioned");
    const auto row = [](const char *name, const char *text, bool mentioned) {
        QTest::newRow(name) << QString::fromUtf8(text) << mentioned;
    };
    row("English", "The report is attached.", true);
    row("English, a noun", "See the attachment", true);
    row("Chinese", "简历见附件，请查收。", true);
    row("Chinese, a verb", "附上报价单", true);
    row("a longer word is another word", "I am unattachedly yours", false);
    row("quoted", "> The report is attached.\nThanks!", false);
    row("in the signature", "Thanks!\n-- \nAttachments are scanned.", false);
    row("nothing of the kind", "See you on Friday", false);
}

void TestRemarks::aMentionedAttachmentIsNoticed()
{
    QFETCH(QString, text);
    QTEST(mentionsAttachment(QString(), text), "isMentioned");
}

void TestRemarks::eachThingIsSaidOnce()
{
    core::delivery::SavedDraft saved;
    saved.draft.body.text = QStringLiteral("attached");

    const QStringList remarks = Remarks::about(saved, factsOf(saved), {QStringLiteral("a@gmial.com")},
                                               {QStringLiteral("gone.pdf")});

    QCOMPARE(remarks.size(), 4); // unreadable, misspelt, no subject, nothing attached
    QVERIFY(remarks[0].contains(u"gone.pdf"));
    QVERIFY(remarks[1].contains(u"a@gmial.com"));
}

void TestRemarks::nothingIsSaidOfAGoodLetter()
{
    core::delivery::SavedDraft saved;
    saved.draft.subject = QStringLiteral("The report");
    saved.draft.body.text = QStringLiteral("It is attached.");
    core::mail::Attachment report;
    report.fileName = QStringLiteral("report.pdf");
    saved.draft.attachments = {report};
    QCOMPARE(Remarks::about(saved, factsOf(saved), {}, {}), QStringList());

    saved.draft.attachments[0].fileName = QStringLiteral("report.pdf.EXE");

    QCOMPARE(Remarks::about(saved, factsOf(saved), {}, {}).size(), 1);
}

void TestRemarks::aLongLetterIsReadInAnotherThread()
{
    core::delivery::SavedDraft saved;
    saved.draft.body.text = QStringLiteral("汉字\n").repeated(30'000) + QStringLiteral("attached, {{name}}");
    saved.draft.body.html = QStringLiteral("{<b>{</b>name}}");
    std::optional<LetterFacts> facts;

    takeFacts(this, saved, [&](const LetterFacts &told) { facts = told; });

    QVERIFY(!facts);
    QTRY_VERIFY(facts);
    QCOMPARE(*facts, (LetterFacts{30'000 * 7 + 18 + 15, true, true}));
    QVERIFY(!factsOf(core::delivery::SavedDraft()).mayHaveFields);
}

void TestRemarks::aPictureThatTellsItsPlaceIsNamed()
{
    const QString latitude = QStringLiteral(
        "SUkqAAgAAAACAA8BAgAMAAAAJgAAACWIBAABAAAAMgAAAAAAAABTRUNSRVRNQUtFUgACAAEAAgACAAAATgAAAAIABQADAAAAUA"
        "AAAAAAAAAnAAAAAQAAADYAAAABAAAAFAAAAAEAAAA="); // of a TIFF
    core::delivery::SavedDraft saved;
    saved.draft.subject = QStringLiteral("Holidays");
    saved.draft.body.html = QStringLiteral("<img src=\"data: image/tiff;base64,%1\">").arg(latitude);

    const QStringList remarks = Remarks::about(saved, factsOf(saved), {}, {});

    QCOMPARE(remarks.size(), 1);
    QVERIFY2(remarks.first().contains(QStringLiteral("where it was taken")), qPrintable(remarks.first()));
    saved.draft.body.html.replace(QStringLiteral("SUkq"), QStringLiteral("QUJD"));
    QVERIFY(!factsOf(saved).tellsPlace);
}

void TestRemarks::fieldsAreSeenWhateverTheirBracesLookLike()
{
    core::delivery::SavedDraft saved;
    saved.draft.body.html = QStringLiteral("<p>{<b>{na</b>me}}</p>");
    QVERIFY(factsOf(saved).mayHaveFields);

    saved.draft.body.html = QStringLiteral("<p>{name}</p>");
    QVERIFY(!factsOf(saved).mayHaveFields);
}

void TestRemarks::theEncodedSizeIsExact_data()
{
    QTest::addColumn<int>("size");
    for (const int size : {0, 1, 2, 3, 56, 57, 58, 113, 114, 115, 1000000})
        QTest::addRow("%d octets", size) << size;
}

void TestRemarks::theEncodedSizeIsExact()
{
    QFETCH(int, size);
    const QByteArray letters = QByteArray(size, 'x').toBase64();
    QByteArray lines;
    for (qsizetype i = 0; i < letters.size(); i += 76)
        lines += letters.mid(i, 76) + "\r\n";

    QCOMPARE(encodedBytes(size), lines.size());
}

QTEST_GUILESS_MAIN(TestRemarks)
#include "tst_remarks.moc"
