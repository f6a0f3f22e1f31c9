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
using core::delivery::State;
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
    missing.removeIf(
        [this](const AddrSpec &one) { return m_reached.contains(one) || m_uncertain.contains(one); });
    return missing;
}

void ComposeController::remember(const core::smtp::Receipt &receipt)
{
    for (const AddrSpec &reached : receipt.accepted)
        m_reached.insert(reached);
    for (const AddrSpec &perhaps : receipt.uncertain)
        m_uncertain.insert(perhaps);
}

/// The person wants it sent: for the first time, or after an attempt.
void ComposeController::sendAgain()
{
    // After an unknown outcome the window has warned, and the person wants it all the same.
    if (m_lastRecord.state == State::Unknown)
        m_uncertain.clear();
    if (m_reached.isEmpty() && m_uncertain.isEmpty() && m_portion == 0)
        return send({});
    const QList<AddrSpec> left = missing();
    sendToMissing(m_portion > 0 ? left.mid(0, m_portion) : left);
}

void ComposeController::adopt(const Record &record, Shown shown)
{
    if (m_window->phase() != ui::compose::ComposeWindow::Phase::Writing)
        return;
    m_recordId = record.id;
    m_lastRecord = record;
    remember(record.receipt);
    if (shown == Shown::AsSent) {
        // Who got a hidden copy is in the envelope alone.
        SavedDraft saved = m_window->saved();
        const QList<AddrSpec> named = core::mail::envelopeRecipients(saved.draft);
        for (const QString &recipient : record.recipients) {
            const auto address = AddrSpec::parse(recipient);
            if (address && !named.contains(*address))
                saved.draft.bcc.append(core::mail::Mailbox{{}, *address});
        }
        m_window->setSaved(saved);
        scheduleSave();
    }
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
    m_refusing = m_lastRecord;
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
bool ComposeController::goOnWithPortions()
{
    const QList<AddrSpec> left = missing();
    if (m_portion == 0 || left.isEmpty())
        return false;
    send(left.mid(0, m_portion));
    return true;
}

/// Those it was sent to have it, but others were refused before: the letter stays, with why.
bool ComposeController::tellWhoIsLeft(const Record &record)
{
    const QList<AddrSpec> left = missing();
    if (left.isEmpty() || m_refusing.id.isEmpty())
        return false;
    Record whole = m_refusing;
    whole.state = State::PartlySent;
    whole.finishedAt = record.finishedAt;
    whole.error.reset();
    whole.receipt.refused.removeIf(
        [&left](const core::smtp::Refusal &refusal) { return !left.contains(refusal.recipient); });
    whole.receipt.accepted = QList<AddrSpec>(m_reached.begin(), m_reached.end());
    if (whole.receipt.refused.isEmpty())
        return false;
    m_lastRecord = whole;
    m_window->showFailure(caseOf(whole, m_services));
    return true;
}

void ComposeController::take(const Remedy &remedy)
{
    const Account *account = m_services.accountById(m_window->accountId());
    const bool isAboutAccount = remedy.kind == Kind::EnterSecret || remedy.kind == Kind::SignIn
        || remedy.kind == Kind::SwitchServer || remedy.kind == Kind::OpenAccountSettings
        || remedy.kind == Kind::TestConnection;
    if (isAboutAccount && m_window->accountId() != m_lastRecord.accountId)
        return m_window->showCannotSend(tr("The letter is from another account now"),
                                        tr("What the card offers is about the account that failed. Choose "
                                           "that one in From, or send again."));
    if (isAboutAccount && account && account->isPractice())
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
        // A secret that is not typed is changed where it is chosen.
        if (account && account->oauthServer.isEmpty()
            && (account->secret.kind == core::account::SecretSource::Kind::Session
                || account->secret.kind == core::account::SecretSource::Kind::Keyring
                || account->secret.kind == core::account::SecretSource::Kind::File))
            askForPassword(*account, missing());
        else
            emit m_window->accountSettingsRequested(m_window->accountId());
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
    m_isPreparing = true;
    m_services.profiles().change(change, this, [this, number = ++m_attempt](const auto &problem) {
        if (number != m_attempt)
            return;
        m_isPreparing = false;
        if (problem)
            m_window->showCannotSend(tr("The account could not be changed"), problem->detail);
        else
            sendAgain();
    });
}

} // namespace app
