#include "app/accountcli.h"

#include "app/checkup.h"
#include "app/commandlinetext.h"
#include "app/exitcodes.h"
#include "app/notready.h"
#include "app/reportprinter.h"
#include "app/terminal.h"
#include "core/discovery/finder.h"
#include "core/doctor/examination.h"
#include "ui/wording/doctorwording.h"
#include "ui/wording/secretwording.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <cstdio>

namespace app
{

using core::account::Account;
using core::account::Profiles;
using core::account::SecretSource;
using core::account::StoreError;
using core::smtp::Credentials;
using core::smtp::Stage;
using Verb = AccountCommand::Verb;

namespace
{

QJsonObject summary(const Account &account, bool isDefault)
{
    QJsonArray addresses;
    for (const core::account::Identity &identity : account.identities) {
        if (identity.address)
            addresses.append(identity.address->toString());
    }
    return {{QStringLiteral("id"), account.id},      {QStringLiteral("title"), account.title},
            {QStringLiteral("host"), account.host},  {QStringLiteral("port"), account.port},
            {QStringLiteral("user"), account.user},  {QStringLiteral("default"), isDefault},
            {QStringLiteral("addresses"), addresses}};
}

} // namespace

AccountCli::AccountCli(AccountCommand command, Services &services, QObject *parent)
    : QObject(parent)
    , m_command(std::move(command))
    , m_services(services)
    , m_out(stdout)
    , m_err(stderr)
{
}

AccountCli::~AccountCli() = default;

void AccountCli::start()
{
    const auto problem = m_services.profiles().load();
    if (problem && problem->kind != StoreError::Kind::Damaged)
        return fail(tr("The accounts cannot be read: %1 (%2)").arg(problem->path, problem->detail),
                    LetterUnusable);
    if (problem)
        m_err << tr("A part of the accounts could not be read. The file as it was is kept as %1.")
                     .arg(problem->path)
              << Qt::endl;
    switch (m_command.verb) {
    case Verb::List:
        return list();
    case Verb::Add:
        return add();
    case Verb::Test:
        return test();
    case Verb::Remove:
        return remove();
    }
}

void AccountCli::cancel()
{
    if (std::exchange(m_isCancelled, true) || !m_examination)
        return finish(Cancelled);
    m_examination->cancel();
}

void AccountCli::list()
{
    const Profiles &profiles = m_services.profiles().profiles();
    const Account *standard = profiles.standard();
    QJsonArray array;
    for (const Account &account : profiles.accounts) {
        const bool isDefault = &account == standard;
        if (m_command.isJson) {
            array.append(summary(account, isDefault));
            continue;
        }
        const QString address
            = account.identity().address ? account.identity().address->toString() : QString();
        m_out << (isDefault ? QStringLiteral("* ") : QStringLiteral("  "))
              << terminal::padded(account.title, 24) << u' ' << terminal::padded(address, 32) << u' '
              << account.host << u':' << account.port << Qt::endl;
    }
    if (m_command.isJson)
        m_out << QJsonDocument(array).toJson();
    else if (profiles.accounts.isEmpty())
        m_err << tr("There is no account yet: hongyan account add ADDRESS") << Qt::endl;
    finish(AllAccepted);
}

void AccountCli::test()
{
    const Account *account = m_services.account(m_command.subject);
    if (!account)
        return fail(tr("There is no account “%1”.").arg(m_command.subject), Usage);
    m_account = *account;
    if (m_account.isPractice() && !m_services.practice().start())
        return fail(tr("The practice server did not start: %1").arg(m_services.practice().errorString()),
                    Usage);
    const auto endpoint = m_services.endpointFor(m_account);
    if (!endpoint)
        return fail(notReadyText(endpoint.error(), m_account.host), exitCodeFor(endpoint.error()));
    if (m_command.until < Stage::Auth) // no secret is needed, so none is touched
        return examine(m_account, {*endpoint, {}}, m_command.until);
    if (!m_command.passwordEnvironment.isEmpty())
        return examineWithPassword(*endpoint);
    m_services.routeFor(m_account, this,
                        [this, endpoint = *endpoint](const core::Result<Route, NotReady> &route) {
                            if (route)
                                examine(m_account, *route, m_command.until);
                            else if (route.error().kind == NotReady::Kind::NeedsPassword)
                                examineWithPassword(endpoint);
                            else
                                fail(notReadyText(route.error(), m_account.host), exitCodeFor(route.error()));
                        });
}

void AccountCli::examineWithPassword(const core::smtp::Endpoint &endpoint)
{
    const auto password = readPassword(m_account.user);
    if (!password)
        return finish(Cancelled);
    if (password->isEmpty()) // saying an empty one counts as a failed sign-in
        return fail(tr("There is no password for %1.").arg(m_account.user), Usage);
    examine(m_account, {endpoint, {Credentials::Kind::Password, m_account.user, *password, {}}},
            m_command.until);
}

void AccountCli::remove()
{
    const Account *found = m_services.profiles().profiles().find(m_command.subject);
    if (!found)
        found = m_services.account(m_command.subject);
    if (!found || found->isPractice())
        return fail(tr("There is no account “%1”.").arg(m_command.subject), Usage);
    const Account account = *found;
    if (!m_command.isConfirmed) {
        if (!terminal::isInteractive())
            return fail(tr("Nothing was removed. Use --yes to remove without being asked."), Usage);
        m_err << tr("Remove %1 and its stored password? [y/N] ").arg(account.title) << Qt::flush;
        const auto answer = terminal::readAnswer();
        if (!answer)
            return finish(Cancelled);
        if (!terminal::isYes(answer))
            return fail(tr("Nothing was removed. Use --yes to remove without being asked."), Usage);
    }
    const auto takeOut = [id = account.id](Profiles &profiles) {
        profiles.accounts.removeIf([&id](const Account &each) { return each.id == id; });
        if (profiles.defaultId == id)
            profiles.defaultId.clear();
    };
    m_services.profiles().change(takeOut, this, [this, account](const std::optional<StoreError> &problem) {
        if (problem)
            return fail(tr("The accounts could not be saved: %1").arg(problem->detail), LetterUnusable);
        m_out << tr("Removed: %1").arg(account.title) << Qt::endl;
        m_services.forgetSecrets(account, this, [this](const auto &gone) {
            if (gone)
                finish(AllAccepted);
            else
                fail(ui::wording::secretProblem(gone.error()), LetterUnusable);
        });
    });
}

/// Nothing where a signal ended the question.
std::optional<QString> AccountCli::readPassword(const QString &user)
{
    if (!m_command.passwordEnvironment.isEmpty()) {
        const auto value = m_services.vault().environment().value(m_command.passwordEnvironment);
        return value ? QString::fromUtf8(*value) : QString();
    }
    if (terminal::isInteractive())
        m_err << tr("Password for %1: ").arg(user) << Qt::flush;
    const auto password = terminal::readHiddenLine();
    if (terminal::isInteractive())
        m_err << Qt::endl;
    return password;
}

void AccountCli::examine(const Account &account, const Route &route, Stage until)
{
    using core::doctor::Examination;
    m_examination
        = std::make_unique<Examination>(checkupOf(account, route, m_services.catalogue(), until), nullptr);
    Examination *examination = m_examination.get();
    if (!m_command.isJson)
        printStages(examination, m_out);
    connect(examination, &Examination::finished, this, &AccountCli::showReport);
    examination->start();
}

void AccountCli::showReport(const core::doctor::Report &report)
{
    if (m_isCancelled)
        return finish(Cancelled);
    if (m_command.isJson)
        m_out << QJsonDocument(reportJson(report)).toJson();
    else
        printFindings(report, m_out);
    if (m_command.verb == Verb::Add && report.isUsable)
        return save();
    if (m_command.verb == Verb::Add)
        m_err << tr("The account was not saved. Use --no-test to save it all the same.") << Qt::endl;
    const auto &own = report.attempts.isEmpty() ? std::nullopt : report.attempts.first().error;
    finish(report.isUsable ? int(AllAccepted) : own ? exitCodeFor(*own) : int(Connecting));
}

void AccountCli::finish(int code)
{
    m_password.fill(QChar(0));
    QCoreApplication::exit(code);
}

void AccountCli::fail(const QString &reason, int code)
{
    m_err << reason << Qt::endl;
    finish(code);
}

} // namespace app
