#include "core/delivery/journal.h"

#include "core/delivery/journalcodec.h"

#include <QJsonDocument>
#include <QMetaEnum>

namespace core::delivery
{

namespace
{

const QString columns
    = QStringLiteral("id, account, draft, subject, sender, recipients, size, queuedAt, finishedAt, state, "
                     "receipt, error, hindrance");

QString text(const QJsonObject &json)
{
    return QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Compact));
}

QString text(const QJsonArray &json)
{
    return QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Compact));
}

/// Without a value: NULL.
template<typename Value>
QVariant text(const std::optional<Value> &value)
{
    return value ? QVariant(text(toJson(*value))) : QVariant(QMetaType::fromType<QString>());
}

QJsonDocument json(const QVariant &column)
{
    return QJsonDocument::fromJson(column.toString().toUtf8());
}

QString nameOf(State state)
{
    return QString::fromLatin1(QMetaEnum::fromType<State>().valueToKey(int(state)));
}

State stateOf(const QString &name)
{
    bool isKnown = false;
    const int value = QMetaEnum::fromType<State>().keyToValue(name.toLatin1().constData(), &isKnown);
    return isKnown ? State(value) : State::Unknown; // The one that nobody acts on blindly.
}

QVariant milliseconds(const QDateTime &time)
{
    return time.isValid() ? QVariant(time.toMSecsSinceEpoch()) : QVariant(QMetaType::fromType<qint64>());
}

QDateTime dateTime(const QVariant &column)
{
    return column.isNull() ? QDateTime() : QDateTime::fromMSecsSinceEpoch(column.toLongLong(), Qt::UTC);
}

/// A null string would be NULL, which no column of text takes.
QString filled(const QString &text)
{
    return text.isNull() ? QStringLiteral("") : text;
}

} // namespace

Journal::Journal(const Database &database, QString spoolFolder)
    : m_database(database)
    , m_spoolFolder(std::move(spoolFolder))
{
}

QString Journal::spoolPath(const QString &id) const
{
    return m_spoolFolder + QLatin1Char('/') + id + QStringLiteral(".eml");
}

Stored<Done> Journal::change(const QString &statement, const QVariantList &values) const
{
    const auto done = m_database.run(statement, values);
    if (!done)
        return done.error();
    if (done->numRowsAffected() < 1)
        return DatabaseError{QStringLiteral("no such letter")};
    return Done{};
}

Stored<Done> Journal::announce(const Record &record, const QString &owner)
{
    return change(
        QStringLiteral("INSERT INTO letters (id, account, draft, subject, sender, recipients, queuedAt, "
                       "state, owner) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)"),
        {record.id, filled(record.accountId), filled(record.draftId), filled(record.subject),
         filled(record.from), text(QJsonArray::fromStringList(record.recipients)),
         milliseconds(record.queuedAt), nameOf(State::Queued), owner});
}

Stored<Done> Journal::noteAddresses(const Record &record)
{
    return change(QStringLiteral("UPDATE letters SET sender = ?, recipients = ? WHERE id = ?"),
                  {filled(record.from), text(QJsonArray::fromStringList(record.recipients)), record.id});
}

Stored<Done> Journal::noteSpooled(const QString &id, qint64 sizeBytes)
{
    return change(QStringLiteral("UPDATE letters SET isSpooled = 1, size = ? WHERE id = ?"), {sizeBytes, id});
}

Stored<Done> Journal::noteFinalDot(const QString &id)
{
    return change(QStringLiteral("UPDATE letters SET isFinalDotSent = 1 WHERE id = ?"), {id});
}

Stored<Done> Journal::update(const Record &record)
{
    return change(QStringLiteral("UPDATE letters SET isSpooled = 1, state = ?, finishedAt = ?, receipt = ?, "
                                 "error = ?, hindrance = ?, transcript = ?, timeline = ? WHERE id = ?"),
                  {nameOf(record.state), milliseconds(record.finishedAt), text(toJson(record.receipt)),
                   text(record.error), text(record.hindrance), text(toJson(record.transcript)),
                   text(toJson(record.timeline)), record.id});
}

Stored<Done> Journal::remove(const QString &id)
{
    // What is gone is gone: two programs that find the same half-written letter after a crash both get
    // what they want.
    const auto done = m_database.run(QStringLiteral("DELETE FROM letters WHERE id = ?"), {id});
    if (!done)
        return done.error();
    return Done{};
}

Record Journal::recordOf(const QSqlQuery &row) const
{
    Record record;
    record.id = row.value(0).toString();
    record.accountId = row.value(1).toString();
    record.draftId = row.value(2).toString();
    record.subject = row.value(3).toString();
    record.from = row.value(4).toString();
    for (const QJsonValue &recipient : json(row.value(5)).array())
        record.recipients.append(recipient.toString());
    record.sizeBytes = row.value(6).toLongLong();
    record.queuedAt = dateTime(row.value(7));
    record.finishedAt = dateTime(row.value(8));
    record.state = stateOf(row.value(9).toString());
    record.receipt = receiptFromJson(json(row.value(10)).object());
    if (!row.value(11).isNull())
        record.error = errorFromJson(json(row.value(11)).object());
    if (!row.value(12).isNull())
        record.hindrance = hindranceFromJson(json(row.value(12)).object());
    record.spoolPath = spoolPath(record.id);
    return record;
}

Stored<QList<Record>> Journal::newest(int limit) const
{
    auto rows = m_database.run(QStringLiteral("SELECT ") + columns
                                   + QStringLiteral(" FROM letters WHERE isSpooled = 1 "
                                                    "ORDER BY queuedAt DESC, rowid DESC LIMIT ?"),
                               {limit});
    if (!rows)
        return rows.error();
    QList<Record> records;
    while (rows->next())
        records.append(recordOf(*rows));
    return records;
}

Stored<std::optional<Record>> Journal::record(const QString &id) const
{
    auto rows = m_database.run(QStringLiteral("SELECT ") + columns
                                   + QStringLiteral(", transcript, timeline FROM letters WHERE id = ?"),
                               {id});
    if (!rows)
        return rows.error();
    if (!rows->next())
        return std::optional<Record>();
    Record record = recordOf(*rows);
    record.transcript = transcriptFromJson(json(rows->value(13)).array());
    record.timeline = timelineFromJson(json(rows->value(14)).array());
    return std::optional(record);
}

Stored<QList<mail::AddrSpec>> Journal::acceptedOf(const QString &draftId) const
{
    auto rows = m_database.run(
        QStringLiteral("SELECT receipt FROM letters WHERE draft = ? AND receipt IS NOT NULL"),
        {filled(draftId)});
    if (!rows)
        return rows.error();
    QList<mail::AddrSpec> accepted;
    while (rows->next())
        accepted += receiptFromJson(json(rows->value(0)).object()).accepted;
    return accepted;
}

Stored<QList<Journal::Unfinished>> Journal::unfinished() const
{
    auto rows = m_database.run(QStringLiteral("SELECT ") + columns
                                   + QStringLiteral(", owner, isSpooled, isFinalDotSent FROM letters "
                                                    "WHERE state IN (?, ?)"),
                               {nameOf(State::Queued), nameOf(State::Sending)});
    if (!rows)
        return rows.error();
    QList<Unfinished> letters;
    while (rows->next())
        letters.append({recordOf(*rows), rows->value(13).toString(), rows->value(14).toBool(),
                        rows->value(15).toBool()});
    return letters;
}

} // namespace core::delivery
