#include "core/domain/port25.h"

#include "core/smtp/dialler.h"
#include "core/smtp/waiter.h"

#include <QTcpSocket>

namespace core::domain
{

using smtp::Waiter;

namespace
{

constexpr qsizetype longestGreeting = 512; // RFC 5321 §4.5.3.1.5
constexpr qsizetype mostAddresses = 4;

PortFacts::State tryAddress(const QHostAddress &address, quint16 port, const std::stop_token &stop,
                            std::chrono::milliseconds patience, QByteArray &greeting)
{
    Waiter waiter(stop);
    QTcpSocket socket;
    socket.setReadBufferSize(longestGreeting);
    bool isRefused = false;
    bool isConnected = false;
    QObject::connect(&socket, &QTcpSocket::readyRead, &waiter, &Waiter::wake);
    QObject::connect(&socket, &QTcpSocket::connected, &waiter, [&] { isConnected = true; });
    QObject::connect(&socket, &QTcpSocket::errorOccurred, &waiter, [&](QAbstractSocket::SocketError error) {
        isRefused = error == QAbstractSocket::ConnectionRefusedError;
        waiter.wake();
    });
    socket.connectToHost(address, port);
    const auto isSettled = [&] {
        return socket.canReadLine() || socket.bytesAvailable() >= longestGreeting
            || socket.state() == QAbstractSocket::UnconnectedState;
    };
    waiter.wait(isSettled, QDeadlineTimer(patience));
    greeting = socket.readLine(longestGreeting).trimmed();
    if (greeting.startsWith("220")) {
        socket.write("QUIT\r\n");
        socket.flush();
        return PortFacts::State::Open;
    }
    // Somebody who takes the connection and says nothing or something else is not the mail server.
    return isRefused && !isConnected ? PortFacts::State::Refused : PortFacts::State::Silent;
}

} // namespace

PortFacts tryPort(const QByteArray &host, const QList<QHostAddress> &addresses, quint16 port,
                  std::stop_token stop, std::chrono::milliseconds patience)
{
    PortFacts facts;
    facts.host = host;
    facts.state = PortFacts::State::NoHost;
    for (const QHostAddress &address : smtp::byTurns(addresses).mid(0, mostAddresses)) {
        const auto state = tryAddress(address, port, stop, patience, facts.greeting);
        if (facts.state != PortFacts::State::Refused)
            facts.state = state;
        if (state == PortFacts::State::Open) {
            facts.state = state;
            break;
        }
        if (stop.stop_requested())
            break;
    }
    return facts;
}

} // namespace core::domain
