#include "gallery/stage.h"

#include "app/appearance.h"
#include "gallery/audit.h"
#include "ui/widgets/mnemonics.h"

#include <QApplication>
#include <QDir>
#include <QLibraryInfo>
#include <QLocale>
#include <QMenu>
#include <QtTest>
#include <QWidgetAction>

void Stage::addSights()
{
    QTest::addColumn<Sight>("sight");
    const auto add = [](const char *language, const char *appearance, int width) {
        const Sight sight{QString::fromLatin1(language), QString::fromLatin1(appearance), width};
        QTest::newRow(qPrintable(sight.name())) << sight;
    };
    add("en", "light", 480);
    add("zh_CN", "dark", 1100);
    if (!isPhotographing())
        return;
    add("zh_CN", "dark", 480);
    add("en", "dark", 1100);
    add("zh_CN", "light", 1100);
}

void Stage::begin()
{
    QFETCH(Sight, sight);
    begin(sight);
}

void Stage::begin(const Sight &sight)
{
    set(sight);
    static auto *mnemonics = new ui::MenuMnemonics(qApp); // as the program has it
    Q_UNUSED(mnemonics)
}

void Stage::verify()
{
    const QStringList complaints = std::exchange(m_complaints, {});
    if (!isPhotographing())
        QVERIFY2(complaints.isEmpty(), qPrintable(complaints.join(u'\n')));
    for (const QString &each : complaints)
        qWarning("%s", qPrintable(each));
}

void Stage::lookForFocus(QWidget &top)
{
    for (const QString &each : focusUnseenOn(top))
        m_complaints += m_sight.name() + QStringLiteral(": focus is not seen on ") + each;
}

void Stage::lookForTabs(QWidget &window)
{
    for (const QString &each : tabJumpsOn(window))
        m_complaints += m_sight.name() + QStringLiteral(": Tab goes up from ") + each;
}

void Stage::set(const Sight &sight)
{
    m_sight = sight;
    QCoreApplication::removeTranslator(&m_qts);
    QCoreApplication::removeTranslator(&m_ours);
    QLocale::setDefault(QLocale(sight.language));
    if (m_qts.load(QStringLiteral("qtbase_") + sight.language,
                   QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(&m_qts);
    const QString ours = QStringLiteral(HONGYAN_BUILD "/app/hongyan_%1.qm").arg(sight.language);
    if (!m_ours.load(ours))
        qFatal("There is no %s", qPrintable(ours));
    QCoreApplication::installTranslator(&m_ours);
    app::applyAppearance(sight.appearance);
    QCoreApplication::processEvents();
}

void Stage::show(QWidget &window, int height)
{
    window.resize(m_sight.width, height);
    window.show();
    if (QTest::qWaitForWindowActive(&window))
        QCoreApplication::processEvents();
}

void Stage::look(QWidget &what, const QString &name)
{
    for (int i = 0; i < 3; ++i)
        QCoreApplication::processEvents();
    const QString prefix = m_sight.name() + u' ' + name + QStringLiteral(": ");
    for (const QString &each : complaintsAbout(what))
        m_complaints += prefix + each;
    if (what.window() == &what && !what.windowFlags().testFlag(Qt::Popup) && what.width() > m_sight.width)
        m_complaints += prefix + QStringLiteral("is %1 wide").arg(what.width());
    if (!isPhotographing())
        return;
    // New texts wait for their translation; that is for who looks, not for the test.
    for (const QString &each : isChinese() ? englishOn(what) : QStringList())
        m_complaints += prefix + QStringLiteral("English: ") + each;
    const QString folder = qEnvironmentVariable("HONGYAN_PICTURES");
    const QString scale = qEnvironmentVariable("QT_SCALE_FACTOR", QStringLiteral("1"));
    rest();
    QDir().mkpath(folder);
    what.grab().save(QStringLiteral("%1/%2_%3_%4x.png").arg(folder, name, m_sight.name(), scale));
}

void Stage::lookAtMenus(QWidget &window, const QStringList &names)
{
    for (const QString &name : names) {
        auto *menu = window.findChild<QMenu *>(name);
        if (!menu) {
            m_complaints += m_sight.name() + QStringLiteral(": there is no menu ") + name;
            continue;
        }
        menu->popup(window.mapToGlobal(QPoint(10, 10)));
        look(*menu, QStringLiteral("menu-") + name);
        lookForMnemonics(*menu);
        menu->close();
    }
}

void Stage::lookForMnemonics(QMenu &menu)
{
    QString taken;
    for (const QAction *action : menu.actions()) {
        if (action->isSeparator() || !action->isVisible() || qobject_cast<const QWidgetAction *>(action))
            continue;
        const QChar key = ui::mnemonicOf(action->text());
        if (key.isNull() || taken.contains(key))
            m_complaints += QStringLiteral("%1 %2: the letter of “%3” is %4")
                                .arg(m_sight.name(), menu.objectName(), action->text(),
                                     key.isNull() ? QStringLiteral("missing") : QString(key));
        taken += key;
    }
}

bool Stage::isPhotographing()
{
    return qEnvironmentVariableIsSet("HONGYAN_PICTURES");
}

void Stage::rest()
{
    if (isPhotographing())
        QTest::qWait(200);
}

QString Stage::file(const QString &name, const QByteArray &octets) const
{
    QFile made(m_folder.filePath(name));
    return made.open(QIODevice::WriteOnly) && made.write(octets) == octets.size() ? made.fileName()
                                                                                  : QString();
}
