#include "core/domain/message.h"

#include <QHash>
#include <QtEndian>

#include <algorithm>

namespace core::domain
{

namespace
{

constexpr qsizetype headerSize = 12;
constexpr quint16 internetClass = 1;
constexpr quint16 optRecord = 41;
constexpr quint16 datagramSize = 1232; // fits everywhere without fragments
constexpr int mostRecords = 1000;
constexpr int longestChain = 10;

void append16(QByteArray &message, quint16 number)
{
    message.append(char(number >> 8)).append(char(number & 0xff));
}

/// Reads forwards; after the first thing that is not there every read gives nothing and isGood() is false.
class Reader
{
public:
    explicit Reader(const QByteArray &message)
        : m_message(message)
    {
    }

    bool isGood() const { return m_isGood; }
    qsizetype position() const { return m_position; }
    void seek(qsizetype position) { m_position = position; }

    QByteArray octets(qsizetype count)
    {
        if (!m_isGood || count > m_message.size() - m_position) {
            m_isGood = false;
            return {};
        }
        m_position += count;
        return m_message.mid(m_position - count, count);
    }

    quint16 number16()
    {
        const QByteArray two = octets(2);
        return m_isGood ? qFromBigEndian<quint16>(two.constData()) : quint16(0);
    }

    /// A name with its pointers followed, §4.1.4, in lower case.
    QByteArray name()
    {
        QByteArray whole;
        qsizetype end = -1; // where reading goes on after the first pointer
        qsizetype lowest = m_position; // a pointer has to lead further back each time, so that none is a loop
        while (m_isGood) {
            const quint8 length = quint8(octets(1).append('\0').at(0));
            if (!m_isGood || length == 0)
                break;
            if ((length & 0xc0) == 0xc0) {
                const qsizetype target = (length & 0x3f) << 8 | quint8(octets(1).append('\0').at(0));
                if (end < 0)
                    end = m_position;
                if (!m_isGood || target >= lowest)
                    m_isGood = false;
                lowest = target;
                m_position = target;
                continue;
            }
            if (length & 0xc0)
                m_isGood = false;
            const QByteArray label = octets(length);
            whole += (whole.isEmpty() ? QByteArray() : QByteArray(".")) + label;
            if (whole.size() > 255)
                m_isGood = false;
        }
        if (end >= 0)
            m_position = end;
        return m_isGood ? whole.toLower() : QByteArray();
    }

private:
    const QByteArray &m_message;
    qsizetype m_position = 0;
    bool m_isGood = true;
};

struct Record {
    QByteArray owner;
    quint16 type = 0;
    Answer content;
    QByteArray alias;
    bool isDamaged = false; ///< What it holds is not what its kind holds.
};

QByteArray joinedStrings(const QByteArray &data)
{
    QByteArray text;
    for (qsizetype at = 0; at < data.size();) {
        const qsizetype length = quint8(data.at(at));
        text += data.mid(at + 1, length);
        at += 1 + length;
    }
    return text;
}

Record readRecord(Reader &reader)
{
    Record record;
    record.owner = reader.name();
    record.type = reader.number16();
    const bool isInternet = reader.number16() == internetClass;
    reader.octets(4); // how long it may be kept
    const quint16 length = reader.number16();
    const qsizetype start = reader.position();
    const QByteArray data = reader.octets(length);
    if (!reader.isGood())
        return record;
    if (!isInternet)
        record.type = 0;
    Reader inside = reader;
    inside.seek(start);
    switch (RecordType(record.type)) {
    case RecordType::A:
        record.isDamaged = length != 4;
        if (!record.isDamaged)
            record.content.addresses.append(QHostAddress(qFromBigEndian<quint32>(data.constData())));
        break;
    case RecordType::Aaaa:
        record.isDamaged = length != 16;
        if (!record.isDamaged)
            record.content.addresses.append(QHostAddress(reinterpret_cast<const quint8 *>(data.constData())));
        break;
    case RecordType::Cname:
        record.alias = inside.name();
        break;
    case RecordType::Ptr:
        record.content.names.append(inside.name());
        break;
    case RecordType::Mx: {
        const quint16 preference = inside.number16();
        record.content.exchangers.append({preference, inside.name()});
        break;
    }
    case RecordType::Txt:
        record.content.texts.append(joinedStrings(data));
        return record;
    default:
        return record;
    }
    const bool hasName = record.type != quint16(RecordType::A) && record.type != quint16(RecordType::Aaaa);
    // A name that cannot be read is not the empty name, which says "no mail", RFC 7505.
    if (hasName)
        record.isDamaged = !inside.isGood() || inside.position() != start + length;
    return record;
}

/// What the records say about @p name, aliases followed.
void collect(const QList<Record> &records, RecordType type, const QByteArray &name, Reply &reply)
{
    QHash<QByteArray, QByteArray> aliases;
    for (const Record &record : records) {
        if (RecordType(record.type) == RecordType::Cname)
            aliases.insert(record.owner, record.alias);
    }
    Answer &answer = reply.answer;
    QByteArray owner = name.toLower();
    while (type != RecordType::Cname && aliases.contains(owner) && answer.aliases.size() < longestChain) {
        owner = aliases.take(owner);
        answer.aliases.append(owner);
    }
    for (const Record &record : records) {
        if (record.owner != owner || RecordType(record.type) != type)
            continue;
        answer.state = Answer::State::Records;
        answer.texts += record.content.texts;
        answer.exchangers += record.content.exchangers;
        answer.addresses += record.content.addresses;
        answer.names += record.content.names;
        if (type == RecordType::Cname)
            answer.aliases.append(record.alias);
    }
    std::stable_sort(answer.exchangers.begin(), answer.exchangers.end(),
                     [](const Exchanger &a, const Exchanger &b) { return a.preference < b.preference; });
    if (answer.state == Answer::State::NoSuchRecord && !answer.aliases.isEmpty())
        reply.unfollowed = owner;
}

} // namespace

bool isAskable(const QByteArray &name)
{
    const QList<QByteArray> labels = name.split('.');
    return name.size() <= 253 && std::all_of(labels.begin(), labels.end(), [](const QByteArray &label) {
               return !label.isEmpty() && label.size() <= 63;
           });
}

QByteArray reverseName(const QHostAddress &address)
{
    bool isIp4 = false;
    const quint32 four = address.toIPv4Address(&isIp4);
    QByteArray name;
    if (isIp4) {
        for (int shift = 0; shift < 32; shift += 8)
            name += QByteArray::number(four >> shift & 0xff) + '.';
        return name + "in-addr.arpa";
    }
    const Q_IPV6ADDR six = address.toIPv6Address();
    const QByteArray nibbles = QByteArray(reinterpret_cast<const char *>(six.c), 16).toHex();
    for (qsizetype i = nibbles.size() - 1; i >= 0; --i)
        name.append(nibbles.at(i)).append('.');
    return name + "ip6.arpa";
}

QByteArray writeQuestion(quint16 id, RecordType type, const QByteArray &name, Extension extension)
{
    Q_ASSERT(isAskable(name));
    QByteArray message;
    append16(message, id);
    append16(message, 0x0100); // please ask others, too
    append16(message, 1);
    append16(message, 0);
    append16(message, 0);
    append16(message, extension == Extension::Edns ? 1 : 0);
    for (const QByteArray &label : name.split('.'))
        message.append(char(label.size())).append(label);
    message.append('\0');
    append16(message, quint16(type));
    append16(message, internetClass);
    if (extension == Extension::Edns) {
        message.append('\0');
        append16(message, optRecord);
        append16(message, datagramSize);
        message.append(6, '\0');
    }
    return message;
}

std::optional<Reply> readReply(const QByteArray &message, quint16 id, RecordType type, const QByteArray &name)
{
    Reader reader(message);
    const bool isOurs = reader.number16() == id;
    const quint16 flags = reader.number16();
    const quint16 questions = reader.number16();
    const quint16 answers = reader.number16();
    reader.octets(4);
    constexpr quint16 isReply = 0x8000;
    if (!reader.isGood() || !isOurs || !(flags & isReply))
        return std::nullopt;
    Reply reply;
    const int code = flags & 0x000f;
    // Who does not understand EDNS may send back nothing but the header.
    reply.isExtensionRefused = code == 1 || code == 4;
    if (reply.isExtensionRefused) {
        reply.answer.state = Answer::State::ServerFailure;
        return reply;
    }
    if (questions != 1 || reader.name() != name.toLower() || reader.number16() != quint16(type)
        || reader.number16() != internetClass)
        return std::nullopt;
    reply.isTruncated = flags & 0x0200;
    if (reply.isTruncated) { // what there is of it proves nothing
        reply.answer.state = Answer::State::ServerFailure;
        return reply;
    }
    QList<Record> records;
    bool isDamaged = false;
    for (int i = 0; i < std::min<int>(answers, mostRecords) && reader.isGood(); ++i) {
        records.append(readRecord(reader));
        isDamaged = isDamaged || records.last().isDamaged;
    }
    isDamaged = isDamaged || !reader.isGood();
    reply.answer.state = code == 0 ? Answer::State::NoSuchRecord : Answer::State::ServerFailure;
    if (isDamaged)
        reply.answer.state = Answer::State::ServerFailure;
    else if (code == 0 || code == 3)
        collect(records, type, name, reply);
    if (code == 3 && !isDamaged) {
        reply.answer.state = Answer::State::NoSuchName;
        reply.unfollowed.clear();
    }
    return reply;
}

} // namespace core::domain
