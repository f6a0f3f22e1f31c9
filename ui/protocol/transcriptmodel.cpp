#include "ui/protocol/transcriptmodel.h"

#include <QLocale>

#include <algorithm>

namespace ui::protocol
{

using core::smtp::Entry;
using core::smtp::Stage;

namespace
{

using namespace std::chrono_literals;

constexpr auto flushInterval = 100ms;
constexpr quint32 blockBits = 20;
constexpr qsizetype blockSize = qsizetype(1) << blockBits;

// The length of a line is in the lower bits; core cuts lines long before this.
constexpr quint32 lengthMask = 0xffff;
constexpr int stageShift = 16;
constexpr int speakerShift = 20;
constexpr quint32 encryptedFlag = 1u << 24;
constexpr quint32 unexpectedFlag = 1u << 25;

/// In columns of a fixed font; ideographs take two.
qsizetype columns(const QString &text)
{
    return text.size()
        + std::count_if(text.begin(), text.end(), [](QChar c) { return c.unicode() >= 0x1100; });
}

} // namespace

TranscriptModel::TranscriptModel(QObject *parent)
    : QAbstractListModel(parent)
{
    m_flushTimer.setSingleShot(true);
    m_flushTimer.setInterval(flushInterval);
    connect(&m_flushTimer, &QTimer::timeout, this, &TranscriptModel::flush);
}

void TranscriptModel::clear()
{
    setEntries({});
}

void TranscriptModel::setEntries(const QList<Entry> &entries)
{
    m_flushTimer.stop();
    beginResetModel();
    m_lines = {};
    m_blocks = {};
    m_shown = {};
    m_longestText = 0;
    m_lines.reserve(static_cast<size_t>(entries.size()));
    for (const Entry &entry : entries)
        store(entry);
    m_visibleEnd = m_lines.size();
    for (size_t i = 0; isFiltered() && i < m_lines.size(); ++i) {
        if (matches(i))
            m_shown.push_back(static_cast<quint32>(i));
    }
    endResetModel();
}

void TranscriptModel::append(const Entry &entry)
{
    store(entry);
    if (!m_flushTimer.isActive())
        m_flushTimer.start();
}

void TranscriptModel::flush()
{
    m_flushTimer.stop();
    if (m_visibleEnd == m_lines.size())
        return;
    std::vector<quint32> matching;
    for (size_t i = m_visibleEnd; isFiltered() && i < m_lines.size(); ++i) {
        if (matches(i))
            matching.push_back(static_cast<quint32>(i));
    }
    const int first = rowCount();
    const int added = static_cast<int>(isFiltered() ? matching.size() : m_lines.size() - m_visibleEnd);
    emit aboutToGrow();
    if (added > 0)
        beginInsertRows({}, first, first + added - 1);
    m_visibleEnd = m_lines.size();
    m_shown.insert(m_shown.end(), matching.begin(), matching.end());
    if (added > 0)
        endInsertRows();
    emit grown();
}

void TranscriptModel::setFilter(const QString &text)
{
    if (m_filter == text)
        return;
    beginResetModel();
    m_filter = text;
    m_shown = {};
    m_visibleEnd = m_lines.size();
    for (size_t i = 0; isFiltered() && i < m_lines.size(); ++i) {
        if (matches(i))
            m_shown.push_back(static_cast<quint32>(i));
    }
    endResetModel();
}

void TranscriptModel::store(const Entry &entry)
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
    m_lines.push_back({entry.at.count(), offset, flags});
    m_longestText = std::max(m_longestText, columns(entry.text));
}

QString TranscriptModel::textOf(const Line &line) const
{
    const QByteArray &block = m_blocks[line.offset >> blockBits];
    return QString::fromUtf8(block.constData() + (line.offset & (blockSize - 1)),
                             static_cast<qsizetype>(line.lengthAndFlags & lengthMask));
}

bool TranscriptModel::matches(size_t line) const
{
    return textOf(m_lines[line]).contains(m_filter, Qt::CaseInsensitive);
}

Entry TranscriptModel::entryAt(int line) const
{
    const Line &kept = m_lines[static_cast<size_t>(line)];
    const quint32 flags = kept.lengthAndFlags;
    return {std::chrono::microseconds(kept.at),
            static_cast<Entry::Speaker>((flags >> speakerShift) & 0xf),
            static_cast<Stage>((flags >> stageShift) & 0xf),
            (flags & encryptedFlag) != 0,
            (flags & unexpectedFlag) != 0,
            textOf(kept)};
}

Entry TranscriptModel::entry(const QModelIndex &index) const
{
    const auto row = static_cast<size_t>(index.row());
    return entryAt(isFiltered() ? static_cast<int>(m_shown[row]) : index.row());
}

QList<Entry> TranscriptModel::entries() const
{
    QList<Entry> all;
    all.reserve(entryCount());
    for (int i = 0; i < entryCount(); ++i)
        all.append(entryAt(i));
    return all;
}

QList<Entry> TranscriptModel::lastEntries(Stage stage, int limit) const
{
    QList<Entry> found;
    for (size_t i = m_lines.size(); i > 0 && found.size() < limit; --i) {
        const auto itsStage = static_cast<Stage>((m_lines[i - 1].lengthAndFlags >> stageShift) & 0xf);
        if (itsStage == stage)
            found.prepend(entryAt(static_cast<int>(i - 1)));
    }
    return found;
}

int TranscriptModel::rowCount(const QModelIndex &parent) const
{
    if (parent.isValid())
        return 0;
    return static_cast<int>(isFiltered() ? m_shown.size() : m_visibleEnd);
}

QString TranscriptModel::spokenText(const Entry &entry) const
{
    const QString time = QLocale().toString(static_cast<double>(entry.at.count()) / 1e6, 'f', 3);
    switch (entry.speaker) {
    case Entry::Speaker::Client:
        return tr("%1 seconds, we say: %2").arg(time, entry.text);
    case Entry::Speaker::Server:
        return entry.isUnexpected ? tr("%1 seconds, the server unexpectedly says: %2").arg(time, entry.text)
                                  : tr("%1 seconds, the server says: %2").arg(time, entry.text);
    case Entry::Speaker::Note:
        break;
    }
    return tr("%1 seconds, note: %2").arg(time, entry.text);
}

QVariant TranscriptModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return entry(index).text;
    case Qt::AccessibleTextRole:
        return spokenText(entry(index));
    case EntryRole:
        return QVariant::fromValue(entry(index));
    default:
        return {};
    }
}

} // namespace ui::protocol
