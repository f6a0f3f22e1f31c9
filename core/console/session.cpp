#include "core/console/session.h"

#include "core/console/dialogue.h"

#include <QThread>

#include <atomic>
#include <stop_token>

namespace core::console
{

using smtp::Error;

struct Session::Work {
    smtp::Endpoint endpoint;
    smtp::Patience patience;
    smtp::Resolver resolver;
    smtp::Observer observer;
    Listener listener;
    Inbox inbox;
    std::atomic<bool> allowsSending{false};
    std::stop_source stop;
    std::unique_ptr<QThread> thread;
    State state = State::Connecting;

    std::optional<Error> run();
};

/// In the worker's thread.
std::optional<Error> Session::Work::run()
{
    auto channel = smtp::socketDialler(stop.get_token(), observer, patience, resolver)(endpoint);
    if (!channel)
        return channel.error();
    smtp::Recorder recorder(observer);
    recorder.redactor().keepSecret(endpoint.proxy.password.toUtf8());
    smtp::Conversation server(*std::move(channel), recorder, patience);
    if (server.channel().isEncrypted())
        listener.secured(server.channel().tls());

    smtp::Waiter waiter(stop.get_token());
    inbox.setBell(
        [&waiter] { QMetaObject::invokeMethod(&waiter, &smtp::Waiter::wake, Qt::QueuedConnection); });
    Dialogue dialogue(server, endpoint, inbox, waiter, listener);
    dialogue.setGuard([this] { return allowsSending.load(); });
    const smtp::Status outcome = dialogue.run();
    inbox.setBell({});
    server.channel().onStir([] {});
    server.channel().close();
    return outcome ? std::nullopt : std::optional(recorder.failed(outcome.error()));
}

Session::Session(smtp::Endpoint endpoint, QObject *parent)
    : QObject(parent)
    , m_work(std::make_unique<Work>())
{
    m_work->endpoint = std::move(endpoint);
}

Session::~Session()
{
    cancel();
    if (m_work->thread)
        m_work->thread->wait();
}

void Session::setPatience(const smtp::Patience &patience)
{
    m_work->patience = patience;
}

void Session::setResolver(smtp::Resolver resolver)
{
    m_work->resolver = std::move(resolver);
}

State Session::state() const
{
    return m_work->state;
}

void Session::start()
{
    Q_ASSERT(!m_work->thread);
    // Posted to our thread; what is still on its way when this object goes is dropped with it, and the
    // destructor waits for the worker first.
    const auto post = [this](auto news) { QMetaObject::invokeMethod(this, news, Qt::QueuedConnection); };
    m_work->observer.said
        = [=, this](const smtp::Entry &entry) { post([this, entry] { emit said(entry); }); };
    Listener &listener = m_work->listener;
    listener.changed = [=, this](State state) { post([this, state] { tell(state); }); };
    listener.replied = [=, this](const Answer &answer) { post([this, answer] { emit replied(answer); }); };
    listener.told = [=, this](const Notice &notice) { post([this, notice] { emit told(notice); }); };
    listener.asked
        = [=, this](const Question &question) { post([this, question] { emit asked(question); }); };
    listener.secured = [=, this](const smtp::TlsDetails &tls) { post([this, tls] { emit secured(tls); }); };
    m_work->thread.reset(QThread::create([=, this, work = m_work.get()] {
        const std::optional<Error> error = work->run();
        post([this, error] {
            tell(State::Closed);
            emit closed(error);
        });
    }));
    m_work->thread->start();
}

void Session::tell(State state)
{
    m_work->state = state;
    emit stateChanged(state);
}

void Session::say(const QString &typed)
{
    m_work->inbox.put({Input::Kind::Line, typed});
}

void Session::signIn(const smtp::Credentials &login)
{
    m_work->inbox.put({Input::Kind::Login, {}, login});
}

void Session::respond(const QString &base64)
{
    m_work->inbox.put({Input::Kind::Response, base64});
}

void Session::abandon()
{
    m_work->inbox.put({Input::Kind::Abandon});
}

void Session::setSending(Sending sending)
{
    m_work->allowsSending = sending == Sending::Allowed;
}

void Session::leave()
{
    m_work->inbox.put({Input::Kind::Leave});
}

void Session::cancel()
{
    m_work->stop.request_stop();
}

} // namespace core::console
