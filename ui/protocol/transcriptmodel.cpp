#include "ui/protocol/transcriptmodel.h"

#include <QElapsedTimer>
#include <QLocale>

#include <algorithm>

namespace ui::protocol
{

using core::smtp::Entry;

namespace
{

using namespace std::chrono_literals;

constexpr auto flushInterval = 100ms;
constexpr qint64 sliceMs = 10;
constexpr int linesBetweenLooksAtTheClock = 512;

} // namespace

TranscriptModel::TranscriptModel(QObject *parent)
    : QAbstractListModel(parent)
{
    m_flushTimer.setSingleShot(true);
    m_flushTimer.setInterval(flushInterval);
    connect(&m_flushTimer, &QTimer::timeout, this, &TranscriptModel::flush);
    m_workTimer.setInterval(0);
    connect(&m_workTimer, &QTimer::timeout, this, &TranscriptModel::work);
}

void TranscriptModel::clear()
{
    setEntries({});
}

void TranscriptModel::setEntries(const QList<Entry> &entries)
{
    m_flushTimer.stop();
    m_workTimer.stop();
    beginResetModel();
    m_store = {};
    m_matching = {};
    m_sifted = m_rows = 0;
    m_waiting = entries;
    m_taken = 0;
    endResetModel();
    startWork();
}

void TranscriptModel::append(const Entry &entry)
{
    if (m_waiting.isEmpty())
        m_store.append(entry);
    else
        m_waiting.append(entry);
    if (!m_flushTimer.isActive())
        m_flushTimer.start();
}

/// The first lines are there at once, so that a usual conversation never shows itself in parts.
void TranscriptModel::startWork()
{
    const qsizetype end = std::min<qsizetype>(m_waiting.size(), m_taken + linesAtOnce);
    while (m_taken < end)
        m_store.append(m_waiting.at(m_taken++));
    if (m_taken == m_waiting.size()) {
        m_waiting = {};
        m_taken = 0;
    }
    flush();
}

TranscriptStore TranscriptModel::whole() const
{
    TranscriptStore all = m_store;
    for (qsizetype i = m_taken; i < m_waiting.size(); ++i)
        all.append(m_waiting.at(i));
    return all;
}

bool TranscriptModel::isWorking() const
{
    return !m_waiting.isEmpty() || (isFiltered() && m_sifted < m_store.size());
}

void TranscriptModel::work()
{
    QElapsedTimer clock;
    clock.start();
    while (isWorking() && clock.elapsed() < sliceMs) {
        if (m_waiting.isEmpty()) {
            sift(linesBetweenLooksAtTheClock);
            continue;
        }
        const qsizetype end = std::min<qsizetype>(m_waiting.size(), m_taken + linesBetweenLooksAtTheClock);
        while (m_taken < end)
            m_store.append(m_waiting.at(m_taken++));
        if (m_taken == m_waiting.size()) {
            m_waiting = {};
            m_taken = 0;
        }
    }
    if (!isWorking()) {
        m_workTimer.stop();
        flush();
        emit worked();
    } else if (!m_flushTimer.isActive()) {
        m_flushTimer.start();
    }
}

void TranscriptModel::sift(int limit)
{
    const int end = std::min(m_store.size(), m_sifted + limit);
    for (; m_sifted < end; ++m_sifted) {
        if (m_store.matches(m_sifted, m_matcher))
            m_matching.push_back(static_cast<quint32>(m_sifted));
    }
}

void TranscriptModel::flush()
{
    m_flushTimer.stop();
    if (isFiltered() && !m_workTimer.isActive())
        sift(linesAtOnce);
    if (isWorking())
        m_workTimer.start();
    const int rows = isFiltered() ? static_cast<int>(m_matching.size()) : m_store.size();
    emit aboutToGrow();
    if (rows > m_rows) {
        beginInsertRows({}, m_rows, rows - 1);
        m_rows = rows;
        endInsertRows();
    }
    emit grown();
}

void TranscriptModel::setFilter(const LineFilter &filter)
{
    if (m_filter == filter)
        return;
    m_workTimer.stop();
    beginResetModel();
    m_filter = filter;
    m_matcher = LineMatcher(filter);
    m_matching = {};
    m_sifted = m_rows = 0;
    endResetModel();
    flush();
}

int TranscriptModel::lineAt(int row) const
{
    return isFiltered() ? static_cast<int>(m_matching[static_cast<size_t>(row)]) : row;
}

int TranscriptModel::rowOf(int line) const
{
    if (!isFiltered())
        return std::min(line, m_rows - 1);
    const auto found
        = std::lower_bound(m_matching.begin(), m_matching.begin() + m_rows, static_cast<quint32>(line));
    return std::min(static_cast<int>(found - m_matching.begin()), m_rows - 1);
}

Entry TranscriptModel::entry(const QModelIndex &index) const
{
    return m_store.at(lineAt(index.row()));
}

qsizetype TranscriptModel::bytes() const
{
    return m_store.bytes() + static_cast<qsizetype>(m_matching.capacity() * sizeof(quint32));
}

int TranscriptModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_rows;
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
    if (!index.isValid() || index.row() >= m_rows)
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
