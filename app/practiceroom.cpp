#include "app/practiceroom.h"

#include "app/letterreader.h"
#include "ui/widgets/inbackground.h"
#include "ui/wording/wording.h"

#include <QCoreApplication>
#include <QDesktopServices>
#include <QDir>
#include <QEvent>
#include <QFile>
#include <QFileInfo>
#include <QPointer>
#include <QThreadPool>
#include <QUrl>

namespace app
{

using core::practice::Received;
using ui::practice::Letter;
using ui::practice::LetterView;
using ui::practice::PracticeWindow;

PracticeRoom::PracticeRoom(Services &services, Settings &settings, QObject *parent)
    : QObject(parent)
    , m_services(services)
    , m_settings(settings)
{
    services.practice().setScenario(core::practice::readyScenario(settings.scenario().toLatin1()));
    connect(&services.practice(), &core::practice::Server::received, this, &PracticeRoom::reload);
}

PracticeRoom::~PracticeRoom() = default;

void PracticeRoom::show()
{
    if (!m_window)
        createWindow();
    reload();
    m_window->show();
    m_window->raise();
    m_window->activateWindow();
}

void PracticeRoom::createWindow()
{
    m_window = std::make_unique<PracticeWindow>();
    PracticeWindow *window = m_window.get();
    window->installEventFilter(this);
    retranslate();
    connect(window, &PracticeWindow::letterSelected, this, &PracticeRoom::showLetter);
    connect(window, &PracticeWindow::deleteRequested, this, &PracticeRoom::remove);
    connect(window, &PracticeWindow::openInComposerRequested, this, &PracticeRoom::openRequested);
    connect(window, &PracticeWindow::openAttachmentRequested, this, &PracticeRoom::openAttachment);
    connect(window, &PracticeWindow::linkOpenRequested, this,
            [](const QUrl &url) { QDesktopServices::openUrl(url); });
    connect(window, &PracticeWindow::saveAttachmentRequested, this,
            [](const QString &path, int index, const QString &target) {
                QThreadPool::globalInstance()->start([=] { saveAttachment(path, index, target); });
            });
    connect(window, &PracticeWindow::scenarioChosen, this, [this](const QString &id) {
        m_settings.setScenario(id);
        m_services.practice().setScenario(core::practice::readyScenario(id.toLatin1()));
    });
}

bool PracticeRoom::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    return QObject::eventFilter(watched, event);
}

void PracticeRoom::retranslate()
{
    QList<ui::practice::ScenarioChoice> choices;
    for (const core::practice::Scenario &scenario : core::practice::readyScenarios()) {
        const QString id = QString::fromLatin1(scenario.id);
        choices.append({id, ui::wording::scenarioTitle(id), ui::wording::scenarioExplanation(id)});
    }
    m_window->setScenarios(choices);
    m_window->setScenario(QString::fromLatin1(m_services.practice().scenario().id));
}

void PracticeRoom::reload()
{
    if (!m_window)
        return;
    ui::inBackground(
        this,
        [folder = m_services.folders().practice()] {
            QList<Letter> letters;
            for (const Received &received : core::practice::keptLetters(folder))
                letters.append(readSummary(received));
            return letters;
        },
        [this](const QList<Letter> &letters) {
            m_letters.clear();
            for (const Letter &letter : letters)
                m_letters.insert(letter.path, letter);
            m_window->setLetters(letters);
        });
}

void PracticeRoom::showLetter(const QString &path)
{
    if (!m_letters.contains(path))
        return;
    ui::inBackground(
        this, [letter = m_letters.value(path)] { return readView(letter); },
        [this](const LetterView &view) { m_window->showLetter(view); });
}

void PracticeRoom::remove(const QString &path)
{
    QFile::remove(path);
    QFile::remove(path.chopped(4) + QStringLiteral(".json"));
    reload();
}

void PracticeRoom::openAttachment(const QString &path, int index)
{
    // The folder has a name nobody can guess, and the file the name its sender gave, made safe on reading.
    const QString folder
        = m_opened.filePath(QFileInfo(path).completeBaseName() + u'-' + QString::number(index));
    ui::inBackground(
        this,
        [path, index, folder, letter = m_letters.value(path)]() -> QString {
            for (const auto &attachment : readView(letter).attachments) {
                const QString name
                    = attachment.fileName.isEmpty() ? QStringLiteral("attachment") : attachment.fileName;
                const QString target = folder + u'/' + name;
                if (attachment.index == index && QDir().mkpath(folder) && saveAttachment(path, index, target))
                    return target;
            }
            return {};
        },
        [](const QString &target) {
            if (!target.isEmpty())
                QDesktopServices::openUrl(QUrl::fromLocalFile(target));
        });
}

} // namespace app
