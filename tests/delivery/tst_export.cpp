#include "core/delivery/export.h"

#include <QBuffer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QtTest>

using namespace core::delivery;
using namespace core::smtp;
using namespace std::chrono_literals;

namespace
{

Export exported(const Record &record, const QList<Entry> &lines)
{
    return {record, QStringLiteral("0.1"), QDateTime(QDate(2026, 5, 4), QTime(12, 0), Qt::UTC), lines.size(),
            [lines](qsizetype i) { return lines.at(i); }};
}

QByteArray written(const Export &what, ExportFormat format)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    const auto result = writeExport(what, format, buffer);
    return result ? buffer.data() : QByteArray("failed");
}

QJsonObject parsed(const Export &what)
{
    QJsonParseError error;
    const QJsonDocument json = QJsonDocument::fromJson(written(what, ExportFormat::Json), &error);
    return error.error == QJsonParseError::NoError ? json.object() : QJsonObject();
}

QString at(const QJsonValue &json, std::initializer_list<const char *> path)
{
    QJsonValue value = json;
    for (const char *step : path) {
        const QString name = QString::fromLatin1(step);
        bool isNumber = false;
        const int index = name.toInt(&isNumber);
        value = isNumber ? value.toArray().at(index) : value.toObject().value(name);
    }
    return value.toVariant().toString();
}

Reply reply(int code, const QByteArray &text)
{
    return {code, {}, {text}};
}

Record refusedSignIn()
{
    Record record;
    record.id = QStringLiteral("1");
    record.subject = QStringLiteral("季度报价");
    record.from = QStringLiteral("me@qq.example");
    record.recipients = {QStringLiteral("li@example.cn")};
    record.queuedAt = QDateTime(QDate(2026, 5, 4), QTime(11, 59), Qt::UTC);
    record.state = State::Failed;
    StageEvent connected;
    connected.stage = Stage::Connect;
    connected.outcome = StageEvent::Outcome::Passed;
    connected.at = 43ms;
    connected.host = QStringLiteral("smtp.qq.example");
    connected.addresses = {QStringLiteral("192.0.2.1:465")};
    StageEvent tls;
    tls.stage = Stage::Tls;
    tls.outcome = StageEvent::Outcome::Passed;
    tls.at = 101ms;
    CertificateFacts facts;
    facts.subject = QStringLiteral("*.qq.example");
    facts.notAfter = QDateTime(QDate(2027, 1, 1), QTime(0, 0), Qt::UTC);
    facts.sha256 = "00ff";
    facts.keyAlgorithm = QStringLiteral("RSA");
    facts.keyBits = 2048;
    facts.pem = "-----BEGIN CERTIFICATE-----";
    tls.tls = {QStringLiteral("TLS 1.3"), QStringLiteral("TLS_AES_256_GCM_SHA384"), {facts}};
    StageEvent auth;
    auth.stage = Stage::Auth;
    auth.outcome = StageEvent::Outcome::Failed;
    auth.at = 343ms;
    auth.error.emplace();
    auth.error->kind = Error::Kind::Rejected;
    auth.error->stage = Stage::Auth;
    auth.error->reply = reply(535, "\xb5\xc7\xc2\xbc\xca\xa7\xb0\xdc"); // GB18030
    record.timeline = {connected, tls, auth};
    record.error = auth.error;
    return record;
}

} // namespace

class TestExport : public QObject
{
    Q_OBJECT

private slots:
    void textIsTheTranscript();
    void jsonTellsEverything();
    void withoutARecordTheStagesTellTheOutcome_data();
    void withoutARecordTheStagesTellTheOutcome();
    void recipientsHaveTheirAnswers();
    void nothingAtAllIsStillJson();
    void anyTextSurvives();
    void aFileThatCannotBeWrittenStaysAsItWas();
};

void TestExport::textIsTheTranscript()
{
    const QList<Entry> lines{
        {1ms, Entry::Speaker::Server, Stage::Hello, true, false, QStringLiteral("220 你好")},
        {2ms, Entry::Speaker::Client, Stage::Hello, true, false, QStringLiteral("QUIT")}};

    QCOMPARE(QString::fromUtf8(written(exported({}, lines), ExportFormat::Text)), toText(lines));
}

