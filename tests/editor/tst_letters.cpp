#include "core/html/subset.h"
#include "tests/editor/randomletter.h"
#include "ui/editor/htmlreader.h"
#include "ui/editor/htmlwriter.h"

#include <QDir>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <QTextDocument>

using namespace ui::editor;
using namespace core::html;

namespace
{

QString rewritten(const QString &html)
{
    QTextDocument document;
    readHtml(html, &document);
    return toHtml(document);
}

QString worded(const QList<Departure> &departures)
{
    QStringList words;
    for (const Departure &departure : departures)
        words.append(departure.what);
    return words.join(QStringLiteral("; "));
}

} // namespace

/// Whole letters: those people write, kept as files, and those that chance writes.
class TestLetters : public QObject
{
    Q_OBJECT

private slots:
    void aLetterComesBackToTheLetter_data();
    void aLetterComesBackToTheLetter();
    void randomLettersAreStable();
    void aStrictParserFindsNoError();

private:
    static constexpr quint32 randomLetters = 1000;
    QStringList m_written; ///< For the strict parser.
};

void TestLetters::aLetterComesBackToTheLetter_data()
{
    QTest::addColumn<QString>("path");

    const QDir folder(QStringLiteral(HONGYAN_TEST_DATA "/letters"));
    const QStringList names = folder.entryList({QStringLiteral("*.html")});
    QVERIFY(names.size() >= 60);
    for (const QString &name : names)
        QTest::newRow(qPrintable(name)) << folder.filePath(name);
}

void TestLetters::aLetterComesBackToTheLetter()
{
    QFETCH(const QString, path);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QString html = QString::fromUtf8(file.readAll());

    QCOMPARE(rewritten(html), html);
    QCOMPARE(worded(departures(html)), QString());
    QCOMPARE(losses(html), QList<Loss>());
    m_written.append(html);
}

void TestLetters::randomLettersAreStable()
{
    for (quint32 seed = 1; seed <= randomLetters; ++seed) {
        QTextDocument document;
        writeRandomLetter(document, seed);
        const QString once = toHtml(document);
        const QString twice = rewritten(once);
        if (twice != once || !departures(once).isEmpty() || !losses(once).isEmpty())
            qInfo().noquote() << "seed" << seed << '\n' << once << "\n\n" << twice;
        QCOMPARE(twice, once);
        QCOMPARE(worded(departures(once)), QString());
        QCOMPARE(losses(once), QList<Loss>());
        m_written.append(once);
    }
}

void TestLetters::aStrictParserFindsNoError()
{
    const QString python = QStandardPaths::findExecutable(
        QStringLiteral("python3"), {QStringLiteral("/usr/bin"), QStringLiteral("/usr/local/bin")});
    QVERIFY2(!python.isEmpty(), "python3 with html5lib is needed to run this test");
    // One body with all of them is parsed much faster than as many documents, and finds as much.
    QString all = QStringLiteral("<!DOCTYPE html>\n<html><head><meta charset=\"utf-8\"></head><body>\n");
    for (const QString &html : std::as_const(m_written)) {
        QString body = html.mid(html.indexOf(QStringLiteral("<body>")) + 6);
        body.truncate(body.indexOf(QStringLiteral("</body>")));
        all += body.remove(QStringLiteral(" id=\"signature\"")); // once in a letter
    }
    all += QStringLiteral("</body></html>\n");
    QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("all.html")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(all.toUtf8());
    file.close();

    QProcess process;
    process.start(python,
                  {QStringLiteral("-c"),
                   QStringLiteral("import sys, html5lib\n"
                                  "parser = html5lib.HTMLParser(strict=True)\n"
                                  "tree = parser.parse(open(sys.argv[1], encoding='utf-8').read())\n"
                                  "print(len(list(tree.iter())))\n"),
                   file.fileName()});
    QVERIFY(process.waitForFinished(120000));

    QCOMPARE(QString::fromUtf8(process.readAllStandardError()), QString());
    QVERIFY(process.readAllStandardOutput().trimmed().toInt() > 1000);
}

QTEST_MAIN(TestLetters)
#include "tst_letters.moc"
