#include "app/consoledesk.h"
#include "app/settings.h"
#include "ui/console/commandline.h"
#include "ui/console/replypane.h"
#include "ui/protocol/transcriptmodel.h"
#include "ui/protocol/transcriptview.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>

using ui::console::CommandLine;

/// The console with everything behind it, against the practice server.
class TestConsoleDesk : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void theStoredPasswordIsForTheOwnServer();
    void anotherHostNeitherTrustsNorIsTrusted();
    void aSecondSessionBeginsAnew();

private:
    template<typename Widget>
    Widget *find(const char *name) const
    {
        return m_desk->window()->findChild<Widget *>(QString::fromLatin1(name));
    }
    QPushButton *button(const char *name) const { return find<QPushButton>(name); }
    QString pane() const { return find<ui::console::ReplyPane>("explanation")->toPlainText(); }
    QString transcript() const
    {
        const auto *view = find<ui::protocol::TranscriptView>("transcript");
        auto *model = qobject_cast<ui::protocol::TranscriptModel *>(view->model());
        return model->whole().toText();
    }
    void say(const char *text)
    {
        QTRY_VERIFY_WITH_TIMEOUT(button("say")->isEnabled(), 20'000);
        find<CommandLine>("line")->setText(QString::fromLatin1(text));
        button("say")->click();
    }
    void connectNow()
    {
        button("connect")->click();
        QTRY_VERIFY_WITH_TIMEOUT(button("stepEHLO")->isEnabled(), 20'000);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<app::Settings> m_settings;
    std::unique_ptr<app::Services> m_services;
    std::unique_ptr<app::ConsoleDesk> m_desk;
};

void TestConsoleDesk::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    const app::Folders folders{m_folder->filePath(QStringLiteral("data")),
                               m_folder->filePath(QStringLiteral("config"))};
    m_settings = std::make_unique<app::Settings>(folders.settingsFile());
    m_services = std::make_unique<app::Services>(folders, *m_settings);
    m_desk = std::make_unique<app::ConsoleDesk>(*m_services);
    m_desk->open(QStringLiteral("practice"));
}

void TestConsoleDesk::cleanup()
{
    m_desk.reset();
    m_services.reset();
    m_settings.reset();
    m_folder.reset();
}

void TestConsoleDesk::theStoredPasswordIsForTheOwnServer()
{
    connectNow();
    say("EHLO [127.0.0.1]");
    QTRY_VERIFY(pane().contains(QStringLiteral("Takes a sign-in by")));
    say("AUTH PLAIN");
    QTRY_VERIFY(button("useStored")->isVisible());
    QVERIFY(!transcript().contains(QStringLiteral("C: AUTH")));

    button("useStored")->click();
    QTRY_VERIFY(transcript().contains(QStringLiteral("S: 235")));
    say("DATA");
    QTRY_VERIFY(transcript().contains(QStringLiteral("-- Held back")));
    say("QUIT");
    QTRY_VERIFY(button("connect")->text() == QStringLiteral("Connect"));

    const QString secret = core::practice::Server::password();
    QVERIFY(!transcript().contains(secret));
    QVERIFY(!transcript().contains(QString::fromLatin1(secret.toUtf8().toBase64().left(8))));
}

void TestConsoleDesk::anotherHostNeitherTrustsNorIsTrusted()
{
    connectNow();
    say("QUIT");
    QTRY_VERIFY(button("connect")->text() == QStringLiteral("Connect"));
    // The same server under a name that is not the account's.
    ui::console::Target elsewhere = m_desk->window()->target();
    elsewhere.host = QStringLiteral("127.0.0.1");
    elsewhere.port = m_services->practice().tlsPort();
    m_desk->window()->setTarget(elsewhere);

    button("connect")->click();
    QTRY_VERIFY_WITH_TIMEOUT(button("lookAnyway")->isVisible(), 20'000);
    button("lookAnyway")->click();
    QTRY_VERIFY_WITH_TIMEOUT(button("stepEHLO")->isEnabled(), 20'000);
    say("EHLO [127.0.0.1]");
    QTRY_VERIFY(pane().contains(QStringLiteral("Takes a sign-in by")));
    say("AUTH PLAIN");

    QTRY_VERIFY(transcript().contains(QStringLiteral("-- Held back: no password")));
    QVERIFY(!button("useStored")->isVisible());
    QVERIFY(!button("stepAUTH")->isEnabled());
}

void TestConsoleDesk::aSecondSessionBeginsAnew()
{
    connectNow();
    find<QCheckBox>("allowSending")->click();
    m_desk->window()->close();
    QTRY_VERIFY(button("connect")->text() == QStringLiteral("Connect"));

    m_desk->open();
    connectNow();

    QVERIFY(!find<QCheckBox>("allowSending")->isChecked());
    say("DATA");
    QTRY_VERIFY(transcript().contains(QStringLiteral("-- Held back: DATA")));
}

QTEST_MAIN(TestConsoleDesk)
#include "tst_consoledesk.moc"
