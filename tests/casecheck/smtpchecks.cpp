#include "tests/casecheck/smtpchecks.h"

#include "core/smtp/dotstuffer.h"
#include "core/smtp/redactor.h"
#include "core/smtp/types.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace core::smtp;

namespace
{

using Pieces = QByteArrayList;

/// The ways a text may arrive: whole, octet by octet, split once at every offset.
QList<Pieces> feedings(const QByteArray &wire)
{
    Pieces octets;
    for (const char octet : wire)
        octets.append(QByteArray(1, octet));
    QList<Pieces> all{{wire}, octets};
    const qsizetype step = std::max<qsizetype>(1, wire.size() / 2000);
    for (qsizetype at = 1; at < wire.size(); at += step)
        all.append({wire.left(at), wire.mid(at)});
    return all;
}

QByteArray wireOf(const QJsonObject &test)
{
    QByteArray wire = test["wire"_L1].toString().toUtf8();
    for (const QJsonValue &part : test["wire_parts"_L1].toArray())
        wire += part[0].toString().toUtf8().repeated(part[1].toInt());
    return wire;
}

struct Heard {
    QList<Reply> replies;
    bool isProtocolError = false;
    bool isCutOff = false;
    QByteArray rest;
};

Heard hear(const Pieces &pieces)
{
    Heard heard;
    ReplyParser parser;
    for (const QByteArray &piece : pieces) {
        parser.feed(piece);
        for (;;) {
            const auto reply = parser.next();
            heard.isProtocolError |= !reply;
            if (!reply || !reply->has_value())
                break;
            heard.replies.append(**reply);
        }
    }
    heard.isCutOff = parser.isInsideReply() && parser.interrupted().code > 0;
    heard.rest = parser.rest();
    return heard;
}

QList<Reply> repliesOf(const QJsonArray &list)
{
    QList<Reply> replies;
    for (const QJsonValue &item : list) {
        Reply reply;
        reply.code = item["code"_L1].toInt();
        reply.enhanced = item["enhanced"_L1].toString().toLatin1();
        for (const QJsonValue &line : item["lines"_L1].toArray())
            reply.lines.append(line.toString().toUtf8());
        if (const QJsonArray repeat = item["lines_repeat"_L1].toArray(); !repeat.isEmpty())
            reply.lines.append(repeat[0].toString().toUtf8().repeated(repeat[1].toInt()));
        replies.append(reply);
    }
    return replies;
}

QString told(const QList<Reply> &replies)
{
    QStringList texts;
    for (const Reply &reply : replies)
        texts.append(reply.toString().left(80));
    return texts.join(u" | "_s);
}

QString judgeReplies(const QJsonObject &test, const Heard &heard)
{
    for (const QJsonValue &other : test["also_accept"_L1].toArray()) {
        if (heard.replies == repliesOf(other.toArray()))
            return {};
    }
    const QString error = test["error"_L1].toString();
    if (heard.replies != repliesOf(test["replies"_L1].toArray()))
        return u"heard "_s + told(heard.replies);
    if (heard.isProtocolError != (error == "protocol"_L1))
        return heard.isProtocolError ? u"unexpected protocol error"_s : u"no protocol error"_s;
    if (error == "closed"_L1 && !heard.isCutOff)
        return u"nothing to quote of the reply that was cut off"_s;
    if (test.contains("rest"_L1) && heard.rest != test["rest"_L1].toString().toUtf8())
        return u"rest "_s + QString::fromUtf8(heard.rest);
    if (heard.rest.size() > 65536 && heard.isProtocolError)
        return u"memory is not bounded"_s;
    return {};
}

QString checkReply(const QJsonObject &test)
{
    const QByteArray wire = wireOf(test);
    if (wire.size() > 20000) { // by blocks, as a socket would hand it over
        Pieces blocks;
        for (qsizetype at = 0; at < wire.size(); at += 1460)
            blocks.append(wire.mid(at, 1460));
        return judgeReplies(test, hear(blocks));
    }
    for (const Pieces &pieces : feedings(wire)) {
        if (const QString problem = judgeReplies(test, hear(pieces)); !problem.isEmpty())
            return problem + u" (in %1 pieces)"_s.arg(pieces.size());
    }
    return {};
}

QJsonValue capability(const Capabilities &offered, const QString &key)
{
    const QByteArray keyword = key.toUpper().replace(u'_', u'-').toLatin1();
    if (key == "domain"_L1)
        return QString::fromUtf8(offered.domain());
    if (key == "size"_L1)
        return offered.sizeLimitBytes();
    if (key == "size_supported"_L1)
        return offered.has("SIZE");
    if (key == "auth"_L1) {
        QJsonArray list;
        for (const QByteArray &mechanism : offered.mechanisms())
            list.append(QString::fromLatin1(mechanism));
        return list;
    }
    if (key == "deliverby"_L1)
        return offered.parameters(keyword).value(0).toLongLong();
    if (key == "mt_priority"_L1)
        return QString::fromLatin1(offered.parameters(keyword).value(0));
    if (key == "futurerelease"_L1) {
        const auto words = offered.parameters(keyword);
        return QJsonObject{{u"max_seconds"_s, words.value(0).toLongLong()},
                           {u"until"_s, QString::fromLatin1(words.value(1))}};
    }
    return offered.has(keyword);
}

QString checkEhlo(const QJsonObject &test)
{
    const Heard heard = hear({wireOf(test)});
    if (heard.replies.size() != 1)
        return u"not one reply"_s;
    const Capabilities offered(heard.replies.first());
    const QJsonObject expect = test["expect"_L1].toObject();
    for (auto it = expect.begin(); it != expect.end(); ++it) {
        if (it.key() == "limits"_L1) {
            const QJsonObject limits = it.value().toObject();
            for (auto limit = limits.begin(); limit != limits.end(); ++limit) {
                if (offered.limit(limit.key().toLatin1()) != limit.value().toInteger())
                    return u"limit "_s + limit.key();
            }
        } else if (capability(offered, it.key()) != it.value()) {
            return it.key();
        }
    }
    return {};
}

QString checkDotStuffing(const QJsonObject &test)
{
    const QByteArray message = test["message"_L1].toString().toUtf8();
    QByteArrayList accepted{test["wire"_L1].toString().toUtf8()};
    for (const QJsonValue &other : test["also_accept_wire"_L1].toArray())
        accepted.append(other.toString().toUtf8());
    for (const Pieces &pieces : feedings(message)) {
        DotStuffer stuffer;
        QByteArray wire;
        for (const QByteArray &piece : pieces)
            wire += stuffer.stuffed(piece);
        wire += stuffer.end();
        if (!accepted.contains(wire))
            return u"wire "_s + QString::fromUtf8(wire.left(200).toPercentEncoding(" .:<>@"));
    }
    return {};
}

QString checkXtext(const QJsonObject &test)
{
    const QByteArray text = xtext(test["value"_L1].toString().toUtf8());
    return text == test["expect"_L1].toString().toLatin1() ? QString() : QString::fromLatin1(text);
}

/// Where the secret is part of a longer base64, at any of its three alignments.
QByteArrayList disguises(const QByteArray &secret)
{
    QByteArrayList list{secret};
    for (int offset = 0; offset < 3 && secret.size() > 6; ++offset)
        list.append((QByteArray(offset, ' ') + secret).toBase64().mid(4, secret.size() * 4 / 3 - 6));
    return list;
}

QString checkRedaction(const QJsonObject &test)
{
    Redactor redactor;
    QByteArray log;
    for (const QJsonValue &line : test["sent"_L1].toArray()) {
        const QByteArray text = line[1].toString().toUtf8();
        log += (line[0].toString() == "C"_L1 ? redactor.client(text) : redactor.server(text)) + '\n';
    }
    for (const QJsonValue &secret : test["secrets"_L1].toArray()) {
        for (const QByteArray &disguise : disguises(secret.toString().toUtf8())) {
            if (log.contains(disguise))
                return u"leaked "_s + QString::fromUtf8(disguise);
        }
    }
    return {};
}

} // namespace

QMap<QString, CaseCheck> smtpChecks()
{
    return {{u"smtp_reply"_s, checkReply},         {u"ehlo"_s, checkEhlo},
            {u"dot_stuffing"_s, checkDotStuffing}, {u"xtext"_s, checkXtext},
            {u"log_redaction"_s, checkRedaction},  {u"sasl"_s, checkSasl},
            {u"smtp_dialog"_s, checkDialog},       {u"envelope"_s, checkEnvelope},
            {u"injection"_s, checkSmtpInjection}};
}
