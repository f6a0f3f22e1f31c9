#include "core/secrets/envtext.h"

#include <QtTest>

using namespace core::secrets;
using Reason = EnvText::BadLine::Reason;
using BadLines = QList<EnvText::BadLine>;
using Values = QHash<QString, QByteArray>;

Q_DECLARE_METATYPE(EnvText::BadLine)

class TestEnvText : public QObject
{
    Q_OBJECT

private slots:
    void aLineGivesItsValue_data();
    void aLineGivesItsValue();
    void aBadLineIsReportedAndTheOthersCount_data();
    void aBadLineIsReportedAndTheOthersCount();
    void theFileIsReadLineByLine();
    void theLastOfTwoWins();
    void nothingIsTooLittleAndEndlessIsTooMuch();
};

void TestEnvText::aLineGivesItsValue_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<QByteArray>("value");

    const auto row = [](const char *name, const char *line, const char *value) {
        QTest::newRow(name) << QByteArray(line) << QByteArray(value);
    };
    row("plain", "A=secret", "secret");
    row("export", "export A=secret", "secret");
    row("export and a tab", "export\tA=secret", "secret");
    row("white space before", "  A=secret", "secret");
    row("unquoted is trimmed", "A= \t secret \t", "secret");
    row("white space inside stays", "A=four little words", "four little words");
    row("nothing", "A=", "");
    row("an equals sign in the value", "A=ab==", "ab==");
    row("a number sign inside a word", "A=pass#word", "pass#word");
    row("a number sign at once", "A=#word", "#word");
    row("a comment", "A=secret # of the office", "secret");
    row("a comment and nothing before", "A= # nothing", "");
    row("a quote inside a word", "A=it's \"so\"", "it's \"so\"");
    row("single quotes are literal", R"(A=' a\n"$b" # c ')", R"( a\n"$b" # c )");
    row("a comment after single quotes", "A='secret'\t# of the office", "secret");
    row("double quotes", R"(A=" se cret # ")", " se cret # ");
    row("pairs in double quotes", R"(A="\n\r\t\\\"\$")", "\n\r\t\\\"$");
    row("any other backslash stands for itself", R"(A="\a\'\u0041")", R"(\a\'\u0041)");
    row("a comment after double quotes", "A=\"secret\" #x", "secret");
    row("empty quotes", "A=''", "");
    row("nothing is expanded", "A=$HOME ${HOME}", "$HOME ${HOME}");
    row("nothing is expanded in quotes", "A=\"${HOME}\"", "${HOME}");
    row("nothing is run", "A=`id` $(id)", "`id` $(id)");
    row("not ASCII", "A=密码ü🪿", "密码ü🪿");
    row("CRLF", "A=secret\r", "secret");
    row("CRLF after quotes", "A='secret '\r", "secret ");
    row("a backslash at the end", R"(A=sec\)", R"(sec\)");
}

void TestEnvText::aLineGivesItsValue()
{
    QFETCH(const QByteArray, line);
    QFETCH(const QByteArray, value);

    const auto parsed = EnvText::parse(line);

    QVERIFY(parsed);
    QCOMPARE(parsed->badLines.size(), 0);
    QCOMPARE(parsed->values, (Values{{QStringLiteral("A"), value}}));
}

void TestEnvText::aBadLineIsReportedAndTheOthersCount_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<int>("reason");

    const auto row = [](const char *name, const QByteArray &line, Reason reason) {
        QTest::newRow(name) << line << int(reason);
    };
    row("no equals sign", "A secret", Reason::NoName);
    row("only a name", "A", Reason::NoName);
    row("only export", "export A", Reason::NoName);
    row("no name", "=secret", Reason::NoName);
    row("a name with a digit first", "1A=secret", Reason::NoName);
    row("a name with a hyphen", "A-B=secret", Reason::NoName);
    row("a name with a full stop", "A.B=secret", Reason::NoName);
    row("a name that is not ASCII", "Ä=secret", Reason::NoName);
    row("white space before the equals sign", "A =secret", Reason::NoName);
    row("a command", "rm -rf folder", Reason::NoName);
    row("an open single quote", "A='secret", Reason::NoClosingQuote);
    row("an open double quote", "A=\"secret", Reason::NoClosingQuote);
    row("an escaped closing quote", R"(A="secret\")", Reason::NoClosingQuote);
    row("only a quote", "A=\"", Reason::NoClosingQuote);
    row("text after the quote", "A='secret'more", Reason::TextAfterQuote);
    row("a comment that touches the quote", "A=\"secret\"#x", Reason::TextAfterQuote);
    row("Latin-1", "A=\xfc", Reason::NotUtf8);
    row("half a character", "A=\xe5\xaf", Reason::NotUtf8);
    row("a NUL", QByteArray("A=sec\0ret", 9), Reason::NotUtf8);
    row("UTF-16", QByteArray("A\0=\0s\0", 6), Reason::NotUtf8);
}

void TestEnvText::aBadLineIsReportedAndTheOthersCount()
{
    QFETCH(const QByteArray, line);
    QFETCH(const int, reason);

    const auto parsed = EnvText::parse("FIRST=1\n" + line + "\nLAST=3");

    QVERIFY(parsed);
    QCOMPARE(parsed->badLines, (BadLines{{2, Reason(reason)}}));
    QCOMPARE(parsed->values, (Values{{QStringLiteral("FIRST"), "1"}, {QStringLiteral("LAST"), "3"}}));
}

void TestEnvText::theFileIsReadLineByLine()
{
    const QByteArray file = "\xef\xbb\xbf# a comment\r\n"
                            "\r\n"
                            "   # another\r\n"
                            "export ONE='1'\r\n"
                            "TWO=2\n"
                            "\n"
                            "oops\n"
                            "_3=3";

    const auto parsed = EnvText::parse(file);

    QVERIFY(parsed);
    QCOMPARE(parsed->badLines, (BadLines{{7, Reason::NoName}}));
    QCOMPARE(
        parsed->values,
        (Values{{QStringLiteral("ONE"), "1"}, {QStringLiteral("TWO"), "2"}, {QStringLiteral("_3"), "3"}}));
}

void TestEnvText::theLastOfTwoWins()
{
    const auto parsed = EnvText::parse("A=old\nB=b\nA=new\n");

    QVERIFY(parsed);
    QCOMPARE(parsed->values, (Values{{QStringLiteral("A"), "new"}, {QStringLiteral("B"), "b"}}));
}

void TestEnvText::nothingIsTooLittleAndEndlessIsTooMuch()
{
    const QByteArray longest = "A=" + QByteArray(maximumSecretBytes - 2, 'x');

    QVERIFY(EnvText::parse({})->values.isEmpty());
    QCOMPARE(EnvText::parse(longest)->values.value(QStringLiteral("A")).size(), maximumSecretBytes - 2);
    QCOMPARE(EnvText::parse(longest + 'x').error().kind, Error::Kind::TooLarge);
    QCOMPARE(EnvText::parse(QByteArray(maximumSecretBytes, '\n'))->badLines.size(), 0);
}

QTEST_GUILESS_MAIN(TestEnvText)
#include "tst_envtext.moc"
