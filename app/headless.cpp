#include "app/headless.h"

#include "app/exitcodes.h"
#include "app/judging.h"
#include "app/notready.h"
#include "app/photocleaning.h"
#include "app/settings.h"
#include "app/smtpurl.h"
#include "app/templateletter.h"
#include "app/terminal.h"
#include "core/mime/rewrite.h"
#include "core/mime/write.h"
#include "core/stationery/filling.h"
#include "core/stationery/signature.h"
#include "ui/wording/letterwording.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <cstdio>

namespace app
{

using core::account::Account;
using core::delivery::Record;
using core::delivery::State;
using core::smtp::StageEvent;

namespace wording = ui::wording;

namespace
{

core::mail::Mailbox senderOf(const Account &account)
{
    return {account.identity().name, *account.identity().address};
}

void addCopies(core::mail::AddressList &row, const QList<core::mail::Mailbox> &copies,
               const core::mail::Draft &draft)
{
    for (const core::mail::Mailbox &copy : copies) {
        if (!core::mail::envelopeRecipients(draft).contains(copy.address))
            row.append(copy);
    }
}

/// What the window puts into a new letter. Nothing for another sender than the identity's own.
void addIdentity(core::mail::Draft &draft, const core::account::Identity &identity, bool isUnsigned)
{
    if (!draft.from || !identity.address || draft.from->address != *identity.address)
        return;
    addCopies(draft.cc, identity.cc, draft);
    addCopies(draft.bcc, identity.bcc, draft);
    if (draft.replyTo.isEmpty()) {
        for (const core::mail::Mailbox &answersTo : identity.replyTo)
            draft.replyTo.append(answersTo);
    }
    if (!isUnsigned)
        core::stationery::sign(draft, identity);
}

} // namespace

Headless::Headless(Options options, Services &services, QObject *parent)
    : QObject(parent)
    , m_options(std::move(options))
    , m_services(services)
    , m_out(stdout)
    , m_err(stderr)
{
    connect(&m_services.practice(), &core::practice::Server::received, this,
            [this](const core::practice::Received &letter) { m_receivedPath = letter.path; });
}

Headless::~Headless() = default;

void Headless::start()
{
    if (!m_options.templateName.isEmpty() && !loadTemplate())
        return;
    auto letter = letterFrom(m_options, m_template.letter);
    if (!letter)
        return fail(letter.error(), LetterUnusable);
    if (!letter->unfinishedTo.isEmpty())
        return fail({tr("This is not an address: %1").arg(letter->unfinishedTo)}, LetterUnusable);
    if (!letter->offeredAttachments.isEmpty())
        return fail({tr("A mailto: link may not attach files by itself: %1")
                         .arg(letter->offeredAttachments.join(QStringLiteral(", ")))},
                    LetterUnusable);

    if (letter->filesToOpen != QStringList() && m_options.emlFile.isEmpty())
        return fail({tr("A ready message is sent with --eml: %1").arg(letter->filesToOpen.first())}, Usage);
    if (!m_options.scenario.isEmpty()
        && core::practice::readyScenario(m_options.scenario.toLatin1()).id != m_options.scenario.toLatin1())
        return fail({tr("There is no scenario “%1”; --scenario list names them.").arg(m_options.scenario)},
                    Usage);
    if (!m_options.logFile.isEmpty() && !QFile(m_options.logFile).open(QFile::WriteOnly | QFile::Append))
        return fail({tr("The log cannot be written: %1").arg(m_options.logFile)}, LetterUnusable);

    const auto account = chooseAccount();
    if (!account)
        return fail(account.error(), Usage);
    core::mail::Draft &draft = letter->draft;
    if (!draft.from && m_options.emlFile.isEmpty() && account->identity().address)
        draft.from = senderOf(*account);
    if (!m_options.templateName.isEmpty()) {
        if (const auto problem = fillTemplate(draft))
            return fail(*problem, Usage);
    }
    if (m_options.emlFile.isEmpty())
        addIdentity(draft, account->identity(), m_options.isUnsigned);
    const bool keepsDetails = m_options.keepsPhotoDetails || m_services.settings().keepsPhotoDetails();
    if (m_options.emlFile.isEmpty() && !keepsDetails) {
        for (const QString &sentence : cleanPhotos(draft))
            m_err << sentence << Qt::endl;
    }
    if (m_options.mode == Options::Mode::Dump)
        return QCoreApplication::exit(dump(draft));

    const qsizetype recipientCount = core::mail::envelopeRecipients(draft).size();
    if (recipientCount == 0 && m_options.emlFile.isEmpty())
        return fail({tr("There is no recipient: use --to, --cc or --bcc.")}, Usage);
    if (!isAgreed(recipientCount))
        return fail({tr("Nothing was sent. Use --yes to send without being asked.")}, Usage);
    if (!m_options.smtpUrl.isEmpty()) {
        const auto way = routeFromUrl();
        return way ? sendThrough(draft, *account, *way) : fail(way.error(), Usage);
    }
    if (!makeReady(*account))
        return;
    if (!m_options.passwordEnvironment.isEmpty() && !account->isPractice())
        return askThenSend(draft, *account);
    m_services.routeFor(*account, this,
                        [this, draft, account = *account](const core::Result<Route, NotReady> &way) {
                            if (way)
                                sendThrough(draft, account, *way);
                            else if (way.error().kind == NotReady::Kind::NeedsPassword)
                                askThenSend(draft, account);
                            else
                                fail({notReadyText(way.error(), account.host)}, exitCodeFor(way.error()));
                        });
}

/// Or fails.
bool Headless::loadTemplate()
{
    m_templateFiles = std::make_unique<QTemporaryDir>();
    core::stationery::Drawer drawer(m_services.folders().templates());
    const auto paper = loadPaper(drawer, m_options.templateName, m_templateFiles->path());
    if (paper) {
        m_template = *paper;
        return true;
    }
    const bool isUnknown = paper.error().kind == core::stationery::PaperError::Kind::NotThere;
    fail(templateProblem(m_options.templateName, paper.error()), isUnknown ? Usage : LetterUnusable);
    return false;
}

/// The parts of @p draft that are the template's; what else was given is text.
std::optional<LetterError> Headless::fillTemplate(core::mail::Draft &draft)
{
    const auto given = valuesFrom(m_options.fieldValues, core::stationery::fieldsOf(m_template.letter));
    if (!given)
        return given.error();
    core::mail::Draft own;
    if (m_options.subject.isEmpty())
        own.subject = draft.subject;
    if (m_options.body.isEmpty() && m_options.htmlFile.isEmpty())
        own.body = draft.body;
    const auto values = allValues(own, *given, {draft.to, draft.from, QDate::currentDate(), QLocale()});
    if (!values)
        return values.error();
    own = core::stationery::filled(own, *values);
    if (m_options.subject.isEmpty())
        draft.subject = own.subject;
    if (m_options.body.isEmpty() && m_options.htmlFile.isEmpty())
        draft.body = own.body;
    return std::nullopt;
}

/// Starts what the account's server needs, or fails.
bool Headless::makeReady(const Account &account)
{
    if (!account.isPractice())
        return true;
    m_services.practice().setScenario(core::practice::readyScenario(m_options.scenario.toLatin1()));
    if (m_services.practice().start())
        return true;
    fail({tr("The practice server did not start: %1").arg(m_services.practice().errorString())}, Usage);
    return false;
}

/// With a password that is given for this once.
void Headless::askThenSend(const core::mail::Draft &draft, const Account &account)
{
    const auto endpoint = m_services.endpointFor(account);
    if (!endpoint)
        return fail({notReadyText(endpoint.error(), account.host)}, exitCodeFor(endpoint.error()));
    const QString password = readPassword(account.user);
    if (password.isEmpty())
        return fail({tr("There is no password for %1.").arg(account.user)}, Usage);
    sendThrough(draft, account,
                {*endpoint, {core::smtp::Credentials::Kind::Password, account.user, password, {}}});
}

void Headless::sendThrough(const core::mail::Draft &draft, const Account &account, Route way)
{
    if (!m_options.proxyUrl.isEmpty()) {
        const auto proxy = parseProxyUrl(m_options.proxyUrl);
        if (!proxy)
            return fail({proxy.error().reason}, Usage);
        way.endpoint.proxy = *proxy;
    }
    send(draft, account, way);
}

core::Result<Account, LetterError> Headless::chooseAccount()
{
    if (m_options.usesPractice || m_options.isWelcomeLetter)
        return practiceAccount();
    if (!m_options.account.isEmpty()) {
        const auto problem = m_services.profiles().load();
        if (problem && problem->kind != core::account::StoreError::Kind::Damaged)
            return LetterError{
                tr("The accounts cannot be read: %1 (%2)").arg(problem->path, problem->detail)};
        if (const Account *found = m_services.account(m_options.account))
            return *found;
        return LetterError{tr("There is no account “%1”.").arg(m_options.account)};
    }
    Account account; // a server named on the command line
    account.id = QStringLiteral("command-line");
    if (!m_options.smtpUrl.isEmpty()) {
        const auto url = parseSmtpUrl(m_options.smtpUrl);
        if (!url)
            return LetterError{url.error().reason};
        account.host = url->endpoint.host;
        account.identities = {{.address = core::mail::AddrSpec::parse(url->user)}};
    }
    return account;
}

core::Result<Route, LetterError> Headless::routeFromUrl()
{
    const auto url = parseSmtpUrl(m_options.smtpUrl);
    if (!url)
        return LetterError{url.error().reason};
    Route result{url->endpoint, {}};
    if (!url->user.isEmpty()) {
        const QString password = readPassword(url->user);
        if (password.isEmpty())
            return LetterError{tr("There is no password for %1.").arg(url->user)};
        result.credentials = {core::smtp::Credentials::Kind::Password, url->user, password, {}};
    }
    if (!m_options.certificateFile.isEmpty()) {
        QFile file(m_options.certificateFile);
        if (!file.open(QFile::ReadOnly))
            return LetterError{tr("This file cannot be read: %1").arg(m_options.certificateFile)};
        result.endpoint.trustedCertificates = file.readAll();
    }
    return result;
}

QString Headless::readPassword(const QString &user)
{
    if (!m_options.passwordEnvironment.isEmpty())
        return qEnvironmentVariable(m_options.passwordEnvironment.toLocal8Bit().constData());
    if (terminal::isInteractive()) {
        m_err << tr("Password for %1: ").arg(user) << Qt::flush;
        const auto password = terminal::readHiddenLine();
        m_err << Qt::endl;
        return password.value_or(QString());
    }
    return terminal::readHiddenLine().value_or(QString());
}

bool Headless::isAgreed(qsizetype recipientCount)
{
    if (m_options.isConfirmed)
        return true;
    if (!terminal::isInteractive())
        return false;
    m_err << (recipientCount > 0 ? tr("Send to %n recipient(s)? [y/N] ", nullptr, int(recipientCount))
                                 : tr("Send this message? [y/N] "))
          << Qt::flush;
    return terminal::isYes(terminal::readAnswer());
}

int Headless::dump(const core::mail::Draft &draft)
{
    QFile out;
    if (!out.open(stdout, QFile::WriteOnly))
        return LetterUnusable;
    if (!m_options.emlFile.isEmpty()) {
        QFile ready(m_options.emlFile);
        if (ready.open(QFile::ReadOnly) && core::mime::prepareReady(ready, out) && out.flush())
            return AllAccepted;
        m_err << tr("This file cannot be read: %1").arg(m_options.emlFile) << Qt::endl;
        return LetterUnusable;
    }
    core::mail::Draft letter = draft;
    if (!letter.from)
        letter.from = core::mail::Mailbox{{}, *core::mail::AddrSpec::parse(u"sender@hongyan.invalid")};
    const auto written = core::mime::write(letter, core::mime::freshStamp(letter.from->address), out);
    if (written && out.flush())
        return AllAccepted;
    if (written) {
        m_err << tr("The message cannot be printed: %1").arg(out.errorString()) << Qt::endl;
        return LetterUnusable;
    }
    m_err << tr("The letter cannot be written: %1 (%2)").arg(written.error().subject, written.error().detail)
          << Qt::endl;
    return LetterUnusable;
}

void Headless::send(const core::mail::Draft &draft, const Account &account, const Route &route)
{
    m_host = route.endpoint.host;
    m_account = account;
    core::delivery::Outbox &outbox = m_services.outbox();
    connect(&outbox, &core::delivery::Outbox::reached, this, &Headless::showStage);
    connect(&outbox, &core::delivery::Outbox::said, this,
            [this](const QString &, const core::smtp::Entry &entry) { m_transcript.append(entry); });
    connect(&outbox, &core::delivery::Outbox::changed, this, &Headless::showRecord);
    connect(&outbox, &core::delivery::Outbox::journalSetAside, this, [this](const QString &path) {
        m_err
            << tr("The list of sent messages could not be read. The file as it was is kept as %1.").arg(path)
            << Qt::endl;
    });
    connect(&outbox, &core::delivery::Outbox::unusable, this, [this](const QString &detail) {
        fail({tr("The outbox cannot be opened: %1").arg(detail)}, LetterUnusable);
    });
    connect(&outbox, &core::delivery::Outbox::opened, this, [this, draft, account, route] {
        m_id = m_services.outbox().enqueue({.accountId = account.id,
                                            .draft = draft,
                                            .endpoint = route.endpoint,
                                            .credentials = route.credentials,
                                            .onlyTo = m_options.emlFile.isEmpty()
                                                ? QList<core::mail::AddrSpec>()
                                                : core::mail::envelopeRecipients(draft),
                                            .readyMessage = m_options.emlFile});
    });
    outbox.open();
}

void Headless::cancel()
{
    if (m_id.isEmpty())
        return QCoreApplication::exit(Cancelled);
    m_services.outbox().cancel(m_id);
}

void Headless::showStage(const QString &id, const StageEvent &event)
{
    if (id != m_id || event.outcome == StageEvent::Outcome::Started)
        return;
    m_out << terminal::stageLine(event) << Qt::endl;
}

void Headless::showRecord(const Record &record)
{
    if (record.id != m_id || record.state == State::Queued || record.state == State::Sending || m_isFinished)
        return;
    m_isFinished = true;
    writeLog(m_transcript);
    if (record.state == State::Sent) {
        m_out << tr("Accepted by %1: %2").arg(m_host, record.receipt.finalReply.toString()) << Qt::endl;
    } else {
        const auto letter = caseOf(record, m_account, m_services.catalogue(), m_services.rules());
        m_err << wording::plainText(wording::explain(record, letter.judgement, letter.context)) << Qt::endl;
        if (record.hindrance && !record.hindrance->detail.isEmpty())
            m_err << record.hindrance->detail << Qt::endl;
    }
    for (const core::smtp::Refusal &refusal : record.receipt.refused)
        m_err << tr("Refused: %1: %2").arg(refusal.recipient.toString(), refusal.reply.toString())
              << Qt::endl;
    if (!m_receivedPath.isEmpty())
        m_out << tr("Received in the practice mailbox: %1").arg(m_receivedPath) << Qt::endl;
    QCoreApplication::exit(exitCodeFor(record));
}

void Headless::writeLog(const QList<core::smtp::Entry> &entries)
{
    if (m_options.logFile.isEmpty())
        return;
    QFile file(m_options.logFile);
    const QByteArray text = core::smtp::toText(entries).toUtf8();
    if (!file.open(QFile::WriteOnly | QFile::Truncate) || file.write(text) != text.size())
        m_err << tr("The log cannot be written: %1").arg(m_options.logFile) << Qt::endl;
}

void Headless::fail(const LetterError &error, int code)
{
    m_isFinished = true;
    m_err << error.reason << Qt::endl;
    QCoreApplication::exit(code);
}

} // namespace app
