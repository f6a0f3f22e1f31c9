#include "app/historydesk.h"
#include "app/services.h"
#include "app/settings.h"
#include "ui/outbox/historywindow.h"
#include "ui/widgets/inlinebar.h"

#include <QApplication>
#include <QDir>
#include <QTemporaryDir>
#include <QtTest>

/// What the program tells about what was sent, beside the list itself.
class TestHistoryDesk : public QObject
{
    Q_OBJECT

private slots:
    void aJournalThatCouldNotBeReadIsTold();
};

void TestHistoryDesk::aJournalThatCouldNotBeReadIsTold()
{
    const QTemporaryDir folder;
    const QDir outbox(folder.filePath(QStringLiteral("outbox")));
    QVERIFY(outbox.mkpath(QStringLiteral(".")));
    QFile journal(outbox.filePath(QStringLiteral("journal.sqlite")));
    QVERIFY(journal.open(QFile::WriteOnly) && journal.write(QByteArray(8192, 'x')) == 8192);
    journal.close();
    app::Settings settings(folder.filePath(QStringLiteral("settings.ini")));
    app::Services services(app::Folders{.data = folder.path(), .config = folder.path()}, settings);
    const app::HistoryDesk desk(services);

    services.outbox().open();

    const auto bar = [] {
        for (const QWidget *window : QApplication::topLevelWidgets()) {
            if (qobject_cast<const ui::outbox::HistoryWindow *>(window) && window->isVisible())
                return window->findChild<ui::InlineBar *>(QStringLiteral("historyProblem"));
        }
        return static_cast<ui::InlineBar *>(nullptr);
    };
    QTRY_VERIFY(bar() && bar()->isVisible());
    const QStringList kept = outbox.entryList({QStringLiteral("journal.sqlite?*")}, QDir::Files);
    QVERIFY2(std::any_of(kept.begin(), kept.end(),
                         [&](const QString &name) { return bar()->text().contains(name); }),
             qPrintable(bar()->text()));
}

QTEST_MAIN(TestHistoryDesk)
#include "tst_historydesk.moc"
