#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>
#include <QTest>

/// Reads the #include lines and keeps the arrows of the house true: app → ui → core values, app → core.
class TestHouse : public QObject
{
    Q_OBJECT

private slots:
    void includesFollowTheArrows_data();
    void includesFollowTheArrows();
    void coreKnowsNoGui();
    void uiKnowsNoSocketsStoresOrThreads();
    void headersAreGuarded();
    void topLevelFoldersAreTheSevenThings();
    void everyTextIsTranslated();
    void noMachinePaths();

private:
    struct Include {
        QString file; ///< From the root.
        QString target; ///< As between quotes or brackets.
        bool isOurs = false;
    };
    static QList<Include> includesBelow(const QString &folder);
    static QStringList sources(const QString &folder);
    static QByteArray contents(const QString &file);
};

static QString root()
{
    return QStringLiteral(HONGYAN_SOURCE "/");
}

QStringList TestHouse::sources(const QString &folder)
{
    QStringList files;
    QDirIterator it(root() + folder, {QStringLiteral("*.h"), QStringLiteral("*.cpp")}, QDir::Files,
                    QDirIterator::Subdirectories);
    while (it.hasNext())
        files.append(it.next().mid(root().size()));
    return files;
}

QByteArray TestHouse::contents(const QString &file)
{
    QFile source(root() + file);
    return source.open(QFile::ReadOnly) ? source.readAll() : QByteArray();
}

QList<TestHouse::Include> TestHouse::includesBelow(const QString &folder)
{
    static const QRegularExpression line(QStringLiteral("^#include ([\"<])([^\">]+)[\">]"),
                                         QRegularExpression::MultilineOption);
    QList<Include> includes;
    for (const QString &file : sources(folder)) {
        auto matches = line.globalMatch(QString::fromUtf8(contents(file)));
        while (matches.hasNext()) {
            const auto match = matches.next();
            includes.append({file, match.captured(2), match.captured(1) == u"\""});
        }
    }
    return includes;
}

void TestHouse::includesFollowTheArrows_data()
{
    QTest::addColumn<QString>("folder");
    QTest::addColumn<QStringList>("mayInclude");

    const auto row = [](const char *folder, const QStringList &mayInclude) {
        QTest::newRow(folder) << QString::fromLatin1(folder) << mayInclude;
    };
    const QString mail = QStringLiteral("core/mail/");
    const QString html = QStringLiteral("core/html/");
    const QString mime = QStringLiteral("core/mime/");
    const QString smtp = QStringLiteral("core/smtp/");
    const QString account = QStringLiteral("core/account/");
    row("core/mail", {});
    row("core/html", {mail});
    row("core/mime", {mail, html});
    row("core/smtp", {mail});
    row("core/account", {mail});
    row("core/stationery", {mail, html, mime, account});
    row("core/discovery", {mail, account, smtp});
    row("core/oauth", {});
    row("core/secrets", {account});
    row("core/practice", {mail, smtp, mime});
    row("core/delivery", {mail, html, mime, smtp, account});
    row("core/doctor", {mail, smtp});
    row("core/diagnosis", {mail, smtp, account});
    row("core/console", {smtp});
    row("core/spelling", {});
    row("core/contacts",
        {mail, mime, QStringLiteral("core/delivery/database.h"), QStringLiteral("core/delivery/worker.h")});
    row("core/domain", {smtp, QStringLiteral("core/discovery/names.h")});
    row("core/bounce", {mail, html, mime, smtp, QStringLiteral("core/diagnosis/")});
    row("core/picture", {});
    row("core/archive", {});
    row("ui", {QStringLiteral("core/"), QStringLiteral("ui/")});
}

void TestHouse::includesFollowTheArrows()
{
    QFETCH(const QString, folder);
    QFETCH(const QStringList, mayInclude);

    QStringList trespasses;
    const QList<Include> includes = includesBelow(folder);
    for (const Include &include : includes) {
        const bool isAllowed = !include.isOurs || include.target == u"core/result.h"
            || include.target == u"core/span.h"
            || include.target.startsWith(folder + u'/') || include.target.endsWith(QStringLiteral(".moc"))
            || std::any_of(mayInclude.cbegin(), mayInclude.cend(),
                           [&](const QString &prefix) { return include.target.startsWith(prefix); });
        if (!isAllowed)
            trespasses.append(include.file + QStringLiteral(" includes ") + include.target);
    }

    QVERIFY2(!includes.isEmpty(), "no includes found: is the folder still there?");
    QCOMPARE(trespasses, QStringList());
}

