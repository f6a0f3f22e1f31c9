#include "core/domain/resolver.h"

#include "core/domain/message.h"
#include "core/smtp/waiter.h"

#include <QFile>
#include <QRandomGenerator>
#include <QTcpSocket>
#include <QtEndian>
#include <QUdpSocket>

namespace core::domain
{

using smtp::Waiter;
using State = Answer::State;

namespace
{

constexpr int rounds = 2;
constexpr int longestChain = 10;

Answer failure(State state)
{
    Answer answer;
    answer.state = state;
    return answer;
}

} // namespace

class Resolver::Wire
{
public:
    Wire(QList<Nameserver> servers, std::stop_token stop, std::chrono::milliseconds patience)
        : m_servers(std::move(servers))
        , m_stop(std::move(stop))
        , m_patience(patience)
    {
    }

    Reply ask(RecordType type, const QByteArray &name)
    {
        ++m_count;
        State worst = State::TimedOut;
        // Once all of them were silent they will hardly begin to speak: one short try each is enough.
        const int turns = m_isSilent ? 1 : rounds;
        for (int turn = 0; turn < turns; ++turn) {
            for (const Nameserver &server : m_servers) {
                const auto reply = askServer(server, type, name);
                if (m_stop.stop_requested())
                    return {failure(State::Cancelled)};
                if (!reply)
                    continue;
                m_isSilent = false;
                if (reply->answer.state != State::ServerFailure)
                    return *reply;
                worst = State::ServerFailure;
            }
            if (worst == State::ServerFailure)
                break;
        }
        m_isSilent = m_isSilent || (worst == State::TimedOut && m_hasNeverHeard);
        return {failure(worst)};
    }

    int count() const { return m_count; }
    bool isStopped() const { return m_stop.stop_requested(); }

private:
    std::optional<Reply> askServer(const Nameserver &server, RecordType type, const QByteArray &name)
    {
        auto reply = askByDatagram(server, type, name, Extension::Edns);
        if (reply && reply->isExtensionRefused)
            reply = askByDatagram(server, type, name, Extension::None);
        if (reply && reply->isTruncated) {
            reply = askByStream(server, type, name);
            if (!reply || reply->isTruncated) // somebody is there, but does not say it all
                reply = Reply{failure(State::ServerFailure)};
        }
        if (reply)
            m_hasNeverHeard = false;
        return reply;
    }

    QDeadlineTimer deadline() const { return QDeadlineTimer(m_isSilent ? m_patience / 3 : m_patience); }

    std::optional<Reply> askByDatagram(const Nameserver &server, RecordType type, const QByteArray &name,
                                       Extension extension)
    {
        const auto id = quint16(QRandomGenerator::system()->generate());
        Waiter waiter(m_stop);
        QUdpSocket socket;
        QObject::connect(&socket, &QUdpSocket::readyRead, &waiter, &Waiter::wake);
        bool hasFailed = false;
        QObject::connect(&socket, &QUdpSocket::errorOccurred, &waiter, [&] {
            hasFailed = true;
            waiter.wake();
        });
        socket.connectToHost(server.address, server.port);
        std::optional<Reply> reply;
        bool isAsked = false;
        const auto isAnswered = [&] {
            if (!isAsked && socket.state() == QAbstractSocket::ConnectedState) {
                socket.write(writeQuestion(id, type, name, extension));
                isAsked = true;
            }
            while (!reply && socket.hasPendingDatagrams()) {
                QByteArray datagram(qMax<qint64>(0, socket.pendingDatagramSize()), Qt::Uninitialized);
                datagram.resize(qMax<qint64>(0, socket.readDatagram(datagram.data(), datagram.size())));
                reply = readReply(datagram, id, type, name);
            }
            return reply || hasFailed;
        };
        QObject::connect(&socket, &QUdpSocket::stateChanged, &waiter, &Waiter::wake);
        waiter.wait(isAnswered, deadline());
        return reply;
    }

