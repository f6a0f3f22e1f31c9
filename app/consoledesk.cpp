#include "app/consoledesk.h"

#include "app/notready.h"
#include "core/console/session.h"
#include "core/diagnosis/diagnose.h"

#include <QLocale>

namespace app
{

using core::account::Account;
using core::account::SecretSource;
using core::console::Answer;
using core::console::Session;
using core::smtp::Endpoint;
using core::smtp::Error;
using ui::console::ConsoleWindow;
using ui::console::ExplainedAnswer;
using ui::console::Target;

namespace
{

bool isSameHost(const QString &one, const QString &other)
{
    return one.compare(other, Qt::CaseInsensitive) == 0;
}

/// The reply as it came, one line a line.
QByteArray wordsOf(const core::smtp::Reply &reply)
{
    QByteArrayList lines;
    for (const QByteArray &line : reply.lines)
        lines.append(QByteArray::number(reply.code) + ' '
                     + (reply.enhanced.isEmpty() ? QByteArray() : reply.enhanced + ' ') + line);
    return lines.join('\n');
}

} // namespace

ConsoleDesk::ConsoleDesk(Services &services, core::diagnosis::Rules rules, QObject *parent)
    : QObject(parent)
    , m_services(services)
    , m_rules(std::move(rules))
{
}

ConsoleDesk::~ConsoleDesk() = default;

void ConsoleDesk::open(const QString &accountId)
{
    ConsoleWindow *shown = window();
    if (!accountId.isEmpty() && !m_session) {
        shown->choose(accountId);
        takeAccount(accountId);
    }
    shown->show();
    shown->raise();
    shown->activateWindow();
}

ConsoleWindow *ConsoleDesk::window()
{
    if (!m_window) {
        m_window = std::make_unique<ConsoleWindow>();
        QList<core::account::ServerEntry> servers;
        for (const auto &provider : m_services.catalogue().providers)
            servers += provider.servers;
        m_window->setServers(servers);
        connectWindow();
        refresh();
    }
    return m_window.get();
}

void ConsoleDesk::connectWindow()
{
    ConsoleWindow *window = m_window.get();
    connect(&m_services, &Services::accountsChanged, window, [this] { refresh(); });
    connect(window, &ConsoleWindow::accountChosen, this, &ConsoleDesk::takeAccount);
    connect(window, &ConsoleWindow::connectRequested, this, &ConsoleDesk::call);
    connect(window, &ConsoleWindow::leaveRequested, this, &ConsoleDesk::leave);
    connect(window, &ConsoleWindow::storedLoginRequested, this, &ConsoleDesk::useStoredLogin);
    connect(window, &ConsoleWindow::lookAnywayRequested, this, [this] {
        Endpoint endpoint = m_endpoint;
        endpoint.toleratedCertificate = m_refusedCertificate;
        begin(endpoint);
    });
    connect(window, &ConsoleWindow::lineEntered, this, [this](const QString &line) {
        if (m_session)
            m_session->say(line);
    });
    connect(window, &ConsoleWindow::loginEntered, this, [this](const QString &user, const QString &secret) {
        using Kind = core::smtp::Credentials::Kind;
        if (m_session)
            m_session->signIn({m_question.wantsToken ? Kind::OAuthToken : Kind::Password, user, secret, {}});
    });
    connect(window, &ConsoleWindow::responseEntered, this, [this](const QString &base64) {
        if (m_session)
            m_session->respond(base64);
    });
    connect(window, &ConsoleWindow::abandoned, this, [this] {
        if (m_session)
            m_session->abandon();
    });
    connect(window, &ConsoleWindow::sendingChosen, this, [this](core::console::Sending sending) {
        if (m_session)
            m_session->setSending(sending);
    });
}

void ConsoleDesk::refresh()
{
    m_window->setAccounts(m_services.accounts());
}

void ConsoleDesk::takeAccount(const QString &id)
{
    core::console::Habits habits;
    const Account *account = m_services.accountById(id);
    if (account && account->identity().address)
        habits.sender = account->identity().address->toString();
    m_window->setHabits(habits);
}

core::Result<Endpoint, NotReady> ConsoleDesk::endpointOf(const Target &target) const
{
    Endpoint endpoint{.host = target.host, .port = target.port, .security = securityOf(target.security)};
    const Account *account = m_services.accountById(target.accountId);
    if (!account || !isSameHost(account->host, target.host))
        return endpoint;
    auto own = m_services.endpointFor(*account);
    if (!own)
        return own;
    endpoint.trustedCertificates = own->trustedCertificates;
    endpoint.proxy = own->proxy;
    endpoint.allowClearTextPassword = own->allowClearTextPassword && target.port == account->port
        && target.security == Account::Security::None;
    if (account->isPractice()) // its ports are others each time
        endpoint.port = endpoint.security == core::smtp::Security::ImplicitTls
            ? m_services.practice().tlsPort()
            : m_services.practice().startTlsPort();
    return endpoint;
}

void ConsoleDesk::call(const Target &target)
{
    m_target = target;
    const Account *account = m_services.accountById(target.accountId);
    if (account && account->isPractice() && isSameHost(account->host, target.host)
        && !m_services.practice().isRunning())
        return startPractice(target);
    const auto endpoint = endpointOf(target);
    if (!endpoint)
        return showNotReady(endpoint.error());
    begin(*endpoint);
}

void ConsoleDesk::startPractice(const Target &target)
{
    auto &server = m_services.practice();
    auto *once = new QObject(this); // whichever of the two comes first ends both connections
    connect(&server, &core::practice::Server::started, once, [this, once, target, number = ++m_number] {
        once->deleteLater();
        if (number == m_number)
            call(target);
    });
    connect(&server, &core::practice::Server::failedToStart, once, [this, once](const QString &reason) {
        once->deleteLater();
        showNotReady({NotReady::Kind::PracticeNotRunning, reason});
    });
    server.startInBackground();
}

void ConsoleDesk::begin(const Endpoint &endpoint)
{
    ++m_number;
    end();
    m_endpoint = endpoint;
    m_session = std::make_unique<Session>(endpoint);
    Session *session = m_session.get();
    ConsoleWindow *window = m_window.get();
    window->setContext(context(endpoint));
    window->begin(endpoint.toleratedCertificate.isEmpty() ? ui::console::Trust::Verified
                                                          : ui::console::Trust::Unverified);
    connect(session, &Session::said, window, &ConsoleWindow::addEntry);
    connect(session, &Session::told, window, &ConsoleWindow::addNotice);
    connect(session, &Session::secured, window, &ConsoleWindow::showSecured);
    connect(session, &Session::stateChanged, window, [window](core::console::State state) {
        if (state != core::console::State::Closed) // showEnd() says that, with its reason
            window->setState(state);
    });
    connect(session, &Session::asked, this, &ConsoleDesk::ask);
    connect(session, &Session::closed, this, &ConsoleDesk::close);
    connect(session, &Session::replied, this,
            [this](const Answer &answer) { m_window->addAnswer(explained(answer)); });
    session->start();
}

/// In the middle of one of its signals, perhaps. A cancel is heard at once, so nobody waits.
void ConsoleDesk::end()
{
    if (!m_session)
        return;
    m_session->disconnect();
    m_session->cancel();
    m_session.release()->deleteLater();
}

void ConsoleDesk::leave()
{
    if (!m_session)
        return;
    const core::console::State state = m_session->state();
    if (state == core::console::State::Connecting || state == core::console::State::Waiting)
        m_session->cancel();
    else
        m_session->leave();
}

void ConsoleDesk::close(const std::optional<Error> &error)
{
    m_refusedCertificate.clear();
    if (error && error->kind == Error::Kind::Certificate && !error->tls.chain.isEmpty())
        m_refusedCertificate = error->tls.chain.first().sha256;
    end();
    m_window->showEnd(error, m_endpoint.host);
}

const Account *ConsoleDesk::ownAccount() const
{
    const Account *account = m_services.accountById(m_target.accountId);
    return account && isSameHost(account->host, m_endpoint.host) ? account : nullptr;
}

void ConsoleDesk::ask(const core::console::Question &question)
{
    m_question = question;
    const Account *account = ownAccount();
    ui::console::StoredLogin login;
    if (account) {
        login.user = account->user;
        login.hasSecret = question.isSafe && m_endpoint.toleratedCertificate.isEmpty()
            && account->secret.kind != SecretSource::Kind::None
            && question.wantsToken != account->oauthServer.isEmpty();
    }
    m_window->ask(question, login);
}

void ConsoleDesk::useStoredLogin()
{
    const Account *account = ownAccount();
    if (!account || !m_session || !m_question.isSafe || !m_endpoint.toleratedCertificate.isEmpty())
        return;
    m_services.routeFor(
        *account, this, [this, number = m_number](const core::Result<Route, NotReady> &route) {
            if (number != m_number || !m_session || m_session->state() != core::console::State::LoginWanted)
                return;
            if (!route)
                return showNotReady(route.error());
            core::smtp::Credentials login = route->credentials;
            login.renew = {};
            m_session->signIn(login);
        });
}

void ConsoleDesk::showNotReady(const NotReady &reason)
{
    const auto *provider = m_services.catalogue().forHost(m_target.host);
    const QString name = provider ? provider->name.forLanguage(QLocale().name()) : m_target.host;
    if (reason.kind == NotReady::Kind::PracticeNotRunning)
        return m_window->showProblem(tr("The practice server did not start"), reason.subject);
    if (reason.kind == NotReady::Kind::NeedsPassword)
        return m_window->showProblem(tr("There is no password for this account"),
                                     tr("Type it into the line. It is used for this sign-in only."));
    m_window->showProblem(tr("The account's sign-in cannot be used"), notReadyText(reason, name));
}

ExplainedAnswer ConsoleDesk::explained(const Answer &answer)
{
    if (answer.reply.code < 400)
        return {answer, {}};
    core::diagnosis::Facts facts;
    facts.stage = answer.stage;
    facts.speaker = core::diagnosis::Speaker::Submission;
    facts.words = wordsOf(answer.reply);
    const auto *provider = m_services.catalogue().forHost(m_endpoint.host);
    core::diagnosis::Circumstances &about = facts.circumstances;
    about.host = m_endpoint.host;
    about.port = m_endpoint.port;
    about.security = m_endpoint.security;
    about.providerId = provider ? provider->id : QString();
    about.isWellKnown = provider;
    about.signedIn = answer.signedIn;
    about.recipientCount = answer.recipientCount;
    about.capabilities = answer.offered;
    about.signsInWithToken = m_question.wantsToken;
    about.now = QDateTime::currentDateTimeUtc();
    if (const Account *account = ownAccount())
        about.user = account->user;
    return {answer, core::diagnosis::diagnose(facts, m_rules)};
}

ui::wording::VerdictContext ConsoleDesk::context(const Endpoint &endpoint)
{
    ui::wording::VerdictContext context;
    context.host = endpoint.host;
    const QString language = QLocale().name();
    if (const auto *provider = m_services.catalogue().forHost(endpoint.host)) {
        context.provider = provider->name.forLanguage(language);
        context.secretWord = provider->credential().label.forLanguage(language);
    }
    if (const Account *account = ownAccount()) {
        context.user = account->user;
        if (account->identity().address)
            context.from = account->identity().address->toString();
    }
    return context;
}

} // namespace app
