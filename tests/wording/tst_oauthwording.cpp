#include "ui/wording/oauthwording.h"

#include <QMetaEnum>
#include <QTest>
#include <QXmlStreamReader>

using core::oauth::Error;
using namespace Qt::StringLiterals;

/// The sentences about signing in with a provider.
class TestOAuthWording : public QObject
{
    Q_OBJECT

private slots:
    void everyKindHasWholeSentences_data();
    void everyKindHasWholeSentences();
    void knownCodesSayWhatToDo_data();
    void knownCodesSayWhatToDo();
    void onlyOurWordsAreSaid();
    void nameOfTheProviderIsNeverAPlace();
    void pagesAreWholeAndLoadNothing_data();
    void pagesAreWholeAndLoadNothing();
    void helpHasStepsAndAnAddress_data();
    void helpHasStepsAndAnAddress();
};

void TestOAuthWording::everyKindHasWholeSentences_data()
{
    QTest::addColumn<Error::Kind>("kind");

    const auto kinds = QMetaEnum::fromType<Error::Kind>();
    for (int i = 0; i < kinds.keyCount(); ++i)
        QTest::newRow(kinds.key(i)) << Error::Kind(kinds.value(i));
}

void TestOAuthWording::everyKindHasWholeSentences()
{
    QFETCH(const Error::Kind, kind);

    for (const QString &name : {u"Zyxmail"_s, QString()}) {
        const QString words = ui::wording::oauthProblem(Error::of(kind), name);

        QVERIFY2(words.endsWith(u'.'), qPrintable(words));
        QVERIFY2(!words.contains(u'%'), qPrintable(words));
        QVERIFY2(words.contains(name.isEmpty() ? u"the provider"_s : name), qPrintable(words));
        QVERIFY2(words.front().isUpper(), qPrintable(words));
        for (const QString &provider : {u"Google"_s, u"Gmail"_s, u"Microsoft"_s, u"Outlook"_s})
            QVERIFY2(!words.contains(provider), qPrintable(words));
    }
}

void TestOAuthWording::knownCodesSayWhatToDo_data()
{
    QTest::addColumn<Error::Kind>("kind");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("words");

    QTest::newRow("wrong client") << Error::Kind::Refused << u"invalid_client"_s << u"client secret"_s;
    QTest::newRow("client of another kind")
        << Error::Kind::Refused << u"unauthorized_client"_s << u"way of signing in"_s;
    QTest::newRow("permission missing")
        << Error::Kind::Refused << u"invalid_scope"_s << u"Permission to send"_s;
    QTest::newRow("server in trouble") << Error::Kind::Refused << u"server_error"_s << u"Try again later"_s;
    QTest::newRow("unknown") << Error::Kind::Refused << u"zyx"_s << u"does not know"_s;
    QTest::newRow("second factor") << Error::Kind::SignInAgain << u"interaction_required"_s
                                   << u"second factor"_s;
    QTest::newRow("token over") << Error::Kind::SignInAgain << u"invalid_grant"_s << u"Sign in again"_s;
}

void TestOAuthWording::knownCodesSayWhatToDo()
{
    QFETCH(const Error::Kind, kind);
    QFETCH(const QString, code);
    QFETCH(const QString, words);

    const QString said = ui::wording::oauthProblem({kind, code, {}, {}}, u"Zyxmail"_s);

    QVERIFY2(said.contains(words), qPrintable(said));
}

void TestOAuthWording::onlyOurWordsAreSaid()
{
    const Error error{Error::Kind::Refused, u"code-of-server"_s, u"description-of-server"_s, u"detail"_s};

    const QString words = ui::wording::oauthProblem(error, u"Zyxmail"_s);

    for (const QString &theirs : {error.code, error.description, error.detail})
        QVERIFY2(!words.contains(theirs), qPrintable(words));
}

void TestOAuthWording::nameOfTheProviderIsNeverAPlace()
{
    const QString words = ui::wording::oauthProblem(Error::of(Error::Kind::Cancelled), u"50%1 mail"_s);

    QVERIFY2(words.contains(u"50%1 mail"), qPrintable(words));
}

void TestOAuthWording::pagesAreWholeAndLoadNothing_data()
{
    QTest::addColumn<QByteArray>("page");
    QTest::addColumn<QString>("sentence");

    QTest::newRow("signed in") << ui::wording::signedInPage(u"<b>&Zyxmail</b> %2"_s)
                               << u"<b>&Zyxmail</b> %2"_s;
    QTest::newRow("signed in, no name") << ui::wording::signedInPage({}) << u"the provider"_s;
    QTest::newRow("not signed in") << ui::wording::notSignedInPage() << u"what happened"_s;
}

void TestOAuthWording::pagesAreWholeAndLoadNothing()
{
    QFETCH(const QByteArray, page);
    QFETCH(const QString, sentence);

    QVERIFY(page.startsWith("<!DOCTYPE html>\n<html lang=\"en\">"));
    QVERIFY(page.contains("<meta charset=\"utf-8\">"));
    for (const char *load : {"<script", "src=", "href=", "url(", "http:", "https:", "<form"})
        QVERIFY2(!page.contains(load), page);
    const QByteArray body = page.mid(page.indexOf("<p>"));
    QXmlStreamReader reader(body.first(body.indexOf("</p>") + 4));
    QVERIFY(reader.readNextStartElement());
    const QString text = reader.readElementText();
    QVERIFY2(text.contains(sentence), qPrintable(text));
    QVERIFY2(text.endsWith(u'.'), qPrintable(text));
}

void TestOAuthWording::helpHasStepsAndAnAddress_data()
{
    QTest::addColumn<QString>("server");
    QTest::addColumn<QStringList>("mentions");
    QTest::addColumn<bool>("hasConsole");

    QTest::newRow("Microsoft") << u"microsoft"_s
                               << QStringList{u"http://localhost"_s, u"SMTP.Send"_s, u"offline_access"_s,
                                              u"Mobile and desktop"_s, u"personal"_s}
                               << true;
    QTest::newRow("Google") << u"google"_s
                            << QStringList{u"https://mail.google.com/"_s, u"Desktop app"_s, u"seven days"_s,
                                           u"test user"_s, u"client secret"_s}
                            << true;
    QTest::newRow("another") << u"fastmail"_s << QStringList{u"http://127.0.0.1"_s, u"client id"_s} << false;
}

void TestOAuthWording::helpHasStepsAndAnAddress()
{
    QFETCH(const QString, server);
    QFETCH(const QStringList, mentions);
    QFETCH(const bool, hasConsole);

    const ui::wording::ClientHelp help = ui::wording::clientHelp(server);

    QVERIFY(help.steps.size() >= 4);
    for (const QString &step : help.steps) {
        QVERIFY2(step.endsWith(u'.'), qPrintable(step));
        QVERIFY2(!step.contains(u'<'), qPrintable(step));
    }
    for (const QString &mention : mentions)
        QVERIFY2(help.steps.join(u'\n').contains(mention), qPrintable(mention));
    QCOMPARE(help.console.scheme(), hasConsole ? u"https"_s : QString());
}

QTEST_GUILESS_MAIN(TestOAuthWording)
#include "tst_oauthwording.moc"
