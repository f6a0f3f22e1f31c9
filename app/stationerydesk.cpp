#include "app/stationerydesk.h"

#include "app/stationeryproblem.h"
#include "app/templateletter.h"
#include "core/stationery/signature.h"

#include <QDesktopServices>
#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QUrl>
#include <QUuid>

#include <algorithm>

namespace app
{

using core::stationery::Drawer;
using core::stationery::Paper;
using core::stationery::PaperError;
using core::stationery::PaperTitle;
using ui::compose::ComposeWindow;
using ui::stationery::StationeryWindow;

using PaperResult = core::Result<Paper, PaperError>;
using TitleResult = core::Result<PaperTitle, PaperError>;

namespace
{

constexpr int daysInTrash = 30;

/// A snippet's pictures are in the letter from then on, not in a folder.
PaperResult loadSnippet(Drawer &drawer, const QString &id)
{
    const QTemporaryDir folder;
    PaperResult paper = drawer.load(id, folder.path());
    if (!paper)
        return paper;
    for (core::mail::Attachment &attachment : paper.value().letter.attachments) {
        const auto *content = std::get_if<core::mail::FileContent>(&attachment.content);
        QFile file(content ? content->path : QString());
        if (content && file.open(QFile::ReadOnly))
            attachment.content = file.readAll();
    }
    return paper;
}

/// What the identity puts into each new letter would come twice.
void takeOutCopies(core::mail::AddressList &row, const QList<core::mail::Mailbox> &copies)
{
    row.removeIf([&](const core::mail::Addressee &addressee) {
        const auto *mailbox = std::get_if<core::mail::Mailbox>(&addressee);
        return mailbox && copies.contains(*mailbox);
    });
}

void takeOutIdentity(core::mail::Draft &letter, const core::account::Account *account,
                     const QString &identityId)
{
    const QList<core::account::Identity> identities
        = account ? account->identities : QList<core::account::Identity>();
    const auto identity = std::find_if(identities.cbegin(), identities.cend(),
                                       [&](const auto &each) { return each.id == identityId; });
    if (identity == identities.cend())
        return core::stationery::unsign(letter, {});
    core::stationery::unsign(letter, core::stationery::signatureOf(*identity));
    takeOutCopies(letter.cc, identity->cc);
    takeOutCopies(letter.bcc, identity->bcc);
}

} // namespace

StationeryDesk::StationeryDesk(Services &services, QObject *parent)
    : QObject(parent)
    , m_services(services)
    , m_drawer(services.folders().templates())
    , m_worker(QStringLiteral("stationery"))
{
}

StationeryDesk::~StationeryDesk() = default;

void StationeryDesk::open()
{
    m_worker.post([this] { m_drawer.emptyTrash(QDate::currentDate().addDays(-daysInTrash)); });
    refresh();
}

/// One look at the folder at a time: whoever asks meanwhile gets the same answer.
void StationeryDesk::refresh()
{
    if (std::exchange(m_isReading, true))
        return;
    ask([](Drawer &drawer) { return drawer.contents(); },
        [this](const Drawer::Contents &contents) {
            m_isReading = false;
            take(contents);
        });
}

void StationeryDesk::take(const Drawer::Contents &contents)
{
    const bool isSame = contents == m_contents;
    m_contents = contents;
    if (isSame)
        return;
    m_letters.removeIf([](const Letter &letter) { return !letter.controller; });
    for (const Letter &letter : std::as_const(m_letters))
        letter.controller->window()->setStationery(m_contents.titles);
    tellWindow();
}

void StationeryDesk::tellWindow()
{
    if (!m_window)
        return;
    m_window->setTitles(m_contents.titles);
    QStringList unreadable;
    for (const PaperError &error : m_contents.unreadable)
        unreadable.append(stationeryProblem(error));
    if (!unreadable.isEmpty())
        m_window->showProblem(unreadable.join(u'\n'));
}

void StationeryDesk::tellProblem(const PaperError &error)
{
    if (!m_window)
        return;
    m_window->setTitles(m_contents.titles); // what was typed there did not come about
    m_window->showProblem(stationeryProblem(error));
}

QString StationeryDesk::newFolder() const
{
    return m_services.folders().data + QStringLiteral("/opened/")
        + QUuid::createUuid().toString(QUuid::WithoutBraces);
}

// Letters

void StationeryDesk::serve(ComposeController *letter)
{
    ComposeWindow *window = letter->window();
    m_letters.append(Letter{letter, {}});
    window->setStationery(m_contents.titles);
    window->installEventFilter(this);
    connect(window, &ComposeWindow::templateRequested, this,
            [this, window](const QString &id) { beginLetter(id, window->accountId()); });
    connect(window, &ComposeWindow::snippetWanted, this,
            [this, window](const QString &id) { insertSnippet(id, window); });
    connect(window, &ComposeWindow::keepRequested, this,
            [this, window](const Paper &paper) { keep(paper, window); });
    connect(window, &ComposeWindow::stationeryRequested, this, &StationeryDesk::show);
}

void StationeryDesk::letEdit(ComposeController *letter, const PaperTitle &title)
{
    letter->window()->setEdited(title);
    letter->setKeptElsewhere();
    if (Letter *known = letterOf(letter->window()))
        known->editedId = title.id;
}

StationeryDesk::Letter *StationeryDesk::letterOf(const Window *window)
{
    const auto found = std::find_if(m_letters.begin(), m_letters.end(), [window](const Letter &letter) {
        return letter.controller && letter.controller->window() == window;
    });
    return found == m_letters.end() ? nullptr : &*found;
}

/// People put files into the folder while our windows wait.
bool StationeryDesk::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::WindowActivate) {
        const auto found = std::find_if(m_letters.begin(), m_letters.end(), [watched](const Letter &letter) {
            return letter.controller && letter.controller->window() == watched;
        });
        if (found != m_letters.end())
            m_letters.move(found - m_letters.begin(), m_letters.size() - 1);
        refresh();
    }
    return QObject::eventFilter(watched, event);
}

