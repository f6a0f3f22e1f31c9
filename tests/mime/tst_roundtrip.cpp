#include "core/mime/read.h"
#include "core/mime/syntax.h"
#include "core/mime/transferencoding.h"
#include "core/mime/write.h"
#include "randomdraft.h"

#include <QBuffer>
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QStandardPaths>
#include <QSysInfo>
#include <QTemporaryDir>
#include <QTest>

using namespace core;

/// A thousand letters, read back by us and by somebody else.
class TestRoundtrip : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void comesBackThroughOurReader();
    void isCleanOnTheWire();
    void saysTheSameTwice();
    void comesBackThroughPython();

private:
    static constexpr int count = 1000;

    QTemporaryDir m_folder;
    QList<mail::Draft> m_drafts;
    QList<QByteArray> m_messages;
};

static mime::Stamp stamp()
{
    return {QDateTime(QDate(2026, 11, 23), QTime(21, 4), Qt::OffsetFromUTC, 8 * 3600), "<id@example.com>",
            "Zq7RandomSeed"};
}

static QByteArray octetsOf(const mail::Content &content)
{
    if (const auto *octets = std::get_if<QByteArray>(&content))
        return *octets;
    QFile file(std::get<mail::FileContent>(content).path);
    return file.open(QFile::ReadOnly) ? file.readAll() : QByteArray("unreadable");
}

void TestRoundtrip::initTestCase()
{
    QVERIFY(m_folder.isValid());
    for (int i = 0; i < count; ++i) {
        m_drafts.append(RandomDraft(unsigned(i), m_folder.path()).make());
        QBuffer out;
        out.open(QIODevice::WriteOnly);
        const mime::WriteOptions options{.transport = i % 3 == 0 ? mime::Transport::EightBit
                                                                 : mime::Transport::SevenBit};
        const auto result = mime::write(m_drafts.last(), stamp(), out, options);
        QVERIFY2(result, result ? "" : qPrintable(result.error().subject));
        QCOMPARE(result->sizeBytes, out.size());
        m_messages.append(out.data());
    }
}

/// Blanks at a line's end would make it flow into the next one, so they do not travel, RFC 3676 §4.2.
static QString asItTravels(const QString &text)
{
    QStringList lines = text.split(u'\n');
    for (QString &line : lines) {
        while (line.endsWith(u' ') && line != u"-- ")
            line.chop(1);
    }
    return lines.join(u'\n');
}

static QList<std::pair<QString, QString>> people(const mail::AddressList &list)
{
    QList<std::pair<QString, QString>> names;
    for (const mail::Mailbox &person : mail::mailboxes(list))
        names.append({person.name, person.address.toString()});
    return names;
}

void TestRoundtrip::comesBackThroughOurReader()
{
    for (int i = 0; i < count; ++i) {
        const mail::Draft &sent = m_drafts[i];
        QBuffer source(&m_messages[i]);
        source.open(QIODevice::ReadOnly);
        QTemporaryDir folder;

        const auto got = mime::toDraft(source, folder.path());

        QVERIFY(got);
        QCOMPARE(got->subject, sent.subject);
        QCOMPARE(people({*got->from}), people({*sent.from}));
        QCOMPARE(people(got->to), people(sent.to));
        QCOMPARE(people(got->cc), people(sent.cc));
        QVERIFY(got->bcc.isEmpty());
        QCOMPARE(got->body.text, asItTravels(sent.body.text));
        QCOMPARE(got->body.html, sent.body.html);
        QCOMPARE(got->attachments.size(), sent.attachments.size());
        for (qsizetype a = 0; a < sent.attachments.size(); ++a) {
            const mail::Attachment &attachment = got->attachments[a];
            QCOMPARE(attachment.fileName, sent.attachments[a].fileName);
            QCOMPARE(octetsOf(attachment.content), octetsOf(sent.attachments[a].content));
            QCOMPARE(attachment.role, sent.attachments[a].role);
            QCOMPARE(attachment.contentId, sent.attachments[a].contentId);
            QVERIFY(attachment.mediaType.startsWith(sent.attachments[a].mediaType));
        }
    }
}

