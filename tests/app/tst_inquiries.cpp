#include "app/doctorcommand.h"
#include "app/explaincommand.h"
#include "core/practice/server.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QtTest>

using core::smtp::Stage;

namespace
{

struct Answer {
    int exitCode = -1;
    QString out;
    QString err;
};

} // namespace

/// hongyan explain and hongyan doctor, as called from a shell.
class TestInquiries : public QObject
{
    Q_OBJECT

private slots:
    void wordsAreExplained();
    void standardInputIsExplained();
    void explanationsAreJson();
    void whatIsNotKnownIsNotGuessed();
    void mistakesAreTold_data();
    void mistakesAreTold();
    void addressesAreTaken_data();
    void addressesAreTaken();
    void aServerIsExamined();
    void aSignInIsExamined();
    void nobodyListens();

private:
    Answer run(const QStringList &arguments, const QByteArray &input = {},
               const QStringList &environment = {}) const;

    QTemporaryDir m_home;
};

Answer TestInquiries::run(const QStringList &arguments, const QByteArray &input,
                          const QStringList &environment) const
{
    QProcess program;
    QProcessEnvironment surroundings = QProcessEnvironment::systemEnvironment();
    for (const char *name : {"HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME"})
        surroundings.insert(QLatin1String(name), m_home.path());
    for (const QString &assignment : environment)
        surroundings.insert(assignment.section(u'=', 0, 0), assignment.section(u'=', 1));
    program.setProcessEnvironment(surroundings);
    program.start(QStringLiteral(HONGYAN_PROGRAM), arguments);
    program.write(input);
    program.closeWriteChannel();
    if (!program.waitForFinished(60000))
        return {};
    return {program.exitCode(), QString::fromUtf8(program.readAllStandardOutput()),
            QString::fromUtf8(program.readAllStandardError())};
}

void TestInquiries::wordsAreExplained()
{
    const Answer answer
        = run({QStringLiteral("explain"), QStringLiteral("--provider"), QStringLiteral("qq"),
               QStringLiteral("535 Login Fail. Please enter your authorization code to login.")});

    QCOMPARE(answer.exitCode, 0);
    QVERIFY2(answer.out.contains(u"authorization code"), qPrintable(answer.out));
    QVERIFY2(answer.out.contains(u"535 Login Fail."), qPrintable(answer.out));
    QVERIFY2(answer.out.contains(u"https://"), qPrintable(answer.out)); // where the code is made

    const Answer chinese
        = run({QStringLiteral("explain"), QStringLiteral("--language"), QStringLiteral("zh_CN"),
               QStringLiteral("--provider"), QStringLiteral("smtp.qq.com"),
               QStringLiteral("535 Login Fail. Please enter your authorization code to login.")});
    QVERIFY2(chinese.out.contains(QStringLiteral("授权码")), qPrintable(chinese.out));
}

void TestInquiries::standardInputIsExplained()
{
    // As QQ says it: not UTF-8 but GBK.
    const QByteArray gbk(
        "535 Error: \xc7\xeb\xca\xb9\xd3\xc3\xca\xda\xc8\xa8\xc2\xeb\xb5\xc7\xc2\xbc\xa1\xa3");
    const Answer answer
        = run({QStringLiteral("explain"), QStringLiteral("--provider"), QStringLiteral("qq")}, gbk);

    QCOMPARE(answer.exitCode, 0);
    QVERIFY2(answer.out.contains(QStringLiteral("请使用授权码登录")), qPrintable(answer.out));
}

void TestInquiries::explanationsAreJson()
{
    const Answer answer
        = run({QStringLiteral("explain"), QStringLiteral("--json"), QStringLiteral("--stage"),
               QStringLiteral("rcpt"), QStringLiteral("550 5.1.1 <a@b.example>: User unknown")});

    const QJsonObject json = QJsonDocument::fromJson(answer.out.toUtf8()).object();
    QCOMPARE(json[QStringLiteral("cause")].toString(), QStringLiteral("recipient.unknown"));
    QCOMPARE(json[QStringLiteral("class")].toString(), QStringLiteral("recipient"));
    QCOMPARE(json[QStringLiteral("code")].toInt(), 550);
    QCOMPARE(json[QStringLiteral("enhanced")].toString(), QStringLiteral("5.1.1"));
    QVERIFY(!json[QStringLiteral("remedies")].toArray().isEmpty());
}

void TestInquiries::whatIsNotKnownIsNotGuessed()
{
    const Answer answer = run(
        {QStringLiteral("explain"), QStringLiteral("--json"), QStringLiteral("554 Transaction failed")});

    QCOMPARE(answer.exitCode, 1);
    const QJsonObject json = QJsonDocument::fromJson(answer.out.toUtf8()).object();
    QCOMPARE(json[QStringLiteral("cause")].toString(), QStringLiteral("unknown"));
    QCOMPARE(json[QStringLiteral("certainty")].toString(), QStringLiteral("unknown"));
}

