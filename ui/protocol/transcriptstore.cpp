#include "ui/protocol/transcriptstore.h"

#include <algorithm>
#include <deque>

namespace ui::protocol
{

using core::smtp::Entry;
using core::smtp::Stage;

namespace
{

constexpr int chunkBits = 12;
constexpr int chunkSize = 1 << chunkBits;
constexpr quint32 blockBits = 20;
constexpr qsizetype blockSize = qsizetype(1) << blockBits;

// The length of a line is in the lower bits; core cuts lines long before this.
constexpr quint32 lengthMask = 0xffff;
constexpr int stageShift = 16;
constexpr int speakerShift = 20;
constexpr quint32 encryptedFlag = 1u << 24;
constexpr quint32 unexpectedFlag = 1u << 25;

Entry::Speaker speakerOf(quint32 flags)
{
    return static_cast<Entry::Speaker>((flags >> speakerShift) & 0xf);
}

Stage stageOf(quint32 flags)
{
    return static_cast<Stage>((flags >> stageShift) & 0xf);
}

char lower(char c)
{
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c + ('a' - 'A')) : c;
}

/// In columns of a fixed font; ideographs take two.
qsizetype columns(const QString &text)
{
    return text.size()
        + std::count_if(text.begin(), text.end(), [](QChar c) { return c.unicode() >= 0x1100; });
}

bool isLastOfReply(QByteArrayView text)
{
    return text.size() < 4 || text[3] != '-';
}

/// Whether the client's @p text only goes on with what @p before began: a chunk after BDAT, the end of a
/// message, the header of a proxy request. Such lines have no answer of their own.
bool isPartOf(QByteArrayView before, QByteArrayView text)
{
    constexpr QByteArrayView octets("\u27e8");
    if (before.startsWith("BDAT "))
        return text.startsWith(octets);
    if (before.startsWith(octets))
        return text == QByteArrayView(".");
    return before.startsWith("CONNECT ") && (text.isEmpty() || text.contains(':'));
}

bool isAscii(const QString &text)
{
    return std::all_of(text.begin(), text.end(), [](QChar c) { return c.unicode() < 0x80; });
}

} // namespace

LineMatcher::LineMatcher(const LineFilter &filter)
    : m_filter(filter)
{
    if (isAscii(filter.text))
        m_lowerAscii = filter.text.toLatin1().toLower();
}

bool LineMatcher::contains(QByteArrayView utf8) const
{
    if (m_filter.text.isEmpty())
        return true;
    if (m_lowerAscii.isEmpty())
        return QString::fromUtf8(utf8).contains(m_filter.text, Qt::CaseInsensitive);
    return std::search(utf8.begin(), utf8.end(), m_lowerAscii.begin(), m_lowerAscii.end(),
                       [](char said, char wanted) { return lower(said) == wanted; })
        != utf8.end();
}

void TranscriptStore::append(const Entry &entry)
{
    QByteArray text = entry.text.toUtf8();
    if (text.size() > qsizetype(lengthMask)) {
        text.truncate(qsizetype(lengthMask));
        while (!text.isEmpty() && (static_cast<uchar>(text.back()) & 0xc0) == 0x80)
            text.chop(1); // Not in the middle of a character; its first octet becomes U+FFFD.
    }
    if (m_blocks.empty() || m_blocks.back().size() + text.size() > blockSize) {
        m_blocks.emplace_back();
        m_blocks.back().reserve(m_blocks.size() == 1 ? blockSize / 16 : blockSize);
    }
    const auto offset = (static_cast<quint32>(m_blocks.size() - 1) << blockBits)
        | static_cast<quint32>(m_blocks.back().size());
    m_blocks.back().append(text);

    quint32 flags = static_cast<quint32>(text.size());
    flags |= static_cast<quint32>(entry.stage) << stageShift;
    flags |= static_cast<quint32>(entry.speaker) << speakerShift;
    flags |= entry.isEncrypted ? encryptedFlag : 0;
    flags |= entry.isUnexpected ? unexpectedFlag : 0;
    if (m_size % chunkSize == 0) {
        m_chunks.emplace_back();
        m_chunks.back().reserve(m_size == 0 ? chunkSize / 16 : chunkSize);
    }
    m_chunks.back().push_back({entry.at.count(), offset, flags});
    ++m_size;
    m_longestText = std::max(m_longestText, columns(entry.text));
}

