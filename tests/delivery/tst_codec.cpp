#include "core/delivery/draftcodec.h"
#include "core/delivery/journalcodec.h"
#include "delivery/letters.h"

#include <QCryptographicHash>
#include <QTest>

using namespace core::delivery;
using namespace core::smtp;
using core::mail::Draft;
using letters::address;

namespace
{

core::smtp::Error fullError()
{
    core::smtp::Error error;
    error.kind = core::smtp::Error::Kind::Certificate;
    error.stage = Stage::Tls;
    error.verb = "STARTTLS";
    error.reply = {535, "5.7.8", {"\xc7\xeb\xca\xb9 not UTF-8", QByteArray("nul \0 too", 9), ""}};
    error.tls = {QStringLiteral("TLS 1.3"),
                 QStringLiteral("TLS_AES_256_GCM_SHA384"),
                 {{QStringLiteral("a.example"),
                   QStringLiteral("CA"),
                   {QStringLiteral("a.example"), QStringLiteral("*.a.example")},
                   QDateTime(QDate(2026, 1, 1), QTime(0, 0), Qt::UTC),
                   QDateTime(QDate(2027, 1, 1), QTime(12, 30), Qt::UTC),
                   "00ff"}}};
    error.tlsProblems = {QStringLiteral("SelfSignedCertificate")};
    error.detail = QStringLiteral("细节");
    error.traces.name = Traces::Name::HasNoAddress;
    error.traces.attempts
        = {{QStringLiteral("203.0.113.7:465"), AddressAttempt::End::Silent, "ETIMEDOUT"},
           {QStringLiteral("[2001:db8::7]:465"), AddressAttempt::End::NoRoute, "ENETUNREACH"}};
    error.traces.peer = QStringLiteral("203.0.113.7:465");
    error.traces.ending = Traces::Ending::Reset;
    error.traces.socketError = "RemoteHostClosedError";
    error.traces.systemError = "ECONNRESET";
    error.traces.tlsReason = "wrong version number";
    error.traces.greeting = "220 mx \xc7\xeb\r\n";
    error.traces.insteadOfTls = QByteArray("HTTP/1.1 400\r\n\0", 15);
    error.traces.look = {SecondLook::Way::Listen, SecondLook::Saw::Words, "554 no\r\n", 587};
    return error;
}

Draft fullDraft()
{
    Draft draft = letters::draft();
    draft.sender = core::mail::Mailbox{QStringLiteral("秘书"), address(u"office@a.example")};
    draft.replyTo = letters::list({u"reply@a.example"});
    draft.cc = {core::mail::Group{QStringLiteral("团队, all"),
                                  {{QStringLiteral("李"), address(u"li@例子.example")},
                                   {{}, address(u"\"a b\"@c.example")}}},
                core::mail::Group{QStringLiteral("nobody"), {}}};
    draft.body.html = QStringLiteral("<p>\u2028 <img src=\"cid:x\"></p>");
    draft.attachments = {{QStringLiteral("简历.pdf"),
                          "application/pdf",
                          core::mail::FileContent{QStringLiteral("/letters/简历.pdf")},
                          core::mail::Attachment::Role::Attached,
                          {},
                          QStringLiteral("CV")},
                         {QStringLiteral("x.png"),
                          "image/png",
                          QByteArray("\x89PNG\0\xff", 6),
                          core::mail::Attachment::Role::Inline,
                          "x@hongyan",
                          {}},
                         {QStringLiteral("empty"), {}, QByteArray("")}};
    draft.calendar = core::mail::Calendar{"REQUEST", "BEGIN:VCALENDAR\r\n鸿雁\r\n"};
    draft.priority = core::mail::Priority::Low;
    draft.inReplyTo = "<1@a.example>";
    draft.references = {"<0@a.example>", "<1@a.example>"};
    draft.listUnsubscribe = core::mail::ListUnsubscribe{{"https://a.example/u", "mailto:u@a.example"}, true};
    draft.headers = {{"X-Ticket", QStringLiteral("七")}};
    return draft;
}

} // namespace

class TestCodec : public QObject
{
    Q_OBJECT

private slots:
    void errorComesBack();
    void everyKindOfErrorComesBack();
    void receiptComesBack();
    void transcriptComesBack();
    void timelineComesBack();
    void hindranceComesBack();
    void damagedColumnsAreEmptyValues();
    void draftComesBack_data();
    void draftComesBack();
    void picturesStandBesideTheDraft();
    void sameDraftIsTheSameText();
    void addressThatIsNoneIsKeptAsText();
    void damagedDraftIsNothing();
};

void TestCodec::errorComesBack()
{
    QVERIFY(errorFromJson(toJson(fullError())) == fullError());
    QVERIFY(errorFromJson(toJson(core::smtp::Error())) == core::smtp::Error());
}

void TestCodec::everyKindOfErrorComesBack()
{
    for (int kind = 0; kind <= int(core::smtp::Error::Kind::OutcomeUnknown); ++kind) {
        core::smtp::Error error;
        error.kind = core::smtp::Error::Kind(kind);
        QCOMPARE(errorFromJson(toJson(error)).kind, error.kind);
    }
}

