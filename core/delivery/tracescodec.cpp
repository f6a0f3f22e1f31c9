#include "core/delivery/tracescodec.h"

#include <QJsonArray>
#include <QMetaEnum>

namespace core::delivery
{

namespace
{

using namespace smtp;

/// By name: the order of enumerators may change, what is in journals does not.
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

/// Octets in whatever charset, losslessly: each octet as the character of its number.
void put(QJsonObject &json, const QString &key, const QByteArray &octets)
{
    if (!octets.isEmpty())
        json[key] = QString::fromLatin1(octets);
}

QByteArray octets(const QJsonValue &value)
{
    return value.toString().toLatin1();
}

QJsonObject toJson(const AddressAttempt &attempt)
{
    QJsonObject json{{QStringLiteral("address"), attempt.address},
                     {QStringLiteral("end"), nameOf(attempt.end)}};
    put(json, QStringLiteral("systemError"), attempt.systemError);
    return json;
}

AddressAttempt attempt(const QJsonValue &json)
{
    return {json[QStringLiteral("address")].toString(),
            valueOf(json[QStringLiteral("end")], AddressAttempt::End::Other),
            octets(json[QStringLiteral("systemError")])};
}

QJsonObject toJson(const SecondLook &look)
{
    QJsonObject json{{QStringLiteral("way"), nameOf(look.way)}, {QStringLiteral("saw"), nameOf(look.saw)}};
    put(json, QStringLiteral("words"), look.words);
    if (look.port > 0)
        json[QStringLiteral("port")] = look.port;
    return json;
}

SecondLook look(const QJsonValue &json)
{
    return {valueOf(json[QStringLiteral("way")], SecondLook::Way::None),
            valueOf(json[QStringLiteral("saw")], SecondLook::Saw::Nothing),
            octets(json[QStringLiteral("words")]), quint16(json[QStringLiteral("port")].toInt())};
}

} // namespace

QJsonObject toJson(const Traces &traces)
{
    QJsonObject json;
    if (traces.name != Traces::Name::Unknown)
        json[QStringLiteral("name")] = nameOf(traces.name);
    QJsonArray attempts;
    for (const AddressAttempt &one : traces.attempts)
        attempts.append(toJson(one));
    if (!attempts.isEmpty())
        json[QStringLiteral("attempts")] = attempts;
    if (!traces.peer.isEmpty())
        json[QStringLiteral("peer")] = traces.peer;
    if (traces.ending != Traces::Ending::Unknown)
        json[QStringLiteral("ending")] = nameOf(traces.ending);
    put(json, QStringLiteral("socketError"), traces.socketError);
    put(json, QStringLiteral("systemError"), traces.systemError);
    put(json, QStringLiteral("tlsReason"), traces.tlsReason);
    put(json, QStringLiteral("greeting"), traces.greeting);
    put(json, QStringLiteral("insteadOfTls"), traces.insteadOfTls);
    if (traces.look.way != SecondLook::Way::None)
        json[QStringLiteral("look")] = toJson(traces.look);
    return json;
}

Traces tracesFromJson(const QJsonObject &json)
{
    Traces traces;
    traces.name = valueOf(json[QStringLiteral("name")], Traces::Name::Unknown);
    for (const QJsonValue &one : json[QStringLiteral("attempts")].toArray())
        traces.attempts.append(attempt(one));
    traces.peer = json[QStringLiteral("peer")].toString();
    traces.ending = valueOf(json[QStringLiteral("ending")], Traces::Ending::Unknown);
    traces.socketError = octets(json[QStringLiteral("socketError")]);
    traces.systemError = octets(json[QStringLiteral("systemError")]);
    traces.tlsReason = octets(json[QStringLiteral("tlsReason")]);
    traces.greeting = octets(json[QStringLiteral("greeting")]);
    traces.insteadOfTls = octets(json[QStringLiteral("insteadOfTls")]);
    traces.look = look(json[QStringLiteral("look")]);
    return traces;
}

} // namespace core::delivery