void StationeryDesk::beginLetter(const QString &id, const QString &accountId)
{
    ask([id, folder = newFolder()](Drawer &drawer) { return drawer.load(id, folder); },
        [this, accountId](const PaperResult &paper) {
            if (paper)
                return emit letterRequested(*paper, accountId);
            if (!m_window)
                show(Paper::Kind::Template);
            tellProblem(paper.error());
            refresh();
        });
}

void StationeryDesk::insertSnippet(const QString &id, Window *window)
{
    ask([id](Drawer &drawer) { return loadSnippet(drawer, id); },
        [this, window = QPointer<Window>(window)](const PaperResult &snippet) {
            if (snippet && window)
                return window->insertSnippet(*snippet);
            if (!snippet && window) {
                show(Paper::Kind::Snippet);
                tellProblem(snippet.error());
                refresh();
            }
        });
}

void StationeryDesk::keep(Paper paper, Window *window)
{
    const Letter *letter = letterOf(window);
    const bool isEdited = letter && !letter->editedId.isEmpty();
    if (paper.kind == Paper::Kind::Template && !isEdited)
        takeOutIdentity(paper.letter, m_services.accountById(window->accountId()), window->identityId());
    const auto taken = paper.id.isEmpty() ? Drawer::Taken::Numbered : Drawer::Taken::Refused;
    const bool isOwn = isEdited && letter->editedId == paper.id;
    // What is written from now on is not what is kept now.
    if (isOwn)
        letter->controller->setKeptElsewhere();
    ask([paper, taken](Drawer &drawer) { return drawer.save(paper, taken); },
        [this, paper, isOwn, window = QPointer<Window>(window)](const TitleResult &saved) {
            refresh();
            if (saved || !window)
                return;
            if (const Letter *known = letterOf(window); known && isOwn)
                known->controller->setNotKeptElsewhere();
            window->showNotKept(paper.name, stationeryProblem(saved.error()));
        });
}

void StationeryDesk::find(const QString &nameOrFile, const Loaded &done)
{
    ask([nameOrFile, folder = newFolder()](Drawer &drawer) { return loadPaper(drawer, nameOrFile, folder); },
        done);
}

// The window of all of them

void StationeryDesk::show(Paper::Kind kind)
{
    if (!m_window)
        createWindow();
    m_window->showKind(kind);
    m_window->show();
    m_window->raise();
    m_window->activateWindow();
}

void StationeryDesk::createWindow()
{
    m_window = std::make_unique<StationeryWindow>();
    StationeryWindow *window = m_window.get();
    window->installEventFilter(this);
    tellWindow();
    connect(window, &StationeryWindow::paperWanted, this, &StationeryDesk::showPaper);
    connect(window, &StationeryWindow::useRequested, this, &StationeryDesk::use);
    connect(window, &StationeryWindow::editRequested, this, [this](const QString &id) {
        ask([id, folder = newFolder()](Drawer &drawer) { return drawer.load(id, folder); },
            [this](const PaperResult &paper) {
                if (paper)
                    emit editRequested(*paper);
                else
                    tellProblem(paper.error());
            });
    });
    connect(window, &StationeryWindow::importRequested, this, &StationeryDesk::import);
    connect(window, &StationeryWindow::exportRequested, this, &StationeryDesk::exportTo);
    connect(window, &StationeryWindow::folderRequested, this, &StationeryDesk::openFolder);
    connectChanges();
}

