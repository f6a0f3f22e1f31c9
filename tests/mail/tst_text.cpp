#include "core/mail/text.h"

#include <QTest>

using namespace core::mail;

class TestText : public QObject
{
    Q_OBJECT

private slots:
    void guessesTheCharset_data();
    void guessesTheCharset();
    void decodesNamedCharsets_data();
    void decodesNamedCharsets();
};

void TestText::guessesTheCharset_data()
{
    QTest::addColumn<QByteArray>("octets");
    QTest::addColumn<QString>("text");

    QTest::newRow("ASCII") << QByteArray("250 ok") << QStringLiteral("250 ok");
    QTest::newRow("UTF-8") << QStringLiteral("邮件 ü").toUtf8() << QStringLiteral("邮件 ü");
    QTest::newRow("GBK of a mail server")
        << QByteArray::fromHex("3535 30 20 d3ca bcfe") << QStringLiteral("550 邮件");
    QTest::newRow("Latin-1, though GB18030 has a character for it") << QByteArray("Gr\xfc\xdf"
                                                                                  "e")
                                                                    << QStringLiteral("Grüße");
    QTest::newRow("one umlaut before a letter") << QByteArray("B\xe4r.txt") << QStringLiteral("Bär.txt");
    QTest::newRow("lone high octet") << QByteArray("x\xe9") << QStringLiteral("xé");
    QTest::newRow("nothing") << QByteArray() << QString();
}

void TestText::guessesTheCharset()
{
    QFETCH(const QByteArray, octets);
    QFETCH(const QString, text);

    QCOMPARE(guessedText(octets), text);
}

void TestText::decodesNamedCharsets_data()
{
    QTest::addColumn<QByteArray>("octets");
    QTest::addColumn<QByteArray>("charset");
    QTest::addColumn<QString>("text");

    QTest::newRow("gb2312 means more")
        << QByteArray::fromHex("e946") << QByteArray("GB2312") << QStringLiteral("镕");
    QTest::newRow("Latin-1 means Windows")
        << QByteArray("\x93x\x94") << QByteArray("iso-8859-1") << QStringLiteral("“x”");
    QTest::newRow("bad UTF-8") << QByteArray("a\xff"
                                             "b")
                               << QByteArray("utf-8") << QStringLiteral("a\ufffdb");
    QTest::newRow("unknown name") << QByteArray("ü") << QByteArray("x-no-such") << QStringLiteral("ü");
    QTest::newRow("name with options")
        << QByteArray("ü") << QByteArray("utf-8,version=1") << QStringLiteral("ü");
    QTest::newRow("name with a path") << QByteArray("ü") << QByteArray("../../x") << QStringLiteral("ü");
    QTest::newRow("ISO-2022-JP") << QByteArray("\x1b$BF|K\\\x1b(B") << QByteArray("ISO-2022-JP")
                                 << QStringLiteral("日本");
    QTest::newRow("longer than a block") << QByteArray::fromHex("d3ca").repeated(10'000) << QByteArray("gbk")
                                         << QStringLiteral("邮").repeated(10'000);
}

void TestText::decodesNamedCharsets()
{
    QFETCH(const QByteArray, octets);
    QFETCH(const QByteArray, charset);
    QFETCH(const QString, text);

    QCOMPARE(decodedText(octets, charset), text);
}

QTEST_GUILESS_MAIN(TestText)
#include "tst_text.moc"