void TestInquiries::mistakesAreTold_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("no stage") << QStringList{QStringLiteral("explain"), QStringLiteral("--stage"),
                                             QStringLiteral("lunch"), QStringLiteral("550 no")};
    QTest::newRow("no words") << QStringList{QStringLiteral("explain")};
    QTest::newRow("no server") << QStringList{QStringLiteral("doctor")};
    QTest::newRow("no port") << QStringList{QStringLiteral("doctor"), QStringLiteral("mail.example:many")};
    QTest::newRow("no security") << QStringList{QStringLiteral("doctor"), QStringLiteral("mail.example"),
                                                QStringLiteral("--tls"), QStringLiteral("maybe")};
    QTest::newRow("no message is sent")
        << QStringList{QStringLiteral("doctor"), QStringLiteral("mail.example"), QStringLiteral("--until"),
                       QStringLiteral("mail")};
}

void TestInquiries::mistakesAreTold()
{
    QFETCH(QStringList, arguments);
    const Answer answer = run(arguments);
    QCOMPARE(answer.exitCode, 2);
    QVERIFY(!answer.err.isEmpty());
}

void TestInquiries::addressesAreTaken_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("host");
    QTest::addColumn<int>("port"); ///< 0: none.
    QTest::newRow("name") << QStringLiteral("smtp.qq.com") << QStringLiteral("smtp.qq.com") << 0;
    QTest::newRow("name and port") << QStringLiteral("smtp.qq.com:587") << QStringLiteral("smtp.qq.com")
                                   << 587;
    QTest::newRow("IPv4") << QStringLiteral("192.0.2.1:25") << QStringLiteral("192.0.2.1") << 25;
    QTest::newRow("IPv6") << QStringLiteral("2001:db8::1") << QStringLiteral("2001:db8::1") << 0;
    QTest::newRow("IPv6 in brackets")
        << QStringLiteral("[2001:db8::1]") << QStringLiteral("2001:db8::1") << 0;
    QTest::newRow("IPv6 and port") << QStringLiteral("[2001:db8::1]:465") << QStringLiteral("2001:db8::1")
                                   << 465;
}

void TestInquiries::addressesAreTaken()
{
    QFETCH(QString, text);
    QFETCH(int, port);
    const auto command = app::parseDoctorCommand({QStringLiteral("hongyan"), QStringLiteral("doctor"), text});
    QVERIFY(command);
    QTEST(command->host, "host");
    QCOMPARE(int(command->port.value_or(0)), port);
}

void TestInquiries::aServerIsExamined()
{
    QTemporaryDir folder;
    core::practice::Server server(folder.path());
    QVERIFY(server.start());
    QFile certificate(folder.filePath(QStringLiteral("ca.pem")));
    QVERIFY(certificate.open(QFile::WriteOnly));
    certificate.write(server.certificate());
    certificate.close();

    const QStringList trusted{QStringLiteral("--ca"), certificate.fileName()};
    const QString address = QStringLiteral("127.0.0.1:%1").arg(server.tlsPort());
    const QStringList implicit{QStringLiteral("doctor"), address, QStringLiteral("--tls"),
                               QStringLiteral("implicit")};
    QSignalSpy received(&server, &core::practice::Server::received);

    const Answer good = run(implicit + trusted);
    QVERIFY2(good.exitCode == 0, qPrintable(good.out + good.err));
    QVERIFY2(good.out.contains(u"TLS 1.3"), qPrintable(good.out));
    const Answer untrusted = run(implicit);
    QCOMPARE(untrusted.exitCode, 12);
    QVERIFY(!untrusted.out.isEmpty());
    QCOMPARE(received.size(), 0);
}

void TestInquiries::aSignInIsExamined()
{
    QTemporaryDir folder;
    core::practice::Server server(folder.path());
    QVERIFY(server.start());
    QFile certificate(folder.filePath(QStringLiteral("ca.pem")));
    QVERIFY(certificate.open(QFile::WriteOnly));
    certificate.write(server.certificate());
    certificate.close();
    const QStringList arguments{
        QStringLiteral("doctor"),         QStringLiteral("127.0.0.1:%1").arg(server.tlsPort()),
        QStringLiteral("--tls"),          QStringLiteral("implicit"),
        QStringLiteral("--ca"),           certificate.fileName(),
        QStringLiteral("--user"),         core::practice::Server::user(),
        QStringLiteral("--password-env"), QStringLiteral("PRACTICE_PASSWORD"),
        QStringLiteral("--json")};

    const Answer right
        = run(arguments, {}, {QStringLiteral("PRACTICE_PASSWORD=") + core::practice::Server::password()});
    QVERIFY2(right.exitCode == 0, qPrintable(right.out + right.err));
    const Answer wrong = run(arguments, {}, {QStringLiteral("PRACTICE_PASSWORD=not-the-secret")});
    QCOMPARE(wrong.exitCode, 14);
    QVERIFY(!(wrong.out + wrong.err).contains(u"not-the-secret"));
    QCOMPARE(QJsonDocument::fromJson(wrong.out.toUtf8()).object()[QStringLiteral("usable")].toBool(true),
             false);
}

void TestInquiries::nobodyListens()
{
    const Answer answer = run({QStringLiteral("doctor"), QStringLiteral("127.0.0.1:1")});
    QCOMPARE(answer.exitCode, 11);
}

QTEST_GUILESS_MAIN(TestInquiries)
#include "tst_inquiries.moc"
