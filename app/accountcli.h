#pragma once

#include "app/accountcommand.h"
#include "app/services.h"
#include "core/doctor/types.h"

#include <QTextStream>

#include <memory>

namespace core::discovery
{
struct Candidate;
class Finder;
} // namespace core::discovery
namespace core::doctor
{
class Examination;
}

namespace app
{

/// "hongyan account …" at work: the same rooms as behind the account window, on a terminal. Ends with
/// QCoreApplication::exit().
class AccountCli : public QObject
{
    Q_OBJECT

public:
    AccountCli(AccountCommand command, Services &services, QObject *parent = nullptr);
    ~AccountCli() override;

public slots:
    void start();
    void cancel();

private:
    void list();
    void test();
    void remove();

    void add();
    void addAt(const core::smtp::Endpoint &server, const QString &user);
    void addFound(const core::mail::AddrSpec &address);
    bool isTrusted(const core::discovery::Candidate &candidate, const core::mail::AddrSpec &address);
    void choosePlace();
    void askForSecret();
    void signIn();
    void testThenSave();
    void save();

    std::optional<QString> readPassword(const QString &user);
    void examineWithPassword(const core::smtp::Endpoint &endpoint);
    void examine(const core::account::Account &account, const Route &route, core::smtp::Stage until);
    void showReport(const core::doctor::Report &report);
    void finish(int code);
    void fail(const QString &reason, int code);

    AccountCommand m_command;
    Services &m_services;
    QTextStream m_out;
    QTextStream m_err;
    core::account::Account m_account; ///< The one that is added or examined.
    QString m_password;
    std::unique_ptr<core::discovery::Finder> m_finder;
    std::unique_ptr<core::doctor::Examination> m_examination;
    bool m_isCancelled = false;
};

} // namespace app
