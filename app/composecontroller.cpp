#include "app/composecontroller.h"

#include "app/judging.h"
#include "app/messagesource.h"
#include "app/spellservice.h"
#include "core/mail/groups.h"
#include "core/mime/write.h"
#include "core/picture/datapictures.h"
#include "ui/account/passworddialog.h"
#include "ui/protocol/protocolpanel.h"
#include "ui/widgets/inbackground.h"
#include "ui/wording/oauthwording.h"
#include "ui/wording/secretwording.h"

#include <QCoreApplication>
#include <QFile>
#include <QPointer>
#include <QSaveFile>
#include <QThreadPool>

namespace app
{

using namespace std::chrono_literals;
using core::account::Account;
using core::account::SecretSource;
using core::delivery::Outbox;
using core::delivery::Record;
using core::delivery::SavedDraft;
using core::delivery::State;
using core::mail::AddrSpec;
using ui::compose::ComposeWindow;

// What was written is on disk within two seconds of the last key, with time for the disk itself.
constexpr auto restBeforeSaving = 700ms;
constexpr auto restBeforeSavingLong = 1200ms;
constexpr std::chrono::milliseconds longestUnsaved = 10s;
constexpr qint64 longMilliseconds = 30; // to write a letter out that is called long

ComposeController::ComposeController(Services &services, Settings &settings, const SavedDraft &draft,
                                     QObject *parent)
    : QObject(parent)
    , m_services(services)
    , m_settings(settings)
    , m_window(std::make_unique<ComposeWindow>())
    , m_draftId(draft.id)
{
    m_window->setAccounts(services.accounts());
    tellLimits();
    m_window->setPictureWay({settings.keepsPhotoDetails(), services.folders().copies()});
    connectPreview();
    // After the rest: what highlights the text anew would count as a change to the letter.
    m_window->setSaved(draft);
    m_saveTimer.setSingleShot(true);
    m_saveTimer.setInterval(restBeforeSaving);
    connect(&m_saveTimer, &QTimer::timeout, this, &ComposeController::saveAtRest);
    connectWindow();
    connectOutbox();
}

ComposeController::~ComposeController() = default;

void ComposeController::connectPreview()
{
    if (const QString engine = PageRenderer::program(); !engine.isEmpty()) {
        m_renderer = std::make_unique<PageRenderer>(engine);
        m_window->setPreviewRenderer(m_renderer.get());
    }
    m_window->setSpellSource(&m_services.spelling());
    connect(m_window.get(), &ComposeWindow::messageSourceRequested, this,
            [this](const core::mail::Draft &draft) {
                ui::inBackground(
                    this, [draft] { return messageSource(draft); },
                    [this](const QString &message) { m_window->showMessageSource(message); });
            });
}

void ComposeController::connectWindow()
{
    ComposeWindow *window = m_window.get();
    connect(window, &ComposeWindow::changed, this, &ComposeController::scheduleSave);
    connect(window, &ComposeWindow::sendRequested, this, &ComposeController::sendAgain);
    connect(window, &ComposeWindow::sendToRefusedRequested, this, [this] { sendToMissing(missing()); });
    connect(window, &ComposeWindow::sendToOthersRequested, this, &ComposeController::sendToOthers);
    connect(window, &ComposeWindow::sendInPortionsRequested, this, &ComposeController::sendInPortions);
    connect(window, &ComposeWindow::remedyRequested, this, &ComposeController::take);
    connect(window, &ComposeWindow::cancelRequested, this, &ComposeController::cancel);
    connect(window, &ComposeWindow::saveAsFileRequested, this, &ComposeController::saveAsFile);
    connect(window, &ComposeWindow::closed, this, [this] {
        m_settings.setWindowGeometry(m_window->saveGeometry());
        ++m_saveNumber;
        if (isWorthKeeping())
            saveNow();
        else
            m_services.outbox().removeDraft(m_draftId);
        emit closed(this);
    });
    connect(&m_services, &Services::accountsChanged, window, [this] {
        m_window->setAccounts(m_services.accounts());
        tellLimits();
    });
    connect(window, &ComposeWindow::photoDetailsChosen, this,
            [this](bool keep) { m_settings.setKeepsPhotoDetails(keep); });
}

void ComposeController::tellLimits()
{
    QHash<QString, ComposeWindow::SizeLimit> limits;
    for (const Account &account : m_services.accounts()) {
        if (account.isPractice())
            continue; // whoever only tries needs no catalogue
        const auto *provider = m_services.catalogue().forHost(account.host);
        if (provider && provider->limits.messageBytes)
            limits.insert(account.id, {*provider->limits.messageBytes, providerName(account)});
    }
    m_window->setSizeLimits(limits);
}

void ComposeController::connectOutbox()
{
    Outbox *outbox = &m_services.outbox();
    connect(outbox, &Outbox::draftSaved, this, [this](const QString &id, const QDateTime &at) {
        if (id == m_draftId)
            m_window->showDraftSaved(at);
    });
    connect(outbox, &Outbox::draftNotSaved, this, [this](const QString &id, const QString &detail) {
        if (id == m_draftId)
            m_window->showDraftNotSaved(detail);
    });
    connect(outbox, &Outbox::changed, this, &ComposeController::follow);
    connect(outbox, &Outbox::said, this, [this](const QString &id, const core::smtp::Entry &entry) {
        if (id == m_recordId)
            m_window->protocol()->addEntry(entry);
    });
    connect(outbox, &Outbox::reached, this, [this](const QString &id, const core::smtp::StageEvent &event) {
        if (id == m_recordId)
            m_window->protocol()->addStage(event);
    });
    connect(outbox, &Outbox::progressed, this, [this](const QString &id, qint64 sent, qint64 total) {
        if (id != m_recordId)
            return;
        m_window->showProgress(sent, total);
        m_window->protocol()->setProgress(sent, total);
    });
}

bool ComposeController::isWorthKeeping() const
{
    return !m_isSent && !m_isKeptElsewhere && !m_window->isBlank();
}

void ComposeController::setKeptElsewhere()
{
    m_saveTimer.stop();
    m_isKeptElsewhere = true;
}

void ComposeController::setNotKeptElsewhere()
{
    m_isKeptElsewhere = false;
    scheduleSave();
}

void ComposeController::scheduleSave()
{
    m_isKeptElsewhere = false;
    // Not restarted by every key: whoever types without a rest is saved all the same. A letter that takes
    // long to write out waits for a rest all the same, for a while, because it keeps a processor busy.
    if (!m_saveTimer.isActive()) {
        m_unsaved.start();
        m_saveTimer.start(m_isLong ? restBeforeSavingLong : restBeforeSaving);
    } else if (m_isLong && !m_unsaved.hasExpired(longestUnsaved.count())) {
        m_saveTimer.start();
    }
}

/// The letter as it is now, even if somebody has typed on by the time its text is worked out; what came after
/// has set the timer again.
void ComposeController::saveAtRest()
{
    if (m_isSent || !isWorthKeeping())
        return;
    QElapsedTimer watch;
    watch.start();
    m_window->takeSaved([this, watch, number = ++m_saveNumber](const SavedDraft &saved) {
        m_isLong = watch.elapsed() > longMilliseconds;
        if (number == m_saveNumber && !m_isSent)
            m_services.outbox().saveDraft(saved);
    });
}

void ComposeController::saveNow()
{
    m_saveTimer.stop();
    ++m_saveNumber; // what is still being worked out is older
    if (!m_isSent && isWorthKeeping())
        m_services.outbox().saveDraft(m_window->saved());
}

void ComposeController::send(const QList<AddrSpec> &onlyTo)
{
    saveNow();
    const Account *account = m_services.accountById(m_window->accountId());
    if (!account)
        return m_window->showCannotSend(tr("There is no account to send with"),
                                        tr("Choose one in the From row."));
    m_settings.setLastAccount(account->id);
    m_window->showSending();
    m_isPreparing = true;
    m_services.routeFor(
        *account, this,
        [=, this, number = ++m_attempt, account = *account](const core::Result<Route, NotReady> &route) {
            if (number != m_attempt)
                return;
            m_isPreparing = false;
            if (route)
                enqueue(account, *route, onlyTo);
            else
                prepare(account, route.error(), onlyTo);
        });
}

void ComposeController::cancel()
{
    if (!std::exchange(m_isPreparing, false))
        return m_services.outbox().cancel(m_recordId);
    ++m_attempt;
    if (m_reached.isEmpty())
        m_window->showCannotSend(tr("The letter was not sent"),
                                 tr("You cancelled before the connection was made."));
    else
        m_window->showCannotSend(
            tr("Sending was stopped"),
            tr("Some have the letter already. Sending it again goes to the others only."));
}

/// Does what is missing before the account can send, then sends.
void ComposeController::prepare(const Account &account, const NotReady &reason, const QList<AddrSpec> &onlyTo)
{
    const QString provider = providerName(account);
    switch (reason.kind) {
    case NotReady::Kind::NeedsPassword:
        return askForPassword(account, onlyTo);
    case NotReady::Kind::PracticeNotRunning:
        return startPractice(onlyTo);
    case NotReady::Kind::NeedsSignIn:
        m_window->showCannotSend(tr("Sign in to %1 again").arg(provider),
                                 ui::wording::oauthProblem(*reason.signInError, provider));
        emit signInNeeded(account.id);
        return;
    case NotReady::Kind::SignInProblem:
        return m_window->showCannotSend(tr("The sign-in to %1 did not work").arg(provider),
                                        ui::wording::oauthProblem(*reason.signInError, provider));
    case NotReady::Kind::SecretProblem:
        return m_window->showCannotSend(tr("The password is missing"),
                                        ui::wording::secretProblem(*reason.secretError));
    case NotReady::Kind::BadCertificateFile:
        return m_window->showCannotSend(
            tr("The account's certificate file cannot be read"),
            tr("%1 is not there or not readable. Change the account.").arg(reason.subject));
    }
}

QString ComposeController::providerName(const Account &account) const
{
    const auto *provider = m_services.catalogue().forHost(account.host);
    return provider ? provider->name.forLanguage(QLocale().name()) : account.host;
}

void ComposeController::askForPassword(const Account &account, const QList<AddrSpec> &onlyTo)
{
    // The provider's own word: QQ wants a 授权码, and a field that says so is filled in right.
    const auto *provider = m_services.catalogue().forHost(account.host);
    const QString word = provider ? provider->credential().label.forLanguage(QLocale().name()) : QString();
    auto *dialog = new ui::account::PasswordDialog(
        account.user, account.host, word, ui::wording::placeName(account.secret, {}), m_window.get());
    connect(dialog, &ui::account::PasswordDialog::entered, this,
            [this, account, onlyTo](const QString &password) {
                m_window->showSending();
                m_isPreparing = true; // a key store may ask for its own password first
                m_services.keepPassword(
                    account, password, this, [=, this, number = ++m_attempt](const auto &kept) {
                        if (number != m_attempt)
                            return;
                        m_isPreparing = false;
                        if (kept)
                            send(onlyTo);
                        else
                            m_window->showCannotSend(tr("The password could not be kept"),
                                                     ui::wording::secretProblem(kept.error()));
                    });
            });
    connect(dialog, &QDialog::rejected, this, [this] {
        m_window->showCannotSend(tr("The letter was not sent"), tr("It needs the account's password."));
    });
    dialog->open();
}

void ComposeController::startPractice(const QList<AddrSpec> &onlyTo)
{
    auto &server = m_services.practice();
    m_window->showSending();
    m_isPreparing = true;
    auto *once = new QObject(this); // whichever of the two comes first ends both connections
    connect(&server, &core::practice::Server::started, once, [this, once, onlyTo, number = ++m_attempt] {
        once->deleteLater();
        if (number == m_attempt)
            send(onlyTo);
    });
    connect(&server, &core::practice::Server::failedToStart, once, [this, once](const QString &reason) {
        once->deleteLater();
        m_isPreparing = false;
        m_window->showCannotSend(tr("The practice server did not start"), reason);
    });
    server.startInBackground();
}

void ComposeController::enqueue(const Account &account, const Route &route, const QList<AddrSpec> &onlyTo)
{
    core::mail::Draft draft = m_window->saved().draft;
    // A group is a word between its people and the writer, unless the writer shows it.
    if (!m_settings.showsGroupNames())
        core::mail::openGroups(draft);
    if (m_settings.keepsPhotoDetails() || !core::picture::mayHaveDataPictures(draft.body.html))
        return enqueue(draft, account, route, onlyTo);
    // Pictures of a letter that is HTML source never came through the editor, which cleans them.
    m_isPreparing = true;
    ui::inBackground(
        this, [html = draft.body.html] { return core::picture::withoutDetails(html).text; },
        [=, this, number = m_attempt](const QString &html) {
            if (number != m_attempt)
                return;
            m_isPreparing = false;
            core::mail::Draft clean = draft;
            clean.body.html = html;
            enqueue(clean, account, route, onlyTo);
        });
}

void ComposeController::enqueue(const core::mail::Draft &draft, const Account &account, const Route &route,
                                const QList<AddrSpec> &onlyTo)
{
    m_window->protocol()->clear();
    m_window->showSending();
    m_recordId = m_services.outbox().enqueue({.accountId = account.id,
                                              .draftId = m_draftId,
                                              .draft = draft,
                                              .endpoint = route.endpoint,
                                              .credentials = route.credentials,
                                              .onlyTo = onlyTo});
}

void ComposeController::follow(const Record &record)
{
    if (record.id != m_recordId)
        return;
    m_window->protocol()->noteRecord(record);
    if (record.state == State::Queued || record.state == State::Sending)
        return;
    m_lastRecord = record;
    remember(record.receipt);
    switch (record.state) {
    case State::Queued:
    case State::Sending:
        return;
    case State::Sent:
        if (goOnWithPortions() || tellWhoIsLeft(record))
            return;
        m_isSent = true;
        m_services.outbox().removeDraft(m_draftId);
        m_window->showSent(record);
        return;
    case State::PartlySent:
    case State::Failed:
    case State::Unknown:
    case State::Cancelled:
        if (!record.receipt.refused.isEmpty())
            m_refusing = record;
        // A password that was refused is asked for again, not repeated: accounts get locked.
        if (record.error && record.error->kind == core::smtp::Error::Kind::Rejected
            && record.error->stage == core::smtp::Stage::Auth && !record.error->reply.isTransientFailure())
            m_services.distrustPassword(record.accountId);
        m_window->showFailure(caseOf(record, m_services));
        return;
    }
}

void ComposeController::saveAsFile(const QString &path)
{
    const SavedDraft saved = m_window->saved();
    // A draft needs no From; its Message-ID has a domain all the same, which tells nothing.
    const AddrSpec writer
        = saved.draft.from ? saved.draft.from->address : *AddrSpec::parse(u"draft@mail.invalid");
    QThreadPool::globalInstance()->start(
        [this, path, writer, draft = saved.draft, guard = QPointer<QObject>(this)] {
            QSaveFile file(path);
            core::mime::WriteOptions options;
            options.unsentDraft = true;
            QString problem;
            if (!file.open(QFile::WriteOnly)) {
                problem = file.errorString();
            } else {
                const auto written = core::mime::write(draft, core::mime::freshStamp(writer), file, options);
                if (!written)
                    problem = written.error().subject + u' ' + written.error().detail;
                else if (!file.commit())
                    problem = file.errorString();
            }
            QMetaObject::invokeMethod(qApp, [this, guard, problem] {
                if (guard && !problem.isEmpty())
                    m_window->showCannotSend(tr("The file was not saved"), problem);
            });
        });
}

} // namespace app
