// What helps when a letter did not arrive and does not lie in its window: pages, secrets, servers,
// recipients.

#include "app/composecontroller.h"
#include "app/judging.h"
#include "app/profilekeeper.h"
#include "ui/protocol/protocolpanel.h"

#include <QDesktopServices>
#include <QUrl>

namespace app
{

using core::account::Account;
using core::delivery::Record;
using core::delivery::SavedDraft;
using core::diagnosis::Remedy;
using core::mail::AddrSpec;
using Kind = Remedy::Kind;

namespace
{

Account::Security securityOf(core::smtp::Security security)
{
    return security == core::smtp::Security::StartTls ? Account::Security::StartTls
                                                      : Account::Security::ImplicitTls;
}

} // namespace

/// Whom the letter names now and nobody accepted it for: an address that was mended since is among them.
/// Whoever may have got it already is not: nothing is sent twice blindly.
QList<AddrSpec> ComposeController::missing() const
{
    QList<AddrSpec> missing = core::mail::envelopeRecipients(m_window->saved().draft);
    const core::smtp::Receipt &receipt = m_lastRecord.receipt;
    for (const AddrSpec &reached : receipt.accepted + receipt.uncertain)
        missing.removeAll(reached);
    return missing;
}

void ComposeController::adopt(const Record &record)
{
    m_recordId = record.id;
    m_lastRecord = record;
    // Who got a hidden copy is in the envelope alone.
    SavedDraft saved = m_window->saved();
    const QList<AddrSpec> shown = core::mail::envelopeRecipients(saved.draft);
    for (const QString &recipient : record.recipients) {
        const auto address = AddrSpec::parse(recipient);
        if (address && !shown.contains(*address))
            saved.draft.bcc.append(core::mail::Mailbox{{}, *address});
    }
    m_window->setSaved(saved);
    m_window->protocol()->setRecord(record);
    m_window->showFailure(caseOf(record, m_services));
}

void ComposeController::sendToMissing(const QList<AddrSpec> &missing)
{
    if (missing.isEmpty())
        return m_window->showCannotSend(
            tr("Nobody is left to send to"),
            tr("Everyone in the address rows has accepted this message, or may have received it."));
    send(missing);
}

void ComposeController::sendToOthers()
{
    QList<AddrSpec> others = missing();
    for (const core::smtp::Refusal &refusal : m_lastRecord.receipt.refused)
        others.removeAll(refusal.recipient);
    sendToMissing(others);
}

void ComposeController::sendInPortions(int limit)
{
    // Without a number from the server half of them at a time; the next refusal halves it again.
    const QList<AddrSpec> left = missing();
    m_portion = limit > 0 ? limit : std::max(1, int(left.size()) / 2);
    sendToMissing(left.mid(0, m_portion));
}

/// Sends to the next ones; answers whether there are any.
bool ComposeController::goOnWithPortions(const Record &record)
{
    if (m_portion == 0)
        return false;
    QList<AddrSpec> left = core::mail::envelopeRecipients(m_window->saved().draft);
    m_reached += record.receipt.accepted;
    for (const AddrSpec &reached : std::as_const(m_reached))
        left.removeAll(reached);
    if (left.isEmpty())
        return false;
    send(left.mid(0, m_portion));
    return true;
}

void ComposeController::take(const Remedy &remedy)
{
    const Account *account = m_services.accountById(m_window->accountId());
    const bool changesAccount = remedy.kind == Kind::EnterSecret || remedy.kind == Kind::SignIn
        || remedy.kind == Kind::SwitchServer;
    if (changesAccount && account && account->isPractice())
        return m_window->showCannotSend(
            tr("This is the practice account"),
            tr("With an account of yours this button would do what it says: “%1”. The practice account has "
               "no "
               "settings; choose another practice situation to go on.")
                .arg(ui::wording::remedyText(remedy, caseOf(m_lastRecord, m_services).context)));
    switch (remedy.kind) {
    case Kind::OpenCredentialPage:
    case Kind::OpenProviderPage:
    case Kind::OpenNetworkSignIn:
    case Kind::LookUpListing:
    case Kind::ContactProvider:
        return openPage(remedy.url);
    case Kind::EnterSecret:
        if (account)
            askForPassword(*account, {});
        return;
    case Kind::SignIn:
        emit signInNeeded(m_window->accountId());
        return;
    case Kind::SwitchServer:
        return switchServer(remedy);
    case Kind::CheckDomain:
        emit domainCheckRequested(remedy.target);
        return;
    default:
        // Everything else is taken in the window.
        return;
    }
}

void ComposeController::openPage(const QString &url)
{
    const QUrl page(url, QUrl::StrictMode);
    if (page.scheme() == u"https" || page.scheme() == u"http")
        QDesktopServices::openUrl(page);
}

/// The account takes the other way from now on, and the letter is sent again by it.
void ComposeController::switchServer(const Remedy &remedy)
{
    const QString id = m_window->accountId();
    const auto change = [id, remedy](core::account::Profiles &profiles) {
        for (Account &account : profiles.accounts) {
            if (account.id != id)
                continue;
            account.host = remedy.host;
            account.port = remedy.port;
            account.security = securityOf(remedy.security);
        }
    };
    m_window->showSending();
    m_services.profiles().change(change, this, [this](const auto &problem) {
        if (problem)
            m_window->showCannotSend(tr("The account could not be changed"), problem->detail);
        else
            send({});
    });
}

} // namespace app