    /// RFC 1035 §4.2.2: the same with its length in front.
    std::optional<Reply> askByStream(const Nameserver &server, RecordType type, const QByteArray &name)
    {
        const auto id = quint16(QRandomGenerator::system()->generate());
        Waiter waiter(m_stop);
        QTcpSocket socket;
        bool isOver = false;
        QObject::connect(&socket, &QTcpSocket::readyRead, &waiter, &Waiter::wake);
        QObject::connect(&socket, &QTcpSocket::connected, &waiter, [&] {
            const QByteArray question = writeQuestion(id, type, name, Extension::None);
            QByteArray length(2, '\0');
            qToBigEndian(quint16(question.size()), length.data());
            socket.write(length + question);
        });
        QObject::connect(&socket, &QTcpSocket::errorOccurred, &waiter, [&] {
            isOver = true;
            waiter.wake();
        });
        socket.connectToHost(server.address, server.port);
        QByteArray received;
        const auto isWhole = [&] {
            received += socket.readAll();
            return received.size() >= 2
                && received.size() - 2 >= qFromBigEndian<quint16>(received.constData());
        };
        waiter.wait([&] { return isWhole() || isOver; }, deadline());
        if (!isWhole())
            return std::nullopt;
        return readReply(received.mid(2), id, type, name);
    }

    const QList<Nameserver> m_servers;
    const std::stop_token m_stop;
    const std::chrono::milliseconds m_patience;
    int m_count = 0;
    bool m_hasNeverHeard = true;
    bool m_isSilent = false;
};

Resolver::Resolver(QList<Nameserver> servers, std::stop_token stop, std::chrono::milliseconds patience)
    : m_wire(std::make_unique<Wire>(std::move(servers), std::move(stop), patience))
{
}

Resolver::~Resolver() = default;

int Resolver::questionCount() const
{
    return m_wire->count();
}

Answer Resolver::ask(RecordType type, const QByteArray &name)
{
    if (m_wire->isStopped())
        return failure(State::Cancelled);
    if (!isAskable(name))
        return failure(State::NoSuchName);
    const QPair<quint16, QByteArray> key(quint16(type), name.toLower());
    if (const auto known = m_known.constFind(key); known != m_known.cend())
        return *known;
    Reply reply = m_wire->ask(type, key.second);
    QList<QByteArray> aliases = reply.answer.aliases;
    // A server that leaves the end of a chain of aliases to whoever asks.
    while (!reply.unfollowed.isEmpty() && aliases.size() < longestChain && isAskable(reply.unfollowed)) {
        reply = m_wire->ask(type, reply.unfollowed);
        aliases += reply.answer.aliases;
        if (reply.answer.aliases.isEmpty())
            break;
    }
    reply.answer.aliases = aliases;
    if (reply.answer.isKnown())
        m_known.insert(key, reply.answer);
    return reply.answer;
}

std::optional<Nameserver> parseNameserver(QStringView text)
{
    const QString all = text.trimmed().toString();
    Nameserver server;
    if (server.address.setAddress(all))
        return server;
    const qsizetype colon = all.lastIndexOf(u':');
    if (colon < 0)
        return std::nullopt;
    bool isNumber = false;
    server.port = all.mid(colon + 1).toUShort(&isNumber);
    QString address = all.left(colon);
    const bool isBracketed = address.startsWith(u'[') && address.endsWith(u']');
    if (isBracketed)
        address = address.mid(1, address.size() - 2);
    const bool isAddress = server.address.setAddress(address)
        && isBracketed == (server.address.protocol() == QAbstractSocket::IPv6Protocol);
    return isAddress && isNumber && server.port > 0 ? std::optional(server) : std::nullopt;
}

QList<Nameserver> systemNameservers()
{
    QList<Nameserver> servers;
    QFile file(QStringLiteral("/etc/resolv.conf"));
    if (file.open(QFile::ReadOnly)) {
        const QList<QByteArray> lines = file.read(64 * 1024).split('\n');
        for (const QByteArray &line : lines) {
            const QList<QByteArray> words = line.simplified().split(' ');
            QHostAddress address;
            if (words.first() == "nameserver" && words.size() > 1
                && address.setAddress(QString::fromLatin1(words.at(1))))
                servers.append({address});
        }
    }
    if (servers.isEmpty())
        servers.append({QHostAddress(QHostAddress::LocalHost)});
    return servers;
}

} // namespace core::domain