void TestExport::jsonTellsEverything()
{
    const QList<Entry> lines{
        {131ms, Entry::Speaker::Client, Stage::Auth, true, false, QStringLiteral("AUTH PLAIN ***")},
        {343ms, Entry::Speaker::Server, Stage::Auth, true, true, QStringLiteral("535 no")}};

    const QJsonObject json = parsed(exported(refusedSignIn(), lines));

    QCOMPARE(at(json, {"format"}), QStringLiteral("hongyan-send"));
    QCOMPARE(at(json, {"formatVersion"}), QStringLiteral("1"));
    QCOMPARE(at(json, {"program", "version"}), QStringLiteral("0.1"));
    QCOMPARE(at(json, {"writtenAt"}), QStringLiteral("2026-05-04T12:00:00.000Z"));
    QCOMPARE(at(json, {"message", "subject"}), QStringLiteral("季度报价"));
    QCOMPARE(at(json, {"message", "recipients", "0"}), QStringLiteral("li@example.cn"));
    QCOMPARE(at(json, {"server", "host"}), QStringLiteral("smtp.qq.example"));
    QCOMPARE(at(json, {"server", "address"}), QStringLiteral("192.0.2.1:465"));
    QCOMPARE(at(json, {"outcome", "state"}), QStringLiteral("failed"));
    QCOMPARE(at(json, {"outcome", "error", "kind"}), QStringLiteral("rejected"));
    QCOMPARE(at(json, {"outcome", "error", "reply", "text"}), QStringLiteral("登录失败"));
    QCOMPARE(at(json, {"stages", "0", "at"}), QStringLiteral("43000"));
    QCOMPARE(at(json, {"stages", "1", "tls", "chain", "0", "sha256"}), QStringLiteral("00ff"));
    QCOMPARE(at(json, {"stages", "1", "tls", "chain", "0", "notAfter"}),
             QStringLiteral("2027-01-01T00:00:00.000Z"));
    QCOMPARE(at(json, {"stages", "1", "tls", "chain", "0", "keyBits"}), QStringLiteral("2048"));
    QCOMPARE(at(json, {"stages", "2", "outcome"}), QStringLiteral("failed"));
    QCOMPARE(at(json, {"entries", "0", "who"}), QStringLiteral("client"));
    QCOMPARE(at(json, {"entries", "1", "stage"}), QStringLiteral("auth"));
    QCOMPARE(at(json, {"entries", "1", "unexpected"}), QStringLiteral("true"));
    QCOMPARE(json[QStringLiteral("entries")].toArray().size(), 2);
}

void TestExport::withoutARecordTheStagesTellTheOutcome_data()
{
    QTest::addColumn<StageEvent>("last");
    QTest::addColumn<QString>("state");

    StageEvent event;
    event.stage = Stage::Accepted;
    event.outcome = StageEvent::Outcome::Passed;
    QTest::newRow("accepted") << event << QStringLiteral("sent");
    event.stage = Stage::Data;
    QTest::newRow("on its way") << event << QStringLiteral("sending");
    event.outcome = StageEvent::Outcome::Failed;
    QTest::newRow("broken") << event << QStringLiteral("failed");
    event.error.emplace();
    event.error->kind = Error::Kind::Cancelled;
    QTest::newRow("cancelled") << event << QStringLiteral("cancelled");
    event.error->kind = Error::Kind::OutcomeUnknown;
    QTest::newRow("lost after the dot") << event << QStringLiteral("unknown");
}

void TestExport::withoutARecordTheStagesTellTheOutcome()
{
    QFETCH(const StageEvent, last);
    QFETCH(const QString, state);
    Record record;
    record.timeline = {last};

    const QJsonObject json = parsed(exported(record, {}));

    QCOMPARE(at(json, {"outcome", "state"}), state);
    QVERIFY(!json.contains(QStringLiteral("message")));
}

void TestExport::recipientsHaveTheirAnswers()
{
    Record record;
    record.id = QStringLiteral("1");
    record.state = State::PartlySent;
    record.receipt.accepted = {*AddrSpec::parse(QStringLiteral("li@example.cn"))};
    record.receipt.refused
        = {{*AddrSpec::parse(QStringLiteral("no@example.cn")), reply(550, "no such user")}};
    record.receipt.finalReply = reply(250, "queued as 42");

    const QJsonObject json = parsed(exported(record, {}));

    QCOMPARE(at(json, {"outcome", "state"}), QStringLiteral("partlySent"));
    QCOMPARE(at(json, {"outcome", "accepted", "0"}), QStringLiteral("li@example.cn"));
    QCOMPARE(at(json, {"outcome", "refused", "0", "recipient"}), QStringLiteral("no@example.cn"));
    QCOMPARE(at(json, {"outcome", "refused", "0", "reply", "code"}), QStringLiteral("550"));
    QCOMPARE(at(json, {"outcome", "reply", "text"}), QStringLiteral("queued as 42"));
}

void TestExport::nothingAtAllIsStillJson()
{
    const QJsonObject json = parsed(exported({}, {}));

    QVERIFY(json.contains(QStringLiteral("entries")));
    QVERIFY(json[QStringLiteral("entries")].toArray().isEmpty());
    QCOMPARE(written(exported({}, {}), ExportFormat::Text), QByteArray());
}

void TestExport::anyTextSurvives()
{
    const QString text
        = QStringLiteral("250 \"quoted\" \\ </script> \u2028 🦆 ") + QChar(1) + QChar(0xd800);

    const QJsonObject json
        = parsed(exported({}, {{0us, Entry::Speaker::Server, Stage::Data, true, false, text}}));

    QCOMPARE(at(json, {"entries", "0", "text"}).first(30), text.first(30));
}

void TestExport::aFileThatCannotBeWrittenStaysAsItWas()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("log.json"));
    QVERIFY(saveExport(exported(refusedSignIn(), {}), ExportFormat::Json, path));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(QJsonDocument::fromJson(file.readAll()).isObject());

    const auto saved = saveExport({}, ExportFormat::Text, folder.filePath(QStringLiteral("no/log.txt")));

    QVERIFY(!saved);
    QVERIFY(!saved.error().isEmpty());
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files), QStringList{QStringLiteral("log.json")});
}

QTEST_GUILESS_MAIN(TestExport)
#include "tst_export.moc"