const TranscriptStore::Line &TranscriptStore::line(int index) const
{
    return m_chunks[static_cast<size_t>(index >> chunkBits)][static_cast<size_t>(index & (chunkSize - 1))];
}

QByteArrayView TranscriptStore::textOf(const Line &line) const
{
    const QByteArray &block = m_blocks[line.offset >> blockBits];
    return QByteArrayView(block).sliced(line.offset & (blockSize - 1),
                                        static_cast<qsizetype>(line.lengthAndFlags & lengthMask));
}

Entry TranscriptStore::at(int index) const
{
    const Line &kept = line(index);
    const quint32 flags = kept.lengthAndFlags;
    return {std::chrono::microseconds(kept.at),
            speakerOf(flags),
            stageOf(flags),
            (flags & encryptedFlag) != 0,
            (flags & unexpectedFlag) != 0,
            QString::fromUtf8(textOf(kept))};
}

bool TranscriptStore::matches(int index, const LineMatcher &matcher) const
{
    const Line &kept = line(index);
    const quint32 flags = kept.lengthAndFlags;
    const LineFilter &filter = matcher.m_filter;
    using Who = LineFilter::Who;
    if (filter.stage && *filter.stage != stageOf(flags))
        return false;
    if (filter.who == Who::Client && speakerOf(flags) != Entry::Speaker::Client)
        return false;
    if (filter.who == Who::Server && speakerOf(flags) != Entry::Speaker::Server)
        return false;
    if (filter.who == Who::Unexpected && !(flags & unexpectedFlag))
        return false;
    return matcher.contains(textOf(kept));
}

QList<int> TranscriptStore::lastOf(Stage stage, int limit) const
{
    QList<int> found;
    for (int i = m_size; i > 0 && found.size() < limit; --i) {
        if (stageOf(line(i - 1).lengthAndFlags) == stage)
            found.prepend(i - 1);
    }
    return found;
}

/// Tells @p visit of every line of the server with the command it answers, if any, until it returns false.
template<typename Visitor>
void TranscriptStore::walk(Visitor visit) const
{
    std::deque<int> unanswered;
    for (int i = 0; i < m_size; ++i) {
        const Line &said = line(i);
        const QByteArrayView text = textOf(said);
        if (speakerOf(said.lengthAndFlags) == Entry::Speaker::Client) {
            if (unanswered.empty() || !isPartOf(textOf(line(unanswered.back())), text))
                unanswered.push_back(i);
        } else if (speakerOf(said.lengthAndFlags) == Entry::Speaker::Server) {
            std::optional<int> command;
            if (!unanswered.empty())
                command = unanswered.front();
            if (!visit(i, command))
                return;
            if (!unanswered.empty() && isLastOfReply(text))
                unanswered.pop_front();
        }
    }
}

std::optional<int> TranscriptStore::commandOf(int index) const
{
    std::optional<int> found;
    walk([&](int reply, std::optional<int> command) {
        if (reply == index)
            found = command;
        return reply < index;
    });
    return found;
}

QList<TranscriptStore::Exchange> TranscriptStore::exchanges(QByteArrayView verb, int limit) const
{
    QList<Exchange> found;
    walk([&](int reply, std::optional<int> command) {
        const bool isWanted
            = command && textOf(line(*command)).startsWith(verb) && isLastOfReply(textOf(line(reply)));
        if (isWanted)
            found.append({*command, reply});
        return found.size() < limit;
    });
    return found;
}

qsizetype TranscriptStore::bytes() const
{
    qsizetype sum = 0;
    for (const Chunk &chunk : m_chunks)
        sum += static_cast<qsizetype>(sizeof(Chunk) + chunk.capacity() * sizeof(Line));
    for (const QByteArray &block : m_blocks)
        sum += qsizetype(sizeof(QByteArray)) + block.capacity();
    return sum;
}

QString TranscriptStore::toText() const
{
    QString text;
    for (int i = 0; i < m_size; ++i)
        text += core::smtp::toText({at(i)});
    return text;
}

} // namespace ui::protocol
