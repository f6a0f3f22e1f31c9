#include "core/html/html.h"
#include "core/html/paste.h"

#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QTest>

using namespace core::html;

/// Known ways to smuggle a script, a load or a form past a cleaner. Another program's parser reads what is
/// left, and everything it finds must be on a list of what is harmless.
class TestAttacks : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void nothingHarmfulIsLeft_data();
    void nothingHarmfulIsLeft();
    void theReaderSeesHarm();

private:
    static QStringList attacks();
    static QStringList harmIn(const QString &tags, bool mayLoad);
    QString read(const QStringList &pieces);

    QString m_python; ///< One that has html5lib.
};

void TestAttacks::initTestCase()
{
    // A python of one's own stands before the system's and need not have its packages.
    for (const char *candidate : {"python3", "/usr/bin/python3"}) {
        QProcess trial;
        trial.start(QLatin1String(candidate), {QStringLiteral("-c"), QStringLiteral("import html5lib")});
        if (trial.waitForFinished() && trial.exitStatus() == QProcess::NormalExit && trial.exitCode() == 0) {
            m_python = QLatin1String(candidate);
            return;
        }
    }
    QFAIL("No python3 here has html5lib; \"./run test\" installs python3-html5lib.");
}

/// One a line, by kind.
QStringList TestAttacks::attacks()
{
    QFile file(QStringLiteral(HONGYAN_TEST_DATA "/attacks.txt"));
    const QByteArray all = file.open(QFile::ReadOnly) ? file.readAll() : QByteArray();
    QStringList lines;
    const auto split = QString::fromUtf8(all).split(u'\n');
    for (QString line : split) {
        if (line.isEmpty() || line.startsWith(u';'))
            continue;
        lines.append(line.replace(QStringLiteral("\\n"), QStringLiteral("\n"))
                         .replace(QStringLiteral("\\t"), QStringLiteral("\t"))
                         .replace(QStringLiteral("\\0"), QString(QChar(0))));
    }
    return lines;
}

/// All that is not on the list. @p mayLoad: pictures from elsewhere may stay.
QStringList TestAttacks::harmIn(const QString &tags, bool mayLoad)
{
    static const QStringList harmless
        = QStringLiteral("a abbr acronym address article aside b bdi bdo big blockquote br caption center "
                         "cite code col colgroup dd "
                         "del details dfn dir div dl dt em figcaption figure font footer h1 h2 h3 h4 h5 h6 "
                         "header hr i img ins kbd li "
                         "main mark menu nav nobr ol p pre q rp rt ruby s samp section small span strike "
                         "strong style sub summary sup "
                         "table tbody td tfoot th thead time tr tt u ul var wbr")
              .split(u' ');
    static const QStringList attributes
        = QStringLiteral("abbr align alt bgcolor border cellpadding cellspacing cite class clear color cols "
                         "colspan datetime dir face "
                         "frame headers height href hspace id lang name noshade nowrap reversed rowspan "
                         "rules scope size span src "
                         "start style summary title type valign value vspace width")
              .split(u' ');
    static const QRegularExpression link(QStringLiteral("^(https?:|mailto:|tel:|sms:|ftp:|xmpp:|#)"),
                                         QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression picture(
        QStringLiteral("^(cid:|data:image/(png|jpe?g|gif|webp|bmp);base64,)"),
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression badStyle(
        QStringLiteral("url|expression|import|behavior|binding|javascript|position|image-set|\\\\|@|<"),
        QRegularExpression::CaseInsensitiveOption);
    QStringList harm;
    for (const QString &line : tags.split(u'\n', Qt::SkipEmptyParts)) {
        const QStringList parts = line.split(u'\t');
        bool isHarmless = harmless.contains(parts[0]);
        if (parts.size() == 3) {
            const QString &name = parts[1];
            const QString &value = parts[2];
            isHarmless &= attributes.contains(name);
            if (name == u"href")
                isHarmless &= parts[0] == u"a" && link.match(value).hasMatch();
            if (name == u"src")
                isHarmless &= parts[0] == u"img"
                    && (picture.match(value).hasMatch()
                        || (mayLoad && value.startsWith(QStringLiteral("http"), Qt::CaseInsensitive)));
            if (name == u"style")
                isHarmless &= !badStyle.match(value).hasMatch();
        }
        if (!isHarmless)
            harm.append(line);
    }
    return harm;
}

QString TestAttacks::read(const QStringList &pieces)
{
    QProcess python;
    python.start(m_python, {QStringLiteral(HONGYAN_SOURCE "/tests/html/readtags.py")});
    python.write(pieces.join(QChar(0)).toUtf8());
    python.closeWriteChannel();
    if (!python.waitForFinished() || python.exitCode() != 0)
        return QStringLiteral("the reader failed: ") + QString::fromUtf8(python.readAllStandardError());
    return QString::fromUtf8(python.readAllStandardOutput());
}

void TestAttacks::nothingHarmfulIsLeft_data()
{
    QTest::addColumn<int>("way");

    QTest::newRow("cleaned()") << 0;
    QTest::newRow("cleanedForPreview()") << 1;
    QTest::newRow("cleanedPaste()") << 2;
}

void TestAttacks::nothingHarmfulIsLeft()
{
    QFETCH(const int, way);
    const auto clean = [way](const QString &html) {
        return way == 0 ? cleaned(html) : way == 1 ? cleanedForPreview(html) : cleanedPaste(html).html;
    };

    const QStringList all = attacks();
    QVERIFY(all.size() > 115);
    QStringList outputs;
    for (const QString &attack : all) {
        const QString once = clean(attack);
        QCOMPARE(clean(once).simplified(), once.simplified());
        outputs.append(once);
    }

    QStringList harm = harmIn(read(outputs), way == 0);
    if (!harm.isEmpty()) { // which was it?
        for (qsizetype i = 0; i < outputs.size(); ++i) {
            if (!harmIn(read({outputs[i]}), way == 0).isEmpty())
                harm.append(all[i] + QStringLiteral(" became ") + outputs[i]);
        }
    }
    QCOMPARE(harm, QStringList());
}

void TestAttacks::theReaderSeesHarm()
{
    for (const QString &attack : attacks()) {
        if (attack.contains(QStringLiteral("onerror=")) && attack.startsWith(QStringLiteral("<img")))
            QVERIFY2(!harmIn(read({attack}), true).isEmpty(), qPrintable(attack));
    }
}

QTEST_GUILESS_MAIN(TestAttacks)
#include "tst_attacks.moc"