void StationeryDesk::connectChanges()
{
    StationeryWindow *window = m_window.get();
    const auto follow = [this](const TitleResult &changed) {
        if (!changed)
            tellProblem(changed.error());
        refresh();
    };
    connect(window, &StationeryWindow::renameRequested, this,
            [this, follow](const QString &id, const QString &name) {
                ask([id, name](Drawer &drawer) { return drawer.rename(id, name); }, follow);
            });
    connect(window, &StationeryWindow::abbreviationRequested, this,
            [this, follow](const QString &id, const QString &text) {
                ask([id, text](Drawer &drawer) { return drawer.setAbbreviation(id, text); }, follow);
            });
    connect(window, &StationeryWindow::removeRequested, this, [this](const QStringList &ids) {
        for (const QString &id : ids)
            ask([id](Drawer &drawer) { return drawer.remove(id); },
                [this](const core::Result<core::Done, PaperError> &removed) {
                    if (!removed)
                        tellProblem(removed.error());
                    refresh();
                });
    });
    connect(window, &StationeryWindow::putBackRequested, this, [this, follow](const QStringList &ids) {
        for (const QString &id : ids)
            ask([id](Drawer &drawer) { return drawer.putBack(id); }, follow);
    });
}

void StationeryDesk::showPaper(const QString &id)
{
    const auto folder = std::make_shared<QTemporaryDir>();
    ask([id, path = folder->path()](Drawer &drawer) { return drawer.load(id, path); },
        [this, folder](const PaperResult &paper) {
            if (!m_window)
                return;
            if (!paper)
                return tellProblem(paper.error());
            m_window->showPaper(*paper);
            m_shown = folder; // those of the paper before are not shown any more
        });
}

void StationeryDesk::use(const QString &id)
{
    m_letters.removeIf([](const Letter &letter) { return !letter.controller; });
    const auto title = std::find_if(m_contents.titles.cbegin(), m_contents.titles.cend(),
                                    [&](const PaperTitle &one) { return one.id == id; });
    if (title == m_contents.titles.cend())
        return;
    ComposeWindow *last = m_letters.isEmpty() ? nullptr : m_letters.last().controller->window();
    if (title->kind == Paper::Kind::Template)
        return beginLetter(id, last ? last->accountId() : QString());
    if (!last || last->phase() != ComposeWindow::Phase::Writing)
        return beginLetter(id, {}); // a new letter with the piece in it
    last->raise();
    last->activateWindow();
    insertSnippet(id, last);
}

void StationeryDesk::import(const QStringList &paths)
{
    struct Answer {
        QList<Drawer::Imported> imported;
        QList<PaperError> errors;
        Drawer::Contents contents;
    };
    ask(
        [paths](Drawer &drawer) {
            Answer answer;
            for (const QString &path : paths) {
                if (const auto imported = drawer.import(path))
                    answer.imported.append(*imported);
                else
                    answer.errors.append(imported.error());
            }
            answer.contents = drawer.contents();
            return answer;
        },
        [this](const Answer &answer) {
            take(answer.contents);
            QStringList problems;
            for (const PaperError &error : answer.errors)
                problems.append(stationeryProblem(error));
            for (const Drawer::Imported &each : answer.imported) {
                if (!each.lostAbbreviation.isEmpty())
                    problems.append(tr("“%1” lost its abbreviation: “%2” stands for another snippet.")
                                        .arg(each.title.name, each.lostAbbreviation));
            }
            if (!m_window)
                return;
            if (!answer.imported.isEmpty()) {
                m_window->showNotice(tr("%n imported.", nullptr, int(answer.imported.size())));
                m_window->showKind(answer.imported.last().title.kind);
                m_window->select(answer.imported.last().title.id);
            }
            if (!problems.isEmpty())
                m_window->showProblem(problems.join(u'\n'));
        });
}

void StationeryDesk::exportTo(const QStringList &ids, const QString &folder)
{
    for (const QString &id : ids)
        ask([id, folder](Drawer &drawer) { return drawer.exportTo(id, folder); },
            [this](const core::Result<QString, PaperError> &path) {
                if (!path)
                    tellProblem(path.error());
                else if (m_window)
                    m_window->showNotice(tr("Exported to %1.").arg(*path));
            });
}

void StationeryDesk::openFolder()
{
    const QString folder = m_services.folders().templates();
    QDir().mkpath(folder); // empty as long as nothing was kept
    if (!QDesktopServices::openUrl(QUrl::fromLocalFile(folder)) && m_window)
        m_window->showNotice(tr("The folder is %1.").arg(folder));
}

} // namespace app
