#include "core/delivery/journalcodec.h"

#include "core/delivery/tracescodec.h"

#include <QMetaEnum>

namespace core::delivery
{

namespace
{

using namespace smtp;

constexpr const char *speakers[] = {"C", "S", "note"};
constexpr const char *outcomes[] = {"started", "passed", "failed"};

/// Enumerators are written by name: their order may change, what is in journals does not.
template<typename Enum>
QString nameOf(Enum value)
{
    return QString::fromLatin1(QMetaEnum::fromType<Enum>().valueToKey(int(value)));
}

template<typename Enum>
Enum valueOf(const QJsonValue &name, Enum otherwise)
{
    bool isKnown = false;
    const int value
        = QMetaEnum::fromType<Enum>().keyToValue(name.toString().toLatin1().constData(), &isKnown);
    return isKnown ? Enum(value) : otherwise;
}

template<typename Enum, size_t count>
Enum valueOf(const QJsonValue &name, const char *const (&names)[count], Enum otherwise)
{
    for (size_t i = 0; i < count; ++i) {
        if (name.toString() == QLatin1String(names[i]))
            return Enum(i);
    }
    return otherwise;
}

/// A server's octets in whatever charset, losslessly: each octet as the character of its number.
QString fromOctets(const QByteArray &octets)
{
    return QString::fromLatin1(octets);
}

QByteArray toOctets(const QJsonValue &value)
{
    return value.toString().toLatin1();
}

QJsonValue toJson(std::chrono::microseconds time)
{
    return qint64(time.count());
}

std::chrono::microseconds time(const QJsonValue &value)
{
    return std::chrono::microseconds(value.toInteger());
}

QStringList strings(const QJsonValue &value)
{
    QStringList list;
    for (const QJsonValue &entry : value.toArray())
        list.append(entry.toString());
    return list;
}

QJsonArray toJson(const QList<AddrSpec> &addresses)
{
    QJsonArray array;
    for (const AddrSpec &address : addresses)
        array.append(address.toString());
    return array;
}

QList<AddrSpec> addresses(const QJsonValue &value)
{
    QList<AddrSpec> list;
    for (const QJsonValue &entry : value.toArray()) {
        if (const auto address = AddrSpec::parse(entry.toString()))
            list.append(*address);
    }
    return list;
}

QJsonObject toJson(const Reply &reply)
{
    QJsonArray lines;
    for (const QByteArray &line : reply.lines)
        lines.append(fromOctets(line));
    return {{QStringLiteral("code"), reply.code},
            {QStringLiteral("enhanced"), fromOctets(reply.enhanced)},
            {QStringLiteral("lines"), lines}};
}

Reply reply(const QJsonValue &json)
{
    Reply reply{json[QStringLiteral("code")].toInt(), toOctets(json[QStringLiteral("enhanced")]), {}};
    for (const QJsonValue &line : json[QStringLiteral("lines")].toArray())
        reply.lines.append(toOctets(line));
    return reply;
}

/// Without the certificate itself: the fingerprint tells which one it was.
QJsonObject toJson(const CertificateFacts &facts)
{
    return {{QStringLiteral("subject"), facts.subject},
            {QStringLiteral("issuer"), facts.issuer},
            {QStringLiteral("names"), QJsonArray::fromStringList(facts.names)},
            {QStringLiteral("notBefore"), facts.notBefore.toUTC().toString(Qt::ISODateWithMs)},
            {QStringLiteral("notAfter"), facts.notAfter.toUTC().toString(Qt::ISODateWithMs)},
            {QStringLiteral("sha256"), fromOctets(facts.sha256)},
            {QStringLiteral("organisation"), facts.issuerOrganisation},
            {QStringLiteral("keyAlgorithm"), facts.keyAlgorithm},
            {QStringLiteral("keyBits"), facts.keyBits}};
}

CertificateFacts certificate(const QJsonValue &json)
{
    return {json[QStringLiteral("subject")].toString(),
            json[QStringLiteral("issuer")].toString(),
            strings(json[QStringLiteral("names")]),
            QDateTime::fromString(json[QStringLiteral("notBefore")].toString(), Qt::ISODateWithMs),
            QDateTime::fromString(json[QStringLiteral("notAfter")].toString(), Qt::ISODateWithMs),
            toOctets(json[QStringLiteral("sha256")]),
            json[QStringLiteral("organisation")].toString(),
            json[QStringLiteral("keyAlgorithm")].toString(),
            json[QStringLiteral("keyBits")].toInt()};
}

QJsonObject toJson(const TlsDetails &tls)
{
    QJsonArray chain;
    for (const CertificateFacts &facts : tls.chain)
        chain.append(toJson(facts));
    return {{QStringLiteral("protocol"), tls.protocol},
            {QStringLiteral("cipher"), tls.cipher},
            {QStringLiteral("chain"), chain}};
}

TlsDetails tlsDetails(const QJsonValue &json)
{
    TlsDetails tls{
        json[QStringLiteral("protocol")].toString(), json[QStringLiteral("cipher")].toString(), {}};
    for (const QJsonValue &facts : json[QStringLiteral("chain")].toArray())
        tls.chain.append(certificate(facts));
    return tls;
}

QJsonObject toJson(const Entry &entry)
{
    return {{QStringLiteral("at"), toJson(entry.at)},
            {QStringLiteral("who"), QString::fromLatin1(speakers[int(entry.speaker)])},
            {QStringLiteral("stage"), nameOf(entry.stage)},
            {QStringLiteral("encrypted"), entry.isEncrypted},
            {QStringLiteral("unexpected"), entry.isUnexpected},
            {QStringLiteral("text"), entry.text}};
}

Entry entry(const QJsonValue &json)
{
    return {time(json[QStringLiteral("at")]),
            valueOf(json[QStringLiteral("who")], speakers, Entry::Speaker::Note),
            valueOf(json[QStringLiteral("stage")], Stage::Dns),
            json[QStringLiteral("encrypted")].toBool(),
            json[QStringLiteral("unexpected")].toBool(),
            json[QStringLiteral("text")].toString()};
}

/// Most fields of an event are empty: those are left out.
QJsonObject toJson(const StageEvent &event)
{
    QJsonObject json{{QStringLiteral("stage"), nameOf(event.stage)},
                     {QStringLiteral("outcome"), QString::fromLatin1(outcomes[int(event.outcome)])},
                     {QStringLiteral("at"), toJson(event.at)}};
    const StageEvent none;
    if (!event.host.isEmpty())
        json[QStringLiteral("host")] = event.host;
    if (event.addresses != none.addresses)
        json[QStringLiteral("addresses")] = QJsonArray::fromStringList(event.addresses);
    if (event.silentAddresses != none.silentAddresses)
        json[QStringLiteral("silentAddresses")] = QJsonArray::fromStringList(event.silentAddresses);
    if (event.tls != none.tls)
        json[QStringLiteral("tls")] = toJson(event.tls);
    if (event.capabilities != none.capabilities)
        json[QStringLiteral("capabilities")] = QJsonArray::fromStringList(event.capabilities);
    if (event.mechanism != none.mechanism)
        json[QStringLiteral("mechanism")] = fromOctets(event.mechanism);
    if (event.recipientCount != 0 || event.acceptedCount != 0) {
        json[QStringLiteral("accepted")] = event.acceptedCount;
        json[QStringLiteral("recipients")] = event.recipientCount;
    }
    if (event.sentBytes != 0)
        json[QStringLiteral("sentBytes")] = event.sentBytes;
    if (!event.reply.isEmpty())
        json[QStringLiteral("reply")] = event.reply;
    if (event.error)
        json[QStringLiteral("error")] = delivery::toJson(*event.error);
    return json;
}

StageEvent stageEvent(const QJsonValue &json)
{
    StageEvent event;
    event.stage = valueOf(json[QStringLiteral("stage")], Stage::Dns);
    event.outcome = valueOf(json[QStringLiteral("outcome")], outcomes, StageEvent::Outcome::Started);
    event.at = time(json[QStringLiteral("at")]);
    event.host = json[QStringLiteral("host")].toString();
    event.addresses = strings(json[QStringLiteral("addresses")]);
    event.silentAddresses = strings(json[QStringLiteral("silentAddresses")]);
    event.tls = tlsDetails(json[QStringLiteral("tls")]);
    event.capabilities = strings(json[QStringLiteral("capabilities")]);
    event.mechanism = toOctets(json[QStringLiteral("mechanism")]);
    event.acceptedCount = json[QStringLiteral("accepted")].toInt();
    event.recipientCount = json[QStringLiteral("recipients")].toInt();
    event.sentBytes = json[QStringLiteral("sentBytes")].toInteger();
    event.reply = json[QStringLiteral("reply")].toString();
    if (json[QStringLiteral("error")].isObject())
        event.error = errorFromJson(json[QStringLiteral("error")].toObject());
    return event;
}

} // namespace

QJsonObject toJson(const Receipt &receipt)
{
    QJsonArray refused;
    for (const Refusal &refusal : receipt.refused)
        refused.append(QJsonObject{{QStringLiteral("recipient"), refusal.recipient.toString()},
                                   {QStringLiteral("reply"), toJson(refusal.reply)}});
    QJsonObject json{{QStringLiteral("accepted"), toJson(receipt.accepted)},
                     {QStringLiteral("refused"), refused},
                     {QStringLiteral("finalReply"), toJson(receipt.finalReply)},
                     {QStringLiteral("transactions"), receipt.transactions}};
    if (receipt.interruption) {
        json[QStringLiteral("untried")] = toJson(receipt.untried);
        json[QStringLiteral("uncertain")] = toJson(receipt.uncertain);
        json[QStringLiteral("interruption")] = toJson(*receipt.interruption);
    }
    return json;
}

Receipt receiptFromJson(const QJsonObject &json)
{
    Receipt receipt;
    receipt.accepted = addresses(json[QStringLiteral("accepted")]);
    for (const QJsonValue &one : json[QStringLiteral("refused")].toArray()) {
        if (const auto address = AddrSpec::parse(one[QStringLiteral("recipient")].toString()))
            receipt.refused.append({*address, reply(one[QStringLiteral("reply")])});
    }
    receipt.finalReply = reply(json[QStringLiteral("finalReply")]);
    receipt.transactions = json[QStringLiteral("transactions")].toInt(1);
    receipt.untried = addresses(json[QStringLiteral("untried")]);
    receipt.uncertain = addresses(json[QStringLiteral("uncertain")]);
    if (json[QStringLiteral("interruption")].isObject())
        receipt.interruption = errorFromJson(json[QStringLiteral("interruption")].toObject());
    return receipt;
}

QJsonObject toJson(const Error &error)
{
    QJsonObject json{{QStringLiteral("kind"), nameOf(error.kind)},
                     {QStringLiteral("stage"), nameOf(error.stage)},
                     {QStringLiteral("verb"), fromOctets(error.verb)},
                     {QStringLiteral("reply"), toJson(error.reply)},
                     {QStringLiteral("tls"), toJson(error.tls)},
                     {QStringLiteral("tlsProblems"), QJsonArray::fromStringList(error.tlsProblems)},
                     {QStringLiteral("detail"), error.detail}};
    if (error.traces != Traces())
        json[QStringLiteral("traces")] = toJson(error.traces);
    return json;
}

Error errorFromJson(const QJsonObject &json)
{
    Error error;
    error.kind = valueOf(json[QStringLiteral("kind")], error.kind);
    error.stage = valueOf(json[QStringLiteral("stage")], error.stage);
    error.verb = toOctets(json[QStringLiteral("verb")]);
    error.reply = reply(json[QStringLiteral("reply")]);
    error.tls = tlsDetails(json[QStringLiteral("tls")]);
    error.tlsProblems = strings(json[QStringLiteral("tlsProblems")]);
    error.detail = json[QStringLiteral("detail")].toString();
    error.traces = tracesFromJson(json[QStringLiteral("traces")].toObject());
    return error;
}

QJsonObject toJson(const Hindrance &hindrance)
{
    return {{QStringLiteral("kind"), nameOf(hindrance.kind)},
            {QStringLiteral("subject"), hindrance.subject},
            {QStringLiteral("detail"), hindrance.detail}};
}

Hindrance hindranceFromJson(const QJsonObject &json)
{
    return {valueOf(json[QStringLiteral("kind")], Hindrance::Kind::Disk),
            json[QStringLiteral("subject")].toString(), json[QStringLiteral("detail")].toString()};
}

QJsonArray toJson(const QList<Entry> &transcript)
{
    QJsonArray array;
    for (const Entry &one : transcript)
        array.append(toJson(one));
    return array;
}

QList<Entry> transcriptFromJson(const QJsonArray &json)
{
    QList<Entry> transcript;
    for (const QJsonValue &one : json)
        transcript.append(entry(one));
    return transcript;
}

QJsonArray toJson(const QList<StageEvent> &timeline)
{
    QJsonArray array;
    for (const StageEvent &one : timeline)
        array.append(toJson(one));
    return array;
}

QList<StageEvent> timelineFromJson(const QJsonArray &json)
{
    QList<StageEvent> timeline;
    for (const QJsonValue &one : json)
        timeline.append(stageEvent(one));
    return timeline;
}

} // namespace core::delivery
