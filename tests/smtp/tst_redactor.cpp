#include "core/smtp/redactor.h"

#include <QTest>

using core::smtp::Redactor;

class TestRedactor : public QObject
{
    Q_OBJECT

private slots:
    void scramCannotBeGuessedFromTheLog_data();
    void scramCannotBeGuessedFromTheLog();
};

void TestRedactor::scramCannotBeGuessedFromTheLog_data()
{
    QTest::addColumn<QByteArray>("user");

    // The length decides how nonce and base64 fall together.
    QTest::newRow("length 3n") << QByteArray("ann");
    QTest::newRow("length 3n + 1") << QByteArray("anna");
    QTest::newRow("length 3n + 2") << QByteArray("annab");
}

void TestRedactor::scramCannotBeGuessedFromTheLog()
{
    QFETCH(const QByteArray, user);
    const QByteArray first = "r=clientnonceservernonce,s=c2FsdFNBTFRzYWx0,i=4096";
    const QByteArray final = "v=6rriTRBi23WpRR/wtup+mMhUZUn/dB5nLTJRsjl95G4=";
    Redactor redactor;
    redactor.keepSecret("pencil");

    QByteArray log = redactor.client("AUTH SCRAM-SHA-256 " + ("n,,n=" + user + ",r=clientnonce").toBase64());
    log += redactor.server("334 " + first.toBase64());
    const QByteArray proof = "c=biws,r=clientnonceservernonce,p=dHzbZapWIk4jUhN+Ute9ytag9zjfMHgsqmmiz7AndVQ=";
    log += redactor.client(proof.toBase64());
    log += redactor.server("334 " + final.toBase64());

    for (const QByteArray &part : {first, final}) {
        QVERIFY2(!log.contains(part.toBase64()), log);
        QVERIFY2(!log.contains(part.mid(2).toBase64().left(12)), log);
    }
    QVERIFY(!log.contains("c2FsdFNBTFRzYWx0"));
}

QTEST_GUILESS_MAIN(TestRedactor)
#include "tst_redactor.moc"
