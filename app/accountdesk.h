#pragma once

#include "app/services.h"
#include "core/doctor/types.h"

#include <memory>

namespace core::discovery
{
class Finder;
struct Options;
} // namespace core::discovery
namespace core::doctor
{
class Examination;
}
namespace ui::account
{
class AccountWindow;
}

namespace app
{

/// Joins the account window to what does its work: the search for settings, the sign-in, the connection
/// doctor, the vault and the profile file.
class AccountDesk : public QObject
{
    Q_OBJECT

public:
    explicit AccountDesk(Services &services, QObject *parent = nullptr);
    ~AccountDesk() override;

    void showChoice(); ///< "Which address do you write from?"
    void showList();
    void showAccount(const QString &id);
    void showTest(const QString &id); ///< Examines the connection of an account that exists.
    void showMistake(const QString &text);
    void close();

signals:
    void practiceChosen();
    void accountMade(const QString &id); ///< A new one, saved with its secret.

private:
    ui::account::AccountWindow *window();
    void connectProfiles();
    void connectSearch();
    void connectSignIn();
    void connectDoctor();
    void refresh();
    void lookForKeyring();

    void find(const core::mail::AddrSpec &address, const core::discovery::Options &options);
    void save(core::account::Account account, const QString &secret);
    std::optional<core::account::Account> storedAccount(const QString &id) const;
    static bool needsStoredSecret(const core::account::Account &account);
    bool isForAnotherServer(const core::account::Account &account) const;
    void forgetSecrets(const core::account::Account &account);
    void saveProfile(const core::account::Account &account);
    void remove(const QString &id);
    void duplicate(const QString &id);
    void move(const QString &id, int by);
    void change(const ProfileKeeper::Change &change);
    void examine(const core::account::Account &account, const QString &secret);
    void cannotExamine(const NotReady &reason);
    void endExamination();
    void examineBy(const core::account::Account &account, const Route &route);
    void exportTo(const QStringList &ids);
    void importFrom();

    Services &m_services;
    std::unique_ptr<ui::account::AccountWindow> m_window;
    std::unique_ptr<core::discovery::Finder> m_finder;
    std::unique_ptr<core::doctor::Examination> m_examination;
    QString m_signingIn; ///< The account that somebody signs in for.
    quint64 m_examinationNumber = 0; ///< So that one that was cancelled does not begin late.
};

} // namespace app