void TestHouse::coreKnowsNoGui()
{
    static const QRegularExpression gui(
        QStringLiteral("^(QWidget|QApplication|QGuiApplication|QImage|QPixmap|QIcon|QColor|QFont|QPainter|"
                       "QText(Document|Cursor|Edit)"
                       "|QClipboard|Q.*Dialog|QtGui|QtWidgets|QLabel)"));
    QStringList trespasses;
    for (const Include &include : includesBelow(QStringLiteral("core"))) {
        if (gui.match(include.target).hasMatch())
            trespasses.append(include.file + QStringLiteral(" includes ") + include.target);
    }
    for (const QString &file : sources(QStringLiteral("core"))) {
        static const QRegularExpression wording(
            QStringLiteral("[^a-zA-Z_:>.]tr\\(|QCoreApplication::translate"));
        if (QString::fromUtf8(contents(file)).contains(wording))
            trespasses.append(file + QStringLiteral(" words something for people"));
    }

    QCOMPARE(trespasses, QStringList());
}

void TestHouse::uiKnowsNoSocketsStoresOrThreads()
{
    static const QRegularExpression forbidden(
        QStringLiteral("^(Q(Tcp|Ssl|Udp|Local)(Socket|Server)|QNetwork.*|QSql.*|QThread|QProcess"
                       "|core/smtp/(session|sendjob|socketchannel|channel)\\.h|core/delivery/outbox\\.h|core/"
                       "contacts/(store|keeper)\\.h"
                       "|core/oauth/(browsersignin|devicesignin|refresh|request|tokenkeeper)\\.h"
                       "|core/secrets/(vault|environment|secretfile)\\.h"
                       "|core/console/(dialogue|inbox|session)\\.h"
                       "|core/discovery/finder\\.h|core/(doctor|domain)/examination\\.h|core/doctor/visit\\.h"
                       "|core/domain/(question|resolver)\\.h"
                       "|core/practice/server\\.h)$"));
    QStringList trespasses;
    for (const Include &include : includesBelow(QStringLiteral("ui"))) {
        if (forbidden.match(include.target).hasMatch() || include.target.startsWith(QStringLiteral("app/")))
            trespasses.append(include.file + QStringLiteral(" includes ") + include.target);
    }

    QCOMPARE(trespasses, QStringList());
}

void TestHouse::headersAreGuarded()
{
    QStringList bare;
    for (const char *folder : {"app", "core", "ui"}) {
        for (const QString &file : sources(QString::fromLatin1(folder))) {
            if (file.endsWith(QStringLiteral(".h")) && !contents(file).contains("#pragma once"))
                bare.append(file);
        }
    }

    QCOMPARE(bare, QStringList());
}

void TestHouse::topLevelFoldersAreTheSevenThings()
{
    QStringList folders = QDir(root()).entryList(QDir::Dirs | QDir::NoDotAndDotDot);
    folders.removeAll(QStringLiteral("build"));

    QCOMPARE(folders,
             (QStringList{QStringLiteral("app"), QStringLiteral("core"), QStringLiteral("resources"),
                          QStringLiteral("tests"), QStringLiteral("translations"), QStringLiteral("ui")}));
}

void TestHouse::everyTextIsTranslated()
{
    const QByteArray texts = contents(QStringLiteral("translations/hongyan_zh_CN.ts"));

    QVERIFY(texts.contains("language=\"zh_CN\""));
    QCOMPARE(texts.count("type=\"unfinished\""), 0);
    QCOMPARE(texts.count("<translation></translation>"), 0);
}

void TestHouse::noMachinePaths()
{
    static const QRegularExpression path(QStringLiteral("[\"' (=]/(work|root|home|tmp)/[a-z]"));
    QStringList found;
    for (const char *folder : {"app", "core", "ui", "tests"}) {
        for (const QString &file : sources(QString::fromLatin1(folder))) {
            if (!file.endsWith(QStringLiteral("tst_house.cpp"))
                && QString::fromUtf8(contents(file)).contains(path))
                found.append(file);
        }
    }

    QCOMPARE(found, QStringList());
}

QTEST_GUILESS_MAIN(TestHouse)
#include "tst_house.moc"
