#pragma once

#include "practice/client.h"

#include <QTest>

/// "C: …" is said with CRLF, "R: …" as it stands, "S: …" is how the next reply begins; a reply of
/// several lines has them parted by LF.
using Script = QList<QByteArray>;

inline QByteArray plainLogin(const QByteArray &user, const QByteArray &password)
{
    return (QByteArray("\0", 1) + user + QByteArray("\0", 1) + password).toBase64();
}

inline const Script hello
    = {"S: 220 ", "C: EHLO [127.0.0.1]", "S: 250-practice.hongyan.invalid\n250-SIZE 52428800\n"};

inline Script login()
{
    return hello
        + Script{"C: AUTH PLAIN "
                     + plainLogin(core::practice::Server::user().toUtf8(),
                                  core::practice::Server::password().toUtf8()),
                 "S: 235 2.7.0 "};
}

inline const Script envelope
    = {"C: MAIL FROM:<li@a.example>", "S: 250 2.1.0 ", "C: RCPT TO:<wu@b.example>", "S: 250 2.1.5 "};

inline void play(Client &client, const Script &script)
{
    for (const QByteArray &line : script) {
        const QByteArray text = line.mid(3);
        if (line.startsWith("C: ")) {
            client.sayLine(text);
        } else if (line.startsWith("R: ")) {
            client.say(text);
        } else if (text == "closed") {
            QVERIFY(client.isClosedWithin(Client::patience));
        } else {
            const QByteArray reply = client.reply();
            QVERIFY2(reply.startsWith(text), "hoped for '" + text + "' and heard '" + reply + '\'');
        }
    }
}
