#pragma once

#include "core/account/catalogue.h"
#include "core/discovery/types.h"
#include "core/doctor/types.h"
#include "core/oauth/types.h"
#include "core/secrets/types.h"

#include <QMainWindow>
#include <QUrl>

class QStackedWidget;

namespace ui
{
class InlineBar;
} // namespace ui

namespace ui::account
{

class ChoosePage;
class FindPage;
class FormPage;
class ListPage;
class ManualPage;
class SettingsPage;
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
    /// The accounts could not be read or written, or the account that was to be saved was not: what was
    /// typed is still there.
    void showMistake(const QString &text);
    void showSecretForgotten(); ///< What forgetSecretRequested() asked for is done.
    /// Something is being filled in that showList() would throw away.
    bool isInUse() const;
    void showSaved(); ///< What accountSaved() asked for is done: its secret is forgotten here.

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
    void keyringWanted(); ///< A page asks where a secret is to be kept: setKeyring() tells what there is now.
    void settingsWanted(const core::mail::AddrSpec &address, const core::discovery::Options &options);
    void searchCancelled();
    void signInRequested(const core::account::Account &account, bool withDeviceCode);
    void signInCancelled(); ///< Also when the account that somebody signed in for is given up.
    void clientEntered(const QString &signInServer, const QString &id, const QString &secret);
    /// @p secret is empty for the one that is kept.
    void testRequested(const core::account::Account &account, const QString &secret);
    void testCancelled();
    /// An account was made or changed; @p secret is empty when it was not typed. Answered by showSaved() or
    /// showMistake().
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
    void connectList();
    void connectSettings();
    void showPage(QWidget *page);
    void showForm(FormPage *page);
    void giveUp(FormPage *page);
    void leaveForm(); ///< For good: the secret is forgotten.
    void goBack();
    void save(const core::account::Account &account, const QString &secret);
    void retranslate();
    QString typedSecret() const;

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
    ListPage *m_list;
    SettingsPage *m_settings;
    FormPage *m_form = nullptr; ///< The one that a test goes back to; null: the settings, or the list.
    QString m_settingsSecret; ///< Typed there, for the test that was begun there.
    QList<QWidget *> m_way; ///< The pages behind this one, for "Back".
    bool m_returnsToList = false;
    bool m_isSaving = false; ///< Leaving a page now does not give the account up.
};

} // namespace ui::account