void TestRoundtrip::isCleanOnTheWire()
{
    const QByteArray host = QSysInfo::machineHostName().toUtf8();
    for (const QByteArray &message : std::as_const(m_messages)) {
        QVERIFY(!message.contains('\0'));
        QCOMPARE(message.count('\r'), message.count("\r\n"));
        QCOMPARE(message.count('\n'), message.count("\r\n"));
        QVERIFY(message.endsWith("\r\n"));
        for (const QByteArray &line : message.split('\n'))
            QVERIFY(line.size() <= 999); // with its CR
        QVERIFY(!message.contains("secret.recipient"));
        QVERIFY(!message.contains("\r\nBcc:"));
        QVERIFY(host.size() < 6 || !message.contains(host));
        QVERIFY(!message.contains("\r\nUser-Agent:") && !message.contains("\r\nX-Mailer:"));
    }
}

void TestRoundtrip::saysTheSameTwice()
{
    for (int i = 1; i < 100; i += 3) {
        QBuffer out;
        out.open(QIODevice::WriteOnly);
        const mime::WriteOptions options{.transport = i % 3 == 0 ? mime::Transport::EightBit
                                                                 : mime::Transport::SevenBit};
        QVERIFY(mime::write(m_drafts[i], stamp(), out, options));
        QVERIFY(out.data() == m_messages[i]);
    }
}

static QJsonArray peopleJson(const mail::AddressList &list)
{
    QJsonArray names;
    for (const mail::Mailbox &person : mail::mailboxes(list))
        names.append(QJsonArray{person.name, QString::fromUtf8(person.address.toWire())});
    return names;
}

void TestRoundtrip::comesBackThroughPython()
{
    const QString python = QStandardPaths::findExecutable(QStringLiteral("python3"));
    QVERIFY2(!python.isEmpty(), "This test needs python3; \"./run test\" installs it.");
    QJsonArray expected;
    for (int i = 0; i < count; ++i) {
        const mail::Draft &draft = m_drafts[i];
        const QString name = QStringLiteral("%1.eml").arg(i);
        QFile file(m_folder.filePath(name));
        QVERIFY(file.open(QFile::WriteOnly));
        QCOMPARE(file.write(m_messages[i]), m_messages[i].size());
        QJsonArray attachments;
        const auto add = [&](mail::Attachment::Role role) {
            for (const mail::Attachment &attachment : draft.attachments) {
                if (attachment.role == role)
                    attachments.append(
                        QJsonObject{{QStringLiteral("name"), attachment.fileName},
                                    {QStringLiteral("content_hex"),
                                     QString::fromLatin1(octetsOf(attachment.content).toHex())}});
            }
        };
        add(mail::Attachment::Role::Inline); // they stand beside the HTML, before the others
        add(mail::Attachment::Role::Attached);
        expected.append(QJsonObject{{QStringLiteral("file"), name},
                                    {QStringLiteral("subject"), draft.subject},
                                    {QStringLiteral("from"), peopleJson({*draft.from})},
                                    {QStringLiteral("to"), peopleJson(draft.to)},
                                    {QStringLiteral("cc"), peopleJson(draft.cc)},
                                    {QStringLiteral("text"), asItTravels(draft.body.text)},
                                    {QStringLiteral("html"), draft.body.html},
                                    {QStringLiteral("attachments"), attachments}});
    }
    QFile list(m_folder.filePath(QStringLiteral("expected.json")));
    QVERIFY(list.open(QFile::WriteOnly));
    list.write(QJsonDocument(expected).toJson(QJsonDocument::Compact));
    list.close();

    QProcess reader;
    reader.setProcessChannelMode(QProcess::MergedChannels);
    reader.start(python, {QStringLiteral(HONGYAN_SOURCE "/tests/mime/compare.py"), m_folder.path()});
    QVERIFY(reader.waitForFinished(240'000));

    const QByteArray said = reader.readAll();
    QVERIFY2(reader.exitStatus() == QProcess::NormalExit && reader.exitCode() == 0,
             said.left(8000).constData());
}

QTEST_GUILESS_MAIN(TestRoundtrip)
#include "tst_roundtrip.moc"
