#include "core/practice/receiver.h"

#include <QDateTime>
#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRandomGenerator>
#include <QSaveFile>

#include <algorithm>

namespace core::practice
{

namespace
{

constexpr auto envelopeSuffix = ".json";

/// Sorts by time, and never meets an earlier one.
QString freshId()
{
    return QDateTime::currentDateTimeUtc().toString(QStringLiteral("yyyyMMdd-hhmmss-zzz-"))
        + QStringLiteral("%1").arg(QRandomGenerator::global()->generate(), 8, 16, QLatin1Char('0'));
}

QString beside(const QString &folder, const QString &id, const char *suffix)
{
    return folder + QLatin1Char('/') + id + QString::fromLatin1(suffix);
}

bool writeEnvelope(const QString &path, const Received &letter)
{
    QJsonArray recipients;
    for (const QByteArray &recipient : letter.recipients)
        recipients.append(QString::fromUtf8(recipient));
    const QJsonObject json{{QStringLiteral("sender"), QString::fromUtf8(letter.sender)},
                           {QStringLiteral("recipients"), recipients},
                           {QStringLiteral("receivedAt"), letter.receivedAt.toString(Qt::ISODateWithMs)}};
    QSaveFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(QJsonDocument(json).toJson()) > 0 && file.commit();
}

Received readEnvelope(const QFileInfo &letter)
{
    Received received{letter.absoluteFilePath(), {}, {}, letter.lastModified().toUTC()};
    QFile file(beside(letter.absolutePath(), letter.completeBaseName(), envelopeSuffix));
    if (!file.open(QIODevice::ReadOnly))
        return received;
    const QJsonObject json = QJsonDocument::fromJson(file.readAll()).object();
    received.sender = json[QStringLiteral("sender")].toString().toUtf8();
    for (const QJsonValue &recipient : json[QStringLiteral("recipients")].toArray())
        received.recipients.append(recipient.toString().toUtf8());
    const auto at = QDateTime::fromString(json[QStringLiteral("receivedAt")].toString(), Qt::ISODateWithMs);
    if (at.isValid())
        received.receivedAt = at.toUTC();
    return received;
}

} // namespace

qsizetype DotReader::feed(QByteArrayView octets, QByteArray &text)
{
    qsizetype i = 0;
    while (i < octets.size() && m_state != State::Finished) {
        if (m_state == State::Text) { // The long way of most octets: up to the next line end at once.
            const auto isLineEnd = [](char c) { return c == '\r' || c == '\n'; };
            const auto end = std::find_if(octets.begin() + i, octets.end(), isLineEnd);
            const qsizetype size = end - (octets.begin() + i);
            text.append(octets.data() + i, size);
            i += size;
            if (i == octets.size())
                break;
        }
        take(octets[i++], text);
    }
    return i;
}

void DotReader::take(char c, QByteArray &text)
{
    switch (m_state) {
    case State::LineStart:
        if (c == '.')
            m_state = State::Dot;
        else
            takeInText(c, text);
        break;
    case State::Dot: // The dot itself was put there by the client and is dropped.
        if (c == '\r')
            m_state = State::DotCr;
        else
            takeInText(c, text);
        break;
    case State::DotCr:
    case State::Cr:
        if (c == '\n') {
            if (m_state == State::Cr)
                text += "\r\n";
            m_state = m_state == State::Cr ? State::LineStart : State::Finished;
            break;
        }
        text += '\r';
        takeInText(c, text);
        break;
    case State::Text:
        takeInText(c, text);
        break;
    case State::Finished:
        break;
    }
}

void DotReader::takeInText(char c, QByteArray &text)
{
    if (c == '\r') {
        m_state = State::Cr;
        return;
    }
    text += c;
    m_state = State::Text;
}

Receiver::Receiver(const QString &folder, qint64 limitBytes, Envelope::Body body)
    : m_folder(folder)
    , m_id(freshId())
    , m_file(beside(folder, m_id, ".part"))
    , m_limit(limitBytes)
    , m_watchesLineEnds(body != Envelope::Body::Binary)
{
    // The folder may have been cleared away by the user since the server started.
    if (!QDir().mkpath(folder) || !m_file.open(QIODevice::WriteOnly | QIODevice::NewOnly))
        m_trouble = Trouble::Disk;
}

Receiver::~Receiver()
{
    if (m_file.isOpen())
        m_file.remove();
}

void Receiver::write(QByteArrayView octets)
{
    m_size += octets.size();
    if (m_size > m_limit && m_trouble == Trouble::None)
        m_trouble = Trouble::TooLarge;
    if (m_watchesLineEnds)
        watchLineEnds(octets);
    if (m_trouble == Trouble::None && m_file.write(octets.data(), octets.size()) != octets.size())
        m_trouble = Trouble::Disk;
}

void Receiver::watchLineEnds(QByteArrayView octets)
{
    for (const char c : octets) {
        if ((c == '\n') != (m_last == '\r') && m_trouble == Trouble::None)
            m_trouble = Trouble::BareLineEnds;
        m_last = c;
    }
}

void Receiver::finish()
{
    if (m_watchesLineEnds && m_last == '\r' && m_trouble == Trouble::None)
        m_trouble = Trouble::BareLineEnds;
}

std::optional<Received> Receiver::keep(const Envelope &envelope)
{
    const Received letter{beside(m_folder, m_id, ".eml"), envelope.sender, envelope.recipients,
                          QDateTime::currentDateTimeUtc()};
    // Not synced to the disk: what is lost here in a power cut was practice.
    if (!m_file.flush())
        return {};
    m_file.close();
    // The envelope first: whoever sees the letter finds it.
    const QString envelopePath = beside(m_folder, m_id, envelopeSuffix);
    if (writeEnvelope(envelopePath, letter) && m_file.rename(letter.path))
        return letter;
    QFile::remove(envelopePath);
    m_file.remove();
    return {};
}

QList<Received> keptLetters(const QString &folder)
{
    QList<Received> letters;
    const auto files = QDir(folder).entryInfoList({QStringLiteral("*.eml")}, QDir::Files, QDir::Name);
    for (auto file = files.rbegin(); file != files.rend(); ++file)
        letters.append(readEnvelope(*file));
    return letters;
}

} // namespace core::practice