void TestCodec::receiptComesBack()
{
    Receipt receipt;
    receipt.accepted = {address(u"one@a.example"), address(u"鸿雁@例子.example")};
    receipt.refused = {{address(u"two@b.example"), {550, "5.1.1", {"no such user"}}}};
    receipt.finalReply = {250, "2.0.0", {"queued as 1"}};
    receipt.transactions = 2;
    QVERIFY(receiptFromJson(toJson(receipt)) == receipt);

    receipt.untried = {address(u"three@c.example")};
    receipt.uncertain = {address(u"four@d.example")};
    receipt.interruption = fullError();
    QVERIFY(receiptFromJson(toJson(receipt)) == receipt);
}

void TestCodec::transcriptComesBack()
{
    using namespace std::chrono_literals;
    const QList<Entry> transcript = {
        {1us, Entry::Speaker::Client, Stage::Hello, true, false, QStringLiteral("EHLO [127.0.0.1]")},
        {5h, Entry::Speaker::Server, Stage::Auth, true, true, QStringLiteral("535 请使用授权码登录")},
        {0us, Entry::Speaker::Note, Stage::Accepted, false, false, {}},
    };

    QCOMPARE(transcriptFromJson(toJson(transcript)), transcript);
}

void TestCodec::timelineComesBack()
{
    using namespace std::chrono_literals;
    StageEvent full;
    full.stage = Stage::Data;
    full.outcome = StageEvent::Outcome::Failed;
    full.host = QStringLiteral("smtp.qq.com");
    full.at = 123456789us;
    full.addresses = {QStringLiteral("[::1]:465")};
    full.silentAddresses = {QStringLiteral("[::2]:465")};
    full.tls = fullError().tls;
    full.capabilities = {QStringLiteral("SIZE 1")};
    full.mechanism = "PLAIN";
    full.acceptedCount = 1;
    full.recipientCount = 2;
    full.sentBytes = 5'000'000'000;
    full.reply = QStringLiteral("250 ok");
    full.error = fullError();
    const QList<StageEvent> timeline = {full, StageEvent()};

    QCOMPARE(timelineFromJson(toJson(timeline)), timeline);
}

void TestCodec::hindranceComesBack()
{
    const Hindrance hindrance{Hindrance::Kind::ChangedFile, QStringLiteral("/a/文件"),
                              QStringLiteral("grew")};

    QVERIFY(hindranceFromJson(toJson(hindrance)) == hindrance);
}

void TestCodec::damagedColumnsAreEmptyValues()
{
    const QJsonObject nonsense{{QStringLiteral("kind"), 7},
                               {QStringLiteral("accepted"), QStringLiteral("x")}};

    QVERIFY(receiptFromJson(nonsense) == Receipt());
    QVERIFY(errorFromJson(nonsense) == core::smtp::Error());
    QCOMPARE(transcriptFromJson({1, QStringLiteral("x")}).size(), 2);
}

void TestCodec::draftComesBack_data()
{
    QTest::addColumn<Draft>("draft");
    QTest::newRow("everything") << fullDraft();
    QTest::newRow("nothing") << Draft();
    QTest::newRow("a usual one") << letters::draft();
}

void TestCodec::draftComesBack()
{
    QFETCH(Draft, draft);

    const EncodedDraft encoded = encodeDraft(draft);
    const auto decoded = decodeDraft(encoded.json, [&](const QString &hash) -> core::mail::Content {
        return encoded.blobs.value(hash.toLatin1(), "missing");
    });

    QVERIFY(decoded);
    QVERIFY(decoded->draft == draft);
    QVERIFY(decoded->strayTo.isEmpty() && decoded->strayCc.isEmpty() && decoded->strayBcc.isEmpty());
}

void TestCodec::picturesStandBesideTheDraft()
{
    const QByteArray picture("\x89PNG\0\xff", 6);

    const EncodedDraft encoded = encodeDraft(fullDraft());

    const QByteArray hash = QCryptographicHash::hash(picture, QCryptographicHash::Sha256).toHex();
    QCOMPARE(encoded.blobs.value(hash), picture);
    QVERIFY(!encoded.json.contains("PNG") && !encoded.json.contains(picture.toBase64()));
    QVERIFY(blobsOf(encoded.json).contains(QString::fromLatin1(hash)));
}

void TestCodec::sameDraftIsTheSameText()
{
    QCOMPARE(encodeDraft(fullDraft()).json, encodeDraft(fullDraft()).json);
    QVERIFY(encodeDraft(fullDraft()).json != encodeDraft(letters::draft()).json);
}

void TestCodec::addressThatIsNoneIsKeptAsText()
{
    QByteArray json = encodeDraft(letters::draft()).json;
    json.replace("two@b.example", "not an address");

    const auto decoded = decodeDraft(json, [](const QString &) { return QByteArray(); });

    QVERIFY(decoded);
    QCOMPARE(decoded->strayTo, QStringList(QStringLiteral("not an address")));
    QCOMPARE(decoded->draft.to.size(), 1);
}

void TestCodec::damagedDraftIsNothing()
{
    QVERIFY(!decodeDraft("{\"subject\":", [](const QString &) { return QByteArray(); }));
    QVERIFY(!decodeDraft("", [](const QString &) { return QByteArray(); }));
}

QTEST_GUILESS_MAIN(TestCodec)
#include "tst_codec.moc"
