/// Answers cases about domains, asked as JSON on standard input and answered as JSON on standard output, so
/// that other programs' answers can be compared: domaincheck NAMESERVER:PORT. See agree.py for the cases.

#include "core/domain/dkimkey.h"
#include "core/domain/dmarc.h"
#include "core/domain/resolver.h"
#include "core/domain/spf.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace core::domain;

namespace
{

QByteArray text(const QJsonObject &object, const char *key)
{
    return object.value(QLatin1String(key)).toString().toUtf8();
}

QString resultWord(SpfResult result)
{
    static const QStringList words{QStringLiteral("none"),     QStringLiteral("neutral"),
                                   QStringLiteral("pass"),     QStringLiteral("fail"),
                                   QStringLiteral("softfail"), QStringLiteral("temperror"),
                                   QStringLiteral("permerror")};
    return words.at(int(result));
}

QJsonObject spf(const QJsonObject &asked, const Lookup &lookup)
{
    SpfQuestion question;
    question.sender = text(asked, "sender");
    question.domain = question.sender.mid(question.sender.lastIndexOf('@') + 1);
    question.helo = text(asked, "helo");
    question.address.setAddress(QString::fromUtf8(text(asked, "ip")));
    const SpfEvaluation done = evaluateSpf(question, lookup);
    return {{QStringLiteral("result"), resultWord(done.result)},
            {QStringLiteral("explanation"), QString::fromUtf8(done.explanation)},
            {QStringLiteral("lookups"), done.lookups},
            {QStringLiteral("void"), done.voidLookups},
            {QStringLiteral("problem"), int(done.problem)},
            {QStringLiteral("detail"), QString::fromUtf8(done.detail)}};
}

QJsonObject dkim(const QJsonObject &asked, const Lookup &lookup)
{
    const Answer answer = lookup(RecordType::Txt, text(asked, "name"));
    if (answer.texts.size() != 1)
        return {{QStringLiteral("state"), -1}};
    const DkimKey key = parseDkimKey(answer.texts.first());
    return {{QStringLiteral("state"), int(key.state)},
            {QStringLiteral("bits"), key.bits},
            {QStringLiteral("ed25519"), key.kind == DkimKey::Kind::Ed25519},
            {QStringLiteral("testing"), key.isTesting}};
}

QString policyWord(DmarcRecord::Policy policy)
{
    static const QStringList words{QStringLiteral("none"), QStringLiteral("quarantine"),
                                   QStringLiteral("reject")};
    return words.at(int(policy));
}

QJsonObject dmarc(const QJsonObject &asked, const Lookup &lookup)
{
    const QByteArray from = text(asked, "from");
    const DmarcWalk walk = walkDmarc(from, lookup);
    const auto policy = policyFor(from, walk);
    QJsonObject told{{QStringLiteral("organisation"), QString::fromUtf8(walk.organisation)},
                     {QStringLiteral("asked"), walk.entries.size()}};
    if (!policy)
        return told;
    told.insert(QStringLiteral("domain"), QString::fromUtf8(policy->domain));
    told.insert(QStringLiteral("policy"), policyWord(policy->policy));
    const auto aligned = [&](const char *key, DmarcRecord::Alignment alignment) {
        const QByteArray domain = text(asked, key);
        return !domain.isEmpty() && isAligned(from, domain, alignment, lookup);
    };
    told.insert(QStringLiteral("spf"), aligned("spf", policy->record.spf));
    told.insert(QStringLiteral("dkim"), aligned("dkim", policy->record.dkim));
    return told;
}

QJsonObject txt(const QJsonObject &asked, const Lookup &lookup)
{
    const Answer answer = lookup(RecordType::Txt, text(asked, "name"));
    QJsonArray texts;
    for (const QByteArray &each : answer.texts)
        texts.append(QString::fromLatin1(each));
    return {{QStringLiteral("state"), int(answer.state)}, {QStringLiteral("texts"), texts}};
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const auto server = parseNameserver(QCoreApplication::arguments().value(1));
    if (!server)
        return 2;
    QFile in;
    QFile out;
    if (!in.open(stdin, QFile::ReadOnly) || !out.open(stdout, QFile::WriteOnly))
        return 2;
    QJsonArray answers;
    const QJsonArray cases = QJsonDocument::fromJson(in.readAll()).array();
    for (const QJsonValue &value : cases) {
        // Each case meets DNS afresh: what one has learnt must not help the next.
        Resolver resolver({*server}, {}, std::chrono::milliseconds(400));
        const Lookup lookup
            = [&](RecordType type, const QByteArray &name) { return resolver.ask(type, name); };
        const QJsonObject asked = value.toObject();
        const QString what = asked.value(QStringLiteral("what")).toString();
        answers.append(what == u"spf"         ? spf(asked, lookup)
                           : what == u"dkim"  ? dkim(asked, lookup)
                           : what == u"dmarc" ? dmarc(asked, lookup)
                                              : txt(asked, lookup));
    }
    out.write(QJsonDocument(answers).toJson());
    return 0;
}
