#pragma once

#include "practice/client.h"

/// How far a letter came, and the last words.
struct Ending {
    enum class Kind { Kept, Refused, Silent, Closed, NoTls };
    Kind kind = Kind::Kept;
    QByteArray lastReply;
    QByteArray after; ///< The last thing said by the client.
};

inline QByteArray plainLogin()
{
    const QByteArray nul(1, '\0');
    return "AUTH PLAIN "
        + (nul + core::practice::Server::user().toUtf8() + nul + core::practice::Server::password().toUtf8())
              .toBase64();
}

constexpr int silence = 300;

inline Ending endingOf(Client &client, const QByteArray &after, const QByteArray &reply)
{
    using Kind = Ending::Kind;
    if (reply.size() >= 4)
        return {reply[0] < '4' ? Kind::Kept : Kind::Refused, reply, after};
    client.isClosedWithin(silence);
    const bool isOpen = client.socket().state() != QAbstractSocket::UnconnectedState;
    return {isOpen ? Kind::Silent : Kind::Closed, {}, after};
}

/// Sends one letter to three people as far as the server lets it.
inline Ending send(const core::practice::Server &server, bool isStartTls)
{
    Client client(server);
    if (isStartTls) {
        client.connectInTheClear(server.startTlsPort());
        for (const QByteArray &line : {QByteArray(), QByteArray("EHLO x"), QByteArray("STARTTLS")}) {
            if (!line.isEmpty())
                client.sayLine(line);
            const Ending ending = endingOf(client, line, client.reply(silence));
            if (ending.kind != Ending::Kind::Kept)
                return ending;
        }
        if (!client.encrypt())
            return {Ending::Kind::NoTls, {}, "TLS"};
    } else if (!client.connectEncrypted(server.tlsPort())) {
        return {Ending::Kind::NoTls, {}, "TLS"};
    } else {
        const Ending ending = endingOf(client, {}, client.reply(silence));
        if (ending.kind != Ending::Kind::Kept)
            return ending;
    }

    Ending worst;
    const QByteArray letter = "Subject: x\r\n\r\n" + QByteArray(200 * 1024, 'x') + "\r\n.";
    for (const QByteArray &line :
         {QByteArray("EHLO x"), plainLogin(), QByteArray("MAIL FROM:<a@b.example>"),
          QByteArray("RCPT TO:<one@c.example>"), QByteArray("RCPT TO:<two@c.example>"),
          QByteArray("RCPT TO:<three@c.example>"), QByteArray("DATA"), letter}) {
        client.sayLine(line);
        Ending ending = endingOf(client, line.left(20), client.reply(silence));
        if (ending.kind == Ending::Kind::Kept)
            continue;
        const bool isNewsOfOne = line.startsWith("RCPT") && ending.kind == Ending::Kind::Refused;
        if (!isNewsOfOne)
            return worst.kind == Ending::Kind::Kept ? ending : worst;
        if (worst.kind == Ending::Kind::Kept)
            worst = ending;
    }
    return worst;
}
