#pragma once

#include "core/account/catalogue.h"
#include "core/discovery/types.h"
#include "core/doctor/types.h"
#include "core/oauth/types.h"
#include "core/secrets/types.h"

#include <QMainWindow>
#include <QUrl>

class QListWidget;
class QStackedWidget;

namespace ui
{
class Button;
class InlineBar;
} // namespace ui

namespace ui::account
{

class ChoosePage;
class FindPage;
class FormPage;
class ManualPage;
class SignInPage;
class TestPage;

/// Everything about accounts in one window: the first run's choice, the way from an address to an account
/// that works, and the list. Shows what it is told and says what the person did; what was typed as a secret
/// stays in its field until it is handed over, and is gone when the page is left.
class AccountWindow : public QMainWindow
{
    Q_OBJECT

public:
    explicit AccountWindow(core::account::Catalogue catalogue, QWidget *parent = nullptr);

    void setProfiles(const core::account::Profiles &profiles, const core::account::Account &practice);
    void setKeyring(const core::secrets::KeyringState &keyring);
    /// The sign-in servers that the program has a client id for.
    void setClients(const QStringList &signInServersWithClient);

    void showChoice(); ///< "Which address do you write from?"
    void showList();
    void showAccount(const QString &id); ///< Its settings.
    void showTest(const QString &id); ///< Begins one, with the secret that is kept.
    void showMistake(const QString &text); ///< The accounts could not be read or written.

    void showSearchStep(const core::discovery::Step &step);
    void showCandidates(const QList<core::discovery::Candidate> &candidates, bool isFinished);

    void showBrowserOpened(const QUrl &page);
    void showDeviceCode(const core::oauth::DeviceCode &code);
    void showSignedIn(const QString &address);
    void showSignInFailed(const core::oauth::Error &error);

    void showTestAttempt(const core::doctor::Alternative &attempt); ///< Another one begins.
    void addTestStage(const core::smtp::StageEvent &event);
    void addTestEntry(const core::smtp::Entry &entry);
    void showReport(const core::doctor::Report &report);

signals:
    void practiceChosen();
    void settingsWanted(const core::mail::AddrSpec &address, const core::discovery::Options &options);
    void searchCancelled();
    void signInRequested(const core::account::Account &account, bool withDeviceCode);
    void signInCancelled(); ///< Also when the account that somebody signed in for is given up.
    void clientEntered(const QString &signInServer, const QString &id, const QString &secret);
    void clientHelpRequested(const QString &signInServer);
    /// @p secret is empty for the one that is kept.
    void testRequested(const core::account::Account &account, const QString &secret);
    void testCancelled();
    /// An account was made or changed; @p secret is empty when it was not typed.
    void accountSaved(const core::account::Account &account, const QString &secret);
    void accountRemoved(const QString &id);
    void duplicateRequested(const QString &id);
    void defaultRequested(const QString &id);
    void moveRequested(const QString &id, int places);
    void exportRequested(const QStringList &ids);
    void importRequested();
    void forgetSecretRequested(const QString &id);
    void helpRequested(const QUrl &page);

protected:
    void changeEvent(QEvent *event) override;
    void closeEvent(QCloseEvent *event) override;

private:
    void connectChoice();
    void connectForm(FormPage *page);
    void connectTest();
    QWidget *createListPage();
    void fillList();
    void showPage(QWidget *page);
    void showForm(FormPage *page);
    void leaveForm(); ///< For good: the secret is forgotten.
    void goBack();
    void save(const core::account::Account &account, const QString &secret);
    void retranslate();
    const core::account::Account *selected() const;

    core::account::Catalogue m_catalogue;
    core::account::Profiles m_profiles;
    core::account::Account m_practice;
    QStackedWidget *m_pages;
    InlineBar *m_notice;
    ChoosePage *m_choose;
    QWidget *m_choosePage;
    FindPage *m_find;
    SignInPage *m_signIn;
    ManualPage *m_manual;
    TestPage *m_test;
    QWidget *m_listPage = nullptr;
    QListWidget *m_list = nullptr;
    Button *m_add = nullptr;
    Button *m_change = nullptr;
    Button *m_remove = nullptr;
    FormPage *m_form = nullptr; ///< The one that a test goes back to; null: the list.
    QList<QWidget *> m_way; ///< The pages behind this one, for "Back".
    bool m_returnsToList = false;
    bool m_isSaving = false; ///< Leaving a page now does not give the account up.
};

} // namespace ui::account
