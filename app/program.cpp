#include "app/program.h"

#include "app/appearance.h"
#include "app/letterfile.h"
#include "app/practiceroom.h"
#include "core/picture/copies.h"
#include "ui/editor/choices.h"

#include <QApplication>
#include <QDesktopServices>
#include <QFileDialog>
#include <QThreadPool>
#include <QUuid>

namespace app
{

using core::account::Account;
using core::delivery::Outbox;
using core::delivery::SavedDraft;
using ui::compose::ComposeWindow;

Program::Program(const Folders &folders, Settings &settings, Language &language, QObject *parent)
    : QObject(parent)
    , m_services(folders, settings)
    , m_settings(settings)
    , m_language(language)
    , m_accounts(m_services)
    , m_inquiries(m_services)
    , m_history(m_services)
    , m_contacts(m_services, settings)
    , m_stationery(m_services)
    , m_practiceRoom(std::make_unique<PracticeRoom>(m_services, settings))
{
    m_restorable = settings.openDrafts();
    applyAppearance(settings.appearance());
    auto &choices = ui::editor::Choices::shared();
    choices.restore(settings.editorChoices());
    connect(&choices, &ui::editor::Choices::changed, this,
            [this, &choices] { m_settings.setEditorChoices(choices.values()); });
    connectAccounts();
    connectHistory();
    connect(&m_contacts, &ContactsDesk::letterRequested, this,
            [this](const core::mail::AddressList &recipients) {
                SavedDraft draft = freshDraft();
                draft.draft.to = recipients;
                compose(draft)->window()->applyIdentity();
            });
    connect(&m_stationery, &StationeryDesk::letterRequested, this, &Program::composeFrom);
    connect(&m_stationery, &StationeryDesk::editRequested, this, &Program::editPaper);
    connect(&m_services.outbox(), &Outbox::draftsLoaded, this, &Program::restore);
    connect(&m_services.outbox(), &Outbox::opened, &m_services.outbox(), &Outbox::loadDrafts);
    connect(&m_services.outbox(), &Outbox::unusable, this, [this](const QString &detail) {
        m_outboxProblem = detail;
        for (const auto &letter : m_letters)
            letter->window()->showDraftNotSaved(detail);
    });
    connect(m_practiceRoom.get(), &PracticeRoom::openRequested, this, &Program::openFile);
    connect(&m_inquiries, &InquiryDesk::openRequested, this, &Program::openFile);
}

Program::~Program() = default;

void Program::start(const Options &options)
{
    if (!options.appearance.isEmpty())
        applyAppearance(options.appearance);
    if (const auto problem = m_services.profiles().load()) {
        m_accounts.showList();
        m_accounts.showMistake(
            problem->kind == core::account::StoreError::Kind::Damaged
                ? tr("A part of the accounts could not be read. The file as it was is kept as %1.")
                      .arg(problem->path)
                : tr("The accounts cannot be read, and the file is left as it is: %1 (%2)")
                      .arg(problem->path, problem->detail));
    }
    m_services.outbox().open();
    m_contacts.open();
    m_stationery.open();
    open(options);
}

void Program::call(const QStringList &arguments, const QString &folder)
{
    auto options = parseOptions(arguments);
    if (!options)
        return;
    options->resolveFiles(folder);
    open(*options);
}

void Program::open(const Options &options)
{
    if (!options.scenario.isEmpty())
        m_services.practice().setScenario(core::practice::readyScenario(options.scenario.toLatin1()));
    if (!options.hasLetter())
        return openFirstWindow();
    if (options.templateName.isEmpty())
        return composeGiven(options, {});
    composeTemplate(options);
}

void Program::openFirstWindow()
{
    const bool isFirstRun = m_services.accounts().size() == 1 && !m_settings.hasChosenAccount();
    if (isFirstRun && m_letters.empty())
        m_accounts.showChoice();
    else
        composeNew();
}

SavedDraft Program::freshDraft() const
{
    SavedDraft draft;
    draft.id = QUuid::createUuid().toString(QUuid::WithoutBraces);
    // The account that the person made the default; without one, the account used last.
    const core::account::Profiles &profiles = m_services.profiles().profiles();
    const Account *account = profiles.find(profiles.defaultId);
    if (!account)
        account = m_services.account(m_settings.lastAccount());
    draft.accountId = account ? account->id : m_services.accounts().first().id;
    return draft;
}

ComposeController *Program::compose(const SavedDraft &draft)
{
    auto controller = std::make_unique<ComposeController>(m_services, m_settings, draft);
    ComposeWindow *window = controller->window();
    connect(controller.get(), &ComposeController::closed, this, &Program::forget);
    connect(controller.get(), &ComposeController::signInNeeded, &m_accounts, &AccountDesk::showAccount);
    connect(controller.get(), &ComposeController::domainCheckRequested, &m_inquiries,
            &InquiryDesk::checkDomain);
    connect(window, &ComposeWindow::accountSettingsRequested, &m_accounts, &AccountDesk::showAccount);
    connect(window, &ComposeWindow::connectionTestRequested, &m_accounts, &AccountDesk::showTest);
    connectCompose(window);
    m_stationery.serve(controller.get());
    using Links = core::html::PlainTextOptions::Links;
    window->setPlainTextLinks(Links(std::clamp(m_settings.plainTextLinks(), 0, 2)));
    connect(window, &ComposeWindow::plainTextLinksChosen, this,
            [this](Links links) { m_settings.setPlainTextLinks(int(links)); });
    m_letters.push_back(std::move(controller));
    rememberOpenDrafts();
    showChosen();
    window->restoreGeometry(m_settings.windowGeometry());
    window->setZoom(m_settings.zoom());
    window->setMarkdown(m_settings.usesMarkdown());
    connect(window, &ComposeWindow::zoomChosen, this, [this](int percent) { m_settings.setZoom(percent); });
    connect(window, &ComposeWindow::markdownChosen, this,
            [this](bool on) { m_settings.setUsesMarkdown(on); });
    window->show();
    if (!m_outboxProblem.isEmpty())
        window->showDraftNotSaved(m_outboxProblem);
    return m_letters.back().get();
}

void Program::composeNew()
{
    compose(freshDraft())->window()->applyIdentity();
}

void Program::connectCompose(ComposeWindow *window)
{
    connect(window, &ComposeWindow::newMessageRequested, this, &Program::composeNew);
    connect(window, &ComposeWindow::practiceMailboxRequested, m_practiceRoom.get(), &PracticeRoom::show);
    connect(window, &ComposeWindow::accountsRequested, &m_accounts, &AccountDesk::showList);
    connect(window, &ComposeWindow::openFileRequested, this, &Program::chooseFile);
    connect(window, &ComposeWindow::languageChosen, this, &Program::chooseLanguage);
    connect(window, &ComposeWindow::appearanceChosen, this, &Program::chooseAppearance);
    m_contacts.serve(window);
    connect(window, &ComposeWindow::historyRequested, &m_history, &HistoryDesk::show);
    connect(window, &ComposeWindow::bounceRequested, &m_inquiries, &InquiryDesk::explainBounce);
    connect(window, &ComposeWindow::domainCheckRequested, &m_inquiries, &InquiryDesk::checkDomain);
    connect(window, &ComposeWindow::consoleRequested, &m_inquiries, &InquiryDesk::openConsole);
}

void Program::forget(ComposeController *controller)
{
    // The window is in the middle of its own closing; it goes when that is over.
    const auto found = std::find_if(m_letters.begin(), m_letters.end(),
                                    [controller](const auto &letter) { return letter.get() == controller; });
    if (found == m_letters.end())
        return;
    found->release()->deleteLater();
    m_letters.erase(found);
    rememberOpenDrafts();
}

void Program::rememberOpenDrafts()
{
    QStringList ids;
    for (const auto &letter : m_letters)
        ids.append(letter->draftId());
    m_settings.setOpenDrafts(ids);
}

/// Letters that were open when the program ended without closing them come back, once.
void Program::restore(const QList<SavedDraft> &drafts)
{
    if (std::exchange(m_isRestored, true))
        return;
    for (const SavedDraft &draft : drafts) {
        if (m_restorable.contains(draft.id))
            compose(draft);
    }
    tidyCopies(drafts);
}

/// Of letters that were sent or thrown away. Those of the last month stay: a draft that could not be read
/// today may be read tomorrow.
void Program::tidyCopies(const QList<SavedDraft> &drafts)
{
    QSet<QString> needed;
    for (const SavedDraft &draft : drafts) {
        for (const core::mail::Attachment &attachment : draft.draft.attachments) {
            if (const auto *file = std::get_if<core::mail::FileContent>(&attachment.content))
                needed.insert(file->path);
        }
    }
    QThreadPool::globalInstance()->start([folder = m_services.folders().copies(), needed] {
        core::picture::tidyCopies(folder, needed, QDateTime::currentDateTimeUtc().addDays(-30));
    });
}

void Program::connectAccounts()
{
    connect(&m_accounts, &AccountDesk::practiceChosen, this, [this] {
        m_settings.setHasChosenAccount();
        m_settings.setLastAccount(practiceAccount().id);
        m_accounts.close();
        composeNew();
    });
    connect(&m_accounts, &AccountDesk::accountMade, this, [this](const QString &id) {
        m_settings.setHasChosenAccount();
        m_settings.setLastAccount(id);
        if (!m_letters.empty())
            return m_accounts.showList();
        m_accounts.close();
        composeNew();
    });
}

void Program::connectHistory()
{
    connect(&m_history, &HistoryDesk::openRequested, this, &Program::openFile);
    connect(&m_history, &HistoryDesk::mendRequested, this, &Program::mend);
    connect(&m_history, &HistoryDesk::remedyRequested, this, &Program::take);
    connect(&m_history, &HistoryDesk::draftOpenRequested, this, &Program::openDraft);
    connect(&m_history, &HistoryDesk::draftRemoveRequested, this, [this](const QString &id) {
        if (!letterWithDraft(id))
            m_services.outbox().removeDraft(id);
    });
}

ComposeController *Program::letterWithDraft(const QString &id) const
{
    const auto found = std::find_if(m_letters.begin(), m_letters.end(),
                                    [&id](const auto &letter) { return letter->draftId() == id; });
    return found == m_letters.end() ? nullptr : found->get();
}

void Program::openDraft(const SavedDraft &draft)
{
    // A draft is open in one window only.
    if (ComposeController *open = letterWithDraft(draft.id)) {
        open->window()->raise();
        return open->window()->activateWindow();
    }
    compose(draft);
}

void Program::chooseFile()
{
    auto *dialog = new QFileDialog(QApplication::activeWindow(), tr("Open a letter"), QString(),
                                   tr("Mail messages (*.eml);;All files (*)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &Program::openFile);
    dialog->open();
}

void Program::openFile(const QString &path)
{
    openLetter(path, freshDraft(), [](ComposeController *) {});
}

void Program::openLetter(const QString &path, const SavedDraft &fresh,
                         const std::function<void(ComposeController *)> &opened)
{
    readLetterFile(path, m_services.folders().data + QStringLiteral("/opened/") + fresh.id, this,
                   [this, fresh, path, opened](const core::Result<core::mail::Draft, QString> &read) {
                       SavedDraft draft = fresh;
                       if (read)
                           draft.draft = *read;
                       ComposeController *controller = compose(draft);
                       if (read)
                           opened(controller);
                       else
                           controller->window()->showCannotSend(tr("%1 could not be opened").arg(path),
                                                                read.error());
                   });
}

/// Opens a letter that did not reach everybody, with why: to be mended and sent to the others. It stays the
/// same letter, so that nobody gets it twice.
void Program::mend(const core::delivery::Record &record, const SavedDraft &draft)
{
    using Shown = ComposeController::Shown;
    if (ComposeController *open = letterWithDraft(record.draftId)) {
        open->window()->raise();
        open->window()->activateWindow();
        return open->adopt(record, Shown::AsEdited);
    }
    if (!draft.id.isEmpty())
        return compose(draft)->adopt(record, Shown::AsEdited);
    SavedDraft fresh = freshDraft();
    if (!record.draftId.isEmpty())
        fresh.id = record.draftId;
    if (m_services.accountById(record.accountId))
        fresh.accountId = record.accountId;
    openLetter(record.spoolPath, fresh,
               [record](ComposeController *letter) { letter->adopt(record, Shown::AsSent); });
}

/// What helps and is no letter's matter.
void Program::take(const core::diagnosis::Remedy &remedy, const QString &accountId)
{
    using Kind = core::diagnosis::Remedy::Kind;
    if (remedy.kind == Kind::CheckDomain)
        return m_inquiries.checkDomain(remedy.target);
    if (remedy.kind == Kind::TestConnection)
        return m_accounts.showTest(accountId);
    if (remedy.kind == Kind::OpenAccountSettings)
        return m_accounts.showAccount(accountId);
    const QUrl page(remedy.url, QUrl::StrictMode);
    if (page.scheme() == u"https" || page.scheme() == u"http")
        QDesktopServices::openUrl(page);
}

void Program::chooseLanguage(const QString &locale)
{
    m_settings.setLanguage(locale);
    m_language.choose(locale);
    showChosen();
}

void Program::showChosen()
{
    for (const auto &letter : m_letters)
        letter->window()->setChosen(m_settings.language(), m_settings.appearance());
}

void Program::chooseAppearance(const QString &name)
{
    m_settings.setAppearance(name);
    applyAppearance(name);
    showChosen();
}

} // namespace app
