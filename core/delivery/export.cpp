#include "core/delivery/export.h"

#include <QIODevice>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMetaEnum>
#include <QSaveFile>

namespace core::delivery
{

using namespace smtp;

namespace
{

constexpr const char *speakers[] = {"client", "server", "note"};
constexpr const char *outcomes[] = {"started", "passed", "failed"};

/// "PartlySent" becomes "partlySent".
template<typename Enum>
QString nameOf(Enum value)
{
    QString name = QString::fromLatin1(QMetaEnum::fromType<Enum>().valueToKey(static_cast<int>(value)));
    if (!name.isEmpty())
        name[0] = name.at(0).toLower();
    return name;
}

/// An object without the fields that have nothing to say.
class Fields
{
public:
    Fields &add(const char *name, const QString &text) { return text.isEmpty() ? *this : put(name, text); }
    Fields &add(const char *name, const QStringList &texts)
    {
        return texts.isEmpty() ? *this : put(name, QJsonArray::fromStringList(texts));
    }
    Fields &add(const char *name, qint64 number) { return number == 0 ? *this : put(name, number); }
    Fields &add(const char *name, const QDateTime &time)
    {
        return time.isValid() ? put(name, time.toUTC().toString(Qt::ISODateWithMs)) : *this;
    }
    Fields &add(const char *name, const QJsonObject &object)
    {
        return object.isEmpty() ? *this : put(name, object);
    }
    Fields &add(const char *name, const QJsonArray &array)
    {
        return array.isEmpty() ? *this : put(name, array);
    }
    Fields &put(const char *name, const QJsonValue &value)
    {
        m_object.insert(QLatin1String(name), value);
        return *this;
    }
    QJsonObject object() const { return m_object; }

private:
    QJsonObject m_object;
};

QStringList textsOf(const QList<AddrSpec> &addresses)
{
    QStringList texts;
    for (const AddrSpec &address : addresses)
        texts.append(address.toString());
    return texts;
}

QJsonObject jsonOf(const Reply &reply)
{
    if (reply.code == 0)
        return {};
    return Fields()
        .put("code", reply.code)
        .add("enhanced", QString::fromLatin1(reply.enhanced))
        .add("text", readable(reply.lines.join(' ')))
        .object();
}

QJsonObject jsonOf(const TlsDetails &tls)
{
    QJsonArray chain;
    for (const CertificateFacts &facts : tls.chain)
        chain.append(Fields()
                         .add("subject", facts.subject)
                         .add("issuer", facts.issuer)
                         .add("issuerOrganisation", facts.issuerOrganisation)
                         .add("names", facts.names)
                         .add("notBefore", facts.notBefore)
                         .add("notAfter", facts.notAfter)
                         .add("keyAlgorithm", facts.keyAlgorithm)
                         .add("keyBits", qint64(facts.keyBits))
                         .add("sha256", QString::fromLatin1(facts.sha256))
                         .object());
    return Fields()
        .add("protocol", tls.protocol)
        .add("cipher", tls.cipher)
        .add("rootAuthority", tls.rootAuthority)
        .add("chain", chain)
        .object();
}

QJsonObject jsonOf(const std::optional<Error> &error)
{
    if (!error)
        return {};
    return Fields()
        .put("kind", nameOf(error->kind))
        .put("stage", nameOf(error->stage))
        .add("verb", QString::fromLatin1(error->verb))
        .add("reply", jsonOf(error->reply))
        .add("tls", jsonOf(error->tls))
        .add("tlsProblems", error->tlsProblems)
        .add("detail", error->detail)
        .object();
}

QJsonObject jsonOf(const StageEvent &event)
{
    Fields fields;
    fields.put("stage", nameOf(event.stage))
        .put("outcome", QLatin1String(outcomes[static_cast<int>(event.outcome)]))
        .put("at", qint64(event.at.count()))
        .add("host", event.host)
        .add("addresses", event.addresses)
        .add("silentAddresses", event.silentAddresses)
        .add("tls", jsonOf(event.tls))
        .add("capabilities", event.capabilities)
        .add("mechanism", QString::fromLatin1(event.mechanism));
    if (event.recipientCount > 0)
        fields.put("acceptedCount", event.acceptedCount).put("recipientCount", event.recipientCount);
    return fields.add("sentBytes", event.sentBytes)
        .add("answer", event.reply)
        .add("error", jsonOf(event.error))
        .object();
}

QJsonObject jsonOf(const Entry &entry)
{
    return Fields()
        .put("at", qint64(entry.at.count()))
        .put("who", QLatin1String(speakers[static_cast<int>(entry.speaker)]))
        .put("stage", nameOf(entry.stage))
        .put("encrypted", entry.isEncrypted)
        .put("unexpected", entry.isUnexpected)
        .put("text", entry.text)
        .object();
}

QJsonObject messageOf(const Record &record)
{
    if (record.id.isEmpty())
        return {};
    return Fields()
        .put("id", record.id)
        .put("subject", record.subject)
        .put("from", record.from)
        .put("recipients", QJsonArray::fromStringList(record.recipients))
        .add("sizeBytes", record.sizeBytes)
        .add("queuedAt", record.queuedAt)
        .add("finishedAt", record.finishedAt)
        .object();
}

QJsonObject serverOf(const QList<StageEvent> &timeline)
{
    QString host;
    QString address;
    for (const StageEvent &event : timeline) {
        if (!event.host.isEmpty())
            host = event.host;
        if (event.stage == Stage::Connect && !event.addresses.isEmpty())
            address = event.addresses.first();
    }
    return Fields().add("host", host).add("address", address).object();
}

/// What the stages alone tell.
State stateOf(const QList<StageEvent> &timeline)
{
    if (timeline.isEmpty())
        return State::Queued;
    const StageEvent &last = timeline.last();
    if (last.outcome == StageEvent::Outcome::Passed && last.stage == Stage::Accepted)
        return State::Sent;
    if (last.outcome != StageEvent::Outcome::Failed)
        return State::Sending;
    const auto kind = last.error ? last.error->kind : Error::Kind::ConnectionLost;
    if (kind == Error::Kind::OutcomeUnknown)
        return State::Unknown;
    return kind == Error::Kind::Cancelled ? State::Cancelled : State::Failed;
}

QJsonObject outcomeOf(const Record &record)
{
    Fields fields;
    if (record.id.isEmpty()) {
        fields.put("state", nameOf(stateOf(record.timeline)));
        return fields
            .add("error", record.timeline.isEmpty() ? QJsonObject() : jsonOf(record.timeline.last().error))
            .object();
    }
    QJsonArray refused;
    for (const Refusal &refusal : record.receipt.refused)
        refused.append(Fields()
                           .put("recipient", refusal.recipient.toString())
                           .add("reply", jsonOf(refusal.reply))
                           .object());
    fields.put("state", nameOf(record.state))
        .add("accepted", textsOf(record.receipt.accepted))
        .add("refused", refused)
        .add("untried", textsOf(record.receipt.untried))
        .add("uncertain", textsOf(record.receipt.uncertain))
        .add("reply", jsonOf(record.receipt.finalReply))
        .add("error", jsonOf(record.error ? record.error : record.receipt.interruption));
    if (record.hindrance)
        fields.add("hindrance",
                   Fields()
                       .put("kind", nameOf(record.hindrance->kind))
                       .add("subject", record.hindrance->subject)
                       .add("detail", record.hindrance->detail)
                       .object());
    return fields.object();
}

/// Everything but the lines, which are written one by one.
QJsonObject headOf(const Export &what)
{
    QJsonArray stages;
    for (const StageEvent &event : what.record.timeline)
        stages.append(jsonOf(event));
    return Fields()
        .put("format", QStringLiteral("hongyan-send"))
        .put("formatVersion", 1)
        .put("program", Fields().put("name", QStringLiteral("Hongyan")).add("version", what.version).object())
        .add("writtenAt", what.writtenAt)
        .add("message", messageOf(what.record))
        .add("server", serverOf(what.record.timeline))
        .put("outcome", outcomeOf(what.record))
        .put("stages", stages)
        .object();
}

QByteArray compact(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

} // namespace

core::Result<core::Done, QString> writeExport(const Export &what, ExportFormat format, QIODevice &device)
{
    const bool isJson = format == ExportFormat::Json;
    const auto write = [&device](const QByteArray &text) { return device.write(text) == text.size(); };
    bool isWritten = true;
    if (isJson) {
        QByteArray head = QJsonDocument(headOf(what)).toJson().trimmed();
        head.chop(1); // The brace: the lines are still to come.
        isWritten = write(head.trimmed() + ",\n    \"entries\": [");
    }
    for (qsizetype i = 0; isWritten && i < what.lineCount; ++i) {
        const Entry entry = what.line(i);
        isWritten = write(isJson ? (i == 0 ? "\n        " : ",\n        ") + compact(jsonOf(entry))
                                 : toText({entry}).toUtf8());
    }
    if (isWritten && isJson)
        isWritten = write(what.lineCount > 0 ? "\n    ]\n}\n" : "]\n}\n");
    if (!isWritten)
        return device.errorString();
    return core::Done{};
}

core::Result<core::Done, QString> saveExport(const Export &what, ExportFormat format, const QString &path)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return file.errorString();
    if (auto written = writeExport(what, format, file); !written)
        return written.error();
    if (!file.commit())
        return file.errorString();
    return core::Done{};
}

} // namespace core::delivery
