#include "core/diagnosis/connection.h"
#include "core/smtp/sendjob.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMetaEnum>

#include <cstdio>

using namespace core;
using namespace Qt::StringLiterals;

namespace
{

template<typename Enum>
QString nameOf(Enum value)
{
    return QString::fromLatin1(QMetaEnum::fromType<Enum>().valueToKey(int(value)));
}

smtp::Proxy proxyOf(const QStringList &words)
{
    if (words.size() != 3)
        return {};
    const auto kind = words[0] == u"socks" ? smtp::Proxy::Kind::Socks5 : smtp::Proxy::Kind::HttpConnect;
    return {kind, words[1], words[2].toUShort(), {}, {}};
}

smtp::Patience patienceOf(int milliseconds)
{
    const smtp::Patience::Time time(milliseconds);
    smtp::Patience patience;
    patience.address = patience.connect = patience.handshake = patience.greeting = patience.command = time;
    patience.dataStart = patience.dataBlock = patience.dataEnd = patience.look = time;
    patience.lookup = std::chrono::seconds(1);
    patience.quit = std::chrono::milliseconds(100);
    return patience;
}

smtp::Submission letter(const QString &sender)
{
    smtp::Submission submission;
    submission.sender = smtp::AddrSpec::parse(sender);
    submission.recipients = {*smtp::AddrSpec::parse(u"bob@b.example")};
    submission.content = [](smtp::BodyKind) {
        return smtp::Content::fromBytes("Subject: hi\r\n\r\n" + QByteArray(2000, 'x') + "\r\n");
    };
    return submission;
}

QJsonObject toJson(const smtp::Error &error)
{
    QJsonArray attempts;
    for (const smtp::AddressAttempt &one : error.traces.attempts)
        attempts.append(one.address + u' ' + nameOf(one.end) + u' ' + QString::fromLatin1(one.systemError));
    const smtp::Traces &traces = error.traces;
    return {{u"kind"_s, nameOf(error.kind)},
            {u"stage"_s, nameOf(error.stage)},
            {u"code"_s, error.reply.code},
            {u"verb"_s, QString::fromLatin1(error.verb)},
            {u"detail"_s, error.detail},
            {u"problems"_s, QJsonArray::fromStringList(error.tlsProblems)},
            {u"name"_s, nameOf(traces.name)},
            {u"attempts"_s, attempts},
            {u"ending"_s, nameOf(traces.ending)},
            {u"socketError"_s, QString::fromLatin1(traces.socketError)},
            {u"systemError"_s, QString::fromLatin1(traces.systemError)},
            {u"tlsReason"_s, QString::fromLatin1(traces.tlsReason)},
            {u"greeting"_s, smtp::readable(traces.greeting)},
            {u"insteadOfTls"_s, smtp::readable(traces.insteadOfTls)},
            {u"look"_s,
             nameOf(traces.look.way) + u' ' + nameOf(traces.look.saw) + u' '
                 + smtp::readable(traces.look.words)}};
}

void print(const QJsonObject &answer)
{
    std::puts(QJsonDocument(answer).toJson(QJsonDocument::Compact).constData());
    QCoreApplication::quit();
}

} // namespace

/// failing HOST PORT ImplicitTls|StartTls|None [options]: sends one letter and prints, as a line of JSON, how
/// it failed and what the diagnosis makes of it.
int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    QCommandLineParser parser;
    parser.addOptions({{u"patience"_s, {}, u"ms"_s, u"700"_s},
                       {u"proxy"_s, {}, u"socks|http:host:port"_s},
                       {u"built"_s, {}, u"date"_s},
                       {u"from"_s, {}, u"address"_s, u"ann@a.example"_s},
                       {u"well-known"_s, {}}});
    parser.process(app);
    const QStringList words = parser.positionalArguments();
    const int security
        = QMetaEnum::fromType<smtp::Security>().keyToValue(words.value(2).toLatin1().constData());
    smtp::Endpoint endpoint;
    endpoint.host = words.value(0);
    endpoint.port = words.value(1).toUShort();
    endpoint.security = smtp::Security(security);
    endpoint.proxy = proxyOf(parser.value(u"proxy"_s).split(u':'));

    diagnosis::Facts facts;
    facts.circumstances.host = endpoint.host;
    facts.circumstances.port = endpoint.port;
    facts.circumstances.security = endpoint.security;
    facts.circumstances.builtAt = QDateTime::fromString(parser.value(u"built"_s), Qt::ISODate);
    facts.circumstances.isWellKnown = parser.isSet(u"well-known"_s);

    smtp::SendJob job(endpoint, {smtp::Credentials::Kind::Password, u"ann"_s, u"tanstaaftanstaaf"_s},
                      letter(parser.value(u"from"_s)));
    job.setPatience(patienceOf(parser.value(u"patience"_s).toInt()));
    QObject::connect(&job, &smtp::SendJob::reached, &app, [&](const smtp::StageEvent &event) {
        if (event.capabilities.isEmpty())
            return;
        smtp::Reply ehlo{250, {}, {"-"}};
        for (const QString &line : event.capabilities)
            ehlo.lines.append(line.toUtf8());
        facts.circumstances.capabilities = smtp::Capabilities(ehlo);
    });
    QObject::connect(&job, &smtp::SendJob::sent, &app, [] {
        print({{u"cause"_s, u"sent"_s}, {u"certainty"_s, QString()}});
    });
    QObject::connect(&job, &smtp::SendJob::failed, &app, [&](const smtp::Error &error) {
        facts.error = error;
        facts.stage = error.stage;
        facts.circumstances.now = QDateTime::currentDateTimeUtc();
        const auto verdict = diagnosis::diagnoseConnection(facts);
        QJsonObject answer{{u"error"_s, toJson(error)}, {u"stage"_s, nameOf(error.stage)}};
        answer[u"cause"_s] = verdict ? diagnosis::causeId(verdict->cause) : u"none"_s;
        if (verdict) {
            answer[u"certainty"_s]
                = verdict->certainty == diagnosis::Certainty::Sure ? u"Sure"_s : u"Likely"_s;
            answer[u"actor"_s] = nameOf(verdict->actor);
            answer[u"rule"_s] = verdict->evidence.rule;
            answer[u"words"_s] = verdict->evidence.words;
            answer[u"clientError"_s] = verdict->evidence.clientError;
        }
        print(answer);
    });
    job.start();
    return QCoreApplication::exec();
}
