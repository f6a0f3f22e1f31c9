#include "app/accountdesk.h"
#include "app/checkup.h"

#include "core/account/profilefile.h"
#include "core/doctor/examination.h"
#include "core/picture/datapictures.h"
#include "core/stationery/signature.h"
#include "ui/account/accountwindow.h"
#include "ui/wording/oauthwording.h"
#include "ui/wording/secretwording.h"

#include <QCoreApplication>
#include <QFileDialog>
#include <QHostAddress>
#include <QPointer>
#include <QSaveFile>
#include <QThreadPool>

namespace app
{

using core::account::Account;
using core::account::Profiles;
using ui::account::AccountWindow;

namespace
{

/// Writes and syncs off this thread, then tells what went wrong, "" for nothing.
void writeInBackground(const QString &path, const QByteArray &octets, QObject *context,
                       std::function<void(const QString &)> done)
{
    QThreadPool::globalInstance()->start([path, octets, guard = QPointer<QObject>(context), done] {
        QSaveFile file(path);
        const bool isWritten
            = file.open(QFile::WriteOnly) && file.write(octets) == octets.size() && file.commit();
        const QString problem = isWritten ? QString() : file.errorString();
        QMetaObject::invokeMethod(qApp, [guard, done, problem] {
            if (guard)
                done(problem);
        });
    });
}

/// Whoever made the file may not have a sign-in with one provider go to the server of another, nor a password
/// go in the clear.
Account withoutLures(Account account, const core::account::Catalogue &catalogue)
{
    const auto *provider = catalogue.forHost(account.host);
    account.providerId = provider ? provider->id : QString();
    if (!provider || provider->signInServer != account.oauthServer)
        account.oauthServer.clear();
    const bool isHere = account.host == u"localhost" || QHostAddress(account.host).isLoopback();
    if (account.security == Account::Security::None && !isHere)
        account.security = Account::Security::StartTls;
    return account;
}

} // namespace

/// With what was typed, which is not stored yet, or else with what is.
void AccountDesk::examine(const Account &account, const QString &secret)
{
    using core::smtp::Credentials;
    const quint64 number = ++m_examinationNumber;
    endExamination();
    const auto endpoint = m_services.endpointFor(account);
    if (!endpoint)
        return cannotExamine(endpoint.error());
    if (const auto *tokens = m_services.signIns().pending(account))
        return examineBy(
            account,
            {*endpoint,
             {Credentials::Kind::OAuthToken, account.user, QString::fromLatin1(tokens->access), {}}});
    if (!secret.isEmpty())
        return examineBy(account, {*endpoint, {Credentials::Kind::Password, account.user, secret, {}}});
    // Without a secret the connection can be examined all the same, up to the login.
    if (isForAnotherServer(account))
        return examineBy(account, {*endpoint, {}});
    m_services.routeFor(
        account, this,
        [this, account, number, endpoint = *endpoint](const core::Result<Route, NotReady> &route) {
            if (number == m_examinationNumber)
                examineBy(account, route ? *route : Route{endpoint, {}});
        });
}

void AccountDesk::cannotExamine(const NotReady &reason)
{
    m_window->showReport({});
    m_window->showMistake(tr("%1 cannot be read.").arg(reason.subject));
}

/// It may be in the middle of one of its signals; none of them is news any more.
void AccountDesk::endExamination()
{
    if (!m_examination)
        return;
    m_examination->disconnect(m_window.get());
    m_examination->cancel();
    m_examination.release()->deleteLater();
}

void AccountDesk::examineBy(const Account &account, const Route &route)
{
    using core::doctor::Examination;
    using core::smtp::Credentials;
    const bool needsLogin = account.secret.kind != core::account::SecretSource::Kind::None;
    const bool hasLogin = route.credentials.kind != Credentials::Kind::None;
    // Without a login MAIL would be refused, and that would say nothing about the account.
    const auto until = needsLogin && !hasLogin ? core::smtp::Stage::Hello : core::smtp::Stage::Sender;
    m_examination
        = std::make_unique<Examination>(checkupOf(account, route, m_services.catalogue(), until), nullptr);
    Examination *examination = m_examination.get();
    AccountWindow *window = m_window.get();
    connect(examination, &Examination::attemptStarted, window,
            [window](const core::doctor::Alternative &server, int) { window->showTestAttempt(server); });
    connect(examination, &Examination::reached, window, &AccountWindow::addTestStage);
    connect(examination, &Examination::said, window, &AccountWindow::addTestEntry);
    connect(examination, &Examination::finished, window, &AccountWindow::showReport);
    examination->start();
}

void AccountDesk::exportTo(const QStringList &ids)
{
    QList<Account> accounts;
    for (const QString &id : ids) {
        if (const Account *account = m_services.profiles().profiles().find(id))
            accounts.append(*account);
    }
    auto *dialog = new QFileDialog(m_window.get(), tr("Export accounts without their passwords"), QString(),
                                   tr("Hongyan accounts (*.json)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("json"));
    dialog->selectFile(QStringLiteral("hongyan-accounts.json"));
    connect(dialog, &QFileDialog::fileSelected, this, [this, accounts](const QString &path) {
        writeInBackground(path, core::account::exportedProfiles(accounts), this,
                          [this](const QString &problem) {
                              if (!problem.isEmpty())
                                  m_window->showMistake(tr("The file was not written: %1").arg(problem));
                          });
    });
    dialog->open();
}

void AccountDesk::importFrom()
{
    auto *dialog = new QFileDialog(m_window.get(), tr("Import accounts"), QString(),
                                   tr("Hongyan accounts (*.json);;All files (*)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &path) {
        constexpr qint64 mostOctets = 16 * 1024 * 1024;
        QFile file(path);
        if (!file.open(QFile::ReadOnly))
            return m_window->showMistake(tr("The file cannot be read: %1").arg(file.errorString()));
        const auto imported = core::account::importedProfiles(file.read(mostOctets));
        if (!imported)
            return m_window->showMistake(tr("There are no accounts in this file."));
        QList<Account> accounts;
        for (const Account &account : *imported) {
            accounts.append(withoutLures(account, m_services.catalogue()));
            for (core::account::Identity &identity : accounts.last().identities) {
                if (!core::stationery::adoptSignature(identity))
                    m_window->showMistake(
                        tr("The signature of %1 is too large and was left out.")
                            .arg(identity.address ? identity.address->toString() : account.title));
                identity.signatureHtml = core::picture::withoutDetails(identity.signatureHtml).text;
            }
        }
        change([accounts](Profiles &profiles) { profiles.accounts += accounts; });
    });
    dialog->open();
}

} // namespace app
