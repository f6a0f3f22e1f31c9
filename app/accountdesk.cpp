#include "app/accountdesk.h"

#include "core/discovery/finder.h"
#include "core/doctor/examination.h"
#include "ui/account/accountwindow.h"
#include "ui/wording/oauthwording.h"
#include "ui/wording/secretwording.h"

#include <QDesktopServices>

#include <algorithm>

namespace app
{

using core::account::Account;
using core::account::Profiles;
using core::account::SecretSource;
using core::account::StoreError;
using ui::account::AccountWindow;

AccountDesk::AccountDesk(Services &services, QObject *parent)
    : QObject(parent)
    , m_services(services)
{
}

AccountDesk::~AccountDesk() = default;

AccountWindow *AccountDesk::window()
{
    if (!m_window) {
        m_window = std::make_unique<AccountWindow>(m_services.catalogue());
        connect(m_window.get(), &AccountWindow::practiceChosen, this, &AccountDesk::practiceChosen);
        connect(m_window.get(), &AccountWindow::helpRequested, this,
                [](const QUrl &page) { QDesktopServices::openUrl(page); });
        connectProfiles();
        connectSearch();
        connectSignIn();
        connectDoctor();
        connect(m_window.get(), &AccountWindow::keyringWanted, this, &AccountDesk::lookForKeyring);
        lookForKeyring();
    }
    refresh();
    m_window->show();
    m_window->raise();
    m_window->activateWindow();
    return m_window.get();
}

void AccountDesk::lookForKeyring()
{
    m_services.vault().probeKeyring(
        this, [this](const core::secrets::KeyringState &state) { m_window->setKeyring(state); });
}

void AccountDesk::refresh()
{
    m_window->setProfiles(m_services.profiles().profiles(), practiceAccount());
    m_window->setClients(m_services.signIns().serversWithClient());
}

void AccountDesk::connectProfiles()
{
    AccountWindow *window = m_window.get();
    connect(&m_services, &Services::accountsChanged, window, [this] { refresh(); });
    connect(window, &AccountWindow::accountSaved, this, &AccountDesk::save);
    connect(window, &AccountWindow::accountRemoved, this, &AccountDesk::remove);
    connect(window, &AccountWindow::duplicateRequested, this, &AccountDesk::duplicate);
    connect(window, &AccountWindow::moveRequested, this, &AccountDesk::move);
    connect(window, &AccountWindow::defaultRequested, this,
            [this](const QString &id) { change([id](Profiles &profiles) { profiles.defaultId = id; }); });
    connect(window, &AccountWindow::forgetSecretRequested, this, [this](const QString &id) {
        if (const auto account = storedAccount(id))
            forgetSecrets(*account);
    });
    connect(window, &AccountWindow::exportRequested, this, &AccountDesk::exportTo);
    connect(window, &AccountWindow::importRequested, this, &AccountDesk::importFrom);
}

void AccountDesk::connectSearch()
{
    connect(m_window.get(), &AccountWindow::settingsWanted, this, &AccountDesk::find);
    connect(m_window.get(), &AccountWindow::searchCancelled, this, [this] {
        if (m_finder)
            m_finder->cancel();
    });
}

void AccountDesk::connectSignIn()
{
    AccountWindow *window = m_window.get();
    SignIns *signIns = &m_services.signIns();
    connect(window, &AccountWindow::signInRequested, this,
            [this, signIns](const Account &account, bool withDeviceCode) {
                m_signingIn = account.id;
                signIns->start(account, withDeviceCode ? SignIns::Way::DeviceCode : SignIns::Way::Browser);
            });
    connect(window, &AccountWindow::signInCancelled, signIns, &SignIns::cancel);
    connect(window, &AccountWindow::clientEntered, this,
            [this, signIns](const QString &server, const QString &id, const QString &secret) {
                signIns->setClient(server, {id, secret});
                m_window->setClients(signIns->serversWithClient());
            });
    connect(signIns, &SignIns::browserNeeded, window, [this](const QUrl &page) {
        QDesktopServices::openUrl(page);
        m_window->showBrowserOpened(page);
    });
    connect(signIns, &SignIns::codeGiven, window, &AccountWindow::showDeviceCode);
    connect(signIns, &SignIns::signedIn, window, [this](const QString &accountId, const QString &address) {
        if (accountId == m_signingIn)
            m_window->showSignedIn(address);
    });
    connect(signIns, &SignIns::failed, window, &AccountWindow::showSignInFailed);
}

void AccountDesk::connectDoctor()
{
    connect(m_window.get(), &AccountWindow::testRequested, this, &AccountDesk::examine);
    connect(m_window.get(), &AccountWindow::testCancelled, this, [this] {
        ++m_examinationNumber;
        endExamination();
    });
}

void AccountDesk::showChoice()
{
    window()->showChoice();
}

/// What somebody is in the middle of filling in is not thrown away for it.
void AccountDesk::showList()
{
    if (AccountWindow *shown = window(); !shown->isInUse())
        shown->showList();
}

void AccountDesk::showAccount(const QString &id)
{
    window()->showAccount(id);
}

void AccountDesk::showTest(const QString &id)
{
    window()->showTest(id);
}

void AccountDesk::showMistake(const QString &text)
{
    window()->showMistake(text);
}

void AccountDesk::close()
{
    if (m_window)
        m_window->close();
}

void AccountDesk::find(const core::mail::AddrSpec &address, const core::discovery::Options &options)
{
    using core::discovery::Finder;
    const core::account::Catalogue &catalogue = m_services.catalogue();
    core::discovery::Knowledge knowledge;
    knowledge.providerForMx = [&catalogue](const QString &host) {
        const auto *provider = catalogue.forMx(host);
        return provider ? provider->id : QString();
    };
    knowledge.providerForHost = [&catalogue](const QString &host) {
        const auto *provider = catalogue.forHost(host);
        return provider ? provider->id : QString();
    };
    if (m_finder) // in the middle of one of its signals, perhaps
        m_finder.release()->deleteLater();
    m_finder = std::make_unique<Finder>(knowledge, core::discovery::Network(), nullptr);
    Finder *finder = m_finder.get();
    auto found = std::make_shared<QList<core::discovery::Candidate>>();
    connect(finder, &Finder::stepChanged, m_window.get(), &AccountWindow::showSearchStep);
    connect(finder, &Finder::found, m_window.get(),
            [this, found](const core::discovery::Candidate &candidate) {
                found->append(candidate);
                m_window->showCandidates(*found, false);
            });
    connect(
        finder, &Finder::finished, m_window.get(),
        [this](const QList<core::discovery::Candidate> &ranked) { m_window->showCandidates(ranked, true); });
    finder->find(address, options);
}

/// The secret first: an account that is saved has what it needs, or says what is missing.
void AccountDesk::save(Account account, const QString &secret)
{
    if (account.secret.kind == SecretSource::Kind::File && account.secret.name.isEmpty())
        account.secret.name = core::secrets::Vault::filePath(m_services.folders().config, account.id,
                                                             account.oauthServer.isEmpty()
                                                                 ? core::secrets::Purpose::Password
                                                                 : core::secrets::Purpose::RefreshToken);
    const auto kept = [this, account](const core::Result<core::Done, core::secrets::Error> &written) {
        if (written)
            saveProfile(account);
        else
            m_window->showMistake(ui::wording::secretProblem(written.error()));
    };
    const auto before = storedAccount(account.id);
    if (m_services.signIns().pending(account))
        m_services.signIns().keep(account, this, kept);
    else if (!secret.isEmpty())
        m_services.keepPassword(account, secret, this, kept);
    else if (!account.oauthServer.isEmpty() && (!before || isForAnotherServer(account)))
        m_window->showMistake(tr("Nobody is signed in for this server yet. Sign in first."));
    else if (before && before->oauthServer != account.oauthServer && needsStoredSecret(account))
        m_window->showMistake(tr("This account signed in with the browser until now. Enter its password."));
    else if (isForAnotherServer(account))
        m_window->showMistake(tr("The stored password belongs to %1 and is not sent to another server. Enter "
                                 "the one of the new server, or sign in there.")
                                  .arg(before->host));
    else if (before && before->secret != account.secret)
        m_services.copySecret(*before, account, this, kept);
    else
        saveProfile(account);
}

bool AccountDesk::needsStoredSecret(const Account &account)
{
    return account.secret.kind == SecretSource::Kind::Keyring
        || account.secret.kind == SecretSource::Kind::File
        || account.secret.kind == SecretSource::Kind::Session;
}

/// Whether what is stored for the account was given for another server, or for another kind of login.
bool AccountDesk::isForAnotherServer(const Account &account) const
{
    const auto before = storedAccount(account.id);
    return before && needsStoredSecret(account)
        && (before->host.compare(account.host, Qt::CaseInsensitive) != 0
            || before->oauthServer != account.oauthServer);
}

std::optional<Account> AccountDesk::storedAccount(const QString &id) const
{
    const Account *found = m_services.profiles().profiles().find(id);
    return found ? std::optional(*found) : std::nullopt;
}

void AccountDesk::saveProfile(const Account &account)
{
    const auto before = storedAccount(account.id);
    const auto put = [account](Profiles &profiles) {
        const auto existing
            = std::find_if(profiles.accounts.begin(), profiles.accounts.end(),
                           [&account](const Account &other) { return other.id == account.id; });
        if (existing == profiles.accounts.end())
            profiles.accounts.append(account);
        else
            *existing = account;
    };
    m_services.profiles().change(
        put, this, [this, account, before](const std::optional<StoreError> &problem) {
            if (problem)
                return m_window->showMistake(tr("The account could not be saved: %1").arg(problem->detail));
            // What lies in the old place would lie there for ever.
            if (before && before->secret != account.secret)
                m_services.removeSecrets(before->id, before->secret, this, [](const auto &) {});
            m_window->showSaved();
            if (!before)
                emit accountMade(account.id);
            else
                m_window->showList();
        });
}

void AccountDesk::remove(const QString &id)
{
    const auto account = storedAccount(id);
    const auto takeOut = [id](Profiles &profiles) {
        profiles.accounts.removeIf([&id](const Account &each) { return each.id == id; });
        if (profiles.defaultId == id)
            profiles.defaultId.clear();
    };
    m_services.profiles().change(takeOut, this, [this, account](const std::optional<StoreError> &problem) {
        if (problem)
            return m_window->showMistake(tr("The accounts could not be saved: %1").arg(problem->detail));
        if (account)
            forgetSecrets(*account);
    });
}

void AccountDesk::forgetSecrets(const Account &account)
{
    m_services.forgetSecrets(account, this,
                             [this](const core::Result<core::Done, core::secrets::Error> &gone) {
                                 if (gone)
                                     m_window->showSecretForgotten();
                                 else
                                     m_window->showMistake(ui::wording::secretProblem(gone.error()));
                             });
}

void AccountDesk::duplicate(const QString &id)
{
    const Account *account = m_services.profiles().profiles().find(id);
    if (!account)
        return;
    //: The title of an account that was made from another one.
    const Account copy = core::account::duplicated(*account, tr("%1 (copy)").arg(account->title));
    change([copy, id](Profiles &profiles) {
        const auto original = std::find_if(profiles.accounts.begin(), profiles.accounts.end(),
                                           [&id](const Account &each) { return each.id == id; });
        profiles.accounts.insert(original == profiles.accounts.end() ? original : original + 1, copy);
    });
}

void AccountDesk::move(const QString &id, int by)
{
    change([id, by](Profiles &profiles) {
        for (qsizetype i = 0; i < profiles.accounts.size(); ++i) {
            if (profiles.accounts.at(i).id != id)
                continue;
            profiles.accounts.move(i, std::clamp<qsizetype>(i + by, 0, profiles.accounts.size() - 1));
            return;
        }
    });
}

void AccountDesk::change(const ProfileKeeper::Change &change)
{
    m_services.profiles().change(change, this, [this](const std::optional<StoreError> &problem) {
        if (problem)
            m_window->showMistake(tr("The accounts could not be saved: %1").arg(problem->detail));
    });
}

} // namespace app
